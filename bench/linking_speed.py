"""Measures the seconds and the memory that linking takes, apart from reading.

python bench/linking_speed.py [FILE.jsonl] [--claims 200000] [--seed 1]

The articles of FILE (default: shootings/dev.jsonl in ASCRIBE_DATA) are read once; then the sketches of a quarter, a half and all of them
are gathered. Then claims are made up: invented incidents, each told by one report to some dozens, each report by a few claims, in a
thousand towns over five years, with words drawn as texts draw them (a few common, most rare); one sketch stands for the claims of one
report. A half and all of them are gathered. Each is gathered in a process of its own, so that the peak is its own; the seconds are the
processor's. "growth" is the time of all by that of half.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from ascribe.reader import load_reader
from bench.board import DATA, Figure, Row, record, rows_of, table
from bench.linking import told

GATHERING = Path(__file__).with_name("gathering.py")


def apart(*command: str, given: str = "") -> Row:
    """What gathering says of itself in a process of its own."""
    said = subprocess.run([sys.executable, GATHERING, *command], input=given, capture_output=True, text=True, check=True).stdout
    answer: Row = json.loads(said)
    return answer


def of_articles(lines: Sequence[Sequence[str]]) -> list[Figure]:
    """The seconds and megabytes of a quarter, a half and all of the articles, each given by the lines of its sketches."""
    found = []
    for name, part in (("a quarter", lines[::4]), ("half", lines[::2]), ("all", lines)):
        said = apart(given="\n".join(line for these in part for line in these))
        print(f"{name}, {len(part)} articles: {said}")
        found += [Figure(f"seconds, {name}", said["seconds"]), Figure(f"megabytes, {name}", said["megabytes"])]
    return found


def of_claims(claims: int, seed: int) -> list[Figure]:
    """The seconds and megabytes of so many made-up claims, and how they grow from half of them."""
    half, whole = (apart("--made", str(n), "--seed", str(seed)) for n in (claims // 2, claims))
    print(f"{claims // 2} made-up claims: {half}", f"{claims} made-up claims: {whole}", sep="\n")
    return [
        Figure(f"seconds, {claims} made-up claims", whole["seconds"]),
        Figure(f"megabytes, {claims} made-up claims", whole["megabytes"]),
        Figure("growth, half to all", whole["seconds"] / max(0.01, half["seconds"])),
    ]


def main() -> None:
    """The command line; the default file and number of claims are recorded in results.json."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--claims", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    path = asked.file or DATA / "shootings" / "dev.jsonl"
    figures: list[Figure] = []
    reader = load_reader()
    if path.is_file():
        rows = rows_of(path)
        figures += of_articles([[json.dumps(i["sketch"]) for i in t.entry.incidents] if t.entry else [] for t in told(rows, reader)])
        if asked.file is None:
            record("linking speed of shootings/dev", (path,), rows=len(rows), figures=figures, reader=reader.version)
    else:
        print(f"{path.name}: skipped: no data ({path})", file=sys.stderr)
    made = of_claims(asked.claims, asked.seed)
    if asked.claims == parser.get_default("claims"):
        record("linking speed of made-up claims", (), rows=asked.claims, figures=made, reader=reader.version)
    print(*table("linking speed", asked.claims, [*figures, *made]), sep="\n")


if __name__ == "__main__":
    main()

"""Measures the seconds and the memory that linking takes, apart from reading.

python bench/linking_speed.py [FILE.jsonl] [--claims 200000] [--seed 1]

The articles of FILE (default: shootings/dev.jsonl in ASCRIBE_DATA) are read once; then the sketches of a quarter, a half and all of them
are gathered. Then claims are made up: invented incidents, each told by one report to some dozens, each report by a few claims, in a
thousand towns over five years, with words drawn as texts draw them (a few common, most rare); one sketch stands for the claims of one
report. A half and all of them are gathered, each in a process of its own, so that the peak is its own. "growth" is the time of all by that of half.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from ascribe.incidents.across import gather
from ascribe.incidents.sketch import Bounds, Sketch, Spot, sketch_of
from ascribe.text import Span
from ascribe.vocabulary.terms import EventType
from bench.board import DATA, rows_of
from bench.linking import told

TOWNS = 1_000
DAYS = 5 * 365
START = date(2019, 1, 1).toordinal()
VOCABULARY = 60_000
CLAIMS_OF_ONE = 4  # a report, on the average


def invented(claims: int, seed: int) -> Iterator[Sketch]:
    """Sketches of made-up reports that hold so many claims."""
    chance = random.Random(seed)
    left = claims
    incident = 0
    while left > 0:
        incident += 1
        town, day, dead = chance.randrange(TOWNS), START + chance.randrange(DAYS), min(80, int(chance.paretovariate(1.2)))
        own = [f"own{incident}x{n}" for n in range(6)]
        people = [f"first{chance.randrange(2000)} last{chance.randrange(20000)}" for _ in range(3)]
        for n in range(min(60, int(chance.paretovariate(0.9)))):
            if left <= 0:
                return
            held = min(left, chance.randint(1, 2 * CLAIMS_OF_ONE - 1))
            left -= held
            common = [f"word{min(VOCABULARY, int(chance.paretovariate(0.5)))}" for _ in range(40)]
            yield Sketch(
                f"r{incident}-{n}",
                1,
                published=day + min(300, int(chance.paretovariate(0.8))),
                evidence=tuple(Span(100 * k, 100 * k + 90) for k in range(held)),
                first=day if chance.random() < 0.9 else None,
                last=day,
                days=(day,),
                spots=(Spot(f"town{town}", town + 1, 30 + town % 40, 10 + town // 40 * 1.1, "ZZ", "01", 1),),
                sited=True,
                event=EventType.SHELLING,
                killed=Bounds(dead, dead) if chance.random() < 0.7 else None,
                people=tuple(chance.sample(people, chance.randrange(3))),
                ages=(chance.randrange(90),),
                words=tuple(dict.fromkeys([*chance.sample(own, 3), *common])),
                proper=(f"town{town}", *chance.sample(own, 2)),
            )


def gathered(sketches: Sequence[Sketch]) -> tuple[float, int]:
    """Seconds of processor time, and incidents found."""
    started = time.process_time()
    found = gather(sketches)
    return time.process_time() - started, len(found.incidents)


def memory() -> int:
    """The peak of this process, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def apart(command: Sequence[str], given: str = "") -> str:
    """What this program answers in a process of its own."""
    return subprocess.run([sys.executable, __file__, *command], input=given, capture_output=True, text=True, check=True).stdout.strip()


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path, default=DATA / "shootings" / "dev.jsonl")
    parser.add_argument("--claims", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--one", choices=("given", "made"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        sketches = [sketch_of(json.loads(line)) for line in sys.stdin] if asked.one == "given" else list(invented(asked.claims, asked.seed))
        before = memory()
        seconds, incidents = gathered(sketches)
        print(f"{len(sketches)} sketches, {incidents} incidents: {seconds:.2f} s, peak {memory()} MB ({before} MB of them the sketches)")
        return
    if asked.file.is_file():
        _articles(asked.file)
    else:
        print(f"{asked.file.name}: skipped: no data ({asked.file})", file=sys.stderr)
    took: dict[int, float] = {}
    for claims in (asked.claims // 2, asked.claims):
        said = apart(["--one", "made", "--claims", str(claims), "--seed", str(asked.seed)])
        took[claims] = float(said.split(": ")[1].split(" s")[0])
        print(f"{claims} made-up claims: {said}")
    print(f"growth from half to all: {took[asked.claims] / max(0.01, took[asked.claims // 2]):.2f} times")


def _articles(path: Path) -> None:
    """Linking of a quarter, a half and all articles of a file."""
    from ascribe.reader import load_reader  # noqa: PLC0415  # a child process that links has no use for the reader's libraries

    lines = [[json.dumps(s.to_dict()) for s in t.sketches] for t in told(rows_of(path), load_reader())]
    for name, part in (("a quarter", lines[::4]), ("half", lines[::2]), ("all", lines)):
        print(
            f"{name} of {path.stem}, {len(part)} articles: {apart(['--one', 'given'], chr(10).join(line for these in part for line in these))}"
        )


if __name__ == "__main__":
    main()

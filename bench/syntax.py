"""Measures tags, trees and speed of the shipped network on a UD treebank's development part.

python bench/syntax.py [TREEBANK] [--documents PART]: TREEBANK defaults to ASCRIBE_DATA/syntax/en_gum-dev.conllu, PART to "_news_".
Words are the treebank's own; relations are compared without their subtypes, as the trial before us did, and with.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from ascribe.reader import load_reader
from bench.board import DATA, Figure, record, table

USUAL = DATA / "syntax" / "en_gum-dev.conllu", "_news_"


def sentences(path: Path, part: str) -> list[list[tuple[str, str, int, str]]]:
    """(form, tag, head, relation) of each word of the documents whose id holds `part`."""
    out: list[list[tuple[str, str, int, str]]] = []
    rows: list[tuple[str, str, int, str]] = []
    wanted = True
    for line in path.read_text(encoding="utf-8").split("\n"):
        columns = line.split("\t")
        if line.startswith("# newdoc id"):
            wanted = part in line
        elif not line and rows:
            if wanted:
                out.append(rows)
            rows = []
        elif columns[0].isdigit():
            rows.append((columns[1], columns[3], int(columns[6]), columns[7]))
    return out


def main() -> None:
    """Prints the shares of one treebank and records those of the usual one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("treebank", nargs="?", type=Path, default=USUAL[0])
    parser.add_argument("--documents", default=USUAL[1])
    given = parser.parse_args()
    if not given.treebank.is_file():
        print("skipped: no data")
        return
    gold = sentences(given.treebank, given.documents)
    reader = load_reader()
    begun = time.perf_counter()
    parses = reader.network.parse([[row[0] for row in s] for s in gold])
    seconds = time.perf_counter() - begun
    words = tags = arcs = base = full = 0
    for s, p in zip(gold, parses, strict=True):
        for i, (_, tag, head, relation) in enumerate(s):
            words += 1
            tags += p.tags[i] == tag
            ours = 0 if p.heads[i] == i else p.heads[i] + 1
            if ours == head:
                arcs += 1
                base += p.relations[i].split(":")[0] == relation.split(":")[0]
                full += p.relations[i] == relation
    figures = [
        Figure("UPOS", tags / words),
        Figure("UAS", arcs / words),
        Figure("LAS", base / words),
        Figure("LAS, subtypes", full / words),
    ]
    print(*table(f"{given.treebank.stem} {given.documents}", words, figures), f"  words a second {words / seconds:.0f}", sep="\n")
    if (given.treebank, given.documents) == USUAL:
        record("syntax/en_gum-dev, news", (given.treebank,), rows=words, figures=figures, reader=reader.version)


if __name__ == "__main__":
    main()

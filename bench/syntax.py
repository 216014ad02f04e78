"""Measures tags, trees and speed of the shipped network on a UD treebank's development part.

python bench/syntax.py [TREEBANK] [--documents PART]: TREEBANK defaults to ASCRIBE_DATA/syntax/en_gum-dev.conllu, PART to "_news_".
Words are the treebank's own; relations are compared without their subtypes, as the trial before us did, and with.
"""

from __future__ import annotations

import argparse
import os
import time
from pathlib import Path

from ascribe.reader import load_reader


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
    """Prints one line of shares."""
    data = Path(os.environ.get("ASCRIBE_DATA", "../shared/data"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("treebank", nargs="?", type=Path, default=data / "syntax" / "en_gum-dev.conllu")
    parser.add_argument("--documents", default="_news_")
    given = parser.parse_args()
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
    print(
        f"sentences {len(gold)} words {words} UPOS {tags / words:.4f} UAS {arcs / words:.4f} LAS {base / words:.4f} "
        f"LAS with subtypes {full / words:.4f} words a second {words / seconds:.0f}"
    )


if __name__ == "__main__":
    main()

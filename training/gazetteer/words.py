"""Openly licensed annotation in, two word lists out: place names that are common words, and those that are people's names.

    python training/gazetteer/words.py DATA

DATA holds `syntax/*.conllu` (UD English EWT and GUM) and `names/` (UNER, WikiGold). Only words that the gazetteer has are listed.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from ascribe.gazetteer import MappedGazetteer, folded_name

HERE = Path(__file__).parent


def common(data: Path) -> Counter[str]:
    """Words that stand in lower case and are no proper nouns."""
    seen: Counter[str] = Counter()
    for path in sorted(data.glob("syntax/*.conllu")):
        for line in path.read_text("utf-8").splitlines():
            cells = line.split("\t")
            if len(cells) == 10 and cells[1].islower() and cells[1].isalpha() and cells[3] not in ("PROPN", "X", "SYM"):
                seen[cells[1]] += 1
    return seen


def named(data: Path) -> tuple[Counter[str], Counter[str]]:
    """Words of people's names, and words of places' names."""
    people: Counter[str] = Counter()
    places: Counter[str] = Counter()
    for path in sorted([*data.glob("names/*.iob2"), *data.glob("names/*.conll")]):
        for line in path.read_text("utf-8").splitlines():
            cells = line.split("\t") if "\t" in line else line.split()
            if len(cells) < 2 or line.startswith("#"):
                continue
            word, label = (cells[1], cells[2]) if len(cells) > 2 else (cells[0], cells[1])
            if word[:1].isupper() and word.isalpha() and len(word) > 2:
                people[folded_name(word)] += label.endswith("PER")
                places[folded_name(word)] += label.endswith("LOC")
    return people, places


def main() -> None:
    """Write both lists beside this file."""
    data = Path(sys.argv[1])
    gazetteer = MappedGazetteer()
    people, places = named(data)
    words = sorted(w for w, n in common(data).items() if n >= 2 and gazetteer.find(w) and places[w] < n)
    names = sorted(w for w, n in people.items() if n > places[w] and gazetteer.find(w))
    (HERE / "common.txt").write_text("\n".join(words) + "\n", "utf-8")
    (HERE / "people.txt").write_text("\n".join(names) + "\n", "utf-8")
    print(len(words), len(names))


if __name__ == "__main__":
    main()

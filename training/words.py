"""Openly licensed annotation in, the words out that are written small in English: what tells names in texts wholly in capitals.

    python training/words.py DATA

DATA holds `syntax/*.conllu` (UD English EWT and GUM). Writes `ascribe/model/words.txt`, a word a line.
"""

import sys
from collections import Counter
from pathlib import Path

TARGET = Path(__file__).parents[1] / "ascribe" / "model" / "words.txt"
NAMES = ("PROPN", "X", "SYM")


def small(data: Path) -> list[str]:
    """Words that stand in small letters and are no names."""
    common: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for path in sorted(data.glob("syntax/*.conllu")):
        for line in path.read_text("utf-8").splitlines():
            cells = line.split("\t")
            if len(cells) != 10 or not cells[1].isalpha() or len(cells[1]) < 2:
                continue
            if cells[1].islower() and cells[3] not in NAMES:
                common[cells[1]] += 1
            elif cells[1][0].isupper() and cells[3] == "PROPN":
                named[cells[1].lower()] += 1
    return sorted(word for word, count in common.items() if 12 * count >= named[word])


def main() -> None:
    """Write the list."""
    found = small(Path(sys.argv[1]))
    TARGET.write_text("\n".join(found) + "\n", "utf-8")
    print(len(found))


if __name__ == "__main__":
    main()

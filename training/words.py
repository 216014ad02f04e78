"""Openly licensed annotation in, the words out that are written small in English: what tells names in texts wholly in capitals.

    python training/words.py DATA

DATA holds `syntax/*.conllu` (UD English EWT and GUM) and `names/` (UNER, WikiGold, re3d). `own/small.txt` has words of
our own. Writes `ascribe/model/words.txt`, a word a line.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).parents[1] / "ascribe" / "model" / "words.txt"
OWN = Path(__file__).parent / "own" / "small.txt"
LISTED = 1000  # as often as if the treebanks had it small everywhere
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
    common.update(dict.fromkeys(OWN.read_text("utf-8").split(), LISTED))
    for word in running(data):
        if word.islower():
            common[word] += 1
    return sorted(word for word, count in common.items() if 12 * count >= named[word])


def running(data: Path) -> Iterator[str]:
    """The words of the sets of names, which tell no parts of speech: what is small there is no name."""
    for path in sorted([*data.glob("names/*.iob2"), *data.glob("names/*.conll")]):
        for line in path.read_text("utf-8").splitlines():
            cells = line.split("\t") if "\t" in line else line.split()
            word = cells[1] if len(cells) > 2 else cells[0] if cells else ""
            if word.isalpha() and len(word) > 1 and not line.startswith("#"):
                yield word
    for line in (data / "names" / "re3d.jsonl").read_text("utf-8").splitlines():
        yield from re.findall(r"(?<![\w./@-])[a-z]{2,}(?![\w./@-])", json.loads(line)["text"])


def main() -> None:
    """Write the list."""
    found = small(Path(sys.argv[1]))
    TARGET.write_text("\n".join(found) + "\n", "utf-8")
    print(len(found))


if __name__ == "__main__":
    main()

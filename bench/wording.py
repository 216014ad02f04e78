"""Counts the figures and scopes that change when only the words for the parties change.

python bench/wording.py [--reports N] [--misses]

Whose dead they are may change a side or a status, never a number, a measure or a scope. Every text that holds a word of a swap is
read as it stands and with the words exchanged.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from datetime import date

from ascribe.intake.texts import report_of
from ascribe.reader import load_reader
from ascribe.reading.reading import Reader
from ascribe.run import account_of
from bench.board import DATA, Figure, record, table

SYRIA, PITFALLS, LEAD = DATA / "syria" / "dev.jsonl", DATA.parent / "gold" / "pitfalls.jsonl", DATA.parent / "reports" / "makeyevka-rt.txt"
WHOLE = 441
"""Reports of the Syrian set: all of them."""
PUBLISHED = date(2017, 4, 16)

# no capital in which the texts also put events: exchanging it would move the event, and another place may be another incident
SWAPS: dict[str, tuple[tuple[str, str], ...]] = {
    "sides": (("Russia", "Ukraine"), ("Russian", "Ukrainian"), ("Moscow", "Kyiv"), ("Syrian army", "Turkish army")),
    "spelling": (("Kyiv", "Kiev"),),
    "troops and militants": (("troops", "militants"), ("soldiers", "fighters")),
    "militants and martyrs": (("militants", "martyrs"), ("terrorists", "martyrs"), ("rebels", "militants")),
}

Row = tuple[str, int | None, int | None, bool, str]


def rows(text: str, reader: Reader) -> list[Row]:
    """(measure, low, high, approximate, scope) of every figure, in text order."""
    account = account_of(report_of(text, published=PUBLISHED, publisher="outlet"), reader)
    figures = sorted((f for claim in account.claims for f in claim.figures), key=lambda f: (f.span, f.measure))
    return [(f.measure.value, f.low, f.high, f.approximate, f.scope.value) for f in figures]


def exchanged(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    """The text with each word of a pair put for the other."""
    table = dict(pairs) | {b: a for a, b in pairs if b not in {p for p, _ in pairs}}
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(table, key=len, reverse=True))) + r")\b")
    return pattern.sub(lambda m: table[m[0]], text)


def texts(count: int) -> list[str]:
    """Reports of the development set, the gold pitfalls and the report the product was conceived for, where they are."""
    found = []
    for path, wanted in ((PITFALLS, None), (SYRIA, count)):
        if path.is_file():
            found += [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()][:wanted]
    return [*([LEAD.read_text(encoding="utf-8")] if LEAD.is_file() else []), *found]


def main() -> None:
    """Prints, swap by swap, the share of figures that changed, and records it where all reports were read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=WHOLE)
    parser.add_argument("--misses", action="store_true")
    given = parser.parse_args()
    reader = load_reader()
    all_texts = texts(given.reports)
    if not all_texts:
        print("skipped: no data")
        return
    shares, compared = [], 0
    for name, pairs in SWAPS.items():
        figures = changed = 0
        for text in all_texts:
            other = exchanged(text, pairs)
            if other == text:
                continue
            before, after = Counter(rows(text, reader)), Counter(rows(other, reader))
            figures += before.total()
            lost, gained = before - after, after - before
            changed += max(lost.total(), gained.total())
            if given.misses and (lost or gained):
                print("lost", dict(lost), "gained", dict(gained), "in", text[:70].replace("\n", " "))
        shares.append(Figure(f"changed: {name}", changed / max(figures, 1), source=f"({changed} of {figures})"))
        compared += figures
    print(*table("wording", compared, shares), sep="\n")
    if given.reports >= WHOLE:
        record("wording", (LEAD, PITFALLS, SYRIA), rows=compared, figures=shares, reader=reader.version)


if __name__ == "__main__":
    main()

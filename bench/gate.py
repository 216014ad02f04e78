"""Measures what the gate costs: the figures that a thorough reading draws and a gated one does not, and the sentences it spares.

python bench/gate.py [--reports N]
"""

from __future__ import annotations

import argparse
import json
import os
from collections import Counter
from datetime import date
from pathlib import Path

from ascribe.errors import Refused
from ascribe.intake.texts import report_of
from ascribe.reader import load_reader
from ascribe.report import Report
from ascribe.run import Account, account_of

DATA = Path(os.environ.get("ASCRIBE_DATA", Path(__file__).resolve().parents[2] / "shared" / "data"))
SETS = ("syria/dev", "airwars/dev", "shootings/dev", "muc4/tst1", "attribution/polnear-dev", "times/timebank")
PUBLISHED = date(2020, 1, 1)


def reports(name: str, count: int) -> list[Report]:
    """The first reports of a set that can be taken in."""
    found: list[Report] = []
    for line in (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()[:count]:
        try:
            found.append(report_of(json.loads(line)["text"], published=PUBLISHED))
        except Refused as refused:
            print(f"not read: {refused}")
    return found


def figures(account: Account) -> Counter[tuple[str, int, int]]:
    """Measure and place of every figure."""
    return Counter((f.measure.value, f.span.start, f.span.end) for claim in account.claims for f in claim.figures)


def main() -> None:
    """Prints one line a set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=40)
    given = parser.parse_args()
    if not DATA.is_dir():
        print("skipped: no data")
        return
    reader = load_reader()
    for name in SETS:
        whole = lost = parsed = sentences = opened = 0
        taken = reports(name, given.reports)
        for report in taken:
            gated, thorough = account_of(report, reader), account_of(report, reader, thorough=True)
            whole += figures(thorough).total()
            lost += (figures(thorough) - figures(gated)).total()
            sentences += len(gated.reading.sentences)
            parsed += sum(s.parsed for s in gated.reading.sentences)
            opened += any(s.parsed for s in gated.reading.sentences)
        share = 1 - lost / whole if whole else 1.0
        print(
            f"{name}: reports opened {opened}/{len(taken)} sentences parsed {parsed / max(sentences, 1):.2f} figures {whole} kept {share:.3f}"
        )


if __name__ == "__main__":
    main()

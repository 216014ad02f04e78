"""Measures what the gate costs: the figures that a thorough reading draws and a gated one does not, and the sentences it spares.

python bench/gate.py [--reports N]
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from datetime import date

from ascribe.errors import Refused
from ascribe.intake.texts import report_of
from ascribe.reader import load_reader
from ascribe.report import Report
from ascribe.run import Account, account_of
from bench.board import DATA, Figure, record, table

SETS = ("syria/dev", "airwars/dev", "shootings/dev", "muc4/tst1", "attribution/polnear-dev", "times/timebank")
PUBLISHED = date(2020, 1, 1)
USUAL = 40


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
    """Prints one table a set and records it where the usual number of reports was read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=USUAL)
    parser.add_argument("--misses", action="store_true", help="print the figures that the gate costs")
    given = parser.parse_args()
    reader = load_reader()
    for name in SETS:
        path = DATA / f"{name}.jsonl"
        if not path.is_file():
            print(f"{name}: skipped: no data")
            continue
        whole = lost = parsed = sentences = opened = 0
        taken = reports(name, given.reports)
        for report in taken:
            gated, thorough = account_of(report, reader), account_of(report, reader, thorough=True)
            missed = figures(thorough) - figures(gated)
            whole += figures(thorough).total()
            lost += missed.total()
            sentences += len(gated.reading.sentences)
            parsed += sum(s.parsed for s in gated.reading.sentences)
            opened += any(s.parsed for s in gated.reading.sentences)
            if given.misses:
                print(*(f"lost {measure} in {report.text[max(0, a - 80) : b + 40]!r}" for measure, a, b in sorted(missed)), sep="\n")
        shares = [
            Figure("figures kept", 1 - lost / max(whole, 1), 1.0, source=f"({whole} in a thorough reading)"),
            Figure("reports opened", opened / max(len(taken), 1), 1.0),
            Figure("sentences parsed", parsed / max(sentences, 1), 1.0),
        ]
        print(*table(f"gate on {name}", len(taken), shares), sep="\n")
        if given.reports == USUAL:
            record(f"gate/{name}", (path,), rows=len(taken), figures=shares, reader=reader.version)


if __name__ == "__main__":
    main()

"""Several processes give what one gives."""

from __future__ import annotations

from datetime import date

from ascribe.abreast import claims_abreast
from ascribe.errors import Missing
from ascribe.reading.reading import Reader
from ascribe.report import Report
from ascribe.run import Account, claims_in

REPORTS: list[Report | Missing] = [
    *(
        Report(f"Shells killed {n} people in Aleppo on Monday, police said.", publisher="Valley Post", published=date(2024, 5, 15))
        for n in range(3, 15)
    ),
    Missing("gone.txt", "there is no such file", "check the path"),
    Report("The council met on Monday.", publisher="Valley Post", published=date(2024, 5, 15)),
]


def test_two_processes_give_what_one_gives_in_the_same_order(reader: Reader) -> None:
    one = [o.to_dict() if isinstance(o, Account) else str(o) for o in claims_in(REPORTS, reader)]

    two = [o.to_dict() if isinstance(o, Account) else str(o) for o in claims_abreast(REPORTS, jobs=2)]

    assert two == one

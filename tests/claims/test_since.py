"""Those who died of their wounds, or whose death raised a toll, are a part of it and never a toll beside it."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A bomb killed 12 people and wounded 30 in Torvik. Five of the wounded died in hospital, the clinic said.",
            [("killed", 12, "incident"), ("injured", 30, "incident"), ("killed", 5, "subset")],
        ),
        (
            "The death toll rose to 14 after two men died of their wounds, the clinic said.",
            [("killed", 14, "incident"), ("killed", 2, "subset")],
        ),
        (
            "The toll of the blast rose to 14 on Sunday. Two men died of their injuries overnight.",
            [("killed", 14, "incident"), ("killed", 2, "subset")],
        ),
        (
            "The toll of the blast climbed to 19 as rescuers pulled three more bodies from the rubble.",
            [("killed", 19, "incident"), ("killed", 3, "subset")],
        ),
        (
            "Two more people died on Sunday, bringing the death toll of the bombing to 14.",
            [("killed", 2, "subset"), ("killed", 14, "incident")],
        ),
        ("Two men died of their wounds after the raid on Torvik.", [("killed", 2, "incident")]),
        ("Shells killed four men in Torvik, and a mine killed nine.", [("killed", 4, "incident"), ("killed", 9, "incident")]),
    ],
)
def test_later_deaths_are_a_part_of_the_toll(text: str, expected: list[tuple[str, int, str]], reader: Reader) -> None:
    account = account_of(report_of(text, published=date(2024, 5, 15)), reader)
    actual = [(f.measure.value, f.low, f.scope.value) for c in account.claims for f in c.figures]

    assert actual == expected

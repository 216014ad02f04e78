"""A name behind a comma, or a title of one's own, is nobody told of before."""

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
            '"My two sons were shot," said Mara Toll, a mother. The governor, Ivo Brand, said nine men were killed in Orlo.',
            ["Mara Toll", "Ivo Brand"],
        ),
        (
            '"My two sons were shot," said Mara Toll, a mother. The security commissioner said nine men were killed in Orlo.',
            ["Mara Toll", "security commissioner"],
        ),
        (
            "The Orlo clinic said 13 people were killed. The Green Ladders rescue group put the toll at 15.",
            ["Orlo clinic", "Green Ladders rescue group"],
        ),
        (
            "The Orlo Monitoring Office said 13 people were killed. The London-based group said six were children.",
            ["Orlo Monitoring Office", "Orlo Monitoring Office"],
        ),
    ],
)
def test_each_voice_is_its_own(text: str, expected: list[str], reader: Reader) -> None:
    account = account_of(report_of(text, published=date(2024, 5, 15)), reader)
    actual = [c.voice[-1].name for c in account.claims if c.figures and c.voice]

    assert list(dict.fromkeys(actual)) == list(dict.fromkeys(expected))

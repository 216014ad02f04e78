"""The dead whom nobody counts are worked out from those who lived, and say that they are a guess."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of

Row = tuple[str, int | None, str, bool]


def figures(text: str, reader: Reader) -> list[Row]:
    """(measure, low, words, inferred) of every figure of people harmed, in text order."""
    account = account_of(report_of(text, published=date(2024, 5, 15)), reader)
    found = sorted((f for c in account.claims for f in c.figures if f.measure.value != "captured"), key=lambda f: f.span)
    return [(f.measure.value, f.low, f.words, f.inferred) for f in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine miners were in the shaft when the shell struck; none survived.", [("killed", 9, "none survived", True)]),
        (
            "A baker, his wife and their two sons were asleep when the roof fell in; only the younger boy lived.",
            [("killed", 3, "only the younger boy lived", True)],
        ),
        ("Of the six miners in the shaft, only two survived the attack.", [("killed", 4, "only two survived", True)]),
        ("Only the eldest of the four girls survived the shelling.", [("killed", 3, "Only the eldest of the four girls survived", True)]),
        ("Two of the five hostages survived the raid.", [("killed", 3, "Two of the five hostages survived", True)]),
        (
            "Nine farmers were in the truck when it was bombed. A boy was the only survivor.",
            [("killed", 8, "was the only survivor", True)],
        ),
        ("All but two of the nine crew were killed when the boat was hit.", [("killed", 7, "All but two of the nine crew", True)]),
        ("The mayor survived the attack in Torvik.", []),
        ("The children survived the attack; nine men were in the house.", []),
        ("Eight miners were killed in the shaft; only two survived the attack.", [("killed", 8, "Eight miners", False)]),
    ],
)
def test_those_who_lived_imply_the_dead(text: str, expected: list[Row], reader: Reader) -> None:
    actual = figures(text, reader)

    assert actual == expected

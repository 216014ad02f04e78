"""What somebody steps on is a mine, and what nobody did is an accident."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of

MINE, ACCIDENT = "Remote explosive/landmine/IED", "accident"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A farmer was killed when he stepped on a mine near Orlo on Monday.", [MINE]),
        ("Three soldiers died when their truck drove over a landmine near Orlo on Monday.", [MINE]),
        ("A pickup ran over an improvised explosive device on Monday, killing five people.", [MINE]),
        ("Four children were killed when they picked up an unexploded shell on Monday.", [MINE]),
        ("Two people were killed when a bus crashed into a lorry on Monday.", [ACCIDENT]),
        ("A fire at a clinic in Orlo killed 12 patients on Monday.", [ACCIDENT]),
        ("Flooding in Orlo killed 12 people on Monday.", [ACCIDENT]),
        ("A building collapsed in Orlo on Monday, killing nine people.", [ACCIDENT]),
        ("A gas cylinder exploded in a kitchen in Orlo on Monday, killing nine people.", [ACCIDENT]),
        ("Rocket fire killed nine people in Orlo on Monday.", ["Shelling/artillery/missile attack"]),
        ("A man picked up a pistol and shot two people in Orlo on Monday.", ["Attack"]),
        ("A building collapsed in an air strike on Orlo on Monday, killing nine people.", ["Air/drone strike"]),
    ],
)
def test_a_deed_is_of_its_kind(text: str, expected: list[str], reader: Reader) -> None:
    account = account_of(report_of(text, published=date(2024, 5, 15)), reader)
    actual = [i.event.value for i in account.incidents if i.event]

    assert actual == expected


def test_who_is_found_stabbed_to_death_did_nothing(reader: Reader) -> None:
    account = account_of(
        report_of("Police found a man stabbed to death in a flat in Leeds on Monday.", published=date(2024, 5, 15)), reader
    )
    actual = [p.name for i in account.incidents for p in i.perpetrators]

    assert actual == []

"""Counts that a report takes back or tells as older ones stay, marked as superseded, and serve no toll."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of

Row = tuple[str, int | None, bool]

TOLD: list[tuple[str, list[Row]]] = [
    (
        "Correction: an earlier version of this report said 12 people died in the blast in Torvik; the toll is 9.",
        [("outlet", 12, True), ("outlet", 9, False)],
    ),
    (
        "A bomb killed nine people in Torvik, police said.\n\nClarification: An earlier version of this article said 12 people were killed.",
        [("police", 9, False), ("outlet", 12, True)],
    ),
    ("The toll of the Torvik bombing was revised from 12 to 9, the clinic said.", [("clinic", 12, True), ("clinic", 9, False)]),
    ("The clinic lowered the toll of the Torvik bombing to 9 from 12.", [("clinic", 9, False), ("clinic", 12, True)]),
    ("Rescuers raised the death toll of the blast in Torvik to 31 from 24.", [("Rescuers", 31, False), ("Rescuers", 24, True)]),
    (
        "Police said nine people died in Torvik. Officials had earlier put the toll at 12.",
        [("police", 9, False), ("Officials", 12, True)],
    ),
    (
        "A bomb killed nine people in Torvik, police said, correcting an earlier toll of 12.",
        [("police", 9, False), ("police", 12, True)],
    ),
    (
        "Nine people died in the raid on Torvik, police said. The 12 deaths first reported by the clinic were an error.",
        [("police", 9, False), ("outlet", 12, True)],
    ),
    (
        "Police initially said 12 people had been killed in the blast, but later lowered the toll to nine.",
        [("police", 12, True), ("police", 9, False)],
    ),
    (
        "At least 31 people have died in the bombing of Torvik, up from 24 on Monday, the clinic said.",
        [("clinic", 31, False), ("clinic", 24, True)],
    ),
    (
        "The shelling of Torvik killed nine people, down from an earlier count of 12, police said.",
        [("police", 9, False), ("police", 12, True)],
    ),
    ("Police initially said 12 people had been killed. A witness counted 20 dead.", [("police", 12, False), ("witness", 20, False)]),
    ("Police had earlier said 12 people were killed in the blast in Torvik.", [("police", 12, False)]),
    ("Police said nine men from 12 villages were killed in Torvik.", [("police", 9, False)]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_an_older_count_is_kept_and_superseded(text: str, expected: list[Row], reader: Reader) -> None:
    account = account_of(report_of(text, published=date(2024, 5, 15), publisher="outlet"), reader)
    actual = [(c.voice[-1].name, f.low, f.superseded) for c in account.claims for f in c.figures]

    assert actual == expected


@pytest.mark.parametrize("text", [text for text, rows in TOLD if any(old for _, _, old in rows)])
def test_a_superseded_count_bounds_no_toll(text: str, reader: Reader) -> None:
    account = account_of(report_of(text, published=date(2024, 5, 15), publisher="outlet"), reader)
    standing = next(f.low for c in account.claims for f in c.figures if not f.superseded)
    actual = {(i.killed.best, i.killed.low) for i in account.incidents}

    assert actual == {(standing, standing)}


def test_a_count_is_replaced_by_what_another_sentence_tells(reader: Reader) -> None:
    text = "A slide buried Torvik; 67 people are missing, the office said. It lowered its count of the missing from 84."
    account = account_of(report_of(text, published=date(2024, 5, 15)), reader)
    actual = [(f.measure.value, f.low, f.superseded) for c in account.claims for f in c.figures]

    assert actual == [("missing", 67, False), ("missing", 84, True)]

"""The range of a toll within one report: what its voices support, taken together as a recorder would."""

from __future__ import annotations

import pytest

from ascribe.incidents.incident import Toll
from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of


def killed(text: str, reader: Reader) -> Toll:
    """The dead of the main incident."""
    return account_of(report_of(f"A missile hit the market of Orlo. {text}"), reader).incidents[0].killed


RANGES: list[tuple[str, tuple[int | None, int | None]]] = [
    ("Between 4 and 6 civilians were killed.", (4, 6)),
    ("At least nine people were killed.", (9, None)),
    ("Up to nine people were killed.", (None, 9)),
    ("Nine people were killed.", (9, 9)),
    ("The clinic said three people were killed. The mayor said five people were killed.", (3, 5)),
    ("At least three people were killed. The mayor said that five people had been killed.", (3, 5)),
    ("Five people were killed. The mayor said that at least three people had been killed.", (5, 5)),
    ("Five people were killed. The mayor said that at least seven people had been killed.", (5, None)),
    ("Up to nine people were killed. The mayor said that seven people had been killed.", (7, 9)),
    ("Up to nine people, including at least four members of one family, were killed.", (4, 9)),
    ("At least 20 people were killed. Police said that dozens of people had been killed.", (20, None)),
    ("The mayor initially said that 3 people were killed. The clinic said that 8 people were killed. Police put the toll at 9.", (8, 9)),
    ("Up to three people were killed. The clinic reported the death of a child.", (1, 3)),
    ("Police said that 15 people were killed. The clinic said that it killed a lawyer.", (15, 15)),
    ("No one was killed.", (0, 0)),
    ("The roof fell in.", (None, None)),
    ("CNN reported that 20 people were killed. Al Jazeera reported that 25 people were killed.", (20, 25)),
    ("Four people were killed. The ministry denied that 30 people had been killed.", (4, 4)),
]


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_voices_are_taken_together(text: str, expected: tuple[int | None, int | None], reader: Reader) -> None:
    found = killed(text, reader)

    actual = found.low, found.high

    assert actual == expected


def test_the_best_figure_lies_within_the_range(reader: Reader) -> None:
    text = "Ana Roe was shot dead at the gate. Otto Meyer was shot dead at the mill. Police said that a man had been shot dead."

    actual = killed(text, reader)

    assert (actual.low or 0) <= (actual.best or 0) <= (actual.high or 99)


RULES = [
    ("Four people were killed. The mayor said that six people had been killed.", "own/greatest-voice"),
    ("Police said four people were killed. The mayor said that six people had been killed.", "voices/voices"),
    ("Up to nine people were killed. The mayor said that seven people had been killed.", "least-voice/own"),
    ("Police said four people were killed.", "one-voice/one-voice"),
    ("No one was killed.", "none"),
    ("The roof fell in.", ""),
]


@pytest.mark.parametrize(("text", "expected"), RULES)
def test_each_end_says_what_gave_it(text: str, expected: str, reader: Reader) -> None:
    actual = killed(text, reader).rule

    assert actual == expected

"""The gate lets harm through and stops what has none."""

from __future__ import annotations

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.gate import gate
from ascribe.reading.parts import parts
from ascribe.reading.sentences import sentences


def wanted(text: str) -> list[bool]:
    """Which sentences of the text the gate lets through."""
    report = report_of(text)
    return list(gate(text, sentences(text, parts(report))))


@pytest.mark.parametrize(
    "text",
    [
        "Nine miners died.",
        "The army neutralised 50 fighters.",
        "Four people are missing.",
        "About 300 families fled.",
        "No one was hurt.",
        "A mortar shell hit the bus station.",
        "THE GUERRILLAS KIDNAPPED A MAYOR.",
    ],
)
def test_a_sentence_of_harm_passes(text: str) -> None:
    actual = wanted(text)

    assert actual == [True]


def test_a_report_without_harm_is_not_parsed() -> None:
    actual = wanted("The council met on Monday. It voted 12 to 4 for the bridge, the mayor said.")

    assert actual == [False, False]


def test_speech_near_harm_passes_and_speech_far_from_it_does_not() -> None:
    far = "The orchard is old. It was planted long ago. Apples grow there. Nobody sells them. "
    actual = wanted(f"A bomb killed nine people. The mayor said so. {far}The baker said that bread is cheap.")

    assert actual[:2] == [True, True]
    assert not actual[-1]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The murder of a judge shook the town.", True),
        ("He recalled the kidnapping of his brother.", True),
        ("The proposal is dead.", False),
        ("They would kill for a seat.", False),
    ],
)
def test_a_deed_told_in_passing_is_read_and_a_figure_of_speech_is_not(told: str, expected: bool) -> None:
    quiet = "The council met again. It spoke of the bridge. The mayor was there. The clerk was not. "
    actual = wanted(f"{quiet}{quiet}{told}")

    assert actual[-1] is expected

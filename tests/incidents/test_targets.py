"""Whom and what an incident struck, who did it and with what: each with the report's own words."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.incidents.incident import Incident
from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of

DAY = date(2024, 5, 15)


def main(text: str, reader: Reader) -> Incident:
    """The main incident of a report of a Wednesday."""
    return account_of(report_of(text, published=DAY, publisher="Valley Post"), reader).incidents[0]


@pytest.mark.parametrize(
    ("text", "name", "description", "effects"),
    [
        ("Gunmen killed Judge Ana Rolo in Lima on Tuesday.", "Ana Rolo", "Judge", ["killed"]),
        ("Three farmers were killed by gunmen in Lima on Tuesday.", None, "farmers", ["killed"]),
        ("Rebels kidnapped the mayor, Pedro Vanta, on Tuesday in Lima.", "Pedro Vanta", "mayor", ["abducted"]),
        ("A bomb in Lima on Tuesday wounded two bus drivers.", None, "bus drivers", ["injured"]),
    ],
)
def test_a_target_is_called_as_the_report_calls_them(
    text: str, name: str | None, description: str, effects: list[str], reader: Reader
) -> None:
    target = main(text, reader).human_targets[0]

    actual = (target.name and target.name.words, target.description and target.description.words, [str(e) for e in target.effects])

    assert actual == (name, description, effects)


def test_words_are_slices_of_the_report(reader: Reader) -> None:
    text = "Rebels of the FARC shot dead two policemen and burned a bus near Cali on Monday, the army said."
    found = main(text, reader)
    words = [*(t.words for t in (*found.human_targets, *found.physical_targets)), *(p.words for p in found.perpetrators)]

    actual = [q.span.of(text) for q in words]

    assert actual == [q.words for q in words]


def test_a_plural_without_a_number_is_two_or_more(reader: Reader) -> None:
    number = main("Gunmen kidnapped tourists near Cali on Monday.", reader).human_targets[0].number

    actual = (number.low, number.high, number.words)

    assert actual == (2, None, None)


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("FARC rebels killed four farmers in Cali on Monday.", "stated as fact"),
        ("Suspected FARC rebels killed four farmers in Cali on Monday.", "suspected"),
    ],
)
def test_how_sure_the_words_are_of_the_doer(text: str, confidence: str, reader: Reader) -> None:
    actual = main(text, reader).perpetrators[0].confidence.value

    assert actual == confidence

"""Values in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ascribe.claims.claim import Figure
from ascribe.incidents.incident import Incident, Told, Toll
from ascribe.report import Report
from ascribe.show import words
from ascribe.vocabulary.terms import EventType, Scope
from tests.show.claims import FIGURE, NOWHERE, PLACE, TIME, claim


@pytest.mark.parametrize(
    ("low", "high", "approximate", "expected"),
    [
        (63, 63, False, "63"),
        (61, None, False, "61 or more"),
        (None, 200, False, "up to 200"),
        (60, 100, False, "60 to 100"),
        (400, 400, True, "about 400"),
        (2000, None, True, "about 2,000 or more"),
        (0, 0, False, "0"),
        (None, None, False, "unknown number"),
    ],
)
def test_an_interval_reads_as_its_words_would(low: int | None, high: int | None, approximate: bool, expected: str) -> None:
    actual = words.amount(replace(FIGURE, low=low, high=high, approximate=approximate))

    assert actual == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("a\x1b[31mred\x1b[0m", "a\ufffd[31mred\ufffd[0m"),
        ("evil\u202egnp", "evil\ufffdgnp"),
        ("two\nlines", "two\nlines"),
        ("nul\x00", "nul\ufffd"),
    ],
)
def test_a_text_cannot_steer_the_terminal(text: str, expected: str) -> None:
    actual = words.printable(text)

    assert actual == expected


def test_text_from_right_to_left_is_closed_off() -> None:
    actual = words.quoted("قتل تسعة")

    assert actual == "“\u2068قتل تسعة\u2069”"


def test_a_chain_of_voices_runs_from_the_outlet_inward() -> None:
    actual = words.voice(claim())

    assert actual == "Valley Post > rescue service"


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (FIGURE, "miners, civilian"),
        (replace(FIGURE, scope=Scope.SUBSET, superseded=True), "miners, civilian, subset, superseded"),
        (replace(FIGURE, of=None, status=None, inferred=True), "inferred"),
    ],
)
def test_what_must_be_known_before_adding_up_is_said(figure: Figure, expected: str) -> None:
    actual = words.counted(figure)

    assert actual == expected


def test_a_guessed_day_says_so() -> None:
    actual = words.day(replace(TIME, guessed=True))

    assert actual == "2019-06-03 (day, guessed)"


def test_a_place_not_chosen_gives_the_reason() -> None:
    actual = words.spot(NOWHERE)

    assert actual == "not placed: not in the gazetteer"


def test_a_place_chosen_gives_country_and_coordinates() -> None:
    actual = words.spot(PLACE)

    assert actual == "Orlo, ZZ (47.95, 37.81; exact)"


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (Report("x", title="A title", ref="r", source="s"), "A title"),
        (Report("x", ref="r", source="s"), "r"),
        (Report("x", source="s"), "s"),
    ],
)
def test_a_report_is_headed_by_what_tells_it_from_others(report: Report, expected: str) -> None:
    actual = words.heading(report)

    assert actual == expected


TOLL = Toll(63, (Told("ministry", 63, 63), Told("mayor", 61, None)))
NO_TOLL = Toll(None, ())


def test_an_incident_is_told_on_one_line() -> None:
    actual = words.title(Incident(1, EventType.SHELLING, TIME, (PLACE,), None, None, None, None, TOLL, NO_TOLL))

    assert actual == "Incident 1: Shelling/artillery/missile attack; 2019-06-03; Orlo, ZZ"


def test_an_incident_of_which_nothing_is_told_says_so() -> None:
    actual = words.title(Incident(2, None, None, (), None, None, None, None, NO_TOLL, NO_TOLL))

    assert actual == "Incident 2: nothing more is told"


def test_voices_stand_side_by_side() -> None:
    actual = words.toll(TOLL)

    assert actual == "63 by the best figure (ministry 63; mayor 61 or more)"

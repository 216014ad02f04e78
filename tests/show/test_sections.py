"""The order in which claims are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ascribe.claims.claim import Claim
from ascribe.incidents.incident import Incident, Told, Toll
from ascribe.show.sections import FEARED, LOOSE, TOTALS, sections
from ascribe.vocabulary.terms import Measure, Scope
from tests.show.claims import FIGURE, NOWHERE, claim, incident

OTHER = incident(number=2, background=True)
STATEMENT = replace(claim(figures=()), incident=None)


def placed(told: Claim) -> str:
    """Under which heading the claim is shown."""
    found = sections([told], [incident(), OTHER])
    shown = [s.heading for s in (*found.main, *found.background, *found.others) if told in (*s.counting, *s.telling)]
    return ", ".join([*shown, *(["statements"] if told in found.statements else [])])


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (claim(), "Incident 1: accident, 2019-06-03, Orlo, ZZ (47.95, 37.81)"),
        (claim(figures=()), "Incident 1: accident, 2019-06-03, Orlo, ZZ (47.95, 37.81)"),
        (replace(claim(), incident=2, scope=Scope.BACKGROUND), "Incident 2: accident, 2019-06-03, Orlo, ZZ (47.95, 37.81)"),
        (replace(claim(), incident=3, scope=Scope.CUMULATIVE), TOTALS),
        (replace(claim(), incident=None, scope=Scope.HYPOTHETICAL), FEARED),
        (replace(claim(), incident=None), LOOSE),
        (replace(claim(figures=()), incident=None), "statements"),
    ],
)
def test_every_claim_is_shown_in_one_place(told: Claim, expected: str) -> None:
    actual = placed(told)

    assert actual == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (incident(where=(), when=None), "Incident 1: accident, not placed: Orlo (not in the gazetteer)"),
        (replace(incident(where=(), when=None), event=None), "Incident 1: not placed: Orlo (not in the gazetteer)"),
    ],
)
def test_an_incident_without_a_place_says_which_name_has_none(told: Incident, expected: str) -> None:
    shouted = replace(NOWHERE, words="ORLO")
    actual = sections([claim(where=(shouted,)), claim(where=(NOWHERE,))], [told]).main[0].heading

    assert actual == expected


def test_an_incident_of_which_nothing_is_told_says_so() -> None:
    actual = sections([], [replace(incident(when=None, where=()), event=None)]).main[0].heading

    assert actual == "Incident 1: nothing more is told"


@pytest.mark.parametrize(
    ("toll", "expected"),
    [
        (Toll(63, (Told("mayor", 61, None), Told("ministry", 63, 63))), [("63", True, "ministry"), ("at least 61", False, "mayor")]),
        (Toll(61, (Told("mayor", 61, None),)), [("at least 61", True, "mayor")]),
        (Toll(30, (Told("mayor", None, 30),)), [("up to 30", True, "mayor")]),
        (Toll(9, (Told("mayor", 9, None), Told("ministry", 9, 9))), [("9", True, "ministry"), ("at least 9", False, "mayor")]),
        (Toll(40, (Told("mayor", 40, 40, True),)), [("about 40", True, "mayor")]),
    ],
)
def test_the_best_figure_comes_first_and_a_bound_stays_a_bound(toll: Toll, expected: list[tuple[str, bool, str]]) -> None:
    rows = sections([], [incident(killed=toll)]).main[0].tolls
    actual = [(row.amount, row.best, row.voice) for row in rows]

    assert actual == expected


def test_other_measures_stand_under_the_dead_and_the_injured() -> None:
    missing = replace(FIGURE, measure=Measure.MISSING, low=2, high=2)
    part = replace(FIGURE, measure=Measure.DISPLACED, scope=Scope.SUBSET)
    rows = sections([claim(figures=(missing, part, FIGURE))], [incident()]).main[0].tolls
    actual = [(row.measure, row.amount, row.who) for row in rows]

    assert actual == [(Measure.KILLED, "at least 61", "miners, civilian"), (Measure.MISSING, "2", "miners, civilian")]


def test_several_voices_are_followed_by_their_range() -> None:
    told = (Told("clinic", 4, None), Told("police", 6, 6))
    shown = sections([], [replace(incident(), killed=Toll(4, told, 4, 6, "own/greatest-voice"))]).main[0].tolls[-1]

    actual = (shown.amount, shown.mark, shown.voice, shown.who)

    assert actual == ("4 to 6", "range", "", "from the report's own figure to the greatest that a voice gives")


def test_one_voice_is_a_range_by_itself() -> None:
    shown = sections([], [replace(incident(), killed=Toll(4, (Told("clinic", 4, None),), 4, None, "own/own"))]).main[0].tolls

    actual = [row.mark for row in shown if row.measure is Measure.KILLED]

    assert actual == ["best"]

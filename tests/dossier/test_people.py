"""A count of one kind of people takes no other's place."""

from __future__ import annotations

from typing import Any

import pytest

from ascribe.dossier.contradictions import contradictions
from ascribe.dossier.estimate import Policy, estimate
from ascribe.dossier.history import histories
from ascribe.dossier.people import told_apart
from ascribe.dossier.testimony import Testimony
from ascribe.vocabulary.terms import Measure, Status
from tests.dossier.told import told

FOUGHT: dict[str, Any] = {"status": Status.COMBATANT, "of": "militants"}
CIVIL: dict[str, Any] = {"status": Status.CIVILIAN, "of": "civilians"}
ARMY = (told("army", 0, report="a", **CIVIL), told("army", 40, report="a", **FOUGHT))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (ARMY, {("army, of civilians", (0,)), ("army, of combatants", (40,))}),
        # the same people anew
        ((told("army", 32, day=1, **CIVIL), told("army", 35, day=2)), {("army", (32, 35))}),
        ((told("army", 30, day=1, **FOUGHT), told("army", 40, day=2, **FOUGHT)), {("army", (30, 40))}),
        # a noun says it where the status does not
        ((told("army", 9, **FOUGHT), told("army", 2, of="civilians")), {("army, of combatants", (9,)), ("army, of civilians", (2,))}),
        ((told("army", 3, side="Orlo"), told("army", 12, side="Pesk")), {("army, of Orlo", (3,)), ("army, of Pesk", (12,))}),
        # two voices
        ((told("army", 0, **CIVIL), told("front", 40, **FOUGHT)), {("army", (0,)), ("front", (40,))}),
    ],
)
def test_each_kind_of_people_has_a_history_where_one_voice_counts_several(
    given: tuple[Testimony, ...], expected: set[tuple[str, tuple[int, ...]]]
) -> None:
    found = histories(told_apart(given), Measure.KILLED)

    actual = {(history.voice, tuple(step.testimony.low for step in history.steps)) for history in found}

    assert actual == expected


@pytest.mark.parametrize(("policy", "expected"), [(Policy.RANGE, (40, 40, 40)), (Policy.CONSERVATIVE, (40, 40, 40))])
def test_no_civilians_is_no_lowest_toll_where_the_voice_counts_others(policy: Policy, expected: tuple[int, int, int]) -> None:
    actual = estimate(told_apart(ARMY), Measure.KILLED, policy)

    assert actual is not None
    assert (actual.low, actual.best, actual.high) == expected


def test_against_interest_hears_what_a_voice_says_of_both_sides() -> None:
    given = [told("army", n, party="Orlo", side=side, report="a") for n, side in ((3, "Orlo"), (12, "Pesk"))]

    actual = estimate(told_apart(given), Measure.KILLED, Policy.INTEREST)

    assert actual is not None
    assert (actual.low, actual.best, actual.high) == (3, 3, 12)


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ((), ()),
        ((told("mayor", 50),), ()),
        ((told("mayor", 17),), ("killed: 17 (mayor), 40 (army).",)),
        ((told("mayor", 5, **CIVIL),), ("killed: 0 (army), 5 (mayor).",)),
    ],
)
def test_counts_of_other_people_exclude_each_other_only_where_a_part_is_the_greater(
    beside: tuple[Testimony, ...], expected: tuple[str, ...]
) -> None:
    actual = tuple(c.why for c in contradictions(told_apart([*ARMY, *beside])))

    assert actual == expected

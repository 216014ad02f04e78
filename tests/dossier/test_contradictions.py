"""What cannot all be true is said; what can is not."""

from __future__ import annotations

import pytest

from ascribe.dossier.contradictions import contradictions
from ascribe.dossier.testimony import Testimony
from ascribe.vocabulary.terms import Measure, Scope, Stance
from tests.dossier.told import told


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([told("a", 16), told("b", 19)], ["figures"]),
        ([told("a", 60, None), told("b", 63)], []),
        ([told("a", 400, approximate=True), told("b", 420)], []),
        ([told("a", 16, day=1), told("a", 19, day=2)], []),
        ([told("a", 16, side="Valdia"), told("b", 19, side="Ulvane")], []),
        ([told("a", 16, by="Valdia"), told("b", 16, by="Ulvane")], ["author"]),
        ([told("a", 63), told("b", 63, stance=Stance.DENIED)], ["denial"]),
        ([told("a", 63), told("b", 20, stance=Stance.DENIED)], []),
        ([told("a", 5, report="r"), told("a", 7, report="r", scope=Scope.SUBSET)], ["part"]),
        ([told("a", 9, report="r"), told("a", 7, report="r", scope=Scope.SUBSET)], []),
    ],
)
def test_what_cannot_all_be_true(given: list[Testimony], expected: list[str]) -> None:
    actual = [one.kind for one in contradictions(given)]

    assert actual == expected


@pytest.mark.parametrize(("intercepted", "expected"), [(4, ["arithmetic"]), (2, [])])
def test_no_more_can_fall_and_be_shot_down_than_were_fired(intercepted: int, expected: list[str]) -> None:
    given = [
        told("ministry", 6, report="r", measure=Measure.FIRED),
        told("ministry", intercepted, report="r", measure=Measure.INTERCEPTED),
        told("ministry", 4, report="r", measure=Measure.IMPACTED),
    ]

    actual = [one.kind for one in contradictions(given)]

    assert actual == expected


def test_figures_that_exclude_each_other_stand_in_one_sentence() -> None:
    (actual,) = contradictions([told("b", 19), told("a", 16), told("c", 15, None), told("d", None, 12)])

    assert actual.why == "killed: up to 12 (d), at least 15 (c), 16 (a), 19 (b)."


def test_who_gives_one_figure_stands_with_it_once() -> None:
    given = [told("army", 4), told("radio", 9, report="a"), told("clinic", 9), told("front", 12, None)]

    (actual,) = contradictions(given)

    assert actual.why == "killed: 4 (army), 9 (clinic, radio), at least 12 (front)."


def test_three_authors_of_one_deed_stand_in_one_sentence() -> None:
    given = [told("a", 16, by="Valdia"), told("b", 16, by="Ulvane"), told("c", 16, by="Orlo"), told("d", 16, by="Orlo")]

    (actual,) = contradictions(given)

    assert actual.why == "c, d say it was Orlo; b says it was Ulvane; a says it was Valdia."

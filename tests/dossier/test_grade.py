"""A toll is graded by who bears it out."""

from __future__ import annotations

import pytest

from ascribe.dossier.grade import Grade, grade
from ascribe.dossier.testimony import Testimony
from ascribe.vocabulary.terms import Measure, Stance, Status
from tests.dossier.told import told


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([told("doctor", 9)], Grade.WEAK),
        ([told("doctor", 9), told("monitor", 9)], Grade.WEAK),  # nobody says who did it
        ([told("doctor", 9, by="Valdia"), told("monitor", 9)], Grade.FAIR),
        ([told("doctor", 9, by="Valdia", family="x"), told("monitor", 9, family="x")], Grade.WEAK),
        ([told("doctor", 9, by="Valdia"), told("doctor", 9, report="other")], Grade.WEAK),
        ([told("doctor", 9, by="Valdia"), told("monitor", 9, by="Ulvane")], Grade.CONTESTED),
        ([told("army", 9, by="Valdia", party="Valdia"), told("doctor", 9)], Grade.CONFIRMED),
        ([told("army", 9, by="Valdia", party="Valdia", stance=Stance.DENIED), told("doctor", 9)], Grade.WEAK),
        ([told("doctor", 9, status=Status.COMBATANT)], Grade.DISCOUNTED),
    ],
)
def test_the_grade_of_a_toll(given: list[Testimony], expected: Grade) -> None:
    actual = grade(given, Measure.KILLED)

    assert actual is expected

"""What people are, by the words that describe them."""

from __future__ import annotations

import pytest

from ascribe.incidents.kinds import person_kind
from ascribe.vocabulary.terms import PersonKind


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("colonel", PersonKind.MILITARY),
        ("member of the army", PersonKind.MILITARY),
        ("daughter of a colonel", PersonKind.CIVILIAN),
        ("police commander", PersonKind.POLICE),
        ("militants", PersonKind.FIGHTER),
        ("militants of the farmers party", PersonKind.POLITICIAN),
        ("baker", PersonKind.CIVILIAN),
    ],
)
def test_kin_of_a_soldier_are_civilians(words: str, expected: PersonKind) -> None:
    actual = person_kind(words.split())

    assert actual == expected

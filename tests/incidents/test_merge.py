"""Targets as several sentences tell them become each target once."""

from __future__ import annotations

import pytest

from ascribe.incidents.merge import targets
from ascribe.incidents.template import Number, Quoted, Target
from ascribe.text import Span
from ascribe.vocabulary.terms import Effect, PersonKind


def told(at: int, words: str, *, name: str = "", number: Number | None = None) -> Target:
    called = Quoted(name, Span(at, at + len(name))) if name else None
    where = at + 100
    described = Quoted(words, Span(where, where + len(words)))
    return Target(called, described, PersonKind.CIVILIAN, number or Number(1, 1), (Effect.KILLED,))


TWO = Number(2, 2, words=Quoted("Two", Span(0, 3)))
THREE = Number(3, 3, words=Quoted("Three", Span(0, 5)))
BOTH = (told(1000, "reporter", name="Ana Rolo"), told(2000, "reporter", name="Pedro Vanta"))


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        (told(10, "reporters", number=TWO), ["Ana Rolo", "Pedro Vanta"]),
        (told(10, "reporters", number=THREE), ["reporters", "Ana Rolo", "Pedro Vanta"]),
        (told(10, "bakers", number=TWO), ["bakers", "Ana Rolo", "Pedro Vanta"]),
    ],
)
def test_names_stand_for_the_group_that_counts_as_many(group: Target, expected: list[str]) -> None:
    actual = [t.words.words for t in targets((group, *BOTH))]

    assert actual == expected


def test_one_by_name_is_not_the_several() -> None:
    actual = [(t.words.words, t.number.low) for t in targets((told(10, "engineers", number=TWO), told(1000, "engineers", name="Ana Rolo")))]

    assert actual == [("engineers", 2), ("Ana Rolo", 1)]

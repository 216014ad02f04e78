"""Whom a later phrase means."""

from __future__ import annotations

import pytest

from ascribe.reading.coreference import Known, points_back, resolve
from ascribe.reading.trees import Word
from ascribe.vocabulary.terms import VoiceKind


def phrase(words: str) -> tuple[Word, ...]:
    """The words of a phrase, untagged."""
    return tuple(Word(k, k, k + len(w), w, w.lower()) for k, w in enumerate(words.split()))


def known(name: str, kind: VoiceKind, also: str = "", *, spoke: bool = True, plural: bool = False) -> Known:
    """Somebody told of before."""
    named = tuple(name.lower().split())
    return Known(name, kind, frozenset(named) | frozenset(also.split()), named, 0, spoke=spoke, plural=plural)


CAST = (
    known("Pesk Ministry of Mines", VoiceKind.BODY, "ministry"),
    known("Ana Roe", VoiceKind.PERSON, "secretary general"),
    known("Orlo Observatory for Rights", VoiceKind.BODY, "monitor"),
    known("local official", VoiceKind.UNNAMED),
    known("Jon Dale", VoiceKind.PERSON, "mayor", spoke=False),
)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Roe", "Ana Roe"),
        ("Ms Roe", "Ana Roe"),
        ("Dale", "Jon Dale"),
        ("he", "local official"),
        ("it", "Orlo Observatory for Rights"),
        ("the ministry", "Pesk Ministry of Mines"),
        ("the secretary general", "Ana Roe"),
        ("the mayor", "Jon Dale"),
        ("the head of the alliance", "Ana Roe"),
        ("the statement", "Orlo Observatory for Rights"),
        ("the group", "Orlo Observatory for Rights"),
        ("the official", "local official"),
        ("OOR", "Orlo Observatory for Rights"),
    ],
)
def test_a_later_phrase_means_somebody_told_of(words: str, name: str) -> None:
    found = resolve(phrase(words), CAST)

    actual = found.key if found else None

    assert actual == name


@pytest.mark.parametrize("words", ["the Orlo governor", "the hospital", "a ministry", "Lund", "the Vale battalion"])
def test_a_new_phrase_means_somebody_new(words: str) -> None:
    actual = resolve(phrase(words), CAST)

    assert actual is None


def test_an_army_is_no_group() -> None:
    actual = resolve(phrase("the group"), (known("army", VoiceKind.BODY),))

    assert actual is None


@pytest.mark.parametrize(("words", "expected"), [("she", True), ("the ministry", True), ("a ministry", False), ("Ana Roe", False)])
def test_definite_phrases_point_back(words: str, *, expected: bool) -> None:
    actual = points_back(phrase(words))

    assert actual == expected

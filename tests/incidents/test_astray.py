"""Those harmed are found where a tree hung the word of harm elsewhere: trees are built by hand, so that no model need go wrong."""

from __future__ import annotations

import pytest

from ascribe.incidents.astray import after_of, before_participle, left_over
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span


def sentence(*told: tuple[str, str, int, str]) -> Sentence:
    """A sentence of words, each with tag, head and relation."""
    words, at = [], 0
    for index, (text, tag, head, relation) in enumerate(told):
        words.append(Word(index, at, at + len(text), text, text.lower(), tag, head, relation))
        at += len(text) + 1
    return Sentence(0, Span(0, at), tuple(words))


MARCH = sentence(
    ("march", "NOUN", 0, "root"),
    ("of", "ADP", 2, "case"),
    ("miners", "NOUN", 0, "nmod"),
    ("killed", "VERB", 0, "acl"),
    ("yesterday", "NOUN", 3, "obl"),
)
WALL = sentence(("wall", "NOUN", 0, "root"), ("killed", "VERB", 0, "acl"))


@pytest.mark.parametrize(("told", "verb", "expected"), [(MARCH, 3, ["miners"]), (WALL, 1, []), (WALL, 0, [])])
def test_the_killed_stand_right_before(told: Sentence, verb: int, expected: list[str]) -> None:
    actual = [w.text for w in before_participle(told, told.words[verb])]

    assert actual == expected


MURDER = sentence(
    ("murder", "NOUN", 0, "root"),
    ("in", "ADP", 2, "case"),
    ("Orlo", "PROPN", 0, "nmod"),
    ("of", "ADP", 4, "case"),
    ("judges", "NOUN", 2, "nmod"),
)
WHOLE = sentence(("murder", "NOUN", 0, "root"), ("of", "ADP", 2, "case"), ("justice", "NOUN", 0, "nmod"))
ELSE = sentence(("murder", "NOUN", 0, "root"), (",", "PUNCT", 0, "punct"), ("of", "ADP", 3, "case"), ("judges", "NOUN", 0, "nmod"))


@pytest.mark.parametrize(("told", "expected"), [(MURDER, ["judges"]), (WHOLE, []), (ELSE, [])])
def test_the_murdered_stand_behind_the_place(told: Sentence, expected: list[str]) -> None:
    actual = [w.text for w in after_of(told, told.words[0])]

    assert actual == expected


DIED = sentence(
    ("Rolo", "PROPN", 4, "nsubj"),
    ("died", "VERB", 4, "ccomp"),
    (",", "PUNCT", 4, "punct"),
    ("Vanta", "PROPN", 4, "nsubj"),
    ("said", "VERB", 4, "root"),
)
ALONE = sentence(("died", "VERB", 2, "ccomp"), ("Vanta", "PROPN", 2, "nsubj"), ("said", "VERB", 2, "root"))
LATER = sentence(
    ("Police", "NOUN", 1, "nsubj"),
    ("said", "VERB", 1, "root"),
    ("Rolo", "PROPN", 1, "nsubj"),
    ("died", "VERB", 1, "ccomp"),
)
NONE = sentence(("died", "VERB", 1, "ccomp"), ("said", "VERB", 1, "root"))


@pytest.mark.parametrize(("told", "verb", "expected"), [(DIED, 1, ["Rolo"]), (ALONE, 0, []), (LATER, 3, ["Rolo"]), (NONE, 0, [])])
def test_who_speaks_is_not_who_died(told: Sentence, verb: int, expected: list[str]) -> None:
    actual = [w.text for w in left_over(told, told.words[verb])]

    assert actual == expected

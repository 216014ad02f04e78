"""A number behind somebody, between commas, is an age and counts nobody."""

from __future__ import annotations

import pytest

from ascribe.claims.ages import is_age
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span


def sentence(words: str) -> Sentence:
    """Words parted by spaces; those with a capital are proper nouns."""
    found, start = [], 0
    for i, word in enumerate(words.split()):
        tag = "PROPN" if word[0].isupper() else "NOUN"
        found.append(Word(i, start, start + len(word), word, word.lower(), tag, i, "root"))
        start += len(word) + 1
    return Sentence(0, Span(0, max(0, start - 1)), tuple(found))


AGES = [
    ("Dana Ruel , 31 , was hit", [3]),
    ("two men , 21 and 24 , were hit", [3, 5]),
    ("boys ages 13 , 17 and 19 were hit", [2, 4]),
    ("his wife ( 40 ) was hit", [3]),
    ("In Torvik , 20 were hit", []),
    ("killing 15 , 12 of them children", []),
    ("31 were hit", []),
    ("it hit 31 .", []),
    ("Ruel , 1200 , was hit", []),
]


@pytest.mark.parametrize(("words", "expected"), AGES)
def test_ages_are_told_from_counts(words: str, expected: list[int]) -> None:
    s = sentence(words)

    actual = [w.index for w in s.words if is_age(s, w.index)]

    assert actual == expected

"""Which party a word names must not bend a tree."""

from __future__ import annotations

import pytest

from ascribe.reading.neutral import neutral


@pytest.mark.parametrize(
    ("one", "other"), [("Russian", "Ukrainian"), ("Kyiv", "Kiev"), ("militants", "troops"), ("martyrs", "soldiers"), ("Israel", "Iran")]
)
def test_the_words_of_two_parties_look_alike(one: str, other: str) -> None:
    assert neutral(one) == neutral(other)


@pytest.mark.parametrize("word", ["polish", "turkey", "Jordan", "civilians", "said", "Aleppo", ""])
def test_other_words_stay_themselves(word: str) -> None:
    actual = neutral(word)

    assert actual == word

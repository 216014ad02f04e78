"""Phrases found in running text."""

from __future__ import annotations

from ascribe.vocabulary.phrases import Phrases, key, tokens

TABLE = Phrases({key("al-Nusra Front"): 1, key("Front"): 2, key("U.S."): 3})


def test_the_longest_phrase_comes_first() -> None:
    words = tokens("the Al-Nusra Front")
    actual = [found for at in range(len(words)) for found in TABLE.starting(words, at)]

    assert actual == [(3, 1), (1, 2)]


def test_case_accents_and_marks_make_no_difference() -> None:
    assert [TABLE.get(w) for w in ("AL NUSRA FRONT", "Al–Núsra front", "US", "U.S.")] == [1, 1, None, 3]


def test_a_token_keeps_its_place() -> None:
    text = "Al-Núsra, “Front”"
    actual = [(t.folded, text[t.start : t.end], t.capital) for t in tokens(text)]

    assert actual == [("al", "Al", True), ("nusra", "Núsra", True), ("front", "Front", True)]

"""The words around what was found."""

from __future__ import annotations

import pytest

from ascribe.store.excerpts import excerpt
from ascribe.store.query import parsed

TEXT = "The first line says little.\nLater that day a rocket hit the café's fuel depot, " + "and so on " * 30 + "until the end."


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("first", "The first line says little. Later that day a rocket hit the café's fuel depot, and so …"),
        (
            "cafe",
            f"The first line says little. Later that day a rocket hit the café's fuel depot,{' and so on' * 6} and …",
        ),
        ('"the end"', f"… and so on{' and so on' * 6} until the end."),
        ("zeppelin", ""),
        ("measure:killed", ""),
        ("-rocket", ""),
    ],
)
def test_an_excerpt_shows_the_first_match(query: str, expected: str) -> None:
    actual = excerpt(TEXT, parsed(query))

    assert actual == expected


@pytest.mark.parametrize("query", ["rock*", "*ocke*", '"a rocket hit"', "measure:killed rocket", "zeppelin OR rocket"])
def test_whatever_asks_for_a_word_shows_it(query: str) -> None:
    assert "a rocket hit" in excerpt(TEXT, parsed(query))

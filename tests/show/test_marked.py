"""Texts with their findings marked out."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ascribe.show.marked import LABELS, Mark, bracketed, coloured, legend
from ascribe.text import Span


def mark(label: str, start: int, end: int) -> Mark:
    return Mark(Span(start, end), label)


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("nine died", [], "nine died"),
        ("nine died", [mark("figure", 0, 4)], "[figure: nine] died"),
        ("at Orlo", [mark("place", 3, 7)], "at [place: Orlo]"),
        (
            "nine died at Orlo",
            [mark("said", 0, 17), mark("figure", 0, 4), mark("place", 13, 17)],
            "[said: [figure: nine] died at [place: Orlo]]",
        ),
        ("one two three", [mark("said", 0, 7), mark("name", 4, 13)], "[said: one [name: two]][name:  three]"),
        ("one two", [mark("time", 0, 3), mark("cue", 3, 7)], "[time: one][cue:  two]"),
        ("one", [mark("time", 1, 1)], "one"),
        ("", [], ""),
    ],
)
def test_findings_stand_in_labelled_brackets(text: str, found: list[Mark], expected: str) -> None:
    actual = bracketed(text, found)

    assert actual == expected


@given(st.lists(st.tuples(st.sampled_from(sorted(LABELS)), st.integers(0, 20), st.integers(0, 20))))
def test_brackets_lose_no_character_and_all_close(drawn: list[tuple[str, int, int]]) -> None:
    text = "abcdefghijklmnopqrst"
    found = sorted((mark(label, min(a, b), max(a, b)) for label, a, b in drawn), key=lambda m: (m.span.start, -m.span.end))
    shown = bracketed(text, found)

    assert re.sub(r"\[[a-z]+: |\]", "", shown) == text
    assert shown.count("[") == shown.count("]")


def test_colours_change_no_character() -> None:
    text = "nine\x1b died\tat Orlo"
    actual = coloured(text, [mark("figure", 0, 4), mark("place", 14, 18)]).plain

    assert actual == "nine\ufffd died\tat Orlo"


def test_the_legend_names_every_mark() -> None:
    actual = legend().plain.split()

    assert actual == list(LABELS)

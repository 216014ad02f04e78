"""What is worked out of what is kept."""

from __future__ import annotations

import pytest

from ascribe.store.derived import facets, seal, tails, within
from tests.store.entries import NINE


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2023-03-10", "2023-03-10", True),
        ("2023-03-01", "2023-03-31", True),
        ("2023-03-11", "2023-03-11", False),
        ("2023-01-01", "2023-12-31", False),  # a year tells nothing of one day in it
        (None, None, False),
    ],
)
def test_what_is_told_of_a_day(first: str | None, last: str | None, expected: bool) -> None:
    actual = within(first, last, after="2023-03-10", before="2023-03-10")

    assert actual is expected


def test_a_name_is_found_by_its_later_words_too() -> None:
    actual = tuple(tails("Ministry of Défense"))

    assert actual == ("ministry of defense", "of defense", "defense")


def test_the_facets_of_a_claim_are_its_names_and_kinds() -> None:
    actual = facets([NINE])

    assert ("voice", "rescue service") in actual
    assert ("place", "orlo") in actual
    assert ("measure", "killed") in actual
    assert ("event", "missile attack") in actual


def test_a_seal_does_not_hang_on_the_order_of_keys() -> None:
    actual = seal({"a": 1, "b": [2.5, None]})

    assert actual == seal({"b": [2.5, None], "a": 1})
    assert actual != seal({"a": 1, "b": [2.5, 0]})

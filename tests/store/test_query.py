"""A query as a person writes it, and what is asked for."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ascribe.errors import BadQuery
from ascribe.store.query import Days, Either, Every, Field, Piece, Query, Without, Words, parsed

ROCKET, DRILL, DEPOT = Words(("rocket",)), Words(("drill",)), Words(("fuel", "depot"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rocket", ROCKET),
        ("  Rocket ", ROCKET),
        ("rocket drill", Every((ROCKET, DRILL))),
        ("rocket AND drill", Every((ROCKET, DRILL))),
        ("rocket OR drill", Either((ROCKET, DRILL))),
        ("rocket drill OR depot", Either((Every((ROCKET, DRILL)), Words(("depot",))))),
        ("rocket (drill OR depot)", Every((ROCKET, Either((DRILL, Words(("depot",))))))),
        ("rocket -drill", Every((ROCKET, Without(DRILL)))),
        ("rocket NOT drill", Every((ROCKET, Without(DRILL)))),
        ("-(rocket drill)", Without(Every((ROCKET, DRILL)))),
        ('"Fuel Depot"', DEPOT),
        ("fuel-depot", DEPOT),
        ('"fuel dep"*', Words(("fuel", "dep"), open=True)),
        ("évacuat*", Words(("evacuat",), open=True)),
        ("*Kiiv*", Piece("kiiv")),
        ('*"uel dep"*', Piece("uel dep")),
        ("publisher:gazette", Field("publisher", "gazette")),
        ('place:"Deir ez-Zor"', Field("place", "deir ez zor")),
        ("after:2023-02", Days("2023-02-01", "", published=True)),
        ("before:2024-02", Days("", "2024-02-29", published=True)),
        ("day:2023", Days("2023-01-01", "2023-12-31", published=False)),
        ("day:2023-01-31", Days("2023-01-31", "2023-01-31", published=False)),
        ("and or not", Every((Words(("and",)), Words(("or",)), Words(("not",))))),
    ],
)
def test_a_query_means_what_it_says(text: str, expected: Query) -> None:
    actual = parsed(text)

    assert actual == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "nothing is asked for"),
        ("()", "nothing is asked for"),
        ("rocket OR", "nothing is asked for"),
        ("OR rocket", "nothing is asked for"),
        ("AND rocket", "AND wants something"),
        ("rocket AND", "AND wants something"),
        ("rocket NOT", "NOT wants something"),
        ("(rocket", "left open"),
        ("rocket)", "without an opening"),
        ('"rocket', "quotation mark is left open"),
        ("*ab*", "3 letters at least"),
        ("ro*ket", "a star stands"),
        ("*rocket", "a star stands"),
        ("!!!", "no letter or digit"),
        ("colour:red", "no such field"),
        ("https://outlet.example", "no such field"),
        ("after:yesterday", "write the day as"),
        ("after:2023-13", "write the day as"),
        ("after:2023-02-30", "no such day"),
        ("(" * 30 + "x" + ")" * 30, "deep"),
        ("x" * 1001, "longer than"),
    ],
)
def test_what_is_not_understood_is_said(text: str, said: str) -> None:
    with pytest.raises(BadQuery, match=said):
        parsed(text)


@given(st.text(alphabet=st.sampled_from('ab é*"()-: ORANDT2023\n'), max_size=40))
def test_any_text_is_a_query_or_refused(text: str) -> None:
    with suppress(BadQuery):
        assert parsed(text)

"""What a person writes into a field is understood as it is meant, or refused with how to write it."""

from __future__ import annotations

from typing import Any

import pytest

from ascribe.dossier import settable
from ascribe.errors import BadRuling

ORLO, ORLO_SOUTH, VALDIA = (
    {"name": "Orlo", "geonameid": 11, "country": "VD", "latitude": 1.5, "longitude": 2.5, "precision": 1},
    {"name": "Orlo", "geonameid": 12, "country": "VD", "latitude": 7.5, "longitude": 2.5, "precision": 1},
    {"name": "Valdia", "geonameid": 13, "country": "VD", "latitude": 4.0, "longitude": 2.0, "precision": 6},
)
PLACE = {**ORLO, "precision": 2, "words": "Orlo", "start": 3, "end": 7, "rule": "population", "abstained": None}
CLAIM: dict[str, Any] = {"where": [{**PLACE, "candidates": [ORLO, ORLO_SOUTH, VALDIA]}]}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("19", {"low": 19, "high": 19, "approximate": False}),
        ("17-21", {"low": 17, "high": 21, "approximate": False}),
        ("17-", {"low": 17, "high": None, "approximate": False}),
        ("-21", {"low": None, "high": 21, "approximate": False}),
        ("about 40", {"low": 40, "high": 40, "approximate": True}),
        ("~40-", {"low": 40, "high": None, "approximate": True}),
        ("1,200", {"low": 1200, "high": 1200, "approximate": False}),
        ("8 injured", {"low": 8, "high": 8, "approximate": False, "measure": "injured"}),
    ],
)
def test_a_figure_is_a_number_its_bounds_and_a_measure(value: str, expected: dict[str, Any]) -> None:
    assert settable.number("killed", value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-05-07", ("2024-05-07", 1)),
        ("2024-05-07T14:30", ("2024-05-07T14:30", 1)),
        ("2024-05-07/2024-05-09", ("2024-05-07/2024-05-09", 2)),
        ("2024-05-06/2024-05-12", ("2024-05-06/2024-05-12", 3)),
        ("2024-02", ("2024-02", 4)),
        ("2024-22", ("2024-22", 5)),
        ("2024~", ("2024~", 5)),
        ("201X", ("201X", 5)),
        ("2024-05-07/..", ("2024-05-07/..", None)),
        ("none", None),
    ],
)
def test_a_time_is_edtf_and_tells_how_exact_it_is(value: str, expected: tuple[str, int | None] | None) -> None:
    assert settable.when(value) == expected


@pytest.mark.parametrize(
    "value",
    ["yesterday", "2024-13", "2024-02-30", "2024-05-07T25:00", "2024-05-09/2024-05-07", "../..", "..", "2024/", "2024/2025/2026", "0000"],
)
def test_what_no_calendar_has_is_refused(value: str) -> None:
    with pytest.raises(BadRuling):
        settable.when(value)


def test_a_place_is_chosen_among_its_candidates_with_its_coordinates() -> None:
    (actual,) = settable.places("12", CLAIM)

    assert (actual["geonameid"], actual["latitude"], actual["precision"], actual["rule"], actual["words"]) == (12, 7.5, 2, "ruling", "Orlo")


def test_a_country_is_no_nearer_than_a_country() -> None:
    assert [p["precision"] for p in settable.places("13, 11", CLAIM)] == [6, 2]


@pytest.mark.parametrize("value", ["none", ""])
def test_a_claim_may_have_no_place(value: str) -> None:
    assert settable.places(value, CLAIM) == []


def test_what_is_no_candidate_names_those_that_are() -> None:
    with pytest.raises(BadRuling, match=r"name one of 11 \(Orlo, VD\), 12 \(Orlo, VD\), 13 \(Valdia, VD\), or none"):
        settable.places("99", CLAIM)


def test_a_claim_without_candidates_says_what_is_left() -> None:
    with pytest.raises(BadRuling, match=r"no candidate of this claim; name none$"):
        settable.places("99", {"where": []})


KNOWN = [{"name": "Orlo Clinic", "kind": "body", "side": None, "words": "the clinic", "start": 5, "end": 15}]


def test_a_voice_that_speaks_in_the_report_needs_no_kind() -> None:
    assert settable.chain("Orlo Clinic", KNOWN) == KNOWN


def test_a_voice_that_is_new_says_what_it_is() -> None:
    actual = settable.chain("Post (outlet) > Army of Valdia (body, Valdia) > Ana Dorn (person)", KNOWN)

    assert settable.written(actual) == "Post (outlet) > Army of Valdia (body, Valdia) > Ana Dorn (person)"


@pytest.mark.parametrize(("value", "why"), [("Ana Dorn", "say what it is"), ("", "somebody speaks"), ("Ana\x00 (person)", "no voice")])
def test_a_voice_that_nobody_knows_is_refused(value: str, why: str) -> None:
    with pytest.raises(BadRuling, match=why):
        settable.chain(value, KNOWN)


TEXT = "Nine died, the clinic said. The clinic is in Orlo."


@pytest.mark.parametrize(("value", "expected"), [("Nine died", "0-9 Nine died"), ("5-9", "5-9 died"), ("0-4 Nine", "0-4 Nine")])
def test_words_are_selected_by_themselves_or_by_their_place(value: str, expected: str) -> None:
    assert settable.selected(value, TEXT) == expected


@pytest.mark.parametrize(
    ("value", "why"), [("clinic", "2 times"), ("ten", "0 times"), ("", "0 times"), ("40-99", "characters"), ("0-4 Nina", "do not stand")]
)
def test_words_that_the_report_has_not_or_twice_are_refused(value: str, why: str) -> None:
    with pytest.raises(BadRuling, match=why):
        settable.selected(value, TEXT)


@pytest.mark.parametrize("value", ["two\nlines", "\ud800", "x" * 501, "a\u2028b"])
def test_a_text_is_one_line(value: str) -> None:
    with pytest.raises(BadRuling, match="one line"):
        settable.words("by", value)


@pytest.mark.parametrize(("field", "value"), [("stance", "sure"), ("scope", "all"), ("event", "war")])
def test_a_word_that_the_vocabulary_lacks_names_those_it_has(field: str, value: str) -> None:
    with pytest.raises(BadRuling, match="name one of"):
        settable.term(field, value)

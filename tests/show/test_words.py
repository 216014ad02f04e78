"""Values in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ascribe.claims.claim import Figure
from ascribe.reading.places import Place
from ascribe.report import Report
from ascribe.show import words
from ascribe.text import Span, printable
from ascribe.vocabulary.terms import PlacePrecision, Scope
from tests.show.claims import FIGURE, NOWHERE, ORLO, PLACE, TIME, claim


@pytest.mark.parametrize(
    ("low", "high", "approximate", "expected"),
    [
        (63, 63, False, "63"),
        (61, None, False, "at least 61"),
        (None, 200, False, "up to 200"),
        (60, 100, False, "60 to 100"),
        (400, 400, True, "about 400"),
        (2000, None, True, "about 2,000 or more"),
        (None, 30, True, "up to about 30"),
        (3, 5, True, "about 3 to 5"),
        (0, 0, False, "0"),
        (None, None, False, "unknown number"),
    ],
)
def test_an_interval_reads_as_its_words_would(low: int | None, high: int | None, approximate: bool, expected: str) -> None:
    actual = words.amount(replace(FIGURE, low=low, high=high, approximate=approximate))

    assert actual == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("a\x1b[31mred\x1b[0m", "a\ufffd[31mred\ufffd[0m"),
        ("evil\u202egnp", "evil\ufffdgnp"),
        ("two\nlines", "two\nlines"),
        ("nul\x00", "nul\ufffd"),
    ],
)
def test_a_text_cannot_steer_the_terminal(text: str, expected: str) -> None:
    actual = printable(text)

    assert actual == expected


def test_text_from_right_to_left_is_closed_off() -> None:
    actual = words.quoted("قتل تسعة")

    assert actual == "“\u2068قتل تسعة\u2069”"


def test_a_chain_of_voices_runs_from_the_outlet_inward() -> None:
    actual = words.voice(claim())

    assert actual == "Valley Post > rescue service"


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (FIGURE, "civilian"),
        (replace(FIGURE, words="More than 60"), "miners, civilian"),
        (replace(FIGURE, words="More than 60", scope=Scope.SUBSET, superseded=True), "miners, civilian, subset, superseded"),
        (replace(FIGURE, of=None, status=None, inferred=True), "inferred"),
    ],
)
def test_what_must_be_known_before_adding_up_is_said(figure: Figure, expected: str) -> None:
    actual = words.counted(figure)

    assert actual == expected


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2019-06-03", "2019-06-03"),
        ("2019-06-03T04:30", "2019-06-03 04:30"),
        ("2019-06", "2019-06"),
        ("2019-06-01/2019-06-03", "2019-06-01 to 2019-06-03"),
        ("2019-06-03T04:30/2019-06-03T05:00", "2019-06-03 04:30 to 05:00"),
        ("../2019-06-03T06:00", "until 2019-06-03 06:00"),
        ("2019-06-03/..", "from 2019-06-03 on"),
        ("2019-06-03~", "about 2019-06-03"),
        ("2019-06-03?", "probably 2019-06-03"),
        (None, "not resolved"),
    ],
)
def test_a_time_reads_as_a_day_and_an_hour(edtf: str | None, expected: str) -> None:
    actual = words.moment(replace(TIME, edtf=edtf))

    assert actual == expected


def test_a_guessed_day_says_so() -> None:
    actual = words.moment(replace(TIME, guessed=True))

    assert actual == "2019-06-03 (guessed)"


def test_a_place_not_chosen_gives_its_name_and_the_reason() -> None:
    actual = words.spot(NOWHERE)

    assert actual == "not placed: Orlo (not in the gazetteer)"


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (PLACE, "Orlo, ZZ"),
        (replace(PLACE, precision=PlacePrecision.REGION), "Orlo, ZZ (region)"),
        (replace(PLACE, chosen=replace(ORLO, country="")), "Orlo"),
    ],
)
def test_a_place_that_is_no_exact_one_says_how_wide_it_is(place: Place, expected: str) -> None:
    actual = words.spot(place)

    assert actual == expected


def test_the_place_of_an_incident_has_coordinates() -> None:
    actual = [words.site(place) for place in (PLACE, replace(PLACE, precision=PlacePrecision.NEAR), NOWHERE)]

    assert actual == ["Orlo, ZZ (47.95, 37.81)", "Orlo, ZZ (47.95, 37.81; within 25 km)", "not placed: Orlo (not in the gazetteer)"]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Orlo", "Orlo"], "not placed: Orlo (not in the gazetteer)"),
        (["Orlo", "Mill Lane", "Upper Ford"], "not placed: Orlo, Mill Lane, Upper Ford (not in the gazetteer)"),
        (["a", "b", "c", "d", "e"], "not placed: a, b, c and 2 more (not in the gazetteer)"),
    ],
)
def test_names_without_a_place_take_one_line(names: list[str], expected: str) -> None:
    actual = words.unplaced([replace(NOWHERE, words=name) for name in names])

    assert actual == expected


@pytest.mark.parametrize(
    ("quote", "words_of_figure", "expected"),
    [
        ("At Orlo nine miners died", "nine miners", ["nine miners"]),
        ("  At\n\nOrlo   nine\n miners died", "nine\n miners", ["nine miners"]),
        ("قتل nine miners", "nine miners", ["nine miners"]),
        ("nine", "nine", ["nine"]),
    ],
)
def test_a_quote_knows_where_its_figure_stands(quote: str, words_of_figure: str, expected: list[str]) -> None:
    start = quote.index(words_of_figure)
    figure = replace(FIGURE, span=Span(start, start + len(words_of_figure)))
    shown, spots = words.evidence(claim(figures=(figure,), quote=quote))
    actual = [shown[a:b] for a, b in spots]

    assert actual == expected


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (Report("x", title="A title", ref="r", source="s"), "A title"),
        (Report("x", ref="r", source="s"), "r"),
        (Report("x", source="s"), "s"),
    ],
)
def test_a_report_is_headed_by_what_tells_it_from_others(report: Report, expected: str) -> None:
    actual = words.heading(report)

    assert actual == expected


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ((21, 21, 21), "21"),
        ((9, 21, 32), "21 (9 to 32)"),
        ((24, 44, None), "44 (24 or more)"),
        ((2000, 2000, None), "at least 2,000"),
        ((None, 30, 30), "up to 30"),
        ((None, 20, 30), "20 (up to 30)"),
        ((None, None, 30), "up to 30"),
        ((None, None, None), "an unknown number"),
        ((0, 0, 0), "0"),
    ],
)
def test_a_range_stays_a_range_and_an_open_bound_open(bounds: tuple[int | None, int | None, int | None], expected: str) -> None:
    assert words.supported(*bounds) == expected


def test_what_an_estimate_counts_stands_after_the_best() -> None:
    assert [words.supported(low, best, high, "killed") for low, best, high in ((9, 21, 32), (24, 44, None), (None, None, 200))] == [
        "21 killed (9 to 32)",
        "44 killed (24 or more)",
        "up to 200 killed",
    ]

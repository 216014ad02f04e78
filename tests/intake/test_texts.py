"""Reports from texts: checked, normalised, dated."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ascribe.errors import BadCharacters, Empty, Refused, TooLarge
from ascribe.intake.texts import report_of
from ascribe.report import PartKind

CORPUS = (
    " date 2019-06-05 Smoke over the colliery at Pesk. © Valley Photo\nSource: Valley Post\nThe town was hit at dawn, the mayor says\n"
    "Nine miners have been killed, the mayor said on Wednesday.\nThe army denied it."
)


def test_a_corpus_header_gives_day_and_publisher() -> None:
    report = report_of(CORPUS)

    actual = (report.published, report.publisher, report.text, report.warnings)

    assert actual == (date(2019, 6, 5), "Valley Post", CORPUS, ())


def test_a_corpus_header_is_divided_into_its_parts() -> None:
    report = report_of(CORPUS)

    actual = [(part.kind, part.span.of(report.text)) for part in report.marked]

    assert actual == [
        (PartKind.BOILERPLATE, "date 2019-06-05"),
        (PartKind.CAPTION, "Smoke over the colliery at Pesk."),
        (PartKind.CREDIT, "© Valley Photo"),
        (PartKind.BOILERPLATE, "Source: Valley Post"),
        (PartKind.HEADLINE, "The town was hit at dawn, the mayor says"),
    ]


def test_a_first_line_with_a_full_stop_is_no_standfirst() -> None:
    report = report_of(CORPUS.replace("mayor says\n", "mayor says.\n"))

    actual = [part.kind for part in report.marked]

    assert PartKind.HEADLINE not in actual


def test_line_ends_and_accents_are_normalised_once() -> None:
    actual = report_of("cafe\u0301 hit\r\nNine died.").text

    assert actual == "café hit\nNine died."


def test_a_stamp_dates_a_report_without_a_day() -> None:
    report = report_of("Published: June 5, 2019\n\nNine miners died on Monday.")

    actual = (report.published, report.warnings)

    assert actual == (date(2019, 6, 5), ())


def test_a_doubtful_stamp_says_so() -> None:
    report = report_of("05-02-2015 Nine miners died.")

    actual = (report.published, "ambiguous" in " ".join(report.warnings))

    assert actual == (date(2015, 2, 5), True)


def test_the_callers_day_stands_over_the_stamp_with_a_warning() -> None:
    report = report_of("June 5, 2019\nNine miners died.", published=date(2019, 6, 7))

    actual = (report.published, len(report.warnings))

    assert actual == (date(2019, 6, 7), 1)


def test_a_report_without_any_day_says_what_follows() -> None:
    actual = report_of("Nine miners died on Monday.").warnings

    assert "relative times" in actual[0]


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", Empty),
        (" \n\t ", Empty),
        ("Nine\x00died", BadCharacters),
        ("Nine \ud800 died", BadCharacters),
        ("a" + "\u0300\u0316" * 40_000, BadCharacters),
        ("x" * 5_000_001, TooLarge),
    ],
)
def test_what_is_no_text_is_refused(text: str, refusal: type[Refused]) -> None:
    with pytest.raises(refusal):
        report_of(text)


@given(st.text(max_size=200))
def test_a_text_is_taken_or_refused(text: str) -> None:
    try:
        report = report_of(text)
    except Refused:
        return

    assert report.text == report_of(report.text).text

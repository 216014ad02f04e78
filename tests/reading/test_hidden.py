"""Marks that nobody sees hide nothing, and every span still stands where the report has its words."""

from __future__ import annotations

import pytest

from ascribe.reading.hidden import seen
from ascribe.reading.reading import Reader
from ascribe.report import Part, PartKind, Report
from ascribe.run import account_of, read
from ascribe.text import Span

PLAIN = "A bomb exploded at the market of Orlo on Monday, killing 12 people, police said."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("\u202a" + PLAIN + "\u202c", "12 people"),
        ("\u2067" + PLAIN + "\u2069", "12 people"),
        ("\ufeff" + PLAIN, "12 people"),
        (PLAIN.replace("killing 12", "killing \u206812\u2069"), "12\u2069 people"),
        (PLAIN.replace("12", "\u200b12\u200b"), "12\u200b people"),
        (PLAIN.replace("12 ", "12\u200b"), "12\u200bpeople"),
        (PLAIN.replace("killing", "kil\u00adling"), "12 people"),
        (PLAIN.replace("people", "peo\u2060ple"), "12 peo\u2060ple"),
        (PLAIN.replace("12 people", "\u200f12\u00a0people\u200f"), "12\u00a0people"),
    ],
)
def test_a_hidden_mark_loses_no_figure(text: str, words: str, reader: Reader) -> None:
    account = read(text, reader=reader, published="2024-05-15")
    figures = [(f.measure.value, f.low, f.words, f.span.of(account.report.text)) for c in account.claims for f in c.figures]

    assert figures == [("killed", 12, words, words)]
    assert [(c.voice[-1].name, c.evidence.quote == c.evidence.span.of(account.report.text)) for c in account.claims] == [("police", True)]


@pytest.mark.parametrize("gap", ["\u202f", "\u00a0", "\u2009", "\u2007", "’", "'"])
def test_thousands_set_apart_are_one_number(gap: str, reader: Reader) -> None:
    account = read(PLAIN.replace("12", f"1{gap}200"), reader=reader, published="2024-05-15")
    actual = [(f.low, f.high, f.words) for c in account.claims for f in c.figures]

    assert actual == [(1200, 1200, f"1{gap}200 people")]


@pytest.mark.parametrize("text", ["nine died", "in 2017\u00a0200 fled", "aged 12\u00a0and 300 others", "1,200 died", "'12 men'"])
def test_what_hides_nothing_is_read_as_it_stands(text: str) -> None:
    assert seen(text) is None


def test_parts_that_a_source_marked_stay_where_they_stand(reader: Reader) -> None:
    text = "\u202aTwelve die in Orlo\u202c\n\n" + PLAIN
    report = Report(text, marked=(Part(Span(0, 20), PartKind.HEADLINE),))
    account = account_of(report, reader)
    actual = [(p.kind, p.span.trimmed(text).of(text).strip("\u202c")) for p in account.reading.parts if p.kind is PartKind.HEADLINE]

    assert actual == [(PartKind.HEADLINE, "Twelve die in Orlo")]


def test_a_text_of_hidden_marks_alone_has_no_places() -> None:
    shown = seen("\u200b\u200b")

    assert shown is not None
    assert (shown.text, shown.back(Span(0, 0)), shown.there(Span(0, 2))) == ("", Span(0, 0), Span(0, 0))

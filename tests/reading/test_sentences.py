"""Sentences: where one ends and the next begins."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ascribe.reading.parts import parts
from ascribe.reading.sentences import SentenceSpan, sentences
from ascribe.report import Part, PartKind, Report
from ascribe.text import Span

PROSE = st.lists(
    st.one_of(
        st.text(max_size=20),
        st.sampled_from(
            ["Mr. ", "U.S. ", ". ", "?” ", '." ', "\n", "\n\n", " ", "said.The ", "… ", "3.5 ", "p.m. ", "No. 4 ", "word " * 300]
        ),
    ),
    max_size=25,
).map("".join)


def body(text: str) -> tuple[SentenceSpan, ...]:
    return sentences(text, (Part(Span(0, len(text)), PartKind.BODY),))


def split(text: str) -> list[str]:
    return [sentence.span.of(text) for sentence in body(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Lt. Gen. Ira Voss met Mr. Doe, Dr. Roe and Sen. Poe in the U.S. capital at 9 a.m. Monday.",
        "Losses in the U.S. Army grew, said U.N. Secretary-General Ana Roe.",
        "John F. Doe and J. R. Roe of St. John hospital treated no. 4 on Nov. 3.",
        "Some 3.5 km away, 1,200 people fled at 5.30 p.m. on Monday.",
        "“Run!” he shouted at the crowd.",
        '"Why did it fall?" Mayor Ana Roe asked on Monday.',
        "The toll … rose again, he said.",
        "See www.valley.example or write to Ana.Roe@valley.example for more.",
        "Police in Pesk, W.Va. said so.",
        "On Monday evening at about 5:30 p.m. Sheriff’s deputies found the car.",
        "The car stood at the corner of E. 175th St. and Orlo Ave. in Pesk.",
        "MR.  DOE MET LT. COL. ROE IN THE U.S.  SENATE.",
        "The toll rose\nagain, the mayor\nsaid on Monday.",
    ],
)
def test_no_sentence_ends_within(text: str) -> None:
    actual = split(text)

    assert actual == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("He said no.", "Then he left."),
        ("He came from the U.S.", "The army denied it."),
        ("It began at 10 p.m.", "Two others fled."),
        ("It began at 10 a.m.", "Police came."),
        ("It hit Main St.", "The car burned."),
        ("“It fell.”", "The mayor ran."),
        ('"It fell."', '"We ran."'),
        ("(He left.)", "She stayed."),
        ("The toll rose…", "Police came."),
        ("The toll rose...", "Police came."),
        ("Nine were killed.", "40 others were hurt."),
        ("Nine were killed.", "al-Orlo claimed it."),
        ("Why?", "Nobody knows."),
        ("THE ARMY CAME AT 3 P.M.", "THE TOWN BURNED."),
        ("Nine died in Nov.", "The war went on."),
        ("The list has 26.", "All were hurt."),
    ],
)
def test_a_sentence_ends_between(first: str, second: str) -> None:
    actual = split(f"{first} {second}")

    assert actual == [first, second]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Nine died, he said.", "The mayor came."),
        ("“We ran,” she said.", "“It fell.”"),
        ("Aged 26.", "All were hurt."),
        ('"It fell."', "The mayor ran."),
    ],
)
def test_a_stop_without_a_space_ends_a_sentence(first: str, second: str) -> None:
    actual = split(first + second)

    assert actual == [first, second]


def test_a_wrapped_line_goes_on_and_a_blank_line_does_not() -> None:
    text = (
        "THE MAYOR OF THE TOWN OF PESK SAID TODAY THAT NINE MINERS HAD BEEN\nKILLED WHEN GUERRILLAS ATTACKED THE OLD COLLIERY ON THE RIVER WITH\n"
        "MORTARS.  NOBODY CLAIMED IT.\n\n   THE ARMY DENIES IT"
    )

    actual = [(sentence.paragraph, sentence.span.of(text).split()[-1]) for sentence in body(text)]

    assert actual == [(0, "MORTARS."), (0, "IT."), (1, "IT")]


def test_a_heading_is_not_read_on_into_the_next_line() -> None:
    actual = split("Second strike\nNine miners died, the mayor said.")

    assert actual == ["Second strike", "Nine miners died, the mayor said."]


def test_a_dateline_is_not_the_sentence_that_follows_it() -> None:
    report = Report("ST. ORLO, Jan. 3 (Reuters) - Nine miners died. The mayor said so.")

    actual = [(s.part.value, s.span.of(report.text)) for s in sentences(report.text, parts(report))]

    assert actual == [("dateline", "ST. ORLO, Jan. 3 (Reuters) -"), ("body", "Nine miners died."), ("body", "The mayor said so.")]


def test_paragraphs_are_counted_through_the_report() -> None:
    report = Report("PESK - Nine died. Two fled.\n\nThe army denied it.\n\nRead more")

    actual = [(s.paragraph, s.part.value) for s in sentences(report.text, parts(report))]

    assert actual == [(0, "dateline"), (0, "body"), (0, "body"), (1, "body"), (2, "boilerplate")]


@pytest.mark.parametrize("text", ["word " * 1000, "word, " * 1000, "a; b " * 600, "x" * 20_000, "a,b" * 5000])
def test_a_text_without_a_stop_is_cut(text: str) -> None:
    found = split(text)

    actual = max(len(sentence.split()) for sentence in found)

    assert actual <= 250
    assert max(map(len, found)) <= 4000


def test_a_long_sentence_is_cut_behind_a_comma() -> None:
    text = "word " * 200 + "word, " + "word " * 100

    actual = [sentence[-5:] for sentence in split(text)]

    assert actual == ["word,", " word"]


@given(PROSE)
@settings(max_examples=200, deadline=None)
def test_every_word_is_in_exactly_one_sentence_of_one_part(text: str) -> None:
    divided = parts(Report(text))
    found = sentences(text, divided)

    actual = "".join("".join(s.span.of(text).split()) for s in found)

    assert actual == "".join(text.split())
    assert all(one.span.end <= other.span.start and one.paragraph <= other.paragraph for one, other in pairwise(found))
    assert all(s.span == s.span.trimmed(text) and len(s.span) for s in found)
    assert all(any(part.span.covers(s.span) and part.kind is s.part for part in divided) for s in found)
    assert all(len(s.span.of(text).split()) <= 250 for s in found)

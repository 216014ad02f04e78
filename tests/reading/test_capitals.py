"""A story in capitals is printed small, names apart, and its words are given back as they stand."""

from __future__ import annotations

import pytest

from ascribe.reading.capitals import in_capitals, small
from ascribe.reading.reading import Reader
from ascribe.reading.restoring import restored
from ascribe.run import read
from ascribe.text import Span
from ascribe.vocabulary.terms import Measure

STORY = """VALDEMAR, 5 MAR 89 (RADIO BREMA) -- [TEXT] THE POLICE REPORTED TODAY THAT THREE FARMERS WERE KILLED BY REBELS OF THE XENIAN
YOUTH FRONT [XYF] NEAR SAN TORVO ON 3 MARCH.  COLONEL ANSELMO DE LA VIRGA SAID THAT AN M-16 RIFLE WAS FOUND.

   THE XENIAN YOUTH FRONT HAS DENIED IT.  "WE MAY MARCH," ITS SPOKESMAN SAID, "BUT WE DO NOT KILL."
"""


@pytest.mark.parametrize(
    ("capitals", "expected"),
    [
        ("TWO MEN FLED.  THE POLICE SAW THEM.", "Two men fled.  The police saw them."),
        ("THEY WENT TO TORVIN ON 4 MARCH.", "They went to Torvin on 4 March."),
        ("THEY MAY MARCH TO TORVIN IN MAY 1989.", "They may march to Torvin in May 1989."),
        ("COLONEL ANSELMO DE LA VIRGA SLEPT.", "Colonel Anselmo de la Virga slept."),
        ("IN LA VIRGA A COLONEL SLEPT.", "In La Virga a colonel slept."),
        ("HE SHOT D'AVERNO WITH AN M-16 RIFLE.", "He shot D'Averno with an M-16 rifle."),
        ("THE XENIAN YOUTH FRONT [XYF] FLED.", "The Xenian Youth Front [XYF] fled."),
        ("A U.S. CITIZEN OF PERUVIAN DESCENT SPOKE ON FRIDAY.", "A U.S. citizen of Peruvian descent spoke on Friday."),
        ("SHOTS HIT TORVIN'S MILL.", "Shots hit Torvin's mill."),
        ("A JUDGE WAS SEIZED BY THE EXTRADITABLES.", "A judge was seized by the Extraditables."),
    ],
)
def test_only_names_and_beginnings_stay_large(capitals: str, expected: str, reader: Reader) -> None:
    actual = small(capitals, reader.words)

    assert actual == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [(STORY, True), ("SIX KILLED IN BLAST", False), ("", False), (STORY.lower(), False), (STORY + STORY.lower(), False)],
)
def test_a_headline_in_capitals_is_no_story_in_capitals(text: str, expected: bool) -> None:
    actual = in_capitals(text)

    assert actual == expected


@pytest.mark.parametrize("text", ["ŞİŞLİ", "ẞ ﬁ", "'", "A'", "[[", "-- [", "O'", "II.", "\u0130\u0130"])
def test_every_character_keeps_its_place(text: str, reader: Reader) -> None:
    actual = len(small(text, reader.words))

    assert actual == len(text)


def test_claims_of_a_story_in_capitals_quote_it_as_it_stands(reader: Reader) -> None:
    account = read(STORY, reader=reader)

    killed = [(f.words, f.low) for c in account.claims for f in c.figures if f.measure is Measure.KILLED]
    quotes = [c.evidence.span.of(STORY) == c.evidence.quote for c in account.claims]

    assert (account.report.text, killed[:1], all(quotes)) == (STORY, [("THREE FARMERS", 3)], True)


def test_a_name_broken_by_the_end_of_a_line_is_one_name(reader: Reader) -> None:
    actual = small("THE XENIAN YOUTH\nFRONT [XYF] FLED.\n\n   IT CAME BACK.", reader.words)

    assert actual == "The Xenian Youth Front [XYF] fled.\n\n   It came back."


def test_what_is_no_slice_is_left_as_it_is() -> None:
    actual = restored((Span(0, 2), "ab", None), "ab", "AB")

    assert actual == (Span(0, 2), "ab", None)

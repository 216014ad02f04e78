"""The words beside a place tell whether the deed was done there."""

from __future__ import annotations

import pytest

from ascribe.claims.happening import happens_at, lives_at
from ascribe.claims.standing import sentence_at
from ascribe.intake.texts import report_of
from ascribe.reading.read import read
from ascribe.reading.reading import Reader

HAPPENED = [
    ("The shooting happened in Tulsa, police said.", "Tulsa", True),
    ("Two men were shot dead outside Tulsa on Monday.", "Tulsa", True),
    ("The man was found dead at a home on the north side of Tulsa.", "Tulsa", True),
    ("Gunmen wounded two people at a bar in downtown Tulsa.", "Tulsa", True),
    ("The gunman fled from Tulsa after he shot two people.", "Tulsa", False),
    ("A man who lives in Tulsa was shot dead.", "Tulsa", False),
    ("A Tulsa man was shot dead.", "Tulsa", False),
    ("Prosecutors in Tulsa said two men were killed.", "Tulsa", False),
]


@pytest.mark.parametrize(("text", "words", "expected"), HAPPENED)
def test_a_deed_was_done_where_its_own_words_or_a_house_are_put(text: str, words: str, *, expected: bool, reader: Reader) -> None:
    reading = read(report_of(text), reader)
    place = next(p for p in reading.places if p.words == words)
    sentence = sentence_at(reading, place.span)
    actual = sentence is not None and happens_at(reading, sentence, place)

    assert actual == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Tulsa man was shot dead.", True),
        ("Two Tulsa teenagers were shot dead.", True),
        ("A Tulsa-area family was shot at.", True),
        ("A man was shot dead in Tulsa.", False),
        ("Tulsa police said a man was shot dead.", False),
    ],
)
def test_a_town_before_its_people_is_where_they_live(text: str, *, expected: bool, reader: Reader) -> None:
    place = next(p for p in read(report_of(text), reader).places if p.words == "Tulsa")

    assert lives_at(text, place) == expected

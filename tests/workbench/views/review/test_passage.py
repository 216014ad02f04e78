"""The text of a report with what was drawn from it."""

from __future__ import annotations

import pytest

from ascribe.workbench.views.review.passage import letter, passage
from tests.workbench.views.review.told import claim, figure

TEXT = "Nine died, the clinic said.\n\nThe mayor counted eleven dead and the clinic nine."


def words(text: str, kind: str, of: str, *claims: dict[str, object]) -> list[str]:
    """What is marked for a claim, by its letter, piece by piece."""
    shown = passage(text, [(str(c["id"]), c) for c in claims])
    return [piece.text for paragraph in shown for piece in paragraph.pieces if of in getattr(piece, kind)]


@pytest.mark.parametrize(("place", "expected"), [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (701, "ZZ"), (702, "AAA")])
def test_letters_go_on_after_the_alphabet(place: int, expected: str) -> None:
    actual = letter(place)

    assert actual == expected


def test_each_character_of_a_line_is_in_one_piece() -> None:
    one = claim(TEXT, "Nine died, the clinic said.", figure(TEXT, "Nine", low=9, high=9), voice="the clinic")
    actual = ["".join(p.text for p in paragraph.pieces) for paragraph in passage(TEXT, [("c1", one)])]

    assert actual == [line for line in TEXT.split("\n") if line]


def test_words_of_two_claims_are_of_both() -> None:
    one = claim(TEXT, "The mayor counted eleven dead", id_="a")
    other = claim(TEXT, "counted eleven dead and the clinic nine", id_="b")
    shown = passage(TEXT, [("a", one), ("b", other)])
    actual = [(p.text, p.evidence) for p in shown[1].pieces if not p.plain]

    assert actual == [("The mayor ", ("A",)), ("counted eleven dead", ("A", "B")), (" and the clinic nine", ("B",))]


def test_a_speaker_and_a_figure_are_marked_apart() -> None:
    one = claim(TEXT, "Nine died, the clinic said.", figure(TEXT, "Nine", low=9, high=9), voice="the clinic")

    assert words(TEXT, "figure", "A", one) == ["Nine"]
    assert words(TEXT, "voice", "A", one) == ["the clinic"]


def test_a_letter_stands_where_its_evidence_begins() -> None:
    one, other = claim(TEXT, "Nine died", id_="a"), claim(TEXT, "the clinic nine", id_="b")
    actual = [[(of.letter, of.claim) for of in paragraph.claims] for paragraph in passage(TEXT, [("a", one), ("b", other)])]

    assert actual == [[("A", "a")], [("B", "b")]]


def test_evidence_that_lies_over_another_says_where_each_begins() -> None:
    one, other = claim(TEXT, "Nine died, the clinic said.", id_="a"), claim(TEXT, "the clinic said.", id_="b")
    actual = [(p.text, p.evidence, p.begins) for p in passage(TEXT, [("a", one), ("b", other)])[0].pieces]

    assert actual[:2] == [("Nine died, ", ("A",), ("A",)), ("the clinic said.", ("A", "B"), ("B",))]


def test_evidence_may_run_over_a_line_end() -> None:
    across = "said.\n\nThe mayor"
    actual = words(TEXT, "evidence", "A", claim(TEXT, across))

    assert actual == ["said.", "The mayor"]


def test_what_would_turn_the_text_around_is_shown_and_keeps_its_place() -> None:
    text = "Two \u202edied\u202c, they \ud800said."
    one = claim(text, "they")
    actual = passage(text, [("a", one)])[0]

    assert [p.text for p in actual.pieces] == ["Two \ufffddied\ufffd, ", "they", " \ufffdsaid."]


def test_a_line_of_any_length_is_cut_once() -> None:
    text = "x" * 200_000 + " nine died"
    actual = [len(p.text) for p in passage(text, [("a", claim(text, "nine died"))])[0].pieces]

    assert actual == [200_001, 9]

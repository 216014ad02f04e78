"""The scorer of strikes keeps its promises: what is wrong scores nothing, and a convention is none of the text's words."""

from __future__ import annotations

from typing import Any

import pytest

from ascribe.incidents.incident import Told, Toll
from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of
from ascribe.vocabulary.terms import Measure
from bench.airwars import Answer, Case, Pair, by_convention, case_of, coded, day_of, extremes, right, scored, stated

STATED: list[tuple[str, list[int], list[int]]] = [
    ("Between 4 and 6 civilians were killed and 12 others injured.", [4, 6], [12]),
    ("On May 3rd 2021 at 5 pm a raid killed at least twenty-two people.", [22], []),
    ("A man (34), a nurse and her 7-year-old son were killed in a house of three floors.", [1, 1, 1], []),
    ("The raid killed five people, wounding 11.", [5], [11]),
    ("Two men died; a woman was hurt.", [2], [1, 1]),
    ("Three missiles hit the port. Four ships sank.", [], []),
    ("Mara Onder was killed.", [1], []),
]


@pytest.mark.parametrize(("text", "killed", "injured"), STATED)
def test_a_number_counts_the_harm_that_it_is_tied_to(text: str, killed: list[int], injured: list[int]) -> None:
    actual = [sorted(stated(text, measure)) for measure in (Measure.KILLED, Measure.INJURED)]

    assert actual == [sorted(killed), sorted(injured)]


CASES: list[tuple[str, list[int] | None, Case]] = [
    ("Three to five people were killed.", [3, 5], Case.LITERAL),
    ("Three people were killed; the clinic said five were dead.", [3, 5], Case.LITERAL),
    ("Several civilians were killed.", [2, 2], Case.CONVENTIONAL),
    ("Three people were killed, or dozens were killed.", [3, 24], Case.CONVENTIONAL),
    ("Four people were killed, though it is unclear whether they were militants.", [0, 4], Case.CONVENTIONAL),
    ("Among the dead were Ada Vell, Bo Vell and Cy Vell.", [3, 3], Case.SUMMED),
    ("Three people were killed.", [3, 6], Case.SUMMED),
    ("Three people were killed.", None, Case.NONE),
]


@pytest.mark.parametrize(("text", "gold", "expected"), CASES)
def test_what_the_text_says_is_told_apart_from_what_coders_agree_on(text: str, gold: list[int] | None, expected: Case) -> None:
    actual = case_of(text, Measure.KILLED, gold)

    assert actual == expected


TOLLS: list[tuple[Toll, Pair]] = [
    (Toll(None, ()), (None, None)),
    (Toll(4, (Told("", 4, None),), 4, None), (4, 4)),
    (Toll(4, (Told("", 4, None), Told("clinic", 6, None)), 4, None), (4, 6)),
    (Toll(6, (Told("", None, 6),), None, 6), (6, 6)),
    (Toll(0, (Told("", 0, 0),), 0, 0), (0, 0)),
]


@pytest.mark.parametrize(("known", "expected"), TOLLS)
def test_a_range_without_an_end_is_closed_at_what_is_told(known: Toll, expected: Pair) -> None:
    actual = coded(known)

    assert actual == expected


CODED: list[tuple[str, Pair]] = [
    ("dozens of people", (12, 24)),
    ("several people", (2, 2)),
    ("at least 30 people", (30, None)),
    ("two fighters", (None, None)),
]


@pytest.mark.parametrize(("words", "expected"), CODED)
def test_coders_put_numbers_to_words_and_count_civilians(words: str, expected: Pair, reader: Reader) -> None:
    account = account_of(report_of(f"A missile hit the market of Orlo and {words} were killed."), reader)
    figures = [f for claim in account.claims for f in by_convention(claim).figures]

    actual = (figures[0].low, figures[0].high) if figures else (None, None)

    assert actual == expected


RIGHT: list[tuple[list[int] | None, Pair, tuple[bool, bool]]] = [
    ([3, 5], (3, 5), (True, True)),
    ([3, 5], (3, 3), (True, False)),
    ([3, 5], (5, 5), (False, True)),
    ([3, 5], (None, None), (False, False)),
    ([0, 5], (None, 5), (False, True)),
    (None, (None, None), (True, True)),
    (None, (0, 0), (True, True)),
    (None, (1, 1), (False, False)),
]


@pytest.mark.parametrize(("gold", "answer", "expected"), RIGHT)
def test_only_the_coded_number_is_right(gold: list[int] | None, answer: Pair, expected: tuple[bool, bool]) -> None:
    actual = right(gold, answer)

    assert actual == expected


def test_the_trivial_answer_takes_the_ends_of_all_that_is_said() -> None:
    actual = extremes("Nine people died. Two of those killed were children, and 14 were hurt.", Measure.KILLED)

    assert actual == (2, 9)


@pytest.mark.parametrize(("written", "expected"), [("May 3, 2021", "2021-05-03"), ("May 3, 2021 - May 4, 2021", None), ("May 2021", None)])
def test_only_one_day_is_a_day(written: str, expected: str | None) -> None:
    actual = day_of({"date": written})

    assert actual == expected


def row(text: str, killed: list[int] | None, injured: list[int] | None) -> dict[str, Any]:
    """A row of the third of May."""
    return {"id": "x", "text": text, "killed": killed, "injured": injured, "date": "May 3, 2021", "strike_type": "Airstrike"}


def test_each_figure_is_a_share_of_its_own_rows() -> None:
    rows = [
        row("On May 3rd, 2021 three people were killed and several injured.", [3, 3], [2, 2]),
        row("On May 4th, 2021 five people were killed.", [5, 5], None),
    ]
    answers = [Answer((3, 3), (3, 3), "2021-05-03", "Airstrike"), Answer((5, 6), (1, 1), "2021-05-03", "Artillery")]

    actual = {f.name: (f.value, f.baseline) for f in scored(rows, answers)}

    assert actual == {
        "killed literal (2) low": (1.0, 1.0),
        "killed literal (2) high": (0.5, 1.0),
        "killed literal (2) both": (0.5, 1.0),
        "injured conventional (1) low": (0.0, 1.0),
        "injured conventional (1) high": (0.0, 1.0),
        "injured conventional (1) both": (0.0, 1.0),
        "injured none (1)": (0.0, 1.0),
        "date": (1.0, 0.5),
        "strike type": (0.5, 1.0),
    }

"""The scorer of attributions counts what is right, found and annotated."""

from __future__ import annotations

import pytest

from bench.attribution import Item, Tally, paired, plain

TEXT = "Roe said nine died. Poe denied that ten fled."
ROE: Item = {"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 18]]}
POE: Item = {"source": [[20, 23]], "cue": [[24, 30]], "content": [[31, 44]]}
NOBODY: Item = {"source": [], "cue": [[4, 8]], "content": [[9, 18]]}
WIDE: Item = {"source": [[0, 3]], "cue": [[0, 8]], "content": [[0, 18]]}
WRONG_SPEAKER: Item = {"source": [[20, 23]], "cue": [[4, 8]], "content": [[9, 18]]}
BROKEN_UP: Item = {"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 13], [14, 18]]}


def f1(gold: list[Item], found: list[Item], part: str, way: str) -> float:
    tally = Tally()
    tally.add(TEXT, gold, found)
    return tally.f1(part, way)


@pytest.mark.parametrize(
    ("gold", "found", "part", "way", "expected"),
    [
        ([ROE, POE], [ROE, POE], "all", "exact", 1.0),
        ([ROE, POE], [ROE], "cue", "exact", 2 / 3),  # one missed
        ([ROE], [ROE, POE], "content", "overlapping", 2 / 3),  # one invented
        ([ROE], [POE], "cue", "overlapping", 0.0),
        ([ROE], [WIDE], "cue", "overlapping", 1.0),
        ([ROE], [WIDE], "cue", "exact", 0.0),
        ([ROE], [WIDE], "cue", "words", 2 / 3),  # "Roe said" for "said"
        ([ROE], [WIDE], "content", "words", 2 / 3),  # four words for two
        ([ROE], [WIDE], "all", "exact", 0.0),
        ([ROE], [WIDE], "all", "overlapping", 1.0),
        ([ROE], [WRONG_SPEAKER], "source", "overlapping", 0.0),
        ([ROE], [WRONG_SPEAKER], "cue", "exact", 1.0),
        ([ROE], [WRONG_SPEAKER], "all", "overlapping", 0.0),
        ([ROE], [NOBODY], "source", "exact", 0.0),  # a speaker missed
        ([NOBODY], [NOBODY], "all", "exact", 1.0),  # nobody is nobody missed
        ([NOBODY, POE], [NOBODY, POE], "source", "exact", 1.0),
        ([BROKEN_UP], [ROE], "content", "exact", 0.0),
        ([BROKEN_UP], [ROE], "content", "words", 1.0),
        ([], [], "all", "exact", 0.0),
    ],
)
def test_each_part_is_counted_in_each_way(gold: list[Item], found: list[Item], part: str, way: str, expected: float) -> None:
    actual = f1(gold, found, part, way)

    assert actual == pytest.approx(expected)


def test_pieces_may_come_in_any_order() -> None:
    turned: Item = {**BROKEN_UP, "content": [[14, 18], [9, 13]]}

    actual = f1([BROKEN_UP], [turned], "content", "exact")

    assert actual == 1.0


def test_a_shared_cue_pairs_before_shared_content() -> None:
    other: Item = {"source": [], "cue": [[24, 30]], "content": [[9, 18]]}

    actual = paired([ROE], [other, ROE])

    assert actual == [(0, 1)]


def test_each_is_paired_once() -> None:
    actual = paired([ROE], [ROE, WIDE])

    assert len(actual) == 1


def test_the_trivial_answer_is_said_with_the_name_before_it() -> None:
    actual = plain(TEXT)

    assert actual == [{"source": [[0, 3]], "cue": [[4, 8]], "content": [[0, 19]]}]

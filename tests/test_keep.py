"""A stream of inputs is kept in its order, and what is kept is not read again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial

from ascribe.abreast import claims_abreast
from ascribe.errors import Missing, Refused
from ascribe.keep import Given, Known, Reading, Step, Stored, Unread, counted, kept
from ascribe.reading import reading as room
from ascribe.report import Report
from ascribe.run import Account, Failed, claims_in
from ascribe.store.memory import Memory
from ascribe.store.protocol import Added, Tally

REPORTS = [
    Report(
        f"Shells killed {n} people in Aleppo on Monday, police said.", publisher="Valley Post", published=date(2024, 5, 15), source=f"{n}"
    )
    for n in (3, 4, 5)
]
GONE = Missing("gone.txt", "there is no such file", "check the path")
INPUTS: list[Report | Refused] = [REPORTS[0], GONE, REPORTS[1], REPORTS[0], REPORTS[2]]


def _what(steps: Iterable[object]) -> list[str]:
    return [s.added.value if isinstance(s, Stored) else type(s).__name__ for s in steps]


def test_each_input_is_answered_in_its_order(reader: room.Reader) -> None:
    store = Memory()
    actual = _what(kept(INPUTS, store, partial(claims_in, reader=reader), reader=reader.version, run=0))

    assert actual == ["new", "Missing", "new", "known", "new"]
    assert _what(kept(INPUTS, store, partial(claims_in, reader=reader), reader=reader.version, run=0)).count("known") == 4


def test_several_processes_answer_in_the_same_order(reader: room.Reader) -> None:
    store = Memory()
    actual = _what(kept([*INPUTS, *INPUTS], store, partial(claims_abreast, jobs=2), reader=reader.version, run=0))

    assert actual[:3] == ["new", "Missing", "new"]
    assert set(actual[3:]) == {"known", "new", "Missing"}
    assert store.status().reports == 3


def test_what_is_known_is_not_read_again(reader: room.Reader) -> None:
    store = Memory()
    list(kept(REPORTS, store, partial(claims_in, reader=reader), reader=reader.version, run=0))

    def never(given: Iterable[Given]) -> Iterator[Account | Failed | Refused | Known]:
        for each in given:
            assert isinstance(each, Known)
            yield each

    actual = _what(kept(REPORTS, store, never, reader=reader.version, run=0))

    assert actual == ["known"] * 3


def test_a_report_that_breaks_the_reader_is_kept_and_tried_again(reader: room.Reader) -> None:
    store = Memory()

    def broken(given: Iterable[Given]) -> Iterator[Account | Failed | Refused | Known]:
        return (Failed(each.source, "no words today") if isinstance(each, Report) else each for each in given)

    whole: Reading = partial(claims_in, reader=reader)
    first = _what(kept(REPORTS[:1], store, broken, reader=reader.version, run=0))
    second = _what(kept(REPORTS[:1], store, whole, reader=reader.version, run=0))

    assert (first, second) == (["Unread"], ["reread"])
    assert store.report(REPORTS[0].id) == REPORTS[0]


def test_each_input_counts_once() -> None:
    steps: list[Step] = [*(Stored(REPORTS[0], added) for added in Added), GONE, Unread(REPORTS[0], Failed("3", "no words today"))]
    tally = Tally()
    for step in steps:
        tally = counted(tally, step)

    assert tally == Tally(new=1, versions=1, reread=1, known=1, refused=1, failed=1)

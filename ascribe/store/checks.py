"""What a store holds in, what is broken in it out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ascribe.report import Report
from ascribe.store.derived import reading_seal, report_seal, ruling_id
from ascribe.store.protocol import Broken, Entry, Json


def broken_report(report: Report, *, id: str, wording: str, seal: str) -> Iterator[Broken]:  # noqa: A002
    """What is wrong with a report that is kept under this id."""
    where = f"report {id}"
    if report.id != id:
        yield Broken(where, "publisher, address, day and text do not give its id: one of them has changed")
    elif report.wording != wording:
        yield Broken(where, "its text does not give its wording")
    elif report_seal(report) != seal:
        yield Broken(where, "title, parts or warnings have changed since it was added")


def broken_reading(entry: Entry, *, id: str, seal: str) -> Iterator[Broken]:  # noqa: A002
    """What is wrong with one reading of the report with this id: its seal, and each claim's words in the text."""
    where = f"report {id}, reader {entry.reader}"
    if reading_seal(id, entry.reader, entry.claims, entry.incidents, entry.refused) != seal:
        yield Broken(where, "its claims or incidents have changed since they were drawn")
    text = entry.report.text
    for claim in entry.claims:
        for words, start in _misplaced(claim, text):
            yield Broken(f"claim {claim.get('id')} of {where}", f"{_cut(words)} is not at character {start}")
    for incident in entry.incidents:
        for words, start in _misplaced(incident, text):
            yield Broken(f"incident {incident.get('number')} of {where}", f"{_cut(words)} is not at character {start}")


def broken_ruling(ruling: Json, *, id: str) -> Iterator[Broken]:  # noqa: A002
    """What is wrong with a ruling that is kept under this id."""
    if ruling_id(ruling) != id:
        yield Broken(f"ruling {id}", "it has changed since it was made")


def _misplaced(value: Any, text: str) -> Iterator[tuple[str, int]]:
    """Words, anywhere within a claim or an incident, that do not stand where it says they do."""
    if isinstance(value, dict):
        words, start, end = value.get("words", value.get("quote")), value.get("start"), value.get("end")
        if words is not None and start is not None and text[start:end] != words:
            yield words, start
        inner: Iterable[Any] = value.values()
    else:
        inner = value if isinstance(value, list | tuple) else ()
    for part in inner:
        if isinstance(part, dict | list | tuple):
            yield from _misplaced(part, text)


def _cut(words: str) -> str:
    return repr(words if len(words) <= 60 else f"{words[:57]}...")

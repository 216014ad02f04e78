"""Every ruling of a snapshot in, what the screen of the audit shows out: who decided what, when and why, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ascribe.incidents.across.gathered import Member, mark
from ascribe.incidents.rulings import INCIDENT, Pointer
from ascribe.linking import Listed, listed
from ascribe.store.protocol import Json
from ascribe.workbench.desk import Snapshot
from ascribe.workbench.shelf import Shelf
from ascribe.workbench.views import wording

WORDS = 300
"""Characters of the words that a ruling points at; the report has them whole."""


@dataclass(frozen=True, slots=True)
class Place:
    """The words that a ruling points at, where they were published, and the address that shows them; "" where nothing does any more."""

    words: str
    outlet: str | None  # None: the input did not say
    day: str | None
    field: str
    address: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One ruling. `who` and `why` are None where the one who looks may not see them."""

    id: str
    at: str
    who: str | None
    verdict: str
    why: str | None
    value: str | None  # what a corrected field should say, in words; None: nothing is corrected
    undoes: str | None
    about: tuple[Place, ...]
    state: str
    state_why: str
    undoable: bool


def entries(now: Snapshot, shelf: Shelf, *, named: bool = True) -> tuple[Entry, ...]:
    """All rulings, the latest first; with names and reasons only for those who work here."""
    orphans = (*now.linked.attached.orphans, *shelf.ruled(now).orphans)
    members = _members(now)
    return tuple(_entry(one, now, members, named=named) for one in reversed(listed(now.rulings, orphans)))


def chosen(every: Iterable[Entry], *, who: str = "", verdict: str = "", state: str = "") -> tuple[Entry, ...]:
    """Those by one person, of one kind, in one state; "" for any."""
    return tuple(e for e in every if who in ("", e.who) and verdict in ("", e.verdict) and state in ("", e.state))


def _entry(
    one: Listed, now: Snapshot, members: Mapping[str, tuple[tuple[Member, frozenset[tuple[int, int]]], ...]], *, named: bool
) -> Entry:
    ruling = one.ruling
    return Entry(
        id=ruling.id,
        at=ruling.at,
        who=ruling.who if named else None,
        verdict=ruling.verdict.value,
        why=ruling.why if named else None,
        value=None if ruling.value is None else wording.put(ruling.about[0].field, ruling.value, _claim(ruling.about[0], now)),
        undoes=ruling.undoes,
        about=tuple(_place(p, now, members) for p in ruling.about),
        state=one.state,
        state_why=one.why,
        undoable=one.state != "undone",
    )


def _claim(pointer: Pointer, now: Snapshot) -> Json | None:
    """The claim that a ruling points at, as it is read now; None where it is read no more."""
    kept = now.kept.get(pointer.report)
    marks = pointer.marks
    return next((c for c in kept.claims if c["id"] == marks.claim), None) if kept and marks else None


def _place(pointer: Pointer, now: Snapshot, members: Mapping[str, tuple[tuple[Member, frozenset[tuple[int, int]]], ...]]) -> Place:
    kept = now.kept.get(pointer.report)
    address = ""
    if pointer.field == INCIDENT:
        own = members.get(pointer.report, ())
        found = next((m for m, spans in own if (pointer.span.start, pointer.span.end) in spans), None)
        address = f"/incidents/{mark(found)}" if found else ""
    elif kept and pointer.marks and any(c["id"] == pointer.marks.claim for c in kept.claims):
        address = f"/review?claim={pointer.marks.claim}"
    day = kept.imprint.published.isoformat() if kept and kept.imprint.published else None
    words = pointer.words if len(pointer.words) <= WORDS else f"{pointer.words[:WORDS]} …"
    return Place(words, kept.imprint.publisher if kept else None, day, pointer.field, address)


def _members(now: Snapshot) -> dict[str, tuple[tuple[Member, frozenset[tuple[int, int]]], ...]]:
    """Of the reports that rulings point at, the incidents and the words that tell of each."""
    wanted = {p.report for r in now.rulings if not r.on_claim for p in r.about}
    found: dict[str, list[tuple[Member, frozenset[tuple[int, int]]]]] = {report: [] for report in wanted}
    for sketch in now.likened.sketches if wanted else ():
        if sketch.report in wanted:
            found[sketch.report].append((sketch.key, frozenset((s.start, s.end) for s in sketch.evidence)))
    return {report: tuple(of) for report, of in found.items()}

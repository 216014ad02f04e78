"""Rulings on incidents in, what they did out: in words, with the incidents that they are about and those that stayed apart, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ascribe.incidents.across import Gathered
from ascribe.incidents.across.gathered import Member, mark
from ascribe.incidents.rulings import Ruling, Verdict
from ascribe.linking import incident_of
from ascribe.workbench.desk import Snapshot

WORDS = {Verdict.SAME: "Ruled one incident", Verdict.DIFFERENT: "Ruled two incidents", Verdict.UNSURE: "Left unsure"}
"""What was ruled of a pair."""

NAMED = 3
"""Outlets that are named as a reason; of more there is only a number."""


@dataclass(frozen=True, slots=True)
class Now:
    """An incident as it is now, and how many reports tell of it."""

    id: str
    reports: int


@dataclass(frozen=True, slots=True)
class Apart:
    """What did not come along, though two incidents were ruled one, and why."""

    id: str
    reports: int
    why: str


@dataclass(frozen=True, slots=True)
class Done:
    """What was decided last, in words; the rulings to be undone together, the incidents that they are about, and what stayed apart."""

    words: str
    rulings: tuple[str, ...]
    incidents: tuple[Now, ...]
    apart: tuple[Apart, ...]


def done(now: Snapshot, ids: Sequence[str], left: Sequence[str] = ()) -> Done | None:
    """What rulings of these ids did; None where there are none. `left` are marks of what had belonged to one of the two, and stayed apart."""
    by_id = {r.id: r for r in now.rulings}
    given = [by_id[id_] for id_ in dict.fromkeys(ids) if id_ in by_id]
    if not given:
        return None
    about = [_meant(r, by_id) for r in given]
    of = _about(now, [r for r, _ in about])
    verdicts = [r.verdict for r, _ in about]
    what = "Split" if len(about) > 1 and Verdict.DIFFERENT in verdicts else WORDS.get(verdicts[0], verdicts[0].value)
    words = f"Undone: {what[:1].lower()}{what[1:]}" if about[0][1] % 2 else what
    others = dict.fromkeys(incident_of(mark, now.linked.gathering) for mark in left)
    apart = tuple(Apart(g.id, len(g.reports), _why(now, of[0], g)) for g in others if g not in of) if len(of) == 1 else ()
    return Done(words, tuple(r.id for r in given), tuple(Now(g.id, len(g.reports)) for g in of), apart)


def left_apart(before: Iterable[Gathered], after: Iterable[Gathered], ruled: Iterable[Member]) -> tuple[str, ...]:
    """A mark of each incident that holds a part of one of the two that were ruled one, and did not come along."""
    members = {s.key for g in before for s in g.members}
    named = set(ruled)
    return tuple(
        mark(next(s.key for s in g.members if s.key in members))
        for g in after
        if not members.isdisjoint(s.key for s in g.members) and named.isdisjoint(s.key for s in g.members)
    )


def _about(now: Snapshot, rulings: Iterable[Ruling]) -> tuple[Gathered, ...]:
    """The incidents that the rulings point at."""
    pointed = {(p.report, p.span.start, p.span.end) for r in rulings for p in r.about}
    reports = {report for report, _, _ in pointed}
    # a report may tell of several incidents: only those whose words were pointed at were ruled on
    members = {s.key for s in now.likened.sketches if s.report in reports and pointed & {(s.report, e.start, e.end) for e in s.evidence}}
    return tuple(g for g in now.linked.gathering.incidents if any(s.key in members for s in g.members))


def _why(now: Snapshot, home: Gathered, left: Gathered) -> str:
    """Why two incidents stay apart: a report tells of both, or somebody ruled so."""
    both = [r for r in left.reports if r in set(home.reports)]
    if both:
        outlets = list(dict.fromkeys(now.kept[r].imprint.publisher or "an unnamed outlet" for r in both))
        named = ", ".join(outlets) if len(outlets) <= NAMED else f"{len(outlets)} outlets"
        tell = "tells" if len(outlets) == 1 else "tell"
        return f"{named} {tell} of both, and tell{'s' if len(outlets) == 1 else ''} them apart"
    ours, theirs = ({s.key for s in g.members} for g in (home, left))
    if any(pair & ours and pair & theirs for pair in now.linked.attached.different):
        return "an earlier ruling keeps it apart"
    return "it was no part of what was named"


def _meant(ruling: Ruling, by_id: Mapping[str, Ruling]) -> tuple[Ruling, int]:
    """The ruling that an undo takes back, or that the undone undo let stand again, and how often it was turned."""
    turns = 0
    while ruling.undoes is not None and ruling.undoes in by_id:
        ruling, turns = by_id[ruling.undoes], turns + 1
    return ruling, turns

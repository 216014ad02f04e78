"""Groups of sketches in, incidents with ids out; an id once given finds its incident again after merges and splits.

Every member has a mark made of its report and local number. An incident bears the mark of its anchor: the earliest of its
members whose mark was given out before, or else the earliest of all. When two incidents merge, both their ids find the merged
one; when one splits, its id finds the part that its anchor went to. Place and day stand before the mark for the eye alone and
may change with a better reading; only the mark is looked up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from ascribe.incidents.across.gathered import SHORT, Gathered, mark
from ascribe.incidents.sketch import Sketch

VERSION = 1

NAME = 24
"""Letters of the place that an id shows."""


FEWEST = 4
"""Letters of a mark that must be given: fewer are likelier a slip than a name."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """No incident goes by that id."""

    asked: str


@dataclass(frozen=True, slots=True)
class Several:
    """More than one incident goes by so short an id."""

    asked: str
    ids: tuple[str, ...]


def named(groups: Iterable[Sequence[Sketch]], given: Collection[str] = ()) -> tuple[Gathered, ...]:
    """Each group as an incident, the earliest first; `given` are ids that were given out before."""
    sorted_groups = sorted((tuple(sorted(g, key=lambda s: s.order)) for g in groups), key=lambda g: g[0].order)
    kept = frozenset(map(_mark_of, given))
    every = sorted(mark(s.key) for g in sorted_groups for s in g)
    return tuple(Gathered(_id(group, kept, every), group) for group in sorted_groups)


def find(asked: str, incidents: Iterable[Gathered]) -> Gathered | Several | Unknown:
    """The incident that holds the member whose mark begins as the id's last part does."""
    wanted = _mark_of(asked)
    found = [g for g in incidents if len(wanted) >= FEWEST and any(mark(s.key).startswith(wanted) for s in g.members)]
    if len(found) > 1:
        return Several(asked, tuple(g.id for g in found))
    return found[0] if found else Unknown(asked)


def member(asked: str, incident: Gathered) -> Sketch:
    """The member of the incident of whose mark the id is; the anchor where it is of none."""
    wanted = _mark_of(asked)
    return next((s for s in incident.members if wanted and mark(s.key).startswith(wanted)), incident.members[0])


def _mark_of(asked: str) -> str:
    """The part of an id that is looked up, with letters that are easily misread put right."""
    return asked.strip().casefold().rsplit("-", 1)[-1].translate(str.maketrans("ilou", "110v"))


def _id(group: tuple[Sketch, ...], kept: Collection[str], every: Sequence[str]) -> str:
    marks = [mark(s.key) for s in group]
    anchor = next((m for m in marks if any(m[:length] in kept for length in range(SHORT, len(m) + 1))), marks[0])
    shown = Gathered("", group)
    where = shown.spot.name.replace(" ", "-")[:NAME].strip("-") if shown.spot else ""
    return "-".join(filter(None, (where, shown.day, _short(anchor, every))))


def _short(anchor: str, every: Sequence[str]) -> str:
    """As much of the mark as tells it from the marks of all other members."""
    at = bisect_left(every, anchor)
    beside = [m for m in (*every[max(0, at - 1) : at], *every[at + 1 : at + 2]) if m != anchor]
    length = SHORT
    while length < len(anchor) and any(m.startswith(anchor[:length]) for m in beside):
        length += 1
    return anchor[:length]

"""Prints in, families out: reprints, near copies and parts of one text, under the earliest that has it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ascribe.incidents.families.prints import Marks, Print, looked_up

VERSION = 1

COPIED = 0.4
"""Share of the shorter text's runs of words that stand in the other too, from which it is a copy: two reports that only quote the
same statement share less."""

KIN = 0.1
"""Share that a copy of a copy must have with the first text of the family."""

FEWEST = 12
"""Runs of words that two texts must share at least: a line of greeting or of credits makes no family."""

CROWD = 48
"""Reports among which a run of words is looked up at most: a commoner one tells families less apart than it costs."""

OFTEN, LONG = 4, 21
"""A run of words of one outlet that stands in so many wordings, over more than so many days, is the page's furniture."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A report of a family: whose text it shares and how much of the shorter of the two; 1 for a reprint letter for letter."""

    report: str
    of: str
    share: float
    exact: bool

    def to_dict(self) -> dict[str, Any]:
        """The copy as JSON has it."""
        return {"report": self.report, "of": self.of, "share": round(self.share, 2), "exact": self.exact}


@dataclass(frozen=True, slots=True)
class Family:
    """Reports of one text: the earliest, which lends its id, then its copies; and the agencies that any of them credits."""

    id: str
    copies: tuple[Copy, ...] = ()
    agencies: tuple[str, ...] = ()

    @property
    def reports(self) -> tuple[str, ...]:
        """All reports of the family, the earliest first."""
        return (self.id, *(c.report for c in self.copies))

    def to_dict(self) -> dict[str, Any]:
        """The family as JSON has it."""
        return {"id": self.id, "copies": [c.to_dict() for c in self.copies], "agencies": list(self.agencies)}


def families(prints: Iterable[Print]) -> tuple[Family, ...]:
    """Every report in one family, alone where nothing copies it; the same whatever the order of the input.

    A report joins the family of the earlier report with which it shares most, if it shares something with its first text too, and
    never draws two families together: a round-up that prints two agencies' texts leaves them two.
    """
    ordered = sorted({p.report: p for p in prints}.values(), key=lambda p: p.order)
    first: dict[str, int] = {}
    worded = [i for i, p in enumerate(ordered) if first.setdefault(p.wording, i) == i]
    shares = dict(zip(worded, _likest(_own_marks([ordered[i] for i in worded])), strict=True))
    copies: dict[int, list[Copy]] = {}
    head: dict[int, int] = {}
    for i, report in enumerate(ordered):
        original = first[report.wording]
        if original != i:
            copy = Copy(report.report, ordered[original].report, 1.0, exact=True)
        elif found := shares[i]:
            original, share = worded[found.earlier], found.share
            copy = Copy(report.report, ordered[original].report, share, exact=False)
        else:
            head[i] = i
            copies[i] = []
            continue
        head[i] = head[original]
        copies[head[i]].append(copy)
    return tuple(_family(ordered, at, joined) for at, joined in copies.items())


def _family(ordered: Sequence[Print], at: int, copies: Sequence[Copy]) -> Family:
    members = {ordered[at].report, *(c.report for c in copies)}
    credited = Counter(a for p in ordered if p.report in members for a in p.agencies) if copies else Counter(ordered[at].agencies)
    return Family(ordered[at].report, tuple(copies), tuple(sorted(credited)))


def _own_marks(prints: Sequence[Print]) -> list[Marks]:
    """The marks of each print without its outlet's furniture."""
    outlets: dict[str | None, list[int]] = defaultdict(list)
    for i, p in enumerate(prints):
        outlets[p.publisher].append(i)
    out = [p.numbers for p in prints]
    for indices in outlets.values():
        days = [prints[i].published for i in indices]
        furniture = _furniture([out[i] for i in indices], days)
        for i in indices:
            out[i] = out[i][~np.isin(out[i], furniture, assume_unique=True)] if len(furniture) else out[i]
    return out


def _furniture(marks: Sequence[Marks], days: Sequence[int | None]) -> Marks:
    """Runs of words that come back over weeks."""
    if len(marks) < OFTEN:
        return np.empty(0, dtype="<u4")
    every = np.concatenate(marks)
    when = np.repeat(np.array([d or 0 for d in days], dtype=np.int64), [len(m) for m in marks])
    order = np.lexsort((when, every))
    every, when = every[order], when[order]
    starts = np.flatnonzero(np.r_[True, every[1:] != every[:-1]]) if len(every) else np.empty(0, dtype=np.int64)
    ends = np.r_[starts[1:], len(every)] - 1 if len(starts) else starts
    common = (ends - starts + 1 >= OFTEN) & (when[ends] - when[starts] > LONG)
    return every[starts[common]] if len(starts) else every


@dataclass(frozen=True, slots=True)
class Likest:
    """The earlier text, by index, with which one shares most, and how much."""

    earlier: int
    share: float


def _likest(marks: Sequence[Marks]) -> list[Likest | None]:
    """For each text the earlier one with which it shares most, where that makes it a copy of its family's first."""
    found: list[Likest | None] = [None] * len(marks)
    head = list(range(len(marks)))
    near: dict[int, list[int]] = defaultdict(list)
    for later, earlier in _near(marks):
        near[later].append(earlier)
    for later in sorted(near):
        shares = [Likest(earlier, share) for earlier in near[later] if (share := _share(marks[later], marks[earlier])) >= COPIED]
        for like in sorted(shares, key=lambda s: (-s.share, s.earlier)):
            first = head[like.earlier]
            if first == like.earlier or _share(marks[later], marks[first]) >= KIN:
                found[later], head[later] = like, first
                break
    return found


def _share(one: Marks, other: Marks) -> float:
    """Of the shorter text's runs of words, the share that stand in the other too; 0 where they are too few."""
    shared = len(np.intersect1d(one, other, assume_unique=True))
    return shared / min(len(one), len(other)) if shared >= FEWEST else 0.0


def _near(marks: Sequence[Marks]) -> Iterator[tuple[int, int]]:
    """Pairs of a later and an earlier text that share a good part of the marks that are looked up, the earlier ones in order."""
    looked = [looked_up(m) for m in marks]
    where = _posted(looked)
    for later, those in enumerate(looked):
        votes: Counter[int] = Counter()
        for mark in those.tolist():
            for earlier in where.get(mark, ()):
                if earlier >= later:
                    break
                votes[earlier] += 1
        for earlier in sorted(votes):
            if votes[earlier] >= COPIED / 2 * min(len(those), len(looked[earlier])):
                yield later, earlier


def _posted(looked: Sequence[Marks]) -> Mapping[int, Sequence[int]]:
    """The texts in which each mark stands that stands in more than one, the earliest first, and no more of them than a crowd."""
    found: dict[int, list[int]] = defaultdict(list)
    every, counts = np.unique(np.concatenate(looked), return_counts=True) if looked else (np.empty(0), np.empty(0))
    shared = set(every[counts > 1].tolist())
    for i, those in enumerate(looked):
        for mark in those.tolist():
            if mark in shared and len(found[mark]) < CROWD:
                found[mark].append(i)
    return found

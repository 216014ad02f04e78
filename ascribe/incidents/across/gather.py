"""Sketches of many reports and a person's rulings in, incidents across reports out, with what is doubtful about them.

Pairs join in the order of their odds, the likest first, and mentions in passing after all others; two groups join where the odds between them are good, those of the
average counting as much as the likest, so that no chain of half-likenesses draws two incidents together. What a person ruled the same
comes together last, so that no ruling tears apart what stood together without it. The same sketches give the same incidents in
whatever order.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from ascribe.incidents.across.gathered import Gathered, Gathering, Member, Suggestion
from ascribe.incidents.across.likened import Likened, likenesses
from ascribe.incidents.across.likeness import likeness, odds
from ascribe.incidents.across.naming import named
from ascribe.incidents.sketch import Sketch

VERSION = 3

CLEAR = 0.0
"""Odds from which a pair joins: even."""

DOUBTFUL = -1.5
"""Odds from which a pair is a suggestion: one in five such pairs was one incident in the development half."""

SAMPLE = 3
"""Members of a group that speak for it: the earliest, the latest and one between; more of them made nothing better."""

Apart = frozenset[Member]
"""Two members that are not of one incident."""


def gather(
    sketches: Iterable[Sketch], *, same: Iterable[Apart] = (), apart: Iterable[Apart] = (), given: Collection[str] = ()
) -> Gathering:
    """The incidents that the sketches tell of; `same` and `apart` are pairs a person ruled on, `given` ids given out before."""
    return gathered(likenesses(sketches), same=same, apart=apart, given=given)


def gathered(likened: Likened, *, same: Iterable[Apart] = (), apart: Iterable[Apart] = (), given: Collection[str] = ()) -> Gathering:
    """The incidents that sketches compared before tell of under these rulings: after a ruling only this is to be done again."""
    groups = Groups(likened, apart)
    groups.join()
    groups.rule(same)
    found = named([[likened.ready[i].sketch for i in members] for members in groups.members.values()], given)
    return Gathering(found, _suggestions(groups, found))


class Groups:
    """Which sketches are together by now: the one value here that changes, and only within `gathered`."""

    def __init__(self, likened: Likened, apart: Iterable[Apart]) -> None:
        ready = likened.ready
        self.ready = ready
        self.pairs = likened.pairs
        self.odds = {(i, j): value for value, i, j in likened.pairs}
        self.group = list(range(len(ready)))
        self.members = {i: [i] for i in range(len(ready))}
        self.foes: dict[int, set[int]] = defaultdict(set)
        self.index = {k.sketch.key: i for i, k in enumerate(ready)}
        self.ruled = frozenset(self._pairs(apart))
        self._part_all()

    def _pairs(self, given: Iterable[Apart]) -> Iterator[tuple[int, int]]:
        for pair in given:
            at = sorted(self.index[m] for m in pair if m in self.index)
            if len(at) == 2:
                yield at[0], at[1]

    def _part_all(self) -> None:
        """Who is no friend of whom, as people and reports have it."""
        self.foes.clear()
        for i, j in self.ruled:
            self._part(self.group[i], self.group[j])
        reports: dict[str, list[int]] = defaultdict(list)
        for i, k in enumerate(self.ready):
            reports[k.sketch.report].append(i)
        for own in reports.values():  # a report that tells two incidents apart knows best
            for n, i in enumerate(own):
                for j in own[:n]:
                    self._part(self.group[i], self.group[j])

    def rule(self, same: Iterable[Apart]) -> None:
        """Bring together what a person ruled the same.

        Two incidents become one; where that would join what a report or a person keeps apart, only the members named come over, with
        those that earlier rulings bound to them.
        """
        bound = {i: {i} for i in range(len(self.ready))}
        for i, j in sorted(set(self._pairs(same))):
            one, other = self.group[i], self.group[j]
            if one != other and other in self.foes[one]:
                self._bring(bound[i] & set(self.members[one]), bound[j] & set(self.members[other]))
                self._part_all()
            else:
                self._merge(one, other)
            both = bound[i] | bound[j]
            bound |= dict.fromkeys(both, both)

    def _bring(self, ours: set[int], theirs: set[int]) -> None:
        """Some members of the smaller group come to the larger; where a person keeps them apart, the other way, or both leave."""
        homes = [set(self.members[self.group[min(some)]]) for some in (ours, theirs)]
        ways = [(ours, homes[1]), (theirs, homes[0])]
        ways.sort(key=lambda way: -len(way[1]))
        come, home = next((way for way in ways if not self._ruled_apart(*way)), (ours | theirs, set[int]()))
        for left in homes:
            del self.members[self.group[min(left)]]
        for left in homes:
            self._regroup(left - come - home)
        self._regroup(home | come)

    def _ruled_apart(self, some: set[int], others: set[int]) -> bool:
        return any((min(i, j), max(i, j)) in self.ruled for i in some for j in others)

    def _regroup(self, members: set[int]) -> None:
        """These members are one group, named by the first of them; those that lose one are regrouped too by whoever calls."""
        if members:
            first = min(members)
            self.members[first] = sorted(members)
            for i in members:
                self.group[i] = first

    def _part(self, one: int, other: int) -> None:
        if one != other:
            self.foes[one].add(other)
            self.foes[other].add(one)

    def join(self) -> None:
        """Join what is likest, again and again, until nothing clear is left.

        What is told in passing comes last: it says too little to draw reports together that tell of something else.
        """
        clear = [pair for pair in self.pairs if pair[0] >= CLEAR]
        self._join(pair for pair in clear if not (self.ready[pair[1]].passing or self.ready[pair[2]].passing))
        self._join(clear)

    def _join(self, pairs: Iterable[tuple[float, int, int]]) -> None:
        heap = [(-value, i, j, (1, 1)) for value, i, j in pairs]
        heapq.heapify(heap)
        judged: dict[tuple[int, int], tuple[int, int]] = {}
        while heap:
            _, i, j, grown = heapq.heappop(heap)
            one, other = sorted((self.group[i], self.group[j]))
            if one == other or other in self.foes[one]:
                continue
            now = self._grown(one), self._grown(other)
            if now == grown:
                self._merge(one, other)
            elif judged.get((one, other)) != now:
                judged[one, other] = now
                value = self.between(one, other)
                if value >= CLEAR:
                    heapq.heappush(heap, (-value, one, other, now))

    def _grown(self, group: int) -> int:
        """How often a group has doubled: only then is its likeness worked out anew."""
        return len(self.members[group]).bit_length()

    def between(self, one: int, other: int) -> float:
        """The odds between two groups: midway between the likest and the average of those that speak for them.

        By the likest alone a chain would form; by the average alone a late report, which tells of the trial and little of the deed,
        would find no way into a large group.
        """
        pairs = [(min(i, j), max(i, j)) for i in self._speakers(one) for j in self._speakers(other)]
        found = [self.odds[i, j] if (i, j) in self.odds else odds(self.ready[i], self.ready[j]) for i, j in pairs]
        return (max(found) + sum(found) / len(found)) / 2

    def _speakers(self, group: int) -> list[int]:
        members = self.members[group]
        if len(members) <= SAMPLE:
            return members
        return [members[n * (len(members) - 1) // (SAMPLE - 1)] for n in range(SAMPLE)]

    def _merge(self, one: int, other: int) -> None:
        """The second group becomes part of the first, which bears the lower index."""
        if one == other:
            return
        one, other = sorted((one, other))
        moved = self.members.pop(other)
        for i in moved:
            self.group[i] = one
        self.members[one] = sorted(self.members[one] + moved)
        for foe in self.foes.pop(other, set()):
            self.foes[foe].discard(other)
            self._part(one, foe)


def _suggestions(groups: Groups, found: Sequence[Gathered]) -> tuple[Suggestion, ...]:
    """The likest pair of every two incidents that stayed apart though they may be one."""
    names = {s.key: g.id for g in found for s in g.members}
    best: dict[tuple[int, int], tuple[float, int, int]] = {}
    for value, i, j in groups.pairs:
        one, other = sorted((groups.group[i], groups.group[j]))
        if value >= DOUBTFUL and one != other and other not in groups.foes[one]:
            best[one, other] = max(best.get((one, other), (value, i, j)), (value, i, j))
    out = []
    for _, i, j in sorted(best.values(), key=lambda b: (-b[0], b[1], b[2])):
        a, b = groups.ready[i], groups.ready[j]
        out.append(Suggestion(names[a.sketch.key], names[b.sketch.key], (a.sketch.key, b.sketch.key), likeness(a, b)))
    return tuple(out)

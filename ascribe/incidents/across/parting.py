"""Reports that tell of another incident than the rest of theirs in, the fewest rulings that set them apart out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ascribe.incidents.across.gather import Apart, gathered
from ascribe.incidents.across.gathered import Gathering, Member
from ascribe.incidents.across.likened import Likened

VERSION = 1

TRIES = 6
"""How often incidents are gathered to see whether the rulings so far do it; the second time is nearly always enough."""


@dataclass(frozen=True, slots=True)
class Parting:
    """Pairs of members to be ruled different and the same."""

    different: tuple[tuple[Member, Member], ...]
    same: tuple[tuple[Member, Member], ...]


def parting(
    likened: Likened, some: Sequence[Member], rest: Sequence[Member], *, same: Iterable[Apart] = (), apart: Iterable[Apart] = ()
) -> Parting:
    """Rulings under which these members are one incident, and the rest another; `same` and `apart` are those in force.

    One pair ruled different keeps two groups apart; more are added where a member would still be drawn over, and one ruled the same
    where a member would be left alone.
    """
    different: dict[tuple[Member, Member], None] = {(member, rest[0]): None for member in some}
    together: dict[tuple[Member, Member], None] = {}
    for _ in range(TRIES):
        parted = {frozenset(pair) for pair in different}
        ruled = [pair for pair in (*same, *map(frozenset, together)) if pair not in parted]
        where = _groups(gathered(likened, same=ruled, apart=(*apart, *parted)))
        mixed = [(one, other) for one in some for other in rest if where[one] == where[other] and (one, other) not in different]
        loose = [(first, m) for first, *others in (some, rest) for m in others if where[m] != where[first]]
        fresh = [pair for pair in loose if pair not in together]
        if not mixed and not fresh:
            break
        different.update(dict.fromkeys(mixed))
        together.update(dict.fromkeys(fresh))
    return Parting(tuple(different), tuple(together))


def _groups(found: Gathering) -> dict[Member, int]:
    return {sketch.key: n for n, incident in enumerate(found.incidents) for sketch in incident.members}

"""The testimonies of one incident in, the same out, with the people told apart whom one voice counts apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ascribe.dossier.testimony import Testimony
from ascribe.vocabulary.terms import Measure, Status

VERSION = 1

PLURAL = {Status.COMBATANT: "combatants", Status.CIVILIAN: "civilians"}


def told_apart(told: Iterable[Testimony]) -> tuple[Testimony, ...]:
    """Each figure with whom it counts, where its voice counts civilians and combatants, or the people of two sides.

    The one is no later word on the other. A voice that says once "32 civilians" and then "35 people" counts the same people anew.
    """
    given = tuple(told)
    of_voice: dict[tuple[str, Measure], list[Testimony]] = defaultdict(list)
    for one in given:
        if one.whole:
            of_voice[one.teller, one.measure].append(one)
    return tuple(replace(one, people=_people(one, of_voice[one.teller, one.measure])) if one.whole else one for one in given)


def _people(one: Testimony, beside: Sequence[Testimony]) -> str | None:
    several = len({fought for other in beside if (fought := _status(other))}) > 1
    sides = len({other.side for other in beside if other.side}) > 1
    fought = _status(one)
    status = PLURAL[fought] if several and fought else None
    side = one.side if sides else None
    return f"{status} of {side}" if status and side else status or side


def _status(one: Testimony) -> Status | None:
    """Whether those counted fought, as far as the figure or its own noun says."""
    return one.status or (Status.CIVILIAN if (one.of or "").lower() in ("civilian", "civilians") else None)

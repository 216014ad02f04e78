"""Testimonies in, Airwars' grade of a toll out."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from ascribe.dossier.testimony import Testimony
from ascribe.vocabulary.terms import Measure, Stance, Status


class Grade(StrEnum):
    """How well a toll is borne out; the words are Airwars'."""

    CONFIRMED = "confirmed"  # a belligerent has accepted responsibility
    FAIR = "fair"  # two or more independent sources, and a likely actor
    WEAK = "weak"  # a single source
    CONTESTED = "contested"  # competing claims of responsibility
    DISCOUNTED = "discounted"  # those counted were combatants


def grade(told: Iterable[Testimony], measure: Measure) -> Grade:
    """The grade of one measure of an incident.

    Sources are independent where neither their family of copies nor their origin is the same. Two sources that name no actor are
    weak: Airwars asks for both.
    """
    given = [one for one in told if one.measure is measure and one.whole]
    actors = {one.by for one in given if one.by}
    if any(accepts(one) for one in given):
        return Grade.CONFIRMED
    if len(actors) > 1:
        return Grade.CONTESTED
    if given and all(one.status is Status.COMBATANT for one in given):
        return Grade.DISCOUNTED
    independent = min(len({one.source.family for one in given}), len({one.teller for one in given}))
    return Grade.FAIR if independent > 1 and actors else Grade.WEAK


def accepts(one: Testimony) -> bool:
    """The voice is of the party that did it, and says so itself."""
    party = one.speaker.side if one.speaker else None
    return party is not None and party == one.by and one.stance in (Stance.ASSERTED, Stance.CONFIRMED, Stance.CLAIMED)

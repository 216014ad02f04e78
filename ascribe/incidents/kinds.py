"""The words for those or for what a deed struck in; of which kind they are out."""

from __future__ import annotations

from collections.abc import Iterable

from ascribe.vocabulary.callings import KINDS_OF_PEOPLE
from ascribe.vocabulary.people import person_noun
from ascribe.vocabulary.struck import KINDS_OF_THINGS
from ascribe.vocabulary.terms import PersonKind, Status, ThingKind

VERSION = 1

_FORMER = frozenset(("former", "ex", "retired", "onetime", "late"))
_TURNED = {PersonKind.OFFICIAL: PersonKind.FORMER_OFFICIAL, PersonKind.MILITARY: PersonKind.FORMER_MILITARY}


def person_kind(words: Iterable[str]) -> PersonKind:
    """What the people are, by all lower-case words that describe them; civilians where nothing tells."""
    told = [part for w in words for part in w.split("-")]
    found = next((kind for w in reversed(told) if (kind := KINDS_OF_PEOPLE.get(w)) is not None), None)
    if found is None:
        noun = person_noun(" ".join(told))
        found = PersonKind.MILITARY if noun is not None and noun.status is Status.COMBATANT else PersonKind.CIVILIAN
    return _TURNED.get(found, found) if _FORMER.intersection(told) else found


def thing_kind(words: Iterable[str]) -> ThingKind:
    """What the thing is, by all lower-case words that describe it: the first of its words that tells more than "building"."""
    told = list(words)
    found = [kind for w in reversed(told) if (kind := KINDS_OF_THINGS.get(w)) is not None]
    # "the bank's office" is a bank, "a police car" the police's
    owned = (k for k in found if k in _OWNERS)
    return next(owned, found[0] if found else ThingKind.OTHER)


_OWNERS = frozenset(
    (
        ThingKind.DIPLOMATIC,
        ThingKind.POLICE,
        ThingKind.MILITARY,
        ThingKind.FINANCIAL,
        ThingKind.ENERGY,
        ThingKind.POLITICAL,
        ThingKind.COMMUNICATIONS,
        ThingKind.GOVERNMENT,
    )
)
"""Whose a thing is says more of it than its form."""

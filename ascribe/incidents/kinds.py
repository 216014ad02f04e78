"""The words for those or for what a deed struck in; of which kind they are out."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from ascribe.vocabulary.callings import KINDS_OF_PEOPLE, PAIRS_OF_PEOPLE
from ascribe.vocabulary.people import person_noun
from ascribe.vocabulary.struck import KINDS_OF_THINGS
from ascribe.vocabulary.terms import PersonKind, Status, ThingKind

VERSION = 3

_FORMER = frozenset(("former", "ex", "retired", "onetime", "late"))
_POLICE = frozenset(
    "police policeman policemen policewoman carabinero carabineros gendarme gendarmes constable patrolman patrolmen".split()
)
_KIN = frozenset(
    """
    wife widow husband widower daughter daughters son sons child children mother brother brothers sister sisters cousin nephew niece uncle aunt
    relative relatives family families friend friends fiancee girlfriend boyfriend grandmother grandfather grandson granddaughter wives
    """.split()
)
_PREPOSITIONS = frozenset(("of", "for", "from", "to", "in"))
_MILITANT = frozenset(("militant", "militants"))
_TURNED = {PersonKind.OFFICIAL: PersonKind.FORMER_OFFICIAL, PersonKind.MILITARY: PersonKind.FORMER_MILITARY}


def person_kind(words: Iterable[str]) -> PersonKind:
    """What the people are, by all lower-case words that describe them; civilians where nothing tells."""
    told = [part.rstrip(".") for w in words for part in w.split("-")]
    if _POLICE.intersection(told) and "former" not in told:
        return PersonKind.POLICE
    pair = next((kind for a, b in pairwise(told) if (kind := PAIRS_OF_PEOPLE.get((a, b))) is not None), None)
    # what stands before "of" says what they are, what stands after it of what
    end = next((at for at, w in enumerate(told) if w in _PREPOSITIONS), len(told))
    if end and told[end - 1] in _KIN:
        return PersonKind.CIVILIAN  # "the daughter of a colonel", "the officer's wife"
    if "party" in told and _MILITANT.intersection(told):
        return PersonKind.POLITICIAN
    found = pair or next(
        (kind for w in (*reversed(told[:end]), *_of_whom(told[end:])) if (kind := KINDS_OF_PEOPLE.get(w)) is not None), None
    )
    if found is None:
        noun = person_noun(" ".join(told[:end]))
        found = PersonKind.MILITARY if noun is not None and noun.status is Status.COMBATANT else PersonKind.CIVILIAN
    return _TURNED.get(found, found) if _FORMER.intersection(told) else found


def _of_whom(told: list[str]) -> list[str]:
    """The words after "of", the last of each phrase first: "of the mayor's escort in Orlo" is of an escort."""
    ends = [at for at, w in enumerate(told) if w in _PREPOSITIONS]
    return [w for start, end in pairwise((*ends, len(told))) for w in reversed(told[start:end])]


def thing_kind(words: Iterable[str], *, whose: Iterable[str] = ()) -> ThingKind:
    """What the thing is, by all lower-case words that describe it, and by those that say whose it is."""
    told = [part for w in words for part in w.split("-")]
    found = [kind for w in (*reversed(told), *whose) if (kind := KINDS_OF_THINGS.get(w)) is not None]
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

"""A mention before the rest of the report has told its type, and the weapons of a sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from ascribe.reading.trees import Sentence
from ascribe.text import Span
from ascribe.vocabulary.deeds import Deed
from ascribe.vocabulary.phrases import tokens
from ascribe.vocabulary.terms import EventType, Stage
from ascribe.vocabulary.weapons import Weapon, WeaponKind, weapons_in


@dataclass(frozen=True, slots=True)
class Armed:
    """A weapon's words in a sentence, by the indices of its words."""

    first: int
    last: int  # index after the last word
    span: Span
    weapon: Weapon


@dataclass(frozen=True, slots=True)
class Draft:
    """A trigger with what its clause names; `type` is None where only the report can tell it."""

    span: Span
    deed: Deed
    sentence: int
    type: EventType | None
    weapon: Armed | None = None
    target: Span | None = None
    agent: Span | None = None
    patient: Span | None = None
    real: bool = True
    definite: bool = False
    rule: str = ""
    stage: Stage = Stage.ACCOMPLISHED
    weapons: tuple[Armed, ...] = ()
    apart: bool = False  # told to be another deed than the one before
    fuel: bool = False  # an explosion beside which gas, fuel or a factory is named


def armed(text: str, sentence: Sentence) -> tuple[Armed, ...]:
    """The weapons that a sentence names."""
    parts = tokens(text, sentence.span.start, sentence.span.end)
    starts = [w.start for w in sentence.words]
    found = []
    for at, length, weapon in weapons_in(parts):
        span = Span(parts[at].start, parts[at + length - 1].end)
        first, last = bisect_right(starts, span.start) - 1, bisect_left(starts, span.end)
        if 0 <= first < last and not _is_person(sentence, first):
            found.append(Armed(first, last, span, weapon))
    return tuple(found)


def _is_person(sentence: Sentence, at: int) -> bool:
    """ "The bomber", "suicide bombers": people; only several bombers without either are aircraft."""
    lower, before = sentence.words[at].lower, sentence.words[at - 1].lower if at else ""
    return lower == "bomber" or (lower == "bombers" and before in {"suicide", "car", "truck"})


_MUNITIONS = frozenset(
    (
        WeaponKind.MISSILE,
        WeaponKind.ROCKET,
        WeaponKind.ARTILLERY,
        WeaponKind.MORTAR,
        WeaponKind.AIR_BOMB,
        WeaponKind.DRONE,
        WeaponKind.GRENADE,
        WeaponKind.EXPLOSIVE,
    )
)


def suffices(deed: Deed, weapons: list[Armed]) -> bool:
    """The clause names the weapon that the deed's word needs before it counts."""
    if deed.needs == "munition":
        return any(a.weapon.kind in _MUNITIONS for a in weapons)
    return bool(weapons) or deed.needs not in ("weapon", "charge")


# of several weapons in a clause the one that says how it was done: what flew before what it dropped
_RANK = {
    WeaponKind.SUICIDE: 9,
    WeaponKind.CHEMICAL: 8,
    WeaponKind.CAR_BOMB: 7,
    WeaponKind.AIRCRAFT: 6,
    WeaponKind.HELICOPTER: 6,
    WeaponKind.DRONE: 6,
    WeaponKind.AIR_BOMB: 6,
    WeaponKind.AIR_DEFENCE: 0,
}


def chief(weapons: list[Armed]) -> Armed | None:
    """The weapon to name: a named system before a sort, then the one that tells most of the way it was done."""
    return max(weapons, key=lambda a: (a.weapon.named, _RANK.get(a.weapon.kind, 3), -a.first), default=None)


_SUICIDE = frozenset(("suicide", "kamikaze"))
_TOXIC = frozenset(("chemical", "gas", "toxic", "poison", "nerve"))
_AIR = frozenset(("air", "aerial"))
_SMALL = frozenset((WeaponKind.SMALL_ARMS, WeaponKind.BLADE, WeaponKind.RAMMING, WeaponKind.BLUNT, WeaponKind.VEHICLE))
_CLASHES = frozenset(
    (
        EventType.ARMED_CLASH,
        EventType.ABDUCTION,
        EventType.NON_STATE_OVERTAKES,
        EventType.ARRESTS,
        EventType.ACCIDENT,
        EventType.INTERCEPTION,
    )
)


def refined(deed: Deed, weapons: list[Armed], modifiers: set[str], *, nominal: bool = True, aerial: bool = False) -> EventType | None:
    """The type that the weapons and words beside a deed give it; None for an open deed with none."""
    aerial = aerial or not _AIR.isdisjoint(modifiers)
    if deed.type not in _CLASHES and not _SUICIDE.isdisjoint(modifiers):
        return EventType.SUICIDE_BOMB
    # a gas attack is chemical; a gas explosion, or a gas tank that explodes, is none
    if nominal and deed.open and deed.type is not EventType.OTHER and not _TOXIC.isdisjoint(modifiers) and "tear" not in modifiers:
        return EventType.CHEMICAL
    useful = [a for a in weapons if a.weapon.kind is not WeaponKind.AIR_DEFENCE or deed.open]
    if deed.type in _CLASHES or not useful:
        return EventType.AIR_STRIKE if aerial and deed.open else None if deed.open else deed.type
    best = max(useful, key=lambda a: (_RANK.get(a.weapon.kind, 3), -a.first))
    if best.weapon.kind in _SMALL:
        return EventType.ATTACK if deed.open else deed.type
    if not deed.open and deed.type not in {EventType.ATTACK, EventType.IED, EventType.SHELLING}:
        return deed.type
    if aerial and best.weapon.kind not in {WeaponKind.SUICIDE, WeaponKind.CHEMICAL}:
        return EventType.AIR_STRIKE
    # an air-defence missile turned on the ground is a missile
    return EventType.SHELLING if best.weapon.event is EventType.INTERCEPTION else best.weapon.event

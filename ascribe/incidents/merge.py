"""Targets, doers and weapons as several sentences tell them in, each once out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ascribe.incidents.template import Number, Perpetrator, Quoted, Target, Weapon
from ascribe.text import folded
from ascribe.vocabulary.plurals import plural
from ascribe.vocabulary.terms import Confidence, Effect, PersonKind, ThingKind

VERSION = 5

_CERTAINTY = (Confidence.DENIED, Confidence.CLAIMED, Confidence.ACCUSED, Confidence.SUSPECTED, Confidence.FACT)
_EMPTY = frozenset(
    "people person persons others other men man victims victim individuals individual civilians casualties casualty members one body bodies corpse corpses".split()
)
_ANY_THING = frozenset(
    "building buildings facility facilities structure structures site sites premises target targets place property vehicle".split()
)
_BY_DEED = frozenset(
    "attackers attacker assailants assailant perpetrators killers murderers murderer killer kidnappers hijackers suspects".split()
)
_ARTICLES = frozenset("the a an his her their its this that these those".split())


def targets(told: Iterable[Target]) -> tuple[Target, ...]:
    """Each target once, in the order of the text, with all that was told of it."""
    out: list[Target] = []
    for new in told:
        at = next((i for i, known in enumerate(out) if _same(known, new)), None)
        if at is None:
            out.append(new)
        else:
            out[at] = _both(out[at], new)
    return _without_totals(out)


def _without_totals(told: Sequence[Target]) -> tuple[Target, ...]:
    """Without "people" where the same harm's targets are told more closely and are as many, or where nobody counts the people."""
    closer_things = any(isinstance(t.kind, ThingKind) and t.description and _head(t.description) not in _ANY_THING for t in told)
    return tuple(
        t for t in told if not ((_general(t) and _told_closer(t, told)) or _counted_by_name(t, told) or (closer_things and _any_thing(t)))
    )


def _any_thing(t: Target) -> bool:
    """ "The building": some thing told of before or after by more."""
    return isinstance(t.kind, ThingKind) and t.description is not None and not t.effects and folded(t.description.words) in _ANY_THING


def _counted_by_name(t: Target, told: Sequence[Target]) -> bool:
    """ "Two reporters", of whom the report names as many: the names stand for them."""
    if t.name is not None or t.description is None or (t.number.low or 0) < 2:
        return False
    head = _single(_head(t.description))
    named = [n for n in told if n.name and n.description and _single(_head(n.description)) == head and set(t.effects) <= set(n.effects)]
    return len(named) > 1 and (t.number.words is None or len(named) == t.number.low)


def _single(noun: str) -> str:
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def _general(t: Target) -> bool:
    return t.name is None and t.description is not None and _head(t.description) in _EMPTY


def _told_closer(total: Target, told: Sequence[Target]) -> bool:
    closer = [t for t in told if not _general(t) and isinstance(t.kind, PersonKind) and set(total.effects) <= set(t.effects)]
    if not closer or not total.effects:
        return bool(closer) and not total.effects
    number = total.number
    return number.words is None or (number.low is not None and number.low == sum(t.number.low or 0 for t in closer))


def _same(a: Target, b: Target) -> bool:
    """The two tell of the same people or thing: by name, or by the noun that heads the description."""
    if type(a.kind) is not type(b.kind):
        return False
    if a.words.span.overlaps(b.words.span):
        return not (_counted_apart(a, b) and _two_numbers(a, b))  # "killing four soldiers and injuring 21"
    if a.name and b.name:
        return _name_within(a.name.words, b.name.words)
    if a.description and b.description and a.name is None and b.name is None and _counted_apart(a, b):
        return False  # "35 people died and 350 people were wounded"
    if _one_of(a, b) or _one_of(b, a):
        return False
    if a.description and b.description:
        return _head(a.description) == _head(b.description)
    return False


def _one_of(a: Target, b: Target) -> bool:
    """One is named, the other several: "the engineers", of whom one is."""
    return a.name is not None and b.name is None and (b.number.low or 0) > 1


def _two_numbers(a: Target, b: Target) -> bool:
    return a.number.words is not None and b.number.words is not None and not a.number.words.span.overlaps(b.number.words.span)


def _counted_apart(a: Target, b: Target) -> bool:
    """Two counts of two harms."""
    return (
        bool(a.effects and b.effects)
        and not set(a.effects) & set(b.effects)
        and (a.number.low, a.number.high) != (b.number.low, b.number.high)
    )


def heads_of(told: Iterable[Target]) -> set[str]:
    """The nouns that head the descriptions, without those that say next to nothing."""
    return {h for t in told if t.description and (h := _head(t.description)) not in _EMPTY}


def same_name(a: str, b: str) -> bool:
    """The two are one person's name, whole or in part."""
    return _name_within(a, b)


def _name_within(a: str, b: str) -> bool:
    one, two = folded(a).split(), folded(b).split()
    return bool(one and two) and (set(one) <= set(two) or set(two) <= set(one))


def _head(told: Quoted) -> str:
    """The noun of a description, in the singular as far as the plural shows it."""
    words = [w for w in folded(told.words.split(" of ")[0].split(" OF ")[0]).split() if w not in _ARTICLES]
    return words[-1] if words else ""


def _both(a: Target, b: Target) -> Target:
    """One target of two tellings: the fuller name, the first description, the surer number, the effects of both."""
    name = max((n for n in (a.name, b.name) if n), key=lambda n: len(n.words), default=None)
    descriptions = [d for d in (a.description, b.description, *a.also, *b.also) if d]
    kept = {folded(d.words): d for d in reversed(descriptions)}
    ordered = [d for d in descriptions if kept.get(folded(d.words)) is d]
    return replace(
        a,
        name=name,
        description=ordered[0] if ordered else None,
        number=_surer(a.number, b.number),
        effects=_effects((*a.effects, *b.effects)),
        nation=a.nation or b.nation,
        also=tuple(ordered[1:]),
    )


def _surer(a: Number, b: Number) -> Number:
    """The number with words; of two, the first."""
    return a if a.words is not None or b.words is None else b


def _effects(told: Iterable[Effect]) -> tuple[Effect, ...]:
    """Each effect once; the dead are not also told as wounded."""
    found = dict.fromkeys(told)
    if Effect.KILLED in found:
        found.pop(Effect.INJURED, None)
    if Effect.DESTROYED in found:
        found.pop(Effect.DAMAGED, None)
    return tuple(found)


def perpetrators(told: Iterable[Perpetrator]) -> tuple[Perpetrator, ...]:
    """Each doer once, the least sure way of telling kept: one doubt makes it doubtful."""
    out: list[Perpetrator] = []
    for new in told:
        at = next((i for i, known in enumerate(out) if same_doer(known, new)), None)
        if at is None:
            out.append(new)
            continue
        known = out[at]
        sure = min(known.confidence, new.confidence, key=_CERTAINTY.index)
        same = folded(new.words.words) in {folded(q.words) for q in (known.words, *known.also)}
        out[at] = replace(
            known, confidence=sure, told_by=known.told_by or new.told_by, also=known.also if same else (*known.also, new.words)
        )
    return _without_bare(out)


def _without_bare(told: Sequence[Perpetrator]) -> tuple[Perpetrator, ...]:
    """Without "the attackers" where others are told by more than their deed."""
    told_more = [p for p in told if p.organisation or not _bare(p)]
    return tuple(p for p in told if p in told_more) if any(not p.organisation for p in told_more) else tuple(told)


def _bare(p: Perpetrator) -> bool:
    return not p.organisation and folded(p.words.words).removeprefix("the ") in _BY_DEED


def same_doer(a: Perpetrator, b: Perpetrator) -> bool:
    """The two are one doer, by name or by the noun that heads the words."""
    if a.organisation is not b.organisation:
        return False
    return a.name == b.name or folded(a.name) == folded(b.name) or (not a.organisation and _one_head(a.words, b.words))


def _one_head(a: Quoted, b: Quoted) -> bool:
    one, two = _head(a), _head(b)
    return bool(one) and (one == two or plural(one) == two or plural(two) == one)


def weapons(told: Sequence[Weapon]) -> tuple[Weapon, ...]:
    """Each weapon once, by its neutral name."""
    found: dict[str, Weapon] = {}
    for w in told:
        found.setdefault(w.name, w)
    return tuple(found.values())

"""Mentions of victims in text order in, the persons out whom they tell of: the same one told again is one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ascribe.claims.victims.person import Fate, Person, Told, Victim

VERSION = 3

OF_SUBJECT = frozenset("subject state condition hospital healing wounds died dead".split())
"""Rules of those of whom a clause is told: their "his" points back."""

AGES_APART = 1
"""Years by which two reports of one person's age may differ within one text."""


@dataclass(frozen=True, slots=True)
class Soul:
    """One person, as all mentions together tell: the gravest fate, and whatever is known of sex, age and name."""

    fate: Fate
    mentions: tuple[Victim, ...]
    sex: str | None
    age: int | None
    young: bool | None
    name: frozenset[str]
    other: bool

    @property
    def telling(self) -> Victim:
        """The mention that tells the gravest fate first."""
        return next(v for v in self.mentions if v.fate is self.fate)


def souls(mentions: Iterable[Victim]) -> tuple[Soul, ...]:
    """Single persons told apart by what their mentions say; those counted together are left out."""
    found: list[Soul] = []
    for victim in _bound(mentions):
        if victim.person.count != 1 or victim.person.told is Told.COUNTED:
            continue
        at = _same(found, victim)
        if at is None:
            other = victim.person.told is Told.OTHER and not _contrasted(found, victim.person)
            found.append(_begun(victim, other=other))
        else:
            found[at] = _joined(found[at], victim)
    return _again(found)


def _again(found: Sequence[Soul]) -> tuple[Soul, ...]:
    """Those who end alike and may be one are one: a man who died in hospital is the man killed of the headline."""
    kept: list[Soul] = []
    for soul in found:
        at = next((i for i, other in enumerate(kept) if _one(other, soul)), None)
        if at is None:
            kept.append(soul)
        else:
            for victim in soul.mentions:
                kept[at] = _joined(kept[at], victim)
    return tuple(kept)


def _one(a: Soul, b: Soul) -> bool:
    """Both end alike, nothing tells them apart, and no sentence tells of both."""
    if a.fate is not b.fate or (a.name and b.name and not a.name & b.name):
        return False
    if b.other and not a.other:
        return False
    shared = {v.person.sentence for v in a.mentions} & {v.person.sentence for v in b.mentions}
    return not shared and all(_fits(a, v.person) for v in b.mentions)


def _bound(mentions: Iterable[Victim]) -> tuple[Victim, ...]:
    """Pronouns tied to those told of in the same sentence: "a man was taken to a hospital, where he died"."""
    out: list[Victim] = []
    for v in mentions:
        back = next((i for i in range(len(out) - 1, -1, -1) if _meant(out[i], v)), None) if v.person.pronoun else None
        if back is None:
            out.append(v)
        elif v.fate > out[back].fate:
            out[back] = replace(out[back], fate=v.fate, trigger=v.trigger)
    return tuple(out)


def _meant(before: Victim, pronoun: Victim) -> bool:
    a, b = before.person, pronoun.person
    return a.sentence == b.sentence and a.count == 1 and (a.sex is None or b.sex is None or a.sex == b.sex)


def _begun(v: Victim, *, other: bool) -> Soul:
    p = v.person
    return Soul(v.fate, (v,), p.sex, p.age, p.young, p.name, other)


def _joined(soul: Soul, v: Victim) -> Soul:
    p = v.person
    return replace(
        soul,
        fate=max(soul.fate, v.fate),
        mentions=(*soul.mentions, v),
        sex=soul.sex or p.sex,
        age=soul.age if soul.age is not None else p.age,
        young=soul.young if soul.young is not None else p.young,
        name=soul.name | p.name,
    )


def _same(found: Sequence[Soul], v: Victim) -> int | None:
    """Which of those known the mention means; None where it brings in somebody new."""
    p = v.person
    beside = (p.sentence, v.trigger)  # "a man and his son were shot": one word of harm befalls each of those it is said of once
    free = [i for i, soul in enumerate(found) if all((m.person.sentence, m.trigger) != beside for m in soul.mentions)]
    fits = [i for i in free if _fits(found[i], p)]
    if named := [i for i in fits if p.name & found[i].name]:
        return named[0]
    if p.owned:  # "a boy and his father": nobody is his own kin
        free = [i for i in free if all(m.person.sentence != p.sentence for m in found[i].mentions) and not _may_own(found[i], v)]
        fits = [i for i in fits if i in free]
    if p.told is Told.KNOWN:
        return _known(found, v, fits or [i for i in free if len(found) == 1 and _alike(found[i], p)])
    here = [i for i in fits if all(m.person.sentence != p.sentence for m in found[i].mentions)]
    if p.told is Told.OTHER and not _contrasted(found, p):
        return next((i for i in here if found[i].other), None)
    aged = [i for i in here if p.age is not None and found[i].age is not None]
    return next(iter((*aged, *(i for i in here if _fated(found[i].fate, v)))), None)


def _may_own(soul: Soul, v: Victim) -> bool:
    """ "His father was hurt", of the boy shot: another than he, unless told so or of that age before; "shot his son" is of who shot."""
    p = v.person
    if p.owner is None or v.rule not in OF_SUBJECT or p.young or (soul.sex is not None and soul.sex != p.owner):
        return False
    return not any(m.person.owned for m in soul.mentions) and not (p.age is not None and p.age == soul.age)


def _known(found: Sequence[Soul], v: Victim, fits: Sequence[int]) -> int | None:
    """Who was told of right before; further back, who ended alike."""
    near = [i for i in fits if found[i].mentions[-1].person.sentence >= v.person.sentence - 1]
    alike = [i for i in fits if found[i].fate is v.fate]
    return next((group[-1] for group in (near, alike, fits) if group), None)


def _contrasted(found: Sequence[Soul], p: Person) -> bool:
    """ "One was killed and another wounded": another than the one before it, and no third."""
    return any(m.person.sentence == p.sentence for soul in found for m in soul.mentions)


def _alike(soul: Soul, p: Person) -> bool:
    """Nothing but age speaks against it: the boy of one sentence may be the man of the next."""
    return not (p.name and soul.name) and (p.sex is None or soul.sex is None or p.sex == soul.sex)


def _fated(fate: Fate, v: Victim) -> bool:
    """Somebody brought in anew as dead is not one who lay wounded, unless a name is put to them."""
    apart = {fate, v.fate} == {Fate.KILLED, Fate.INJURED}
    return not apart or v.person.told is Told.NAMED


def _fits(soul: Soul, p: Person) -> bool:
    apart = p.age is not None and soul.age is not None and abs(p.age - soul.age) > AGES_APART
    if p.name and soul.name:
        return bool(p.name & soul.name) and not apart  # a mother and her son share a name
    if p.sex and soul.sex and p.sex != soul.sex:
        return False
    if apart:
        return False
    return p.young is None or soul.young is None or p.young == soul.young

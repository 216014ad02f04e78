"""Tellings in, those of one incident together out: apart by kind of deed, day and town, together where they point back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from ascribe.claims.days import first_day, last_day
from ascribe.claims.elsewhere import APART, distance
from ascribe.incidents.merge import heads_of, same_name
from ascribe.incidents.telling import Telling
from ascribe.reading.events import Mention
from ascribe.reading.places import Candidate
from ascribe.reading.times import Time
from ascribe.vocabulary.actors import lookup
from ascribe.vocabulary.terms import Effect, EventType, PlacePrecision, Stage

VERSION = 4

KINDS: dict[EventType, str] = {
    EventType.ABDUCTION: "abduction",
    EventType.IED: "bomb",
    EventType.SUICIDE_BOMB: "bomb",
    EventType.GRENADE: "bomb",
    EventType.SHELLING: "fire from afar",
    EventType.AIR_STRIKE: "fire from afar",
    EventType.CHEMICAL: "fire from afar",
    EventType.LOOTING: "fire or looting",
    EventType.ARMED_CLASH: "clash",
    EventType.ATTACK: "killing",
    EventType.ACCIDENT: "accident",
}
"""Deeds of two kinds are two incidents, unless one of their words says no more than "attack"."""

REACH = 40
"""Incidents back to which a telling may belong, so that cost stays in step with length."""

RECENT = timedelta(days=60)
"""How far back news may lie that a report does not date."""

_FROM_PAST = 3
"""How much a telling of the past must share with a deed without a day: more than its kind."""

_EACH_ANOTHER = frozenset(("abduction", "fire or looting"))
"""Kinds of deed of which one report tells several: of a shooting, a bomb and a strike it tells one, many times over and in many words."""

_UNLIKE = 5
"""How much a deed told as new, of others than an incident's, must share with it: more than kind and day, or kind and town."""

_ALIKE = frozenset((frozenset(("clash", "killing")), frozenset(("clash", "fire from afar")), frozenset(("killing", "fire or looting"))))

_ONCE = (Effect.KILLED, Effect.ABDUCTED)
"""What befalls nobody twice, so that two tellings of it are of one deed, whatever day they give."""

_AIMED = frozenset("murdered assassinated murder assassination kidnapped abducted kidnapping abduction".split())
"""Words for deeds that are aimed at somebody: two who are struck apart are struck by two."""


@dataclass(slots=True)
class Gathering:
    """What is known so far of one incident, while its tellings are gathered."""

    told: list[Telling] = field(default_factory=list)
    kind: str | None = None  # None: so far only harm, or an attack of whatever kind
    days: list[tuple[date, date]] = field(default_factory=list)
    towns: list[Candidate] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    befell: dict[Effect, list[str]] = field(default_factory=lambda: {e: [] for e in _ONCE})  # who by name was killed, who abducted
    heads: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)
    last: int = 0

    def add(self, t: Telling) -> None:
        """Take in one more telling."""
        self.told.append(t)
        self.kind = self.kind or kind_of(t)
        # each once: a long report tells of one day and town a hundred times
        self.days += [d for d in _days(t.time) if d not in self.days]
        self.towns += [c for c in _towns(t) if c not in self.towns]
        self.names += [n for p in t.people if p.name and (n := p.name.words) not in self.names]
        for effect in _ONCE:
            known = self.befell[effect]
            known += [n for p in t.people if p.name and effect in p.effects and (n := p.name.words) not in known]
        self.heads |= heads_of((*t.people, *t.things))
        self.last = t.sentence
        if t.by:
            self.parties.add(t.by)


def gathered(told: Iterable[Telling], published: date | None = None) -> list[list[Telling]]:
    """The tellings of each incident of a report of that day, in the order in which it first tells of them."""
    groups: list[Gathering] = []
    for t in told:
        if not t.real and t.stage is Stage.ACCOMPLISHED:
            continue
        home = _home(t, groups, published)
        if home is None:
            if not (_opens(t) or (not groups and any(p.effects for p in t.people))):
                continue
            home = Gathering()
            groups.append(home)
        home.add(t)
    return [g.told for g in groups]


def kind_of(t: Telling) -> str | None:
    """The kind of deed; None where the words say only that there was an attack, or harm."""
    if t.mention is None:
        taken = any({Effect.ABDUCTED, Effect.RELEASED} & set(p.effects) for p in t.people)
        return "abduction" if taken else None
    if vague(t.mention):
        return None
    return KINDS.get(t.mention.type, t.mention.type.value)


def vague(mention: Mention) -> bool:
    """The mention's own words say no more than that there was an attack."""
    borrowed = mention.rule.endswith(("as the report tells", "as told before"))
    return borrowed or (mention.type is EventType.ATTACK and mention.rule.endswith("by its word"))


def _opens(t: Telling) -> bool:
    """The telling says enough to be an incident of its own."""
    if _at_large(t):
        return False
    if t.stage is not Stage.ACCOMPLISHED:
        return bool(t.people or t.things or t.weapons)
    if t.mention is None:
        if all(p.effects == (Effect.RELEASED,) for p in t.people) and t.people:
            # whom rebels let go they held; whom the police let go they questioned
            return any((known := lookup(p.words.words)) is not None and known.kind == "armed group" for p in t.doers)
        named = any(p.name or Effect.ABDUCTED in p.effects for p in t.people)
        return named or (bool(t.doers) and bool(t.people or t.things))
    return bool(t.people or t.things or t.weapons or t.doers or t.places or t.time) or t.mention.type is not EventType.ATTACK


def _at_large(t: Telling) -> bool:
    """ "Kidnappings of journalists", "a wave of murders": deeds of a kind, of which no number, day, place or name is told."""
    if t.time is not None or t.places or t.weapons or t.things:
        return False
    return bool(t.people) and all(p.name is None and p.number.words is None and p.number.high is None for p in t.people)


def _home(t: Telling, groups: list[Gathering], published: date | None) -> Gathering | None:
    """The incident that the telling is of: of those that it does not contradict, the one that shares most, then the last told."""
    wanted = _wanted(t, several=len(groups) > 2)
    past = _past(t, published)
    fits = [
        (score, g.last, i)
        for i, g in enumerate(groups[-REACH:], max(0, len(groups) - REACH))
        if not _apart(t, g) and (score := _shared(t, g)) >= max(_FROM_PAST if past and not g.days else wanted, _unlike(t, g))
    ]
    return groups[max(fits)[2]] if fits else None


def _wanted(t: Telling, *, several: bool) -> int:
    """How much must be shared: most by who tells of "another" deed, and, where the report tells of several, by who tells of one as new."""
    if t.another:
        return 3
    fresh = several and t.mention is not None and not t.mention.definite and kind_of(t) is not None
    # the kind of deed alone ties nothing: when or where is told anew, and whom it struck
    return 4 if fresh and t.places and (t.people or t.things) else 0


def _unlike(t: Telling, g: Gathering) -> int:
    """How much must be shared by who tells as new of a deed that struck others than the incident's: kind and day alone tie nothing."""
    if t.mention is None or t.mention.definite or not t.anew or t.sentence == g.last:
        return 0
    if kind_of(t) not in _EACH_ANOTHER or t.mention.rule.startswith("noun"):
        return 0  # one person is told as a student, a neighbour and a son
    heads = heads_of((*t.people, *t.things))
    named = any(same_name(p.name.words, n) for p in t.people if p.name for n in g.names)
    return _UNLIKE if heads and g.heads and not heads & g.heads and not named else 0


def _past(t: Telling, published: date | None) -> bool:
    """The telling is of a day long before the report: news that gives no day tells of no such deed."""
    return published is not None and any(last < published - RECENT for _, last in _days(t.time))


def _shared(t: Telling, g: Gathering) -> int:
    """What the telling has in common with an incident, in points."""
    points = 4 * any(same_name(p.name.words, n) for p in t.people if p.name for n in g.names)
    points += 2 * bool(heads_of((*t.people, *t.things)) & g.heads)
    points += 2 * any(a == b for a in _days(t.time) for b in g.days)
    points += 2 * any(_near(a, b) for a in _towns(t) for b in g.towns)
    kind = kind_of(t)
    points += 2 * (kind is not None and kind == g.kind)
    # "in a separate attack gunmen killed": the noun and the verb of one sentence tell of the same other deed
    points += 3 * (t.another and g.last == t.sentence and g.told[-1].another)
    return points


def _apart(t: Telling, g: Gathering) -> bool:
    """Kind, day or town say that the telling is of another incident."""
    if t.stage is not Stage.ACCOMPLISHED and g.told[-1].stage is not t.stage:
        return True
    kind = kind_of(t)
    if _once(t, g):
        return False
    if _each(t, g):
        return True
    if kind is not None and g.kind is not None and kind != g.kind and frozenset((kind, g.kind)) not in _ALIKE:
        return True
    if (kind == "abduction") is not (g.kind == "abduction") and (kind or g.kind) and not (t.mention is not None and t.mention.definite):
        return True
    if t.by and g.parties and not any(_one_party(t.by, p) for p in g.parties) and not (t.mention is not None and t.mention.definite):
        return True
    days = _days(t.time)
    if days and g.days and not any(_meet(a, b) for a in days for b in g.days):
        return True
    towns = _towns(t)
    return bool(towns and g.towns) and not any(_near(a, b) for a in towns for b in g.towns)


def _once(t: Telling, g: Gathering) -> bool:
    """Somebody by name whom both tell to have been killed, or abducted: nobody is twice."""
    return any(e in p.effects and any(same_name(p.name.words, n) for n in g.befell[e]) for p in t.people if p.name for e in _ONCE)


def _each(t: Telling, g: Gathering) -> bool:
    """Somebody by name is told, with a day or a place, to have been murdered or abducted, and the incident has others by name: each is a deed."""
    if t.mention is None or t.mention.words.lower() not in _AIMED or not (t.time or t.places or t.mention.rule.startswith("noun")):
        return False
    if t.mention.definite and not t.mention.rule.startswith("noun"):
        return False
    if any(o.sentence == t.sentence for o in g.told):
        return False
    return any(e in p.effects and g.befell[e] for p in t.people if p.name for e in _ONCE)


def _one_party(a: str, b: str) -> bool:
    """The two names begin alike, as a state's and its army's do."""
    return a[:4].casefold() == b[:4].casefold()


def _days(time: Time | None) -> list[tuple[date, date]]:
    first, last = (first_day(time), last_day(time)) if time else (None, None)
    return [(first, last)] if first and last else []


def _meet(a: tuple[date, date], b: tuple[date, date]) -> bool:
    """The stretches share a day, or miss each other by one: midnight parts one night in two."""
    return (b[0] - a[1]).days <= 1 and (a[0] - b[1]).days <= 1


def _towns(t: Telling) -> list[Candidate]:
    return [
        p.chosen
        for p in t.places
        if p.chosen and p.chosen.kind in ("settlement", "facility") and p.precision in (PlacePrecision.EXACT, PlacePrecision.NEAR)
    ]


def _near(a: Candidate, b: Candidate) -> bool:
    return a == b or distance(a, b) <= APART

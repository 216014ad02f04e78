"""A reading in, the report's main incident out: its day, place, type, sides, means and target."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ascribe.claims.attribution import attribution
from ascribe.claims.dating import dating, is_firm
from ascribe.claims.days import last_day
from ascribe.claims.near import within
from ascribe.claims.standing import of_speech, side_at
from ascribe.claims.whereabouts import HARM, whereabouts
from ascribe.reading.events import Mention
from ascribe.reading.places import Place
from ascribe.reading.reading import Reading
from ascribe.reading.times import Time
from ascribe.vocabulary.deeds import OTHERS
from ascribe.vocabulary.terms import EventType, NameKind
from ascribe.vocabulary.weapons import weapon

VERSION = 3

INTERCEPTED, EXACT = 0.2, 2.0
"""What was shot down is rarely the event itself; "missile strike" says more than "attack"."""

NO_ATTACK = frozenset({EventType.STATEMENT, EventType.ACCUSATION, EventType.AGREEMENT, EventType.OTHER, EventType.PEACEFUL_PROTEST})
SPECIFIC = (EventType.CHEMICAL, EventType.SUICIDE_BOMB, EventType.AIR_STRIKE, EventType.SHELLING, EventType.IED, EventType.GRENADE)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One moment in time and space as the report tells it."""

    day: date | None  # None: the report does not say
    when: Time | None
    where: tuple[Place, ...]
    event: EventType | None
    by: str | None
    means: str | None
    target: str | None
    sentences: frozenset[int]
    firm: bool = False  # the day stands with the deed itself


def main_occurrence(reading: Reading, harmed: frozenset[int]) -> Occurrence:
    """What the report is about; `harmed` are the indices of sentences that count people harmed."""
    mentions = [m for m in reading.events if m.real and m.type not in NO_ATTACK]
    own = [m for m in mentions if not _another(reading, m)] or mentions
    telling = frozenset({m.sentence for m in mentions} | harmed)
    when = dating(reading, telling, harmed)
    day = last_day(when) if when else None
    told = [m for m in own if _same_moment(reading, m, day)]
    return Occurrence(
        day=day,
        when=when,
        where=whereabouts(reading, telling, harmed),
        event=_event(told, harmed),
        by=_commonest(side for m in told if m.type is not EventType.ARRESTS and (side := _doer(reading, m))),
        means=_means(reading, told),
        target=next((m.target.of(reading.report.text) for m in told if m.target), None),
        sentences=telling,
        firm=when is not None and is_firm(reading, when, telling, harmed),
    )


def _doer(reading: Reading, mention: Mention) -> str | None:
    """The side that the outlet itself says did it; None where only another says so, or denies it."""
    if mention.agent is None:
        return None
    who = attribution(reading, reading.sentences[mention.sentence], mention.span, outer=())
    return side_at(reading, mention.agent) if all(w.voice is None for w in who) else None


def _another(reading: Reading, mention: Mention) -> bool:
    """ "A separate attack", "previous such attacks": the words say themselves that it is not the one told of."""
    sentence = reading.sentences[mention.sentence]
    inside = sentence.within(mention.span)
    return bool(inside) and any(w.lower in OTHERS for w in sentence.below(sentence.top(inside), "amod", "det"))


def _same_moment(reading: Reading, mention: Mention, day: date | None) -> bool:
    """The mention's own sentence dates it on no other day."""
    if day is None:
        return True
    sentence = reading.sentences[mention.sentence]
    inside = [t for t in within(reading.times, sentence.span) if t.timex_type in ("DATE", "TIME")]
    days = [d for t in inside if (d := last_day(t)) and not of_speech(reading, t)]
    return not days or any(abs((d - day).days) <= 1 for d in days)


def _event(mentions: Sequence[Mention], harmed: frozenset[int]) -> EventType | None:
    """The type of event that most and earliest is told."""
    scores: dict[EventType, float] = defaultdict(float)
    for m in mentions:
        weight = (HARM if m.sentence in harmed else 1.0) / (1 + 0.1 * m.sentence)  # news puts first what it is about
        if m.type is EventType.INTERCEPTION:
            weight *= INTERCEPTED
        if m.type in SPECIFIC:
            weight *= EXACT
        scores[m.type] += weight
    return max(scores, key=lambda t: (scores[t], t.value)) if scores else None


def _means(reading: Reading, mentions: Sequence[Mention]) -> str | None:
    """The most exact name of the weapon: a system before a class."""
    armed = [m for m in mentions if m.type not in (EventType.INTERCEPTION, EventType.DISRUPTED) and m.weapon_name]
    names = [m.weapon_name for m in armed if m.weapon_name]
    if system := next((n for n in names if n[:1].isupper()), None):
        return system
    said = {m.sentence for m in armed}
    for name in reading.names:
        if name.kind is NameKind.WEAPON and name.sentence in said and (found := weapon(name.words)) and found.name[:1].isupper():
            return found.name
    return _commonest(names)


def _commonest(values: Iterable[str]) -> str | None:
    counts = Counter(values)
    return max(counts, key=lambda v: counts[v]) if counts else None

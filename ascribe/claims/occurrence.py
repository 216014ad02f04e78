"""A reading in, the report's main incident out: its day, place, type, sides, means and target."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ascribe.claims.scope import first_day, last_day
from ascribe.reading.actors import Actor, side_of
from ascribe.reading.events import Mention
from ascribe.reading.places import Place
from ascribe.reading.reading import Reading
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence
from ascribe.report import PartKind
from ascribe.text import Span
from ascribe.vocabulary.terms import EventType, PlacePrecision
from ascribe.vocabulary.weapons import weapon

VERSION = 1

LEAD = 4
"""Sentences in which a report says when its event was."""

TOLD = frozenset({PartKind.BODY, PartKind.HEADLINE, PartKind.CAPTION})
NO_ATTACK = frozenset({EventType.STATEMENT, EventType.ACCUSATION, EventType.AGREEMENT, EventType.OTHER, EventType.PEACEFUL_PROTEST})


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One moment in time and space as the report tells it."""

    day: date | None  # None: the report does not say
    when: Time | None
    where: tuple[Place, ...]
    event: EventType | None
    by: str | None
    against: str | None
    means: str | None
    target: str | None
    sentences: frozenset[int]


def main_occurrence(reading: Reading, harmed: frozenset[int]) -> Occurrence:
    """What the report is about; `harmed` are the indices of sentences that count people harmed."""
    mentions = [m for m in reading.events if m.real and m.type not in NO_ATTACK]
    telling = frozenset({m.sentence for m in mentions} | harmed)
    when = _when(reading, telling, harmed)
    day = last_day(when) if when else None
    told = [m for m in mentions if _same_moment(reading, m, day)]
    return Occurrence(
        day=day,
        when=when,
        where=_where(reading, telling, harmed, mentions),
        event=_event(told, harmed),
        by=_commonest(side for m in told if m.agent and (side := side_at(reading, m.agent))),
        against=None,
        means=_means(reading, told),
        target=next((m.target.of(reading.report.text) for m in told if m.target), None),
        sentences=telling,
    )


def _when(reading: Reading, telling: frozenset[int], harmed: frozenset[int]) -> Time | None:
    """The day that most and earliest tells of the event, taken at its most exact; days of speaking do not count."""
    published = reading.report.published
    scores: Counter[date] = Counter()
    dated: list[tuple[Time, date, float]] = []
    for time in reading.times:
        sentence = sentence_at(reading, time.span)
        if sentence is None or sentence.part not in TOLD or time.timex_type in ("DURATION", "SET") or time.edtf is None:
            continue
        first, last = first_day(time), last_day(time)
        if first is None or last is None or (last - first).days > 2 or (published and first > published) or of_speech(reading, time):
            continue
        if published and (published - last).days > (3 if sentence.index > LEAD else 40):
            continue  # an older day told late in a report dates another event
        near = sentence.index in telling or _points_back(sentence)
        weight = (3.0 if sentence.index in harmed else 2.0 if near else 0.3) / (1 + 0.15 * sentence.index)
        scores[last] += weight  # type: ignore[assignment]
        dated.append((time, last, weight))
    if not dated:
        return None
    best = max(scores, key=lambda d: (scores[d], d))
    same = [(t, w) for t, d, w in dated if d == best]
    clocked = [t for t, _ in same if "T" in (t.edtf or "")]
    return clocked[0] if clocked else max(same, key=lambda tw: tw[1])[0]


def _points_back(sentence: Sentence) -> bool:
    """ "It happened at noon": a sentence about the event without naming it."""
    return any(w.lower in ("happened", "occurred", "took") for w in sentence.words) and any(w.lower in ("it", "place", "this") for w in sentence.words)


def of_speech(reading: Reading, time: Time) -> bool:
    """The time dates a saying, not a doing: it hangs on a cue, or stands right after one ("said on Sunday")."""
    sentence = sentence_at(reading, time.span)
    if sentence is None:
        return False
    cues = [c for v in reading.voices if v.sentence == sentence.index and not v.rule.startswith("attitude") for c in v.cue]
    words = sentence.within(time.span)
    if not cues or not words:
        return False
    before = [w for w in sentence.words[max(0, words[0].index - 3) : words[0].index] if w.lower not in ("on", "late", "early", "earlier", "in", "a", "statement")]
    beside = bool(before) and any(c.covers(before[-1].span) for c in cues)
    hangs = sentence.parsed and any(c.covers(sentence.head(sentence.top(words)).span) for c in cues)
    return beside or hangs


def _where(reading: Reading, telling: frozenset[int], harmed: frozenset[int], mentions: Sequence[Mention]) -> tuple[Place, ...]:
    """The place most told in the sentences about the event; exact ones before wide ones."""
    scores: Counter[str] = Counter()
    first: dict[str, Place] = {}
    for place in reading.places:
        sentence = sentence_at(reading, place.span)
        if place.acts or sentence is None or sentence.part not in TOLD | {PartKind.DATELINE} or of_source(reading, place.span):
            continue
        key = f"{place.chosen.name}/{place.chosen.country}/{place.chosen.admin1}" if place.chosen else place.words.casefold()
        near = 3.0 if sentence.index in harmed else 2.0 if sentence.index in telling else 0.3
        if sentence.part is PartKind.DATELINE:
            near = 0.5
        wide = {1: 4.0, 2: 3.5, 3: 2.0, 4: 1.2}.get(place.precision.value, 0.4) if place.precision else 2.5
        scores[key] += near * wide / (1 + 0.1 * sentence.index)  # type: ignore[assignment]
        if key not in first or (first[key].precision or 9) > (place.precision or 9):
            first[key] = place
    if not scores:
        return ()
    best = max(scores, key=lambda k: (scores[k], -first[k].span.start))
    return (first[best],)


def of_source(reading: Reading, span: Span) -> bool:
    """The words stand in the name of somebody who speaks ("the office in Geneva said")."""
    return any(s.covers(span) for v in reading.voices for s in v.source)


def _same_moment(reading: Reading, mention: Mention, day: date | None) -> bool:
    """The mention's own sentence dates it on no other day."""
    if day is None:
        return True
    sentence = reading.sentences[mention.sentence]
    days = [d for t in reading.times if sentence.span.covers(t.span) and t.timex_type in ("DATE", "TIME") and (d := last_day(t)) and not of_speech(reading, t)]
    return not days or any(abs((d - day).days) <= 1 for d in days)


SPECIFIC = (EventType.CHEMICAL, EventType.SUICIDE_BOMB, EventType.AIR_STRIKE, EventType.SHELLING, EventType.IED, EventType.GRENADE)


def _event(mentions: Sequence[Mention], harmed: frozenset[int]) -> EventType | None:
    scores: Counter[EventType] = Counter()
    for m in mentions:
        weight = (3.0 if m.sentence in harmed else 1.0) / (1 + 0.1 * m.sentence)
        if m.type is EventType.INTERCEPTION:
            weight *= 0.2
        if m.type in SPECIFIC:
            weight *= 2.0  # "missile strike" says more than "attack"
        scores[m.type] += weight  # type: ignore[assignment]
    return max(scores, key=lambda t: (scores[t], t.value)) if scores else None


def _means(reading: Reading, mentions: Sequence[Mention]) -> str | None:
    """The most exact name of the weapon: a system before a class."""
    mentions = [m for m in mentions if m.type not in (EventType.INTERCEPTION, EventType.DISRUPTED)]
    names = [m.weapon_name for m in mentions if m.weapon_name]
    systems = [n for n in names if n[:1].isupper()]
    if systems:
        return systems[0]
    said = {m.sentence for m in mentions if m.weapon_name}
    for name in reading.names:
        if name.kind.value == "weapon" and name.sentence in said and (found := weapon(name.words)) and found.name[:1].isupper():
            return found.name
    return _commonest(names)


def _commonest(values: Iterable[str]) -> str | None:
    counts = Counter(values)
    return max(counts, key=lambda v: counts[v]) if counts else None


def sentence_at(reading: Reading, span: Span) -> Sentence | None:
    low, high = 0, len(reading.sentences)
    while low < high:
        middle = (low + high) // 2
        if reading.sentences[middle].span.end <= span.start:
            low = middle + 1
        else:
            high = middle
    found = reading.sentences[low] if low < len(reading.sentences) else None
    return found if found is not None and found.span.overlaps(span) else None


def side_at(reading: Reading, span: Span) -> str | None:
    """The side, or failing that the name, of the actor at the span."""
    inside: list[Actor] = [a for a in reading.actors if span.overlaps(a.span)]
    sided = next((a.side for a in inside if a.side), None) or side_of(span.of(reading.report.text))
    return sided or next((a.name for a in inside if a.kind in ("armed group", "military", "state")), None)


def dated(time: Time, rule: str) -> Time:
    """The incident's time, lent to a claim that has none of its own."""
    return replace(time, rule=f"{time.rule}, {rule}")


EXACT = (PlacePrecision.EXACT, PlacePrecision.NEAR, PlacePrecision.SECOND_ORDER)

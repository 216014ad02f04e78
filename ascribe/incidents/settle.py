"""The tellings of one incident in; its kind, day and place out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ascribe.incidents.gather import kind_of
from ascribe.incidents.telling import Telling
from ascribe.reading.places import Place
from ascribe.reading.times import Time
from ascribe.vocabulary.terms import Effect, EventType, Stage

VERSION = 1


def event_of(told: Sequence[Telling]) -> EventType | None:
    """The kind that most tellings give, those first that say more than "attack"; an abduction where only that harm is told."""
    counts = Counter(t.mention.type for t in told if t.mention and kind_of(t) is not None)
    # what other events of the report were says nothing of an attack that stands apart from them
    counts = counts or Counter(EventType.ATTACK for t in told if t.mention)
    if counts:
        return counts.most_common(1)[0][0]
    if any(Effect.ABDUCTED in p.effects for t in told for p in t.people):
        return EventType.ABDUCTION
    return EventType.ATTACK if any(Effect.KILLED in p.effects for t in told for p in t.people) else None


def stage_of(told: Sequence[Telling]) -> Stage:
    """The furthest that any telling says the deed went."""
    stages = {t.stage for t in told}
    return next((s for s in Stage if s in stages), Stage.ACCOMPLISHED)


def when_of(told: Sequence[Telling]) -> Time | None:
    """The most exact day that a telling gives."""
    times = [t.time for t in told if t.time and t.time.edtf]
    return min(times, key=lambda t: (t.precision or 9, "T" not in (t.edtf or "")), default=None)


def where_of(told: Sequence[Telling]) -> tuple[Place, ...]:
    """The place that most tellings give, the more exact of two."""
    places = [t.places[0] for t in told if t.places]
    counts = Counter(p.chosen.name if p.chosen else p.words for p in places)
    if not places:
        return ()
    return (max(places, key=lambda p: (-(((p.precision or 1) + 3) // 4), counts[p.chosen.name if p.chosen else p.words], -p.span.start)),)

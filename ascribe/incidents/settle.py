"""The tellings of one incident in; its kind, day and place out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ascribe.incidents.gather import kind_of
from ascribe.incidents.telling import Telling
from ascribe.reading.places import Place
from ascribe.reading.times import Time
from ascribe.vocabulary.terms import Effect, EventType, Stage

VERSION = 3


_KILLING = frozenset(
    f"{form}:{w}"
    for w in "kill killed killing murder murdered murdering slain execute executed assassinate assassinated assassinating assassination".split()
    for form in ("verb", "noun")
)
MINOR = 0.3
"""How much a telling says of the kind of deed where its word leaves the kind to the report, or tells of houses burned beside it."""


def event_of(told: Sequence[Telling]) -> EventType | None:
    """The kind that most tellings give, those first that say more than "attack"; an abduction where only that harm is told."""
    scores: dict[EventType, float] = {}
    firm = any(t.mention and kind_of(t) is not None for t in told)
    for t in told:
        if t.mention and not (firm and _borrowed(t)) and (kind_of(t) is not None or t.mention.type is not EventType.ATTACK):
            harm = 2.0 if any(p.effects for p in t.people) else 1.0
            minor = MINOR if t.mention.type is EventType.LOOTING or kind_of(t) is None else 1.0
            # news puts first what it is about
            scores[t.mention.type] = scores.get(t.mention.type, 0.0) + minor * harm / (1 + 0.1 * t.sentence)
    if firm:
        return max(scores, key=lambda kind: (scores[kind], kind.value))
    if any(t.mention for t in told):
        # what other events of the report were says nothing of an attack that stands apart from them
        return EventType.ATTACK
    if any({Effect.ABDUCTED, Effect.RELEASED} & set(p.effects) for t in told for p in t.people):
        return EventType.ABDUCTION
    return EventType.ATTACK if any(p.rule in _KILLING or t.doers for t in told for p in t.people) else None


def _borrowed(t: Telling) -> bool:
    """Its own word leaves the kind of deed to the rest of the report."""
    return t.mention is not None and kind_of(t) is None and t.mention.type is not EventType.ATTACK


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

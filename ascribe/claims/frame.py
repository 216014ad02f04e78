"""A sentence and what is said in it in, a claim out that says when, where, by and against whom, and with what; without figures yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ascribe.claims.attribution import Attribution
from ascribe.claims.claim import Claim, Evidence, Figure
from ascribe.claims.days import last_day
from ascribe.claims.near import of_sentence, within
from ascribe.claims.occurrence import NO_ATTACK, Occurrence
from ascribe.claims.standing import of_source, of_speech, side_at
from ascribe.reading.events import Mention
from ascribe.reading.places import Place
from ascribe.reading.reading import Reading
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence
from ascribe.reading.voices import Speaker
from ascribe.vocabulary.terms import EventType, Measure, Scope, Stance

MAIN = 1
"""The local number of the incident that the report is about."""

UNDATED = "no-publication-day"
"""The rule of a time that waits for a day of publication."""

LENT = "of-incident"
"""The rule of what a claim takes over from the main incident."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What every claim of a report is drawn from: its reading, its main incident, and the voices that stand about the whole."""

    reading: Reading
    main: Occurrence
    outer: tuple[Speaker, ...]


@dataclass(frozen=True, slots=True)
class Saying:
    """Who says something, how they hold it, and of which incident (None: of none)."""

    who: Attribution
    stance: Stance
    incident: int | None


def framed(scene: Scene, sentence: Sentence, saying: Saying, *, mention: Mention | None, own: Time | None) -> Claim:
    """What the sentence's words say of the event, and for the main incident what the rest of the report says of it."""
    reading = scene.reading
    who, main = saying.who, scene.main if saying.incident == MAIN else None
    struck = (mention.patient or mention.target) if mention else None
    lent = main if main and _points_to(mention, main) else None
    return Claim(
        report=reading.report.id,
        ref=reading.report.ref,
        voice=who.chain,
        cue=who.cue,
        stance=saying.stance,
        said_on=who.said_on,
        scope=Scope.INCIDENT,
        incident=saying.incident,
        event=_event(mention, main, who),
        when=own or own_time(reading, sentence, main) or unresolved(reading, sentence) or _lent_time(main),
        where=places_of(reading, sentence, mention) or _lent_places(main),
        by=_by(reading, saying, mention, lent),
        against=side_at(reading, struck) if struck else None,
        means=(mention.weapon_name if mention else None) or (lent.means if lent else None),
        target=(mention.target.of(reading.report.text) if mention and mention.target else None) or (lent.target if lent else None),
        figures=(),
        evidence=Evidence(sentence.span.of(reading.report.text), sentence.span),
        part=sentence.part.value,
        rules=_rules(who, mention),
        reader=reading.reader,
    )


def _by(reading: Reading, saying: Saying, mention: Mention | None, lent: Occurrence | None) -> str | None:
    """Who did it, as the voice has it: not whom it says to have not done it, nor whom only others name."""
    if saying.stance is Stance.DENIED:
        return None
    own = side_at(reading, mention.agent) if mention and mention.agent else None
    return own or (lent.by if lent and saying.who.voice is None else None)


def _points_to(mention: Mention | None, main: Occurrence) -> bool:
    """The sentence tells of no deed of its own, or of the main one again: what it leaves out may be lent to it."""
    return mention is None or mention.definite or mention.type in (main.event, EventType.ATTACK)


def mention_of(reading: Reading, sentence: Sentence, figures: Sequence[Figure] = ()) -> Mention | None:
    """The sentence's event nearest to its figures; the first with none."""
    inside = [m for m in of_sentence(reading.events, sentence.index) if m.type not in NO_ATTACK]
    if not inside:
        return None
    if any(f.measure is Measure.INTERCEPTED for f in figures):
        return next((m for m in inside if m.type is EventType.INTERCEPTION), inside[0])
    at = figures[0].span.start if figures else inside[0].span.start
    return min(inside, key=lambda m: (m.type in (EventType.ATTACK, EventType.INTERCEPTION), abs(m.span.start - at)))


def own_time(reading: Reading, sentence: Sentence, main: Occurrence | None) -> Time | None:
    """A day that the sentence itself gives the event: not a day of speaking, and for the main incident not another day."""
    for time in within(reading.times, sentence.span):
        if time.rule == "stamp" or time.timex_type not in ("DATE", "TIME") or time.edtf is None:
            continue
        day = last_day(time)
        if day is None or of_speech(reading, time):
            continue
        if main is None or main.day is None or day == main.day:
            return time
    return None


def unresolved(reading: Reading, sentence: Sentence) -> Time | None:
    """A day that the sentence gives its event and that nothing resolves: no other day may stand in for it."""
    dates = (t for t in within(reading.times, sentence.span) if t.edtf is None and t.timex_type in ("DATE", "TIME"))
    return next((t for t in dates if t.rule == UNDATED and not of_speech(reading, t)), None)


def places_of(reading: Reading, sentence: Sentence, mention: Mention | None) -> tuple[Place, ...]:
    """Where the sentence puts its event: its places that neither speak nor act, the most exact first."""
    inside = [p for p in within(reading.places, sentence.span) if not p.acts and not of_source(reading, p.span)]
    if mention is not None and mention.agent is not None:
        agent = mention.agent
        inside = [p for p in inside if not agent.covers(p.span)]
    return tuple(sorted(inside, key=lambda p: (p.chosen is None, p.precision or 9, p.span.start)))


def _event(mention: Mention | None, main: Occurrence | None, who: Attribution) -> EventType:
    """The mention's type; where that is only "attack", the main incident's says more."""
    if mention and mention.type is not EventType.ATTACK:
        return mention.type
    if main and main.event:
        return main.event
    if mention:
        return mention.type
    return EventType.ACCUSATION if who.stance is Stance.ACCUSED else EventType.STATEMENT


def _lent_time(main: Occurrence | None) -> Time | None:
    return replace(main.when, rule=f"{main.when.rule}, {LENT}") if main and main.when else None


def _lent_places(main: Occurrence | None) -> tuple[Place, ...]:
    return tuple(replace(p, rule=f"{p.rule}, {LENT}") for p in main.where) if main else ()


def _rules(who: Attribution, mention: Mention | None) -> tuple[tuple[str, str], ...]:
    return (
        ("voice", who.voice.rule if who.voice else "outlet"),
        ("stance", f"cue:{who.cue}" if who.cue else "outlet"),
        ("event", mention.rule if mention else LENT),
    )

"""A sentence without figures in, its claims out: something said, or an event told with its target, place or time."""

from __future__ import annotations

from collections.abc import Iterator

from ascribe.claims.attribution import attribution, tells
from ascribe.claims.claim import Claim
from ascribe.claims.days import last_day
from ascribe.claims.frame import MAIN, Saying, Scene, framed, mention_of, own_time, places_of
from ascribe.claims.near import of_sentence
from ascribe.claims.occurrence import Occurrence
from ascribe.reading.reading import Reading
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence
from ascribe.text import Span


def bare_claims(scene: Scene, sentence: Sentence) -> Iterator[Claim]:
    """One claim for each voice that speaks of an event, or says anything at all."""
    if not sentence.parsed:
        return
    reading, main = scene.reading, scene.main
    mention = mention_of(reading, sentence)
    said = _said(reading, sentence)
    time = own_time(reading, sentence, None)
    if said is None and (mention is None or not (mention.target or time or places_of(reading, sentence, mention))):
        return
    of_main = (mention is not None and mention.real and _tells_main(sentence, main, time)) or _points_to_main(sentence, main, time)
    own = time if not of_main or (time and _same_day(time, main)) else None
    at = said or (mention.span if mention else sentence.span)
    for who in attribution(reading, sentence, at, outer=scene.outer):
        yield framed(scene, sentence, Saying(who, who.stance, MAIN if of_main else None), mention=mention, own=own)


def _said(reading: Reading, sentence: Sentence) -> Span | None:
    """The first words in the sentence that its first voice says; None where nobody speaks in it."""
    voice = next((v for v in of_sentence(reading.voices, sentence.index) if tells(v) and v.content), None)
    return next((c for c in voice.content if c.overlaps(sentence.span)), None) if voice else None


def _same_day(time: Time, main: Occurrence) -> bool:
    return last_day(time) == main.day


def _tells_main(sentence: Sentence, main: Occurrence, time: Time | None) -> bool:
    """The sentence tells of an event, and dates it on no other day than the main incident's."""
    day = last_day(time) if time else None
    return sentence.index in main.sentences and (day is None or main.day is None or day == main.day)


def _points_to_main(sentence: Sentence, main: Occurrence, time: Time | None) -> bool:
    """ "It happened at noon, he added": the main incident's own day tells it."""
    dated = time is not None and main.day is not None and _same_day(time, main)
    return dated and any(w.lower in ("happened", "occurred") for w in sentence.words)

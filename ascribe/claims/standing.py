"""A place in a report's text in, what stands there out: its sentence, its side, whether somebody speaks there."""

from __future__ import annotations

from ascribe.claims.attribution import tells
from ascribe.claims.near import of_sentence, touching, voices_about, within
from ascribe.reading.actors import side_of
from ascribe.reading.reading import Reading
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence
from ascribe.text import Span
from ascribe.vocabulary.terms import NameKind

SIDES = ("armed group", "military", "state")
"""Kinds of actors that stand for themselves where no side is known of them."""

LOOSE = frozenset("on late early earlier in a statement".split())
"""What may stand between a cue and its day: "said in a statement on Sunday"."""


SAYING = frozenset("say says tell tells report reports believe believes think".split())
"""Cues that are not of one day."""


def sentence_at(reading: Reading, span: Span) -> Sentence | None:
    """The sentence in which the words stand; None where they stand in none."""
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
    inside = touching(reading.actors, span)
    sided = next((a.side for a in inside if a.side), None) or side_of(span.of(reading.report.text))
    named = sided or next((a.name for a in inside if a.kind in SIDES), None)
    # a group that no table knows is called as the report calls it
    return named or next((n.words for n in within(reading.names, span) if n.kind is NameKind.ORGANISATION), None)


def of_source(reading: Reading, span: Span) -> bool:
    """The words stand in the name of somebody who speaks ("the office in Geneva said")."""
    sentence = sentence_at(reading, span)
    return sentence is not None and any(s.covers(span) for v in voices_about(reading.voices, sentence.index) for s in v.source)


def of_speech(reading: Reading, time: Time) -> bool:
    """The time dates a saying, not a doing: it hangs on a cue, or stands right after one ("said on Sunday")."""
    sentence = sentence_at(reading, time.span)
    if sentence is None:
        return False
    # "on Tuesday it was reported that three died" dates the dying: nobody is named who spoke that day
    cues = [c for v in of_sentence(reading.voices, sentence.index) if tells(v) and v.speaker for c in v.cue]
    words = sentence.within(time.span)
    if not cues or not words:
        return False
    if of_source(reading, time.span):
        return True  # "the army on Wednesday raised the toll"
    before = [w for w in sentence.words[max(0, words[0].index - 3) : words[0].index] if w.lower not in LOOSE]
    # "police say around noon a man was hit": only what was said is told of with its day
    cues = [c for c in cues if c.of(reading.report.text).rpartition(" ")[2].lower() not in SAYING]
    beside = bool(before) and any(c.covers(before[-1].span) for c in cues)
    return beside or (sentence.parsed and any(c.covers(sentence.head(sentence.top(words)).span) for c in cues))

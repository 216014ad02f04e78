"""Sentences in, attributions out: who said which words, by which cue, and who that speaker is."""

from __future__ import annotations

from collections.abc import Sequence

from ascribe.reading.actors import Actor
from ascribe.reading.names import Name
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence
from ascribe.reading.voices.drawn import drawn
from ascribe.reading.voices.stance import modality
from ascribe.reading.voices.voice import Speaker, Voice

VERSION = 1


def voices(
    text: str, sentences: Sequence[Sentence], *, names: Sequence[Name] = (), actors: Sequence[Actor] = (), times: Sequence[Time] = ()
) -> tuple[Voice, ...]:
    """Every attribution of the report, in text order."""
    return tuple(
        Voice(tuple([__import__('ascribe.text').text.around(w.span for w in d.source)] if d.source else []), d.cue, d.content, (), d.stance, d.form, d.sentence, rule=d.rule)
        for d in drawn(text, sentences)
    )


__all__ = ["VERSION", "Speaker", "Voice", "modality", "voices"]

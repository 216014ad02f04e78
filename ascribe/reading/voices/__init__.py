"""Sentences in, attributions out: who said which words, by which cue, and who that speaker is."""

from __future__ import annotations

from collections.abc import Sequence

from ascribe.reading.actors import Actor
from ascribe.reading.names import Name
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence
from ascribe.reading.voices.drawn import drawn
from ascribe.reading.voices.named import named
from ascribe.reading.voices.speakers import Cast
from ascribe.reading.voices.stance import modality
from ascribe.reading.voices.voice import Speaker, Voice
from ascribe.vocabulary.terms import NameKind

__all__ = ["VERSION", "Speaker", "Voice", "chain", "modality", "voices"]

VERSION = 5


def voices(
    text: str, sentences: Sequence[Sentence], *, names: Sequence[Name] = (), actors: Sequence[Actor] = (), times: Sequence[Time] = ()
) -> tuple[Voice, ...]:
    """Every attribution of the report, in text order; those whose rule begins with "attitude" put no fact forward."""
    speaking = [a.span for a in actors if a.kind != "people"]
    speaking += [n.span for n in names if n.kind in (NameKind.PERSON, NameKind.ORGANISATION)]
    return named(text, sentences, drawn(text, sentences, speaking), cast=Cast.of(text, names, actors), times=times)


def chain(found: Sequence[Voice], index: int) -> tuple[Speaker, ...]:
    """All who stand between the outlet and the words of one voice: those who report it, then its own speakers."""
    links: tuple[Speaker, ...] = ()
    seen: set[int] = set()
    at: int | None = index
    while at is not None and at not in seen:
        seen.add(at)
        outer = tuple(s for s in found[at].speaker if all(s.name != inner.name for inner in links))
        links = (*outer, *links)
        at = found[at].within
    return links

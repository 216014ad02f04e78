"""What is heard in a text, for the tests of voices."""

from __future__ import annotations

from datetime import date

from ascribe.reading.actors import actors
from ascribe.reading.parts import parts
from ascribe.reading.reading import Reader
from ascribe.reading.sentences import sentences
from ascribe.reading.syntax import Syntax, syntax
from ascribe.reading.times import times
from ascribe.reading.voices import Voice, voices
from ascribe.report import Report


def parsed(reader: Reader, text: str) -> Syntax:
    """The text with words, trees and names."""
    spans = sentences(text, parts(Report(text)))
    return syntax(text, spans, [True] * len(spans), tokenizer=reader.tokenizer, network=reader.network)


def heard(reader: Reader, text: str, *, published: date | None = None, publisher: str | None = None) -> tuple[Voice, ...]:
    """The voices that put a fact forward."""
    return tuple(v for v in all_heard(reader, text, published=published, publisher=publisher) if not v.attitude)


def all_heard(reader: Reader, text: str, *, published: date | None = None, publisher: str | None = None) -> tuple[Voice, ...]:
    """The voices, attitudes too."""
    read = parsed(reader, text)
    return voices(
        text,
        read.sentences,
        names=read.names,
        actors=actors(text, read.sentences, read.names, publisher=publisher),
        times=times(text, published=published, sentences=read.sentences),
    )


def names(voice: Voice) -> tuple[str, ...]:
    """The chain by name."""
    return tuple(s.name for s in voice.speaker)


def said(text: str, voice: Voice) -> str:
    """What was said, its pieces parted by bars."""
    return " | ".join(s.of(text) for s in voice.content)

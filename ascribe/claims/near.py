"""Findings in text order and a place in the text in, those that stand there out, without a look at all the others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Protocol, TypeVar

from ascribe.reading.voices import Voice
from ascribe.text import Span

VERSION = 1

REACH = 60
"""Sentences from a cue over which what is quoted may run on; a quotation that is longer has lost its end."""

LONGEST = 400
"""Characters that one finding may take up."""


class Spanned(Protocol):
    """A finding that stands somewhere."""

    @property
    def span(self) -> Span:
        """Where."""
        ...


class Placed(Protocol):
    """A finding of a sentence."""

    @property
    def sentence(self) -> int:
        """The sentence's index."""
        ...


Found = TypeVar("Found", bound=Spanned)
Told = TypeVar("Told", bound=Placed)


def within(items: Sequence[Found], span: Span) -> Sequence[Found]:
    """The findings that lie within the span."""
    first = bisect_left(items, span.start, key=lambda item: item.span.start)
    last = bisect_left(items, span.end, key=lambda item: item.span.start)
    return [item for item in items[first:last] if item.span.end <= span.end]


def touching(items: Sequence[Found], span: Span) -> Sequence[Found]:
    """The findings that share a character with the span."""
    first = bisect_left(items, span.start - LONGEST, key=lambda item: item.span.start)
    last = bisect_left(items, span.end, key=lambda item: item.span.start)
    return [item for item in items[first:last] if item.span.overlaps(span)]


def of_sentence(items: Sequence[Told], index: int) -> Sequence[Told]:
    """The findings of one sentence."""
    return items[bisect_left(items, index, key=lambda i: i.sentence) : bisect_right(items, index, key=lambda i: i.sentence)]


def voices_about(voices: Sequence[Voice], index: int) -> Sequence[Voice]:
    """The voices whose words may reach into the sentence."""
    first = bisect_left(voices, index - REACH, key=lambda v: v.sentence)
    return voices[first : bisect_right(voices, index + REACH, key=lambda v: v.sentence)]

"""A sentence without tags in, the plainest attributions out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span
from ascribe.vocabulary.cues import PLAIN, VERBS
from ascribe.vocabulary.speaking import BODIES, SPOKESPEOPLE, UNNAMED
from ascribe.vocabulary.terms import Stance

_PRONOUNS = frozenset("he she it they".split())
_DETERMINERS = frozenset("the a an his her its their this that one two three".split())
_SPEAKERS = BODIES | UNNAMED | SPOKESPEOPLE
_LONGEST = 8  # words of a speaker's description


@dataclass(frozen=True, slots=True)
class Bare:
    """An attribution found by words alone."""

    source: tuple[Word, ...]
    cue: Span
    content: tuple[Span, ...]
    stance: Stance


def bare(sentence: Sentence) -> Iterator[Bare]:
    """Attributions by the plain cue words."""
    words = sentence.words
    for i, word in enumerate(words):
        if word.lower in PLAIN and i > 0:
            source = _before(words, i)
            if source:
                said = _said(words, i, source[0].index)
                if said is not None:
                    yield Bare(source, word.span, (said,), VERBS[word.lower][0].stance)
        elif word.lower == "according" and i + 2 < len(words) and words[i + 1].lower == "to":
            end = next((k for k in range(i + 2, len(words)) if not any(c.isalnum() for c in words[k].text)), len(words))
            end = min(end, i + 2 + _LONGEST)
            pieces = [p for p in (_span(words, 0, i), _span(words, end, len(words))) if p is not None]
            if pieces and end > i + 2:
                yield Bare(words[i + 2 : end], Span(word.start, words[i + 1].end), tuple(pieces), Stance.ASSERTED)


def _before(words: tuple[Word, ...], verb: int) -> tuple[Word, ...]:
    end = verb
    while end > 0 and words[end - 1].lower in ("has", "have", "had", "also", "later", "earlier"):
        end -= 1
    if end > 0 and words[end - 1].lower in _PRONOUNS:
        return words[end - 1 : end]
    start = sure = end
    while start > 0 and end - start < _LONGEST and any(c.isalnum() for c in words[start - 1].text):
        start -= 1
        if words[start].lower in _DETERMINERS:
            sure = start
            break
        if start + 1 == sure and (words[start].text[:1].isupper() or words[start].lower in _SPEAKERS):
            sure = start
    return words[sure:end] if any(w.text[:1].isupper() or w.lower in _SPEAKERS for w in words[sure:end]) else ()


def _said(words: tuple[Word, ...], verb: int, first: int) -> Span | None:
    after = sum(any(c.isalnum() for c in w.text) for w in words[verb + 1 :])
    if after > 3 or first < 2:
        return _span(words, verb + 1, len(words))
    return _span(words, 0, first)


def _span(words: tuple[Word, ...], low: int, high: int) -> Span | None:
    while low < high and not any(c.isalnum() for c in words[low].text):
        low += 1
    while high > low and not any(c.isalnum() for c in words[high - 1].text):
        high -= 1
    return Span(words[low].start, words[high - 1].end) if high > low else None

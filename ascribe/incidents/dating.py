"""A deed's word in its sentence in, the time and the places that the sentence gives that deed out: the nearest in the tree."""

from __future__ import annotations

from collections.abc import Sequence

from ascribe.claims.days import last_day
from ascribe.claims.near import touching, within
from ascribe.claims.standing import of_source, of_speech
from ascribe.reading.places import Place
from ascribe.reading.reading import Reading
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span
from ascribe.vocabulary.terms import PlacePrecision

VERSION = 2

FAR = 6
"""Steps in the tree beyond which a time dates another clause."""


def time_of(reading: Reading, sentence: Sentence, word: Word) -> Time | None:
    """The time that dates the word: no day of speaking, and none of another clause where the word's own has one."""
    found = []
    for time in within(reading.times, sentence.span):
        if (
            time.rule == "stamp"
            or time.timex_type not in ("DATE", "TIME")
            or time.edtf is None
            or last_day(time) is None
            or of_speech(reading, time)
        ):
            continue
        if any(a.span.covers(time.span) for a in touching(reading.actors, time.span)):
            continue  # the "9 June" of a "9 June Movement" dates nothing
        words = sentence.within(time.span)
        if words:
            found.append((steps(sentence, word, sentence.top(words)), time))
    best = min(found, key=lambda f: (f[0], f[1].span.start), default=None)
    return best[1] if best is not None and best[0] <= FAR else None


def places_of(reading: Reading, sentence: Sentence, word: Word, *, taken: Sequence[Span]) -> tuple[Place, ...]:
    """Where the sentence puts the deed: the places nearest in the tree first, none that speaks, acts or belongs to a party's name."""
    found = []
    for place in within(reading.places, sentence.span):
        if place.acts or of_source(reading, place.span) or any(t.covers(place.span) for t in taken):
            continue
        words = sentence.within(place.span)
        if words:
            wide = place.precision is not None and place.precision >= PlacePrecision.FIRST_ORDER
            found.append((steps(sentence, word, sentence.top(words)) + (4 if wide else 0), place))
    return tuple(p for _, p in sorted(found, key=lambda f: (f[0], f[1].span.start)))


def steps(s: Sentence, a: Word, b: Word) -> int:
    """Steps in the tree from one word to another; one over the verb of another clause counts three."""
    up_a = [a.index, *(w.index for w in s.above(a))]
    up_b = [b.index, *(w.index for w in s.above(b))]
    below = set(up_b)
    shared = next((i for i in up_a if i in below), up_a[-1])
    way = up_a[: up_a.index(shared)] + up_b[: up_b.index(shared)]
    return len(way) + 2 * sum(1 for i in way if s.words[i].tag == "VERB" and i not in (a.index, b.index))

"""A counted quantity in, the side whose people or property it is out, where the text says so."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from ascribe.claims.case import cases
from ascribe.claims.claim import Figure
from ascribe.claims.figures import Counted
from ascribe.reading.actors import side_of
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span, around
from ascribe.vocabulary.terms import Measure

VERSION = 1

NOBODYS = frozenset({Measure.FIRED, Measure.INTERCEPTED, Measure.IMPACTED, Measure.LAUNCHERS})
"""Who fired is no part of a figure."""

ABOARD = frozenset({Measure.KILLED, Measure.PRESENT, Measure.INJURED})

LOCAL = re.compile(r"\b(?:army|government|regime|rebels?|opposition|loyalists?|authorities)\b", re.IGNORECASE)
"""Words that mean the parties of the country where the report plays."""


def side_of_counted(reading: Reading, sentence: Sentence, counted: Counted, *, speaker: str | None) -> str | None:
    """The side that the counted phrase names; None where it names none. `speaker` is whom "its" means."""
    quantity, role = counted.quantity, counted.role
    if role.measure in NOBODYS:
        return None
    if quantity.noun is None:
        if not role.rule.startswith(("toll", "number-of")):
            return None
        toll = sentence.words[role.trigger]
        theirs = any(w.lower == "its" for w in sentence.words[max(0, toll.index - 4) : toll.index + 1])
        return speaker if theirs else _below(reading, sentence, toll)
    noun = sentence.words[quantity.noun]
    phrase = Span(quantity.span.start, max(noun.end, quantity.span.end)).of(reading.report.text)
    own = _named(reading, phrase)
    if own is not None:
        return own
    if "its" in phrase.lower().split() or any(w.lower == "its" for w in sentence.words[quantity.last + 1 : noun.index]):
        owners = (w for w in sentence.below(sentence.words[role.trigger], "nsubj") if w.index != noun.index)
        return next((side for w in owners if (side := _below(reading, sentence, w)) is not None), speaker)
    behind = (w for w in sentence.below(noun, "nmod") if w.index > noun.index and cases(sentence, w) & {"of", "from"})
    return next((side for w in behind if (side := _below(reading, sentence, w)) is not None), None)


def shared_side(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Those aboard a side's aircraft or vehicle are its people: "a Russian helicopter was shot down, killing all five on board"."""
    craft = next((f.side for f in figures if f.side and f.measure in (Measure.DESTROYED, Measure.DAMAGED)), None)
    if craft is None:
        return figures
    return tuple(replace(f, side=craft) if f.side is None and f.status is None and f.measure in ABOARD else f for f in figures)


def _below(reading: Reading, sentence: Sentence, word: Word) -> str | None:
    """The side that the words below one name."""
    return _named(reading, around(w.span for w in sentence.subtree(word)).of(reading.report.text))


def _named(reading: Reading, words: str) -> str | None:
    """The side that the words name; "the army" is that of the country that the report names most."""
    if not LOCAL.search(words):
        return side_of(words)
    countries = Counter(p.chosen.country for p in reading.places if p.chosen and p.chosen.country)
    return side_of(words, country=countries.most_common(1)[0][0] if countries else None)

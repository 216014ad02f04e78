"""A counted quantity in, the side whose people or property it is out, where the text says so."""

from __future__ import annotations

import re

from ascribe.claims.figures import Counted
from ascribe.reading.actors import side_of
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence
from ascribe.text import Span, around
from ascribe.vocabulary.terms import Measure

VERSION = 1

NOBODYS = frozenset({Measure.FIRED, Measure.INTERCEPTED, Measure.IMPACTED, Measure.LAUNCHERS})
"""Who fired is no part of a figure."""


LOCAL = re.compile(r"\b(?:army|government|regime|rebels?|opposition|loyalists?|authorities)\b", re.IGNORECASE)
"""Words that mean the parties of the country where the report plays."""


def side_of_counted(reading: Reading, sentence: Sentence, c: Counted, speaker: str | None) -> str | None:
    """The side that the counted phrase names; None where it names none. `speaker` is whom "its" means."""
    if c.role.measure in NOBODYS:
        return None
    text = reading.report.text
    if c.quantity.noun is None:
        toll = sentence.words[c.role.trigger]
        return _named(reading, around(w.span for w in sentence.subtree(toll)).of(text)) if c.role.rule.startswith(("toll", "number-of")) else None
    noun = sentence.words[c.quantity.noun]
    phrase = Span(c.quantity.span.start, max(noun.end, c.quantity.span.end)).of(text)
    own = _named(reading, phrase)
    if own is not None:
        return own
    if "its" in phrase.lower().split() or any(w.lower == "its" for w in sentence.words[c.quantity.last + 1 : noun.index]):
        return speaker
    for word in sentence.below(noun, "nmod"):
        if word.index > noun.index and {k.lower for k in sentence.below(word, "case")} & {"of", "from"}:
            side = _named(reading, around(w.span for w in sentence.subtree(word)).of(text))
            if side is not None:
                return side
    return None


def _named(reading: Reading, words: str) -> str | None:
    countries = [p.chosen.country for p in reading.places if p.chosen and p.chosen.country]
    chief = max(dict.fromkeys(countries), key=countries.count) if countries else None
    return side_of(words, country=chief if LOCAL.search(words) else None)

"""A counted quantity in, the side whose people or property it is out, where the text says so."""

from __future__ import annotations

from ascribe.claims.figures import Counted
from ascribe.reading.actors import side_of
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence
from ascribe.text import Span
from ascribe.vocabulary.terms import Measure

VERSION = 1

NOBODYS = frozenset({Measure.FIRED, Measure.INTERCEPTED, Measure.IMPACTED, Measure.LAUNCHERS})
"""Who fired is no part of a figure."""


LOCAL = frozenset("army government regime rebels rebel opposition loyalist loyalists authorities".split())
"""Words that mean the parties of the country where the report plays."""


def side_of_counted(reading: Reading, sentence: Sentence, c: Counted) -> str | None:
    """The side that the counted phrase names; None where it names none."""
    if c.role.measure in NOBODYS or c.quantity.noun is None:
        return None
    noun = sentence.words[c.quantity.noun]
    phrase = Span(c.quantity.span.start, max(noun.end, c.quantity.span.end))
    countries = [p.chosen.country for p in reading.places if p.chosen and p.chosen.country]
    chief = max(dict.fromkeys(countries), key=countries.count) if countries else None
    words = phrase.of(reading.report.text)
    local = any(w in LOCAL for w in words.lower().split())
    side = side_of(words, country=chief if local else None)
    if side is not None:
        return side
    for word in sentence.below(noun, "nmod"):
        if word.index > noun.index and {k.lower for k in sentence.below(word, "case")} & {"of", "from"}:
            named = [a.side for a in reading.actors if a.side and a.span.covers(word.span)]
            if named:
                return named[0]
    return None

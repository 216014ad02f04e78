"""Report in, Reading out: every finding in its turn."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ascribe.reading.actors import Actor, actors
from ascribe.reading.events import events
from ascribe.reading.gate import gate
from ascribe.reading.masthead import home_country
from ascribe.reading.numbers import Number, numbers
from ascribe.reading.parts import parts
from ascribe.reading.places import Home, Place, places
from ascribe.reading.reading import Reader, Reading
from ascribe.reading.sentences import SentenceSpan, sentences
from ascribe.reading.syntax import Syntax, syntax
from ascribe.reading.times import Time, times
from ascribe.reading.trees import Sentence
from ascribe.reading.voices import voices
from ascribe.report import Part, Report
from ascribe.text import Span
from ascribe.vocabulary.terms import NameKind

COUNTLESS = frozenset({NameKind.WEAPON, NameKind.FACILITY, NameKind.ORGANISATION, NameKind.EVENT})
"""A number inside such a name counts nothing ("School No. 19", "58th Army")."""


def read(report: Report, reader: Reader, *, thorough: bool = False) -> Reading:
    """All findings of one report; a thorough reading parses every sentence, not only those that pass the gate."""
    text = report.text
    divided = parts(report)
    spans = sentences(text, divided)
    wanted = (True,) * len(spans) if thorough else gate(text, spans)
    if not any(wanted):
        return _nothing(report, divided, spans, reader)
    seen = syntax(text, spans, wanted, tokenizer=reader.tokenizer, network=reader.network)
    dated = times(text, published=report.published, sentences=seen.sentences)
    land = home_country(text, divided)
    placed = places(text, seen.names, seen.sentences, reader.gazetteer, home=Home(land) if land else None)
    countries = tuple(dict.fromkeys(p.chosen.country for p in placed if p.chosen and p.chosen.country))
    acting = actors(text, seen.sentences, seen.names, publisher=report.publisher, countries=countries)
    return Reading(
        report=report,
        parts=divided,
        sentences=seen.sentences,
        names=seen.names,
        numbers=_numbers(text, seen, dated),
        times=tuple(sorted(dated, key=_start)),
        places=tuple(sorted(placed, key=_start)),
        actors=tuple(sorted(acting, key=_start)),
        events=tuple(sorted(events(text, seen.sentences), key=lambda m: (m.sentence, m.span))),
        voices=voices(text, seen.sentences, names=seen.names, actors=acting, times=dated),
        reader=reader.version,
    )


def _nothing(report: Report, divided: tuple[Part, ...], spans: Sequence[SentenceSpan], reader: Reader) -> Reading:
    """The reading of a report that has nothing to say about harm: parts and sentences, and nothing looked for in them."""
    plain = tuple(Sentence(i, s.span, (), s.part, s.paragraph, parsed=False) for i, s in enumerate(spans))
    return Reading(report, divided, plain, (), (), (), (), (), (), (), reader.version)


def _start(found: Time | Place | Actor) -> Span:
    return found.span


def _numbers(text: str, seen: Syntax, dated: tuple[Time, ...]) -> tuple[Number, ...]:
    taken = sorted([t.span for t in dated] + [n.span for n in seen.names if n.kind in COUNTLESS])
    starts = [s.start for s in taken]
    found: list[Number] = []
    done = 0
    for sentence in seen.sentences:
        # in step with the sentences, or a long report would cost its square
        while done < len(taken) and taken[done].end <= sentence.span.start:
            done += 1
        if sentence.parsed:
            found.extend(numbers(text, sentence, taken[done : bisect_left(starts, sentence.span.end)]))
    return tuple(found)

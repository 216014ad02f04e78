"""Claims made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ascribe.claims.claim import Claim, Evidence, Figure
from ascribe.incidents.incident import Incident, Told, Toll
from ascribe.reading.places import Candidate, Place
from ascribe.reading.times import Time
from ascribe.reading.voices import Speaker
from ascribe.report import Report
from ascribe.text import Span
from ascribe.vocabulary.terms import DatePrecision, EventType, Measure, PlacePrecision, Scope, Stance, Status, VoiceKind

TEXT = "More than 60 miners died at Orlo on Monday, the rescue service said."
REPORT = Report(TEXT, publisher="Valley Post", published=date(2019, 6, 4), ref="vp-1", source="vp.txt")


def span_of(words: str) -> Span:
    """Where the words stand in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


FIGURE = Figure(
    Measure.KILLED,
    61,
    None,
    False,
    "More than 60 miners",
    span_of("More than 60 miners"),
    "miners",
    None,
    Status.CIVILIAN,
    Scope.INCIDENT,
    "died-of",
)
ORLO = Candidate("Orlo", 7, 47.951, 37.812, "ZZ", "", "settlement", 9000)
PLACE = Place(span_of("Orlo"), "Orlo", ORLO, PlacePrecision.EXACT, (ORLO,), "one-candidate")
NOWHERE = Place(span_of("Orlo"), "Orlo", None, None, (), "none", abstained="not in the gazetteer")
TIME = Time(span_of("on Monday"), "on Monday", "2019-06-03", DatePrecision.DAY, "weekday-past", "DATE", "2019-06-03")


TOLL = Toll(61, (Told("rescue service", 61, None),))
NO_TOLL = Toll(None, ())


def incident(
    *, number: int = 1, when: Time | None = TIME, where: tuple[Place, ...] = (PLACE,), killed: Toll = TOLL, background: bool = False
) -> Incident:
    """The firedamp at Orlo."""
    return Incident(number, EventType.ACCIDENT, when, where, None, None, "firedamp", None, killed, NO_TOLL, background)


def lent(time: Time) -> Time:
    """A time that a claim has from its incident."""
    return replace(time, span=Span(900, 909), rule=f"{time.rule}, of-incident")


def claim(
    *, figures: tuple[Figure, ...] = (FIGURE,), quote: str = TEXT, where: tuple[Place, ...] = (PLACE,), stance: Stance = Stance.ASSERTED
) -> Claim:
    """The rescue service's claim, with what the test is about put in."""
    return Claim(
        report=REPORT.id,
        ref=REPORT.ref,
        voice=(Speaker("Valley Post", VoiceKind.OUTLET), Speaker("rescue service", VoiceKind.BODY, words="the rescue service")),
        cue="said",
        stance=stance,
        said_on=None,
        scope=Scope.INCIDENT,
        incident=1,
        event=EventType.ACCIDENT,
        when=TIME,
        where=where,
        by=None,
        against=None,
        means="firedamp",
        target=None,
        figures=figures,
        evidence=Evidence(quote, Span(0, len(quote))),
        part="body",
        rules=(("voice", "subject-of-said"), ("event", "harm-verb")),
    )

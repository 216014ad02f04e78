"""A reading, its claims and its incidents in, a sketch of each incident out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from ascribe.claims.claim import Claim
from ascribe.claims.frame import MAIN
from ascribe.incidents.incident import Incident, Toll
from ascribe.incidents.sketch import Bounds, Sketch, Spot
from ascribe.reading.places import Place
from ascribe.reading.reading import Reading
from ascribe.reading.times import Time, day_of
from ascribe.report import PartKind
from ascribe.text import Span, folded
from ascribe.vocabulary.terms import DatePrecision, NameKind

VERSION = 1

UNTOLD = Toll(None, ())
MOST = 64  # words and names kept of one report: beyond them stand those told once, in passing
MOST_SPOTS = 8
MOST_DAYS = 8
MOST_EVIDENCE = 64

_WORD = re.compile(r"[^\W\d_](?:['’.-]?[^\W\d_])*")
_PROPER = re.compile(r"(?<![.!?:\"“”‘\n] )(?<!\n)\b[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_a-z][^\W\d_]+){0,3}")
_AGE = re.compile(r"\b(\d{1,2})[ -]years?[ -]olds?\b|(?<=[a-z], )(\d{1,2})(?=[,.;])|\b(?:aged?|ages) (\d{1,2})\b")
_STREET = re.compile(
    r"\b((?:\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z'’]+(?: [A-Z][a-z'’]+){0,2})) "
    r"(Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Court|Ct|Way|Highway|Hwy|Parkway|Pkwy|Terrace|Circle|Square|Bridge)\b"
)
_CLOCK = re.compile(r"T(\d\d):(\d\d)")
_COMPASS = frozenset("north south east west northeast northwest southeast southwest".split())
_SILENT = frozenset({PartKind.BOILERPLATE, PartKind.CREDIT})

STOP = frozenset(
    """a about after again against all also among an and another any are around as at away back be because been before being between both
    but by came can come could day did do does down during each early even every few first following for from get go got had has have he
    her here hers herself him himself his how i if in information into is it its itself just know known last late later left made make
    man many may me men monday month more morning most mr mrs ms much must my near new news next night no nor not now of off on once one
    only or other others our out over own part people per photo police posted put published read reported reports said saturday say
    says scene see she should since so some still story such sunday take than that the their them then there these they this those
    thursday through time to today told too took tuesday two three four under until up updated upon us very via was way we wednesday
    week well went were what when where which while who whom why will with within without woman women would year years yesterday you
    your friday afternoon evening pm am""".split()
)


def sketches(reading: Reading, claims: Sequence[Claim], incidents: Sequence[Incident]) -> tuple[Sketch, ...]:
    """A sketch of each incident: the main one drawn from the whole report, every other one from the sentences of its claims.

    A report that tells of violence without a claim has a main incident all the same: of it only words and names are known.
    """
    told = {i.number: i for i in incidents}
    if MAIN not in told and any(m.real for m in reading.events):
        told = {MAIN: Incident(MAIN, None, None, (), None, None, None, None, UNTOLD, UNTOLD), **told}
    return tuple(_sketch(reading, [c for c in claims if c.incident == i.number], i) for i in told.values())


def _sketch(reading: Reading, claims: Sequence[Claim], incident: Incident) -> Sketch:
    report = reading.report
    evidence = tuple(sorted({c.evidence.span for c in claims}))[:MOST_EVIDENCE]
    main = incident.number == MAIN
    within = _told(reading) if main else evidence
    text = "\n".join(s.of(report.text) for s in within)
    first, last = _days(incident.when)
    return Sketch(
        report=report.id,
        number=incident.number,
        publisher=report.publisher,
        published=report.published.toordinal() if report.published else None,
        wording=report.wording,
        evidence=evidence,
        background=incident.background,
        first=first,
        last=last,
        days=_named_days(reading.times, within, (first, last)),
        guessed=bool(incident.when and incident.when.guessed),
        minute=_minute(incident.when),
        spots=_spots(incident.where, reading.places if main else ()),
        sited=bool(incident.where),
        event=incident.event,
        by=incident.by,
        against=incident.against,
        means=incident.means,
        killed=_bounds(incident.killed),
        injured=_bounds(incident.injured),
        people=_people(reading, () if main else evidence),
        ages=tuple(sorted({int(next(filter(None, m.groups()))) for m in _AGE.finditer(text)}))[:MOST],
        streets=tuple(sorted({_street(m[1], m[2]) for m in _STREET.finditer(text)}))[:MOST],
        proper=_proper(text),
        words=_words(text),
    )


def _told(reading: Reading) -> tuple[Span, ...]:
    """The report's text without boilerplate and credits."""
    return tuple(s.span for s in reading.sentences if s.part not in _SILENT)


def _days(when: Time | None) -> tuple[int | None, int | None]:
    """The first and the last day on which it may have been; an open interval says neither."""
    told = day_of(when) if when else None
    if told is None or ".." in told:
        return None, None
    ends = told.split("/")
    try:
        return date.fromisoformat(ends[0]).toordinal(), date.fromisoformat(ends[-1]).toordinal()
    except ValueError:  # a year before the first of the calendar, or beyond the last
        return None, None


def _named_days(times: Sequence[Time], within: Sequence[Span], own: tuple[int | None, int | None]) -> tuple[int, ...]:
    """The incident's own day, and the others that the text names, in text order: but not the days that stamps and set phrases give."""
    found = [own] if own[0] is not None else []
    spans = iter(within)
    span = next(spans, None)
    for time in times:
        while span is not None and span.end <= time.span.start:
            span = next(spans, None)
        if span is not None and span.start <= time.span.start and time.rule != "stamp" and time.precision is DatePrecision.DAY:
            found.append(_days(time))
    return tuple(dict.fromkeys(first for first, last in found if first is not None and first == last))[:MOST_DAYS]


def _minute(when: Time | None) -> int | None:
    clock = _CLOCK.search(when.edtf) if when and when.edtf and "/" not in when.edtf else None
    return int(clock[1]) * 60 + int(clock[2]) if clock else None


def _spots(own: Sequence[Place], others: Sequence[Place]) -> tuple[Spot, ...]:
    counts = Counter(_spot(p) for p in others if not p.acts and p.chosen)
    return tuple(dict.fromkeys([*map(_spot, own), *(s for s, _ in counts.most_common(MOST_SPOTS))]))[:MOST_SPOTS]


def _spot(place: Place) -> Spot:
    chosen = place.chosen
    precision = int(place.precision) if place.precision else None
    if chosen is None:
        return Spot(folded(place.words), precision=precision)
    return Spot(
        folded(chosen.name),
        chosen.geonameid,
        round(chosen.latitude, 4),
        round(chosen.longitude, 4),
        chosen.country,
        chosen.admin1,
        precision,
    )


def _bounds(toll: Toll) -> Bounds | None:
    """The figure that serves best, with the bounds of the voice that gives it."""
    if toll.best is None:
        return None
    told = next((t for t in toll.by_voice if toll.best in (t.low, t.high)), None)
    return Bounds(told.low, told.high, told.approximate) if told else Bounds(toll.best, toll.best)


def _people(reading: Reading, within: Sequence[Span]) -> tuple[str, ...]:
    """The persons named by more than one word, in the given spans where any are given."""
    named = (n for n in reading.names if n.kind is NameKind.PERSON and (not within or any(s.overlaps(n.span) for s in within)))
    counts = Counter(folded(n.words) for n in named)
    return tuple(name for name, _ in counts.most_common(MOST) if " " in name)


def _street(name: str, kind: str) -> str:
    """The street's name without compass points, and the first letter of what it is: "Ave" and "Avenue" are one."""
    words = [w for w in folded(name).split() if w not in _COMPASS]
    return f"{' '.join(words[-2:])} {kind[0].lower()}"


def _proper(text: str) -> tuple[str, ...]:
    return _most(folded(m.group()) for m in _PROPER.finditer(text))


def _words(text: str) -> tuple[str, ...]:
    return _most(w for w in folded(" ".join(_WORD.findall(text))).split() if len(w) > 2)


def _most(words: Iterable[str]) -> tuple[str, ...]:
    """The most frequent, those of one count in text order."""
    return tuple(w for w, _ in Counter(w for w in words if w and w not in STOP).most_common(MOST))

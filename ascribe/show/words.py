"""Values in, the words that people read out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from ascribe.claims.claim import Claim, Figure
from ascribe.incidents.incident import Incident, Toll
from ascribe.reading.places import Place
from ascribe.reading.times import Time
from ascribe.report import Report
from ascribe.vocabulary.terms import DatePrecision, PlacePrecision, Scope

# Controls could move the cursor or recolour the screen, and bidirectional overrides could reorder what stands around a quote.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})

DATE_PRECISIONS: dict[DatePrecision, str] = {
    DatePrecision.DAY: "day",
    DatePrecision.DAYS: "2 to 6 days",
    DatePrecision.WEEK: "week",
    DatePrecision.MONTH: "month",
    DatePrecision.YEAR: "year",
}
PLACE_PRECISIONS: dict[PlacePrecision, str] = {
    PlacePrecision.EXACT: "exact",
    PlacePrecision.NEAR: "within 25 km",
    PlacePrecision.SECOND_ORDER: "district",
    PlacePrecision.FIRST_ORDER: "province",
    PlacePrecision.REGION: "region",
    PlacePrecision.COUNTRY: "country",
    PlacePrecision.SEA_OR_AIR: "sea or air",
}


def printable(text: str) -> str:
    """The text without characters that would steer a terminal; line ends stay."""
    return _UNPRINTABLE.sub("\ufffd", text)


def isolated(text: str) -> str:
    """The text, closed off where it runs right to left, so that what stands around it keeps its place."""
    if any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in text):
        return f"\u2068{text}\u2069"
    return text


def one_line(text: str) -> str:
    """The text on one line, fit to print."""
    return isolated(printable(" ".join(text.split())))


def quoted(text: str) -> str:
    """The text between quotation marks, on one line."""
    return f"“{one_line(text)}”"


def voice(claim: Claim) -> str:
    """The chain of voices from the outlet inward."""
    return " > ".join(one_line(link.name) for link in claim.voice) or "unnamed outlet"


def amount(figure: Figure) -> str:
    """The interval in words."""
    words = interval(figure.low, figure.high)
    return f"about {words}" if figure.approximate else words


def interval(low: int | None, high: int | None) -> str:
    """From low to high; None: no bound that way."""
    if low is None:
        return "unknown number" if high is None else f"up to {high:,}"
    if high is None:
        return f"{low:,} or more"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"


def counted(figure: Figure) -> str:
    """Who or what is counted, and what a reader must know before adding it up."""
    scope = None if figure.scope is Scope.INCIDENT else figure.scope.value
    status = figure.status.value if figure.status else None
    notes = (figure.of, figure.side, status, scope, "superseded" if figure.superseded else None, "inferred" if figure.inferred else None)
    return ", ".join(one_line(note) for note in notes if note)


def day(time: Time) -> str:
    """A time as EDTF with its precision."""
    if time.edtf is None:
        return "not resolved"
    notes = [DATE_PRECISIONS[time.precision]] if time.precision else []
    notes += ["guessed"] if time.guessed else []
    return f"{time.edtf} ({', '.join(notes)})" if notes else time.edtf


def spot(place: Place) -> str:
    """The chosen place with country and coordinates, or why none was chosen."""
    if place.chosen is None:
        return f"not placed: {place.abstained or 'no reason given'}"
    chosen = place.chosen
    precision = PLACE_PRECISIONS[place.precision] if place.precision else "unknown"
    return f"{chosen.name}, {chosen.country} ({chosen.latitude:.2f}, {chosen.longitude:.2f}; {precision})"


def deed(claim: Claim) -> str:
    """What is said to have happened: type, by whom, against whom, with what, on what."""
    pairs = (("by", claim.by), ("against", claim.against), ("with", claim.means), ("on", claim.target))
    return ", ".join([claim.event.value, *(f"{word} {one_line(value)}" for word, value in pairs if value)])


def origin(report: Report) -> str:
    """Publisher and day, as far as they are known."""
    return f"{one_line(report.publisher) if report.publisher else 'unknown outlet'}, {report.published or 'undated'}"


def heading(report: Report) -> str:
    """How a person tells this report from the next: its title, or its own id, or where it came from."""
    return one_line(report.title or report.ref or report.source or report.id)


def count(number: int, noun: str) -> str:
    """ "1 claim", "2 claims"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def by_incident(claims: Iterable[Claim], incidents: Iterable[Incident]) -> list[tuple[Incident | None, list[Claim]]]:
    """The claims under the incident that each tells of, in the order of the text; those about none come last."""
    told = {incident.number: incident for incident in incidents}
    groups: dict[int | None, list[Claim]] = {number: [] for number in (*sorted(told), None)}
    for claim in claims:
        groups[claim.incident if claim.incident in told else None].append(claim)
    return [(None if number is None else told[number], group) for number, group in groups.items() if group]


def title(incident: Incident) -> str:
    """What a report tells of one incident, on one line."""
    where = next((f"{p.chosen.name}, {p.chosen.country}" if p.chosen else p.words for p in incident.where), None)
    told = (incident.event, incident.when.edtf if incident.when else None, where, "background" if incident.background else None)
    return f"Incident {incident.number}: {'; '.join(one_line(value) for value in told if value) or 'nothing more is told'}"


def toll(told: Toll) -> str:
    """Each voice's figure side by side, and the one that serves best."""
    voices = "; ".join(f"{one_line(t.voice)} {interval(t.low, t.high)}" for t in told.by_voice)
    return f"{told.best:,} by the best figure ({voices})" if told.best is not None else voices

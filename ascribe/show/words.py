"""Values in, the words that people read out."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Sequence

from ascribe.claims.claim import Claim, Figure
from ascribe.incidents.incident import Told
from ascribe.reading.places import Place
from ascribe.reading.times import Time
from ascribe.report import Report
from ascribe.text import printable
from ascribe.vocabulary.terms import PlacePrecision, Scope

SHORT = 100
"""Characters of a quote that stands for a claim on one line."""

SHOWN_UNPLACED = 3
"""Names without a place on one line; real reports have ten and more."""

_RIGHT_TO_LEFT = frozenset({"R", "AL"})

PLACE_PRECISIONS: dict[PlacePrecision, str] = {
    PlacePrecision.EXACT: "exact",
    PlacePrecision.NEAR: "within 25 km",
    PlacePrecision.SECOND_ORDER: "district",
    PlacePrecision.FIRST_ORDER: "province",
    PlacePrecision.REGION: "region",
    PlacePrecision.COUNTRY: "country",
    PlacePrecision.SEA_OR_AIR: "sea or air",
}


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


def shortened(text: str) -> str:
    """The beginning of a text between quotation marks, on one line."""
    return quoted(textwrap.shorten(text, SHORT, placeholder=" …"))


def voice(claim: Claim) -> str:
    """The chain of voices from the outlet inward."""
    return " > ".join(one_line(link.name) for link in claim.voice) or "unnamed outlet"


def speaker(claim: Claim) -> str:
    """The chain of voices under the outlet that its report is headed by; the outlet where it speaks itself."""
    return " > ".join(one_line(link.name) for link in claim.voice[1:]) or voice(claim)


def amount(figure: Figure | Told) -> str:
    """How many, as the voice bounds it: "63", "at least 61", "up to 30", "about 40"."""
    low, high = figure.low, figure.high
    about = "about " if figure.approximate else ""
    if low is None:
        return "unknown number" if high is None else f"up to {about}{high:,}"
    if high is None:
        return f"about {low:,} or more" if about else f"at least {low:,}"
    return f"{about}{low:,}" if low == high else f"{about}{low:,} to {high:,}"


def supported(low: int | None, best: int | None, high: int | None, what: str = "") -> str:
    """An estimate on one line, what it counts after the best: "21 killed (9 to 32)"; a range stays a range, an open bound open."""
    of = f" {what}" if what else ""
    if best is None:
        return f"an unknown number{of}" if high is None else f"up to {high:,}{of}"
    if low == best == high:
        return f"{best:,}{of}"
    if high is None:
        return f"at least {best:,}{of}" if low in (best, None) else f"{best:,}{of} ({low:,} or more)"
    if low is None:
        return f"up to {high:,}{of}" if best == high else f"{best:,}{of} (up to {high:,})"
    return f"{best:,}{of} ({low:,} to {high:,})"


def counted(figure: Figure) -> str:
    """Who or what is counted, where the figure's own words do not say it, and what must be known before adding it up."""
    of = None if figure.of and figure.of.casefold() in figure.words.casefold() else figure.of
    scope = None if figure.scope is Scope.INCIDENT else figure.scope.value
    status = figure.status.value if figure.status else None
    notes = (of, figure.side, status, scope, "superseded" if figure.superseded else None, "inferred" if figure.inferred else None)
    return ", ".join(one_line(note) for note in notes if note)


def moment(time: Time) -> str:
    """A day or hour, or the stretch between two, and whether it was guessed."""
    if time.edtf is None:
        return "not resolved"
    start, slash, end = time.edtf.partition("/")
    first, last = _point(start), _point(end)
    if not slash:
        told = first
    elif start in ("", ".."):
        told = f"until {last}"
    elif end in ("", ".."):
        told = f"from {first} on"
    else:
        same_day = first[:10] == last[:10] and len(last) > 10
        told = f"{first} to {last[11:] if same_day else last}"
    return f"{told} (guessed)" if time.guessed else told


def _point(edtf: str) -> str:
    """One end of a time: the hour after its day, doubt in words."""
    bare = edtf.rstrip("~?%").replace("T", " ")
    doubt = edtf[len(bare) :]
    return f"{'about ' if doubt.startswith(('~', '%')) else 'probably ' if doubt else ''}{bare}"


def spot(place: Place) -> str:
    """The chosen place with its country, and how wide it is if it is no exact one; or that none was chosen, and why."""
    if place.chosen is None:
        return f"not placed: {one_line(place.words)} ({place.abstained or 'no reason given'})"
    return f"{_named(place)} ({PLACE_PRECISIONS[place.precision]})" if _wide(place) and place.precision else _named(place)


def site(place: Place) -> str:
    """The chosen place with its coordinates too."""
    if place.chosen is None:
        return spot(place)
    wide = f"; {PLACE_PRECISIONS[place.precision]}" if _wide(place) and place.precision else ""
    return f"{_named(place)} ({place.chosen.latitude:.2f}, {place.chosen.longitude:.2f}{wide})"


def _named(place: Place) -> str:
    chosen = place.chosen
    return ", ".join(one_line(part) for part in (chosen.name, chosen.country) if part) if chosen else one_line(place.words)


def _wide(place: Place) -> bool:
    return place.precision not in (None, PlacePrecision.EXACT)


def unplaced(places: Sequence[Place]) -> str:
    """Names for which no place was chosen, on one line: the first few, how many more, and the reasons."""
    names = list(dict.fromkeys(one_line(place.words) for place in places))
    reasons = list(dict.fromkeys(place.abstained or "no reason given" for place in places))
    more = f" and {len(names) - SHOWN_UNPLACED} more" if len(names) > SHOWN_UNPLACED else ""
    return f"not placed: {', '.join(names[:SHOWN_UNPLACED])}{more} ({'; '.join(reasons)})"


def origin(report: Report) -> str:
    """Publisher and day, as far as they are known."""
    return f"{one_line(report.publisher) if report.publisher else 'unknown outlet'}, {report.published or 'undated'}"


def heading(report: Report) -> str:
    """How a person tells this report from the next: its title, or its own id, or where it came from."""
    return one_line(report.title or report.ref or report.source or report.id)


def count(number: int, noun: str) -> str:
    """ "1 claim", "2 claims"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def stance(claim: Claim) -> str:
    """How the voice holds it, by which words, and on which day."""
    cue = f" ({quoted(claim.cue)})" if claim.cue else ""
    return f"{claim.stance.value}{cue}{f', said on {claim.said_on}' if claim.said_on else ''}"


def evidence(claim: Claim) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The quote on one line between quotation marks, and where in it the words of the figures stand."""
    quote, start = claim.evidence.quote, claim.evidence.span.start
    shown = quoted(quote)
    lead = 1 + (len(shown) > 2 and shown[1] == "\u2068")
    ends = ((figure.span.start - start, figure.span.end - start) for figure in claim.figures)
    return shown, tuple((lead + _at(quote[:a] + "x") - 1, lead + _at(quote[:b])) for a, b in ends if 0 <= a < b <= len(quote))


def _at(before: str) -> int:
    """How many characters are left of a text whose white space became single spaces."""
    return len(" ".join(before.split()))

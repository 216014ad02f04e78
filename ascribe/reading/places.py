"""Names and their surroundings in, places out: chosen among the gazetteer's candidates, or an abstention with its reason."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ascribe.gazetteer import Entry, Gazetteer
from ascribe.reading.enclosing import enclosed, quartered
from ascribe.reading.names import Name
from ascribe.reading.nowhere import unknown_lands
from ascribe.reading.siting import Sited, sited
from ascribe.reading.toponyms import Mention, Token
from ascribe.reading.trees import Sentence
from ascribe.reading.vouching import SURE, mentions
from ascribe.text import Span
from ascribe.vocabulary import surroundings as around
from ascribe.vocabulary.countries import capital_of
from ascribe.vocabulary.deeds import BLAMES
from ascribe.vocabulary.terms import PlacePrecision

VERSION = 2

ORGANISATION = "names an organisation"
"""Why no place is chosen for the first word of a body's name."""

TIED = "two places of like weight"
"""Why no place is chosen where two are as likely."""

LOOK_BACK = 48  # characters before a name in which "20 km north of the town of" stands


@dataclass(frozen=True, slots=True)
class Candidate:
    """One entry of the gazetteer that the words may mean. Latitude and longitude in degrees, WGS 84."""

    name: str
    geonameid: int | None  # None: an entry of our own tables that GeoNames lacks
    latitude: float
    longitude: float
    country: str  # ISO 3166 alpha-2
    admin1: str  # GeoNames code of the first-order division, "" where it has none
    kind: str  # "settlement", "division", "district", "country", "region", "water", "facility"
    population: int


@dataclass(frozen=True, slots=True)
class Place:
    """A toponym and the place chosen for it; `chosen` is None where `abstained` says why none was.

    `precision` is UCDP's where_prec. `candidates` are the best few, the chosen one first; `rule` names what decided.
    `acts` is true where the name stands for those who speak or act from there ("Moscow said"): nothing happens there.
    """

    span: Span
    words: str
    chosen: Candidate | None
    precision: PlacePrecision | None
    candidates: tuple[Candidate, ...]
    rule: str
    abstained: str | None = None  # None: a place was chosen
    acts: bool = False


@dataclass(frozen=True, slots=True)
class Home:
    """Where an outlet is at home: the places it names without a country are likelier there."""

    country: str  # ISO 3166 alpha-2
    admin1: str = ""  # GeoNames code of the first-order division, "" for none


_NEAR = re.compile(
    r"(?:\b(?:near|nearby|outside(?: of)?|close to|outskirts of|suburbs of|vicinity of|environs of)"
    r"|\b(?P<far>\d[\d.,]*)\s?(?P<unit>km|kms|kilomet(?:er|re)s?|miles?|mi)\b[^.;:]{0,24}\b(?:of|from)"
    r"|\b(?:north|south|east|west)(?:[- ]?(?:east|west))?(?:ern)? of)\s(?:the )?(?:(?:city|town|village|port|capital) of )?\Z",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?P<side>(?:north|south|east|west)(?:[- ]?(?:east|west))?(?:ern)?(?:most)?|central)(?:[ -](?:(?:parts? |half )?of )?)(?:the )?\Z",
    re.IGNORECASE,
)
_OF_PART = {PlacePrecision.COUNTRY: PlacePrecision.REGION, PlacePrecision.EXACT: PlacePrecision.NEAR}  # "northwest Syria", "east Aleppo"
NEARBY = 30.0  # kilometres: UCDP's "near" is some 25
PRECISION = {
    "settlement": PlacePrecision.EXACT,
    "facility": PlacePrecision.EXACT,
    "district": PlacePrecision.SECOND_ORDER,
    "division": PlacePrecision.FIRST_ORDER,
    "region": PlacePrecision.REGION,
    "country": PlacePrecision.COUNTRY,
    "water": PlacePrecision.SEA_OR_AIR,
}
"""How exact a place of each kind is, when nothing before its name says more or less."""


def places(
    text: str, names: Sequence[Name], sentences: Sequence[Sentence], gazetteer: Gazetteer, *, home: Home | None = None
) -> tuple[Place, ...]:
    """The places that the text names, in text order; with no learned names, those that the gazetteer and the words around vouch for."""
    tokens, found = mentions(text, names, sentences, gazetteer)
    at = (home.country, home.admin1) if home else None
    found, within = enclosed(text, tokens, found)
    starts = [s.span.start for s in sentences]
    seats = sited(text, tokens, found, at, unknown_lands(text, tokens, found, within))
    within = {**quartered(tokens, seats), **within}
    out = []
    for i, seat in enumerate(seats):
        outer = seats[within[i]] if i in within else seat if seat.mention.called else None
        if outer is not None and outer.ranked and not outer.tied:
            out.append(_held(seat.mention, outer))
        elif seat.ranked or seat.mention.told:
            out.append(_place(text, tokens, seat, sentences, starts))
    return tuple(out)


def _held(mention: Mention, outer: Sited) -> Place:
    """A village or facility that the gazetteer lacks, at the place that it is told to lie in or near."""
    entry = outer.ranked[0]
    kind = "facility" if mention.called or mention.words.split()[-1].casefold() in around.FACILITY_NOUN else "settlement"
    spot = Candidate(mention.words, None, entry.latitude, entry.longitude, entry.country, entry.admin1, kind, 0)
    precision = PlacePrecision.NEAR if entry.kind in ("settlement", "facility") else PRECISION[entry.kind]
    candidates = (spot, *_candidates(outer.ranked))
    return Place(mention.span, mention.words, spot, precision, candidates, f"within {entry.name}")


def _place(text: str, tokens: Sequence[Token], found: Sited, sentences: Sequence[Sentence], starts: Sequence[int]) -> Place:
    mention = found.mention
    candidates = _candidates(found.ranked)
    reason = None
    if not found.ranked:
        reason = "no such place in the gazetteer"
    elif mention.organisation and mention.weight < SURE:
        reason = ORGANISATION
    elif found.tied:
        reason = TIED
    elif found.stray:
        reason = "too far from all that the report tells of"
    acts = bool(found.ranked) and _acts(tokens, found, sentences, starts)
    if reason is not None:
        return Place(mention.span, mention.words, None, None, candidates, "abstained", reason, acts)
    precision = _precision(text, found)
    return Place(mention.span, mention.words, candidates[0], precision, candidates, found.rule, None, acts)


@lru_cache(maxsize=2048)
def _candidates(entries: tuple[Entry, ...]) -> tuple[Candidate, ...]:
    return tuple(map(_candidate, entries))


def _candidate(entry: Entry) -> Candidate:
    return Candidate(
        entry.name, entry.geonameid, entry.latitude, entry.longitude, entry.country, entry.admin1, entry.kind, entry.population
    )


def _precision(text: str, found: Sited) -> PlacePrecision:
    """UCDP's where_prec of the chosen entry, with the words before it."""
    precision = PRECISION[found.ranked[0].kind]
    start = found.mention.span.start
    before = text[max(0, start - LOOK_BACK) : start]
    near = _NEAR.search(before)
    if (near is None or precision is PlacePrecision.COUNTRY) and (part := _PART.search(before)):
        middle = part["side"][:7].lower() == "central"
        return _OF_PART.get(precision, precision) if not (middle and precision is PlacePrecision.EXACT) else precision
    if near is None or precision not in (PlacePrecision.EXACT, PlacePrecision.SECOND_ORDER):
        return precision
    return PlacePrecision.REGION if _kilometres(near["far"], near["unit"]) > NEARBY else PlacePrecision.NEAR


def _kilometres(number: str | None, unit: str | None) -> float:
    """The distance told; 0 where only a direction is."""
    if number is None or unit is None:
        return 0.0
    digits = number.rstrip(".,").replace(",", "")
    try:
        return float(digits) * (1.6 if unit[:2].lower() == "mi" else 1.0)
    except ValueError:  # "1.2.3" or a digit of another script that is no decimal
        return 0.0


def _acts(tokens: Sequence[Token], found: Sited, sentences: Sequence[Sentence], starts: Sequence[int]) -> bool:
    """The name is the subject of speech or action, or whose forces or officials they are."""
    mention, best = found.mention, found.ranked[0]
    if best.kind != "country" and capital_of(best.name) != best.country:
        return False
    last = tokens[mention.last - 1]
    after = tokens[mention.last] if mention.last < len(tokens) else None
    if last.possessive:
        return after is not None and after.lower in around.ACTING_HEAD
    sentence = sentences[bisect_right(starts, mention.span.start) - 1] if sentences and starts[0] <= mention.span.start else None
    if sentence is not None and sentence.parsed:
        words = sentence.within(mention.span)
        if words:
            top = sentence.top(words)
            verb = sentence.head(top)
            laid = verb.lower in BLAMES and top.relation in ("obj", "iobj", "nsubj:pass")  # "blamed Moscow for the strike"
            return laid or (top.relation == "nsubj" and verb.tag == "VERB")
    before = tokens[mention.first - 1].lower if mention.first else ""
    if before != "and" and (before in around.LOCATIVE or before in around.DIRECTIVE):
        return False
    follows = after.lower if after is not None and last.close + 1 == after.start else ""
    if follows in ("has", "have", "had", "also", "later", "repeatedly") and mention.last + 1 < len(tokens):
        follows = tokens[mention.last + 1].lower
    return follows in around.SPEECH

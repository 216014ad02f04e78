"""Names and their surroundings in, places out: chosen among the gazetteer's candidates, or an abstention with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from ascribe.text import Span
from ascribe.vocabulary.terms import PlacePrecision

VERSION = 1


@dataclass(frozen=True, slots=True)
class Candidate:
    """One entry of the gazetteer that the words may mean. Latitude and longitude in degrees, WGS 84."""

    name: str
    geonameid: int | None  # None: an entry of our own tables that GeoNames lacks
    latitude: float
    longitude: float
    country: str  # ISO 3166 alpha-2
    admin1: str  # GeoNames code of the first-order division, "" where it has none
    kind: str  # "settlement", "division", "country", "region", "water", "facility"
    population: int


@dataclass(frozen=True, slots=True)
class Place:
    """A toponym and the place chosen for it; `chosen` is None where `abstained` says why none was.

    `precision` is UCDP's where_prec. `candidates` are the best few, the chosen one first; `rule` names what decided.
    """

    span: Span
    words: str
    chosen: Candidate | None
    precision: PlacePrecision | None
    candidates: tuple[Candidate, ...]
    rule: str
    abstained: str | None = None  # None: a place was chosen

"""Sketch: what of one report's incident serves to find it again in other reports; small, frozen, and storable as JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

from ascribe.text import Span
from ascribe.vocabulary.terms import EventType

VERSION = 1


@dataclass(frozen=True, slots=True)
class Spot:
    """A place by its gazetteer entry, or by its words alone where the gazetteer has none."""

    name: str  # folded
    geonameid: int | None = None  # None: in no gazetteer
    latitude: float | None = None  # None: in no gazetteer
    longitude: float | None = None
    country: str = ""
    admin1: str = ""
    precision: int | None = None  # UCDP where_prec; None: not known


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many, as the report bounds it; None: unbounded that way."""

    low: int | None
    high: int | None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Sketch:
    """One incident as one report tells it.

    `first` and `last` are the days, as ordinals, on which it may have been: None where the text does not say. `evidence` are the
    spans of its claims, to which rulings point. `proper` are runs of capitalised words, `words` the report's other words, both
    folded, the most frequent first.
    """

    report: str
    number: int
    publisher: str | None = None  # None: the input does not say
    published: int | None = None  # ordinal day; None: the input does not say
    wording: str = ""
    evidence: tuple[Span, ...] = ()
    background: bool = False
    first: int | None = None
    last: int | None = None
    days: tuple[int, ...] = ()  # every single day that the report names, its own first
    guessed: bool = False  # the day is a guess of the reader's
    minute: int | None = None  # of the day; None: the text does not say
    spots: tuple[Spot, ...] = ()  # the incident's own first, then the others that the report names
    sited: bool = False  # the first spot is the incident's own
    event: EventType | None = None  # None: the text names no kind of event
    by: str | None = None  # None: the text does not say
    against: str | None = None
    means: str | None = None
    killed: Bounds | None = None  # None: the text does not say
    injured: Bounds | None = None
    people: tuple[str, ...] = ()
    ages: tuple[int, ...] = ()
    streets: tuple[str, ...] = ()
    proper: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, int]:
        """Which report's which incident."""
        return self.report, self.number

    @property
    def order(self) -> tuple[int, str, int]:
        """Earlier publications first; one order for every input."""
        return self.published or date.max.toordinal(), self.report, self.number

    def to_dict(self) -> dict[str, Any]:
        """The sketch as JSON has it; what is not known is left out."""
        shown = _listed(asdict(self))
        shown["evidence"] = [s.to_list() for s in self.evidence]
        return {name: value for name, value in shown.items() if value is not None and value != []}


def _listed(value: Any) -> Any:
    """The value with lists for tuples, as JSON gives it back."""
    if isinstance(value, dict):
        return {name: _listed(inner) for name, inner in value.items()}
    return [_listed(inner) for inner in value] if isinstance(value, tuple) else value


_PLAIN = frozenset(f.name for f in fields(Sketch)) - {"evidence", "spots", "event", "killed", "injured"}


def sketch_of(given: dict[str, Any]) -> Sketch:
    """The sketch that `to_dict` wrote."""
    plain: dict[str, Any] = {name: _frozen(given[name]) for name in _PLAIN if name in given}
    return Sketch(
        **plain,
        evidence=tuple(Span(*s) for s in given.get("evidence", ())),
        spots=tuple(Spot(**s) for s in given.get("spots", ())),
        event=EventType(given["event"]) if "event" in given else None,
        killed=Bounds(**given["killed"]) if "killed" in given else None,
        injured=Bounds(**given["injured"]) if "injured" in given else None,
    )


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value

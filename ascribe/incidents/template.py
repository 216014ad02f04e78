"""Values of an incident's template: who did it, with what, and whom and what it struck; each with its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ascribe.text import Span
from ascribe.vocabulary.terms import Confidence, Effect, PersonKind, ThingKind


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of the report and where they stand: an exact slice."""

    words: str
    span: Span

    def to_dict(self) -> dict[str, Any]:
        """The words as JSON has them."""
        return {"words": self.words, "start": self.span.start, "end": self.span.end}


def quoted(text: str, span: Span) -> Quoted:
    """The words at a place of the text."""
    return Quoted(span.of(text), span)


@dataclass(frozen=True, slots=True)
class Perpetrator:
    """Somebody whom the report ties to the deed. `name` is neutral where the registry knows them, else as written.

    `told_by` is the voice that ties them to it; `also` are other words for the same.
    """

    words: Quoted
    name: str
    organisation: bool
    confidence: Confidence
    told_by: str | None  # None: the report says so itself
    rule: str
    also: tuple[Quoted, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The perpetrator as JSON has it."""
        return {
            **self.words.to_dict(),
            "name": self.name,
            "kind": "organisation" if self.organisation else "individual",
            "confidence": self.confidence.value,
            "told_by": self.told_by,
            "rule": self.rule,
            "also": [q.to_dict() for q in self.also],
        }


@dataclass(frozen=True, slots=True)
class Weapon:
    """A weapon that the deed was done with: its words, its neutral name and its class."""

    words: Quoted
    name: str
    kind: str

    def to_dict(self) -> dict[str, Any]:
        """The weapon as JSON has it."""
        return {**self.words.to_dict(), "name": self.name, "kind": self.kind}


@dataclass(frozen=True, slots=True)
class Number:
    """How many, as the words bound it; None for no bound that way. `words` is None where only a plural or singular tells."""

    low: int | None
    high: int | None
    approximate: bool = False
    words: Quoted | None = None  # None: no number word stands there

    def to_dict(self) -> dict[str, Any]:
        """The number as JSON has it."""
        return {
            "low": self.low,
            "high": self.high,
            "approximate": self.approximate,
            "counted": self.words.to_dict() if self.words else None,
        }


@dataclass(frozen=True, slots=True)
class Target:
    """Somebody or something that the deed struck or was aimed at.

    People have a proper name, a description or both; things a description. `also` are other descriptions of the same;
    `nation` is the country whose they are said to be (ISO 3166 alpha-2).
    """

    name: Quoted | None  # None: the report gives no proper name
    description: Quoted | None  # None: the report only names them
    kind: PersonKind | ThingKind
    number: Number
    effects: tuple[Effect, ...] = ()
    nation: str | None = None  # None: the words tell of none
    rule: str = ""
    also: tuple[Quoted, ...] = ()

    @property
    def words(self) -> Quoted:
        """The name, or else the description."""
        told = self.name or self.description
        if told is None:
            raise ValueError("a target needs words")
        return told

    def to_dict(self) -> dict[str, Any]:
        """The target as JSON has it."""
        return {
            "name": self.name.to_dict() if self.name else None,
            "description": self.description.to_dict() if self.description else None,
            "kind": self.kind.value,
            **self.number.to_dict(),
            "effects": [e.value for e in self.effects],
            "nation": self.nation,
            "rule": self.rule,
            "also": [q.to_dict() for q in self.also],
        }

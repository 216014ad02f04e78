"""Claim: one voice, in one report, saying one thing, with the words that carry it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ascribe.reading.places import PRECISION, Candidate, Place
from ascribe.reading.times import Time
from ascribe.reading.voices import Speaker
from ascribe.text import Span
from ascribe.vocabulary.terms import EventType, Measure, Scope, Stance, Status


@dataclass(frozen=True, slots=True)
class Figure:
    """How many of what, as the words allow: whole numbers, None for no bound that way.

    `of` is what is counted in the text's terms; `superseded` is true where the same voice gives a later one in the report;
    `inferred` where no number word stands in the text.
    """

    measure: Measure
    low: int | None  # None: no lower bound
    high: int | None  # None: no upper bound
    approximate: bool
    words: str
    span: Span
    of: str | None  # None: the text does not say
    side: str | None  # None: the text does not say
    status: Status | None  # None: the text does not say
    scope: Scope
    rule: str
    scope_rule: str = ""
    superseded: bool = False
    inferred: bool = False
    part: bool = False  # of another figure, whatever the scope of both

    def to_dict(self) -> dict[str, Any]:
        """The figure as JSON has it."""
        return {
            "measure": self.measure.value,
            "low": self.low,
            "high": self.high,
            "approximate": self.approximate,
            "words": self.words,
            "start": self.span.start,
            "end": self.span.end,
            "of": self.of,
            "side": self.side,
            "status": self.status.value if self.status else None,
            "scope": self.scope.value,
            "superseded": self.superseded,
            "inferred": self.inferred,
            "rule": self.rule,
        }


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence or clause that carries a claim: an exact slice of the report's text."""

    quote: str
    span: Span


@dataclass(frozen=True)
class Claim:
    """One voice saying one thing.

    `voice` runs from the outlet inward; `incident` is a number local to the report, 1 for the main one, None for a statement
    about no incident; `rules` names, field by field, the rule behind each value.
    """

    report: str
    ref: str | None  # None: the input gave no id
    voice: tuple[Speaker, ...]
    cue: str | None  # None: the outlet speaks itself
    stance: Stance
    said_on: str | None  # EDTF; None: the text does not say
    scope: Scope
    incident: int | None
    event: EventType
    when: Time | None  # None: the text does not say
    where: tuple[Place, ...]
    by: str | None  # None: the text does not say
    against: str | None
    means: str | None
    target: str | None
    figures: tuple[Figure, ...]
    evidence: Evidence
    part: str
    rules: tuple[tuple[str, str], ...] = ()
    reader: str = ""

    @cached_property
    def id(self) -> str:
        """A hash of the report, the evidence's place, the voice and the figures."""
        voice = [s.name for s in self.voice]
        figures = [[f.measure.value, f.low, f.high, f.span.start, f.span.end] for f in self.figures]
        content = json.dumps([self.report, self.evidence.span.to_list(), voice, figures], ensure_ascii=False)
        return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:12]

    def to_dict(self) -> dict[str, Any]:
        """The claim as `ascribe read --json` prints it."""
        return {
            "id": self.id,
            "report": self.report,
            "report_ref": self.ref,
            "voice": [speaker_dict(s) for s in self.voice],
            "cue": self.cue,
            "stance": self.stance.value,
            "said_on": self.said_on,
            "scope": self.scope.value,
            "incident": self.incident,
            "event": self.event.value,
            "when": when_dict(self.when) if self.when else None,
            "where": [where_dict(p) for p in self.where],
            "by": self.by,
            "against": self.against,
            "means": self.means,
            "target": self.target,
            "figures": [f.to_dict() for f in self.figures],
            "evidence": {"quote": self.evidence.quote, "start": self.evidence.span.start, "end": self.evidence.span.end},
            "part": self.part,
            "rules": dict(self.rules),
            "reader": self.reader,
        }


def speaker_dict(speaker: Speaker) -> dict[str, Any]:
    """One link of a voice as JSON has it."""
    return {
        "name": speaker.name,
        "kind": speaker.kind.value,
        "side": speaker.side,
        "words": speaker.words,
        "start": speaker.span.start if speaker.span else None,
        "end": speaker.span.end if speaker.span else None,
    }


def when_dict(time: Time) -> dict[str, Any]:
    """A claim's time as JSON has it."""
    return {
        "edtf": time.edtf,
        "precision": time.precision.value if time.precision else None,
        "words": time.words,
        "start": time.span.start,
        "end": time.span.end,
        "rule": time.rule,
        "guessed": time.guessed,
    }


def where_dict(place: Place) -> dict[str, Any]:
    """A claim's place as JSON has it."""
    chosen = place.chosen
    return {
        "name": chosen.name if chosen else None,
        "geonameid": chosen.geonameid if chosen else None,
        "latitude": chosen.latitude if chosen else None,
        "longitude": chosen.longitude if chosen else None,
        "country": chosen.country if chosen else None,
        "precision": place.precision.value if place.precision else None,
        "words": place.words,
        "start": place.span.start,
        "end": place.span.end,
        "rule": place.rule,
        "abstained": place.abstained,
        "candidates": [candidate_dict(c) for c in place.candidates],
    }


def candidate_dict(candidate: Candidate) -> dict[str, Any]:
    """One place that the words may mean as JSON has it, with all that a claim needs where a person chooses it."""
    return {
        "name": candidate.name,
        "geonameid": candidate.geonameid,
        "country": candidate.country,
        "latitude": candidate.latitude,
        "longitude": candidate.longitude,
        "precision": PRECISION[candidate.kind].value,
    }

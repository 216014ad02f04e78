"""Incident: what the claims of one report say of one moment in time and space."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ascribe.claims.claim import when_dict, where_dict
from ascribe.incidents.template import Perpetrator, Quoted, Target, Weapon
from ascribe.reading.places import Place
from ascribe.reading.times import Time
from ascribe.vocabulary.terms import Confidence, EventType, Stage


@dataclass(frozen=True, slots=True)
class Told:
    """One voice's figure: how many, as the voice bounds it. None: no bound that way."""

    voice: str
    low: int | None
    high: int | None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Toll:
    """One measure of an incident: each voice's last figure, and the one that serves best.

    `best` is the figure of the innermost, most exact voice; None where nobody gave one: missing is never zero.
    `low` and `high` are what all voices support taken together, `rule` says which gave the one and which the other.
    """

    best: int | None
    by_voice: tuple[Told, ...]
    low: int | None = None  # None: nobody tells, or no bound that way
    high: int | None = None  # None: nobody tells, or no bound that way
    rule: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The toll as JSON has it."""
        return {
            "best": self.best,
            "low": self.low,
            "high": self.high,
            "rule": self.rule,
            "by_voice": [{"voice": t.voice, "low": t.low, "high": t.high, "approximate": t.approximate} for t in self.by_voice],
        }


@dataclass(frozen=True, slots=True)
class Incident:
    """An incident within one report; `number` is 1 for the one that the report is about.

    `told` are the words that name the deed, in text order.
    """

    number: int
    event: EventType | None  # None: the text names no kind of event
    when: Time | None  # None: the text does not say
    where: tuple[Place, ...]
    by: str | None  # None: the text does not say
    against: str | None
    means: str | None
    target: str | None
    killed: Toll
    injured: Toll
    background: bool = False
    stage: Stage = Stage.ACCOMPLISHED
    weapons: tuple[Weapon, ...] = ()
    perpetrators: tuple[Perpetrator, ...] = ()
    human_targets: tuple[Target, ...] = ()
    physical_targets: tuple[Target, ...] = ()
    told: tuple[Quoted, ...] = ()
    by_confidence: Confidence | None = None  # how sure the report is of `by`; None: it names nobody, or only its claims do

    def to_dict(self) -> dict[str, Any]:
        """The incident as JSON has it."""
        return {
            "number": self.number,
            "event": self.event.value if self.event else None,
            "when": when_dict(self.when) if self.when else None,
            "where": [where_dict(p) for p in self.where],
            "by": self.by,
            "by_confidence": self.by_confidence.value if self.by_confidence else None,
            "against": self.against,
            "means": self.means,
            "target": self.target,
            "killed": self.killed.to_dict(),
            "injured": self.injured.to_dict(),
            "background": self.background,
            "stage": self.stage.value,
            "weapons": [w.to_dict() for w in self.weapons],
            "perpetrators": [p.to_dict() for p in self.perpetrators],
            "human_targets": [t.to_dict() for t in self.human_targets],
            "physical_targets": [t.to_dict() for t in self.physical_targets],
            "told": [q.to_dict() for q in self.told],
        }

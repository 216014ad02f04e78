"""Two sketches in, how likely they tell of one incident out, with the reasons in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ascribe.incidents.across import reasons
from ascribe.incidents.across.known import Known
from ascribe.incidents.across.reasons import Reason

VERSION = 1

EVEN = -2.6
"""The odds of a pair that was worth comparing and of which nothing is known: most such pairs tell of two incidents."""

WEIGHTS: tuple[tuple[Reason, float], ...] = (
    (reasons.same_day, 1.7),
    (reasons.next_day, 0.6),
    (reasons.days_apart, -0.6),
    (reasons.weeks_apart, -1.3),
    (reasons.published_together, 0.5),
    (reasons.published_apart, -2.0),
    (reasons.same_place, 1.0),
    (reasons.rare_place, 0.8),
    (reasons.near_place, 1.4),
    (reasons.other_place, -0.9),
    (reasons.same_words, 0.5),
    (reasons.shared_words, 3.4),
    (reasons.little_told, 1.7),
    (reasons.same_names, 1.5),
    (reasons.same_person, 2.6),
    (reasons.same_street, 0.9),
    (reasons.other_street, -1.2),
    (reasons.same_ages, 1.7),
    (reasons.other_ages, -1.1),
    (reasons.same_dead, 0.5),
    (reasons.other_dead, -0.4),
    (reasons.same_wounded, 0.9),
    (reasons.other_wounded, -0.4),
    (reasons.same_hour, 0.2),
    (reasons.other_hour, -1.2),
    (reasons.other_kind, -0.4),
    (reasons.same_means, 0.2),
    (reasons.other_means, -0.2),
    (reasons.same_party, 0.2),
    (reasons.same_text, 6.0),
)
"""What each reason adds to the logarithm of the odds."""


@dataclass(frozen=True, slots=True)
class Because:
    """One reason, in words, and what it adds to the odds."""

    words: str
    weight: float

    def __str__(self) -> str:
        return f"{self.weight:+.1f} {self.words}"


@dataclass(frozen=True, slots=True)
class Likeness:
    """The logarithm of the odds that two sketches tell of one incident, and why, the weightiest reason first."""

    odds: float
    because: tuple[Because, ...]

    def to_dict(self) -> dict[str, Any]:
        """The likeness as JSON has it."""
        return {"odds": round(self.odds, 2), "because": [{"words": b.words, "weight": round(b.weight, 2)} for b in self.because]}


def odds(a: Known, b: Known) -> float:
    """The logarithm of the odds that both tell of one incident."""
    total = EVEN
    for reason, weight in WEIGHTS:
        total += weight * reason(a, b)
    return total


def likeness(a: Known, b: Known) -> Likeness:
    """The odds with the reasons in words."""
    told = [(reason, weight * reason(a, b)) for reason, weight in WEIGHTS]
    found = [Because((reason.__doc__ or "").strip(), weight) for reason, weight in told if abs(weight) >= 0.05]
    return Likeness(EVEN + sum(weight for _, weight in told), tuple(sorted(found, key=lambda b: (-abs(b.weight), b.words))))

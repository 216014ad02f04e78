"""Gathered: one incident as several reports tell it, its name, and what is doubtful about it."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from ascribe.incidents.across.likeness import Likeness
from ascribe.incidents.sketch import Sketch, Spot

VERSION = 1

Member = tuple[str, int]
"""A report's id and the local number of one of its incidents."""

LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
"""Base 32 without i, l, o and u, which are misread and misspelt."""

SHORT = 5
"""Letters of a mark that are shown: two among a thousand incidents are alike once in sixty times, and are then shown longer."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The sketches of one incident, in the order of their publication, and the id by which people call it."""

    id: str
    members: tuple[Sketch, ...]

    @property
    def reports(self) -> tuple[str, ...]:
        """The reports that tell of it, the earliest first, each once."""
        return tuple(dict.fromkeys(s.report for s in self.members))

    @property
    def day(self) -> str | None:
        """The day that most reports give; None where none gives one."""
        days = Counter(s.first for s in self.members if s.first is not None and s.first == s.last)
        days = days or Counter(s.first for s in self.members if s.first is not None)
        return date.fromordinal(_most(days)).isoformat() if days else None

    @property
    def spot(self) -> Spot | None:
        """The place that most reports give, a town before a province; None where none gives one."""
        own = [s.spots[0] for s in self.members if s.sited]
        exact = [s for s in own if (s.precision or 1) <= 2] or own
        return max(Counter(exact).items(), key=lambda item: (item[1], -exact.index(item[0])))[0] if exact else None

    def to_dict(self) -> dict[str, Any]:
        """The incident as JSON has it."""
        spot = self.spot
        return {
            "id": self.id,
            "day": self.day,
            "where": spot.name if spot else None,
            "geonameid": spot.geonameid if spot else None,
            "members": [{"report": s.report, "number": s.number} for s in self.members],
        }


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two incidents that may be one: for a person to rule on; the likeness is that of their likest members."""

    one: str
    other: str
    members: tuple[Member, Member]
    likeness: Likeness

    def to_dict(self) -> dict[str, Any]:
        """The suggestion as JSON has it."""
        reports = [{"report": report, "number": number} for report, number in self.members]
        return {"one": self.one, "other": self.other, "members": reports, "likeness": self.likeness.to_dict()}


@dataclass(frozen=True, slots=True)
class Gathering:
    """All incidents, the earliest first, and the pairs of them that are in doubt, the likest first."""

    incidents: tuple[Gathered, ...]
    suggestions: tuple[Suggestion, ...] = ()


@lru_cache(1 << 17)  # a page that gathers anew after each ruling asks for the same marks again
def mark(member: Member) -> str:
    """Thirteen letters that a member keeps however incidents merge and split."""
    proof = hashlib.sha256(json.dumps(list(member), ensure_ascii=False).encode("utf-8", "surrogatepass")).digest()
    number = int.from_bytes(proof[:8], "big") << 1
    return "".join(LETTERS[number >> shift & 31] for shift in range(60, -1, -5))


def _most(counts: Mapping[int, int]) -> int:
    """The most frequent; of several the first."""
    return min(counts, key=lambda day: (-counts[day], day))

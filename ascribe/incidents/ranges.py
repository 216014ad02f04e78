"""The figures that count one incident in, the least and the greatest number that its report's voices support out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ascribe.claims.claim import Claim, Figure
from ascribe.claims.victims.inferred import RULE

VERSION = 1


@dataclass(frozen=True, slots=True)
class Range:
    """The least and the greatest number, each with the rule that gave it. None: nobody tells, or no bound that way."""

    low: int | None = None
    high: int | None = None
    low_rule: str = ""
    high_rule: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """One figure with the claim that it belongs to."""

    claim: Claim
    figure: Figure

    @property
    def own(self) -> bool:
        """The report tells it itself, in nobody else's name."""
        return all(link.rule in OUTERMOST for link in self.claim.voice)

    @property
    def first_count(self) -> bool:
        """The words before it, in its clause, say that it was an early count, which later ones replaced."""
        before = self.claim.evidence.quote[: self.figure.span.start - self.claim.evidence.span.start]
        return bool(EARLY.search(TURN.split(before[-REACH:])[-1]))


OUTERMOST = frozenset({"publisher", "signed", "credit"})
"""Rules of the links that stand about a whole report: an outlet that the text names is a voice like others."""

EARLY = re.compile(
    r"\b(?:initial(?:ly)?|earlier|at first|first (?:reported|said)|preliminary|early (?:reports?|counts?|figures?))\b", re.IGNORECASE
)
TURN = re.compile(r"[;.]|\b(?:while|but|although|though|whereas|later|then|before)\b", re.IGNORECASE)
REACH = 120
"""Characters back that "initially" is looked for: a clause is no longer."""

ROUGH = frozenset({"collective", "collective-bound", "several", "several-bound"})
"""How a figure's rule ends that stands for a word and no number: "dozens" bounds nothing that somebody counted."""

SINGLE = ("/article", "/owned")
"""How a figure's rule ends that stands for one person: one of those whom another figure counts."""

SPAN = 5
"""A figure this many times the report's own exact one counts something else: a day, a town, a war."""


def range_of(said: Sequence[Said], parts: Sequence[Figure]) -> Range:
    """The report's own figure bounds from below, for it weighed the voices that it tells of; the greatest told bounds from above.

    Without a figure of its own the voices are taken together: from the least that any gives to the greatest. `parts` are figures
    of some of those counted: never more than all.
    """
    counted = [s for s in said if not _rough(s.figure)] or list(said)
    later = [s for s in counted if not s.first_count] or counted
    own = [s.figure for s in counted if s.own]
    people = next((s.figure for s in counted if s.figure.rule.startswith(RULE)), None)
    lead = people or next((f for f in own if not f.rule.endswith(SINGLE)), None) or next(iter(own), None)
    if lead is None:
        return _together([s.figure for s in later if not s.figure.rule.endswith(SINGLE)] or [s.figure for s in later])
    others = [s.figure for s in later if not s.own]
    return _joined(_least(lead, others, parts), _greatest(lead, [s.figure for s in later if s.figure is not lead]))


def _joined(least: tuple[int | None, str], greatest: tuple[int | None, str]) -> Range:
    return Range(least[0], greatest[0], least[1], greatest[1])


def _rough(figure: Figure) -> bool:
    return figure.approximate and figure.rule.rpartition("/")[2] in ROUGH


def _least(lead: Figure, others: Sequence[Figure], parts: Sequence[Figure]) -> tuple[int | None, str]:
    if lead.low is not None:
        return lead.low, "own"
    top = lead.high or 0
    floor = max((p.low for p in parts if p.low is not None and p.low <= top), default=None)
    given = [f.low for f in others if f.low is not None and f.low <= top and f.low >= (floor or 0)]
    if given:
        return min(given), "least-voice"
    return floor, "part" if floor is not None else ""


def _greatest(lead: Figure, others: Sequence[Figure]) -> tuple[int | None, str]:
    """The greatest number told; None where that is told as a least."""
    own = lead.high if lead.high is not None else lead.low or 0
    bound = own * SPAN if lead.low == lead.high else None
    tops = [(_top(f), f) for f in others if bound is None or _top(f) <= bound]
    top, figure = max(tops, key=lambda pair: (pair[0], pair[1].high is not None), default=(0, lead))
    if top > own or (top == own and lead.high is None):
        return (figure.high, "greatest-voice") if figure.high is not None else (None, "greatest-voice")
    return lead.high, "own"


def _top(figure: Figure) -> int:
    return figure.high if figure.high is not None else figure.low or 0


def _together(figures: Sequence[Figure]) -> Range:
    lows = [f.low for f in figures if f.low is not None]
    last = max(figures, key=lambda f: (_top(f), f.high is not None), default=None)
    if last is None:
        return Range()
    rule = "voices" if len(figures) > 1 else "one-voice"
    return Range(min(lows, default=None), last.high, rule, rule)

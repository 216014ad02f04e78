"""What was decided of a claim, as one reviewer may see it."""

from __future__ import annotations

from dataclasses import dataclass

OPEN, CORRECTED, ACCEPTED, REJECTED, UNSURE = "open", "corrected", "accepted", "rejected", "unsure"

SHOWN = {OPEN: "", CORRECTED: "corrected", ACCEPTED: "accepted", REJECTED: "rejected", UNSURE: "unsure"}
"""What the queue says of a state; of what is open, nothing."""

TO_DO = frozenset({OPEN, CORRECTED})
"""States of claims that still wait for a verdict: who puts a field right has not said that the rest is."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision that stands: what, by whom, when and why."""

    ruling: str
    what: str
    who: str
    at: str
    why: str
    mine: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a claim stands: its state, a token that changes with every decision on it, and the decisions."""

    state: str = OPEN
    token: str = ""
    decisions: tuple[Decision, ...] = ()
    hidden: bool = False  # others may have decided, and it is not shown before one has oneself

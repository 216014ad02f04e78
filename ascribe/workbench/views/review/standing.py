"""What people decided of a claim in, where it stands for one of them out: what may be seen, and a token that tells it from what it was."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ascribe.dossier.ruled import put_right
from ascribe.incidents.rulings import Ruling, Verdict
from ascribe.incidents.verdicts import Decided, Placed, decision
from ascribe.review.queue import State, state_of
from ascribe.workbench.views import wording

Json = Mapping[str, Any]

SHOWN = {
    State.OPEN: "",
    State.CORRECTED: "corrected",
    State.ACCEPTED: "accepted",
    State.REJECTED: "rejected",
    State.UNSURE: "unsure",
}
"""What the queue says of a state; of what is open, nothing."""

WORDS = {Verdict.ACCEPT: "accepted", Verdict.REJECT: "rejected", Verdict.UNSURE: "unsure", Verdict.CORRECT: "put right"}


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks, and whether others' decisions are to stay hidden until their own."""

    who: str = ""
    blind: bool = False
    names: bool = True  # a reader sees neither who decided nor why


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision that nobody took back: what, by whom, when and why."""

    ruling: str
    what: str
    value: str  # "": nothing was put right
    who: str
    at: str
    why: str
    mine: bool
    settles: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a claim stands: its state, a token that changes with every decision that may be seen, and these decisions."""

    state: State = State.OPEN
    token: str = ""  # "": nobody decided anything that may be seen
    decisions: tuple[Decision, ...] = ()
    corrections: tuple[Ruling, ...] = ()
    mine: bool = False  # who looks has decided

    @property
    def shown(self) -> str:
        """The state in words."""
        return SHOWN[self.state]


UNTOUCHED = Standing()


def standing(placed: Sequence[Placed], viewer: Viewer, claim: Json | None = None) -> Standing:
    """Where one claim stands for who looks; `placed` are its rulings that nobody took back, the earliest first.

    The claim as it was read gives names to the places that people chose.
    """
    seen = visible(placed, viewer)
    if not seen:
        return UNTOUCHED
    found: Decided = decision(seen)
    return Standing(
        state=state_of(found),
        token=hashlib.sha256(" ".join(p.ruling.id for p in seen).encode()).hexdigest()[:12],
        decisions=tuple(_decision(p.ruling, viewer, claim) for p in seen),
        corrections=found.corrections,
        mine=any(p.ruling.who == viewer.who for p in seen),
    )


def visible(placed: Sequence[Placed], viewer: Viewer) -> tuple[Placed, ...]:
    """The rulings that may be seen: to the blind only what settles and their own, until their own verdict is there."""
    own = tuple(p for p in placed if p.ruling.who == viewer.who or p.ruling.settles)
    hidden = viewer.blind and not any(p.ruling.verdict is not Verdict.CORRECT for p in own)
    return own if hidden else tuple(placed)


def _decision(ruling: Ruling, viewer: Viewer, claim: Json | None) -> Decision:
    value = ""
    if ruling.verdict is Verdict.CORRECT:
        field = ruling.about[0].field
        value = f"{field.replace('_', ' ')}: {wording.put(field, ruling.value or '', claim)}"
    what = WORDS[ruling.verdict]
    who, why = (ruling.who, ruling.why) if viewer.names else ("", "")
    return Decision(ruling.id, what, value, who, ruling.at, why, ruling.who == viewer.who, ruling.settles)


def as_ruled(claim: Json, corrections: Iterable[Ruling], text_of: Callable[[str], str]) -> Json:
    """The claim as people put it right; what its reading does not allow any more is left out."""
    return put_right(claim, corrections, text_of)[0]


def stale(of: Standing) -> str:
    """Why a decision was not taken that was made without knowing of the last one."""
    last = of.decisions[-1] if of.decisions else None
    if last is None:
        return "what was decided of this claim was taken back meanwhile; look at it again"
    who = last.who or "somebody"
    told = f"{last.what} {last.value}".strip()
    why = f": {last.why}" if last.why else ""
    return f"{who} {'has it as' if last.what == 'unsure' else 'has'} {told} meanwhile{why}; look at the claim again, then decide"

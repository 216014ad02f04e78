"""The value of the finding: one mention of an event."""

from __future__ import annotations

from dataclasses import dataclass

from ascribe.text import Span
from ascribe.vocabulary.terms import EventType, Stage


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention of an event: its trigger word, and the weapon, target and actors that the same clause names.

    `stage` says of an attempt or a threat that it was one; both are told as not real.
    `real` is false for drills, threats, forecasts and negated events. `definite` is true where the words point back to an
    event already told ("the bombardment", "the attack").
    """

    span: Span
    words: str
    type: EventType
    sentence: int
    weapon: Span | None = None  # None: the clause names none
    weapon_name: str | None = None  # neutral name ("HIMARS", "missile"); None with no weapon
    target: Span | None = None  # None: the clause names none
    agent: Span | None = None  # None: the clause names none
    patient: Span | None = None  # None: the clause names none
    real: bool = True
    definite: bool = False
    rule: str = ""
    stage: Stage = Stage.ACCOMPLISHED
    weapons: tuple[Span, ...] = ()  # all that the clause names, the chief one among them

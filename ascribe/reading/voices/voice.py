"""What an attribution is: who, by which cue, which words."""

from __future__ import annotations

from dataclasses import dataclass

from ascribe.text import Span
from ascribe.vocabulary.terms import Stance, VoiceKind


@dataclass(frozen=True, slots=True)
class Speaker:
    """One link of a chain of voices: who, in neutral words, and the words that name them here (None: carried over)."""

    name: str
    kind: VoiceKind
    side: str | None = None
    words: str | None = None
    span: Span | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Voice:
    """One attribution.

    `source`, `cue` and `content` are what the text shows, in pieces where it is broken up; `speaker` is the resolved chain
    from outer to inner, the outlet left out ("Russian Ministry of Defence", "Igor Konashenkov"). `within` is the index, among
    the report's voices, of the attribution whose content this one stands in; None for an outermost one.
    `said_on` is an EDTF day where the text tells when it was said.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    speaker: tuple[Speaker, ...]
    stance: Stance
    form: str  # "direct", "indirect", "mixed"
    sentence: int
    said_on: str | None = None  # None: the text does not say
    within: int | None = None  # None: nobody else reports it
    rule: str = ""

    @property
    def attitude(self) -> bool:
        """It tells what somebody wants, feels, intends or does not say, and puts no fact forward."""
        return self.rule.startswith("attitude")

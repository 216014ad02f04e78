"""Claims as JSON in, testimonies out: one figure of one voice in one report, with all that weighing it needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ascribe.vocabulary.terms import Measure, Scope, Stance, Status, VoiceKind

Json = Mapping[str, Any]
"""A claim as `ascribe read --json` prints it; docs/claims.md names the fields."""

WHOLE = frozenset({Scope.INCIDENT, Scope.DAY, Scope.BACKGROUND})
"""Scopes whose figures count an incident whole: of an old incident, told again elsewhere, background is the whole."""


@dataclass(frozen=True, slots=True)
class Link:
    """One link of a voice: who, of what kind, and on which side."""

    name: str
    kind: VoiceKind
    side: str | None = None  # None: no party, or none that is known


@dataclass(frozen=True, slots=True)
class Source:
    """The report that carries a testimony; `family` is the same for its copies, `agency` the one that they credit."""

    report: str
    family: str
    outlet: str | None = None  # None: the input does not say
    published: date | None = None  # None: the input does not say
    agency: str | None = None  # None: none is credited


@dataclass(frozen=True, slots=True)
class Testimony:
    """One figure, who gives it, when and where; `low` and `high` as the words allow, None for no bound that way."""

    claim: str
    source: Source
    voice: tuple[Link, ...]
    stance: Stance
    said: str | None  # EDTF; None: neither the text nor the report tells the day
    by: str | None  # who did it, as this claim has it; None: it does not say
    measure: Measure
    low: int | None
    high: int | None
    approximate: bool
    of: str | None
    side: str | None  # of those counted; None: it does not say
    status: Status | None
    scope: Scope
    words: str
    quote: str
    superseded: bool = False
    inferred: bool = False
    corrected: str | None = None  # in words what a person put right, and what it was; None: nobody did
    counted_anew: bool = False  # a person put the figure itself right
    speaks: bool = False  # what its report as a whole says
    aside: bool = False  # a part of what its report as a whole counts
    known_as: str | None = None  # whose voice it is in this incident, where other reports name that otherwise; None: its own name
    people: str | None = None  # whom it counts, where its voice counts others too; None: the voice counts them together

    @property
    def speaker(self) -> Link | None:
        """The innermost voice; None where not even the outlet is known."""
        return self.voice[-1] if self.voice else None

    @property
    def name(self) -> str:
        """Who speaks, as a dossier names them."""
        return self.speaker.name if self.speaker else "an unnamed outlet"

    @property
    def origin(self) -> str:
        """Its teller, and whom it counts where the teller counts others apart: no civilians and forty militants are two tolls."""
        return f"{self.teller}, of {self.people}" if self.people else self.teller

    @property
    def teller(self) -> str:
        """Where the figure comes from: the outermost named voice, else the agency that the report credits, else the report's family.

        Fifty outlets that quote one ministry are one origin, and so are a ministry and the spokesman who speaks for it. Two unnamed
        officials in two outlets may be two people or one: they count as two only where the reports are no copies.
        """
        if self.known_as:
            return self.known_as
        quoted = self.voice[1:] if len(self.voice) > 1 and self.voice[0].kind in PUBLISHERS else ()
        named = (link.name for link in quoted if link.kind in NAMED or link.kind is VoiceKind.OUTLET)
        own = (link.name for link in self.voice if link.kind in NAMED)
        return next(named, None) or (next(own, None) if not quoted else None) or self.source.agency or f"family {self.source.family}"

    @property
    def whole(self) -> bool:
        """It counts the incident whole, and its voice holds it to be so."""
        return self.scope in WHOLE and not (self.superseded or self.aside) and self.stance not in (Stance.DENIED, Stance.PREDICTED)

    @property
    def counts(self) -> bool:
        """A voice counts, or a reading added up for the whole report those told of one by one; "civilians died" is no count."""
        return not self.inferred or (self.speaks and self.high is not None)

    @property
    def bounds(self) -> str:
        """The figure in words: "63", "at least 61", "up to 30", "about 40", "60 to 100"."""
        about = "about " if self.approximate else ""
        if self.low is None:
            return f"up to {about}{self.high:,}"
        if self.high is None:
            return f"at least {about}{self.low:,}"
        return f"{about}{self.low:,}" if self.low == self.high else f"{about}{self.low:,} to {self.high:,}"


NAMED = frozenset({VoiceKind.AGENCY, VoiceKind.BODY, VoiceKind.PERSON})
"""Voices that are the same one wherever they are quoted."""

PUBLISHERS = frozenset({VoiceKind.OUTLET, VoiceKind.AGENCY})
"""What a chain of voices begins with; whom it quotes comes after."""


def testimonies(claims: Iterable[Json], source: Source) -> tuple[Testimony, ...]:
    """Every figure of the claims of one report, in their order."""
    return tuple(t for claim in claims for t in _of(claim, source))


def _of(claim: Json, source: Source) -> Iterator[Testimony]:
    day = source.published.isoformat() if source.published else None
    for figure in claim["figures"]:
        yield Testimony(
            claim=claim["id"],
            source=source,
            voice=tuple(Link(v["name"], VoiceKind(v["kind"]), v["side"]) for v in claim["voice"]),
            stance=Stance(claim["stance"]),
            said=claim["said_on"] or day,
            by=claim["by"],
            measure=Measure(figure["measure"]),
            low=figure["low"],
            high=figure["high"],
            approximate=figure["approximate"],
            of=figure["of"],
            side=figure["side"],
            status=Status(figure["status"]) if figure["status"] else None,
            scope=Scope(figure["scope"]),
            words=figure["words"],
            quote=claim["evidence"]["quote"],
            superseded=figure["superseded"],
            inferred=figure["inferred"],
            counted_anew=bool(figure.get("corrected")),
            corrected="; ".join(filter(None, (figure.get("corrected"), claim.get("corrected")))) or None,
        )

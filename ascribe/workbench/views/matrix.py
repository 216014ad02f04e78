"""A dossier in, the matrix of its conflict out: a row a measure, a column a voice in the order in which they first spoke."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from ascribe.dossier.dossier import Count, Dossier
from ascribe.dossier.estimate import of_enemy, of_own
from ascribe.dossier.history import History
from ascribe.dossier.testimony import Json, Testimony
from ascribe.show.words import supported as worded
from ascribe.vocabulary.terms import Measure

Column = tuple[str, str]
"""An origin, and the voice where the origin has no name of its own."""


@dataclass(frozen=True, slots=True)
class Said:
    """One figure of one voice with all that shows where it comes from."""

    bounds: str
    low: int | None  # None: no bound that way
    high: int | None
    approximate: bool
    inferred: bool  # no number stands in the words: a guess of the reader's
    corrected: str | None  # in words what a person put right; None: nobody did
    on: str | None  # EDTF; None: nothing tells the day
    of: str  # who is counted, in the mouth of this voice; "": it does not say
    words: str
    quote: str
    claim: str
    report: str
    outlet: str | None  # None: the input does not say
    stance: str
    rule: str
    reader: str
    disputed: bool  # another voice's figure excludes it
    again: int  # later reports that repeat it


@dataclass(frozen=True, slots=True)
class Voice:
    """A column: who speaks, since when, and in how many families of reports."""

    name: str
    kind: str
    through: str | None  # for whom or through whom they speak; None: for themselves
    side: str | None  # None: no party, or none that is known
    since: str | None  # None: nothing tells the day
    families: int


@dataclass(frozen=True, slots=True)
class Cell:
    """What a voice says of a measure: the figure that stands, and those that it superseded, the earliest first."""

    latest: Said
    earlier: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Supported:
    """What the evidence supports under the chosen policy, and why."""

    words: str
    low: int | None
    best: int | None
    high: int | None
    grade: str
    why: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A row: one measure, a cell for each voice (None: it does not tell), and the estimate (None: nobody counts the whole)."""

    measure: str
    cells: tuple[Cell | None, ...]
    estimate: Supported | None


@dataclass(frozen=True, slots=True)
class Matrix:
    """Who says how many of what."""

    voices: tuple[Voice, ...]
    lines: tuple[Line, ...]


def matrix(dossier: Dossier) -> Matrix:
    """Every figure that counts the incident whole, each under its voice; those of parts are listed elsewhere."""
    told = _by_origin(dossier)
    figures = Figures(dossier)
    origins = sorted(told, key=lambda o: (_since(told[o]) or "9999", o))
    lines = tuple(
        Line(c.measure.value, tuple(_cell(told[o].get(c.measure), figures) for o in origins), supported(c))
        for c in dossier.counts
        if c.histories
    )
    return Matrix(tuple(_voice(told[o]) for o in origins), lines)


def supported(count: Count) -> Supported | None:
    """The estimate of a measure as a screen shows it."""
    given = count.estimate
    if given is None:
        return None
    return Supported(
        worded(given.low, given.best, given.high), given.low, given.best, given.high, given.grade.value, given.why, given.claims
    )


class Figures:
    """Looks up what a testimony does not carry itself: the rule and the reader behind it, and whether others contradict it."""

    def __init__(self, dossier: Dossier) -> None:
        self._claims = {claim["id"]: claim for telling in dossier.tellings for claim in telling.claims}
        self._disputed = {claim for c in dossier.contradictions if c.kind == "figures" for claim in c.claims}

    def said(self, one: Testimony, again: int = 0) -> Said:
        """The figure as a screen shows it."""
        claim = self._claims.get(one.claim, {})
        return Said(
            bounds=one.bounds,
            low=one.low,
            high=one.high,
            approximate=one.approximate,
            inferred=one.inferred,
            corrected=one.corrected,
            on=one.said,
            of=_whose(one),
            words=one.words,
            quote=one.quote,
            claim=one.claim,
            report=one.source.report,
            outlet=one.source.outlet,
            stance=one.stance.value,
            rule=_rule(claim, one),
            reader=claim.get("reader", ""),
            disputed=one.claim in self._disputed,
            again=again,
        )


def _by_origin(dossier: Dossier) -> Mapping[Column, Mapping[Measure, History]]:
    found: dict[Column, dict[Measure, History]] = defaultdict(dict)
    for count in dossier.counts:
        for history in count.histories:
            found[_column(history)][count.measure] = history
    return found


def _column(history: History) -> Column:
    """One column an origin; those without a name share theirs with nobody who goes by another."""
    origin = history.latest.origin
    return origin, "" if any(link.name == origin for link in history.latest.voice) else history.voice


def _since(told: Mapping[Measure, History]) -> str | None:
    return min((h.steps[0].testimony.said for h in told.values() if h.steps[0].testimony.said), default=None)


def _voice(told: Mapping[Measure, History]) -> Voice:
    first = next(iter(told.values()))
    speaker = first.latest.speaker
    families = {f for h in told.values() for s in h.steps for f in s.families}
    through = first.latest.origin if any(link.name == first.latest.origin for link in first.latest.voice[:-1]) else None
    return Voice(first.voice, speaker.kind.value if speaker else "", through, first.side, _since(told), len(families))


def _cell(history: History | None, figures: Figures) -> Cell | None:
    if history is None:
        return None
    *earlier, latest = (figures.said(s.testimony, len(s.again)) for s in history.steps)
    return Cell(latest, tuple(earlier))


def _rule(claim: Json, one: Testimony) -> str:
    figures = claim.get("figures", ())
    return next((f.get("rule") or "" for f in figures if f["measure"] == one.measure.value and f["words"] == one.words), "")


def _whose(one: Testimony) -> str:
    relation = "own" if of_own(one) else "enemy" if of_enemy(one) else None
    return ", ".join(dict.fromkeys(filter(None, (relation, one.of or (one.status.value if one.status else None), one.side))))

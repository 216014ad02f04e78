"""Claims and incidents in, the order in which they are shown out: the main incident, the others, and what is none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ascribe.claims.claim import Claim, Figure
from ascribe.incidents.incident import Incident, Told, Toll
from ascribe.incidents.tolls import WHOLE
from ascribe.reading.places import Place
from ascribe.show import words
from ascribe.show.telling import Detail
from ascribe.show.template import template_rows
from ascribe.vocabulary.terms import Measure, Scope, Stance

BACKGROUND = "Other incidents told as background"
TOTALS = "Totals over time"
FEARED = "Planned or feared"
LOOSE = "Figures of no incident"


@dataclass(frozen=True, slots=True)
class Row:
    """One voice's figure of a measure, beside those of the other voices; `best` marks the one that serves best.

    A row of all voices together has no voice: `who` says what bounds the range.
    """

    measure: Measure
    amount: str
    best: bool
    voice: str
    who: str

    @property
    def mark(self) -> str:
        """What the row is beside the others."""
        return "best" if self.best else "" if self.voice else "range"


@dataclass(frozen=True, slots=True)
class Section:
    """Claims shown together: those of one incident, or (without an incident) those that have a heading in common."""

    heading: str
    incident: Incident | None  # None: these claims tell of no incident
    details: tuple[Detail, ...]
    tolls: tuple[Row, ...]
    counting: tuple[Claim, ...]
    telling: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Sections:
    """One report's claims in the order of a sheet."""

    main: tuple[Section, ...]
    background: tuple[Section, ...]
    others: tuple[Section, ...]
    statements: tuple[Claim, ...]


def sections(claims: Sequence[Claim], incidents: Iterable[Incident]) -> Sections:
    """Every claim in one place: its incident, the totals, what is planned or feared, or the statements about no incident."""
    told = sorted(incidents, key=lambda incident: incident.number)
    groups: dict[int | str, list[Claim]] = {**{i.number: [] for i in told}, TOTALS: [], FEARED: [], LOOSE: []}
    statements = []
    for claim in claims:
        place = _place(claim)
        if place in groups and place is not None:
            groups[place].append(claim)
        elif claim.figures:
            groups[LOOSE].append(claim)
        else:
            statements.append(claim)
    shown = [_of_incident(incident, groups[incident.number]) for incident in told]
    return Sections(
        tuple(s for s in shown if s.incident and not s.incident.background),
        tuple(s for s in shown if s.incident and s.incident.background),
        tuple(Section(name, None, (), (), tuple(groups[name]), ()) for name in (TOTALS, FEARED, LOOSE) if groups[name]),
        tuple(statements),
    )


def _place(claim: Claim) -> int | str | None:
    if claim.figures and claim.scope in (Scope.CUMULATIVE, Scope.HYPOTHETICAL):
        return TOTALS if claim.scope is Scope.CUMULATIVE else FEARED
    return claim.incident


def _of_incident(incident: Incident, claims: Sequence[Claim]) -> Section:
    details = tuple(template_rows(incident))
    counting = tuple(c for c in claims if c.figures)
    telling = tuple(c for c in claims if not c.figures)
    # one claim's figures beside themselves would say everything twice
    tolls = () if incident.background and len(counting) == 1 else tuple(_tolls(incident, claims))
    return Section(_title(incident, claims), incident, details, tolls, counting, telling)


def _title(incident: Incident, claims: Sequence[Claim]) -> str:
    """Number, kind, day or hour, and place: what tells this incident from others."""
    place = incident.where[0] if incident.where else _unplaced(claims)
    told = (incident.event and incident.event.value, incident.when and words.moment(incident.when), place and words.site(place))
    return f"Incident {incident.number}: {', '.join(part for part in told if part) or 'nothing more is told'}"


def _unplaced(claims: Sequence[Claim]) -> Place | None:
    """Where most claims put it, though no place was chosen."""
    names = [c.where[0] for c in claims if c.where and c.where[0].chosen is None]
    counts = Counter(place.words.casefold() for place in names)
    # a dateline in capitals is the same name, but shouts
    return max(names, key=lambda p: (counts[p.words.casefold()], not p.words.isupper()), default=None)


def _tolls(incident: Incident, claims: Sequence[Claim]) -> list[Row]:
    """Each voice's figure of each measure: the dead, the injured, then whatever else was counted."""
    rows: list[Row] = []
    for measure in Measure:
        known = {Measure.KILLED: incident.killed, Measure.INJURED: incident.injured}.get(measure)
        figures = _whole(claims, measure)
        if known is None:
            shown = ((v, f) for v, f in figures.items() if not (measure is Measure.CASUALTIES and f.high == 0))  # no dead and no injured
            rows += [_row(measure, Told(v, f.low, f.high, f.approximate), figures, best=False) for v, f in shown]
            continue
        best = _best(known.by_voice, known.best)
        ordered = sorted(known.by_voice, key=lambda told: told is not best)
        rows += [_row(measure, told, figures, best=told is best, same=_given(claims, measure, told)) for told in ordered]
        rows += _range(measure, known)
    return rows


BOUNDS = {
    "own": "the report's own figure",
    "part": "those who are counted apart",
    "least-voice": "the least that a voice gives",
    "greatest-voice": "the greatest that a voice gives",
    "voices": "what the voices give",
}
"""What bounds a range, by its rule."""


def _range(measure: Measure, known: Toll) -> list[Row]:
    """What several voices support taken together, and what bounds it."""
    if len(known.by_voice) < 2 or known.low is known.high is None:
        return []
    ends = [BOUNDS.get(rule, "") for rule in dict.fromkeys(known.rule.split("/"))]
    why = f"from {ends[0]} to {ends[1]}" if len(ends) == 2 and all(ends) else " ".join(ends)
    return [Row(measure, words.amount(Told("", known.low, known.high)), best=False, voice="", who=why)]


def _row(measure: Measure, told: Told, figures: dict[str, Figure], *, best: bool, same: Figure | None = None) -> Row:
    figure = figures.get(told.voice)
    if figure is None or (figure.low, figure.high) != (told.low, told.high):
        figure = same  # the voice gave another figure after the one that is shown
    notes = (figure.of, figure.side, figure.status and figure.status.value) if figure else ()
    who = ", ".join(words.one_line(note) for note in notes if note)
    return Row(measure, words.amount(told), best, words.one_line(told.voice) or "unnamed outlet", who)


def _given(claims: Sequence[Claim], measure: Measure, told: Told) -> Figure | None:
    """The figure that the voice gave in these bounds."""
    voiced = (c for c in claims if (c.voice[-1].name if c.voice else "") == told.voice)
    given = (f for c in voiced for f in c.figures if f.measure is measure and (f.low, f.high) == (told.low, told.high))
    return next(given, None)


def _best(told: Sequence[Told], best: int | None) -> Told | None:
    """The voice whose figure serves best: an exact one before a bound of the same number."""
    if best is None:
        return None
    giving = [t for t in told if best in (t.low, t.high)]
    return min(giving, key=lambda t: (t.low != t.high, t.approximate, t.low != best), default=None)


def _whole(claims: Sequence[Claim], measure: Measure) -> dict[str, Figure]:
    """Each voice's last figure of the incident as a whole."""
    last: dict[str, Figure] = {}
    for claim in claims:
        if claim.stance in (Stance.DENIED, Stance.PREDICTED):
            continue
        for figure in claim.figures:
            if figure.measure is measure and figure.scope in WHOLE and not figure.superseded:
                last[claim.voice[-1].name if claim.voice else ""] = figure
    return last

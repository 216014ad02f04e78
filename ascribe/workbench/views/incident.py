"""A dossier in, what the screen of one incident shows out: who counts how many in which words, and what the evidence supports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ascribe.dossier.apart import apart
from ascribe.dossier.dossier import Dossier, Telling
from ascribe.dossier.estimate import Policy
from ascribe.dossier.sections import Section, sections
from ascribe.incidents.across import Gathered, Gathering
from ascribe.incidents.across.gathered import SHORT, mark
from ascribe.vocabulary.terms import Measure
from ascribe.workbench.views.chart import Chart, chart
from ascribe.workbench.views.matrix import Figures, Matrix, Said, matrix
from ascribe.workbench.views.words import title

_HOUR = re.compile(r"\b(\d{4}-\d\d-\d\d)T(?=\d\d)")


@dataclass(frozen=True, slots=True)
class Publication:
    """One report of a family; `copied` is how much of it stands in the one that it copies (None: it copies none)."""

    report: str
    mark: str  # by which this report's part of the incident goes, so that it can be split off
    day: str | None  # None: the input does not say
    outlet: str | None
    title: str | None
    url: str | None
    copied: str | None
    claims: int


@dataclass(frozen=True, slots=True)
class Family:
    """Reports that are copies of one another, the earliest first; they count once."""

    number: int
    agencies: tuple[str, ...]
    reports: tuple[Publication, ...]


@dataclass(frozen=True, slots=True)
class Apart:
    """A figure that is in no estimate, of which measure, and why not."""

    voice: str
    measure: str
    why: str
    said: Said


@dataclass(frozen=True, slots=True)
class Clash:
    """What cannot all be true, and the claims that say it."""

    kind: str
    why: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """Another incident that may be the same one."""

    id: str
    odds: float


@dataclass(frozen=True, slots=True)
class Choice:
    """A policy that can be chosen."""

    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Incident:
    """The dossier of one incident as its screen shows it."""

    id: str
    title: str
    summary: str
    policies: tuple[Choice, ...]
    answers: Section
    matrix: Matrix
    chart: Chart | None
    charts: tuple[str, ...]  # measures that can be drawn
    apart: tuple[Apart, ...]
    contradictions: tuple[Clash, ...]
    families: tuple[Family, ...]
    doubts: tuple[Doubt, ...]


def incident(dossier: Dossier, gathered: Gathered, gathering: Gathering, measure: Measure = Measure.KILLED) -> Incident:
    """All of it; the toll over time is that of the measure asked for, or of the first that somebody counts."""
    drawn = {c.measure: picture for c in dossier.counts if (picture := chart(c))}
    figures = Figures(dossier)
    return Incident(
        id=dossier.id,
        title=title(dossier),
        summary=dossier.summary,
        policies=tuple(Choice(p.value, p is dossier.policy) for p in Policy),
        answers=_spaced(sections(dossier)[0]),
        matrix=matrix(dossier),
        chart=drawn.get(measure) or next(iter(drawn.values()), None),
        charts=tuple(m.value for m in drawn),
        apart=tuple(Apart(a.testimony.name, a.testimony.measure.value, a.why, figures.said(a.testimony, a.again)) for a in apart(dossier)),
        contradictions=tuple(Clash(c.kind, c.why, c.claims) for c in dossier.contradictions),
        families=tuple(_families(dossier, gathered)),
        doubts=tuple(
            Doubt(s.other if s.one == gathered.id else s.one, round(s.likeness.odds, 2))
            for s in gathering.suggestions
            if gathered.id in (s.one, s.other)
        ),
    )


def _spaced(answers: Section) -> Section:
    """The answers with their hours as people read them, "2024-05-07 10:40"."""
    return replace(answers, rows=tuple(tuple(_HOUR.sub(r"\1 ", cell) for cell in row) for row in answers.rows))


def _families(dossier: Dossier, gathered: Gathered) -> Iterator[Family]:
    marks = {s.report: mark(s.key)[:SHORT] for s in reversed(gathered.members)}
    tellings = {t.source.report: t for t in dossier.tellings}
    for number, family in enumerate(dossier.families, 1):
        shares = {c.report: "word for word" if c.exact else f"{c.share:.0%}" for c in family.copies}
        shown = (_publication(tellings[r], marks[r], shares.get(r)) for r in family.reports if r in tellings)
        yield Family(number, family.agencies, tuple(shown))


def _publication(telling: Telling, marked: str, copied: str | None) -> Publication:
    source = telling.source
    day = source.published.isoformat() if source.published else None
    return Publication(source.report, marked, day, source.outlet, telling.title, telling.url, copied, len(telling.claims))

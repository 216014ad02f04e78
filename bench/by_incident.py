"""Scores what the dossiers of incidents say against the figures that annotators gave to each incident.

A figure is its measure, low and high and the innermost voice that gives it; one that several reports have of one voice counts once.
An annotated incident is matched to the dossier in which most of its figures stand, found by their places in the reports' texts; each
dossier is matched to one. Of the dossier those figures count that come from annotated reports: what others say nobody annotated.
Persons added up one by one are left out, since annotators marked the figures that words give.

"voice" is the share of the figures found that also have the annotated innermost voice. The trivial answer takes every number close before a word of harm, said by the outlet, each
report for an incident of its own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ascribe.dossier.dossier import Dossier
from ascribe.store.protocol import Entry
from bench.board import Figure, Measured, Row
from bench.figures import alike, trivial


@dataclass(frozen=True, slots=True)
class Said:
    """One figure of an incident, and who gives it."""

    measure: str
    low: int | None
    high: int | None
    voice: str

    def same(self, other: Said) -> bool:
        """The same figure, whoever gives it."""
        return (self.measure, self.low, self.high) == (other.measure, other.low, other.high)


@dataclass(frozen=True, slots=True)
class Matched:
    """How many figures were wanted and answered, how many of them agree, and how many of these in the voice too."""

    wanted: int
    answered: int
    found: int
    voiced: int

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.wanted + self.answered
        return 2 * self.found / total if total else 0.0


def by_incident(reports: Sequence[Row], entries: Mapping[str, Entry], compiled: Sequence[Dossier]) -> Measured:
    """The figures of an annotated set; `entries` are the reports as they are kept, by the annotation's ids."""
    wanted = wanted_of(reports)
    ours = answered_of([entries[r["id"]] for r in reports if r["id"] in entries], compiled)
    of = holders(reports, entries, compiled)
    scores, misses = [], []
    for incident in sorted(wanted):
        answer = ours.get(of.get(incident, ""), ())
        scores.append(match(wanted[incident], answer))
        misses += [f"missed in {incident}: {said}" for said in _left(wanted[incident], answer)]
        misses += [f"invented in {incident}: {said}" for said in _left(answer, wanted[incident])]
    loose = set(ours) - set(of.values())
    scores += [match((), ours[name]) for name in sorted(loose)]
    misses += [f"invented in {name}, which is none: {said}" for name in sorted(loose) for said in ours[name]]
    plain = [match(wanted.get(r["main_incident"], ()), _trivial(r, entries)) for r in reports]
    total, baseline = _added(scores), _added(plain)
    figures = (
        Figure("figures by incident, F1", total.f1, 2 * baseline.found / max(1, total.wanted + baseline.answered)),
        Figure("figures by incident, voice", total.voiced / max(1, total.found)),
    )
    return Measured(figures, tuple(misses))


def wanted_of(reports: Iterable[Row]) -> dict[str, tuple[Said, ...]]:
    """Each incident's annotated figures, each once."""
    found: dict[str, list[Said]] = defaultdict(list)
    for report in reports:
        for f in report["figures"]:
            _add(found[f["incident"]], Said(f["measure"], f["low"], f["high"], f["voice"][-1] if f["voice"] else ""))
    return {name: tuple(said) for name, said in found.items()}


def answered_of(entries: Sequence[Entry], compiled: Iterable[Dossier]) -> dict[str, tuple[Said, ...]]:
    """What each dossier has from these reports, each figure of a voice once."""
    known = {e.report.id for e in entries}
    found: dict[str, list[Said]] = defaultdict(list)
    for dossier in compiled:
        for one in dossier.told:
            if one.source.report in known and not one.inferred:
                _add(found[dossier.id], Said(one.measure.value, one.low, one.high, one.name))
    return {name: tuple(said) for name, said in found.items()}


def holders(reports: Iterable[Row], entries: Mapping[str, Entry], compiled: Iterable[Dossier]) -> dict[str, str]:
    """The dossier in which most of each annotated incident's figures stand; the likest go first, and none serves two."""
    home = {(t.source.report, claim["id"]): d.id for d in compiled for t in d.tellings for claim in t.claims}
    votes: Counter[tuple[str, str]] = Counter()
    for report in reports:
        entry = entries.get(report["id"])
        for figure in report["figures"] if entry else ():
            at = {home.get((entry.report.id, c["id"])) for c in map(dict, entry.claims) if _gives(c, figure)} if entry else set()
            votes.update((figure["incident"], d) for d in sorted(filter(None, at)))
    found: dict[str, str] = {}
    for (incident, dossier), _ in sorted(votes.items(), key=lambda item: (-item[1], item[0])):
        if incident not in found and dossier not in found.values():
            found[incident] = dossier
    return found


def _gives(claim: Row, figure: Row) -> bool:
    return any(f["start"] < figure["end"] and figure["start"] < f["end"] for f in claim["figures"])


def match(wanted: Sequence[Said], answered: Sequence[Said]) -> Matched:
    """Each wanted figure against one answered, that of the same voice before any other."""
    left = list(answered)
    found = voiced = 0
    for said in wanted:
        same = [one for one in left if one.same(said)]
        if same:
            one = next((s for s in same if alike(said.voice, s.voice)), same[0])
            left.remove(one)
            found += 1
            voiced += alike(said.voice, one.voice)
    return Matched(len(wanted), len(answered), found, voiced)


def _left(wanted: Sequence[Said], answered: Sequence[Said]) -> list[Said]:
    """Those of the first that the second lack."""
    left, missed = list(answered), []
    for said in wanted:
        same = [one for one in left if one.same(said)]
        if same:
            left.remove(next((s for s in same if alike(said.voice, s.voice)), same[0]))
        else:
            missed.append(said)
    return missed


def _add(known: list[Said], said: Said) -> None:
    if not any(one.same(said) and alike(one.voice, said.voice) for one in known):
        known.append(said)


def _trivial(report: Row, entries: Mapping[str, Entry]) -> list[Said]:
    entry = entries.get(report["id"])
    given = trivial({"text": entry.report.text, "publisher": entry.report.publisher}) if entry else []
    return [Said(f["measure"], f["low"], f["high"], f["voice"][-1]) for f in given]


def _added(scores: Iterable[Matched]) -> Matched:
    rows = [(s.wanted, s.answered, s.found, s.voiced) for s in scores]
    return Matched(*(sum(column) for column in zip(*rows, strict=True))) if rows else Matched(0, 0, 0, 0)

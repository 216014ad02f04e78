"""A store in, its incidents across reports out, under the rulings that people made; and rulings made from ids that people type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ascribe.comparing import compared
from ascribe.dossier.corrected import Change, asked
from ascribe.dossier.ruled import Ruled, ruled
from ascribe.errors import BadRuling, NotKept
from ascribe.incidents.across import Gathered, Gathering, Likened, Several, find, gathered
from ascribe.incidents.across.naming import member
from ascribe.incidents.families import Family, Print, agencies, families, print_of
from ascribe.incidents.rulings import (
    CLAIM,
    INCIDENT,
    Attached,
    Orphan,
    Pointer,
    Ruling,
    Told,
    Verdict,
    attached,
    ruling_of,
    standing,
    taken_back,
)
from ascribe.incidents.sketch import Sketch
from ascribe.incidents.verdicts import pointer_to
from ascribe.report import Report
from ascribe.review.queue import Told as ToReview
from ascribe.store.protocol import Json, Kept, Store
from ascribe.text import Span

OPENING = 60
"""Characters of a report that stand for an incident of which it makes no claim."""


@dataclass(frozen=True, slots=True)
class Linked:
    """The incidents of a store, and what its rulings came to."""

    gathering: Gathering
    attached: Attached


def linked(store: Store, likened: Likened | None = None) -> Linked:
    """Every report's latest reading gathered with those of the others, as the rulings in force have it.

    A pair that somebody is unsure of stays as it fell, and is no suggestion any more. Who asks again after a ruling, and no report was
    added since, gives what `compared` gave.
    """
    likened = compared(store).likened if likened is None else likened
    rulings = rulings_of(store)
    on_incidents = attached(rulings, _told(store, rulings, likened.sketches))
    found = gathered(likened, same=on_incidents.same, apart=on_incidents.different)
    return Linked(_without(found, on_incidents.unsure), on_incidents)


def ruled_claims(store: Store, kept: Iterable[Kept] | None = None) -> Ruled:
    """The claims of some readings as people left them; where none are given, those of all that somebody ruled on a claim of."""
    rulings = rulings_of(store)
    claims = claims_ruled_on(store, rulings) if kept is None else {k.imprint.id: k.claims for k in kept}
    return ruled(rulings, claims, lambda report: store.report(report).text)


def claims_ruled_on(store: Store, rulings: Iterable[Ruling]) -> Mapping[str, tuple[Json, ...]]:
    """The claims of the latest readings of the reports on a claim of which somebody ruled, in the order of arrival."""
    about = {r.about[0].report for r in rulings if r.on_claim}
    return {k.imprint.id: k.claims for k in store.kept() if k.imprint.id in about} if about else {}


def orphans_of(store: Store, found: Linked) -> tuple[Orphan, ...]:
    """The rulings in force, on incidents and on claims, that found no place; the earliest first."""
    return tuple(sorted((*found.attached.orphans, *ruled_claims(store).orphans), key=lambda o: (o.ruling.at, o.ruling.id)))


def rulings_of(store: Store) -> tuple[Ruling, ...]:
    """All rulings of a store, in the order in which they were added."""
    return tuple(ruling_of(dict(r), "a ruling of the store") for r in store.rulings())


def to_review(store: Store, found: Linked) -> tuple[ToReview, ...]:
    """The claims of every report's latest reading, in the order of arrival, with the incidents that they tell of."""
    ids: dict[str, dict[int, str]] = {}
    for incident in found.gathering.incidents:
        for sketch in incident.members:
            ids.setdefault(sketch.report, {})[sketch.number] = incident.id
    return tuple(ToReview(k.imprint.id, k.claims, ids.get(k.imprint.id, {})) for k in store.kept())


def _told(store: Store, rulings: Iterable[Ruling], sketches: Iterable[Sketch]) -> Mapping[str, Told]:
    """What the reports say to which rulings point: of no other is the text asked for."""
    wanted = {p.report for r in standing(rulings) if not r.on_claim for p in r.about}
    incidents: dict[str, dict[int, tuple[Span, ...]]] = {}
    for sketch in sketches:
        if sketch.report in wanted:
            incidents.setdefault(sketch.report, {})[sketch.number] = sketch.evidence or (Span(0, OPENING),)
    return {report: Told(store.report(report).text, numbers) for report, numbers in incidents.items()}


def _without(found: Gathering, unsure: Iterable[frozenset[tuple[str, int]]]) -> Gathering:
    of = {s.key: g.id for g in found.incidents for s in g.members}
    left = {frozenset(of[m] for m in pair) for pair in unsure}
    return Gathering(found.incidents, tuple(s for s in found.suggestions if frozenset((s.one, s.other)) not in left))


def incident_of(asked: str, gathering: Gathering) -> Gathered:
    """The incident that goes by an id. Raises NotKept where none does, or more than one."""
    found = find(asked, gathering.incidents)
    if isinstance(found, Gathered):
        return found
    if isinstance(found, Several):
        raise NotKept(f"{asked}: {len(found.ids)} incidents go by so short an id ({', '.join(found.ids[:3])}); give more of it")
    raise NotKept(f"{asked}: no incident goes by that id; `ascribe incidents` lists them")


def families_of(incident: Gathered, store: Store) -> tuple[Family, ...]:
    """The families of copies among the reports of an incident."""
    return families(printed(store.report(r)) for r in incident.reports)


def printed(report: Report) -> Print:
    """The report's print, with the agencies that it credits."""
    return print_of(report, agencies(report.text, report.publisher))


@dataclass(frozen=True, slots=True)
class Made:
    """Who rules, why and when, as an ISO time; `settles` where an adjudicator ends a disagreement."""

    at: str
    why: str = ""
    who: str = ""
    settles: bool = False


def paired(verdict: Verdict, ids: tuple[str, str], made: Made, *, store: Store, gathering: Gathering) -> Ruling:
    """The ruling that the incidents of two ids are the same, or different, or that nobody can tell. Raises NotKept and BadRuling.

    It points at the words of the very reports that the ids are marks of: so may two reports of one incident be parted.
    """
    members = [member(asked, incident_of(asked, gathering)) for asked in ids]
    if members[0].key == members[1].key:
        raise BadRuling(f"{ids[0]} and {ids[1]} are one report's one incident; give the ids of two, as `ascribe incidents ID` shows them")
    return Ruling(made.at, verdict, tuple(_pointer(m, store) for m in members), made.why, made.who, settles=made.settles)


def _pointer(sketch: Sketch, store: Store) -> Pointer:
    span = sketch.evidence[0] if sketch.evidence else Span(0, OPENING)
    return Pointer(sketch.report, span, INCIDENT, span.of(store.report(sketch.report).text))


def on_claim(verdict: Verdict, claim: str, made: Made, *, store: Store, field: str = CLAIM, value: str | None = None) -> Ruling:
    """The ruling on a claim of its report's latest reading, or on one field of it. Raises NotKept and BadRuling.

    A figure's field goes by its measure, "killed", or by its number, "figure 2"; words that are selected anew, by the words alone.
    """
    told, others = _latest(claim, store)
    if verdict is Verdict.REJECT and not made.why.strip():
        raise BadRuling(f"{claim}: a claim is not rejected without a reason; give it with --why")
    change = Change(field, "")
    if value is not None:
        text = store.report(told["report"]).text
        change = asked(told, field, value, text=text, known=[link for other in others for link in other["voice"]])
    pointer = pointer_to(told, change.field, change.figure)
    said = change.value if value is not None else None
    return Ruling(made.at, verdict, (pointer,), made.why, made.who, value=said, settles=made.settles)


def _latest(claim: str, store: Store) -> tuple[Json, tuple[Json, ...]]:
    """The claim as its report is read now, and all claims of that reading."""
    found = store.claims(claim)
    if not found:
        raise NotKept(f"{claim}: no claim goes by that id; `ascribe dossier ID --claims` shows them")
    kept = store.latest(found[0][0].id)
    told = next((c for c in kept.claims if c["id"] == claim), None)
    if told is None:
        raise NotKept(f"{claim}: its report has been read anew since ({kept.reader}), and that reading has no claim of this id")
    return told, kept.claims


def undone(asked: str, made: Made, *, store: Store) -> Ruling:
    """The ruling that takes back the one whose id begins so. Raises NotKept where none does, or more than one; BadRuling where it is undone."""
    found = [r for r in rulings_of(store) if asked and r.id.startswith(asked)]
    if len(found) != 1:
        raise NotKept(f"{asked}: {'no ruling' if not found else f'{len(found)} rulings'} under that id; `ascribe rule dump` lists them")
    by = taken_back(rulings_of(store)).get(found[0].id)
    if by is not None:
        raise BadRuling(f"{found[0].id}: is undone already, by {by}; to let it stand again, undo {by}")
    return Ruling(made.at, Verdict.UNDO, (), made.why, made.who, undoes=found[0].id, settles=made.settles)


class Fate(StrEnum):
    """What became of a ruling."""

    STANDS = "stands"
    OVERRULED = "overruled"
    UNDONE = "undone"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Listed:
    """A ruling and what became of it; `why` says more of what is undone and of orphans."""

    ruling: Ruling
    state: Fate
    why: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The ruling as JSON has it, and what became of it."""
        return {"state": self.state, "why": self.why or None, "ruling": self.ruling.to_dict()}


def listed(rulings: Iterable[Ruling], orphans: Iterable[Orphan]) -> tuple[Listed, ...]:
    """Every ruling in the order given, with what became of it."""
    given = tuple(rulings)
    undone_by, lost = taken_back(given), {o.ruling.id: o.why for o in orphans}
    stands = {r.id for r in standing(given)}
    out = []
    for ruling in given:
        if ruling.id in undone_by:
            out.append(Listed(ruling, Fate.UNDONE, f"by {undone_by[ruling.id]}"))
        elif ruling.id in lost:
            out.append(Listed(ruling, Fate.ORPHAN, lost[ruling.id]))
        else:
            stood = ruling.id in stands or ruling.verdict is Verdict.UNDO
            out.append(Listed(ruling, Fate.STANDS if stood else Fate.OVERRULED))
    return tuple(out)

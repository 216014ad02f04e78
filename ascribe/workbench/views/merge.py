"""Two incidents in, what a person needs to tell whether they are one out: both side by side, and the reasons with their weight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ascribe.dossier.dossier import Dossier, Given
from ascribe.errors import BadQuery
from ascribe.incidents.across import Gathered, Suggestion
from ascribe.incidents.across.gathered import Member, mark
from ascribe.incidents.across.known import Known
from ascribe.incidents.across.likeness import EVEN, Likeness, likeness, odds
from ascribe.store.protocol import Json, Kept
from ascribe.vocabulary.terms import Measure
from ascribe.workbench.desk import Snapshot
from ascribe.workbench.shelf import Shelf
from ascribe.workbench.views.wording import bounds
from ascribe.workbench.views.words import title, toll, when

COMPARED = 12
"""Members of an incident that are compared with the other's where nothing was compared before."""

REPORTS = 6
"""Reports of an incident that are shown beside the other's."""

NEAREST = 12
"""Other incidents that are offered for a comparison, the likest first."""

HALF = 100.0
"""Units of the longest bar."""


@dataclass(frozen=True, slots=True)
class Published:
    """One report as it is listed."""

    day: str | None  # None: the input does not say
    outlet: str | None
    title: str | None


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: its id, the mark of the report in which it is likest to the other, and the words there."""

    id: str
    mark: str
    title: str
    quote: str
    outlet: str | None
    published: str | None
    reports: tuple[Published, ...]
    more: int  # reports that are not shown


@dataclass(frozen=True, slots=True)
class Fact:
    """One question and what either says; None: it does not tell. `alike` where the first answers are equal."""

    question: str
    one: str | None
    other: str | None
    alike: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """A reason in words, its weight, and the bar that shows it: to the right for one incident, to the left for two."""

    words: str
    weight: str
    start: float
    length: float
    speaks_for: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """Two incidents side by side, and the reasons between their two likest reports; odds of nought are even."""

    sides: tuple[Side, Side]
    facts: tuple[Fact, ...]
    bars: tuple[Bar, ...]
    odds: str


@dataclass(frozen=True, slots=True)
class Near:
    """Another incident that could be compared."""

    id: str
    title: str
    reports: int
    odds: str  # between the likest reports of both; "": not told


def suggested(now: Snapshot, of: str | None = None) -> tuple[Suggestion, ...]:
    """The pairs in doubt, the likest first; of one incident alone where one is named."""
    return tuple(s for s in now.linked.gathering.suggestions if of is None or of in (s.one, s.other))


def pair(now: Snapshot, shelf: Shelf, one: Gathered, other: Gathered) -> Pair:
    """The two side by side; reasons are those of their likest members. Raises BadQuery where they are one."""
    if one.id == other.id:
        raise BadQuery(f"{one.id}: one incident; name two to be compared")
    members, because = _likest(now, one, other)
    dossiers = shelf.dossier(now, one), shelf.dossier(now, other)
    left, right = (_side(now, g, d, m) for g, d, m in zip((one, other), dossiers, members, strict=True))
    return Pair((left, right), _facts(*dossiers), bars(because), signed(because.odds))


def signed(weight: float) -> str:
    """A weight with its sign, a true minus before what speaks for two."""
    return f"{weight:+.1f}".replace("-", "\N{MINUS SIGN}")


def bars(because: Likeness) -> tuple[Bar, ...]:
    """What was so before any reason, and each reason, the weightiest first."""
    told = [("Most pairs that are compared are two incidents.", EVEN), *((b.words, b.weight) for b in because.because)]
    longest = max(2.0, *(abs(weight) for _, weight in told))
    return tuple(
        Bar(words, signed(weight), HALF - length if weight < 0 else HALF, length, weight > 0)
        for words, weight in told
        for length in [round(abs(weight) / longest * HALF, 1)]
    )


def nearest(now: Snapshot, shelf: Shelf, incident: Gathered) -> tuple[Near, ...]:
    """Other incidents that were found worth comparing with this one, the likest first."""
    own = {s.key for s in incident.members}
    ready = now.likened.ready
    of = {s.key: g for g in now.linked.gathering.incidents for s in g.members}
    best: dict[str, float] = {}
    for value, i, j in now.likened.pairs:
        keys = ready[i].sketch.key, ready[j].sketch.key
        if (keys[0] in own) != (keys[1] in own):
            name = of[keys[1] if keys[0] in own else keys[0]].id
            best[name] = max(value, best.get(name, value))
    by_id = {g.id: g for g in now.linked.gathering.incidents}
    names = sorted(best, key=lambda name: (-best[name], name))[:NEAREST]
    return tuple(Near(n, title(shelf.dossier(now, by_id[n])), len(by_id[n].reports), signed(best[n])) for n in names)


def _likest(now: Snapshot, one: Gathered, other: Gathered) -> tuple[tuple[Member, Member], Likeness]:
    for suggestion in now.linked.gathering.suggestions:
        if (suggestion.one, suggestion.other) == (one.id, other.id):
            return suggestion.members, suggestion.likeness
        if (suggestion.one, suggestion.other) == (other.id, one.id):
            return (suggestion.members[1], suggestion.members[0]), suggestion.likeness
    keys = {s.key for g in (one, other) for s in g.members}
    known = {k.sketch.key: k for k in now.likened.ready if k.sketch.key in keys}
    ours, theirs = (_some(g, known) for g in (one, other))
    # one report on both sides is the least of reasons: it tells the two apart itself
    _, _, a, b = max(((a.sketch.report != b.sketch.report, odds(a, b), a, b) for a in ours for b in theirs), key=lambda found: found[:2])
    return (a.sketch.key, b.sketch.key), likeness(a, b)


def _some(incident: Gathered, known: Mapping[Member, Known]) -> Sequence[Known]:
    return [known[s.key] for s in incident.members[:COMPARED]]


def _side(now: Snapshot, incident: Gathered, dossier: Dossier, member: Member) -> Side:
    kept = now.kept[member[0]]
    claims = [c for c in kept.claims if c["incident"] == member[1]]
    claims.sort(key=lambda c: not c["figures"])
    imprints = [now.kept[r].imprint for r in incident.reports]
    shown = tuple(Published(i.published.isoformat() if i.published else None, i.publisher, i.title) for i in imprints[:REPORTS])
    return Side(
        id=incident.id,
        mark=mark(member),
        title=title(dossier),
        quote=claims[0]["evidence"]["quote"] if claims else _named(kept, member[1]),
        outlet=kept.imprint.publisher,
        published=kept.imprint.published.isoformat() if kept.imprint.published else None,
        reports=shown,
        more=len(imprints) - len(shown),
    )


def _named(kept: Kept, number: int) -> str:
    """The words that name the deed, of which the report makes no claim; "" where none do."""
    told = next((i["told"] for i in kept.incidents if i["number"] == number), ())
    return " … ".join(t["words"] for t in told)


def _facts(one: Dossier, other: Dossier) -> tuple[Fact, ...]:
    asked = [(name, getattr(one, field), getattr(other, field)) for name, field in QUESTIONS]
    told = [Fact(name, _said(name, a), _said(name, b), bool(a and b) and a[0].value == b[0].value) for name, a, b in asked]
    for measure in (Measure.KILLED, Measure.INJURED):
        tolls = toll(one, measure), toll(other, measure)
        told.append(Fact(measure.value, *tolls, alike=tolls[0] is not None and tolls[0] == tolls[1]))
    told.append(Fact("families", f"{len(one.families)}", f"{len(other.families)}", alike=False))
    return tuple(fact for fact in told if fact.one or fact.other)


QUESTIONS = (("what", "event"), ("when", "when"), ("where", "where"), ("by", "by"), ("with", "means"), ("on", "target"))
"""What is compared, and where a dossier has it."""


def _said(question: str, given: tuple[Given, ...]) -> str | None:
    """The best borne out answer, and the next where there is one."""
    return "; or ".join(when(g.value) if question == "when" else g.value for g in given[:2]) or None


@dataclass(frozen=True, slots=True)
class Part:
    """One report of an incident, and what it tells of it, so that those can be chosen that tell of another one."""

    report: str
    day: str | None
    outlet: str | None
    title: str | None
    told: str


def parts(now: Snapshot, incident: Gathered) -> tuple[Part, ...]:
    """The reports of an incident in the order of their publication."""
    found: dict[str, Part] = {}
    for sketch in incident.members:
        imprint = now.kept[sketch.report].imprint
        told = next((i for i in now.kept[sketch.report].incidents if i["number"] == sketch.number), None)
        day = imprint.published.isoformat() if imprint.published else None
        found.setdefault(sketch.report, Part(sketch.report, day, imprint.publisher, imprint.title, _told(told) if told else ""))
    return tuple(found.values())


def _told(incident: Json) -> str:
    """What one report tells of the incident, on one line."""
    place = incident["where"][0] if incident["where"] else None
    day = incident["when"] and incident["when"]["edtf"]
    said = [incident["event"], place and (place["name"] or place["words"]), day and when(day)]
    tolls = [f"{_toll(incident[m])} {m}" for m in ("killed", "injured") if incident[m]["best"] is not None]
    return ", ".join(filter(None, [*said, *tolls]))


def _toll(toll: Json) -> str:
    """The best figure, with the bounds of the voice that gives it; of several voices, of the most exact."""
    given = [t for t in toll["by_voice"] if toll["best"] in (t["low"], t["high"])]
    told = min(given, key=lambda t: (t["low"] != t["high"], t["approximate"]), default=None)
    return bounds(told) if told else f"{toll['best']:,}"

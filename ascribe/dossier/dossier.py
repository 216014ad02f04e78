"""What reports tell of one incident in, a Dossier out: what, when, where, who says how many, what contradicts, what the evidence supports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ascribe.dossier.contradictions import Contradiction, contradictions
from ascribe.dossier.estimate import Estimate, Policy, estimate
from ascribe.dossier.history import History, histories
from ascribe.dossier.people import told_apart
from ascribe.dossier.speaking import marked, together
from ascribe.dossier.testimony import Json, Source, Testimony, testimonies
from ascribe.dossier.voices import one_voice
from ascribe.incidents.families import Family
from ascribe.text import folded
from ascribe.vocabulary.terms import Measure

VERSION = 1


@dataclass(frozen=True, slots=True)
class Telling:
    """How one report tells the incident: its local incident and all the claims that belong to it, as JSON has them."""

    source: Source
    incident: Json
    claims: tuple[Json, ...]
    url: str | None = None  # None: the input has none
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """One answer to one question, and the outlets' reports that give it; `value` is shown, `detail` is the JSON behind it."""

    value: str
    reports: tuple[str, ...]
    detail: Json | None = None  # None: the value says it all
    corrected: str | None = None  # in words what a person put right, and what it was; None: nobody did


@dataclass(frozen=True, slots=True)
class Count:
    """One measure: each voice's history, and the estimate under the chosen policy (None: nobody counts the incident whole).

    Where voices count people of several sides, `sides` has an estimate for each; the one of all may then count some and not others.
    """

    measure: Measure
    histories: tuple[History, ...]
    estimate: Estimate | None
    origins: tuple[str, ...]
    sides: tuple[tuple[str, Estimate], ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The count as JSON has it."""
        return {
            "measure": self.measure.value,
            "estimate": self.estimate.to_dict() if self.estimate else None,
            "sides": {side: estimate.to_dict() for side, estimate in self.sides},
            "origins": list(self.origins),
            "histories": [h.to_dict() for h in self.histories],
        }


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that the reports of one incident say, set side by side; every answer names the reports that give it.

    Answers come with the best borne out first. `told` are all figures, those of parts and of other scopes too; `voices` says in
    words which names were taken for one voice.
    """

    id: str
    policy: Policy
    event: tuple[Given, ...]
    when: tuple[Given, ...]
    where: tuple[Given, ...]
    by: tuple[Given, ...]
    means: tuple[Given, ...]
    target: tuple[Given, ...]
    counts: tuple[Count, ...]
    contradictions: tuple[Contradiction, ...]
    families: tuple[Family, ...]
    tellings: tuple[Telling, ...]
    told: tuple[Testimony, ...]
    voices: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """How much there is, in the words that a recorder counts in: "12 reports, 4 families, 3 origins of the death toll"."""
        killed = next((c for c in self.counts if c.measure is Measure.KILLED), None)
        passing = len(self.passing)
        only = f" of which {passing} mention{'s' * (passing == 1)} it in passing" if passing else ""
        parts = [_many(len(self.tellings), "report"), f"{_many(len(self.families), 'family')}{only}"]
        parts += [f"{_many(len(killed.origins), 'origin')} of the death toll"] if killed else ["nobody counts the dead"]
        return ", ".join(parts)

    @property
    def passing(self) -> tuple[str, ...]:
        """The families whose reports only mention the incident, beside others that claim something of it."""
        claiming = {t.source.family for t in self.tellings if t.claims}
        return tuple(f.id for f in self.families if f.id not in claiming) if claiming else ()

    def to_dict(self) -> dict[str, Any]:
        """The dossier as JSON has it."""
        answers = {name: [_given_dict(g) for g in getattr(self, name)] for name in ("event", "when", "where", "by", "means", "target")}
        return {
            "id": self.id,
            "summary": self.summary,
            "policy": self.policy.value,
            **answers,
            "counts": [c.to_dict() for c in self.counts],
            "voices": list(self.voices),
            "contradictions": [{"kind": c.kind, "why": c.why, "claims": list(c.claims)} for c in self.contradictions],
            "families": [f.to_dict() for f in self.families],
            "reports": [_telling_dict(t) for t in self.tellings],
        }


def _given_dict(given: Given) -> dict[str, Any]:
    told = {"value": given.value, "reports": list(given.reports), "detail": dict(given.detail) if given.detail else None}
    return {**told, "corrected": given.corrected} if given.corrected else told


def _telling_dict(telling: Telling) -> dict[str, Any]:
    source = telling.source
    day = source.published.isoformat() if source.published else None
    told = {"report": source.report, "family": source.family, "outlet": source.outlet, "published": day, "title": telling.title}
    return {**told, "url": telling.url, "claims": [claim["id"] for claim in telling.claims]}


def compile_dossier(
    id: str,  # noqa: A002  # what it is called everywhere
    tellings: Iterable[Telling],
    *,
    families: Iterable[Family] = (),
    policy: Policy = Policy.RANGE,
) -> Dossier:
    """The dossier of one incident; the order of the tellings changes nothing. `families` are those of all reports that are kept."""
    ordered = tuple(sorted(tellings, key=_order))
    own = (marked(testimonies(t.claims, t.source), t.incident) for t in ordered)
    named = one_voice(together([one for of_report in own for one in of_report]))
    told = told_apart(named.testimonies)
    measures = [m for m in Measure if any(t.measure is m for t in told)]
    return Dossier(
        id=id,
        policy=policy,
        event=_answers(ordered, "event", lambda i: i["event"]),
        when=_answers(ordered, "when", lambda i: i["when"]["edtf"] if i["when"] else None, lambda i: i["when"]),
        where=_answers(ordered, "where", _place_name, lambda i: i["where"][0]),
        by=_answers(ordered, "by", lambda i: i["by"]),
        means=_answers(ordered, "means", lambda i: i["means"]),
        target=_answers(ordered, "target", lambda i: i["target"]),
        counts=tuple(_count(told, measure, policy) for measure in measures),
        contradictions=contradictions(told),
        families=_families(ordered, families),
        tellings=ordered,
        told=told,
        voices=named.why,
    )


def _order(telling: Telling) -> tuple[str, str, int]:
    day = telling.source.published
    return day.isoformat() if day else "9999", telling.source.report, telling.incident["number"]


def _place_name(incident: Json) -> str | None:
    if not incident["where"]:
        return None
    place = incident["where"][0]
    name: str = place["name"] or place["words"]
    return f"{name}, {place['country']}" if place["country"] else name


def _answers(tellings: Sequence[Telling], question: str, value: Any, detail: Any = None) -> tuple[Given, ...]:
    """The answers that incidents give to one question, that of most families first, then the most exact, then the earliest."""
    reports: dict[str, list[str]] = defaultdict(list)
    families: dict[str, set[str]] = defaultdict(set)
    behind: dict[str, Json] = {}
    marks: dict[str, str] = {}
    given = [(telling, answer) for telling in tellings if (answer := value(telling.incident))]
    spelt: dict[str, str] = {}
    for _, answer in sorted(given, key=lambda pair: pair[1].isupper()):  # KORVAT of a dateline is Korvat
        spelt.setdefault(folded(answer), answer)
    for telling, said in given:
        answer = spelt[folded(said)]
        reports[answer].append(telling.source.report)
        families[answer].add(telling.source.family)
        if detail:
            behind.setdefault(answer, detail(telling.incident))
        if mark := telling.incident.get("corrected", {}).get(question):
            marks.setdefault(answer, mark)
    order = list(reports)
    ranked = sorted(order, key=lambda a: (-len(families[a]), _vagueness(behind.get(a)), order.index(a)))
    return tuple(Given(a, tuple(dict.fromkeys(reports[a])), behind.get(a), marks.get(a)) for a in ranked)


def _vagueness(detail: Mapping[str, Any] | None) -> int:
    return (detail or {}).get("precision") or 0


def _count(told: Sequence[Testimony], measure: Measure, policy: Policy) -> Count:
    of_measure = histories(told, measure)
    origins = tuple(dict.fromkeys(h.latest.teller for h in of_measure))
    return Count(measure, of_measure, estimate(told, measure, policy), origins, _by_side(told, measure, policy))


def _by_side(told: Sequence[Testimony], measure: Measure, policy: Policy) -> tuple[tuple[str, Estimate], ...]:
    """An estimate for each side whose people are counted, where there are several."""
    counted = {side: [one for one in told if one.side == side] for side in sorted({one.side for one in told if one.side})}
    found = tuple((side, given) for side, of_side in counted.items() if (given := estimate(of_side, measure, policy)))
    return found if len(found) > 1 else ()


def _families(tellings: Sequence[Telling], known: Iterable[Family]) -> tuple[Family, ...]:
    """The families of the reports that tell of the incident, in the order of their first such report."""
    by_id = {family.id: family for family in known}
    return tuple(by_id.get(f, Family(f)) for f in dict.fromkeys(t.source.family for t in tellings))


def _many(count: int, noun: str) -> str:
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{count} {noun if count == 1 else plural}"

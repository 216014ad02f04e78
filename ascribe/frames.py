"""Claims and dossiers in, tables for analysis out: pandas frames whose columns and types never hang on what is in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

try:
    import pandas as pd
except ModuleNotFoundError as error:
    raise ModuleNotFoundError("frames need pandas: pip install 'ascribe[frames]'", name=error.name) from error

from ascribe.claims.claim import Claim
from ascribe.compiling import Wanted, dossiers
from ascribe.days import days
from ascribe.dossier.dossier import Dossier
from ascribe.dossier.estimate import Policy
from ascribe.linking import linked
from ascribe.store.opening import open_store

Json = Mapping[str, Any]
"""A claim or a dossier as `--json` prints it."""

TEXT, WHOLE, NUMBER, FLAG, DAY = "string", "Int64", "Float64", "boolean", "datetime64[s]"
"""Types that know what is missing: it is `<NA>` (`NaT` in a day), never 0 and never an empty text."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, its pandas type, and what it holds."""

    name: str
    type: str
    holds: str


_TIME = (
    Column("when", TEXT, "the time, as EDTF"),
    Column("first", DAY, "the first day that it may mean"),
    Column("last", DAY, "the last"),
    Column("date_prec", WHOLE, "how exact: UCDP's 1 (a day) to 5 (a year)"),
    Column("guessed", FLAG, "the rule that resolved it guessed"),
)
_PLACE = (
    Column("where", TEXT, "the place, as the gazetteer has it, else as written"),
    Column("country", TEXT, "ISO 3166 alpha-2"),
    Column("geonameid", WHOLE, "GeoNames' id"),
    Column("latitude", NUMBER, "of the place, never of the event"),
    Column("longitude", NUMBER, "of the place, never of the event"),
    Column("where_prec", WHOLE, "how exact: UCDP's 1 (the place itself) to 7 (sea or air)"),
)
_SAID = (
    Column("report", TEXT, "the report's id"),
    Column("report_ref", TEXT, "the id that the input gave"),
    Column("published", DAY, "the report's day of publication, where the frame is made of a store"),
    Column("number", WHOLE, "the incident within the report; missing: a statement about none"),
    Column("incident", TEXT, "the incident across reports; missing: not gathered, or about none"),
    Column("voice", TEXT, "who speaks: the innermost of the chain"),
    Column("voice_kind", TEXT, "outlet, agency, body, person, unnamed"),
    Column("voice_side", TEXT, "the party that it speaks for"),
    Column("chain", TEXT, "all voices, from the outlet inward"),
    Column("stance", TEXT, "how the voice holds it"),
    Column("said_on", TEXT, "when it was said, as EDTF"),
)

CLAIMS = (
    Column("claim", TEXT, "the claim's id"),
    *_SAID,
    Column("scope", TEXT, "what part of events it covers"),
    Column("event", TEXT, "ACLED's sub-event type, or one of ours"),
    *_TIME,
    *_PLACE,
    Column("by", TEXT, "who did it"),
    Column("against", TEXT, "to whom"),
    Column("means", TEXT, "with what"),
    Column("target", TEXT, "on what"),
    Column("figures", WHOLE, "how many figures it has"),
    Column("part", TEXT, "the part of the report that it stands in"),
    Column("quote", TEXT, "the sentence or clause that carries it"),
    Column("start", WHOLE, "the quote's first character in the report's text"),
    Column("end", WHOLE, "one past its last"),
    Column("reader", TEXT, "the version of the reader"),
)

FIGURES = (
    Column("claim", TEXT, "the claim's id"),
    *_SAID,
    Column("measure", TEXT, "what is counted"),
    Column("low", WHOLE, "the fewest that the words allow; missing: no bound"),
    Column("high", WHOLE, "the most that the words allow; missing: no bound"),
    Column("approximate", FLAG, "about, some, dozens"),
    Column("of", TEXT, "who is counted, in the report's words"),
    Column("side", TEXT, "whose they are"),
    Column("status", TEXT, "combatant or civilian"),
    Column("scope", TEXT, "what part of events it covers"),
    Column("superseded", FLAG, "the same voice gives a later one in the report"),
    Column("inferred", FLAG, "no number word stands in the text"),
    Column("words", TEXT, "the words that give it"),
    Column("start", WHOLE, "the words' first character in the report's text"),
    Column("end", WHOLE, "one past their last"),
    Column("rule", TEXT, "what tied the number to the measure"),
)

INCIDENTS = (
    Column("incident", TEXT, "its id"),
    Column("event", TEXT, "the kind that most families of reports tell"),
    *_TIME,
    *_PLACE,
    Column("by", TEXT, "who did it, as most families have it"),
    Column("means", TEXT, "with what"),
    Column("target", TEXT, "on what"),
    Column("reports", WHOLE, "how many tell of it"),
    Column("families", WHOLE, "how many they are where copies count once"),
    Column("contradictions", WHOLE, "how many things cannot all be true"),
)

ESTIMATES = (
    Column("incident", TEXT, "its id"),
    Column("measure", TEXT, "what is counted"),
    Column("side", TEXT, "whose people alone are counted; missing: all"),
    Column("policy", TEXT, "how disagreement is treated"),
    Column("low", WHOLE, "the lowest reliable; missing: no lower bound"),
    Column("best", WHOLE, "the most likely; missing: the policy gives none, or no voice counts the incident whole"),
    Column("high", WHOLE, "the highest reliable; missing: no upper bound"),
    Column("grade", TEXT, "how well it is borne out"),
    Column("origins", WHOLE, "where the figures come from, each counted once; missing: of one side alone"),
    Column("claims", WHOLE, "how many claims it uses"),
    Column("why", TEXT, "in a sentence"),
)


@dataclass(frozen=True, slots=True)
class Known:
    """What claims do not say themselves: the days of reports by their ids, and of which incident each report's incidents are part."""

    published: Mapping[str, date | None] = field(default_factory=dict)
    incidents: Mapping[tuple[str, int | None], str] = field(default_factory=dict)


NOTHING = Known()


def claims(given: Iterable[Claim | Json], known: Known = NOTHING) -> pd.DataFrame:
    """A row a claim."""
    return _frame(CLAIMS, (_said(c, known) | _claim(c) for c in map(_json, given)))


def figures(given: Iterable[Claim | Json], known: Known = NOTHING) -> pd.DataFrame:
    """A row a figure, beside who says it."""
    rows = (_said(c, known) | {name: f[name] for name in _OWN} for c in map(_json, given) for f in c["figures"])
    return _frame(FIGURES, rows)


def incidents(given: Iterable[Dossier | Json]) -> pd.DataFrame:
    """A row an incident across reports: the answers that most families of reports give."""
    return _frame(INCIDENTS, map(_incident, map(_json, given)))


def estimates(given: Iterable[Dossier | Json]) -> pd.DataFrame:
    """A row a measure of an incident, and one for each side's people where several sides' are counted.

    A measure that nobody counts whole has a row without bounds, since it is told of.
    """
    return _frame(ESTIMATES, (row for dossier in map(_json, given) for row in _estimates(dossier)))


@dataclass(frozen=True, slots=True)
class Frames:
    """Four frames of one store: `incident` ties them together, `claim` the figures to the claims."""

    claims: pd.DataFrame
    figures: pd.DataFrame
    incidents: pd.DataFrame
    estimates: pd.DataFrame


def of_store(place: str, *, policy: Policy | str = Policy.RANGE) -> Frames:
    """Everything that a store holds, as its dossiers have it: claims that people rejected are left out, corrected ones corrected."""
    store = open_store(place)
    try:
        gathered = linked(store).gathering.incidents
        compiled = list(dossiers(gathered, store, Wanted(Policy(policy))))
        told = [(t.source.report, t.incident["number"], d.id, t.claims) for d in compiled for t in d.tellings]
        of = {(report, number): id_ for report, number, id_, _ in told}
        read = list(store.kept())
    finally:
        store.close()
    known = Known({kept.imprint.id: kept.imprint.published for kept in read}, of)
    lone = [c for kept in read for c in kept.claims if (kept.imprint.id, c["incident"]) not in of]
    every = [*(c for *_, of_one in told for c in of_one), *lone]
    return Frames(claims(every, known), figures(every, known), incidents(compiled), estimates(compiled))


def _json(given: Claim | Dossier | Json) -> Json:
    return given if isinstance(given, Mapping) else given.to_dict()


_OWN = tuple(c.name for c in FIGURES if c not in _SAID and c.name != "claim")


def _said(claim: Json, known: Known) -> dict[str, Any]:
    """Who says it, in which report, of which incident."""
    speaker: Json = claim["voice"][-1] if claim["voice"] else {}
    return {
        "claim": claim["id"],
        "report": claim["report"],
        "report_ref": claim["report_ref"],
        "published": known.published.get(claim["report"]),
        "number": claim["incident"],
        "incident": known.incidents.get((claim["report"], claim["incident"])),
        "voice": speaker.get("name"),
        "voice_kind": speaker.get("kind"),
        "voice_side": speaker.get("side"),
        "chain": " > ".join(link["name"] for link in claim["voice"]) or None,
        "stance": claim["stance"],
        "said_on": claim["said_on"],
    }


def _claim(claim: Json) -> dict[str, Any]:
    evidence = claim["evidence"]
    plain = ("scope", "event", "by", "against", "means", "target", "part", "reader")
    return {
        **{name: claim[name] for name in plain},
        **_time(claim["when"]),
        **_place(claim["where"][0] if claim["where"] else None),
        "figures": len(claim["figures"]),
        **{name: evidence[name] for name in ("quote", "start", "end")},
    }


def _incident(dossier: Json) -> dict[str, Any]:
    first = {name: dossier[name][0] if dossier[name] else {} for name in ("event", "when", "where", "by", "means", "target")}
    return {
        "incident": dossier["id"],
        **{name: first[name].get("value") for name in ("event", "by", "means", "target")},
        **_time(first["when"].get("detail")),
        **_place(first["where"].get("detail")),
        **{name: len(dossier[name]) for name in ("reports", "families", "contradictions")},
    }


def _estimates(dossier: Json) -> Iterator[dict[str, Any]]:
    nothing = {"policy": dossier["policy"], "claims": ()}
    for count in dossier["counts"]:
        whose = {None: count["estimate"], **count.get("sides", {})}
        for side, given in whose.items():
            told = {**(given or nothing), "side": side, "origins": len(count["origins"]) if side is None else None}
            yield {"incident": dossier["id"], "measure": count["measure"], **told, "claims": len(told["claims"])}


def _time(when: Json | None) -> dict[str, Any]:
    if not when:
        return {}
    first, last = days(when["edtf"])
    told = {"when": when["edtf"], "date_prec": when["precision"], "guessed": when["guessed"]}
    return {**told, "first": _day(first), "last": _day(last)}


def _day(written: str | None) -> date | None:
    """The day; None where no calendar has it, as a report may tell one."""
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        return None


def _place(where: Json | None) -> dict[str, Any]:
    if not where:
        return {}
    plain = ("country", "geonameid", "latitude", "longitude")
    return {"where": where["name"] or where["words"], "where_prec": where["precision"], **{name: where[name] for name in plain}}


def _frame(columns: tuple[Column, ...], rows: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    """The rows with these columns in this order, each of its type, whatever they hold; no row at all gives the same columns."""
    given = list(rows)
    return pd.DataFrame({c.name: pd.Series([row.get(c.name) for row in given], dtype=c.type) for c in columns})

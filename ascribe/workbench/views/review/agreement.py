"""What several reviewers said of the same claims in, how far they agree and what is left to settle out, each answer as one can choose it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ascribe.incidents.rulings import CLAIM, Ruling, Verdict
from ascribe.incidents.verdicts import span_of
from ascribe.review.agreement import Agreement, Unit, agreements, disagreements, units
from ascribe.text import Span
from ascribe.vocabulary.guidelines import GUIDELINES
from ascribe.workbench.views import wording

Json = Mapping[str, Any]

_NAMES = {g.field: g.name for g in GUIDELINES} | {CLAIM: "The claim"}
_VERDICTS = {Verdict.ACCEPT: "it is one", Verdict.REJECT: "it is none", Verdict.UNSURE: "unsure"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What some reviewers say of a field, and how it is settled so; `value` is None where it cannot be chosen."""

    digit: int
    shown: str
    who: tuple[str, ...]
    verdict: str
    field: str
    value: str | None  # None: a verdict needs none, or nothing can be put there
    chosen: bool  # it can be chosen


@dataclass(frozen=True, slots=True)
class Dispute:
    """One field of one claim on which reviewers differ."""

    claim: str
    title: str
    quote: str
    outlet: str
    name: str  # of the field
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """How far reviewers agree on each field, and what is left to settle."""

    fields: tuple[Agreement, ...]
    disputes: tuple[Dispute, ...]


def reviewed(
    rulings: Iterable[Ruling],
    claims: Mapping[str, Sequence[Json]],
    *,
    key_of: Callable[[tuple[str, int]], str],
    text_of: Callable[[str], str],
    outlet_of: Callable[[str], str],
    names: bool = True,
) -> Reviewed:
    """All of it; `claims` are those of each report's latest reading. Who may not see names sees numbers."""
    given = tuple(rulings)
    left = disagreements(given, claims)
    disputes = []
    for unit in left:
        claim = claims[unit.key[0]][unit.key[1]]
        answers = tuple(_answers(unit, claim, text_of, names=names))
        quote, outlet = claim["evidence"]["quote"], outlet_of(unit.key[0])
        disputes.append(Dispute(key_of(unit.key), wording.figures(claim), quote, outlet, name_of(unit.field), answers))
    return Reviewed(agreements(units(given, claims)), tuple(disputes))


def name_of(field: str) -> str:
    """What a field is called: "Stance", "killed", "killed: scope"."""
    return _NAMES.get(field) or field.replace(".", ": ")


def _answers(unit: Unit, claim: Json, text_of: Callable[[str], str], *, names: bool) -> Iterator[Answer]:
    by_value: dict[str, list[str]] = {}
    for n, (name, value) in enumerate(unit.values, 1):
        by_value.setdefault(value, []).append(name if names else f"reviewer {n}")
    field = _field(unit, claim)
    for digit, (value, whose) in enumerate(by_value.items(), 1):
        who = tuple(whose)
        if unit.field == CLAIM:
            yield Answer(digit, _VERDICTS[Verdict(value)], who, value, CLAIM, None, chosen=True)
        else:
            wanted = _wanted(unit.field, value)
            yield Answer(digit, _shown(unit, value, claim, text_of), who, Verdict.CORRECT.value, field, wanted, chosen=wanted is not None)


def _field(unit: Unit, claim: Json) -> str:
    """The field as a correction names it: a figure by its number in the claim."""
    if unit.figure is None:
        return unit.field
    at = next(n for n, figure in enumerate(claim["figures"], 1) if _is(figure, unit.figure, unit.field))
    return f"figure {at}{unit.field.removeprefix(claim['figures'][at - 1]['measure'])}"


def _is(figure: Json, span: Span, field: str) -> bool:
    return span_of(figure) == span and field.partition(".")[0] == figure["measure"]


def _wanted(field: str, value: str) -> str | None:
    """The value as a correction is written; None for a place that no gazetteer has, which nobody can choose."""
    if field == "where":
        ids = value.split()
        return ",".join(ids) or "none" if all(each.isdigit() for each in ids) else None
    return value or "none" if field == "when" else value


def _shown(unit: Unit, value: str, claim: Json, text_of: Callable[[str], str]) -> str:
    """The value as a person reads it."""
    if unit.field == "evidence":
        start, _, end = value.partition("-")
        return text_of(unit.key[0])[int(start) : int(end)]
    if unit.field == "where":
        known = {
            str(c["geonameid"]): f"{c['name']}, {c['country']}" for w in claim["where"] for c in (*w["candidates"], w) if c["geonameid"]
        }
        return "; ".join(known.get(each, each) for each in value.split()) or wording.UNTOLD
    if unit.figure is not None and "." not in unit.field:
        bounds, _, measure = value.rpartition(" ")
        about, _, ends = bounds.rpartition(" ")
        low, _, high = ends.partition("-")
        figure = {"low": int(low) if low else None, "high": int(high) if high else None, "approximate": bool(about)}
        return f"{wording.bounds(figure)} {measure}"
    return value or wording.UNTOLD

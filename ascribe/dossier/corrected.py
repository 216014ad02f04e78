"""A claim and what a person says of one of its fields in, the claim as corrected out, with what it said before and who says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ascribe.dossier import settable
from ascribe.dossier.testimony import PUBLISHERS, WHOLE, Json
from ascribe.errors import BadRuling
from ascribe.incidents.verdicts import measure_of, span_of
from ascribe.text import Span
from ascribe.vocabulary.terms import Scope

FIELDS = (*settable.TEXTS, *settable.TERMS, "said_on", "when", "where", "voice", "evidence")
"""What can be corrected of a claim; beside them its figures, by their measures."""


@dataclass(frozen=True, slots=True)
class Change:
    """What one field of a claim should say; `figure` is where the words of the figure stand that a measure's field means."""

    field: str
    value: str
    figure: Span | None = None  # None: no figure's, or the one of its measure that counts the whole
    who: str = ""
    ruling: str = ""


def corrected(claim: Json, change: Change, text: str | None = None) -> Json:
    """The claim with one field said otherwise, and marked so. Raises BadRuling for a field or a value that it cannot have.

    `text` is that of the report, where it is at hand: words that are selected anew must stand in it.
    """
    measure = measure_of(change.field)
    if measure is not None:
        return _figure_corrected(claim, change)
    if change.field not in FIELDS:
        raise _no_field(claim, change.field)
    was, new = _said(claim, change, text)
    if {**claim, **new} == claim:  # somebody confirms what it says
        return claim
    marks = _marks(change, f"{change.field.replace('_', ' ')} ", was)
    return {**claim, **new, **_joined(claim, change, was, marks)}


def _said(claim: Json, change: Change, text: str | None) -> tuple[str | None, dict[str, Any]]:
    """What the field said, in words, and what changes in the claim."""
    field, value, old = change.field, change.value, claim.get(change.field)
    if field in settable.TEXTS:
        return old, {field: settable.words(field, value)}
    if field == "said_on":
        return old, {field: settable.day(value)}
    if field == "scope":
        return old, _rescoped(claim, settable.term(field, value))
    if field in settable.TERMS:
        return old, {field: settable.term(field, value)}
    if field == "when":
        return (old or {}).get("edtf"), {field: _time(claim, value)}
    if field == "where":
        return _names(old or ()), {field: settable.places(value, {"where": old or ()})}
    if field == "voice":
        return _names(claim["voice"]), {field: settable.chain(value, claim["voice"])}
    return claim["evidence"]["quote"], {field: settable.evidence(value, text)}


def _rescoped(claim: Json, scope: str) -> dict[str, Any]:
    """The claim's scope, and that of the figures that had it from the claim; a part stays a part."""
    figures = [{**f, "scope": scope} if f["scope"] == claim.get("scope") else f for f in claim["figures"]]
    return {"scope": scope, "figures": figures}


def _time(claim: Json, value: str) -> dict[str, Any] | None:
    """The time with the words that told it before; where no words did, those of the claim."""
    found = settable.when(value)
    if found is None:
        return None
    old, quoted = claim.get("when"), claim["evidence"]
    told = {"words": quoted["quote"], "start": quoted["start"], "end": quoted["end"]}
    words = {name: old[name] for name in told} if old else told
    return {"edtf": found[0], "precision": found[1], **words, "rule": settable.RULE, "guessed": False}


def _names(given: Iterable[Json]) -> str:
    return ", ".join(str(each["name"] or each["words"]) for each in given)


def _figure_corrected(claim: Json, change: Change) -> Json:
    """The claim with one figure said otherwise, or its scope, side, status or what it counts."""
    at = figure_at(claim, change.field, change.figure)
    figure = claim["figures"][at]
    measure, _, detail = change.field.partition(".")
    if not detail:
        new = {**settable.number(measure, change.value), "inferred": False}
        was, marks = figure["words"], _marks(change, "", figure["words"])
    else:
        new = {detail: _detail(claim, change, detail)}
        was, marks = figure[detail], _marks(change, f"{detail} ", figure[detail])
    if {**figure, **new} == figure:
        return claim
    put = {**figure, **new, "corrected": _and(figure.get("corrected"), marks)}
    figures = [put if n == at else f for n, f in enumerate(claim["figures"])]
    return {**claim, "figures": figures, "corrections": [*claim.get("corrections", ()), _record(change, was)]}


def _detail(claim: Json, change: Change, detail: str) -> str | None:
    match detail:
        case "scope":
            return settable.term("scope", change.value)
        case "status":
            return settable.status(change.value)
        case "side" | "of":
            return settable.words(change.field, change.value)
        case _:
            raise _no_field(claim, change.field)


def figure_at(claim: Json, field: str, figure: Span | None) -> int:
    """The place among the claim's figures of the one that a field means. Raises BadRuling where there is none, or it is not clear."""
    counted = [n for n, f in enumerate(claim["figures"]) if f["measure"] == measure_of(field) and figure in (None, span_of(f))]
    if not counted:
        raise _no_field(claim, field)
    if figure is not None and len(counted) > 1:
        raise BadRuling(f"--field {field}: {len(counted)} such figures stand over the same words; none can be told from the other")
    figures = claim["figures"]
    return next((n for n in counted if Scope(figures[n]["scope"]) in WHOLE and not figures[n]["superseded"]), counted[0])


def _no_field(claim: Json, field: str) -> BadRuling:
    return BadRuling(f"--field {field}: nothing of that name can be corrected in this claim; name one of {', '.join(fields_of(claim))}")


def fields_of(claim: Json) -> tuple[str, ...]:
    """What can be corrected of a claim, as a person names it."""
    figures = tuple(dict.fromkeys(f["measure"] for f in claim["figures"]))
    details = tuple(f"{figures[0]}.{detail}" for detail in settable.OF_FIGURE) if figures else ()
    return (*FIELDS, *figures, *details)


def _joined(claim: Json, change: Change, was: str | None, marks: str) -> dict[str, Any]:
    corrections = [*claim.get("corrections", ()), _record(change, was)]
    return {"corrected": _and(claim.get("corrected"), marks), "corrections": corrections}


def _record(change: Change, was: str | None) -> dict[str, Any]:
    figure = change.figure.to_list() if change.figure else None
    return {"field": change.field, "figure": figure, "was": was, "value": change.value, "who": change.who, "ruling": change.ruling}


def mark(was: str | None, who: str) -> str:
    """What is said of something that a person put right."""
    return f"corrected from {was or 'nothing'}{f' by {who}' if who else ''}"


def _marks(change: Change, field: str, was: str | None) -> str:
    return f"{field}{mark(was, change.who)}"


def _and(before: str | None, now: str) -> str:
    return f"{before}; {now}" if before else now


def asked(claim: Json, field: str, value: str, *, text: str, known: Iterable[Json] = ()) -> Change:
    """What a person types of a field, as a ruling keeps it: a figure by its place, words by theirs, a voice with its kinds.

    A figure goes by its measure ("killed") or its number in the claim ("figure 2"); `known` are the report's other voices.
    """
    name, figure = _figure_asked(claim, field)
    if name == "voice":
        value = settable.written(_whole_chain(claim, settable.chain(value, (*known, *claim["voice"]))))
    if name == "evidence":
        value = settable.selected(value, text)
    change = Change(name, value if name == "evidence" else value.strip(), figure)
    corrected(claim, change, text)  # or it would stand among the rulings and change nothing
    return change


def _figure_asked(claim: Json, field: str) -> tuple[str, Span | None]:
    """The field by its measure, and where the figure stands that it means."""
    head, dot, detail = field.strip().partition(".")
    number = head.removeprefix("figure").strip()
    figures = claim["figures"]
    if head.startswith("figure"):
        if not (number.isascii() and number.isdigit() and 1 <= int(number) <= len(figures)):
            raise BadRuling(f"--field {field}: the claim has {len(figures)} figures; name one as figure 1")
        figure = figures[int(number) - 1]
        return f"{figure['measure']}{dot}{detail}", span_of(figure)
    if measure_of(head) is None:
        return field.strip(), None
    return field.strip(), span_of(figures[figure_at(claim, field.strip(), None)])


def _whole_chain(claim: Json, voice: list[dict[str, Any]]) -> list[Mapping[str, Any]]:
    """One voice alone is quoted by the outlet that the claim has."""
    outlet = claim["voice"][:1]
    alone = len(voice) == 1 and outlet and outlet[0]["kind"] in PUBLISHERS and voice[0]["name"] != outlet[0]["name"]
    return [*outlet, *voice] if alone else list(voice)

"""Claims as they were read and what people ruled on them in, the claims as they are to be counted out, and rulings that found no claim."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from ascribe.dossier.corrected import Change, corrected, mark
from ascribe.dossier.testimony import Json
from ascribe.errors import BadRuling
from ascribe.incidents.rulings import Orphan, Ruling, Verdict
from ascribe.incidents.verdicts import Decided, Key, measure_of, on_claims

ANSWERS = ("event", "when", "where", "by", "against", "means", "target")
"""What an incident has from its claims, beside its tolls."""


@dataclass(frozen=True, slots=True)
class Ruled:
    """Claims by report, in their order, as people left them (None: rejected); what was decided of each, and what found no claim."""

    claims: Mapping[str, tuple[Json | None, ...]]
    decided: Mapping[Key, Decided]
    orphans: tuple[Orphan, ...]


def ruled(rulings: Iterable[Ruling], claims: Mapping[str, Sequence[Json]], text_of: Callable[[str], str]) -> Ruled:
    """The claims of each report's latest reading under the rulings in force; `text_of` a report is asked where words are selected anew."""
    found = on_claims(rulings, claims)
    orphans = list(found.orphans)
    out: dict[str, list[Json | None]] = {report: list(of) for report, of in claims.items()}
    for (report, number), decided in found.decided.items():
        if decided.verdict is not None and decided.verdict.verdict is Verdict.REJECT:
            out[report][number] = None
        else:
            out[report][number], lost = put_right(claims[report][number], decided.corrections, text_of)
            orphans += lost
    return Ruled({report: tuple(of) for report, of in out.items()}, found.decided, tuple(orphans))


def put_right(claim: Json, corrections: Iterable[Ruling], text_of: Callable[[str], str] | None = None) -> tuple[Json, tuple[Orphan, ...]]:
    """The claim with every correction that its reading still allows; and the others, with the reasons. Without texts, words selected anew are believed."""
    lost = []
    for ruling in sorted(corrections, key=_turn):
        pointer = ruling.about[0]
        figure = pointer.marks.figure if pointer.marks else None
        change = Change(pointer.field, ruling.value or "", figure, ruling.who, ruling.id)
        text = text_of(pointer.report) if text_of and pointer.field == "evidence" else None
        try:
            claim = corrected(claim, change, text)
        except BadRuling as error:  # it was made of an earlier reading, which had there what this one has not
            lost.append(Orphan(ruling, str(error)))
    return claim, tuple(lost)


def _turn(ruling: Ruling) -> int:
    """What is the claim's comes before what is a figure's, and last the figure itself, whose measure the others know it by."""
    field = ruling.about[0].field
    return 0 if measure_of(field) is None else 1 if "." in field else 2


def followed(incident: Json, before: Sequence[Json], after: Sequence[Json | None]) -> Json:
    """A report's incident with its answers as corrected: what it had from a claim follows where a person put that claim right.

    `corrected` then names these answers, and says who put them right and what they were.
    """
    changed: dict[str, object] = {}
    marks: dict[str, str] = {}
    for was, now in zip(before, after, strict=True):
        for done in now.get("corrections", ()) if now else ():
            field = done["field"]
            if now and field in ANSWERS and _same(field, incident.get(field), was.get(field)):
                changed[field] = now[field]
                marks[field] = mark(done["was"], done["who"])
    return {**incident, **changed, "corrected": marks} if changed else incident


def _same(field: str, one: object, other: object) -> bool:
    """The incident has this answer from the claim."""
    return _core(field, one) == _core(field, other)


def _core(field: str, value: object) -> object:
    """What of an answer two tellings of it share, whatever the words."""
    if field == "when" and isinstance(value, Mapping):
        return value["edtf"]
    if field == "where" and isinstance(value, Sequence) and value:
        return value[0]["geonameid"] or value[0]["words"]
    return value or None

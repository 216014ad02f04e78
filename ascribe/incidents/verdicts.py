"""Rulings and the claims of the latest readings in; what people decided of each claim out, and what finds its claim no more.

A ruling is attached to the claim with the id that it names; where a newer reader gave that claim another id, to the one over the same
words at the same place by the same innermost voice, with the same figure if a figure is meant. Where that is none, or more than
one, it is an orphan.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ascribe.incidents.rulings import CLAIM, Marks, Orphan, Pointer, Ruling, Verdict, last_of, not_undone, standing
from ascribe.text import Span
from ascribe.vocabulary.terms import Measure

VERSION = 1

_MEASURES = frozenset(m.value for m in Measure)

Json = Mapping[str, Any]
"""A claim as `ascribe read --json` prints it; docs/claims.md names the fields."""

Key = tuple[str, int]
"""A report, and the place of one of its claims in its latest reading."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A ruling on the claim that it means today."""

    ruling: Ruling
    key: Key

    @property
    def field(self) -> tuple[str, Span | None]:
        """What of the claim is ruled on: a field and, of a figure's, which figure."""
        pointer = self.ruling.about[0]
        return pointer.field, pointer.marks.figure if pointer.marks else None


@dataclass(frozen=True, slots=True)
class Decided:
    """What stands of people's decisions on one claim: a verdict, and corrections, one of a field, the earliest first."""

    verdict: Ruling | None = None  # None: nobody accepted, rejected or was unsure of it
    corrections: tuple[Ruling, ...] = ()


@dataclass(frozen=True, slots=True)
class OnClaims:
    """What stands of all that was decided of claims, and the decisions in force that find no claim."""

    decided: Mapping[Key, Decided]
    orphans: tuple[Orphan, ...]


def on_claims(rulings: Iterable[Ruling], claims: Mapping[str, Sequence[Json]]) -> OnClaims:
    """The rulings in force, each on the claim that it means; `claims` are those of each report's latest reading, in its order."""
    given = tuple(rulings)
    placed, orphans = place(given, claims)
    by_claim: dict[Key, list[Placed]] = defaultdict(list)
    for each in placed:
        by_claim[each.key].append(each)
    return OnClaims({key: decision(of) for key, of in by_claim.items()}, orphans)


def by_reviewer(rulings: Iterable[Ruling], claims: Mapping[str, Sequence[Json]]) -> Mapping[Key, Mapping[str, Decided]]:
    """What each person decided of each claim, and did not take back; what settles a disagreement is an adjudicator's, and no opinion."""
    by: dict[Key, dict[str, list[Placed]]] = defaultdict(lambda: defaultdict(list))
    for each in place(rulings, claims)[0]:
        if each.ruling.who and not each.ruling.settles:
            by[each.key][each.ruling.who].append(each)
    return {key: {who: decision(placed) for who, placed in of.items()} for key, of in by.items()}


def place(rulings: Iterable[Ruling], claims: Mapping[str, Sequence[Json]]) -> tuple[tuple[Placed, ...], tuple[Orphan, ...]]:
    """Every ruling on a claim that nobody took back, on its claim, the earliest first; and those in force that find none."""
    given = [r for r in not_undone(rulings) if r.on_claim]
    in_force = {r.id for r in standing(given)}
    placed: list[Placed] = []
    orphans: list[Orphan] = []
    for ruling in given:
        report = ruling.about[0].report
        found = _meant(ruling.about[0], claims.get(report))
        if isinstance(found, int):
            placed.append(Placed(ruling, (report, found)))
        elif ruling.id in in_force:
            orphans.append(Orphan(ruling, found))
    return tuple(placed), tuple(orphans)


def decision(placed: Iterable[Placed]) -> Decided:
    """What stands of the rulings on one claim, which come the earliest first."""
    kept = last_of((each.field if each.ruling.verdict is Verdict.CORRECT else (CLAIM, None), each.ruling) for each in placed)
    verdict = next((r for r in kept if r.verdict is not Verdict.CORRECT), None)
    return Decided(verdict, tuple(r for r in kept if r.verdict is Verdict.CORRECT))


def _meant(pointer: Pointer, claims: Sequence[Json] | None) -> int | str:
    """The place of the claim that the pointer means, or in words why it means none."""
    if claims is None:
        return f"there is no report {pointer.report} that has been read"
    marks = pointer.marks
    same = [n for n, claim in enumerate(claims) if marks and claim["id"] == marks.claim]
    if len(same) == 1:
        return same[0]
    there = same or [n for n, claim in enumerate(claims) if _over(pointer, claim)]
    if not there:
        return f"report {pointer.report} makes no claim over these words any more"
    if marks:
        there = [n for n in there if voice_of(claims[n]) == marks.voice]
        if not there:
            return f"report {pointer.report} has these words from another voice than {marks.voice!r}"
    if measure_of(pointer.field):
        there = [n for n in there if _counts(pointer, claims[n])]
        if not there:
            return f"report {pointer.report} counts no {measure_of(pointer.field)} there any more"
    return there[0] if len(there) == 1 else f"report {pointer.report} makes {len(there)} claims over these words, and any may be meant"


def _over(pointer: Pointer, claim: Json) -> bool:
    evidence = claim["evidence"]
    return bool(evidence["start"] == pointer.span.start and evidence["quote"] == pointer.words)


def _counts(pointer: Pointer, claim: Json) -> bool:
    """The claim has the figure that is meant; of one that was meant by its measure alone, any figure of that measure."""
    figure = pointer.marks.figure if pointer.marks else None
    return any(f["measure"] == measure_of(pointer.field) and (figure is None or span_of(f) == figure) for f in claim["figures"])


def pointer_to(claim: Json, field: str = CLAIM, figure: Span | None = None) -> Pointer:
    """The pointer to a claim as it was read, or to one field of it."""
    evidence = claim["evidence"]
    marks = Marks(claim["id"], voice_of(claim), figure)
    return Pointer(claim["report"], Span(evidence["start"], evidence["end"]), field, evidence["quote"], marks)


def voice_of(claim: Json) -> str:
    """The words that name the innermost voice of a claim, its name where the text has no words for it."""
    if not claim["voice"]:
        return ""
    link = claim["voice"][-1]
    return str(link["words"] or link["name"])


def measure_of(field: str) -> str | None:
    """The measure of a figure that a field belongs to ("killed", "killed.scope"); None where it is no figure's."""
    measure = field.partition(".")[0]
    return measure if measure in _MEASURES else None


def span_of(figure: Json) -> Span:
    """Where the words of a figure stand."""
    return Span(figure["start"], figure["end"])

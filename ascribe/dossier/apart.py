"""A Dossier in, every figure out that stands in no voice's history, with the reason."""

from __future__ import annotations

from dataclasses import dataclass

from ascribe.dossier.dossier import Dossier
from ascribe.dossier.testimony import Testimony
from ascribe.vocabulary.terms import Scope

SCOPES = {Scope.SUBSET: "a part", Scope.CUMULATIVE: "a longer time", Scope.HYPOTHETICAL: "has not happened"}
"""Why a figure of such a scope counts no incident whole."""


@dataclass(frozen=True, slots=True)
class Apart:
    """A figure in no estimate, and why; `again` is in how many other reports the same voice says the same."""

    testimony: Testimony
    why: str
    again: int = 0


def apart(dossier: Dossier) -> tuple[Apart, ...]:
    """Figures of a part, denied or foretold, withdrawn, or beside another of the same voice: none may vanish."""
    steps = [s for count in dossier.counts for h in count.histories for s in h.steps]
    standing = [t for s in steps for t in (s.testimony, *s.again)]
    shown = set(standing)
    found: dict[tuple[str, ...], list[Testimony]] = {}
    for one in dossier.told:
        if one not in shown:
            key = (one.said or "", one.name, one.measure.value, one.bounds, one.corrected or one.words, _why(one, standing))
            found.setdefault(key, []).append(one)
    return tuple(Apart(told[0], key[-1], len({one.source.report for one in told}) - 1) for key, told in found.items())


def _why(one: Testimony, standing: list[Testimony]) -> str:
    if one.superseded:
        return "withdrawn in the same report"
    if one.aside:
        return "a part"
    if one.scope in SCOPES:
        return SCOPES[one.scope]
    if not one.whole:
        return one.stance.value
    beside = (o for o in standing if (o.measure, o.origin, o.source.report) == (one.measure, one.origin, one.source.report))
    taken = next(beside, None)
    return f"beside {taken.bounds} in the same report" if taken else "inferred, where the voice counts"

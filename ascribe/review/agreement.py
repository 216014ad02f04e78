"""What several reviewers said of the same claims in; how far they agree, field by field, and what is left for an adjudicator out.

Agreement is Krippendorff's alpha for nominal values: 1 where all agree, 0 where they agree as often as chance would have them, less
where they agree less often. decisions/0008-two-reviewers.md says what counts as a value.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Any

from ascribe.dossier.ruled import put_right
from ascribe.dossier.settable import written
from ascribe.incidents.rulings import CLAIM, Ruling, Verdict
from ascribe.incidents.verdicts import Decided, Json, Key, by_reviewer, on_claims, span_of
from ascribe.review.queue import State, state_of
from ascribe.text import Span

VERSION = 1

_VERDICTS = {State.REJECTED: Verdict.REJECT, State.UNSURE: Verdict.UNSURE}


@dataclass(frozen=True, slots=True)
class Unit:
    """One field of one claim, and what each of two or more reviewers says of it, in the order of their names."""

    key: Key
    claim: str  # its id
    field: str
    figure: Span | None  # None: the field is no figure's
    values: tuple[tuple[str, str], ...]

    @property
    def agreed(self) -> bool:
        """All say the same."""
        return len({value for _, value in self.values}) == 1

    def to_dict(self) -> dict[str, Any]:
        """The unit as JSON has it."""
        figure = self.figure.to_list() if self.figure else None
        return {"report": self.key[0], "claim": self.claim, "field": self.field, "figure": figure, "values": dict(self.values)}


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far reviewers agree on one field, over how many claims or figures; `alpha` is None where all that is said is one value."""

    field: str
    alpha: float | None
    units: int
    agreed: int

    def to_dict(self) -> dict[str, Any]:
        """The agreement as JSON has it."""
        return {"field": self.field, "alpha": self.alpha, "units": self.units, "agreed": self.agreed}


def units(rulings: Iterable[Ruling], claims: Mapping[str, Sequence[Json]]) -> tuple[Unit, ...]:
    """What two or more reviewers said of the same claim, field by field, in the order of the claims.

    What an adjudicator settles is no reviewer's, and what nobody put a name to is nobody's.
    """
    of = by_reviewer(rulings, claims)
    places = {report: n for n, report in enumerate(claims)}
    return tuple(
        unit for key in sorted(of, key=lambda k: (places[k[0]], k[1])) if len(of[key]) > 1 for unit in _units(key, of[key], claims)
    )


def _units(key: Key, reviewers: Mapping[str, Decided], claims: Mapping[str, Sequence[Json]]) -> Iterator[Unit]:
    claim = claims[key[0]][key[1]]
    names = sorted(reviewers)
    verdicts = {who: _VERDICTS.get(state_of(reviewers[who]), Verdict.ACCEPT) for who in names}
    yield Unit(key, claim["id"], CLAIM, None, tuple((who, verdicts[who].value) for who in names))
    left = {who: put_right(claim, reviewers[who].corrections)[0] for who in names if verdicts[who] is Verdict.ACCEPT}
    if len(left) > 1:
        for field, figure, value in _fields(claim):
            yield Unit(key, claim["id"], field, figure, tuple((who, value(left[who])) for who in left))


_VALUES: Mapping[str, Callable[[Json], str]] = {
    "stance": lambda claim: str(claim["stance"]),
    "scope": lambda claim: str(claim["scope"]),
    "event": lambda claim: str(claim["event"]),
    "when": lambda claim: str(claim["when"]["edtf"]) if claim["when"] else "",
    "where": lambda claim: " ".join(str(place["geonameid"] or place["words"]) for place in claim["where"]),
    "by": lambda claim: claim["by"] or "",
    "against": lambda claim: claim["against"] or "",
    "means": lambda claim: claim["means"] or "",
    "target": lambda claim: claim["target"] or "",
    "said_on": lambda claim: claim["said_on"] or "",
    "voice": lambda claim: written(claim["voice"]),
    "evidence": lambda claim: f"{claim['evidence']['start']}-{claim['evidence']['end']}",
}
"""What a claim says in each field, in a form in which two that say the same are equal."""


def _fields(claim: Json) -> Iterator[tuple[str, Span | None, Callable[[Json], str]]]:
    """The fields of a claim, and how what a reviewer left of each is told."""
    for field, value in _VALUES.items():
        yield field, None, value
    for n, figure in enumerate(claim["figures"]):
        yield figure["measure"], span_of(figure), partial(_number, n)
        for detail in ("scope", "status", "side"):
            yield f"{figure['measure']}.{detail}", span_of(figure), partial(_detail, n, detail)


def _number(at: int, claim: Json) -> str:
    figure = claim["figures"][at]
    low, high = ("" if figure[name] is None else figure[name] for name in ("low", "high"))
    return f"{'about ' if figure['approximate'] else ''}{low}-{high} {figure['measure']}"


def _detail(at: int, detail: str, claim: Json) -> str:
    return claim["figures"][at][detail] or ""


def agreements(given: Iterable[Unit]) -> tuple[Agreement, ...]:
    """The agreement on each field, in the order in which the fields come up first."""
    by_field: dict[str, list[Unit]] = {}
    for unit in given:
        by_field.setdefault(unit.field, []).append(unit)
    return tuple(
        Agreement(field, alpha([value for _, value in unit.values] for unit in of), len(of), sum(unit.agreed for unit in of))
        for field, of in by_field.items()
    )


def alpha(given: Iterable[Sequence[str]]) -> float | None:
    """Krippendorff's alpha of nominal values, those of one unit together; None where there is no pair, or but one value in all.

    1 - (n - 1) * disagreeing pairs within units / disagreeing pairs among all values; each unit's pairs are weighed by one less than
    its number of values, so that each value counts once.
    """
    pairable = [Counter(values) for values in given if len(values) > 1]
    totals: Counter[str] = sum(pairable, Counter())
    n = totals.total()
    observed = sum((of.total() ** 2 - _squares(of)) / (of.total() - 1) for of in pairable)
    expected = n**2 - _squares(totals)
    return 1 - (n - 1) * observed / expected if expected else None


def _squares(of: Counter[str]) -> int:
    return sum(count**2 for count in of.values())


def disagreements(rulings: Iterable[Ruling], claims: Mapping[str, Sequence[Json]]) -> tuple[Unit, ...]:
    """What reviewers disagree on and no adjudicator has settled, in the order of the claims.

    A field is settled by a ruling on it that settles; a claim that an adjudicator rejects leaves none of its fields to be settled.
    """
    given = tuple(rulings)
    settled = {key: tuple(_settled(of)) for key, of in on_claims([r for r in given if _binds(r)], claims).decided.items()}
    open_ = []
    for key, of in groupby((unit for unit in units(given, claims) if not unit.agreed), key=lambda unit: unit.key):
        done = settled.get(key, ())
        open_ += [unit for unit in of if None not in done and (unit.field, unit.figure) not in done]
    return tuple(open_)


def _binds(ruling: Ruling) -> bool:
    """It settles something, or takes back what does."""
    return ruling.settles or ruling.verdict is Verdict.UNDO


def _settled(decided: Decided) -> Iterator[tuple[str, Span | None] | None]:
    """The fields that an adjudicator settled; None stands for all of them."""
    if decided.verdict is not None:
        yield None if decided.verdict.verdict is Verdict.REJECT else (CLAIM, None)
    for ruling in decided.corrections:
        pointer = ruling.about[0]
        yield pointer.field, pointer.marks.figure if pointer.marks else None

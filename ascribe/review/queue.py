"""The claims of the latest readings and what was decided of them in, a queue out: what contradicts first, then guesses, then the rest."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from ascribe.dossier.contradictions import contradictions
from ascribe.dossier.testimony import Source, testimonies
from ascribe.incidents.rulings import Ruling, Verdict
from ascribe.incidents.verdicts import Decided, Json, Key

VERSION = 1


class State(StrEnum):
    """How far a claim is reviewed."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNSURE = "unsure"
    CORRECTED = "corrected"


class Turn(StrEnum):
    """Why a claim comes when it does."""

    CONFLICT = "conflict"
    GUESS = "guess"
    REST = "rest"


_VERDICTS = {Verdict.ACCEPT: State.ACCEPTED, Verdict.REJECT: State.REJECTED, Verdict.UNSURE: State.UNSURE}
_OPEN = Decided()


@dataclass(frozen=True, slots=True)
class Told:
    """The claims of one report's latest reading, in their order, and the ids of the incidents that its own numbers stand for."""

    report: str
    claims: Sequence[Json]
    incidents: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Item:
    """A claim in the queue, as it was read: how far it is reviewed, by whom, when last, and the rulings that say so, the earliest first."""

    key: Key
    claim: Json
    incident: str | None  # None: it is about none
    turn: Turn
    state: State
    by: tuple[str, ...] = ()
    at: str | None = None  # None: nobody ruled on it
    rulings: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The claim's own."""
        return str(self.claim["id"])

    def to_dict(self) -> dict[str, Any]:
        """The item as JSON has it, without its claim."""
        return {
            "claim": self.id,
            "report": self.key[0],
            "incident": self.incident,
            "turn": self.turn.value,
            "state": self.state.value,
            "by": list(self.by),
            "at": self.at,
            "rulings": list(self.rulings),
        }


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked of an item, all of it together; None asks nothing."""

    state: State | None = None
    turn: Turn | None = None
    measure: str | None = None
    stance: str | None = None
    incident: str | None = None
    report: str | None = None

    @property
    def asks(self) -> bool:
        """It leaves something out."""
        return any(getattr(self, field.name) is not None for field in fields(self))


def review(told: Iterable[Told], decided: Mapping[Key, Decided], conflicting: Collection[str] = ()) -> tuple[Item, ...]:
    """The queue: claims that contradict others, then those with a guess, then the rest, each in the order of reports and of their text.

    `conflicting` are ids of claims, those of `conflicts` as a rule. A ruling changes no place in the order: it is that of the reading.
    """
    found: dict[Turn, list[Item]] = {turn: [] for turn in Turn}
    for each in told:
        for number, claim in enumerate(each.claims):
            item = _item((each.report, number), claim, each, decided, conflicting)
            found[item.turn].append(item)
    return tuple(item for items in found.values() for item in items)


def _item(key: Key, claim: Json, told: Told, decided: Mapping[Key, Decided], conflicting: Collection[str]) -> Item:
    turn = Turn.CONFLICT if claim["id"] in conflicting else Turn.GUESS if guessed(claim) else Turn.REST
    incident = told.incidents.get(claim["incident"])
    ruled = decided.get(key, _OPEN)
    if ruled is _OPEN:
        return Item(key, claim, incident, turn, State.OPEN)
    rulings = sorted((*ruled.corrections, *((ruled.verdict,) if ruled.verdict else ())), key=_time)
    by = tuple(dict.fromkeys(r.who for r in rulings if r.who))
    return Item(key, claim, incident, turn, state_of(ruled), by, rulings[-1].at, tuple(r.id for r in rulings))


def _time(ruling: Ruling) -> tuple[str, str]:
    return ruling.at, ruling.id


def state_of(decided: Decided) -> State:
    """How far a claim is reviewed: rejected whatever is corrected in it; unsure until something is put right after that."""
    verdict, corrections = decided.verdict, decided.corrections
    if verdict is None:
        return State.CORRECTED if corrections else State.OPEN
    later = any(_time(c) > _time(verdict) for c in corrections)
    if corrections and (verdict.verdict is Verdict.ACCEPT or (verdict.verdict is Verdict.UNSURE and later)):
        return State.CORRECTED
    return _VERDICTS[verdict.verdict]


def guessed(claim: Json) -> bool:
    """A day that the text does not force, or a figure without a number word."""
    when = claim["when"]
    return bool(when and when["guessed"]) or any(f["inferred"] for f in claim["figures"])


def conflicts(told: Iterable[Told]) -> frozenset[str]:
    """The ids of the claims that cannot all be true beside others of their incident, as they were read."""
    by_incident: dict[str, list[tuple[str, Json]]] = {}
    for each in told:
        for claim in each.claims:
            incident = each.incidents.get(claim["incident"])
            if incident is not None and claim["figures"]:
                by_incident.setdefault(incident, []).append((each.report, claim))
    found: set[str] = set()
    for members in by_incident.values():
        if len(members) > 1:
            given = [t for report, claim in members for t in testimonies((claim,), Source(report, report))]
            found.update(claim for one in contradictions(given) for claim in one.claims)
    return frozenset(found)


def chosen(items: Iterable[Item], wanted: Filter) -> tuple[Item, ...]:
    """The items that a filter lets through, in their order."""
    if not wanted.asks:
        return tuple(items)
    tests = _tests(wanted)
    return tuple(item for item in items if all(test(item) for test in tests))


def _tests(wanted: Filter) -> tuple[Callable[[Item], bool], ...]:
    asked: tuple[tuple[object, Callable[[Item], bool]], ...] = (
        (wanted.state, lambda item: item.state is wanted.state),
        (wanted.turn, lambda item: item.turn is wanted.turn),
        (wanted.report, lambda item: item.key[0] == wanted.report),
        (wanted.incident, lambda item: item.incident == wanted.incident),
        (wanted.stance, lambda item: item.claim["stance"] == wanted.stance),
        (wanted.measure, lambda item: any(f["measure"] == wanted.measure for f in item.claim["figures"])),
    )
    return tuple(test for value, test in asked if value is not None)


def counted(items: Iterable[Item]) -> Mapping[State, int]:
    """How many items are in each state; every state has its number."""
    found = dict.fromkeys(State, 0)
    for item in items:
        found[item.state] += 1
    return found

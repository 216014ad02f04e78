"""The queue puts first what contradicts, keeps its order whatever is ruled, and says how far each claim is reviewed."""

from __future__ import annotations

from typing import Any

import pytest

from ascribe.incidents.rulings import Ruling, Verdict
from ascribe.incidents.verdicts import Decided, on_claims, pointer_to
from ascribe.review.queue import Filter, Item, State, Told, Turn, chosen, conflicts, counted, review
from tests.dossier.told import claim as told_claim


def claim(voice: str, low: int, *, report: str = "r1", guessed: bool = False, incident: int | None = 1, **more: Any) -> dict[str, Any]:
    """A claim of that voice with so many killed."""
    when = {"edtf": "2024-05-07", "guessed": guessed}
    return told_claim(voice, low, low, report=report, when=when, incident=incident, where=[], **more)


ARMY, POLICE, CLINIC, WITNESS = claim("army", 4), claim("police", 9, report="r2"), claim("clinic", 9, guessed=True), claim("witness", 9)
LONE = claim("mayor", 3, report="r2", incident=2)
TOLD = (Told("r1", (WITNESS, CLINIC, ARMY), {1: "orlo"}), Told("r2", (LONE, POLICE), {1: "orlo", 2: "selm"}))


def ids(items: tuple[Item, ...]) -> list[str]:
    """The voices of the items, innermost."""
    return [item.claim["voice"][-1]["name"] for item in items]


def ruling(verdict: Verdict, of: dict[str, Any], field: str = "claim", *, day: int = 1, who: str = "ana") -> Ruling:
    """A ruling of that day of May."""
    value = "denied" if verdict is Verdict.CORRECT else None
    return Ruling(f"2024-05-{day:02}", verdict, (pointer_to(of, field),), "heard", who, value)


def test_what_contradicts_comes_first_then_guesses_then_the_rest() -> None:
    assert ids(review(TOLD, {}, {ARMY["id"], POLICE["id"]})) == ["army", "police", "clinic", "witness", "mayor"]


def test_figures_that_exclude_each_other_in_one_incident_are_in_conflict() -> None:
    assert conflicts(TOLD) == {c["id"] for c in (ARMY, POLICE, CLINIC, WITNESS)}


def test_figures_of_two_incidents_are_not_in_conflict() -> None:
    assert conflicts([Told("r1", (ARMY,), {1: "orlo"}), Told("r2", (POLICE,), {1: "selm"})]) == frozenset()


def test_a_ruling_changes_no_place_in_the_order() -> None:
    decided = on_claims([ruling(Verdict.REJECT, ARMY)], {"r1": TOLD[0].claims}).decided

    assert ids(review(TOLD, decided, {ARMY["id"]})) == ids(review(TOLD, {}, {ARMY["id"]}))


def test_an_item_tells_who_ruled_when_and_how() -> None:
    one, two = ruling(Verdict.CORRECT, ARMY, "stance"), ruling(Verdict.ACCEPT, ARMY, day=2, who="ben")
    decided = on_claims([two, one], {"r1": TOLD[0].claims}).decided

    (actual,) = chosen(review(TOLD, decided), Filter(state=State.CORRECTED))

    assert (actual.id, actual.by, actual.at, actual.rulings) == (ARMY["id"], ("ana", "ben"), "2024-05-02", (one.id, two.id))


CORRECT, LATER = ruling(Verdict.CORRECT, ARMY, "stance", day=2), ruling(Verdict.CORRECT, ARMY, "by", day=4)


@pytest.mark.parametrize(
    ("verdict", "corrections", "expected"),
    [
        (None, (), State.OPEN),
        (None, (CORRECT,), State.CORRECTED),
        (Verdict.ACCEPT, (), State.ACCEPTED),
        (Verdict.ACCEPT, (CORRECT,), State.CORRECTED),
        (Verdict.REJECT, (), State.REJECTED),
        (Verdict.REJECT, (CORRECT, LATER), State.REJECTED),
        (Verdict.UNSURE, (CORRECT,), State.UNSURE),
        (Verdict.UNSURE, (CORRECT, LATER), State.CORRECTED),
    ],
)
def test_a_claim_is_in_one_state(verdict: Verdict | None, corrections: tuple[Ruling, ...], expected: State) -> None:
    given = Decided(ruling(verdict, ARMY, day=3) if verdict else None, corrections)
    items = review([Told("r1", (ARMY,), {})], {("r1", 0): given} if verdict or corrections else {})

    actual = [item.state for item in items]

    assert actual == [expected]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Filter(), ["army", "clinic", "witness", "mayor", "police"]),
        (Filter(turn=Turn.CONFLICT), ["army"]),
        (Filter(turn=Turn.GUESS), ["clinic"]),
        (Filter(report="r2"), ["mayor", "police"]),
        (Filter(incident="orlo"), ["army", "clinic", "witness", "police"]),
        (Filter(incident="orlo", report="r2"), ["police"]),
        (Filter(measure="injured"), []),
        (Filter(measure="killed", stance="asserted", incident="selm"), ["mayor"]),
        (Filter(stance="denied"), []),
        (Filter(state=State.ACCEPTED), []),
    ],
)
def test_a_filter_keeps_the_order(wanted: Filter, expected: list[str]) -> None:
    assert ids(chosen(review(TOLD, {}, {ARMY["id"]}), wanted)) == expected


def test_every_state_is_counted() -> None:
    decided = on_claims([ruling(Verdict.ACCEPT, ARMY)], {"r1": TOLD[0].claims}).decided

    assert counted(review(TOLD, decided)) == {**dict.fromkeys(State, 0), State.OPEN: 4, State.ACCEPTED: 1}

"""How far reviewers agree is what Krippendorff's own examples give, and what they disagree on is left until it is settled."""

from __future__ import annotations

from typing import Any

import pytest

from ascribe.incidents.rulings import Ruling, Verdict
from ascribe.incidents.verdicts import by_reviewer, pointer_to
from ascribe.review.agreement import Agreement, agreements, alpha, disagreements, units
from ascribe.text import Span
from tests.dossier.told import claim as told_claim

PUBLISHED = [
    (("0100000010", "1110010000"), 0.095),  # Krippendorff, "Computing Krippendorff's Alpha-Reliability", example A
    (("aabbdcccedda", "babbbccceddd"), 0.692),  # example B
    (("123321412...", "1233224125.3", ".3332342251.", "12332441251."), 0.743),  # example C, with values missing
    ((".....34121133.3", "1.213343.......", "..21344.21133.4"), 0.691),  # the encyclopaedia's
]
"""The values of each observer, a letter a unit, "." where there is none; and alpha as published."""


@pytest.mark.parametrize(("observers", "expected"), PUBLISHED)
def test_alpha_is_what_was_published(observers: tuple[str, ...], expected: float) -> None:
    actual = alpha([value for value in unit if value != "."] for unit in zip(*observers, strict=True))

    assert actual == pytest.approx(expected, abs=0.0005)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["aa", "bb"], 1.0),
        (["ab", "ab"], -0.5),  # 4 values, 2 of each: 1 - 3 * 4 / 8
        (["aab", "aa", "b"], 0.0),  # the lone b has no pair; 5 values, one b: 1 - 4 * (4 / 2) / 8
        (["aa", "aa"], None),
        (["a", "b"], None),
        ([], None),
    ],
)
def test_alpha_worked_by_hand(given: list[str], expected: float | None) -> None:
    actual = alpha(given)

    assert actual == (None if expected is None else pytest.approx(expected))


def claim(voice: str, low: int) -> dict[str, Any]:
    """A claim with all its fields and one figure."""
    more: dict[str, Any] = {
        "scope": "incident",
        "event": "Attack",
        "when": None,
        "where": [],
        "against": None,
        "means": None,
        "target": None,
    }
    return told_claim(voice, low, low, report="r1", **more)


ARMY, CLINIC = claim("army", 4), claim("clinic", 9)
CLAIMS = {"r1": (ARMY, CLINIC)}


def ruling(
    who: str, verdict: Verdict, of: dict[str, Any], field: str = "claim", *, value: str | None = None, day: int = 1, **more: Any
) -> Ruling:
    """What somebody ruled on that day of May."""
    figure = Span(0, 1) if field == "killed" else None
    return Ruling(f"2024-05-{day:02}", verdict, (pointer_to(of, field, figure),), "heard", who, value, **more)


BOTH = (ruling("ana", Verdict.ACCEPT, ARMY), ruling("ben", Verdict.CORRECT, ARMY, "killed", value="5"))


def said(*rulings: Ruling) -> dict[str, tuple[tuple[str, str], ...]]:
    """What reviewers said of the army's claim, by field."""
    return {unit.field: unit.values for unit in units(rulings, CLAIMS)}


def test_the_later_reviewer_deletes_nothing_of_the_earlier() -> None:
    one, two = ruling("ana", Verdict.ACCEPT, ARMY), ruling("ben", Verdict.REJECT, ARMY, day=2)

    actual = by_reviewer([one, two], CLAIMS)

    assert {who: decided.verdict for who, decided in actual["r1", 0].items()} == {"ana": one, "ben": two}


def test_of_one_reviewer_the_last_counts() -> None:
    assert said(*BOTH, ruling("ben", Verdict.REJECT, ARMY, day=2)) == {"claim": (("ana", "accept"), ("ben", "reject"))}


def test_who_accepts_holds_every_field_to_be_right_as_read() -> None:
    actual = said(*BOTH)

    assert actual["killed"] == (("ana", "4-4 killed"), ("ben", "5-5 killed"))
    assert actual["claim"] == (("ana", "accept"), ("ben", "accept"))
    assert actual["stance"] == (("ana", "asserted"), ("ben", "asserted"))


def test_who_rejects_or_is_unsure_says_nothing_of_the_fields() -> None:
    assert said(*BOTH, ruling("ana", Verdict.UNSURE, ARMY, day=2)) == {"claim": (("ana", "unsure"), ("ben", "accept"))}


@pytest.mark.parametrize("who", ["", "ana"])
def test_a_claim_that_one_person_reviewed_is_no_unit(who: str) -> None:
    assert said(BOTH[0], ruling(who, Verdict.REJECT, ARMY, day=2)) == {}


def test_each_field_has_its_agreement() -> None:
    given = (*BOTH, ruling("ana", Verdict.ACCEPT, CLINIC), ruling("ben", Verdict.ACCEPT, CLINIC))

    found = {a.field: a for a in agreements(units(given, CLAIMS))}

    assert found["killed"].alpha == pytest.approx(0.4)  # values 4 5, 9 9: 1 - 3 * 2 / (16 - 6)
    assert (found["killed"].units, found["killed"].agreed) == (2, 1)
    assert found["stance"] == Agreement("stance", None, 2, 2)


def disputed(*more: Ruling) -> list[str]:
    """The fields of the army's claim that are left for an adjudicator."""
    return [unit.field for unit in disagreements([*BOTH, *more], CLAIMS)]


SETTLED = ruling("cleo", Verdict.CORRECT, ARMY, "killed", value="4", settles=True)


@pytest.mark.parametrize(
    ("more", "left"),
    [
        ((), ["killed"]),
        ((SETTLED,), []),
        ((ruling("cleo", Verdict.REJECT, ARMY, settles=True),), []),
        ((ruling("cleo", Verdict.ACCEPT, ARMY, settles=True),), ["killed"]),
        ((SETTLED, Ruling("2024-05-09", Verdict.UNDO, undoes=SETTLED.id)), ["killed"]),
        ((ruling("ben", Verdict.CORRECT, ARMY, "killed", value="4", day=3),), []),
        ((ruling("dan", Verdict.REJECT, ARMY, day=3),), ["claim", "killed"]),
    ],
)
def test_a_disagreement_is_left_until_it_is_settled(more: tuple[Ruling, ...], left: list[str]) -> None:
    assert disputed(*more) == left

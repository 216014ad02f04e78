"""What one reviewer may see of what was decided of a claim."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from ascribe.incidents.rulings import Ruling, Verdict
from ascribe.incidents.verdicts import Placed, pointer_to
from ascribe.review.queue import State
from ascribe.workbench.views.review.standing import Standing, Viewer, as_ruled, stale, standing
from tests.workbench.views.review.told import claim, figure

TEXT = "Nine people died at the quay."
CLAIM = {**claim(TEXT, TEXT, figure(TEXT, "Nine", low=9, high=9)), "report": "r"}


def ruled(*given: tuple[str, Verdict], settles: bool = False, why: str = "") -> list[Placed]:
    """Rulings on the claim, one after the other; a correction says that eight died."""
    out = []
    for n, (who, verdict) in enumerate(given):
        corrects = verdict is Verdict.CORRECT
        pointer = pointer_to(CLAIM, "killed" if corrects else "claim")
        ruling = Ruling(f"2024-05-0{n + 1}", verdict, (pointer,), why, who, value="8" if corrects else None, settles=settles)
        out.append(Placed(ruling, ("r", 0)))
    return out


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([], State.OPEN),
        ([("ana", Verdict.ACCEPT)], State.ACCEPTED),
        ([("ana", Verdict.ACCEPT), ("ben", Verdict.REJECT)], State.REJECTED),
        ([("ana", Verdict.CORRECT)], State.CORRECTED),
        ([("ana", Verdict.UNSURE)], State.UNSURE),
    ],
)
def test_the_last_decision_counts(given: list[tuple[str, Verdict]], expected: State) -> None:
    actual = standing(ruled(*given), Viewer("ana")).state

    assert actual is expected


@pytest.mark.parametrize(
    ("viewer", "expected"),
    [
        (Viewer("ben"), State.ACCEPTED),
        (Viewer("ben", blind=True), State.OPEN),
        (Viewer("ana", blind=True), State.ACCEPTED),
    ],
)
def test_the_blind_see_only_their_own(viewer: Viewer, expected: State) -> None:
    actual = standing(ruled(("ana", Verdict.ACCEPT)), viewer).state

    assert actual is expected


def test_the_blind_see_all_once_they_have_decided() -> None:
    both = ruled(("ana", Verdict.REJECT), ("ben", Verdict.ACCEPT))
    actual = [d.who for d in standing(both, Viewer("ben", blind=True)).decisions]

    assert actual == ["ana", "ben"]


def test_a_value_put_right_is_no_verdict_that_opens_the_eyes() -> None:
    both = ruled(("ana", Verdict.REJECT), ("ben", Verdict.CORRECT))
    actual = standing(both, Viewer("ben", blind=True)).state

    assert actual is State.CORRECTED


def test_what_is_settled_is_seen_by_the_blind_too() -> None:
    actual = standing(ruled(("ina", Verdict.REJECT), settles=True), Viewer("ben", blind=True)).state

    assert actual is State.REJECTED


def test_a_token_changes_with_what_may_be_seen_alone() -> None:
    one, two = ruled(("ana", Verdict.ACCEPT)), ruled(("ana", Verdict.ACCEPT), ("ana", Verdict.REJECT))

    assert standing(one, Viewer("ben")).token != standing(two, Viewer("ben")).token
    assert standing(one, Viewer("ben", blind=True)).token == standing(two, Viewer("ben", blind=True)).token == ""


def test_a_reader_sees_neither_who_nor_why() -> None:
    shown = standing(ruled(("ana", Verdict.REJECT), why="not so"), Viewer("ron", names=False)).decisions
    actual = [(d.what, d.who, d.why) for d in shown]

    assert actual == [("rejected", "", "")]


def test_a_claim_is_shown_as_it_was_put_right() -> None:
    corrections = standing(ruled(("ana", Verdict.CORRECT)), Viewer("ben")).corrections
    told: Mapping[str, object] = as_ruled(CLAIM, corrections, lambda _: TEXT)["figures"][0]

    assert (told["low"], told["high"]) == (8, 8)


def test_a_place_that_was_chosen_goes_by_its_name() -> None:
    where = {"name": "Selm", "geonameid": 12, "country": "VA", "candidates": [{"name": "Old Selm", "geonameid": 11, "country": "VA"}]}
    given = {**CLAIM, "where": [where]}
    chosen = Ruling("2024-05-01", Verdict.CORRECT, (pointer_to(CLAIM, "where"),), "", "ana", value="11, 12")
    actual = [standing([Placed(chosen, ("r", 0))], Viewer("ben"), of).decisions[0].value for of in (given, None)]

    assert actual == ["where: Old Selm, VA; Selm, VA", "where: GeoNames 11; GeoNames 12"]


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (standing(ruled(("ana", Verdict.REJECT), why="twice"), Viewer("ben")), "ana has rejected meanwhile: twice; look"),
        (standing(ruled(("", Verdict.ACCEPT)), Viewer("ben")), "somebody has accepted meanwhile; look"),
        (standing(ruled(("ana", Verdict.CORRECT)), Viewer("ben")), "ana has put right killed: 8 meanwhile; look"),
        (Standing(), "what was decided of this claim was taken back meanwhile; look"),
    ],
)
def test_who_comes_second_is_told_what_happened(of: Standing, expected: str) -> None:
    actual = stale(of)

    assert actual.startswith(expected)

"""Pairs worth comparing: those near in time and place or sharing what few share, and never all."""

from __future__ import annotations

from collections.abc import Sequence

from ascribe.incidents.across.candidates import NEAREST, candidates
from ascribe.incidents.across.known import known, rarity
from ascribe.incidents.sketch import Sketch, Spot
from tests.incidents.across.told import DAY, ORLO, PESK, sketch


def pairs(sketches: Sequence[Sketch]) -> set[tuple[str, str]]:
    """The pairs of reports to compare."""
    ordered = sorted(sketches, key=lambda s: s.order)
    rare = rarity(ordered)
    found = candidates([known(s, rare) for s in ordered], rare)
    return {(ordered[i].report, ordered[j].report) for i, j in found.tolist()}


def test_one_town_two_days_apart_is_worth_comparing() -> None:
    actual = pairs([sketch("a", day=DAY), sketch("b", day=DAY + 2)])

    assert actual == {("a", "b")}


def test_one_town_months_apart_is_not() -> None:
    actual = pairs([sketch("a", day=DAY), sketch("b", day=DAY + 90)])

    assert actual == set()


def test_a_later_report_that_names_the_day_is() -> None:
    actual = pairs([sketch("a", day=DAY, days=(DAY,)), sketch("b", day=DAY + 90, days=(DAY + 90, DAY), published=DAY + 91)])

    assert actual == {("a", "b")}


def test_a_shared_name_brings_together_what_place_and_day_do_not() -> None:
    told = [sketch("a", people=("corvin hale",)), sketch("b", at=PESK, day=DAY + 90, people=("corvin hale",))]

    actual = pairs([*told, sketch("c", at=PESK, day=DAY + 300)])

    assert actual == {("a", "b")}


def test_a_country_is_no_place_to_look_in() -> None:
    land = Spot("zedland", 1, 48.0, 37.0, "ZZ", "", 6)

    actual = pairs([sketch("a", at=land), sketch("b", at=land)])

    assert actual == set()


def test_a_crowded_day_is_not_compared_whole() -> None:
    crowd = [sketch(f"r{n:03}", at=ORLO, text=f"word{n // 3} other{n}") for n in range(300)]

    actual = pairs(crowd)

    assert len(actual) <= 2 * NEAREST * len(crowd)
    assert {("r000", "r001"), ("r297", "r299")} <= actual

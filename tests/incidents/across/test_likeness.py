"""Reasons for and against, in words; what is missing is none."""

from __future__ import annotations

from typing import Any

import pytest

from ascribe.incidents.across.known import known, rarity
from ascribe.incidents.across.likeness import EVEN, WEIGHTS, likeness, odds
from ascribe.incidents.sketch import Sketch
from ascribe.vocabulary.terms import EventType
from tests.incidents.across.told import DAY, PESK, count, sketch

FULL: dict[str, Any] = {
    "people": ("corvin hale",),
    "ages": (34,),
    "streets": ("cooper s",),
    "minute": 600,
    "killed": count(9),
    "injured": count(20),
    "by": "North",
    "against": "South",
    "means": "mortar",
    "wording": "w",
}


def reasons(one: Sketch, other: Sketch) -> set[str]:
    """The words of the reasons."""
    rare = rarity([one, other])
    return {b.words for b in likeness(known(one, rare), known(other, rare)).because}


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"day": DAY + 1}, "They put it a day apart."),
        ({"day": DAY + 5}, "They put it two to six days apart."),
        ({"day": DAY + 50}, "They put it a week or more apart."),
        ({"day": DAY + 50, "days": (DAY,)}, "One puts it on a day that the other names, though not as its own."),
        ({"published": DAY + 60}, "They were published long after each other."),
        ({"day": DAY + 3, "published": DAY + 3}, "One was published before the day on which the other puts it."),
        ({"at": PESK}, "They put it in places far from each other."),
        ({"people": ("ulric hale",), "proper": ("hale",)}, "One names in part a person whom the other names in full."),
        ({"streets": ("tram a",)}, "Both name streets, and none the same."),
        ({"ages": (7,)}, "Both tell ages, and none the same."),
        ({"killed": count(40)}, "Their counts of the dead exclude each other."),
        ({"injured": count(2)}, "Their counts of the wounded exclude each other."),
        ({"minute": 1200}, "They give hours far from each other."),
        ({"event": EventType.ABDUCTION}, "They tell of kinds of event that have nothing in common."),
        ({"means": "rocket"}, "They name different weapons."),
        ({"means": "landmine"}, "What one lays to a mine, a planted bomb or a bomber, the other says was fired or dropped from afar."),
        ({"by": "South", "against": "North"}, "Whom one calls the perpetrator, the other calls the victim."),
    ],
)
def test_each_difference_has_its_reason(more: dict[str, Any], said: str) -> None:
    one = sketch("a", text="shells", **FULL)
    other = sketch("b", text="shells", **{**FULL, **more})

    assert said in reasons(one, other)
    assert said not in reasons(one, sketch("b", text="shells", **FULL))


def test_another_day_tells_more_where_a_town_is_struck_day_after_day() -> None:
    one, other = sketch("a", text="shells"), sketch("b", text="shells", day=DAY + 1)
    others = [sketch(f"c{n}", at=PESK, day=DAY - n, text="shells") for n in range(20)]
    beside = [sketch(f"d{n}", day=DAY - n, text="shells") for n in range(20)]

    quiet, busy = (
        _weight(one, other, [one, other, *more], "They put it on different days in a place that was struck on many")
        for more in (others, beside)
    )

    assert busy < quiet


def _weight(one: Sketch, other: Sketch, all_: list[Sketch], words: str) -> float:
    rare = rarity(all_)
    return sum(b.weight for b in likeness(known(one, rare), known(other, rare)).because if b.words.startswith(words))


def test_a_ruler_s_last_name_joins_nothing() -> None:
    """He is styled otherwise in every report, and all name him."""
    one = sketch("a", text="shells", people=("president orsin vale",), proper=("president orsin vale",))
    other = sketch("b", text="shells", proper=("king orsin vale",))
    naming, silent = ([sketch(f"c{n}", text="shells", proper=(f"{last} {n}",)) for n in range(20)] for last in ("vale", "quay"))

    common, rare = (_weight(one, other, [one, other, *more], "One names in part a person") for more in (naming, silent))

    assert common < rare


def test_missing_is_not_different() -> None:
    bare = Sketch("b", 1, words=("shells",))

    actual = {
        w
        for w in reasons(sketch("a", text="shells", **FULL), bare)
        if "none the same" in w or "exclude" in w or "apart" in w or "far from" in w
    }

    assert actual == set()


def test_the_odds_are_the_sum_of_the_reasons() -> None:
    one, other = sketch("a", text="shells market noon", **FULL), sketch("b", text="shells quay noon")
    rare = rarity([one, other])
    told = likeness(known(one, rare), known(other, rare))

    actual = EVEN + sum(b.weight for b in told.because)

    assert actual == pytest.approx(told.odds, abs=0.05 * len(WEIGHTS))
    assert odds(known(one, rare), known(other, rare)) == pytest.approx(told.odds)


def test_the_weightiest_reason_comes_first() -> None:
    one, other = sketch("a", text="shells market noon", **FULL), sketch("b", text="shells market noon", **FULL)
    rare = rarity([one, other])
    weights = [abs(b.weight) for b in likeness(known(one, rare), known(other, rare)).because]

    actual = weights

    assert actual == sorted(weights, reverse=True)

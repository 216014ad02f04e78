"""Ids of incidents: short, readable, and good after merges and splits."""

from __future__ import annotations

from collections import Counter

import pytest

from ascribe.incidents.across.gathered import Gathered, mark
from ascribe.incidents.across.naming import Several, Unknown, find, named
from tests.incidents.across.told import DAY, sketch

A, B, C = (sketch(r, published=DAY + n) for n, r in enumerate("abc"))


def test_an_id_shows_place_and_day() -> None:
    actual = named([[A, B]])[0].id

    assert actual == f"orlo-2024-03-04-{mark(A.key)[:5]}"


def test_an_incident_of_unknown_place_and_day_has_an_id_too() -> None:
    actual = named([[sketch("x", at=None, day=None)]])[0].id

    assert actual == mark(("x", 1))[:5]


def test_after_a_merge_both_ids_find_the_incident() -> None:
    apart = named([[A], [B, C]])
    merged = named([[A, B, C]], given=[g.id for g in apart])

    actual = [find(g.id, merged) for g in apart]

    assert actual == [merged[0], merged[0]]


def test_after_a_split_each_id_finds_the_part_that_its_anchor_went_to() -> None:
    before = named([[A, B, C]])[0].id
    parts = named([[A], [B, C]], given=[before])

    actual = find(before, parts)

    assert actual == parts[0]
    assert parts[0].id == before


def test_an_id_given_out_stays_when_an_earlier_report_comes_in() -> None:
    before = named([[B, C]])[0].id

    actual = named([[A, B, C]], given=[before])[0].id

    assert actual == before


def test_an_id_that_nobody_has_is_unknown() -> None:
    actual = find("orlo-2024-03-04-zzzzz", named([[A]]))

    assert actual == Unknown("orlo-2024-03-04-zzzzz")


def test_too_short_an_id_is_no_name() -> None:
    actual = find(mark(A.key)[:3], named([[A]]))

    assert actual == Unknown(mark(A.key)[:3])


def test_an_id_that_two_go_by_names_both() -> None:
    many = named([[sketch(f"r{n}")] for n in range(3000)])
    beginnings = Counter(mark(s.key)[:4] for g in many for s in g.members)
    twice = next(beginning for beginning, number in beginnings.items() if number > 1)

    actual = find(twice, many)

    assert isinstance(actual, Several)
    assert len(actual.ids) == beginnings[twice]


def test_easily_misread_letters_are_put_right() -> None:
    incidents: tuple[Gathered, ...] = named([[sketch(f"r{n}")] for n in range(60)])
    one = next(g for g in incidents if {"0", "1"} & set(g.id.rsplit("-", 1)[1]))

    actual = find(one.id.upper().replace("0", "O").replace("1", "l"), incidents)

    assert actual == one


@pytest.mark.parametrize("asked", ["", "-", "orlo-"])
def test_an_empty_id_is_unknown(asked: str) -> None:
    actual = find(asked, named([[A]]))

    assert actual == Unknown(asked)

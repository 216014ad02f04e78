"""Who is credited, and how many said a figure first."""

from __future__ import annotations

import pytest

from ascribe.incidents.families import agencies


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ORLO (Reuters) - Shells fell on the town.", ("Reuters",)),
        ("ORLO, March 4 (AP) — Shells fell on the town.", ("Associated Press",)),
        ("Shells fell on the town. (AFP)", ("AFP",)),
        ("Shells fell on the town.\n\n- AP", ("Associated Press",)),
        ("Shells fell on the town. --AFP", ("AFP",)),
        ("Shells fell on the town, TASS reported on Monday.", ("TASS",)),
        ("Shells fell on the town, a witness told Reuters by telephone.", ("Reuters",)),
        ("Shells fell, according to the Anadolu Agency.", ("Anadolu",)),
        ("By Ana Roe, Associated Press\n\nShells fell on the town.", ("Associated Press",)),
        ("Copyright 2024 The Associated Press. All rights reserved.", ("Associated Press",)),
        ("ORLO (AFP/Reuters) - Shells fell.", ("AFP", "Reuters")),
        ("Shells fell on the town. The mayor (left) said so.", ()),
        ("The agency closed its office. Reuters shares fell.", ()),
        ("He drove an AP truck to the market.", ()),
    ],
)
def test_agencies_are_credited(text: str, expected: tuple[str, ...]) -> None:
    actual = agencies(text)

    assert tuple(sorted(actual)) == expected


def test_an_agency_credits_itself() -> None:
    actual = agencies("Shells fell on the town.", "reuters")

    assert actual == ("Reuters",)

"""Who is credited, and how many said a figure first."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.claims.claim import Claim
from ascribe.incidents.families import Copy, Family, Independence, agencies, independence
from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of
from ascribe.vocabulary.terms import Measure


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


def claims(reader: Reader, text: str, name: str) -> tuple[Claim, ...]:
    """The claims of a report of one outlet."""
    return account_of(report_of(text, published=date(2024, 3, 5), publisher=name), reader).claims


def test_a_family_counts_once_and_a_voice_in_two_families_is_one_origin(reader: Reader) -> None:
    service = "Shells killed nine people in Orlo on Monday, the rescue service said."
    told = [
        claims(reader, service, "Valley Post"),
        claims(reader, service, "Hill Post"),
        claims(reader, "The rescue service said nine people were killed by shells in Orlo.", "Coast Post"),
        claims(reader, "A rocket killed eleven people in Orlo on Monday.", "Lake Post"),
    ]
    ids = [c[0].report for c in told]
    known = [Family(ids[0], (Copy(ids[1], ids[0], 1.0, exact=True),)), Family(ids[2]), Family(ids[3])]
    actual = independence([c for those in told for c in those], known, Measure.KILLED)

    assert (actual.reports, actual.families, len(actual.origins)) == (4, 3, 2)


def test_independence_is_told_in_words() -> None:
    actual = [str(Independence(12, 4, ("a", "b", "c"))), str(Independence(1, 1, ("a",)))]

    assert actual == ["12 reports, 4 families, 3 origins", "1 report, 1 family, 1 origin"]

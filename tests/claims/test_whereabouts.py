"""The main incident is where the report as a whole puts it."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of

PLACES = [
    ("Two men were shot dead on Oak Avenue. Tulsa police said they were called about 9 p.m.", ["Tulsa"]),
    ("TULSA, Okla. - Two men were shot dead in the 1200 block of Oak Street on Monday.", ["TULSA"]),
    ("Two men were shot dead in Oklahoma on Monday. The shooting happened at a bar in Tulsa.", ["Tulsa"]),
    ("Two people were shot dead in Broken Arrow. They were taken to a hospital in Tulsa, police said.", ["Broken Arrow"]),
    (
        "A woman was killed in the Austin neighborhood, Chicago police said. It was the third shooting in Chicago this week.",
        ["Chicago", "Austin"],
    ),
    ("Three people were killed at the corner of Madison and Oak Streets in Tulsa.", ["Tulsa"]),
    ("A Tulsa teen was shot dead on Monday, police said.", ["Tulsa"]),
    ("Two men were shot dead in Eastwood on Monday. Houston police said nobody was arrested.", ["Houston"]),  # no Eastwood of Michigan
    ("Two men were shot in Uptown on Monday. The men were shot dead in New Orleans at noon.", ["New Orleans"]),
    ("CHICAGO - A man was shot dead in West Englewood on Monday. He was 30.", ["CHICAGO", "West Englewood"]),
    ("A boy was shot in Broken Arrow on Monday. The boy was flown to a hospital in downtown Tulsa and was stable.", ["Broken Arrow"]),
    ("TULSA, Okla. - A man, 40, from Broken Arrow was shot dead in Tulsa on Monday.", ["TULSA"]),
    ("Two men were shot dead near Claremore, about 30 miles northeast of Tulsa, on Monday.", ["Claremore"]),
    ("A Tulsa man was shot dead on Monday. The man was shot at a home in Claremore, deputies said.", ["Claremore"]),
    ("A Tulsa teen was shot on Monday, police said. The teen, 16, was stable. His mother lives in Claremore.", ["Tulsa"]),
    ("MUSKOGEE, Okla. - A man was shot dead on Monday. He was found in the parking lot of a bar in Tahlequah.", ["Tahlequah"]),
    ("A Tulsa teen was shot dead. Logan Harlow, 15, was a student. Logan was shot in a home on Monday, deputies said.", ["Tulsa"]),
    ("BOSTON - A man was shot dead in Roxbury on Monday. Boston has had 20 killings.", ["BOSTON"]),
    ("Two men were shot dead at Orlin Mall on Monday. Tulsa police said nobody was arrested.", ["Tulsa"]),
    ("Two people were shot dead in Wagoner County on Monday. Deputies found them in a house in Coweta. An inquiry is open.", ["Coweta"]),
]


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_the_place_is_the_town_of_the_deed(text: str, expected: list[str], reader: Reader) -> None:
    account = account_of(report_of(text, published=date(2024, 5, 15)), reader)

    assert [p.words for p in account.incidents[0].where] == expected


def test_the_name_of_the_outlet_is_not_where_it_happened(reader: Reader) -> None:
    title = "Two men shot dead outside a bar - WXYQ 5 News - Memphis, Tennessee"
    text = f"{title}\n\nTwo men were shot dead outside a bar in Broken Arrow, Oklahoma, on Monday."

    account = account_of(report_of(text, published=date(2024, 5, 15), title=title), reader)

    assert [p.words for p in account.incidents[0].where] == ["Broken Arrow"]


def test_where_the_report_names_no_town_its_outlet_tells_one_as_a_guess(reader: Reader) -> None:
    title = "Two men shot dead outside a bar - WXYQ 5 News - Memphis, Tennessee"
    text = f"{title}\n\nTwo men were shot dead outside a bar on Monday, police said."

    (place,) = account_of(report_of(text, published=date(2024, 5, 15), title=title), reader).incidents[0].where

    assert (place.words, place.rule.endswith("where the outlet is at home")) == ("Memphis", True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BOGOTA, March 5 (Radio Norte) -- A bomb killed three men in Cali on Monday, police said.", ["Cali"]),
        ("BOGOTA, March 5 (Radio Norte) -- A bomb killed three men on Monday, police said.", ["BOGOTA"]),
    ],
)
def test_a_capital_is_where_a_report_was_filed_until_it_tells_of_a_town(text: str, expected: list[str], reader: Reader) -> None:
    account = account_of(report_of(text, published=date(2024, 5, 15)), reader)

    assert [p.words for p in account.incidents[0].where] == expected

"""Values earn the credit that the guidelines give them, wrong answers none."""

from __future__ import annotations

import pytest

from bench.muc4 import keys
from bench.muc4.strings import Mark, string_mark
from bench.muc4.values import date_mark, location_mark, number_mark, set_mark

RIGHT, PART, WRONG = Mark.RIGHT, Mark.PART, Mark.WRONG


@pytest.mark.parametrize(
    ("key", "response", "expected"),
    [
        ("FISHERMEN", "THE 3 FISHERMEN", RIGHT),
        ("FISHERMEN", "PERUVIAN FISHERMEN", RIGHT),
        ("FISHERMEN", "YOUNG FISHERMEN WHO SAW IT", RIGHT),
        ("FISHERMEN", "THE FISHERMEN, WHICH NOBODY DENIED", PART),
        ("FISHERMEN", "WIDOW OF THE FISHERMEN", PART),
        ("LUIS ALFREDO ROCA", "ROCA", PART),
        ("LUIS ALFREDO ROCA", "LUIS ROCA", PART),
        ("LUIS ALFREDO ROCA", "MR. LUIS ALFREDO ROCA", RIGHT),
        ("4TH RIVER BRIGADE", "BRIGADE", PART),
        ("GAS DUCT", "GAS", PART),
        ("RED DAWN", "RED DAWN (RD)", RIGHT),
        ("BAKERS", "TEACHERS", WRONG),
        ("SHOP OWNER", "FARM OWNER", WRONG),
    ],
)
def test_strings_earn_credit_for_the_phrase_they_share(key: str, response: str, expected: Mark) -> None:
    actual = string_mark(key, response)

    assert actual is expected


@pytest.mark.parametrize(
    ("key", "response", "expected"),
    [
        ("04 MAR 89", "04 MAR 89", RIGHT),
        ("03 MAR 89 - 04 MAR 89", "04 MAR 89", PART),
        ("- 04 MAR 89", "04 MAR 89", PART),
        ("-04 MAR 89", "- 04 MAR 89", RIGHT),
        ("- 04 MAR 89", "02 MAR 89", PART),
        ("- 04 MAR 89", "02 MAR 88", WRONG),
        ("- 04 MAR 89", "05 MAR 89", WRONG),
        ("03 MAR 89 - 04 MAR 89", "- 04 MAR 89", PART),
        ("04 MAR 89", "- 04 MAR 89", PART),
        ("24 FEB 89", "- 04 MAR 89", WRONG),
        ("03 MAR 89", "- 04 MAR 89", WRONG),
        ("02 MAR 89 - 03 MAR 89", "- 04 MAR 89", WRONG),
        ("03 MAR 89", "04 MAR 89", WRONG),
        ("03 MAR 89", "SOON", WRONG),
        ("3 Mar 89", "03 MAR 89", RIGHT),
        ("31 APR 89", "30 APR 89", RIGHT),
    ],
)
def test_dates_earn_part_credit_within_the_range_of_the_key(key: str, response: str, expected: Mark) -> None:
    actual = date_mark(key, response)

    assert actual is expected


@pytest.mark.parametrize(
    ("key", "response", "expected"),
    [
        ("PERU: LIMA (CITY)", "PERU: LIMA (TOWN)", RIGHT),
        ("PERU: LIMA (CITY)", "PERU", PART),
        ("PERU: LIMA (CITY)", "PERU: CUSCO (CITY)", PART),
        ("PERU: LIMA (CITY)", "CHILE: LIMA (CITY)", PART),
        ("PERU: LIMA (CITY)", "CHILE", WRONG),
        ("PERU: LIMA (CITY)", "CHILE: CUSCO (CITY)", WRONG),
        ("PERU", "CHILE", WRONG),
        ("PERU", "PERU: LIMA (CITY)", PART),
        ("PERU: LIMA (DEPARTMENT)", "PERU: LIMA (CITY)", PART),
        ("PERU: JUNIN (DEPARTMENT): TARMA (CITY)", "PERU: TARMA (CITY)", PART),
        ("PERU: LIMA (CITY) - ICA (CITY)", "PERU: LIMA (CITY)", PART),
    ],
)
def test_locations_earn_part_credit_for_the_country(key: str, response: str, expected: Mark) -> None:
    actual = location_mark(key, response)

    assert actual is expected


@pytest.mark.parametrize(
    ("key", "response", "expected"),
    [
        ("5", "5", RIGHT),
        ("5 - 7", "5-7", RIGHT),
        ("5 - 7", "7", PART),
        ("~7", "7", PART),
        ("5-", "5", PART),
        ("5 - 7", "8", WRONG),
        ("7", "~7", WRONG),
        ("PLURAL", "2", WRONG),
        ("2", "PLURAL", WRONG),
    ],
)
def test_a_number_within_the_range_of_the_key_is_right_in_part(key: str, response: str, expected: Mark) -> None:
    actual = number_mark(key, response)

    assert actual is expected


@pytest.mark.parametrize(
    ("slot", "key", "response", "expected"),
    [
        (keys.TYPE, "BOMBING", "ATTACK", PART),
        (keys.TYPE, "ATTACK", "BOMBING", WRONG),
        (keys.INSTRUMENT_TYPE, "MACHINE GUN", "GUN", PART),
        (keys.INSTRUMENT_TYPE, "GUN", "MACHINE GUN", WRONG),
        (keys.INSTRUMENT_TYPE, "DYNAMITE", "EXPLOSIVE", PART),
        (keys.INSTRUMENT_TYPE, "DYNAMITE", "GRENADE", WRONG),
        (keys.CONFIDENCE, "SUSPECTED OR ACCUSED BY AUTHORITIES", "SUSPECTED OR ACCUSED", PART),
        (keys.CONFIDENCE, "SUSPECTED OR ACCUSED", "SUSPECTED OR ACCUSED BY AUTHORITIES", WRONG),
        (keys.THING_EFFECT, "SOME DAMAGE", "DESTROYED", PART),
        (keys.THING_EFFECT, "DESTROYED", "SOME DAMAGE", WRONG),
        (keys.HUMAN_TYPE, "FORMER ACTIVE MILITARY", "ACTIVE MILITARY", PART),
        (keys.HUMAN_TYPE, "GOVERNMENT OFFICIAL", "POLITICAL FIGURE", PART),
        (keys.HUMAN_EFFECT, "NO INJURY OR DEATH", "NO INJURY", PART),
        (keys.HUMAN_EFFECT, "DEATH", "INJURY", WRONG),
        (keys.STAGE, "ATTEMPTED", "ACCOMPLISHED", WRONG),
    ],
)
def test_set_fills_are_right_wrong_or_one_of_the_pairs_that_earn_part(slot: str, key: str, response: str, expected: Mark) -> None:
    actual = set_mark(slot, key, response)

    assert actual is expected

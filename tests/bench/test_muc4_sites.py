"""Where an incident was becomes the location that the task asks for."""

from __future__ import annotations

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of
from bench.muc4.sites import location

LINE = "BOGOTA, 5 MAR 89 (RADIO NORTE) -- [TEXT] "


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("A BOMB KILLED THREE BAKERS IN CALI YESTERDAY, COLOMBIAN POLICE SAID.", "COLOMBIA: CALI (CITY)"),
        ("A BOMB KILLED THREE BAKERS YESTERDAY, COLOMBIAN POLICE SAID.", "COLOMBIA"),
        ("A BOMB KILLED THREE BAKERS YESTERDAY. THE MAYOR LEFT BOGOTA ON A BICYCLE.", "COLOMBIA"),
        ("A BOMB KILLED THREE BAKERS IN BOGOTA YESTERDAY.", "COLOMBIA: BOGOTA (CITY)"),
        ("A BOMB KILLED THREE BAKERS IN THIS CAPITAL YESTERDAY. THE MAYOR LEFT BOGOTA ON A BICYCLE.", "COLOMBIA: BOGOTA (CITY)"),
    ],
)
def test_a_town_of_the_dateline_is_told_where_the_deed_is(told: str, expected: str, reader: Reader) -> None:
    account = account_of(report_of(LINE + told, ref="TEST-1"), reader)

    actual = location(account.incidents[0], account, reader.gazetteer)

    assert actual == expected

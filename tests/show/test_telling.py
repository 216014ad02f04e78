"""What a claim says itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ascribe.claims.claim import Claim
from ascribe.show.telling import told_here
from ascribe.text import Span
from ascribe.vocabulary.terms import EventType, PlacePrecision
from tests.show.claims import NOWHERE, ORLO, PLACE, TIME, claim, incident, lent

BARE = replace(claim(where=()), when=None)
COUNTRY = replace(PLACE, chosen=replace(ORLO, name="Zedland"), words="Zedland", precision=PlacePrecision.COUNTRY)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (BARE, []),
        (replace(BARE, when=TIME), ["when 2019-06-03 “on Monday”"]),
        (replace(BARE, when=lent(TIME)), []),
        (replace(BARE, when=replace(TIME, rule="weekday-past, of-incident")), ["when 2019-06-03 “on Monday”"]),
        (replace(BARE, where=(PLACE, PLACE)), ["where Orlo, ZZ"]),
        (replace(BARE, where=(replace(PLACE, words="Orlovo"),)), ["where Orlo, ZZ “Orlovo”"]),
        (replace(BARE, where=(replace(PLACE, rule="one-candidate, of-incident", span=Span(900, 904)),)), []),
        (replace(BARE, where=(PLACE, COUNTRY)), ["where Orlo, ZZ"]),
        (replace(BARE, where=(COUNTRY,)), ["where Zedland, ZZ (country)"]),
        (
            replace(BARE, where=(PLACE, NOWHERE, replace(NOWHERE, words="Ford"))),
            ["where Orlo, ZZ", "not placed: Orlo, Ford (not in the gazetteer)"],
        ),
        (replace(BARE, target="60 miners"), ["target 60 miners"]),
        (replace(BARE, target="the pithead"), []),
        (replace(BARE, by="Zedland", means="a lamp"), ["by Zedland", "means a lamp"]),
        (replace(BARE, event=EventType.ATTACK), []),
        (replace(BARE, event=EventType.ARMED_CLASH), ["Armed clash"]),
        (replace(BARE, event=EventType.ARMED_CLASH, rules=(("event", "of-incident"),)), []),
    ],
)
def test_what_the_incident_lent_is_not_said_again(told: Claim, expected: list[str]) -> None:
    actual = [str(detail) for detail in told_here(told, incident())]

    assert actual == expected


def test_a_claim_of_no_incident_says_all_it_has() -> None:
    actual = [str(detail) for detail in told_here(replace(BARE, target="the pithead"), None)]

    assert actual == ["accident", "target the pithead", "means firedamp"]

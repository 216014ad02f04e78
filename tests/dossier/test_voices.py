"""Within one incident a hospital is one voice, however reports call it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ascribe.dossier.testimony import Link, Testimony
from ascribe.dossier.voices import one_voice
from ascribe.vocabulary.terms import VoiceKind
from tests.dossier.told import told


def said(report: str, *chain: str, side: str | None = None) -> Testimony:
    """A figure of a chain of voices in a report; names of two capitalised words are persons."""
    links = [Link(name, VoiceKind.PERSON if name.istitle() and name.count(" ") == 1 else VoiceKind.BODY, side) for name in chain]
    return replace(told("", 9, report=report), voice=(Link("Post", VoiceKind.OUTLET), *links))


def origins(*given: Testimony) -> list[str]:
    """Whose voice each is."""
    return [one.origin for one in one_voice(given).testimonies]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([said("a", "town's hospital"), said("a", "hospital", "Ina Vale")], ["town's hospital"] * 2),
        ([said("a", "hospital", "Ina Vale"), said("b", "Ina Vale")], ["hospital"] * 2),
        ([said("a", "Defence ministry of Orlo"), said("b", "ministry", "Ola Roe")], ["Defence ministry of Orlo"] * 2),
        ([said("a", "police"), said("b", "Orlo city police")], ["Orlo city police"] * 2),
        # two could be meant
        ([said("a", "Orlo hospital"), said("b", "Pesk hospital"), said("c", "hospital")], ["Orlo hospital", "Pesk hospital", "hospital"]),
        ([said("a", "Orlo hospital"), said("b", "Ina Vale")], ["Orlo hospital", "Ina Vale"]),
        ([said("a", "army", "Ola Roe"), said("b", "council", "Ola Roe"), said("c", "Ola Roe")], ["army", "council", "Ola Roe"]),
        # a particular one is no other
        ([said("a", "military hospital"), said("b", "hospital of the Free Front")], ["military hospital", "hospital of the Free Front"]),
        ([said("a", "Orlo army", side="Orlo"), said("b", "army", side="Pesk")], ["Orlo army", "army"]),
    ],
)
def test_whose_voice_it_is(given: list[Testimony], expected: list[str]) -> None:
    actual = origins(*given)

    assert actual == expected


def test_of_two_that_could_be_meant_it_is_the_one_that_the_report_names() -> None:
    actual = origins(said("a", "Orlo hospital"), said("b", "Pesk hospital"), said("b", "hospital"))

    assert actual == ["Orlo hospital", "Pesk hospital", "Pesk hospital"]


def test_what_was_taken_for_one_voice_is_said_once() -> None:
    given = [said("a", "town's hospital"), said("a", "hospital"), said("b", "hospital", "Ina Vale"), said("c", "Ina Vale")]

    actual = one_voice(given).why

    assert actual == (
        "hospital and town's hospital are taken for one voice: no report names another.",
        "Ina Vale is taken to speak for town's hospital, as in Post.",
    )


def test_unnamed_officials_of_two_reports_stay_two() -> None:
    given = [told("official", 4, report=name, kind=VoiceKind.UNNAMED) for name in "ab"]

    actual = origins(*given)

    assert actual == ["family a", "family b"]

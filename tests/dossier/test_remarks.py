"""What is said without a figure is in the dossier too."""

from __future__ import annotations

import pytest

from ascribe.dossier.dossier import Telling, compile_dossier
from ascribe.dossier.remarks import held, remarks
from ascribe.dossier.sections import sections
from ascribe.dossier.testimony import Json, Source
from tests.dossier.told import claim, incident, link


def said(voice: str, quote: str, stance: str = "asserted") -> Json:
    """A claim of words alone."""
    return {**claim(voice, 0, 0, stance=stance), "figures": [], "evidence": {"quote": quote, "start": 0, "end": len(quote)}}


def telling(report: str, *claims: Json) -> Telling:
    """A report's telling of the incident."""
    return Telling(Source(report, "a", f"The {report}", None), incident(), claims)


DENIAL, TRADER = said("ministry", "It was not us.", "denied"), said("trader", "A shell fell.")
GIVEN = compile_dossier("orlo-1", [telling("post", TRADER, DENIAL, claim("mayor", 3, 3)), telling("copy", DENIAL)])


def test_each_is_told_once_with_all_who_carry_it() -> None:
    actual = {(one.voice, one.stance.value, one.quote, one.reports) for one in remarks(GIVEN)}

    assert actual == {("trader", "asserted", "A shell fell.", ("post",)), ("ministry", "denied", "It was not us.", ("copy", "post"))}


def test_two_outlets_saying_the_same_by_themselves_are_two() -> None:
    own = {**TRADER, "voice": [link("Post", "outlet")]}

    actual = [one.reports for one in remarks(compile_dossier("orlo-1", [telling("a", own), telling("b", own)]))]

    assert actual == [("a",), ("b",)]


@pytest.mark.parametrize(("stance", "expected"), [("denied", 1), ("confirmed", 1), ("accused", 1), ("asserted", 0), ("claimed", 0)])
def test_who_accuses_denies_or_confirms_holds_something(stance: str, expected: int) -> None:
    given = remarks(compile_dossier("orlo-1", [telling("a", said("army", "So it was.", stance))]))

    actual = len(held(given))

    assert actual == expected


def test_a_denial_stands_among_what_is_told_and_every_word_in_its_own_section() -> None:
    shown = {section.title: section.rows for section in sections(GIVEN)}

    assert shown["What is told"][-1] == ("denied", "ministry: It was not us.", "2: The copy, The post")
    assert [row[1:4] for row in shown["Said without a figure"]] == [
        ("ministry", "denied", "It was not us."),
        ("trader", "asserted", "A shell fell."),
    ]

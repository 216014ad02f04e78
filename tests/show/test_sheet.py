"""Claim sheets as a pipe gets them."""

from __future__ import annotations

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from ascribe.claims.claim import Claim
from ascribe.show.sheet import sheet
from ascribe.vocabulary.terms import Stance
from tests.show.claims import FIGURE, NOWHERE, REPORT, claim


def printed(*claims: Claim, why: bool = False, width: int = 100, colour: bool = False) -> str:
    console = Console(file=StringIO(), width=width, force_terminal=colour, color_system="standard" if colour else None, highlight=False)
    console.print(sheet(REPORT, claims, (), why=why))
    out = console.file
    assert isinstance(out, StringIO)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines())


def test_a_sheet_says_who_what_how_many_when_where_and_in_which_words() -> None:
    actual = printed(claim()).split("\n", 1)[1]

    assert (
        actual
        == """\
Valley Post, 2019-06-04: 1 claim, 0 incidents

About no incident

Valley Post > rescue service: asserted (“said”)
  killed  61 or more  “More than 60 miners”  miners, civilian
  what    accident, with firedamp
  when    2019-06-03 (day)  “on Monday”
  where   Orlo, ZZ (47.95, 37.81; exact)  “Orlo”
  quote   “More than 60 miners died at Orlo on Monday, the rescue service said.”
"""
    )


@pytest.mark.parametrize("rule", ["[subject-of-said]", "[died-of]", "[harm-verb]", "[weekday-past]", "[one-candidate]"])
def test_why_shows_the_rule_behind_each_value(rule: str) -> None:
    assert rule in printed(claim(), why=True)
    assert rule not in printed(claim())


def test_a_report_without_claims_says_so() -> None:
    actual = printed().splitlines()[1]

    assert actual == "Valley Post, 2019-06-04: 0 claims, 0 incidents"


def test_a_long_quote_is_wrapped_to_the_width() -> None:
    actual = max(len(line) for line in printed(claim(quote="shells fell on the mill " * 40), width=60).splitlines())

    assert actual <= 60


def test_markup_in_a_report_is_text() -> None:
    assert "[bold]nine[/bold] died" in printed(claim(quote="[bold]nine[/bold] died"))


def test_a_report_cannot_steer_the_terminal() -> None:
    assert "\x1b" not in printed(claim(quote="nine\x1b[2J died"))


@pytest.mark.parametrize("stance", list(Stance))
def test_every_stance_is_said_in_words_too(stance: Stance) -> None:
    assert f"{stance.value} (“said”)" in printed(claim(stance=stance))


def test_a_superseded_figure_is_struck_out_and_says_so_without_colour() -> None:
    old = claim(figures=(replace(FIGURE, superseded=True),))

    assert "superseded" in printed(old)
    assert "\x1b[1;9m61 or more" in printed(old, colour=True)


def test_a_place_not_chosen_gives_its_reason() -> None:
    assert "not placed: not in the gazetteer  “Orlo”" in printed(claim(where=(NOWHERE,)))

"""Claim sheets as a pipe gets them."""

from __future__ import annotations

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from ascribe.claims.claim import Claim
from ascribe.show.sheet import sheet
from ascribe.vocabulary.terms import Scope, Stance
from tests.show.claims import FIGURE, NOWHERE, REPORT, TEXT, claim, incident

STATEMENT = replace(claim(figures=()), incident=None)


def printed(*claims: Claim, why: bool = False, everything: bool = False, width: int = 100, colour: bool = False) -> str:
    console = Console(file=StringIO(), width=width, force_terminal=colour, color_system="standard" if colour else None, highlight=False)
    incidents = [incident()] if any(claim.incident == 1 for claim in claims) else []
    console.print(sheet(REPORT, claims, incidents, why=why, everything=everything))
    out = console.file
    assert isinstance(out, StringIO)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines())


def test_a_sheet_says_who_what_how_many_when_where_and_in_which_words() -> None:
    actual = printed(claim()).split("\n", 1)[1]

    assert (
        actual
        == """\
Valley Post, 2019-06-04: 1 claim, 1 incident

Incident 1: accident, 2019-06-03, Orlo, ZZ (47.95, 37.81)
  means        firedamp
  killed       at least 61  best  rescue service: miners, civilian

  killed       at least 61  “More than 60 miners”  civilian
    Valley Post > rescue service: asserted (“said”)
    when 2019-06-03 “on Monday”; where Orlo, ZZ
    “More than 60 miners died at Orlo on Monday, the rescue service said.”
"""
    )


def test_a_claim_without_figures_takes_one_line() -> None:
    actual = printed(claim(figures=())).splitlines()[-1]

    assert actual == "  tells: when 2019-06-03 “on Monday”; where Orlo, ZZ — Valley Post > rescue service"


def test_a_claim_that_tells_no_time_place_or_target_is_told_by_its_words() -> None:
    silent = replace(claim(figures=(), where=(), stance=Stance.DENIED), when=None)
    actual = printed(silent, width=150).splitlines()[-1]

    assert actual == f"  tells: “{TEXT}” — Valley Post > rescue service: denied (“said”)"


def test_statements_about_no_incident_are_counted() -> None:
    actual = printed(STATEMENT, STATEMENT).splitlines()[2:]

    assert actual == ["", "2 statements about no incident; --all shows them"]


def test_all_shows_each_statement_on_one_line() -> None:
    actual = printed(STATEMENT, STATEMENT, everything=True, width=60).splitlines()[3:]

    assert actual == [
        "2 statements about no incident",
        "  rescue service, asserted: “More than 60 miners died at Or…",
        "  rescue service, asserted: “More than 60 miners died at Or…",
    ]


def test_totals_and_fears_have_sections_of_their_own() -> None:
    total = replace(claim(), scope=Scope.CUMULATIVE, incident=2)
    feared = replace(claim(), scope=Scope.HYPOTHETICAL, incident=None)
    shown = printed(feared, total)

    assert shown.index("Totals over time") < shown.index("Planned or feared")


def test_a_figure_is_lit_up_in_its_quote_on_a_terminal_alone() -> None:
    assert "\x1b[1;3;31mMore than 60 miners\x1b[0m" in printed(claim(), colour=True)
    assert "“More than 60 miners died" in printed(claim())


@pytest.mark.parametrize("rule", ["[subject-of-said]", "[died-of]", "[weekday-past]", "[one-candidate]", "[weekday-past; one-candidate]"])
def test_why_shows_the_rule_behind_each_value(rule: str) -> None:
    assert rule in printed(claim(), why=True)
    assert rule not in printed(claim())


def test_a_report_without_claims_says_so() -> None:
    actual = printed().splitlines()[1]

    assert actual == "Valley Post, 2019-06-04: 0 claims, 0 incidents"


@pytest.mark.parametrize("width", [40, 60, 120])
def test_a_long_quote_is_wrapped_to_the_width(width: int) -> None:
    long = claim(quote="shells fell on the mill " * 40)
    actual = max(len(line) for line in printed(long, replace(STATEMENT, evidence=long.evidence), width=width, why=True).splitlines())

    assert actual <= width


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
    assert "\x1b[1;9mat least 61" in printed(old, colour=True)


def test_a_place_not_chosen_gives_its_reason() -> None:
    assert "not placed: Orlo (not in the gazetteer)" in printed(claim(where=(NOWHERE,)))

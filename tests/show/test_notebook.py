"""Accounts in a notebook."""

from __future__ import annotations

from dataclasses import replace

from ascribe.show.notebook import page
from tests.show.claims import REPORT, claim, incident


def test_a_page_shows_incident_voice_figure_and_quote() -> None:
    shown = page(REPORT, [claim()], [incident()])

    assert "Incident 1: accident, 2019-06-03, Orlo, ZZ (47.95, 37.81)" in shown
    assert "Valley Post &gt; rescue service: asserted (“said”)" in shown
    assert "killed <b>at least 61</b> “More than 60 miners” civilian" in shown
    assert ">More than 60 miners</mark> died at Orlo on Monday, the rescue service said.”" in shown


def test_statements_about_no_incident_are_folded_away() -> None:
    shown = page(REPORT, [replace(claim(figures=()), incident=None)], [])

    assert "<details><summary>1 statement about no incident</summary>" in shown


def test_a_report_cannot_put_code_into_a_page() -> None:
    shown = page(REPORT, [claim(quote="<script>alert(1)</script>")], [incident()])

    assert "<script>" not in shown
    assert "script&gt;" in shown


def test_no_word_is_lost_where_figures_cross() -> None:
    figure = claim().figures[0]
    shown = page(REPORT, [claim(figures=(figure, replace(figure, span=replace(figure.span, start=5))))], [incident()])

    assert ">More than 60 miners</mark> died" in shown

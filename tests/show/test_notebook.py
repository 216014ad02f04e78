"""Accounts in a notebook."""

from __future__ import annotations

from ascribe.show.notebook import page
from tests.show.claims import REPORT, claim


def test_a_page_shows_voice_figure_and_quote() -> None:
    shown = page(REPORT, [claim()], ())

    assert "Valley Post &gt; rescue service" in shown
    assert "killed: 61 or more “More than 60 miners” miners, civilian" in shown
    assert "“More than 60 miners died at Orlo on Monday, the rescue service said.”" in shown


def test_a_report_cannot_put_code_into_a_page() -> None:
    shown = page(REPORT, [claim(quote="<script>alert(1)</script>")], ())

    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown

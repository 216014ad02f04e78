"""A dossier sets side by side what reports say, and counts copies once."""

from __future__ import annotations

from datetime import date

import pytest
from markupsafe import escape

from ascribe.dossier.dossier import Telling, compile_dossier
from ascribe.dossier.markdown import markdown
from ascribe.dossier.page import page
from ascribe.dossier.sections import heading, sections
from ascribe.dossier.testimony import Source
from ascribe.text import printable
from tests.dossier.told import claim, incident


def telling(report: str, *claims: dict[str, object], family: str = "", day: int = 7, **also: object) -> Telling:
    """A report's telling of the incident."""
    return Telling(Source(report, family or report, f"The {report}", date(2024, 5, day)), incident(**also), claims)


THREE = (
    telling("post", claim("hospital", 14, None), event="Attack", by="Valdia"),
    telling("copy", claim("hospital", 14, None), family="post", event="Attack", by="Valdia"),
    telling("radio", claim("front", 32, 32), event="Air/drone strike", when={"edtf": "2024-05-07", "precision": 1, "guessed": True}),
)


def test_the_summary_counts_reports_families_and_origins() -> None:
    actual = compile_dossier("korvat-1", THREE).summary

    assert actual == "3 reports, 2 families, 2 origins of the death toll"


def test_what_nobody_counts_is_said() -> None:
    actual = compile_dossier("korvat-1", [telling("post")]).summary

    assert actual == "1 report, 1 family, nobody counts the dead"


def test_a_report_that_only_mentions_the_incident_says_so() -> None:
    compiled = compile_dossier("korvat-1", (*THREE, telling("mail")))

    assert compiled.summary == "4 reports, 3 families of which 1 mentions it in passing, 2 origins of the death toll"
    assert [row[2] for row in sections(compiled)[-1].rows] == ["The copy", "The post", "The mail (in passing)", "The radio"]


def test_two_copies_do_not_outvote_two_reports() -> None:
    tellings = (*THREE, telling("mail", event="Air/drone strike"))

    actual = [given.value for given in compile_dossier("korvat-1", tellings).event]

    assert actual == ["Air/drone strike", "Attack"]


def test_a_dateline_in_capitals_is_no_other_place() -> None:
    where = [[{"name": name, "words": name, "country": "", "precision": 1}] for name in ("KORVAT", "Korvat")]

    actual = compile_dossier("korvat-1", [telling(str(n), where=place) for n, place in enumerate(where)]).where

    assert [(given.value, len(given.reports)) for given in actual] == [("Korvat", 2)]


def test_what_was_taken_for_one_voice_is_told() -> None:
    given = [telling("post", claim("town's hospital", 14, 14)), telling("radio", claim("hospital", 19, 19), day=8)]

    actual = next(s.sentences for s in sections(compile_dossier("korvat-1", given)) if s.title == "Taken for one voice")

    assert actual == ("hospital and town's hospital are taken for one voice: no report names another.",)


@pytest.mark.parametrize(("high", "noted"), [(5, "added up"), (None, "inferred")])
def test_a_figure_that_nobody_wrote_down_says_so(high: int | None, noted: str) -> None:
    given = compile_dossier("korvat-1", [telling("post", claim("police", 5, high, inferred=True))])

    actual = [row[4] for section in sections(given) if section.title == "Killed" for row in section.rows]

    assert actual == [noted]


def test_the_dead_of_two_sides_are_estimated_apart_too() -> None:
    army, front = claim("army", 3, 3), claim("front", 12, 12)
    army["figures"][0]["side"], front["figures"][0]["side"] = "Valdia", "Ulvane"

    (actual,) = compile_dossier("korvat-1", [telling("post", army, front)]).counts

    assert [(side, given.best) for side, given in actual.sides] == [("Ulvane", 12), ("Valdia", 3)]


def test_the_order_of_reports_changes_nothing() -> None:
    one, other = compile_dossier("korvat-1", THREE), compile_dossier("korvat-1", reversed(THREE))

    assert one == other


def test_a_guess_says_that_it_is_one() -> None:
    known = sections(compile_dossier("korvat-1", THREE))[0]

    assert ("when", "2024-05-07 (exact day, a guess)", "1: The radio") in known.rows


def test_the_heading_says_what_where_and_when() -> None:
    place = {"name": "Korvat", "words": "Korvat", "country": "VA", "geonameid": 1, "precision": 1}

    actual = heading(compile_dossier("korvat-1", [telling("post", event="Attack", where=[place])]))

    assert actual == "Incident korvat-1, Attack, Korvat, VA"


@pytest.mark.parametrize("hostile", ["a | b", "*bold*", "<script>", "[x](y)", "# head", "line\nbreak", "`code`"])
def test_what_a_report_says_cannot_become_markup(hostile: str) -> None:
    shown = markdown(compile_dossier("korvat-1", [telling("post", claim(hostile, 3, 3))]))

    row = next(line for line in shown.splitlines() if line.startswith("| 2024-05-07 |"))

    assert row.replace("\\|", "").count("|") == 8
    assert "<script>" not in shown.replace("\\<", "")


@pytest.mark.parametrize("hostile", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "&lt;b&gt;", "\u202etxet"])
def test_what_a_report_says_is_text_on_a_page(hostile: str) -> None:
    shown = page(compile_dossier("korvat-1", [telling("post", claim(hostile, 3, 3))]))

    assert escape(printable(hostile)) in shown
    assert "<script" not in shown
    assert "<img" not in shown


def test_nothing_turns_round_the_figures_beside_it() -> None:
    told = [Telling(Source("a", "a", "Po\u202est\x1b[31m", None), incident(), (claim("army\x07\u202e", 3, 3),), None, "word " * 100)]
    compiled = compile_dossier("korvat-1", told)

    shown = [heading(compiled), markdown(compiled), page(compiled)]

    assert [c for c in "\u202e\x1b\x07" if any(c in text for text in shown)] == []
    assert "word " * 60 not in "".join(shown)

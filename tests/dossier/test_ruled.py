"""Claims are counted as people left them, and an incident's answers follow what is put right in its claims."""

from __future__ import annotations

from typing import Any

import pytest

from ascribe.dossier.corrected import Change, corrected
from ascribe.dossier.dossier import Given, Telling, compile_dossier
from ascribe.dossier.ruled import Ruled, followed, ruled
from ascribe.dossier.sections import sections
from ascribe.dossier.testimony import Source
from ascribe.incidents.rulings import Ruling, Verdict
from ascribe.incidents.verdicts import pointer_to
from ascribe.text import Span
from tests.dossier.told import claim, incident

POLICE = claim("police", 9, 9, report="r1", scope="incident", when=None, where=[])
TEXT = "9 died. The police said so."


def ruling(field: str, value: str | None = None, *, verdict: Verdict = Verdict.CORRECT, day: int = 1) -> Ruling:
    """A ruling by ana on the claim of the police."""
    figure = Span(0, 1) if field.startswith("killed") else None
    return Ruling(f"2024-05-{day:02}", verdict, (pointer_to(POLICE, field, figure),), "heard again", "ana", value)


def left(*rulings: Ruling) -> Ruled:
    """The report with that one claim, under the rulings."""
    return ruled(rulings, {"r1": [POLICE]}, lambda _: TEXT)


def test_a_rejected_claim_is_gone_whatever_is_corrected_in_it() -> None:
    actual = left(ruling("claim", verdict=Verdict.REJECT), ruling("stance", "denied", day=2))

    assert actual.claims == {"r1": (None,)}


@pytest.mark.parametrize("verdict", [Verdict.ACCEPT, Verdict.UNSURE])
def test_a_claim_stays_as_it_was_read_where_nothing_is_corrected(verdict: Verdict) -> None:
    assert left(ruling("claim", verdict=verdict)).claims == {"r1": (POLICE,)}


def test_every_field_that_is_corrected_says_who_did_and_what_it_was() -> None:
    (actual,) = left(ruling("stance", "denied"), ruling("by", "Ulvane Front", day=2), ruling("killed", "about 8", day=3)).claims["r1"]

    assert actual is not None
    assert (actual["stance"], actual["by"], actual["figures"][0]["low"]) == ("denied", "Ulvane Front", 8)
    assert actual["corrected"] == "stance corrected from asserted by ana; by corrected from nothing by ana"
    assert [(c["field"], c["was"], c["who"]) for c in actual["corrections"]] == [
        ("stance", "asserted", "ana"),
        ("by", None, "ana"),
        ("killed", "9", "ana"),
    ]


def test_a_figure_keeps_its_scope_and_side_where_its_measure_changes() -> None:
    (actual,) = left(ruling("killed", "9 injured"), ruling("killed.scope", "subset", day=2), ruling("killed.side", "Valdia", day=3)).claims[
        "r1"
    ]

    assert actual is not None
    assert [(f["measure"], f["scope"], f["side"]) for f in actual["figures"]] == [("injured", "subset", "Valdia")]


def test_the_figures_follow_the_scope_of_their_claim() -> None:
    (actual,) = left(ruling("scope", "cumulative")).claims["r1"]

    assert actual is not None
    assert (actual["scope"], actual["figures"][0]["scope"]) == ("cumulative", "cumulative")


def test_evidence_is_selected_anew_where_its_words_stand() -> None:
    (actual,) = left(ruling("evidence", "0-7 9 died.")).claims["r1"]

    assert actual is not None
    assert actual["evidence"] == {"quote": "9 died.", "start": 0, "end": 7}


@pytest.mark.parametrize(("field", "value"), [("evidence", "1-8 9 died."), ("where", "77"), ("stance", "sure"), ("bogus", "1")])
def test_a_correction_that_the_reading_does_not_allow_is_an_orphan(field: str, value: str) -> None:
    given = ruling(field, value)

    actual = left(given)

    assert (actual.claims, [o.ruling for o in actual.orphans]) == ({"r1": (POLICE,)}, [given])


@pytest.mark.parametrize(("before", "after"), [("army", "Ulvane Front"), (None, "Ulvane Front"), ("navy", "navy")])
def test_an_incident_follows_the_claim_that_it_has_its_answer_from(before: str | None, after: str) -> None:
    was: dict[str, Any] = {**POLICE, "by": "army" if before == "navy" else before}
    now = {**was, "by": "Ulvane Front", "corrections": [{"field": "by", "was": was["by"], "who": "ana"}]}

    assert followed(incident(by=before), [was], [now])["by"] == after


def test_a_dossier_says_who_put_an_answer_right_and_what_it_was() -> None:
    was, source = {**POLICE, "by": "army"}, Source("r1", "r1", "Post")
    now = corrected(was, Change("by", "Ulvane Front", who="ana"))
    compiled = compile_dossier("selm-1", [Telling(source, followed(incident(by="army"), [was], [now]), (now,))])

    assert compiled.by == (Given("Ulvane Front", ("r1",), None, "corrected from army by ana"),)
    assert [row for row in sections(compiled)[0].rows if row[0] == "by"] == [("by", "Ulvane Front; corrected from army by ana", "1: Post")]


def test_an_incident_keeps_its_answers_where_a_claim_is_rejected() -> None:
    assert followed(incident(by="army"), [POLICE], [None]) == incident(by="army")

"""Figures of incidents against those of annotators, worked by hand."""

from __future__ import annotations

import pytest

from ascribe.dossier.dossier import Telling, compile_dossier
from ascribe.dossier.testimony import Json, Source
from ascribe.report import Report
from ascribe.store.protocol import Entry
from bench.board import Row
from bench.by_incident import Matched, Said, by_incident, match, wanted_of
from tests.dossier.told import claim, incident

NINE, FOUR = Said("killed", 9, 9, "army"), Said("killed", 4, None, "front")


def _figure(name: str, low: int, voice: str, at: int) -> Row:
    return {"incident": name, "measure": "killed", "low": low, "high": low, "voice": ["Post", voice], "start": at, "end": at + 4}


@pytest.mark.parametrize(
    ("answered", "expected"),
    [
        ([NINE, FOUR], Matched(2, 2, 2, 2)),
        ([Said("killed", 9, 9, "hospital")], Matched(2, 1, 1, 0)),
        ([Said("injured", 9, 9, "army"), Said("killed", 4, 4, "front")], Matched(2, 2, 0, 0)),
        ([NINE, Said("killed", 9, 9, "hospital")], Matched(2, 2, 1, 1)),
        ([], Matched(2, 0, 0, 0)),
    ],
)
def test_a_figure_is_matched_once_and_its_voice_counted_apart(answered: list[Said], expected: Matched) -> None:
    actual = match([NINE, FOUR], answered)

    assert actual == expected


def test_one_voice_s_figure_in_two_reports_is_wanted_once() -> None:
    reports = [{"figures": [_figure("x", 9, "army", 0)]}, {"figures": [_figure("x", 9, "the army", 7), _figure("x", 9, "front", 20)]}]

    actual = wanted_of(reports)

    assert actual == {"x": (Said("killed", 9, 9, "army"), Said("killed", 9, 9, "front"))}


def _entry(report: Report, *claims: Json) -> Entry:
    return Entry(report, "1-aa", claims, ())


def test_two_incidents_run_together_find_the_figures_of_one() -> None:
    report = Report("Nine died in Korvat. Four died in Selm.", publisher="Post")
    claims = (claim("army", 9, 9, start=0, end=4), claim("front", 4, 4, start=21, end=25))
    gold = [{"id": "r", "main_incident": "x", "figures": [_figure("x", 9, "army", 0), _figure("y", 4, "front", 21)]}]

    def f1(*groups: tuple[Json, ...]) -> float:
        compiled = [compile_dossier(str(n), [Telling(Source(report.id, "f"), incident(), g)]) for n, g in enumerate(groups)]
        return by_incident(gold, {"r": _entry(report, *claims)}, compiled).figures[0].value

    actual = f1(claims[:1], claims[1:]), f1(claims), f1()

    assert actual == (1.0, 0.5, 0.0)

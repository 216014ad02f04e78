"""Frames hold what was claimed, in columns that never change."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from ascribe import frames
from ascribe.cli import called
from ascribe.frames import CLAIMS, ESTIMATES, FIGURES, INCIDENTS, Known
from tests.dossier.told import claim as told_claim
from tests.export.made import made

ROOT = Path(__file__).parent.parent


def claim(voice: str, low: int | None, high: int | None, **also: Any) -> dict[str, Any]:
    """A claim with one figure of the killed, every field there."""
    said = told_claim(voice, low, high, **also)
    unsaid = dict.fromkeys(("report_ref", "when", "against", "means", "target"))
    figures = [{**figure, "rule": "verb"} for figure in said["figures"]]
    whole = {"report": "r1", "incident": 1, "scope": "incident", "event": "Attack", "where": [], "part": "body"}
    return {**unsaid, **whole, **said, "figures": figures}


def kinds(frame: pd.DataFrame) -> dict[str, str]:
    """The type of each column, by its name."""
    return {name: str(kind) for name, kind in frame.dtypes.items()}


ALL = pytest.mark.parametrize(
    ("make", "columns", "given"),
    [
        (frames.claims, CLAIMS, [claim("Irena Vost", 9, 9)]),
        (frames.figures, FIGURES, [claim("Irena Vost", 9, 9)]),
        (frames.incidents, INCIDENTS, [made()]),
        (frames.estimates, ESTIMATES, [made()]),
    ],
    ids=["claims", "figures", "incidents", "estimates"],
)


@ALL
def test_columns_and_types_are_the_same_with_rows_and_without(make: Any, columns: Any, given: Any) -> None:
    wanted = {c.name: c.type for c in columns}

    assert (kinds(make(given)), kinds(make([]))) == (wanted, wanted)


@ALL
def test_what_was_printed_gives_the_same_frame(make: Any, columns: Any, given: Any) -> None:
    printed = [json.loads(json.dumps(one if isinstance(one, dict) else one.to_dict())) for one in given]

    assert list(make(given)) == [c.name for c in columns]
    pd.testing.assert_frame_equal(make(printed), make(given))


def test_missing_is_not_zero() -> None:
    told = frames.figures([claim("Irena Vost", None, 9), claim("Irena Vost", 0, 0), claim("Irena Vost", 61, None)])

    assert told["low"].isna().tolist() == [True, False, False]
    assert told["high"].isna().tolist() == [False, False, True]
    assert told["low"].sum() == 61


def test_each_figure_has_its_row_and_its_voice() -> None:
    told = frames.figures([claim("Valdian army", 4, 4, speaks="Colonel Lusk")])

    assert told[["voice", "measure", "low"]].iloc[0].tolist() == ["Colonel Lusk", "killed", 4]


def test_a_figure_knows_the_incident_across_reports() -> None:
    one = claim("Irena Vost", 9, 9)

    told = frames.figures([one], Known({"r1": date(2024, 5, 8)}, {("r1", 1): "korvat-1"}))

    assert told[["incident", "published"]].iloc[0].tolist() == ["korvat-1", pd.Timestamp(2024, 5, 8)]


def test_a_day_that_no_calendar_has_is_missing_and_stays_told() -> None:
    when = {"edtf": "2023-02-30", "precision": 1, "guessed": False}

    told = frames.claims([{**claim("Irena Vost", 9, 9), "when": when}])

    assert (told["when"][0], told["first"].isna()[0]) == ("2023-02-30", True)


def test_what_nobody_counts_whole_has_a_row_without_bounds() -> None:
    dossier = made().to_dict()
    (count,) = dossier["counts"]

    told = frames.estimates([{**dossier, "counts": [{**count, "estimate": None}]}])

    assert told[["low", "best", "high"]].isna().all(axis=None)
    assert told[["measure", "claims"]].iloc[0].tolist() == ["killed", 0]


def test_what_a_person_rejected_is_in_no_frame(tmp_path: Path) -> None:
    where = str(tmp_path / "own.db")
    called(["init", "--db", where])
    called(["add", "--db", where, str(ROOT / "examples" / "korvat" / "reports.jsonl")])
    before = frames.of_store(where).figures.query("measure == 'killed' and incident.notna()")
    rejected = before["claim"].iloc[0]
    assert called(["rule", "reject", "--db", where, rejected, "--why", "nobody was there"]) == 0

    after = frames.of_store(where)

    assert rejected not in set(after.claims["claim"])
    assert set(after.figures["claim"]) <= set(after.claims["claim"])
    assert set(after.estimates["incident"]) <= set(after.incidents["incident"])


def test_each_side_s_people_have_a_row_of_their_own() -> None:
    dossier = made().to_dict()
    (count,) = dossier["counts"]
    sides = {"Valdia": {**count["estimate"], "low": 4, "best": 4, "high": 4}}

    told = frames.estimates([{**dossier, "counts": [{**count, "sides": sides}]}])

    assert told["side"].isna().tolist() == [True, False]
    assert told["best"].tolist()[1:] == [4]

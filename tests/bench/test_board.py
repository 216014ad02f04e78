"""What all benches share keeps its promises."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import board
from bench.board import Figure, f1, record, rows_of, table


@pytest.mark.parametrize(
    ("right", "found", "gold", "expected"),
    [(0, 0, 0, 0.0), (0, 5, 5, 0.0), (5, 5, 5, 1.0), (2, 4, 2, 2 / 3), (1, 1, 3, 0.5)],
)
def test_f1_is_the_harmonic_mean(right: int, found: int, gold: int, expected: float) -> None:
    actual = f1(right, found, gold)

    assert actual == pytest.approx(expected)


def test_every_nth_row_is_taken_from_the_first(tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text("".join(json.dumps({"n": n}) + "\n" for n in range(7)), encoding="utf-8")

    actual = [row["n"] for row in rows_of(path, every=3)]

    assert actual == [0, 3, 6]


def test_a_set_measured_again_replaces_its_former_figures_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(board, "RESULTS", tmp_path / "results.json")
    data = tmp_path / "set.jsonl"
    data.write_text("{}\n", encoding="utf-8")
    record("a/one", (data,), rows=1, figures=[Figure("F1", 0.5)], reader="1-aa")
    record("a/other", (data,), rows=1, figures=[Figure("F1", 0.25)], reader="1-aa")

    record("a/one", (data,), rows=1, figures=[Figure("F1", 0.75, baseline=0.1)], reader="1-bb")

    kept = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    assert {name: (r["reader"], r["figures"]["F1"]["value"]) for name, r in kept.items()} == {
        "a/one": ("1-bb", 0.75),
        "a/other": ("1-aa", 0.25),
    }


def test_what_others_have_not_reported_stays_blank() -> None:
    lines = list(table("set", 3, [Figure("F1", 0.5, baseline=0.25)]))

    assert lines[-1] == "  F1  0.500  0.250"

"""What all benches share keeps its promises."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from ascribe.reading.reading import Reader
from bench import board
from bench.board import Figure, Measured, Row, command, f1, record, rows_of, table


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


def measured(rows: Sequence[Row], reader: Reader) -> Measured:  # noqa: ARG001  # every measure takes a reader
    """The share of rows whose answer is "yes"."""
    return Measured((Figure("yes", sum(row["answer"] == "yes" for row in rows) / len(rows)),))


@pytest.mark.parametrize(
    ("content", "arguments", "said"),
    [
        (None, [], "no such file"),
        ("{", [], "line 1: no JSON"),
        ("[]", [], "no JSON object"),
        ('{"other": 1}', [], "not of this set's form"),
        ('{"answer": "yes"}', ["--every", "0"], "no whole number from 1 on"),
        ('{"answer": "yes"}', ["--every", "-3"], "no whole number from 1 on"),
    ],
)
def test_what_cannot_be_measured_is_said_in_a_line(
    content: str | None,
    arguments: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "set.jsonl"
    if content is not None:
        path.write_text(content + "\n", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["bench", str(path), *arguments])

    with pytest.raises(SystemExit) as ended:
        command("A bench.", ("absent.jsonl",), measured)

    assert said in f"{ended.value} {capsys.readouterr().err}"


def test_a_file_given_is_measured_and_not_recorded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text('{"answer": "yes"}\n{"answer": "no"}\n', encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["bench", str(path)])
    monkeypatch.setattr(board, "RESULTS", tmp_path / "results.json")

    command("A bench.", ("absent.jsonl",), measured)

    assert "yes  0.500" in capsys.readouterr().out
    assert not (tmp_path / "results.json").exists()

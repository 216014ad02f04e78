"""The command line, from arguments to exit code."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from functools import partial
from io import BytesIO, TextIOWrapper
from pathlib import Path
from threading import Timer

import pytest

from ascribe.cli import BROKEN_INSTALLATION, INTERRUPTED, SOME_REFUSED, UNWRITTEN, called

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
ONE = str(EXAMPLES / "valdia-today.txt")
TWO = str(EXAMPLES / "ulvane-free-radio.txt")
ROWS = str(EXAMPLES / "continental-news.jsonl")
SHORT = "A shell killed nine miners at Orlo on Monday, the rescue service said."


def test_json_gives_a_claim_a_line_each_quoting_its_report(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["read", "--json", ONE]) == 0
    out, err = capsys.readouterr()
    claims = [json.loads(line) for line in out.splitlines()]

    assert claims
    assert err == ""
    text = Path(ONE).read_text(encoding="utf-8")
    assert all(claim["evidence"]["quote"] in text for claim in claims)
    assert len({claim["id"] for claim in claims}) == len(claims)


def test_a_sheet_in_a_pipe_is_plain_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["read", "--why", ONE]) == 0
    out, _ = capsys.readouterr()

    assert "Valdia Today, 2024-03-11" in out
    assert "\x1b" not in out
    assert max(map(len, out.splitlines())) <= 80


def test_all_shows_the_statements_that_are_otherwise_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["read", TWO]) == 0
    counted = capsys.readouterr().out
    assert called(["read", "--all", TWO]) == 0
    shown = capsys.readouterr().out

    assert "about no incident; --all shows" in counted
    assert "about no incident\n  " in shown


def test_marks_begin_with_the_incident(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["mark", ONE]) == 0
    out, _ = capsys.readouterr()

    assert 0 < out.index("Incident 1: ") < out.index("[figure: ")


def test_marks_have_the_keys_that_stay(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["mark", "--json", ROWS]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert [row["report_ref"] for row in rows] == ["cna-0311-1", "cna-0313-4"]
    assert set(rows[0]) >= {"report_ref", "parts", "sentences", "names", "times", "places", "voices", "incidents"}
    assert set(rows[0]["times"][0]) >= {"start", "end", "words", "edtf", "timex", "precision", "rule"}
    assert set(rows[0]["places"][0]) >= {"start", "end", "words", "name", "geonameid", "latitude", "longitude", "precision", "abstained"}
    assert set(rows[0]["voices"][0]) >= {"source", "cue", "content", "speaker"}


def test_marks_in_a_pipe_are_labelled_brackets(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["mark", ONE]) == 0
    out, _ = capsys.readouterr()

    assert "[time: " in out
    assert "[figure: " in out
    assert "\x1b" not in out


def test_a_dash_is_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(SHORT.encode())))
    assert called(["read", "--json", "--published", "2019-06-04", "--publisher", "Valley Post", "-"]) == 0
    claims = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert [claim["voice"][0]["name"] for claim in claims] == ["Valley Post"] * len(claims)
    assert claims


def test_a_refused_input_is_one_line_and_does_not_stop_the_others(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    absent = str(tmp_path / "absent.txt")
    empty = tmp_path / "empty.txt"
    empty.write_text(" \n")
    code = called(["read", "--json", absent, str(empty), ONE])
    out, err = capsys.readouterr()

    assert code == SOME_REFUSED
    assert [line.split(": ")[0] for line in err.splitlines()] == [absent, str(empty)]
    assert all("; " in line for line in err.splitlines())
    assert out


@pytest.mark.parametrize("arguments", [["read"], ["read", "--published", "yesterday", ONE], ["frobnicate"], ["mark", "--why", ONE]])
def test_a_command_not_understood_is_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    actual = called(arguments)

    assert actual == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("command", ["read", "mark"])
def test_help_shows_examples_and_exit_codes(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert called([command, "--help"]) == 0
    out, _ = capsys.readouterr()

    assert f"  ascribe {command} report.txt" in out
    assert "  3    the installation is broken" in out


def test_the_version_names_the_reader_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["--version"]) == 0
    out, _ = capsys.readouterr()

    assert out.startswith("ascribe ")
    assert "(reader " in out


def test_an_installation_without_weights_is_3_and_says_so(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "ascribe", tmp_path / "ascribe", ignore=shutil.ignore_patterns("model", "__pycache__"))
    ended = subprocess.run(
        _command("read", ONE), check=False, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(tmp_path)}, capture_output=True, text=True
    )

    assert ended.returncode == BROKEN_INSTALLATION
    assert ended.stderr.startswith("ascribe: ")
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.skipif(not hasattr(signal, "SIGPIPE"), reason="no pipes that break on this system")
def test_a_broken_pipe_is_quiet() -> None:
    reading = subprocess.Popen(_command("read", "--json", *[ONE, TWO, ROWS] * 20), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert reading.stdout is not None
    reading.stdout.readline()
    reading.stdout.close()
    assert reading.stderr is not None
    with reading.stderr as stderr:
        said = stderr.read()
    reading.wait()

    assert said == b""


def test_claims_come_as_they_are_made_and_an_interrupt_is_130() -> None:
    with subprocess.Popen(
        _command("read", "--json", ONE, "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # a shell has what it starts in the background ignore interrupts, and the tests may be run so
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  # no thread is about
    ) as reading:
        assert reading.stdout is not None
        patience = Timer(60, reading.kill)  # a reader that fails prints no line, and waits for the second input
        patience.start()
        first = json.loads(reading.stdout.readline())  # printed while the second input has not yet come
        reading.send_signal(signal.SIGINT)
        _, said = reading.communicate()
        patience.cancel()

    assert first["voice"][0]["name"] == "Valdia Today"
    assert reading.returncode == INTERRUPTED
    assert b"Traceback" not in said


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-c", "from ascribe.cli import main; main()", *arguments]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_one_line(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text("Shells killed nine people on Monday, police said.", encoding="utf-8")
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(_command("read", str(report)), stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False)

    lines = [line for line in ended.stderr.splitlines() if not line.startswith("warning:")]

    assert (ended.returncode, len(lines)) == (UNWRITTEN, 1)

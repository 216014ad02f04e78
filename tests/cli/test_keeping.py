"""The commands that keep and find, from arguments to exit code."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from ascribe.cli import NO_STORE, NOT_UNDERSTOOD, SOME_REFUSED, UNWRITTEN, called
from ascribe.store.opening import open_store

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = ROOT / "examples"
ONE = str(EXAMPLES / "valdia-today.txt")
ROWS = str(EXAMPLES / "continental-news.jsonl")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, empty, and no store named anywhere else."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ASCRIBE_DB", raising=False)
    return tmp_path


@pytest.fixture
def store(folder: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A new store in the current folder."""
    assert called(["init"]) == 0
    capsys.readouterr()
    return folder / "ascribe.db"


def test_without_a_store_one_line_says_how_to_make_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    codes = [called([*command, *rest]) for command, rest in ((["add"], [ONE]), (["status"], []), (["search"], ["x"]), (["verify"], []))]
    said = capsys.readouterr().err.splitlines()

    assert codes == [NO_STORE] * 4
    assert [line for line in said if "ascribe init" in line] == said
    assert not list(folder.iterdir())


@pytest.mark.usefixtures("store")
def test_each_report_is_acknowledged_and_the_second_time_known(capsys: pytest.CaptureFixture[str]) -> None:
    said = []
    for _ in range(2):
        assert called(["add", "--json", ONE, ROWS]) == 0
        said.append([json.loads(line) for line in capsys.readouterr().out.splitlines()])

    assert [line["state"] for line in said[0]] == ["new", "new", "new"]
    assert [line["state"] for line in said[1]] == ["known", "known", "known"]
    assert [line["report"] for line in said[0]] == [line["report"] for line in said[1]]
    assert said[0][1]["report_ref"] == "cna-0311-1"


def test_the_place_may_come_from_the_environment(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("ASCRIBE_DB", str(folder / "other.db"))
    assert called(["init"]) == 0
    assert called(["status", "--json"]) == 0
    actual = json.loads(capsys.readouterr().out.splitlines()[-1])["place"]

    assert actual == str(folder / "other.db")


def test_a_refused_input_does_not_keep_the_others_out(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["add", "absent.txt", ONE]) == SOME_REFUSED
    said = capsys.readouterr()
    with closing(open_store(str(store))) as opened:
        actual = opened.status()

    assert "1 new, 1 refused" in said.out
    assert said.err.startswith("absent.txt: ")
    assert actual.reports == 1


@pytest.mark.usefixtures("store")
def test_two_processes_keep_what_one_keeps(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["add", "--jobs", "2", "--json", ONE, "absent.txt", ROWS]) == SOME_REFUSED
    actual = [json.loads(line)["state"] for line in capsys.readouterr().out.splitlines()]

    assert actual == ["new", "new", "new"]


@pytest.mark.usefixtures("store")
def test_a_search_shows_reports_and_the_words_found(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["add", ONE, ROWS]) == 0
    capsys.readouterr()
    assert called(["search", "publisher:valdia", "spokeswoman"]) == 0
    shown = capsys.readouterr().out
    assert called(["search", "--json", "--limit", "1", "station", "OR", "soldiers"]) == 0
    (line,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert "2024-03-11  Valdia Today" in shown
    assert "spokeswoman" in shown
    assert shown.endswith("1 report\n")
    assert line["published"] == "2024-03-13"


@pytest.mark.usefixtures("store")
def test_a_query_that_is_not_understood_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["search", "(rocket"]) == NOT_UNDERSTOOD
    said = capsys.readouterr()

    assert said.out == ""
    assert len(said.err.splitlines()) == 1


def test_verify_names_what_is_broken_and_ends_with_1(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert called(["add", ONE]) == 0
    assert called(["verify"]) == 0
    with closing(open_store(str(store))) as opened, opened.engine.connect() as connection:
        connection.exec_driver_sql("UPDATE texts SET text = replace(text, '31', '13')")
        connection.commit()
    capsys.readouterr()
    assert called(["verify"]) == SOME_REFUSED
    said = capsys.readouterr().out

    assert "publisher, address, day and text do not give its id" in said
    assert "'31 wounded' is not at character" in said


def test_reading_does_not_wait_for_a_database() -> None:
    code = "import sys; from ascribe.cli import called; called(['read', '--json', sys.argv[1]]); print('sqlalchemy' in sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code, ONE], capture_output=True, encoding="utf-8", check=True)

    assert ended.stdout.splitlines()[-1] == "False"


def _add(*inputs: str, where: str, limit: int = 0) -> subprocess.Popen[str]:
    """A process that adds, and may write files of so many bytes at most."""

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    command = [sys.executable, "-c", "from ascribe.cli import main; main()", "add", "--json", "--db", where, *inputs]
    before = limited if limit else None
    plain = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}  # nobody else's code, which might write too
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=before, env=plain, cwd=ROOT)  # noqa: PLW1509


def _many(folder: Path, number: int) -> str:
    rows = folder / "many.jsonl"
    text = "Shells killed {n} miners at Orlo on Monday, police said. " + "The council met at noon and said nothing of it. " * 60
    lines = [json.dumps({"id": f"{n}", "text": text.format(n=n), "published": "2024-05-15"}) for n in range(number)]
    rows.write_text("\n".join(lines), encoding="utf-8")
    return str(rows)


def test_a_full_disk_is_one_line_and_the_next_run_goes_on(store: Path, folder: Path) -> None:
    rows = _many(folder, 30)
    with _add(rows, where=str(store), limit=400_000) as adding:
        out, err = adding.communicate()
    acknowledged = [json.loads(line)["report"] for line in out.splitlines()]
    with closing(open_store(str(store))) as opened:
        there = [kept.imprint.id for kept in opened.kept()]
        broken = list(opened.verify())

    assert adding.returncode == UNWRITTEN
    assert len(err.splitlines()) == 1
    assert 0 < len(acknowledged) < 30
    assert there[: len(acknowledged)] == acknowledged
    assert broken == []
    assert called(["add", "--db", str(store), rows]) == 0
    with closing(open_store(str(store))) as opened:
        assert opened.status().reports == 30


def test_killed_while_adding_it_goes_on_where_it_stopped(store: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = _many(folder, 12)
    with _add(rows, where=str(store)) as adding:
        assert adding.stdout is not None
        acknowledged = [json.loads(adding.stdout.readline())["report"] for _ in range(3)]
        time.sleep(0.05)
        adding.send_signal(signal.SIGKILL)
        acknowledged += [json.loads(line)["report"] for line in adding.stdout if line.endswith("\n")]
    assert called(["add", "--json", "--db", str(store), rows]) == 0
    again = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    with closing(open_store(str(store))) as opened:
        there = [kept.imprint.id for kept in opened.kept()]
        broken = list(opened.verify())
        runs = [run.ended is None for run in opened.status().runs]

    assert [line["state"] for line in again[: len(acknowledged)]] == ["known"] * len(acknowledged)
    assert there == [line["report"] for line in again]
    assert len(set(there)) == 12
    assert broken == []
    assert runs == [False, True]


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user of the machine may look into."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        yield Path(name)


def test_a_file_that_may_only_be_read_is_one_line_and_stays_as_it_is(open_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = open_folder / "ascribe.db"
    assert called(["init", "--db", str(store)]) == 0
    assert called(["add", "--db", str(store), ONE]) == 0
    before = store.read_bytes()
    store.chmod(0o444)
    open_folder.chmod(0o555)
    capsys.readouterr()
    if os.geteuid() == 0:
        os.seteuid(65534)  # to root nothing is forbidden
    try:
        asked: tuple[tuple[str, list[str]], ...] = (
            ("add", [ROWS]),
            ("backup", [str(open_folder / "copy.db")]),
            ("search", ["killed"]),
            ("verify", []),
        )
        codes = [called([command, "--db", str(store), *rest]) for command, rest in asked]
    finally:
        if os.getuid() == 0:
            os.seteuid(0)
        open_folder.chmod(0o777)
    said = capsys.readouterr()

    assert codes == [UNWRITTEN, UNWRITTEN, 0, 0]
    assert len(said.err.splitlines()) == 2
    assert "may only be read" in said.err
    assert "1 report" in said.out
    assert store.read_bytes() == before

"""The commands about incidents across reports, from arguments to exit code."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from ascribe.cli import NOT_UNDERSTOOD, SOME_REFUSED, called

EXAMPLES = Path(__file__).parent.parent / "examples"
Said = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A store with the sample reports."""
    where = str(tmp_path_factory.mktemp("store") / "samples.db")
    assert called(["init", "--db", where]) == 0
    assert called(["add", "--db", where, *(str(p) for p in sorted(EXAMPLES.iterdir()) if p.is_file())]) == 0
    return where


def lines(said: Said) -> list[dict[str, object]]:
    """The JSON lines that were printed."""
    return [json.loads(line) for line in said.readouterr().out.splitlines()]


def test_incidents_are_listed_with_their_reports(place: str, capsys: Said) -> None:
    capsys.readouterr()
    assert called(["incidents", "--db", place, "--json"]) == 0
    listed = lines(capsys)
    assert called(["incidents", "--db", place]) == 0
    shown = capsys.readouterr().out

    assert all(str(line["id"]) in shown for line in listed)
    assert max(int(str(line["reports"])) for line in listed) > 1


def test_what_is_told_of_incidents_stands_in_columns(place: str, capsys: Said) -> None:
    capsys.readouterr()
    assert called(["incidents", "--db", place]) == 0
    shown = capsys.readouterr().out.splitlines()[:-1]

    assert len(shown) > 2
    assert len({line.index("report") for line in shown}) == 1
    assert [line for line in shown if not re.match(r"\S+ +\d+ reports?\b", line)] == []


def test_one_incident_shows_its_reports_and_families(place: str, capsys: Said) -> None:
    capsys.readouterr()
    called(["incidents", "--db", place, "--json"])
    largest = max(lines(capsys), key=lambda line: int(str(line["reports"])))
    assert called(["incidents", "--db", place, str(largest["id"])]) == 0
    shown = capsys.readouterr().out

    assert "of copies" in shown
    assert len(shown.splitlines()) == 1 + int(str(largest["reports"]))


def test_doubtful_pairs_say_how_to_decide_them(place: str, capsys: Said) -> None:
    capsys.readouterr()
    assert called(["incidents", "--db", place, "--doubtful"]) == 0

    assert "ascribe rule same" in capsys.readouterr().out


def test_rulings_are_made_dumped_loaded_and_undone(place: str, tmp_path: Path, capsys: Said) -> None:
    capsys.readouterr()
    called(["incidents", "--db", place, "--json"])
    one, other = (str(line["id"]) for line in lines(capsys)[:2])
    assert called(["rule", "same", "--db", place, one, other, "--why", "one crater", "--who", "ana"]) == 0
    made = capsys.readouterr().out.split()[1].rstrip(":")
    assert called(["rule", "dump", "--db", place]) == 0
    dumped = capsys.readouterr().out
    file = tmp_path / "rulings.jsonl"
    file.write_text(dumped, encoding="utf-8")
    assert called(["rule", "load", "--db", place, str(file)]) == 0
    assert capsys.readouterr().out == "0 rulings added, 1 known\n"
    assert called(["rule", "undo", "--db", place, made]) == 0
    assert made in dumped
    assert "one crater" in dumped


def test_an_id_that_nothing_has_is_refused(place: str, capsys: Said) -> None:
    assert called(["incidents", "--db", place, "zzzzzz"]) == SOME_REFUSED
    assert "no incident goes by that id" in " ".join(capsys.readouterr().err.split())


def test_a_changed_ruling_is_refused(place: str, tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "rulings.jsonl"
    file.write_text('{"at": "2024", "id": "0", "verdict": "undo", "about": [], "undoes": "1"}\n', encoding="utf-8")

    assert called(["rule", "load", "--db", place, str(file)]) == NOT_UNDERSTOOD
    assert "was changed after it was made" in " ".join(capsys.readouterr().err.split())


def test_ruling_the_same_tears_no_incident_apart(tmp_path: Path, capsys: Said) -> None:
    """The report of the mine tells of the market too: only its mine comes over."""
    where = str(tmp_path / "korvat.db")
    called(["init", "--db", where])
    called(["add", "--db", where, str(EXAMPLES / "korvat" / "reports.jsonl")])
    capsys.readouterr()
    called(["incidents", "--db", where, "--json"])
    listed = sorted(lines(capsys), key=lambda line: int(str(line["reports"])))
    market, mine = listed[-1], listed[0]
    assert called(["rule", "same", "--db", where, str(market["id"]), str(mine["id"])]) == 0
    assert f"{market['id']}: {market['reports']} reports" in capsys.readouterr().out
    called(["incidents", "--db", where, "--json"])

    actual = max(lines(capsys), key=lambda line: int(str(line["reports"])))

    assert actual["id"] == market["id"]
    assert [m for m in (*market["members"], *mine["members"]) if m not in actual["members"]] == []  # type: ignore[misc, operator]


def test_the_list_gives_the_estimate_of_the_dossier(tmp_path: Path, capsys: Said) -> None:
    where = str(tmp_path / "korvat.db")
    called(["init", "--db", where])
    called(["add", "--db", where, str(EXAMPLES / "korvat" / "reports.jsonl")])
    capsys.readouterr()
    called(["incidents", "--db", where, "--json"])
    largest = max(lines(capsys), key=lambda line: int(str(line["reports"])))
    called(["dossier", "--db", where, "--json", str(largest["id"])])
    compiled = json.loads(capsys.readouterr().out)
    estimates = {c["measure"]: c["estimate"] for c in compiled["counts"]}

    assert (largest["killed"], largest["injured"]) == (estimates["killed"], estimates["injured"])


def test_a_claim_is_ruled_on_and_what_stands_is_listed(place: str, capsys: Said) -> None:
    capsys.readouterr()
    called(["incidents", "--db", place, "--json"])
    largest = max(lines(capsys), key=lambda line: int(str(line["reports"])))
    called(["dossier", "--db", place, "--json", str(largest["id"])])
    claim = json.loads(capsys.readouterr().out)["reports"][0]["claims"][0]
    assert called(["rule", "unsure", "--db", place, claim, "--who", "ana"]) == 0
    assert called(["rule", "correct", "--db", place, claim, "--field", "stance", "--value", "denied", "--settles"]) == 0
    assert called(["rule", "reject", "--db", place, claim]) == NOT_UNDERSTOOD
    assert called(["rule", "correct", "--db", place, claim, "--field", "where", "--value", "12"]) == NOT_UNDERSTOOD
    capsys.readouterr()
    assert called(["rule", "list", "--db", place, "--json"]) == 0

    actual = [(line["ruling"]["verdict"], line["state"]) for line in lines(capsys)][-2:]  # type: ignore[index]

    assert actual == [("unsure", "stands"), ("correct", "stands")]


def test_the_chain_of_rulings_is_shown_and_checked(place: str, capsys: Said) -> None:
    capsys.readouterr()
    assert called(["audit", "tip", "--db", place]) == 0
    tip = capsys.readouterr().out.strip()
    assert called(["audit", "list", "--db", place, "--json"]) == 0
    chained = lines(capsys)
    assert called(["audit", "list", "--db", place]) == 0
    assert called(["verify", "--db", place, "--tip", tip]) == 0
    assert called(["verify", "--db", place, "--tip", f"{len(chained)}:{'0' * 64}"]) == SOME_REFUSED
    assert called(["verify", "--db", place, "--tip", "nothing"]) == NOT_UNDERSTOOD

    assert tip == (f"{len(chained)}:{chained[-1]['tip']}" if chained else "0:")


def test_what_reviewers_disagree_on_is_shown_until_it_is_settled(tmp_path: Path, capsys: Said) -> None:
    where = str(tmp_path / "korvat.db")
    called(["init", "--db", where])
    called(["add", "--db", where, str(EXAMPLES / "korvat" / "reports.jsonl")])
    capsys.readouterr()
    called(["incidents", "--db", where, "--json"])
    largest = max(lines(capsys), key=lambda line: int(str(line["reports"])))
    called(["dossier", "--db", where, "--json", str(largest["id"])])
    claim = json.loads(capsys.readouterr().out)["reports"][0]["claims"][0]
    called(["rule", "accept", "--db", where, claim, "--who", "ana"])
    called(["rule", "correct", "--db", where, claim, "--field", "stance", "--value", "denied", "--who", "ben"])
    capsys.readouterr()
    called(["agreement", "--db", where, "--open", "--json"])
    before = [(line["claim"], line["field"]) for line in lines(capsys)]
    called(["rule", "correct", "--db", where, claim, "--field", "stance", "--value", "denied", "--who", "cleo", "--settles"])
    capsys.readouterr()
    called(["agreement", "--db", where, "--open"])
    after = capsys.readouterr().out
    called(["agreement", "--db", where])
    shown = capsys.readouterr().out

    assert (before, after.split(";")[0]) == ([(claim, "stance")], "0 disagreements to settle")
    assert "stance" in shown
    assert "0.00" in shown

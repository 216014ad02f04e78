"""The commands that compile and export dossiers, from arguments to files."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from ascribe.cli import NOT_UNDERSTOOD, SOME_REFUSED, UNWRITTEN, called

KORVAT = Path(__file__).parent.parent / "examples" / "korvat"
Said = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A store with nine reports of one incident and of its neighbours."""
    where = str(tmp_path_factory.mktemp("store") / "korvat.db")
    assert called(["init", "--db", where]) == 0
    assert called(["add", "--db", where, str(KORVAT / "reports.jsonl")]) == 0
    return where


def largest(place: str, said: Said) -> str:
    """The id of the incident of most reports."""
    said.readouterr()
    assert called(["incidents", "--db", place, "--json"]) == 0
    listed = [json.loads(line) for line in said.readouterr().out.splitlines()]
    return str(max(listed, key=lambda line: int(line["reports"]))["id"])


def printed(arguments: list[str], said: Said) -> str:
    """What the command prints."""
    said.readouterr()
    assert called(arguments) == 0
    return said.readouterr().out


def test_the_example_gives_the_dossier_that_is_expected(place: str, capsys: Said) -> None:
    """If this fails because reading has become better: make readme."""
    shown = printed(["dossier", "--db", place, "--markdown", largest(place, capsys)], capsys)

    assert shown == (KORVAT / "dossier.md").read_text(encoding="utf-8")


def test_a_dossier_tells_voices_sides_and_contradictions(place: str, capsys: Said) -> None:
    told = json.loads(printed(["dossier", "--db", place, "--json", largest(place, capsys)], capsys))

    killed = next(c for c in told["counts"] if c["measure"] == "killed")
    revised = [[step["low"] for step in h["steps"]] for h in killed["histories"] if h["voice"] == "town's hospital"]
    assert revised == [[14, 19]]
    assert {c["kind"] for c in told["contradictions"]} >= {"figures"}
    assert [len(f["copies"]) for f in told["families"]].count(2) == 1


def test_a_twin_of_the_same_day_stays_apart(place: str, capsys: Said) -> None:
    largest_ = largest(place, capsys)

    told = json.loads(printed(["dossier", "--db", place, "--json", largest_], capsys))

    assert 3 not in {step["low"] for c in told["counts"] if c["measure"] == "killed" for h in c["histories"] for step in h["steps"]}


@pytest.mark.parametrize("policy", ["conservative", "range", "majority of families", "latest of each voice", "against interest"])
def test_every_policy_says_why(policy: str, place: str, capsys: Said) -> None:
    told = json.loads(printed(["dossier", "--db", place, "--json", "--policy", policy, largest(place, capsys)], capsys))

    killed = next(c for c in told["counts"] if c["measure"] == "killed")["estimate"]
    assert (killed["policy"], bool(killed["why"]), bool(killed["claims"])) == (policy, True, True)


def test_a_page_loads_nothing(place: str, capsys: Said) -> None:
    shown = printed(["dossier", "--db", place, "--html", largest(place, capsys)], capsys)

    assert re.findall(r"<(?:script|link|img|iframe)\b", shown) == []
    assert "<svg" in shown


def test_a_claim_that_is_shown_can_be_ruled_on(place: str, capsys: Said) -> None:
    shown = printed(["dossier", "--db", place, "--claims", largest(place, capsys)], capsys)

    (first, *_) = [line.split()[0] for line in shown.splitlines() if not line.startswith(" ")]
    assert called(["rule", "accept", "--db", place, first]) == 0


def test_a_page_without_a_library_to_draw_is_whole_but_for_the_picture(place: str, capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = largest(place, capsys)
    monkeypatch.setitem(sys.modules, "ascribe.export.plot", None)
    shown = printed(["dossier", "--db", place, "--html", asked], capsys)

    assert ("</html>" in shown, "<svg" in shown) == (True, False)


def test_a_picture_is_drawn_whole_or_not_at_all(place: str, capsys: Said, tmp_path: Path) -> None:
    asked = largest(place, capsys)
    assert called(["dossier", "--db", place, asked, "--plot", str(tmp_path / "toll.png")]) == 0
    assert called(["dossier", "--db", place, asked, "--plot", str(tmp_path / "none.svg"), "--measure", "missing"]) == SOME_REFUSED
    assert called(["dossier", "--db", place, asked, "--plot", str(tmp_path / "away" / "toll.svg")]) == UNWRITTEN
    said = capsys.readouterr().err

    assert sorted(p.name for p in tmp_path.iterdir()) == ["toll.png"]
    assert "no dated figure of missing" in said
    assert "cannot be written" in said


def test_a_rejected_claim_is_in_no_dossier(capsys: Said, tmp_path: Path) -> None:
    where = str(tmp_path / "own.db")
    called(["init", "--db", where])
    called(["add", "--db", where, str(KORVAT / "reports.jsonl")])
    asked = largest(where, capsys)
    before = json.loads(printed(["dossier", "--db", where, "--json", asked], capsys))
    front = next(h for c in before["counts"] if c["measure"] == "killed" for h in c["histories"] if "Front" in h["voice"])
    assert called(["rule", "reject", "--db", where, front["steps"][0]["claim"], "--why", "nobody was there"]) == 0

    after = json.loads(printed(["dossier", "--db", where, "--json", asked], capsys))

    assert not any("Front" in h["voice"] for c in after["counts"] if c["measure"] == "killed" for h in c["histories"])


def test_an_export_is_a_folder_of_files(place: str, capsys: Said, tmp_path: Path) -> None:
    shown = printed(["export", "--db", place, str(tmp_path / "out")], capsys)

    assert shown.endswith("3 incidents in 7 files, public profile\n")
    assert "Irena Vost" not in "".join(p.read_text(encoding="utf-8") for p in (tmp_path / "out").iterdir())


def test_an_id_that_nothing_has_is_refused_in_words(place: str, capsys: Said) -> None:
    assert called(["dossier", "--db", place, "zzzzz"]) == SOME_REFUSED
    assert "no incident goes by that id" in capsys.readouterr().err


def test_two_forms_at_once_are_refused(place: str, capsys: Said) -> None:
    assert called(["dossier", "--db", place, "--html", "--json", largest(place, capsys)]) == NOT_UNDERSTOOD
    assert "one form at a time" in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_said(place: str, capsys: Said, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    assert called(["export", "--db", place, str(tmp_path / "file" / "out")]) == UNWRITTEN
    assert "cannot be written" in " ".join(capsys.readouterr().err.split())


def test_a_corrected_figure_says_what_it_was_and_who_put_it_right(capsys: Said, tmp_path: Path) -> None:
    where = str(tmp_path / "own.db")
    called(["init", "--db", where])
    called(["add", "--db", where, str(KORVAT / "reports.jsonl")])
    asked = largest(where, capsys)
    before = json.loads(printed(["dossier", "--db", where, "--json", asked], capsys))
    lusk = next(h for c in before["counts"] if c["measure"] == "killed" for h in c["histories"] if "Lusk" in h["voice"])
    claim = lusk["steps"][0]["claim"]
    assert called(["rule", "correct", "--db", where, claim, "--field", "killed", "--value", "10-11", "--who", "ana"]) == 0
    shown = printed(["dossier", "--db", where, "--markdown", asked], capsys)
    after = json.loads(printed(["dossier", "--db", where, "--json", asked], capsys))
    step = next(h for c in after["counts"] if c["measure"] == "killed" for h in c["histories"] if "Lusk" in h["voice"])["steps"][0]

    assert (step["low"], step["high"], step["corrected"]) == (10, 11, "corrected from nine militants by ana")
    assert "corrected from nine militants by ana" in shown


def test_what_cannot_be_corrected_is_refused(place: str, capsys: Said) -> None:
    told = json.loads(printed(["dossier", "--db", place, "--json", largest(place, capsys)], capsys))
    claim = told["reports"][0]["claims"][0]

    assert called(["rule", "correct", "--db", place, claim, "--field", "bogus", "--value", "1"]) == NOT_UNDERSTOOD
    assert "name one of by, against" in " ".join(capsys.readouterr().err.split())

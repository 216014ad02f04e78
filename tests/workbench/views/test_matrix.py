"""The matrix sets measures against voices, and hides no voice behind another."""

from __future__ import annotations

from ascribe.workbench.views.matrix import matrix
from tests.dossier.told import claim
from tests.workbench.views.tellings import dossier, telling


def test_voices_stand_in_the_order_in_which_they_first_spoke() -> None:
    shown = matrix(dossier(telling("later", claim("army", 9, 9), day=9), telling("first", claim("hospital", 14, None), day=7)))

    assert [voice.name for voice in shown.voices] == ["hospital", "army"]


def test_what_a_voice_does_not_tell_is_an_empty_cell_and_no_nought() -> None:
    wounded = claim("army", 3, 3)
    wounded["figures"][0]["measure"] = "injured"
    shown = matrix(dossier(telling("post", claim("hospital", 14, 14), wounded)))

    actual = {line.measure: [cell.latest.bounds if cell else None for cell in line.cells] for line in shown.lines}

    assert actual == {"killed": [None, "14"], "injured": ["3", None]}


def test_a_figure_keeps_those_that_it_superseded() -> None:
    shown = matrix(dossier(telling("post", claim("hospital", 14, None), day=7), telling("mail", claim("hospital", 19, 19), day=8)))
    cell = shown.lines[0].cells[0]

    assert cell
    assert ([was.bounds for was in cell.earlier], cell.latest.bounds) == (["at least 14"], "19")


def test_a_figure_that_another_excludes_is_marked() -> None:
    shown = matrix(dossier(telling("post", claim("hospital", 14, 14), claim("army", 9, 9), claim("clinic", 5, None))))

    actual = {voice.name: cell.latest.disputed for voice, cell in zip(shown.voices, shown.lines[0].cells, strict=True) if cell}

    assert actual == {"hospital": True, "army": True, "clinic": False}


def test_two_unnamed_voices_of_one_report_are_two_columns() -> None:
    official = claim("an official", 4, 4, kind="unnamed")
    wounded = claim("a doctor", 9, 9, kind="unnamed")
    wounded["figures"][0]["measure"] = "injured"
    shown = matrix(dossier(telling("post", official, wounded)))

    assert [voice.name for voice in shown.voices] == ["a doctor", "an official"]


def test_whom_a_person_speaks_for_stands_under_the_name() -> None:
    shown = matrix(dossier(telling("post", claim("ministry", 9, 9, speaks="Andrei Lusk"))))

    assert [(voice.name, voice.through) for voice in shown.voices] == [("Andrei Lusk", "ministry")]


def test_an_estimate_says_how_it_came_about() -> None:
    line = matrix(dossier(telling("post", claim("hospital", 14, 14)))).lines[0]

    assert line.estimate
    assert line.estimate.why.startswith("From hospital (14) to hospital (14)")

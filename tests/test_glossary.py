"""Every term has its meaning, and the pages show it."""

from __future__ import annotations

from enum import Enum

import pytest

from ascribe.dossier.estimate import Policy
from ascribe.dossier.grade import Grade
from ascribe.export.profile import Profile
from ascribe.glossary import GRADES, PARTS, POLICIES, PROFILES, VERDICTS, arsenal, markdown, vocabularies
from ascribe.incidents.rulings import Verdict
from ascribe.report import PartKind
from ascribe.vocabulary.meanings import MEANINGS
from ascribe.vocabulary.weapons import WEAPONS

ALL: dict[type[Enum], object] = {
    **MEANINGS,
    PartKind: PARTS,
    Verdict: VERDICTS,
    Policy: POLICIES,
    Grade: GRADES,
    Profile: PROFILES,
}


@pytest.mark.parametrize("of", list(ALL), ids=lambda of: of.__name__)
def test_every_term_means_something(of: type[Enum]) -> None:
    assert list(ALL[of]) == list(of)  # type: ignore[call-overload]


def test_no_meaning_stands_twice() -> None:
    told = [meaning for table in (*MEANINGS.values(), PARTS, VERDICTS, POLICIES, GRADES, PROFILES) for meaning in table.values()]

    assert [meaning for meaning in told if told.count(meaning) > 1] == []


def test_every_weapon_is_shown_under_its_class() -> None:
    rows = {row[0]: ", ".join(row[1:]).split(", ") for row in arsenal()[1].rows}

    assert [w.name for w in WEAPONS.meanings() if w.name not in rows[w.kind.value]] == []


def test_no_cell_breaks_its_table() -> None:
    given = [*vocabularies(), *arsenal()]

    assert [v.title for v in given for row in v.rows if len(row) != len(v.head) or any("|" in cell or "\n" in cell for cell in row)] == []


def test_a_page_has_a_table_under_each_title() -> None:
    shown = markdown("Words", "Some.", vocabularies()[:1]).splitlines()

    assert shown[:8] == [
        "# Words",
        "",
        "Some.",
        "",
        "## Measures",
        "",
        f"{vocabularies()[0].about} *From:* {vocabularies()[0].source}",
        "",
    ]

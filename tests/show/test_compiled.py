"""A dossier on a terminal is whole, whatever the width."""

from __future__ import annotations

import io
import re

import pytest
from rich.console import Console

from ascribe.cli.common import print_sheet
from ascribe.dossier.dossier import Telling, compile_dossier
from ascribe.dossier.sections import sections
from ascribe.export.profile import Profile
from ascribe.show.compiled import claims, compiled
from tests.export.made import made, tellings


def shown(width: int, dossier: object = None, *, terminal: bool = True) -> str:
    """What a terminal of that width shows."""
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=terminal, color_system=None, highlight=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdout", out)
        print_sheet(console, compiled(made(Profile.INTERNAL) if dossier is None else dossier))  # type: ignore[arg-type]
    return out.getvalue()


def words(text: str) -> set[str]:
    """Letters and digits that stand together."""
    return set(re.findall(r"[^\W_]+", text))


@pytest.mark.parametrize("width", [60, 80, 100, 120, 200])
def test_nothing_is_cut_off(width: int) -> None:
    told = {word for s in sections(made(Profile.INTERNAL)) for row in s.rows for cell in row for word in words(cell) if len(word) <= 6}

    assert told - words(shown(width)) == set()


@pytest.mark.parametrize("width", [30, 80, 200])
@pytest.mark.parametrize("terminal", [True, False])
def test_an_address_is_one_piece(width: int, terminal: bool) -> None:
    assert "https://post.example/market" in shown(width, terminal=terminal).split()


@pytest.mark.parametrize("width", [60, 80, 100])
def test_no_line_but_an_address_is_wider_than_the_terminal(width: int) -> None:
    assert [line for line in shown(width).splitlines() if len(line.rstrip()) > width and "://" not in line] == []


def test_a_pipe_gets_no_blanks_at_the_end_of_lines() -> None:
    assert [line for line in shown(80, terminal=False).splitlines() if line != line.rstrip()] == []


def test_what_a_voice_has_revised_says_so_beside_the_figure() -> None:
    first, _ = tellings()
    later = {
        **first.claims[0],
        "id": "0" * 12,
        "said_on": "2024-05-09",
        "figures": [{**first.claims[0]["figures"][0], "low": 11, "high": 11}],
    }
    dossier = compile_dossier("korvat-1", [Telling(first.source, first.incident, (*first.claims, later), first.url, first.title)])

    assert "9 (superseded)" in " ".join(shown(120, dossier).split())


def test_a_family_is_numbered_once_and_a_copy_says_how_much() -> None:
    lines = shown(80).splitlines()
    at = lines.index("Reports")

    assert [line.strip() for line in lines[at + 2 :]] == [
        "1  2024-05-08, Post",
        "Nine dead; Mira Dol, 7, among them",
        "https://post.example/market",
        "2  2024-05-09, =cmd()",
        "Army: four",
        "https://mail.example/army",
    ]


def test_a_claim_is_shown_once_with_all_its_figures_and_its_words() -> None:
    out = io.StringIO()
    Console(file=out, width=100, color_system=None).print(claims(made(Profile.INTERNAL)))
    first, _ = tellings()
    shown = [line.rstrip() for line in out.getvalue().splitlines()]

    assert shown[:3] == [f"{first.claims[0]['id']}  Post > Irena Vost, asserted, 2024-05-08", "    killed 9", "    “9 died.”"]
    assert len(shown) == 6

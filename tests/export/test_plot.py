"""The picture of a toll shows every voice, the same way each time."""

from __future__ import annotations

import re

import pytest

from ascribe.dossier.dossier import Dossier, Telling, compile_dossier
from ascribe.dossier.testimony import Source
from ascribe.errors import NothingToPlot
from ascribe.export.plot import plot
from ascribe.vocabulary.terms import Measure
from tests.dossier.told import claim, incident

THREE = (
    ("hospital of Korvat", 14, None, "2024-05-07"),
    ("hospital of Korvat", 19, 19, "2024-05-08"),
    ("Ulvane Front", 32, 40, "2024-05-07"),
)


def dossier() -> Dossier:
    """An incident told by three reports."""
    tellings = [
        Telling(Source(str(n), str(n), f"Outlet {n}", None), incident(), (claim(voice, low, high, said_on=day),))
        for n, (voice, low, high, day) in enumerate(THREE)
    ]
    return compile_dossier("korvat-1", tellings)


def test_the_same_dossier_gives_the_same_picture() -> None:
    one, other = plot(dossier()), plot(dossier())

    assert one == other


def test_a_picture_of_points_is_one() -> None:
    drawn = plot(dossier(), form="png")

    assert drawn[:8] == b"\x89PNG\r\n\x1a\n"


def test_no_colour_is_needed_to_read_it() -> None:
    colours = set(re.findall(r"#([0-9a-f]{6})\b", plot(dossier()).decode()))

    assert {c for c in colours if len({c[:2], c[2:4], c[4:]}) > 1} == set()


def test_what_nobody_counts_is_refused_in_words() -> None:
    with pytest.raises(NothingToPlot, match="korvat-1: no dated figure of missing"):
        plot(dossier(), measure=Measure.MISSING)


def test_a_voice_s_name_turns_no_figure_round() -> None:
    telling = Telling(Source("1", "1", "Post", None), incident(), (claim("Fro\u202ent", 14, 14, said_on="2024-05-07"),))

    drawn = plot(compile_dossier("korvat-1", [telling])).decode()

    assert "Fro\ufffdnt" in drawn
    assert "\u202e" not in drawn

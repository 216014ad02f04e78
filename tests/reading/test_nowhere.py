"""A town of a land that no gazetteer has is not its namesake elsewhere, and a village is not the city of its name."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of


def countries(text: str, words: str, reader: Reader) -> set[str | None]:
    """Where the words are said to lie each time; None where nothing was chosen."""
    account = account_of(report_of(text, published=date(2024, 5, 15)), reader)
    return {p.chosen.country if p.chosen else None for p in account.reading.places if p.words == words}


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "A bomb killed nine people in Selm on Monday, police said. Selm lies 40 km north of Strelsau, the capital of Ruritania.",
            "Selm",
            {None},
        ),
        ("Shells hit Orlo in the Republic of Zembla on Monday, killing nine. Soldiers then attacked Verona.", "Verona", {None}),
        ("A bomb killed nine people in Selm on Monday, German police said.", "Selm", {"DE"}),
        ("Gunmen killed nine people in the village of Bonn in Borno state, Nigeria, on Monday.", "Bonn", {"NG"}),
        ("Clashes near Vienna, a village in Mali's Mopti region, killed nine on Monday.", "Vienna", {"ML"}),
        ("Nine people were killed in shelling of Georgetown district in Tripoli, Libya, on Monday.", "Georgetown", {"LY"}),
        ("Nine people were killed in Selm district of Kandahar province in Afghanistan on Monday.", "Kandahar province", {"AF"}),
        ("Nine people were killed in the city of Bonn in Germany on Monday.", "Bonn", {"DE"}),
    ],
)
def test_a_namesake_is_not_meant(text: str, words: str, expected: set[str | None], reader: Reader) -> None:
    actual = countries(text, words, reader)

    assert actual == expected


def test_a_capital_that_is_blamed_is_no_scene(reader: Reader) -> None:
    text = "Kyiv blamed Moscow for the strike on a station on Friday that killed 52 people."
    account = account_of(report_of(text, published=date(2022, 4, 9)), reader)
    actual = [(p.words, p.acts) for p in account.reading.places if p.words == "Moscow"]

    assert actual == [("Moscow", True)]

"""Countries as news names them."""

from __future__ import annotations

import pytest

from ascribe.vocabulary.countries import COUNTRIES, capital_of, country, country_named, nationality


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Russian", "RU"),
        ("Russians", "RU"),
        ("SYRIAN", "SY"),
        ("Palestinian", "PS"),
        ("Salvadoran", "SV"),
        ("Salvadorean", "SV"),
        ("Congolese", "CD"),
        ("Nigerien", "NE"),
        ("Nigerian", "NG"),
        ("Swiss", "CH"),
        ("Kurdish", None),
        ("Russia", None),
        ("Philippines", None),
        ("Philippine", "PH"),
        ("Laos", None),
        ("", None),
        ("s", None),
    ],
)
def test_a_people_belongs_to_its_country(word: str, expected: str | None) -> None:
    actual = nationality(word)

    assert actual == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Burma", "MM"),
        ("the Netherlands", "NL"),
        ("DRC", "CD"),
        ("Côte d’Ivoire", "CI"),
        ("Congo", "CD"),
        ("U.S.", "US"),
        ("Atlantis", None),
    ],
)
def test_a_country_is_known_by_its_other_names(name: str, expected: str | None) -> None:
    actual = country_named(name)

    assert actual == expected


@pytest.mark.parametrize(("name", "expected"), [("Kyiv", "UA"), ("Kiev", "UA"), ("Moscow", "RU"), ("Sana'a", "YE"), ("Aleppo", None)])
def test_a_capital_stands_for_its_country(name: str, expected: str | None) -> None:
    actual = capital_of(name)

    assert actual == expected


def test_every_code_is_told_once() -> None:
    codes = [c.code for c in COUNTRIES]
    actual = len(set(codes))

    assert actual == len(codes) == 250


def test_an_unknown_code_is_no_country() -> None:
    actual = country("ZZ")

    assert actual is None

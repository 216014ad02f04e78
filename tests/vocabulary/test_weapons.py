"""What words for weapons mean."""

from __future__ import annotations

import pytest

from ascribe.vocabulary.phrases import tokens
from ascribe.vocabulary.terms import EventType
from ascribe.vocabulary.weapons import WeaponKind, launcher, munition, strike_noun, weapon, weapons_in


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("HIMARS multiple rocket launchers", "HIMARS", WeaponKind.LAUNCHER),
        ("BM-21 Grad rockets", "Grad", WeaponKind.LAUNCHER),
        ("BM21 launchers", "Grad", WeaponKind.LAUNCHER),
        ("an Iskander-M ballistic missile", "Iskander", WeaponKind.MISSILE),
        ("Kinzhal missiles", "Kinzhal", WeaponKind.MISSILE),
        ("Shahed-136 drones", "Shahed", WeaponKind.DRONE),
        ("Tomahawk cruise missiles", "Tomahawk", WeaponKind.MISSILE),
        ("two Su-25 jets", "Su-25", WeaponKind.AIRCRAFT),
        ("T-72 tanks", "T-72", WeaponKind.TANK),
        ("AK-47s", "AK-47", WeaponKind.SMALL_ARMS),
        ("Qassam rockets", "Qassam", WeaponKind.ROCKET),
        ("S-300 missiles", "S-300", WeaponKind.AIR_DEFENCE),
        ("a Kornet", "Kornet", WeaponKind.MISSILE),
        ("barrel bombs", "barrel bomb", WeaponKind.AIR_BOMB),
        ("sarin gas", "sarin", WeaponKind.CHEMICAL),
        ("chlorine", "chlorine", WeaponKind.CHEMICAL),
        ("mortar rounds", "mortar", WeaponKind.MORTAR),
        ("a car packed, a truck bomb", "car bomb", WeaponKind.CAR_BOMB),
        ("an explosive belt", "suicide bomb", WeaponKind.SUICIDE),
        ("improvised explosive devices", "IED", WeaponKind.IED),
        ("kitchen knives", "knife", WeaponKind.BLADE),
        ("two projectiles", "projectile", WeaponKind.ARTILLERY),
    ],
)
def test_a_weapon_has_one_neutral_name_and_a_class(words: str, name: str, kind: WeaponKind) -> None:
    found = weapon(words)
    actual = (found.name, found.kind) if found else None

    assert actual == (name, kind)


@pytest.mark.parametrize("words", ["gunmen", "the law", "a javelin thrower", "the cook", "", "🙂", "patriot", "tower"])
def test_an_everyday_word_is_no_weapon(words: str) -> None:
    assert weapon(words) is None


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("missiles", EventType.SHELLING),
        ("drones", EventType.AIR_STRIKE),
        ("warplanes", EventType.AIR_STRIKE),
        ("car bombs", EventType.IED),
        ("landmine", EventType.IED),
        ("a suicide vest", EventType.SUICIDE_BOMB),
        ("nerve agent", EventType.CHEMICAL),
        ("hand grenade", EventType.GRENADE),
        ("tear gas", EventType.PROTEST_INTERVENTION),
    ],
)
def test_a_weapon_implies_how_it_was_done(words: str, event: EventType) -> None:
    found = weapon(words)

    assert found is not None
    assert found.event == event


@pytest.mark.parametrize(
    ("noun", "fired", "fires", "strike"),
    [
        ("missiles", True, False, False),
        ("mortar rounds", True, False, False),
        ("drone", True, False, False),
        ("launchers", False, True, False),
        ("destroyers", False, True, False),
        ("batteries", False, True, False),
        ("air strikes", False, False, True),
        ("sorties", False, False, True),
        ("raids", False, False, True),
        ("children", False, False, False),
    ],
)
def test_what_is_fired_what_fires_and_what_strikes_are_told_apart(noun: str, *, fired: bool, fires: bool, strike: bool) -> None:
    actual = (munition(noun), launcher(noun), strike_noun(noun))

    assert actual == (fired, fires, strike)


def test_weapons_are_found_where_they_stand() -> None:
    words = tokens("Rockets from a Grad hit the tank")
    actual = [(at, length, found.name) for at, length, found in weapons_in(words)]

    assert actual == [(0, 1, "rocket"), (3, 1, "Grad"), (6, 1, "tank")]

"""What nouns for people and things tell."""

from __future__ import annotations

import pytest

from ascribe.vocabulary.people import group_noun, person_noun, thing_noun
from ascribe.vocabulary.plurals import plural
from ascribe.vocabulary.terms import Status

CIVILIAN, COMBATANT = Status.CIVILIAN, Status.COMBATANT


@pytest.mark.parametrize(
    ("words", "singular", "many", "status", "group"),
    [
        ("civilians", "civilian", True, CIVILIAN, None),
        ("villager", "villager", False, CIVILIAN, None),
        ("children", "child", True, CIVILIAN, "children"),
        ("a boy", "boy", False, CIVILIAN, "children"),
        ("schoolgirls", "schoolgirl", True, CIVILIAN, "children"),
        ("nurses", "nurse", True, CIVILIAN, "health workers"),
        ("aid workers", "aid worker", True, CIVILIAN, "aid workers"),
        ("cameramen", "cameraman", True, CIVILIAN, "journalists"),
        ("peasants", "peasant", True, CIVILIAN, None),
        ("families", "family", True, CIVILIAN, None),
        ("soldiers", "soldier", True, COMBATANT, None),
        ("russian servicemen", "serviceman", True, COMBATANT, None),
        ("gunman", "gunman", False, COMBATANT, None),
        ("mercenaries", "mercenary", True, COMBATANT, None),
        ("army officers", "army officer", True, COMBATANT, None),
        ("air force pilots", "pilot", True, COMBATANT, None),
        ("enemy crew members", "crew member", True, COMBATANT, None),
        ("people", "person", True, None, None),
        ("women", "woman", True, None, "women"),
        ("men", "man", True, None, "men"),
        ("martyrs", "martyr", True, None, None),
        ("policemen", "policeman", True, None, None),
        ("police officers", "police officer", True, None, None),
        ("officers", "officer", True, None, None),
        ("evacuees", "evacuee", True, None, None),
    ],
)
def test_a_noun_tells_who_fought(words: str, singular: str, many: bool, status: Status | None, group: str | None) -> None:
    noun = person_noun(words)
    actual = (noun.singular, noun.plural, noun.status, noun.group) if noun else None

    assert actual == (singular, many, status, group)


@pytest.mark.parametrize("words", ["houses", "rockets", "", "the", "🙂"])
def test_a_thing_is_nobody(words: str) -> None:
    assert person_noun(words) is None


@pytest.mark.parametrize(
    ("words", "singular", "military"),
    [
        ("houses", "house", False),
        ("residential buildings", "residential building", False),
        ("vocational school", "school", False),
        ("ambulances", "ambulance", False),
        ("power stations", "power station", False),
        ("tanks", "tank", True),
        ("fighter planes", "fighter plane", True),
        ("aircraft", "aircraft", True),
        ("batteries", "battery", True),
    ],
)
def test_a_thing_can_be_hit(words: str, singular: str, *, military: bool) -> None:
    noun = thing_noun(words)
    actual = (noun.singular, noun.military) if noun else None

    assert actual == (singular, military)


@pytest.mark.parametrize("words", ["brigade", "units", "convoys", "commando unit"])
def test_a_body_of_armed_people_counts_as_one(words: str) -> None:
    assert group_noun(words)


@pytest.mark.parametrize(
    ("noun", "many"),
    [
        ("boy", "boys"),
        ("city", "cities"),
        ("gunman", "gunmen"),
        ("wife", "wives"),
        ("human", "humans"),
        ("bus", "buses"),
        ("aid worker", "aid workers"),
    ],
)
def test_a_plural_follows_english(noun: str, many: str) -> None:
    assert plural(noun) == many

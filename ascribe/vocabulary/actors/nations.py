"""A country's code in; its state, government, adjective and side out."""

from __future__ import annotations

from ascribe.vocabulary.actors.entry import ActorEntry
from ascribe.vocabulary.countries import country

# a state whose people fight on several sides: its government is a side of its own
_GOVERNMENT_SIDES = {"SY": "Syrian government"}
_ADJECTIVES = {"US": "United States", "AE": "Emirati", "CD": "Congolese", "DO": "Dominican"}
_ARTICLE = frozenset({"US", "GB", "AE", "NL", "PH", "CF", "CD", "DO", "MV", "GM", "BS", "CZ"})


def side_of_country(code: str) -> str | None:
    """The name of the country's side: the country, or its government where the country is divided."""
    found = country(code)
    return _GOVERNMENT_SIDES.get(code, found.name if found else None)


def divided(code: str) -> bool:
    """The country's people fight on several sides, so that its name alone tells no side."""
    return code in _GOVERNMENT_SIDES


def adjective(code: str) -> str:
    """The word that names what is the country's ("Russian"); its name where it has none."""
    found = country(code)
    if code in _ADJECTIVES:
        return _ADJECTIVES[code]
    return (found.adjectives[0] if found.adjectives else found.name) if found else code


def state(code: str) -> ActorEntry:
    """The country as an actor."""
    found = country(code)
    return ActorEntry(found.name if found else code, "state", side_of_country(code), 1, code)


def government(code: str) -> ActorEntry:
    """The country's government."""
    found = country(code)
    name = found.name if found else code
    return ActorEntry(f"Government of {'the ' if code in _ARTICLE else ''}{name}", "state", side_of_country(code), 1, code)

"""A word in, the word that the network is shown for it out: which party it names must not bend a tree.

The network learned from text in which some peoples and some fighters stand in other sentences than others. A claim must not depend on
whose soldiers they are, or on whether a source calls them troops, militants or martyrs; so all of these look alike to it.
"""

from __future__ import annotations

from ascribe.vocabulary.countries import COUNTRIES

VERSION = 1

FIGHTERS = frozenset(
    """
    troops soldiers fighters militants rebels insurgents terrorists martyrs servicemen militiamen guerrillas guerillas jihadists
    jihadis extremists mercenaries separatists loyalists combatants partisans occupiers defenders invaders warriors radicals
    """.split()
)
FIGHTER = frozenset(
    """
    soldier fighter militant rebel insurgent terrorist martyr serviceman militiaman guerrilla guerilla jihadist jihadi extremist
    mercenary separatist loyalist combatant partisan occupier invader warrior
    """.split()
)
AMBIGUOUS = frozenset("jordan chad georgia guinea cuba niger china mali us".split())
"""Names of countries that are often something else: a person, a state, a thing. These the network sees as they are."""


def _table() -> dict[str, str]:
    table = dict.fromkeys(FIGHTERS, "soldiers") | dict.fromkeys(FIGHTER, "soldier")
    for country in COUNTRIES:
        for adjective in country.adjectives:
            table[adjective.casefold()] = "syrian"
            table[adjective.casefold() + "s"] = "syrians"
        for name in (country.name, *country.synonyms):
            table[name.casefold()] = "syria"
        table[country.capital.casefold()] = "damascus"
    table |= {"kiev": "damascus", "kyiv": "damascus", "sanaa": "damascus"}
    return {k: v for k, v in table.items() if k not in AMBIGUOUS and " " not in k and len(k) > 2}


_SHOWN = _table()
_COMMON = FIGHTERS | FIGHTER


def neutral(word: str) -> str:
    """What stands for the word before the network; a name of a country or people only where it is written as a name."""
    lower = word.casefold()
    shown = _SHOWN.get(lower)
    return shown if shown is not None and (lower in _COMMON or word[:1].isupper()) else word

"""Descriptions that stand for an actor without naming it, titles and ranks, and what each refers back to."""

from __future__ import annotations

from ascribe.vocabulary.actors.governments import FORCES, MINISTRY_TOPICS
from ascribe.vocabulary.countries import COUNTRIES
from ascribe.vocabulary.phrases import Phrases, key


def _keys(words: str) -> list[tuple[str, ...]]:
    return [key(w) for w in words.replace("\n", ",").split(",") if w.strip()]


def _nations() -> dict[tuple[str, ...], str]:
    table: dict[tuple[str, ...], str] = {}
    for found in COUNTRIES:
        for word in found.adjectives:
            table.setdefault(key(word), found.code)
            table.setdefault(key(word + "s"), found.code)
    table[key("Congolese")] = "CD"
    # the short forms stand before a noun as an adjective does: "US forces", "U.K. police"
    table |= {
        ("us",): "US",
        ("u", "s"): "US",
        ("uk",): "GB",
        ("u", "k"): "GB",
        ("uae",): "AE",
        ("saudi",): "SA",
        ("gazan",): "PS",
        ("gazans",): "PS",
    }
    return table


ADJECTIVES: Phrases[str] = Phrases(_nations())
"""Words for a nation's people and things, folded, and the country's code."""


def _countries() -> dict[tuple[str, ...], str]:
    table: dict[tuple[str, ...], str] = {}
    for found in COUNTRIES:
        for name in (found.name, *found.synonyms):
            table.setdefault(key(name), found.code)
            # a possessive whose apostrophe was lost: "Syrias"
            table.setdefault(key(name + "s"), found.code)
    table.pop(("chads",), None)
    return table


COUNTRY_NAMES: Phrases[str] = Phrases(_countries())
"""Names of countries, folded, and their codes."""

FORCE_NOUNS: Phrases[tuple[str, str]] = Phrases(
    {key(noun): (suffix, kind) for noun, suffix, kind in (line.split("|") for line in FORCES.strip().splitlines())}
)
"""Nouns for a nation's forces and organs: what they are called, and their kind."""

TOPICS: Phrases[str] = Phrases({key(topic): topic for topic in MINISTRY_TOPICS})
"""Fields of ministries."""

TITLES: Phrases[str] = Phrases(
    dict.fromkeys(
        _keys("""president, vice president, vice-president, prime minister, deputy prime minister, premier, chancellor, king, queen, emir, sultan, crown prince
head of state, supreme leader, caudillo, first lady"""),
        "state",
    )
    | dict.fromkeys(
        _keys("""spokesman, spokeswoman, spokesperson, spokesmen, secretary general, secretary-general, chief, head, director, deputy director, director general, commander
commander-in-chief, deputy commander, leader, envoy, special envoy, peace envoy, ambassador, deputy ambassador, representative, special representative, permanent representative, coordinator
humanitarian coordinator, regional coordinator, adviser, advisor, high commissioner, chairman, chairwoman, chairperson, general secretary, deputy head, deputy chief, governor, mayor, press secretary
chief of staff, foreign policy chief, aid chief, humanitarian chief, human rights chief, rights chief, executive director, country director, regional director, military spokesman
army spokesman, police chief, police spokesman, chief spokesman, negotiator, chief negotiator, official spokesman, emergency relief coordinator, senior adviser, special adviser, correspondent"""),
        "body",
    )
)
"""Titles that follow the name of what they belong to, or stand before a person's name."""

RANKS = frozenset(
    (
        *(
            "lieutenant",
            "general",
            "colonel",
            "major",
            "captain",
            "brigadier",
            "admiral",
            "marshal",
            "sergeant",
            "corporal",
            "lt",
            "gen",
            "col",
            "maj",
            "capt",
            "brig",
            "sgt",
            "adm",
        ),
        *(
            "rear",
            "vice",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sir",
            "sheikh",
            "sayyed",
            "mullah",
            "ayatollah",
            "professor",
            "prof",
            "father",
            "bishop",
            "monsignor",
            "army",
            "chief",
            "warrant",
            "commander",
        ),
    )
)
"""Ranks and forms of address between an office and a name."""

_GENERIC = {
    "force": """army, military, armed forces, army forces, military forces, army troops, troops, soldiers, servicemen, army soldiers, air force, navy, police, security forces, soldier
police forces, national police, warplanes, serviceman, air defence, air defences, air defense, air defenses, military police, army units, military command, army command, marines, fleet""",
    "government": """government, regime, government forces, government troops, regime forces, regime troops, government army, regime army, government soldiers, regime, authorities, loyalist forces
pro-government forces, pro-regime forces, pro-government fighters, pro-regime fighters, government warplanes, regime warplanes, government jets, regime jets, regime soldiers, pro-government militias
government air force, regime air force, regime army forces, loyalists, loyalist troops, government side, regime aircraft, government aircraft, pro-government militia, pro-regime militias""",
    "opposition": """rebels, rebel, opposition, rebel fighters, rebel forces, opposition fighters, opposition forces, armed opposition, insurgents, insurgent, rebel group, rebel groups, opposition groups
opposition factions, rebel factions, armed opposition groups, revolutionaries, rebel fighter, opposition fighter, opposition faction, anti-government fighters, moderate opposition, rebel commander""",
    "militants": """militants, militant, fighters, fighter, jihadists, jihadist, jihadis, terrorists, terrorist, guerrillas, guerrilla, guerillas, extremists, extremist, islamists, militiamen, militia
militias, separatists, separatist, gunmen, gunman, attackers, attacker, assailants, assailant, armed men, armed group, armed groups, terrorist groups, terrorist organizations, terrorist group
terrorist organization, militant group, militant groups, jihadist group, jihadist groups, subversives, subversive, mercenaries, snipers, sniper, suicide bomber, suicide bombers, bomber, bombers
suicide attacker, suicide attackers, paramilitaries, death squad, death squads, drug traffickers, hitmen, kidnappers, hijackers, guerrilla group, unidentified men, unidentified individuals
armed individuals, unknown individuals, guerrilla column, urban commandos, urban guerrillas, terrorist commandos""",
    "same ministry": "ministry",
    "group": "group, organisation, organization, movement, faction, terrorist group, jihadist group, militant group",
    "monitor": """monitor, monitoring group, war monitor, watchdog, monitoring organisation, monitoring organization, britain-based monitor, britain-based group, uk-based monitor
uk-based monitoring group, britain-based monitoring group, british-based monitoring group, uk-based group, britain-based war monitor, uk-based war monitor, london-based monitoring group
rights group, rights watchdog, syria monitor, britain-based watchdog, monitoring group, opposition monitor, britain-based observatory, uk-based observatory, british-based observatory, britain-based monitoring organisation, conflict monitor""",
    "agency": "agency, news agency, state news agency, official news agency",
    "unnamed": """source, sources, witness, witnesses, eyewitness, eyewitnesses, official, officials, activist, activists, security source, security sources, military source, military sources
medical source, medical sources, medics, diplomatic source, diplomatic sources, reports, local sources, local source, opposition sources, opposition source, diplomat, diplomats, analysts, state media
local media, media reports, security official, security officials, local official, local officials, hospital sources, field source, field sources, informed source, informed sources, police source
police sources, government official, government officials, health official, health officials, senior official, opposition activists, media activists, observers, experts, local authorities""",
}
UNIDENTIFIED = frozenset(
    words.strip()
    for words in """gunmen, gunman, attackers, attacker, assailants, assailant, armed men, snipers, sniper, suicide bomber, suicide bombers, bomber,
    bombers, suicide attacker, suicide attackers, hitmen, kidnappers, hijackers, death squad, death squads, drug traffickers, unidentified men,
    unidentified individuals, armed individuals, unknown individuals""".split(",")
)
"""Words for those whom nobody has told apart: a group named elsewhere in the report is not theirs by that."""

GENERIC: Phrases[str] = Phrases({words: kind for kind, lines in _GENERIC.items() for words in _keys(lines)})
"""Descriptions, and how each finds whom it means."""

MONITORS = frozenset(
    {
        *(
            "Syrian Observatory for Human Rights",
            "Syrian Network for Human Rights",
            "Human Rights Watch",
            "Amnesty International",
            "Airwars",
            "Violations Documentation Center",
        ),
        *(
            "Institute for the Study of War",
            "ACLED",
            "Iraq Body Count",
            "Local Coordination Committees",
            "SITE Intelligence Group",
            "B'Tselem",
        ),
    }
)
"""Bodies that watch a conflict: whom "the monitor" may mean."""

_ACTS = """say said says saying told tell tells announced announce announces confirmed confirm confirms denied deny denies claimed claim claims accused accuse accuses
blamed blame blames condemned condemn condemns has had have is was will would supplied supply supplies insisted insist insists maintains maintained warned warn
warns rejected reject rejects vowed vow vows wants wanted launched launch launches backs backed supports supported called calls urged urge urges agreed agrees
refused refuses refuse considers considered believes believe ordered orders demands demanded seeks sought threatened threatens must should could may might sent
sends deployed deploys accepted accepts hopes hoped plans planned decided added adds argues argued responded responds reacted stressed expressed did does can
described describes dismissed dismisses intervened began begins expelled summoned signed informed proposed proposes voted vetoed faces faced needs acknowledged
admitted reported reports stated states declared declares also"""
ACTS = frozenset(_ACTS.split())
"""What a capital does when it stands for its government."""

_BEFORE = """accused accuse accuses accusing blamed blames blaming urged urges urging told condemned condemning condemns against between warned warning called by with from
criticised criticized support supports backing pressed informed asked"""
BEFORE = frozenset(_BEFORE.split())
"""What stands before a capital that means its government."""

_PLACED = "in into near across inside outside throughout around at toward towards via within north south east west northern southern eastern western central of over northwest northeast off"
PLACED = frozenset(_PLACED.split())
"""What stands before a country that is only a place."""

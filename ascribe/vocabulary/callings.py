"""Nouns for offices, ranks and callings; the kind of person that each makes, and the titles before a name."""

from __future__ import annotations

from ascribe.vocabulary.plurals import plural
from ascribe.vocabulary.terms import PersonKind

VERSION = 2

_KINDS: dict[PersonKind, str] = {
    PersonKind.OFFICIAL: """official minister mayor governor president vice-president deputy congressman congresswoman senator councilman councilor councillor
        councilwoman lawmaker legislator parliamentarian mp alderman premier prefect undersecretary commissioner authority cabinet secretary superintendent
        assemblyman bureaucrat""",
    PersonKind.POLITICIAN: "politician candidate nominee party leftist opposition-leader activist militant leader",
    PersonKind.DIPLOMAT: "diplomat ambassador consul attache envoy embassy consulate",
    PersonKind.JUDICIAL: "judge magistrate lawyer attorney prosecutor judicial jurist court judges solicitor barrister notary investigator",
    PersonKind.MILITARY: """soldier trooper officer lieutenant captain major colonel general admiral sergeant corporal private military army marine sailor airman
        paratrooper conscript commander battalion brigade garrison navy serviceman servicewoman recruit cadet peacekeeper infantryman guardsman""",
    PersonKind.POLICE: """police policeman policewoman cop constable gendarme carabinero detective patrolman sheriff patrol carabineros
        trooper inspector""",
    PersonKind.GUARD: "guard bodyguard watchman guardian security escort jailer warden",
    PersonKind.FIGHTER: """guerrilla guerilla rebel insurgent terrorist extremist subversive militant fighter gunman jihadist trafficker paramilitary kidnapper hijacker assassin killer murderer sicario delinquent criminal robber bandit militiaman
        combatant bomber attacker assailant hitman gangster""",
}


def _kinds() -> dict[str, PersonKind]:
    table: dict[str, PersonKind] = {}
    for kind in (
        PersonKind.POLICE,
        PersonKind.GUARD,
        PersonKind.DIPLOMAT,
        PersonKind.JUDICIAL,
        PersonKind.OFFICIAL,
        PersonKind.FIGHTER,
        PersonKind.MILITARY,
        PersonKind.POLITICIAN,
    ):
        for noun in _KINDS[kind].split():
            table.setdefault(noun, kind)
            table.setdefault(plural(noun), kind)
    return table


KINDS_OF_PEOPLE = _kinds()
"""What kind of person a lower-case noun of their description makes them."""

PAIRS_OF_PEOPLE: dict[tuple[str, str], PersonKind] = {
    ("secretary", "general"): PersonKind.POLITICIAN,
    ("attorney", "general"): PersonKind.JUDICIAL,
    ("prosecutor", "general"): PersonKind.JUDICIAL,
    ("supreme", "court"): PersonKind.JUDICIAL,
    ("civil", "defense"): PersonKind.POLICE,
    ("civil", "defence"): PersonKind.POLICE,
    ("national", "guard"): PersonKind.MILITARY,
    ("security", "force"): PersonKind.POLICE,
    ("security", "forces"): PersonKind.POLICE,
    ("union", "leader"): PersonKind.CIVILIAN,
    ("union", "leaders"): PersonKind.CIVILIAN,
    ("community", "leader"): PersonKind.CIVILIAN,
    ("student", "leader"): PersonKind.CIVILIAN,
    ("peasant", "leader"): PersonKind.CIVILIAN,
    ("labor", "leader"): PersonKind.CIVILIAN,
    ("labour", "leader"): PersonKind.CIVILIAN,
    ("religious", "leader"): PersonKind.CIVILIAN,
}
"""What two lower-case words together make a person, whatever each would by itself."""

HONORIFICS = frozenset(
    """
    mr mrs ms miss dr sir dame lord gen lt col maj capt sgt cpl rev prof sen rep gov monsignor father sister brother don dona senor senora
    comrade msgr fr president minister general colonel major captain lieutenant sergeant corporal judge senator deputy mayor governor
    ambassador bishop archbishop cardinal doctor professor attorney engineer commander secretary prosecutor officer detective inspector sheriff
    prime former late retired second first vice chief brigadier admiral congressman councilman priest reverend pastor imam sheikh
    """.split()
)
"""Words before a person's name that are no part of it."""

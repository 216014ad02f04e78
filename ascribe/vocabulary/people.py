"""Nouns that count people and things in; singular, number, status and group out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from ascribe.vocabulary.plurals import plural
from ascribe.vocabulary.terms import Status


@dataclass(frozen=True, slots=True)
class PersonNoun:
    """A noun for people. `status` and `group` are None where the noun alone does not tell; a collective counts many as one ("family")."""

    singular: str
    plural: bool
    status: Status | None = None
    group: str | None = None  # "children", "women", "men", "health workers", "journalists", "aid workers", "human rights defenders"
    collective: bool = False


@dataclass(frozen=True, slots=True)
class ThingNoun:
    """A noun for a thing that can be hit, destroyed or damaged; `military` where it belongs to armed forces."""

    singular: str
    plural: bool
    military: bool = False


# civilians by what they are called, by work, by place, by age
_CIVILIANS = """
civilian, resident, villager, citizen, inhabitant, townsperson, passer-by, passerby, bystander, onlooker, pedestrian, motorist, cyclist, patient, passenger, shopper, customer
worshipper, worshiper, parishioner, mourner, pilgrim, tourist, holidaymaker, vacationer, visitor, spectator, concertgoer, reveller, reveler, partygoer, fan
commuter, neighbour, neighbor, tenant, homeowner, householder, dweller, local, bather, beachgoer, diner, churchgoer, settler, nomad, herder, herdsman, shepherd, cattle rancher
farmer, peasant, farmhand, farm worker, farmworker, field worker, labourer, laborer, day labourer, day laborer, worker, employee, builder, carpenter, mechanic, electrician
plumber, welder, mason, bricklayer, miner, oil worker, factory worker, dock worker, docker, stevedore, fisherman,  street vendor, vendor, trader, merchant, shopkeeper
storekeeper, shop owner, baker, butcher, barber, hairdresser, tailor, cook, chef, waiter, waitress, bartender, cleaner, janitor, sweeper, porter, gardener, servant, maid
housekeeper, nanny, babysitter, driver, bus driver, taxi driver, truck driver, lorry driver, taxi passenger, conductor, postman, mailman, courier, trucker, engineer, technician, architect
scientist, researcher, academic, professor, lecturer, teacher, schoolteacher, headmaster, headteacher, principal, educator,  tutor, student, university student, undergraduate
lawyer, solicitor, attorney, judge, magistrate, prosecutor, notary, clerk, secretary, receptionist, accountant, banker, cashier, businessman, businesswoman, businessperson
entrepreneur, industrialist, landowner, rancher, executive, manager, priest, nun, monk, friar, bishop, archbishop, pastor, preacher, imam, cleric,  rabbi, clergyman, missionary
seminarian, jesuit, catechist, vicar,   actress, singer, musician, artist, painter, writer, poet, author, athlete, footballer, player,  referee, filmmaker
housewife, homemaker, retiree, pensioner, widow, widower, orphan,  dependant, dependent, guest, patron, lodger, camper, hiker, unarmed civilian, noncombatant, non-combatant
trade unionist, unionist, union leader, union member, cooperative member, syndicalist, community leader,  tribesperson, displaced person,   vendor, beggar
undertaker, gravedigger, mourner, utility worker, municipal worker, sanitation worker, railway worker, power worker, energy worker, construction worker, port worker, office worker
postal worker, garbage collector, water carrier, woodcutter, logger, beekeeper, weaver, seamstress, grocer, jeweller, goldsmith, hotelier, innkeeper, pharmacist, chemist, dentist
veterinarian,  truckdriver, busman,    truck passenger, bus passenger, airline passenger, ecologist, environmentalist, economist, banana worker
sugarcane worker, cane cutter, coffee picker, harvester, picker, plantation worker, crofter, smallholder, olive farmer, grape picker, lumberjack
"""
_CHILDREN = """
child, kid, minor, infant, baby, newborn, toddler, boy, girl, schoolchild, schoolboy, schoolgirl, pupil, youngster, teenager, adolescent, juvenile, underage, teen
babe, tot, kindergartner, preschooler, schoolgoer, first grader
"""
_HEALTH = """
doctor, physician, surgeon, nurse, paramedic, medic, midwife, health worker, healthcare worker, medical worker, hospital worker, ambulance worker, ambulance driver
anaesthetist, anesthetist, pediatrician, paediatrician, gynaecologist, orderly, stretcher-bearer, ambulance man, physiotherapist, psychiatrist, vaccinator
medical student, first responder, medical staffer, medical personnel
"""
_AID = """
aid worker, humanitarian worker, relief worker, humanitarian, volunteer, rescue worker, rescuer, red cross worker, charity worker, un worker, ngo worker, civil defence worker
civil defense worker, white helmet, firefighter, fireman, first-aider, development worker, peace corps volunteer, emergency worker, rescue volunteer, deminer
"""
_JOURNALISTS = """
journalist, reporter, correspondent, cameraman, camerawoman, photographer, photojournalist, news photographer, media worker, editor, newsman, newspaperman, blogger, columnist
broadcaster, videographer,  war reporter, media activist, citizen journalist, radio host, presenter, tv presenter,  fixer, stringer
"""
_DEFENDERS = """
human rights defender, human rights activist, rights activist, human rights worker, human rights lawyer, rights lawyer, rights worker, human rights monitor
"""
_COMBATANTS = """
soldier, troop, trooper, serviceman, servicewoman, service member, servicemember, conscript, reservist, recruit, infantryman, paratrooper, marine, sailor, airman, gunner, sniper
artilleryman, tanker crewman, tankman, commando, ranger, private, corporal, sergeant, lieutenant, sublieutenant,  colonel, brigadier, army officer, military officer, naval officer
air force officer, warrant officer, noncommissioned officer, non-commissioned officer, officer cadet, legionnaire,  legionary, fighter, militant, rebel, insurgent, guerrilla
guerilla, gunman, armed man, terrorist, jihadist, jihadi, mujahid, extremist, islamist militant,  mercenary,  private military contractor, militiaman, partisan, paramilitary
separatist, secessionist, subversive, contra, revolutionary fighter, warlord, combatant, enemy combatant, enemy fighter, enemy soldier, opposition fighter, warrior, commander
deputy commander, field commander, rebel commander, platoon commander, battalion commander, company commander, regular, irregular, national guardsman, guardsman
suicide bomber, bomber, suicide attacker, attacker, assailant, assaulter, raider,   hitman, assassin,  ambusher, infiltrator, saboteur, stormtrooper
invader, occupier,   operative, cell member, mortarman, rifleman, machine gunner, bombardier,  scout, sapper,  military adviser, military advisor
  foreign fighter, volunteer fighter, peshmerga, tribal fighter,  pro-government fighter, loyalist, regime soldier, government soldier, army soldier
military pilot, fighter pilot, warplane pilot, helicopter pilot, tank crewman, military personnel, army personnel, military man, army man, draftee, mobilised man, mobilized man
  guerrilla fighter, guerrilla leader, subversive element, terrorist element, army recruit, enlisted man, noncom, legionaire, armed element, armed individual, armed person
armed subject, rebel fighter, militia fighter, militia member, militia commander, taliban, talib, special forces operator, navy seal, seaman, midshipman, rear guard, brigadista
"""
# people whom the noun does not put on either side of the line
_OPEN = """
person, individual, human, human being, soul, life, body, corpse, victim, casualty, fatality, martyr, other, survivor, evacuee, deportee, returnee, hostage, captive, prisoner, detainee, inmate
convict, prisoner of war, pow, abductee, kidnap victim, internee, suspect, perpetrator, adult, youth, elder, member, leader, supporter, sympathiser, sympathizer, follower, activist, protester, protestor
demonstrator, rioter, marcher, striker, looter, robber, thief, criminal, bandit, gangster, gang member, dealer, trafficker, drug trafficker, cartel member, kidnapper, hijacker, shooter, national
police officer, policeman, policewoman, police, officer, cop, constable, gendarme, carabinero, detective, police agent, agent, traffic policeman, police cadet, police commander, guard, security guard
bodyguard, watchman, border guard, prison guard, jailer, warden, customs officer, security officer, security agent, security official, official, diplomat, ambassador, consul, attache, envoy
minister, deputy, lawmaker, legislator, congressman, senator, mp, parliamentarian, councillor, councilor, councilman, alderman, governor, president, vice president, politician, candidate, mayor
mayoress, spokesman, spokeswoman, spokesperson, head, chief, deputy mayor, public official, government official, government employee, civil servant, public servant, state employee, representative
staff member, staffer, staff, team member, crew member, crewman, crew, pilot, copilot, co-pilot, navigator, flight attendant, stewardess, occupant, traveller, traveler, migrant, asylum seeker
refugee, immigrant, emigrant, expatriate, foreigner, national, compatriot, countryman, native, indigenous person, indian, tribesman, clansman, delegate, negotiator, mediator, observer, monitor, inspector
peacekeeper, blue helmet, contractor, adviser, advisor, trainer, instructor, consultant, expert, specialist, colleague, friend, comrade, companion, associate, partner, accomplice, collaborator, spy
informant, informer, witness, eyewitness, source, cadet, veteran, ex-soldier, former soldier, defector, deserter, exile, opponent, dissident, islamist, communist, leftist, rightist, nationalist, fugitive
personnel, people, folk, wounded person, injured person, dead person, missing person, case, death, wounded, injured, dead, fallen, subject, element, man in uniform, unidentified person, sheikh
tribal leader, tribal chief, chieftain, elder statesman, king, prince, general, captain, major, admiral,   actor, coach,  producer, mayoral candidate, presidential candidate
classmate, schoolmate, teammate, bandmate, roommate, housemate, coworker, co-worker, deacon, bouncer, intruder, burglar, carjacker, clubgoer, motorcyclist, biker
rider, hunter, jogger, acquaintance, rapper, freshman, sophomore, shop owner, store owner, gang leader, ex-convict, patrolman, state trooper, homicide victim
party member, party leader, party activist, campaigner, organiser, organizer, voter, election worker, poll worker, dealer, smuggler, vigilante, mobster, drug lord, landlord, squatter
"""
_KIN = """
mother, grandmother,  granddaughter, expectant mother, pregnant woman, elderly woman, elderly man, old woman, old man, elderly person, disabled person, housewife
family, household, civilian family
"""
_KIN = """
father, grandfather, parent, grandparent, son, daughter, brother, sister, sibling, wife, husband, spouse, uncle, aunt, nephew, niece, cousin, grandson, grandchild, relative, kinsman, twin, fiance
dad, mom, mum, grandma, grandpa, stepchild, stepsister, stepbrother, half-brother, half-sister, ex-girlfriend, ex-boyfriend, ex-wife, ex-husband, lover, loved one
fiancee, bride, groom, bridegroom, girlfriend, boyfriend, stepson, stepdaughter, stepfather, stepmother, father-in-law, mother-in-law, brother-in-law, sister-in-law, son-in-law, daughter-in-law
"""
_COLLECTIVE = (
    "family, household, couple, pair, trio, clan, tribe, crowd, group, team, gang, band, squad, crew, staff, delegation, mob, community"
)

_CIVILIAN_GROUPS = "family, household, civilian family"
_WOMEN = "woman, pregnant woman, elderly woman, old woman, lady, female, widow, housewife, young woman, mother, grandmother, wife"
_MEN = "man, gentleman, male, elderly man, old man, young man"
_NO_SINGULAR = {"personnel", "people", "folk", "police", "staff", "troops", "wounded", "injured", "dead", "fallen", "cattle"}


def _listed(lines: str) -> list[str]:
    return [w.strip() for w in lines.replace("\n", ",").split(",") if w.strip()]


def _people() -> dict[str, PersonNoun]:
    table: dict[str, PersonNoun] = {}
    groups: list[tuple[str, Status | None, str | None]] = [
        (_CHILDREN, Status.CIVILIAN, "children"),
        (_HEALTH, Status.CIVILIAN, "health workers"),
        (_AID, Status.CIVILIAN, "aid workers"),
        (_JOURNALISTS, Status.CIVILIAN, "journalists"),
        (_DEFENDERS, Status.CIVILIAN, "human rights defenders"),
        (_COMBATANTS, Status.COMBATANT, None),
        (_CIVILIANS, Status.CIVILIAN, None),
        (_OPEN, None, None),
        (_KIN, None, None),
        (_WOMEN, None, "women"),
        (_MEN, None, "men"),
        (_CIVILIAN_GROUPS, Status.CIVILIAN, None),
    ]
    women, men, collective = set(_listed(_WOMEN)), set(_listed(_MEN)), set(_listed(_COLLECTIVE))
    for lines, status, group in groups:
        for noun in _listed(lines):
            told = group or ("women" if noun in women else "men" if noun in men else None)
            many = noun in _NO_SINGULAR
            table.setdefault(noun, PersonNoun(noun, many, status, told, noun in collective))
            if not many:
                table.setdefault(plural(noun), PersonNoun(noun, plural=True, status=status, group=told, collective=noun in collective))
    table.setdefault("persons", PersonNoun("person", plural=True))
    for noun in collective:
        table.setdefault(noun, PersonNoun(noun, plural=False, collective=True))
        table.setdefault(plural(noun), PersonNoun(noun, plural=True, collective=True))
    return table


_PEOPLE = _people()
PERSON_WORDS: frozenset[str] = frozenset(words.replace("-", " ").split()[0] for words in _PEOPLE)
"""The words that a noun phrase for people can begin with, hyphens parted."""
# words that make the officer, the crew or the man after them a soldier, or not
_MILITARY_MODIFIERS = frozenset(
    (
        "army",
        "military",
        "naval",
        "navy",
        "air",
        "marine",
        "enemy",
        "opposition",
        "rebel",
        "regime",
        "government",
        "militia",
        "infantry",
        "armed",
    )
)


@lru_cache(maxsize=20_000)
def person_noun(words: str) -> PersonNoun | None:
    """What a lower-case noun or noun phrase ("army officers", "aid workers") says of the people it counts; its last words decide."""
    parts = words.split()
    for start in range(max(0, len(parts) - 4), len(parts)):
        found = _PEOPLE.get(" ".join(parts[start:]))
        if found is not None:
            armed = found.status is None and found.singular in _ARMED_WITH_MODIFIER and not _MILITARY_MODIFIERS.isdisjoint(parts[:start])
            return replace(found, status=Status.COMBATANT) if armed else found
    return None


_ARMED_WITH_MODIFIER = frozenset(
    {"officer", "crew", "crew member", "crewman", "pilot", "man", "personnel", "member", "recruit", "general", "captain"}
)

_THINGS = """
house, home, building, apartment, apartment building, apartment block, flat, dwelling, residence, hut, shack, tent, shelter, bungalow, villa, cottage, farmhouse, farm, barn, shed, block
residential building, high-rise, tower block, tower, skyscraper, dormitory, hostel, hotel, guesthouse, motel, inn, school, kindergarten, nursery, university, college, campus, classroom
academy, institute, library, museum, theatre, theater, cinema, gallery, archive, stadium, gym, sports hall, playground, hospital, clinic, health centre, health center, medical centre
medical center, medical facility, health facility, maternity ward, maternity hospital, field hospital, pharmacy, laboratory, ambulance, church, cathedral, chapel, mosque, synagogue, temple
monastery, convent, shrine, minaret, cemetery, grave, shop, store, supermarket, market, stall, kiosk, mall, shopping centre, shopping center, bakery, restaurant, cafe, bar, nightclub
office, headquarters, bank, embassy, consulate, town hall, city hall, courthouse, police station, fire station, post office, station, railway station, train station, bus station, bus terminal
airport, terminal, runway, port, pier, dock, bridge, road, street, highway, tunnel, dam, canal, railway, railroad, rail line, pipeline, pylon, electricity pylon, power line, transmission tower
telephone pole, utility pole, power station, power plant, substation, transformer, water tower, pumping station, water station, water tank, well, refinery, oil refinery, oil depot, fuel depot
fuel tank, oil tank, oil well, gas station, petrol station, filling station, tanker, fuel tanker, oil tanker, factory, plant, workshop, mill, warehouse, depot, granary, silo, elevator, greenhouse
garage, car, vehicle, truck, lorry, bus, minibus, van, taxi, motorcycle, motorbike, bicycle, tractor, trailer, pickup, pickup truck, locomotive, train, wagon, railcar, carriage, tram, boat, ship
vessel, ferry, barge, yacht, trawler, cargo ship, plane, aeroplane, airplane, airliner, passenger plane, facility, infrastructure, installation, structure, property, wall, roof, window, door
monument, statue, antenna, mast, radio station, television station, transmitter, office building, complex, compound, centre, center, crop, field, orchard, tree, olive tree, animal, cow, sheep
livestock, cattle, goat, aid truck, truckload, container, machinery, generator, excavator, bulldozer, crane, fire engine, fire truck, police car, patrol car, jeep, unit of housing, housing unit
cabin, pavilion, prison, jail, orphanage, nursing home, camp, checkpoint, toll booth, tollbooth, business, premises, estate, hacienda, town house, beach house, cable, line, tower building
high-voltage tower, high-tension tower, electric tower, power pylon, communications tower, boutique, salon, studio, newsroom, printing press, coffee plantation, coffee mill, sugar mill
"""
_MILITARY_THINGS = """
tank, armoured vehicle, armored vehicle, armoured personnel carrier, armored personnel carrier, apc, infantry fighting vehicle, fighting vehicle, military vehicle, technical, gun, artillery piece
howitzer, cannon, mortar, launcher, rocket launcher, missile launcher, battery, air defence system, air defense system, radar, radar station, warship, submarine, frigate, destroyer, cruiser
corvette, landing ship, patrol boat, missile boat, gunboat, warplane, aircraft, fighter jet, jet, fighter, fighter plane, fighter-bomber, bomber, helicopter, gunship, drone, uav, hangar, barracks
base, airbase, air base, airfield, military base, outpost, post, command post, bunker, trench, fortification, stronghold, position, ammunition depot, ammo depot, arms depot, weapons depot
arms cache, weapons cache, munitions depot, ammunition dump, arms dump, arsenal, armoury, armory, garrison, humvee, convoy, command centre, command center, missile system, launch pad, pillbox
observation post, watchtower, training camp, military airport, military airfield, missile, rocket, transport plane, truck-mounted gun, military truck, army truck, rocket launching pad, dugout
"""


def _things() -> dict[str, ThingNoun]:
    table: dict[str, ThingNoun] = {}
    for lines, military in ((_MILITARY_THINGS, True), (_THINGS, False)):
        for noun in _listed(lines):
            table.setdefault(noun, ThingNoun(noun, plural=False, military=military))
            table.setdefault(plural(noun), ThingNoun(noun, plural=True, military=military))
    return table


_THING_NOUNS = _things()


@lru_cache(maxsize=20_000)
def thing_noun(words: str) -> ThingNoun | None:
    """What a lower-case noun or noun phrase says of the thing it counts; its last words decide."""
    parts = words.split()
    for start in range(max(0, len(parts) - 3), len(parts)):
        found = _THING_NOUNS.get(" ".join(parts[start:]))
        if found is not None:
            return found
    return None


_UNITS = _listed("""
army, corps, division, brigade, regiment, battalion, company, platoon, squad, squadron, detachment, unit, battery, garrison, contingent, force, task force, task group, convoy, column, patrol
crew, cell, militia, legion, wing, fleet, flotilla, troop, band, faction, commando unit, special forces, vanguard, front, cohort, division-size force, command, platoon-size unit, security force
police force, air force, navy, coast guard, national guard, armed forces, security forces, guard, formation, team, group, gang, guerrilla column, guerrilla group, guerrilla unit, subunit, faction
""")
_UNIT_NOUNS = frozenset(_UNITS) | frozenset(map(plural, _UNITS))


@lru_cache(maxsize=20_000)
def group_noun(words: str) -> bool:
    """The lower-case noun is a body of armed people that counts as one: a brigade, a unit, a convoy."""
    return words in _UNIT_NOUNS or words.rpartition(" ")[2] in _UNIT_NOUNS

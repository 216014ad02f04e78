"""What each term of the vocabulary means, in a sentence: the pages in docs/ and the schemas are made of these."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from ascribe.vocabulary.terms import (
    Confidence,
    DatePrecision,
    Effect,
    EventType,
    Measure,
    PersonKind,
    PlacePrecision,
    Scope,
    Stage,
    Stance,
    Status,
    ThingKind,
    VoiceKind,
)
from ascribe.vocabulary.weapons import WeaponKind

MEASURES = {
    Measure.KILLED: "People who died of it, at once or later.",
    Measure.INJURED: "People who were hurt and, as far as this figure tells, did not die.",
    Measure.CASUALTIES: "The killed and the injured, untold apart; never shared out between the two.",
    Measure.MISSING: "People of whom nobody knows whether they live.",
    Measure.CAPTURED: "People taken: prisoners, hostages, the abducted.",
    Measure.DISPLACED: "People driven from home, or who fled.",
    Measure.PRESENT: "People who were there, harmed or not: the whole of which the harmed are a part.",
    Measure.FIRED: "Munitions sent off: missiles, shells, drones, and acts of striking such as raids.",
    Measure.INTERCEPTED: "Of those fired, what was shot down or turned away.",
    Measure.IMPACTED: "Of those fired, what came down on something.",
    Measure.LAUNCHERS: "What fires: launchers, batteries, ships, aircraft.",
    Measure.DESTROYED: "Things beyond use: houses, vehicles, depots.",
    Measure.DAMAGED: "Things struck and not beyond use, or not said to be.",
}

STANCES = {
    Stance.ASSERTED: "The voice says so and nothing more is told of how it holds it.",
    Stance.CONFIRMED: "The voice bears out what was said before, by itself or by others.",
    Stance.CLAIMED: "The report keeps its distance: the voice claims or alleges.",
    Stance.DENIED: "The voice says that it is not so.",
    Stance.ACCUSED: "The voice lays it at somebody's door.",
    Stance.ESTIMATED: "The voice says that it estimates, believes or assumes.",
    Stance.PREDICTED: "The voice speaks of what may come.",
}

SCOPES = {
    Scope.INCIDENT: "The whole incident that the claim is about.",
    Scope.DAY: "A day's events together, of which the incident is one or all.",
    Scope.CUMULATIVE: "A longer time: a week, a siege, a war.",
    Scope.SUBSET: "A part of another figure: seven of them children.",
    Scope.BACKGROUND: "Another, earlier incident, told as background; of that incident it is the whole.",
    Scope.HYPOTHETICAL: "Nothing that has happened: a threat, a forecast, a drill.",
}

STATUSES = {
    Status.COMBATANT: "The words say that those counted fought: soldiers, fighters, militants.",
    Status.CIVILIAN: "The words say that they did not: civilians, children, medics.",
}

VOICES = {
    VoiceKind.OUTLET: "The paper, station or site that published the report.",
    VoiceKind.AGENCY: "A news agency that the report gives as its source.",
    VoiceKind.BODY: "An office, ministry, army, hospital or organisation.",
    VoiceKind.PERSON: "A person with a name.",
    VoiceKind.UNNAMED: "Somebody without a name: a witness, an official.",
}

DATE_PRECISIONS = {
    DatePrecision.DAY: "The day is known.",
    DatePrecision.DAYS: "Two to six days, one of which it was.",
    DatePrecision.WEEK: "Some day of a week.",
    DatePrecision.MONTH: "Some day of a month.",
    DatePrecision.YEAR: "Some day of a year, or of a longer time.",
}

PLACE_PRECISIONS = {
    PlacePrecision.EXACT: "The town, village or site itself.",
    PlacePrecision.NEAR: "Within some 25 km of it.",
    PlacePrecision.SECOND_ORDER: "A district: a second-order division.",
    PlacePrecision.FIRST_ORDER: "A province: a first-order division.",
    PlacePrecision.REGION: "A larger or vaguer region.",
    PlacePrecision.COUNTRY: "The country alone.",
    PlacePrecision.SEA_OR_AIR: "At sea, or in the air.",
}

EVENTS = {
    EventType.ARMED_CLASH: "Two armed sides fight, and no ground changes hands by it.",
    EventType.GOVERNMENT_REGAINS: "A state's forces take a place back by fighting.",
    EventType.NON_STATE_OVERTAKES: "An armed group takes a place by fighting.",
    EventType.CHEMICAL: "A poison is the weapon: nerve agent, chlorine, mustard gas.",
    EventType.AIR_STRIKE: "A bomb or missile from an aircraft or a drone, or a drone that is itself the bomb.",
    EventType.SUICIDE_BOMB: "The bomber means to die with the bomb.",
    EventType.SHELLING: "Guns, mortars, rockets or missiles fired from the ground or the sea.",
    EventType.IED: "A mine, a car bomb or another charge that was laid and then goes off.",
    EventType.GRENADE: "A grenade, thrown or launched by hand.",
    EventType.SEXUAL_VIOLENCE: "Rape, or another deed against somebody's body with a sexual end.",
    EventType.ATTACK: "Violence of any other kind against people who do not fight back: shot, stabbed, beaten.",
    EventType.ABDUCTION: "Somebody is taken away by force, and held or not seen again.",
    EventType.PEACEFUL_PROTEST: "A protest that nobody breaks up and that turns on nobody.",
    EventType.PROTEST_INTERVENTION: "A protest that is broken up, with nobody gravely hurt.",
    EventType.EXCESSIVE_FORCE: "A protest on which somebody fires or which is beaten down, with people gravely hurt or killed.",
    EventType.VIOLENT_DEMONSTRATION: "A demonstration whose own people attack people or things.",
    EventType.MOB_VIOLENCE: "A crowd attacks, with no demonstration about it.",
    EventType.AGREEMENT: "A truce, an exchange, a treaty.",
    EventType.ARRESTS: "Many people arrested, or somebody who matters.",
    EventType.GROUP_CHANGE: "An armed group forms, splits, merges, moves or disarms.",
    EventType.DISRUPTED: "Weapons found, made harmless or stopped before they struck.",
    EventType.HEADQUARTERS: "An armed group sets up a base.",
    EventType.LOOTING: "Things taken, burnt or broken, with nobody attacked.",
    EventType.TRANSFER: "A place changes hands without fighting.",
    EventType.OTHER: "Something that bears on the conflict and is none of these.",
    EventType.STATEMENT: "What somebody said, with no deed of its own.",
    EventType.ACCUSATION: "A deed laid at somebody's door, where the deed itself is not told.",
    EventType.INTERCEPTION: "Munitions shot down; exported as Disrupted weapons use.",
    EventType.ACCIDENT: "Harm that nobody meant: a crash, a blast in a works, a misfire.",
}

STAGES = {
    Stage.ACCOMPLISHED: "It was done.",
    Stage.ATTEMPTED: "It was tried and failed, or was found out before.",
    Stage.THREATENED: "It was threatened.",
}

CONFIDENCES = {
    Confidence.FACT: "The report itself, a court or who confirms it ties them to the deed.",
    Confidence.CLAIMED: "They say so themselves, or their side does.",
    Confidence.ACCUSED: "Another voice says so.",
    Confidence.SUSPECTED: "Somebody suspects them, or the rule that found them is a guess.",
    Confidence.DENIED: "They are named with the deed and deny it.",
}

EFFECTS = {
    Effect.KILLED: "Died of it.",
    Effect.INJURED: "Hurt by it.",
    Effect.ABDUCTED: "Taken away by force.",
    Effect.RELEASED: "Freed, or got away.",
    Effect.MISSING: "Not found.",
    Effect.UNKILLED: "Said to have lived; whether hurt is not told.",
    Effect.UNHURT: "Said to be unhurt.",
    Effect.DESTROYED: "Beyond use.",
    Effect.DAMAGED: "Struck, and not beyond use.",
    Effect.UNDAMAGED: "Said to be whole.",
    Effect.TAKEN: "Carried off.",
}

PEOPLE = {
    PersonKind.CIVILIAN: "Nobody of those below, as far as the words tell.",
    PersonKind.OFFICIAL: "Holds an office of the state.",
    PersonKind.FORMER_OFFICIAL: "Held one.",
    PersonKind.POLITICIAN: "Of a party, or stands for election.",
    PersonKind.DIPLOMAT: "Of an embassy or mission.",
    PersonKind.JUDICIAL: "Of a court or of the bar.",
    PersonKind.MILITARY: "Of a state's armed forces.",
    PersonKind.FORMER_MILITARY: "Was of them.",
    PersonKind.POLICE: "Of a police force.",
    PersonKind.GUARD: "Guards people or places and is neither soldier nor policeman.",
    PersonKind.FIGHTER: "Of an armed group that is no state's.",
}

THINGS = {
    ThingKind.HOME: "Where people live.",
    ThingKind.BUSINESS: "A shop, works, market or office of trade.",
    ThingKind.COMMUNICATIONS: "A station, mast, exchange or newspaper.",
    ThingKind.DIPLOMATIC: "An embassy, consulate or mission.",
    ThingKind.ENERGY: "A power station, pylon, pipeline, refinery or depot of fuel.",
    ThingKind.FINANCIAL: "A bank or exchange office.",
    ThingKind.GOVERNMENT: "A ministry, town hall, court or other office of the state.",
    ThingKind.POLICE: "A police station or post.",
    ThingKind.MILITARY: "A base, barracks, depot, position or weapon of armed forces.",
    ThingKind.POLITICAL: "A party's office or polling station.",
    ThingKind.ORGANISATION: "The office of another organisation.",
    ThingKind.VEHICLE: "A car, bus, lorry or convoy.",
    ThingKind.STATION: "A railway station, airport or harbour.",
    ThingKind.ROUTE: "A road, bridge or railway line.",
    ThingKind.WATER: "A dam, waterworks or well.",
    ThingKind.HEALTH: "A hospital, clinic or ambulance station.",
    ThingKind.SCHOOL: "A school, university or nursery.",
    ThingKind.WORSHIP: "A church, mosque, temple or synagogue.",
    ThingKind.OTHER: "Anything else.",
}

WEAPONS = {
    WeaponKind.MISSILE: "Flies by its own motor and is guided.",
    WeaponKind.ROCKET: "Flies by its own motor and is not, or hardly, guided.",
    WeaponKind.ARTILLERY: "Guns and howitzers, and their shells.",
    WeaponKind.MORTAR: "Mortars and their bombs.",
    WeaponKind.DRONE: "Aircraft or boats without a crew, and drones that are themselves the bomb.",
    WeaponKind.AIR_BOMB: "Bombs dropped from aircraft, barrels and cluster bombs among them.",
    WeaponKind.AIRCRAFT: "Aeroplanes with a crew.",
    WeaponKind.HELICOPTER: "Helicopters.",
    WeaponKind.TANK: "Battle tanks.",
    WeaponKind.VEHICLE: "Other armoured vehicles.",
    WeaponKind.SMALL_ARMS: "What one person fires: pistols, rifles, machine guns.",
    WeaponKind.EXPLOSIVE: "Charges of which nothing more is told.",
    WeaponKind.IED: "Improvised charges, by the road or elsewhere.",
    WeaponKind.CAR_BOMB: "Charges in a vehicle.",
    WeaponKind.LANDMINE: "Mines, against people or vehicles.",
    WeaponKind.GRENADE: "Grenades, thrown or launched by hand, and their launchers.",
    WeaponKind.SUICIDE: "Charges worn by who means to die with them.",
    WeaponKind.CHEMICAL: "Poisons, and gas against crowds.",
    WeaponKind.SHIP: "Warships.",
    WeaponKind.AIR_DEFENCE: "What shoots down aircraft, missiles and drones.",
    WeaponKind.LAUNCHER: "What rockets and missiles are fired from.",
    WeaponKind.BLADE: "Knives, axes, swords.",
    WeaponKind.RAMMING: "A vehicle driven into people.",
    WeaponKind.FIRE: "Fire set by hand.",
    WeaponKind.BLUNT: "Clubs, stones, hammers.",
}

_TABLES: tuple[Mapping[Any, str], ...] = (
    MEASURES,
    STANCES,
    SCOPES,
    STATUSES,
    VOICES,
    DATE_PRECISIONS,
    PLACE_PRECISIONS,
    EVENTS,
    STAGES,
    CONFIDENCES,
    EFFECTS,
    PEOPLE,
    THINGS,
    WEAPONS,
)

MEANINGS: dict[type[Enum], Mapping[Any, str]] = {type(next(iter(table))): table for table in _TABLES}
"""Every term's meaning by its type; a test sees to it that none is left out."""

"""A noun in; whether an attack can strike what it names, or it only counts something else, out."""

from __future__ import annotations

from ascribe.vocabulary.people import group_noun, person_noun, thing_noun
from ascribe.vocabulary.plurals import plural
from ascribe.vocabulary.terms import ThingKind

_PLACES = """
area, city, town, village, hamlet, district, neighbourhood, neighborhood, suburb, quarter, province, region, countryside, outskirts, settlement, locality, community centre, border, crossing, frontier
square, avenue, boulevard, junction, intersection, roundabout, route, corridor, field, farmland, forest, hill, hilltop, mountain, valley, ridge, island, coast, beach, river, park, garden, zone
location, site, place, spot, land, territory, point, line, front, frontline, enclave, pocket, hall, room, yard, courtyard, street, sector, block, corner, section, ward, capital, outpost, encampment
"""
_OBJECTS = """
target, hideout, hideaway, den, nest, hotbed, lair, safehouse, safe house, stockpile, storehouse, dump, cache, stash, supplies, equipment, hardware, ammunition, weaponry, system, network, grid
marketplace, bazaar, souk, procession, wedding, funeral, ceremony, parade, march, rally, queue, gathering, concentration, assembly, meeting, vigil, party, iftar, prayer, utility, vehicle, workplace, facility, enterprise
capability, asset, fortress, citadel, castle, ruin, wreck, jetty, shipyard, wharf, port facility, works, pumping, aqueduct, reservoir, turbine, reactor, laboratory, shelter, oilfield, oil field
gasfield, gas field, rig, platform, ministry, parliament, palace, congress, consulate, mission, agency, bureau, directorate, administration building, branch, venue, arena, circus, fair, festival
"""
_UNITS = "convoy, column, patrol, unit, brigade, battalion, regiment, division, garrison, platoon, squadron, fleet, flotilla, battery, contingent, detachment"

_COUNTS = """
tens, series, string, wave, case, dozen, hundred, thousand, million, score, number, series, lot, plenty, majority, half, part, rest, most, many, several, some, few, pair, couple, kilo, kg, kilogram, kilogramme, gram, pound
ton, tonne, metre, meter, kilometre, kilometer, km, mile, litre, liter, stick, round, handful, bulk, percentage, percent, share, amount, quantity, total, bunch, kind, type, sort, variety, range
life, lives, body, remains, member, toll
"""


def _both(lines: str) -> frozenset[str]:
    nouns = [w.strip() for w in lines.replace("\n", ",").split(",") if w.strip()]
    return frozenset(nouns) | frozenset(map(plural, nouns))


_STRUCK = _both(_PLACES) | _both(_OBJECTS) | _both(_UNITS)
_COUNTING = _both(_COUNTS)
_COMPASS = frozenset(
    f"{way}{end}" for way in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest") for end in ("", "ern")
) | {"central"}


FACILITIES = _both(
    """
    branch, facility, enterprise, ministry, parliament, palace, consulate, mission, agency, installation, premises, complex, utility, network, grid,
    system, stockpile, storehouse, laboratory, gallery, discotheque, brothel, casino, mansion, headquarters, seat, locale, outlet, plaza
    """
)
"""What can be struck and is neither a place nor a gathering of people."""


def counting(noun: str) -> bool:
    """The lower-case noun only counts what "of" after it names: "dozens", "a number", "500 kg"."""
    return noun in _COUNTING


def strikable(words: str) -> bool:
    """The lower-case noun names a thing, place, facility or military unit that an attack can strike."""
    noun = words.rpartition(" ")[2]
    if noun in _STRUCK:
        return True
    known = thing_noun(words)
    return known is not None and not (noun in _COUNTING or person_noun(noun) is not None)


def nameable(word: str) -> bool:
    """A capitalised word that may name a place: no direction, count, collective or plain noun for people."""
    lower = word.lower()
    return not (
        lower in _COMPASS or lower in _COUNTING or group_noun(lower) or person_noun(lower) is not None or any(c.isdigit() for c in word[:1])
    )


_THINGS: dict[ThingKind, str] = {
    ThingKind.HOME: """house home apartment flat dwelling residence hut shack tent bungalow villa cottage farmhouse farm ranch estate hacienda
        dormitory hostel""",
    ThingKind.BUSINESS: """gas gasoline petrol service filling shop store supermarket market stall kiosk mall bakery restaurant cafe bar nightclub factory plant workshop mill warehouse
        dealership hotel company firm business boutique salon cinema theater theatre plantation enterprise brewery brothel discotheque pharmacy franchise""",
    ThingKind.COMMUNICATIONS: "radio television newspaper newsroom transmitter antenna telephone telecommunications broadcaster press mast",
    ThingKind.DIPLOMATIC: "embassy consulate ambassador consul diplomat legation",
    ThingKind.ENERGY: """pipeline refinery pylon powerline substation transformer tower voltage tension electricity electric electrical power oil fuel gasline well grid
        hydroelectric""",
    ThingKind.FINANCIAL: "bank banks treasury",
    ThingKind.GOVERNMENT: """ministry parliament congress palace municipality courthouse court government mayor governor president presidency presidential minister vice-president hall council senate
        directorate customs legislature city-hall""",
    ThingKind.POLICE: "police gendarmerie constabulary prison jail precinct",
    ThingKind.MILITARY: """army military barracks garrison base airbase outpost bunker trench arsenal armory armoury tank warship warplane fighter
        helicopter brigade battalion regiment checkpoint naval navy airfield""",
    ThingKind.POLITICAL: "party campaign candidate",
    ThingKind.ORGANISATION: "union organization organisation association federation office headquarters committee institute foundation ngo",
    ThingKind.VEHICLE: """car vehicle truck lorry bus minibus van taxi motorcycle motorbike bicycle tractor trailer pickup locomotive train wagon
        boat ship vessel ferry barge plane aircraft airliner airplane jeep tanker ambulance convoy automobile""",
    ThingKind.STATION: "station airport terminal port pier dock depot runway railyard",
    ThingKind.ROUTE: "bridge road street highway tunnel railway railroad rail avenue crossing line track intersection",
    ThingKind.WATER: "dam reservoir aqueduct well water canal",
    ThingKind.HEALTH: "hospital clinic dispensary",
    ThingKind.SCHOOL: "school kindergarten nursery university college campus classroom academy",
    ThingKind.WORSHIP: "church cathedral chapel mosque synagogue temple monastery convent shrine",
}


def _kinds() -> dict[str, ThingKind]:
    table: dict[str, ThingKind] = {}
    for kind, words in _THINGS.items():
        for noun in words.split():
            table.setdefault(noun, kind)
            table.setdefault(plural(noun), kind)
    return table


KINDS_OF_THINGS = _kinds()
"""What kind of thing a lower-case noun of its name or description makes it."""

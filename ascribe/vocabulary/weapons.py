"""Words for weapons in; neutral name, class and the sub-event type that they imply out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ascribe.vocabulary.phrases import Phrases, Token, key, tokens
from ascribe.vocabulary.plurals import plural
from ascribe.vocabulary.terms import EventType


class WeaponKind(StrEnum):
    """Classes of weapon."""

    MISSILE = "missile"
    ROCKET = "rocket"
    ARTILLERY = "artillery"
    MORTAR = "mortar"
    DRONE = "drone"
    AIR_BOMB = "air-dropped bomb"
    AIRCRAFT = "aircraft"
    HELICOPTER = "helicopter"
    TANK = "tank"
    VEHICLE = "armoured vehicle"
    SMALL_ARMS = "small arms"
    EXPLOSIVE = "explosive"
    IED = "IED"
    CAR_BOMB = "car bomb"
    LANDMINE = "landmine"
    GRENADE = "grenade"
    SUICIDE = "suicide vest"
    CHEMICAL = "chemical agent"
    SHIP = "ship"
    AIR_DEFENCE = "air defence"
    LAUNCHER = "launcher"
    BLADE = "blade"
    RAMMING = "vehicle ramming"
    FIRE = "fire"
    BLUNT = "blunt object"


@dataclass(frozen=True, slots=True)
class Weapon:
    """A weapon by its neutral name; `named` where the words name one system ("HIMARS"), not a sort ("missile")."""

    name: str
    kind: WeaponKind
    event: EventType
    named: bool = False


_EVENT = {
    WeaponKind.MISSILE: EventType.SHELLING,
    WeaponKind.ROCKET: EventType.SHELLING,
    WeaponKind.ARTILLERY: EventType.SHELLING,
    WeaponKind.MORTAR: EventType.SHELLING,
    WeaponKind.DRONE: EventType.AIR_STRIKE,
    WeaponKind.AIR_BOMB: EventType.AIR_STRIKE,
    WeaponKind.AIRCRAFT: EventType.AIR_STRIKE,
    WeaponKind.HELICOPTER: EventType.AIR_STRIKE,
    WeaponKind.TANK: EventType.SHELLING,
    WeaponKind.VEHICLE: EventType.ARMED_CLASH,
    WeaponKind.SMALL_ARMS: EventType.ATTACK,
    WeaponKind.EXPLOSIVE: EventType.IED,
    WeaponKind.IED: EventType.IED,
    WeaponKind.CAR_BOMB: EventType.IED,
    WeaponKind.LANDMINE: EventType.IED,
    WeaponKind.GRENADE: EventType.GRENADE,
    WeaponKind.SUICIDE: EventType.SUICIDE_BOMB,
    WeaponKind.CHEMICAL: EventType.CHEMICAL,
    WeaponKind.SHIP: EventType.SHELLING,
    WeaponKind.AIR_DEFENCE: EventType.INTERCEPTION,
    WeaponKind.LAUNCHER: EventType.SHELLING,
    WeaponKind.BLADE: EventType.ATTACK,
    WeaponKind.RAMMING: EventType.ATTACK,
    WeaponKind.FIRE: EventType.LOOTING,
    WeaponKind.BLUNT: EventType.ATTACK,
}

# sorts whose event is not that of their class
_OWN_EVENT = {
    "tear gas": EventType.PROTEST_INTERVENTION,
    "rubber bullet": EventType.PROTEST_INTERVENTION,
    "white phosphorus": EventType.SHELLING,
    "surface-to-air missile": EventType.INTERCEPTION,
    "sea drone": EventType.SHELLING,
}

# one line a sort: the neutral name, then its other words; plurals are made
_SORTS: dict[WeaponKind, str] = {
    WeaponKind.MISSILE: """
missile: guided missile, warhead, surface-to-surface missile, ground-to-ground missile, air-to-surface missile, air-to-ground missile
cruise missile: land attack missile, air-launched cruise missile, sea-launched cruise missile
ballistic missile: short-range ballistic missile, medium-range ballistic missile, quasi-ballistic missile
hypersonic missile: hypersonic glide vehicle
anti-tank missile: antitank missile, anti-tank guided missile, atgm, guided anti-tank missile, antiarmor missile
surface-to-air missile: anti-aircraft missile, antiaircraft missile, manpads, shoulder-fired missile, ground-to-air missile
anti-ship missile: antiship missile""",
    WeaponKind.ROCKET: """
rocket: rocket shell, missile shell, unguided rocket, guided rocket, homemade rocket, rocket salvo, rocket barrage, rocket fire
thermobaric rocket: thermobaric weapon, vacuum bomb, flamethrower system""",
    WeaponKind.ARTILLERY: """
artillery: artillery shell, artillery fire, artillery round, howitzer, field gun, cannon, self-propelled gun, cannon fire, artillery piece, \
heavy artillery, gvozdika, artillery projectile, tube artillery, shellfire, shell fire
shell: tank shell, explosive shell, heavy shell
projectile""",
    WeaponKind.MORTAR: """
mortar: mortar shell, mortar round, mortar bomb, mortar fire, mortar grenade, mortar projectile""",
    WeaponKind.DRONE: """
drone: unmanned aerial vehicle, uav, unmanned aircraft, unmanned plane, armed drone, attack drone, suicide drone, kamikaze drone, \
fpv drone, fpv, quadcopter, loitering munition, exploding drone, explosive drone, booby-trapped drone, one-way attack drone, combat drone
sea drone: naval drone, unmanned boat, marine drone""",
    WeaponKind.AIR_BOMB: """
air-dropped bomb: aerial bomb, aviation bomb, guided aerial bomb, guided bomb, glide bomb, air bomb, smart bomb, laser-guided bomb, \
bunker buster, parachute bomb, free-fall bomb, unguided bomb
barrel bomb: explosive barrel, barrel explosive
cluster bomb: cluster munition, cluster warhead, bomblet, submunition, cluster ammunition""",
    WeaponKind.AIRCRAFT: """
aircraft: warplane, war plane, jet, fighter jet, fighter plane, fighter-bomber, bomber, bomber aircraft, combat aircraft, attack aircraft, \
ground attack aircraft, military aircraft, warjet, plane, airplane, aeroplane, strategic bomber, gunship aircraft, a-37 plane""",
    WeaponKind.HELICOPTER: """
helicopter: attack helicopter, gunship, helicopter gunship, chopper, military helicopter, helicopter gun ship""",
    WeaponKind.TANK: """
tank: battle tank, main battle tank, tank fire, tank gun""",
    WeaponKind.VEHICLE: """
armoured vehicle: armored vehicle, armoured personnel carrier, armored personnel carrier, apc, infantry fighting vehicle, fighting vehicle, \
armoured car, armored car""",
    WeaponKind.SMALL_ARMS: """
gun: firearm, gunfire, small arms, small-arms fire, bullet, live ammunition, live bullet, live round, live fire, gunshot
rifle: assault rifle, carbine, automatic rifle, semi-automatic rifle, automatic weapon, semiautomatic rifle
sniper rifle: sniper fire, sniper's bullet
machine gun: heavy machine gun, machinegun, machine-gun fire, submachine gun, machine gun fire, machinegun fire
pistol: handgun, revolver
shotgun: hunting rifle
rubber bullet: plastic bullet, pellet gun, pellet, rubber-coated bullet""",
    WeaponKind.EXPLOSIVE: """
bomb: explosive, explosive charge, explosive device, high explosive, powerful bomb
dynamite: dynamite charge, dynamite stick, stick of dynamite, gelignite, tnt, c-4, plastic explosive, rdx, pipe bomb
booby trap: booby-trap""",
    WeaponKind.IED: """
IED: improvised explosive device, improvised bomb, homemade bomb, homemade explosive device, makeshift bomb, explosive package, time bomb, timed bomb
roadside bomb: roadside explosive, roadside device
parcel bomb: letter bomb, package bomb, mail bomb
sticky bomb: magnetic bomb, limpet bomb, magnetic device""",
    WeaponKind.CAR_BOMB: """
car bomb: truck bomb, vehicle bomb, vbied, vehicle-borne improvised explosive device, motorcycle bomb, motorbike bomb, bus bomb, \
booby-trapped car, booby-trapped vehicle, booby-trapped truck, explosives-laden car, explosives-laden truck, explosive-laden vehicle, \
explosives-rigged car, bomb-laden car, car laden with explosives, vehicle laden with explosives, truck laden with explosives, car rigged, bicycle bomb""",
    WeaponKind.LANDMINE: """
landmine: land mine, mine, anti-personnel mine, antipersonnel mine, anti-tank mine, unexploded ordnance, unexploded munition, unexploded shell, \
war remnant, explosive remnant, quitasueno""",
    WeaponKind.GRENADE: """
grenade: hand grenade, stun grenade, fragmentation grenade, rifle grenade
rocket-propelled grenade: rpg, rocket propelled grenade, rocket grenade, grenade launcher, rpg-7, bazooka, rocket-launched grenade""",
    WeaponKind.SUICIDE: """
suicide bomb: suicide vest, explosive vest, explosives vest, explosive belt, suicide belt, suicide jacket, bomb vest
suicide car bomb: suicide vehicle, svbied, suicide truck bomb""",
    WeaponKind.CHEMICAL: """
chemical agent: chemical weapon, poison gas, toxic gas, nerve agent, nerve gas, toxic agent, chemical bomb, toxic chemical, chemical munition, toxic substance, \
poisonous gas, chemical shell
tear gas: teargas, tear-gas canister, pepper spray
white phosphorus: phosphorus bomb, incendiary bomb, incendiary munition, napalm, phosphorus shell""",
    WeaponKind.SHIP: """
warship: war ship, destroyer, frigate, corvette, submarine, gunboat, naval vessel, missile boat, naval ship, patrol boat, aircraft carrier""",
    WeaponKind.AIR_DEFENCE: """
air defence: air defense, air defence system, air defense system, anti-aircraft system, anti-aircraft fire, antiaircraft fire, anti-aircraft gun, \
air defence battery, air defense battery, interceptor missile, interceptor, antiaircraft gun, anti-air defence, anti-air defense""",
    WeaponKind.LAUNCHER: """
rocket launcher: multiple rocket launcher, multiple launch rocket system, mlrs, multiple rocket launch system, rocket artillery, rocket system, \
multiple-launch rocket system, salvo system
launcher: missile launcher, missile system, launch pad, rocket launching pad, launching platform, missile battery, launch platform""",
    WeaponKind.BLADE: """
knife: blade, dagger, kitchen knife, bayonet, sharp object
machete: sword, cleaver, axe, hatchet""",
    WeaponKind.RAMMING: """
vehicle ramming: ramming vehicle, car-ramming, vehicle-ramming, ramming car, ramming truck""",
    WeaponKind.FIRE: """
incendiary device: molotov cocktail, petrol bomb, firebomb, fire bomb, gasoline bomb, incendiary, molotov""",
    WeaponKind.BLUNT: """
blunt object: baton, hammer, truncheon""",
}

# entries parted by ";": the name of one system, then its other words
_SYSTEMS: dict[WeaponKind, str] = {
    WeaponKind.LAUNCHER: """
HIMARS: m142, m142 himars, high mobility artillery rocket system; M270: m270 mlrs; Grad: bm-21, bm-21 grad, grad rocket, grad missile, bm21
Smerch: bm-30, bm-30 smerch; Uragan: bm-27; Tornado-S: tornado s; Tornado-G: tornado g; TOS-1: tos-1a, solntsepyok, buratino; Vilkha; RM-70
Pinaka; WS-2; Chunmoo""",
    WeaponKind.MISSILE: """
Iskander: iskander-m, iskander m, 9k720, iskander missile; Kinzhal: kh-47m2, kinzhal missile; Kalibr: kalibr missile, kalibr cruise missile, kaliber
Kh-101: x-101, kh-101 missile; Kh-555; Kh-22; Kh-32; Kh-59; Kh-69; Kh-31; Kh-35; Oniks: p-800, p-800 oniks, yakhont; Zircon: tsirkon; Oreshnik
Tochka-U: tochka, tochka u, ss-21; Tomahawk: tomahawk missile, tomahawk cruise missile; ATACMS: army tactical missile system; JASSM: agm-158
Storm Shadow; SCALP: scalp-eg; Taurus: taurus missile; Hellfire: agm-114, hellfire missile; Javelin: javelin missile; TOW: tow missile, bgm-71
NLAW; Kornet; Konkurs; Fagot; Stugna-P; Spike missile; Scud: scud missile, scud-b, r-17; Al-Hussein; Burkan missile: burkan-2h; Fateh-110: fateh 110
M-600; Shahab: shahab-3; Emad; Sejjil; Zolfaghar missile; Khorramshahr; Hwasong; Nodong; Taepodong; KN-23; KN-24; Neptune: neptune missile
Exocet; Harpoon: harpoon missile; Stinger: stinger missile; Igla; Strela: sam-7, sa-7, strela-2; Redeye; Piorun; Brimstone: brimstone missile
Quds missile: quds-1; Popeye missile; Delilah missile; Jericho missile; Rampage missile; Babur; Shaheen missile; BrahMos; Sidewinder; AMRAAM; AS-15""",
    WeaponKind.ROCKET: """
Qassam: qassam rocket, kassam, al-qassam rocket; Katyusha: katyusha rocket; Burkan rocket; Falaq; Hell cannon: jahannam cannon; M-75; R-160; J-80; Ayyash
GMLRS: gmlrs rocket; Zelzal: zilzal, zelzal-2; S-8; S-13; Fajr: fajr-5, fajr-3, fajr 5""",
    WeaponKind.ARTILLERY: """
M777: m777 howitzer; Caesar howitzer; PzH 2000: panzerhaubitze 2000; Krab; M109; Paladin howitzer; K9; AS-90; D-30; D-20; Msta: 2s19, msta-s, msta-b
Akatsiya: 2s3; Pion: 2s7; Malka; Gvozdika: 2s1; Excalibur shell; Krasnopol; Koalitsiya""",
    WeaponKind.MORTAR: """
Tyulpan: 2s4; Vasilek""",
    WeaponKind.DRONE: """
Shahed: shahed-136, shahed-131, shahed drone, geran, geran-2, geran-1; Lancet: lancet drone, zala lancet; Bayraktar TB2: bayraktar, tb2; Akinci
Orlan: orlan-10; Eleron; Mohajer: mohajer-6; Ababil: ababil-3; Samad: samad-3; Qasef: qasef-1; MQ-9 Reaper: reaper, mq-9, mq-9 reaper
MQ-1 Predator: predator drone, mq-1; Switchblade: switchblade drone; Global Hawk: rq-4, rq-4 global hawk; Heron drone; Hermes 450; Hermes 900; Harop
Magura: magura v5; Sea Baby; Wing Loong; CH-4; Baba Yaga drone; Forpost; Gerbera; Mavic""",
    WeaponKind.AIR_BOMB: """
FAB-250; FAB-500; FAB-1500; FAB-3000; KAB-500; OFAB; BetAB-500; JDAM: joint direct attack munition; GBU-31; GBU-39: small diameter bomb; GBU-12; GBU-38
MOAB: gbu-43, mother of all bombs; Mk 84: mark 84, mk-84; GLSDB; RBK-500; RBK-250; ShOAB""",
    WeaponKind.AIRCRAFT: """
Su-22: sukhoi-22, sukhoi 22; Su-24: sukhoi-24, sukhoi 24, su-24m; Su-25: sukhoi-25, sukhoi 25; Su-27: sukhoi-27; Su-30: su-30sm, sukhoi-30; Su-57
Su-34: sukhoi-34; Su-35: sukhoi-35; Tu-22M3: tu-22m; Tu-22; Tu-95: tu-95ms; Tu-160; MiG-21; MiG-23; MiG-25; MiG-27; MiG-29; MiG-31: mig-31k
L-39: l-39 albatros; F-15: f-15e; F-16: f16, f-16i; F/A-18: f-18; F-35; F-22; A-10: a-10 thunderbolt; B-52; B-1B: b-1; B-2: stealth bomber; Il-76
Il-20; Il-22; A-50; An-26; AC-130; C-130: hercules aircraft; C-47; A-37: a-37 dragonfly; Rafale; Mirage 2000; Kfir; Eurofighter Typhoon; JF-17; J-10
Tornado jet: tornado gr4; Tucano: super tucano""",
    WeaponKind.HELICOPTER: """
Mi-8: mi-8 helicopter, mi-8amtsh; Mi-17; Mi-24; Mi-25; Mi-28; Mi-35; Ka-52; Ka-50; Apache: ah-64, apache helicopter; Black Hawk: uh-60, blackhawk
UH-1: uh-1h, huey; Cobra helicopter: ah-1, super cobra; Gazelle helicopter; Hughes-500: hughes 500; Chinook: ch-47; Hind helicopter""",
    WeaponKind.TANK: """
T-34; T-54; T-55; T-62; T-64; T-72: t-72b3; T-80: t-80bvm; T-90: t-90m; Leopard 2: leopard tank; Leopard 1; Abrams: m1 abrams, m1a1; Challenger 2
Merkava; AMX-10""",
    WeaponKind.VEHICLE: """
BMP: bmp-1, bmp-2, bmp-3; BTR: btr-80, btr-82a, btr-70; BRDM; MT-LB: mtlb; Bradley: m2 bradley; Stryker; Marder; Humvee: hmmwv; MRAP; M113; Urutu
Cascavel""",
    WeaponKind.SMALL_ARMS: """
AK-47: kalashnikov, ak47, kalashnikov rifle; AKM: akm rifle; AK-74; M-16: m16, m-16 rifle; AR-15; AR-10; M4 carbine; Galil: galil rifle; FAL: fn fal, fal rifle
 G3: g-3, g-3 rifle, g3 rifle; Uzi; R-15; Dragunov: svd; Barrett rifle; M-60: m60; PK machine gun: pkm, pk; DShK: dushka, doshka; RPK
ZU-23: zu-23-2, zsu-23, zsu-23-4; Glock; Makarov; Beretta; Ingram""",
    WeaponKind.GRENADE: """
M-79: m79, m-79 grenade launcher; LAW: law rocket, m-72 law, m72 law; RPG-7; RPG-18; RPG-2; RPG-29; AT-4; Carl Gustaf; M-203: m203""",
    WeaponKind.CHEMICAL: """
sarin: sarin gas, sarin nerve agent; chlorine: chlorine gas, chlorine barrel; mustard gas: sulfur mustard, sulphur mustard; VX: vx nerve agent; Novichok
polonium; ricin; anthrax; tabun; soman""",
    WeaponKind.AIR_DEFENCE: """
Patriot: patriot missile, patriot system, patriot battery, pac-3, mim-104; S-200: sa-5; S-300: s-300pmu, s300, s-300v; S-400: s400; Buk: buk-m1, buk missile
Pantsir: pantsir-s1, pantsir-s; Tor: tor-m1, tor-m2; Iron Dome: iron dome system; David's Sling; Arrow 3; NASAMS; IRIS-T; Hawk missile; Gepard; Crotale
SAMP/T; THAAD; Aegis; Kub; SA-2; SA-6; SA-8; SA-11; SA-17; SA-22; Osa system; Volga missile; Shilka""",
    WeaponKind.SHIP: """
Moskva; Admiral Kuznetsov; Admiral Grigorovich; Admiral Essen; USS Porter; USS Ross""",
}


def _words(lines: str) -> frozenset[str]:
    return frozenset(lines.split())


# names of systems that are everyday words or names too: they count in capitals only
_CAPITALS = _words("""
javelin tow reaper lancet switchblade harpoon neptune stinger patriot tor law bradley marder apache taurus hellfire emad pinaka spike zircon strela gepard
brimstone osa cobra huey fal pion krab malka delilah buk falaq samad grad aegis babur akinci gerbera kub moab scalp shilka fagot tucano ingram
""")


def _entries(lines: str) -> list[list[str]]:
    rows: list[list[str]] = []
    for entry in lines.replace("\n", ";").split(";"):
        name, _, others = entry.partition(":")
        words = [w.strip() for w in (name, *others.split(",")) if w.strip()]
        if words:
            rows.append(words)
    return rows


def _table() -> dict[tuple[str, ...], Weapon]:
    table: dict[tuple[str, ...], Weapon] = {}
    for named, sorts in ((True, _SYSTEMS), (False, _SORTS)):
        for kind, lines in sorts.items():
            for words in _entries(lines):
                weapon = Weapon(words[0], kind, _OWN_EVENT.get(words[0], _EVENT[kind]), named)
                for form in words:
                    table.setdefault(key(form), weapon)
                    table.setdefault(key(plural(form)), weapon)
    return table


WEAPONS: Phrases[Weapon] = Phrases(_table())
"""Every phrase for a weapon, and what it means."""


_HOLDS = frozenset("gas fuel water oil septic think propane fish storage holding petrol gasoline air oxygen".split())
_DUG = frozenset("coal gold copper silver diamond salt tin iron zinc lithium cobalt sand quarry uranium".split())
_OTHERWISE: dict[str, frozenset[str]] = {"tank": _HOLDS, "tanks": _HOLDS, "mine": _DUG, "mines": _DUG}
"""Words before a weapon's that make it another thing: a gas tank, a coal mine."""


def weapons_in(words: Sequence[Token]) -> Iterator[tuple[int, int, Weapon]]:
    """The weapons that running words name: first word, number of words, weapon; the longest match at each place."""
    at = 0
    while at < len(words):
        for length, found in WEAPONS.starting(words, at):
            if length == 1 and at and words[at - 1].folded in _OTHERWISE.get(words[at].folded, ()):
                continue
            if length > 1 or not found.named or words[at].capital or words[at].folded not in _CAPITALS:
                yield at, length, found
                at += length
                break
        else:
            at += 1


def weapon(words: str) -> Weapon | None:
    """The weapon that a noun phrase names: a named system before a sort, then a longer name, then a later one."""
    found = [(hit.named, length, at, hit) for at, length, hit in weapons_in(tokens(words))]
    return max(found, key=lambda f: f[:3])[3] if found else None


def _both(words: str) -> frozenset[str]:
    nouns = [w.strip() for w in words.replace("\n", ",").split(",") if w.strip()]
    return frozenset(nouns) | frozenset(map(plural, nouns))


_MUNITIONS = _both("""missile, rocket, shell, mortar, mortar round, mortar shell, mortar bomb, artillery shell, artillery round, drone, uav, bomb, projectile
grenade, round, warhead, bomblet, submunition, cluster munition, munition, bullet, barrel bomb, torpedo, barrel, cruise missile, ballistic missile, tank shell
cluster bomb, hand grenade, rocket-propelled grenade, rpg, glide bomb, guided bomb, aerial bomb, katyusha, qassam, kalibr, shahed, iskander, scud, tomahawk
unmanned aerial vehicle, loitering munition, interceptor, canister, rocket shell, missile shell, molotov cocktail, petrol bomb, tracer, flare, phosphorus shell
incendiary balloon, tear gas canister, dynamite charge, dynamite stick, dart""")
_LAUNCHERS = _both("""launcher, battery, launch pad, launching pad, ship, warship, destroyer, frigate, corvette, submarine, vessel, gunboat, missile boat, jet, warplane
plane, fighter jet, bomber, aircraft, helicopter, gunship, howitzer, artillery piece, field gun, rocket launcher, missile launcher, tank, mortar tube
multiple rocket launcher, himars, grad, launch vehicle, launch platform, fighter, fighter plane, war plane, strategic bomber, chopper, gun, cannon, mortar launcher
fighter-bomber, mlrs, smerch, uragan, system, ramp""")
_STRIKES = _both("""strike, air strike, airstrike, air-strike, raid, air raid, airraid, air attack, sortie, bombing raid, bombardment, missile strike, rocket strike, drone strike
artillery strike, bombing, barrage, salvo, volley, attack, air assault, bombing run, shelling, blast, explosion, hit, air bombardment, airraid, airdrop bombing, assault
drone attack, rocket attack, missile attack, precision strike, impact, detonation""")


def munition(noun: str) -> bool:
    """The lower-case noun is something that is fired or dropped, and can be counted as such."""
    return noun in _MUNITIONS or (noun.rpartition(" ")[2] in _MUNITIONS)


def launcher(noun: str) -> bool:
    """The lower-case noun is something that fires: a launcher, a battery, a ship, an aircraft."""
    return noun in _LAUNCHERS or (noun.rpartition(" ")[2] in _LAUNCHERS)


def strike_noun(noun: str) -> bool:
    """The lower-case noun is one act of striking: an air strike, a raid, a sortie."""
    return noun in _STRIKES or (noun.rpartition(" ")[2] in _STRIKES)

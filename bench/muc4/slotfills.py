"""Weapons, doers and targets of an incident in, the fillers of their slots out, each with the reference that the task asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ascribe.incidents.incident import Incident
from ascribe.incidents.lone import RULE
from ascribe.incidents.template import Number, Perpetrator, Target, Weapon
from ascribe.vocabulary.countries import country
from ascribe.vocabulary.terms import Confidence, Effect, PersonKind, ThingKind
from bench.muc4 import keys
from bench.muc4.keys import Fill

_INSTRUMENTS = (
    ("VEHICLE BOMB", re.compile(r"\b(?:CAR|TRUCK|BUS|VEHICLE|JEEP|VAN|MOTORCYCLE)[ -]?BOMB")),
    ("DYNAMITE", re.compile(r"\bDYNAMITE")),
    ("MOLOTOV COCKTAIL", re.compile(r"\bMOLOTOV|\b(?:PETROL|GASOLINE|INCENDIARY|FIRE) ?BOMB")),
    ("GRENADE", re.compile(r"\bGRENADE")),
    ("MINE", re.compile(r"\b(?:LAND)?MINES?\b|CLAYMORE")),
    ("ROCKET", re.compile(r"\bROCKET|\bRPG|\bBAZOOKA|\bLAW\b")),
    ("MISSILE", re.compile(r"\bMISSILE")),
    ("MORTAR", re.compile(r"\bMORTAR|\bCATAPULT")),
    ("MACHINE GUN", re.compile(r"MACHINE ?-?GUN|\bUZI|\bINGRAM|\bSUBMACHINE|\bM-?60\b")),
    ("RIFLE", re.compile(r"\bRIFLE|\bAK-?47|\bM-?16\b|\bGALIL|\bFAL\b|\bR-?15\b|\bSHOTGUN|\bCARBINE")),
    ("HANDGUN", re.compile(r"\bPISTOL|\bREVOLVER|\bHANDGUN|\b9-?MM\b|\b\.?38\b|\b\.?45\b")),
    ("BOMB", re.compile(r"\bBOMBS?\b|\bEXPLOSIVE DEVICE")),
    ("EXPLOSIVE", re.compile(r"\bEXPLOSIVE|\bCHARGES?\b|\bTNT\b|\bC-?4\b|\bANFO\b")),
    ("CUTTING DEVICE", re.compile(r"\bKNI(?:FE|VES)|\bMACHETE|\bAXE?S?\b|\bDAGGER|\bBAYONET")),
    ("STONE", re.compile(r"\bSTONES?\b|\bROCKS?\b")),
    ("FIRE", re.compile(r"\bFIRE\b")),
    ("GUN", re.compile(r"\bGUNS?\b|\bFIREARM|\bBULLET|\bGUNFIRE|\bSHOTS?\b|\bSMALL ARMS|\bWEAPONS?\b")),
)
"""The instrument type of a weapon's words, the narrower kinds first."""

NO_INSTRUMENT = frozenset({"aircraft", "helicopter", "tank", "armoured vehicle", "ship", "air defence", "vehicle ramming", "launcher"})
"""Classes of weapon that the task's list of instruments has no item for."""

CONFIDENCES = {
    Confidence.FACT: "REPORTED AS FACT",
    Confidence.CLAIMED: "CLAIMED OR ADMITTED",
    Confidence.ACCUSED: "SUSPECTED OR ACCUSED",
    Confidence.SUSPECTED: "SUSPECTED OR ACCUSED",
    Confidence.DENIED: "POSSIBLE",
}
AUTHORITY = re.compile(
    r"army|armed forces|military|police|government|ministr|president|brigade|battalion|authorit|guard|general|colonel|mayor|judge|court",
    re.IGNORECASE,
)
"""Voices whose suspicion is the authorities'."""

THINGS = {
    ThingKind.HOME: "CIVILIAN RESIDENCE",
    ThingKind.BUSINESS: "COMMERCIAL",
    ThingKind.COMMUNICATIONS: "COMMUNICATIONS",
    ThingKind.DIPLOMATIC: "DIPLOMAT OFFICE OR RESIDENCE",
    ThingKind.ENERGY: "ENERGY",
    ThingKind.FINANCIAL: "FINANCIAL",
    ThingKind.GOVERNMENT: "GOVERNMENT OFFICE OR RESIDENCE",
    ThingKind.POLICE: "LAW ENFORCEMENT FACILITY",
    ThingKind.POLITICAL: "POLITICAL FIGURE OFFICE OR RESIDENCE",
    ThingKind.ORGANISATION: "ORGANIZATION OFFICE",
    ThingKind.VEHICLE: "TRANSPORT VEHICLE",
    ThingKind.STATION: "TRANSPORTATION FACILITY",
    ThingKind.ROUTE: "TRANSPORTATION ROUTE",
    ThingKind.WATER: "WATER",
}
PERSONS = {
    PersonKind.CIVILIAN: "CIVILIAN",
    PersonKind.OFFICIAL: "GOVERNMENT OFFICIAL",
    PersonKind.FORMER_OFFICIAL: "FORMER GOVERNMENT OFFICIAL",
    PersonKind.POLITICIAN: "POLITICAL FIGURE",
    PersonKind.DIPLOMAT: "DIPLOMAT",
    PersonKind.JUDICIAL: "LEGAL OR JUDICIAL",
    PersonKind.MILITARY: "ACTIVE MILITARY",
    PersonKind.FORMER_MILITARY: "FORMER ACTIVE MILITARY",
    PersonKind.POLICE: "LAW ENFORCEMENT",
    PersonKind.GUARD: "SECURITY GUARD",
    PersonKind.FIGHTER: "ACTIVE MILITARY",
}
EFFECTS = {
    Effect.KILLED: "DEATH",
    Effect.INJURED: "INJURY",
    Effect.RELEASED: "REGAINED FREEDOM",
    Effect.UNKILLED: "NO DEATH",
    Effect.UNHURT: "NO INJURY OR DEATH",
    Effect.DESTROYED: "DESTROYED",
    Effect.DAMAGED: "SOME DAMAGE",
    Effect.UNDAMAGED: "NO DAMAGE",
    Effect.TAKEN: "PROPERTY TAKEN FROM TARGET",
}
"""The set fills of kinds and effects; what is in no table has no item in the task's lists."""


_IMPLIED = (
    ("MACHINE GUN", re.compile(r"\bMACHINE-?GUNN(?:ED|ING)|\bSTRAF(?:ED|ING)")),
    ("GUN", re.compile(r"\bSHOT\b|\bSHOOT(?:ING|-?OUT)?\b|\bGUNNED DOWN|\bRIDDLED|\bOPENED FIRE|\bFIRED (?:ON|AT|UPON)")),
    ("DYNAMITE", re.compile(r"\bDYNAMIT(?:ED|ING)")),
    ("BOMB", re.compile(r"\bBOMB(?:ED|INGS?)\b")),
    ("EXPLOSIVE", re.compile(r"\bBLEW UP|\bBLOWN UP|\bBLOWING UP|\bEXPLOSIONS?\b|\bEXPLODED|\bBLAST")),
)
"""Instrument types that words for the deed imply where no instrument is named: these fillers refer to none."""


def instruments(weapons: Sequence[Weapon], deeds: str = "") -> dict[str, tuple[Fill, ...]]:
    """The weapons and their types; without a weapon the type that the sentences of the deed imply."""
    used = [w for w in weapons if w.kind not in NO_INSTRUMENT]
    words = list(dict.fromkeys(_shown(w.words.words) for w in used))
    types = [(kind, w) for w in words if (kind := _instrument(w))]
    if not words:
        types = [(kind, keys.NOTHING) for kind, pattern in _IMPLIED if pattern.search(deeds)][:1]
    return {
        keys.INSTRUMENT: tuple(Fill((w,)) for w in words),
        keys.INSTRUMENT_TYPE: tuple(Fill((kind,), (w,)) for kind, w in types),
    }


def _instrument(words: str) -> str | None:
    return next((kind for kind, pattern in _INSTRUMENTS if pattern.search(words)), None)


def doers(perpetrators: Sequence[Perpetrator]) -> dict[str, tuple[Fill, ...]]:
    """Individuals, organisations, and how sure the report is of these."""
    organisations = [p for p in perpetrators if p.organisation]
    return {
        keys.INDIVIDUAL: tuple(Fill((_shown(p.words.words),)) for p in perpetrators if not p.organisation),
        keys.ORGANISATION: tuple(Fill((_shown(p.words.words),)) for p in organisations),
        keys.CONFIDENCE: tuple(Fill((confidence(p),), (_shown(p.words.words),)) for p in organisations),
    }


def confidence(perpetrator: Perpetrator) -> str:
    """The task's word for how sure; a suspicion of the authorities has its own."""
    if perpetrator.rule == RULE:
        return CONFIDENCES[Confidence.FACT]  # the keys tell as fact whose a deed is, also where only the whole report lets one think so
    said = CONFIDENCES[perpetrator.confidence]
    return f"{said} BY AUTHORITIES" if said == "SUSPECTED OR ACCUSED" and AUTHORITY.search(perpetrator.told_by or "") else said


def things(incident: Incident) -> dict[str, tuple[Fill, ...]]:
    """Things struck, with kind, number, nation and effect."""
    struck = incident.physical_targets
    return {
        keys.THING: tuple(Fill((_label(t),)) for t in struck),
        keys.THING_TYPE: tuple(
            Fill((THINGS.get(t.kind, "OTHER") if isinstance(t.kind, ThingKind) else "OTHER",), (_label(t),)) for t in struck
        ),
        keys.THING_NUMBER: tuple(Fill((number(t.number),), (_label(t),)) for t in struck),
        keys.THING_NATION: tuple(_nations(struck)),
        keys.THING_EFFECT: tuple(_effects(struck)),
    }


def people(incident: Incident) -> dict[str, tuple[Fill, ...]]:
    """People struck, with name, description, kind, number, nation and effect; guerrillas and bandits who fell are no targets of the task."""
    struck = [t for t in incident.human_targets if t.kind is not PersonKind.FIGHTER]
    described = [t for t in struck if t.description]
    return {
        keys.HUMAN: tuple(Fill((_shown(t.name.words),)) for t in struck if t.name),
        keys.DESCRIPTION: tuple(
            Fill((_shown(t.description.words),), (_shown(t.name.words),) if t.name else ()) for t in described if t.description
        ),
        keys.HUMAN_TYPE: tuple(
            Fill((PERSONS.get(t.kind, "CIVILIAN") if isinstance(t.kind, PersonKind) else "CIVILIAN",), (_label(t),)) for t in struck
        ),
        keys.HUMAN_NUMBER: tuple(Fill((number(t.number),), (_label(t),)) for t in struck),
        keys.HUMAN_NATION: tuple(_nations(struck)),
        keys.HUMAN_EFFECT: (*_effects(struck), *_spared(incident, struck)),
    }


def _spared(incident: Incident, struck: Sequence[Target]) -> Iterator[Fill]:
    """What the report says in summary: nobody was killed, or hurt, of targets without an effect or of nobody in particular."""
    if any(t.effects for t in struck):
        return
    unkilled, unhurt = incident.killed.best == 0, incident.injured.best == 0
    if unkilled or unhurt:
        effect = "NO INJURY OR DEATH" if unkilled and unhurt else "NO DEATH" if unkilled else "NO INJURY"
        for label in [_label(t) for t in struck] or [keys.NOTHING]:
            yield Fill((effect,), (label,))


def _label(target: Target) -> str:
    return _shown(target.words.words)


def _shown(words: str) -> str:
    return " ".join(words.upper().split())


def _effects(targets: Sequence[Target]) -> Iterator[Fill]:
    for target in targets:
        for effect in dict.fromkeys(EFFECTS[e] for e in target.effects if e in EFFECTS):
            yield Fill((effect,), (_label(target),))


def _nations(targets: Sequence[Target]) -> Iterator[Fill]:
    for target in targets:
        known = country(target.nation) if target.nation else None
        if known:
            yield Fill((known.name.upper(),), (_label(target),))


_ABOVE = re.compile(r"\b(?:more than|over)\b", re.IGNORECASE)


def number(told: Number) -> str:
    """A number, a range, one with a tilde; "PLURAL" where no number is told, or none closer than "several" and "dozens"."""
    if (told.words is None and told.low != told.high) or (told.approximate and told.high is None):
        return "PLURAL"
    if told.low is None:
        return f"0-{told.high}" if told.high is not None else "PLURAL"
    mark = "~" if told.approximate else ""
    if told.high is None:
        # the task writes "more than 200" as it does "at least 200"
        return f"{told.low - 1 if told.words and _ABOVE.search(told.words.words) else told.low}-"
    return f"{mark}{told.low}" if told.low == told.high else f"{told.low}-{told.high}"

"""What claims and incidents can say: event types, measures, stances, scopes, stages, effects and kinds, in the field's own words."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Measure(StrEnum):
    """What a figure counts."""

    KILLED = "killed"
    INJURED = "injured"
    CASUALTIES = "casualties"
    MISSING = "missing"
    CAPTURED = "captured"
    DISPLACED = "displaced"
    PRESENT = "present"
    FIRED = "fired"
    INTERCEPTED = "intercepted"
    IMPACTED = "impacted"
    LAUNCHERS = "launchers"
    DESTROYED = "destroyed"
    DAMAGED = "damaged"


PEOPLE = frozenset(
    {Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING, Measure.CAPTURED, Measure.DISPLACED, Measure.PRESENT}
)
"""Measures that count people."""


class Stance(StrEnum):
    """How a voice holds what it says."""

    ASSERTED = "asserted"
    CONFIRMED = "confirmed"
    CLAIMED = "claimed"
    DENIED = "denied"
    ACCUSED = "accused"
    ESTIMATED = "estimated"
    PREDICTED = "predicted"


class Scope(StrEnum):
    """What part of events a figure covers."""

    INCIDENT = "incident"
    DAY = "day"
    CUMULATIVE = "cumulative"
    SUBSET = "subset"
    BACKGROUND = "background"
    HYPOTHETICAL = "hypothetical"


class Status(StrEnum):
    """Whether those counted fought."""

    COMBATANT = "combatant"
    CIVILIAN = "civilian"


class VoiceKind(StrEnum):
    """Who speaks: an outlet, a news agency, a body, a named person, or somebody without a name."""

    OUTLET = "outlet"
    AGENCY = "agency"
    BODY = "body"
    PERSON = "person"
    UNNAMED = "unnamed"


class NameKind(StrEnum):
    """Kinds of name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    FACILITY = "facility"
    WEAPON = "weapon"
    EVENT = "event"
    NATIONALITY = "nationality"


class DatePrecision(IntEnum):
    """UCDP date_prec."""

    DAY = 1
    DAYS = 2
    WEEK = 3
    MONTH = 4
    YEAR = 5


class PlacePrecision(IntEnum):
    """UCDP where_prec."""

    EXACT = 1
    NEAR = 2
    SECOND_ORDER = 3
    FIRST_ORDER = 4
    REGION = 5
    COUNTRY = 6
    SEA_OR_AIR = 7


class EventType(StrEnum):
    """ACLED sub-event types, and four of our own."""

    ARMED_CLASH = "Armed clash"
    GOVERNMENT_REGAINS = "Government regains territory"
    NON_STATE_OVERTAKES = "Non-state actor overtakes territory"
    CHEMICAL = "Chemical weapon"
    AIR_STRIKE = "Air/drone strike"
    SUICIDE_BOMB = "Suicide bomb"
    SHELLING = "Shelling/artillery/missile attack"
    IED = "Remote explosive/landmine/IED"
    GRENADE = "Grenade"
    SEXUAL_VIOLENCE = "Sexual violence"
    ATTACK = "Attack"
    ABDUCTION = "Abduction/forced disappearance"
    PEACEFUL_PROTEST = "Peaceful protest"
    PROTEST_INTERVENTION = "Protest with intervention"
    EXCESSIVE_FORCE = "Excessive force against protesters"
    VIOLENT_DEMONSTRATION = "Violent demonstration"
    MOB_VIOLENCE = "Mob violence"
    AGREEMENT = "Agreement"
    ARRESTS = "Arrests"
    GROUP_CHANGE = "Change to group/activity"
    DISRUPTED = "Disrupted weapons use"
    HEADQUARTERS = "Headquarters or base established"
    LOOTING = "Looting/property destruction"
    TRANSFER = "Non-violent transfer of territory"
    OTHER = "Other"
    STATEMENT = "statement"
    ACCUSATION = "accusation"
    INTERCEPTION = "interception"
    ACCIDENT = "accident"


class Stage(StrEnum):
    """How far a deed went."""

    ACCOMPLISHED = "accomplished"
    ATTEMPTED = "attempted"
    THREATENED = "threatened"


class Confidence(StrEnum):
    """How a report ties somebody to a deed: as a fact, by their own word, by others' word or guess, or against a denial."""

    FACT = "stated as fact"
    CLAIMED = "claimed or admitted"
    ACCUSED = "accused"
    SUSPECTED = "suspected"
    DENIED = "denied"


class Effect(StrEnum):
    """What a deed did to those or to what it struck."""

    KILLED = "killed"
    INJURED = "injured"
    ABDUCTED = "abducted"
    RELEASED = "released or escaped"
    MISSING = "missing"
    UNKILLED = "not killed"
    UNHURT = "no injury"
    DESTROYED = "destroyed"
    DAMAGED = "damaged"
    UNDAMAGED = "no damage"
    TAKEN = "taken"


class PersonKind(StrEnum):
    """What those were whom a deed struck."""

    CIVILIAN = "civilian"
    OFFICIAL = "government official"
    FORMER_OFFICIAL = "former government official"
    POLITICIAN = "political figure"
    DIPLOMAT = "diplomat"
    JUDICIAL = "judge or lawyer"
    MILITARY = "military"
    FORMER_MILITARY = "former military"
    POLICE = "police"
    GUARD = "security guard"
    FIGHTER = "member of an armed group"


class ThingKind(StrEnum):
    """What kind of thing a deed struck."""

    HOME = "home"
    BUSINESS = "business"
    COMMUNICATIONS = "communications"
    DIPLOMATIC = "embassy or mission"
    ENERGY = "energy"
    FINANCIAL = "bank"
    GOVERNMENT = "government building"
    POLICE = "police post"
    MILITARY = "military"
    POLITICAL = "political office"
    ORGANISATION = "organisation's office"
    VEHICLE = "vehicle"
    STATION = "transport facility"
    ROUTE = "road, bridge or line"
    WATER = "water"
    HEALTH = "hospital or clinic"
    SCHOOL = "school"
    WORSHIP = "place of worship"
    OTHER = "other"


EVENT_FAMILY: dict[EventType, str] = {
    **dict.fromkeys((EventType.ARMED_CLASH, EventType.GOVERNMENT_REGAINS, EventType.NON_STATE_OVERTAKES), "Battles"),
    **dict.fromkeys(
        (EventType.CHEMICAL, EventType.AIR_STRIKE, EventType.SUICIDE_BOMB, EventType.SHELLING, EventType.IED, EventType.GRENADE),
        "Explosions/Remote violence",
    ),
    **dict.fromkeys((EventType.SEXUAL_VIOLENCE, EventType.ATTACK, EventType.ABDUCTION), "Violence against civilians"),
    **dict.fromkeys((EventType.PEACEFUL_PROTEST, EventType.PROTEST_INTERVENTION, EventType.EXCESSIVE_FORCE), "Protests"),
    **dict.fromkeys((EventType.VIOLENT_DEMONSTRATION, EventType.MOB_VIOLENCE), "Riots"),
}
"""ACLED's event type of each violent sub-event type; all others are strategic developments or no ACLED event."""

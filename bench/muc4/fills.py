"""An account's incidents in, templates of the task out: its set fills, its forms of dates and places, and what it leaves out."""

from __future__ import annotations

import re
from datetime import date

from ascribe.gazetteer import Gazetteer
from ascribe.incidents.incident import Incident
from ascribe.incidents.template import Target
from ascribe.reading.times.value import Time, day_of
from ascribe.run import Account
from ascribe.text import Span
from ascribe.vocabulary.terms import Effect, EventType, PersonKind, ThingKind
from bench.muc4 import keys
from bench.muc4.keys import Fill, Template
from bench.muc4.sites import location
from bench.muc4.slotfills import doers, instruments, people, things
from bench.muc4.values import MONTHS, RECENT

TYPES = {
    EventType.IED: "BOMBING",
    EventType.SUICIDE_BOMB: "BOMBING",
    EventType.GRENADE: "BOMBING",
    EventType.ABDUCTION: "KIDNAPPING",
    EventType.ATTACK: "ATTACK",
    EventType.ARMED_CLASH: "ATTACK",
    EventType.SHELLING: "ATTACK",
    EventType.AIR_STRIKE: "ATTACK",
    EventType.MOB_VIOLENCE: "ATTACK",
    EventType.SEXUAL_VIOLENCE: "ATTACK",
    EventType.CHEMICAL: "ATTACK",
    EventType.EXCESSIVE_FORCE: "ATTACK",
}
"""The incident type of each event type; the others are no incident of the task."""

_FIRE = re.compile(r"\bFIRE|\bBURN|\bARSON|\bTORCH|\bSET (?:ON|THE|IT|THEM)\b")
_PLUNDER = re.compile(r"\bROB|\bLOOT|\bSTOLE|\bSACK|\bRANSACK|\bHELD UP|\bTHEFT|\bPLUNDER")

_ARMS = frozenset({keys.INSTRUMENT, keys.INSTRUMENT_TYPE})
UNASKED = {"ARSON": _ARMS, "KIDNAPPING": _ARMS | frozenset(slot for slot in keys.SLOTS if slot.startswith("PHYS"))}
"""Slots that the form of an incident type does not ask for."""

ARMED = frozenset({PersonKind.MILITARY, PersonKind.POLICE, PersonKind.FIGHTER, ThingKind.MILITARY, ThingKind.POLICE})
"""Kinds of target that do not make a deed one that the task asks for."""

UNTOLD = frozenset("people persons person individuals individual casualties victims others men members dead wounded injured".split())
"""Words for people that may be anybody, fighters too."""

STATE = re.compile(
    r"\b(?:army|armed forces|soldiers?|military|police(?:men)?|government|air force|guard|battalion|brigade|troops?)\b", re.IGNORECASE
)
"""Doers who act for a state."""


def templates(account: Account, gazetteer: Gazetteer) -> tuple[Template, ...]:
    """One template for each incident of the kinds, countries and time that the task asks about."""
    made = []
    for incident in account.incidents:
        kind = kind_of(incident)
        if kind and _recent(incident.when, account.report.published) and of_interest(incident):
            made.append(_template(incident, kind, account, gazetteer))
    return tuple(made)


def kind_of(incident: Incident) -> str | None:
    """The incident type; of fire and plunder by the words for them, of harm without a word for the deed an attack."""
    if incident.event is EventType.LOOTING:
        words = " ".join(q.words.upper() for q in incident.told)
        return "ARSON" if _FIRE.search(words) else "ROBBERY" if _PLUNDER.search(words) else "ATTACK"
    if incident.event is None:
        return "ATTACK" if any({Effect.KILLED, Effect.INJURED} & set(t.effects) for t in incident.human_targets) else None
    return TYPES.get(incident.event)


def of_interest(incident: Incident) -> bool:
    """Some target is told, and not all of them are armed: fights among soldiers, police and guerrillas are no incidents of the task.

    In a clash somebody must have come to harm who is told to be something else than armed: "20 people" may be soldiers.
    """
    clash = incident.event is EventType.ARMED_CLASH
    people = [t.kind not in ARMED and not (clash and (not t.effects or _anybody(t))) for t in incident.human_targets]
    things = [t.kind not in ARMED and not (clash and not t.effects) for t in incident.physical_targets]
    return any(people) or any(things)


def _anybody(target: Target) -> bool:
    """ "People", "55": no word says what they are."""
    told = target.description.words.lower().split() if target.description else []
    return target.name is None and (not told or told[-1].isdigit() or told[-1] in UNTOLD)


def _template(incident: Incident, kind: str, account: Account, gazetteer: Gazetteer) -> Template:
    fills = {
        keys.TYPE: _one(kind),
        keys.STAGE: _one(incident.stage.name),
        keys.DATE: _one(day_fill(incident.when, account.report.published, beside=_beside(incident, account))),
        keys.LOCATION: _one(location(incident, account, gazetteer)),
        keys.CATEGORY: _one(category(incident)),
        **doers(incident.perpetrators),
        **instruments(incident.weapons, _deeds(incident, account)),
        **things(incident),
        **people(incident),
    }
    unasked = UNASKED.get(kind, frozenset())
    return Template({slot: f for slot, f in fills.items() if f and slot not in unasked}, unasked)


def _beside(incident: Incident, account: Account) -> bool:
    """A sentence that tells the deed has its time."""
    when = incident.when
    return when is not None and any(span.covers(when.span) for span in _telling(incident, account))


def _deeds(incident: Incident, account: Account) -> str:
    """The sentences that tell the deed, in capitals."""
    return " ".join(span.of(account.report.text).upper() for span in _telling(incident, account))


def _telling(incident: Incident, account: Account) -> list[Span]:
    return [s.span for s in account.reading.sentences if any(s.span.covers(q.span) for q in incident.told)]


def _one(value: str) -> tuple[Fill, ...]:
    return (Fill((value,)),) if value else ()


def category(incident: Incident) -> str:
    """By whom: a government, an army or a police, or else the terrorists whom the task looks for."""
    state = any(STATE.search(p.words.words) or STATE.search(p.name) for p in incident.perpetrators)
    return "STATE-SPONSORED VIOLENCE" if state else "TERRORIST ACT"


def _recent(when: Time | None, published: date | None) -> bool:
    """Within two months of the report, or at no day that the report gives."""
    ends = _ends(when)
    return published is None or ends is None or ends[1] >= published - RECENT


def _ends(when: Time | None) -> tuple[date, date] | None:
    told = day_of(when) if when else None
    if told is None or ".." in told:
        return None
    first, _, last = told.partition("/")
    return date.fromisoformat(first), date.fromisoformat(last or first)


def day_fill(when: Time | None, published: date | None, *, beside: bool = True) -> str:
    """A day, a range of days, or on or before the day of the report where the text gives none that is easily reckoned.

    Weekdays and "three weeks ago" are not easily reckoned, an hour of the day of the report is; `beside` is false where the day stands in
    another sentence than the deed: "today" is then as a rule when somebody spoke.
    """
    ends = _ends(when)
    if when is None or ends is None or (published and _by_default(when, published, ends, beside=beside)):
        return f"- {_day(published)}" if published else ""
    first, last = ends
    if published and last > published:
        last = max(first, published)
    return _day(first) if first == last else f"{_day(first)} - {_day(last)}"


SPOKEN = frozenset({"deictic-day", "part-of-day"})
"""Rules of days reckoned from the day of speaking."""

UNRECKONED = frozenset({"weekday", "units-distant", "unit-by-report"})
"""Rules of days that the task calls not easily reckoned."""


def _by_default(when: Time, published: date, ends: tuple[date, date], *, beside: bool) -> bool:
    rule = when.rule.partition(",")[0]
    if rule == "clock":
        return False
    spoken = not beside and (rule in SPOKEN if ends[1] < published else rule == "deictic-day")
    return when.guessed or spoken or rule in UNRECKONED


def _day(day: date | None) -> str:
    return f"{day.day:02d} {MONTHS[day.month - 1]} {day.year % 100:02d}" if day else ""

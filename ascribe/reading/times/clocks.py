"""Rules for hours and parts of the day; the day they belong to is joined to them later."""

from __future__ import annotations

import re
from re import Match

from ascribe.reading.times.rule import Rule, rule
from ascribe.reading.times.setting import Meaning, Setting
from ascribe.reading.times.words import NUMBERS, PARTS, Kind

_AT = re.compile(
    r"\b(?:at|around|about|by|after|before|from|to|until|till|between|since|and|near|precisely|exactly|approximately|shortly)\s$"
)
_IN = re.compile(r"\b(?:at|in|in the|during|during the|before|by|around|since|until|after|the)\s$")


def _half(groups: dict[str, str | None]) -> str:
    """ "a", "p", or the part of the day in words; empty where the hour stands alone."""
    words = (groups.get("half") or groups.get("half2") or "").lower()
    return words[:1] if words[:1] in {"a", "p"} and words.replace(".", "") in {"am", "pm"} else words


def hour(match: Match[str], at: Setting) -> Meaning | None:
    """9:30 pm, 5 a.m., 05:30 GMT, 0735 GMT, 1430 hours, eleven o'clock."""
    groups = match.groupdict()
    number = int(groups["h"]) if groups["h"].isdigit() else NUMBERS.get(groups["h"].lower(), 99)
    minute, half = int(groups.get("m") or 0), _half(groups)
    if half:
        if not 0 <= number <= 12:
            return None
        late = half in {"p", "afternoon", "evening"} or (half == "night" and 6 <= number < 12)
        number = number % 12 + (12 if late else 0)
    if number > 24 or minute > 59 or (number == 24 and minute):
        return None
    zone = (groups.get("zone") or groups.get("zone2") or "").lower()
    weak = not half and not zone and "o" not in match.group().lower() and not _AT.search(at.before(match))
    universal = "Z" if zone in {"gmt", "utc", "z"} else ""
    return Meaning("TIME", clock=f"{number:02d}:{minute:02d}{universal}", why="weak" if weak else None)


def noon(match: Match[str], at: Setting) -> Meaning | None:
    """Noon, midday, midnight."""
    del at
    return Meaning("TIME", clock="24:00" if "night" in match.group().lower() else "12:00")


def daypart(match: Match[str], at: Setting) -> Meaning | None:
    """At dawn, in the morning, the evening: of the day last told of, unless a day stands beside it."""
    word = match["daypart"].lower()
    if match["daypart"][0].isupper() and not match["daypart"].isupper():
        return None
    weak = not (_IN.search(at.before(match)) or match["lead"]) or (word == "night" and not at.before(match).endswith("during the "))
    return Meaning("TIME", clock=PARTS[word], why="weak" if weak else None)


def hours_of(match: Match[str], at: Setting) -> Meaning | None:
    """The early hours, the small hours, late hours."""
    del at
    return Meaning("TIME", clock="EV" if match["late"] else "MO")


_ZONE = r"(?:,? <zone>)?(?: \(\d{1,2}:?\d\d ?(?:gmt|utc|{zone})\))?"
CLOCKS: tuple[Rule, ...] = (
    rule("clock", Kind.CLOCK, rf"(?P<h>1[0-2]|0?\d)(?:[:.](?P<m>[0-5]\d))? ?(?P<half>[ap](?:\.m\b\.?|m\b)){_ZONE}", hour),
    rule("clock", Kind.CLOCK, rf"(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?::[0-5]\d)?(?![:\d])(?: ?(?:h|hrs?|hours)\b)?{_ZONE}", hour),
    rule(
        "clock",
        Kind.CLOCK,
        r"(?P<h>[01]\d|2[0-4])(?P<m>[0-5]\d) ?(?:(?:hours|hrs|h)\b(?:,? <zone>)?|(?P<zone2>{zone}))(?: \(\d{1,2}:?\d\d ?{zone}\))?",
        hour,
    ),
    rule(
        "clock",
        Kind.CLOCK | Kind.PART,
        r"(?P<h>1[0-2]|[1-9]|"
        + "|".join(NUMBERS)
        + r")(?:[:.](?P<m>[0-5]\d))?(?: o['’]clock(?:,? (?:in the |at )(?P<half>morning|afternoon|evening|night))?"
        r"| (?:in the |at )(?P<half2>morning|afternoon|evening|night))",
        hour,
    ),
    rule("noon", Kind.CLOCK, rf"(?:local )?(?:noon|midnight|midday){_ZONE}", noon),
    rule("early-hours", Kind.PART, r"(?:the )?(?:(?:very )?early(?: morning)?|small|wee|(?P<late>late)(?: night)?) hours", hours_of),
    rule("part-of-day", Kind.PART, r"(?P<lead>mid-|mid |early |late )?<daypart>(?!s)", daypart),
)
"""In no order: of all rules that match at a place the longest match is taken."""

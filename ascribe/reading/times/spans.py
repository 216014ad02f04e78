"""Rules for lengths of time, for what recurs, and for the unmeasured past, present and future."""

from __future__ import annotations

import re
from re import Match

from ascribe.reading.times.choice import month_number
from ascribe.reading.times.rule import Rule, rule
from ascribe.reading.times.setting import Meaning, Setting
from ascribe.reading.times.words import PARTS, UNITS, Kind, number_of

_LETTERS = {"Q": "Q", "E": "E", "C": "C", "WE": "WE", "NI": "NI"}
_HALVES = {"Y": ("Y", "6M"), "TH": ("H", "30M"), "TM": ("M", "30S")}


def too_long(number: float | None) -> bool:
    """Beyond any span of news; geology and exaggeration are no dates."""
    return number is not None and number > 9999


def timex_duration(number: float | None, code: str) -> str:
    """P3D, PT16H, P2Y6M, PXW: so much of a unit as TIMEX3 writes it."""
    if code == "F":
        code, number = "W", None if number is None else 2 * number
    if code == "E" and number is not None:
        code, number = "Y", 10 * number
    if code == "C" and number is not None:
        code, number = "Y", 100 * number
    prefix, letter = ("PT", code[1:]) if code.startswith("T") else ("P", _LETTERS.get(code, code))
    if number is None:
        return f"{prefix}X{letter}"
    whole = int(number)
    if number == whole:
        return f"{prefix}{whole}{letter}"
    if number - whole == 0.5 and code in _HALVES:
        own, rest = _HALVES[code]
        return f"{prefix}{whole}{own}{rest}" if whole else f"{prefix}{rest}"
    return f"{prefix}{number:g}{letter}"


def amount(match: Match[str]) -> float | None:
    """The number of units, with a half where one is added."""
    number = number_of(match["num"])
    return number + 0.5 if number is not None and match["half"] else number


_AGE = re.compile(r"(?:[- ]?olds?\b|[- ]of[- ]age|[- ]sentence)", re.IGNORECASE)
_AGED = re.compile(r"\b(?:aged?|ages) (?:of )?$")


def duration(match: Match[str], at: Setting) -> Meaning | None:
    """Three weeks, two-year, nearly four hours, 5 1/2 hours, a year and a half."""
    words, code, plural = match["num"].lower(), UNITS[match["unit"].lower()], bool(match["plural"])
    if _AGE.match(at.after(match)) or _AGED.search(at.before(match)):
        return None
    if code in {"TS", "Q", "WE"} and not plural and not (code == "TS" and words[0].isdigit()):
        return None  # "a second missile", "one quarter of them"
    if code == "Q" and (words in {"three", "two"} or at.after(match).startswith(" of")) and not at.before(match).endswith("first "):
        return None
    if code == "NI" and not plural:
        return None
    if match["unit"].lower() in {"min", "sec", "hr"} and not words[0].isdigit():
        return None
    if words in {"some", "many", "few", "several"} and not plural:
        return None
    if code == "D" and words == "a" and not match["qualifier"] and re.match(r" (?:of|when|that|for)\b", at.after(match)):
        return None
    if words in {"a", "an"} and re.search(r"(?:\b(?:twice|once|times|million|billion|thousand|percent)|[\d%])\s$", at.before(match)):
        return Meaning("SET", timex_duration(1, code))
    number = amount(match)
    return None if too_long(number) else Meaning("DURATION", timex_duration(number, code))


_AFTER = re.compile(r"\s{1,3}(?:after|following)\s{1,3}\w")
_UNSPECIFIED = {"week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}


def unit_after(match: Match[str], at: Setting) -> Meaning | None:
    """The day after the raid, the week after: a place in the calendar that hangs on an event."""
    del at
    unit = match["unit"].lower()
    return Meaning("DATE", _UNSPECIFIED.get(unit, "XXXX-XX-XX"))


_FOR = re.compile(r"\b(?:for|within|after|over|in|of) $")


def bare_units(match: Match[str], at: Setting) -> Meaning | None:
    """For years, within hours, weeks of fighting: many, untold."""
    code = UNITS[match["unit"].lower()]
    if _AFTER.match(at.after(match)) and code not in {"Q", "WE"} and not at.before(match).endswith(("first ", "trading ")):
        return Meaning("DURATION", timex_duration(None, code))
    if code in {"TS", "TM", "Q", "NI", "WE"} or _AGE.match(at.after(match)):
        return None
    if code != "W" and not _FOR.search(at.before(match)) and not re.match(r" of\b", at.after(match)):
        return None
    return Meaning("DURATION", timex_duration(None, code))


def recent_units(match: Match[str], at: Setting) -> Meaning | None:
    """Recent weeks, the coming months, future quarters."""
    del at
    which, code = match["which"].lower(), UNITS[match["unit"].lower()]
    if "recent" in which:
        return Meaning("DATE", "PAST_REF", why="past") if code == "Y" else Meaning("DURATION", timex_duration(None, code), why="past")
    if code == "W" and "coming" in which:
        return Meaning("DURATION", "PXW", why="future")
    return Meaning("DATE", "FUTURE_REF" if re.search(r"coming|future|ahead", which) else "PAST_REF", why="future")


_SET_WORDS = {
    "daily": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annually": "P1Y",
    "hourly": "PT1H",
    "nightly": "TNI",
}


_PAPER = re.compile(r"\s(?:newspaper|paper|tabloid|broadsheet|gazette)s?\b", re.IGNORECASE)
_PRESS = re.compile(
    r"(?:\bparty|language|\bbusiness|\bsports|\bliberal|conservative|\bleading|\bnational|\bstate|state-run|government|opposition"
    r"|independent|newspaper|circulation|respected|popular|influential)\s$"
)  # what a daily is that is a newspaper


def set_word(match: Match[str], at: Setting) -> Meaning | None:
    """Daily, weekly, annually."""
    if match.group()[0].isupper() and at.before(match)[-2:].strip() not in {"", ".", '"', "“", "'"}:
        return None  # the Daily News
    if _PAPER.match(at.after(match)) or _PRESS.search(at.before(match)):
        return None  # a newspaper
    return Meaning("SET", _SET_WORDS[match["word"].lower()])


def every(match: Match[str], at: Setting) -> Meaning | None:
    """Every day, each month, every two weeks, every other year, every morning."""
    del at
    if match["month"]:
        return Meaning("SET", f"XXXX-{month_number(match['month']):02d}") if match["month"][0].isupper() else None
    if match["daypart"]:
        return Meaning("SET", "XXXX-XX-XXT" + PARTS[match["daypart"].lower()])
    number = 2.0 if match["other"] else number_of(match["num"]) if match["num"] else 1.0
    return Meaning("SET", timex_duration(number, UNITS[match["unit"].lower()]))


_NO_NOW = re.compile(r"\b(?:apocalypse|until|just|even|by) $", re.IGNORECASE)


def present(match: Match[str], at: Setting) -> Meaning | None:
    """Now, currently, at present, these days."""
    if match.group()[0].isupper() and match.group()[1:].islower() and at.before(match)[-1:] == " " and at.before(match)[-2:-1].isalpha():
        return None  # a name: Democracy Now, Current TV
    word = match.group().lower()
    if word == "current" and not re.match(r" [a-z]", at.after(match)):
        return None
    return Meaning("DATE", "PRESENT_REF", why="present")


def past(match: Match[str], at: Setting) -> Meaning | None:
    """Recently, in the past."""
    if "past" in match.group().lower() and re.match(
        r"\s(?:\w+\s)?(?:\d|few|several|year|month|week|day|hour|decade|quarter|century)", at.after(match)
    ):
        return None
    return Meaning("DATE", "PAST_REF", why="past")


def future(match: Match[str], at: Setting) -> Meaning | None:
    """The near future, in the future, in the coming."""
    return None if at.after(match).startswith(" of ") else Meaning("DATE", "FUTURE_REF", why="future")


SPANS: tuple[Rule, ...] = (
    rule(
        "duration",
        Kind.UNIT,
        r"(?:<qualifier> )?(?:the first |the (?!\w+-))?<num>(?: to {num}| or {num}|[-–]{num})?(?: more| full| whole| consecutive| straight| trading| additional| long)?[- ]<unit>(?P<plural>s?)(?:[- ]long)?(?P<half> and a half)?(?: or (?:so|two|more))?(?![- ]olds?\b)",
        duration,
    ),
    rule("units", Kind.UNIT, r"<unit>s(?: or {unit}s)?", bare_units),
    rule(
        "the-unit",
        Kind.UNIT | Kind.PART,
        r"the (?:very )?(?P<unit>day|morning|evening|night|week|month|year)(?= (?:after|following) \w)(?! after (?:tomorrow|all)\b)",
        unit_after,
    ),
    rule("recent-units", Kind.UNIT, r"(?P<which>(?:more )?recent|(?:the )?coming|future|past) <unit>s(?: and {unit}s)?", recent_units),
    rule("set-word", Kind.SET, r"(?P<word>daily|weekly|fortnightly|monthly|yearly|annually|hourly|nightly)", set_word),
    rule(
        "every",
        Kind.UNIT | Kind.MONTH | Kind.PART,
        r"(?:every|each)(?: single)?(?: (?P<other>other)| <num>)? (?:<unit>s?|<month>|<daypart>)",
        every,
    ),
    rule("present", Kind.REF, r"(?:right now|now|currently|current|nowadays)", present),
    rule("these-days", Kind.UNIT, r"these days", present),
    rule("past", Kind.REF, r"(?:(?:more |most |until )?recently|recent|lately|the(?: recent| distant)? past)", past),
    rule("future", Kind.REF, r"the (?:near |immediate |foreseeable |distant )?future", future),
)
"""In no order: of all rules that match at a place the longest match is taken."""

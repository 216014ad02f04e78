"""Rules for dates of the calendar: days, months, years, decades, quarters, seasons and feasts."""

from __future__ import annotations

import re
from datetime import timedelta
from re import Match

from ascribe.reading.times.almanac import HOLIDAYS, Grain, Stretch, made, season, share
from ascribe.reading.times.choice import in_caps, month_number, nearest, quarter_near, weekday_number, year_near
from ascribe.reading.times.rule import Rule, rule
from ascribe.reading.times.setting import UNDATED, Meaning, Setting, Tense, dated
from ascribe.reading.times.words import DECADES, NUMBERS, ORDINALS, PARTS, SEASON_NUMBERS, TENS, Kind


def _year_told(match: Match[str], at: Setting) -> int | None:
    """The year that the words themselves give, in digits, spelled out or as "last year"."""
    groups = match.groupdict()
    if groups.get("yy"):
        return _century_of(int(groups["yy"].strip("'’")), at)
    words = next((groups[name] for name in ("year", "yearphrase", "yearphrase2", "spelled") if groups.get(name)), None)
    return None if words is None else year_of(words, at)


def year_of(words: str, at: Setting) -> int | None:
    """The year of "1998", "nineteen ninety-eight" or "last year"; None where nothing anchors it."""
    words = words.lower()
    if words[:4].isdigit():
        return int(words[:4])
    if words.startswith("two thousand"):
        return 2000
    if words.startswith("nineteen"):
        tens, _, ones = words[9:].replace("-", " ").partition(" ")
        return 1900 + TENS.get(tens, 0) + NUMBERS.get(ones.removeprefix("oh "), 0)
    if words.startswith(("last", "this", "next")):
        return None if at.today is None else at.today.year + {"last": -1, "this": 0, "next": 1}[words[:4]]
    if at.anchor is None:
        return None
    return at.anchor.first.year + (-1 if "previous" in words else 1 if "following" in words else 0)


def _century_of(two: int, at: Setting) -> int:
    """The year of two digits: not more than ten years after the report, else before it."""
    newest = (at.today.year if at.today else 2050) + 10
    return newest - (newest - two) % 100


def iso_date(match: Match[str], at: Setting) -> Meaning | None:
    """2019-06-03, with or without an hour."""
    del at
    clock = f"{match['hour']}:{match['min']}" if match["hour"] else None
    stretch = made(int(match["y"]), int(match["m"]), int(match["d"]))
    return None if stretch is None else Meaning("TIME" if clock else "DATE", stretch=stretch, clock=clock)


def numeric_date(match: Match[str], at: Setting) -> Meaning | None:
    """06/03/2019 is month first unless it cannot be; 03.06.2019 is day first; a reading that either could have is a guess."""
    one, two, last = int(match["one"]), int(match["two"]), match["last"]
    year = int(last) if len(last) == 4 else _century_of(int(last), at)
    if not (one and two) or (len(last) == 2 and match["mark"] == "." and one > 31):
        return None
    day_first, month_first = made(year, two, one), made(year, one, two)
    if day_first and month_first:
        if at.today and (day_first.first > at.today) != (month_first.first > at.today):
            return dated(min(day_first, month_first, key=lambda s: s.first), guessed=True)
        return dated(day_first if match["mark"] == "." else month_first, guessed=one != two and match["mark"] != ".")
    return dated(day_first or month_first)


def day_and_month(match: Match[str], at: Setting) -> Meaning | None:
    """3 June 2019, June 3, the 3rd of June, 04 FEB 90, 3-5 May."""
    groups = match.groupdict()
    month, day = month_number(match["month"]), int(re.sub(r"\D", "", match["day"]))
    last = int(re.sub(r"\D", "", groups["day2"])) if groups.get("day2") else None
    if match["month"] == "may" and not groups.get("year") and not match["day"][-1].isalpha() and match.start("month") > match.start("day"):
        return None  # "of the 12 may be alive"
    year, guessed = _year_told(match, at), False
    if year is None:
        near = nearest(at, match, month, day, weekday_number(groups.get("weekday")))
        if near is None:
            unspecified = f"XXXX-{month:02d}-{day:02d}"
            return Meaning("DATE", unspecified, pattern=unspecified) if made(2000, month, day) else None
        year, guessed = near
    return dated(made(year, month, day), guessed=guessed, until=made(year, month, last) if last else None)


_IN = re.compile(
    r"(?:\b(?:in|last|next|this|since|until|till|by|during|of|early|late|mid|from|to|through|between|before|after|each|every|and|or|the|a|for|[a-z]+ed)"
    r"[\s-]+(?:the\s+(?:month\s+of\s+)?)?|[(,]\s*)$"
)
_NAMES = {"may", "march", "april", "june", "august", "jan", "mar"}


def _is_month(match: Match[str], at: Setting) -> bool:
    """The word is the month, not the verb may, a march, or somebody called April or May."""
    word, groups = match["month"], match.groupdict()
    name = word.lower().rstrip(".")
    if groups.get("yearphrase") or groups.get("share") or groups.get("which"):
        return word[0].isupper() or name not in {"may", "march"}
    if len(name) <= 4 and name not in {"may", "june", "july"}:
        return False  # "Mar", "Dec" and the like are months only beside a number
    if name in {"may", "march"} and (word[0].islower() or in_caps(at, match)):
        return False
    if name in _NAMES:
        follows = re.match(r"\s+[A-Z][a-z]", at.after(match))
        return bool(_IN.search(at.before(match))) and not (follows and not at.before(match).endswith(("in ", "last ", "since ")))
    return word[0].isupper()


def month(match: Match[str], at: Setting) -> Meaning | None:
    """September, late February, last May, May 2019, June last year."""
    if not _is_month(match, at):
        return None
    number, which = month_number(match["month"]), (match["which"] or "").lower()
    year, guessed = _year_told(match, at), False
    if year is None and which and at.today:
        year = at.today.year
        if which.startswith(("last", "this past")) and number >= at.today.month:
            year -= 1
        if which.startswith(("next", "this coming")) and number <= at.today.month:
            year += 1
    elif year is None:
        near = nearest(at, match, number, None, None)
        if near is None:
            return Meaning("DATE", f"XXXX-{number:02d}", pattern=f"XXXX-{number:02d}")
        year, guessed = near
    return _part_of_month(match, at, made(year, number, 1, Grain.MONTH) if year else None, guessed=guessed)


def _part_of_month(match: Match[str], at: Setting, whole: Stretch | None, *, guessed: bool) -> Meaning | None:
    """The month, with the days that "early" or "the end of" means where such words stand before it."""
    if whole is None or not match["share"]:
        return dated(whole, guessed=guessed)
    meant = share(whole, match["share"])
    bare = not match["which"] and _year_told(match, at) is None and not at.before(match).endswith(("until ", "till ", "by "))
    if bare and meant and at.today and meant[0].first > at.today and at.tense(match.start(), match.end()) is Tense.PAST:
        # "in late June", told in the middle of June as what was: last year's
        whole = whole.shifted(-1, Grain.YEAR) or whole
        meant = share(whole, match["share"])
    return Meaning("DATE", stretch=whole, guessed=guessed, meant=meant)


_COUNTED = re.compile(
    r"\s*(?:%|-?(?:mile|km|kilo|met(?:er|re)|foot|feet|ton|dollar|euro|pound|yard|acre|hectare)|\s(?:people|persons?|men|women|children|civilians"
    r"|soldiers|troops|fighters|militants|rebels|families|houses|homes|villages|rounds|refugees|prisoners|deaths|dead|wounded|injured|shells"
    r"|missiles|rockets|bombs|others|workers|police|members|cases|employees|votes|shares|points|copies|units|more|tanks|vehicles|residents"
    r"|students|protesters|square|degrees|years|days|hours|times|percent|pct|lbs?|kg|cc|blocks?)\b)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:[$€£#№]|\b(?:no|number|room|flight|highway|route|resolution|article|page|hill|unit|brigade|boeing|nearly|almost|than|least|some)\.?|\d[,.:/-](?=$))\s*$"
)
_YEARLY = re.compile(
    r"(?:\b(?:in|since|until|till|by|during|of|from|to|through|before|after|early|late|mid|fiscal|year|and|or|around|about|circa|between|the|for|summer"
    r"|winter|spring|autumn|fall|season|a|an|its|his|their|our|like|that|with|is|was|vs|v|at|as|into|than|on|when|post|pre|beyond|[a-z]+'s)[\s-]+|[(,'\"`–-]\s*|^|\n\s*)$"
)


_PLURAL = re.compile(r"\s[a-z]+s\b")


def _unlikely(number: int | None, match: Match[str], at: Setting) -> bool:
    """Without a word that leads to a year before it, a number is one only in our age and not before a plural."""
    if _YEARLY.search(at.before(match)):
        return False
    return number is None or not 1930 <= number <= 2040 or bool(_PLURAL.match(at.after(match)))


def year(match: Match[str], at: Setting) -> Meaning | None:
    """1998, early 2015, mid-2012, fiscal 1989, the end of 1990, around 2010."""
    words, before = match["year"] or match["spelled"], at.before(match)
    number = year_of(words, at)
    bare = match.end("lead") == match.start("lead") if match["lead"] is not None else True
    if match["year"] and bare and (_COUNTED.match(at.after(match)) or _NUMBERED.search(before) or _unlikely(number, match, at)):
        return None
    if number is None or (number < 1700 and not before.rstrip().endswith(("in", "since", "of"))) or (number > 2079):
        return None
    stretch = made(number, 1, 1, Grain.YEAR)
    fuzzy = bool(re.search(r"\b(?:around|about|circa)\s$", before) or re.match(r"around|about|circa", match.group(), re.IGNORECASE))
    return None if stretch is None else Meaning("DATE", stretch=stretch, approximate=fuzzy)


def years(match: Match[str], at: Setting) -> Meaning | None:
    """2018-2019, 1998-99, 2018/19."""
    del at
    first, last = int(match["year"]), int(match["end"])
    last = last if last > 99 else first // 100 * 100 + last
    if not 1700 < first < last < 2080 or (len(match["end"]) == 2 and last != first + 1):
        return None  # 2019-12 is a month or a score
    return dated(made(first, 1, 1, Grain.YEAR), until=made(last, 1, 1, Grain.YEAR))


def decade(match: Match[str], at: Setting) -> Meaning | None:
    """The 1990s, the early '80s, the nineties."""
    digits, word = match["digits"], (match["word"] or "").lower()
    if digits and len(digits) == 4:
        return dated(made(int(digits), 1, 1, Grain.DECADE))
    two = int(digits) if digits else 10 * DECADES[word]
    if digits and not (match["mark"] or match["lead"] or at.before(match).endswith(("'", "’"))):
        return None
    century = 1900 if two >= 20 or at.today is None or at.today.year < 2010 else 2000
    return dated(made(century + two, 1, 1, Grain.DECADE), guessed=True)


def century(match: Match[str], at: Setting) -> Meaning | None:
    """The 20th century."""
    del at
    words = match["nth"].lower()
    number = (
        int(re.sub(r"\D", "", words)) if words[0].isdigit() else ORDINALS.get(words) or {"twentieth": 20, "nineteenth": 19}.get(words, 0)
    )
    return dated(made(100 * (number - 1), 1, 1, Grain.CENTURY)) if 1 < number <= 21 else None


def quarter(match: Match[str], at: Setting) -> Meaning | None:
    """The third quarter of 1990, third-quarter, this year's third quarter, Q3 2019."""
    words = (match["ordinal"] or match["number"]).lower()
    number = ORDINALS.get(words) or int(words[0])
    if number > 4:
        return None
    year, guessed = _year_told(match, at), False
    if match["ago"] and at.today:
        near = quarter_near(at, match, number)
        year = near and near[0] - 1
    elif year is None:
        near = quarter_near(at, match, number)
        if near is None:
            return Meaning("DATE", f"XXXX-Q{number}", why=UNDATED)
        year, guessed = near
    return dated(made(year, 3 * number - 2, 1, Grain.QUARTER), guessed=guessed) if year else None


def half(match: Match[str], at: Setting) -> Meaning | None:
    """The first half of 2019."""
    year = _year_told(match, at)
    return dated(made(year, 1 if match["which"].lower() == "first" else 7, 1, Grain.HALF)) if year else None


_IN_IT = re.compile(r"\b(?:in|since|by|until|during) $")


def a_season(match: Match[str], at: Setting) -> Meaning | None:
    """Last summer, the winter of 1994, this spring, in the fall."""
    number, which, name = SEASON_NUMBERS[match["season"].lower()], (match["which"] or "").strip().lower(), match["season"]
    year, guessed = _year_told(match, at), False
    if year is None and not which and (name.lower() in {"fall", "spring"} or name[0].isupper()):
        return None  # the fall of a city, spring water, the Arab Spring
    if year is None:
        if at.today is None:
            return Meaning("DATE", f"XXXX-{('SP', 'SU', 'FA', 'WI')[number]}", why=UNDATED)
        loose = which in {"the", "the early", "the late"}
        if loose and (at.after(match).startswith(" of") or (name.lower() in {"spring", "fall"} and not _IN_IT.search(at.before(match)))):
            return None
        year, guessed = _season_year(number, which, at, match)
    return dated(season(year, number), guessed=guessed)


def _season_year(number: int, which: str, at: Setting, match: Match[str]) -> tuple[int, bool]:
    assert at.today is not None  # noqa: S101
    current = Stretch.of(at.today, Grain.SEASON)
    year = current.first.year
    this = season(year, number) or current
    if which.startswith("last") or "past" in which:
        return (year if this.last < at.today else year - 1), False
    if which.startswith(("next", "this coming")):
        return (year if this.first > at.today else year + 1), False
    if which.startswith("this"):
        return (at.today.year if number < 3 or at.today.month > 6 else at.today.year - 1), False
    told = at.tense(match.start(), match.end())
    future = told is Tense.FUTURE and this.last >= at.today
    return (year if this.first <= at.today or future else year - 1), True


def feast(match: Match[str], at: Setting) -> Meaning | None:
    """Christmas Eve, Good Friday, last Thanksgiving, New Year's night."""
    name = (
        " ".join(match["feast"].lower().split())
        .replace("’", "'")
        .replace("labour", "labor")
        .replace("years", "year's")
        .replace("st ", "st. ")
    )
    name = {"valentines day": "valentine's day", "st. patricks day": "st. patrick's day"}.get(name, name)
    night = name == "new year's night" or (name == "new year" and match["daypart"] is not None)
    if name == "new year" and not night and not re.search(r"\bat\s+(?:the\s+)?$|\bon\s+$", at.before(match)):
        return None
    day = HOLIDAYS["new year's eve" if night else name]
    year, guessed = _year_told(match, at), False
    if year is None:
        near = year_near(at, match, day)
        if near is None:
            return Meaning("DATE", "XXXX-XX-XX", why=UNDATED)
        year, guessed = near
    if not 2 <= year <= 9990:
        return None
    stretch = Stretch(day(year), Grain.DAY)
    if night:
        return Meaning("TIME", stretch=stretch, until=Stretch(stretch.first + timedelta(days=1), Grain.DAY), clock="NI", guessed=guessed)
    part = match["daypart"]
    clock = PARTS[part.lower()] if part else None
    return Meaning("TIME" if clock else "DATE", stretch=stretch, clock=clock, guessed=guessed)


def moon_feast(match: Match[str], at: Setting) -> Meaning | None:
    """Ramadan, Eid, Independence Day: named, but the words alone put them on no day."""
    del at
    return Meaning("DATE", "XXXX-XX-XX", why="holiday-name") if match.group()[0].isupper() else None


_TO = r"(?: ?[-–—/] ?| to | and | or | through | until )"
DATES: tuple[Rule, ...] = (
    rule(
        "iso-date",
        Kind.NUMERIC,
        r"(?<![-/.:])(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?:(?:T| )(?P<hour>[01]\d|2[0-3]):(?P<min>[0-5]\d))?(?![-\d])",
        iso_date,
    ),
    rule(
        "numeric-date",
        Kind.NUMERIC,
        r"(?<![-/.:])(?P<one>\d\d?)(?P<mark>[/.-])(?P<two>\d\d?)(?P=mark)(?P<last>\d{4}|\d\d)(?![-/.:]?\d)",
        numeric_date,
    ),
    rule(
        "day-month-name",
        Kind.MONTH,
        r"(?:<weekday>,? (?:the )?)?(?:the )?<day>(?: of|,)? <month>(?:(?:,|,? of)? <yearphrase>)?",
        day_and_month,
    ),
    rule("day-month-short-year", Kind.MONTH, r"(?P<day>\d\d?) <month>,? <yy>(?!\d| ?[:h%])", day_and_month),
    rule("day-month-dashed", Kind.MONTH, r"<day>[-/]<month>[-/](?:<year>|<yy>)", day_and_month),
    rule("days-month-name", Kind.MONTH, rf"<day>{_TO}<day2>(?: of)? <month>(?:,? <year>)?", day_and_month),
    rule(
        "month-name-day",
        Kind.MONTH,
        r"(?:<weekday>,? |last |this |next )?<month> ?(?:the )?<day>(?:(?:,|,? of)? <yearphrase>)?",
        day_and_month,
    ),
    rule("month-name-days", Kind.MONTH, rf"<month> <day>{_TO}<day2>(?:,? <year>)?", day_and_month),
    rule(
        "month",
        Kind.MONTH,
        r"(?P<which>(?:last|next|this(?: past| coming)?|this|the following|the previous) )?<share>?<month>(?:(?:,|,? of|,? in)? <yearphrase>)?",
        month,
    ),
    rule(
        "year",
        Kind.YEAR,
        r"(?P<lead>(?:(?:the )?(?:year |fiscal (?:year )?))?|{modifier}(?:fiscal )?)(?:<year>|<spelled>)",
        year,
    ),
    rule("years", Kind.NUMERIC, r"(?<![-/.:\d])(?P<year>(?:1[7-9]|20)\d\d)[-–/](?P<end>\d{4}|\d\d)(?![-/.:]?\d)", years),
    rule(
        "decade",
        Kind.DECADE,
        r"(?P<lead>(?:the )?(?:early|late|mid|middle)?[- ]?)(?:(?P<mark>['’])?(?P<digits>(?:1[0-9]|20)\d0|\d0)['’]?s|(?P<word>"
        + "|".join(DECADES)
        + "))",
        decade,
    ),
    rule(
        "century",
        Kind.DECADE,
        r"(?:the )?(?:early |late |mid-)?(?P<nth>\d\d?(?:st|nd|rd|th)|nineteenth|twentieth|{ordinalday})[- ]century",
        century,
    ),
    rule(
        "quarter",
        Kind.UNIT,
        r"(?P<ago>(?:the )?(?:comparable |corresponding )?(?:year-ago|year-earlier) )?(?:(?:the |its )?<yearphrase>(?:['’]s)?,? )?(?:(?:the |its )(?![\w]+-quarter))?(?:latest )?(?:fiscal[- ])?(?:<ordinal>[- ](?:fiscal[- ])?quarter|q(?P<number>[1-4]))(?:,? (?:of |in )?(?:fiscal )?<yearphrase2>)?",
        quarter,
    ),
    rule("half-year", Kind.UNIT, r"(?:the )?(?P<which>first|second|last) half of (?:fiscal )?<yearphrase>", half),
    rule(
        "season",
        Kind.SEASON,
        r"(?P<which>(?:last|next|this(?: past| coming)?|the|the early|the late|early|late) )?<season>(?:,? (?:of )?(?:<yearphrase>|<spelled>))?",
        a_season,
    ),
    rule(
        "holiday",
        Kind.HOLIDAY,
        r"(?:(?:last|this|next) )?(?P<feast>new year['’]?s night|{feast})(?: <daypart>)?(?:,? <yearphrase>)?",
        feast,
    ),
    rule("holiday-name", Kind.HOLIDAY, r"{moonfeast}", moon_feast),
)
"""In no order: of all rules that match at a place the longest match is taken."""

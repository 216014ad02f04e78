"""Stretches of the calendar: days, weeks, months, seasons, years; how they shift and how EDTF and TIMEX3 write them."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from ascribe.vocabulary.terms import DatePrecision


class Grain(IntEnum):
    """How long a stretch of the calendar is, from short to long."""

    DAY = 1
    WEEKEND = 2
    WEEK = 3
    MONTH = 4
    QUARTER = 5
    SEASON = 6
    HALF = 7
    YEAR = 8
    DECADE = 9
    CENTURY = 10


_PRECISION = {
    Grain.DAY: DatePrecision.DAY,
    Grain.WEEKEND: DatePrecision.DAYS,
    Grain.WEEK: DatePrecision.WEEK,
    Grain.MONTH: DatePrecision.MONTH,
}
_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEASON: 3, Grain.HALF: 6, Grain.YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200}
SEASONS = ("SP", "SU", "FA", "WI")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from first to last, taken as one unit of the calendar."""

    first: date
    grain: Grain

    @classmethod
    def of(cls, day: date, grain: Grain) -> Stretch:
        """The week, month, season or the like in which the day lies."""
        return cls(_FIRST[grain](day), grain)

    @classmethod
    def parsed(cls, edtf: str) -> Stretch | None:
        """The stretch that one EDTF date without a clock names; None where parts of it are unknown."""
        match = _EDTF.fullmatch(edtf)
        if match is None:
            return None
        year, month, day = match["year"], match["month"], match["day"]
        if year.endswith("X"):
            grain = Grain.CENTURY if year.endswith("XX") else Grain.DECADE
            return made(int(year.replace("X", "0")), 1, 1, grain)
        if month is None:
            return made(int(year), 1, 1, Grain.YEAR)
        if 21 <= int(month) <= 24:
            return season(int(year), int(month) - 21)
        return made(int(year), int(month), int(day or 1), Grain.DAY if day else Grain.MONTH)

    @property
    def last(self) -> date:
        """The last day of it."""
        if self.grain in _MONTHS:
            following = moved(self.first, _MONTHS[self.grain], "M")
            return following - timedelta(days=1) if following else date.max
        days = {Grain.DAY: 0, Grain.WEEKEND: 1, Grain.WEEK: 6}[self.grain]
        return self.first + timedelta(days=min(days, (date.max - self.first).days))

    @property
    def precision(self) -> DatePrecision:
        """UCDP's code for it; all that is longer than a month counts as a year."""
        return _PRECISION.get(self.grain, DatePrecision.YEAR)

    def shifted(self, by: int, grain: Grain | None = None) -> Stretch | None:
        """The same kind of stretch, so many units later; None beyond the calendar."""
        unit = grain or self.grain
        number, letter = (by * _MONTHS[unit], "M") if unit in _MONTHS else (by if unit is Grain.DAY else 7 * by, "D")
        day = moved(self.first, number, letter)
        return None if day is None else Stretch.of(day, self.grain)

    def edtf(self) -> str:
        """As EDTF writes it: an interval where EDTF has no unit of that kind."""
        year, month = f"{self.first.year:04d}", f"{self.first.month:02d}"
        match self.grain:
            case Grain.DAY:
                return self.first.isoformat()
            case Grain.MONTH:
                return f"{year}-{month}"
            case Grain.QUARTER | Grain.HALF:
                return f"{year}-{month}/{year}-{self.last.month:02d}"
            case Grain.SEASON:
                return f"{year}-{21 + _season_of(self.first)}"
            case Grain.YEAR:
                return year
            case Grain.DECADE:
                return f"{year[:3]}X"
            case Grain.CENTURY:
                return f"{year[:2]}XX"
            case _:
                return f"{self.first.isoformat()}/{self.last.isoformat()}"

    def timex(self) -> str:
        """As TIMEX3 writes it."""
        year = f"{self.first.year:04d}"
        match self.grain:
            case Grain.WEEK | Grain.WEEKEND:
                iso = self.first.isocalendar()
                return f"{iso.year:04d}-W{iso.week:02d}" + ("-WE" if self.grain is Grain.WEEKEND else "")
            case Grain.QUARTER:
                return f"{year}-Q{(self.first.month + 2) // 3}"
            case Grain.SEASON:
                return f"{year}-{SEASONS[_season_of(self.first)]}"
            case Grain.HALF:
                return f"{year}-H{1 + self.first.month // 7}"
            case _:
                return self.edtf()


_EDTF = re.compile(r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?~?")


def _season_of(day: date) -> int:
    return (day.month - 3) % 12 // 3


def _season_start(day: date) -> date:
    """Winter belongs to the year in which it begins, as both EDTF and TIMEX3 readers take it."""
    year = day.year - 1 if day.month < 3 and day.year > 1 else day.year
    return date(year, 3 + 3 * _season_of(day), 1)


_FIRST: dict[Grain, Callable[[date], date]] = {
    Grain.DAY: lambda d: d,
    Grain.WEEKEND: lambda d: _plus(d, 5 - d.weekday()),
    Grain.WEEK: lambda d: _plus(d, -d.weekday()),
    Grain.MONTH: lambda d: d.replace(day=1),
    Grain.QUARTER: lambda d: date(d.year, (d.month - 1) // 3 * 3 + 1, 1),
    Grain.SEASON: _season_start,
    Grain.HALF: lambda d: date(d.year, 1 if d.month < 7 else 7, 1),
    Grain.YEAR: lambda d: date(d.year, 1, 1),
    Grain.DECADE: lambda d: date(max(1, d.year // 10 * 10), 1, 1),
    Grain.CENTURY: lambda d: date(max(1, d.year // 100 * 100), 1, 1),
}


def _plus(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def made(year: int, month: int, day: int, grain: Grain = Grain.DAY) -> Stretch | None:
    """The stretch of that day; None where the calendar has no such day."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return Stretch.of(date(year, month, day), grain)


_SHARES = {
    "early": (1, 10),
    "beginning": (1, 10),
    "start": (1, 10),
    "mid": (11, 20),
    "middle": (11, 20),
    "late": (21, 31),
    "end": (21, 31),
    "first week": (1, 7),
    "second week": (8, 14),
    "third week": (15, 21),
    "first half": (1, 15),
    "second half": (16, 31),
}


_SHARE = re.compile(r"\b(?:" + "|".join(words.replace(" ", r"\s+") for words in _SHARES) + r")\b")


def share(month: Stretch, words: str) -> tuple[Stretch, Stretch] | None:
    """The days of a month that "early" or "the end of" means: the first, middle or last ten or so; None for other words."""
    told = _SHARE.search(words.lower())
    if told is None or month.grain is not Grain.MONTH:
        return None
    first, last = (month.first.replace(day=min(day, month.last.day)) for day in _SHARES[" ".join(told.group().split())])
    return Stretch(first, Grain.DAY), Stretch(last, Grain.DAY)


def season(year: int, number: int) -> Stretch | None:
    """Spring (0) to winter (3) of that year, as the northern half of the earth has them."""
    return made(year, 3 + 3 * number, 1, Grain.SEASON)


def moved(day: date, number: int, letter: str) -> date | None:
    """The day so many days (D), weeks (W), months (M) or years (Y) on; the month's last day where it has no such day."""
    if letter in "DW":
        ordinal = day.toordinal() + number * (7 if letter == "W" else 1)
        return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None
    months = day.year * 12 + day.month - 1 + number * (12 if letter == "Y" else 1)
    year, month = divmod(months, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the anonymous Gregorian computation)."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def weekday_of_month(year: int, month: int, weekday: int, number: int) -> date:
    """The first (1), second (2), ... or last (-1) such weekday of the month."""
    if number < 0:
        end = date(year, month, monthrange(year, month)[1])
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    start = date(year, month, 1)
    return start + timedelta(days=(weekday - start.weekday()) % 7 + 7 * (number - 1))


HOLIDAYS: dict[str, Callable[[int], date]] = {
    "new year's eve": lambda y: date(y, 12, 31),
    "new year's day": lambda y: date(y, 1, 1),
    "new year": lambda y: date(y, 1, 1),
    "valentine's day": lambda y: date(y, 2, 14),
    "st. patrick's day": lambda y: date(y, 3, 17),
    "palm sunday": lambda y: easter(y) - timedelta(days=7),
    "maundy thursday": lambda y: easter(y) - timedelta(days=3),
    "good friday": lambda y: easter(y) - timedelta(days=2),
    "easter sunday": easter,
    "easter monday": lambda y: easter(y) + timedelta(days=1),
    "easter": easter,
    "may day": lambda y: date(y, 5, 1),
    "memorial day": lambda y: weekday_of_month(y, 5, 0, -1),
    "bastille day": lambda y: date(y, 7, 14),
    "labor day": lambda y: weekday_of_month(y, 9, 0, 1),
    "halloween": lambda y: date(y, 10, 31),
    "veterans day": lambda y: date(y, 11, 11),
    "armistice day": lambda y: date(y, 11, 11),
    "thanksgiving day": lambda y: weekday_of_month(y, 11, 3, 4),
    "thanksgiving": lambda y: weekday_of_month(y, 11, 3, 4),
    "christmas eve": lambda y: date(y, 12, 24),
    "christmas day": lambda y: date(y, 12, 25),
    "christmas": lambda y: date(y, 12, 25),
    "boxing day": lambda y: date(y, 12, 26),
    "fourth of july": lambda y: date(y, 7, 4),
    "martin luther king day": lambda y: weekday_of_month(y, 1, 0, 3),
    "presidents day": lambda y: weekday_of_month(y, 2, 0, 3),
    "columbus day": lambda y: weekday_of_month(y, 10, 0, 2),
}
"""Feasts with a computable day. Independence Day is left out of it: each country has its own; so are feasts of the moon."""

NAMED_ONLY = frozenset(
    {"ramadan", "eid al-fitr", "eid al-adha", "eid", "ashura", "nowruz", "passover", "yom kippur", "rosh hashanah", "hanukkah", "diwali"}
    | {"independence day", "victory day", "republic day", "orthodox christmas", "orthodox easter"}
)
"""Feasts that the words alone do not put on a day."""

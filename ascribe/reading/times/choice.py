"""Choosing the year, the week or the quarter that the words leave open, by tense and by nearness to the report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from re import Match

from ascribe.reading.times.almanac import Grain, Stretch, made, moved
from ascribe.reading.times.setting import Setting, Tense
from ascribe.reading.times.words import MONTHS, WEEKDAYS

# A day without a year that would lie nearly a year back is the coming one: news names the year of what is that old.
_LONG_AGO, _SOON = 300, 60
# Even under "will", a month three quarters of a year ahead is the one just past ("will repair the damage of the August floods").
_FAR_AHEAD = 240


def month_number(word: str) -> int:
    """1 for January to 12."""
    return MONTHS[word.lower().rstrip(".")]


def weekday_number(word: str | None) -> int | None:
    """0 for Monday to 6; None where no weekday stands."""
    return None if word is None else WEEKDAYS[word.lower().rstrip(".")]


def in_caps(at: Setting, match: Match[str]) -> bool:
    """The words stand in a text all of capitals, where case tells nothing."""
    around = at.text[max(0, match.start() - 30) : match.start()] + at.after(match)
    return any(c.isalpha() for c in around) and around.upper() == around


def nearest(at: Setting, match: Match[str], month: int, day: int | None, weekday: int | None) -> tuple[int, bool] | None:
    """The year of a month, or of its day, and whether it was guessed; None without any anchor."""
    if at.today is None:
        return None if at.anchor is None else (at.anchor.first.year, True)
    if weekday is not None and day is not None:
        fitting = [y for y in range(at.today.year - 6, at.today.year + 7) if (s := made(y, month, day)) and s.first.weekday() == weekday]
        if fitting:
            today = at.today
            return min(fitting, key=lambda y: abs((date(y, month, day) - today).days)), False
    told = Tense.FUTURE if at.before(match).endswith(("until ", "till ")) else at.tense(match.start(), match.end())
    if at.anchor and at.near and at.anchor.grain is Grain.DAY and at.anchor.first.year < at.today.year - 1 and told is not Tense.FUTURE:
        return at.anchor.first.year, True
    grain = Grain.DAY if day else Grain.MONTH
    years = [y for y in range(at.today.year - 4, at.today.year + 5) if made(y, month, day or 1, grain)]
    past = max((y for y in years if (s := made(y, month, day or 1, grain)) and s.first <= at.today), default=None)
    ahead = min((y for y in years if (s := made(y, month, day or 1, grain)) and s.last >= at.today), default=None)
    if past is None or ahead is None or past == ahead:
        return (past or ahead or at.today.year), False
    back = (at.today - date(past, month, day or 1)).days
    wait = (date(ahead, month, day or 1) - at.today).days
    if told is Tense.FUTURE:
        return (past, True) if wait > _FAR_AHEAD else (ahead, False)
    if told is Tense.PAST:
        return (ahead, True) if day and back > _LONG_AGO and wait < _SOON else (past, False)
    return (ahead if back > 4 * wait else past), True


def year_near(at: Setting, match: Match[str], day: Callable[[int], date]) -> tuple[int, bool] | None:
    """The year of a feast: by tense the last or the coming one."""
    if at.today is None:
        return None if at.anchor is None else (at.anchor.first.year, True)
    year = at.today.year
    if not 2 <= year <= 9990:
        return None
    past = year if day(year) <= at.today else year - 1
    words = match.group().lower()
    if words.startswith(("last", "next")):
        return (past if words.startswith("last") else past + 1), False
    told = at.tense(match.start(), match.end())
    back, wait = (at.today - day(past)).days, (day(past + 1) - at.today).days
    if told is Tense.FUTURE and back:
        return past + 1, False
    if told is Tense.PAST:
        return past, False
    return (past if back <= 3 * wait else past + 1), True


def quarter_near(at: Setting, match: Match[str], number: int) -> tuple[int, bool] | None:
    """The year of a quarter: the running year's, unless that one has not begun and nothing speaks of what will be."""
    if at.today is None:
        return None if at.anchor is None else (at.anchor.first.year, True)
    this = made(at.today.year, 3 * number - 2, 1, Grain.QUARTER)
    if this is None or this.first <= at.today:
        told = at.tense(match.start(), match.end())
        ahead = told is Tense.FUTURE and this is not None and (at.today - this.last).days > 150
        return (at.today.year + 1 if ahead else at.today.year), ahead
    told = at.tense(match.start(), match.end())
    soon = (this.first - at.today).days <= 31
    return (at.today.year if told is Tense.FUTURE or soon else at.today.year - 1), told is Tense.UNTOLD


def weekday_near(today: date, weekday: int, tense: Tense) -> date:
    """The last such day up to today, or under the future tense the next from today on."""
    if tense is Tense.FUTURE:
        return moved(today, (weekday - today.weekday()) % 7, "D") or today
    return today - timedelta(days=(today.weekday() - weekday) % 7) if today.toordinal() > 7 else today


def grain_of(stretch: Stretch | None) -> Grain | None:
    """How long the stretch is; None of None."""
    return None if stretch is None else stretch.grain

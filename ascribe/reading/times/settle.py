"""Expressions in order in, the same settled among neighbours out: lone hours get a day, days in a row one interval."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise

from ascribe.reading.times.after import after_events
from ascribe.reading.times.almanac import Grain, Stretch
from ascribe.reading.times.found import FROM_TO, HAS_YEAR, Found, Scene, is_day, of_speech, only_clock
from ascribe.reading.times.setting import UNDATED, Tense

# A day told further back than the previous sentence dates an hour only while it is news.
_NEWS = 7
_AHEAD = 200
# More days than a week has are a list, no row.
_MOST = 7
_EARLY = re.compile(r"\b(?:early|overnight|night|morning|dawn|small|wee|predawn|pre-dawn)\b", re.IGNORECASE)
_BREAK = re.compile(r"[,;:()–—\n]|\b(?:and|but|while)\b")


def settled(found: Sequence[Found], scene: Scene) -> list[Found]:
    """The expressions that are times, every lone hour on its day."""
    found = after_events(_adjacent(found, scene), scene)
    days = [is_day(one.meaning) for one in found]
    speech = [day and of_speech(scene.text, one) for one, day in zip(found, days, strict=True)]
    events = [day and not said for day, said in zip(days, speech, strict=True)]
    back, ahead, said = _last(events), _last(events[::-1])[::-1], _last(speech)
    ahead = [None if j is None else len(found) - 1 - j for j in ahead]
    kept: list[Found] = []
    for i, one in enumerate(found):
        if not only_clock(one.meaning):
            kept.append(one)
            continue
        following = found[i + 1] if i + 1 < len(found) else None
        if following and following.meaning.clock and following.meaning.stretch and _to_next(scene.text, one, following):
            kept.append(replace(one, meaning=replace(following.meaning, clock=one.meaning.clock, until=None)))
        elif one.meaning.why != "weak":
            before, after, spoken = (None if j is None else found[j] for j in (back[i], ahead[i], said[i]))
            kept.append(_on_its_day(one, _day_for(one, scene, back=before, ahead=after, said=spoken)))
    return kept


def _last(told: Sequence[bool]) -> list[int | None]:
    """For each place the last one before it of which it is true."""
    places: list[int | None] = []
    last = None
    for i, true in enumerate(told):
        places.append(last)
        last = i if true else last
    return places


def _to_next(text: str, one: Found, following: Found) -> bool:
    return bool(FROM_TO.fullmatch(text[one.end : following.start][:24]))


def _day_for(clock: Found, scene: Scene, *, back: Found | None, ahead: Found | None, said: Found | None) -> Stretch | None:
    """The day of the nearest event told in the same, the previous or the next sentence; else the last day told, else the report's."""
    here = scene.number(clock.start)
    gone = cache(lambda: scene.tense(clock.start, clock.end) is Tense.PAST)

    def fits(one: Found | None, sentence: int) -> Stretch | None:
        day = None if one is None or scene.number(one.start) != sentence else _part_of(one, clock)
        return None if day is None or (scene.today and day.first > scene.today and gone()) else day

    after = fits(ahead, here) if ahead and ahead.start - clock.end < _AHEAD else None
    unbroken = after and ahead and not _BREAK.search(scene.text, clock.end, ahead.start)
    near = fits(back, here) or (after if unbroken else None) or fits(back, here - 1) or after
    if near is not None:
        return near
    early = ahead is not None and _small_hour(clock) and _EARLY.search(scene.text, ahead.start, ahead.end)
    older = _part_of(back, clock) if back and back.meaning.stretch == clock.day else clock.day
    if (
        older is not None
        and scene.today is not None
        and not (0 if older.first > scene.today and gone() else -_NEWS) <= (scene.today - older.first).days <= _NEWS
    ):
        older = None
    following = fits(ahead, here + 1)
    nearest = (following, older) if early or older is None else (older,)
    spoken = fits(said, here) or fits(said, here - 1)
    today = Stretch(scene.today, Grain.DAY) if scene.today else None
    return next((day for day in (*nearest, spoken, today, clock.day) if day is not None), None)


def _small_hour(clock: Found) -> bool:
    hour = clock.meaning.clock or ""
    return hour in {"MO", "24:00"} or "00" <= hour < "12"


def _part_of(day: Found, clock: Found) -> Stretch | None:
    """The expression's day; of a night, the hours after midnight are on its second day."""
    meaning = day.meaning
    if meaning.stretch is None or meaning.clock != "NI" or not _small_hour(clock):
        return meaning.stretch
    if meaning.until is not None:
        return meaning.until
    hour = clock.meaning.clock or ""
    return meaning.stretch.shifted(1) if hour < "06" or hour == "24:00" else meaning.stretch


def _on_its_day(one: Found, day: Stretch | None) -> Found:
    if day is None:
        return replace(one, rule=UNDATED)
    return replace(one, meaning=replace(one.meaning, stretch=day, guessed=True))


_COMMA = re.compile(r",\s{1,3}")
_AND = re.compile(r",?\s{1,3}(?:and|or)\s{1,3}")
_APART = re.compile(r"['’]s?\b|[^.\n]{0,60}\brespectively\b")


def _adjacent(found: Sequence[Found], scene: Scene) -> list[Found]:
    """Days told in a row that follow each other ("Saturday and Sunday") each mean all of them: the deed is told of them together."""
    settled = list(found)
    start = 0
    for i, (one, following) in enumerate(pairwise(found)):
        gap = scene.text[one.end : following.start] if following.start - one.end < 12 else ""
        if not (_whole_day(one) and _whole_day(following)) or not (_AND.fullmatch(gap) or _COMMA.fullmatch(gap)):
            start = i + 1
        elif _AND.fullmatch(gap):
            if not _APART.match(scene.text, following.end):
                settled[start : i + 2] = _together(_of_one_year(found[start : i + 2], scene.text), scene.today)
            start = i + 1
    return settled


def _whole_day(one: Found) -> bool:
    return is_day(one.meaning) and one.meaning.until is None and (one.meaning.clock is None or one.meaning.clock.isalpha())


def _of_one_year(run: Sequence[Found], text: str) -> Sequence[Found]:
    """The run with the year that only its last day tells: "3 May and 4 May 2019"."""
    last = run[-1].meaning.stretch
    if last is None or len(run) > _MOST or not HAS_YEAR.search(text, run[-1].start, run[-1].end):
        return run
    return [one if HAS_YEAR.search(text, one.start, one.end) else _in_year(one, last.first.year) for one in run]


def _in_year(one: Found, year: int) -> Found:
    stretch = one.meaning.stretch
    told = stretch and stretch.shifted(year - stretch.first.year, Grain.YEAR)
    return replace(one, meaning=replace(one.meaning, stretch=told, guessed=False)) if told and one.rule != "weekday" else one


def _together(run: Sequence[Found], today: date | None) -> Sequence[Found]:
    """The run with one interval for all, where each day is the one before the next; else as it was."""
    days = [one.meaning.stretch.first.toordinal() for one in run if one.meaning.stretch]
    if len(days) > _MOST or any(b - a not in {1, -6} for a, b in pairwise(days)):
        return run
    for i in reversed(range(len(days) - 1)):
        if days[i] > days[i + 1]:
            # "Monday and Tuesday" on a Monday: the week is that of the one which is not yet, if told as to come, else of both gone
            later = today is not None and days[i] > today.toordinal()
            days = [*days[: i + 1], *(day + 7 for day in days[i + 1 :])] if later else [*(day - 7 for day in days[: i + 1]), *days[i + 1 :]]
    if not 1 <= days[0] <= days[-1] <= date.max.toordinal():
        return run
    stretches = [Stretch(date.fromordinal(day), Grain.DAY) for day in days]
    meant = (stretches[0], stretches[-1])
    return [replace(one, meaning=replace(one.meaning, stretch=day, meant=meant)) for one, day in zip(run, stretches, strict=True)]

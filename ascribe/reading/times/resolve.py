"""A text and its publication day in, its times out: rules find them, neighbours join, the calendar says what they mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ascribe.reading.times.almanac import Grain, Stretch
from ascribe.reading.times.found import FROM_TO, HAS_YEAR, Found, Scene, is_day, numbered, of_speech, only_clock
from ascribe.reading.times.setting import Meaning, Setting, Tense
from ascribe.reading.times.settle import settled
from ascribe.reading.times.spot import clusters, kinds_ahead, matches
from ascribe.reading.times.stamps import stamps
from ascribe.reading.times.tense import tenses
from ascribe.reading.times.value import Time
from ascribe.reading.times.words import Kind
from ascribe.reading.times.write import written
from ascribe.reading.trees import Sentence

_CLOCK_TO_DAY = re.compile(r",?\s{1,3}(?:on\s{1,3}|of\s{1,3}|into\s{1,3}|in\s{1,3})?(?:the\s{1,3})?|,?\s{1,3}on\s{1,3}(?:the\s{1,3})?")
_DAY_TO_CLOCK = re.compile(
    r",?\s{1,3}(?:at|around|about|at about|at around|just after|just before|shortly after|shortly before|near|by|before|after|in the|at the)?\s{0,3}|,\s{0,3}"
)
_FROM = re.compile(r"\b(?:from|between)\s{1,3}(?:the\s{1,3})?(?:late\s|early\s|mid-)?$")
_AFTER_DATELINE = re.compile(r"\.?\s{0,3}(?:\)|\([A-Z][^)\n]{1,40}\)|\[|--|—|–|-|/|:)")
_NEAR, _QUARTER_REACH = 400, 2500
# A dateline may be some days older than the publication; one older still dates something else.
_STALE = 3


@dataclass(slots=True)
class _Course:
    """Where the reading of a text stands: what has been dated so far."""

    anchor: Stretch | None = None
    day: Stretch | None = None
    anchored_at: int = 0
    quarter: Stretch | None = None
    quarter_at: int = 0
    today: date | None = None


def times(text: str, *, published: date | None, sentences: Sequence[Sentence] = ()) -> tuple[Time, ...]:
    """Every temporal expression of the text in order, resolved against the dateline, the publication day and the events told."""
    tense = tenses(text, sentences)
    course = _Course(today=published)
    found: list[Found] = []
    done = 0
    for run in clusters(text):
        for i, (start, _) in enumerate(run):
            if start < done or (kinds := kinds_ahead(run, i)) == Kind.GLUE:
                continue
            one = _at(text, start, kinds, course, tense)
            if one is not None:
                done = one.end
                _take(text, one, found, course)
    kept = settled(found, Scene(text, course.today, numbered(text, sentences), tense))
    stamp = stamps(text, sentences)
    return tuple(written(text, one.start, one.end, "stamp" if stamp(one) else one.rule, one.meaning) for one in kept)


def _at(text: str, start: int, kinds: int, course: _Course, tense: Callable[[int, int], Tense]) -> Found | None:
    setting: Setting | None = None
    for match, rule in matches(text, start, kinds):
        if "\n\n" in match.group() or match.end() == start:
            continue
        setting = setting or _setting(text, start, course, tense)
        meaning = rule.resolve(match, setting)
        if meaning is not None:
            kept = match.group().rstrip()
            name = meaning.why if meaning.why and meaning.why != "weak" else rule.id
            return Found(start, start + len(kept), name, meaning, course.day)
    return None


def _setting(text: str, start: int, course: _Course, tense: Callable[[int, int], Tense]) -> Setting:
    near = course.anchor is not None and start - course.anchored_at < _NEAR and "\n" not in text[course.anchored_at : start]
    quarter = course.quarter if start - course.quarter_at < _QUARTER_REACH else None
    return Setting(text, course.today, course.anchor, near, quarter, tense)


def _take(text: str, one: Found, found: list[Found], course: _Course) -> None:
    """Put the expression to those found: joined to the last where the two are one, else behind it."""
    last = found[-1] if found else None
    joined = last and _joined(text, last, one)
    if joined:
        found[-1] = joined
        one = joined
    else:
        found.append(one)
    _anchor(text, one, course)


def _anchor(text: str, one: Found, course: _Course) -> None:
    stretch = one.meaning.stretch
    if one.meaning.value in {"P9M", "P6M", "P1Y"}:
        course.quarter = None  # figures that follow are of that longer period
    if stretch is None or one.meaning.kind in {"DURATION", "SET"} or stretch.grain > Grain.YEAR:
        return
    if one.start < 300 and stretch.grain is Grain.DAY and _is_dateline(text, one):
        late = None if course.today is None else (course.today - stretch.first).days
        if late is None or 0 <= late <= _STALE:
            course.today = stretch.first
    if one.rule == "quarter" and "ago" not in text[one.start : one.end] and "earlier" not in text[one.start : one.end]:
        course.quarter, course.quarter_at = stretch, one.end
    if course.anchor is None or not of_speech(text, one):
        course.anchor, course.anchored_at = stretch, one.end
        if stretch.grain is Grain.DAY:
            course.day = stretch


def _is_dateline(text: str, one: Found) -> bool:
    line_start = text.rfind("\n", 0, one.start) + 1
    return len(text[line_start : one.start]) < 80 and bool(_AFTER_DATELINE.match(text, one.end))


def _joined(text: str, last: Found, one: Found) -> Found | None:
    """The two as one: an hour and its day, or the two ends of an interval."""
    between = text[last.end : one.start]
    if len(between) > 24:
        return None
    a, b = last.meaning, one.meaning
    if only_clock(a) and is_day(b) and b.clock in {None, "NI"} and _CLOCK_TO_DAY.fullmatch(between):
        return Found(last.start, one.end, "clock-on-day", _together(a, b))
    if is_day(a) and a.clock in {None, "NI"} and only_clock(b) and _DAY_TO_CLOCK.fullmatch(between):
        return Found(last.start, one.end, "clock-on-day", _together(b, a))
    if (
        a.stretch
        and b.stretch
        and a.until is None
        and b.until is None
        and a.clock is None
        and b.clock is None
        and FROM_TO.fullmatch(between)
    ):
        return _interval(text, last, one, between)
    return None


def _together(clock: Meaning, day: Meaning) -> Meaning:
    """The hour on its day; an hour after midnight in the night of a day is on the day that follows."""
    assert day.stretch is not None  # noqa: S101
    assert clock.clock is not None  # noqa: S101
    if clock.clock.isalpha():
        return replace(day, kind="TIME", clock=clock.clock, why=None)
    stretch, guessed = day.stretch, day.guessed
    if day.clock == "NI" and (clock.clock < "06" or clock.clock == "24:00"):
        guessed = guessed or day.until is None
        following = min(stretch.first.toordinal() + 1, date.max.toordinal())
        stretch = day.until or Stretch(date.fromordinal(following), Grain.DAY)
        clock = replace(clock, clock=clock.clock.replace("24:", "00:"))
    return replace(day, kind="TIME", stretch=stretch, until=None, clock=clock.clock, guessed=guessed, why=None)


def _interval(text: str, last: Found, one: Found, between: str) -> Found | None:
    a, b = last.meaning.stretch, one.meaning.stretch
    assert a is not None  # noqa: S101
    assert b is not None  # noqa: S101
    before = text[max(0, last.start - 16) : last.start].lower()
    led = _FROM.search(before)
    if not led and not re.search(r"[-–—]|through", between):
        return None
    if ("and" in between) != bool(led and "between" in led.group()) and "and" in between:
        return None
    if a.grain != b.grain:
        return None
    if HAS_YEAR.search(text[one.start : one.end]) and not HAS_YEAR.search(text[last.start : last.end]):
        a = a.shifted(b.first.year - a.first.year, Grain.YEAR) or a
    if a.first > b.first:
        a = a.shifted(-1, Grain.YEAR) or a
    if a.first >= b.first:
        return None
    meaning = replace(one.meaning, stretch=a, until=b, guessed=last.meaning.guessed or one.meaning.guessed)
    return Found(last.start, one.end, "interval", meaning)

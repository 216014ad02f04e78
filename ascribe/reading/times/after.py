"""Expressions in their order in, the same with those counted from another event marked: "two days after the raid"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from ascribe.reading.times.almanac import Grain, Stretch, moved
from ascribe.reading.times.found import Found, Scene, is_day, of_speech

_COUNTED = frozenset({"duration", "units", "the-unit"})
_AFTER = re.compile(r"\s{1,3}(?:after|following)\s{1,3}(?!(?:which|all|then)\b|(?:it|this|that)\s*[.,;:])\w", re.IGNORECASE)
_WITHIN = re.compile(r"\bwithin\s{1,3}(?:the\s{1,3})?$", re.IGNORECASE)
_OF = re.compile(r"\s{1,3}of\s{1,3}(?:an?|the|his|her|its|their|that|this|being)\b", re.IGNORECASE)
# "for two days after the raid" tells how long, not when
_LASTING = re.compile(r"\b(?:for|lasted|lasting|lasts|took|takes|spent)\s{1,3}(?:the\s{1,3})?$", re.IGNORECASE)
_BREAK = re.compile(r"[,;:()–—\n]")
_SO_MANY = re.compile(r"P(T?)(\d{1,4})([A-Z]{1,2})|XXXX(-XX-XX|-WXX|-XX|)")
_STEPS = {"-XX-XX": "D", "-WXX": "W", "-XX": "M", "": "Y"}
_GRAINS = {"W": Grain.WEEK, "M": Grain.MONTH, "Y": Grain.YEAR}
_FAR = 120


def after_events(found: Sequence[Found], scene: Scene) -> list[Found]:
    """The expressions, where one is counted from an event its rule saying so, and on its day if that event is dated beside it."""
    return [_counted(one, following, scene) if one.rule in _COUNTED else one for one, following in zip_longest(found, found[1:]) if one]


def _counted(one: Found, following: Found | None, scene: Scene) -> Found:
    before = scene.text[max(0, one.start - 16) : one.start]
    led = _AFTER.match(scene.text, one.end) or (_OF.match(scene.text, one.end) if _WITHIN.search(before) else None)
    if led is None or _LASTING.search(before):
        return one
    one = replace(one, rule=f"{one.rule}-after-event")
    if following is None or not _dates_the_event(one, following, scene):
        return one
    return _on(one, following)


def _dates_the_event(one: Found, following: Found, scene: Scene) -> bool:
    """The day stands in the clause that "after" opens."""
    if not is_day(following.meaning) or following.start - one.end > _FAR or of_speech(scene.text, following):
        return False
    return scene.number(one.start) == scene.number(following.start) and not _BREAK.search(scene.text, one.end, following.start)


def _on(one: Found, event: Found) -> Found:
    """So long after the event's day; hours after it are taken as the same day."""
    told, day = _SO_MANY.fullmatch(one.meaning.value), event.meaning.stretch
    if told is None or day is None:
        return one
    if told[1]:
        hours = told[3] == "H" and int(told[2]) >= 12
        return one if hours else replace(one, meaning=replace(one.meaning, stretch=day, guessed=True))
    letter = told[3] or _STEPS[told[4]]
    then = moved(day.first, int(told[2] or 1), letter) if letter in "DWMY" else None
    if then is None:
        return one
    stretch = Stretch.of(then, _GRAINS.get(letter, Grain.DAY))
    value = one.meaning.value if one.meaning.kind == "DURATION" else ""
    return replace(one, meaning=replace(one.meaning, value=value, stretch=stretch, guessed=event.meaning.guessed))

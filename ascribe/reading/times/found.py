"""An expression and what its rule made of it, before it is written; what its neighbours ask about it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from ascribe.reading.times.almanac import Grain, Stretch
from ascribe.reading.times.setting import Meaning, Tense
from ascribe.reading.trees import Sentence

FROM_TO = re.compile(r"\s{1,3}(?:to|until|till|through|up\s{1,3}to|and)\s{1,3}(?:the\s{1,3})?|\s{0,2}[-–—]\s{0,2}")
HAS_YEAR = re.compile(r"\d{4}")
# "said the Tuesday raid" and "said Tuesday's raid" tell of the raid's day; "said Tuesday" tells of the saying's
_SPEECH = re.compile(
    r"\b(?:said|says|told|added|announced|reported|confirmed|stated|claimed|according to [^.,]{0,40})\s(?:(?!the\s|a\s|that\s)\w+\s)?(?:on\s|late\s|early\s)*$"
)
_OWNS = ("'s", "’s")
_STOP = re.compile(r"(?<=[\w)\]'\"”’][.!?])['\"”’)]{0,3}\s+(?=[\"“‘'(]{0,2}[A-Z\d])|\n\s*")


@dataclass(frozen=True, slots=True)
class Found:
    """An expression of the text with what its rule made of it, and the day told last before it."""

    start: int
    end: int
    rule: str
    meaning: Meaning
    day: Stretch | None = None  # None: no day was told before


@dataclass(frozen=True, slots=True)
class Scene:
    """What an expression is settled in: the text, its day, its sentences' numbers and the tense of its clauses."""

    text: str
    today: date | None  # None: neither the text nor the caller tells
    number: Callable[[int], int]
    tense: Callable[[int, int], Tense]


def only_clock(meaning: Meaning) -> bool:
    """An hour or a part of the day that no day stands beside."""
    return meaning.clock is not None and meaning.stretch is None


def is_day(meaning: Meaning) -> bool:
    """A day of the calendar, with or without its hour."""
    return meaning.stretch is not None and meaning.stretch.grain is Grain.DAY and meaning.kind in {"DATE", "TIME"}


def of_speech(text: str, one: Found) -> bool:
    """The day on which somebody spoke, not one on which something happened."""
    return text[one.end : one.end + 2] not in _OWNS and bool(_SPEECH.search(text[max(0, one.start - 60) : one.start]))


def numbered(text: str, sentences: Sequence[Sentence]) -> Callable[[int], int]:
    """A function that tells which sentence of the text a place is in; without sentences, by its full stops."""
    starts = [s.span.start for s in sentences] or [0, *(stop.end() for stop in _STOP.finditer(text))]
    return lambda at: bisect_right(starts, at)

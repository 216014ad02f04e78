"""What a rule sees besides its words: the publication day, the last dated event, the tense; and what it answers with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from re import Match

from ascribe.reading.times.almanac import Stretch


class Tense(Enum):
    """When the clause around a word plays."""

    PAST = "past"
    FUTURE = "future"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a rule stands: `today` is the day of the dateline or of publication, `anchor` the last dated event of the text.

    `near` is true where that event stands in the same paragraph and close by; `quarter` is the last quarter of a year told of.
    """

    text: str
    today: date | None  # None: neither the text nor the caller tells
    anchor: Stretch | None  # None: nothing dated so far
    near: bool
    quarter: Stretch | None  # None: none told of lately
    tense: Callable[[int, int], Tense]

    def before(self, match: Match[str]) -> str:
        """The words just before the match, in lower case."""
        return self.text[max(0, match.start() - 24) : match.start()].lower()

    def after(self, match: Match[str]) -> str:
        """The words just after the match."""
        return self.text[match.end() : match.end() + 24]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a rule makes of its words; the clock is "21:30", a part of the day "NI", and is put to the stretch at the end."""

    kind: str
    value: str = ""
    stretch: Stretch | None = None  # None: not a point of the calendar, or not resolved
    until: Stretch | None = None  # None: the stretch alone; else an interval up to it
    clock: str | None = None  # None: no hour told
    guessed: bool = False
    approximate: bool = False
    pattern: str | None = None  # None: edtf follows from the stretch; else EDTF with unspecified digits
    why: str | None = None  # None: the rule's own id; else the reason it could not be resolved
    meant: tuple[Stretch, Stretch] | None = None  # None: the stretch; else the days that TIMEX3 has no name for, from .. to


UNDATED = "no-publication-day"


def dated(stretch: Stretch | None, *, guessed: bool = False, until: Stretch | None = None) -> Meaning | None:
    """A date that the calendar has; None where it has not."""
    if stretch is None:
        return None
    if until is not None and until.first <= stretch.first:
        until = None
    return Meaning("DATE", stretch=stretch, until=until, guessed=guessed)

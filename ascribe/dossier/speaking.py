"""The testimonies of one report and the tolls of its incident in, the same out: which speaks for the report as a whole, which is a part.

What a report as a whole says was weighed when it was read: persons told one by one are added up, and of several figures one was
taken. That figure is the report's word where reports are counted. A person whom it tells of, or the children among the dead, are
no toll beside a greater one of the same report.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ascribe.dossier.testimony import Json, Testimony
from ascribe.vocabulary.terms import Measure

VERSION = 1

WEIGHED = (Measure.KILLED, Measure.INJURED)
"""Measures of which a reading gives the toll of each incident."""

NUMERAL = re.compile(r"\b(?:one|single|only|\d+)\b", re.IGNORECASE)
"""Words that count to one; "a man" tells of one and counts nobody."""

SOME = frozenset(
    "child children kid kids baby babies girl girls boy boys teenager teenagers woman women son sons daughter daughters brother brothers"
    " sister sisters".split()
)
"""Those who are named among others."""


def marked(told: Sequence[Testimony], incident: Json) -> tuple[Testimony, ...]:
    """The testimonies of one report's incident, marked where they speak for the report or are a part of what it counts."""
    found = list(told)
    for measure in WEIGHED:
        at = [n for n, one in enumerate(found) if one.measure is measure and one.whole]
        best: int | None = (incident.get(measure.value) or {}).get("best")
        speaker = _speaker([found[n] for n in at], best)
        for n in at:
            one = found[n]
            if one is speaker:
                found[n] = replace(one, speaks=True)
            elif speaker is not None and _is_part(one, speaker):
                found[n] = replace(one, aside=True)
    return tuple(found)


def _speaker(told: Sequence[Testimony], best: int | None) -> Testimony | None:
    """What a person put right; or else the first that gives what was taken for the toll, a count before a sum; or else the greatest."""
    right = [one for one in told if one.corrected]
    given = [one for one in told if best is not None and best in (one.low, one.high)]
    counted = [one for one in given or told if not one.inferred] or given or told
    if right or not given:
        return max(right or counted, key=_least, default=None)
    return counted[0]


def _is_part(one: Testimony, whole: Testimony) -> bool:
    """Somebody told of, or some of one kind, where the report counts more."""
    if one.corrected or one.high is None or _least(whole) <= one.high:
        return False
    told_of = one.low == one.high == 1 and not NUMERAL.search(one.words)
    return told_of or not SOME.isdisjoint((one.of or "").lower().split())


def _least(one: Testimony) -> int:
    return one.low if one.low is not None else one.high or 0

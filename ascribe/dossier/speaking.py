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
from ascribe.vocabulary.people import person_noun
from ascribe.vocabulary.terms import Measure

VERSION = 1

WEIGHED = (Measure.KILLED, Measure.INJURED)
"""Measures of which a reading gives the toll of each incident."""

NUMERAL = re.compile(r"\b(?:one|single|only|\d+)\b", re.IGNORECASE)
"""Words that count to one; "a man" tells of one and counts nobody."""

AMONG = frozenset("son sons daughter daughters brother brothers sister sisters teacher teachers student students".split())
"""Those who are named among others, beside the groups of the vocabulary: children, women, health workers, journalists."""

ANYBODY = frozenset("people person persons casualties fatalities deaths dead injured wounded civilians anybody anyone".split())
"""Whom nobody counts apart."""


def marked(told: Sequence[Testimony], incident: Json) -> tuple[Testimony, ...]:
    """The testimonies of one report's incident, marked where they speak for the report or are a part of what it counts."""
    found = list(told)
    for measure in WEIGHED:
        at = [n for n, one in enumerate(found) if one.measure is measure and one.whole]
        best: int | None = (incident.get(measure.value) or {}).get("best")
        of_it = [found[n] for n in at]
        chosen = _speaker(of_it, best)
        speaker = chosen and (_total(chosen, of_it) or chosen)
        for n in at:
            one = found[n]
            if one is speaker:
                found[n] = replace(one, speaks=True)
            elif speaker is not None and (_is_part(one, speaker) or _total(one, of_it)):
                found[n] = replace(one, aside=True)
    return tuple(found)


def together(told: Sequence[Testimony]) -> tuple[Testimony, ...]:
    """The marked testimonies of all reports of an incident; what counts some of those whom another report counts is a part of these.

    "No soldier was killed" is no toll either where somebody counts the dead.
    """
    found = list(told)
    for measure in WEIGHED:
        at = [n for n, one in enumerate(found) if one.measure is measure and one.whole]
        greatest = max((_least(found[n]) for n in at if not _some(found[n])), default=0)
        for n in at:
            if not found[n].counted_anew and _least(found[n]) < greatest and (_several(found[n]) or _nobody_of(found[n])):
                found[n] = replace(found[n], aside=True, speaks=False)
        spoken = {one.source.report for one in found if one.measure is measure and one.speaks}
        for report in dict.fromkeys(found[n].source.report for n in at if found[n].source.report not in spoken):
            speaker = _speaker([one for one in found if one.measure is measure and one.whole and one.source.report == report], None)
            found = [replace(one, speaks=True) if one is speaker else one for one in found]
    return tuple(found)


def _some(one: Testimony) -> bool:
    """It counts children, women, teachers: some of those who may have been harmed."""
    word = (one.of or "").lower().rpartition(" ")[2]
    noun = person_noun(word) if word else None
    return word in AMONG or (noun is not None and noun.group not in (None, "men"))


def _several(one: Testimony) -> bool:
    """Some of one kind; of a report that knows of one child alone that is all that it counts."""
    return _some(one) and _least(one) > 1


def _nobody_of(one: Testimony) -> bool:
    return one.low == one.high == 0 and one.of is not None and ANYBODY.isdisjoint(one.of.lower().split())


def _speaker(told: Sequence[Testimony], best: int | None) -> Testimony | None:
    """What a person put right; or else the first that gives what was taken for the toll, a count before a sum; or else the greatest."""
    right = [one for one in told if one.counted_anew]
    given = [one for one in told if best is not None and best in (one.low, one.high)]
    counted = [one for one in given or told if not one.inferred] or given or told
    if right or not given:
        return max(right or counted, key=_least, default=None)
    return counted[0]


def _total(one: Testimony, told: Sequence[Testimony]) -> Testimony | None:
    """The greater figure of the same people in the same claim: a toll that rose to 17 after five more had died is 17."""
    greater = (o for o in told if o.claim == one.claim and o.low is not None and o.low > _most(one) and _same_people(o, one))
    return None if one.counted_anew or one.inferred else max((o for o in greater if not o.inferred), key=_least, default=None)


def _same_people(one: Testimony, other: Testimony) -> bool:
    anybody = all(not o.of or not ANYBODY.isdisjoint(o.of.lower().split()) for o in (one, other))
    return (one.status, one.side) == (other.status, other.side) and (one.of == other.of or anybody)


def _most(one: Testimony) -> int:
    return one.high if one.high is not None else one.low or 0


def _is_part(one: Testimony, whole: Testimony) -> bool:
    """Somebody told of, or some of one kind, where the report counts more."""
    if one.counted_anew or one.high is None or _least(whole) <= one.high:
        return False
    told_of = one.low == one.high == 1 and not NUMERAL.search(one.words)
    return told_of or _some(one)


def _least(one: Testimony) -> int:
    return one.low if one.low is not None else one.high or 0

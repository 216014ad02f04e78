"""A place in its sentence in, out what the words beside it say: that the deed happened there, or only that somebody lives there."""

from __future__ import annotations

import re

from ascribe.reading.places import Place
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence
from ascribe.vocabulary.surroundings import COMPASS

VERSION = 1

BEFORE = 70
"""Characters before a place in which the house stands that is in it."""

STEPS = 4
"""Words up the tree from a place to the deed that was done there."""

_SIDES = "|".join(sorted(COMPASS))
_AT = re.compile(
    rf"\b(?:on\sthe\s(?:[\w-]+\s){{1,2}}of\s"
    rf"|(?:in|at|near|outside|inside)\s(?:the\s(?:[\w-]+\s){{0,3}}of\s|the\s|rural\s|downtown\s|nearby\s|(?:{_SIDES})\s){{0,3}})\Z",
    re.IGNORECASE,
)
"""What stands before a town in which, and not from which, something is told."""

_HOUSE = re.compile(
    r"\b(?:homes?|houses?|apartments?|residences?|bar|nightclub|club|park|parking lot|store|complex|trailer|motel|hotel|street|avenue|road|drive"
    r"|lane|block|party|yard|driveway|restaurant|gas station|church|school)\b[^.;:]{0,30}\Z",
    re.IGNORECASE,
)
"""Where people come to harm within a town, with the few words up to the town's name."""

_DEEDS = frozenset(
    "happened occurred took unfolded shot shooting shootings shootout fired killed wounded gunned slain murdered slaying injured".split()
)

_RESIDENT = re.compile(
    r"(?:-area|\sarea)?\s(?:\d{1,2}-year-old|high school|man|woman|men|women|teens?|teenagers?|boys?|girls?|child|toddler|infant|baby|couple"
    r"|family|mother|father|mom|dad|residents?|natives?|brothers|sisters|students?|youths?|husband|wife|juvenile|male|female|firefighter|hunter)\b"
)
"""What stands behind the town in which somebody lives: that man may have come to harm in another."""


def happens_at(reading: Reading, sentence: Sentence, place: Place) -> bool:
    """The words put the deed, or the house in which it was done, at the place."""
    start = place.span.start
    before = reading.report.text[max(sentence.span.start, start - BEFORE) : start]
    at = _AT.search(before)
    if at is None:
        return False
    if _HOUSE.search(before, 0, at.start()):
        return True
    words = sentence.within(place.span)
    if not words or not sentence.parsed:
        return False
    for step, word in enumerate(sentence.above(sentence.top(words)), 1):
        if word.lower in _DEEDS:
            return True
        if word.tag == "VERB" or step == STEPS:
            return False
    return False


def lives_at(text: str, place: Place) -> bool:
    """The name of the place only tells where somebody is from: "a Springfield man"."""
    return _RESIDENT.match(text, place.span.end) is not None

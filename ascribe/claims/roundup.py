"""A sentence that counts harm in several towns in, which of its figures is of which town out: each town's toll is its own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ascribe.claims.elsewhere import APART, distance
from ascribe.claims.figures import Counted
from ascribe.claims.frame import Scene
from ascribe.claims.near import within
from ascribe.reading.places import Place
from ascribe.reading.trees import Sentence
from ascribe.text import Span
from ascribe.vocabulary.terms import Measure, PlacePrecision

VERSION = 1

OWN_TOWN = "own-town"
"""The rule of an incident that a sentence tells of beside others, each with its town."""

HARM = frozenset({Measure.KILLED, Measure.INJURED, Measure.CASUALTIES})
REACH = 60
"""Characters between a figure and the town that it is of."""

_LEADS = re.compile(r"\b(?:in|at|near|on|of|outside|around)\s+(?:[\w'’-]+\s+){0,3}$", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|to|for|between)\s+(?:[\w'’-]+\s+){0,2}$", re.IGNORECASE)
_CUT = re.compile(r"[,;:]|\b(?:and|while|but|whereas)\b", re.IGNORECASE)


def towns(scene: Scene, sentence: Sentence, counts: Sequence[Counted]) -> dict[Span, Place]:
    """By the span of each figure of harm, the town that it is of; empty where the sentence tells of one town, or of none."""
    text = scene.reading.report.text
    harmed = [c for c in counts if c.role.measure in HARM and c.quantity.interval.low != 0]
    if len(harmed) < 2:
        return {}
    places = [p for p in within(scene.reading.places, sentence.span) if _town(p) and _located(text, sentence, p)]
    if len({p.words.casefold() for p in places}) < 2:
        return {}
    own = [_own(text, sentence, harmed, i, places) for i in range(len(harmed))]
    if not _apart([p for p in own if p is not None]):
        return {}
    filled = [
        p or next((q for q in own[i:] if q is not None), None) or next((q for q in own[i::-1] if q is not None), None)
        for i, p in enumerate(own)
    ]
    return {c.quantity.span: p for c, p in zip(harmed, filled, strict=True) if p is not None}


def away(scene: Scene, found: Mapping[Span, Place], *, first: bool) -> dict[Span, Place]:
    """Of these figures those that are of another town than the main incident's; in the `first` sentence that counts, the first is the main one's."""
    if not found:
        return {}
    main = [p.chosen for p in scene.main.where if p.chosen is not None and p.chosen.kind == "settlement"]
    told = list(found.values())
    home = next((p.chosen for p in told if p.chosen and any(distance(p.chosen, m) <= APART for m in main)), None)
    if home is None and first:
        home = told[0].chosen
    return {span: p for span, p in found.items() if p.chosen and (home is None or distance(p.chosen, home) > APART)}


def whole(counts: Sequence[Counted], found: Mapping[Span, Place]) -> tuple[Counted, ...]:
    """The figures; one with a town of its own is no part of another's."""
    return tuple(replace(c, role=replace(c.role, part=False)) if c.role.part and c.quantity.span in found else c for c in counts)


def _town(place: Place) -> bool:
    exact = place.precision is not None and place.precision <= PlacePrecision.NEAR
    return place.chosen is not None and place.chosen.kind == "settlement" and exact and not place.acts


def _located(text: str, sentence: Sentence, place: Place) -> bool:
    """ "In Orlo", "the shelling of Orlo"; not "men from Orlo"."""
    before = text[max(sentence.span.start, place.span.start - REACH) : place.span.start]
    return _LEADS.search(before) is not None and _FROM.search(before) is None


def _own(text: str, sentence: Sentence, harmed: Sequence[Counted], i: int, places: Sequence[Place]) -> Place | None:
    """The town right behind the figure, in its own clause, or else the last one told before it and behind the figure before."""
    span = harmed[i].quantity.span
    end = harmed[i + 1].quantity.span.start if i + 1 < len(harmed) else sentence.span.end
    cut = _CUT.search(text, span.end, end)
    end = min(cut.start() if cut else end, span.end + REACH)
    behind = next((p for p in places if span.end <= p.span.start and p.span.end <= end), None)
    if behind is not None:
        return behind
    start = harmed[i - 1].quantity.span.end if i else sentence.span.start
    return next((p for p in reversed(places) if start <= p.span.start and p.span.end <= span.start), None)


def _apart(own: Sequence[Place]) -> bool:
    """Two of the towns lie too far apart for one incident."""
    chosen = [p.chosen for p in own if p.chosen is not None]
    return any(distance(a, b) > APART for k, a in enumerate(chosen) for b in chosen[:k])

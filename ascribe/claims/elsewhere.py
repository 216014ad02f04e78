"""Sentences that count harm in, those that tell of another incident of the same days out, by where they put it."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

from ascribe.claims.frame import Scene, mention_of, places_of
from ascribe.claims.standing import sentence_at
from ascribe.claims.whereabouts import tells_of_another
from ascribe.reading.places import Candidate, Place
from ascribe.reading.trees import Sentence
from ascribe.vocabulary.terms import PlacePrecision

VERSION = 1

APART = 30.0
"""Kilometres: a town and its suburbs, among which one attack may be told under several names, lie closer together."""

EARTH = 6371.0


def elsewhere(scene: Scene, sentence: Sentence, at_home: frozenset[int]) -> str | None:
    """By which place or words the sentence's incident is another than the main one; None where it may be the same.

    `at_home` are the sentences that name the main place themselves.
    """
    if sentence.index and tells_of_another(sentence.span.of(scene.reading.report.text)):
        mention = mention_of(scene.reading, sentence)
        if mention is None or mention.definite:
            return None  # "elsewhere the bodies were laid out" is still the same scene
        place = _own(scene, sentence)
        return place.words.casefold() if place else f"sentence {sentence.index}"
    main = next((p.chosen for p in scene.main.where if p.chosen and p.precision is not None and p.precision <= PlacePrecision.NEAR), None)
    own = _own(scene, sentence)
    if main is None or own is None or own.chosen is None or sentence.index in at_home:
        return None
    return own.chosen.name if distance(main, own.chosen) > APART else None


def at_home(scene: Scene) -> frozenset[int]:
    """The sentences that name the main place themselves."""
    main = [m.chosen for m in scene.main.where]
    named = (p.span for p in scene.reading.places if p.chosen is not None and p.chosen in main)
    return frozenset(s.index for span in named if (s := sentence_at(scene.reading, span)) is not None)


def _own(scene: Scene, sentence: Sentence) -> Place | None:
    """The town in which the sentence itself puts a deed of its own."""
    mention = mention_of(scene.reading, sentence)
    if mention is None or mention.definite:
        return None
    towns = (
        p
        for p in places_of(scene.reading, sentence, mention)
        if p.chosen is not None and p.chosen.kind == "settlement" and p.precision == PlacePrecision.EXACT
    )
    return next(towns, None)


def distance(a: Candidate, b: Candidate) -> float:
    """Kilometres between two places on the great circle."""
    lat_a, lat_b = radians(a.latitude), radians(b.latitude)
    half = sin((lat_b - lat_a) / 2) ** 2 + cos(lat_a) * cos(lat_b) * sin(radians(b.longitude - a.longitude) / 2) ** 2
    return 2 * EARTH * asin(sqrt(half))

"""An incident that no words tie anybody to in, the one armed group that its report names as a guess out; never as a fact."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ascribe.claims.near import within
from ascribe.claims.standing import of_source
from ascribe.incidents.incident import Incident
from ascribe.incidents.organisations import own_name
from ascribe.incidents.telling import Telling
from ascribe.incidents.template import Perpetrator, quoted
from ascribe.reading.actors import Actor
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence
from ascribe.text import folded
from ascribe.vocabulary.deeds import BLAMES
from ascribe.vocabulary.terms import Confidence, EventType

VERSION = 3

NEAR = 2
"""Sentences from a telling within which the report must name the group: further off the name is of something else."""

BESIDE = 90
"""Characters from a group's name within which somebody's name may tell that they are of it."""

_MEMBER = re.compile(
    r"\W*(?:\[[^\]]*\]\W*|\([^)]*\)\W*)?(?:\w+ ){0,2}(?:leader|member|president|presidential|commander|candidate|chief|militant|founder)\b",
    re.I,
)
_MEMBER_OF = re.compile(r"\b(?:leader|member|president|commander|candidate|chief|militant|founder)\s+(?:of|for)\s+(?:the\s+)?$", re.I)

RULE = "guess: the one armed group that the report names"
_ELSE = BLAMES | frozenset("denied denies deny denying responsible".split())
_BY_GROUPS = frozenset(
    (
        EventType.ATTACK,
        EventType.IED,
        EventType.SUICIDE_BOMB,
        EventType.GRENADE,
        EventType.ABDUCTION,
        EventType.ARMED_CLASH,
        EventType.LOOTING,
    )
)


def lone(reading: Reading) -> tuple[Actor, ...]:
    """Where the report names one armed group and no other: all the places that name it."""
    named = tuple(a for a in reading.actors if a.kind == "armed group" and a.rule == "registry")
    # a group whose own word a sentence gives is a witness there, and no suspect
    return tuple(a for a in named if not of_source(reading, a.span)) if len({a.name for a in named}) == 1 else ()


def with_lone(incident: Incident, told: Sequence[Telling], groups: Sequence[Actor], reading: Reading) -> Incident:
    """The incident with the report's one group as a suspect, where the words tie nobody to it and name that group beside it.

    Not where the group's people are those struck, and not for what is done from the air or from afar, which armies do.
    """
    if not groups or incident.perpetrators or incident.event not in _BY_GROUPS:
        return incident
    struck = [t.words.span for t in (*incident.human_targets, *incident.physical_targets)]
    if any(a.side == groups[0].side for s in struck for a in within(reading.actors, s)) or _of_victims(incident, groups, reading):
        return incident
    near = next((a for t in told for at in _about(reading, t.sentence) for a in within(groups, at.span)), None)
    if near is None:
        return incident
    words = quoted(reading.report.text, own_name(reading, near))
    guess = Perpetrator(words, near.name, organisation=True, confidence=Confidence.SUSPECTED, told_by=None, rule=RULE)
    return replace(incident, perpetrators=(guess,))


def _of_victims(incident: Incident, groups: Sequence[Actor], reading: Reading) -> bool:
    """One of those struck is told, anywhere in the report, to be of the group: "Front leader Ana Ruiz", "Ruiz, a commander of the Front"."""
    text = reading.report.text
    struck = {folded(t.name.words).split()[-1] for t in incident.human_targets if t.name and folded(t.name.words)}
    for actor in groups if struck else ():
        after = text[actor.span.end : actor.span.end + BESIDE]
        before = text[max(0, actor.span.start - BESIDE) : actor.span.start]
        if (_MEMBER.match(after) and struck & set(folded(after).split())) or (
            _MEMBER_OF.search(before) and struck & set(folded(before).split())
        ):
            return True
    return False


def _about(reading: Reading, index: int) -> list[Sentence]:
    """The sentence with those beside it, without those that accuse of something else or deny it."""
    around = reading.sentences[max(0, index - NEAR) : index + NEAR + 1]
    return [s for s in around if not any(w.lower in _ELSE for w in s.words)]

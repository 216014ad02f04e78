"""Drafts of a whole report in, mentions out: what one clause leaves open, the others decide."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ascribe.reading.events.draft import Draft
from ascribe.reading.events.mention import Mention
from ascribe.vocabulary.terms import EventType

_REMOTE = frozenset(
    (
        EventType.AIR_STRIKE,
        EventType.SHELLING,
        EventType.SUICIDE_BOMB,
        EventType.IED,
        EventType.CHEMICAL,
        EventType.GRENADE,
        EventType.ATTACK,
    )
)


_BOMBS = frozenset((EventType.IED, EventType.SUICIDE_BOMB))
_BOMBED = re.compile(
    r"\b(?:bomb|explosives?\b|ied\b|dynamite|landmine|mines?\b|attack|militant|terror|rebel|insurgen|saboteur|claimed responsibility)",
    re.IGNORECASE,
)
"""Words that make an explosion a deed: without one the report tells of a blast whose cause it does not know."""


def settled(text: str, drafts: Sequence[Draft]) -> tuple[Mention, ...]:
    """Each draft with a type: its own, that of the event it points back to, the report's commonest, or what its word implies."""
    told = Counter[EventType | None]()
    # a weapon beside it makes a type surer, so it counts twice; a bare attack without one tells nothing
    told.update(d.type for d in drafts if d.type in _REMOTE and d.weapon is not None)
    told.update(d.type for d in drafts if d.type in _REMOTE and d.type is not EventType.ATTACK)
    if any(d.type in _REMOTE or d.deed.open for d in drafts):
        drafts = [d for d in drafts if d.deed.needs != "structure"]  # what came down did so under a blow that the report tells of
    last: EventType | None = None
    found = []
    for d in drafts:
        kind, rule = (d.type, d.rule) if d.type is not None else _guessed(text, d, last, told)
        if d.type in _REMOTE and d.real:
            last = d.type
        found.append(
            Mention(
                span=d.span,
                words=d.span.of(text),
                type=kind,
                sentence=d.sentence,
                weapon=d.weapon.span if d.weapon else None,
                weapon_name=d.weapon.weapon.name if d.weapon else None,
                target=d.target,
                agent=d.agent,
                patient=d.patient,
                real=d.real,
                definite=d.definite,
                rule=rule,
                stage=d.stage,
                weapons=tuple(a.span for a in d.weapons),
            )
        )
    return tuple(sorted(found, key=lambda m: m.span))


def _guessed(text: str, draft: Draft, last: EventType | None, told: Counter[EventType | None]) -> tuple[EventType, str]:
    if draft.fuel and not any(told[kind] for kind in _BOMBS):
        return EventType.ACCIDENT, f"{draft.rule}, beside fuel"
    if draft.apart:
        return draft.deed.type, f"{draft.rule}, by its word"
    if draft.definite and last is not None:
        return last, f"{draft.rule}, as told before"
    common = told.most_common(1)
    # one kind must rule the report before an attack without a weapon is taken for that kind
    if common and common[0][0] is not None and (draft.definite or 2 * common[0][1] > told.total()):
        return common[0][0], f"{draft.rule}, as the report tells"
    if draft.deed.type is EventType.OTHER and _BOMBED.search(text):
        return EventType.IED, f"{draft.rule}, beside bombs"
    return draft.deed.type, f"{draft.rule}, by its word"

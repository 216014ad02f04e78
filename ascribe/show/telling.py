"""A claim in, what it says itself out: nothing that the incident lent it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ascribe.claims.claim import Claim
from ascribe.incidents.incident import Incident
from ascribe.reading.places import Place
from ascribe.show import words
from ascribe.text import folded
from ascribe.vocabulary.terms import EventType, PlacePrecision

LENT = "of-incident"
"""How the rule of a value ends that a claim has from its incident and not from its own words."""

VAGUE = frozenset({EventType.STATEMENT, EventType.ATTACK})
"""Kinds of event that say less than the incident's own."""


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing that a claim says of an event: "where", "Orlo, ZZ", and the rule that gave it."""

    label: str
    value: str
    rule: str = ""

    def __str__(self) -> str:
        return f"{self.label} {self.value}".strip()


def told_here(claim: Claim, incident: Incident | None) -> tuple[Detail, ...]:
    """Kind, time, place, target and parties as this claim's own words give them, where they add to the incident's."""
    found = [*_event(claim, incident), *_when(claim), *_where(claim)]
    if claim.target and (incident is None or claim.target in claim.evidence.quote):
        found.append(Detail("target", words.one_line(claim.target)))
    for label, own, shared in (
        ("by", claim.by, incident and incident.by),
        ("against", claim.against, incident and incident.against),
        ("means", claim.means, incident and incident.means),
    ):
        if own and own != shared:
            found.append(Detail(label, words.one_line(own)))
    return tuple(found)


def _event(claim: Claim, incident: Incident | None) -> list[Detail]:
    rule = dict(claim.rules).get("event", "")
    known = incident is not None and (claim.event in VAGUE or claim.event is incident.event or rule == LENT)
    return [] if known or claim.event is EventType.STATEMENT else [Detail("", claim.event.value, rule)]


def _when(claim: Claim) -> list[Detail]:
    time = claim.when
    if time is None or (time.rule.endswith(LENT) and not claim.evidence.span.covers(time.span)):
        return []
    return [Detail("when", f"{words.moment(time)} {words.quoted(time.words)}", time.rule)]


def _where(claim: Claim) -> list[Detail]:
    """The places chosen, each once and no country around a narrower one, and the names without a place together."""
    own = [p for p in claim.where if not p.rule.endswith(LENT) or claim.evidence.span.covers(p.span)]
    placed = [p for p in own if p.chosen]
    narrow = [p for p in placed if p.precision is not PlacePrecision.COUNTRY]
    shown = {words.spot(place): place for place in reversed(narrow or placed)}
    lost = [p for p in own if p.chosen is None and p.words not in (claim.target or "")]
    found = [Detail("", f"{spot}{_other_name(place)}", place.rule) for spot, place in reversed(shown.items())]
    if lost:
        found.append(Detail("", words.unplaced(lost), "; ".join(dict.fromkeys(p.rule for p in lost))))
    return [replace(found[0], label="where"), *found[1:]] if shown else found


def _other_name(place: Place) -> str:
    """The text's own name of a place, where it is another than the gazetteer's."""
    return "" if place.chosen and folded(place.words) == folded(place.chosen.name) else f" {words.quoted(place.words)}"

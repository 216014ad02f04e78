"""Counted people in their sentence in, whether they were there, or had to go, out."""

from __future__ import annotations

from ascribe.claims.case import Case, Role, cases
from ascribe.claims.quantities import Form, Kind
from ascribe.vocabulary.harm import ATTACKERS, ATTACKING, BEING_THERE, FLIGHT, FORCING, GOING, HOMES, PERPETRATING, TRANSPORTED
from ascribe.vocabulary.terms import Measure

TO_COME = "to-come"
"""The rule of a displacement that is only planned."""

DEPARTURES = frozenset({"evacuation", "resettlement"})


def there(case: Case) -> Role | None:
    """People said to have been on the spot: in the convoy, on board, in the building, among the attackers."""
    found = _attacker(case) or _aboard(case) or _unit(case)
    if found or case.quantity.form is not Form.NUMBER or case.quantity.kind is not Kind.PEOPLE:
        return found
    verb = case.sentence.head(case.anchor)
    if case.anchor.relation.startswith("nsubj") and verb.lower in BEING_THERE:
        return Role(Measure.PRESENT, verb.index, "there")
    if case.anchor.relation == "obj" and verb.lower in ("carrying", "carried"):
        return Role(Measure.PRESENT, verb.index, "carried")
    return None


def _attacker(case: Case) -> Role | None:
    """ "Carried out by two gunmen", "three bombers detonated their belts"."""
    s, anchor, noun = case.sentence, case.anchor, case.noun
    if noun is None or noun.lower not in ATTACKERS:
        return None
    verb = s.head(anchor)
    led = verb.lower in PERPETRATING and "by" in cases(s, anchor)
    attacked = verb.lower in ATTACKING and anchor.relation.startswith("nsubj")
    return Role(Measure.PRESENT, verb.index, "attacker") if led or attacked else None


def _aboard(case: Case) -> Role | None:
    """ "The 14 people on board"."""
    s, q, anchor = case.sentence, case.quantity, case.anchor
    if q.form is not Form.NUMBER or q.kind not in (Kind.PEOPLE, Kind.BARE):
        return None
    head = s.head(anchor)
    below = (*s.below(anchor), *s.below(case.noun or anchor), *s.below(head, "obl", "advmod", "acl"))
    near = (head, *below, *s.words[q.last + 1 : q.last + 5])
    return Role(Measure.PRESENT, q.anchor, "on-board") if any(w.lower == "board" for w in near) else None


def _unit(case: Case) -> Role | None:
    """ "A unit of 40 was stationed there"."""
    s, q, anchor = case.sentence, case.quantity, case.anchor
    unit = s.head(anchor)
    stationed = anchor.relation == "nmod" and unit.relation == "nsubj:pass" and s.head(unit).lower in BEING_THERE
    return Role(Measure.PRESENT, s.head(unit).index, "unit-of") if stationed and q.form is Form.NUMBER and q.kind is Kind.BARE else None


def moved(case: Case) -> Role | None:
    """People who left their homes, or were made to."""
    s, q, anchor = case.sentence, case.quantity, case.anchor
    if q.form is not Form.NUMBER or not anchor.relation.startswith("nsubj") or q.kind not in (Kind.PEOPLE, Kind.BARE):
        return None
    verb = s.head(anchor)
    below = s.subtree(verb)
    lower = {w.lower for w in below}
    if verb.lower in FORCING and lower & (FLIGHT | HOMES):
        return Role(Measure.DISPLACED, verb.index, "forced-out")
    if verb.lower in GOING and any(c.tag == "PROPN" or c.lower in HOMES for c in s.below(verb, "obj")):
        return Role(Measure.DISPLACED, verb.index, "left-home")
    if verb.lower in TRANSPORTED and "out" in lower:
        return Role(Measure.DISPLACED, verb.index, "taken-out")
    leaving = next((w for w in below if w.lower in DEPARTURES), None)
    return Role(Measure.DISPLACED, leaving.index, TO_COME) if leaving and verb.lower in ("set", "due", "slated") else None

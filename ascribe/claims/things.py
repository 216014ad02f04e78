"""A counted thing or launcher in its sentence in, what became of it, or what it fired, out."""

from __future__ import annotations

from ascribe.claims.case import Case, Role, cases, undergoer
from ascribe.claims.munitions import shot_down
from ascribe.claims.quantities import Form, Kind
from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.harm import AMBIGUOUS_BURNING, DONE_TO, LAUNCHING, STATES, THING_VERBS, UNDERGONE
from ascribe.vocabulary.terms import Measure

VERSION = 1

STEPS = 4
"""Deeper than a list of things under one verb, its members say nothing that the verb does."""

PASSED_ON = frozenset("conj nmod appos compound".split())
"""Relations over which what is said of the head is said of the word."""


def thing_role(case: Case) -> Role | None:
    """Things that are said to be destroyed, damaged or shot down."""
    s, word = case.sentence, case.anchor
    for child in s.below(case.noun or word, "amod", "acl"):
        state = STATES.get(child.lower) if child.relation != "acl:relcl" else None
        if state in (Measure.DESTROYED, Measure.DAMAGED):
            return Role(state, child.index, "state-modifier")
    for _ in range(STEPS):
        head = s.head(word)
        if head.index == word.index:
            return None
        if role := _of_head(s, word, head):
            return role
        if word.relation not in PASSED_ON:
            return None
        word = head
    return None


def launcher_role(case: Case) -> Role | None:
    """Vehicles, ships and batteries that fired; aircraft and vehicles that were hit count as things."""
    if role := thing_role(case):
        return role
    s, q, anchor = case.sentence, case.quantity, case.anchor
    head = s.head(anchor)
    fired = head.lower in LAUNCHING and (anchor.relation == "nsubj" or cases(s, anchor) & {"from", "by"})
    return Role(Measure.LAUNCHERS, head.index, "fired-from") if fired and q.form is Form.NUMBER and q.kind is Kind.LAUNCHER else None


def _of_head(s: Sentence, word: Word, head: Word) -> Role | None:
    """What the head says became of the thing that hangs on it."""
    undergoes = undergoer(s, word, head) or word.relation == "obj"
    participle = word.relation == "nsubj" and head.lower.endswith("ed") and not s.below(head, "obj")
    if head.lower in THING_VERBS and (undergoes or participle):
        return Role(Measure.DESTROYED if head.lower in AMBIGUOUS_BURNING else DONE_TO[head.lower], head.index, "thing-harmed")
    if head.lower in ("shot", "brought", "shooting", "shoot") and undergoes and shot_down(s, head):
        return Role(Measure.DESTROYED, head.index, "shot-down")
    if word.relation == "nsubj" and UNDERGONE.get(head.lower) is Measure.DESTROYED:
        return Role(Measure.DESTROYED, head.index, "thing-fell")
    if word.relation in ("nmod", "obl") and head.lower in ("damage", "destruction") and cases(s, word) & {"to", "of"}:
        return Role(Measure.DAMAGED if head.lower == "damage" else Measure.DESTROYED, head.index, "damage-to")
    return None

"""Counted people in their sentence in, the harm done to them out: the measure, the word of harm and the rule that tied them."""

from __future__ import annotations

from dataclasses import replace

from ascribe.claims.adjacency import modifier, own_noun, part_of_them, spared, state_after, verb_before, waiting_noun
from ascribe.claims.case import SUBSETS, Case, Role, RuledOut
from ascribe.claims.climbing import climb, direct
from ascribe.claims.nearest import nearest
from ascribe.claims.presence import moved, there
from ascribe.claims.quantities import PHRASE, Form
from ascribe.claims.tolls import changed, toll
from ascribe.vocabulary.harm import CLINICS, STATES, VICTIMS
from ascribe.vocabulary.terms import Measure

VERSION = 7

AMONG = frozenset({"among", "amongst"})
HARMED = frozenset("dead killed those wounded injured victims casualties".split())
"""Those among whom a part is counted: "20 women among the dead"."""

POINTING = frozenset("the those these its their".split())
WHOLE = POINTING | frozenset("all people victims who were other".split())
"""What stands before the word for those of whom some are counted: "of the dead", "of those who were killed"."""

NOT_SO = frozenset({Measure.KILLED, Measure.INJURED, Measure.CASUALTIES})
SAID_OF = frozenset({"state-after", "subject-of-state", "passive-subject", "subject", "shot", "hit"})
"""Rules by which the harm is told of those counted as its subject."""

DENYING = frozenset("not n't n’t never".split())
MERELY = frozenset("only just merely simply yet".split())

RULES = (
    spared,
    part_of_them,
    state_after,
    own_noun,
    verb_before,
    direct,
    modifier,
    climb,
    toll,
    changed,
    there,
    moved,
    waiting_noun,
    nearest,
)
"""From words that leave no doubt to those that leave most; the first that finds something decides."""


def people_role(case: Case) -> Role | None:
    """The harm done to counted people; None where the text says none."""
    found = next((f for rule in RULES if (f := rule(case))), None)
    if found is None or isinstance(found, RuledOut) or _not_so(case, found) or _in_care(case, found):
        return None
    whole = _of_whom(case)
    if found.measure is Measure.INJURED and whole is Measure.KILLED:
        return None  # "two of the bodies were burned"
    return _told_apart(case, _fatal(case, replace(found, part=found.part or _in_part(case) or whole in (found.measure, Measure.INJURED))))


def _not_so(case: Case, role: Role) -> bool:
    """ "Was not hurt": the harm is said not to have befallen them; "not only killed" says that it did, and more."""
    if role.measure not in NOT_SO or case.quantity.interval.low == 0 or role.rule not in SAID_OF:
        return False
    words = case.sentence.words
    told = (w for w in case.sentence.below(words[role.trigger], "advmod") if w.lower in DENYING)
    return any(words[w.index + 1].lower not in MERELY for w in told if w.index < role.trigger)


def _in_care(case: Case, role: Role) -> bool:
    """ "Was detained in hospital": kept there by doctors, and nobody's captive."""
    words = case.sentence.words[role.trigger + 1 : role.trigger + 4]
    return role.measure is Measure.CAPTURED and any(w.lower in CLINICS for w in words)


def _fatal(case: Case, role: Role) -> Role:
    """ "Fatally wounded four" kills them, and so does "stabbed four to death"."""
    if role.measure is not Measure.INJURED:
        return role
    at = role.trigger
    if _to_death(case, at):
        return replace(role, measure=Measure.KILLED, rule=f"{role.rule}-to-death")
    beside = case.sentence.words[max(0, at - 1) : at + 2]
    fatal = any(w.lower in ("fatally", "mortally") for w in beside) and case.sentence.words[max(0, at - 2)].text != "-"
    return replace(role, measure=Measure.KILLED, rule=f"{role.rule}-fatally") if fatal else role


def _to_death(case: Case, at: int) -> bool:
    """ "To death" ends the deed's phrase, right behind it or behind those whom it befell."""
    words = case.sentence.words
    end = at + 1 if case.quantity.last < at else max(case.quantity.last, case.quantity.noun or 0) + 1
    after = [w.lower for w in words[end : end + 2]]
    return after == ["to", "death"] and end <= at + 1 + PHRASE


def _in_part(case: Case) -> bool:
    """A word right before or after makes it a part: "including 68 children were killed", "20 women among the dead"."""
    words, start = case.sentence.words, case.start
    if start and words[start - 1].lower in SUBSETS:
        return words[start - 1].lower not in AMONG or not _harm_told(case)
    after = [w.lower for w in words[case.quantity.last + 1 : case.quantity.last + 13]]
    if any(word in AMONG and _whole(after[k + 1 : k + 5]) for k, word in enumerate(after[:-1])):
        return True
    if not case.before or not case.before[-1].role.part:
        return False
    last = case.before[-1].quantity
    end = max(last.last, last.noun or 0)
    return start - end <= 2 and all(w.lower in ("and", ",") for w in words[end + 1 : start])


def _of_whom(case: Case) -> Measure | None:
    """The harm of those of whom some are counted: "five of those killed", "up to eight of the dead", "two of the wounded" who have died."""
    at = case.quantity.last + 1
    after = [w.lower for w in case.sentence.words[at : at + 6]]
    if not after or after[0] != "of" or case.quantity.interval.low == 0:
        return None
    harm = next((i for i, w in enumerate(after) if w in STATES or w in VICTIMS), 0)
    led = set(after[1:harm])
    return (STATES.get(after[harm]) or VICTIMS.get(after[harm])) if led & POINTING and led <= WHOLE else None


def _harm_told(case: Case) -> bool:
    """Their harm is said of them: in "among 22 people killed" the 22 are the whole."""
    return any(w.lower in STATES for w in case.sentence.words[case.quantity.last + 1 : case.quantity.last + 5])


def _whole(after: list[str]) -> bool:
    """The words after "among" name those harmed, or count them."""
    return bool(HARMED & set(after)) or any(c.isdigit() for word in after[:3] for c in word)


def _told_apart(case: Case, role: Role) -> Role:
    """ "Killed or injured", "wounded or still missing": casualties untold apart; "no one was hurt" rules out both."""
    words = case.sentence.words
    trigger = words[role.trigger]
    if case.quantity.form is Form.ZERO and trigger.lower in ("hurt", "harmed"):
        return replace(role, measure=Measure.CASUALTIES)
    if role.measure not in (Measure.KILLED, Measure.INJURED):
        return role
    people = {Measure.KILLED, Measure.INJURED, Measure.MISSING}
    for word in words[max(0, trigger.index - 5) : trigger.index + 6]:
        if word.lower == "or":
            left = {STATES.get(w.lower) for w in words[max(0, word.index - 3) : word.index]} & people
            right = {STATES.get(w.lower) for w in words[word.index + 1 : word.index + 5]} & people
            if left and right and left != right:
                return replace(role, measure=Measure.CASUALTIES, rule=f"{role.rule}-or")
    return role

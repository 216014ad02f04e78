"""A counted munition or strike in its sentence in, what became of it out: fired, intercepted, or come down."""

from __future__ import annotations

from ascribe.claims.case import Case, Role, RuledOut, cases, undergoer
from ascribe.claims.quantities import Form
from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.harm import CONDUCTING, DONE_TO, LAUNCHING, OTHER_DEALINGS, REACHING, STOPPING, WITH_THROUGH
from ascribe.vocabulary.terms import Measure

VERSION = 1

STEPS = 5
"""Deeper than a list of munitions under one verb, its members say nothing that the verb does."""

SHOOTING = frozenset({"shot", "shoot", "shooting"})
BARRAGES = frozenset("barrage volley salvo wave hail".split())
PASSED_ON = frozenset("conj nmod appos compound obl nummod dep".split())
"""Relations over which what is said of the head is said of the word."""


def munition_role(case: Case) -> Role | None:
    """Whether the counted munitions were fired, stopped or came down."""
    noun = case.noun or case.anchor
    told = _denominator(case) or _verb_before(case) or _told_of(case.sentence, noun) or _told_of(case.sentence, case.anchor)
    if told:
        return told if isinstance(told, Role) else None
    found = _climb(case.sentence, case.anchor)
    if found:
        return found if isinstance(found, Role) else None
    return Role(Measure.FIRED, noun.index, "on-a-place") if _aimed(case.sentence, noun) else None


def bare_munition_role(case: Case) -> Role | None:
    """A number alone that can only be munitions told before: "but four made it through", "shot down the other nine"."""
    s, anchor = case.sentence, case.anchor
    verb = s.head(anchor)
    if anchor.relation == "nsubj" and verb.lower in WITH_THROUGH and not _needs_through(s, verb):
        return Role(Measure.IMPACTED, verb.index, "through")
    role = _of_verb(s, anchor, verb)
    if not isinstance(role, Role):
        return None
    plain = role.rule in ("came-down", "launched") and verb.lower not in DONE_TO
    return role if role.rule == "stopped" or plain else None


def strike_role(case: Case) -> Role | None:
    """Air strikes and raids carried out count as impacted."""
    if case.quantity.form is not Form.NUMBER:
        return None
    head = case.sentence.head(case.anchor)
    if head.lower in STOPPING and head.lower not in REACHING:
        return None
    if head.lower in CONDUCTING:
        return Role(Measure.IMPACTED, head.index, "conducted")
    return Role(Measure.IMPACTED, case.anchor.index, "strikes")


def shot_down(sentence: Sentence, verb: Word) -> bool:
    """The verb goes with "down"."""
    after = sentence.words[verb.index + 1 : verb.index + 4]
    return any(w.lower == "down" for w in (*after, *sentence.below(verb)))


def _climb(s: Sentence, word: Word) -> Role | RuledOut | None:
    """Up the tree from the counted munitions to the verb that says what became of them."""
    for _ in range(STEPS):
        head = s.head(word)
        if head.index == word.index:
            return None
        if role := _of_verb(s, word, head):
            return role
        if word.relation == "nmod" and head.lower in BARRAGES:
            return Role(Measure.FIRED, head.index, "barrage-of")
        if word.relation not in PASSED_ON:
            return None
        word = head
    return None


def _aimed(s: Sentence, noun: Word) -> bool:
    """ "Rocket fire on the town": munitions told with their mark were fired."""
    return any(c.relation in ("nmod", "obl") and cases(s, c) & {"on", "at", "into", "onto"} for c in s.below(noun))


def _denominator(case: Case) -> Role | None:
    """The whole that a part is taken of: in "two of the 11 missiles" eleven were fired."""
    words, first = case.sentence.words, case.quantity.first
    lead = [w.lower for w in words[max(0, first - 2) : first]]
    if lead in (["of", "the"], ["of", "some"], ["of", "those"]) and first > 2 and words[first - 3].tag == "NUM":
        return Role(Measure.FIRED, case.quantity.anchor, "whole-of-part")
    return None


def _verb_before(case: Case) -> Role | None:
    """The verb right before the phrase, or before its "with": "fired 30 rockets", "targeted with dozens of shells"."""
    words, start = case.sentence.words, case.start
    if start == 0:
        return None
    verb = words[start - 1]
    previous = words[start - 2].lower if start > 1 else ""
    if verb.lower in ("with", "using", "by") and previous in LAUNCHING:
        return Role(Measure.FIRED, start - 2, "targeted-with")
    if verb.lower == "down" and previous in SHOOTING | {"brought"}:
        return Role(Measure.INTERCEPTED, start - 2, "stopped")
    if verb.lower in ("intercepted", "intercepting", "downed", "downing"):
        return Role(Measure.INTERCEPTED, verb.index, "stopped")
    if verb.lower in ("fired", "firing", "launched", "launching", "fires", "lobbed"):
        return Role(Measure.FIRED, verb.index, "launched")
    return None


def _told_of(s: Sentence, noun: Word) -> Role | RuledOut | None:
    """A clause on the noun itself: "shells that landed", "rockets fired at"."""
    for child in s.below(noun, "acl"):
        if child.lower in REACHING and not _needs_through(s, child):
            return Role(Measure.IMPACTED, child.index, "clause")
        if child.lower in STOPPING and child.lower not in LAUNCHING:
            return Role(Measure.INTERCEPTED, child.index, "clause")
        if child.lower in LAUNCHING:
            return Role(Measure.FIRED, child.index, "clause")
        if child.lower in OTHER_DEALINGS:
            return RuledOut()
    return None


def _needs_through(s: Sentence, verb: Word) -> bool:
    """ "Got" and "went" bring nothing down without "through"."""
    return verb.lower in WITH_THROUGH and not any(w.lower == "through" for w in s.words[verb.index + 1 : verb.index + 4])


def _of_verb(s: Sentence, word: Word, verb: Word) -> Role | RuledOut | None:
    """What a verb says of the munitions that hang on it."""
    if (undergoer(s, word, verb) or word.relation == "obj") and (role := _handled(s, verb)):
        return role
    return _with_munitions(s, word, verb) or _came_down(s, word, verb)


def _handled(s: Sentence, verb: Word) -> Role | RuledOut | None:
    """What was done to munitions: stopped, dropped, launched, or something else."""
    if verb.lower in STOPPING and (verb.lower not in SHOOTING or shot_down(s, verb)):
        return Role(Measure.INTERCEPTED, verb.index, "stopped")
    if verb.lower in ("dropped", "dropping", "drop"):
        return Role(Measure.IMPACTED, verb.index, "dropped")
    if verb.lower in LAUNCHING:
        return Role(Measure.FIRED, verb.index, "launched")
    return RuledOut() if verb.lower in OTHER_DEALINGS else None


def _with_munitions(s: Sentence, word: Word, verb: Word) -> Role | None:
    """What was done by or with munitions: "targeted with 12 shells", "struck by two missiles"."""
    if word.relation not in ("obl", "obl:agent", "nmod") or not cases(s, word) & {"by", "with"}:
        return None
    if verb.lower in LAUNCHING:
        return Role(Measure.FIRED, verb.index, "targeted-with")
    struck = verb.lower in DONE_TO or verb.lower in REACHING or word.relation == "nmod"
    return Role(Measure.IMPACTED, verb.index, "struck-by") if struck else None


def _came_down(s: Sentence, word: Word, verb: Word) -> Role | None:
    """What munitions did: "two rockets hit the depot", "killed in 30 bombardments"."""
    harming = verb.lower in REACHING or verb.lower in DONE_TO or verb.lower in ("killed", "wounded")
    if word.relation == "nsubj" and harming and not _needs_through(s, verb):
        return Role(Measure.IMPACTED, verb.index, "came-down")
    if word.relation == "obl" and cases(s, word) & {"in", "after", "when"} and verb.lower in DONE_TO:
        return Role(Measure.IMPACTED, verb.index, "struck-in")
    return None

"""Counted people in their sentence in, the closest word of harm out, where no construction is known."""

from __future__ import annotations

from collections.abc import Iterator

from ascribe.claims.case import PEOPLE_KINDS, Case, Role, cases, fits, passive, struck_others
from ascribe.claims.quantities import Form
from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.harm import ATTACKERS, DONE_TO, SPARED, STATES, UNDERGONE, WOUNDS
from ascribe.vocabulary.terms import Measure

REACH = 2
"""Steps in the tree; further off, the word of harm is as a rule another clause's."""

UNSURE = frozenset("treated treat treating hurt fell".split())
"""Words of harm only in a construction that shows it."""

LEGAL = frozenset("charged arrested accused convicted sentenced suspect suspects indicted detained custody trial guilty jailed".split())
"""Where these stand, a bare word of harm is as a rule the charge, and those counted the accused."""

BORNE = "hurt-by-symptom"
"""The rule of those who bear wounds: the words do not say whether they lived."""

TAKEN = frozenset({"subject", "passive-subject", "state-after", "verb-before"})
"""Rules after which a word of harm has the people that it is said of."""


def nearest(case: Case) -> Role | None:
    """The word of harm fewest steps away in the tree, and of two the one that stands closer."""
    q = case.quantity
    if q.form is not Form.NUMBER or q.kind not in PEOPLE_KINDS or case.sentence.words[q.first].lower == "one":
        return None
    if _did_it(case) or struck_others(case.sentence, case.anchor):
        return None
    if any(w.lower in LEGAL for w in case.sentence.words) and not any(w.lower in ("dead", "killed") for w in case.sentence.words):
        return None
    best: tuple[int, int, Role] | None = None
    for distance, word in _ways(case.sentence, case.anchor):
        if word.lower in SPARED:
            return None
        measure = _harm(case, word, distance)
        if measure is None:
            continue
        key = (distance, abs(word.index - q.anchor))
        if best is None or key < best[:2]:
            best = (*key, Role(measure, word.index, BORNE if word.tag == "NOUN" and word.lower in WOUNDS else "nearest"))
    return best[2] if best else None


def _did_it(case: Case) -> bool:
    """ "Was shot dead by two men", "two bombers killed nine": behind a verb's "by", or before it, stand those who did it."""
    anchor, head = case.anchor, case.sentence.head(case.anchor)
    attackers = case.noun is not None and case.noun.lower in ATTACKERS
    if attackers and anchor.relation == "nsubj" and case.sentence.below(head, "obj") and not passive(case.sentence, head):
        return True
    return anchor.relation == "obl:agent" or (anchor.relation == "obl" and "by" in cases(case.sentence, anchor) and head.tag == "VERB")


def _harm(case: Case, word: Word, distance: int) -> Measure | None:
    """The harm that the word says and that is not said of others; None where it says none."""
    if any(e.role.trigger == word.index and e.role.rule in TAKEN for e in case.before):
        return None
    measure = UNDERGONE.get(word.lower) or STATES.get(word.lower) or DONE_TO.get(word.lower)
    if measure is None or measure is Measure.CAPTURED or word.lower in UNSURE or not fits(case.quantity, measure):
        return None
    elsewhere = distance > 1 and case.sentence.below(word, "obj", "nsubj:pass")
    return None if elsewhere else measure


def _ways(s: Sentence, start: Word) -> Iterator[tuple[int, Word]]:
    """The words about one, nearest first, each with its distance in the tree."""
    seen = {start.index}
    front = [start]
    for distance in range(1, REACH + 1):
        following = []
        for word in front:
            for other in (s.head(word), *s.below(word)):
                if other.index not in seen:
                    seen.add(other.index)
                    following.append(other)
                    yield distance, other
        front = following

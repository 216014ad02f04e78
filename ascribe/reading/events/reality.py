"""Whether a deed happened: drills, threats, conditions and negations in trees and in bare words."""

from __future__ import annotations

from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.deeds import ATTEMPTS, CONDITIONS, DEFINITE, HAPPENS, LIGHT, NEGATIONS, THREATS, UNREAL
from ascribe.vocabulary.terms import Stage

_CLAUSES = frozenset(("obj", "ccomp", "xcomp", "nmod", "obl", "acl", "compound", "nsubj:pass", "amod", "conj", "advcl", "nsubj"))
_CONTENT = frozenset(("of", "to", "with", "about", "for", "against"))


def is_real(sentence: Sentence, word: Word) -> bool:
    """The deed is told as having happened."""
    if _unreal_beside(sentence, word):
        return False
    below = word
    for above in sentence.above(word):
        relation = below.relation
        cases = {w.lower for w in sentence.below(below, "case")}
        if relation not in _CLAUSES or (relation in {"obl", "nmod"} and not cases & _CONTENT):
            # what came after an attack, or during it, leaves the attack as it is
            return True
        # a subject or a second clause stands outside what is wished, feared or planned
        if above.lower in UNREAL and relation not in {"nsubj", "conj", "advcl"}:
            return False
        if relation in {"obj", "nsubj", "nsubj:pass"} and above.lower in LIGHT | HAPPENS and _unreal_clause(sentence, above):
            return False
        if relation == "ccomp" or (below is not word and relation in {"nsubj", "advcl"}):
            return True
        below = above
    return True


def _unreal_beside(sentence: Sentence, word: Word) -> bool:
    for child in sentence.below(word):
        lower = child.lower
        if child.relation in {"amod", "compound"} and lower in UNREAL:
            return True
        if child.relation == "det" and lower == "no":
            return True
    return _unreal_clause(sentence, word)


def _unreal_clause(sentence: Sentence, verb: Word) -> bool:
    """The verb itself is negated, conditional or to come."""
    helpers = sentence.below(verb, "aux", "mark", "advmod", "cop")
    lowers = {w.lower for w in helpers}
    if lowers & NEGATIONS - {"no"}:
        return True
    # "may have struck" is a guess about the past, "may strike" is none
    if lowers & CONDITIONS and not ("whether" not in lowers and lowers & {"have"} and not lowers & {"if", "unless"}):
        return True
    return (
        "to" in lowers
        and verb.relation in {"xcomp", "acl", "advcl"}
        and sentence.head(verb).lower not in {"continued", "began", "managed", "used", "started", "seen"}
    )


def stage_of(sentence: Sentence, word: Word) -> Stage:
    """How far an unreal deed went: attempted or threatened where the words above or beside it say so; else as good as done."""
    beside = {w.lower for w in sentence.below(word, "amod", "compound", "advmod")}
    above: list[str] = []
    below = word
    for at, verb in enumerate(sentence.above(word)):
        if at > 2 or below.relation in {"nsubj", "parataxis"}:
            break
        above.append(verb.lower)
        below = verb
    near = beside | set(above)
    if near & ATTEMPTS:
        return Stage.ATTEMPTED
    return Stage.THREATENED if near & THREATS else Stage.ACCOMPLISHED


def is_definite(sentence: Sentence, word: Word) -> bool:
    """The words point back to an event: "the attack", "that strike"."""
    return word.tag in {"NOUN", "PROPN"} and any(w.lower in DEFINITE for w in sentence.below(word, "det", "nmod:poss"))


def plain_real(lowers: list[str], at: int) -> bool:
    """The deed is told as having happened, as far as the words before it tell."""
    near = lowers[max(0, at - 6) : at]
    return not (set(near) & UNREAL or set(near[-3:]) & (CONDITIONS | NEGATIONS) or "if" in near)


def plain_definite(lowers: list[str], at: int) -> bool:
    """A determiner that points back stands before the noun, at most two words off."""
    return any(w in DEFINITE for w in lowers[max(0, at - 3) : at])

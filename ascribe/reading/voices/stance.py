"""Words of a clause in, the stance that its modal verbs force out."""

from __future__ import annotations

from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.terms import Stance

_FUTURE = frozenset("will 'll ’ll wo shall".split())
_MODAL = frozenset("could may might would can should".split())
_ABLE = frozenset("could can".split())
_CONFIRMING = frozenset("confirm verify".split())
_NOT = frozenset("not n't n’t never neither".split())
_AHEAD = frozenset("need needs must ought set likely due expected going about poised bound prepare prepares preparing".split())
_ACCUSED = "accused"
_CLAUSE = frozenset("root ccomp xcomp advcl acl conj parataxis csubj".split())


def modality(sentence: Sentence, word: Word) -> Stance | None:
    """Predicted or estimated where the verb that governs the word says so; None where it tells a fact.

    "Thousands could die" is predicted, "nine may have died" estimated.
    """
    verb = word
    for above in (word, *sentence.above(word)):
        verb = above
        if above.tag in ("VERB", "AUX") or above.relation.split(":")[0] in _CLAUSE:
            break
    while verb.relation == "conj" and not sentence.below(verb, "aux", "nsubj") and sentence.head(verb).tag == "VERB":
        verb = sentence.head(verb)
    return _of_verb(sentence, verb)


def confirms(sentence: Sentence, verb: Word) -> bool:
    """ "Could confirm only two deaths" confirms them; "could not confirm" confirms nothing."""
    able = any(w.lower in _ABLE for w in sentence.below(verb, "aux"))
    return able and verb.lower in _CONFIRMING and not any(w.lower in _NOT for w in sentence.below(verb, "advmod"))


def accused_of(sentence: Sentence, deed: Word) -> bool:
    """ "The army is accused of killing nine": the deed is what somebody, who is not named, lays at its door."""
    for word in (deed, *sentence.above(deed)):
        head = sentence.head(word)
        if head.lower == _ACCUSED and word.relation in ("advcl", "obl", "acl", "xcomp", "ccomp") and word.index > head.index:
            return any(w.lower == "of" for w in sentence.below(word, "mark", "case")) and not sentence.below(head, "obj")
        if head.tag in ("VERB", "AUX") and word.index != deed.index:
            return False
    return False


def _of_verb(sentence: Sentence, verb: Word) -> Stance | None:
    aux = [w.lower for w in sentence.below(verb, "aux")]
    if any(a in _FUTURE for a in aux):
        return Stance.PREDICTED
    if any(a in _MODAL for a in aux) and not confirms(sentence, verb):
        return Stance.ESTIMATED if "have" in aux and not any(a in ("would", "should") for a in aux) else Stance.PREDICTED
    if verb.relation in ("xcomp", "ccomp", "advcl"):  # "needs to brace", "is set to rise": the head verb says it
        head = sentence.head(verb)
        marks = {w.lower for w in sentence.below(verb, "mark")}
        if "to" in marks and head.lower in _AHEAD:
            return Stance.PREDICTED
    if verb.lower in ("need", "needs") and sentence.below(verb, "xcomp"):
        return Stance.PREDICTED
    return None

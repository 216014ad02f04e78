"""A word of harm whose tree gives it nobody in, those whom the order of the words gives it out."""

from __future__ import annotations

from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.people import group_noun, person_noun

VERSION = 3

_MANY = frozenset(("NOUN", "PROPN", "NUM"))
_REACH = 9
"""Words behind a noun of harm within which its "of" may stand: "the killings during the past 72 hours of"."""

_WITHIN = frozenset(("compound", "nmod:desc", "amod"))
_ENDS = frozenset((",", ";", ":", "-", "–", "—", '"'))


def before_participle(sentence: Sentence, verb: Word) -> list[Word]:
    """ "The march of ten miners killed in the blast": those right before a participle, where a tree hung it higher up."""
    if not verb.index:
        return []
    before = sentence.words[verb.index - 1]
    return [before] if people(before) else []


def after_of(sentence: Sentence, noun: Word) -> list[Word]:
    """ "The murder in Orlo of a judge": those after the first "of" that follows, over when and where it was."""
    for word in sentence.words[noun.index + 1 : noun.index + _REACH]:
        if word.tag in {"VERB", "AUX"} or word.text in _ENDS:
            return []
        if word.lower == "of":
            head = sentence.head(word)
            while head.relation in _WITHIN and sentence.head(head).index > head.index:
                head = sentence.head(head)  # "of university rector Ana Rolo"
            return [head] if head.index > word.index and people(head) else []
    return []


def left_over(sentence: Sentence, verb: Word) -> list[Word]:
    """ "Ana Rolo, a judge, died on Monday, her sister said": of two subjects of the verb of speaking the one before the harm."""
    above = sentence.head(verb)
    subjects = [w for w in sentence.below(above, "nsubj") if w.tag in _MANY] if verb.relation == "ccomp" else []
    if len(subjects) == 1 and subjects[0].index < verb.index < above.index:
        return subjects if people(subjects[0]) else []  # who speaks hangs elsewhere: nobody speaks across his own death
    if len(subjects) < 2:
        return []
    # the one who speaks stands beside the verb of speaking: last before it, or first where the harm is told after it
    others = subjects[:-1] if verb.index < above.index else subjects[1:]
    before = [w for w in others if w.index < verb.index]
    return before[-1:] if before and people(before[-1]) else []


def people(word: Word) -> bool:
    """The word names a person, or is a noun for people."""
    return word.tag == "PROPN" or (word.tag in _MANY and (person_noun(word.lower) is not None or group_noun(word.lower)))

"""What a cue in its sentence is, and the phrases that every kind of cue looks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.clauses import NOMINAL, Words, chunk_after, trimmed
from ascribe.vocabulary.cues import Cue, Sort
from ascribe.vocabulary.terms import Stance

MATTER = frozenset("as for about of over against".split())
"""Prepositions after which stands what a cue is about, and not when or where."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The words of a sentence that a cue can reach; `named` tells, by the end of each, where names and actors begin."""

    sentence: Sentence
    low: int
    high: int
    named: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Site:
    """A cue in its sentence.

    `source` is what the text shows ("who"), `holder` the phrase that tells who that is; `cited` whom the source cites,
    `told` whom it tells. `low` and `high` bound the words that the cue can reach.
    """

    sentence: Sentence
    verb: Word
    cue: Words
    source: Words
    holder: Words
    entry: Cue
    stance: Stance
    rule: str
    low: int
    high: int
    cited: Words = ()
    told: Words = ()
    passive: bool = False


def prepositional(sentence: Sentence, verb: Word, entry: Cue) -> Word | None:
    """The word that the cue's preposition ties to it: "warned *of* famine", "accused it *of* lying"."""
    after = [w for w in sentence.below(verb, "obl", "advcl", "xcomp", "ccomp") if w.index > verb.index]
    if entry.sort is Sort.ACCUSATION:  # what the accused did may hang on the accused
        after += [w for o in sentence.below(verb, "obj") for w in sentence.below(o, "nmod", "acl")]
    for word in after:
        if any(c.lower in entry.prepositions for c in sentence.below(word, "case", "mark")):
            return word
    return None


def cue_words(sentence: Sentence, verb: Word, low: int) -> Words:
    """The verb with its auxiliaries and the adverbs right before it."""
    start = verb.index
    while start > low:
        word = sentence.words[start - 1]
        if word.head != verb.index and sentence.words[word.head].head != verb.index:
            break
        if word.relation.split(":")[0] == "aux" or (word.tag in ("ADV", "PART", "AUX") and word.relation in ("advmod", "mark", "aux")):
            start -= 1
        else:
            break
    words = sentence.words[start : verb.index + 1]
    return tuple(w for w in words if w.lower != "to" or w.index != start) or (verb,)


def named_phrase(sentence: Sentence, start: int, high: int) -> Words:
    """The phrase from a word on: what hangs together in the tree, or the plain noun phrase where the tree goes too far."""
    plain = chunk_after(sentence, start, high)
    heads = [w for w in sentence.words[start:high] if (w.tag in NOMINAL and sentence.words[w.head].index < start) or w.head >= high]
    if not plain:
        return ()
    head = sentence.top(plain)
    whole = [w for w in sentence.subtree(head) if w.index >= start]
    end = start
    indices = {w.index for w in whole}
    while end in indices and end < high:
        end += 1
    wide = trimmed(sentence.words[start:end])
    finite = any(w.tag == "AUX" or (w.tag == "VERB" and w.relation in ("conj", "parataxis", "ccomp", "root")) for w in wide)
    return wide if len(wide) >= len(plain) and not finite and heads else plain

"""Words of a tree in, the spans of noun phrases around them out."""

from __future__ import annotations

from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span, around

_KEPT = frozenset(("amod", "compound", "nummod", "flat", "nmod:poss", "fixed", "goeswith", "nmod:desc", "advmod", "det", "case"))
_PLACED = frozenset(("in", "near", "at", "outside", "around", "on", "inside", "along", "from", "during", "after", "since", "by"))


_REMAINS = frozenset(("rubble", "ruins", "debris", "wreckage", "remains"))


def phrase(sentence: Sentence, head: Word, *, without: Word | None = None) -> Span:
    """The noun phrase of a word: its modifiers, "of" and participles, without article, place and relative clause."""
    if head.lower in _REMAINS:
        head = next((w for w in sentence.below(head, "nmod") if "of" in cases_of(sentence, w)), head)
    kept = sorted(
        _kept(sentence, head, top=True)
        - ({w.index for w in sentence.subtree(without)} if without is not None and without.head == head.index else set())
    )
    # only the run around the head: a modifier moved away is none of the phrase
    first = last = kept.index(head.index)
    while first > 0 and kept[first - 1] == kept[first] - 1:
        first -= 1
    while last + 1 < len(kept) and kept[last + 1] == kept[last] + 1:
        last += 1
    words = [sentence.words[i] for i in kept[first : last + 1]]
    while (
        len(words) > 1 and words[0].index < head.index and (words[0].relation in {"det", "case"} or words[0].tag in {"DET", "PUNCT", "ADP"})
    ):
        words = words[1:]
    return around(w.span for w in words)


def _kept(sentence: Sentence, head: Word, *, top: bool) -> set[int]:
    found = {head.index}
    for child in sentence.below(head):
        relation = child.relation
        cases = {w.lower for w in sentence.below(child, "case")}
        of_kind = relation == "nmod" and bool(cases) and not cases & _PLACED
        participle = top and relation == "acl" and child.tag == "VERB" and child.index > head.index
        if participle:
            found |= {child.index}
            for under in sentence.below(child):
                if not {w.lower for w in sentence.below(under, "case")} & (_PLACED - {"by"}) and under.relation not in {
                    "punct",
                    "advcl",
                    "conj",
                    "parataxis",
                }:
                    found |= _kept(sentence, under, top=False)
        elif relation in _KEPT or of_kind or (relation == "case" and not top):
            found |= _kept(sentence, child, top=False)
        elif relation == "conj" and child.tag in {"NOUN", "PROPN"}:
            found |= _kept(sentence, child, top=False) | {w.index for w in sentence.below(child, "cc", "punct")}
        elif relation == "punct" and child.text in {"-", "–"}:
            found.add(child.index)
    return found


def cases_of(sentence: Sentence, word: Word) -> frozenset[str]:
    """The prepositions of a word, in lower case."""
    return frozenset(w.lower for w in sentence.below(word, "case"))

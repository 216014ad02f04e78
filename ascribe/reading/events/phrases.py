"""Words of a tree in, the spans of noun phrases around them out."""

from __future__ import annotations

from bisect import bisect_left

from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span, around

_KEPT = frozenset(("amod", "compound", "nummod", "flat", "nmod:poss", "fixed", "goeswith", "nmod:desc", "advmod", "det", "case"))
_PLACED = frozenset(("in", "near", "at", "outside", "around", "on", "inside", "along", "from", "during", "after", "since", "by"))


_LEADING = frozenset(("DET", "PRON", "PUNCT", "ADP", "ADV"))
_POSSESSIVES = frozenset(("its", "their", "his", "her", "whose", "our", "my"))
_TRAILING = frozenset(("ADP", "ADV", "ADJ", "DET", "PUNCT", "CCONJ", "SCONJ", "PRON", "VERB", "AUX", "PART"))
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
    # "a Ruritanian-led coalition", "28-year-old": what a hyphen joins is one word
    start = kept[first]
    while start > 1 and _hyphened(sentence, start):
        start -= 2
    words = [*sentence.words[start : kept[first]], *(sentence.words[i] for i in kept[first : last + 1])]
    while (
        len(words) > 1 and words[0].index < head.index and (words[0].relation in {"det", "case"} or words[0].tag in {"DET", "PUNCT", "ADP"})
    ):
        if words[1].text in {"-", "–"} and words[1].start == words[0].end:
            break  # "an off-duty guard"
        words = words[1:]
    return around(w.span for w in words)


def object_phrase(sentence: Sentence, head: Word, *, without: Word | None = None) -> Span:
    """The noun phrase of a thing, without whose it is by a pronoun and without what trails off after it ("bus in", "city close")."""
    span = phrase(sentence, head, without=without)
    first = bisect_left(sentence.words, span.start, key=_start)
    words = list(sentence.words[first : bisect_left(sentence.words, span.end, key=_start)])
    while len(words) > 1 and words[0].index < head.index and (words[0].tag in _LEADING or words[0].lower in _POSSESSIVES):
        if words[1].text in {"-", "–"} and words[1].start == words[0].end:
            break
        words.pop(0)
    while len(words) > 1 and words[-1].index > head.index and words[-1].tag in _TRAILING:
        words.pop()
    return around(w.span for w in words)


def _hyphened(sentence: Sentence, at: int) -> bool:
    """A hyphen without spaces joins the word to the one before."""
    before, hyphen, word = sentence.words[at - 2 : at + 1]
    return hyphen.text in {"-", "–", "‑"} and before.end == hyphen.start and hyphen.end == word.start


def _start(word: Word) -> int:
    return word.start


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

"""A sentence and its numbers in, everything that may be counted out: "60 troops", "a nurse", "no one", "their house"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from ascribe.reading.numbers import Interval, Number
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span
from ascribe.vocabulary.countries import nationality
from ascribe.vocabulary.harm import VICTIMS
from ascribe.vocabulary.people import group_noun, person_noun, thing_noun
from ascribe.vocabulary.weapons import launcher, munition, strike_noun


class Kind(StrEnum):
    """What sort of thing a noun names, as far as harm goes."""

    PEOPLE = "people"
    UNIT = "unit"
    MUNITION = "munition"
    STRIKE = "strike"
    LAUNCHER = "launcher"
    THING = "thing"
    BARE = "bare"
    OTHER = "other"


class Form(StrEnum):
    """How the quantity is put."""

    NUMBER = "number"
    ARTICLE = "article"
    ZERO = "zero"
    OWNED = "owned"


@dataclass(frozen=True, slots=True)
class Quantity:
    """How many of what: `anchor` heads the phrase, `noun` is what is counted (None: the number stands alone)."""

    span: Span
    words: str
    interval: Interval
    form: Form
    kind: Kind
    anchor: int
    noun: int | None
    first: int
    last: int
    rule: str


PHRASE = 7
"""Words from a number to its noun; a tree that puts them further apart is as a rule wrong."""

ALL_BUT = "all-but"
"""The rule of a number that is worked out from two: a whole, and those of it whom nothing befell."""

OTHERS = frozenset("others other more".split())
BLASTS = frozenset("explosion explosions blast blasts".split())
"""Counted blasts are neither munitions nor strikes: one shell makes several, and an accident makes one."""

PERSONS = frozenset("lives civilians whom them names".split())
TRANSPARENT = frozenset(
    "dozens scores hundreds thousands millions tens dozen score couple number group total pair one hundred thousand".split()
)
"""Words that stand for what they count, so that the phrase hangs in the sentence by them."""


def kind_of(sentence: Sentence, noun: Word) -> Kind:
    """What the noun names; its compounds are tried with it first ("mortar rounds", "air strikes", "bus drivers")."""
    return _kind(sentence.words[noun.index - 1].lower if noun.index else "", noun.lower)


@lru_cache(maxsize=20_000)
def _kind(before: str, noun: str) -> Kind:
    if noun in BLASTS:
        return Kind.OTHER
    for words in (f"{before} {noun}", noun):
        if munition(words):
            return Kind.MUNITION
        if strike_noun(words):
            return Kind.STRIKE
    if noun in VICTIMS or noun in PERSONS:
        return Kind.PEOPLE
    if noun in OTHERS:
        return Kind.BARE
    for words in (f"{before} {noun}", noun):
        if person_noun(words):
            return Kind.PEOPLE
        if group_noun(words):
            return Kind.UNIT
        if thing_noun(words):
            return Kind.THING
        if launcher(words):
            return Kind.LAUNCHER
    return Kind.OTHER


def quantities(text: str, sentence: Sentence, numbers: Sequence[Number], *, people: Sequence[Span] = ()) -> tuple[Quantity, ...]:
    """Candidates in text order; `people` are names and peoples that count as nouns for persons ("Syrians")."""
    taken: set[int] = set()
    found = [q for word in sentence.words if (q := _none_of(text, sentence, word) or _all_but(text, sentence, word, numbers))]
    taken.update(at for q in found for at in range(q.first, q.last + 1))
    for number in numbers:
        if number.first in taken or of_nobody(sentence, number.first):
            continue
        found.append(_numbered(text, sentence, number, people=people))
        taken.update(range(number.first, number.last + 1))
    taken.update(q.noun for q in found if q.noun is not None)
    found.extend(_unnumbered(text, sentence, taken))
    return tuple(sorted(found, key=lambda q: (q.span, q.first)))


def _numbered(text: str, sentence: Sentence, number: Number, *, people: Sequence[Span]) -> Quantity:
    """A number with the noun that it counts."""
    noun = _noun(sentence, number)
    group = tuple(sentence.words[number.first : number.last + 1])
    top = sentence.top((*group, noun)) if noun else sentence.top(group)
    kind = Kind.BARE
    if noun:
        kind = kind_of(sentence, noun)
        if kind is Kind.OTHER and (nationality(noun.text) or any(p.start <= noun.start and noun.end <= p.end for p in people)):
            kind = Kind.PEOPLE
    anchor = top.index
    if noun and anchor != noun.index and sentence.words[anchor].lower not in TRANSPARENT and not number.first <= anchor <= number.last:
        anchor = noun.index
    span = number.span
    if noun and noun.index == number.last + 1:
        span = Span(span.start, noun.end)
    counted = noun.index if noun else None
    return Quantity(span, span.of(text), number.interval, Form.NUMBER, kind, anchor, counted, number.first, number.last, number.rule)


def _noun(sentence: Sentence, number: Number) -> Word | None:
    """The noun that the number counts: its head, what "of" leads to, or the next noun where the tree is silent."""
    words = sentence.words
    last = words[number.last]
    group = tuple(words[number.first : number.last + 1])
    top = sentence.top(group)
    following = words[number.last + 1] if number.last + 1 < len(words) else None
    if following and following.lower == "of" and number.last + 2 < len(words):
        return _of_noun(sentence, number, top)
    head = words[top.head]
    counted = top.relation in ("nummod", "det", "amod", "nmod", "compound") and number.last < head.index <= number.last + PHRASE
    if counted and head.tag in ("NOUN", "PROPN", "ADJ", "PRON", "NUM") and _one_phrase(sentence, words[number.last + 1 : head.index], head):
        return head
    for word in words[last.index + 1 : last.index + 4]:
        if word.tag in ("ADP", "AUX", "PUNCT", "CCONJ", "SCONJ", "DET", "PRON") and word.text != "-":
            break
        if kind_of(sentence, word) not in (Kind.OTHER, Kind.BARE) and not _modifies_next(sentence, word):
            return word
        if word.tag == "VERB":
            break
    return None


def _one_phrase(sentence: Sentence, between: Sequence[Word], head: Word) -> bool:
    """All words between a number and its noun belong to the noun ("two besieged government-held towns")."""
    if any(w.tag in ("AUX", "ADP", "SCONJ") or w.text in (",", ";", ":") for w in between):
        return False
    inside = {w.index for w in sentence.subtree(head)}
    return all(w.tag != "VERB" for w in between) or all(w.index in inside for w in between)


def _modifies_next(sentence: Sentence, word: Word) -> bool:
    """A noun or state before the noun that matters: "school children", "injured people"."""
    if word.index + 1 >= len(sentence.words):
        return False
    after = sentence.words[word.index + 1]
    return after.tag in ("NOUN", "PROPN") and (word.relation in ("compound", "amod", "nmod") or kind_of(sentence, after) is not Kind.OTHER)


def _of_noun(sentence: Sentence, number: Number, top: Word) -> Word | None:
    """The noun after "of", unless a pronoun or a definite whole stands there ("two of the 11", "seven of them")."""
    words = sentence.words
    start = number.last + 2
    if words[start].lower in ("them", "whom", "which", "the", "those", "these", "its", "their", "his", "her", "our"):
        if words[start].lower in ("its", "their", "his", "our") or (words[start].lower in ("the", "those") and number.rule == "collective"):
            start += 1
        else:
            return None
    for word in words[start : start + 5]:
        if word.tag in ("ADP", "AUX", "VERB") or word.text == ",":
            break
        if word.tag in ("NOUN", "PROPN", "PRON") and not (_modifies_next(sentence, word)):
            return word
        if kind_of(sentence, word) in (Kind.PEOPLE, Kind.MUNITION, Kind.THING) and not _modifies_next(sentence, word):
            return word
    below = sentence.below(top, "nmod")
    return below[0] if below else None


SPEAKING = frozenset("said says told reported added".split())
ARTICLES = frozenset("a an another".split())
OWNERS = frozenset("his her their its the".split())
NO = frozenset({"no", "any", "without", "zero"})


def _unnumbered(text: str, sentence: Sentence, taken: set[int]) -> Iterator[Quantity]:
    """Singular nouns with an article or an owner, and words that say none."""
    words = sentence.words
    for word in words:
        if word.index in taken:
            continue
        if zero := _zero(text, sentence, word):
            yield zero
            continue
        if word.tag not in ("NOUN", "PROPN", "ADJ", "X"):
            continue
        if _compounded(sentence, word) or _prefixed(sentence, word):
            continue
        kind = kind_of(sentence, word)
        if kind not in (Kind.PEOPLE, Kind.THING, Kind.LAUNCHER):
            continue
        if any(w.lower in SPEAKING for w in words[word.index + 1 : word.index + 4]):
            continue  # "a monitor and activists said": those who tell are not those who are told of
        determiner = _determiner(sentence, word)
        if determiner is None or not _singular(word, kind):
            continue
        form = Form.ARTICLE if determiner.lower in ARTICLES else Form.OWNED
        span = Span(determiner.start, word.end)
        yield Quantity(span, span.of(text), Interval(1, 1), form, kind, word.index, word.index, determiner.index, word.index, form.value)


def _prefixed(sentence: Sentence, word: Word) -> bool:
    """The noun only qualifies what follows: "a jihadist-held town", "a local resident"."""
    after = sentence.words[word.index + 1] if word.index + 1 < len(sentence.words) else None
    if after is None:
        return False
    hyphen = after.text == "-" and after.start == word.end
    return hyphen or (word.relation in ("amod", "compound") and word.head > word.index)


def _determiner(sentence: Sentence, noun: Word) -> Word | None:
    """The article or owner that makes the noun a single one."""
    for child in sentence.below(noun, "det", "nmod"):
        if noun.index - 7 <= child.index < noun.index and (child.lower in ARTICLES or child.lower in OWNERS):
            return child
    for word in sentence.words[max(0, noun.index - 3) : noun.index][::-1]:
        if word.lower in ARTICLES or word.lower in OWNERS:
            return word
        if word.tag not in ("ADJ", "NOUN", "PROPN", "NUM") and word.text != "-":
            return None
    return None


def _singular(noun: Word, kind: Kind) -> bool:
    if kind is Kind.PEOPLE:
        person = person_noun(noun.lower)
        return person is not None and not person.plural and not person.collective
    thing = thing_noun(noun.lower)
    return thing is None or not thing.plural


def _zero(text: str, sentence: Sentence, word: Word) -> Quantity | None:
    """ "No one", "nobody", "none", "no casualties", "any deaths" under a denial."""
    words, at = sentence.words, word.index
    before = words[at - 1].lower if at else ""
    if word.lower in ("nobody", "none"):
        return _none(text, words[at : at + 1])
    if word.lower == "one" and before == "no":
        return _none(text, words[at - 1 : at + 1])
    after = [w.lower for w in words[at + 1 : at + 3]]
    not_one = word.lower == "not" and (after[:1] == ["one"] or after == ["a", "single"])
    if word.lower not in NO and not not_one:
        return None
    for noun in words[at + (2 if not_one else 1) : at + 5]:
        if noun.tag in ("ADP", "VERB", "PUNCT"):
            return None
        kind = kind_of(sentence, noun)
        if kind in (Kind.PEOPLE, Kind.UNIT) and not _compounded(sentence, noun):
            span = Span(word.start, noun.end)
            rule = f"{word.lower}-noun"
            return Quantity(span, span.of(text), Interval(0, 0), Form.ZERO, kind, noun.index, noun.index, at, noun.index, rule)
    return None


def of_nobody(sentence: Sentence, first: int) -> bool:
    """ "None of the five guards", "neither of two men": the number, from this word on, is of those of whom nobody is told of."""
    before = [w.lower for w in sentence.words[max(0, first - 4) : first]]
    if before[-1:] in (["the"], ["those"], ["these"], ["his"], ["her"], ["their"]):
        before.pop()
    return before[-2:] in (["none", "of"], ["neither", "of"]) or before[-3:] == ["not", "one", "of"]


def _none_of(text: str, sentence: Sentence, word: Word) -> Quantity | None:
    """ "None of the five passengers", "neither of two officers", "neither officer", "not one of the guards"."""
    words, at = sentence.words, word.index
    after = [w.lower for w in words[at + 1 : at + 3]]
    if word.lower in ("none", "neither") and after[:1] == ["of"]:
        start = at + 2
    elif word.lower == "not" and after == ["one", "of"]:
        start = at + 3
    elif word.lower == "neither":
        start = at + 1
    else:
        return None
    for noun in words[start : start + 5]:
        if noun.tag in ("ADP", "VERB", "AUX", "PUNCT"):
            return None
        kind = kind_of(sentence, noun)
        if kind in (Kind.PEOPLE, Kind.UNIT) and not _modifies_next(sentence, noun):
            span = Span(word.start, noun.end)
            anchor = sentence.top(words[at : noun.index + 1]).index
            return Quantity(span, span.of(text), Interval(0, 0), Form.ZERO, kind, anchor, noun.index, at, noun.index, "none-of")
    return None


def _all_but(text: str, sentence: Sentence, word: Word, numbers: Sequence[Number]) -> Quantity | None:
    """ "All but two of the nine crew": seven of them."""
    words, at = sentence.words, word.index
    if word.lower != "all" or [w.lower for w in words[at + 1 : at + 2]] != ["but"]:
        return None
    left = next((n for n in numbers if n.first == at + 2), None)
    if left is None or [w.lower for w in words[left.last + 1 : left.last + 2]] != ["of"]:
        return None
    whole = next((n for n in numbers if left.last < n.first <= left.last + 4), None)
    if whole is None or not _exact(left) or not _exact(whole) or (left.interval.low or 0) >= (whole.interval.low or 0):
        return None
    noun = _noun(sentence, whole)
    last = noun.index if noun is not None and whole.last < noun.index <= whole.last + 3 else whole.last
    span = Span(word.start, words[last].end)
    count = (whole.interval.low or 0) - (left.interval.low or 0)
    kind = kind_of(sentence, noun) if noun is not None else Kind.BARE
    kind = Kind.PEOPLE if kind is Kind.OTHER else kind
    anchor = sentence.top(words[at : last + 1]).index
    counted = noun.index if noun is not None else None
    return Quantity(span, span.of(text), Interval(count, count), Form.NUMBER, kind, anchor, counted, at, last, ALL_BUT)


def _exact(number: Number) -> bool:
    return number.interval.low == number.interval.high and not number.interval.approximate


def _none(text: str, words: Sequence[Word]) -> Quantity:
    """Nobody at all."""
    first, last = words[0], words[-1]
    span = Span(first.start, last.end)
    return Quantity(span, span.of(text), Interval(0, 0), Form.ZERO, Kind.BARE, last.index, None, first.index, last.index, "no-one")


def _compounded(sentence: Sentence, noun: Word) -> bool:
    """The noun only says of which sort the next one is: "no police car"."""
    after = sentence.words[noun.index + 1 : noun.index + 2]
    return bool(after) and noun.relation in ("compound", "amod") and after[0].tag == "NOUN"

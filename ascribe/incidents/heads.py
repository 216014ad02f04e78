"""A word of a sentence in, the phrase, name and number of what it heads out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ascribe.incidents.template import Number, Quoted, quoted
from ascribe.reading.events.phrases import cases_of, object_phrase
from ascribe.reading.names import Name
from ascribe.reading.numbers import Number as Numeral
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span, around
from ascribe.vocabulary.callings import HONORIFICS
from ascribe.vocabulary.countries import nationality
from ascribe.vocabulary.people import person_noun, thing_noun
from ascribe.vocabulary.struck import counting
from ascribe.vocabulary.terms import NameKind

VERSION = 4

_NOUNS = frozenset(("NOUN", "PROPN"))
_SINGLE = frozenset(("a", "an", "one", "another", "his", "her"))
_LEADING = frozenset(("DET", "NUM", "PUNCT", "ADP", "ADV", "PRON", "SYM", "CCONJ"))
_COUNTERS = frozenset("other others another several many some more few least most about around nearly almost".split())


_MEMBERS = frozenset(("member", "members"))
"""They count nobody: "two members of his escort" are not his escort."""

_NAMING = frozenset(("identified", "named", "called", "known"))
_ENDING = _NAMING | {"including", "among", "who", "which", "destroyed", "damaged"}
"""What may follow a noun in its phrase and describes nobody."""


def alongside(sentence: Sentence, head: Word) -> Iterator[Word]:
    """The word and the nouns joined to it by "and" or commas."""
    yield head
    for child in sentence.below(head, "conj"):
        if child.tag in _NOUNS | {"NUM"}:
            yield from alongside(sentence, child)


def meant(sentence: Sentence, head: Word) -> Word:
    """What a word that only counts counts: "dozens of homes", "a group of farmers"; the word itself where it names something."""
    for _ in range(3):
        if head.lower in _MEMBERS or not (counting(head.lower) or head.tag == "NUM" or head.lower in {"group", "groups", "one"}):
            break
        inner = next((w for w in sentence.below(head, "nmod") if "of" in cases_of(sentence, w)), None)
        if inner is None:
            break
        head = inner
    return head


def described(text: str, sentence: Sentence, head: Word) -> Quoted:
    """The noun phrase of a word without article, number and what is joined to it."""
    span = object_phrase(sentence, head)
    words = [w for w in sentence.within(span) if not _joined(sentence, head, w)]
    while len(words) > 1 and words[0].index < head.index and (words[0].tag in _LEADING or words[0].lower in _COUNTERS):
        if words[1].text in {"-", "–"}:
            break  # "12-year-old" counts nobody
        words.pop(0)
    inside = [w for w in words if w.index <= head.index] or [head]
    after = [w for w in words if w.index > head.index]
    part = next((k for k, w in enumerate(after) if w.lower in _ENDING), len(after))
    after = after[:part]
    while after and after[-1].tag in {"PUNCT", "CCONJ", "ADP"}:
        after.pop()
    return quoted(text, around(w.span for w in (*inside, *after)))


def _joined(sentence: Sentence, head: Word, word: Word) -> bool:
    """The word belongs to what is joined to the head by "and", or lies beyond it."""
    first = next((c.index for c in sentence.below(head, "conj")), None)
    if first is None:
        return False
    joined = min(w.index for w in sentence.subtree(sentence.words[first]))
    return word.index >= joined > head.index


def named(reading: Reading, sentence: Sentence, head: Word) -> Name | None:
    """The person's name that the word stands in, or that stands beside it in apposition."""
    around_it = (head, *_beside(sentence, head), *_bearer(sentence, head), *_called(sentence, head))
    return next((n for w in around_it for n in people_of(reading, sentence) if n.span.covers(w.span)), None)


def _beside(sentence: Sentence, head: Word) -> tuple[Word, ...]:
    """What is set beside the word; not beyond the verb that it belongs to, where another clause tells of others."""
    above = sentence.head(head)
    return tuple(w for w in sentence.below(head, "appos", "flat") if not head.index < above.index < w.index)


def _called(sentence: Sentence, head: Word) -> tuple[Word, ...]:
    """Words of a name told with the description: "a vendor identified as", "a boy named"."""
    said = (w for w in sentence.below(head, "acl") if w.lower in _NAMING)
    return tuple(w for verb in said for w in sentence.below(verb, "obl", "obj", "xcomp", "nmod", "appos"))


def people_of(reading: Reading, sentence: Sentence) -> list[Name]:
    """The names of persons that stand in the sentence: no bare ranks and callings, which the network may take for names."""
    found = (n for n in names_of(reading, sentence) if n.kind is NameKind.PERSON)
    return [n for n in found if any(not _title(w) for w in sentence.within(n.span))]


def proper(sentence: Sentence, span: Span) -> Span:
    """The name without the titles that the network took with it."""
    words = sentence.within(span)
    titled = [k for k, w in enumerate(words[:-1]) if _title(w)]
    if titled:
        words = words[titled[-1] + 1 :]
    return Span(words[0].start, words[-1].end) if words else span


def _title(word: Word) -> bool:
    lower = word.lower.rstrip(".")
    return lower in HONORIFICS or person_noun(lower) is not None


def listed(reading: Reading, sentence: Sentence, head: Word) -> list[Word]:
    """The names that a noun for several introduces: "a couple, A and B", "engineers A, B and C", "these men died: A, B"."""
    names = people_of(reading, sentence)
    below = {w.index for w in _chain(sentence, head, 0)}
    found = [w for n in names if (w := sentence.top(sentence.within(n.span))).index in below]
    if not found and (joined := [w for n in names if (w := sentence.top(sentence.within(n.span))) in sentence.below(head, "conj")]):
        # "two engineers, A and B": a tree may join the names to those whose they are
        found = joined if numbered(reading, sentence, head).low == len(joined) else []
    if not found and head.index + 1 < len(sentence):
        # "two leaders Ana Rolo and Pedro Vanta": the names right behind, on whatever a tree hung them
        beside = sentence.words[head.index + 1]
        run = [w for n in names if n.span.covers(beside.span) for w in alongside(sentence, sentence.top(sentence.within(n.span)))]
        found = [w for w in run if any(n.span.covers(w.span) for n in names)]
    if not found and (told := predicate(sentence, head)) is not None:
        # "the two who were taken are Ana Rolo and Pedro Vanta"
        found = [w for w in alongside(sentence, told) if any(n.span.covers(w.span) for n in names)]
    colon = next((w for w in sentence.words if w.text == ":" and w.index > head.index), None)
    if colon is None:
        return found
    if numbered(reading, sentence, head).high == 1:
        # behind "two men held for the murder of a judge:" stand the two
        return [w for w in found if w.index < colon.index]
    if len(found) < 2:
        found = [w for n in names if (w := sentence.top(sentence.within(n.span))).index > colon.index]
    return found


def predicate(sentence: Sentence, head: Word) -> Word | None:
    """What the subject of "is" or "were" is said to be; None where the word is no such subject."""
    above = sentence.head(head)
    return above if head.relation == "nsubj" and above.index > head.index and above.tag in _NOUNS and sentence.below(above, "cop") else None


def _chain(sentence: Sentence, head: Word, depth: int) -> Iterator[Word]:
    """What is set beside a word, and beside that in turn."""
    for child in sentence.below(head, "appos", "flat", "list", "parataxis", "dep") if depth < 6 else ():
        if child.tag != "VERB":
            yield child
            yield from (w for w in alongside(sentence, child) if w is not child)
            yield from _chain(sentence, child, depth + 1)


def _bearer(sentence: Sentence, head: Word) -> tuple[Word, ...]:
    """The word that a title or description is set beside: "the mayor, John Roe" told from either end."""
    return (sentence.head(head),) if head.relation in {"appos", "flat"} else ()


def names_of(reading: Reading, sentence: Sentence) -> tuple[Name, ...]:
    """The names that stand in the sentence."""
    first = bisect_left(reading.names, sentence.index, key=lambda n: n.sentence)
    return tuple(reading.names[first : bisect_right(reading.names, sentence.index, key=lambda n: n.sentence)])


def numbered(reading: Reading, sentence: Sentence, head: Word, *, name: bool = False) -> Number:
    """How many the phrase of a word means: its numeral, or one or several by its form."""
    text = reading.report.text
    for at in (head, *_counters(sentence, head)):
        found = _numeral(reading, sentence, at)
        if found is not None:
            interval = found.interval
            return Number(interval.low, interval.high, interval.approximate, quoted(text, found.span))
    if name or any(w.lower in _SINGLE for w in sentence.below(head, "det", "nmod:poss")):
        return Number(1, 1)
    known = person_noun(head.lower) or thing_noun(head.lower)
    if known is not None:
        collective = getattr(known, "collective", False)
        return Number(2, None) if known.plural or collective else Number(1, 1)
    many = head.lower.endswith("s") and head.tag == "NOUN"
    return Number(2, None) if many else Number(1, 1)


def _counters(sentence: Sentence, head: Word) -> Iterator[Word]:
    """Words that may bear the head's number: "two" farmers, "a group of ten" farmers."""
    yield from sentence.below(head, "nummod", "det", "amod")
    above = sentence.head(head)
    if head.relation == "nmod" and (counting(above.lower) or above.tag == "NUM" or above.lower in {"group", "groups"}):
        yield above
        yield from sentence.below(above, "nummod")


def _numeral(reading: Reading, sentence: Sentence, word: Word) -> Numeral | None:
    first = bisect_left(reading.numbers, sentence.span.start, key=lambda n: n.span.start)
    last = bisect_right(reading.numbers, sentence.span.end, key=lambda n: n.span.start)
    inside = (n for n in reading.numbers[first:last] if n.sentence == sentence.index)
    return next((n for n in inside if n.first <= word.index <= n.last), None)


def nation_of(sentence: Sentence, head: Word) -> str | None:
    """The country whose the people or things are said to be: "Ruritanian soldiers"."""
    for word in (head, *sentence.below(head, "amod", "compound", "nmod:poss")):
        found = nationality(word.text)
        if found is not None:
            return found
    return None


def span_of(words: tuple[Word, ...]) -> Span:
    """The words' span; at least one must be given."""
    return around(w.span for w in words)

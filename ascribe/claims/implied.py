"""A reading and what it counts in, the dead that it implies out: those who were there, less those who are said to have lived."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ascribe.claims.case import Role
from ascribe.claims.figures import Counted
from ascribe.claims.quantities import Form, Kind, Quantity, quantities
from ascribe.reading.numbers import Interval, Number
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence
from ascribe.report import PartKind
from ascribe.text import Span
from ascribe.vocabulary.terms import Measure

VERSION = 1

IMPLIED = "guess-by-survivors"
"""The rule of a number that no words give: all who were there, less those who lived."""

_LIVED = r"(?:lived|survived|(?:made it|got|came) out(?: alive)?|escaped(?: alive)?|(?:was|were) (?:left|found|pulled out) alive)"
_ONLY = re.compile(rf"\b(?:only|just) (?P<who>(?:\w+[ -]){{0,7}}?\w+) {_LIVED}\b", re.IGNORECASE)
_OF_ALL = re.compile(rf"\b(?P<who>(?:\w+) of (?:the|those) (?:\w+[ -]){{1,4}}?){_LIVED}\b", re.IGNORECASE)
_NONE = re.compile(rf"\b(?P<who>none|nobody|no one)(?: of them)? {_LIVED}\b", re.IGNORECASE)
_LONE = re.compile(r"\b(?:was|is) the (?:only|sole|lone) (?P<who>survivor)\b|\b(?:only|sole|lone) (?P<one>survivor)\b", re.IGNORECASE)
_SOME = re.compile(rf"\b(?P<who>\w+) {_LIVED}\b", re.IGNORECASE)
_WHOLE = re.compile(r"\bof (?:the |those |his |her |their |its )?$", re.IGNORECASE)
_THERE = frozenset(
    "inside aboard home asleep sleeping travelling traveling riding in at on sheltering living were was trapped hiding dining".split()
)
_EXACT = frozenset({"numeral", "article", "owned", "couple", "dozen", "score"})
_QUIET = frozenset({PartKind.BOILERPLATE, PartKind.CREDIT, PartKind.DATELINE, PartKind.HEADLINE})

MOST = 400
"""People of whom the news tells who among them lived."""


def implied(reading: Reading, found: Mapping[int, Sequence[Counted]]) -> dict[int, tuple[Counted, ...]]:
    """By the sentence that says who lived, how many did not; nothing where the report counts its dead."""
    if any(c.role.measure is Measure.KILLED and not c.role.part and c.quantity.interval.low != 0 for cs in found.values() for c in cs):
        return {}
    text = reading.report.text
    for sentence in reading.sentences:
        if not sentence.parsed or sentence.part in _QUIET or not sentence.words:
            continue
        told = sentence.span.of(text)
        match = next((m for pattern in (_ONLY, _NONE, _LONE, _OF_ALL, _SOME) if (m := pattern.search(told))), None)
        if match is None:
            continue
        count = _dead(reading, sentence, match)
        if count is not None:
            return {sentence.index: (count,)}
    return {}


def _dead(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Counted | None:
    """Those who were there less those who lived, counted in the words that say who lived."""
    start = sentence.span.start
    who = Span(start + match.start(), start + match.end())
    numbers = [n for n in reading.numbers if n.sentence == sentence.index]
    inside = [n for n in numbers if who.covers(n.span)]
    text = reading.report.text
    wholes = [n for n in numbers if n.span.start < who.end and _WHOLE.search(text[sentence.span.start : n.span.start])]
    whole = next((n for n in wholes if n in inside), None) or next(iter(wholes), None)
    if match.re is _SOME and whole is None:
        return None  # "the mayor survived": nobody else is told of
    lived = _lived(match, [n for n in inside if n is not whole])
    if lived is None:
        return None
    there = _exact(whole) if whole is not None else _there(reading, sentence, who.start, numbers, lived)
    if there is None or not lived < there <= MOST:
        return None
    words = sentence.within(who)
    if not words:
        return None
    first, last = words[0].index, words[-1].index
    span = Span(words[0].start, words[-1].end)
    dead = Interval(there - lived, there - lived)
    quantity = Quantity(span, span.of(text), dead, Form.NUMBER, Kind.PEOPLE, last, None, first, last, IMPLIED)
    return Counted(quantity, Role(Measure.KILLED, last, "implied"), "people", None)


def _lived(match: re.Match[str], numbers: Sequence[Number]) -> int | None:
    """How many lived: the number told, one person, or nobody."""
    if match.re is _NONE:
        return 0
    if numbers:
        return _exact(numbers[0])
    who = (match.groupdict().get("who") or match.groupdict().get("one") or "").lower().split()
    return 1 if who[:1] in (["the"], ["a"], ["an"], ["his"], ["her"], ["their"], ["one"], ["survivor"]) and not _plural(who) else None


def _plural(who: Sequence[str]) -> bool:
    """ "The children", "the two": more than one lived, and how many is not told."""
    head = who[who.index("of") - 1] if "of" in who else who[-1]
    return head.endswith("s") or head in ("children", "women", "men", "people")


def _exact(number: Number) -> int | None:
    interval = number.interval
    return interval.low if interval.low == interval.high and not interval.approximate else None


def _there(reading: Reading, sentence: Sentence, before: int, numbers: Sequence[Number], lived: int) -> int | None:
    """Those who are told to have been there, right before: in the same sentence, or in the one before it."""
    own = _group(reading, sentence, numbers, before)
    if (own is not None and own > lived) or sentence.index == 0:
        return own
    last = reading.sentences[sentence.index - 1]
    if not last.parsed or last.part in _QUIET:
        return None
    return _group(reading, last, [n for n in reading.numbers if n.sentence == last.index], last.span.end)


def _group(reading: Reading, s: Sentence, numbers: Sequence[Number], before: int) -> int | None:
    """The people of one list, "a farmer, his wife and their three daughters", who were somewhere; None where another sort is told."""
    told = [q for q in quantities(reading.report.text, s, numbers) if q.kind is Kind.PEOPLE and q.span.end <= before]
    lead = next((q for q in told if s.words[q.anchor].relation.startswith("nsubj")), None)
    if lead is None:
        return None
    verb = s.head(s.words[lead.anchor])
    if not ({w.lower for w in (verb, *s.below(verb))} & _THERE):
        return None
    group = [q for q in told if q is lead or _joined(s, q, lead)]
    return _sum(group)


def _joined(s: Sentence, quantity: Quantity, lead: Quantity) -> bool:
    word = s.words[quantity.anchor]
    return word.relation == "conj" and any(above.index == lead.anchor for above in s.above(word))


def _sum(group: Sequence[Quantity]) -> int | None:
    exact = all(q.interval.low == q.interval.high and q.rule in _EXACT for q in group)
    return sum(_size(q) for q in group) if exact else None


def _size(quantity: Quantity) -> int:
    return 2 if quantity.words.lower().endswith(" couple") else quantity.interval.low or 0

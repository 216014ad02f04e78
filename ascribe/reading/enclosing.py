"""Mentions in, out which of them lie in which other as the words say: the way to place a village that the gazetteer lacks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ascribe.gazetteer import Entry, Gazetteer, apart, lies_in
from ascribe.reading.siting import Sited
from ascribe.reading.toponyms import Mention, Token, nation_of
from ascribe.text import Span
from ascribe.vocabulary import surroundings as around

VERSION = 1

GAP = 60  # characters between "Hass" and "Idlib" in "Hass, a village in the south of Idlib"
BESIDE = 60.0  # kilometres between a town and what is told to be in or near it
SMALL = 30_000  # people of a place that nobody means who puts its name into another province
CITY = 100_000  # people of a place that has neighbourhoods with names of their own
_LINKS = frozenset("in near of outside inside within around".split())
_BETWEEN = (
    _LINKS | around.DIRECTION | around.LOCALITY_NOUN | around.FACILITY_NOUN | frozenset(("a", "an", "the", "held", "controlled", "nearby"))
)
_QUARTERS = frozenset("district neighborhood neighbourhood suburb quarter".split())
_SMALL_PLACES = _QUARTERS | frozenset("village hamlet town township".split())
_WORD = re.compile(r"[^\W\d_]+")
_PLAIN = re.compile(r"[\w\s,(-]*\Z")
_LISTED = re.compile(r"(?:, |,? and )\Z")


def unheard(text: str, tokens: Sequence[Token], taken: Iterable[Span], gazetteer: Gazetteer) -> Iterator[Mention]:
    """Names that no table has, and that the words beside them call a village, a square, or somewhere west of a town."""
    covered = {at for s in taken for at in range(s.start, s.end)}
    at = 0
    while at < len(tokens):
        last = at + 1
        token = tokens[at]
        if (token.capital or token.lower in ("al", "el")) and _may_begin(tokens, at) and token.start not in covered:
            while last < len(tokens) and tokens[last].joined in (" ", "-") and _goes_on(tokens, last) and tokens[last].start not in covered:
                last += 1
            stop = last
            if last < len(tokens) and tokens[last].joined == " " and tokens[last].lower in around.FACILITY_NOUN - around.SETTLEMENT_NOUN:
                stop = last + 1
            span = Span(tokens[at].start, tokens[stop - 1].end)
            if _called_a_place(tokens, at, last) and not gazetteer.is_word(tokens[at].lower):
                words = span.of(text)
                yield Mention(span, words, words.casefold(), (), at, stop, weight=9.0)
        at = last


def _may_begin(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.lower in ("al", "el") and at + 1 < len(tokens) and tokens[at + 1].joined == "-":
        return tokens[at + 1].capital
    return (
        token.capital
        and not token.opens
        and token.lower not in around.GENERIC
        and token.lower not in around.MONTH_OR_DAY
        and nation_of(token.lower) is None
    )


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].capital or (tokens[at].lower in ("al", "el") and at + 1 < len(tokens) and tokens[at + 1].capital)


def _called_a_place(tokens: Sequence[Token], first: int, last: int) -> bool:
    if tokens[last - 1].possessive:
        return False
    if first > 1 and tokens[first - 1].lower == "of" and tokens[first - 2].lower in around.SETTLEMENT_NOUN | around.DISTRICT_NOUN:
        return True
    after = [t.lower for t in tokens[last : last + 2] if t.joined]
    if not after or tokens[last].capital:
        return False
    if after[0] in around.FACILITY_NOUN or after[0] in around.SETTLEMENT_NOUN:
        return True
    return len(after) == 2 and after[0] in around.DIRECTION and after[1] == "of"


def enclosed(text: str, tokens: Sequence[Token], mentions: Sequence[Mention]) -> tuple[tuple[Mention, ...], dict[int, int]]:
    """The mentions, and for each unknown one, by its number, the one that it is told to lie in.

    A small place whose every entry lies elsewhere than where the words put it is as good as unknown: its entries are dropped.
    """
    found = list(mentions)
    within: dict[int, int] = {}
    for i in range(len(found) - 1, -1, -1):
        mention = found[i]
        outer = _outer(text, found, within, i) if _may_be_unknown(tokens, mention) else None
        if outer is not None and not any(_goes_with(e, o) for e in mention.entries for o in found[outer].entries):
            within[i] = outer
            found[i] = replace(mention, entries=())
    return tuple(found), within


def _may_be_unknown(tokens: Sequence[Token], mention: Mention) -> bool:
    if mention.called or not mention.entries:
        return not mention.called
    if _called_small(tokens, mention):
        return True  # "the village of Bonn", "Bonn, a village in": not the city of that name
    if any(e.kind not in ("settlement", "facility") or e.population > SMALL for e in mention.entries):
        return False
    of = mention.first > 1 and tokens[mention.first - 1].lower == "of" and tokens[mention.first - 2].lower in around.LOCALITY_NOUN
    return mention.told or of


def _called_small(tokens: Sequence[Token], mention: Mention) -> bool:
    """The words right beside the name call it a village, a town or a quarter."""
    before = tokens[max(0, mention.first - 3) : mention.first]
    of = len(before) > 2 and before[2].lower == "of" and before[1].lower in _SMALL_PLACES
    if of and not before[0].capital:  # "the Selm district of Kandahar" calls Selm a district
        return True
    after = [t.lower for t in tokens[mention.last : mention.last + 3]]
    if after[:1] and after[0] in _QUARTERS and tokens[mention.last].joined:
        return True
    return after[:1] in (["a"], ["an"]) and any(word in _SMALL_PLACES for word in after[1:])


def _goes_with(entry: Entry, outer: Entry) -> bool:
    return lies_in(entry, outer) or (outer.kind in ("settlement", "facility", "district") and apart(entry, outer) < BESIDE)


def _outer(text: str, found: Sequence[Mention], within: dict[int, int], i: int) -> int | None:
    if i + 1 < len(found):
        gap = text[found[i].span.end : found[i + 1].span.start]
        if i + 1 in within:
            if _LISTED.match(gap) or _leads(gap):
                return within[i + 1]
        elif found[i + 1].entries and _leads(gap):
            return i + 1
    if i and found[i - 1].entries and _names_part(text[found[i - 1].span.end : found[i].span.start]):
        return i - 1
    return None


def _leads(gap: str) -> bool:
    """The words between two names put the first into the second: ", ", " in ", " west of the town of "."""
    if len(gap) > GAP or not _PLAIN.match(gap):
        return False
    words = _WORD.findall(gap)
    if not words:
        return gap in (", ", " (", ",\n")
    return all(w in _BETWEEN for w in words) and not _LINKS.isdisjoint(words)


def _names_part(gap: str) -> bool:
    """The words between two names put the second into the first: "'s suburb of ", " district of "."""
    if len(gap) > GAP or not gap.endswith(" of "):
        return False
    words = _WORD.findall(gap.removeprefix("'s").removeprefix("’s"))
    return len(words) > 1 and words[-2] in around.LOCALITY_NOUN and all(w in _BETWEEN for w in words)


def quartered(tokens: Sequence[Token], seats: Sequence[Sited]) -> dict[int, int]:
    """The mentions called a neighbourhood whose entries all lie elsewhere, each with the report's city, of which it is one.

    "The Austin neighborhood" of a report that names Chicago is not in Texas; what it is called once, it is all through the report.
    """
    called = {s.mention.folded for s in seats if s.mention.last < len(tokens) and _is_quarter(tokens[s.mention.last])}
    if not called:
        return {}
    told = Counter(s.ranked[0].index for s in seats if s.ranked and _is_city(s) and s.mention.folded not in called)
    if not told:
        return {}
    main = told.most_common(1)[0][0]
    at = next(i for i, s in enumerate(seats) if s.ranked and s.ranked[0].index == main)
    city = seats[at].ranked[0]
    away = (i for i, s in enumerate(seats) if s.mention.folded in called and all(apart(e, city) > BESIDE for e in s.mention.entries))
    return dict.fromkeys(away, at)


def _is_quarter(token: Token) -> bool:
    return bool(token.joined) and token.lower in ("neighborhood", "neighbourhood", "neighborhoods", "neighbourhoods")


def _is_city(seat: Sited) -> bool:
    return seat.ranked[0].kind == "settlement" and seat.ranked[0].population > CITY and not seat.tied

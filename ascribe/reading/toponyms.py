"""Text and learned names in, mentions of places out: spans that the gazetteer knows, with how surely they name a place at all."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ascribe.gazetteer import ALIKE, ALTERNATE, ARTICLES, NAME, VARIANT, Entry, Gazetteer, folded_name, without_article
from ascribe.reading.names import Name
from ascribe.reading.trees import Sentence
from ascribe.text import Span
from ascribe.vocabulary import surroundings as around
from ascribe.vocabulary.countries import nationality
from ascribe.vocabulary.terms import NameKind

VERSION = 1

LONGEST = 6  # words: "Democratic Republic of the Congo" has five
SURE = 1.5  # the weight from which a find counts as a place; see bench/places.py
UPPER = 0.6  # share of capitals from which a text's capitals say nothing

_TOKEN = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]{1,3}(?![^\W\d_])|[^\W\d_]+(?:['’‘ʼ`][^\W\d_]+)*")
_GAP = re.compile(r"[ \u00a0]{1,2}|[ ]?\n[ ]?|[-‐‑–]|\. ")
_STARTS = {"q": "k", "c": "k", "j": "g", "e": "a", "i": "a", "o": "a", "u": "a"}  # first letters that romanisations exchange
_WITH_ARTICLE = frozenset(("hague", "gambia", "bronx", "dalles", "villages", "woodlands"))  # names that keep their article
_ABBREVIATED = frozenset("st mt ft ste".split())


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the text; `end` leaves a possessive 's out, `close` is behind it."""

    start: int
    end: int
    close: int
    text: str
    lower: str
    capital: bool
    opens: bool  # a sentence begins here
    joined: str  # what stands between it and the token before where both may be one name: " ", "-", or "'" for 's; "" where they may not

    @property
    def possessive(self) -> bool:
        """Followed by 's."""
        return self.close > self.end


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of text that the gazetteer knows: its tokens from `first` up to, not including, `last`."""

    span: Span
    words: str
    folded: str
    entries: tuple[Entry, ...]
    first: int
    last: int
    weight: float = 0.0
    told: bool = False  # a learned name says that it is a place
    organisation: bool = False  # part of an organisation's name


def tokens_of(text: str, sentences: Sequence[Sentence]) -> tuple[Token, ...]:
    """The text's words, as names are made of them."""
    starts = {s.span.start for s in sentences}
    found: list[Token] = []
    before = 0
    for match in _TOKEN.finditer(text):
        start, close = match.span()
        word = match.group()
        end = close - 2 if len(word) > 2 and word[-2] in "'’‘ʼ`" and word[-1] in "sS" else close
        gap = text[before:start]
        lead = gap.rstrip(" \"“”'‘(")
        opens = start in starts or not found or lead.endswith((".", "!", "?", ":", "\n")) or "\n\n" in gap
        joined = _joint(gap, found[-1]) if found else ""
        opens = opens and not (joined and gap == ". ")
        shown = text[start:end]
        found.append(Token(start, end, close, shown, shown.casefold(), shown[:1].isupper(), opens, joined))
        before = close
    return tuple(found)


def _joint(gap: str, before: Token) -> str:
    if len(gap) > 3 or not _GAP.fullmatch(gap):
        return ""
    if before.possessive:
        return "'" if gap == " " else ""
    if gap == ". " and not (before.lower in _ABBREVIATED or len(before.lower) == 1 or "." in before.lower):
        return ""
    return " " if gap[0] in " \u00a0\n." else "-"


def mentions(
    text: str, names: Sequence[Name], sentences: Sequence[Sentence], gazetteer: Gazetteer
) -> tuple[tuple[Token, ...], tuple[Mention, ...]]:
    """The text's tokens, and every stretch of them that may name a place, weighed, in text order and never overlapping."""
    tokens = tokens_of(text, sentences)
    upper = _is_upper(tokens)
    all_found = tuple(_found(text, tokens, gazetteer, upper=upper))
    lands = {nationality(t.lower) for t in tokens if t.capital} | {e.country for m in all_found for e in m.entries if e.kind == "country"}
    told = tuple(_told(text, names, tokens, gazetteer, lands))
    blocked = _Cover([m.span for m in told], [n for n in names if n.kind not in (NameKind.PLACE, NameKind.FACILITY, NameKind.NATIONALITY)])
    found = [m for m in all_found if not blocked.by_place(m.span) and any(e.grade != ALIKE or e.country in lands for e in m.entries)]
    weighed = _weighed(text, tokens, found, gazetteer, blocked, upper=upper)
    return tokens, tuple(sorted([*told, *weighed], key=lambda m: m.span))


class _Cover:
    """Which stretches learned names take; lookups by offset, as many names as there may be."""

    def __init__(self, places: Iterable[Span], others: Iterable[Name]) -> None:
        self._places = {at for s in places for at in range(s.start, s.end)}
        self._others = {at: n.kind for n in others for at in range(n.span.start, n.span.end)}

    def by_place(self, span: Span) -> bool:
        """A learned place already has these words."""
        return any(at in self._places for at in range(span.start, span.end))

    def by_other(self, span: Span) -> NameKind | None:
        """The kind of the name, no place, that has these words."""
        return next((self._others[at] for at in range(span.start, span.end) if at in self._others), None)


def _is_upper(tokens: Sequence[Token]) -> bool:
    long = [t for t in tokens if len(t.text) > 3]
    return len(long) > 3 and sum(t.text.isupper() for t in long) > UPPER * len(long)


def _told(text: str, names: Sequence[Name], tokens: Sequence[Token], gazetteer: Gazetteer, lands: set[str | None]) -> Iterator[Mention]:
    starts = [t.start for t in tokens]
    for name in names:
        if name.kind not in (NameKind.PLACE, NameKind.FACILITY):
            continue
        first = bisect_left(starts, name.span.start)
        if first == len(tokens) or starts[first] >= name.span.end:
            continue
        last = first + 1
        while last < len(tokens) and tokens[last].start < name.span.end:
            last += 1
        words = name.span.of(text)
        entries = _entries(words, gazetteer, alone=last - first == 1)
        if not entries and words[:4].lower() == "the ":
            entries = gazetteer.find(words[4:])
        entries = entries or tuple(e for e in _alike(words, gazetteer) if e.country in lands)
        yield Mention(name.span, words, folded_name(words), entries, first, last, weight=9.0, told=True)


def _found(text: str, tokens: Sequence[Token], gazetteer: Gazetteer, *, upper: bool) -> Iterator[Mention]:
    at = 0
    while at < len(tokens):
        mention = _longest(text, tokens, at, gazetteer, upper=upper) if tokens[at].capital else None
        if mention is None:
            at += 1
        else:
            yield mention
            at = mention.last


def _longest(text: str, tokens: Sequence[Token], first: int, gazetteer: Gazetteer, *, upper: bool) -> Mention | None:
    if tokens[first].lower == "the" and not (first + 1 < len(tokens) and tokens[first + 1].lower in _WITH_ARTICLE):
        return None
    last = first + 1
    while last < len(tokens) and last - first < LONGEST and tokens[last].joined and _may_continue(tokens, last):
        last += 1
    for end in range(last, first, -1):
        final = tokens[end - 1]
        if not final.capital or (end - first == 1 and not _may_stand_alone(tokens, first, upper=upper)):
            continue
        stop = text[final.end : final.end + 1] == "." and (not final.text.isupper() or "." in final.text)
        for close in (final.end + 1, final.end) if stop else (final.end,):
            words = text[tokens[first].start : close]
            entries = _entries(words, gazetteer, alone=end - first == 1)
            if entries:
                return Mention(Span(tokens[first].start, close), words, folded_name(words), entries, first, end)
    return _romanised(text, tokens, first, last, gazetteer)


def _romanised(text: str, tokens: Sequence[Token], first: int, last: int, gazetteer: Gazetteer) -> Mention | None:
    """A name that the gazetteer has in another romanisation; only capitals joined by what joins Arabic names."""
    while last - first > 1 and not all(t.capital or t.lower in ARTICLES for t in tokens[first:last]):
        last -= 1
    if last - first > 3 or gazetteer.is_word(tokens[first].lower) or nationality(tokens[first].lower) or not tokens[last - 1].capital:
        return None
    words = text[tokens[first].start : tokens[last - 1].end]
    entries = _alike(words, gazetteer)
    return Mention(Span(tokens[first].start, tokens[last - 1].end), words, folded_name(words), entries, first, last) if entries else None


def _alike(words: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """Entries whose name begins alike and is about as long: the consonants alone would let too much pass."""
    bare = without_article(folded_name(words))
    found = []
    for entry in gazetteer.alike(words):
        other = without_article(folded_name(entry.name))
        if _STARTS.get(bare[:1], bare[:1]) == _STARTS.get(other[:1], other[:1]) and abs(len(bare) - len(other)) <= 3:
            found.append(entry)
    return tuple(found)


def _may_continue(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].capital or (tokens[at].lower in around.CONNECTOR and at + 1 < len(tokens) and bool(tokens[at + 1].joined))


def _may_stand_alone(tokens: Sequence[Token], at: int, *, upper: bool) -> bool:
    token = tokens[at]
    if token.lower == "the":
        return False
    if token.text == "US" and not upper:
        return True
    if token.lower in around.NEVER or token.lower in around.MONTH_OR_DAY or len(token.text) < 2 or token.lower in around.CONNECTOR:
        return False
    return nationality(token.lower) is None or token.text in ("U.S", "USA")


def _entries(words: str, gazetteer: Gazetteer, *, alone: bool) -> tuple[Entry, ...]:
    found = gazetteer.find(words)
    if words == "US":
        return tuple(e for e in found if e.kind == "country")
    if alone and words.casefold() in around.NEVER:
        return ()
    if alone and len(words) <= 3:
        return tuple(e for e in found if e.kind != "settlement" or (e.grade == NAME and e.population > 0))
    return found


def _weighed(
    text: str, tokens: Sequence[Token], found: Sequence[Mention], gazetteer: Gazetteer, blocked: _Cover, *, upper: bool
) -> Iterator[Mention]:
    people = _people(tokens, gazetteer) if not upper else frozenset()
    at = {m.first: m for m in found}
    behind = {m.last: m for m in found}
    rated: list[Mention] = []
    for mention in found:
        kind = blocked.by_other(mention.span)
        if kind in (NameKind.PERSON, NameKind.WEAPON, NameKind.EVENT):
            continue
        weight, organisation = _weight(tokens, mention, gazetteer, people, upper=upper)
        weight += _chain(text, mention, at, behind)
        if kind is NameKind.ORGANISATION and not organisation:
            following = tokens[mention.last].lower if mention.last < len(tokens) and tokens[mention.last].joined else ""
            weight += 0.0 if following in around.PUBLIC else -4.0
        rated.append(replace(mention, weight=weight, organisation=organisation))
    best: dict[str, float] = {}
    for m in rated:
        best[m.folded] = max(best.get(m.folded, -9.0), m.weight)
    for m in rated:
        again = 1.5 if best[m.folded] >= SURE + 0.5 and m.weight > -2 else 0.0  # one sense a report
        if m.weight + again >= SURE or (m.organisation and m.weight > -3):
            yield replace(m, weight=m.weight + again)


def _people(tokens: Sequence[Token], gazetteer: Gazetteer) -> frozenset[str]:
    """Surnames of people whom the text gives a first name or a title."""
    found = set()
    for before, token in pairwise(tokens):
        if token.capital and token.joined == " " and before.capital and before.lower not in around.DIRECTION:
            given = (gazetteer.is_person(before.lower) and not before.opens) or before.lower in around.TITLE or len(before.text) == 1
            if given and token.lower not in around.PUBLIC and token.lower not in around.STREET:
                found.add(token.lower)
    return frozenset(found)


def _weight(tokens: Sequence[Token], mention: Mention, gazetteer: Gazetteer, people: frozenset[str], *, upper: bool) -> tuple[float, bool]:
    """How surely the words name a place, from their size on the map and the words around; and whether they begin a body's name."""
    first, last = tokens[mention.first], tokens[mention.last - 1]
    before = tokens[mention.first - 1] if mention.first else None
    after = tokens[mention.last] if mention.last < len(tokens) and not last.possessive else None
    close = after if after is not None and after.joined else None
    single = mention.last - mention.first == 1
    big = size(mention.entries)
    weight = big + (0.0 if single else 1.0)
    if before is not None and first.start - before.close <= 2:
        weight += 1.5 if before.lower in around.LOCATIVE else 0.7 if before.lower in around.DIRECTIVE and not upper else 0.0
        if before.lower == "of" and mention.first > 1 and tokens[mention.first - 2].lower in around.LOCALITY_NOUN:
            weight += 2.0
        if before.lower in around.DIRECTION and first.joined:
            weight += 0.7
    if close is not None and close.lower in around.LOCALITY_NOUN:
        weight += 1.5
    if single:
        weight += _doubts(tokens, mention, gazetteer, people, big, upper=upper)
    if close is not None and close.lower in around.SPEECH and big < 2:
        weight -= 1.5
    if upper:
        return weight, False
    return _neighbours(mention, gazetteer, before if first.joined else None, close, joint=first.joined, weight=weight, big=big)


def _doubts(tokens: Sequence[Token], mention: Mention, gazetteer: Gazetteer, people: frozenset[str], big: float, *, upper: bool) -> float:
    """What speaks against a single word."""
    token = tokens[mention.first]
    doubt = 0.0
    if gazetteer.is_person(token.lower):
        doubt -= 1.5 if big < 2 else 0.5
    if token.lower in people:
        doubt -= 2.5
    if gazetteer.is_word(token.lower) and big < 2.5:
        doubt -= 2.5 + (1.0 if token.opens or upper else 0.0)
    if upper:
        doubt -= 0.5
    return doubt


def _neighbours(
    mention: Mention, gazetteer: Gazetteer, before: Token | None, after: Token | None, *, joint: str, weight: float, big: float
) -> tuple[float, bool]:
    """The weight after a look at the capitalised words on both sides: persons, streets and bodies are no places."""
    if (
        before is not None
        and before.capital
        and joint == " "
        and before.lower not in around.DIRECTION
        and nationality(before.lower) is None
    ):
        if before.lower in around.TITLE or len(before.text) == 1:
            weight -= 5.0 if before.lower not in around.PUBLIC else 2.0
        elif gazetteer.is_person(before.lower):
            weight -= 4.0
        elif not (before.opens or gazetteer.is_word(before.lower)):
            weight -= 2.5
    if after is None or after.joined == "-":
        return weight, False
    if not after.capital:
        return weight + (0.8 if after.lower in around.PUBLIC else 0.0), False
    if after.lower in around.STREET:
        return weight - 5.0, False
    if after.lower in around.PUBLIC or after.lower in around.TITLE:
        return weight + 0.8, False
    if after.lower in around.ORGANISATION:
        return weight - 3.5, weight >= SURE
    if gazetteer.is_person(mention.folded):
        return weight - 4.0, False
    return weight - (0.0 if big >= 2.5 else 1.0 if big >= 2 else 2.0), False


def _chain(text: str, mention: Mention, at: dict[int, Mention], behind: dict[int, Mention]) -> float:
    """A place in a place: "Springfield, Ohio" makes both of them surer."""
    weight = 0.0
    outer = at.get(mention.last)
    if outer is not None and holds(text, mention, outer):
        weight += 2.5
    inner = behind.get(mention.first)
    if inner is not None and holds(text, inner, mention):
        weight += 2.0
    return weight


def holds(text: str, inner: Mention, outer: Mention) -> bool:
    """The words say that the one lies in the other: only a comma between them, and an entry of the one in an entry of the other."""
    if text[inner.span.end : outer.span.start] not in (", ", ",", ",\n", " ("):
        return False
    return any(lies_in(e, o) for e in inner.entries for o in outer.entries)


def lies_in(inner: Entry, outer: Entry) -> bool:
    """The entry lies in the other, as far as codes and distance tell."""
    if inner.index == outer.index:
        return False
    if outer.kind == "country":
        return inner.country == outer.country and inner.kind != "country"
    if outer.kind == "division":
        return inner.country == outer.country and inner.admin1 == outer.admin1 and inner.kind not in ("country", "division")
    if outer.kind == "district":
        return inner.country == outer.country and inner.admin1 == outer.admin1 and apart(inner, outer) < 80
    if outer.kind == "region":
        return apart(inner, outer) < 250 and outer.country in ("", inner.country)
    return outer.population > 100_000 and inner.kind == "settlement" and apart(inner, outer) < 40


def apart(a: Entry, b: Entry) -> float:
    """Kilometres between two places, near enough."""
    east = (a.longitude - b.longitude + 540) % 360 - 180
    return math.hypot(a.latitude - b.latitude, east * math.cos(math.radians((a.latitude + b.latitude) / 2))) * 111.2


def size(entries: Sequence[Entry]) -> float:
    """How well known the best of the entries is, 0 to 3."""
    return max((_known(e) for e in entries), default=0.0)


def _known(entry: Entry) -> float:
    if entry.kind == "country":
        return 3.0
    if entry.grade == ALIKE:
        return 0.0
    less = {NAME: 0.0, ALTERNATE: 0.4, VARIANT: 0.6}[entry.grade]
    if entry.kind in ("region", "water"):
        return 2.2
    if entry.kind == "division":
        return 2.5 - less if entry.population > 200_000 else 1.0 - less
    if entry.kind == "district":
        return 2.0 if entry.grade == NAME else 0.3
    if entry.country == "US" and entry.grade != NAME:
        less += 0.8  # former names of suburbs, which nobody means
    return max(0.0, min(2.2, math.log10(entry.population + 1) - 3.5)) - less if entry.population else -less

"""Text in, mentions of places out: the stretches of its words that the gazetteer knows, whatever they mean here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from ascribe.gazetteer import ARTICLES, NAME, Entry, Gazetteer, folded_name, without_article
from ascribe.reading.trees import Sentence
from ascribe.text import Span
from ascribe.vocabulary import surroundings as around
from ascribe.vocabulary.countries import nationality

VERSION = 1

LONGEST = 6  # words: "Democratic Republic of the Congo" has five
UPPER = 0.6  # share of capitals from which a text's capitals say nothing

nation_of = lru_cache(maxsize=8192)(nationality)  # asked of every capital, some of them often

_TOKEN = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]{1,3}(?![^\W\d_])|[^\W\d_]+(?:['’‘ʼ`][^\W\d_]+)*")
_GAP = re.compile(r"[ \u00a0]{1,2}|[ ]?\n[ ]?|[-‐‑–]|\. ")
_SIDE = re.compile(
    r"(?:(?:far|near) )?(?:north|south|east|west|(?:north|south)(?:east|west))[ -]?(?:side|end)", re.IGNORECASE
)  # of any town
_QUOTES = " \"“”'‘("
_STOPS = (".", "!", "?", ":", "\n")
_STARTS = {"q": "k", "c": "k", "j": "g", "e": "a", "i": "a", "o": "a", "u": "a"}  # first letters that romanisations exchange
_WITH_ARTICLE = frozenset(("hague", "gambia", "bronx", "dalles", "villages", "woodlands"))  # names that keep their article
_ABBREVIATED = frozenset("st mt ft ste".split())


class Token(NamedTuple):  # no dataclass: a report has hundreds, and a frozen one costs three times as much to make
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
    called: bool = False  # a facility called after its town, whose entries these are


def tokens_of(text: str, sentences: Sequence[Sentence]) -> tuple[Token, ...]:
    """The text's words, as names are made of them."""
    starts = {s.span.start for s in sentences}
    found: list[Token] = []
    before, possessive = 0, False
    for match in _TOKEN.finditer(text):
        start, close = match.span()
        word = match.group()
        gap = text[before:start]
        if gap == " " and found:
            opens, joined = start in starts, "'" if possessive else " "
        else:
            lead = gap.rstrip(_QUOTES)
            joined = _joint(gap, found[-1]) if found else ""
            opens = start in starts or not found or lead.endswith(_STOPS) or "\n\n" in gap
            opens = opens and not (joined and gap == ". ")
        possessive = len(word) > 2 and word[-1] in "sS" and word[-2] in "'’‘ʼ`"
        shown = word[:-2] if possessive else word
        found.append(Token(start, start + len(shown), close, shown, shown.casefold(), shown[0].isupper(), opens, joined))
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


def is_upper(tokens: Sequence[Token]) -> bool:
    """The text is written in capitals, as some wires are."""
    long = [t.text for t in tokens if t.end - t.start > 3]
    return len(long) > 3 and len([t for t in long if t.isupper()]) > UPPER * len(long)


def found_in(text: str, tokens: Sequence[Token], gazetteer: Gazetteer, *, upper: bool) -> Iterator[Mention]:
    """The longest stretches of words that the gazetteer knows, whatever they mean here."""
    at = 0
    while at < len(tokens):
        mention = _state(text, tokens, at, gazetteer) or _longest(text, tokens, at, gazetteer, upper=upper) if tokens[at].capital else None
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
    start = tokens[first].start
    for end in range(last, first, -1):
        final = tokens[end - 1]
        if not final.capital or (end - first == 1 and not _may_stand_alone(tokens, first, upper=upper)):
            continue
        stop = text[final.end : final.end + 1] == "." and (not final.text.isupper() or "." in final.text)
        for close in (final.end + 1, final.end) if stop else (final.end,):
            words = text[start:close]
            if not gazetteer.find(words) or _compass(tokens, first, end):
                continue
            entries = entries_of(words, gazetteer, alone=end - first == 1)
            if not upper and words.isupper() and len(words) <= 5 and not tokens[first].opens:
                entries = tuple(
                    e for e in entries if e.kind != "settlement" or (e.grade == NAME and e.population > 500_000)
                )  # an agency's letters, not a town
            if entries:
                return Mention(Span(start, close), words, folded_name(words), entries, first, end)
    return _stripped(text, tokens, first, gazetteer) or _romanised(text, tokens, first, last, gazetteer, upper=upper)


def _compass(tokens: Sequence[Token], first: int, last: int) -> bool:
    """A direction, or a side of a town: "North", "West Side"."""
    return all(t.lower in around.COMPASS or (at and t.lower in ("side", "end")) for at, t in enumerate(tokens[first:last]))


def _state(text: str, tokens: Sequence[Token], at: int, gazetteer: Gazetteer) -> Mention | None:
    """The American state whose letters stand behind a town: "Springfield, OH", "LOUISVILLE, Ky"."""
    token = tokens[at]
    if len(token.text) != 2 or token.text.upper() not in around.US_POSTAL or not at:
        return None
    if text[tokens[at - 1].close : token.start] != ", " or not tokens[at - 1].capital or text[token.end : token.end + 1] == ".":
        return None
    entry = gazetteer.division("US", token.text.upper())
    span = Span(token.start, token.end)
    return Mention(span, token.text, folded_name(entry.name), (entry,), at, at + 1) if entry else None


def _stripped(text: str, tokens: Sequence[Token], first: int, gazetteer: Gazetteer) -> Mention | None:
    """A country's or great city's possessive that lost its apostrophe: "Syrias war"."""
    token = tokens[first]
    if token.lower[-1:] != "s" or token.lower[-2:] == "ss" or token.possessive or len(token.text) < 5 or nation_of(token.lower):
        return None
    span = Span(token.start, token.end - 1)
    entries = tuple(e for e in gazetteer.find(span.of(text)) if e.grade == NAME and (e.kind == "country" or e.population > 1_000_000))
    return Mention(span, span.of(text), folded_name(span.of(text)), entries, first, first + 1) if entries else None


def _romanised(text: str, tokens: Sequence[Token], first: int, last: int, gazetteer: Gazetteer, *, upper: bool) -> Mention | None:
    """A name that the gazetteer has in another romanisation; only capitals joined by what joins Arabic names."""
    while last - first > 1 and not all(t.capital or t.lower in ARTICLES for t in tokens[first:last]):
        last -= 1
    if (
        tokens[first].lower in around.GENERIC
        or last - first > 3
        or gazetteer.is_word(tokens[first].lower)
        or nation_of(tokens[first].lower)
        or not tokens[last - 1].capital
        or (last - first == 1 and tokens[first].text.isupper() and len(tokens[first].text) <= 5 and not upper)
    ):
        return None  # letters are an agency's or a station's
    words = text[tokens[first].start : tokens[last - 1].end]
    entries = alike(words, gazetteer)
    return Mention(Span(tokens[first].start, tokens[last - 1].end), words, folded_name(words), entries, first, last) if entries else None


@lru_cache(maxsize=8192)
def _bare(words: str) -> str:
    return without_article(folded_name(words))


def alike(words: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """Entries whose name begins alike and is about as long: the consonants alone would let too much pass."""
    bare = _bare(words)
    found = []
    for entry in gazetteer.alike(words):
        other = _bare(entry.name)
        if _STARTS.get(bare[:1], bare[:1]) == _STARTS.get(other[:1], other[:1]) and abs(len(bare) - len(other)) <= 3:
            found.append(entry)
    return tuple(found)


def _may_continue(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].capital or (tokens[at].lower in around.CONNECTOR and at + 1 < len(tokens) and bool(tokens[at + 1].joined))


def _may_stand_alone(tokens: Sequence[Token], at: int, *, upper: bool) -> bool:
    token = tokens[at]
    if token.lower == "the" or token.lower in around.GENERIC or token.lower in around.STREET:
        return False
    if token.text == "US" and not upper:
        return True
    if token.lower in around.NEVER or token.lower in around.MONTH_OR_DAY or len(token.text) < 2 or token.lower in around.CONNECTOR:
        return False
    return nation_of(token.lower) is None or token.text in ("U.S", "USA")


def entries_of(words: str, gazetteer: Gazetteer, *, alone: bool) -> tuple[Entry, ...]:
    """The entries of a name, without those that a short name alone never means."""
    found = gazetteer.find(words)
    if words == "US":
        return tuple(e for e in found if e.kind == "country")
    if (alone and words.casefold() in around.NEVER) or _SIDE.fullmatch(words):
        return ()
    if alone and len(words) <= 2:
        return tuple(e for e in found if e.kind != "settlement")
    if alone and len(words) <= 3:
        return tuple(e for e in found if e.kind != "settlement" or (e.grade == NAME and e.population > 0))
    return found

"""Learned names of places in, mentions out: cut where they run into their neighbours, and left out where they name no place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from ascribe.gazetteer import NAME, Entry, Gazetteer, folded_name
from ascribe.reading.names import Name
from ascribe.reading.toponyms import Mention, Token, alike, entries_of, nation_of
from ascribe.text import Span
from ascribe.vocabulary import surroundings as around
from ascribe.vocabulary.actors import lookup
from ascribe.vocabulary.terms import NameKind

VERSION = 1

GREAT = 100_000  # people of a town that keeps its name beside a person or group called so ("Austin")
KNOWN = 30_000  # people of a town that two learned names run together may hold: of smaller ones, any two words are made
_NO_NAME = around.STREET | frozenset("house center centre hall park interstate trail building apartments state police sheriff".split())
_ACTORS = frozenset(("agency", "outlet", "armed group", "body", "military", "ministry", "person"))


def told_by(
    text: str,
    names: Sequence[Name],
    tokens: Sequence[Token],
    found: Sequence[Mention],
    gazetteer: Gazetteer,
    lands: set[str],
    *,
    upper: bool,
) -> Iterator[Mention]:
    """The learned names of places and facilities, with what the gazetteer has of them."""
    starts = [t.start for t in tokens]
    cover = {at: m for m in found for at in range(m.first, m.last)}
    done = -1
    for name in names:
        if name.kind not in (NameKind.PLACE, NameKind.FACILITY):
            continue
        first = bisect_left(starts, name.span.start)
        last = _ended(tokens, first, bisect_left(starts, name.span.end))
        if first >= last or first < done:
            continue
        span = name.span
        if tokens[last - 1].close < span.end and last < len(tokens) and tokens[last].start < span.end:
            span = Span(name.span.start, tokens[last - 1].end)
        if text[span.end : span.end + 1] == "." and "." in tokens[last - 1].text and gazetteer.find(text[span.start : span.end + 1]):
            span = Span(span.start, span.end + 1)  # "W.Va."
        street = tokens[last - 1].lower in around.STREET
        for mention in _told(text, span, name.kind, tokens, first, last, cover, gazetteer, lands):
            if street and mention.last < last:
                continue  # "Mill Street" is not the town of Mill
            if not is_actor(text, tokens, mention, gazetteer, upper=upper):
                done = max(done, mention.last)
                yield mention


def _ended(tokens: Sequence[Token], first: int, last: int) -> int:
    """The end of a name without what ran into it: "Islamic State-held", "Raqqa de facto"."""
    while last > first + 1 and not tokens[last - 1].capital and tokens[last - 1].lower not in around.GENERIC:
        last -= 1
    return last


def is_actor(text: str, tokens: Sequence[Token], mention: Mention, gazetteer: Gazetteer, *, upper: bool) -> bool:
    """The words are an agency, a group, an outlet or a person of the registry, and nothing beside them says that they are a place."""
    words = mention.words
    if mention.last - mention.first > 3 or not _in_registry(words) or any(e.kind in ("country", "region") for e in mention.entries):
        return False
    if not upper and words.isupper() and len(words) <= 5:
        return True  # letters: "SANA" is the agency even after "in"
    if words.endswith(".") and any(e.kind == "division" for e in mention.entries):
        return False  # "Kan." is no prime minister
    if any(e.grade == NAME and e.population > GREAT and e.kind == "settlement" for e in mention.entries):
        return False
    return not _says_place(text, tokens, mention, gazetteer)


@lru_cache(maxsize=8192)
def _in_registry(words: str) -> bool:
    for form in (words, words[:-1]) if words[-1:] == "s" else (words,):  # "Assads" has lost an apostrophe
        entry = lookup(form)
        if entry is not None and entry.kind in _ACTORS:
            return True
    return False


def _says_place(text: str, tokens: Sequence[Token], mention: Mention, gazetteer: Gazetteer) -> bool:
    before = tokens[mention.first - 1].lower if mention.first else ""
    if before in around.LOCATIVE:
        return True
    if before == "of" and mention.first > 1 and tokens[mention.first - 2].lower in around.LOCALITY_NOUN:
        return True
    if mention.last == len(tokens):
        return False
    after = tokens[mention.last]
    if after.joined and after.lower in around.LOCALITY_NOUN:
        return True
    return (
        after.capital
        and text[mention.span.end : after.start] == ", "
        and any(e.kind in ("country", "division") for e in gazetteer.find(after.text))
    )


def _told(
    text: str,
    span: Span,
    kind: NameKind,
    tokens: Sequence[Token],
    first: int,
    last: int,
    cover: dict[int, Mention],
    gazetteer: Gazetteer,
    lands: set[str],
) -> Iterator[Mention]:
    """What one learned name holds: itself where the gazetteer has it, the places that it ran together, or an unknown name."""
    inside = tokens[first:last]
    if all(t.lower in around.MONTH_OR_DAY for t in inside) or all(_says_nothing(t) or t.lower in _NO_NAME for t in inside):
        return
    longer = cover.get(first)
    if longer is not None and longer.first <= first and longer.last >= last and longer.last - longer.first > last - first:
        yield replace(longer, weight=9.0, told=True)  # the gazetteer has more of the name than was learned: "New York" for "York"
        return
    words = span.of(text)
    entries = entries_of(words, gazetteer, alone=last - first == 1)
    if not entries and words[:4].lower() == "the ":
        entries = gazetteer.find(words[4:])
    if not any(t.capital for t in inside) and (not entries or all(gazetteer.is_word(t.lower) for t in inside)):
        return
    if entries:
        yield _mention(text, span, entries, first, last)
        return
    parts = tuple(dict.fromkeys(m for at in range(first, last) if (m := cover.get(at)) and first <= m.first and m.last <= last))
    loose = [t for at, t in enumerate(inside, first) if at not in cover or cover[at] not in parts]
    if all(_says_nothing(t) for t in loose) and parts and all(_familiar(m, lands) for m in parts):
        if not (kind is NameKind.FACILITY or tokens[last - 1].lower in around.FACILITY_NOUN):
            yield from (replace(m, weight=9.0, told=True) for m in parts)
            return
        if len(parts) == 1 and tokens[last - 1].lower in around.FACILITY_NOUN and _near_home(parts[0], lands):
            yield replace(_mention(text, span, parts[0].entries, first, last), folded=parts[0].folded, called=True)
            return
    loose_ends = around.LOCALITY_NOUN if kind is NameKind.FACILITY else around.GENERIC  # "Qasr square" is more than Qasr
    yield _trimmed(text, span, tokens, first, last, gazetteer, lands, loose_ends)


def _trimmed(
    text: str, span: Span, tokens: Sequence[Token], first: int, last: int, gazetteer: Gazetteer, lands: set[str], loose_ends: frozenset[str]
) -> Mention:
    """The name without "western" or "rebel-held" before it; without the kind of place behind it too where it is known so."""
    while first < last - 1 and _says_nothing(tokens[first]) and tokens[first].lower not in ("al", "el"):
        first += 1
    span = Span(max(span.start, tokens[first].start), span.end)
    short = last
    while short > first + 1 and tokens[short - 1].lower in loose_ends:
        short -= 1
    for end, upto in ((last, span.end), (short, tokens[short - 1].end)):
        part = Span(span.start, upto)
        words = part.of(text)
        entries = entries_of(words, gazetteer, alone=end - first == 1) or tuple(e for e in alike(words, gazetteer) if e.country in lands)
        if entries:
            return _mention(text, part, entries, first, end)
    return _mention(text, span, (), first, last)


def _mention(text: str, span: Span, entries: tuple[Entry, ...], first: int, last: int) -> Mention:
    words = span.of(text)
    return Mention(span, words, folded_name(words), entries, first, last, weight=9.0, told=True)


def _says_nothing(token: Token) -> bool:
    """A word that names no place by itself: without a capital, a compass word, a kind of place, a nation's adjective."""
    return not token.capital or token.lower in around.GENERIC or token.lower in ("side", "end") or nation_of(token.lower) is not None


def _near_home(mention: Mention, lands: set[str]) -> bool:
    """The report speaks of the country: "Al-Quds hospital" elsewhere than there is only called so."""
    return any(e.country in lands for e in mention.entries)


def _familiar(mention: Mention, lands: set[str]) -> bool:
    return any(e.kind != "settlement" or e.population > KNOWN or e.country in lands for e in mention.entries)

"""Mentions found in a text in, those that the words around vouch for out, each with how surely it names a place at all."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ascribe.gazetteer import ALIKE, ALTERNATE, NAME, VARIANT, Entry, Gazetteer, lies_in
from ascribe.reading.enclosing import unheard
from ascribe.reading.names import Name
from ascribe.reading.told import is_actor, told_by
from ascribe.reading.toponyms import Mention, Token, found_in, is_upper, nation_of, tokens_of
from ascribe.reading.trees import Sentence
from ascribe.report import PartKind
from ascribe.text import Span
from ascribe.vocabulary import surroundings as around
from ascribe.vocabulary.terms import NameKind

VERSION = 2

TOWNSFOLK = 1.5  # what "a ... man" or "... police" adds to the name of a town
TOWN = 0.5  # the size of a town of ten thousand
FOLK = frozenset("man woman teen teenager boy girl couple resident residents police mother father".split())
AGED = re.compile(r" \d{1,2}-year-old\b")
COUNTRY = 3.0  # the size of a country, whose name seldom is only part of another
SURE = 1.5  # the weight from which a find counts as a place; see bench/places.py


def mentions(
    text: str, names: Sequence[Name], sentences: Sequence[Sentence], gazetteer: Gazetteer
) -> tuple[tuple[Token, ...], tuple[Mention, ...]]:
    """The text's tokens, and every stretch of them that may name a place, weighed, in text order and never overlapping."""
    tokens = tokens_of(text, sentences)
    upper = is_upper(tokens)
    all_found = tuple(found_in(text, tokens, gazetteer, upper=upper))
    named = {e.country for m in all_found for e in m.entries if e.kind == "country"}
    lands = named | {code for t in tokens if t.capital and (code := nation_of(t.lower))}
    told = tuple(told_by(text, names, tokens, all_found, gazetteer, lands, upper=upper))
    blocked = _Cover([m.span for m in told], [n for n in names if n.kind not in (NameKind.PLACE, NameKind.FACILITY, NameKind.NATIONALITY)])
    found = [m for m in all_found if not blocked.by_place(m.span) and any(e.grade != ALIKE or e.country in lands for e in m.entries)]
    datelines = frozenset(s.span.start for s in sentences if s.part is PartKind.DATELINE)
    weighed = tuple(_weighed(text, tokens, found, gazetteer, blocked, upper=upper, datelines=datelines))
    taken = [*(m.span for m in told), *(m.span for m in weighed), *(n.span for n in names)]
    unknown = () if upper else unheard(text, tokens, taken, gazetteer)
    return tokens, tuple(sorted([*told, *weighed, *unknown], key=lambda m: m.span))


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


def _weighed(
    text: str,
    tokens: Sequence[Token],
    found: Sequence[Mention],
    gazetteer: Gazetteer,
    blocked: _Cover,
    *,
    upper: bool,
    datelines: frozenset[int],
) -> Iterator[Mention]:
    people = _people(tokens, gazetteer) if not upper else frozenset()
    at = {m.first: m for m in found}
    behind = {m.last: m for m in found}
    rated: list[Mention] = []
    held: dict[tuple[int, int], bool] = {}
    big = {at: size(entries) for at, entries in {id(m.entries): m.entries for m in found}.items()}
    for mention in found:
        kind = blocked.by_other(mention.span)
        townsfolk = _of_town(text, tokens, mention, gazetteer, big[id(mention.entries)])
        filed = mention.span.start in datelines
        if not (townsfolk or filed) and (
            kind in (NameKind.PERSON, NameKind.WEAPON, NameKind.EVENT) or is_actor(text, tokens, mention, gazetteer, upper=upper)
        ):
            continue
        weight, organisation = _weight(tokens, mention, gazetteer, people, big[id(mention.entries)], upper=upper)
        weight += _chain(text, mention, at, behind, held) + (4.0 if filed else 0.0)
        if townsfolk:
            weight += TOWNSFOLK + (1.0 if gazetteer.is_person(mention.folded) else 0.0)  # "a Palmer teen" has no surname there
        if kind is NameKind.ORGANISATION and not organisation and not townsfolk:
            following = tokens[mention.last].lower if mention.last < len(tokens) and tokens[mention.last].joined else ""
            weight += 0.0 if following in around.PUBLIC else -1.0 if big[id(mention.entries)] >= COUNTRY else -4.0
        rated.append(replace(mention, weight=weight, organisation=organisation))
    best: dict[str, float] = {}
    for m in rated:
        best[m.folded] = max(best.get(m.folded, -9.0), m.weight)
    for m in rated:
        again = 1.5 if best[m.folded] >= SURE + 0.5 and m.weight > -2 else 0.0  # one sense a report
        if m.weight + again >= SURE or (m.organisation and m.weight > -3):
            yield replace(m, weight=m.weight + again)


def _of_town(text: str, tokens: Sequence[Token], mention: Mention, gazetteer: Gazetteer, big: float) -> bool:
    """A town, then who lives or what stands there: "a Springfield teen", "Springfield police"; of small ones only people are told so."""
    if not any(e.kind == "settlement" and e.grade == NAME for e in mention.entries) or tokens[mention.last - 1].possessive:
        return False
    if AGED.match(text, mention.span.end):
        return big >= TOWN
    if mention.last >= len(tokens):
        return False
    after = tokens[mention.last]
    if after.joined != " ":
        return False
    if big < TOWN:
        return after.lower in FOLK and not after.capital and not gazetteer.is_word(mention.folded)
    return after.lower in ("police", "pd") or (not after.capital and after.lower in around.LOCAL)


def _is_initial(token: Token) -> bool:
    """The letter of a first name: not the article that opens a sentence, "A Springfield man"."""
    return len(token.text) == 1 and not (token.lower == "a" and token.opens)


def _people(tokens: Sequence[Token], gazetteer: Gazetteer) -> frozenset[str]:
    """Surnames of people whom the text gives a first name or a title."""
    found = set()
    for before, token in pairwise(tokens):
        if token.capital and token.joined == " " and before.capital and before.lower not in around.DIRECTION:
            given = (gazetteer.is_person(before.lower) and not before.opens) or before.lower in around.TITLE or _is_initial(before)
            if given and token.lower not in around.PUBLIC and token.lower not in around.STREET:
                found.add(token.lower)
    return frozenset(found)


def _weight(
    tokens: Sequence[Token], mention: Mention, gazetteer: Gazetteer, people: frozenset[str], big: float, *, upper: bool
) -> tuple[float, bool]:
    """How surely the words name a place, from their size on the map and the words around; and whether they begin a body's name."""
    first, last = tokens[mention.first], tokens[mention.last - 1]
    before = tokens[mention.first - 1] if mention.first else None
    after = tokens[mention.last] if mention.last < len(tokens) and not last.possessive else None
    close = after if after is not None and after.joined else None
    single = mention.last - mention.first == 1
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
    if last.possessive and single and big < 2 and mention.last < len(tokens):
        owned = tokens[mention.last]
        weight -= 2.5 if owned.capital and owned.lower not in around.PUBLIC else 0.0  # "Cole's Place" is somebody's
    if close is not None and close.lower in around.SPEECH and big < 2:
        weight -= 1.5
    if close is not None and close.lower in ("river", "creek", "lake") and not any(e.kind == "water" for e in mention.entries):
        weight -= 3.0  # a river called after a town is not the town
    if upper:
        return weight + _shouted(tokens, mention, gazetteer), False
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


def _shouted(tokens: Sequence[Token], mention: Mention, gazetteer: Gazetteer) -> float:
    """What speaks against a find where capitals say nothing: common words, and people's names side by side."""
    inside = tokens[mention.first : mention.last]
    if all(t.lower in around.DIRECTION or t.lower in around.LOCALITY_NOUN or gazetteer.is_word(t.lower) for t in inside):
        return -6.0
    before = tokens[mention.first - 1] if mention.first and inside[0].joined else None
    after = tokens[mention.last] if mention.last < len(tokens) and tokens[mention.last].joined else None
    if before is not None and (before.lower in around.TITLE or gazetteer.is_person(before.lower)):
        return -4.0
    if len(inside) == 1 and gazetteer.is_person(inside[0].lower) and after is not None and not gazetteer.is_word(after.lower):
        return -3.0
    return 0.0


def _neighbours(
    mention: Mention, gazetteer: Gazetteer, before: Token | None, after: Token | None, *, joint: str, weight: float, big: float
) -> tuple[float, bool]:
    """The weight after a look at the capitalised words on both sides: persons, streets and bodies are no places."""
    if before is not None and before.capital and joint == " " and before.lower not in around.DIRECTION and nation_of(before.lower) is None:
        if before.lower in around.TITLE or _is_initial(before):
            weight -= 5.0 if before.lower not in around.PUBLIC else 2.0
        elif gazetteer.is_person(before.lower):
            weight -= 4.0
        elif not (before.opens or gazetteer.is_word(before.lower)):
            weight -= 2.5
    if after is None or (after.joined == "-" and after.lower not in ("al", "el")):
        return weight, False
    if after.lower in ("al", "el"):
        return weight - 2.5, False  # a longer name goes on: "Bustan al-..."
    if not after.capital:
        return weight + (0.8 if after.lower in around.PUBLIC else 0.0), False
    if after.lower in around.STREET:
        return weight - 5.0, False
    if after.lower in around.PUBLIC or after.lower in around.TITLE:
        return weight + 0.8, False
    if after.lower in around.ORGANISATION:
        return weight - 3.5, weight >= SURE
    if gazetteer.is_person(mention.folded) or gazetteer.is_person(after.lower):
        return weight - 4.0, False
    return weight - (0.0 if big >= 2.5 else 1.0 if big >= 2 else 2.0), False


def _chain(text: str, mention: Mention, at: dict[int, Mention], behind: dict[int, Mention], held: dict[tuple[int, int], bool]) -> float:
    """A place in a place: "Springfield, Ohio" makes both of them surer."""
    weight = 0.0
    outer = at.get(mention.last)
    if outer is not None and _holds(text, mention, outer, held):
        weight += 2.5
    inner = behind.get(mention.first)
    if inner is not None and _holds(text, inner, mention, held):
        weight += 2.0
    return weight


def _holds(text: str, inner: Mention, outer: Mention, held: dict[tuple[int, int], bool]) -> bool:
    """The words say that the one lies in the other: only a comma between them, and an entry of the one in an entry of the other."""
    if text[inner.span.end : outer.span.start] not in (", ", ",", ",\n", " ("):
        return False
    pair = id(inner.entries), id(outer.entries)
    if pair not in held:
        held[pair] = any(lies_in(e, o) for e in inner.entries for o in outer.entries)
    return held[pair]


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

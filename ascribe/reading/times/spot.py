"""Finding where a text might tell a time, and which rule's words stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from re import Match

from ascribe.reading.times.clocks import CLOCKS
from ascribe.reading.times.dates import DATES
from ascribe.reading.times.relative import RELATIVE
from ascribe.reading.times.rule import Rule
from ascribe.reading.times.spans import SPANS
from ascribe.reading.times.words import KINDS, Kind

RULES: tuple[Rule, ...] = (*DATES, *CLOCKS, *RELATIVE, *SPANS)
_WORD = re.compile(r"[^\W\d_]+|\d+")
_NUMBERED = re.compile(r"[-/.:]\d")
# A rule's own kind must stand within so many words; no expression is longer.
_REACH = 10
_GAP = 6
# Plain numbers: flags are slow to combine.
_GLUE, _NUMERIC, _YEAR, _DECADE = int(Kind.GLUE), int(Kind.NUMERIC | Kind.CLOCK), int(Kind.YEAR), int(Kind.DECADE)

Token = tuple[int, int]


def clusters(text: str) -> Iterator[list[Token]]:
    """Runs of words, each with its start and kind, that may belong to a time and hold at least one that hints at one."""
    run: list[Token] = []
    telling = False
    end = 0
    known = KINDS.get
    for match in _WORD.finditer(text):
        start, stop = match.span()
        word = match.group()
        kind = _of_digits(text, word, stop) if word[0].isdigit() else known(word.lower(), 0)
        if kind and (not run or start - end <= _GAP):
            run.append((start, kind))
            telling = telling or kind != _GLUE
        else:
            if telling:
                yield run
            run = [(start, kind)] if kind else []
            telling = bool(kind) and kind != _GLUE
        end = stop
    if telling:
        yield run


def _of_digits(text: str, word: str, stop: int) -> int:
    kind = _GLUE
    if len(word) > 4:
        return kind
    follows = text[stop : stop + 2]
    if _NUMBERED.match(follows):
        kind |= _NUMERIC
    if follows[:1] in {"s", "'", "’"}:
        kind |= _DECADE
    if len(word) == 4 and word.isascii():
        kind |= _YEAR
    return kind


@cache
def _rules_of(kinds: int) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if rule.kind & kinds)


def matches(text: str, start: int, kinds: int) -> list[tuple[Match[str], Rule]]:
    """What rules of these kinds read at this place, the longest first."""
    found = [(match, rule) for rule in _rules_of(kinds) if (match := rule.pattern.match(text, start))]
    if len(found) > 1:
        found.sort(key=lambda pair: -pair[0].end())
    return found


def kinds_ahead(run: list[Token], i: int) -> int:
    """The kinds of the next few words of the run."""
    kinds = 0
    for _, kind in run[i : i + _REACH]:
        kinds |= kind
    return kinds

"""A rule: the kind of word it needs, the pattern of its words, and the function that says what they mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ascribe.reading.times.setting import Meaning, Setting
from ascribe.reading.times.words import FRAGMENTS, Kind

Resolve = Callable[[re.Match[str], Setting], Meaning | None]

_PIECE = re.compile(r"(?<!\(\?P)<([a-z]+)(\d?)>|\{([a-z]+)\}")
_SPACES = (("[- ]", r"(?:[-‑–]|\s{1,3})"), (" ?", r"\s{0,3}"), (" ", r"\s{1,3}"))


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which news writes a time; `resolve` answers None where the words are no time after all."""

    id: str
    kind: int
    pattern: re.Pattern[str]
    resolve: Resolve


def rule(id: str, kind: Kind, words: str, resolve: Resolve) -> Rule:  # noqa: A002
    """A rule from its pattern in short: <month> and <month2> are groups, {month} the bare piece, a space any white space."""
    written = _PIECE.sub(_piece, words)
    for short, spelled in _SPACES:
        written = written.replace(short, spelled)
    return Rule(id, int(kind), re.compile(rf"(?<![\w$€£]){written}(?!\w)", re.IGNORECASE), resolve)


def _piece(match: re.Match[str]) -> str:
    name, number, bare = match.groups()
    return FRAGMENTS[bare] if bare else f"(?P<{name}{number}>{FRAGMENTS[name]})"

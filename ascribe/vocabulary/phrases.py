"""Tables of phrases, looked up in running text: letters folded, the longest match first, one pass."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from ascribe.text import folded

_WORD = re.compile(r"[^\W_]+")
T = TypeVar("T")


class Token(NamedTuple):  # no dataclass: a report has hundreds, and a frozen one costs three times as much to make
    """A run of letters and digits, folded, and where it stands."""

    folded: str
    start: int
    end: int
    capital: bool


@lru_cache(maxsize=20_000)
def _fold(word: str) -> str:
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if c.isalnum())


def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The runs of letters and digits of a text, or of a stretch of it."""
    found = _WORD.finditer(text, start, len(text) if end is None else end)
    return tuple([Token(_fold(word := m.group()), *m.span(), word[0].isupper()) for m in found])


def key(words: str) -> tuple[str, ...]:
    """The words of a phrase, folded as `tokens` folds them."""
    return tuple(folded(words).split())


class Phrases(Generic[T]):
    """An immutable table from phrases to what they mean."""

    __slots__ = ("_lengths", "_table")

    def __init__(self, table: Mapping[tuple[str, ...], T]) -> None:
        self._table = dict(table)
        lengths: dict[str, set[int]] = {}
        for words in self._table:
            lengths.setdefault(words[0], set()).add(len(words))
        self._lengths = {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}

    def firsts(self) -> frozenset[str]:
        """The words that a phrase of the table begins with."""
        return frozenset(self._lengths)

    def get(self, words: str) -> T | None:
        """What the whole phrase means."""
        return self._table.get(key(words))

    def starting(self, words: Sequence[Token], at: int) -> Sequence[tuple[int, T]]:
        """What the phrases that begin at a word mean, longest first, each with the number of its words."""
        # most words begin no phrase, and this is asked of every word
        lengths = self._lengths.get(words[at].folded)
        if lengths is None:
            return ()
        found = []
        for length in lengths:
            if at + length > len(words):
                continue
            form = (words[at].folded,) if length == 1 else tuple([w.folded for w in words[at : at + length]])
            value = self._table.get(form)
            if value is not None:
                found.append((length, value))
        return found

    def meanings(self) -> tuple[T, ...]:
        """What the phrases mean, each meaning once, in the order of the table."""
        return tuple(dict.fromkeys(self._table.values()))

    def __len__(self) -> int:
        return len(self._table)

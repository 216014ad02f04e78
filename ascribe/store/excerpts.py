"""A text and what was looked for in, the words around the first match out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ascribe.store.query import Piece, Query, Words, asked_words
from ascribe.text import folded

AROUND = 80  # characters either side
_RUN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|[^\W_]+")


def excerpt(text: str, query: Query) -> str:
    """The words around the first match on one line, "" where the query asks for no words or they stand in the title."""
    asked = asked_words(query)
    if not asked:
        return ""
    at = next(_matches(text, asked), None)
    if at is None:
        return ""
    start, end = max(0, at[0] - AROUND), min(len(text), at[1] + AROUND)
    line = " ".join(text[start:end].split())
    if start and " " in line:
        line = "… " + line.split(" ", 1)[1] if text[start - 1].isalnum() else f"… {line}"
    if end < len(text) and " " in line:
        line = line.rsplit(" ", 1)[0] + " …" if text[end].isalnum() else f"{line} …"
    return line


def _matches(text: str, asked: tuple[Words | Piece, ...]) -> Iterator[tuple[int, int]]:
    """Where something asked for begins and ends, as far as folding word by word can tell."""
    pieces = [a.letters for a in asked if isinstance(a, Piece)]
    phrases = [a for a in asked if isinstance(a, Words)]
    recent: list[tuple[str, int]] = []
    longest = max((len(p.words) for p in phrases), default=1)
    for run in _RUN.finditer(text):
        for word in folded(run.group()).split():
            recent = [*recent, (word, run.start())][-longest:]
            start = next((recent[-len(p.words)][1] for p in phrases if _ends_with(recent, p)), None)
            if start is None and any(piece in word for piece in pieces):
                start = run.start()
            if start is not None:
                yield start, run.end()


def _ends_with(recent: list[tuple[str, int]], phrase: Words) -> bool:
    """The words read last are the phrase."""
    if len(recent) < len(phrase.words):
        return False
    last = [word for word, _ in recent[-len(phrase.words) :]]
    *whole, end = phrase.words
    return last[:-1] == whole and (last[-1].startswith(end) if phrase.open else last[-1] == end)

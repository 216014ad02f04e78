"""A text and the claims drawn from it in, paragraphs cut wherever a mark begins or ends out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from ascribe.text import Span, printable

Json = Mapping[str, Any]

_LINE = re.compile(r"[^\n]*\S[^\n]*")

KINDS = ("evidence", "figure", "voice", "when", "where")
"""What of a claim is marked in the text; the words of the first stand around those of the others."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph that is marked alike throughout: for each kind, the letters of the claims whose it is."""

    text: str
    evidence: tuple[str, ...] = ()
    figure: tuple[str, ...] = ()
    voice: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()  # the claims whose evidence begins with it

    @property
    def plain(self) -> bool:
        """Nothing is marked in it."""
        return not (self.evidence or self.figure or self.voice or self.when or self.where)


@dataclass(frozen=True, slots=True)
class Lettered:
    """A claim's letter in the gutter, and the claim."""

    letter: str
    claim: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text, where it begins, its pieces, and the claims whose evidence begins in it."""

    start: int
    pieces: tuple[Piece, ...]
    claims: tuple[Lettered, ...]


@dataclass(frozen=True, slots=True)
class _Mark:
    span: Span
    kind: str
    letter: str


def letter(place: int) -> str:
    """A, B, ... Z, AA, AB and so on."""
    out = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        out = chr(65 + rest) + out
    return out


def passage(text: str, claims: Sequence[tuple[str, Json]]) -> tuple[Paragraph, ...]:
    """The paragraphs of a text; `claims` are keys and claims in the order of their letters. Each character of a line is in one piece."""
    marks = [m for n, (_, claim) in enumerate(claims) for m in _marks(claim, letter(n), len(text))]
    begun: dict[int, list[Lettered]] = defaultdict(list)
    lines = [Span(*found.span()) for found in _LINE.finditer(text)]
    starts = [line.start for line in lines]
    for n, (key, claim) in enumerate(claims):
        at = claim["evidence"]["start"]
        own = next((s for s, line in zip(starts, lines, strict=True) if at < line.end), None)
        if own is not None:
            begun[own].append(Lettered(letter(n), key))
    return tuple(Paragraph(line.start, tuple(_pieces(text, line, own)), tuple(begun[line.start])) for line, own in _by_line(lines, marks))


def _marks(claim: Json, letter: str, end: int) -> Iterator[_Mark]:
    given: list[tuple[str, Json]] = [("evidence", claim["evidence"])]
    given += [("figure", f) for f in claim["figures"]] + [("voice", v) for v in claim["voice"]]
    given += [("when", claim["when"])] if claim["when"] else []
    given += [("where", w) for w in claim["where"]]
    for kind, of in given:
        if of["start"] is not None and of["start"] < of["end"] <= end:
            yield _Mark(Span(of["start"], of["end"]), kind, letter)


def _by_line(lines: Sequence[Span], marks: Iterable[_Mark]) -> Iterator[tuple[Span, list[_Mark]]]:
    """Each line with the marks that reach into it; both are gone through once."""
    waiting = sorted(marks, key=lambda m: m.span, reverse=True)
    running: list[_Mark] = []
    for line in lines:
        running = [m for m in running if m.span.end > line.start]
        while waiting and waiting[-1].span.start < line.end:
            mark = waiting.pop()
            if mark.span.end > line.start:
                running.append(mark)
        yield line, list(running)


def _pieces(text: str, line: Span, marks: Sequence[_Mark]) -> Iterator[Piece]:
    opening: dict[int, list[_Mark]] = defaultdict(list)
    closing: dict[int, list[_Mark]] = defaultdict(list)
    for mark in marks:
        opening[max(mark.span.start, line.start)].append(mark)
        closing[min(mark.span.end, line.end)].append(mark)
    edges = sorted({line.start, line.end, *opening, *closing})
    running: dict[_Mark, None] = {}
    for here, there in pairwise(edges):
        for mark in closing[here]:
            running.pop(mark, None)
        running |= dict.fromkeys(opening[here])
        begins = sorted({m.letter for m in opening[here] if m.kind == "evidence" and m.span.start == here}, key=lambda of: (len(of), of))
        yield _piece(printable(text[here:there]), running, tuple(begins))


def _piece(words: str, running: Iterable[_Mark], begins: tuple[str, ...]) -> Piece:
    letters: dict[str, dict[str, None]] = {kind: {} for kind in KINDS}
    for mark in running:
        letters[mark.kind][mark.letter] = None
    return Piece(words, **{kind: tuple(of) for kind, of in letters.items()}, begins=begins)

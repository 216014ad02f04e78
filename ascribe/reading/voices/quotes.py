"""Text in, quotations out, whatever marks they stand in and however the marks are matched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ascribe.text import Span

OPENING = "“„«‟"
CLOSING = "”»"
LONGEST = 6000  # no quotation of one paragraph runs longer; a lost mark would else take the report with it

_MARK = re.compile(r"``|''|[\"“”„‟«»]")
_BREAK = re.compile(r"\n[^\S\n]*\n|\n(?=[^\S\n]*(?:[\"“„«]|``|[^\n]{0,200}\n?[^\S\n]*\n))")
_SINGLE_OPEN = re.compile(r"(?<![\w.,!?)\]])['‘‚](?=[\w(])(?!s\b)")
_SINGLE_CLOSE = re.compile(r"(?<=[.,!?])['’‘](?!\w)|(?<=[^\W_])['’‘](?=[\s.,;:!?)\]]|$)")
_REOPENED = re.compile(r"\s{0,20}(?:[\"“„«]|``)")
_STOP = re.compile(r"[.!?](?=\s)")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation with its marks; `whole` is false where the closing mark is lost."""

    span: Span
    whole: bool = True


def quotes(text: str) -> tuple[Quote, ...]:
    """Every quotation of the text, in order, none within another."""
    found: list[Quote] = []
    for start, end in _paragraphs(text):
        doubles = list(_doubles(text, start, end))
        found.extend(doubles)
        found.extend(_singles(text, start, end, doubles))
    return tuple(sorted(found, key=lambda q: q.span))


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for gap in _BREAK.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def _doubles(text: str, start: int, end: int) -> Iterator[Quote]:
    opened: int | None = None
    for mark in _MARK.finditer(text, start, end):
        opens, closes = _could_open(text, mark, end), _could_close(text, mark, start)
        if opened is not None and mark.start() - opened > LONGEST:
            opened = None
        if opened is None:
            opened = mark.start() if opens else None
        elif closes:
            yield Quote(Span(opened, mark.end()))
            opened = None
        elif opens:  # the mark before was never closed
            yield from _broken(text, opened, mark.start())
            opened = mark.start()
    if opened is not None and end - opened > 1:
        if not text[start:opened].strip() and end - opened <= LONGEST and _REOPENED.match(text, end):
            yield Quote(Span(opened, end).trimmed(text))  # it goes on in the next paragraph, which opens anew
        else:
            yield from _broken(text, opened, end)


def _could_open(text: str, mark: re.Match[str], end: int) -> bool:
    if mark.group() in (*OPENING, "``"):
        return True
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    if mark.end() >= end or after.isspace() or not after:
        return False
    if mark.group() == "»":  # German and Danish books turn them round
        return not before or before.isspace()
    return mark.group() != "”" and (not before or before.isspace() or before in "([—–-:'‘")


def _could_close(text: str, mark: re.Match[str], start: int) -> bool:
    if mark.group() in CLOSING:
        return True
    before = text[mark.start() - 1 : mark.start()] if mark.start() > start else " "
    if mark.group() in ("“", '"', "''", "«"):
        after = text[mark.end() : mark.end() + 1]
        return not before.isspace() or (mark.group() != "“" and (not after or not after.isalnum()))
    return False


def _broken(text: str, start: int, end: int) -> Iterator[Quote]:
    """An unclosed quotation ends with its sentence: what follows is anybody's."""
    stop = _STOP.search(text, start, end)
    span = Span(start, stop.end() if stop else min(end, start + 600)).trimmed(text)
    if len(span) > 3:
        yield Quote(span, whole=False)


def _singles(text: str, start: int, end: int, doubles: list[Quote]) -> Iterator[Quote]:
    at, taken = start, [q.span for q in doubles]
    while (opening := _SINGLE_OPEN.search(text, at, end)) is not None:
        at = opening.end()
        limit = min(end, at + 1500)
        close = next((c for c in _SINGLE_CLOSE.finditer(text, at, limit) if _ends(text, c)), None)
        if close is None:
            continue
        span = Span(opening.start(), close.end())
        if not any(span.overlaps(t) for t in taken) and span.of(text).count(" ") >= 2:
            yield Quote(span)
            at = close.end()


def _ends(text: str, close: re.Match[str]) -> bool:
    """The mark is no apostrophe of a plural ("the soldiers' families")."""
    before = text[close.start() - 1]
    return not (before == "s" and re.match(r"\s\w", text[close.end() : close.end() + 2]) is not None)

"""Text in, its paragraphs out: which line ends are paragraph ends and which only wrap."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ascribe.text import Span

VERSION = 1

_LINE = re.compile(r"[^\n]+")
_FIRST_WORD = re.compile(r"\S{1,80}")

# Agency copy was set at 65 to 80 columns; a block with a longer line was wrapped by nobody, one with none near it is a list or a heading.
_WIDEST, _NARROWEST = 100, 55
_SLACK = 8  # typists did not fill every line


def paragraphs(text: str, within: Span | None = None) -> tuple[Span, ...]:
    """The paragraphs of a text, or of a stretch of it: blank lines part them, and line ends that no wrapping explains."""
    found: list[Span] = []
    for block in _blocks(text, within or Span(0, len(text))):
        found.extend(_parted(text, block))
    return tuple(found)


def _blocks(text: str, within: Span) -> Iterator[list[Span]]:
    """Runs of lines without a blank line between them."""
    block: list[Span] = []
    for match in _LINE.finditer(text, within.start, within.end):
        if match.group().isspace():
            continue
        if block and text.count("\n", block[-1].end, match.start()) > 1:
            yield block
            block = []
        block.append(Span(match.start(), match.end()))
    if block:
        yield block


def _parted(text: str, block: list[Span]) -> Iterator[Span]:
    """The block's lines joined where one runs on into the next."""
    width = max(_length(text, line) for line in block)
    start = block[0].start
    for line, following in pairwise(block):
        if not _runs_on(text, line, following, width):
            yield Span(start, line.end).trimmed(text)
            start = following.start
    yield Span(start, block[-1].end).trimmed(text)


def _runs_on(text: str, line: Span, following: Span, width: int) -> bool:
    """The line end is a mere space: the next word would not have fitted, or the sentence plainly goes on."""
    word = _FIRST_WORD.search(text, following.start, following.end)
    opening = word.group() if word else ""
    closing = text[line.start : line.end].rstrip()[-1:]
    if opening[:1].islower() and closing not in ".!?…:":
        return True
    indented = text[following.start] in " \t"
    fitted = _length(text, line) + 1 + len(opening) <= width - _SLACK
    return _NARROWEST <= width <= _WIDEST and not indented and not fitted


def _length(text: str, line: Span) -> int:
    """The line's length from its true beginning, for a dateline may have been cut off its front."""
    floor = max(0, line.start - 2 * _WIDEST)
    return line.end - max(floor, text.rfind("\n", floor, line.start) + 1)

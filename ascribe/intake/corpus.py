"""A report in the corpus form in, the same report with its header read out: date, caption, credit and source line."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from ascribe.report import Part, PartKind, Report
from ascribe.text import Span

_FIRST = re.compile(r"\s{0,3}date (\d{4}-\d\d-\d\d)(?=\s)")
_SOURCE = re.compile(r"^Source: ?(\S[^\n]{0,80})$", re.MULTILINE)
_CREDIT = re.compile(r"(?:©|\(c\)|(?:Photo|Image)(?: by|:))[^\n]{1,80}\s*$", re.IGNORECASE)
_STOPPED = re.compile(r"[.!?…][\"'”’»)\]]*$")
_HEADER = 3000  # characters in which the source line must come, or it is some other "Source:"


def headed(report: Report) -> Report:
    """The report with day, publisher and parts from a header ` date YYYY-MM-DD caption © credit` and `Source: X`, if it has one."""
    text = report.text
    first = _FIRST.match(text)
    if first is None or (day := _day(first.group(1))) is None:
        return report
    source = _SOURCE.search(text, first.end(), _HEADER)
    line_end = text.find("\n", first.end())
    end = source.start() if source else (line_end if line_end >= 0 else len(text))
    marked = [Part(Span(0, first.end()).trimmed(text), PartKind.BOILERPLATE), *_picture(text, Span(first.end(), end).trimmed(text))]
    if source is not None:
        marked += [Part(Span(*source.span()), PartKind.BOILERPLATE), *_standfirst(text, source.end())]
    publisher = report.publisher or (source.group(1).strip() if source else None)
    return replace(report, published=report.published or day, publisher=publisher, marked=(*report.marked, *marked))


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None


def _picture(text: str, block: Span) -> list[Part]:
    """The caption, and the credit that ends it."""
    if not len(block):
        return []
    credit = _CREDIT.search(text, block.start, block.end)
    if credit is None:
        return [Part(block, PartKind.CAPTION)]
    caption = Span(block.start, credit.start()).trimmed(text)
    own = Part(Span(*credit.span()).trimmed(text), PartKind.CREDIT)
    return [Part(caption, PartKind.CAPTION), own] if len(caption) else [own]


def _standfirst(text: str, start: int) -> list[Part]:
    """The line after the source, a headline where it ends without a full stop and a body follows."""
    rest = Span(start, len(text)).trimmed(text)
    end = text.find("\n", rest.start)
    line = Span(rest.start, end if end >= 0 else len(text)).trimmed(text)
    if end < 0 or len(line) > 300 or _STOPPED.search(line.of(text)):
        return []
    return [Part(line, PartKind.HEADLINE)]

"""Report: an immutable text and where it came from."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from ascribe.text import Span, folded


class PartKind(StrEnum):
    """What a stretch of a report is."""

    HEADLINE = "headline"
    DATELINE = "dateline"
    BODY = "body"
    CAPTION = "caption"
    CREDIT = "credit"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """A stretch of a report, and what it is."""

    span: Span
    kind: PartKind


@dataclass(frozen=True)
class Report:
    """One publication: its text, normalised once, and what is known of its origin.

    `marked` holds the parts that the source's own form gave away (HTML metadata, a corpus header); reading finds the rest.
    `published` is None where nothing tells the day: relative times then stay unresolved.
    """

    text: str
    publisher: str | None = None  # None: the input does not say
    published: date | None = None  # None: the input does not say
    url: str | None = None  # None: the input has none
    title: str | None = None  # None: the input has none; a title is no part of the text
    ref: str | None = None  # None: the input gave no id of its own
    source: str = ""  # how messages name the input: a path, or a path and a line
    sha256: str = ""  # of the raw bytes, where there were bytes
    marked: tuple[Part, ...] = ()
    warnings: tuple[str, ...] = ()  # what intake had to say of it

    @cached_property
    def id(self) -> str:
        """This publication: a hash of publisher, url, day and text."""
        day = self.published.isoformat() if self.published else None
        return _hash([self.publisher, self.url, day, self.text])

    @cached_property
    def wording(self) -> str:
        """Equal for reprints: a hash of the folded text alone."""
        return _hash([folded(self.text)])


def _hash(values: list[str | None]) -> str:
    return hashlib.sha256(json.dumps(values, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()[:16]

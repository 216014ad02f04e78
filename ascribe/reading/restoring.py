"""What was read in another form of a text in, the same as it stands in the text itself out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from ascribe.reading.trees import Word
from ascribe.text import Span

VERSION = 1

_VERBATIM = frozenset({"words", "quote"})
"""Fields that hold what stands in the text: a neutral name that happens to look the same stays as it is."""

_PLACE = re.compile(r"\b(\d+)-(\d+)\b")

T = TypeVar("T")
Back = Callable[[Span], Span]
"""A span of the text as it was read in, the span of the text itself out."""


def same(span: Span) -> Span:
    """The span as it is: the text was read in a form of its own length."""
    return span


def restored(value: T, read: str, text: str, back: Back = same) -> T:
    """The value with its spans, and every exact slice of the text as it was read, put back as they stand in the text."""
    if isinstance(value, tuple):
        given = [restored(v, read, text, back) for v in value]
        return value if all(a is b for a, b in zip(given, value, strict=True)) else tuple(given)  # type: ignore[return-value]
    if isinstance(value, Span):
        there = back(value)
        return value if there == value else there  # type: ignore[return-value]
    if isinstance(value, Word):
        stood = back(value.span)
        return value if stood == value.span else replace(value, start=stood.start, end=stood.end)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed: dict[str, Any] = {}
    span = getattr(value, "span", None)
    words = (span.of(read), back(span).of(text)) if isinstance(span, Span) else None
    for field in fields(value):
        old = getattr(value, field.name)
        if isinstance(old, str):
            new: Any = words[1] if words is not None and field.name in _VERBATIM and old == words[0] else _pointing(old, field.name, back)
        else:
            new = restored(old, read, text, back)
        if new is not old:
            changed[field.name] = new
    return replace(value, **changed) if changed else value


def _pointing(value: str, field: str, back: Back) -> str:
    """A rule that says where its words stand, said of the text itself."""
    if field != "rule" or back is same or "@" not in value:
        return value
    rule, _, told = value.partition("@")
    return f"{rule}@{_PLACE.sub(lambda m: _place(back(Span(int(m[1]), int(m[2])))), told)}"


def _place(span: Span) -> str:
    return f"{span.start}-{span.end}"

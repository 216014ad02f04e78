"""A text in, the same without the marks that nobody sees out, and where each of its characters stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from ascribe.text import Span

VERSION = 1

_HIDDEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_UNSEEN = re.compile(f"[{_HIDDEN}]+")
"""Soft hyphens, spaces without width, joiners, and marks of direction: they come with copied text and stand in no word."""

_GROUPED = re.compile(r"(?<![\w.,’'])\d{1,3}(?:([\u00a0\u2007\u2009\u202f’'])\d{3})(?:\1\d{3})*(?![\w’']|[.,]\d)")
"""Thousands set apart as French, Swiss and the sciences do: a space that does not break, or an apostrophe."""

_APART = re.compile("[\u00a0\u2007\u2009\u202f’']")


@dataclass(frozen=True, slots=True)
class Seen:
    """A text as its reader sees it; `places` says where in the text each of its characters stands."""

    text: str
    places: tuple[int, ...]

    def back(self, span: Span) -> Span:
        """Where the span stands in the text itself."""
        if not self.places:
            return Span(0, 0)
        start = self.places[min(span.start, len(self.places) - 1)]
        return Span(start, self.places[span.end - 1] + 1) if len(span) else Span(start, start)

    def there(self, span: Span) -> Span:
        """Where a span of the text itself stands in what is seen."""
        return Span(bisect_left(self.places, span.start), bisect_left(self.places, span.end))


def seen(text: str) -> Seen | None:
    """The text without hidden marks and with its thousands parted by commas; None where it is read as it stands."""
    grouped = _GROUPED.sub(lambda m: _APART.sub(",", m[0]), text)
    marks = [m.span() for m in _UNSEEN.finditer(grouped)]
    if not marks:
        return None if grouped == text else Seen(grouped, tuple(range(len(text))))
    pieces: list[str] = []
    places: list[int] = []
    last = 0
    for start, end in (*marks, (len(text), len(text))):
        pieces.append(grouped[last:start])
        places.extend(range(last, start))
        if grouped[last:start][-1:].isdigit() and grouped[end : end + 1].isalpha():
            pieces.append(" ")  # "12<space without width>people"
            places.append(start)
        last = end
    return Seen("".join(pieces), tuple(places))

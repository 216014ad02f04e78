"""Reports of an invented country, and what is gathered from them: shared by the tests of linking."""

from __future__ import annotations

from datetime import date

from ascribe.incidents.sketch import Bounds, Sketch, Spot
from ascribe.text import Span
from ascribe.vocabulary.terms import EventType

ORLO = Spot("orlo", 9001, 48.05, 37.93, "ZZ", "01", 1)
PESK = Spot("pesk", 9002, 49.4, 36.1, "ZZ", "01", 1)
DAY = date(2024, 3, 4).toordinal()


def sketch(
    report: str, *, number: int = 1, at: Spot | None = ORLO, day: int | None = DAY, published: int = DAY + 1, **more: object
) -> Sketch:
    """A report of shells on a town, unless told otherwise; `text` gives its words, capitalised ones as names."""
    text = str(more.pop("text", ""))
    names = tuple(w.lower() for w in text.split() if w[:1].isupper())
    words = tuple(w.lower() for w in text.split())
    given: dict[str, object] = {
        "published": published,
        "first": day,
        "last": day,
        "spots": (at,) if at else (),
        "sited": at is not None,
        "event": EventType.SHELLING,
        "evidence": (Span(0, 10),),
        "proper": names,
        "words": words,
    }
    return Sketch(report, number, **{**given, **more})  # type: ignore[arg-type]


def count(number: int) -> Bounds:
    """Exactly so many."""
    return Bounds(number, number)

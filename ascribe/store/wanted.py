"""A query in, a condition on reports out."""

from __future__ import annotations

from typing import Protocol

from sqlalchemy import ColumnElement, Select, and_, literal, not_, or_, select

from ascribe.store.derived import since
from ascribe.store.query import Days, Either, Every, Field, Piece, Query, Without, Words
from ascribe.store.tables import claims, facets, readings, reports


class Index(Protocol):
    """Conditions on reports.number that a database's own indexes of texts answer."""

    def has_words(self, query: Query) -> ColumnElement[bool]:
        """For a query of words alone, of which some must be there."""
        ...

    def has_letters(self, letters: str) -> ColumnElement[bool]:
        """For letters anywhere in the text."""
        ...


def meant(query: Query, index: Index) -> ColumnElement[bool]:
    """The condition; what asks for words alone is handed to the database's own index in one piece."""
    match query:
        case Field("publisher", value):
            return (literal(" ") + reports.c.outlet + " ").like(f"% {value} %")
        case Field(name, value):
            # the words alone, or the words and a blank and more: "!" comes right after the blank
            named = or_(facets.c.value == value, and_(facets.c.value >= f"{value} ", facets.c.value < f"{value}!"))
            return _read(select(facets.c.reading).where(facets.c.name == name, named))
        case Days(first, last, published=True):
            ends = [*([reports.c.published >= first] if first else []), *([reports.c.published <= last] if last else [])]
            return and_(reports.c.published.is_not(None), *ends)
        case Days(first, last):
            told = (claims.c.first >= since(first), claims.c.first <= last, claims.c.last >= first)
            return _read(select(claims.c.reading).where(*told))
        case Words():
            return index.has_words(query)
        case Piece(letters):
            return index.has_letters(letters)
        case Without(of):
            return not_(meant(of, index))
        case Every(of):
            return and_(*_together(query, of, index)) if not textual(query) else index.has_words(query)
        case Either(of):
            return or_(*_together(query, of, index)) if not textual(query) else index.has_words(query)


def textual(query: Query) -> bool:
    """The query asks for words alone, and for some word to be there."""
    match query:
        case Words():
            return True
        case Every(of):
            wanted = [part for part in of if not isinstance(part, Without)]
            return bool(wanted) and all(map(textual, wanted)) and all(textual(p.of) for p in of if isinstance(p, Without))
        case Either(of):
            return all(map(textual, of))
        case _:
            return False


def _together(query: Every | Either, parts: tuple[Query, ...], index: Index) -> list[ColumnElement[bool]]:
    """A condition a part, those parts first gathered into one that ask for words alone."""
    words = tuple(part for part in parts if textual(part))
    others = [meant(part, index) for part in parts if not textual(part)]
    if len(words) > 1:
        gathered: Query = Every(words) if isinstance(query, Every) else Either(words)
        return [index.has_words(gathered), *others]
    return [*(meant(part, index) for part in words), *others]


def _read(wanted: Select[tuple[int]]) -> ColumnElement[bool]:
    """Reports whose latest reading is among these."""
    later = readings.alias("later")
    read_since = select(later.c.number).where(later.c.report == readings.c.report, later.c.number > readings.c.number)
    return reports.c.number.in_(select(readings.c.report).where(readings.c.number.in_(wanted), ~read_since.exists()))

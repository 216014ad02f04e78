"""A query in, a condition on reports out."""

from __future__ import annotations

from typing import Any, Protocol

from sqlalchemy import ColumnElement, Select, Table, and_, func, literal, not_, or_, select

from ascribe.store.derived import since
from ascribe.store.query import Days, Either, Every, Field, Piece, Query, Without, Words
from ascribe.store.tables import claims, facets, outdated, reports


class Index(Protocol):
    """A database's own indexes of texts, and how reports are best told to be among others."""

    def with_words(self, query: Query) -> Select[Any]:
        """The numbers of the reports that a query of words alone means, some of which must be there."""
        ...

    def with_letters(self, letters: str) -> Select[Any]:
        """The numbers of the reports with these letters anywhere in the text."""
        ...

    def among(self, numbers: Select[Any]) -> ColumnElement[bool]:
        """A condition on reports: the number is one of these."""
        ...


def meant(query: Query, index: Index) -> ColumnElement[bool]:
    """The condition; what asks for words alone is handed to the database's own index in one piece."""
    match query:
        case Field("publisher", value):
            return (literal(" ") + reports.c.outlet + " ").like(f"% {value} %")
        case Field(name, value):
            # the words alone, or the words and a blank and more: "!" comes right after the blank
            named = or_(facets.c.value == value, and_(facets.c.value >= f"{value} ", facets.c.value < f"{value}!"))
            return index.among(select(facets.c.report).where(facets.c.name == name, named, _latest(facets)))
        case Days(first, last, published=True):
            ends = [*([reports.c.published >= first] if first else []), *([reports.c.published <= last] if last else [])]
            return and_(reports.c.published.is_not(None), *ends)
        case Days(first, last):
            told = (claims.c.first >= since(first), claims.c.first <= last, claims.c.last >= first)
            return index.among(select(claims.c.report).where(*told, _latest(claims)))
        case Words():
            return index.among(index.with_words(query))
        case Piece(letters):
            return index.among(index.with_letters(letters))
        case Without(of):
            return not_(meant(of, index))
        case Every(of):
            return and_(*_together(query, of, index)) if not textual(query) else index.among(index.with_words(query))
        case Either(of):
            return or_(*_together(query, of, index)) if not textual(query) else index.among(index.with_words(query))


def counted(query: Query, index: Index) -> Select[Any]:
    """How many reports a query means; what asks for words alone is counted without a look at the reports."""
    if isinstance(query, Piece):
        return select(func.count()).select_from(index.with_letters(query.letters).subquery())
    if textual(query):
        return select(func.count()).select_from(index.with_words(query).subquery())
    return select(func.count()).select_from(reports).where(meant(query, index))


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
        return [index.among(index.with_words(gathered)), *others]
    return [*(meant(part, index) for part in words), *others]


def _latest(table: Table) -> ColumnElement[bool]:
    """What was read in a report when it was read last."""
    return table.c.reading.not_in(select(outdated.c.reading))

"""A query in, the numbers of the reports that it means out, as a database finds them."""

from __future__ import annotations

from typing import Any, Protocol

from sqlalchemy import ColumnElement, CompoundSelect, Select, Table, except_, func, intersect, literal, select, union

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


def newest(query: Query, index: Index, limit: int) -> Select[Any]:
    """The reports that a query means, the latest published first, each beside the number of all. All are found once, none is sorted."""
    found = numbers(query, index).cte("found").prefix_with("MATERIALIZED")
    total = select(func.count(found.c[0].distinct())).select_from(found).scalar_subquery()
    wanted = select(reports, total.label("total")).where(index.among(select(found.c[0])))
    return wanted.order_by(reports.c.published.desc().nulls_last(), reports.c.number.desc()).limit(limit)


def numbers(query: Query, index: Index) -> Select[Any]:
    """The numbers; what asks for words alone is handed to the database's own index in one piece."""
    match query:
        case _ if textual(query):
            return index.with_words(query)
        case Piece(letters):
            return index.with_letters(letters)
        case Field("publisher", value):
            return select(reports.c.number).where((literal(" ") + reports.c.outlet + " ").like(f"% {value} %"))
        case Field(name, value):
            # the words alone, or the words and a blank and more: "!" comes right after the blank
            named = (facets.c.name == name, facets.c.value >= value, facets.c.value < f"{value}!")
            return select(facets.c.report).where(*named, _latest(facets))
        case Days(first, last, published=True):
            ends = [*([reports.c.published >= first] if first else []), *([reports.c.published <= last] if last else [])]
            return select(reports.c.number).where(*ends)
        case Days(first, last):
            told = (claims.c.first >= since(first), claims.c.first <= last, claims.c.last >= first)
            return select(claims.c.report).where(*told, _latest(claims))
        case Without(of):
            return _in_all(except_(select(reports.c.number), numbers(of, index)))
        case Either(of):
            return _in_all(union(*(numbers(part, index) for part in _gathered(of, Either))))
        case Every(of):
            return _every(of, index)
        case _:
            raise TypeError(f"no query: {query}")


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


def _every(of: tuple[Query, ...], index: Index) -> Select[Any]:
    """What is wanted, each in all others; from that what is not wanted."""
    wanted = [numbers(part, index) for part in _gathered(tuple(p for p in of if not isinstance(p, Without)), Every)]
    unwanted = [numbers(part.of, index) for part in of if isinstance(part, Without)]
    both = _in_all(intersect(*wanted)) if len(wanted) > 1 else wanted[0] if wanted else select(reports.c.number)
    return _in_all(except_(both, *unwanted)) if unwanted else both


def _gathered(parts: tuple[Query, ...], by: type[Every | Either]) -> tuple[Query, ...]:
    """The parts, those that ask for words alone gathered into one."""
    words = tuple(part for part in parts if textual(part))
    return (by(words), *(part for part in parts if not textual(part))) if len(words) > 1 else parts


def _in_all(found: CompoundSelect[Any]) -> Select[Any]:
    """As one table, since not every database lets such be nested."""
    return select(found.subquery().c[0])


def _latest(table: Table) -> ColumnElement[bool]:
    """What was read in a report when it was read last."""
    return table.c.reading.not_in(select(outdated.c.reading))

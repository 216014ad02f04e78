"""A query in, the reports that it means out, as a database finds them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Select, Table, and_, func, literal, or_, select, true, union

from ascribe.store.derived import since
from ascribe.store.query import Days, Either, Every, Field, Piece, Query, Without, Words
from ascribe.store.tables import claims, facets, outdated, reports


class Index(Protocol):
    """A database's own indexes of texts, and how a report is best told to be among others, or not."""

    def with_words(self, query: Query) -> Select[Any]:
        """The numbers of the reports that a query of words alone means, some of which must be there."""
        ...

    def with_letters(self, letters: str) -> Select[Any]:
        """The numbers of the reports with these letters anywhere in the text."""
        ...

    def among(self, number: ColumnElement[int], numbers: Select[Any]) -> ColumnElement[bool]:
        """The number is one of these."""
        ...

    def beside(self, number: ColumnElement[int], numbers: Select[Any]) -> ColumnElement[bool]:
        """The number is none of these."""
        ...


def newest(query: Query, index: Index, limit: int) -> Select[Any]:
    """The reports that a query means, the latest published first, each beside the number of all. All are found once, none is sorted."""
    own = of_report(query)
    if own is None:
        found = numbers(query, index).cte("found").prefix_with("MATERIALIZED")
        total: Select[Any] = select(func.count()).select_from(found)
        meant = index.among(reports.c.number, select(found.c[0]))
    else:
        total = select(func.count()).select_from(reports).where(own)
        meant = own
    wanted = select(reports, total.scalar_subquery().label("total")).where(meant)
    return wanted.order_by(reports.c.published.desc().nulls_last(), reports.c.number.desc()).limit(limit)


def numbers(query: Query, index: Index) -> Select[Any]:
    """The numbers, each once; what asks for words alone is handed to the database's own index in one piece."""
    own = of_report(query)
    if own is not None:
        return select(reports.c.number).where(own)
    match query:
        case _ if textual(query):
            return index.with_words(query)
        case Piece(letters):
            return index.with_letters(letters)
        case Field(name, value):
            # the words alone, or the words and a blank and more: "!" comes right after the blank
            named = (facets.c.name == name, facets.c.value >= value, facets.c.value < f"{value}!")
            return select(facets.c.report).where(*named, _latest(facets)).distinct()
        case Days(first, last):
            told = (claims.c.first >= since(first), claims.c.first <= last, claims.c.last >= first)
            return select(claims.c.report).where(*told, _latest(claims)).distinct()
        case Without(of):
            return select(reports.c.number).where(index.beside(reports.c.number, numbers(of, index)))
        case Either(of):
            found = union(*(numbers(part, index) for part in _gathered(of, Either)))
            return select(found.subquery().c[0])
        case Every(of):
            return _every(of, index)
        case _:
            raise TypeError(f"no query: {query}")


def of_report(query: Query) -> ColumnElement[bool] | None:
    """The condition on a report's own columns that the query is; None where it asks for words, or for what was read."""
    match query:
        case Field("publisher", value):
            return (literal(" ") + reports.c.outlet + " ").like(f"% {value} %")
        case Days(first, last, published=True):
            ends = [*([reports.c.published >= first] if first else []), *([reports.c.published <= last] if last else [])]
            return and_(true(), *ends)
        case Without(of):
            one = of_report(of)
            return None if one is None else one.is_not(true())  # also where the day is not known
        case Every(of) | Either(of):
            parts = [part for part in map(of_report, of) if part is not None]
            return (and_ if isinstance(query, Every) else or_)(*parts) if len(parts) == len(of) else None
        case _:
            return None


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
    """What meets all conditions: reports are gone through where one is on their own columns, else what the first part finds.

    Each other part is looked up. To make a set of every part and cut these takes twice the time.
    """
    own = [condition for part in of if (condition := of_report(part)) is not None]
    rest = [part for part in of if of_report(part) is None]
    wanted = _gathered((part for part in rest if not isinstance(part, Without)), Every)
    found = select(reports.c.number).where(*own)
    if wanted and not own:
        found, wanted = numbers(wanted[0], index), wanted[1:]
    number = found.selected_columns[0]
    found = found.where(*(index.among(number, numbers(part, index)) for part in wanted))
    return found.where(*(index.beside(number, numbers(part.of, index)) for part in rest if isinstance(part, Without)))


def _gathered(parts: Iterable[Query], by: type[Every | Either]) -> tuple[Query, ...]:
    """The parts, those that ask for words alone gathered into one and put first."""
    given = tuple(parts)
    words = tuple(part for part in given if textual(part))
    others = tuple(part for part in given if not textual(part))
    return (by(words), *others) if len(words) > 1 else (*words, *others)


def _latest(table: Table) -> ColumnElement[bool]:
    """What was read in a report when it was read last."""
    return table.c.reading.not_in(select(outdated.c.reading))

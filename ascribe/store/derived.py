"""What is kept in, what is worked out from it and kept beside it: seals, days, facets. Worked out again, it must be the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from ascribe.days import days
from ascribe.report import Report
from ascribe.store.protocol import Json
from ascribe.text import folded

SPAN = timedelta(days=31)
"""How long before a day that is searched for something may have begun: a claim about a whole year tells nothing of one day in it."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What is asked of a claim or an incident in a database; days as ISO, None where the text does not say."""

    event: str | None
    first: str | None
    last: str | None
    country: str | None
    geonameid: int | None


def columns(told: Json) -> Columns:
    """The columns of a claim or an incident: its kind, its days and its first place."""
    first, last = days(told["when"]["edtf"]) if told["when"] else (None, None)
    place = told["where"][0] if told["where"] else {}
    return Columns(told["event"], first, last, place.get("country"), place.get("geonameid"))


def within(first: str | None, last: str | None, *, after: str, before: str) -> bool:
    """Something told of these days is told of a day between the two."""
    return first is not None and last is not None and since(after) <= first <= before and last >= after


def since(after: str) -> str:
    """The earliest first day that still counts for a day."""
    try:
        return (date.fromisoformat(after) - SPAN).isoformat()
    except OverflowError:
        return after


def facets(claims: Iterable[Json]) -> tuple[tuple[str, str], ...]:
    """Names and values that a search may ask for, sorted: "ministry of defence" is there also as "defence"."""
    found: set[tuple[str, str]] = set()
    for claim in claims:
        found.update(("event", tail) for tail in tails(claim["event"]))
        found.update(("measure", tail) for figure in claim["figures"] for tail in tails(figure["measure"]))
        for place in claim["where"]:
            found.update(("place", tail) for name in (place["name"], place["words"]) for tail in tails(name))
        found.update(("voice", tail) for link in claim["voice"] for tail in tails(link["name"]))
    return tuple(sorted(found))


LONGEST_NAME = 200
"""Characters of a name that are indexed; no index holds a page."""


def tails(name: str | None) -> Iterator[str]:
    """A folded name, and what is left of it from its second word on, its third, ..."""
    words = folded((name or "")[:LONGEST_NAME]).split()
    for at in range(len(words)):
        yield " ".join(words[at:])


def begins(tail: str, wanted: str) -> bool:
    """The tail begins with the words that are wanted."""
    return tail == wanted or tail.startswith(f"{wanted} ")


def searched(report: Report) -> str:
    """What a search for words looks through: title and text, folded."""
    return folded(f"{report.title or ''}\n{report.text}")


def seal(*values: Any) -> str:
    """A hash of values as JSON has them, whatever the order of their keys: kept with them, it tells when one has changed."""
    content = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def report_seal(report: Report) -> str:
    """Over all that is kept of a report and not already in its id."""
    marked = [[part.span.start, part.span.end, part.kind.value] for part in report.marked]
    return seal(report.id, report.wording, report.title, report.ref, marked, list(report.warnings))


def reading_seal(report: str, reader: str, claims: Iterable[Json], incidents: Iterable[Json], refused: Iterable[str]) -> str:
    """Over one reading of the report with this id."""
    return seal(report, reader, list(claims), list(incidents), list(refused))


def state_of(seals: Iterable[str]) -> str:
    """Over the seals of the latest readings, in the order of the reports' arrival."""
    return hashlib.sha256("\n".join(seals).encode()).hexdigest()


def ruling_id(ruling: Json) -> str:
    """A ruling is named by its content."""
    return seal(ruling)[:16]

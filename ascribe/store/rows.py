"""Values in, rows of the tables out, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row

from ascribe.errors import Refused
from ascribe.report import Part, PartKind, Report
from ascribe.store.derived import Columns, columns, facets, report_seal, seal
from ascribe.store.protocol import Entry, Imprint, Json, Run, Tally
from ascribe.text import Span, folded

Values = dict[str, Any]


def report_values(report: Report, *, number: int, run: int) -> Values:
    """A report's row."""
    return {
        "number": number,
        "id": report.id,
        "wording": report.wording,
        "published": report.published.isoformat() if report.published else None,
        "publisher": report.publisher,
        "outlet": folded(report.publisher or ""),
        "url": report.url,
        "address": address(report.url),
        "title": report.title,
        "ref": report.ref,
        "marked": [[part.span.start, part.span.end, part.kind.value] for part in report.marked],
        "warnings": list(report.warnings),
        "seal": report_seal(report),
        "run": run,
    }


def address(url: str | None) -> str | None:
    """A hash of an address, which may be longer than an index holds."""
    return None if url is None else seal(url)[:16]


def origin_values(report: Report, *, of: int, number: int, run: int) -> Values:
    """The row of bytes that a report came in."""
    # a path may hold bytes that are no text; they are kept as the escapes that they are shown with
    source = report.source.encode("utf-8", "backslashreplace").decode()
    return {
        "report": of,
        "number": number,
        "sha256": report.sha256,
        "source": source,
        "seal": origin_seal(report.sha256, source),
        "run": run,
    }


def origin_seal(sha256: str, source: str) -> str:
    """Over the bytes' hash and where they were."""
    return seal(sha256, source)


def claim_values(entry: Entry, reading: int, of: int) -> list[Values]:
    """The rows of an entry's claims."""
    return [
        {"reading": reading, "number": n, "report": of, "id": c["id"], "incident": c["incident"], "content": c, **_values(columns(c))}
        for n, c in enumerate(entry.claims, 1)
    ]


def incident_values(entry: Entry, reading: int) -> list[Values]:
    """The rows of an entry's incidents."""
    return [
        {"reading": reading, "number": n, "background": i["background"], "content": i, **_values(columns(i))}
        for n, i in enumerate(entry.incidents, 1)
    ]


def facet_values(claims: Iterable[Json], reading: int, of: int) -> list[Values]:
    """The rows of what a search may ask of claims."""
    return [{"reading": reading, "name": name, "value": value, "report": of} for name, value in facets(claims)]


def _values(told: Columns) -> Values:
    return {"event": told.event, "first": told.first, "last": told.last, "country": told.country, "geonameid": told.geonameid}


def imprint_of(row: Row[Any]) -> Imprint:
    """A report's imprint from its row."""
    return Imprint(row.number, row.id, row.wording, row.publisher, day(row.published), row.url, row.title, row.ref)


def report_of(row: Row[Any]) -> Report:
    """A report from its row, its text and its first origin."""
    return Report(
        text=row.text,
        publisher=row.publisher,
        published=day(row.published),
        url=row.url,
        title=row.title,
        ref=row.ref,
        source=row.source,
        sha256=row.sha256,
        marked=tuple(Part(Span(start, end), PartKind(kind)) for start, end, kind in row.marked),
        warnings=tuple(row.warnings),
    )


def day(iso: str | None) -> date | None:
    """The day that a report was published; None where it is not known."""
    return date.fromisoformat(iso) if iso else None


def run_of(row: Row[Any]) -> Run:
    """A run from its row."""
    ended = datetime.fromisoformat(row.ended) if row.ended else None
    return Run(row.number, row.command, row.program, row.reader, datetime.fromisoformat(row.started), ended, Tally(**row.tally))


def keepable(report: Report) -> Report:
    """The report, once nothing is in it that no database holds. Raises Refused."""
    for name in ("text", "publisher", "url", "title", "ref"):
        value: str | None = getattr(report, name)
        if value is not None and ("\x00" in value or not _is_text(value)):
            raise Refused(report.source or report.id, f"the {name} holds a NUL or half a surrogate pair", "mend it: no text has these")
    return report


def _is_text(value: str) -> bool:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def as_json(value: Any) -> str:
    """JSON as it is written into a table: as short as it gets, every letter as it is."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

"""Reports and claims of a snapshot in, what programs are told of them out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ascribe.report import Report
from ascribe.store.protocol import Imprint, Kept
from ascribe.workbench.desk import Snapshot
from ascribe.workbench.paging import Page, page


@dataclass(frozen=True, slots=True)
class Head:
    """What is known of a report beside its text; null where the input did not say."""

    id: str
    wording: str
    publisher: str | None
    published: str | None
    url: str | None
    title: str | None
    reader: str | None  # null: no reader has read it
    claims: int | None  # null: no reader has read it


@dataclass(frozen=True, slots=True)
class Whole:
    """A report with its text, the claims of its latest reading, and the local incidents that they tell of."""

    head: Head
    text: str
    warnings: tuple[str, ...]
    claims: tuple[dict[str, Any], ...]
    incidents: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A claim of a report's latest reading, as it was read."""

    id: str
    report: str
    incident: str | None  # across reports; null: the claim is about none
    claim: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Found:
    """A report that a search found, with the words around the first match."""

    report: Head
    excerpt: str


@dataclass(frozen=True, slots=True)
class Search:
    """How many reports a search found, and the newest of them."""

    total: int
    hits: tuple[Found, ...]


def head(imprint: Imprint, kept: Kept | None) -> Head:
    """What is known of a report, and of its reading."""
    return Head(
        id=imprint.id,
        wording=imprint.wording,
        publisher=imprint.publisher,
        published=imprint.published.isoformat() if imprint.published else None,
        url=imprint.url,
        title=imprint.title,
        reader=kept.reader if kept else None,
        claims=len(kept.claims) if kept else None,
    )


def whole(report: Report, kept: Kept) -> Whole:
    """A report with all that was read in it."""
    claims, incidents = ([dict(each) for each in some] for some in (kept.claims, kept.incidents))
    return Whole(head(kept.imprint, kept), report.text, report.warnings, tuple(claims), tuple(incidents))


def told(now: Snapshot, report: str | None = None, *, token: str | None, limit: int) -> Page[Told]:
    """A page of the claims of the latest readings in the order of arrival, of all reports or of one."""
    some = now.kept.values() if report is None else [k for k in (now.kept.get(report),) if k]
    every = [(k.imprint.id, c) for k in some for c in k.claims]
    found = page(every, lambda one: f"{one[0]} {one[1]['id']}", token=token, limit=limit)
    across = {s.key: g.id for of in {r for r, _ in found.items} for g in now.about(of) for s in g.members}
    return Page(found.total, tuple(Told(c["id"], r, across.get((r, c["incident"])), dict(c)) for r, c in found.items), found.next)

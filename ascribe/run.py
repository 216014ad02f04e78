"""Reports in, accounts out: one report's work is one picklable call, and one bad report does not stop the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar

from ascribe.claims.claim import Claim
from ascribe.claims.draw import draw
from ascribe.errors import Refused
from ascribe.incidents.incident import Incident
from ascribe.incidents.local import local
from ascribe.intake.texts import report_of
from ascribe.reading.capitals import in_capitals, small
from ascribe.reading.hidden import Seen, seen
from ascribe.reading.read import read as read_report
from ascribe.reading.reading import Reader, Reading
from ascribe.reading.restoring import Back, restored, same
from ascribe.report import Report
from ascribe.show.dicts import account_dict
from ascribe.show.notebook import page


@dataclass(frozen=True, slots=True)
class Account:
    """What one report says: what was found in its text, the claims drawn from it, and the incidents they tell of.

    `refused` says in words which claims were not let through because their evidence does not give back their values.
    """

    reading: Reading
    claims: tuple[Claim, ...]
    incidents: tuple[Incident, ...]
    refused: tuple[str, ...] = ()

    @property
    def report(self) -> Report:
        """The report that was read."""
        return self.reading.report

    def to_dict(self) -> dict[str, Any]:
        """The report's origin, its claims and its incidents, as JSON has them."""
        return account_dict(self.report, self.claims, self.incidents)

    def _repr_html_(self) -> str:
        return page(self.report, self.claims, self.incidents)


@dataclass(frozen=True, slots=True)
class Failed:
    """A report that broke the reader: which, and the error in words."""

    source: str
    error: str


Outcome = Account | Failed | Refused
Passed = TypeVar("Passed")
"""What stands in a stream of reports and is none."""


def read(text: str, *, reader: Reader, published: date | str | None = None, publisher: str | None = None) -> Account:
    """The account of one text; `published` is a day, or its ISO form.

    Raises Refused where the text is none, TypeError and ValueError where an argument is not what it should be. The language
    is not asked: a text in another than English gives few claims or none.
    """
    if not isinstance(text, str):
        raise TypeError(f"text: a str is wanted, not {type(text).__name__}")
    return account_of(report_of(text, published=_day(published), publisher=publisher), reader)


def _day(published: date | str | None) -> date | None:
    if isinstance(published, datetime):
        return published.date()
    if not isinstance(published, str):
        return published
    try:
        return date.fromisoformat(published)
    except ValueError as error:
        raise ValueError(f"published: {published!r} is no day; write it as 2024-03-01") from error


def account_of(report: Report, reader: Reader, *, thorough: bool = False) -> Account:
    """The account of one report; a thorough one also parses the sentences that have nothing to say about harm."""
    if (shown := seen(report.text)) is not None:
        return _of_seen(report, shown, reader, thorough=thorough)
    if in_capitals(report.text):
        return _of_capitals(report, reader, thorough=thorough)
    reading = read_report(report, reader, thorough=thorough)
    drawn = draw(reading)
    claims, incidents = local(drawn.claims, reading, drawn.main)
    return Account(reading, claims, incidents, drawn.refused)


def _of_seen(report: Report, shown: Seen, reader: Reader, *, thorough: bool) -> Account:
    """The account of a report with marks that nobody sees: read without them, every span as it stands in the report."""
    marked = tuple(replace(part, span=shown.there(part.span)) for part in report.marked)
    account = account_of(replace(report, text=shown.text, marked=marked), reader, thorough=thorough)
    return _as_printed(account, report, shown.text, shown.back)


def _of_capitals(report: Report, reader: Reader, *, thorough: bool) -> Account:
    """The account of a report in capitals: read as a paper would print it, its words given as they stand."""
    printed = replace(report, text=small(report.text, reader.words))
    account = account_of(printed, reader, thorough=thorough)
    return _as_printed(account, report, printed.text, same)


def _as_printed(account: Account, report: Report, read: str, back: Back) -> Account:
    """What was read in another form of the report's text, as it stands in the report."""
    claims = tuple(replace(restored(c, read, report.text, back), report=report.id) for c in account.claims)
    reading = replace(restored(account.reading, read, report.text, back), report=report)
    return Account(reading, claims, restored(account.incidents, read, report.text, back), account.refused)


def outcome_of(report: Report, reader: Reader, *, thorough: bool = False) -> Account | Failed:
    """The report's account; a failure of our own is recorded, not raised."""
    try:
        return account_of(report, reader, thorough=thorough)
    except Exception as error:  # the one place: whatever breaks on a report must not stop the reports after it
        return Failed(report.source or report.ref or report.id, f"{type(error).__name__}: {error}")


def claims_in(reports: Iterable[Report | Passed], reader: Reader, *, thorough: bool = False) -> Iterator[Account | Failed | Passed]:
    """One outcome for each report, in order, as it is made; refused inputs, and whatever else is no report, come through as they are."""
    for report in reports:
        yield outcome_of(report, reader, thorough=thorough) if isinstance(report, Report) else report

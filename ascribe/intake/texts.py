"""Text in, a report out: checked, normalised, and dated by its own stamp where the input gives no day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ascribe.intake.corpus import headed
from ascribe.intake.decode import clean
from ascribe.reading.stamps import Stamp, stamp
from ascribe.report import Report

NO_DAY = 'no publication day is given or stamped in the text: relative times such as "Monday" stay unresolved'


def report_of(
    text: str,
    *,
    published: date | None = None,
    publisher: str | None = None,
    title: str | None = None,
    url: str | None = None,
    ref: str | None = None,
) -> Report:
    """A report from a text and what is known of its origin; what it lacks is looked for in the text."""
    given = Report(
        text=clean(text, ref or "text"), published=published, publisher=publisher, title=title, url=url, ref=ref, source=ref or "text"
    )
    return dated(headed(given))


def dated(report: Report, *, stamp_wins: bool = False) -> Report:
    """The report with the day stamped in its text, where the input gave none or is overruled by a stamp in the first line."""
    mark = stamp(report.text, report.published)
    if report.published is None:
        return _stamped(report, mark)
    if mark is None or mark.day == report.published:
        return report
    wins = stamp_wins and _in_first_line(report.text, mark)
    day = mark.day if wins else report.published
    words = mark.span.of(report.text)
    kept = _warned(report, f"the text is stamped {words!r} ({mark.day}), the input says {report.published}: {day} is taken")
    kept = replace(kept, published=day)
    return _warned(kept, mark.doubt) if wins else kept


def _stamped(report: Report, mark: Stamp | None) -> Report:
    if mark is None:
        return _warned(report, NO_DAY)
    return _warned(replace(report, published=mark.day), mark.doubt)


def _in_first_line(text: str, mark: Stamp) -> bool:
    return not text[: mark.span.start].strip() or "\n" not in text[: mark.span.start].lstrip()


def _warned(report: Report, warning: str | None) -> Report:
    return replace(report, warnings=(*report.warnings, warning)) if warning else report

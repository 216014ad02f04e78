"""A web page in, a report out: the article alone, its headline marked, with what the page says of its origin."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import htmldate
import trafilatura

from ascribe.errors import NoText
from ascribe.intake.corpus import headed
from ascribe.intake.decode import clean, decoded
from ascribe.intake.texts import dated
from ascribe.report import Part, PartKind, Report
from ascribe.text import Span, folded

# Both tell what they did not find; where nobody listens, intake's own words are enough.
for _library in ("trafilatura", "htmldate"):
    logging.getLogger(_library).addHandler(logging.NullHandler())

_DECLARED = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_CERTAIN = {"extensive_search": False, "original_date": True}


def page(raw: bytes, source: str) -> Report:
    """The article of a page, with headline, outlet, address and day as the page gives them."""
    declared = _DECLARED.search(raw[:4096])
    text = decoded(raw, source, declared.group(1).decode("ascii") if declared else None)
    markup = _XML_DECLARATION.sub("", text.text)
    try:
        found = trafilatura.bare_extraction(
            markup, favor_precision=True, include_comments=False, include_tables=False, with_metadata=True, date_extraction_params=_CERTAIN
        )
    except RecursionError:
        found = None  # tags nested thousands deep
    body = getattr(found, "text", None)
    if not body or not body.strip():
        raise NoText(source, "no article was found in the page", "save the article's text as plain text")
    title = _plain(getattr(found, "title", None))
    story = Report(
        text=clean(_story(title, body), source),
        publisher=_plain(getattr(found, "sitename", None)),
        url=_plain(getattr(found, "url", None)),
        title=title,
    )
    day, warning = _published(getattr(found, "date", None), markup)
    warnings = (*text.warnings, *([warning] if warning else []))
    return dated(headed(replace(story, published=day, source=source, marked=_headline(story), warnings=warnings)))


def _plain(value: object) -> str | None:
    """A line of metadata, clean; None where the page has none."""
    return clean(" ".join(value.split()), "metadata") if isinstance(value, str) and value.strip() else None


def _story(title: str | None, body: str) -> str:
    """Headline and paragraphs with blank lines between; the headline once."""
    lines = list(_lines(body))
    if title is None:
        return "\n\n".join(lines)
    again = folded(lines[0]) == folded(title)
    return "\n\n".join([title, *(lines[1:] if again else lines)])


def _lines(body: str) -> Iterator[str]:
    yield from (line.strip() for line in body.splitlines() if line.strip())


def _headline(story: Report) -> tuple[Part, ...]:
    if story.title is None or not story.text.startswith(story.title):
        return ()
    return (Part(Span(0, len(story.title)), PartKind.HEADLINE),)


def _published(stated: str | None, markup: str) -> tuple[date | None, str | None]:
    """The page's day; with a warning where only a guess among the dates on the page gives one."""
    if (day := _day(stated)) is not None:
        return day, None
    try:
        # no search through the whole page: it finds years of copyright, and events would be dated by them
        day = _day(htmldate.find_date(markup, extensive_search=False, original_date=True))
    except (ValueError, RecursionError):
        day = None
    return day, f"the page states no publication day: {day} is guessed from the dates that stand on it" if day else None


def _day(words: str | None) -> date | None:
    try:
        return date.fromisoformat(words[:10]) if words else None
    except ValueError:
        return None

"""A meaning in, a Time out: how EDTF and TIMEX3 write it, with the bounds that the words before it set."""

from __future__ import annotations

import re

from ascribe.reading.times.almanac import Grain, Stretch
from ascribe.reading.times.setting import Meaning
from ascribe.reading.times.value import Time
from ascribe.text import Span
from ascribe.vocabulary.terms import DatePrecision

_SINCE = re.compile(r"\b(?:ever )?since\s(?:about\s|around\s|at least\s|the\s|then,\s|on\s)*(?:mid-|late\s|early\s)?$", re.IGNORECASE)
_UP_TO = re.compile(
    r"(?<!not )\b(?:until|till|by|up to|no later than)\s(?:about\s|around\s|at least\s|the\s|on\s)*(?:mid-|late\s|early\s)?$", re.IGNORECASE
)
_FUZZY = re.compile(r"\b(?:around|about|circa|c\.|approximately|roughly)\s$", re.IGNORECASE)


def written(text: str, start: int, end: int, rule: str, meaning: Meaning) -> Time:
    """The expression as users and measurements see it."""
    span = Span(start, end)
    edtf, precision, bound = _edtf(text, start, end, meaning)
    value = meaning.value or _timex(meaning)
    return Time(span, span.of(text), edtf, precision, f"{bound}{rule}", meaning.kind, value, meaning.guessed and edtf is not None)


def _edtf(text: str, start: int, end: int, meaning: Meaning) -> tuple[str | None, DatePrecision | None, str]:
    stretch = meaning.stretch
    if meaning.pattern is not None:
        return meaning.pattern, DatePrecision.DAY if len(meaning.pattern) > 7 else DatePrecision.MONTH, ""
    if stretch is None:
        return None, None, ""
    if meaning.until is not None and meaning.meant is None:
        return *_from_to(stretch, meaning.until), ""
    before = text[max(0, start - 24) : start]
    edtf, precision = (stretch.edtf(), stretch.precision) if meaning.meant is None else _from_to(*meaning.meant)
    point = True
    if meaning.clock and ":" in meaning.clock:
        edtf += f"T{meaning.clock.replace('24:00', '00:00')}"
    if (
        meaning.kind == "DURATION"
        or (meaning.clock and ":" not in meaning.clock and not _SINCE.search(before))
        or text[end : end + 2] in {"'s", "’s"}
    ):
        point = False
    bound = "since-" if _SINCE.search(before) else "until-" if _UP_TO.search(before) else ""
    if point and bound:
        first, _, last = edtf.partition("/")
        return (f"{first}/.." if bound == "since-" else f"../{last or first}"), precision, bound
    if meaning.approximate or (stretch.grain >= Grain.MONTH and _FUZZY.search(before)):
        edtf = "/".join(f"{part}~" for part in edtf.split("/"))
    return edtf, precision, ""


def _from_to(start: Stretch, end: Stretch) -> tuple[str, DatePrecision]:
    first, last = start.edtf().partition("/")[0], end.edtf().rpartition("/")[2]
    days = (end.last - start.first).days + 1
    if days <= 6:
        precision = DatePrecision.DAYS
    elif days <= 7:
        precision = DatePrecision.WEEK
    else:
        precision = DatePrecision.MONTH if days <= 31 else DatePrecision.YEAR
    return f"{first}/{last}", precision


def _timex(meaning: Meaning) -> str:
    if meaning.stretch is None:
        return f"XXXX-XX-XXT{meaning.clock}" if meaning.clock else "XXXX"
    value = meaning.stretch.timex()
    if meaning.clock:
        return f"{value}T{meaning.clock}"
    return f"{value}/{meaning.until.timex()}" if meaning.until else value

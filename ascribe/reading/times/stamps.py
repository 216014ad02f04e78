"""An expression in, whether it stamps the publication: "Published: 6 April 2017", the date of a photograph's credit."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ascribe.reading.times.found import Found, numbered
from ascribe.reading.times.words import KINDS
from ascribe.reading.trees import Sentence
from ascribe.report import PartKind

_CALENDAR = frozenset("iso-date numeric-date day-month-name day-month-short-year day-month-dashed month-name-day clock-on-day".split())
_LABEL = frozenset("published updated posted modified created issued filed edited release released publication update".split())
_WORD = re.compile(r"[^\W\d_]+")
_LABELLED = re.compile(
    r"\b(?:published|posted|(?:last |first )?updated|modified|created)\s?:\s{0,3}(?:on\s|at\s)?\Z"
    r"|\((?:published|posted|updated)\s(?:on\s)?\Z"
    r"|\(@\w{1,20}\)\s\Z",
    re.IGNORECASE,
)
"""What stands before a day on which somebody published: a label, or the handle of whoever posted what is quoted."""
_BEHIND = re.compile(r"\s\((?:UPI|AP|AFP|Reuters|Xinhua|IANS|ANI|PTI|dpa|CNN)\)\s(?:--|—|–|-)\s")
"""What stands behind the day of a dateline."""
# A line of a date alone dates the text at its head; further down it heads a day of a chronicle.
_HEAD, _LINE = 300, 100


def stamps(text: str, sentences: Sequence[Sentence]) -> Callable[[Found], bool]:
    """A function that tells of an expression whether it dates the text or a photograph, and no event."""
    number = numbered(text, sentences)

    def stamp(one: Found) -> bool:
        part = sentences[max(0, number(one.start) - 1)].part if sentences else PartKind.BODY
        if part in {PartKind.CREDIT, PartKind.BOILERPLATE}:
            return True
        if _LABELLED.search(text, max(0, one.start - 40), one.start):
            return True
        if one.rule not in _CALENDAR:
            return False  # a caption's "after Monday's strike" dates the strike
        return part is PartKind.CAPTION or _alone(text, one) or _BEHIND.match(text, one.end) is not None

    return stamp


def _alone(text: str, one: Found) -> bool:
    """The line holds the date and its label only."""
    start = text.rfind("\n", max(0, one.start - _LINE), one.start) + 1
    end = text.find("\n", one.end, one.end + _LINE)
    if (start == 0 and one.start > _LINE) or (end < 0 and len(text) - one.end > _LINE):
        return False
    words = [word.lower() for word in _WORD.findall(text[start : end if end >= 0 else len(text)])]
    labelled = any(word in _LABEL for word in words)
    return all(word in _LABEL or word in KINDS for word in words) and (labelled or one.start < _HEAD) and text.find("\n") >= 0

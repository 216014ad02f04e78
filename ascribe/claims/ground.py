"""A claim and its report in, the same claim out, or the reason why its words do not carry it."""

from __future__ import annotations

import re

from ascribe.claims.claim import Claim, Figure
from ascribe.errors import Ungrounded
from ascribe.reading.numbers import interval_of

VERSION = 1

WORDS = re.compile(r"[^\W_]+(?:[.,][0-9]+)*\+?|[-–—%$]")
SINGLE = re.compile(r"\b(?:an?|another|one|his|her|their|its|the|body of)\b", re.IGNORECASE)
NONE = re.compile(r"\b(?:no|none|nobody|neither|zero|any|without|not)\b", re.IGNORECASE)


def ground(claim: Claim, text: str) -> Claim:
    """The claim, once its quote is where it says and each figure's words give back its interval. Raises Ungrounded."""
    evidence = claim.evidence
    if evidence.span.of(text) != evidence.quote:
        raise Ungrounded(f"{claim.id}: {evidence.quote!r} is not at {evidence.span.start}")
    for figure in claim.figures:
        if figure.span.of(text) != figure.words:
            raise Ungrounded(f"{claim.id}: {figure.words!r} is not at {figure.span.start}")
        if not evidence.span.covers(figure.span):
            raise Ungrounded(f"{claim.id}: {figure.words!r} stands outside its evidence")
        if not figure.inferred and not _gives_back(figure):
            raise Ungrounded(f"{claim.id}: {figure.words!r} does not give {figure.low} to {figure.high}")
    return claim


def _gives_back(figure: Figure) -> bool:
    """The figure's words, read alone, mean the figure's interval."""
    read = interval_of(WORDS.findall(figure.words))
    if read is not None and (read.low, read.high, read.approximate) == (figure.low, figure.high, figure.approximate):
        return True
    if figure.low == figure.high == 0:
        return NONE.search(figure.words) is not None
    if figure.low == figure.high and figure.low is not None:
        return len(SINGLE.findall(figure.words)) >= figure.low > 0
    return False

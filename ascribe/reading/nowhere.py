"""Mentions of places in, those lands out that no gazetteer knows, though the report tells of them as lands."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ascribe.reading.toponyms import Mention, Token
from ascribe.vocabulary import surroundings as around

VERSION = 1

_OF_LAND = frozenset("capital republic kingdom government president king queen parliament border borders army province provinces".split())
"""What a land has: "the capital of Ruritania", "its border with Ruritania"."""

_ITS = frozenset("army forces government president parliament capital military ministry minister border king air soldiers troops".split())
_FILED = re.compile(r" ?(?:\([A-Z]|[-–—]{1,2} )")
"""Behind a dateline: "Selm, Ruritania (AP) - "."""

_LEADING = frozenset("of with in".split())


def unknown_lands(text: str, tokens: Sequence[Token], mentions: Sequence[Mention], held: Collection[int]) -> frozenset[str]:
    """The folded names of lands that the report tells of and no gazetteer has; `held` are unknown places told to lie in known ones."""
    return frozenset(
        m.folded for i, m in enumerate(mentions) if m.told and not m.entries and i not in held and _is_land(text, tokens, mentions, i)
    )


def _is_land(text: str, tokens: Sequence[Token], mentions: Sequence[Mention], i: int) -> bool:
    mention = mentions[i]
    before = [t.lower for t in tokens[max(0, mention.first - 3) : mention.first] if t.lower != "the"]
    first = tokens[mention.first].lower
    if first in ("republic", "kingdom") or (len(before) > 1 and before[-1] in _LEADING and before[-2] in _OF_LAND):
        return tokens[mention.last - 1].lower not in around.STREET
    after = tokens[mention.last] if mention.last < len(tokens) else None
    if tokens[mention.last - 1].possessive and after is not None and after.lower in _ITS:
        return True
    inner = mentions[i - 1] if i else None
    dateline = inner is not None and text[inner.span.end : mention.span.start] == ", "
    return dateline and _FILED.match(text, mention.span.end) is not None

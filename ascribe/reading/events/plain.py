"""Sentences without a tree in, drafts of mentions out, by the words near each trigger."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ascribe.reading.events.draft import Armed, Draft, armed, chief, refined, suffices
from ascribe.reading.events.reality import plain_definite, plain_real
from ascribe.reading.trees import Sentence
from ascribe.text import Span
from ascribe.vocabulary.countries import nationality
from ascribe.vocabulary.deeds import NOUNS, OUTCOMES, PHRASES, SPOILERS, VERBS, Deed

# a weapon this many words from the trigger is taken for the deed's; further off another verb has mostly come between
NEAR = 6
_ON = frozenset(("on", "against", "at", "targeting", "of", "hit", "hitting", "targeted", "struck"))
_STOPS = frozenset(
    (
        ",",
        ".",
        ";",
        ":",
        "(",
        ")",
        "—",
        "and",
        "that",
        "which",
        "who",
        "killing",
        "wounding",
        "in",
        "on",
        "by",
        "when",
        "while",
        "after",
        "said",
        "were",
        "was",
        "with",
        "from",
    )
)
_ARTICLES = frozenset(("a", "an", "the", "its", "his", "their"))


def plain_drafts(text: str, sentence: Sentence) -> Iterator[Draft]:
    """The deeds that the words of a sentence name."""
    lowers = [w.lower for w in sentence.words]
    weapons: tuple[Armed, ...] | None = None
    at = 0
    while at < len(lowers):
        length, deed = trigger(lowers, at)
        if deed is not None:
            weapons = armed(text, sentence) if weapons is None else weapons
            draft = _draft(sentence, lowers, weapons, at, length, deed)
            if draft is not None:
                yield draft
        at += length


def trigger(lowers: list[str], at: int) -> tuple[int, Deed | None]:
    """The deed that words at a place name, and how many words it takes."""
    pair = (lowers[at], lowers[at + 1]) if at + 1 < len(lowers) else None
    if pair is not None:
        deed = NOUNS.get(" ".join(pair)) or PHRASES.get(pair)
        if deed is not None:
            return 2, deed
    if at and lowers[at - 1] in SPOILERS:
        return 1, None
    return 1, NOUNS.get(lowers[at]) or VERBS.get(lowers[at])


def _draft(sentence: Sentence, lowers: list[str], weapons: tuple[Armed, ...], at: int, length: int, deed: Deed) -> Draft | None:
    beside = weapons[bisect_left(weapons, at - NEAR, key=_first) : bisect_right(weapons, at + length + NEAR, key=_first)]
    near = [a for a in beside if a.last <= at + length + NEAR]
    own = next((a for a in near if a.first <= at < a.last), None)
    names_weapon = own is not None and lowers[at] not in NOUNS and (own.last - own.first > 1 or lowers[at - 1] in _ARTICLES)
    if not suffices(deed, near) or deed.needs in {"place", "person"} or names_weapon:
        return None
    kind = refined(deed, near, set(lowers[max(0, at - 3) : at]))
    nation = next((w for w in sentence.words[max(0, at - 4) : at] if nationality(w.text) is not None), None)
    span = Span(sentence.words[at].start, sentence.words[at + length - 1].end)
    return Draft(
        span=span,
        deed=deed,
        sentence=sentence.index,
        type=kind,
        weapon=chief(near),
        target=_target(sentence, lowers, at + length),
        agent=nation.span if nation else None,
        real=plain_real(lowers, at),
        definite=lowers[at] in NOUNS and plain_definite(lowers, at),
        rule="nearby words",
    )


def _first(weapon: Armed) -> int:
    return weapon.first


def _target(sentence: Sentence, lowers: list[str], at: int) -> Span | None:
    """The words after "on", "against" or a striking verb, up to the next stop."""
    if at >= len(lowers) or (lowers[at] not in _ON and lowers[at - 1] not in VERBS):
        return None
    start = at + (lowers[at] in _ON)
    while start < len(lowers) and lowers[start] in _ARTICLES:
        start += 1
    end = start
    while end < len(lowers) and end - start < 6 and lowers[end] not in _STOPS and lowers[end] not in OUTCOMES:
        end += 1
    return Span(sentence.words[start].start, sentence.words[end - 1].end) if end > start else None

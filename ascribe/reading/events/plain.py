"""Sentences without a tree in, drafts of mentions out, by the words near each trigger."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from ascribe.reading.events.draft import Armed, Draft, armed, chief, refined, suffices
from ascribe.reading.events.reality import plain_definite, plain_real
from ascribe.reading.trees import Sentence
from ascribe.text import Span
from ascribe.vocabulary.actors import lookup
from ascribe.vocabulary.countries import nationality
from ascribe.vocabulary.deeds import FUELS, NOUNS, OUTCOMES, PHRASES, SPOILERS, VERBS, Deed
from ascribe.vocabulary.struck import nameable, strikable
from ascribe.vocabulary.terms import EventType
from ascribe.vocabulary.weapons import WeaponKind

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
    if not suffices(deed, near) or deed.needs in {"place", "person", "vehicle"} or names_weapon:
        return None
    kind = refined(deed, near, set(lowers[max(0, at - 3) : at]), nominal=lowers[at] in NOUNS)
    nation = next((w for w in sentence.words[max(0, at - 4) : at] if nationality(w.text) is not None), None)
    span = Span(sentence.words[at].start, sentence.words[at + length - 1].end)
    return Draft(
        span=span,
        deed=deed,
        sentence=sentence.index,
        type=kind,
        weapon=chief([a for a in near if _by_means(a, deed)]),
        target=_stopped(near, at) if deed.type is EventType.INTERCEPTION else _target(sentence, lowers, at + length),
        agent=nation.span if nation else None,
        real=plain_real(lowers, at),
        definite=lowers[at] in NOUNS and plain_definite(lowers, at),
        rule="nearby words",
        weapons=tuple(a for a in near if _by_means(a, deed)),
        fuel=deed.type is EventType.OTHER and not FUELS.isdisjoint(lowers[max(0, at - NEAR) : at + length + NEAR]),
    )


def _by_means(weapon: Armed, deed: Deed) -> bool:
    """What was shot down, or crashed, is no means: only an air defence is."""
    if deed.type is EventType.INTERCEPTION:
        return weapon.weapon.kind is WeaponKind.AIR_DEFENCE
    return deed.type is not EventType.ACCIDENT


def _stopped(near: Sequence[Armed], at: int) -> Span | None:
    """What was shot down or intercepted: the nearest weapon that is no air defence."""
    flown = [a for a in near if a.weapon.kind is not WeaponKind.AIR_DEFENCE]
    return min(flown, key=lambda a: abs(a.first - at)).span if flown else None


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
    if end == start:
        return None
    last = sentence.words[end - 1]
    before = lowers[end - 2] if end - start > 1 else ""
    named = last.text[:1].isupper() and not last.text.isupper() and nameable(last.text) and lookup(last.text) is None
    return Span(sentence.words[start].start, last.end) if strikable(f"{before} {last.lower}".strip()) or named else None

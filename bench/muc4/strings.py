"""A string of the key and one of the response in, full, part or no credit out: as far as the guidelines let a program judge."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from ascribe.vocabulary.countries import nationality


class Mark(IntEnum):
    """How a filler was scored against one of the key."""

    WRONG = 0
    PART = 1
    RIGHT = 2


_BRACKETED = re.compile(r"[\[(][^\])]*[\])]")
_WORD = re.compile(r"[^\W_][\w'’.&-]*|,")
_NONESSENTIAL = frozenset(
    "the a an this that these those his her their its our some several many other another both all any each various least about around nearly "
    "almost approximately more than over one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds dozen dozens mr mrs ms miss dr".split()
)
_BEHIND = frozenset("of in from at with who which that whom belonging wearing armed carrying near on for to by where".split())
"""What may open a modifier behind a noun."""


@lru_cache(maxsize=65536)
def content(words: str) -> tuple[str, ...]:
    """The words that matter: without articles, quantifiers, numbers, nationalities and what stands in brackets; commas kept."""
    bare = _BRACKETED.sub(" ", words.replace('"', " ")) or words
    kept = []
    for found in _WORD.findall(bare):
        word = found.strip("'’.-").lower() if found != "," else found
        if word and word not in _NONESSENTIAL and not word.isdigit() and (word == "," or nationality(word.capitalize()) is None):
            kept.append(word)
    while kept and kept[-1] == ",":
        kept.pop()
    return tuple(kept) or tuple(w.strip("'’.-").lower() for w in _WORD.findall(words))


@lru_cache(maxsize=65536)
def string_mark(key: str, response: str) -> Mark:
    """Full credit for the same phrase with other nonessential or more modifying words; part for less, or for what runs beyond it."""
    wanted, given = content(key), content(response)
    if not wanted or not given:
        return Mark.WRONG
    if wanted == given or key.upper() == response.upper():
        return Mark.RIGHT
    at = _within(wanted, given)
    if at is not None:
        rest = given[at + len(wanted) :]
        return Mark.RIGHT if "," not in given and (not rest or rest[0] in _BEHIND) and _one_phrase(given[:at]) else Mark.PART
    return Mark.PART if _within(given, wanted) is not None or _name_in(given, wanted) else Mark.WRONG


def _one_phrase(before: tuple[str, ...]) -> bool:
    """Nothing before the key's words but words that may modify them: "widow of the peasant" is somebody else."""
    return not any(w in _BEHIND or w == "," or w == "and" for w in before)


def _within(inner: tuple[str, ...], outer: tuple[str, ...]) -> int | None:
    return next((i for i in range(len(outer) - len(inner) + 1) if outer[i : i + len(inner)] == inner), None)


def _name_in(given: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    """A shorter form of a name: "alba ruiz" of "alba maria ruiz"."""
    left = iter(wanted)
    return len(given) > 1 and all(word in left for word in given)


def best_string(keys: tuple[str, ...], response: str) -> Mark:
    """The best of the key's alternatives."""
    return max((string_mark(key, response) for key in keys), default=Mark.WRONG)

"""A number in its sentence in, whether it is somebody's age out: "Ruel, 31,", "two men, 21 and 24,", "ages 13, 17 and 19"."""

from __future__ import annotations

from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.people import person_noun

VERSION = 1

OLDEST = 110
CLOSING = frozenset({",", ".", ";", ")", ":", "—", "–"})
TOLD = frozenset({"age", "ages", "aged"})
LISTED = 12
"""Words that a list of ages takes up at most."""


def is_age(s: Sentence, index: int) -> bool:
    """The number at the index stands between commas behind somebody, or in a list of such."""
    if not _plausible(s.words[index]) or not _closed(s, index):
        return False
    for _ in range(LISTED):
        before = s.words[index - 1] if index else None
        if before is None:
            return False
        if before.lower in TOLD:
            return True
        if before.text not in (",", "(") and before.lower != "and":
            return False
        ahead = index - 2 if before.lower != "and" or index < 2 or s.words[index - 2].text != "," else index - 3
        if ahead < 0:
            return False
        word = s.words[ahead]
        if not _plausible(word):
            return word.lower in TOLD or (before.lower != "and" and _somebody(word))
        index = ahead
    return False


def _plausible(word: Word) -> bool:
    return word.text.isdigit() and len(word.text) < 4 and 0 < int(word.text) <= OLDEST


def _closed(s: Sentence, index: int) -> bool:
    """No noun follows that it could count."""
    after = s.words[index + 1] if index + 1 < len(s.words) else None
    if after is None or after.text in CLOSING:
        return True
    following = s.words[index + 2] if index + 2 < len(s.words) else None
    return after.lower == "and" and following is not None and _plausible(following)


def _somebody(word: Word) -> bool:
    return word.tag == "PROPN" or person_noun(word.lower) is not None or word.lower.rstrip(".") in ("jr", "sr", "ii", "iii", "iv")

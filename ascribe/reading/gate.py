"""Sentences in, those worth parsing out: one pass over the trigger words, in microseconds."""

from __future__ import annotations

from collections.abc import Sequence

from ahocorasick_rs import AhoCorasick

from ascribe.reading.sentences import SentenceSpan
from ascribe.report import PartKind
from ascribe.vocabulary.numerals import COLLECTIVES, TENS, UNITS
from ascribe.vocabulary.triggers import AIMED, HARM, OUTCOMES, SPEECH, STRONG

VERSION = 3

NUMBERS = (*UNITS, *TENS, *COLLECTIVES, "dozen", "several", "hundred", "thousand", "million", "no one", "nobody", *"0123456789")
_ALL = tuple(dict.fromkeys(w.strip() for w in (*HARM, *STRONG, *AIMED, *OUTCOMES, *SPEECH, *NUMBERS) if w.strip()))
_OUTCOME = frozenset(i for i, w in enumerate(_ALL) if w in OUTCOMES)
_HARM = frozenset(i for i, w in enumerate(_ALL) if w in HARM or w in STRONG or w in OUTCOMES)
_STRONG = frozenset(i for i, w in enumerate(_ALL) if w in {s.strip() for s in STRONG})
_AIMED = frozenset(i for i, w in enumerate(_ALL) if w in AIMED)
_SPEECH = frozenset(i for i, w in enumerate(_ALL) if w in SPEECH)
_NUMBER = frozenset(i for i, w in enumerate(_ALL) if w in NUMBERS)
_MACHINE = AhoCorasick(_ALL)


PASSING = 2
"""Sentences of certain harm up to which a report that does not open with harm only mentions it in passing."""

NEAR = 2
"""Sentences from one of harm within which numbers and speech may be about it."""

OPENING = 4
"""Sentences in which a report about harm says so."""


def gate(text: str, sentences: Sequence[SentenceSpan]) -> tuple[bool, ...]:
    """Which sentences to parse: none of a report without harm, those that count it or tell of a murder or the like where it is mentioned
    in passing, else all of harm, with the numbers and the speech close to them."""
    kinds = [_kinds(s.span.of(text)) for s in sentences]
    certain = [i for i, kind in enumerate(kinds) if kind[1] and sentences[i].part is not PartKind.BOILERPLATE]
    if not certain:
        return (False,) * len(sentences)
    passing = len(certain) <= PASSING and certain[0] >= OPENING
    harm = [kind[1] and (kind[3] or kind[4]) if passing else kind[0] for kind in kinds]
    wanted = []
    for i, (s, kind) in enumerate(zip(sentences, kinds, strict=True)):
        near = any(harm[max(0, i - NEAR) : i + NEAR + 1])
        wanted.append(s.part is not PartKind.BOILERPLATE and (harm[i] or (near and kind[2] and not passing)))
    return tuple(wanted)


def _kinds(sentence: str) -> tuple[bool, bool, bool, bool, bool]:
    """(of harm, of harm for certain, of numbers or speech, of numbers, of a deed done to somebody)."""
    lower = sentence.lower()
    found: set[int] = set()
    for pattern, start, _ in _MACHINE.find_matches_as_indexes(lower, overlapping=True):
        if start == 0 or not lower[start - 1].isalpha():
            found.add(pattern)
    certain = bool(found & _STRONG) or bool(found & _OUTCOME and found & _NUMBER)
    return bool(found & _HARM), certain, bool(found & (_NUMBER | _SPEECH)), bool(found & _NUMBER), bool(found & _AIMED)

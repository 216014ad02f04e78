"""Persons as a report tells of them: the words, and what they say of sex, age and name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span


class Fate(IntEnum):
    """What befell somebody; of two things told of one person the higher holds."""

    SHOT = 1
    INJURED = 2
    KILLED = 3


class Told(StrEnum):
    """How somebody is brought in: counted, as somebody new, as somebody else, by name, or as one already told of."""

    COUNTED = "counted"
    NEW = "new"
    OTHER = "other"
    NAMED = "named"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class Person:
    """One mention of a person, or of several counted together; `anchor` heads the phrase in its sentence."""

    sentence: int
    span: Span
    anchor: int
    first: int
    last: int
    count: int
    told: Told
    sex: str | None = None  # None: the words do not say
    age: int | None = None  # None: the words do not say
    young: bool | None = None  # None: the words do not say
    name: frozenset[str] = frozenset()
    headline: bool = False
    pronoun: bool = False
    others: bool = False  # than those told of before
    owned: bool = False  # "his father": somebody's kin
    owner: str | None = None  # the sex of whose kin it is; None: the words do not say


@dataclass(frozen=True, slots=True)
class Victim:
    """A mention with what befell the person; `trigger` is the index of the word that says so, `part` true of a part of others told."""

    person: Person
    fate: Fate
    trigger: int
    rule: str
    part: bool = False


MALE = frozenset(
    """
    man men male males boy boys father grandfather son brother husband boyfriend uncle nephew grandson stepson stepfather fiance groom
    gentleman gunman policeman fireman fisherman businessman schoolboy he him his himself dad
    """.split()
)
FEMALE = frozenset(
    """
    woman women female females girl girls mother grandmother daughter sister wife girlfriend aunt niece granddaughter stepdaughter
    stepmother fiancee bride lady schoolgirl policewoman widow waitress she her hers herself mom
    """.split()
)
YOUNG = frozenset("boy boys girl girls child kid toddler baby infant newborn schoolboy schoolgirl kids children".split())
GROWN = frozenset("man men woman women mother father grandmother grandfather officer deputy trooper husband wife adult gentleman".split())
GROWN_UP = 16
"""From this age on the news may call somebody a man or a woman, and below 19 still a boy or a girl."""
STILL_YOUNG = 19

AGE = re.compile(r"\b(\d{1,3})(?:-|\s)?(?:years?|yrs?|months?|weeks?)(?:-|\s)?old\b|\baged? (\d{1,3})\b", re.IGNORECASE)
AGE_AFTER = re.compile(r"\s?,\s(?:age |aged )?(\d{1,3})(?=[,.;)\s]|$)|\s?\((\d{1,3})\)")
OLDEST = 110

TITLES = frozenset("mr mrs ms miss dr officer deputy sgt lt cpl det trooper jr sr ii iii iv sheriff chief captain".split())


def sex_of(words: Sequence[str]) -> str | None:
    """Male or female where the words say one and not the other."""
    he, she = bool(MALE & set(words)), bool(FEMALE & set(words))
    return None if he == she else "male" if he else "female"


def young_of(words: Sequence[str], age: int | None) -> bool | None:
    """A child or a grown person, as the noun or the age says."""
    told = set(words)
    if YOUNG & told or (age is not None and age < GROWN_UP):
        return True
    if GROWN & told or (age is not None and age >= STILL_YOUNG):
        return False
    return None


def age_of(text: str, span: Span) -> int | None:
    """The age told in the phrase or right behind it, in years; a child told in months is nought."""
    inside = AGE.search(text, span.start, min(len(text), span.end + 18))
    after = AGE_AFTER.match(text, span.end, min(len(text), span.end + 12))
    match = inside or after
    if match is None:
        return None
    years = int(next(group for group in match.groups() if group))
    if inside is not None and re.search("month|week", inside.group(), re.IGNORECASE):
        return 0
    return years if years <= OLDEST else None


def name_of(words: Sequence[Word]) -> frozenset[str]:
    """The words of a proper name that tell people apart."""
    return frozenset(w.lower.strip(".'’") for w in words if w.text[:1].isupper() and len(w.text) > 1) - TITLES


def group(s: Sentence, word: Word) -> tuple[Word, ...]:
    """The word and all that is joined to it: "a man, a boy and two women"."""
    found, todo = [word], [word]
    while todo:
        for other in s.below(todo.pop(), "conj"):
            found.append(other)
            todo.append(other)
    return tuple(found)

"""The words about a person or a group in, the body or the station that they speak for out."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ascribe.reading.trees import Word
from ascribe.reading.voices.clauses import Words, upto_comma
from ascribe.text import Span, around
from ascribe.vocabulary.speaking import BODIES, RANKS, ROLES, SERVANTS, SPOKESPEOPLE

_CALL_SIGN = re.compile(r"(?:[KW][A-Z]{2,3}|CBS|NBC|ABC|FOX|Fox)(?:-?(?:TV|FM|AM|DT|LD))?-?\d{0,2}")
_TOWARDS = frozenset("of for with from at".split())
_TITLED = ROLES | RANKS | SPOKESPEOPLE
_FIELDS = frozenset(
    "opposition mission defense defence state media news radio tv television campaign party press post board wire house".split()
)
_PARTS = frozenset("NOUN PROPN ADJ PART NUM".split())


def station(word: Word) -> bool:
    """A broadcaster by its call sign: "KXYZ", "WXYZ-TV", "CBS4"."""
    return _CALL_SIGN.fullmatch(word.text) is not None and (len(word.text) > 3 or not word.text.isalpha())


def proper(words: Sequence[Word]) -> tuple[Word, ...]:
    """The name without the titles before it; empty where no name is left."""
    last = max((i for i, w in enumerate(words) if w.lower.strip(".") in _TITLED), default=-1)
    kept = tuple(words[last + 1 :]) if len(words) - last > 2 else tuple(w for w in words if w.lower.strip(".") not in _TITLED)
    while kept and kept[0].text == ".":
        kept = kept[1:]
    return kept if any(w.text[:1].isupper() for w in kept) else ()


def office_body(phrase: Words, person: Span, organisations: Collection[Span]) -> Words:
    """The body in the title of a named person: "*Orlo Police* Lt. Roe", "Roe, head of *the clinic*", "Sgt. Roe with *the police*"."""
    for i, word in enumerate(phrase):
        if word.lower not in _TITLED or (i + 1 < len(phrase) and phrase[i + 1].tag == "PART"):
            continue  # of "the Sheriff's Department" the sheriff is a part
        before, after = _words_before(phrase, i), phrase[i + 1 :]
        if before and (_named(before) or any(around((before[0].span, before[-1].span)).covers(o) for o in organisations)):
            return before
        if after and after[0].lower in _TOWARDS and (body := _body(after[1:], person)):
            return body
    after = tuple(w for w in phrase if w.start >= person.end and w.text != ",")
    return _body(after[1:], person) if after and after[0].lower in _TOWARDS else ()


def served(phrase: Words) -> Words:
    """The body behind unnamed servants of it: "officials with *the Orlo Fire Department*"."""
    for i, word in enumerate(phrase[1:], 1):
        if word.lower in _TOWARDS:
            if phrase[i - 1].lower not in SERVANTS:
                return ()
            body = _body(phrase[i + 1 :], None)
            return body if any(w.text[:1].isupper() for w in body) else ()
    return ()


def _named(words: Words) -> bool:
    """The words name a body and not merely the field in which somebody works ("opposition", "media")."""
    return words[-1].lower in BODIES and (len(words) > 1 or words[0].lower not in _FIELDS)


def _words_before(phrase: Words, at: int) -> Words:
    start = at
    while start > 0 and phrase[start - 1].tag in _PARTS:
        owner = start < at and phrase[start].tag == "PART"
        if phrase[start - 1].lower in _TITLED | {"former"} and not owner:
            break
        start -= 1
    while at > start and phrase[at - 1].tag == "PART":
        at -= 1
    return phrase[start:at]


def _body(words: Words, person: Span | None) -> Words:
    """The noun phrase that names a body; empty where it names something else."""
    kept = upto_comma(words)
    while kept and kept[0].tag == "DET":
        kept = kept[1:]
    end = next((i for i, w in enumerate(kept) if w.tag not in _PARTS and w.lower not in ("of", "for", "and")), len(kept))
    kept = kept[:end]
    if not kept or (person is not None and any(person.covers(w.span) for w in kept)):
        return ()
    first = next((i for i, w in enumerate(kept) if w.lower in ("of", "for")), len(kept))
    return kept if _named(kept[:first]) or (len(kept) > 1 and _named(kept)) else ()

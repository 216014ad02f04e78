"""A text wholly in capitals in, the same text in small letters out, names apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ascribe.text import Span
from ascribe.vocabulary.actors import ACTORS, CAPITALS
from ascribe.vocabulary.countries import country_named, nationality
from ascribe.vocabulary.people import group_noun, person_noun, thing_noun
from ascribe.vocabulary.phrases import Token, tokens
from ascribe.vocabulary.triggers import HARM
from ascribe.vocabulary.weapons import weapon

VERSION = 2

FEWEST = 200
"""Letters below which a text in capitals is a headline, and left as it stands."""

WHOLLY = 0.95
"""The share of capitals among a text's letters from which it is written in them: a stray "c" of "McCoy" is no small text."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_WRAPPED = re.compile(r"(?<=\S)\n(?=\S)")
_DATELINE = re.compile(r"[^\n]{3,90}?\s?--(?:\s*\[[^\[\]]{1,160}\]){0,6}")
_BRACKETED = re.compile(r"(?<=[^\W\d_][ \n])[\[(]([^\W\d_]{2,5})[\])]")
_SPELT = re.compile(r"([^\W\d_]{2,8})\s+[\[(]([^\[\]()]{6,90})[\])]")
_OPENS = re.compile(r"(?:^|\n[ \t]*\n|(?<![. ][^\W\d_])[.!?][\"'”’)\]]*\s|[,:;]\s+[\"“])\s*[\"“'(\[]*\Z")
_LABELLED = re.compile(r"(?:\n[ \t]*\n\s*|\]\s*|--\s*)\[[^\[\]]*\]\s*[\"“]?\Z")
_MONTHS = frozenset(
    "january february april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec".split()
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_BEFORE_MARCH = frozenset("in since until by of last early late mid on from to through between and".split())
_PARTICLES = frozenset("de del la las los el y e da do dos von van der".split())
_RANKS = frozenset(
    "president minister general colonel major captain lieutenant sergeant corporal monsignor father archbishop bishop cardinal senator deputy judge doctor "
    "mayor governor ambassador commander justice reverend sister brother don dona engineer attorney congressman comrade secretary chief vice".split()
)
_BEFORE_NAMES = _RANKS | frozenset("north south east west central latin upper".split())
_SHORT_TITLES = frozenset("mr mrs ms dr st sr jr lt col maj gen capt sgt msgr brig cmdr cpl rev hon prof".split())
_SMALL = frozenset("of the and for in to a an on at by with from or as".split())
_ENDINGS = (
    ("ies", "y"),
    *((ending, "") for ending in ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "ment", "ments", "al", "ation", "ations", "'s", "r")),
    *(
        ("ing", "e"),
        ("ation", "e"),
        ("ations", "e"),
        ("ier", "y"),
        ("ion", "e"),
        ("ions", "e"),
        ("ion", ""),
        ("ions", ""),
        ("or", ""),
        ("ors", ""),
    ),
)
_BEGINNINGS = ("un", "re", "counter", "anti", "mis", "dis", "over", "non", "co", "inter", "para", "super", "under", "pre")
_HARM = tuple(w for w in HARM if len(w) > 4)
_ABSTRACT = re.compile(
    r"(?:tion|tions|ment|ments|ness|ing|ings|ism|isms|ists?|ously|ally|edly|ative|atives|ational|ability|ibility|fully|ship|ships|women|men)\Z"
)


def in_capitals(text: str) -> bool:
    """The text is a whole story in capitals, as wires and monitoring services sent them."""
    letters = list(filter(str.isalpha, text))
    return len(letters) >= FEWEST and sum(map(str.isupper, letters)) >= WHOLLY * len(letters)


def small(text: str, words: frozenset[str]) -> str:
    """The text with each word as a paper would print it, every character in its place; `words` are those that are no names.

    Such stories come in lines of one width: where a line ends within a paragraph a space stands.
    """
    text = _WRAPPED.sub(" ", text)
    seen = tokens(text)
    forms = _Forms(text, seen, words)
    pieces: list[str] = []
    end = 0
    for word in _WORD.finditer(text):
        pieces += (text[end : word.start()], forms.shown(word.start(), word.end()))
        end = word.end()
    return "".join([*pieces, text[end:]])


@dataclass(frozen=True, slots=True)
class _Settled:
    """What whole-text passes found: words kept in capitals, and stretches that are names for certain."""

    acronyms: frozenset[str]
    named: tuple[Span, ...]


class _Forms:
    """How each word of one text is printed, told from its own letters and from its neighbours."""

    def __init__(self, text: str, seen: Sequence[Token], words: frozenset[str]) -> None:
        self.text, self.words = text, words
        self.found = list(_WORD.finditer(text))
        self.at = {m.start(): i for i, m in enumerate(self.found)}
        head = _DATELINE.match(text)
        self.head = head.end() if head else 0
        self.acronyms = frozenset(
            m[1] for m in _BRACKETED.finditer(text) if not self.common(m[1].lower()) and not country_named(m[1])
        ) | _spelt(text)
        self.named = {k for a, b in _names(text, seen, self.acronyms, words) for k in range(a, b)}

    def shown(self, start: int, end: int) -> str:
        """The word as printed."""
        word = self.text[start:end]
        if start < self.head or len(word.encode("utf-16")) != len(word.lower().encode("utf-16")):
            return word
        i = self.at[start]
        lower = word.lower()
        if self.stays(word, i):
            return word
        if lower in _PARTICLES:
            return _titled(lower) if self.opens_name(i) else lower
        if start in self.named and lower not in _SMALL:
            return _titled(lower)
        beside = lower in _BEFORE_NAMES and self.near(i, i + 1) and self.name(i + 1)
        return _titled(lower) if beside or self.name(i) or self.opens(start) else lower

    def opens(self, start: int) -> bool:
        """A sentence begins here, or what somebody says."""
        if _OPENS.search(self.text, max(0, start - 24), start):
            return True
        return "]" in self.text[start - 3 : start] and _LABELLED.search(self.text, max(0, start - 200), start) is not None

    def lower(self, i: int) -> str:
        return self.found[i][0].lower() if 0 <= i < len(self.found) else ""

    def stays(self, word: str, i: int) -> bool:
        """An acronym, a single letter that is no word, a model's letters before its number."""
        end = self.found[i].end()
        if len(word) == 1:
            return word != "A" or self.text[end : end + 1] == "."
        if word in self.acronyms or (len(word) <= 4 and self.text[end : end + 2][:1] == "-" and self.text[end + 1 : end + 2].isdigit()):
            return True
        bare, _, rest = word.partition("'")
        if len(rest) > 2:
            return False  # "D'Averno"
        lower = bare.lower()
        if (
            self.common(lower)
            or lower in _SHORT_TITLES
            or lower in _PARTICLES
            or lower in _MONTHS
            or lower in {"mar", "may", "san", "sta", "sto"}
        ):
            return False
        if not any(c in "AEIOUY" for c in bare):
            return True
        beside = any(self.name_alone(k) for k in (i - 1, i + 1) if self.near(i, k))
        if (lower,) in CAPITALS and nationality(lower.capitalize()) is None and not beside:
            return True
        return len(bare) <= 3 and rest in ("", "S") and not beside and self.lower(i - 1) not in _PARTICLES

    def near(self, i: int, k: int) -> bool:
        """Only a space parts the two words."""
        a, b = sorted((i, k))
        return a >= 0 and b < len(self.found) and self.text[self.found[a].end() : self.found[b].start()].strip(" \n.") == ""

    def name_alone(self, k: int) -> bool:
        return 0 <= k < len(self.found) and len(self.found[k][0]) > 3 and self.name(k)

    def name(self, i: int) -> bool:
        """The word can only be a name, or a nation's, a month's or a day's."""
        if not 0 <= i < len(self.found):
            return False
        lower = self.lower(i).removesuffix("'s").removesuffix("’s")
        if lower in {"march", "may", "mar"}:
            return self.dated(i)
        if lower in _MONTHS or lower in _DAYS or lower in _SHORT_TITLES:
            return True
        if nationality(lower.capitalize()) is not None or (len(lower) > 3 and country_named(lower) is not None):
            return True  # "us" and "car" are codes of countries too
        return not self.common(lower) and lower not in _PARTICLES and lower not in _RANKS

    def dated(self, i: int) -> bool:
        """A day or a year stands beside the month's name, or what names of months follow."""
        start, end = self.found[i].span()
        beside = (
            self.text[max(0, start - 3) : start].strip()[-1:].isdigit() or re.match(r"[\s.,]{1,2}\d", self.text[end : end + 3]) is not None
        )
        return (
            beside
            or (self.lower(i) != "may" and self.lower(i - 1) in _BEFORE_MARCH)
            or (self.lower(i - 1) in {"in", "last", "since", "until"})
        )

    def common(self, lower: str) -> bool:
        """The word, or what it is made from, is written small."""
        bare = lower.removesuffix("'s").removesuffix("’s")
        if (
            bare in self.words
            or bare == "a"
            or weapon(bare) is not None
            or person_noun(bare) is not None
            or thing_noun(bare) is not None
            or group_noun(bare)
        ):
            return True
        return len(bare) > 4 and (self.derived(bare) or (len(bare) > 6 and _ABSTRACT.search(bare) is not None))

    def derived(self, lower: str) -> bool:
        if lower.startswith(_HARM):
            return True
        if any(lower.endswith(e) and len(lower) - len(e) > 3 and lower[: -len(e)] + stem in self.words for e, stem in _ENDINGS):
            return True
        return any(lower.startswith(b) and len(lower) - len(b) > 3 and lower[len(b) :] in self.words for b in _BEGINNINGS)

    def opens_name(self, i: int) -> bool:
        """A name begins with the particle ("La Libertad", "El Salvador"); within one it is small ("Rosa de la Vega")."""
        k = i + 1
        while self.lower(k) in _PARTICLES and self.near(k - 1, k):
            k += 1
        before = self.near(i - 1, i) and (self.name(i - 1) or self.lower(i - 1) in _PARTICLES)
        return not before and self.near(k - 1, k) and self.name(k)


def _titled(lower: str) -> str:
    head, mark, rest = lower.partition("'") if "'" in lower else lower.partition("’")
    return head.capitalize() + mark + (rest.capitalize() if len(head) <= 2 and len(rest) > 1 else rest)


def _spelt(text: str) -> frozenset[str]:
    """Acronyms that stand before their long form: "XYF [XENIAN YOUTH FRONT]"."""
    return frozenset(m[1] for m in _SPELT.finditer(text) if _initials(m[2])[:1] == m[1][:1] and len(_initials(m[2])) > 1)


def _initials(words: str) -> str:
    return "".join(w[0] for w in words.split() if w.lower() not in _SMALL and w[0].isalpha())


_LONG = 6
"""Letters up to which a name of one word may be an acronym."""


def _names(text: str, seen: Sequence[Token], acronyms: frozenset[str], common: frozenset[str]) -> list[tuple[int, int]]:
    """Where names stand that are made of common words: those of the registry, and long forms beside their acronym."""
    found = []
    for i in range(len(seen)):
        word = seen[i].folded
        # a group's one-word name that looks like a common word's plural: no dictionary has it
        alone = len(word) > _LONG and word not in common
        known = ((n, entry.kind) for n, entry in ACTORS.starting(seen, i))
        length = next((n for n, kind in known if (n > 1 and kind != "state") or (alone and kind == "armed group")), 0)
        if length:
            found.append((seen[i].start, seen[i + length - 1].end))
    long: set[tuple[str, ...]] = set()
    for match in _SPELT.finditer(text):
        if match[1] in acronyms:
            long.add(tuple(t.folded for t in tokens(match[2])))
    for match in _BRACKETED.finditer(text):
        if match[1] in acronyms and (words := _before(seen, match.start(), match[1])):
            long.add(words)
    firsts = {words[0] for words in long if words}
    for i, token in enumerate(seen):
        if token.folded in firsts:
            here = [w for w in long if tuple(t.folded for t in seen[i : i + len(w)]) == w]
            found += [(token.start, seen[i + len(w) - 1].end) for w in here]
    return found


def _before(seen: Sequence[Token], end: int, acronym: str) -> tuple[str, ...]:
    """The words before a bracket whose initials spell the acronym; none where they do not."""
    last = next((i for i in range(len(seen) - 1, -1, -1) if seen[i].end <= end), -1)
    for first in range(last, max(-1, last - 9), -1):
        words = tuple(t.folded for t in seen[first : last + 1])
        if "".join(w[0] for w in words if w not in _SMALL and w not in _PARTICLES).upper() == acronym:
            return words
    return ()

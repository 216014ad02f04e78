"""A search as a person writes it in, a tree of what is asked for out.

    rocket barracks            both words
    rocket OR missile          either
    rocket -drill              one and not the other; also NOT drill
    "fuel depot"               the words side by side
    evacuat*                   words that begin so
    *kiiv*                     these letters anywhere, three at least; *"uel dep"*
    (rocket OR missile) depot  brackets
    publisher:gazette  place:"Deir ez-Zor"  event:drone  measure:killed  voice:police
    after:2023-01-01  before:2023-02  day:2023-01-01

Words are compared without case or accents. `after` and `before` ask for the day of publication, both inclusive, `day` for
the day of something told; a month or a year stands for all its days.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass

from ascribe.errors import BadQuery
from ascribe.text import folded

LONGEST = 1000  # characters
DEEPEST = 20  # brackets
SHORTEST = 3  # letters of a piece: the index knows threes


@dataclass(frozen=True, slots=True)
class Words:
    """Folded words side by side; `open` where the last is only a beginning."""

    words: tuple[str, ...]
    open: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Folded letters anywhere in the text."""

    letters: str


@dataclass(frozen=True, slots=True)
class Field:
    """A name, folded, that a report's imprint or one of its claims has, or with which what is left of one from some word on begins."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Days:
    """A day within, ISO, both inclusive: `published` of the report, else of something told. "" where that end is open."""

    first: str
    last: str
    published: bool


@dataclass(frozen=True, slots=True)
class Every:
    """All of these; at least two."""

    of: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Any of these; at least two."""

    of: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """Not this."""

    of: Query


Query = Words | Piece | Field | Days | Every | Either | Without

FIELDS = ("publisher", "place", "voice", "event", "measure")
DAYS = ("after", "before", "day")

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<open>\() | (?P<close>\)) | (?P<minus>-(?=[\w"(*])) |
      (?P<field>[A-Za-z]+):(?P<value>"[^"]*"|[^\s()"]+) |
      (?P<lead>\*?)"(?P<phrase>[^"]*)"(?P<star>\*?) |
      (?P<word>[^\s()"]+)
    )""",
    re.VERBOSE,
)
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def parsed(text: str) -> Query:
    """The tree of a query. Raises BadQuery with what is wrong in it."""
    if len(text) > LONGEST:
        raise BadQuery(f"longer than {LONGEST} characters; ask for less")
    if text.count('"') % 2:
        raise BadQuery('a quotation mark is left open; close it: "fuel depot"')
    tokens = _tokens(text)
    found, rest = _either(tokens, 0, 0)
    if rest < len(tokens):
        raise BadQuery("a closing bracket without an opening one")
    return found


def asked_words(query: Query) -> tuple[Words | Piece, ...]:
    """The words and pieces that are wanted in the text, for showing where they stand."""
    match query:
        case Words() | Piece():
            return (query,)
        case Every(of) | Either(of):
            return tuple(leaf for part in of for leaf in asked_words(part))
        case _:
            return ()


def _tokens(text: str) -> list[re.Match[str]]:
    out: list[re.Match[str]] = []
    at, end = 0, len(text.rstrip())
    while at < end:
        token = _TOKEN.match(text, at)
        if token is None:
            raise BadQuery(f"not understood from {text[at:].strip()[:20]!r} on")
        out.append(token)
        at = token.end()
    return out


Place = int  # an index into the tokens


def _either(tokens: list[re.Match[str]], at: Place, depth: int) -> tuple[Query, Place]:
    if depth > DEEPEST:
        raise BadQuery(f"brackets more than {DEEPEST} deep")
    parts: list[Query] = []
    while True:
        part, at = _every(tokens, at, depth)
        parts.append(part)
        if at < len(tokens) and tokens[at]["word"] == "OR":
            at += 1
            continue
        return (parts[0] if len(parts) == 1 else Either(tuple(parts))), at


def _every(tokens: list[re.Match[str]], at: Place, depth: int) -> tuple[Query, Place]:
    parts: list[Query] = []
    while at < len(tokens) and not tokens[at]["close"] and tokens[at]["word"] != "OR":
        if tokens[at]["word"] == "AND":
            if not parts or at + 1 == len(tokens) or tokens[at + 1]["close"]:
                raise BadQuery("AND wants something on both sides")
            at += 1
            continue
        part, at = _one(tokens, at, depth)
        parts.append(part)
    if not parts:
        raise BadQuery("nothing is asked for; give words, for example: ascribe search 'rocket OR missile'")
    return (parts[0] if len(parts) == 1 else Every(tuple(parts))), at


def _one(tokens: list[re.Match[str]], at: Place, depth: int) -> tuple[Query, Place]:
    token = tokens[at]
    if token["minus"] or token["word"] == "NOT":
        if depth > DEEPEST or at + 1 == len(tokens):
            raise BadQuery("NOT wants something after it")
        part, at = _one(tokens, at + 1, depth + 1)
        return Without(part), at
    if token["open"]:
        part, at = _either(tokens, at + 1, depth + 1)
        if at == len(tokens):
            raise BadQuery("a bracket is left open; close it")
        return part, at + 1
    if token["close"] or token["word"] in ("AND", "OR"):
        raise BadQuery(f"{token[0].strip()} stands where something must be asked for")
    return _leaf(token), at + 1


def _leaf(token: re.Match[str]) -> Query:
    if token["field"]:
        return _field(token["field"].lower(), token["value"].strip('"'), token[0].strip())
    if token["phrase"] is not None and not token["lead"]:
        return _words(token["phrase"], open_=bool(token["star"]))
    word = token[0].strip()
    if word.startswith("*") and word.endswith("*") and len(word) > 1:
        letters = folded(word)
        if len(letters) < SHORTEST:
            raise BadQuery(f"{word}: {SHORTEST} letters at least between the stars")
        return Piece(letters)
    if "*" in word[:-1]:
        raise BadQuery(f"{word}: a star stands at the end of a word (evacuat*), or on both sides of letters (*kiiv*)")
    return _words(word, open_=word.endswith("*"))


def _words(text: str, *, open_: bool) -> Words:
    words = tuple(folded(text).split())
    if not words:
        raise BadQuery(f"{text!r}: no letter or digit to look for")
    return Words(words, open_)


def _field(name: str, value: str, shown: str) -> Query:
    if name in DAYS:
        first, last = _days(value, shown)
        return Days("" if name == "before" else first, "" if name == "after" else last, published=name != "day")
    if name not in FIELDS:
        known = ", ".join((*FIELDS, *DAYS))
        raise BadQuery(f"{shown}: no such field; there are {known}. To look for the words, put them in quotation marks")
    if not folded(value):
        raise BadQuery(f"{shown}: no letter or digit to look for")
    return Field(name, folded(value))


def _days(value: str, shown: str) -> tuple[str, str]:
    """First and last day of a day, a month or a year."""
    match = _DAY.fullmatch(value)
    year, month, day = (int(g) if g else 0 for g in match.groups()) if match else (0, 0, 0)
    if not year or month > 12 or (match and match[2] and not month):
        raise BadQuery(f"{shown}: write the day as 2023-01-31, or 2023-01 or 2023 for all its days")
    if day > (monthrange(year, month)[1] if month else 0) or (match and match[3] and not day):
        raise BadQuery(f"{shown}: there is no such day")
    first = f"{year:04}-{month or 1:02}-{day or 1:02}"
    last_month = month or 12
    return first, f"{year:04}-{last_month:02}-{day or monthrange(year, last_month)[1]:02}"

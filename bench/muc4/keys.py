"""The cells of a key in, templates of fills out: alternatives, optional fills, cross references, slots that do not apply."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

ID = "MESSAGE: TEMPLATE"
DATE = "INCIDENT: DATE"
LOCATION = "INCIDENT: LOCATION"
TYPE = "INCIDENT: TYPE"
STAGE = "INCIDENT: STAGE OF EXECUTION"
INSTRUMENT = "INCIDENT: INSTRUMENT ID"
INSTRUMENT_TYPE = "INCIDENT: INSTRUMENT TYPE"
CATEGORY = "PERP: INCIDENT CATEGORY"
INDIVIDUAL = "PERP: INDIVIDUAL ID"
ORGANISATION = "PERP: ORGANIZATION ID"
CONFIDENCE = "PERP: ORGANIZATION CONFIDENCE"
THING = "PHYS TGT: ID"
THING_TYPE = "PHYS TGT: TYPE"
THING_NUMBER = "PHYS TGT: NUMBER"
THING_NATION = "PHYS TGT: FOREIGN NATION"
THING_EFFECT = "PHYS TGT: EFFECT OF INCIDENT"
THING_TOTAL = "PHYS TGT: TOTAL NUMBER"
HUMAN = "HUM TGT: NAME"
DESCRIPTION = "HUM TGT: DESCRIPTION"
HUMAN_TYPE = "HUM TGT: TYPE"
HUMAN_NUMBER = "HUM TGT: NUMBER"
HUMAN_NATION = "HUM TGT: FOREIGN NATION"
HUMAN_EFFECT = "HUM TGT: EFFECT OF INCIDENT"
HUMAN_TOTAL = "HUM TGT: TOTAL NUMBER"

SLOTS = (
    *(DATE, LOCATION, TYPE, STAGE, INSTRUMENT, INSTRUMENT_TYPE, CATEGORY, INDIVIDUAL, ORGANISATION, CONFIDENCE),
    *(THING, THING_TYPE, THING_NUMBER, THING_NATION, THING_EFFECT, THING_TOTAL),
    *(HUMAN, DESCRIPTION, HUMAN_TYPE, HUMAN_NUMBER, HUMAN_NATION, HUMAN_EFFECT, HUMAN_TOTAL),
)
"""The slots that are scored, in the order of the form."""

NOTHING, NOT_ASKED = "-", "*"
_QUOTED = re.compile(r'"((?:\\"|[^"])*)"')


@dataclass(frozen=True, slots=True)
class Fill:
    """One filler: its alternatives, those of what it refers to ("-" for a dummy), and whether it may be left out."""

    values: tuple[str, ...]
    refers: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """One incident's form; a slot that is not in `fills` is empty, one in `unasked` does not apply."""

    fills: Mapping[str, tuple[Fill, ...]]
    unasked: frozenset[str] = field(default_factory=frozenset)
    optional: bool = False

    def of(self, slot: str) -> tuple[Fill, ...]:
        """The fillers of a slot; none where it is empty."""
        return self.fills.get(slot, ())


def template(cells: Mapping[str, Sequence[str]]) -> Template:
    """The template that the cells of a form write out, a list of lines to each slot."""
    fills = {slot: tuple(fill(slot, line) for line in cells.get(slot, ()) if _said(line)) for slot in SLOTS}
    unasked = frozenset(slot for slot in SLOTS if any(line.strip() == NOT_ASKED for line in cells.get(slot, ())))
    return Template({s: f for s, f in fills.items() if f}, unasked, optional=any("OPTIONAL" in line for line in cells.get(ID, ())))


def _said(line: str) -> bool:
    return line.strip() not in (NOTHING, NOT_ASKED, "")


def fill(slot: str, line: str) -> Fill:
    """One line of a slot."""
    bare = line.strip()
    optional = bare.startswith("?")
    bare = bare.lstrip("? ")
    if slot == LOCATION:
        return Fill(tuple(_unwrapped(_spaced(a)) for a in bare.split("/")), (), optional)
    values: list[str] = []
    refers: list[str] = []
    for alternative in _alternatives(bare):
        value, refer = alternative
        values += [_unwrapped(value) if slot == DATE else value] if value else []
        refers += [refer] if refer else []
    return Fill(tuple(dict.fromkeys(values)), tuple(dict.fromkeys(refers)), optional)


def _unwrapped(words: str) -> str:
    """An alternative without the brackets that hold the whole of it together."""
    whole = words.startswith("(") and words.endswith(")") and words.count("(") == words.count(")")
    # "(A) - B (C)" opens and closes too, but not around the whole
    return words[1:-1].strip() if whole and ")" not in words[1:-1].partition("(")[0] else words


def _alternatives(line: str) -> Iterator[tuple[str, str]]:
    """Value and reference of each alternative; behind a colon the references go on until another value with a colon comes."""
    referring = False
    for piece in _pieces(line, "/"):
        halves = list(_pieces(piece, ":"))
        if len(halves) > 1:
            referring = True
            yield unquoted(halves[0]), unquoted(halves[1])
        else:
            yield ("", unquoted(piece)) if referring else (unquoted(piece), "")


def _pieces(line: str, mark: str) -> Iterator[str]:
    """The line cut at the mark, but not within quotation marks."""
    held = _QUOTED.sub(lambda m: m.group().replace(mark, "\0"), line)
    return (piece.replace("\0", mark).strip() for piece in held.split(mark))


def unquoted(words: str) -> str:
    """A string fill without its quotation marks, inner ones plain, white space single."""
    bare = words.strip()
    if len(bare) > 1 and bare[0] == bare[-1] == '"':
        bare = bare[1:-1]
    return _spaced(bare.replace('\\"', '"'))


def _spaced(words: str) -> str:
    return " ".join(words.split())

"""Rulings: a person's decisions, added and never edited; what stands of them, and what can be attached to what is read today.

A ruling points at words: a report, a span, a field and the words that stood there; one on a claim says also which of the claims over
these words is meant. It is attached again only where the same report has the same words at the same span; what is not is an orphan
and is shown, never guessed. verdicts.py attaches those on claims.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from ascribe.errors import BadRuling
from ascribe.text import Span

VERSION = 2


class Verdict(StrEnum):
    """What a person can decide: of two incidents, of a claim, or of an earlier ruling."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    ACCEPT = "accept"
    REJECT = "reject"
    CORRECT = "correct"
    UNDO = "undo"


PAIRED = frozenset({Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE})
"""Verdicts about two incidents; of a claim, too, a person may be unsure."""

PLACES = {Verdict.SAME: (2,), Verdict.DIFFERENT: (2,), Verdict.UNSURE: (1, 2), Verdict.UNDO: (0,)}
"""How many places each verdict points at; all others at one."""

_UNKEPT = re.compile("[\x00\ud800-\udfff]")

INCIDENT = "incident"
"""The field that a verdict about two incidents points at."""

CLAIM = "claim"
"""The field that a verdict about a whole claim points at."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What tells a claim from the others over the same words: its id, the innermost voice, and the figure that is meant in it."""

    claim: str
    voice: str
    figure: Span | None = None  # None: the field is no figure's


@dataclass(frozen=True, slots=True)
class Pointer:
    """A place in a report: what of it is meant, and the words that stood there when it was ruled on."""

    report: str
    span: Span
    field: str
    words: str
    marks: Marks | None = None  # None: no claim is meant, or the ruling is of a time when words had to do

    @property
    def key(self) -> tuple[str | int, ...]:
        """All that it says, in an order that can be sorted."""
        marks = self.marks or Marks("", "")
        figure = marks.figure or Span(0, 0)
        return self.report, self.span.start, self.span.end, self.field, self.words, marks.claim, marks.voice, figure.start, figure.end

    def to_dict(self) -> dict[str, Any]:
        """The pointer as JSON has it."""
        place = {"report": self.report, "start": self.span.start, "end": self.span.end, "field": self.field, "words": self.words}
        if self.marks is None:
            return place
        figure = {"figure": self.marks.figure.to_list()} if self.marks.figure else {}
        return {**place, "claim": self.marks.claim, "voice": self.marks.voice, **figure}


@dataclass(frozen=True)
class Ruling:
    """One decision: what, of which words, why, by whom and when.

    `about` has two pointers for a verdict about two incidents, one for a verdict on a claim, none for an undo; `value` is what a
    corrected field should say; `undoes` is the id of the ruling that an undo takes back. `settles` is true of an adjudicator's: it
    stands over later ones that do not settle. `at` is an ISO time, given by the caller.
    """

    at: str
    verdict: Verdict
    about: tuple[Pointer, ...] = ()
    why: str = ""
    who: str = ""
    value: str | None = None  # None: nothing is corrected
    undoes: str | None = None  # None: nothing is undone
    settles: bool = False

    def __post_init__(self) -> None:
        wanted = PLACES.get(self.verdict, (1,))
        if len(self.about) not in wanted:
            raise BadRuling(f"{self.verdict}: points at {len(self.about)} places, not at {' or '.join(map(str, wanted))}")
        if (self.undoes is not None) != (self.verdict is Verdict.UNDO):
            raise BadRuling(f"{self.verdict}: an undo names the ruling that it takes back, and nothing else does")
        if (self.value is not None) != (self.verdict is Verdict.CORRECT):
            raise BadRuling(f"{self.verdict}: a correction says what is right, and nothing else does")
        pointed = (part for p in self.about for part in p.key if isinstance(part, str))
        if any(_UNKEPT.search(said) for said in (self.at, self.why, self.who, self.value or "", self.undoes or "", *pointed)):
            raise BadRuling(f"{self.verdict}: its words hold a NUL or half a surrogate pair; no text has these")

    @cached_property
    def id(self) -> str:
        """A hash of all that the ruling says."""
        return hashlib.sha256(_json(self._content()).encode("utf-8", "surrogatepass")).hexdigest()[:12]

    @property
    def on_claim(self) -> bool:
        """It is about one claim, and not about two incidents or another ruling."""
        return len(self.about) == 1

    def _content(self) -> dict[str, Any]:
        said = {"at": self.at, "verdict": self.verdict.value, "about": [p.to_dict() for p in self.about]}
        more = {
            "value": self.value,
            "undoes": self.undoes,
            "why": self.why or None,
            "who": self.who or None,
            "settles": self.settles or None,
        }
        return said | {name: value for name, value in more.items() if value is not None}

    def to_dict(self) -> dict[str, Any]:
        """The ruling as JSON has it, when it was made first."""
        content = self._content()
        return {"at": content.pop("at"), "id": self.id, **content}


def dump(rulings: Iterable[Ruling]) -> str:
    """A line of JSON a ruling, the earliest first: text that version control can compare."""
    lines = sorted({_json(r.to_dict()) for r in rulings})
    return "".join(f"{line}\n" for line in lines)


def load(text: str, source: str = "rulings") -> tuple[Ruling, ...]:
    """The rulings that `dump` wrote, in order. Raises BadRuling for a line that is none, or whose id is not that of its content."""
    return tuple(_loaded(line, f"{source}, line {n}") for n, line in enumerate(text.split("\n"), start=1) if line.strip())


def _loaded(line: str, source: str) -> Ruling:
    try:
        given = json.loads(line)
    except ValueError as error:
        raise BadRuling(f"{source}: no ruling ({error})") from error
    return ruling_of(given, source)


def ruling_of(given: Any, source: str = "ruling") -> Ruling:
    """The ruling that `to_dict` wrote. Raises BadRuling where it is none, or its id is not that of its content."""
    try:
        about = tuple(map(_pointer, given["about"]))
        said = {name: given[name] for name in ("why", "who", "value", "undoes", "settles") if name in given}
        ruling = Ruling(given["at"], Verdict(given["verdict"]), about, **said)
        named = given.get("id", ruling.id)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadRuling(f"{source}: no ruling ({error})") from error
    if named != ruling.id:
        raise BadRuling(f"{source}: was changed after it was made; take it back with an undo and rule again")
    return ruling


def _pointer(given: Mapping[str, Any]) -> Pointer:
    """A pointer as it was kept; those of old say only which words are meant."""
    figure = Span(*given["figure"]) if "figure" in given else None
    marks = Marks(given["claim"], given["voice"], figure) if "claim" in given else None
    return Pointer(given["report"], Span(given["start"], given["end"]), given["field"], given["words"], marks)


def standing(rulings: Iterable[Ruling]) -> tuple[Ruling, ...]:
    """The rulings in force, the earliest first: those not undone, and of several on one thing the last.

    An undo that is itself undone takes nothing back. Where an adjudicator has settled a thing, the last that does so stands.
    """
    return last_of((_subject(ruling), ruling) for ruling in not_undone(rulings))


def not_undone(rulings: Iterable[Ruling]) -> tuple[Ruling, ...]:
    """The decisions that nobody took back, the earliest first."""
    ordered = _ordered(rulings)
    undone = taken_back(ordered)
    return tuple(r for r in ordered if r.id not in undone and r.verdict is not Verdict.UNDO)


def last_of(given: Iterable[tuple[object, Ruling]]) -> tuple[Ruling, ...]:
    """Of the rulings on each subject, which come the earliest first, the one that stands."""
    last: dict[object, Ruling] = {}
    for subject, ruling in given:
        before = last.get(subject)
        if before is None or ruling.settles or not before.settles:
            last.pop(subject, None)
            last[subject] = ruling
    return tuple(last.values())


def taken_back(rulings: Iterable[Ruling]) -> dict[str, str]:
    """The ids of the rulings that are undone, each with that of the undo in force."""
    undone: dict[str, str] = {}
    for ruling in reversed(_ordered(rulings)):
        if ruling.undoes is not None and ruling.id not in undone:
            undone[ruling.undoes] = ruling.id
    return undone


def _ordered(rulings: Iterable[Ruling]) -> list[Ruling]:
    return sorted({r.id: r for r in rulings}.values(), key=lambda r: (r.at, r.id))


def _subject(ruling: Ruling) -> object:
    """What a ruling is about: a later one on the same takes its place."""
    return tuple(sorted(p.key for p in ruling.about))


@dataclass(frozen=True, slots=True)
class Orphan:
    """A ruling that cannot be attached any more, and why."""

    ruling: Ruling
    why: str


@dataclass(frozen=True, slots=True)
class Told:
    """Where the incidents of one report stand: its text, and each incident's number with the spans that tell of it."""

    text: str
    incidents: Mapping[int, Sequence[Span]]


@dataclass(frozen=True, slots=True)
class Attached:
    """Pairs of (report, number) that are ruled the same, different and unsure; and the rulings that found no place."""

    same: tuple[frozenset[tuple[str, int]], ...]
    different: tuple[frozenset[tuple[str, int]], ...]
    unsure: tuple[frozenset[tuple[str, int]], ...]
    orphans: tuple[Orphan, ...]


def attached(rulings: Iterable[Ruling], reports: Mapping[str, Told]) -> Attached:
    """The rulings in force on incidents, each attached where its words stand exactly as they did; the others as orphans."""
    found: dict[Verdict, list[frozenset[tuple[str, int]]]] = {verdict: [] for verdict in PAIRED}
    orphans: list[Orphan] = []
    for ruling in standing(rulings):
        if ruling.verdict not in PAIRED or ruling.on_claim:
            continue
        places = [_attached(p, reports) for p in ruling.about]
        lost = next((p for p in places if isinstance(p, str)), None)
        pair = frozenset(p for p in places if not isinstance(p, str))
        if lost is not None:
            orphans.append(Orphan(ruling, lost))
        elif len(pair) == 1 and ruling.verdict is Verdict.DIFFERENT:
            orphans.append(Orphan(ruling, "both its places now tell of one incident in one report"))
        elif len(pair) > 1:
            found[ruling.verdict].append(pair)
    return Attached(tuple(found[Verdict.SAME]), tuple(found[Verdict.DIFFERENT]), tuple(found[Verdict.UNSURE]), tuple(orphans))


def _attached(pointer: Pointer, reports: Mapping[str, Told]) -> tuple[str, int] | str:
    """The member that the pointer means, or in words why it means none."""
    told = reports.get(pointer.report)
    if told is None:
        return f"there is no report {pointer.report}"
    if pointer.span.of(told.text) != pointer.words:
        return f"report {pointer.report} no longer has these words at {pointer.span.start}"
    for number, spans in sorted(told.incidents.items()):
        if pointer.span in spans:
            return pointer.report, number
    return f"in report {pointer.report} these words tell of no incident any more"


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)

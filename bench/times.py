"""Times in news against TIMEX3 annotation, with the measures of TempEval-3.

python bench/times.py [FILE...] [--misses] [--every N]

An expression is found strictly where its span is the annotated one, relaxedly where it overlaps one; each pairs once, the exact pairs
first. "type F1" and "value F1" are the relaxed F1 times the share of pairs with the right type or value, as the TempEval-3 toolkit has
them; "value accuracy" is that share. An interval counts as its two ends, and "198X" as "198". Every sentence is parsed, whether it tells of harm or not. The trivial baseline finds ISO dates,
"today", "yesterday", "tomorrow" and weekdays, a weekday being the last such day up to publication.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ascribe.reading.read import read
from ascribe.reading.reading import Reader
from ascribe.report import Report
from bench.board import Figure, Measured, Row, command, f1

FILES = ("times/timebank.jsonl", "times/aquaint.jsonl")
SOURCE = "HeidelTime on TempEval-3 Platinum"
CONTEXT = 60  # characters on each side of what a miss shows

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PLAIN = re.compile(rf"\b(?:(?P<iso>\d{{4}}-\d\d-\d\d)|(?P<near>today|yesterday|tomorrow)|(?P<day>{'|'.join(_DAYS)}))\b", re.IGNORECASE)
_SHORTENED = re.compile(r"^(\d\d|\d\d\d)X+$")
_JOINT = re.compile(r"\s+(?:to|through|until|till|and)\s+|\s*[-–]\s*")
_NEAR = {"today": 0, "yesterday": -1, "tomorrow": 1}


@dataclass(frozen=True, slots=True)
class Stamped:
    """One expression of time with its TIMEX3 type and value; half-open offsets."""

    start: int
    end: int
    type: str
    value: str
    rule: str = ""  # what found it, for the misses


@dataclass(frozen=True, slots=True)
class Counts:
    """Expressions annotated and found, and how many of them go together in each respect."""

    gold: int = 0
    found: int = 0
    strict: int = 0
    relaxed: int = 0
    typed: int = 0
    valued: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.gold + other.gold,
            self.found + other.found,
            self.strict + other.strict,
            self.relaxed + other.relaxed,
            self.typed + other.typed,
            self.valued + other.valued,
        )

    def shares(self) -> dict[str, float]:
        """The measures by their names."""
        relaxed = f1(self.relaxed, self.found, self.gold)
        pairs = max(1, self.relaxed)
        return {
            "strict span F1": f1(self.strict, self.found, self.gold),
            "relaxed span F1": relaxed,
            "type F1": relaxed * self.typed / pairs,
            "value F1": relaxed * self.valued / pairs,
            "value accuracy": self.valued / pairs,
        }


def paired(gold: Sequence[Stamped], found: Sequence[Stamped]) -> list[tuple[Stamped, Stamped]]:
    """Annotated and found expressions that go together: those of one span first, then those that overlap, each once."""
    left = list(found)
    pairs = []
    open_still = []
    for one in gold:
        same = next((f for f in left if (f.start, f.end) == (one.start, one.end)), None)
        if same is None:
            open_still.append(one)
        else:
            left.remove(same)
            pairs.append((one, same))
    for one in open_still:
        near = next((f for f in left if f.start < one.end and one.start < f.end), None)
        if near is not None:
            left.remove(near)
            pairs.append((one, near))
    return pairs


def level(value: str) -> str:
    """The value with decades and centuries in one form: "198X" is "198", "19XX" is "19"."""
    return _SHORTENED.sub(r"\1", value)


def parted(one: Stamped, text: str) -> tuple[Stamped, ...]:
    """The expression; an interval as its two ends, which the annotation takes one by one ("May 3 to May 9")."""
    ends = one.value.split("/")
    joint = _JOINT.search(text, one.start, one.end)
    if len(ends) != 2 or joint is None:
        return (one,)
    return Stamped(one.start, joint.start(), one.type, ends[0], one.rule), Stamped(joint.end(), one.end, one.type, ends[1], one.rule)


def count(gold: Sequence[Stamped], found: Sequence[Stamped]) -> Counts:
    """The counts of one text."""
    pairs = paired(gold, found)
    return Counts(
        gold=len(gold),
        found=len(found),
        strict=sum((g.start, g.end) == (f.start, f.end) for g, f in pairs),
        relaxed=len(pairs),
        typed=sum(g.type == f.type for g, f in pairs),
        valued=sum(level(g.value) == level(f.value) for g, f in pairs),
    )


def trivial(text: str, published: date) -> list[Stamped]:
    """What a handful of words gives: ISO dates, today and its neighbours, and weekdays as the last such day."""
    found = []
    for match in _PLAIN.finditer(text):
        if match["iso"]:
            value = match["iso"]
        elif match["near"]:
            value = (published + timedelta(days=_NEAR[match["near"].lower()])).isoformat()
        else:
            value = (published - timedelta(days=(published.weekday() - _DAYS.index(match["day"].lower())) % 7)).isoformat()
        found.append(Stamped(match.start(), match.end(), "DATE", value))
    return found


def annotated(row: Row) -> list[Stamped]:
    """The expressions that the row's annotation has."""
    return [Stamped(t["start"], t["end"], t["type"], t["value"]) for t in row["times"]]


def measure(rows: Sequence[Row], reader: Reader) -> Measured:
    """All measures of one set."""
    ours, simple = Counts(), Counts()
    misses: list[str] = []
    for row in rows:
        text, day = row["text"], date.fromisoformat(row["published"][:10])
        gold = annotated(row)
        times = read(Report(text, published=day), reader, thorough=True).times
        found = [part for t in times for part in parted(Stamped(t.span.start, t.span.end, t.timex_type, t.timex_value, t.rule), text)]
        ours += count(gold, found)
        simple += count(gold, trivial(text, day))
        misses += _misses(row["id"], text, gold, found)
    others = {"strict span F1": 0.813, "relaxed span F1": 0.903, "value F1": 0.776}
    baseline = simple.shares()
    figures = [
        Figure(name, value, baseline[name], others.get(name), SOURCE if name in others else "") for name, value in ours.shares().items()
    ]
    return Measured(tuple(figures), tuple(misses))


def _misses(name: str, text: str, gold: Sequence[Stamped], found: Sequence[Stamped]) -> list[str]:
    pairs = paired(gold, found)
    seen, hit = {id(g) for g, _ in pairs}, {id(f) for _, f in pairs}
    lines = [f"missed   {_shown(g, text)} in {name}: {_around(g, text)}" for g in gold if id(g) not in seen]
    lines += [f"invented {_shown(f, text)} in {name}: {_around(f, text)}" for f in found if id(f) not in hit]
    for g, f in pairs:
        if level(g.value) != level(f.value):
            lines.append(f"value    {_shown(g, text)}, found {_shown(f, text)} in {name}: {_around(g, text)}")
        elif g.type != f.type:
            lines.append(f"type     {_shown(g, text)}, found {_shown(f, text)} in {name}: {_around(g, text)}")
        elif (g.start, g.end) != (f.start, f.end):
            lines.append(f"span     {_shown(g, text)}, found {_shown(f, text)} in {name}: {_around(g, text)}")
    return lines


def _shown(one: Stamped, text: str) -> str:
    rule = f" [{one.rule}]" if one.rule else ""
    return f"{' '.join(text[one.start : one.end].split())!r} {one.type} {one.value}{rule}"


def _around(one: Stamped, text: str) -> str:
    return " ".join(text[max(0, one.start - CONTEXT) : one.end + CONTEXT].split())


if __name__ == "__main__":
    command(__doc__, FILES, measure)

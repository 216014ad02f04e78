"""Places in news against annotated toponyms with coordinates, end to end and with the spans given.

python bench/places.py [FILE...] [--misses] [--every N]

"span F1": names found as places, exact spans, against all annotated toponyms. "end to end F1": a place counts where its span is an
annotated one and its point lies within 161 km (100 miles) of the annotated point; toponyms without coordinates ask for nothing, and a
place found on one counts neither way. A reading takes "Syrian" for people, not for a place; where a set annotates such words as
toponyms (any of its rows does), they are counted here as their country, found by the reader's table of nationalities. "given spans": the annotated spans handed in, the share within 161 km, the mean and the median
of the error's logarithm over that of the greatest error possible (0: on the spot, 1: the other end of the world; AUC is that mean);
where no place is chosen, the greatest error counts. Every sentence is parsed. The trivial baseline takes the longest capitalised words
that the gazetteer has, and of its entries the most populous.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

from ascribe.gazetteer import Gazetteer
from ascribe.reading.names import Name
from ascribe.reading.places import places
from ascribe.reading.read import read
from ascribe.reading.reading import Reader
from ascribe.report import Report
from ascribe.text import Span
from ascribe.vocabulary.countries import nationality
from ascribe.vocabulary.terms import NameKind
from bench.board import Figure, Measured, Row, command, f1

FILES = ("places/lgl.jsonl", "places/geovirus.jsonl")
WITHIN = 161.0  # kilometres: a hundred miles, as the literature has it
FARTHEST = 20039.0  # kilometres: half of the earth's circumference
CONTEXT = 60  # characters on each side of what a miss shows

END_TO_END = {"lgl": 0.469, "tr-news": 0.574, "trnews": 0.574, "geowebnews": 0.580}
GIVEN = {"lgl": 0.827, "tr-news": 0.873, "trnews": 0.873, "geowebnews": 0.941}
"""What CamCoder reaches end to end and Mordecai 3 with the spans given, by the set's name."""

_CAPITALISED = re.compile(r"\b[^\W\d_a-z][\w'’.-]*(?: [^\W\d_a-z][\w'’.-]*){0,3}")

_NATIONAL = re.compile(
    r"\b(?:(?:Sri|Saudi|South|North|New|Costa|Puerto) )?[A-Z][a-z]{2,}\b(?<!Sri)(?<!South)(?<!North)(?<!New)(?<!Costa)(?<!Puerto)"
)

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Located:
    """A name of a place and its point; half-open offsets."""

    start: int
    end: int
    point: Point | None  # None: named, but nobody says where
    shown: str = ""  # what it was taken for, for the misses


@dataclass(slots=True)
class Tally:
    """Counts over the texts of a set."""

    gold: int = 0
    found: int = 0
    spans: int = 0
    pointed: int = 0  # annotated with a point
    placed: int = 0  # found with a point, not on a toponym that has none
    near: int = 0
    errors: list[float] = field(default_factory=list)  # kilometres, with the spans given

    def shares(self) -> dict[str, float]:
        """The measures by their names."""
        shares = {"span F1": f1(self.spans, self.found, self.gold), "end to end F1": f1(self.near, self.placed, self.pointed)}
        if self.errors:
            logs = [math.log1p(e) / math.log1p(FARTHEST) for e in self.errors]
            shares["given spans: within 161 km"] = sum(e <= WITHIN for e in self.errors) / len(self.errors)
            shares["given spans: error AUC"] = sum(logs) / len(logs)
            shares["given spans: median log error"] = median(logs)
        return shares


def kilometres(a: Point, b: Point) -> float:
    """The great circle between two points."""
    la, lb = math.radians(a[0]), math.radians(b[0])
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin(math.radians(b[1] - a[1]) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(h)))


def count(tally: Tally, gold: Sequence[Located], found: Sequence[Located]) -> None:
    """Add one text's names end to end."""
    at = {(g.start, g.end): g for g in gold}
    tally.gold += len(at)
    tally.pointed += sum(g.point is not None for g in at.values())
    tally.found += len(found)
    for f in found:
        one = at.get((f.start, f.end))
        tally.spans += one is not None
        if f.point is None or (one is not None and one.point is None):
            continue
        tally.placed += 1
        tally.near += one is not None and one.point is not None and kilometres(one.point, f.point) <= WITHIN


def count_given(tally: Tally, gold: Sequence[Located], chosen: dict[tuple[int, int], Located]) -> None:
    """Add one text's errors where the spans were given."""
    for g in gold:
        if g.point is not None:
            one = chosen.get((g.start, g.end))
            tally.errors.append(kilometres(g.point, one.point) if one is not None and one.point is not None else FARTHEST)


def trivial(text: str, gazetteer: Gazetteer, spans: Sequence[tuple[int, int]] | None = None) -> list[Located]:
    """The most populous entry of the longest capitalised words that the gazetteer has; with `spans`, of just those words."""
    if spans is not None:
        return [one for start, end in spans if (one := _greatest(text, start, end, gazetteer))]
    return [one for m in _CAPITALISED.finditer(text) if (one := _longest(text, m.start(), m.end(), gazetteer))]


def _longest(text: str, start: int, end: int, gazetteer: Gazetteer) -> Located | None:
    while end > start:
        end = start + len(text[start:end].rstrip(".'’-"))
        if found := _greatest(text, start, end, gazetteer):
            return found
        end = max(start, text.rfind(" ", start, end))
    return None


def _greatest(text: str, start: int, end: int, gazetteer: Gazetteer) -> Located | None:
    entries = gazetteer.find(text[start:end])
    if not entries:
        return None
    best = max(entries, key=lambda e: (e.kind == "country", e.population))
    return Located(start, end, (best.latitude, best.longitude))


def nations(text: str, gazetteer: Gazetteer) -> list[Located]:
    """The words for people and things of a country, with the country's point."""
    found = []
    for match in _NATIONAL.finditer(text):
        code = nationality(match.group())
        entry = gazetteer.country(code) if code else None
        if entry is not None:
            found.append(Located(match.start(), match.end(), (entry.latitude, entry.longitude), f"people of {entry.name}"))
    return found


def annotated(row: Row) -> list[Located]:
    """The toponyms that the row's annotation has."""
    return [Located(t["start"], t["end"], None if t["latitude"] is None else (t["latitude"], t["longitude"])) for t in row["toponyms"]]


def measure(rows: Sequence[Row], reader: Reader) -> Measured:
    """All measures of one set."""
    ours, simple = Tally(), Tally()
    misses: list[str] = []
    national = any(nationality(t["words"]) for row in rows for t in row["toponyms"])
    for row in rows:
        text, gold = row["text"], annotated(row)
        reading = read(Report(text), reader, thorough=True)
        peoples = nations(text, reader.gazetteer) if national else []
        found = peoples + [
            Located(p.span.start, p.span.end, (c.latitude, c.longitude) if (c := p.chosen) else None, f"{c} [{p.rule}]")
            for p in reading.places
        ]
        count(ours, gold, found)
        names = _given(reading.names, [_name(g, text) for g in gold])
        given = places(text, names, reading.sentences, reader.gazetteer)
        chosen = {(n.start, n.end): n for n in peoples} | {
            (p.span.start, p.span.end): Located(p.span.start, p.span.end, (c.latitude, c.longitude), f"{c}")
            for p in given
            if (c := p.chosen)
        }
        count_given(ours, gold, chosen)
        count(simple, gold, trivial(text, reader.gazetteer))
        spans = trivial(text, reader.gazetteer, [(g.start, g.end) for g in gold])
        count_given(simple, gold, {(s.start, s.end): s for s in spans})
        misses += _misses(row["id"], text, gold, found, chosen)
    name = str(rows[0]["id"]).rpartition("-")[0].lower() if rows else ""
    others = {"end to end F1": END_TO_END.get(name), "given spans: within 161 km": GIVEN.get(name)}
    sources = {"end to end F1": "CamCoder", "given spans: within 161 km": "Mordecai 3"}
    baseline = simple.shares()
    figures = [
        Figure(n, value, baseline.get(n), others.get(n), sources[n] if others.get(n) is not None else "")
        for n, value in ours.shares().items()
    ]
    return Measured(tuple(figures), tuple(misses))


def _given(learned: Sequence[Name], gold: Sequence[Name]) -> list[Name]:
    """The annotated names as places, and of the learned ones those of persons, bodies and things that leave them alone."""
    taken = {at for n in gold for at in range(n.span.start, n.span.end)}
    kept = (n for n in learned if n.kind not in (NameKind.PLACE, NameKind.FACILITY))
    apart = [n for n in kept if not any(at in taken for at in range(n.span.start, n.span.end))]
    return sorted([*apart, *gold], key=lambda n: n.span)


def _name(one: Located, text: str) -> Name:
    return Name(Span(one.start, one.end), text[one.start : one.end], NameKind.PLACE, 0)


def _misses(name: str, text: str, gold: Sequence[Located], found: Sequence[Located], chosen: dict[tuple[int, int], Located]) -> list[str]:
    at = {(g.start, g.end): g for g in gold}
    said = {(f.start, f.end): f for f in found}
    lines = [f"missed   {_shown(g, text)} in {name}" for span, g in at.items() if span not in said]
    for span, f in said.items():
        g = at.get(span)
        if g is None:
            lines.append(f"invented {_shown(f, text)} in {name}")
        elif g.point is not None and f.point is None:
            lines.append(f"untold   {_shown(f, text)} for {g.point} in {name}")
        elif g.point is not None and f.point is not None and kilometres(g.point, f.point) > WITHIN:
            lines.append(f"far      {_shown(f, text)} for {g.point} in {name}")
    for span, g in at.items():
        c = chosen.get(span)
        if g.point is not None and (c is None or c.point is None or kilometres(g.point, c.point) > WITHIN):
            lines.append(f"given    {_shown(c or g, text)} for {g.point} in {name}")
    return lines


def _shown(one: Located, text: str) -> str:
    around = " ".join(text[max(0, one.start - CONTEXT) : one.end + CONTEXT].split())
    return f"{text[one.start : one.end]!r} {one.shown} | {around} |"


if __name__ == "__main__":
    command(__doc__, FILES, measure)

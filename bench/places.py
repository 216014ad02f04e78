"""Places end to end against sets of news with coordinates.

    python bench/places.py DATA [--misses] [--limit N]

A prediction counts where its span is exact and its point lies within 161 km. Toponyms without coordinates in the set are left out of
recall; a prediction on one counts as false under "strict" and not at all under "open".
"""

from __future__ import annotations

import argparse
import json
import math
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ascribe.gazetteer import MappedGazetteer
from ascribe.reading.names import Name
from ascribe.reading.places import Place, places
from ascribe.text import Span
from ascribe.vocabulary.countries import nationality
from ascribe.vocabulary.terms import NameKind

WITHIN = 161.0  # kilometres: a hundred miles, as the literature has it


@dataclass(slots=True)
class Tally:
    """Counts of one set."""

    hit: int = 0
    gold: int = 0
    said: int = 0
    unplaced: int = 0  # predictions on toponyms that the set gives no point
    people: int = 0  # gold toponyms that are nationalities
    chosen_right: int = 0
    chosen_all: int = 0
    span_hit: int = 0


def kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """The great circle between two points."""
    la, lb = math.radians(a[0]), math.radians(b[0])
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin(math.radians(b[1] - a[1]) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(h)))


def f1(hit: int, said: int, gold: int) -> str:
    """Precision, recall and F1 in a line."""
    p, r = hit / max(1, said), hit / max(1, gold)
    return f"P {p:.3f} R {r:.3f} F {2 * p * r / max(1e-9, p + r):.3f}"


def measure(path: Path, gazetteer: MappedGazetteer, limit: int | None, *, misses: bool) -> Tally:
    """One set, text by text."""
    tally = Tally()
    wrong: Counter[tuple[str, str]] = Counter()
    for line in path.read_text("utf-8").rstrip("\n").split("\n")[:limit]:
        row: dict[str, Any] = json.loads(line)
        text = row["text"]
        gold = {(t["start"], t["end"]): t for t in row["toponyms"]}
        said = {(p.span.start, p.span.end): p for p in places(text, (), (), gazetteer) if p.chosen is not None}
        for at, place in said.items():
            score(tally, wrong, gold.get(at), place, text)
        for at, toponym in gold.items():
            if toponym["latitude"] is not None:
                tally.gold += 1
                tally.people += nationality(toponym["words"]) is not None
                if at not in said:
                    wrong["missed", toponym["words"] + (" (nation)" if nationality(toponym["words"]) else "")] += 1
        given(tally, wrong, row, gazetteer)
    if misses:
        for (what, words), n in wrong.most_common(220):
            print(f"{n:4} {what:8} {words}")
    return tally


def score(tally: Tally, wrong: Counter[tuple[str, str]], toponym: dict[str, Any] | None, place: Place, text: str) -> None:
    """Count one prediction."""
    tally.said += 1
    if place.chosen is None or toponym is None:
        around = text[max(0, place.span.start - 25) : place.span.end + 25].replace("\n", " ")
        wrong["false", f"{place.words:20} | {around}"] += 1
    elif toponym["latitude"] is None:
        tally.unplaced += 1
    else:
        tally.span_hit += 1
        far = kilometres((toponym["latitude"], toponym["longitude"]), (place.chosen.latitude, place.chosen.longitude))
        tally.hit += far <= WITHIN
        if far > WITHIN:
            c = place.chosen
            wrong["far", f"{place.words} -> {c.name} {c.country}.{c.admin1} {c.kind} for {toponym['latitude']},{toponym['longitude']}"] += 1


def given(tally: Tally, wrong: Counter[tuple[str, str]], row: dict[str, Any], gazetteer: MappedGazetteer) -> None:
    """The choice alone, the spans of the set given as learned names."""
    names = tuple(Name(Span(t["start"], t["end"]), t["words"], NameKind.PLACE, 0) for t in row["toponyms"] if not nationality(t["words"]))  # fmt: skip
    found = {(p.span.start, p.span.end): p for p in places(row["text"], names, (), gazetteer)}
    for t in row["toponyms"]:
        if t["latitude"] is None or (nationality(t["words"])):
            continue
        tally.chosen_all += 1
        place = found.get((t["start"], t["end"]))
        if place is not None and place.chosen is not None:
            near = kilometres((t["latitude"], t["longitude"]), (place.chosen.latitude, place.chosen.longitude)) <= WITHIN
            tally.chosen_right += near
            if not near:
                wrong[
                    "choice", f"{t['words']} -> {place.chosen.name} {place.chosen.country}.{place.chosen.admin1} {place.chosen.kind}"
                ] += 1
        else:
            wrong["none", t["words"] + f" ({place.abstained if place else 'not looked at'})"] += 1


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()
    gazetteer = MappedGazetteer()
    for name in ("lgl", "geovirus"):
        path = options.data / "places" / f"{name}.jsonl"
        if not path.exists():
            print(f"{name}: skipped: no data")
            continue
        began = time.perf_counter()
        t = measure(path, gazetteer, options.limit, misses=options.misses)
        took = time.perf_counter() - began
        print(f"{name}: strict {f1(t.hit, t.said, t.gold)}; open {f1(t.hit, t.said - t.unplaced, t.gold)}; "
              f"without nationalities {f1(t.hit, t.said - t.unplaced, t.gold - t.people)}; spans {f1(t.span_hit, t.said, t.gold)}; "
              f"choice {t.chosen_right / max(1, t.chosen_all):.3f} of {t.chosen_all}; {took:.1f} s")  # fmt: skip


if __name__ == "__main__":
    main()

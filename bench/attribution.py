"""Attributions against PolNeAR: cue, source and content.

usage: attribution.py DATA [--misses] [--limit N]

DATA is the folder that holds attribution/polnear-dev.jsonl. Found and annotated attributions are paired one to one, the pair
that shares most of its content and cue first. Printed for cue, source and content: precision, recall and F1 of exact and of
overlapping spans. With --misses every annotated attribution that was not found, and every found one that is not annotated.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from ascribe.reader import load_reader
from ascribe.reading.actors import actors
from ascribe.reading.parts import parts
from ascribe.reading.reading import Reader
from ascribe.reading.sentences import sentences
from ascribe.reading.syntax import syntax
from ascribe.reading.voices import Voice, voices
from ascribe.report import Report

Spans = Sequence[Sequence[int]]
PARTS = ("cue", "source", "content")


def main() -> None:
    """Read the set, draw the voices, print the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--limit", type=int)
    given = parser.parse_args()
    path = given.data / "attribution" / "polnear-dev.jsonl"
    if not path.exists():
        print("skipped: no data")
        return
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()][: given.limit]
    for line in scored(rows, misses=given.misses):
        print(line)


def scored(rows: Sequence[dict[str, Any]], *, misses: bool) -> Iterator[str]:
    """The report of the measurement, line by line."""
    reader = load_reader()
    counts = {part: {"exact": 0, "overlap": 0, "found": 0, "gold": 0} for part in PARTS}
    for row in rows:
        found = _rows(row["text"], reader)
        yield from compare(row, found, counts, misses=misses)
    for part in PARTS:
        yield _line(part, counts[part])


def compare(row: dict[str, Any], found: Sequence[dict[str, Spans]], counts: dict[str, dict[str, int]], *, misses: bool) -> Iterator[str]:
    """Adds one text's counts; yields what was missed and what was too much."""
    gold, pairs = row["attributions"], paired(row["attributions"], found)
    for part in PARTS:
        counts[part]["gold"] += sum(bool(g[part]) for g in gold)
        counts[part]["found"] += sum(bool(f[part]) for f in found)
        for g, f in pairs:
            a, b = gold[g][part], found[f][part]
            counts[part]["overlap"] += bool(a and b and shared(a, b))
            counts[part]["exact"] += bool(a and b and [list(s) for s in a] == [list(s) for s in b])
    if misses:
        missed, extra = set(range(len(gold))) - {g for g, _ in pairs}, set(range(len(found))) - {f for _, f in pairs}
        yield from (f"missed {row['id'][:20]} {_shown(row['text'], gold[g])}" for g in sorted(missed))
        yield from (f"extra  {row['id'][:20]} {_shown(row['text'], found[f])}" for f in sorted(extra))


def paired(gold: Sequence[dict[str, Spans]], found: Sequence[dict[str, Spans]]) -> list[tuple[int, int]]:
    """Pairs of gold and found, one to one: those that share a cue first, then those that share most content."""
    likely = []
    for g, a in enumerate(gold):
        for f, b in enumerate(found):
            cue, said = shared(a["cue"], b["cue"]), shared(a["content"], b["content"])
            if cue or said:
                likely.append((bool(cue), said, -g, -f))
    pairs, taken_gold, taken_found = [], set(), set()
    for _, _, g, f in sorted(likely, reverse=True):
        if g not in taken_gold and f not in taken_found:
            pairs.append((-g, -f))
            taken_gold.add(g)
            taken_found.add(f)
    return pairs


def shared(a: Spans, b: Spans) -> int:
    """Characters in both."""
    return sum(max(0, min(e, f) - max(s, t)) for s, e in a for t, f in b)


def _rows(text: str, reader: Reader) -> list[dict[str, Spans]]:
    """One row a cue: of several speakers of one cue the set has one source."""
    spans = sentences(text, parts(Report(text)))
    read = syntax(text, spans, [True] * len(spans), tokenizer=reader.tokenizer, network=reader.network)
    found = voices(text, read.sentences, names=read.names, actors=actors(text, read.sentences, read.names, publisher=None))
    return [_row(v) for v in {(v.cue, v.content): v for v in found}.values()]


def _row(voice: Voice) -> dict[str, Spans]:
    return {part: [s.to_list() for s in getattr(voice, part)] for part in PARTS}


def _shown(text: str, item: dict[str, Spans]) -> str:
    return " | ".join(" … ".join(text[s:e] for s, e in item[part]).replace("\n", " ")[:90] for part in PARTS)


def _line(part: str, n: dict[str, int]) -> str:
    shares = []
    for kind in ("exact", "overlap"):
        p, r = n[kind] / max(n["found"], 1), n[kind] / max(n["gold"], 1)
        shares.append(f"{kind} precision {p:.3f} recall {r:.3f} f1 {2 * p * r / max(p + r, 1e-9):.3f}")
    return f"{part:8} gold {n['gold']} found {n['found']}  " + "  ".join(shares)


if __name__ == "__main__":
    main()

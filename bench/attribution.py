"""Attributions against annotated ones (PolNeAR): cue, source and content.

python bench/attribution.py [FILE...] [--misses] [--every N]

Found and annotated attributions are paired one to one, a shared cue first, then the most shared content. Of the pairs count as right:
under "exact" those whose spans are equal, under "overlapping" those whose spans share a character, under "words" the words that both
have, so that a boundary costs what it is worth. "all" is an attribution with its cue, source and content right ("words": the words of
all three). No source is missed where none is annotated. Only outermost attributions count, for no others are annotated. The trivial answer takes every "said" and "says", the nearest capitalised words
before it and the whole sentence. With --misses every annotated attribution that was not found, every found one that is not annotated,
every pair with other boundaries, and the precision and recall behind every figure.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ascribe.reading.actors import actors
from ascribe.reading.parts import parts
from ascribe.reading.reading import Reader
from ascribe.reading.sentences import sentences
from ascribe.reading.syntax import syntax
from ascribe.reading.voices import Voice, voices
from ascribe.report import Report
from bench.board import Figure, Measured, Row, command, f1

FILES = ("attribution/polnear-dev.jsonl",)
PARTS = ("cue", "source", "content")
WAYS = ("overlapping", "exact", "words")
OTHERS = {  # F1 of Citron's model of 2021 as its card gives it; what the card calls overlap counts words
    ("cue", "exact"): 0.823,
    ("cue", "words"): 0.768,
    ("source", "exact"): 0.820,
    ("source", "words"): 0.853,
    ("content", "exact"): 0.593,
    ("content", "words"): 0.833,
    ("all", "exact"): 0.567,
    ("all", "words"): 0.832,
}
SOURCE = "Citron on PARC3, test part"

Spans = Sequence[Sequence[int]]
Item = dict[str, Spans]
Key = tuple[str, str]

_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"[^\n.!?]+[.!?]?")
_SAID = re.compile(r"\b(?:said|says)\b")
_CAPITALISED = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*")


@dataclass(slots=True)
class Tally:
    """Counts of one set, by part and way."""

    right: Counter[Key] = field(default_factory=Counter)
    found: Counter[Key] = field(default_factory=Counter)
    gold: Counter[Key] = field(default_factory=Counter)

    def add(self, text: str, gold: Sequence[Item], found: Sequence[Item]) -> list[tuple[int, int]]:
        """Count one text's attributions; the pairs of annotated and found are returned."""
        words = [m.start() for m in _WORD.finditer(text)]
        pairs = paired(gold, found)
        for items, counts in ((gold, self.gold), (found, self.found)):
            for item in items:
                counts.update({("all", "overlapping"): 1, ("all", "exact"): 1})
                for part in PARTS:
                    covered = len(_covered(item[part], words))
                    counts.update({(part, way): bool(item[part]) for way in ("overlapping", "exact")})
                    counts.update({(part, "words"): covered, ("all", "words"): covered})
        for g, f in pairs:
            self._pair(gold[g], found[f], words)
        return pairs

    def _pair(self, gold: Item, found: Item, words: Sequence[int]) -> None:
        overlapping = {p: bool(shared(gold[p], found[p])) for p in PARTS}
        exact = {p: bool(gold[p]) and same(gold[p], found[p]) for p in PARTS}
        for part in PARTS:
            both = len(_covered(gold[part], words) & _covered(found[part], words))
            self.right.update({(part, "overlapping"): overlapping[part], (part, "exact"): exact[part]})
            self.right.update({(part, "words"): both, ("all", "words"): both})
        self.right["all", "exact"] += all(same(gold[p], found[p]) for p in PARTS)
        self.right["all", "overlapping"] += all(overlapping[p] or not (gold[p] or found[p]) for p in PARTS)

    def f1(self, part: str, way: str) -> float:
        """The F1 of one part under one way of counting."""
        return f1(self.right[part, way], self.found[part, way], self.gold[part, way])

    def shares(self) -> Iterator[str]:
        """Precision and recall, a line each figure."""
        for part in (*PARTS, "all"):
            for way in WAYS:
                right, found, gold = self.right[part, way], self.found[part, way], self.gold[part, way]
                yield f"{part} {way}: precision {right / max(found, 1):.3f} ({found}) recall {right / max(gold, 1):.3f} ({gold})"


def measure(rows: Sequence[Row], reader: Reader) -> Measured:
    """The figures of one set, beside the trivial answer's."""
    ours, trivial = Tally(), Tally()
    misses: list[str] = []
    for row in rows:
        text, found = row["text"], attributed(row["text"], reader)
        gold = [a for a in row["attributions"] if any(a[p] for p in PARTS)]  # some are empty
        misses += _misses(row, gold, found, pairs=ours.add(text, gold, found))
        trivial.add(text, gold, plain(text))
    figures = (
        Figure(
            f"{part} F1, {way}", ours.f1(part, way), trivial.f1(part, way), OTHERS.get((part, way)), SOURCE if (part, way) in OTHERS else ""
        )
        for part in (*PARTS, "all")
        for way in WAYS
    )
    return Measured(tuple(figures), (*misses, *ours.shares()))


def paired(gold: Sequence[Item], found: Sequence[Item]) -> list[tuple[int, int]]:
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


def same(a: Spans, b: Spans) -> bool:
    """The same pieces, in whatever order."""
    return sorted(map(tuple, a)) == sorted(map(tuple, b))


def _covered(spans: Spans, words: Sequence[int]) -> set[int]:
    """Where the words begin that begin in the spans."""
    return {w for s, e in spans for w in words[bisect_left(words, s) : bisect_left(words, e)]}


def attributed(text: str, reader: Reader) -> list[Item]:
    """What is found in a text, one item a cue: of several speakers of one cue the set has one source."""
    spans = sentences(text, parts(Report(text)))
    read = syntax(text, spans, [True] * len(spans), tokenizer=reader.tokenizer, network=reader.network)
    found = voices(text, read.sentences, names=read.names, actors=actors(text, read.sentences, read.names, publisher=None))
    return outermost([_item(v) for v in {(v.cue, v.content): v for v in found}.values()])


def outermost(found: Sequence[Item]) -> list[Item]:
    """Those whose cue no other's content holds: the set annotates no attribution within another."""
    said = [(s, e, i) for i, item in enumerate(found) for s, e in item["content"]]
    return [
        f
        for k, f in enumerate(found)
        if not f["cue"] or not any(s <= f["cue"][0][0] and f["cue"][0][1] <= e and i != k for s, e, i in said)
    ]


def plain(text: str) -> list[Item]:
    """The trivial answer."""
    found: list[Item] = []
    for sentence in _SENTENCE.finditer(text):
        for said in _SAID.finditer(text, sentence.start(), sentence.end()):
            before = list(_CAPITALISED.finditer(text, sentence.start(), said.start()))
            source = [list(before[-1].span())] if before else []
            found.append({"cue": [list(said.span())], "source": source, "content": [list(sentence.span())]})
    return found


def _item(voice: Voice) -> Item:
    return {part: [s.to_list() for s in getattr(voice, part)] for part in PARTS}


def _misses(row: Row, gold: Sequence[Item], found: Sequence[Item], *, pairs: Sequence[tuple[int, int]]) -> Iterator[str]:
    text, name = row["text"], row["id"][:20]
    missed, extra = set(range(len(gold))) - {g for g, _ in pairs}, set(range(len(found))) - {f for _, f in pairs}
    yield from (f"missed {name} {_shown(text, gold[g])}" for g in sorted(missed))
    yield from (f"extra  {name} {_shown(text, found[f])}" for f in sorted(extra))
    for g, f in pairs:
        for part in PARTS:
            if not same(gold[g][part], found[f][part]):
                way = "other" if shared(gold[g][part], found[f][part]) else "wrong"
                yield f"{way}  {name} {part}: {_words(text, gold[g][part])} <> {_words(text, found[f][part])}"


def _shown(text: str, item: Item) -> str:
    return " | ".join(_words(text, item[part])[:110] for part in PARTS) + f" || {_sentence(text, item)}"


def _words(text: str, spans: Spans) -> str:
    return " … ".join(text[s:e] for s, e in spans).replace("\n", " ")


def _sentence(text: str, item: Item) -> str:
    """The line's words around the cue."""
    start, end = (*item["cue"], *item["content"], *item["source"])[0]
    return text[max(text.rfind("\n", 0, start) + 1, start - 160) : end + 120].split("\n\n", maxsplit=1)[0].replace("\n", " ")


if __name__ == "__main__":
    command(__doc__, FILES, measure)

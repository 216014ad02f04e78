"""Measures which reports are found to be copies of one text: copies made here, and lookalikes that are none.

python bench/copies.py [FILE...] [--misses] [--every N]

A row has "id" and "text", and may have "published", "outlet" or an "incident". Texts of a hundred words or more, one an incident (or,
where none is named, no two that have sixteen words in a row in common) and each wording once, are the originals. Of every tenth, four copies are made: verbatim under another outlet; cut to its first half;
with its lead, the first sentences up to a fifth of its words, exchanged for words of another row in no order; and with its sentences shuffled.
All are given together with all originals. Lookalikes are the pairs of originals that share most rare words, one for every copy: reports of
like events, or of one event in other words; a pair that shares half of its sentences is a copy made by its editors, and is left out.

Figures: of the pairs put into one family, the share that are copies of one original ("precision"; a pair of originals counts as wrong
only among the lookalikes); of the pairs of original and copy, and by kind, the share found. The trivial answer takes equal wording alone.
"""

from __future__ import annotations

import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from ascribe.incidents.families import families, print_of
from ascribe.reading.reading import Reader
from ascribe.report import Report
from ascribe.text import folded, normalised
from bench.board import Figure, Measured, Row, command

SETS = ("shootings/dev.jsonl", "syria/dev.jsonl")
LONG = 100  # words
EVERY = 10
RUN = 16
KINDS = ("verbatim", "cut", "lead rewritten", "shuffled")

Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Made:
    """An original, or a copy of one; `kind` says how it was made."""

    report: Report
    of: str
    kind: str


def originals(rows: Sequence[Row]) -> list[Row]:
    """One long text an incident, each wording once; where no incident is named, no two that share a run of words as only copies do."""
    seen: set[str] = set()
    out = []
    for row in rows:
        wording = folded(row["text"])
        keys = {wording, f"incident {row['incident']}"} if "incident" in row else {wording, *runs(wording)}
        if len(wording.split()) >= LONG and not keys & seen:
            out.append(row)
        seen |= keys
    return out


def runs(wording: str) -> Iterator[str]:
    """Every run of so many words as nobody writes twice."""
    words = wording.split()
    return (" ".join(words[n : n + RUN]) for n in range(len(words) - RUN + 1))


def sentences(text: str) -> list[str]:
    """The text cut after full stops, question marks and line ends."""
    marked = text.replace("\n", ".\n").replace("? ", "?\n").replace(". ", ".\n")
    return [s.strip() for s in marked.split("\n") if s.strip(" .")]


def rewritten(text: str, other: str) -> str:
    """The text with its first fifth exchanged for words of another, in no order of theirs."""
    own = sentences(text)
    cut, words = 0, 0
    while cut < len(own) - 1 and words < len(text.split()) / 5:
        words += len(own[cut].split())
        cut += 1
    lead = other.split()[: max(1, words)]
    random.Random(text).shuffle(lead)
    return " ".join([*lead, *own[cut:]])


def made(rows: Sequence[Row]) -> Iterator[Made]:
    """Every original and, of each tenth, its four copies."""
    for n, row in enumerate(rows):
        text = normalised(row["text"])
        yield Made(_report(row["id"], text, row), row["id"], "original")
        if n % EVERY:
            continue
        mixed = sentences(text)
        random.Random(row["id"]).shuffle(mixed)
        words = text.split(" ")
        texts = (text, " ".join(words[: len(words) // 2]), rewritten(text, rows[n - 1]["text"]), " ".join(mixed))
        for kind, copy in zip(KINDS, texts, strict=True):
            yield Made(_report(f"{row['id']} {kind}", copy, row, publisher="Another Post"), row["id"], kind)


def _report(ref: str, text: str, row: Row, publisher: str | None = None) -> Report:
    day = row.get("published") or row.get("date")
    return Report(text, publisher=publisher or row.get("outlet"), published=date.fromisoformat(day[:10]) if day else None, ref=ref, url=ref)


def lookalikes(rows: Sequence[Row], wanted: int) -> list[Pair]:
    """The pairs of originals that share most rare words but not half of their sentences."""
    words = {r["id"]: frozenset(folded(r["text"]).split()) for r in rows}
    counts = Counter(w for those in words.values() for w in those)
    where: dict[str, list[str]] = defaultdict(list)
    for name, those in words.items():
        for word in those:
            if 1 < counts[word] <= 12:
                where[word].append(name)
    shared: Counter[tuple[str, str]] = Counter()
    for word in sorted(where):
        for pair in combinations(where[word], 2):
            shared[pair] += math.ceil(10 / counts[word])
    told = {r["id"]: frozenset(map(folded, sentences(r["text"]))) for r in rows}
    likest = (p for p, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0])))
    apart = (frozenset(p) for p in likest if 2 * len(told[p[0]] & told[p[1]]) < min(len(told[p[0]]), len(told[p[1]])))
    return [pair for pair, _ in zip(apart, range(wanted), strict=False)]


@dataclass(frozen=True, slots=True)
class Score:
    """Pairs of reports: right ones found by kind, all of each kind, and wrong ones put together."""

    found: Counter[str]
    all: Counter[str]
    wrong: tuple[Pair, ...]

    @property
    def precision(self) -> float:
        """Of the pairs put together, the share that are copies."""
        right = sum(self.found.values())
        return right / (right + len(self.wrong)) if right else 0.0

    def recall(self, kind: str | None = None) -> float:
        """Of the copies, of one kind or of all, the share found."""
        total = self.all[kind] if kind else sum(self.all.values())
        return (self.found[kind] if kind else sum(self.found.values())) / max(1, total)


def score(given: Sequence[Made], groups: Sequence[Sequence[str]], lookalike: Sequence[Pair]) -> Score:
    """The pairs of original and copy found; wrong are copies beside a stranger, and lookalikes put together."""
    name = {m.report.id: m.report.ref or "" for m in given}
    of = {m.report.ref or "": m.of for m in given}
    group = {name[r]: n for n, members in enumerate(groups) for r in members}
    found: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for m in given:
        if m.kind != "original":
            every[m.kind] += 1
            found[m.kind] += group[m.report.ref or ""] == group[m.of]
    wrong = [p for p in lookalike if len({group[i] for i in p}) == 1]
    for members in groups:
        texts = {of[name[r]] for r in members}
        copies = [r for r in members if name[r] != of[name[r]]]
        wrong += [frozenset((name[r], t)) for r in copies for t in sorted(texts) if t != of[name[r]] and len({*texts} - {of[name[r]]}) > 0]
    return Score(found, every, tuple(dict.fromkeys(wrong)))


def measured(rows: Sequence[Row], reader: Reader) -> Measured:  # noqa: ARG001  # copies are found without reading
    """The figures of one set's texts."""
    chosen = originals(rows)
    given = list(made(chosen))
    alike = lookalikes(chosen, sum(m.kind != "original" for m in given))
    groups = [f.reports for f in families(print_of(m.report) for m in given)]
    ours = score(given, groups, alike)
    worded: dict[str, list[str]] = defaultdict(list)
    for m in given:
        worded[m.report.wording].append(m.report.id)
    trivial = score(given, list(worded.values()), alike)
    figures = [
        Figure("copies, precision", ours.precision, trivial.precision),
        Figure("copies, recall", ours.recall(), trivial.recall()),
        *(Figure(f"{kind}, found", ours.recall(kind), trivial.recall(kind)) for kind in KINDS),
        Figure("lookalikes kept apart", 1 - sum(p in ours.wrong for p in alike) / max(1, len(alike)), 1.0),
    ]
    group = {m.report.ref: n for n, g in enumerate(groups) for m in given if m.report.id in g} if len(given) < 500 else {}
    misses = [f"invented {' | '.join(sorted(p))}" for p in ours.wrong]
    misses += [f"missed {m.report.ref}" for m in given if group and group[m.report.ref] != group[m.of]]
    return Measured(tuple(figures), tuple(misses))


def main() -> None:
    """The command line."""
    command(__doc__ or "", SETS, measured, kind="copies of ")


if __name__ == "__main__":
    main()

"""Scores the figures drawn from annotated reports.

python bench/figures.py [--misses]

A figure counts as found where one of the same measure, low and high stands in the same report, each matched once; of those found, the
share with the right innermost voice, scope, stance and side. The trivial answer takes every number close before a harm word, said by
the outlet of the incident. The sets lie beside the data folder, in gold/.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ascribe.claims.claim import Claim
from ascribe.intake.texts import report_of
from ascribe.reader import load_reader
from ascribe.reading.reading import Reader
from ascribe.run import account_of
from bench.board import DATA, Figure, Row, record, table

GOLD = DATA.parent / "gold"
FILES = {"makeyevka": "makeyevka-rt.json", "pitfalls": "pitfalls.jsonl", "syria": "syria-dev.json"}

ALIKE = {"defense": "defence", "mod": "defence", "armed": "army", "forces": "army", "military": "army", "kyiv": "kiev"} | dict.fromkeys(
    ("officials", "authorities"), "official"
)
SMALL = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
EMPTY = frozenset({"the", "of", "for", "s", "and", "spokesman", "spokesperson", "spokeswoman"})


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of figures, and of those found how many are right in each respect."""

    gold: int
    found: int
    extra: int
    voice: int
    scope: int
    stance: int
    side: int
    sided: int

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.gold + self.found + self.extra
        return 2 * self.found / total if total else 0.0

    def share(self, name: str) -> float:
        """The share of found figures (for "side", of those with a side) that are right in the given respect."""
        of = self.sided if name == "side" else self.found
        right: int = getattr(self, name)
        return right / of if of else 0.0

    def __str__(self) -> str:
        shares = " ".join(f"{name} {self.share(name):.3f}" for name in ("voice", "scope", "stance", "side"))
        return f"figures {self.gold} found {self.found} extra {self.extra} f1 {self.f1:.3f} {shares}"


def alike(one: str, other: str) -> bool:
    """Both names mean one voice: half the words of the shorter, or more, stand in the other."""
    a, b = _words(one), _words(other)
    return len(a & b) * 2 >= min(len(a), len(b)) if a and b else a == b


def _words(name: str) -> set[str]:
    return {ALIKE.get(w, w) for w in re.findall(r"[^\W_]+", name.lower())} - EMPTY


def score(gold: Sequence[Row], drawn: Sequence[Row], misses: list[str] | None = None) -> Score:
    """One report's figures against its gold; both as rows with measure, low, high, voice (a list of names), scope, stance, side."""
    left = list(drawn)
    found = voice = scope = stance = side = sided = 0
    for figure in gold:
        same = [o for o in left if all(o[k] == figure.get(k) for k in ("measure", "low", "high"))]
        if not same:
            if misses is not None:
                misses.append(f"missed {figure['measure']} {figure.get('low')} {figure.get('high')} {figure.get('words', '')!r}")
            continue
        best = next((o for o in same if alike(_last(figure["voice"]), _last(o["voice"]))), same[0])
        left.remove(best)
        found += 1
        voice += alike(_last(figure["voice"]), _last(best["voice"]))
        scope += figure.get("scope") == best["scope"]
        stance += figure.get("stance") == best["stance"]
        if figure.get("side"):
            sided += 1
            side += alike(figure["side"], best["side"] or "")
    if misses is not None:
        misses += [f"extra {o['measure']} {o['low']} {o['high']} {o['words']!r}" for o in left]
    return Score(len(gold), found, len(left), voice, scope, stance, side, sided)


def _last(voice: Sequence[str]) -> str:
    return voice[-1] if voice else ""


def total(scores: Iterable[Score]) -> Score:
    """All counts added."""
    rows = [(s.gold, s.found, s.extra, s.voice, s.scope, s.stance, s.side, s.sided) for s in scores]
    return Score(*(sum(column) for column in zip(*rows, strict=True)))


def rows(claims: Sequence[Claim]) -> list[Row]:
    """The figures of the claims as rows to score."""
    return [
        {**figure.to_dict(), "voice": [s.name for s in claim.voice], "stance": claim.stance.value}
        for claim in claims
        for figure in claim.figures
        if not figure.inferred  # the annotators marked figures that words give
    ]


def sets() -> dict[str, list[tuple[Row, Row]]]:
    """(report, gold) of each annotated set that is there; a report has text, published, publisher and title."""
    found: dict[str, list[tuple[Row, Row]]] = {}
    if not GOLD.is_dir():
        return found
    lead = json.loads((GOLD / "makeyevka-rt.json").read_text(encoding="utf-8"))
    counts = [
        {**c, "voice": claim["voice"], "stance": claim["stance"], "scope": "incident"}
        for claim in lead["claims"]
        for c in claim.get("counts", [])
    ]
    text = (GOLD.parent / lead["report"]).read_text(encoding="utf-8")
    found["makeyevka"] = [({"text": text, **lead["publication"]}, {"id": "makeyevka", "figures": counts})]
    pitfalls = [json.loads(line) for line in (GOLD / "pitfalls.jsonl").read_text(encoding="utf-8").splitlines()]
    found["pitfalls"] = [(row, row) for row in pitfalls]
    texts: dict[str, Row] = {}
    for line in (DATA / "syria" / "dev.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        texts.setdefault(row["id"], row)
    syria = json.loads((GOLD / "syria-dev.json").read_text(encoding="utf-8"))["reports"]
    found["syria"] = [({**texts[g["id"]], "publisher": g["outlet"], "published": g["published"]}, g) for g in syria]
    return found


def measured(pairs: Sequence[tuple[Row, Row]], reader: Reader, misses: list[str] | None = None) -> Score:
    """The score of one set."""
    scores = []
    for report, gold in pairs:
        read = report_of(
            report["text"],
            published=date.fromisoformat(report["published"]),
            publisher=report.get("publisher"),
            title=report.get("title"),
        )
        scores.append(score(gold["figures"], rows(account_of(read, reader).claims), misses))
    return total(scores)


NUMBER_BESIDE_HARM = re.compile(
    r"\b(\d{1,3}(?:,\d{3})*|\d+|" + "|".join(SMALL) + r")\b(?:\W+\w+){0,4}?\W+(?:(killed|dead|died|dies)|(injured|wounded|hurt))\b",
    re.IGNORECASE,
)


def trivial(report: Row) -> list[Row]:
    """Every number at most four words before a harm word, said by the outlet of the incident."""
    found = []
    for m in NUMBER_BESIDE_HARM.finditer(report["text"]):
        word = m[1].lower().replace(",", "")
        count = SMALL.index(word) + 1 if word in SMALL else int(word)
        measure = "killed" if m[2] else "injured"
        row = {"measure": measure, "low": count, "high": count, "scope": "incident", "stance": "asserted", "side": None, "words": m[1]}
        found.append({**row, "voice": [report.get("publisher") or ""]})
    return found


def main() -> None:
    """Prints one table a set and records it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", action="store_true")
    given = parser.parse_args()
    reader = load_reader()
    for name, pairs in sets().items():
        misses: list[str] = []
        ours = measured(pairs, reader, misses)
        plain = total(score(gold["figures"], trivial(report)) for report, gold in pairs)
        if given.misses:
            print(*misses, sep="\n")
        figures = [Figure("figures F1", ours.f1, plain.f1)]
        figures += [
            Figure(part, ours.share(part), plain.share(part)) for part in ("voice", "scope", "stance") + ("side",) * bool(ours.sided)
        ]
        print(*table(name, ours.gold, figures), sep="\n")
        record(f"gold/{name}", (GOLD / FILES[name],), rows=ours.gold, figures=figures, reader=reader.version)


if __name__ == "__main__":
    main()

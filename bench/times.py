"""TimeBank and AQUAINT in, TempEval-3's measures out: spans, types and values of temporal expressions."""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from ascribe.reader import load_reader
from ascribe.reading.parts import parts
from ascribe.reading.reading import Reader
from ascribe.reading.sentences import sentences
from ascribe.reading.syntax import syntax
from ascribe.reading.times import Time, times
from ascribe.reading.trees import Sentence
from ascribe.report import Report

SETS = ("timebank", "aquaint")
CONTEXT = 40


@dataclass
class Score:
    """Counts over documents, and what went amiss."""

    gold: int = 0
    found: int = 0
    strict: int = 0
    relaxed_found: int = 0
    relaxed_gold: int = 0
    same_type: int = 0
    same_value: int = 0
    words: int = 0
    seconds: float = 0.0
    amiss: list[tuple[str, str, str, str]] = field(default_factory=list)

    def f1(self, right_found: int, right_gold: int) -> float:
        """The harmonic mean of precision and recall."""
        precision, recall = right_found / max(1, self.found), right_gold / max(1, self.gold)
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def lines(self) -> Iterator[str]:
        """The measures, one a line."""
        yield f"gold {self.gold}  found {self.found}"
        yield f"strict span F1   {self.f1(self.strict, self.strict):.3f}"
        relaxed = self.f1(self.relaxed_found, self.relaxed_gold)
        precision, recall = self.relaxed_found / max(1, self.found), self.relaxed_gold / max(1, self.gold)
        yield f"relaxed span F1  {relaxed:.3f}  (P {precision:.3f} R {recall:.3f})"
        yield f"type accuracy    {self.same_type / max(1, self.relaxed_gold):.3f}"
        yield f"value accuracy   {self.same_value / max(1, self.relaxed_gold):.3f}"
        yield f"value F1         {self.f1(self.same_value, self.same_value):.3f}"
        yield f"milliseconds for 450 words  {1000 * self.seconds * 450 / max(1, self.words):.2f}"


def parsed(text: str, reader: Reader) -> tuple[Sentence, ...]:
    """Every sentence of the text with its tree."""
    spans = sentences(text, parts(Report(text)))
    return syntax(text, spans, (True,) * len(spans), tokenizer=reader.tokenizer, network=reader.network).sentences


def measure(row: dict[str, Any], score: Score, reader: Reader | None) -> None:
    """Add one document; every gold expression is paired with the first found one that overlaps it, and each pairs once."""
    text, gold = row["text"], row["times"]
    trees = parsed(text, reader) if reader else ()
    began = time.process_time()
    found = times(text, published=date.fromisoformat(row["published"][:10]), sentences=trees)
    score.seconds += time.process_time() - began
    score.words += len(text.split())
    score.gold += len(gold)
    score.found += len(found)
    left = list(found)
    for one in gold:
        pair = next((t for t in left if t.span.start < one["end"] and one["start"] < t.span.end), None)
        words = " ".join(text[one["start"] : one["end"]].split())
        if pair is None:
            score.amiss.append(("missed", words, one["value"], _context(text, one["start"])))
            continue
        left.remove(pair)
        _pair(one, pair, words, text, score)
    for extra in left:
        score.amiss.append(
            ("extra", " ".join(extra.words.split()), f"{extra.timex_value} [{extra.rule}]", _context(text, extra.span.start))
        )


def _pair(one: dict[str, Any], pair: Time, words: str, text: str, score: Score) -> None:
    score.relaxed_found += 1
    score.relaxed_gold += 1
    score.strict += (pair.span.start, pair.span.end) == (one["start"], one["end"])
    score.same_type += pair.timex_type == one["type"]
    score.same_value += pair.timex_value == one["value"]
    if pair.timex_value != one["value"]:
        score.amiss.append(("value", words, f"{one['value']} not {pair.timex_value} [{pair.rule}]", _context(text, one["start"])))
    if (pair.span.start, pair.span.end) != (one["start"], one["end"]):
        score.amiss.append(("span", words, " ".join(pair.words.split()), _context(text, one["start"])))


def _context(text: str, start: int) -> str:
    return " ".join(text[max(0, start - CONTEXT) : start + CONTEXT].split())


def main() -> None:
    """Print the measures of both sets, and what went amiss where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the folder that holds times/timebank.jsonl and times/aquaint.jsonl")
    parser.add_argument("--misses", action="store_true", help="print the most frequent misses")
    parser.add_argument("--limit", type=int, default=None, help="documents of each set")
    parser.add_argument("--parsed", action="store_true", help="hand in the sentences with their trees, as a reading does")
    given = parser.parse_args()
    reader = load_reader(threads=1) if given.parsed else None
    folder = given.data / "times" if (given.data / "times").is_dir() else given.data
    for name in SETS:
        score = Score()
        with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                if given.limit is not None and number >= given.limit:
                    break
                measure(json.loads(line), score, reader)
        print(name, *score.lines(), sep="\n  ")
        if given.misses:
            _table(score)


def _table(score: Score) -> None:
    for kind in ("missed", "extra", "value", "span"):
        print(f"  {kind}")
        rows = [row for row in score.amiss if row[0] == kind]
        example = {row[1:3]: row[3] for row in reversed(rows)}
        for (words, what), count in Counter(row[1:3] for row in rows).most_common(80):
            print(f"    {count:3d}  {words!r:28} {what:44} {example[words, what]}")


if __name__ == "__main__":
    main()

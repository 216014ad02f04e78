"""Speed, memory, and where the time goes.

python bench/speed.py [--reports N] [--words 450] [--relevant 1.0]

Texts come from the data folder (ASCRIBE_DATA, by default ../shared/data); where there is none, from the sample reports, repeated.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from functools import wraps
from itertools import cycle, islice
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("ASCRIBE_DATA", HERE.parent / "shared" / "data"))
LONG_TEXT = 50_000
PUBLISHED = date(2017, 4, 5)

RELEVANT = ("syria/dev.jsonl",)
IRRELEVANT = ("attribution/polnear-dev.jsonl", "times/timebank.jsonl")

STEPS = (
    ("ascribe.reading.read", "parts"),
    ("ascribe.reading.read", "sentences"),
    ("ascribe.reading.read", "gate"),
    ("ascribe.reading.read", "syntax"),
    ("ascribe.reading.read", "numbers"),
    ("ascribe.reading.read", "times"),
    ("ascribe.reading.read", "places"),
    ("ascribe.reading.read", "actors"),
    ("ascribe.reading.read", "events"),
    ("ascribe.reading.read", "voices"),
    ("ascribe.run", "draw"),
    ("ascribe.run", "local"),
)
"""Where each step's function is called by name."""


def main() -> None:
    """Measure and print."""
    asked = _asked()
    started = time.perf_counter()
    import ascribe  # noqa: PLC0415  # the import is what is measured

    imported = time.perf_counter()
    reader = ascribe.load_reader()
    loaded = time.perf_counter()
    print(f"import {imported - started:.2f} s, loading the reader {loaded - imported:.2f} s, memory then {_memory()} MB")

    texts = _mixed(asked.reports, asked.words, asked.relevant)
    reports = [ascribe.Report(text, publisher="bench", published=PUBLISHED, ref=str(i)) for i, text in enumerate(texts)]
    for _ in ascribe.claims_in(reports[:5], reader):  # the first calls warm caches that a stream would find warm
        pass
    spent = _timed_steps(reader)
    begun = time.perf_counter()
    kinds: Counter[str] = Counter()
    claims = 0
    for outcome in ascribe.claims_in(reports, reader):
        kinds[type(outcome).__name__] += 1
        if isinstance(outcome, ascribe.Account):
            claims += len(outcome.claims)
        else:
            print(f"not read: {outcome}", file=sys.stderr)
    taken = time.perf_counter() - begun
    spent["tokenise"] = spent.pop("syntax") - spent["network"]  # the network runs within that step
    words = sum(len(text.split()) for text in texts)
    print(f"{len(reports)} reports, {words:,} words, {asked.relevant:.0%} of them relevant: {taken:.2f} s")
    figures = {"import and reader, s": loaded - started, f"reports a second, {asked.relevant:.0%} relevant": len(reports) / taken}
    print(f"{len(reports) / taken:.1f} reports a second, {words / taken:,.0f} words a second, {claims} claims; outcomes {dict(kinds)}")
    for step, seconds in sorted(spent.items(), key=lambda item: -item[1]):
        print(f"  {step:<12} {seconds:7.2f} s  {seconds / taken:6.1%}")
    print(f"  {'the rest':<12} {taken - sum(spent.values()):7.2f} s  {1 - sum(spent.values()) / taken:6.1%}")
    figures["peak memory, MB"] = _memory()
    print(f"peak memory {_memory()} MB")

    if asked.jobs > 1:
        from ascribe.abreast import claims_abreast  # noqa: PLC0415  # the import of the package is measured above

        begun = time.perf_counter()
        ended = [time.perf_counter() for _ in claims_abreast(reports, jobs=asked.jobs)]
        steady = (len(ended) - 1) / (ended[-1] - ended[0])
        figures[f"reports a second, {asked.relevant:.0%} relevant, {asked.jobs} processes"] = steady
        print(f"{asked.jobs} processes: first answer after {ended[0] - begun:.1f} s, then {steady:.1f} reports a second")

    long = " ".join(islice(cycle(" ".join(_pool(RELEVANT)).split()), LONG_TEXT))
    begun = time.perf_counter()
    (outcome,) = ascribe.claims_in([ascribe.Report(long, publisher="bench", published=PUBLISHED, ref="long")], reader)
    figures[f"one text of {LONG_TEXT:,} words, s"] = time.perf_counter() - begun
    print(f"one text of {LONG_TEXT:,} words: {time.perf_counter() - begun:.1f} s ({type(outcome).__name__}), peak memory {_memory()} MB")
    _record(asked, figures, reader.version)


def _record(asked: argparse.Namespace, figures: dict[str, float], version: str) -> None:
    from bench.board import Figure, record  # noqa: PLC0415  # importing it would have imported what is measured

    names = {0.1: "speed, one report in ten relevant", 1.0: "speed"}
    paths = [DATA / name for name in RELEVANT + IRRELEVANT if (DATA / name).is_file()]
    if paths and asked.relevant in names:
        kept = [Figure(name, value) for name, value in figures.items()]
        record(names[asked.relevant], paths, rows=asked.reports, figures=kept, reader=version)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=100)
    parser.add_argument("--words", type=int, default=450, help="length that each text is cut or repeated to")
    parser.add_argument("--jobs", type=int, default=2, help="processes for the measure of several at once")
    parser.add_argument("--relevant", type=float, default=1.0, help="share of reports that tell of violence")
    return parser.parse_args()


def _mixed(reports: int, words: int, relevant: float) -> list[str]:
    """Texts of one length, the relevant ones spread evenly among the others."""
    pools = {True: _cut(_pool(RELEVANT), words), False: _cut(_pool(IRRELEVANT), words)}
    wanted = [int((i + 1) * relevant) > int(i * relevant) for i in range(reports)]
    return [next(pools[want]) for want in wanted]


def _cut(texts: list[str], words: int) -> Iterator[str]:
    """The texts, each run on with the next until it is long enough; line ends are kept, since paragraphs steer the reading."""
    source = cycle(texts)
    while True:
        text = next(source)
        while len(text.split()) < words:
            text = f"{text}\n{next(source)}"
        ends = [at for at, c in enumerate(f"{text} ") if c.isspace() and (at == 0 or not text[at - 1].isspace())]
        yield text[: ends[min(words, len(ends)) - 1]]


def _pool(names: tuple[str, ...]) -> list[str]:
    files = [DATA / name for name in names if (DATA / name).exists()]
    if not files:
        print(f"no data in {DATA}: sample reports instead", file=sys.stderr)
        return [path.read_text(encoding="utf-8") for path in sorted((HERE / "examples").glob("*.txt"))]
    return [json.loads(line)["text"] for path in files for line in path.read_text(encoding="utf-8").splitlines()]


def _timed_steps(reader: Any) -> dict[str, float]:
    """Seconds spent in each step from now on; the product itself carries no clock."""
    spent: dict[str, float] = defaultdict(float)
    for module, name in STEPS:
        room = sys.modules[module]
        setattr(room, name, _timed(getattr(room, name), name, spent))
    network = type(reader.network)
    network.parse = _timed(network.parse, "network", spent)
    return spent


def _timed(function: Callable[..., Any], step: str, spent: dict[str, float]) -> Callable[..., Any]:
    @wraps(function)
    def timed(*args: Any, **kwargs: Any) -> Any:
        begun = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            spent[step] += time.perf_counter() - begun

    return timed


def _memory() -> int:
    """The most that was held at once, in megabytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // 1024 if sys.platform != "darwin" else peak // 1024**2


if __name__ == "__main__":
    main()

"""What keeping costs, how long a search takes, and whether what was acknowledged survives.

python bench/store.py [--reports 100000] [--crashes 200] [--writers 4] [--db postgresql://...]

Texts are made of the sentences of the data folder (ASCRIBE_DATA, by default ../shared/data), or of the sample reports where there is
none; claims are those of the sample reports. Crashes: a process adds reports and is killed (SIGKILL) at a random moment, again and
again on one store; each time every report that it acknowledged must be there, nothing twice, and nothing broken.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import Any

import ascribe
from ascribe.intake.take import Wish, take
from ascribe.keep import entry_of
from ascribe.report import Report
from ascribe.store.making import make_store
from ascribe.store.opening import open_store
from ascribe.store.protocol import Entry, Store
from ascribe.store.query import parsed

HERE = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("ASCRIBE_DATA", HERE.parent / "shared" / "data"))
WORDS = 450
READER = "0-bench"
AHEAD, AGAIN = 80, 10
"""Reports that a process is given before it is killed, the last few that others acknowledged among them."""

LONGEST_LIFE = 0.1
"""Seconds after its first word within which a process is killed: enough for some ten reports."""

QUERIES = (
    "killed",  # in most texts
    "police said",
    "killed wounded -police",
    '"according to"',
    "evacuat*",
    "*ombard*",
    '*"the state of"*',
    "rocket OR missile OR shell",
    "zeppelin",  # in none
    "publisher:outlet",
    "measure:killed",
    "voice:ministry killed",
    "event:missile after:2021-06 before:2021-07",
    "day:2024-03-11 soldiers",
    "-measure:killed",
)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=100_000)
    parser.add_argument("--crashes", type=int, default=200)
    parser.add_argument("--writers", type=int, default=4)
    parser.add_argument("--db", default="", help="an empty database of a PostgreSQL server, for what is measured first; else a new file")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ascribe-bench-") as folder:
        if asked.reports:
            _keeping(asked.db or f"{folder}/large.db", asked.reports)
            _overhead(f"{folder}/read.db")
        if asked.crashes:
            wrong = crashes(f"{folder}/crash.db", asked.crashes, entries(asked.crashes * 20))
            print(f"crash points survived: {asked.crashes - len(wrong)} of {asked.crashes}", *wrong, sep="\n  ")
        if asked.writers:
            found = writers(f"{folder}/writers.db", asked.writers, entries(asked.writers * 100 + 100))
            print(f"{asked.writers} processes adding 200 reports each at once: {found or 'all kept, none twice'}")


def _keeping(where: str, number: int) -> None:
    """Fill a store, and search it."""
    store, _ = make_store(where)
    with closing(store):
        spent = [_took(partial(store.add, entry)) for entry in entries(number)]
        for which, some in (("all", spent), ("the last thousand", spent[-1000:])):
            walls, busy = zip(*some, strict=True)
            print(
                f"{number:,} reports added, {which}: {statistics.mean(walls):.1f} ms each, {statistics.mean(busy):.1f} ms of them"
                f" the processor's; the slowest of a hundred {sorted(walls)[len(walls) * 99 // 100]:.1f} ms"
            )
        status = store.status()
        print(f"  {status.claims:,} claims; {(status.size or 0) / 1e6:,.0f} MB, {(status.size or 0) / number / 1000:.1f} kB a report")
        _searches(store)
        begun = time.perf_counter()
        count = sum(len(k.claims) for k in store.kept())
        print(f"all {count:,} claims fetched in {time.perf_counter() - begun:.1f} s")


def _took(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds by the clock, and those that this process had the processor: other programs change the first, not the second."""
    begun, busy = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - begun) * 1000, (time.process_time() - busy) * 1000


def _searches(store: Store) -> None:
    """Each query five times; the middle one counts, the first one is shown beside it. A server's work is not in the processor's time."""
    for asked in QUERIES:
        query = parsed(asked)
        took = [_took(partial(store.search, query)) for _ in range(5)]
        wall, busy = (statistics.median(each) for each in zip(*took, strict=True))
        total = store.search(query).total
        print(f"  search {asked:45} {total:>8,} reports  {wall:6.1f} ms, processor {busy:6.1f} ms (first {took[0][0]:.1f})")


def _overhead(where: str) -> None:
    """What keeping adds to reading, on accounts as the reader makes them; the processor's time too, since other programs do not change it."""
    reader = ascribe.load_reader()
    reports = [entry.report for entry in entries(200, real=False)]
    accounts = [found for found in ascribe.claims_in(reports, reader) if isinstance(found, ascribe.Account)]
    store, _ = make_store(where)
    with closing(store):
        for what in ("keeping", "passing over what is known"):
            begun, busy = time.perf_counter(), time.process_time()
            for account in accounts:
                if not store.knows(account.report, account.reading.reader):
                    store.add(entry_of(account))
            each = 1000 / len(accounts)
            taken, used = (time.perf_counter() - begun) * each, (time.process_time() - busy) * each
            print(f"{what}: {taken:.1f} ms a report, {used:.1f} ms of them the processor's")


def entries(number: int, *, real: bool = True) -> Iterator[Entry]:
    """So many reports of one length, made of other texts' sentences, each with the claims of a sample report."""
    chance = random.Random(4)
    pool = _sentences()
    samples = _samples() if real else [Entry(Report(""), READER, (), ())]
    for at in range(number):
        words: list[str] = []
        while len(words) < WORDS:
            words += chance.choice(pool).split()
        published = date(2020, 1, 1) + timedelta(days=chance.randrange(1800))
        outlet = f"Outlet {chance.randrange(300)}"
        report = Report(
            " ".join(words[:WORDS]), publisher=outlet, published=published, ref=str(at), sha256=f"{at:064x}", source=f"bench {at}"
        )
        sample = samples[at % len(samples)]
        yield Entry(report, READER, sample.claims, sample.incidents)


def _samples() -> list[Entry]:
    reader = ascribe.load_reader()
    given = take([str(HERE / "examples")], Wish(), None)
    return [entry_of(found) for found in ascribe.claims_in(given, reader) if isinstance(found, ascribe.Account)]


def _sentences() -> list[str]:
    files = [DATA / name for name in ("syria/dev.jsonl", "attribution/polnear-dev.jsonl") if (DATA / name).is_file()]
    texts = [json.loads(line)["text"] for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    if not texts:
        print(f"no data in {DATA}: sample reports instead", file=sys.stderr)
        texts = [path.read_text(encoding="utf-8") for path in sorted((HERE / "examples").glob("*.txt"))]
    return [s for text in texts for s in text.replace("\n", " ").split(". ") if s.strip()]


def crashes(where: str, number: int, given: Iterable[Entry], *, seed: int = 7) -> tuple[str, ...]:
    """What was wrong after each of so many kills; nothing where everything acknowledged is there, once, and nothing is broken."""
    chance = random.Random(seed)
    made = list(given)
    make_store(where)[0].close()
    acknowledged: dict[str, None] = {}
    wrong: list[str] = []
    for _ in range(number):
        at = max(0, len(acknowledged) - AGAIN)
        acknowledged |= dict.fromkeys(_killed(where, made[at : at + AHEAD], chance.uniform(0, LONGEST_LIFE)))
        if found := wrong_with(where, acknowledged):
            wrong.append(found)
    return tuple(wrong)


def _killed(where: str, made: list[Entry], after: float) -> list[str]:
    """The ids that a process acknowledged before it was killed, so long after its first."""
    ours, theirs = _processes().Pipe(duplex=False)
    process = _processes().Process(target=_add, args=(where, made, theirs), daemon=True)
    process.start()
    theirs.close()
    said: list[str] = []
    try:
        said.append(ours.recv())
        time.sleep(after)
        os.kill(process.pid or 0, signal.SIGKILL)
        while True:
            said.append(ours.recv())
    except (EOFError, OSError):  # the last word may be cut off
        process.join()
    return said


def _processes() -> ForkServerContext:
    """Processes forked from a clean one that has loaded what they need: a tenth of a second each, and no thread in the way."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", "bench.store"])
    return context


def _add(where: str, made: Iterable[Entry], to: Connection) -> None:
    """Add what is not there yet, and acknowledge each when it is durable."""
    store = open_store(where)
    for entry in made:
        if not store.knows(entry.report, entry.reader):
            store.add(entry)
        to.send(entry.report.id)
    store.close()


def wrong_with(where: str, acknowledged: Iterable[str]) -> str:
    """What is wrong with a store that was written to, in words; "" where nothing is."""
    store = open_store(where)
    with closing(store):
        there = [k.imprint.id for k in store.kept()]
        lost = set(acknowledged) - set(there)
        broken = [b for b in store.verify() if "is not at character" not in b.what]  # made texts do not hold the claims' quotes
    doubled = len(there) - len(set(there))
    return "; ".join(w for w in (f"{len(lost)} lost" if lost else "", f"{doubled} doubled" if doubled else "", *map(str, broken)) if w)


def writers(where: str, number: int, given: Iterable[Entry]) -> str:
    """What is wrong after several processes have added at once, half of each one's reports the next one's too; "" where nothing is."""
    made = list(given)
    each = len(made) * 2 // (number + 1)
    make_store(where)[0].close()
    shares = [made[at * each // 2 : at * each // 2 + each] for at in range(number)]
    running: list[tuple[Any, Connection]] = []
    for share in shares:
        ours, theirs = _processes().Pipe(duplex=False)
        process = _processes().Process(target=_add, args=(where, share, theirs))
        process.start()
        theirs.close()
        running.append((process, ours))
    for process, ours in running:
        try:
            while True:
                ours.recv()
        except EOFError:
            process.join()
    failed = sum(process.exitcode != 0 for process, _ in running)
    wrong = wrong_with(where, [entry.report.id for entry in made])
    return "; ".join(w for w in (f"{failed} processes failed" if failed else "", wrong) if w)


if __name__ == "__main__":
    main()

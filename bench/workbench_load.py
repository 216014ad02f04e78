"""Measures whether the workbench loses anything while many work with it at once.

python bench/workbench_load.py [SECONDS] [--db STORE] [--pause SECONDS]

A copy of STORE (default: the reports of examples/korvat, read anew) is served as `ascribe serve` does. Once every screen can be shown,
fifty readers go from screen to screen for SECONDS (default: 60), and five reviewers take, undo and take again decisions on claims that
they have seen, each signed in as a member, each asking again as soon as the answer is there, or after a pause. "p95" is the time in milliseconds that one answer in twenty
takes longer than. "errors" are answers that are neither the page nor a decision nor "changed meanwhile". "lost" are decisions that were
acknowledged and are not in the store; "broken" is what `ascribe verify` finds in the store afterwards, the audit chain among it.
"""

from __future__ import annotations

import argparse
import secrets
import shutil
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import httpx

from ascribe.incidents.rulings import Verdict
from ascribe.linking import rulings_of
from ascribe.reader import load_reader
from ascribe.store.making import make_store
from ascribe.store.members import Member, Role, add_member
from ascribe.store.opening import open_store
from ascribe.workbench.accounts import hashed
from bench.board import Figure, record, rows_of, table
from bench.workbench import fill, p95, serving

EXAMPLE = Path(__file__).parents[1] / "examples" / "korvat" / "reports.jsonl"
READERS, REVIEWERS = 50, 5
LOOKED_AT = (
    "/review",
    "/incidents",
    "/explore",
    "/audit",
    "/merge",
    "/api/v1/claims?limit=100",
    "/api/v1/review/queue",
    "/explore?view=map",
    "/export",
)
VERDICTS = (Verdict.ACCEPT, Verdict.UNSURE)
UNDONE = 7
"""Each so many decisions one is undone."""


@dataclass
class Done:
    """What one person did: how long each answer took, how often which status came, and the rulings that were acknowledged."""

    took: list[float] = field(default_factory=list)
    deciding: list[float] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)  # 0: there was no answer
    wrong: list[str] = field(default_factory=list)
    rulings: list[str] = field(default_factory=list)


def load(place: Path, seconds: float, pause: float) -> tuple[Figure, ...]:
    """The figures of a minute, or as long as it is given, at the store."""
    names = [*(f"reader {n}" for n in range(READERS)), *(f"reviewer {n}" for n in range(REVIEWERS))]
    password = secrets.token_urlsafe(12)
    with closing(open_store(str(place))) as store:
        before = store.tip().rulings
        kept = hashed(password)  # once: it is meant to take long
        for name in names:
            add_member(store, Member(name, Role.READER if name.startswith("reader") else Role.REVIEWER, kept), now=datetime.now(UTC))
    with serving("--db", str(place)) as (address, _):
        _warm(address, names[0], password)
        gate = threading.Barrier(len(names))
        ends = threading.Event()
        timer = threading.Timer(seconds, ends.set)

        def work(n: int) -> Done:
            what = _look if n < READERS else _review
            with httpx.Client(base_url=address, timeout=120) as client:
                if client.post("/login", data={"name": names[n], "password": password}).status_code != 303:
                    raise SystemExit(f"{names[n]} could not sign in")
                if gate.wait(timeout=120) == 0:
                    timer.start()
                return _during(ends, pause, what(client, n))

        with ThreadPoolExecutor(len(names)) as pool:
            every = list(pool.map(work, range(len(names))))
    return figures_of(every, place, before, seconds)


def _warm(address: str, name: str, password: str) -> None:
    """Wait for the screen that comes last after a start, which bench/workbench.py measures."""
    with httpx.Client(base_url=address, timeout=600) as client:
        client.post("/login", data={"name": name, "password": password})
        if client.get("/explore").status_code != 200:
            raise SystemExit("the workbench shows no Explore")


Step = Callable[[Done], None]


def _during(ends: threading.Event, pause: float, steps: Iterator[Step]) -> Done:
    done = Done()
    for step in steps:
        if ends.is_set():
            return done
        step(done)
        ends.wait(pause)
    return done


def _asked(done: Done, ask: Callable[[], httpx.Response], took: list[float]) -> httpx.Response | None:
    """The answer, timed and counted; None where the server gave none."""
    began = time.perf_counter()
    try:
        answer = ask()
    except httpx.HTTPError as error:
        done.statuses[0] += 1
        done.wrong.append(repr(error))
        return None
    took.append((time.perf_counter() - began) * 1000)
    done.statuses[answer.status_code] += 1
    if answer.status_code not in (200, 409):
        done.wrong.append(f"{answer.request.method} {answer.request.url.path}: {answer.status_code} {answer.text[-300:]}")
    return answer


def _look(client: httpx.Client, n: int) -> Iterator[Step]:
    """From screen to screen, each reader beginning with another."""
    for at in count(n):
        yield partial(_looked, client, LOOKED_AT[at % len(LOOKED_AT)])


def _looked(client: httpx.Client, address: str, done: Done) -> None:
    _asked(done, lambda: client.get(address, follow_redirects=True), done.took)


def _review(client: httpx.Client, n: int) -> Iterator[Step]:
    """Claim after claim of the queue, one's own stretch of it first; now and then the last decision is undone."""
    for turn in count(1):
        yield partial(_decided, client, n, turn)
        if turn % UNDONE == 0:
            yield partial(_undone, client)


def _undone(client: httpx.Client, done: Done) -> None:
    _asked(done, lambda: client.post("/api/v1/review/undo"), done.deciding)


def _decided(client: httpx.Client, n: int, turn: int, done: Done) -> None:
    found = _asked(done, lambda: client.get("/api/v1/review/queue"), done.took)
    rows: list[dict[str, Any]] = found.json()["claims"] if found is not None and found.status_code == 200 else []
    if not rows:
        return
    row = rows[(n + turn * REVIEWERS) % len(rows)]
    one = {"claim": row["claim"], "token": row["token"], "verdict": VERDICTS[(n + turn) % len(VERDICTS)].value}
    given = {"decisions": [one], "why": f"turn {turn} of {n}"}
    answer = _asked(done, lambda: client.post("/api/v1/review/decisions", json=given), done.deciding)
    if answer is not None and answer.status_code == 200:
        done.rulings += answer.json()["rulings"]


def figures_of(every: list[Done], place: Path, before: int, seconds: float) -> tuple[Figure, ...]:
    statuses: Counter[int] = sum((done.statuses for done in every), Counter())
    acknowledged = {ruling for done in every for ruling in done.rulings}
    print(*(line for done in every for line in done.wrong), sep="\n", end="")
    with closing(open_store(str(place))) as store:
        kept = {r.id for r in rulings_of(store)}
        broken = list(store.verify())
        rulings = store.tip().rulings - before
    return (
        Figure("requests", sum(statuses.values())),
        Figure("requests a second", sum(statuses.values()) / seconds),
        Figure("page, p95 (ms)", p95([t for done in every for t in done.took])),
        Figure("decision, p95 (ms)", p95([t for done in every for t in done.deciding])),
        Figure("errors", sum(n for status, n in statuses.items() if status not in (200, 409))),
        Figure("changed meanwhile", statuses[409]),
        Figure("decisions acknowledged", len(acknowledged)),
        Figure("rulings kept", rulings),
        Figure("decisions lost", len(acknowledged - kept)),
        Figure("broken", len(broken)),
    )


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("seconds", nargs="?", type=float, default=60.0)
    parser.add_argument("--db", type=Path, metavar="STORE", help="a store to be copied (default: one of the example's reports)")
    parser.add_argument("--pause", type=float, default=0.0, metavar="SECONDS", help="how long each looks at an answer (default: 0)")
    given = parser.parse_args()
    reader = load_reader()
    with tempfile.TemporaryDirectory(prefix="ascribe-bench-") as folder:
        place = Path(folder) / "bench.db"
        if given.db:
            shutil.copy(given.db, place)
            make_store(str(place))[0].close()
        else:
            fill(place, rows_of(EXAMPLE), reader)
        figures = load(place, given.seconds, given.pause)
        with closing(open_store(str(place))) as store:
            reports = store.status().reports
    print(*table("workbench load", reports, figures), sep="\n")
    if not given.db and not given.pause and given.seconds >= 60:
        record("workbench load/korvat", (EXAMPLE,), rows=reports, figures=figures, reader=reader.version)


if __name__ == "__main__":
    main()

"""Two servers of one store: what is decided at one is known at the other before anything is decided there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from ascribe.linking import rulings_of
from ascribe.store.opening import open_store

START = "from ascribe.cli import main; main()"
CLAIMS = 12


@contextmanager
def _apart(place: Path, who: str) -> Iterator[httpx.Client]:
    """A workbench in a process of its own."""
    given = [sys.executable, "-u", "-c", START, "serve", "--port", "0", "--who", who, "--db", str(place)]
    running = subprocess.Popen(given, stdout=subprocess.PIPE, text=True)
    try:
        line = running.stdout.readline() if running.stdout else ""
        with httpx.Client(base_url=next(word for word in line.split() if word.startswith("http://")), timeout=120) as client:
            yield client
    finally:
        running.terminate()
        running.wait()
        if running.stdout:
            running.stdout.close()


@pytest.fixture
def two(store_place: Path) -> Iterator[tuple[httpx.Client, httpx.Client]]:
    """Ana's server and Ben's."""
    with ExitStack() as stack:
        yield stack.enter_context(_apart(store_place, "ana")), stack.enter_context(_apart(store_place, "ben"))


def _queue(client: httpx.Client) -> list[dict[str, Any]]:
    return list(client.get("/api/v1/review/queue?order=reports").json()["claims"])


def _decide(client: httpx.Client, row: dict[str, Any], verdict: str) -> httpx.Response:
    one = {"claim": row["claim"], "token": row["token"], "verdict": verdict}
    return client.post("/api/v1/review/decisions", json={"decisions": [one], "why": "so it is"})


def test_what_was_decided_at_the_other_server_meanwhile_is_said_and_nothing_is_lost(
    two: tuple[httpx.Client, httpx.Client], store_place: Path
) -> None:
    ana, ben = two
    seen = _queue(ben)[0]
    assert _decide(ana, seen, "reject").status_code == 200
    refused = _decide(ben, seen, "accept")
    assert (refused.status_code, "ana has rejected meanwhile: so it is" in refused.text) == (409, True)
    assert _decide(ben, _queue(ben)[0], "accept").status_code == 200

    assert [(r.who, r.verdict) for r in rulings_of(open_store(str(store_place)))] == [("ana", "reject"), ("ben", "accept")]


def test_of_two_who_decide_at_one_moment_one_is_asked_to_look_again(two: tuple[httpx.Client, httpx.Client], store_place: Path) -> None:
    seen = _queue(two[0])[:CLAIMS]
    with ThreadPoolExecutor(2 * CLAIMS) as pool:
        given = [
            pool.submit(_decide, client, row, verdict) for row in seen for client, verdict in zip(two, ("accept", "reject"), strict=True)
        ]
        codes = [each.result().status_code for each in given]
    store = open_store(str(store_place))
    kept = rulings_of(store)

    assert sorted(codes) == [200] * len(seen) + [409] * len(seen)
    assert (len({r.about for r in kept}), len(kept), list(store.verify())) == (len(seen), len(seen), [])

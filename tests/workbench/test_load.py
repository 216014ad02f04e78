"""Many at once lose nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx

from ascribe.linking import rulings_of
from ascribe.store.opening import open_store
from ascribe.workbench.settings import Settings
from tests.workbench.conftest import serving

READERS, REVIEWERS = 50, 5
ROUNDS = 6
"""The bench does this for a minute; a few rounds show that it holds."""

LOOKED_AT = ("/incidents", "/review", "/api/v1/claims", "/api/v1/rulings")


def test_fifty_readers_and_five_reviewers_lose_nothing(store_place: Path) -> None:
    for served in serving(store_place, Settings()):
        claims = [c["id"] for c in httpx.get(f"{served.url}/api/v1/claims").json()["items"]]
        gate = threading.Barrier(READERS + REVIEWERS)

        def read(client: httpx.Client, n: int, url: str = served.url) -> list[Any]:
            return [client.get(url + LOOKED_AT[(n + i) % len(LOOKED_AT)]).status_code for i in range(ROUNDS)]

        def review(client: httpx.Client, n: int, url: str = served.url, ids: list[str] = claims) -> list[Any]:
            told = [{"verdict": "accept", "about": [ids[(n * ROUNDS + i) % len(ids)]], "why": f"{n} {i}"} for i in range(ROUNDS)]
            return [client.post(f"{url}/api/v1/rulings", json=wanted).json()["id"] for wanted in told]

        def work(given: tuple[int, Callable[[httpx.Client, int], list[Any]]], gate: threading.Barrier = gate) -> list[Any]:
            with httpx.Client(timeout=120) as client:
                gate.wait()
                return given[1](client, given[0])

        with ThreadPoolExecutor(READERS + REVIEWERS) as pool:
            told = list(pool.map(work, [(n, read) for n in range(READERS)] + [(n, review) for n in range(REVIEWERS)]))
    seen = {status for answers in told[:READERS] for status in answers}
    acknowledged = {ruling for answers in told[READERS:] for ruling in answers}
    kept = {r.id for r in rulings_of(open_store(str(store_place)))}

    assert (seen, len(acknowledged), acknowledged <= kept) == ({200}, REVIEWERS * ROUNDS, True)

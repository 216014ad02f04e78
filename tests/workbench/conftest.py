"""A workbench really served, and a real browser before it."""

from __future__ import annotations

import math
import shutil
import threading
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import BrowserContext, Page, Route, expect

from ascribe.cli import called
from ascribe.store.opening import open_store
from ascribe.workbench.app import workbench
from ascribe.workbench.desk import Desk
from ascribe.workbench.settings import Settings

KORVAT = Path(__file__).parents[2] / "examples" / "korvat" / "reports.jsonl"
# a busy machine is no failure: what is expected may take its time
expect.set_options(timeout=60_000)

CHROMIUM = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)


@dataclass(frozen=True)
class Served:
    """A workbench that answers at `url`, over the store at `place`."""

    url: str
    place: Path
    desk: Desk


@pytest.fixture(scope="session")
def korvat(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of the example's reports, to be copied and not to be changed."""
    place = tmp_path_factory.mktemp("korvat") / "korvat.db"
    assert called(["init", "--db", str(place)]) == 0
    assert called(["add", "--db", str(place), str(KORVAT)]) == 0
    return place


@pytest.fixture
def store_place(korvat: Path, tmp_path: Path) -> Path:
    """A store of the example's reports that a test may change."""
    return Path(shutil.copy(korvat, tmp_path / "korvat.db"))


@pytest.fixture
def served(store_place: Path) -> Iterator[Served]:
    """The workbench over that store."""
    yield from serving(store_place, Settings())


def serving(place: Path, settings: Settings, *, working: bool = True) -> Generator[Served]:
    """A workbench in a thread of its own, on a free port, until the test is over; one that does not work leaves its jobs alone."""
    store = open_store(str(place))
    desk = Desk(store, quick=math.inf)  # however busy the machine is
    server = uvicorn.Server(
        uvicorn.Config(
            workbench(desk, settings), host="127.0.0.1", port=0, log_level="error", ws="none", lifespan="on" if working else "off"
        )
    )
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield Served(f"http://127.0.0.1:{port}", place, desk)
    finally:
        server.should_exit = True
        thread.join()
        store.close()


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """Debian's Chromium, which asks nobody for anything; the tests are skipped where there is none."""
    if CHROMIUM is None:
        pytest.skip("no Chromium here: apt-get install chromium")
    quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
    return {"executable_path": CHROMIUM, "args": ["--no-sandbox", "--disable-gpu", *quiet]}


@pytest.fixture
def page(context: BrowserContext, served: Served) -> Iterator[Page]:
    """A page on the workbench; whatever it asks of another origin fails the test."""
    asked: list[str] = []

    def stay(route: Route) -> None:
        if route.request.url.startswith((served.url, "data:")):
            route.continue_()
        else:
            asked.append(route.request.url)
            route.abort()

    context.route("**/*", stay)
    page = context.new_page()
    page.goto(served.url)
    yield page
    assert not asked


@pytest.fixture
def screen(page: Page, served: Served) -> Page:
    """The screen as one comes to it."""
    page.goto(f"{served.url}/review")
    expect(page.locator("#queue a[aria-current]")).to_be_focused()
    return page


@pytest.fixture
def every(served: Served) -> int:
    """How many claims of incidents there are in the example."""
    return sum(bool(c["figures"]) or c["incident"] is not None for k in served.desk.snapshot().kept.values() for c in k.claims)

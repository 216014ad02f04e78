"""Measures how fast the workbench answers a key, a page and its first start, in a real browser.

python bench/workbench.py [FILE.jsonl ...] [--every N]

The reports of FILE (default: shootings/dev.jsonl, three thousand articles) are read into a store, which is served as `ascribe serve`
does. Then Debian's Chromium goes through the queue by the keys, one every eighth of a second: "key" is from the press of a key that
moves to the end of the frame that shows the next claim, "decision" the same for a key that accepts a claim, among more than two
thousand claims where the store has them. "page" is from the request of a screen to the end of its loading, each asked for ten times
after the first. "p95" is the time that one in twenty goes beyond, in milliseconds. "first start" is from `ascribe serve --demo` to
the first page of the example; "first page" from `ascribe serve` to the first page of the store, in seconds. A row has "text",
"published" and an outlet ("outlet" or "publisher").
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from ascribe.errors import Refused
from ascribe.intake.texts import report_of
from ascribe.keep import entry_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of
from ascribe.store.making import make_store
from bench.board import Figure, Measured, Row, command

SCREENS = ("review", "incidents", "merge", "explore", "intake", "audit", "export")
KEYS = 200
DECISIONS = 60
PACE = 125  # milliseconds between two keys: eight a second, faster than anybody reads
AGAIN = 10

WATCH = """() => {
    window.taken = []
    addEventListener('keydown', (event) => {
        const pressed = event.timeStamp
        requestAnimationFrame(() => {
            const channel = new MessageChannel()
            channel.port1.onmessage = () => window.taken.push(performance.now() - pressed)
            channel.port2.postMessage(null)
        })
    }, true)
}"""
LOADED = "() => performance.getEntriesByType('navigation')[0].loadEventEnd"


def measure(rows: Sequence[Row], reader: Reader) -> Measured:
    """The figures of a store of these rows' reports."""
    with tempfile.TemporaryDirectory(prefix="ascribe-bench-") as folder:
        place = Path(folder) / "bench.db"
        fill(place, rows, reader)
        with serving("--demo") as (_, example):
            pass
        with serving("--db", str(place)) as (address, stored):
            keys, pages = _in_browser(address)
    figures = [Figure(f"{name}, p95 (ms)", p95(took)) for name, took in (*keys, *pages)]
    return Measured(
        (*figures, Figure("first start to first page, the example (s)", example), Figure("first page of the store (s)", stored))
    )


def fill(place: Path, rows: Sequence[Row], reader: Reader) -> None:
    """A store of the rows' reports, those left out that are none."""
    store, _ = make_store(str(place))
    for row in rows:
        try:
            day = row.get("published")
            outlet = row.get("outlet") or row.get("publisher")
            report = report_of(row["text"], published=date.fromisoformat(day[:10]) if day else None, publisher=outlet)
        except Refused:
            continue
        store.add(entry_of(account_of(report, reader)))
    store.close()


@contextmanager
def serving(*given: str) -> Iterator[tuple[str, float]]:
    """The workbench in a process of its own: its address, and the seconds from its start to the first page."""
    start = "from ascribe.cli import main; main()"
    started = time.perf_counter()
    running = subprocess.Popen([sys.executable, "-u", "-c", start, "serve", "--port", "0", *given], stdout=subprocess.PIPE, text=True)
    try:
        line = running.stdout.readline() if running.stdout else ""
        address = next((word for word in line.split() if word.startswith("http://")), "")
        if not address:
            raise SystemExit(f"the workbench did not start: {line.strip() or 'it said nothing'}")
        with urllib.request.urlopen(address) as answer:  # noqa: S310  # our own server's
            answer.read()
        yield address.rstrip("/"), time.perf_counter() - started
    finally:
        running.terminate()
        running.wait()


Took = tuple[str, list[float]]


def _in_browser(address: str) -> tuple[list[Took], list[Took]]:
    found = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)
    if found is None:
        raise SystemExit("no Chromium here: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        moving = ("key to paint", _keys(page, address, "j", KEYS))
        deciding = ("decision to paint", _keys(page, address, "a", DECISIONS))
        pages = [
            (f"page {screen}", took) for screen in SCREENS if there(f"{address}/{screen}") for took in [_page(page, f"{address}/{screen}")]
        ]
        browser.close()
    return [moving, deciding], pages


def there(address: str) -> bool:
    """A screen answers at that address."""
    try:
        with urllib.request.urlopen(address) as answer:  # noqa: S310  # our own server's
            return int(answer.status) == 200
    except urllib.error.HTTPError:
        return False


def _keys(page: Page, address: str, key: str, times: int) -> list[float]:
    """From each press to the frame that shows what came of it; a key that calls up the next page of the queue is not counted."""
    took: list[float] = []
    page.goto(f"{address}/review?telling=all&order=reports")
    while len(took) < times:
        page.wait_for_load_state("networkidle")
        page.evaluate(WATCH)
        for _ in range(min(times - len(took), page.locator("#queue li:has([aria-current]) ~ li").count())):
            page.keyboard.press(key)
            page.wait_for_timeout(PACE)
        took += page.evaluate("() => window.taken")
        following = page.locator("#page-after")
        if not following.count():
            break
        page.goto(f"{address}{following.get_attribute('href')}")
    return took


def _page(page: Page, address: str) -> list[float]:
    took = []
    for n in range(AGAIN + 1):
        page.goto(address)
        if n:
            took.append(float(page.evaluate(LOADED)))
    return took


def p95(took: Sequence[float]) -> float:
    """The time that one in twenty goes beyond; of few the longest."""
    ordered = sorted(took)
    return ordered[max(0, -(-len(ordered) * 95 // 100) - 1)] if ordered else 0.0


if __name__ == "__main__":
    command(__doc__, ("shootings/dev.jsonl",), measure, kind="workbench ")

"""The queue and its keys, for those who test reviewing: each key is pressed when what the one before did has been shown."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.workbench.conftest import Served


def come_to(page: Page, address: str) -> None:
    """Go to a page of the queue, until its keys are there."""
    page.goto(address)
    expect(page.locator("#queue a[aria-current]")).to_be_focused()


def states(screen: Page) -> list[str]:
    """What the queue says of each claim."""
    return [str(s) for s in screen.locator("#queue li").evaluate_all("rows => rows.map(row => row.dataset.state)")]


def at(screen: Page) -> int:
    """Which claim is looked at."""
    return int(screen.locator("#queue").evaluate("list => [...list.children].findIndex(row => row.querySelector('[aria-current]'))"))


def settled(screen: Page) -> None:
    """Every decision has been answered, and the claim that is looked at is shown."""
    expect(screen.locator("#queue [data-pending]")).to_have_count(0)
    expect(screen.locator("#pane[aria-busy]")).to_have_count(0)
    current = str(screen.locator("#queue li:has([aria-current])").get_attribute("data-key"))
    expect(screen.locator("#pane .claim")).to_have_attribute("data-key", current)


def press(screen: Page, *keys: str) -> None:
    """Keys one after the other, each when the one before is done."""
    for key in keys:
        settled(screen)
        screen.keyboard.press(key)
    settled(screen)


def rulings(served: Served) -> list[tuple[str, str]]:
    """What was decided, in order: the verdict and the field."""
    return [(r["verdict"], r["about"][0]["field"] if r["about"] else "") for r in served.desk.store.rulings()]

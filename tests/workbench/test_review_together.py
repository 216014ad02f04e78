"""Several people review one store, each in a browser of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from ascribe.workbench.settings import Settings
from tests.workbench.conftest import Served, serving
from tests.workbench.keys import come_to, press, rulings, states


@pytest.fixture
def other(served: Served, browser: Browser) -> Iterator[Callable[[str], Page]]:
    """The same store served to somebody else, in a browser of their own."""
    opened: list[tuple[Iterator[Served], BrowserContext]] = []

    def open_(who: str) -> Page:
        running = serving(served.place, Settings(who=who), working=False)
        context = browser.new_context()
        opened.append((running, context))
        page = context.new_page()
        come_to(page, f"{next(running).url}/review?telling=incidents")
        return page

    yield open_
    for running, context in opened:
        context.close()
        next(running, None)


def test_of_two_on_one_claim_the_second_sees_what_the_first_decided(screen: Page, served: Served, other: Callable[[str], Page]) -> None:
    ben = other("ben")
    press(ben, "x", "3")
    assert rulings(served) == [("reject", "claim")]
    screen.keyboard.press("a")

    expect(screen.locator(".notice")).to_contain_text("ben has rejected meanwhile: it repeats what this voice said before")
    expect(screen.locator("#queue li").first).to_have_attribute("data-state", "rejected")
    assert rulings(served) == [("reject", "claim")]
    screen.get_by_role("button", name="Look at it").click()
    expect(screen.locator("#pane .decisions")).to_contain_text("by ben")
    press(screen, "a")
    expect(screen.locator("#queue li").first).to_have_attribute("data-state", "accepted")
    assert rulings(served) == [("reject", "claim"), ("accept", "claim")]


def test_who_decides_blind_sees_others_decisions_after_their_own(other: Callable[[str], Page], every: int) -> None:
    ana, ben = other("ana"), other("ben")
    key = str(ana.locator("#queue li").first.get_attribute("data-key"))
    press(ana, "x", "2")
    come_to(ben, ben.url.partition("?")[0] + "/blind")
    come_to(ben, ben.url.partition("?")[0] + f"?claim={key}")
    expect(ben.locator("#queue li:has([aria-current])")).to_have_attribute("data-key", key)

    assert states(ben) == ["open"] * every
    assert ben.locator(".conflict, .pane header .tag, .decisions").count() == 0
    assert "it tells of another event" not in str(ben.locator("#pane .decisions, #queue").all_text_contents())
    press(ben, "a", "k")
    expect(ben.locator("#pane .decisions li")).to_have_count(2)
    expect(ben.locator("#pane .decisions")).to_contain_text("by ana")


def test_what_two_differ_on_is_settled_by_a_digit_and_undone(screen: Page, served: Served, other: Callable[[str], Page]) -> None:
    ana, ben = other("ana"), other("ben")
    press(ana, "a")
    ben.reload()
    expect(ben.locator("#queue a[aria-current]")).to_be_focused()
    press(ben, "k", "x", "1")
    screen.goto(f"{served.url}/review/agreement")
    expect(screen.locator(".dispute h3 a")).to_be_focused()
    expect(screen.locator(".dispute")).to_contain_text("it is none")
    assert Axe().run(screen).violations_count == 0
    screen.keyboard.press("2")
    expect(screen.locator(".dispute")).to_have_count(0)
    settled_by = list(served.desk.store.rulings())[-1]
    assert (settled_by["verdict"], settled_by["settles"]) == ("reject", True)
    screen.locator("#undo").click()

    expect(screen.locator(".dispute")).to_have_count(1)

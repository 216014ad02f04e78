"""What holds for every screen, in a real browser."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.workbench.conftest import Served

SCREENS = (
    "/audit",
    "/explore",
    "/explore?view=map",
    "/explore?view=time&not.event=Attack",
    "/export",
    "/incidents",
    "/incidents/d5z4v",
    "/intake",
    "/login",
    "/merge",
    "/merge?one=d5z4v",
    "/merge?one=d5z4v&other=34rat",
    "/merge/split?of=d5z4v",
    "/review",
)


@pytest.mark.parametrize("screen", SCREENS)
def test_no_screen_keeps_anybody_out_or_says_anything_on_the_console(screen: str, page: Page, served: Served) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    come(page, served.url + screen)
    found = Axe().run(page)

    assert found.violations_count == 0, found.generate_report()
    assert said == []


def come(page: Page, url: str) -> None:
    """Go to a screen, until all that it draws is there."""
    page.goto(url)
    if page.locator("[data-map]").count():
        expect(page.locator("[data-map] svg")).to_be_attached()

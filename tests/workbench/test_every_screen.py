"""What holds for every screen, in a real browser."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

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
def test_no_screen_keeps_anybody_out(screen: str, page: Page, served: Served) -> None:
    page.goto(served.url + screen)
    found = Axe().run(page)

    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_says_nothing_on_the_console(screen: str, page: Page, served: Served) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(served.url + screen)
    page.wait_for_load_state("networkidle")

    assert said == []

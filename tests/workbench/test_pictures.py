"""Every screen at a desk's width, at a phone's and on paper: nothing runs out of the page. The pictures in the documentation are made here too:

ASCRIBE_PICTURES=docs/pictures python -m pytest tests/workbench/test_pictures.py
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.workbench.conftest import Served
from tests.workbench.test_every_screen import SCREENS, come

WIDTHS = {"desk": ViewportSize(width=1280, height=800), "phone": ViewportSize(width=390, height=844)}
PAPER = ViewportSize(width=680, height=960)
"""A sheet of A4 within its margins: what runs out of it is not printed."""

KEPT = os.environ.get("ASCRIBE_PICTURES")
"""The folder in which the pictures are kept; without it they go with the test."""


@pytest.mark.parametrize("screen", SCREENS)
def test_no_screen_runs_out_of_the_page(screen: str, page: Page, served: Served, tmp_path: Path) -> None:
    over = {}
    for name, size in WIDTHS.items():
        page.set_viewport_size(size)
        come(page, served.url + screen)
        over[name] = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        page.screenshot(path=Path(KEPT or tmp_path) / f"{_named(screen)}-{name}.png", full_page=name == "desk", animations="disabled")

    page.set_viewport_size(PAPER)
    page.emulate_media(media="print")
    over["paper"] = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

    assert over == dict.fromkeys((*WIDTHS, "paper"), 0)


def _named(screen: str) -> str:
    return "incident" if screen.startswith("/incidents/") else screen.partition("?")[0].strip("/").replace("/", "-")

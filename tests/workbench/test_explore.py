"""Exploring in a real browser: filters, their addresses, the map and the timeline."""

from __future__ import annotations

import re

from playwright.sync_api import BrowserContext, Page, expect

from tests.workbench.conftest import Served


def test_filters_are_made_and_taken_back_and_shared_as_an_address(page: Page, served: Served, context: BrowserContext) -> None:
    page.goto(f"{served.url}/explore")
    page.get_by_role("link", name="Shelling/artillery/missile attack", exact=True).click()
    expect(page.locator(".count b")).to_have_text("1")
    page.get_by_label("Words in the reports").fill("hospital -zebra")
    page.get_by_role("button", name="Show").click()
    expect(page.locator(".excerpt").first).to_contain_text("hospital")
    expect(page).to_have_url(re.compile("q=hospital"))
    shared = context.new_page()
    shared.goto(page.url)
    expect(shared.locator(".count b")).to_have_text("1")
    shared.get_by_role("link", name="Take all away").click()
    expect(shared.locator(".count b")).to_have_text("3")
    shared.get_by_role("link", name="without Remote explosive/landmine/IED").click()
    expect(shared.locator(".count b")).to_have_text("2")


def test_the_map_is_moved_by_keys_and_its_view_is_an_address(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/explore?view=map")
    surface = page.get_by_role("group", name="Map")
    expect(surface.locator("circle")).to_have_count(1)
    before = surface.locator("svg").get_attribute("viewBox")
    surface.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**at=*")
    beside = page.url
    page.keyboard.press("+")
    expect(page).not_to_have_url(beside)
    moved = surface.locator("svg").get_attribute("viewBox")
    page.reload()
    expect(surface.locator("circle")).to_have_count(1)

    assert before != moved
    x, y, width, _ = (float(n) for n in (surface.locator("svg").get_attribute("viewBox") or "").split())
    a, b, c, _ = (float(n) for n in (moved or "").split())
    assert max(abs(x - a), abs(y - b), abs(width - c)) < 2


def test_pictures_have_tables_beneath(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/explore?view=map")
    expect(page.get_by_role("region", name="Places").get_by_role("row")).to_have_count(3)
    page.goto(f"{served.url}/explore?view=time")
    expect(page.get_by_role("region", name="Days", exact=True).get_by_role("row")).to_have_count(3)


def test_a_search_that_is_none_is_refused_in_words(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/explore?q=%22open")

    expect(page.get_by_role("main")).to_contain_text("a quotation mark is left open")


def test_two_fingers_change_the_size_of_the_map_and_not_that_of_the_page(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/explore?view=map")
    surface = page.get_by_role("group", name="Map").locator("svg")
    expect(surface.locator("circle")).to_have_count(1)
    surface.scroll_into_view_if_needed()
    box = surface.bounding_box()
    assert box is not None
    before = [float(n) for n in (surface.get_attribute("viewBox") or "").split()]
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    fingers = page.context.new_cdp_session(page)
    for kind, apart in (("touchStart", 50), ("touchMove", 75), ("touchMove", 100)):
        points = [{"x": x - apart, "y": y, "id": 0}, {"x": x + apart, "y": y, "id": 1}]
        fingers.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    fingers.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_url("**at=*")
    after = [float(n) for n in (surface.get_attribute("viewBox") or "").split()]

    assert abs(after[2] / before[2] - 0.5) < 0.01
    assert abs((after[0] + after[2] / 2) - (before[0] + before[2] / 2)) < before[2] / 100

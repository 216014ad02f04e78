"""What is told to whoever reviews: by the ear as by the eye, and what a field should say while it is filled in."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from ascribe.vocabulary.guidelines import GUIDELINES
from tests.workbench.conftest import Served

SAID = {g.field: g.text for g in GUIDELINES}


def test_each_decision_is_told_and_the_focus_stays_where_one_works(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/review")
    expect(page.locator("#queue a[aria-current]")).to_be_focused()
    page.keyboard.press("a")
    expect(page.locator("#heard")).to_have_text(re.compile(r"^Accepted: .+ \d+ open$"))
    page.keyboard.press("z")
    expect(page.locator("#said")).to_contain_text("Undone: accepted")
    expect(page.locator("#queue a[aria-current]")).to_be_focused()
    page.keyboard.press("A")
    expect(page.get_by_role("button", name="Accept", exact=False).and_(page.locator("#all button"))).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#queue a[aria-current]")).to_be_focused()
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    page.keyboard.press("Escape")

    expect(page.locator("#queue a[aria-current]")).to_be_focused()


def test_a_field_says_what_it_should_while_it_is_filled_in(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/review")
    expect(page.locator("#queue a[aria-current]")).to_be_focused()
    page.keyboard.press("e")
    expect(page.locator("#guideline")).to_have_text(SAID["figures"])
    page.locator("#pane form.edit [name=scope]").focus()
    expect(page.locator("#guideline")).to_have_text(SAID["scope"])
    page.keyboard.press("Escape")
    page.keyboard.press("q")

    expect(page.locator("#pane form.speaker .told")).to_have_text(SAID["voice"])


def test_a_digit_means_what_stands_in_the_form_that_is_open(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/review")
    expect(page.locator("#queue a[aria-current]")).to_be_focused()
    page.keyboard.press("q")
    page.keyboard.press("2")
    chosen = page.locator("#pane form.speaker input[name=chain]").nth(1)
    expect(chosen).to_be_checked()
    page.keyboard.press("Enter")
    expect(page.locator("#pane .decisions")).to_contain_text("put right")

    assert [r.about[0].field for r in served.desk.snapshot().rulings] == ["voice"]


def test_the_ends_of_the_evidence_are_told_as_words(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/review")
    expect(page.locator("#queue a[aria-current]")).to_be_focused()
    quote = str(page.locator("#pane blockquote.mine").text_content()).split()
    page.keyboard.press("r")
    first = page.locator("#pane form.evidence input[name=from]")
    expect(first).to_have_attribute("aria-valuetext", quote[0])
    first.press("ArrowRight")

    expect(first).to_have_attribute("aria-valuetext", quote[1])


def test_what_is_focused_is_never_beneath_what_lies_over_the_page(page: Page, served: Served) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{served.url}/review")
    expect(page.locator("#queue a[aria-current]")).to_be_focused()
    for _ in range(30):
        page.keyboard.press("Tab")
        covered = page.evaluate("""() => {
            const focused = document.activeElement, bar = document.querySelector('.acts')
            if (focused === document.body || bar.contains(focused)) return false
            const own = focused.getBoundingClientRect(), over = bar.getBoundingClientRect()
            return getComputedStyle(bar).position === 'fixed' && own.top >= over.top && own.height > 0
        }""")

        assert not covered, page.evaluate("document.activeElement.outerHTML")

"""Reviewing in a real browser, by the keys alone."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from ascribe.linking import ruled_claims
from ascribe.workbench.views.review import listing
from tests.workbench.conftest import Served
from tests.workbench.keys import at, come_to, press, rulings, settled, states


def test_moving_changes_nothing(screen: Page, served: Served, every: int) -> None:
    press(screen, "j", "j", "k", "ArrowDown", "ArrowUp")

    assert at(screen) == 1
    assert states(screen) == ["open"] * every
    assert rulings(served) == []


def test_going_to_a_claim_shows_its_words_among_the_others(screen: Page) -> None:
    press(screen, "j")
    letter = screen.locator("#queue li:has([aria-current])").get_attribute("data-letter")
    key = screen.locator("#queue li:has([aria-current])").get_attribute("data-key")

    expect(screen.locator("#reading .gutter a.on")).to_have_text(str(letter))
    expect(screen.locator("#reading .gutter a.on")).to_have_attribute("data-claim", str(key))
    strong = "".join(screen.locator("#reading p[data-start] .evidence-on").all_text_contents())
    assert strong == screen.locator("#pane blockquote.mine").text_content()
    assert screen.locator("#reading p[data-start] .evidence:not(.evidence-on)").count() > 0


@pytest.mark.parametrize(
    ("keys", "expected", "state", "moved"),
    [
        (["a"], [("accept", "claim")], "accepted", 1),
        (["u"], [("unsure", "claim")], "unsure", 1),
        (["x", "1"], [("reject", "claim")], "rejected", 1),
        (["e", "Tab", "Escape"], [], "open", 0),
        (["x", "Escape"], [], "open", 0),
        (["Backspace"], [], "open", 0),
        (["Delete"], [], "open", 0),
    ],
)
def test_each_key_does_its_own_and_is_undone(
    keys: list[str], expected: list[tuple[str, str]], state: str, moved: int, screen: Page, served: Served
) -> None:
    press(screen, *keys)

    assert (rulings(served), states(screen)[0], at(screen)) == (expected, state, moved)
    if not expected:
        return
    press(screen, "z")
    expect(screen.locator("#queue li").first).to_have_attribute("data-state", "open")
    assert at(screen) == 0
    press(screen, "Z")
    expect(screen.locator("#queue li").first).to_have_attribute("data-state", state)


def test_a_value_is_put_right_and_undone(screen: Page, served: Served) -> None:
    before = screen.locator("#queue .value").first.text_content()
    press(screen, "e")
    expect(screen.locator("#pane form.edit input").first).to_be_focused()
    screen.keyboard.press("Control+a")
    screen.keyboard.type("15-17")
    screen.keyboard.press("Enter")
    expect(screen.locator("#queue .value").first).to_have_text("killed 15 to 17")
    expect(screen.locator("#pane .figure-line").first).to_contain_text("15 to 17")
    expect(screen.locator("#pane .decisions")).to_contain_text("killed: 15 to 17")
    assert rulings(served) == [("correct", "killed")]
    press(screen, "z")

    expect(screen.locator("#queue .value").first).to_have_text(str(before))


def test_a_value_that_cannot_be_is_refused_and_nothing_changes(screen: Page, served: Served) -> None:
    press(screen, "e")
    expect(screen.locator("#pane form.edit input").first).to_be_focused()
    screen.keyboard.press("Control+a")
    screen.keyboard.type("many")
    screen.keyboard.press("Enter")

    expect(screen.locator(".notice")).to_contain_text("no figure of killed; write 19, or 17-21")
    assert (rulings(served), states(screen)[0]) == ([], "open")


def test_a_speaker_is_put_right(screen: Page, served: Served) -> None:
    press(screen, "q")
    screen.locator("#pane form.speaker input[name=name]").focus()
    screen.keyboard.type("Korvat fire brigade")
    screen.keyboard.press("Enter")

    expect(screen.locator("#pane .chain")).to_contain_text("Korvat fire brigade")
    assert rulings(served) == [("correct", "voice")]


def test_evidence_is_selected_anew_word_by_word(screen: Page, served: Served) -> None:
    quote = str(screen.locator("#pane blockquote.mine").text_content())
    press(screen, "r")
    expect(screen.locator("#pane form.evidence input[name=from]")).to_be_focused()
    screen.keyboard.press("ArrowRight")
    screen.keyboard.press("ArrowRight")
    expect(screen.locator("#pane .anew")).to_have_text(quote.split(maxsplit=2)[2])
    screen.keyboard.press("Enter")

    expect(screen.locator("#pane blockquote.mine")).to_have_text(quote.split(maxsplit=2)[2])
    assert rulings(served) == [("correct", "evidence")]


def test_evidence_is_selected_anew_in_the_report(screen: Page) -> None:
    press(screen, "r")
    screen.evaluate("""() => {
        const line = document.querySelectorAll('#reading p[data-start]')[1], range = document.createRange()
        range.selectNodeContents(line)
        getSelection().removeAllRanges()
        getSelection().addRange(range)
    }""")
    line = str(screen.locator("#reading p[data-start]").nth(1).text_content())
    expect(screen.locator("#pane .anew")).to_have_text(line)
    screen.locator("#pane form.evidence button[type=submit]").click()

    expect(screen.locator("#pane blockquote.mine")).to_have_text(line)


def test_all_that_is_listed_is_accepted_after_a_count_and_undone_at_once(screen: Page, served: Served, every: int) -> None:
    press(screen, "u", "A")
    expect(screen.locator("#all-what")).to_contain_text(f"{every - 1} claims")
    assert rulings(served) == [("unsure", "claim")]
    screen.keyboard.press("Enter")
    expect(screen.locator("#queue [data-state=accepted]")).to_have_count(every - 1)
    settled(screen)
    assert len(rulings(served)) == every
    press(screen, "z")
    expect(screen.locator("#queue [data-state=accepted]")).to_have_count(0)

    assert states(screen) == ["unsure", *["open"] * (every - 1)]


def test_letters_typed_into_a_field_do_nothing_else(screen: Page, served: Served) -> None:
    press(screen, "/")
    expect(screen.locator("#search")).to_be_focused()
    screen.keyboard.type("auxz?j")

    assert screen.locator("#search").input_value() == "auxz?j"
    assert (rulings(served), at(screen), screen.locator("#keys[open]").count()) == ([], 0, 0)
    screen.keyboard.press("Escape")
    expect(screen.locator("#queue a[aria-current]")).to_be_focused()


def test_letters_typed_on_a_reason_are_a_reason_of_ones_own(screen: Page, served: Served) -> None:
    press(screen, "x")
    expect(screen.locator("form[data-form=reject] :focus")).to_have_count(1)
    screen.keyboard.type(" / a misprint")

    assert (rulings(served), screen.get_by_label("Another reason").input_value()) == ([], "/ a misprint")
    screen.keyboard.press("Escape")
    expect(screen.locator("form[data-form=reject]")).to_be_hidden()


def test_with_a_form_open_the_screen_has_no_keys(screen: Page, served: Served) -> None:
    press(screen, "q")
    screen.locator("#pane").focus()
    for key in ("/", "a", "j", "z"):
        screen.keyboard.press(key)
    expect(screen.locator("#pane")).to_be_focused()
    assert (rulings(served), at(screen)) == ([], 0)
    screen.keyboard.press("Escape")
    press(screen, "j")

    assert at(screen) == 1


def test_letters_pressed_elsewhere_do_nothing(screen: Page, served: Served) -> None:
    screen.locator("#reading").focus()
    screen.keyboard.press("a")
    screen.locator("header .name").focus()
    screen.keyboard.press("a")

    assert (rulings(served), at(screen)) == ([], 0)


def test_a_key_is_changed_and_kept_and_keys_are_switched_off(screen: Page, served: Served) -> None:
    press(screen, "?")
    screen.get_by_role("button", name="Change the key for: Accept the claim and go on").click()
    for taken in ("Backspace", "j", "w"):
        screen.keyboard.press(taken)
    screen.keyboard.press("Escape")
    screen.reload()
    expect(screen.locator("#queue a[aria-current]")).to_be_focused()
    expect(screen.locator("#pane [data-key-of=accept]")).to_have_text("w")
    press(screen, "a")
    assert rulings(served) == []
    press(screen, "w")
    assert rulings(served) == [("accept", "claim")]
    press(screen, "?")
    screen.get_by_label("Letters do something").uncheck()
    screen.get_by_role("button", name="Close").click()
    screen.locator("#queue a[aria-current]").focus()
    press(screen, "w", "x", "j")

    assert (rulings(served), at(screen)) == ([("accept", "claim")], 1)


def test_a_search_finds_claims_and_a_visit_goes_on_where_one_stopped(screen: Page, served: Served, every: int) -> None:
    press(screen, "/")
    screen.keyboard.type("hospital")
    screen.keyboard.press("Enter")
    screen.wait_for_url("**words=hospital*")
    expect(screen.locator("#queue a[aria-current]")).to_be_focused()
    found = screen.locator("#queue li").count()
    assert 2 < found < every
    press(screen, "j", "j")
    key = str(screen.locator("#queue li:has([aria-current])").get_attribute("data-key"))
    expect(screen).to_have_url(re.compile(key))
    screen.goto(f"{served.url}/incidents")
    come_to(screen, f"{served.url}/review")

    expect(screen.locator("#queue li")).to_have_count(found)
    assert at(screen) == 2


def test_the_example_is_reviewed_to_the_end_by_the_keys(screen: Page, served: Served, every: int) -> None:
    for _ in range(every - 1):
        press(screen, "a")
    press(screen, "x", "2")
    expect(screen.locator("#open")).to_have_text("0")

    found = ruled_claims(served.desk.store)
    assert sum(1 for decided in found.decided.values() if decided.verdict) == every
    assert sum(claim is None for claims in found.claims.values() for claim in claims) == 1


@pytest.mark.parametrize("key", ["x", "e", "r", "q", "?", "A"])
def test_no_form_keeps_anybody_out(key: str, screen: Page) -> None:
    press(screen, key)
    found = Axe().run(screen)

    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)])
def test_nothing_runs_out_of_the_page(width: int, height: int, screen: Page) -> None:
    screen.set_viewport_size({"width": width, "height": height})
    press(screen, "j", "e")
    actual = screen.evaluate("() => document.documentElement.scrollWidth")

    assert actual <= width


def test_who_accepts_to_the_end_of_a_page_leaves_out_no_claim(page: Page, served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "PAGE", 4)
    come_to(page, f"{served.url}/review?order=reports")
    first = str(page.locator("#queue li").first.get_attribute("data-key"))
    press(page, "a", "a", "a")
    assert (at(page), len(rulings(served))) == (3, 3)
    page.keyboard.press("a")
    expect(page.locator("#queue li").first).not_to_have_attribute("data-key", first)

    assert len(rulings(served)) == 4

"""Reviewing in a real browser, by the keys alone."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from ascribe.cli import called
from ascribe.linking import ruled_claims
from ascribe.workbench.settings import Settings
from ascribe.workbench.views.review import listing
from tests.workbench.conftest import Served, serving


@pytest.fixture
def screen(page: Page, served: Served) -> Page:
    """The screen as one comes to it."""
    come_to(page, f"{served.url}/review")
    return page


@pytest.fixture
def every(served: Served) -> int:
    """How many claims of incidents there are in the example."""
    return sum(bool(c["figures"]) or c["incident"] is not None for k in served.desk.snapshot().kept.values() for c in k.claims)


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


HOSTILE = "<script>document.title='run'</script><img src=x onerror=alert(1)> \u202eevil\u202c “&quot;”"


@pytest.fixture
def hostile(served: Served, tmp_path: Path) -> Served:
    """The store with a report whose every field is hostile."""
    from ascribe.cli import called  # noqa: PLC0415

    long_line = "word " * 40_000
    report = {
        "publisher": f"Post {HOSTILE}",
        "title": f"Title {HOSTILE}",
        "url": "https://post.example/" + "x" * 2000,
        "published": "2024-05-08",
        "text": f"Police in Selm said on Tuesday that nine {HOSTILE} people were killed when a bomb went off. {long_line}\n\n"
        f"Two soldiers were killed in Selm on Tuesday, {HOSTILE} police said.\n",
    }
    file = tmp_path / "hostile.jsonl"
    file.write_text(json.dumps(report) + "\n", encoding="utf-8")
    assert called(["add", "--db", str(served.place), str(file)]) == 0
    return served


def test_hostile_text_shows_as_text(page: Page, hostile: Served) -> None:
    said: list[str] = []
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.on("pageerror", lambda error: said.append(str(error)))
    come_to(page, f"{hostile.url}/review?telling=all&words=script")
    press(page, "j", "k", "x")
    screen = page.locator("#pane form.reject input[name=why]")
    screen.fill(HOSTILE)
    screen.press("Enter")
    expect(page.locator("#queue [data-state=rejected]")).to_have_count(1)
    press(page, "k")

    assert said == []
    assert "Ascribe" in page.title()
    assert page.locator("#main script, #main img, #main [onerror]").count() == 0
    expect(page.locator("#reading h2")).to_contain_text("<script>document.title='run'</script>")
    expect(page.locator("#pane .decisions")).to_contain_text("onerror=alert(1)")
    assert "\u202e" not in str(page.locator("#reading").text_content())


@pytest.mark.parametrize("value", ["\ud800", "\x00", "\u202e", "x" * 200_000, HOSTILE])
def test_hostile_values_are_refused_or_kept_as_text(value: str, screen: Page, served: Served) -> None:
    key = screen.locator("#queue li").first.get_attribute("data-key")
    body = {"decisions": [{"claim": key, "token": "", "verdict": "correct", "field": "target", "value": value}], "why": value[:2000]}
    answer = screen.evaluate(
        """async (body) => {
        const answer = await fetch('/api/v1/review/decisions', {method: 'POST', headers: {'content-type': 'application/json'}, body})
        return [answer.status, await answer.json()]
    }""",
        json.dumps(body),
    )
    come_to(screen, f"{served.url}/review?claim={key}")
    press(screen, "j", "k")

    assert answer[0] in (200, 400, 422), answer
    assert screen.locator("#main script, #main img").count() == 0


def test_a_line_without_a_space_is_shown_at_once(page: Page, served: Served, tmp_path: Path) -> None:
    given = tmp_path / "long.jsonl"
    text = "Korvat, May 7 (Reuters) - At least 19 people were killed in an airstrike in Korvat on Tuesday, police said.\n"
    given.write_text(json.dumps({"text": text + "A" * 200_000, "publisher": "Long", "published": "2024-05-08"}) + "\n")
    assert called(["add", "--db", str(served.place), str(given)]) == 0
    claim = next(k.claims[0]["id"] for k in served.desk.snapshot().kept.values() if k.imprint.publisher == "Long")
    page.goto(f"{served.url}/review?words=&claim={claim}", timeout=10_000)  # it took minutes

    assert str(page.locator("#reading p[data-start]").nth(1).text_content()) == "A" * 200_000


def test_who_accepts_to_the_end_of_a_page_leaves_out_no_claim(page: Page, served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "PAGE", 4)
    come_to(page, f"{served.url}/review?order=reports")
    first = str(page.locator("#queue li").first.get_attribute("data-key"))
    press(page, "a", "a", "a")
    assert (at(page), len(rulings(served))) == (3, 3)
    page.keyboard.press("a")
    expect(page.locator("#queue li").first).not_to_have_attribute("data-key", first)

    assert len(rulings(served)) == 4

"""Text that would do harm is shown as text where claims are reviewed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from ascribe.cli import called
from tests.workbench.conftest import Served
from tests.workbench.keys import come_to, press

HOSTILE = "<script>document.title='run'</script><img src=x onerror=alert(1)> \u202eevil\u202c “&quot;”"


@pytest.fixture
def hostile(served: Served, tmp_path: Path) -> Served:
    """The store with a report whose every field is hostile."""
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

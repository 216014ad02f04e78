"""The list of incidents and the dossier of one, in a real browser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from ascribe.cli import called
from tests.workbench.conftest import Served


@pytest.fixture
def market(page: Page, served: Served) -> str:
    """The address of the incident that most reports tell of."""
    listed = page.request.get(f"{served.url}/api/v1/incidents").json()
    return f"{served.url}/incidents/{max(listed['items'], key=lambda row: row['reports'])['id']}"


def test_the_list_leads_to_the_dossier(page: Page, served: Served, market: str) -> None:
    page.goto(f"{served.url}/incidents")
    page.get_by_role("link", name="Korvat", exact=True).click()

    expect(page).to_have_url(market)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Korvat")


def test_a_figure_shows_its_words_when_it_has_the_focus(page: Page, market: str) -> None:
    page.goto(market)
    figure = page.locator(".matrix").get_by_role("link", name="32", exact=True)
    figure.focus()

    expect(page.locator("#words q")).to_have_text(page.locator(f"#{figure.get_attribute('aria-describedby')} q").text_content() or "?")
    expect(figure).to_have_attribute("href", page.locator(".matrix .said").first.get_attribute("href") or "")
    page.locator(".matrix").get_by_role("link", name="9", exact=True).hover()
    expect(page.locator("#words")).to_contain_text("Andrei Lusk")


def test_a_policy_is_an_address_and_gives_its_reason(page: Page, market: str) -> None:
    page.goto(market)
    page.get_by_role("link", name="conservative").click()

    expect(page).to_have_url(f"{market}?policy=conservative&measure=killed#h-supported")
    expect(page.locator("section", has_text="What the evidence supports").last).to_contain_text("The lowest figure that a voice stands by")


def test_the_page_and_its_json_say_the_same(page: Page, market: str) -> None:
    told = page.request.get(market.replace("/incidents/", "/api/v1/incidents/")).json()
    page.goto(market)

    assert page.locator(".matrix .voice").all_text_contents() == [voice["name"] for voice in told["matrix"]["voices"]]


def test_no_such_incident_is_said_in_words(page: Page, served: Served) -> None:
    answer = page.request.get(f"{served.url}/api/v1/incidents/nowhere")

    assert (answer.status, "no incident goes by that id" in json.dumps(answer.json())) == (404, True)


HOSTILE = "<script>document.title='taken'</script><img src=x onerror=alert(1)> \u202eteksa {{ 7*7 }} \"' &amp;"


def test_hostile_text_is_shown_as_text(page: Page, served: Served, tmp_path: Path) -> None:
    line = {"text": f"Nine people were killed when a shell hit a bakery in Korvat on Tuesday, said {HOSTILE}.", "published": "2024-05-07"}
    (tmp_path / "hostile.jsonl").write_text(json.dumps({**line, "title": HOSTILE, "publisher": HOSTILE, "url": "javascript:alert(1)"}))
    assert called(["add", "--db", str(served.place), str(tmp_path / "hostile.jsonl")]) == 0
    now = served.desk.snapshot()
    taken = {k.imprint.id for k in now.kept.values() if k.imprint.publisher == HOSTILE}
    of = next(g for g in now.linked.gathering.incidents if not taken.isdisjoint(g.reports))
    other = next(g for g in now.linked.gathering.incidents if g.id != of.id)
    for screen in (f"/incidents/{of.id}", "/explore", f"/merge?one={of.id}&other={other.id}", f"/merge/split?of={of.id}", "/export"):
        page.goto(served.url + screen)
        assert ("taken" in page.title(), page.locator("main script, main img, a[href^=javascript]").count()) == (False, 0)
    page.goto(f"{served.url}/incidents/{of.id}")

    expect(page.locator("main")).to_contain_text("<script>document.title='taken'</script>")

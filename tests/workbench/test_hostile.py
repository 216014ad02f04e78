"""Whatever a report, a reviewer or an address says is shown as text, on every screen."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.workbench.conftest import Served

HOSTILE = "<script>document.title='taken'</script><img src=x onerror=alert(1)> \u202eteksa {{ 7*7 }} \"' &amp;"
LINE = "A" * 200_000
REPORT = {
    "publisher": HOSTILE,
    "title": HOSTILE,
    "url": "javascript:alert(1)",
    "published": "2024-05-08",
    "text": f"Police in Korvat said on Tuesday that nine {HOSTILE} people were killed when a shell hit a bakery in Korvat.\n\n{LINE}\n",
}
ASKED = quote(HOSTILE)
ADDRESSES = (
    f"/audit?who={ASKED}",
    f"/explore?outlet={ASKED}&find.outlet={ASKED}",
    f"/explore?q={quote('<script>')}",
    f"/export?incident={ASKED}",
    f"/incidents/{ASKED}",
    f"/merge?one={ASKED}",
    f"/review?words={ASKED}&claim={ASKED}",
    f"/login?next={ASKED}",
)


def _harmless(page: Page, url: str) -> None:
    """The page has nothing in it that a text brought, and nothing that turns round what stands beside it."""
    page.goto(url)
    actual = page.locator("main script, main img, [onerror], a[href^=javascript]").count(), "taken" in page.title()

    assert actual == (0, False), url
    assert "\u202e" not in page.locator("body").inner_text(), url


def test_hostile_reports_and_reasons_are_text_on_every_screen(page: Page, served: Served) -> None:
    said: list[str] = []
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{served.url}/intake")
    given = [REPORT, {**REPORT, "title": f"{HOSTILE}\ud800"}]  # half a pair is no character: refused, and in words
    file: FilePayload = {"name": f"{HOSTILE}.jsonl", "mimeType": "text/plain", "buffer": "\n".join(map(json.dumps, given)).encode()}
    page.locator("input[type=file]").set_input_files(files=[file])
    page.get_by_role("button", name="Read and keep").click()
    expect(page.locator("#job [role=status]")).to_contain_text("Done: 2 of 2")
    expect(page.locator("#job tbody tr").first).to_contain_text("<script>document.title=")
    expect(page.locator("#job tbody tr").last).to_contain_text("half a surrogate pair")
    now = served.desk.snapshot()
    report, claims = next((k.imprint.id, k.claims) for k in now.kept.values() if k.imprint.publisher == HOSTILE)
    incident = next(g.id for g in now.linked.gathering.incidents if report in g.reports)
    other = next(g.id for g in now.linked.gathering.incidents if g.id != incident)
    for field in ({"verdict": "reject"}, {"verdict": "correct", "field": "target", "value": HOSTILE}):
        decision = {"claim": claims[0]["id"], "token": "", **field}
        answer = page.request.post(
            f"{served.url}/api/v1/review/decisions",
            data=json.dumps({"decisions": [decision], "why": HOSTILE}),
            headers={"content-type": "application/json"},
        )
        assert answer.status in (200, 400, 409), answer.text()
    screens = (
        *("/intake", "/intake/1", "/incidents", f"/incidents/{incident}", f"/merge?one={incident}", f"/merge?one={incident}&other={other}"),
        *(f"/merge/split?of={incident}", "/explore?find.outlet=taken", "/explore?view=map", "/explore?view=time", "/audit", "/export"),
        *(f"/review?telling=all&words=&claim={claims[0]['id']}", f"/export?incident={incident}"),
    )
    for screen in screens:
        _harmless(page, served.url + screen)

    assert said == []
    assert page.request.get(f"{served.url}/review/panes/{claims[0]['id']}").text().count("onerror=alert(1)&gt;") > 0


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_hostile_address_is_answered_with_text(address: str, page: Page, served: Served) -> None:
    _harmless(page, served.url + address)

"""From the first member on, nobody comes in without a password, and nobody changes what their role may not."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pyotp
import pytest
from playwright.sync_api import Page, expect

from ascribe.store.jobs import Upload, add_job
from ascribe.store.members import Member, Role, add_member
from ascribe.workbench.accounts import TRIES, hashed, new_secret
from ascribe.workbench.settings import Settings
from tests.workbench.conftest import Served, serving

WORDS = "seven grey herons on a weir"


@pytest.fixture
def served(store_place: Path) -> Iterator[Served]:
    """A workbench with a reader and a reviewer who has a second factor."""
    for found in serving(store_place, Settings()):
        now = datetime.now(UTC)
        add_member(found.desk.store, Member("Mira", Role.READER, hashed(WORDS)), now=now)
        yield found


def _sign_in(page: Page, served: Served, name: str, password: str, code: str = "") -> None:
    page.goto(f"{served.url}/login")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(password)
    page.get_by_label("Code").fill(code)
    page.get_by_role("button", name="Sign in").click()
    # the answer is there: whoever goes elsewhere before would leave without a session
    expect(page.get_by_role("alert").or_(page.get_by_role("button", name="Sign out")).first).to_be_visible()


def test_whoever_is_not_signed_in_is_asked_and_then_led_on(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/intake")
    page.get_by_label("Name").fill("Mira")
    page.get_by_label("Password").fill(WORDS)
    page.get_by_role("button", name="Sign in").click()

    expect(page).to_have_url(f"{served.url}/intake")


def test_who_signs_out_is_out(page: Page, served: Served) -> None:
    _sign_in(page, served, "Mira", WORDS)
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url(f"{served.url}/login")
    page.goto(f"{served.url}/incidents")

    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()


def test_too_many_wrong_passwords_keep_even_the_right_one_out(page: Page, served: Served) -> None:
    for _ in range(TRIES):
        _sign_in(page, served, "Mira", "wrong")
        expect(page.get_by_role("alert")).to_contain_text("is wrong")
    _sign_in(page, served, "Mira", WORDS)

    expect(page.get_by_role("alert")).to_contain_text("wait")


def test_a_reader_changes_nothing(page: Page, served: Served) -> None:
    _sign_in(page, served, "Mira", WORDS)
    answer = page.request.post(f"{served.url}/intake", form={"text": "Nothing."})

    assert (answer.status, "may read and not change anything" in answer.text()) == (403, True)


def test_a_reader_is_offered_nothing_that_readers_may_not_do(page: Page, served: Served) -> None:
    add_job(served.desk.store, [Upload("a.txt", b"Nothing.")], who="Ivo", wish={}, total=1, now=datetime.now(UTC))
    _sign_in(page, served, "Mira", WORDS)
    one, _, other = (g.id for g in served.desk.snapshot().linked.gathering.incidents)
    for screen in ("intake", f"merge?one={one}&other={other}", f"merge/split?of={one}", "review?words="):
        page.goto(f"{served.url}/{screen}")
        expect(page.get_by_role("main")).to_contain_text("You may read and not change anything")
        assert page.locator("main form[method=post], main [data-act]:not(:disabled)").count() == 0
        assert "Ivo" not in page.content()
    expect(page.locator("#queue a[aria-current]")).to_be_focused()
    page.keyboard.press("a")
    page.keyboard.press("x")
    assert (page.locator("#queue [data-state=accepted], form[data-form], .notice").count(), served.desk.snapshot().rulings) == (0, ())
    page.keyboard.press("j")

    expect(page.locator("#queue li").nth(1).locator("a")).to_be_focused()
    assert [job["who"] for job in page.request.get(f"{served.url}/api/v1/jobs").json()] == [None]


def test_who_was_signed_out_elsewhere_is_led_back(page: Page, served: Served) -> None:
    add_member(served.desk.store, Member("Ivo", Role.REVIEWER, hashed(WORDS)), now=datetime.now(UTC))
    _sign_in(page, served, "Ivo", WORDS)
    page.goto(f"{served.url}/review?words=")
    expect(page.locator("#queue a[aria-current]")).to_be_focused()
    page.wait_for_load_state("networkidle")
    page.context.clear_cookies()
    page.keyboard.press("a")
    page.locator(".notice").get_by_role("link", name="Sign in").click()

    expect(page).to_have_url(re.compile("/login.next=%2Freview"))


def test_a_second_factor_is_asked_for(page: Page, served: Served) -> None:
    secret = new_secret()
    add_member(served.desk.store, Member("Jonas", Role.REVIEWER, hashed(WORDS), secret), now=datetime.now(UTC))
    _sign_in(page, served, "Jonas", WORDS, "000000")
    expect(page.get_by_role("alert")).to_contain_text("is wrong")
    _sign_in(page, served, "Jonas", WORDS, pyotp.TOTP(secret).now())

    expect(page.get_by_role("button", name="Sign out")).to_be_visible()


def _answered(url: str, **headers: str) -> tuple[int, dict[str, object]]:
    request = urllib.request.Request(url, data=b"" if headers.get("Sec-Fetch-Site") else None, headers=headers)  # noqa: S310  # our own server
    try:
        with urllib.request.urlopen(request) as answer:  # noqa: S310
            return answer.status, {}
    except urllib.error.HTTPError as error:
        body = error.read()
        return error.code, json.loads(body) if body.startswith(b"{") else {}


def test_a_program_without_a_session_is_told_so(served: Served) -> None:
    status, told = _answered(f"{served.url}/api/v1/incidents")

    assert (status, told["error"]) == (401, {"status": 401, "title": "Sign in", "detail": "nobody is signed in; sign in at /login"})


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_what_another_page_sends_is_refused(site: str, served: Served) -> None:
    status, _ = _answered(f"{served.url}/logout", **{"Sec-Fetch-Site": site})

    assert status == 403


def test_a_name_that_is_not_ours_is_refused(served: Served) -> None:
    status, _ = _answered(f"{served.url}/incidents", Host="elsewhere.example")

    assert status == 403

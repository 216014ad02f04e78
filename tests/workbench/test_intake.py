"""Reports are taken in through a browser, read outside the request, and shown as they come."""

from __future__ import annotations

import multiprocessing
import time
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import FilePayload, Page, expect

from ascribe.store.jobs import Job, State, Upload, add_job, end_job, job, try_again
from ascribe.workbench.settings import Settings
from tests.workbench.conftest import Served, serving

SHELL = "Brenova Gazette, 9 May 2024\n\nThree people were killed when a shell hit a bakery in Brenova on Tuesday, police said.\n"


def test_a_pasted_text_is_read_and_leads_to_its_claims(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/intake")
    page.get_by_label("Text of a report").fill(SHELL)
    page.get_by_label("Outlet").fill("Brenova Gazette")
    page.get_by_label("Day of publication").fill("2024-05-09")
    page.get_by_role("button", name="Read and keep").click()
    expect(page.get_by_role("status").first).to_contain_text("Done: 1 of 1", timeout=60_000)

    expect(page.get_by_role("row").nth(1)).to_contain_text("new")


def test_files_are_read_and_what_is_none_says_why(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/intake")
    page.get_by_label("or files").set_input_files(
        [
            FilePayload(name="shell.txt", mimeType="text/plain", buffer=SHELL.encode()),
            FilePayload(name="copy.txt", mimeType="text/plain", buffer=SHELL.upper().encode()),
            FilePayload(name="picture.txt", mimeType="text/plain", buffer=b"\x89PNG\r\n\x1a\n\x00\x00"),
        ]
    )
    page.get_by_role("button", name="Read and keep").click()
    expect(page.get_by_role("status").first).to_contain_text("Done: 3 of 3", timeout=60_000)
    rows = page.get_by_role("row")

    expect(rows.nth(3)).to_contain_text("refused")


def test_a_job_that_failed_is_tried_again(page: Page, served: Served) -> None:
    number = add_job(served.desk.store, [Upload("shell.txt", SHELL.encode())], who="", wish={}, total=1, now=datetime.now(UTC))
    end_job(served.desk.store, number, State.FAILED, now=datetime.now(UTC), message="no space is left")
    page.goto(f"{served.url}/intake/{number}")
    expect(page.get_by_role("status").first).to_contain_text("no space is left")
    page.get_by_role("button", name="Try again").click()

    expect(page.get_by_role("status").first).to_contain_text("Done: 1 of 1", timeout=60_000)


def _ended(served: Served, number: int) -> Job:
    """The job when nobody works on it any more."""
    while (found := job(served.desk.store, number)).state in (State.QUEUED, State.RUNNING):
        time.sleep(0.05)  # the worker needs the processor
    return found


def test_a_job_whose_reading_process_is_killed_says_so_and_is_tried_again(served: Served) -> None:
    number = add_job(served.desk.store, [Upload("shell.txt", SHELL.encode())], who="", wish={}, total=1, now=datetime.now(UTC))
    while not (reading := multiprocessing.active_children()):
        time.sleep(0.05)
    reading[0].kill()
    failed = _ended(served, number)
    try_again(served.desk.store, number)

    assert (failed.state, "was killed" in failed.message, _ended(served, number).state) == (State.FAILED, True, State.DONE)


def test_nothing_given_is_said(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/intake")
    page.get_by_role("button", name="Read and keep").click()

    expect(page.get_by_role("main")).to_contain_text("paste a text or choose files")


def test_a_job_that_waited_when_the_server_stopped_is_done_by_the_next_one(store_place: Path) -> None:
    first = serving(store_place, Settings(), working=False)
    store = next(first).desk.store
    number = add_job(store, [Upload("shell.txt", SHELL.encode())], who="", wish={}, total=1, now=datetime.now(UTC))
    first.close()
    second = serving(store_place, Settings())
    running = next(second)
    found = _ended(running, number)
    second.close()

    assert (found.state, found.done) == (State.DONE, 1)


def test_files_that_are_dropped_are_chosen_and_none_takes_the_place_of_the_page(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/intake")
    dropped = page.evaluate_handle(
        "text => { const all = new DataTransfer(); all.items.add(new File([text], 'dropped.txt')); return all }", SHELL
    )
    page.dispatch_event("h1", "drop", {"dataTransfer": dropped})
    expect(page.locator("#said")).to_have_text("1 file chosen")
    page.get_by_role("button", name="Read and keep").click()

    expect(page.get_by_role("row").nth(1)).to_contain_text("dropped.txt")

"""What is downloaded parses, and holds what was chosen and nothing that is withheld."""

from __future__ import annotations

import csv
import io
import json
import zipfile

import pytest
from playwright.sync_api import Page, expect

from tests.workbench.conftest import Served


def test_a_package_is_downloaded_and_parses(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/explore?event=Remote%20explosive/landmine/IED")
    page.get_by_role("link", name="Export these").click()
    expect(page.get_by_text("1 incident", exact=True)).to_be_visible()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download").click()
    with zipfile.ZipFile(waiting.value.path()) as archive:
        described = json.loads(archive.read("datapackage.json"))
        rows = list(csv.DictReader(io.StringIO(archive.read("incidents-ged.csv").decode())))

    assert (waiting.value.suggested_filename, len(rows), rows[0]["best"]) == ("ascribe-export.zip", 1, "3")
    assert {r["path"] for r in described["resources"]} == set(archive.namelist()) - {"datapackage.json"}


@pytest.mark.parametrize("profile", ["public", "internal"])
def test_sentences_leave_the_house_only_where_they_may(profile: str, page: Page, served: Served) -> None:
    told = page.request.get(f"{served.url}/api/v1/export?format=annotations&profile={profile}")

    assert ("TextQuoteSelector" in told.text(), told.headers["content-type"]) == (profile == "internal", "application/ld+json")


def test_one_incident_is_one_row(page: Page, served: Served) -> None:
    told = page.request.get(f"{served.url}/export/file?format=ged&incident=d5z4v&policy=conservative").text()

    assert [row["best"] for row in csv.DictReader(io.StringIO(told))] == ["9"]


def test_what_a_profile_withholds_is_said(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/export")

    expect(page.get_by_role("radio", name="public")).to_be_checked()
    expect(page.locator("#p-public")).to_contain_text("no private person is named")

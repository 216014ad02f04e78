"""What programs may ask of a workbench, and that whatever they ask gets an answer of the one shape."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from ascribe.store.jobs import Upload, add_job, add_outcome
from ascribe.store.opening import open_store
from ascribe.workbench.app import workbench
from ascribe.workbench.desk import Desk
from ascribe.workbench.settings import Settings


@contextmanager
def _client(place: Path, **given: Any) -> Generator[TestClient]:
    """A client of the application alone: its worker reads nothing."""
    store = open_store(str(place))
    yield TestClient(workbench(Desk(store), Settings(**given)), base_url="http://localhost", raise_server_exceptions=False)
    store.close()


@pytest.fixture
def client(store_place: Path) -> Generator[TestClient]:
    """A client of a workbench over the example."""
    with _client(store_place, who="Mira") as client:
        yield client


def _all(client: TestClient, path: str) -> list[dict[str, Any]]:
    """Everything behind an address, page by page."""
    out: list[dict[str, Any]] = []
    page = None
    while True:
        told = client.get(path, params={"limit": 3} | ({"page": page} if page else {})).json()
        out += told["items"]
        page = told["next"]
        if page is None:
            return out


@pytest.mark.parametrize("path", ["/api/v1/reports", "/api/v1/claims", "/api/v1/incidents"])
def test_pages_give_everything_once(path: str, client: TestClient) -> None:
    whole = client.get(path, params={"limit": 1000}).json()

    assert (_all(client, path), whole["total"]) == (whole["items"], len(whole["items"]))


def test_every_claim_is_in_the_text_of_its_report(client: TestClient) -> None:
    for report in client.get("/api/v1/reports").json()["items"]:
        told = client.get(f"/api/v1/reports/{report['id']}").json()
        for claim in told["claims"]:
            evidence = claim["evidence"]

            assert told["text"][evidence["start"] : evidence["end"]] == evidence["quote"]


def test_a_ruling_is_made_and_taken_back(client: TestClient) -> None:
    claim = client.get("/api/v1/claims").json()["items"][0]["id"]
    made = client.post("/api/v1/rulings", json={"verdict": "reject", "about": [claim], "why": "heard twice"})
    client.post("/api/v1/rulings", json={"verdict": "undo", "about": [made.json()["id"]]})
    listed = client.get("/api/v1/rulings").json()["items"]

    assert made.status_code == 201
    assert [(r["verdict"], r["who"], r["undone_by"]) for r in listed] == [
        ("reject", "Mira", listed[1]["id"]),
        ("undo", "Mira", None),
    ]


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ({"verdict": "accept", "about": ["nonsense"]}, "no claim"),
        ({"verdict": "same", "about": ["korvat-2024-05-07-d5z4v"]}, "cannot be about 1"),
        ({"verdict": "undo", "about": ["ffff"]}, "no ruling"),
        ({"verdict": "accept", "about": ["x"], "field": "killed", "value": "3"}, "a correction says"),
        ({"verdict": "maybe", "about": ["x"]}, "verdict"),
        ({"verdict": "accept", "about": ["x"], "more": 1}, "more"),
    ],
)
def test_what_is_wrong_with_a_ruling_is_said(wanted: dict[str, Any], said: str, client: TestClient) -> None:
    answer = client.post("/api/v1/rulings", json=wanted)

    assert (answer.status_code in (400, 404, 422), said in answer.json()["error"]["detail"]) == (True, True)


@pytest.mark.parametrize(
    "path", ["/api/v1/reports/none", "/api/v1/nothing", "/api/v1/search?q=(", "/api/v1/reports?page=x", "/api/v1/jobs/9"]
)
def test_a_fault_has_one_shape(path: str, client: TestClient) -> None:
    answer = client.get(path)
    told = answer.json()

    assert list(told) == ["error"]
    assert (sorted(told["error"]), told["error"]["status"]) == (["detail", "status", "title"], answer.status_code)


def test_a_search_says_where(client: TestClient) -> None:
    told = client.get("/api/v1/search", params={"q": "hospital"}).json()

    assert told["total"] == len(told["hits"]) > 0
    assert all("hospital" in hit["excerpt"].lower() for hit in told["hits"])


def test_the_description_names_every_address(client: TestClient) -> None:
    told = client.get("/api/v1/openapi.json").json()

    assert {"/api/v1/claims", "/api/v1/incidents/{asked}", "/api/v1/rulings", "/api/v1/jobs"} <= set(told["paths"])


def test_what_is_too_large_is_refused(store_place: Path) -> None:
    with _client(store_place, upload_bytes=1000) as client:
        whole = client.post("/api/v1/jobs", json={"text": "x" * 2000})
        parts = client.post("/api/v1/jobs", content=(b"x" * 400 for _ in range(5)), headers={"content-type": "application/json"})

        assert (whole.status_code, parts.status_code) == (413, 413)


def test_a_copy_is_shown_beside_what_it_copies(client: TestClient) -> None:
    desk = client.app.state.desk  # type: ignore[attr-defined]
    reports = client.get("/api/v1/reports").json()["items"]
    told = {"state": "known", "source": "", "report": next(r["id"] for r in reports if r["publisher"] == "Meridian Post")}
    number = add_job(desk.store, [Upload("copy.txt", b"")], who="", wish={}, total=1, now=datetime.now(UTC))
    add_outcome(desk.store, number, told, now=datetime.now(UTC))
    shown = client.get(f"/api/v1/jobs/{number}").json()["taken"][0]

    assert shown["copies"] == ["Continental News", "Brenova Courier"]

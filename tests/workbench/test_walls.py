"""Every address, gone through by people of every role and by nobody: who may what, who learns whose names, and what every answer forbids."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.testclient import TestClient

from ascribe.incidents.rulings import Verdict
from ascribe.linking import Made, on_claim, paired, undone
from ascribe.store.jobs import Upload, add_job, add_outcome
from ascribe.store.members import Member, Role, add_member
from ascribe.store.opening import open_store
from ascribe.workbench.accounts import COOKIE, TRIES, Tries, hashed
from ascribe.workbench.app import workbench
from ascribe.workbench.desk import Desk
from ascribe.workbench.guard import HEADERS
from ascribe.workbench.settings import Settings

WORDS = "seven grey herons on a weir"
HASH = hashed(WORDS)
NAMES = {Role.READER: "Ottilie", Role.REVIEWER: "Zephyrine", Role.ADMIN: "Quillon"}
NOTE = "told to me by the baker of Tarn street"
CONFIDED = (NAMES[Role.REVIEWER], NAMES[Role.ADMIN], NOTE)
"""What no reader may learn."""

UNASKED = frozenset({"/login", "/static"})
"""Where nobody need be signed in."""


@dataclass(frozen=True)
class House:
    """A workbench with a member of each role, rulings, notes and a job."""

    app: FastAPI
    desk: Desk
    given: dict[str, str]  # what stands for the names in addresses

    def who(self, role: Role | None) -> TestClient:
        """The browser of somebody of that role; None: of somebody who is not signed in."""
        client = TestClient(self.app, base_url="http://localhost", raise_server_exceptions=False, follow_redirects=False)
        if role:
            assert client.post("/login", data={"name": NAMES[role], "password": WORDS}).status_code == 303
        return client


@pytest.fixture(scope="module")
def house(korvat: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The example, decided on by a reviewer and an admin."""
    place = tmp_path_factory.mktemp("house") / "house.db"
    place.write_bytes(korvat.read_bytes())
    store = open_store(str(place))
    desk = Desk(store)
    now = datetime.now(UTC)
    for role, name in NAMES.items():
        add_member(store, Member(name, role, HASH), now=now)
    before = desk.snapshot()
    claims = [c["id"] for k in before.kept.values() for c in k.claims if c["figures"]]
    ids = tuple(g.id for g in before.linked.gathering.incidents)
    reviewer, admin = (Made(now.isoformat(timespec="microseconds"), NOTE, NAMES[r]) for r in (Role.REVIEWER, Role.ADMIN))
    rulings = [
        on_claim(Verdict.REJECT, claims[0], reviewer, store=store),
        on_claim(Verdict.ACCEPT, claims[0], admin, store=store),
        on_claim(Verdict.CORRECT, claims[1], reviewer, store=store, field="figure 1", value="23"),
        paired(Verdict.UNSURE, (ids[0], ids[1]), admin, store=store, gathering=before.linked.gathering),
    ]
    store.add_rulings([r.to_dict() for r in rulings])
    store.add_rulings([undone(rulings[0].id, admin, store=store).to_dict()])
    number = add_job(store, [Upload("one.txt", b"x")], who=NAMES[Role.REVIEWER], wish={}, total=1, now=now)
    add_outcome(store, number, {"source": "one.txt", "state": "refused", "why": "it is empty"}, now=now)
    report = next(iter(before.kept))
    given = {"asked": ids[0], "id": report, "report": report, "key": claims[0], "one": ids[0], "other": ids[1], "number": str(number)}
    yield House(workbench(desk, Settings()), desk, given | {"ruling": rulings[0].id, "other key": claims[1]})
    store.close()


def _addresses(house: House) -> Iterator[tuple[str, str]]:
    """Every method and address there is, with something that is there in the place of each name."""
    for route in _routes(house.app.routes):
        for method in sorted(route.methods or ()):
            yield method, re.sub(r"{(\w+)}", lambda name: house.given[name[1]], route.path)


def _routes(of: Iterable[Any]) -> Iterator[APIRoute]:
    for route in of:
        if isinstance(route, APIRoute):
            yield route
        elif hasattr(route, "original_router"):
            yield from _routes(route.original_router.routes)


def _asked_otherwise(house: House) -> Iterator[str]:
    """Addresses whose answers depend on what is asked."""
    given = house.given
    for form in ("package", "ged", "acled", "geojson", "plover", "annotations", "provenance", "dossiers"):
        yield from (f"/api/v1/export?format={form}&profile={profile}" for profile in ("public", "partner", "internal"))
    for name in CONFIDED:
        yield from (f"/audit?who={name}", f"/review?words={name}", f"/explore?q={name.split()[0]}", f"/api/v1/search?q={name.split()[0]}")
    yield from (f"/incidents/{given['asked']}?policy={p}" for p in ("range", "conservative", "against interest"))
    yield from (f"/review?claim={given[key]}&order=reports&telling=all" for key in ("key", "other key"))
    yield from (f"/review/panes/{given['other key']}", f"/api/v1/review/claims/{given['other key']}", "/audit?state=undone")
    yield from (f"/merge?done={given['ruling']}", f"/merge?one={given['one']}&other={given['other']}", f"/merge/split?of={given['one']}")
    yield from ("/explore?view=map", "/explore?view=time", "/review?state=corrected", "/export?profile=internal", "/nowhere")


def test_there_is_something_to_walk(house: House) -> None:
    found = list(_addresses(house))

    assert len(found) > 40
    assert {("GET", "/review"), ("POST", "/api/v1/review/decisions"), ("POST", "/merge/undo")} <= set(found)


def test_nobody_comes_in_without_a_session(house: House) -> None:
    stranger = house.who(None)
    let_in = []
    for method, address in _addresses(house):
        answer = stranger.request(method, address)
        if answer.status_code not in (401, 403) and not answer.headers.get("location", "").startswith("/login?next="):
            let_in.append((method, address))

    assert let_in == [("GET", "/login"), ("POST", "/login")]


def test_a_reader_changes_nothing_at_any_address(house: House) -> None:
    reader, before = house.who(Role.READER), (house.desk.store.mark(), house.desk.store.tip())
    taken = [
        (method, address)
        for method, address in _addresses(house)
        if method not in ("GET", "HEAD") and address not in ("/login", "/logout") and reader.request(method, address).status_code != 403
    ]

    assert (taken, house.desk.store.mark(), house.desk.store.tip()) == ([], *before)


def test_a_reader_learns_no_name_and_no_note_at_any_address(house: House) -> None:
    reader = house.who(Role.READER)
    asked = [address for method, address in _addresses(house) if method == "GET"] + list(_asked_otherwise(house))
    told = {}
    for address in asked:
        answer = reader.get(address, follow_redirects=True)
        assert answer.status_code < 500, address
        # what was asked for may be said again
        found = [word for word in CONFIDED if word in answer.text and word not in httpx.URL(address).params.values()]
        if found:
            told[address] = found

    assert told == {}


def test_a_reviewer_sees_names_where_a_reader_does_not(house: House) -> None:
    """Or the walk above would prove nothing."""
    reviewer = house.who(Role.REVIEWER)
    shown = [
        a
        for a in ("/audit", "/api/v1/rulings", "/intake", f"/review/panes/{house.given['key']}")
        if NAMES[Role.ADMIN] in reviewer.get(a).text
    ]

    assert shown == ["/audit", "/api/v1/rulings", f"/review/panes/{house.given['key']}"]


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.READER])
def test_only_an_admin_settles(role: Role, house: House) -> None:
    client = house.who(role)
    one = {"claim": house.given["key"], "token": "of a claim as it was", "verdict": "accept"}
    answers = [
        client.post("/review/agreement", data=one),
        client.post("/api/v1/review/decisions", json={"decisions": [one], "settles": True}),
    ]

    assert [a.status_code for a in answers] == [403, 403]


@pytest.mark.parametrize("address", ["/review", "/nowhere", "/static/workbench.js", "/api/v1/nowhere", "/login", "/api/v1/status"])
def test_every_answer_forbids_what_a_page_of_ours_never_does(address: str, house: House) -> None:
    answers = [house.who(role).get(address) for role in (None, Role.READER)]
    refused = house.who(None).get(address, headers={"host": "elsewhere.example"})

    for answer in (*answers, refused):
        assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert "unsafe" not in HEADERS["content-security-policy"]


@pytest.mark.parametrize(
    ("method", "headers", "expected"),
    [
        ("GET", {}, 200),
        ("GET", {"sec-fetch-site": "same-origin", "sec-fetch-mode": "cors"}, 200),
        ("GET", {"sec-fetch-site": "none", "sec-fetch-mode": "navigate"}, 200),
        ("GET", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}, 200),
        ("GET", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe"}, 403),
        ("GET", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image"}, 403),
        ("GET", {"sec-fetch-site": "same-site", "sec-fetch-mode": "cors"}, 403),
        ("POST", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}, 403),
        ("POST", {"sec-fetch-site": "same-site", "sec-fetch-mode": "cors"}, 403),
        ("POST", {"origin": "http://elsewhere.example"}, 403),
        ("POST", {"origin": "null"}, 403),
        ("POST", {"origin": "http://localhost"}, 401),
        ("GET", {"host": "127.0.0.1.elsewhere.example"}, 403),
        ("GET", {"host": "localhost:8642.elsewhere.example"}, 403),
        ("GET", {"host": ""}, 403),
    ],
)
def test_a_page_elsewhere_neither_sends_nor_embeds(method: str, headers: dict[str, str], expected: int, house: House) -> None:
    answer = house.who(None).request(method, "/login", headers=headers, data={"name": "x", "password": "y"} if method == "POST" else None)

    assert answer.status_code == expected


def test_a_link_elsewhere_does_not_show_what_one_has_hidden(house: House) -> None:
    headers = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
    answer = house.who(Role.REVIEWER).get("/review/blind?on=no", headers=headers)

    assert (answer.status_code, "set-cookie" in answer.headers) == (403, False)


def test_a_session_is_never_the_one_that_a_browser_brings_along(house: House) -> None:
    client = house.who(None)
    client.cookies.set(COOKIE, "chosen by somebody else", domain="localhost.local")
    answer = client.post("/login", data={"name": NAMES[Role.READER], "password": WORDS})
    given = answer.cookies[COOKIE]
    brought = TestClient(house.app, base_url="http://localhost", cookies={COOKIE: "chosen by somebody else"}, follow_redirects=False)

    assert (len(given) >= 43, brought.get("/api/v1/status").status_code) == (True, 401)
    said = answer.headers["set-cookie"].lower()
    assert [flag in said for flag in ("httponly", "samesite=strict", "path=/")] == [True, True, True]


def test_who_signs_in_again_leaves_the_session_before(house: House) -> None:
    client = house.who(Role.READER)
    before = client.cookies[COOKIE]
    client.post("/login", data={"name": NAMES[Role.REVIEWER], "password": WORDS})
    kept = TestClient(house.app, base_url="http://localhost", cookies={COOKIE: before}, follow_redirects=False)

    assert (client.get("/api/v1/status").status_code, kept.get("/api/v1/status").status_code) == (200, 401)


@pytest.mark.parametrize(
    "wanted",
    [
        "//elsewhere.example",
        "https://elsewhere.example",
        "/\\elsewhere.example",
        "\\\\elsewhere.example",
        "/\t/elsewhere.example",
        "javascript:alert(1)",
    ],
)
def test_nobody_is_led_elsewhere_after_signing_in(wanted: str, house: House) -> None:
    answer = house.who(None).post("/login", data={"name": NAMES[Role.READER], "password": WORDS, "next": wanted})

    assert (answer.status_code, answer.headers["location"]) == (303, "/")


def test_of_many_wrong_passwords_sent_at_once_no_more_are_tried(house: House) -> None:
    def guess(n: int) -> str:
        return house.who(None).post("/login", data={"name": "nobody of that name", "password": f"guess {n}"}).text

    house.app.state.tries = Tries()
    with ThreadPoolExecutor(4 * TRIES) as pool:
        told = list(pool.map(guess, range(4 * TRIES)))
    house.app.state.tries = Tries()  # this address would have to wait

    assert sum("is wrong" in text for text in told) == TRIES


def test_many_may_sign_in_at_once_from_one_address(house: House) -> None:
    with ThreadPoolExecutor(4 * TRIES) as pool:
        codes = list(pool.map(lambda role: house.who(role).get("/api/v1/status").status_code, [*NAMES] * TRIES))

    assert set(codes) == {200}

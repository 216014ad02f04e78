"""The audit shows every ruling with its words, and takes one back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from ascribe.incidents.rulings import Verdict
from ascribe.linking import on_claim
from ascribe.workbench.joining import made, ruled, taken_back
from ascribe.workbench.shelf import Shelf
from ascribe.workbench.views.audit import chosen, entries
from ascribe.workbench.views.wording import put
from tests.workbench.conftest import Served


@pytest.fixture
def decided(served: Served) -> Served:
    """A store in which Mara has rejected a claim and Ivo has ruled two incidents the same."""
    now = served.desk.snapshot()
    claim = next(c["id"] for k in now.kept.values() for c in k.claims if c["figures"])
    rejected = on_claim(Verdict.REJECT, claim, made("Mara", "a misprint <b>"), store=served.desk.store)
    served.desk.store.add_rulings([rejected.to_dict()])
    ids = [g.id for g in now.linked.gathering.incidents]
    ruled(served.desk, Verdict.SAME, (ids[0], ids[-1]), made("Ivo"))
    return served


def test_every_ruling_has_its_words_and_leads_to_them(decided: Served) -> None:
    now = decided.desk.snapshot()
    same, rejected = entries(now, Shelf(decided.desk.store))

    assert (same.verdict, rejected.verdict, rejected.why) == ("same", "reject", "a misprint <b>")
    assert all(place.address.startswith("/incidents/") for place in same.about)
    assert rejected.about[0].address.startswith("/review?claim=")


def test_a_reader_sees_neither_names_nor_reasons(decided: Served) -> None:
    shown = entries(decided.desk.snapshot(), Shelf(decided.desk.store), named=False)

    assert {(one.who, one.why) for one in shown} == {(None, None)}


@pytest.mark.parametrize(("asked", "verdicts"), [({"who": "Mara"}, ["reject"]), ({"verdict": "same"}, ["same"]), ({"state": "undone"}, [])])
def test_rulings_are_chosen_by_person_verdict_and_state(asked: dict[str, str], verdicts: list[str], decided: Served) -> None:
    every = entries(decided.desk.snapshot(), Shelf(decided.desk.store))

    assert [one.verdict for one in chosen(every, **asked)] == verdicts


def test_what_is_undone_says_so(decided: Served) -> None:
    shelf = Shelf(decided.desk.store)
    taken_back(decided.desk, [entries(decided.desk.snapshot(), shelf)[0].id], made("Mara"))

    assert [one.state for one in entries(decided.desk.snapshot(), shelf)] == ["stands", "undone", "stands"]


def test_a_ruling_is_undone_from_the_audit(page: Page, decided: Served) -> None:
    page.goto(f"{decided.url}/audit?who=Mara")
    expect(page.locator(".rulings .why")).to_have_text("a misprint <b>")
    expect(page.locator(".tip")).to_have_text(f"2:{decided.desk.store.tip().hash}")
    page.get_by_role("button", name="Undo reject").click()
    expect(page).to_have_url(f"{decided.url}/audit?who=Mara")
    expect(page.locator(".rulings .tag")).to_have_text("undone")


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("killed", "-5", "up to 5"),
        ("killed", "~9", "about 9"),
        ("killed", "17-", "at least 17"),
        ("killed", "12 injured", "12 injured"),
        ("killed.status", "civilian", "civilian"),
        ("when", "2024-05-07T14:30", "2024-05-07 14:30"),
        ("where", "", "not told"),
        ("evidence", "3-12 Nine died", "Nine died"),
    ],
)
def test_what_was_put_right_is_said_in_words(field: str, value: str, expected: str) -> None:
    actual = put(field, value)

    assert actual == expected

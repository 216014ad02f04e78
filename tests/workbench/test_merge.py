"""Incidents are merged and split by keys, and every ruling is taken back by one."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from ascribe.errors import BadRuling
from ascribe.incidents.rulings import Verdict
from ascribe.workbench.joining import made, ruled, split, taken_back
from ascribe.workbench.views.merge import parts
from tests.workbench.conftest import Served


def reports(served: Served) -> list[int]:
    """How many reports tell of each incident."""
    return sorted(len(g.reports) for g in served.desk.snapshot().linked.gathering.incidents)


def ids(served: Served) -> list[str]:
    """The incidents, that of most reports first."""
    return [g.id for g in sorted(served.desk.snapshot().linked.gathering.incidents, key=lambda g: -len(g.reports))]


def test_a_merge_by_keys_and_its_undo(page: Page, served: Served) -> None:
    before = reports(served)
    market, _, other = ids(served)
    page.goto(f"{served.url}/merge?one={market}&other={other}")
    expect(page.get_by_role("table").first).to_contain_text("Korvat")
    page.keyboard.press("y")
    expect(page.get_by_role("status").first).to_contain_text("Ruled one incident")
    merged = reports(served)
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("z")
    expect(page.get_by_role("status").first).to_contain_text("Undone")

    assert (len(merged), reports(served)) == (len(before) - 1, before)


def test_a_split_by_keys_and_its_undo(page: Page, served: Served) -> None:
    before = reports(served)
    page.goto(f"{served.url}/merge/split?of={ids(served)[0]}")
    page.get_by_role("checkbox", name="Valdia Today").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("y")
    expect(page.get_by_role("status").first).to_contain_text("Split")
    parted = reports(served)
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("z")
    expect(page.get_by_role("status").first).to_contain_text("Undone: split")

    assert (parted, reports(served)) == (sorted([1, before[-1] - 1, *before[:-1]]), before)


def test_a_letter_in_a_field_rules_nothing(page: Page, served: Served) -> None:
    market, _, other = ids(served)
    page.goto(f"{served.url}/merge?one={market}&other={other}")
    page.get_by_placeholder("Why").fill("")
    page.keyboard.type("yes, no")

    assert (page.get_by_placeholder("Why").input_value(), served.desk.snapshot().rulings) == ("yes, no", ())


def test_several_reports_are_parted_together_and_joined_again(served: Served) -> None:
    before = reports(served)
    market = served.desk.snapshot().linked.gathering.incidents
    incident = max(market, key=lambda g: len(g.reports))
    rulings = split(served.desk, incident.id, incident.reports[:3], made("Mara", "an earlier shelling"))
    parted = reports(served)
    taken_back(served.desk, [r.id for r in rulings], made("Mara"))

    assert (parted, reports(served)) == (sorted([3, before[-1] - 3, *before[:-1]]), before)


@pytest.mark.parametrize("chosen", [0, 9])
def test_none_or_all_is_no_split(chosen: int, served: Served) -> None:
    incident = max(served.desk.snapshot().linked.gathering.incidents, key=lambda g: len(g.reports))

    with pytest.raises(BadRuling):
        split(served.desk, incident.id, incident.reports[:chosen], made(""))


def test_what_is_undone_can_stand_again(page: Page, served: Served) -> None:
    market, _, other = ids(served)
    ruling = ruled(served.desk, Verdict.SAME, (market, other), made("Mara"))
    (undo,) = taken_back(served.desk, [ruling.id], made("Mara"))
    page.goto(f"{served.url}/merge?done={undo.id}")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("status").first).to_contain_text("Ruled one incident")

    assert len(ids(served)) == 2


def test_z_takes_back_the_last_thing_wherever_it_was_done(page: Page, served: Served) -> None:
    market, _, other = ids(served)
    ruled(served.desk, Verdict.SAME, (market, other), made(""))
    page.goto(f"{served.url}/merge?one={market}")
    expect(page.get_by_role("button", name="Undo my last ruling")).to_be_visible()
    page.get_by_role("link", name="Attack").or_(page.get_by_role("button", name="Compare")).first.focus()
    page.keyboard.press("z")
    expect(page.get_by_role("status").first).to_contain_text("Undone")

    assert len(ids(served)) == 3


def test_a_split_keeps_the_bounds_of_what_a_report_tells(served: Served) -> None:
    now = served.desk.snapshot()
    told = [part.told for part in parts(now, max(now.linked.gathering.incidents, key=lambda g: len(g.reports)))]

    assert [t for t in told if "at least about 24 injured" in t]
    assert [t for t in told if "at least 61 injured" in t]


def test_what_stayed_apart_is_said_with_the_reason(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/merge?one=d5z4v&other=fh2rt")
    expect(page.locator("section.pair")).to_be_focused()
    page.keyboard.press("y")

    expect(page.locator(".done li")).to_contain_text("tells of both, and tells them apart")
    expect(page.locator("#heard")).to_contain_text("stays apart")

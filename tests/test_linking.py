"""Incidents of a store, and rulings made of the ids that people type."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from ascribe.comparing import compared
from ascribe.errors import BadRuling, NotKept
from ascribe.incidents.across import Gathered
from ascribe.incidents.across.gathered import mark
from ascribe.incidents.rulings import Ruling, Verdict
from ascribe.keep import entry_of
from ascribe.linking import (
    Linked,
    Made,
    families_of,
    incident_of,
    linked,
    listed,
    on_claim,
    orphans_of,
    paired,
    ruled_claims,
    rulings_of,
    to_review,
    undone,
)
from ascribe.reading.reading import Reader
from ascribe.report import Report
from ascribe.run import account_of
from ascribe.store.memory import Memory
from ascribe.store.protocol import Entry, Store

MARKET = (
    "Shells struck the covered market in Korvat on Monday, killing nine traders, the rescue service said. Tessaly Brook died at her cart."
)
AGAIN = "Nine traders died when shells struck the covered market in Korvat on Monday, rescuers said. Among the dead was Tessaly Brook."
QUARRY = "A bomb on a bus wounded four quarry workers near Selm on Saturday, the governor Ulric Stane said."
MADE = Made("2024-03-06T10:00:00", why="one crater", who="ana")


def kept(reader: Reader, *texts: str) -> Iterator[tuple[Store, str]]:
    """A store and, after it, the ids of the reports of these texts."""
    store = Memory()
    for n, text in enumerate(texts):
        report = Report(text, publisher=f"Post {n}", published=date(2024, 3, 5), url=f"u{n}")
        store.add(entry_of(account_of(report, reader)))
        yield store, report.id


def three(reader: Reader) -> tuple[Store, list[str]]:
    """Two reports of one incident and one of another; the ids of their main incidents."""
    found = list(kept(reader, MARKET, AGAIN, QUARRY))
    return found[0][0], [mark((report, 1))[:8] for _, report in found]


def groups(found: Linked) -> set[frozenset[str]]:
    """Which members are together, by their marks."""
    return {frozenset(mark(s.key)[:8] for s in g.members) for g in found.gathering.incidents}


def test_a_store_gives_its_incidents(reader: Reader) -> None:
    store, (a, b, c) = three(reader)

    actual = groups(linked(store))

    assert actual == {frozenset({a, b}), frozenset({c})}


def test_after_a_ruling_nothing_is_compared_anew(reader: Reader) -> None:
    store, ids = three(reader)
    likened = compared(store).likened
    ruling = paired(Verdict.SAME, (ids[0], ids[2]), MADE, store=store, gathering=linked(store, likened).gathering)
    store.add_rulings([ruling.to_dict()])

    actual = linked(store, likened)

    assert actual == linked(store)
    assert groups(actual) == {frozenset(ids)}


@pytest.mark.parametrize(("verdict", "one", "other", "together"), [(Verdict.SAME, 0, 2, True), (Verdict.DIFFERENT, 0, 1, False)])
def test_a_ruling_holds(verdict: Verdict, one: int, other: int, together: bool, reader: Reader) -> None:
    store, ids = three(reader)
    store.add_rulings([paired(verdict, (ids[one], ids[other]), MADE, store=store, gathering=linked(store).gathering).to_dict()])

    actual = any({ids[one], ids[other]} <= group for group in groups(linked(store)))

    assert actual is together


def test_an_undone_ruling_holds_no_more(reader: Reader) -> None:
    store, ids = three(reader)
    before = groups(linked(store))
    ruling = paired(Verdict.DIFFERENT, (ids[0], ids[1]), MADE, store=store, gathering=linked(store).gathering)
    store.add_rulings([ruling.to_dict()])
    store.add_rulings([undone(ruling.id[:6], Made("2024-03-07"), store=store).to_dict()])

    actual = groups(linked(store))

    assert actual == before


def test_a_ruling_on_words_that_are_gone_is_an_orphan(reader: Reader) -> None:
    store, ids = three(reader)
    ruling = paired(Verdict.SAME, (ids[0], ids[2]), MADE, store=store, gathering=linked(store).gathering)
    (other, _), *_ = kept(reader, MARKET)
    other.add_rulings([ruling.to_dict()])

    actual = [o.ruling for o in linked(other).attached.orphans]

    assert actual == [ruling]


def test_one_incident_is_not_ruled_on_beside_itself(reader: Reader) -> None:
    store, ids = three(reader)

    with pytest.raises(BadRuling, match="one report's one incident"):
        paired(Verdict.SAME, (ids[0], ids[0]), MADE, store=store, gathering=linked(store).gathering)


@pytest.mark.parametrize("asked", ["", "x", "korvat-2024-03-04-zzzzzz"])
def test_an_id_that_nothing_has_is_said(asked: str, reader: Reader) -> None:
    store, _ = three(reader)

    with pytest.raises(NotKept, match="no incident goes by that id"):
        incident_of(asked, linked(store).gathering)


def test_a_claim_is_corrected_by_its_words(reader: Reader) -> None:
    store, _ = three(reader)
    claim = next(c for k in store.kept() for c in k.claims)
    ruling = on_claim(Verdict.CORRECT, claim["id"], MADE, store=store, field="killed", value="8")
    store.add_rulings([ruling.to_dict()])

    actual: tuple[Ruling, ...] = rulings_of(store)

    assert actual == (ruling,)
    assert (ruling.about[0].words, ruling.value) == (claim["evidence"]["quote"], "8")


def test_a_claim_that_is_not_there_is_said(reader: Reader) -> None:
    store, _ = three(reader)

    with pytest.raises(NotKept, match="no claim goes by that id"):
        on_claim(Verdict.ACCEPT, "none", MADE, store=store)


def test_copies_within_an_incident_are_one_family(reader: Reader) -> None:
    found = list(kept(reader, MARKET, MARKET, AGAIN))
    store = found[0][0]
    incident: Gathered = linked(store).gathering.incidents[0]

    actual = sorted(len(f.reports) for f in families_of(incident, store))

    assert actual == [1, 2]


def test_what_is_undone_is_not_undone_again_and_may_be_redone(reader: Reader) -> None:
    store, ids = three(reader)
    ruling = paired(Verdict.DIFFERENT, (ids[0], ids[1]), MADE, store=store, gathering=linked(store).gathering)
    store.add_rulings([ruling.to_dict()])
    undo = undone(ruling.id, Made("2024-03-07"), store=store)
    store.add_rulings([undo.to_dict()])

    with pytest.raises(BadRuling, match=f"undone already, by {undo.id}"):
        undone(ruling.id, Made("2024-03-08"), store=store)
    store.add_rulings([undone(undo.id, Made("2024-03-09"), store=store).to_dict()])
    assert undone(ruling.id, Made("2024-03-10"), store=store).undoes == ruling.id


def the_claim(store: Store) -> dict[str, Any]:
    """The first claim of the store with a figure."""
    return next(dict(c) for k in store.kept() for c in k.claims if c["figures"])


@pytest.mark.parametrize(
    ("field", "value", "kept_as"),
    [
        ("figure 1", " about 8 ", ("killed", "about 8")),
        ("figure 1.status", "civilian", ("killed.status", "civilian")),
        ("stance", "denied", ("stance", "denied")),
        ("voice", "Orlo Clinic (body)", ("voice", "Post 0 (outlet) > Orlo Clinic (body)")),
        ("evidence", "died at her cart", ("evidence", "115-131 died at her cart")),
        ("when", "2024-03-04", ("when", "2024-03-04")),
        ("where", "none", ("where", "none")),
    ],
)
def test_a_correction_is_kept_as_it_can_be_read_again(field: str, value: str, kept_as: tuple[str, str], reader: Reader) -> None:
    store, _ = three(reader)
    ruling = on_claim(Verdict.CORRECT, the_claim(store)["id"], MADE, store=store, field=field, value=value)
    store.add_rulings([ruling.to_dict()])

    actual = (ruling.about[0].field, ruling.value)

    assert actual == kept_as
    assert ruled_claims(store).orphans == ()


def test_a_claim_is_not_rejected_without_a_reason(reader: Reader) -> None:
    store, _ = three(reader)

    with pytest.raises(BadRuling, match="not rejected without a reason"):
        on_claim(Verdict.REJECT, the_claim(store)["id"], Made("2024-03-06"), store=store)


def test_a_claim_of_an_earlier_reading_is_not_ruled_on(reader: Reader) -> None:
    store, _ = three(reader)
    old, kept_ = the_claim(store), next(iter(store.kept()))
    store.add(Entry(store.report(kept_.imprint.id), "later", (), ()))

    with pytest.raises(NotKept, match="has been read anew"):
        on_claim(Verdict.ACCEPT, old["id"], MADE, store=store)


def test_a_ruling_whose_claim_a_newer_reader_lost_is_listed_as_an_orphan(reader: Reader) -> None:
    store, _ = three(reader)
    ruling = on_claim(Verdict.ACCEPT, the_claim(store)["id"], MADE, store=store)
    store.add_rulings([ruling.to_dict()])
    store.add(Entry(store.report(ruling.about[0].report), "later", (), ()))

    actual = orphans_of(store, linked(store))

    assert [o.ruling for o in actual] == [ruling]
    assert [each.state for each in listed(rulings_of(store), actual)] == ["orphan"]


def test_every_claim_is_to_be_reviewed_under_its_incident(reader: Reader) -> None:
    store, _ = three(reader)
    found = linked(store)

    told = to_review(store, found)

    assert [len(t.claims) for t in told] == [len(k.claims) for k in store.kept()]
    assert {i for t in told for i in t.incidents.values()} == {g.id for g in found.gathering.incidents}


def test_the_list_tells_what_stands(reader: Reader) -> None:
    store, _ = three(reader)
    claim = the_claim(store)["id"]
    one = on_claim(Verdict.ACCEPT, claim, Made("2024-03-06"), store=store)
    two = on_claim(Verdict.UNSURE, claim, Made("2024-03-07"), store=store)
    three_ = on_claim(Verdict.ACCEPT, claim, Made("2024-03-08"), store=store)
    store.add_rulings([r.to_dict() for r in (one, two, three_)])
    store.add_rulings([undone(three_.id, Made("2024-03-09"), store=store).to_dict()])

    actual = [each.state for each in listed(rulings_of(store), ())]

    assert actual == ["overruled", "stands", "undone", "stands"]

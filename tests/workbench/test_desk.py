"""What is gathered again, and what is not."""

from __future__ import annotations

import math
from pathlib import Path

from ascribe.cli import called
from ascribe.incidents.rulings import Verdict
from ascribe.linking import Made, on_claim, paired
from ascribe.store.opening import open_store
from ascribe.workbench.desk import Desk, Snapshot

NOW = Made("2024-05-09T10:00:00+00:00")


def _desk(place: Path) -> Desk:
    return Desk(open_store(str(place)), quick=math.inf)


def _accept(desk: Desk, now: Snapshot) -> None:
    claim = next(c["id"] for k in now.kept.values() for c in k.claims)
    desk.store.add_rulings([on_claim(Verdict.ACCEPT, claim, NOW, store=desk.store).to_dict()])


def test_a_store_that_has_not_changed_is_gathered_once(store_place: Path) -> None:
    desk = _desk(store_place)

    assert desk.snapshot() is desk.snapshot()


def test_a_ruling_on_a_claim_moves_no_incident(store_place: Path) -> None:
    desk = _desk(store_place)
    before = desk.snapshot()
    _accept(desk, before)
    after = desk.snapshot()

    assert (len(after.rulings), after.linked is before.linked) == (1, True)


def test_a_ruling_on_two_incidents_gathers_them_anew_without_comparing_them_anew(store_place: Path) -> None:
    desk = _desk(store_place)
    before = desk.snapshot()
    ids = [g.id for g in before.linked.gathering.incidents]
    ruled = paired(Verdict.SAME, (ids[0], ids[-1]), NOW, store=desk.store, gathering=before.linked.gathering)
    desk.store.add_rulings([ruled.to_dict()])
    after = desk.snapshot()

    assert (len(after.linked.gathering.incidents), after.likened is before.likened) == (len(ids) - 1, True)


def test_a_report_that_somebody_else_adds_is_seen(store_place: Path, tmp_path: Path) -> None:
    desk = _desk(store_place)
    before = len(desk.snapshot().kept)
    letter = tmp_path / "letter.txt"
    letter.write_text(
        "Brenova Gazette, 9 May 2024\n\nThree people were killed when a shell hit a bakery in Brenova on Tuesday, police said.\n"
    )
    assert called(["add", "--db", str(store_place), str(letter)]) == 0

    assert len(desk.snapshot().kept) == before + 1

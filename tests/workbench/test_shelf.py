"""A dossier is compiled again only when something that it stands on has changed."""

from __future__ import annotations

from pathlib import Path

from ascribe.dossier.sections import sections
from ascribe.incidents.rulings import Verdict
from ascribe.linking import Made, on_claim
from ascribe.store.opening import open_store
from ascribe.workbench.desk import Desk
from ascribe.workbench.shelf import Shelf

NOW = Made("2024-05-09T10:00:00+00:00", "a copy of an older toll")


def test_a_ruling_changes_the_dossier_that_it_touches_and_no_other(store_place: Path) -> None:
    desk = Desk(open_store(str(store_place)))
    shelf, before = Shelf(desk.store), desk.snapshot()
    market, *others = sorted(before.linked.gathering.incidents, key=lambda g: -len(g.reports))
    kept = [shelf.dossier(before, g) for g in (market, *others)]
    claim = kept[0].counts[0].histories[0].latest.claim
    desk.store.add_rulings([on_claim(Verdict.REJECT, claim, NOW, store=desk.store).to_dict()])
    after = desk.snapshot()

    assert [shelf.dossier(after, g) is one for g, one in zip((market, *others), kept, strict=True)] == [False, True, True]


def test_who_put_something_right_is_no_readers_business(store_place: Path) -> None:
    desk = Desk(open_store(str(store_place)))
    shelf, before = Shelf(desk.store), desk.snapshot()
    market = max(before.linked.gathering.incidents, key=lambda g: len(g.reports))
    claim = shelf.dossier(before, market).counts[0].histories[0].latest.claim
    by = Made(NOW.at, "the list of the clinic", "Mara Ilves")
    desk.store.add_rulings([on_claim(Verdict.CORRECT, claim, by, store=desk.store, field="killed", value="17").to_dict()])
    after = desk.snapshot()
    shown = [str(sections(shelf.dossier(after, market, signed=signed))) for signed in (True, False)]

    assert [("Mara Ilves" in one, "corrected" in one) for one in shown] == [(True, True), (False, True)]

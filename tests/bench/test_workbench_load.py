"""What was lost, or went wrong, is counted."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from ascribe.incidents.rulings import Ruling, Verdict
from ascribe.store.making import make_store
from bench.workbench_load import Done, figures_of


@pytest.mark.parametrize(("also", "lost"), [([], 0), (["of no store"], 1)])
def test_a_decision_that_is_not_in_the_store_is_lost(also: list[str], lost: int, tmp_path: Path) -> None:
    place = tmp_path / "bench.db"
    store, _ = make_store(str(place))
    before = store.tip().rulings
    ruling = Ruling("2024-05-07", Verdict.UNDO, (), "", "ana", undoes="f")
    store.add_rulings([ruling.to_dict()])
    store.close()
    every = [
        Done(took=[5.0, 9.0], statuses=Counter({200: 2})),
        Done(deciding=[20.0], statuses=Counter({200: 1, 409: 1, 503: 2, 0: 1}), rulings=[ruling.id, *also]),
    ]
    found = {f.name: f.value for f in figures_of(every, place, before, 2.0)}

    assert found == {
        "requests": 7,
        "requests a second": 3.5,
        "page, p95 (ms)": 9.0,
        "decision, p95 (ms)": 20.0,
        "errors": 3,
        "changed meanwhile": 1,
        "decisions acknowledged": 1 + lost,
        "rulings kept": 1,
        "decisions lost": lost,
        "broken": 0,
    }

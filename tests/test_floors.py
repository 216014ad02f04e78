"""The reader holds its floors on the annotated sets, where they are present."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from typing import Any

import pytest

from ascribe.reading.reading import Reader
from bench.figures import GOLD, measured, score, sets
from bench.wording import SWAPS, exchanged, rows, texts

FLOORS: dict[str, dict[str, Any]] = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))

needs_gold = pytest.mark.skipif(not GOLD.is_dir(), reason="no data: the annotated sets are not beside this checkout")


@needs_gold
@pytest.mark.parametrize("name", sorted(FLOORS))
def test_the_reader_holds_its_floor(name: str, reader: Reader) -> None:
    floor = dict(FLOORS[name])
    fingerprint = hashlib.sha256((GOLD / floor.pop("file")).read_bytes()).hexdigest()[:16]
    if fingerprint != floor.pop("sha256"):
        pytest.skip("the annotated set is another than the floors were set on")
    found = measured(sets()[name], reader)

    below = {k: v for k, v in floor.items() if (found.f1 if k == "f1" else found.share(k)) < v}

    assert below == {}, str(found)


@needs_gold
@pytest.mark.parametrize("name", sorted(SWAPS))
def test_exchanging_the_parties_changes_no_figure(name: str, reader: Reader) -> None:
    given = [t for t in texts(25) if exchanged(t, SWAPS[name]) != t]

    changed = [t[:60] for t in given if sorted(map(str, rows(t, reader))) != sorted(map(str, rows(exchanged(t, SWAPS[name]), reader)))]

    assert changed == []


def row(measure: str, low: int | None, high: int | None, voice: list[str], scope: str = "incident") -> dict[str, Any]:
    """A figure to score."""
    return {"measure": measure, "low": low, "high": high, "voice": voice, "scope": scope, "stance": "asserted", "side": None, "words": ""}


def test_a_figure_is_matched_once() -> None:
    gold = [row("killed", 9, 9, ["post", "police"]), row("killed", 9, 9, ["post", "clinic"])]

    found = score(gold, [row("killed", 9, 9, ["post", "clinic"])])

    assert (found.found, found.extra, found.voice) == (1, 0, 0)


def test_another_bound_or_measure_is_no_match() -> None:
    gold = [row("killed", 9, None, ["post"])]

    found = score(gold, [row("killed", 9, 9, ["post"]), row("injured", 9, None, ["post"])])

    assert (found.found, found.extra, found.f1) == (0, 2, 0.0)


def test_a_wrong_scope_costs_scope_alone() -> None:
    found = score([row("killed", 9, 9, ["post"])], [row("killed", 9, 9, ["post"], "subset")])

    assert (found.f1, found.share("scope"), found.share("voice")) == (1.0, 0.0, 1.0)

"""The scorer of figures counts what it says."""

from __future__ import annotations

from typing import Any

from bench.figures import score, trivial


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


def test_the_trivial_answer_takes_numbers_beside_harm() -> None:
    found = trivial({"text": "Police said 12 people died and 1,200 were hurt in 3 towns.", "publisher": "post"})

    assert [(r["measure"], r["low"]) for r in found] == [("killed", 12), ("injured", 1200)]

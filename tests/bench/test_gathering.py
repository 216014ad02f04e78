"""Made-up claims are as many as asked for, and the same each time."""

from __future__ import annotations

from bench.gathering import invented, memory


def test_as_many_claims_as_asked() -> None:
    actual = sum(len(s.evidence) for s in invented(1000, seed=1))

    assert actual == 1000


def test_one_seed_makes_one_set() -> None:
    actual = list(invented(200, seed=1))

    assert actual == list(invented(200, seed=1))
    assert actual != list(invented(200, seed=2))


def test_a_process_holds_some_memory() -> None:
    actual = memory()

    assert 1 < actual < 100_000

"""Scores in, one tree with one root out."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ascribe.reading.arborescence import arborescence


def test_the_greedy_tree_stands_where_it_is_one() -> None:
    scores = np.log(np.array([[1, 1, 1], [0.9, 0.01, 0.09], [0.1, 0.8, 0.1]]))

    actual = arborescence(scores)

    assert actual == [0, 0, 1]


def test_a_cycle_is_broken_at_its_weakest() -> None:
    scores = np.log(np.array([[1, 1, 1, 1], [0.2, 0.0001, 0.7, 0.1], [0.05, 0.9, 0.0001, 0.05], [0.1, 0.1, 0.8, 0.0001]]))

    actual = arborescence(scores)

    assert actual == [0, 0, 1, 2]


@given(st.integers(1, 12), st.integers(0, 10_000))
def test_every_word_reaches_the_root_and_the_root_has_one_child(size: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(size + 1, size + 1))

    heads = arborescence(scores)

    assert sum(1 for d in range(1, size + 1) if heads[d] == 0) == 1
    for start in range(1, size + 1):
        at, steps = start, 0
        while at:
            at, steps = heads[at], steps + 1
            assert steps <= size

"""Arc scores in, the best tree out (Chu and Liu 1965, Edmonds 1967)."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[Any]


def arborescence(scores: Scores) -> list[int]:
    """The head of each word in the best tree; word 0 is the root, heads itself, and has one child.

    `scores[d, h]` is the log-probability that h heads d. The greedy choice is taken where it is a tree, which it mostly is.
    """
    size = len(scores)
    if size <= 2:
        return [0] * size
    own = scores.copy()
    np.fill_diagonal(own, -np.inf)
    heads: list[int] = own.argmax(1).tolist()
    heads[0] = 0
    roots = [d for d in range(1, size) if heads[d] == 0]
    if len(roots) == 1 and not _cycle(heads):
        return heads
    # one child of the root: let the likeliest be the only word that may choose it
    best = max(range(1, size), key=lambda d: float(own[d, 0]))
    single = own.copy()
    single[1:, 0] = -1e6
    single[best, 0] = 1e6
    return _edmonds(single)


def _cycle(heads: list[int]) -> list[int]:
    """The words of one cycle, or none."""
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path = []
        at = start
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at]
        if state[at] == 1:
            return path[path.index(at) :]
        for word in path:
            state[word] = 2
    return []


def _edmonds(scores: Scores) -> list[int]:
    """Contracts one cycle after another, each time solving the smaller graph."""
    heads: list[int] = scores.argmax(1).tolist()
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = np.zeros(len(scores), bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    size = len(outside) + 1
    small = np.full((size, size), -np.inf)
    small[: size - 1, : size - 1] = scores[np.ix_(outside, outside)]
    members = np.array(cycle)
    kept = np.array([scores[d, heads[d]] for d in cycle])
    # entering the cycle at d costs the arc that d gives up
    entering = scores[np.ix_(members, outside)] - kept[:, None]
    small[size - 1, : size - 1] = entering.max(0)
    enter_at = members[entering.argmax(0)]
    leaving = scores[np.ix_(outside, members)]
    small[: size - 1, size - 1] = leaving.max(1)
    leave_from = members[leaving.argmax(1)]
    solved = _edmonds(small)
    result = list(heads)
    for k, word in enumerate(outside.tolist()):
        if word:
            result[word] = int(leave_from[k]) if solved[k] == size - 1 else int(outside[solved[k]])
    broken = solved[size - 1]
    result[int(enter_at[broken])] = int(outside[broken])
    return result

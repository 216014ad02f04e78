"""Templates in, counts of incident types and of who and what filled five roles out, as later work scores the task."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import permutations

from bench.muc4 import keys
from bench.muc4.keys import Fill, Template
from bench.muc4.strings import Mark, best_string, content
from bench.muc4.tally import NONE, Tally

ROLES = (keys.INDIVIDUAL, keys.ORGANISATION, keys.THING, keys.HUMAN, keys.INSTRUMENT)
Same = Callable[[Fill, Fill], bool]

FEW = 5
"""Up to so many templates every mapping is tried; above, each takes the best that is left."""


def exact(key: Fill, response: Fill) -> bool:
    """The response is one of the key's alternatives, articles and numbers aside."""
    return any(content(v) == content(response.values[0]) for v in key.values)


def by_head(key: Fill, response: Fill) -> bool:
    """The response earns at least part credit against an alternative."""
    return best_string(key.values, response.values[0]) is not Mark.WRONG


def entities(template: Template, role: str) -> tuple[Fill, ...]:
    """Who and what fills the role; a person's name and description are one, and so are descriptions without a name."""
    if role != keys.HUMAN:
        return template.of(role)
    named = template.of(keys.HUMAN)
    joined = []
    for name in named:
        also = [v for d in template.of(keys.DESCRIPTION) if set(d.refers) & set(name.values) for v in d.values]
        joined.append(Fill((*name.values, *also), (), name.optional))
    names = {v for f in named for v in f.values}
    rest = [d for d in template.of(keys.DESCRIPTION) if not set(d.refers) & names]
    return (*joined, *rest)


def pair_tally(key: Template, response: Template, same: Same) -> Tally:
    """The counts of two templates mapped to each other: the type and each role's entities."""
    types = {v for f in key.of(keys.TYPE) for v in f.values}
    right = any(f.values[0] in types for f in response.of(keys.TYPE))
    counted = Tally(right=1) if right else Tally(missing=1, spurious=1)
    for role in ROLES:
        left = list(entities(response, role))
        for wanted in entities(key, role):
            hit = next((r for r in left if same(wanted, r)), None)
            if hit is not None:
                left.remove(hit)
                counted += Tally(right=1)
            elif not wanted.optional:
                counted += Tally(missing=1)
        counted += Tally(spurious=len(left))
    return counted


def _alone(template: Template) -> int:
    return 1 + sum(not e.optional for role in ROLES for e in entities(template, role))


def roles(key: Sequence[Template], response: Sequence[Template], same: Same) -> Tally:
    """The counts of one text under the mapping that gets most right."""
    pairs = {(i, j): pair_tally(k, r, same) for i, k in enumerate(key) for j, r in enumerate(response)}
    chosen = _mapping(len(key), len(response), pairs)
    counted = sum((pairs[pair] for pair in chosen), NONE)
    done, used = {i for i, _ in chosen}, {j for _, j in chosen}
    counted += Tally(missing=sum(_alone(k) for i, k in enumerate(key) if i not in done and not k.optional))
    return counted + Tally(spurious=sum(1 + sum(len(entities(r, role)) for role in ROLES) for j, r in enumerate(response) if j not in used))


def _mapping(many: int, others: int, pairs: dict[tuple[int, int], Tally]) -> list[tuple[int, int]]:
    if 0 < max(many, others) <= FEW:
        short, long = min(many, others), max(many, others)
        tried = ([(i, j) if many <= others else (j, i) for i, j in enumerate(p)] for p in permutations(range(long), short))
        best = max(tried, key=lambda mapping: sum(pairs[pair].right for pair in mapping), default=[])
        return [pair for pair in best if pairs[pair].right]
    chosen: list[tuple[int, int]] = []
    for i, j in sorted(pairs, key=lambda pair: (-pairs[pair].right, pair)):
        if pairs[i, j].right and all(i != a and j != b for a, b in chosen):
            chosen.append((i, j))
    return chosen

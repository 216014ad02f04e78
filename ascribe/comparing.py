"""A store in, its readings and how alike their incidents are out: compared anew, or as put aside where nothing has changed since."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ascribe.errors import StoreError
from ascribe.incidents.across import Likened, Odds, likened_before, likenesses
from ascribe.incidents.sketch import Sketch, sketch_of
from ascribe.store.protocol import Json, Kept, Store

ODDS = "odds"
"""The name under which the odds of all pairs are put aside."""

RULES = ("vocabulary", "incidents")
"""Rooms whose rules may change them."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Every report's latest reading by the report's id, in the order of arrival, and their incidents compared with each other."""

    kept: Mapping[str, Kept]
    likened: Likened
    key: str  # under which the odds may be put aside; "": they are already, or reports came in between


def compared(store: Store) -> Compared:
    """The readings of a store compared; the store is not written to. What is put aside is taken where it was worked out from the same."""
    key = key_of(store)
    kept = {k.imprint.id: k for k in store.kept()}
    sketches = tuple(sketch_of(i["sketch"]) for k in kept.values() for i in k.incidents if "sketch" in i)
    same = key_of(store) == key  # readings are fetched some at a time, while others may add to them
    before = _odds(store.aside(ODDS, key), sketches) if same else None
    if before is not None:
        return Compared(kept, likened_before(sketches, before), "")
    return Compared(kept, likenesses(sketches), key if same else "")


def put_aside(store: Store, found: Compared) -> None:
    """Put the odds aside for whoever compares the same readings; where the store cannot be written, nobody is the worse for it."""
    if found.key:
        with suppress(StoreError):
            store.put_aside(ODDS, found.key, {"sketches": len(found.likened.ready), "pairs": [list(pair) for pair in found.likened.pairs]})


def key_of(store: Store) -> str:
    """A hash over all that the odds follow from: the readings, and the rules by which they are compared."""
    return hashlib.sha256(json.dumps([_rules(), store.state()]).encode()).hexdigest()


@cache
def _rules() -> str:
    proof = hashlib.sha256()
    for room in RULES:
        for source in sorted((Path(__file__).parent / room).rglob("*.py")):
            proof.update(source.read_bytes())
    return proof.hexdigest()


def _odds(aside: Json | None, sketches: tuple[Sketch, ...]) -> tuple[Odds, ...] | None:
    """The odds that were put aside; None where there are none, or what is there is not of these sketches."""
    size = len({s.key for s in sketches})
    try:
        if aside is None or aside["sketches"] != size:
            return None
        pairs = tuple((float(value), int(i), int(j)) for value, i, j in aside["pairs"])
    except (KeyError, TypeError, ValueError):
        return None
    return pairs if all(0 <= i < j < size and math.isfinite(value) for value, i, j in pairs) else None

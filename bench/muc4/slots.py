"""A template of the key and one of the response in, slot by slot which filler met which, and with what mark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bench.muc4 import keys
from bench.muc4.keys import Fill, Template
from bench.muc4.strings import Mark, best_string
from bench.muc4.tally import Tally
from bench.muc4.values import date_mark, location_mark, number_mark, set_mark

STRINGS = frozenset({keys.INSTRUMENT, keys.INDIVIDUAL, keys.ORGANISATION, keys.THING, keys.HUMAN, keys.DESCRIPTION})
NUMBERS = frozenset({keys.THING_NUMBER, keys.THING_TOTAL, keys.HUMAN_NUMBER, keys.HUMAN_TOTAL})


@dataclass(frozen=True, slots=True)
class Met:
    """A filler of the key (None: spurious) and one of the response (None: missing), and the mark of the pair."""

    key: Fill | None
    response: Fill | None
    mark: Mark = Mark.WRONG


def value_mark(slot: str, key: Fill, response: Fill) -> Mark:
    """The best that the response's value earns against any alternative, whatever it refers to."""
    given = response.values[0]
    if slot in STRINGS:
        return best_string(key.values, given)
    if slot in NUMBERS:
        return max(number_mark(v, given) for v in key.values)
    if slot == keys.DATE:
        return max(date_mark(v, given) for v in key.values)
    if slot == keys.LOCATION:
        return max(location_mark(v, given) for v in key.values)
    return max(set_mark(slot, v, given) for v in key.values)


def fill_mark(slot: str, key: Fill, response: Fill) -> Mark:
    """The mark of a filler with its cross reference: a right value that refers to the wrong thing is right in part."""
    mark = value_mark(slot, key, response)
    if mark is Mark.RIGHT and key.refers and not refers_alike(key, response):
        return Mark.PART
    return mark


def refers_alike(key: Fill, response: Fill) -> bool:
    """Both refer to the same filler, or both to none."""
    if keys.NOTHING in key.refers and (not response.refers or response.refers[0] == keys.NOTHING):
        return True
    return bool(response.refers) and best_string(key.refers, response.refers[0]) is not Mark.WRONG


def meet(slot: str, key: Sequence[Fill], response: Sequence[Fill]) -> tuple[Met, ...]:
    """Each filler with the one it answers, the best marks first; what is left over is wrong, missing or spurious."""
    pairs = sorted(
        ((fill_mark(slot, k, r), not k.optional, i, j) for i, k in enumerate(key) for j, r in enumerate(response)),
        key=lambda p: (-p[0], not p[1], p[2], p[3]),
    )
    taken: dict[int, int] = {}
    met: list[Met] = []
    for mark, _, i, j in pairs:
        if mark is not Mark.WRONG and i not in taken and j not in taken.values():
            taken[i] = j
            met.append(Met(key[i], response[j], mark))
    due = [k for i, k in enumerate(key) if i not in taken and not k.optional]
    left = [r for j, r in enumerate(response) if j not in taken.values()]
    both = min(len(due), len(left))
    met += [Met(k, r) for k, r in zip(due[:both], left[:both], strict=True)]
    return (*met, *(Met(k, None) for k in due[both:]), *(Met(None, r) for r in left[both:]))


def tally_of(met: Sequence[Met]) -> Tally:
    """The counts of what met."""
    total = Tally()
    for one in met:
        if one.key is None:
            total += Tally(spurious=1)
        elif one.response is None:
            total += Tally(missing=1)
        else:
            total += (Tally(wrong=1), Tally(part=1), Tally(right=1))[one.mark]
    return total


def compare(key: Template, response: Template) -> dict[str, tuple[Met, ...]]:
    """Every slot that applies to the key's incident."""
    return {slot: meet(slot, key.of(slot), response.of(slot)) for slot in keys.SLOTS if slot not in key.unasked}

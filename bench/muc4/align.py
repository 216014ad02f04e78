"""Templates of the key and of the response for one text in, which answers which out, and the counts of every slot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bench.muc4 import keys
from bench.muc4.keys import Template
from bench.muc4.slots import Met, compare, tally_of, value_mark
from bench.muc4.strings import Mark
from bench.muc4.tally import NONE, Tally

CONTENT = (keys.INDIVIDUAL, keys.ORGANISATION, keys.THING, keys.THING_TYPE, keys.HUMAN, keys.DESCRIPTION, keys.HUMAN_TYPE)
"""At least one of these must match in part before two templates may be mapped to each other."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """A template of the key (None: spurious), one of the response (None: missing), and slot by slot what met."""

    key: Template | None
    response: Template | None
    slots: dict[str, tuple[Met, ...]]


def may_map(key: Template, response: Template) -> bool:
    """The incident types match at least in part, and so does a perpetrator or a target, where the key has any."""
    if not _match(keys.TYPE, key, response):
        return False
    due = [slot for slot in CONTENT if any(not f.optional for f in key.of(slot))]
    return not due or any(_match(slot, key, response) for slot in CONTENT)


def _match(slot: str, key: Template, response: Template) -> bool:
    return any(value_mark(slot, k, r) is not Mark.WRONG for k in key.of(slot) for r in response.of(slot))


def align(key: Sequence[Template], response: Sequence[Template]) -> tuple[Mapped, ...]:
    """Templates that may be mapped, the best matches first; an optional one of the key that nothing answers is not missed."""
    compared = {(i, j): compare(k, r) for i, k in enumerate(key) for j, r in enumerate(response) if may_map(k, r)}
    worth = {pair: _worth(slots) for pair, slots in compared.items()}
    mapped: list[Mapped] = []
    taken: set[int] = set()
    answered: set[int] = set()
    for i, j in sorted(worth, key=lambda pair: (-worth[pair], pair)):
        if i not in answered and j not in taken:
            answered.add(i)
            taken.add(j)
            mapped.append(Mapped(key[i], response[j], compared[i, j]))
    empty = Template({})
    missed = [k for i, k in enumerate(key) if i not in answered and not k.optional]
    extra = [r for j, r in enumerate(response) if j not in taken]
    return (*mapped, *(Mapped(k, None, compare(k, empty)) for k in missed), *(Mapped(None, r, compare(empty, r)) for r in extra))


def _worth(slots: dict[str, tuple[Met, ...]]) -> float:
    tallies = [tally_of(met) for met in slots.values()]
    return sum(t.right + t.part / 2 for t in tallies)


def tallies(mapped: Sequence[Mapped]) -> dict[str, Tally]:
    """The counts of each slot over all templates, missing and spurious ones too; the templates' own under their number's slot."""
    counted = dict.fromkeys((keys.ID, *keys.SLOTS), NONE)
    for one in mapped:
        counted[keys.ID] += Tally(spurious=1) if one.key is None else Tally(missing=1) if one.response is None else Tally(right=1)
        for slot, met in one.slots.items():
            counted[slot] += tally_of(met)
    return counted


def total(counted: dict[str, Tally]) -> Tally:
    """All slots as one, the templates' own left out."""
    return sum((t for slot, t in counted.items() if slot != keys.ID), NONE)

"""What was mapped in, lines out that say what was missed, invented and mistaken, each with its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bench.muc4 import keys
from bench.muc4.align import Mapped
from bench.muc4.keys import Fill
from bench.muc4.slots import Met
from bench.muc4.strings import Mark

_STOP = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"\[])|\n\s*\n")


def misses(name: str, text: str, mapped: Sequence[Mapped]) -> Iterator[str]:
    """One line for each filler that did not earn full credit, and one for each template with no answer."""
    for one in mapped:
        if one.key is None or one.response is None:
            template = one.key or one.response
            word = "spurious" if one.key is None else "missed"
            brief = "; ".join(_written(f) for slot in BRIEF for f in (template.of(slot) if template else ()))
            anchor = next((f.values[0] for slot in ANCHORS for f in (template.of(slot) if template else ())), "")
            yield f"{name}\tTEMPLATE\t{word}\t{brief}\t{sentence(text, anchor)}"
            continue
        for slot, met in one.slots.items():
            yield from (_line(name, slot, m, text) for m in met if m.mark is not Mark.RIGHT)


BRIEF = (keys.TYPE, keys.DATE, keys.LOCATION, keys.INDIVIDUAL, keys.ORGANISATION, keys.THING, keys.HUMAN, keys.DESCRIPTION)
ANCHORS = (keys.HUMAN, keys.DESCRIPTION, keys.THING, keys.INDIVIDUAL, keys.ORGANISATION)


def _line(name: str, slot: str, met: Met, text: str) -> str:
    word = "missing" if met.response is None else "spurious" if met.key is None else "part" if met.mark is Mark.PART else "wrong"
    shown = met.key or met.response
    anchor = (shown.refers or shown.values)[0] if shown else ""
    return f"{name}\t{slot}\t{word}\t{_written(met.key)}\tnot\t{_written(met.response)}\t{sentence(text, anchor)}"


def _written(fill: Fill | None) -> str:
    if fill is None:
        return "-"
    values = ("? " if fill.optional else "") + " / ".join(fill.values)
    return f"{values}: {' / '.join(fill.refers)}" if fill.refers else values


def sentence(text: str, words: str) -> str:
    """The first sentence that has the words; empty where none has them."""
    return next((s for s in (" ".join(p.split()) for p in _STOP.split(text)) if words and words in s), "")

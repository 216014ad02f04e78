"""Tellings in, those of one incident together out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ascribe.incidents.telling import Telling

VERSION = 1

MAIN = 1


def gathered(told: Iterable[Telling], numbers: Mapping[int, int]) -> dict[int, list[Telling]]:
    """The tellings of each incident; `numbers` are those that the claims of a sentence bear."""
    groups: dict[int, list[Telling]] = {}
    for t in told:
        number = numbers.get(t.start)
        if number is not None and t.real:
            groups.setdefault(number, []).append(t)
    return groups

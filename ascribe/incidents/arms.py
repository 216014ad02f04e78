"""A mention in, the weapons that its clause names out."""

from __future__ import annotations

from collections.abc import Iterator

from ascribe.incidents.template import Weapon, quoted
from ascribe.reading.events import Mention
from ascribe.reading.reading import Reading
from ascribe.vocabulary.weapons import weapon

VERSION = 1


def arms(reading: Reading, mention: Mention) -> Iterator[Weapon]:
    """The weapons that it was done with."""
    for span in mention.weapons:
        words = quoted(reading.report.text, span)
        known = weapon(" ".join(words.words.split()))
        if known is not None:
            yield Weapon(words, known.name, known.kind.value)

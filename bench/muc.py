"""Incident templates of attack reports against the keys of the task, by the task's own scoring rules.

A filler counts right, right in part (half), wrong, missing or spurious; the figures are F over all templates, the missing and the spurious
ones too. A template answers one of the key only where incident type and a perpetrator or target match at least in part. Last, the type
and five roles as later work counts them, in a mapping that gets most right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of
from bench.board import Figure, Measured, Row, command
from bench.muc4 import keys
from bench.muc4.align import Mapped, align, tallies, total
from bench.muc4.baseline import baseline
from bench.muc4.fills import templates
from bench.muc4.keys import Template, template
from bench.muc4.roles import by_head, exact, roles
from bench.muc4.tally import NONE, Tally
from bench.muc4.wanted import misses

FILES = ("muc4/tst1.jsonl", "muc4/tst2.jsonl")
_BEST = "best system of 1992, TST3 and TST4"
SHOWN = (
    ("type", keys.TYPE, 0.75),
    ("date", keys.DATE, 0.59),
    ("location", keys.LOCATION, 0.61),
    ("stage", keys.STAGE, None),
    ("instrument", keys.INSTRUMENT, 0.65),
    ("instrument type", keys.INSTRUMENT_TYPE, 0.58),
    ("category", keys.CATEGORY, None),
    ("perpetrator, individual", keys.INDIVIDUAL, None),
    ("perpetrator, organisation", keys.ORGANISATION, 0.48),
    ("organisation, confidence", keys.CONFIDENCE, None),
    ("thing", keys.THING, None),
    ("thing, type", keys.THING_TYPE, None),
    ("thing, number", keys.THING_NUMBER, None),
    ("thing, effect", keys.THING_EFFECT, None),
    ("human, name", keys.HUMAN, None),
    ("human, description", keys.DESCRIPTION, None),
    ("human, type", keys.HUMAN_TYPE, None),
    ("human, number", keys.HUMAN_NUMBER, 0.61),
    ("human, effect", keys.HUMAN_EFFECT, 0.57),
    ("templates", keys.ID, None),
)
"""The slots that the table shows, in words, and what the best system reached that was reported for them."""

_read: dict[str, tuple[Template, ...]] = {}
"""Responses by text: the pooled line reads no report again."""


def response(row: Row, reader: Reader) -> tuple[Template, ...]:
    """The templates that the reader's account of a text gives."""
    if row["text"] not in _read:
        _read[row["text"]] = templates(account_of(report_of(row["text"], ref=row["id"]), reader), reader.gazetteer)
    return _read[row["text"]]


def measure(rows: Sequence[Row], reader: Reader) -> Measured:
    """All slots, each slot, and the five roles, the reader's beside those of the baseline."""
    gold = [tuple(template(cells) for cells in row["templates"]) for row in rows]
    ours = [response(row, reader) for row in rows]
    plain = [baseline(row["text"]) for row in rows]
    mapped = [align(key, said) for key, said in zip(gold, ours, strict=True)]
    missed = [line for row, one in zip(rows, mapped, strict=True) for line in misses(row["id"], row["text"], one)]
    return Measured(tuple(figures(gold, ours, plain, mapped)), tuple(missed))


def figures(
    gold: Sequence[tuple[Template, ...]],
    ours: Sequence[tuple[Template, ...]],
    plain: Sequence[tuple[Template, ...]],
    mapped: Sequence[tuple[Mapped, ...]],
) -> Iterator[Figure]:
    """The table's lines."""
    mine = tallies([m for one in mapped for m in one])
    trivial = tallies([m for key, said in zip(gold, plain, strict=True) for m in align(key, said)])
    whole = total(mine)
    yield Figure("all slots", whole.f, total(trivial).f, 0.559, "GE 1992, TST3")
    yield Figure("all slots, recall", whole.recall, total(trivial).recall)
    yield Figure("all slots, precision", whole.precision, total(trivial).precision)
    yield Figure("all slots, overgeneration", whole.overgeneration, total(trivial).overgeneration)
    for name, slot, others in SHOWN:
        yield Figure(name, mine[slot].f, trivial[slot].f, others, _BEST if others else "")
    for name, same, best in (("type and five roles", by_head, 0.531), ("type and five roles, exact", exact, None)):
        counted = _sum(roles(key, said, same) for key, said in zip(gold, ours, strict=True))
        flat = _sum(roles(key, said, same) for key, said in zip(gold, plain, strict=True))
        yield Figure(name, counted.f, flat.f, best, "GE 1992 re-scored, TST3 and TST4" if best else "")


def _sum(tallied: Iterator[Tally]) -> Tally:
    return sum(tallied, NONE)


if __name__ == "__main__":
    command(__doc__ or "", FILES, measure, together="tst1+tst2")

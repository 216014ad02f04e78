"""Testimonies in, each voice's figures in time order out, with what superseded what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ascribe.dossier.testimony import Testimony
from ascribe.vocabulary.terms import Measure


@dataclass(frozen=True, slots=True)
class Step:
    """One figure of a voice; `again` are the later reports that repeat it unchanged."""

    testimony: Testimony
    again: tuple[Testimony, ...] = ()

    @property
    def families(self) -> frozenset[str]:
        """The families of the reports that carry it."""
        return frozenset(t.source.family for t in (self.testimony, *self.again))


@dataclass(frozen=True, slots=True)
class History:
    """What one voice said of one measure, earliest first; the last step stands, each earlier one is superseded by the next."""

    voice: str
    side: str | None  # None: no party
    measure: Measure
    steps: tuple[Step, ...]

    @property
    def latest(self) -> Testimony:
        """The figure that stands."""
        return self.steps[-1].testimony

    def to_dict(self) -> dict[str, Any]:
        """The history as JSON has it, the earliest figure first; all but the last are superseded."""
        return {"voice": self.voice, "side": self.side, "steps": [_step_dict(s) for s in self.steps]}


def _step_dict(step: Step) -> dict[str, Any]:
    one = step.testimony
    told = {"said_on": one.said, "low": one.low, "high": one.high, "approximate": one.approximate, "of": one.of, "side": one.side}
    words = {
        "inferred": one.inferred,
        "words": one.words,
        "corrected": one.corrected,
        "quote": one.quote,
        "claim": one.claim,
        "report": one.source.report,
    }
    return told | words | {"again": [t.claim for t in step.again]}


def histories(told: Iterable[Testimony], measure: Measure) -> tuple[History, ...]:
    """One history an origin, of the figures that count the incident whole, in the order in which they first spoke.

    A ministry and the spokesman who speaks for it are one voice: the later of the two stands. What a voice counts apart, civilians
    and combatants or the people of two sides, has a history each.

    A figure without a day cannot be shown to be later than one with a day: it stands first. Of several that one report has of a
    voice on one day that which speaks for the report counts, or else the greatest, since a report gives parts beside the whole.
    """
    by_voice: dict[str, list[Testimony]] = defaultdict(list)
    for one in told:
        if one.measure is measure and one.whole:
            by_voice[one.origin].append(one)
    found = [_history(_wholes(sorted(_counted(given), key=in_order)), measure) for given in by_voice.values()]
    return tuple(sorted(found, key=lambda h: (in_order(h.steps[0].testimony), h.voice)))


def least(one: Testimony) -> int:
    """The fewest that the figure allows; of one without a lower bound its upper."""
    return one.low if one.low is not None else one.high or 0


def in_order(one: Testimony) -> tuple[str, int, int, str, str]:
    """By the day on which it was said, and of one day, since tolls rise, by how many; one order for every input."""
    return one.said or "", least(one), one.high or 0, one.source.report, one.claim


def _counted(given: Sequence[Testimony]) -> Sequence[Testimony]:
    """What the voice counts; what was only inferred from its words ("civilians died") stands where it counts nothing."""
    return [one for one in given if one.counts] or given


def _wholes(given: Sequence[Testimony]) -> list[Testimony]:
    """Of each report's figures of one day the one that speaks for it, or else the last, and so the greatest."""
    found: dict[tuple[str | None, str], Testimony] = {}
    for one in given:
        known = found.get((one.said, one.source.report))
        if known is None or not known.speaks:
            found[one.said, one.source.report] = one
    return list(found.values())


def _history(given: Sequence[Testimony], measure: Measure) -> History:
    steps: list[Step] = []
    for one in given:
        last = steps[-1] if steps else None
        if last and (last.testimony.low, last.testimony.high) == (one.low, one.high):
            steps[-1] = Step(last.testimony, (*last.again, one))
        else:
            steps.append(Step(one))
    final = given[-1]
    return History(_named(steps), final.speaker.side if final.speaker else None, measure, tuple(steps))


NAMES = 3
"""Names of one voice that are told: a ministry may speak through many."""


def _named(steps: Sequence[Step]) -> str:
    """Everybody whose words stand in the history, the last to speak first, and whom it counts where that is not all."""
    names = list(dict.fromkeys(step.testimony.name for step in reversed(steps)))
    shown = [*names[:NAMES], *([f"{len(names) - NAMES} more"] if len(names) > NAMES else [])]
    people = steps[-1].testimony.people
    return f"{' and '.join(shown)}{f', of {people}' if people else ''}"

"""The figures that stand in, an Estimate out, under a policy that the user chose and that says why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median_low
from typing import Any

from ascribe.dossier.grade import Grade, grade
from ascribe.dossier.history import histories, in_order, least
from ascribe.dossier.testimony import Testimony
from ascribe.vocabulary.terms import Measure


class Policy(StrEnum):
    """How disagreement between voices is treated."""

    CONSERVATIVE = "conservative"
    RANGE = "range"
    MAJORITY = "majority of families"
    LATEST = "latest of each voice"
    INTEREST = "against interest"


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the evidence supports under one policy; None: it gives no such bound. Nobody's word makes no estimate: missing is never zero.

    `low`, `best` and `high` are UCDP's: the lowest reliable, the most likely, the highest reliable. `claims` are those used.
    """

    measure: Measure
    policy: Policy
    low: int | None
    best: int | None
    high: int | None
    grade: Grade
    claims: tuple[str, ...]
    why: str

    def to_dict(self) -> dict[str, Any]:
        """The estimate as JSON has it."""
        values = {"policy": self.policy.value, "low": self.low, "best": self.best, "high": self.high, "grade": self.grade.value}
        return values | {"claims": list(self.claims), "why": self.why}


@dataclass(frozen=True, slots=True)
class _Weighed:
    """What a policy makes of the figures that stand."""

    low: int | None
    best: int | None
    high: int | None
    used: tuple[Testimony, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Standing:
    """The figures that stand: each voice's last word, and the words of the reports, each taken as a whole.

    Of a voice that counts civilians and combatants apart the greater stands: the lesser is no lowest toll of the incident.
    Where no reading tells what reports as wholes say, the voices' words are all there is.
    """

    voices: tuple[Testimony, ...]
    reports: tuple[Testimony, ...]
    apart: tuple[Testimony, ...]  # as `voices`, with each count of a voice that counts the people of several sides, or kinds, apart


def estimate(told: Iterable[Testimony], measure: Measure, policy: Policy) -> Estimate | None:
    """The estimate of one measure; None where no voice gives a figure that counts the incident whole."""
    given = tuple(told)
    weighed = _weighed(given, measure, policy)
    if weighed is None:
        return None
    claims = tuple(sorted({one.claim for one in weighed.used}))
    return Estimate(measure, policy, weighed.low, weighed.best, weighed.high, grade(given, measure), claims, weighed.why)


def _weighed(given: Sequence[Testimony], measure: Measure, policy: Policy) -> _Weighed | None:
    standing = _standing(given, measure)
    if not standing.voices:
        return None
    weighed = POLICIES[policy](standing)
    return _without_the_dead(weighed, standing, given, policy) if measure is Measure.INJURED else weighed


def _standing(given: Sequence[Testimony], measure: Measure) -> Standing:
    latest = [history.latest for history in histories(given, measure)]
    counted = [one for one in latest if one.counts] or latest
    reports = _unrevised([one for one in given if one.measure is measure and one.speaks and one.counts])
    if not any(_party(one) is None for one in reports) and any(_party(one) is None for one in counted):
        reports = ()  # parties speak for all reports; a hospital that some of them quote must be heard
    voices = _greatest(counted)
    return Standing(voices, reports or voices, tuple(counted))


def _greatest(counted: Sequence[Testimony]) -> tuple[Testimony, ...]:
    """One figure a voice."""
    by_voice: dict[str, list[Testimony]] = defaultdict(list)
    for one in counted:
        by_voice[one.teller].append(one)
    return tuple(max(given, key=lambda one: (one.speaks, least(one))) for given in by_voice.values())


def _unrevised(speaking: Sequence[Testimony]) -> tuple[Testimony, ...]:
    """What reports say as wholes, without what the same voice said otherwise later; of a family of copies its last word."""
    last: dict[str, Testimony] = {}
    for one in sorted(speaking, key=in_order):
        last[one.origin] = one
    held = [one for one in speaking if (one.low, one.high) == (last[one.origin].low, last[one.origin].high)]
    families: dict[str, list[Testimony]] = defaultdict(list)
    for one in sorted(held, key=in_order):
        families[one.source.family].append(one)
    return tuple(max(of_one, key=lambda one: _of_family(one, of_one)) for of_one in families.values())


def _of_family(one: Testimony, family: Sequence[Testimony]) -> tuple[int, bool, str]:
    """A family's word is that of most of its reports, or else of the report that the others copy, or else the last said."""
    alike = sum((one.low, one.high) == (other.low, other.high) for other in family)
    return alike, one.source.report == one.source.family, one.said or ""


def _without_the_dead(weighed: _Weighed, standing: Standing, given: Sequence[Testimony], policy: Policy) -> _Weighed:
    """The wounded, without those who have died since.

    Where reports that count fewer dead come, with their wounded, to just the dead of the others, these are the same people told of
    earlier. Of 33 such incidents of a development set 26 had no wounded who lived.
    """
    dead = _weighed(given, Measure.KILLED, policy)
    if dead is None or not dead.best or not weighed.best:
        return weighed
    killed = {one.source.report: least(one) for one in given if one.measure is Measure.KILLED and one.speaks}
    beside = [killed.get(one.source.report, 0) for one in standing.reports if one.speaks and least(one) == weighed.best]
    if not beside or max(beside) >= dead.best or max(beside) + weighed.best != dead.best:
        return weighed
    why = f"{weighed.why} The reports that tell of {weighed.best} hurt count fewer dead, and both come to the {dead.best} dead of others: they are taken to have died."
    return _Weighed(0, 0, weighed.high, (*weighed.used, *dead.used), why)


def conservative(standing: Standing) -> _Weighed:
    """The lowest figure that a voice stands by; what is told of the enemy's losses alone is no lowest figure.

    It is a floor: where others give more, it says nothing of how many there were at most.
    """
    credible = [one for one in standing.voices if not of_enemy(one)] or list(standing.voices)
    first = min(credible, key=lambda one: (least(one), one.claim))
    more = first.high is None or any(one.high is None or one.high > first.high for one in standing.voices)
    floor = " Others give more: it is a floor and no range." if more and len(standing.voices) > 1 else ""
    why = f"The lowest figure that a voice stands by: {first.name} gives {first.bounds}.{floor}"
    return _Weighed(first.low, least(first) if first.low is not None else None, None if more else first.high, (first,), why)


def spread(standing: Standing) -> _Weighed:
    """Lowest and highest of all voices, the figure of most families between them as the best."""
    voices, reports = standing.voices, standing.reports
    lowest = min(voices, key=lambda one: (least(one), one.claim))
    highest = max(voices, key=lambda one: (_most(one), one.claim))
    best, supporters = _supported(reports, _uncontradicted(reports))
    low, high = _holding(best, _lowest(voices), _highest(voices))
    why = f"From {lowest.name} ({lowest.bounds}) to {highest.name} ({highest.bounds}); {_support(best, supporters, reports)}."
    return _Weighed(low, best, high, tuple(dict.fromkeys((*voices, *supporters))), why)


def majority(standing: Standing) -> _Weighed:
    """The figure that most families of reports carry, with the bounds of those alone."""
    best, supporters = _supported(standing.reports)
    why = f"{_support(best, supporters, standing.reports).capitalize()}."
    return _Weighed(_lowest(supporters), best, _highest(supporters), tuple(supporters), why)


def latest(given: Standing) -> _Weighed:
    """Each voice's last word, the last of them all as the best."""
    standing = given.voices
    last = max(standing, key=lambda one: (one.said or "", -least(one), one.claim))
    best = last.low if last.low is not None else last.high
    low, high = _holding(best, _lowest(standing), _highest(standing))
    voices = f"the last words of {len(standing)} voices" if len(standing) > 1 else "one voice"
    why = f"Of {voices} the latest is {last.name}'s of {last.said or 'an unknown day'}: {last.bounds}."
    return _Weighed(low, best, high, tuple(standing), why)


def against_interest(given: Standing) -> _Weighed:
    """A party's admission of its own losses as the floor, its claim about the enemy's as the ceiling, others' counts between."""
    standing = given.apart
    own = [one for one in standing if of_own(one)]
    enemy = [one for one in standing if of_enemy(one)]
    others = [one for one in standing if one not in own and one not in enemy]
    floor = max((least(one) for one in own), default=_lowest(others))
    ceiling = max((_most(one) for one in enemy), default=_highest(others))
    if others:
        best: int | None = median_low(sorted(least(one) for one in others))
        reason = f"best is {'the one count' if len(others) == 1 else 'the middle count'} of voices that are no party: {best}"
    elif own:
        best, reason = floor, "no voice but the parties counts: the admission is the best"
    else:
        best, reason = None, "no voice but the enemy counts: a ceiling is no estimate"
    if best is not None and floor is not None and best < floor:
        best, reason = floor, f"{reason}, below what the party admits: the admission is the best"
    parts = [f"{own[0].name} admits {max(own, key=least).bounds}"] if own else ["no party admits losses of its own"]
    parts += [f"{enemy[0].name} claims {max(enemy, key=_most).bounds} of its enemy"] if enemy else []
    why = f"{'; '.join([*parts, reason])}."
    if best is not None and ceiling is not None and ceiling < best:
        ceiling = _highest(standing)  # what others count is over what the enemy claims: that is no ceiling
    low, high = _holding(best, floor, ceiling)
    return _Weighed(low, best, high, tuple(standing), why[:1].upper() + why[1:])


POLICIES: dict[Policy, Callable[[Standing], _Weighed]] = {
    Policy.CONSERVATIVE: conservative,
    Policy.RANGE: spread,
    Policy.MAJORITY: majority,
    Policy.LATEST: latest,
    Policy.INTEREST: against_interest,
}


def of_own(one: Testimony) -> bool:
    """A party speaks of its own."""
    return _party(one) is not None and _party(one) == one.side


def of_enemy(one: Testimony) -> bool:
    """A party speaks of somebody else's."""
    return _party(one) is not None and one.side is not None and _party(one) != one.side


def _party(one: Testimony) -> str | None:
    return one.speaker.side if one.speaker else None


def _most(one: Testimony) -> int:
    return one.high if one.high is not None else one.low or 0


def _lowest(standing: Sequence[Testimony]) -> int | None:
    return min((one.low for one in standing if one.low is not None), default=None)


def _highest(standing: Sequence[Testimony]) -> int | None:
    """The highest upper bound; where the highest figure is "61 or more", nobody says how many at most."""
    if not standing:
        return None
    top = max(standing, key=lambda one: (_most(one), one.high is None))
    return top.high


def _holding(best: int | None, low: int | None, high: int | None) -> tuple[int | None, int | None]:
    """Bounds that hold the best."""
    if best is None:
        return low, high
    return None if low is None else min(low, best), None if high is None else max(high, best)


def _uncontradicted(standing: Sequence[Testimony]) -> list[Testimony]:
    """Whose figures may be the best: voices that are no party, and a party on its own losses that one of them bears out.

    Where no voice but parties counts, all of them.
    """
    free = [one for one in standing if _party(one) is None]
    own = [one for one in standing if of_own(one) and any(_allows(other, least(one)) for other in free)]
    return [*free, *own] or list(standing)


def _between(low: int | None, given: Iterable[Testimony], high: int | None) -> list[int]:
    values = {value for one in given for value in (one.low, one.high) if value is not None}
    return sorted(v for v in values if (low is None or low <= v) and (high is None or v <= high))


def _supported(standing: Sequence[Testimony], candidates: Sequence[Testimony] | None = None) -> tuple[int | None, list[Testimony]]:
    """The figure of most families, and the testimonies whose bounds allow it; `candidates` are those whose figures may be it.

    Of figures that equally many bear out, that of a voice that is no party goes first, then a count before a sum of persons told of,
    then the later said, then the lower.
    """
    low, high = _lowest(standing), _highest(standing)
    given = standing if candidates is None else candidates
    values = _between(low, given, high) or _between(low, standing, high)
    if not values:
        return None, []
    best = max(values, key=lambda value: _weight(standing, value))
    return best, [one for one in standing if _bears(one, best)]


def _weight(standing: Sequence[Testimony], value: int) -> tuple[int, int, bool, str, int]:
    bearing = [one for one in standing if _bears(one, value)]
    givers = [one for one in standing if value in (one.low, one.high)]
    return (
        len({one.source.family for one in bearing}),
        len({one.source.family for one in givers}),
        any(_party(one) is None for one in givers),
        max((one.said or "" for one in givers if not one.inferred), default=""),
        -value,
    )


def _allows(one: Testimony, value: int) -> bool:
    return (one.low is None or one.low <= value) and (one.high is None or value <= one.high)


ROOM = 0.5
"""How far above "at least 40" a figure may lie that it bears out: a half, as tolls rise in a day; to say 40 is to say nothing for 400."""


def _bears(one: Testimony, value: int) -> bool:
    """The figure speaks for the value: its bounds allow it, and where they are open it lies near the one that is told."""
    if not _allows(one, value):
        return False
    if one.high is None:
        return value <= (one.low or 0) * (1 + ROOM)
    return one.low is not None or value >= one.high * (1 - ROOM)


def _support(best: int | None, supporters: Sequence[Testimony], standing: Sequence[Testimony]) -> str:
    agreeing, every = len({one.source.family for one in supporters}), len({one.source.family for one in standing})
    return f"{best} is borne out by {agreeing} of {every} {'families' if every > 1 else 'family'} of reports"

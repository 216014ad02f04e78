"""A figure's clause in, what part of events it covers out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ascribe.claims.days import first_day, last_day
from ascribe.claims.figures import Counted
from ascribe.claims.hypothetical import hypothetical
from ascribe.claims.near import within
from ascribe.claims.running import HUGE, LASTING, SINCE, running
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span
from ascribe.vocabulary.deeds import NOUNS
from ascribe.vocabulary.terms import EventType, Scope

VERSION = 3

DAILY = re.compile(
    r"\b(?:past|last|previous|preceding|over|in|within)(?: the)?(?: (?:past|last|previous))? (?:24|twenty[- ]four) hours\b"
    r"|\bin (?:a|one|a single) day\b|\bper day\b|\bover the (?:past|last) day\b|\bduring the (?:past|last) day\b",
    re.IGNORECASE,
)
THAT = re.compile(
    r"\b(?:that|those) (?:\w+ )?(?:attacks?|strikes?|raids?|bombings?|bombardments?|shellings?|shootings?|assaults?|clash(?:es)?|massacre|incidents?|blasts?|explosions?)\b",
    re.IGNORECASE,
)

LAST = re.compile(
    r"\b(?:last|previous|prior|preceding) (?P<unit>weekend|week|month|year)\b|\b(?P<other>weekend|week|month|year) (?:before|earlier)\b",
    re.IGNORECASE,
)
THIS = re.compile(r"\bthis(?: past)? (?P<unit>weekend|week|month|year)\b", re.IGNORECASE)
SPANS = frozenset("hours day days week weeks weekend weekends month months year years decade decades".split())
"""What may stand before "after" and say how long ago something older was."""

DEEDS = frozenset(
    (
        EventType.ATTACK,
        EventType.AIR_STRIKE,
        EventType.SHELLING,
        EventType.SUICIDE_BOMB,
        EventType.IED,
        EventType.GRENADE,
        EventType.CHEMICAL,
        EventType.MOB_VIOLENCE,
        EventType.ARMED_CLASH,
    )
)
COMING = frozenset("came comes coming happened happens occurred occurs took takes follows followed".split())

LOOK_BACK = 200
"""Characters before the sentence that "that attack" may point to: the sentence before it, and little more."""

REACH = 5
"""Steps in the tree from a word of harm to the time that dates it; further off it dates another clause."""

FRESH = 3
"""Days before publication that news without a dated incident may still tell of as its own."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a scope is judged against: the report's words and times, the day of its main incident, and that of publication."""

    text: str
    times: tuple[Time, ...]
    main: date | None  # None: the report dates its main incident nowhere
    published: date | None  # None: not known


@dataclass(frozen=True, slots=True)
class Judged:
    """A scope, the rule that gave it, and the time that told."""

    scope: Scope
    rule: str
    time: Time | None = None  # None: no time had a part in it


def scope_of(sentence: Sentence, counted: Counted, setting: Setting, *, before: Sequence[Judged] = ()) -> Judged:
    """The first that fits: hypothetical, background, subset, cumulative, day, incident. `before`: the sentence's scopes so far."""
    role = counted.role
    if rule := hypothetical(sentence, role):
        return Judged(Scope.HYPOTHETICAL, rule)
    time = _time_of(sentence, sentence.words[role.trigger], setting.times)
    if carried := _of_whole(counted, time, before) or _that_event(sentence, time, setting):
        return carried
    if _after_older(sentence, sentence.words[role.trigger]):
        return Judged(Scope.BACKGROUND, "time-after")
    past = time is not None and (_long_ago(time, setting) or _week_before(time, setting))
    if time is not None and _on_which(sentence, sentence.words[role.trigger], time) and _began_long_ago(time, setting):
        return Judged(Scope.BACKGROUND, "when", time)
    total = running(setting.text, sentence, counted)
    if total and (not past or total in (HUGE, SINCE, LASTING)):
        part = role.part and total not in (HUGE, LASTING) and not counted.quantity.interval.low
        return Judged(Scope.SUBSET, "part-of") if part else Judged(Scope.CUMULATIVE, total)
    if past:
        return Judged(Scope.BACKGROUND, "earlier-day", time)
    if role.part:
        return Judged(Scope.SUBSET, "part-of")
    if DAILY.search(setting.text, sentence.span.start, sentence.span.end):
        return Judged(Scope.DAY, "24-hours")
    return Judged(Scope.INCIDENT, "incident")


def _of_whole(counted: Counted, time: Time | None, before: Sequence[Judged]) -> Judged | None:
    """A part has its whole's scope; what follows an older event without a time of its own tells of that event."""
    if not before:
        return None
    whole = before[-1]
    if counted.role.part and whole.scope in (Scope.BACKGROUND, Scope.HYPOTHETICAL):
        return Judged(whole.scope, f"{whole.rule}, of-whole", whole.time)
    return whole if whole.scope is Scope.BACKGROUND and time in (None, whole.time) else None


def _that_event(s: Sentence, time: Time | None, setting: Setting) -> Judged | None:
    """ "That attack" takes the time which the words before it last gave."""
    if time is not None or not THAT.search(setting.text, s.span.start, s.span.end):
        return None
    back = Span(max(0, s.span.start - LOOK_BACK), s.span.start)
    near = reversed(within(setting.times, back))
    that = next((t for t in near if t.timex_type == "DATE" and t.edtf), None)
    return Judged(Scope.BACKGROUND, "that-event", that) if that is not None and _long_ago(that, setting) else None


def _after_older(s: Sentence, trigger: Word) -> bool:
    """ "The attack came five months after seven were killed": what a deed is dated by is an older deed.

    An arrest that came days after the deed leaves the deed what the report is about.
    """
    for word in (trigger, *s.above(trigger)):
        for lead in s.below(word, "mark", "case"):
            if lead.lower == "after" and lead.index and s.words[lead.index - 1].lower in SPANS and lead.index <= trigger.index:
                return _deed_came(s, word)
    return False


def _deed_came(s: Sentence, word: Word) -> bool:
    """The words hang on a verb that says of a deed when it came."""
    came = next((w for w in s.above(word) if w.lower in COMING), None)
    return came is not None and any(w.lower in NOUNS and NOUNS[w.lower].type in DEEDS for w in s.below(came, "nsubj"))


def _on_which(s: Sentence, trigger: Word, time: Time) -> bool:
    """ "The deadliest since May 2012, when nine died": the clause tells of the time right before its "when"."""
    for when in s.below(trigger, "advmod", "mark"):
        if when.lower == "when" and when.index < trigger.index:
            before = s.words[: when.index]
            while before and before[-1].tag == "PUNCT":
                before = before[:-1]
            return bool(before) and time.span.covers(before[-1].span)
    return False


def _began_long_ago(time: Time, setting: Setting) -> bool:
    first = first_day(time)
    return first is not None and setting.main is not None and first < setting.main


def _week_before(time: Time, setting: Setting) -> bool:
    """ "Last weekend" in a report of this weekend, on whatever day it was written."""
    last = LAST.search(time.words)
    if last is None:
        return False
    unit = (last["unit"] or last["other"]).lower()
    return any(m["unit"].lower() == unit for m in THIS.finditer(setting.text))


def _time_of(s: Sentence, trigger: Word, times: Sequence[Time]) -> Time | None:
    """The time that dates the word of harm: the nearest in the tree, no clause of speech between."""
    best: tuple[int, Time] | None = None
    for time in within(times, s.span):
        if time.timex_type in ("DURATION", "SET") or time.edtf is None:
            continue
        words = s.within(time.span)
        if not words:
            continue
        distance = _distance(s, trigger, s.top(words))
        if best is None or distance < best[0]:
            best = (distance, time)
    return best[1] if best and best[0] <= REACH else None


def _distance(s: Sentence, a: Word, b: Word) -> int:
    """Steps in the tree; a step over a verb of another clause counts three."""
    up_a = [a.index, *(w.index for w in s.above(a))]
    up_b = [b.index, *(w.index for w in s.above(b))]
    below = set(up_b)
    shared = next((i for i in up_a if i in below), up_a[-1])
    way = up_a[: up_a.index(shared)] + up_b[: up_b.index(shared)]
    return len(way) + 2 * sum(1 for i in way if s.words[i].tag == "VERB" and i not in (a.index, b.index))


def _long_ago(time: Time, setting: Setting) -> bool:
    """The time ends before the main incident's day (or, with none known, three days and more before publication)."""
    last = last_day(time)
    if last is None:
        return False
    if setting.main is not None:
        return last < setting.main
    return setting.published is not None and (setting.published - last).days > FRESH

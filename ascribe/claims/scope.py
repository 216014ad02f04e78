"""A figure's clause in, what part of events it covers out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ascribe.claims.quantities import Quantity
from ascribe.claims.roles import Role
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.terms import Measure, Scope

VERSION = 1


@dataclass(frozen=True, slots=True)
class Setting:
    """What a scope is judged against: the day of the report's main incident, and the day of publication."""

    main: date | None  # None: the report dates its main incident nowhere
    published: date | None  # None: not known


@dataclass(frozen=True, slots=True)
class Judged:
    """A scope, the rule that gave it, and the time that told."""

    scope: Scope
    rule: str
    time: Time | None = None  # None: no time had a part in it


DRILL = frozenset("drill drills exercise exercises simulated simulate simulates simulating simulation rehearsal mock hypothetical scenario".split())
MAYBE = frozenset("could may might would will shall should".split())
FEARED = frozenset("threatened threatens threatening planned plans planning intends expected set due likely feared".split())
CONDITION = frozenset("if unless should were".split())
RUNNING = re.compile(
    r"\b(since|so far|to date|in all|overall|altogether|bring(?:s|ing)|brought|rais(?:es|ed|ing)|(?:total|overall|cumulative) (?:number|death|toll|casualt)|"
    r"(?:this|that) year|in recent (?:days|weeks|months|years)|(?:past|last) (?:few |several |two |three |four |five |six |ten |\d+ )?(?:days|week|weeks|months?|years?)|"
    r"(?:the|a|this) (?:civil )?(?:war|conflict|campaign|uprising|insurgency|offensive|siege|genocide)|(?:\w+ )?(?:civil war|conflict))\b",
    re.IGNORECASE,
)
WARS = frozenset("war conflict campaign uprising insurgency offensive revolution fighting violence unrest hostilities siege".split())
DAILY = re.compile(r"\b(?:past|last|previous|preceding|over|in|within)(?: the)?(?: (?:past|last|previous))? (?:24|twenty[- ]four) hours\b|\bin (?:a|one|a single) day\b|\bper day\b|\bover the (?:past|last) day\b|\bduring the (?:past|last) day\b", re.IGNORECASE)
EARLIER = re.compile(r"\b(earlier|previous|previously|prior|past|similar|last (?:year|month|week)'?s?|years? (?:ago|earlier)|in \d{4}|a \d{4}|(?:the )?\d{4})\b", re.IGNORECASE)
HUGE = 30_000
"""More people than any single incident of the news has cost: a total of a war."""


def scope_of(text: str, s: Sentence, q: Quantity, role: Role, times: Sequence[Time], setting: Setting, before: Sequence[Judged] = ()) -> Judged:
    """The first that fits: hypothetical, background, subset, cumulative, day, incident. `before`: the sentence's scopes so far."""
    trigger = s.words[role.trigger]
    clause = _clause(s, trigger)
    if rule := _hypothetical(s, trigger, role):
        return Judged(Scope.HYPOTHETICAL, rule)
    time = _time_of(s, trigger, q, times)
    whole = before[-1] if before else None
    if whole and role.part and whole.scope in (Scope.BACKGROUND, Scope.HYPOTHETICAL):
        return Judged(whole.scope, f"{whole.rule}, of-whole", whole.time)
    if whole and whole.scope is Scope.BACKGROUND and time in (None, whole.time):
        return whole
    if time is None and (that := _that_event(text, s, times)) and _long_ago(that, setting):
        return Judged(Scope.BACKGROUND, "that-event", that)
    running = _cumulative(text, s, q, role, clause)
    if running == "lasting":
        return Judged(Scope.CUMULATIVE, running)
    if running and not (time and _long_ago(time, setting) and running not in ("huge", "since")):
        return Judged(Scope.SUBSET, "part-of") if role.part and running != "huge" and not q.interval.low else Judged(Scope.CUMULATIVE, running)
    if time and _long_ago(time, setting):
        return Judged(Scope.BACKGROUND, "earlier-day", time)
    if role.part:
        return Judged(Scope.SUBSET, "part-of")
    if DAILY.search(text, s.span.start, s.span.end):
        return Judged(Scope.DAY, "24-hours")
    return Judged(Scope.INCIDENT, "incident")


THAT = re.compile(r"\b(?:that|those) (?:\w+ )?(?:attacks?|strikes?|raids?|bombings?|massacre|incidents?|blasts?|explosions?)\b", re.IGNORECASE)


def _that_event(text: str, s: Sentence, times: Sequence[Time]) -> Time | None:
    """ "That attack" takes the time which the words before it last gave."""
    if not THAT.search(text, s.span.start, s.span.end):
        return None
    earlier = [t for t in times if t.span.end <= s.span.start and s.span.start - t.span.end < 200 and t.timex_type == "DATE" and t.edtf]
    return earlier[-1] if earlier else None


def _clause(s: Sentence, word: Word) -> tuple[Word, ...]:
    """The words of the smallest clause about the word of harm."""
    head = word
    for above in s.above(word):
        if head.relation.split(":")[0] in ("acl", "advcl", "ccomp", "parataxis", "root", "csubj", "xcomp") and head.tag in ("VERB", "AUX"):
            break
        head = above
    return s.subtree(head)


def _hypothetical(s: Sentence, trigger: Word, role: Role) -> str | None:
    lower = {w.lower for w in s.words}
    if role.rule == "to-come":
        return "to-come"
    for above in list(s.above(trigger))[:3]:
        if above.lower in ("set", "due", "scheduled", "slated", "poised") and any(w.lower == "to" for w in s.words[above.index + 1 : above.index + 3]):
            return "planned"
    if lower & DRILL and not lower & {"army", "joint"}:
        return "drill"
    for word in (trigger, s.head(trigger)):
        if word.index != trigger.index and trigger.relation not in ("xcomp", "ccomp", "obl", "nsubj", "obj", "nmod", "acl", "conj"):
            continue
        for child in s.below(word, "aux"):
            if child.lower in MAYBE:
                return None if _perfect(s, word) and child.lower not in ("could", "might", "would") else "modal"
        if trigger.relation == "xcomp" and s.head(trigger).lower in FEARED:
            return "planned"
    for above in (trigger, *s.above(trigger)):
        if any(c.lower in ("if", "unless") for c in s.below(above, "mark")):
            return "condition"
    if role.measure is Measure.DISPLACED:
        after = s.words[role.trigger - 1].lower if role.trigger else ""
        if after in ("to", "be") and lower & {"will", "set", "are", "planned", "expected", "due"} and any(w.lower in ("to", "will") for w in s.words[max(0, role.trigger - 4) : role.trigger]):
            return "to-come"
    return None


def _perfect(s: Sentence, verb: Word) -> bool:
    return any(c.lower in ("have", "has", "had") for c in s.below(verb, "aux"))


def _time_of(s: Sentence, trigger: Word, q: Quantity, times: Sequence[Time]) -> Time | None:
    """The time that dates the word of harm: the nearest in the tree, no clause of speech between."""
    best: tuple[int, Time] | None = None
    for time in times:
        if not s.span.covers(time.span) or time.timex_type in ("DURATION", "SET") or time.edtf is None:
            continue
        words = s.within(time.span)
        if not words:
            continue
        distance = _distance(s, trigger, s.top(words))
        if best is None or distance < best[0]:
            best = (distance, time)
    return best[1] if best and best[0] <= 5 else None


def _distance(s: Sentence, a: Word, b: Word) -> int:
    """Steps in the tree; a step over a verb of another clause counts three."""
    up_a = [a.index, *(w.index for w in s.above(a))]
    up_b = [b.index, *(w.index for w in s.above(b))]
    shared = next((i for i in up_a if i in set(up_b)), up_a[-1])
    way = up_a[: up_a.index(shared)] + up_b[: up_b.index(shared)]
    return len(way) + 2 * sum(1 for i in way if s.words[i].tag == "VERB" and i not in (a.index, b.index))


def _cumulative(text: str, s: Sentence, q: Quantity, role: Role, clause: tuple[Word, ...]) -> str | None:
    low = q.interval.low or q.interval.high or 0
    if low >= HUGE:
        return "huge"
    trigger = s.words[role.trigger]
    if _counts_from(s, trigger, q):
        return "since"
    subjects = (*s.below(trigger, "nsubj"), *s.below(s.head(trigger), "nsubj"))
    if any(LASTING.match(w.lower) for c in subjects for w in (c, *s.below(c))):
        return "lasting"
    subject = next((c for c in s.below(trigger, "nsubj") if c.lower in WARS), None)
    if subject is not None:
        return "war-as-subject"
    match = RUNNING.search(text, s.span.start, s.span.end)
    if match is None:
        return None
    said = match[1].lower()
    first = s.words[0]
    near = any(w.start <= match.start() < w.end for w in clause) or match.start() <= first.end + 4
    if said.startswith(("bring", "brought", "rais")):
        return "running-total" if match.start() < q.span.start and _total(text, match.end(), q.span.start) else None
    if said.startswith(("the ", "a ", "this ")) or said.split()[-1] in WARS:
        before = text[max(s.span.start, match.start() - 12) : match.start()].lower()
        return "in-a-war" if near and low >= 1000 and re.search(r"\b(in|during|of|throughout)\s*$", before) else None
    return "running" if near and said != "since" else None


LASTING = re.compile(r"(?:days|weeks|months|years)\Z")
SUPERLATIVE = frozenset("biggest deadliest worst largest highest most first bloodiest heaviest greatest".split())
BEGINNING = frozenset("began begin beginning started start erupted broke launched opened".split())


def _counts_from(s: Sentence, trigger: Word, q: Quantity) -> bool:
    """ "Since 2011", "since the war began", said of the harm itself and not of a record or of those who came later."""
    for since in (w for w in s.words if w.lower == "since"):
        node = s.head(since)
        if node.tag == "VERB" and node.lower not in BEGINNING:
            continue
        if any(w.lower in SUPERLATIVE for w in s.words[trigger.index + 1 : since.index]):
            continue  # "in the deadliest attack since May" ranks the attack and counts nothing
        if any(w.lower.startswith(("bring", "brought", "rais")) for w in s.words[q.last + 1 : since.index]):
            continue  # "killed nine, bringing the number since May to 90": the ninety run on, not the nine
        governor = s.head(node)
        mine = {trigger.index, q.anchor, q.noun, s.head(trigger).index}
        if governor.index in mine or (since.index - trigger.index in range(1, 7) and governor.tag in ("VERB", "NOUN", "ADJ") and s.head(governor).index in mine):
            return True
    return False


def _total(text: str, start: int, end: int) -> bool:
    return re.search(r"\b(?:total|number|toll|overall|since|figure|tally)\b", text[start:end], re.IGNORECASE) is not None and re.search(
        r"\b(?:total|since|so far|overall|year|began|campaign|war|conflict|week|month)\b", text[start : end + 60], re.IGNORECASE
    ) is not None


def _long_ago(time: Time, setting: Setting) -> bool:
    """The time ends before the main incident's day (or, with none known, three days and more before publication)."""
    last = last_day(time)
    if last is None:
        return False
    if setting.main is not None:
        return last < setting.main
    return setting.published is not None and (setting.published - last).days > 3


DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
MONTH = re.compile(r"(\d{4})-(\d{2})(?!\d|-)")
YEAR = re.compile(r"(\d{4})(?!\d|-)")


def last_day(time: Time) -> date | None:
    """The last day that the time may mean; None for open ends and what is not resolved."""
    edtf = (time.edtf or "").rstrip("~?%")
    end = edtf.split("/")[-1]
    if not end or end == "..":
        return None
    if m := DAY.match(end):
        return _day(int(m[1]), int(m[2]), int(m[3]))
    if m := MONTH.match(end):
        month = int(m[2])
        return _day(int(m[1]), min(month, 12), 28) if month <= 12 else _day(int(m[1]), 12, 31)
    if m := YEAR.match(end):
        return _day(int(m[1]), 12, 31)
    return None


def first_day(time: Time) -> date | None:
    """The first day that the time may mean; None for open ends and what is not resolved."""
    start = (time.edtf or "").rstrip("~?%").split("/")[0]
    if m := DAY.match(start):
        return _day(int(m[1]), int(m[2]), int(m[3]))
    if m := MONTH.match(start):
        return _day(int(m[1]), min(int(m[2]), 12), 1)
    if m := YEAR.match(start):
        return _day(int(m[1]), 1, 1)
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

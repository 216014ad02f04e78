"""A counted quantity in its sentence in, the toll that it gives out: "put the toll at 36"."""

from __future__ import annotations

from ascribe.claims.case import Case, Role
from ascribe.claims.quantities import Form, Kind
from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.harm import STATES, TOLLS, VICTIMS
from ascribe.vocabulary.terms import PEOPLE, Measure

COUNTS = frozenset("number count total tally figure".split())
COUNTING = TOLLS | COUNTS
LEADING = frozenset("at to was is reached hit as of stands passed from than past above".split())
"""What stands right before a number that a toll is put at."""

CLOSE = frozenset("from than of is was as".split())
BEFORE_NUMBER = CLOSE | COUNTING | frozenset("an a the its earlier previous first initial former about at least some around nearly".split())
HARM = frozenset({Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING})
FORMER = 8
"""Words back to the "from" of a number that another replaced."""

NEAR, FAR = 7, 25
"""Words back to the toll: "at" and "rose to" carry a number past a whole clause, "of" and "was" do not."""


def toll(case: Case) -> Role | None:
    """ "Put the toll at 36", "the number of dead rose to 89", "it stood at 41": a toll told before the number."""
    q, words, start = case.quantity, case.sentence.words, case.start
    if q.kind not in (Kind.BARE, Kind.PEOPLE) or q.form is not Form.NUMBER:
        return None
    before = words[start - 1].lower if start else ""
    if before not in LEADING:
        return None
    after = next((w for w in words[q.last + 1 : q.last + 6] if w.lower in COUNTING), None)
    if before in ("to", "at") and after is not None and words[q.last + 1].lower == "the":
        return _told_after(case.sentence, after)
    if before == "of" and words[start - 2].lower not in COUNTING:
        return None
    onward = before == "from" and [w.lower for w in words[q.last + 1 : q.last + 2]] == ["to"]
    return _told_before(case.sentence, start, FAR if onward or before not in CLOSE else NEAR, before)


def changed(case: Case) -> Role | None:
    """ "Raised to 31 from 24", "down from an earlier count of 12": what the number before it was."""
    words, start = case.sentence.words, case.start
    last = next((e for e in reversed(case.before) if e.role.measure in HARM and e.quantity.form is Form.NUMBER), None)
    if last is None:
        return None
    lead = [w.lower for w in words[max(0, start - FORMER) : start]]
    at = max((i for i, word in enumerate(lead) if word == "from"), default=None)
    if at is None or any(word not in BEFORE_NUMBER for word in lead[at + 1 :]):
        return None
    front = start - len(lead) + at
    led = last.quantity.first > 0 and words[last.quantity.first - 1].lower == "to" and front - last.quantity.last <= NEAR
    known = led or (front > 0 and words[front - 1].lower in ("up", "down"))
    return Role(last.role.measure, last.role.trigger, "changed-from") if known else None


def _told_after(s: Sentence, count: Word) -> Role | None:
    """ "Brings to 89 the number of people killed"."""
    counted = next((STATES[w.lower] for w in s.words[count.index : count.index + 6] if w.lower in STATES), Measure.KILLED)
    return Role(counted, count.index, "toll-after") if counted in PEOPLE else None


def _told_before(s: Sentence, start: int, reach: int, before: str) -> Role | None:
    """The last toll or count before the number, and what it counts."""
    for word in reversed(s.words[max(0, start - reach) : start]):
        if word.lower in TOLLS:
            return Role(toll_measure(s, word), word.index, "toll")
        if word.lower in COUNTS:
            for told in s.words[word.index + 1 : word.index + 6]:
                measure = VICTIMS.get(told.lower) or STATES.get(told.lower)
                if measure and measure in PEOPLE:
                    return Role(measure, told.index, "number-of")
        if word.lower == "deaths" and before in ("at", "to"):
            return Role(Measure.KILLED, word.index, "number-of")
    return None


def toll_measure(sentence: Sentence, toll: Word) -> Measure:
    """What the toll counts: the dead, unless words beside it say the injured or casualties."""
    for word in sentence.words[max(0, toll.index - 2) : toll.index + 4]:
        if word.lower in ("injured", "wounded", "injury", "injuries"):
            return Measure.INJURED
        if word.lower in ("casualty", "casualties"):
            return Measure.CASUALTIES
    return Measure.KILLED

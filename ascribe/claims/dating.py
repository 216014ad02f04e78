"""Reading in, out when its main incident happened: the day of the deed, not that of an arrest, a court or a statement."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from ascribe.claims.days import first_day, last_day
from ascribe.claims.near import of_sentence
from ascribe.claims.standing import of_speech, sentence_at
from ascribe.claims.whereabouts import ELSEWHERE, EVENT, HARM
from ascribe.reading.reading import Reading
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence, Word
from ascribe.report import PartKind
from ascribe.vocabulary.terms import DatePrecision, EventType

VERSION = 3

LEAD = 4
"""Sentences in which a report says when its event was."""

LONG_TOLD, TOLD_LATE, LONG_AGO = 40, 3, 1100
"""Days before publication that a day named in the lead, and one named later, may lie: older ones date other events; but where no
such day is named, a report of a trial still tells of the deed, some years back."""

WIDEST = 2
"""Days that a time may span and still date one event."""

CAPTIONED = 0.2
"""A photograph may be of any day, and often is from the archive."""

OF_DEED, OF_DEATH, LONE_HOUR, BOUND = 1.8, 0.5, 0.3, 0.4
"""What a day gains that hangs on the deed itself, and what it loses on a death (which may follow days later), where only its hour is
told, and where it is only a bound."""

TOLD = frozenset({PartKind.BODY, PartKind.HEADLINE, PartKind.CAPTION})

AFTERMATH = frozenset(
    """
    released published issued listed arrested charged appeared sentenced convicted detained held questioned transferred buried met
    visited condemned called scheduled due expected updated posted tweeted resumed vowed pleaded pled indicted arraigned filed identified
    surrendered captured turned announced testified gathered mourned remembered ruled ordered remained remains entered confirmed ended
    continued continue continues searched searching search sought seeking looking working worked
    pending underway jailed asked faces facing awaiting awaits waiting grieving mourning hopes hoped canvassed interviewed
    """.split()
)
"""What is done after an event, on a day of its own."""

CALLED = frozenset(
    """
    happened occurred took unfolded erupted began started broke responded dispatched summoned reported heard
    fired opened shot shooting exploded detonated hit struck rang called killed wounded injured slain murdered stabbed gunned
    """.split()
)
"""What is done at the event itself, by those who see it, or by the police who are called to it."""

CHARGED = frozenset("charged charge charges accused convicted guilty count counts suspicion indicted arrested with".split())
"""Before the deed's noun these name what somebody is charged with, on a day of its own."""

FIRM = 1.25
"""The weight from which a day with the deed itself holds. Of 10 shootings whose figures said otherwise, 6 were on it, and 2 were not."""

HOURS = frozenset({"clock", "noon", "part-of-day", "early-hours"})
"""Rules of a lone hour, whose day was taken from elsewhere."""

PUBLISHED = "day-of-publication"
"""The rule of a day that nothing tells: that of publication stands in for it."""

AS_OF = re.compile(r"\b[Aa]s of \Z")
"""What stands before a day up to which something is known."""

STEPS = 4
"""Words up the tree from a time to the word that it dates."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A time that may date the main incident: its day, how much speaks for it, and whether it stands with the deed itself."""

    time: Time
    day: date
    weight: float
    of_deed: bool


def dating(reading: Reading, telling: frozenset[int], harmed: frozenset[int]) -> Time | None:
    """The day that most and earliest tells of the event, taken at its most exact; days of speaking and of what came after do not count."""
    dated = [d for time in reading.times if (d := _dated(reading, time, telling, harmed))]
    published = reading.report.published
    fresh = [d for d in dated if published is None or _is_fresh(reading, d, published)]
    older = [d for d in dated if d.of_deed and d not in fresh]
    return _best(older) or _best(fresh) if not any(d.of_deed for d in fresh) else _best(fresh)


def is_firm(reading: Reading, time: Time, telling: frozenset[int], harmed: frozenset[int]) -> bool:
    """The time stands with the deed itself, early in the report: what one figure's own sentence dates otherwise is another day."""
    dated = _dated(reading, time, telling, harmed)
    return dated is not None and dated.of_deed and dated.weight >= FIRM


def fresh(reading: Reading, telling: frozenset[int]) -> Time | None:
    """A guess where the report gives its event no day: news is told within days, so by the day of publication; its words are the deed's."""
    published = reading.report.published
    deed = next((m for m in reading.events if m.real and m.sentence in telling), None)
    if published is None or deed is None or any(t.edtf and _is_far(t, published) for t in reading.times):
        return None
    day = published.isoformat()
    return Time(deed.span, deed.span.of(reading.report.text), day, DatePrecision.DAYS, PUBLISHED, "DATE", day, guessed=True)


def _is_far(time: Time, published: date) -> bool:
    """The report looks back so far that it may be about what is no news any more."""
    last = last_day(time)
    return time.rule != "stamp" and last is not None and (published - last).days > TOLD_LATE


def _best(dated: list[Dated]) -> Time | None:
    if not dated:
        return None
    scores: dict[date, float] = defaultdict(float)
    for d in dated:
        scores[d.day] += d.weight
    best = max(scores, key=lambda day: (scores[day], day))
    same = [d for d in dated if d.day == best]
    clocked = [d.time for d in same if "T" in (d.time.edtf or "")]
    return clocked[0] if clocked else max(same, key=lambda d: d.weight).time


def _dated(reading: Reading, time: Time, telling: frozenset[int], harmed: frozenset[int]) -> Dated | None:
    """The time with its weight, where it can date the event: narrow, past, and no day of speaking or of what came after."""
    sentence = sentence_at(reading, time.span)
    if sentence is None or sentence.part not in TOLD or time.timex_type in ("DURATION", "SET") or time.rule == "stamp":
        return None
    first, last, published = first_day(time), last_day(time), reading.report.published
    if first is None or last is None or (last - first).days > WIDEST:
        return None
    if published and (first > published or (published - last).days > LONG_AGO):
        return None
    if AS_OF.search(reading.report.text, max(0, time.span.start - 12), time.span.start):
        return None
    word = _dates(reading, sentence, time)
    of_deed = word is not None and _is_deed(reading, sentence, word)
    if of_speech(reading, time) or (word is not None and (_is_to_come(sentence, word) or (word.lower in AFTERMATH and not of_deed))):
        return None
    near = EVENT if of_deed or sentence.index in telling or _points_back(sentence) else ELSEWHERE
    weight = (HARM if sentence.index in harmed else near) / (1 + 0.15 * sentence.index)  # news puts first what it is about
    weight *= CAPTIONED if sentence.part is PartKind.CAPTION else 1.0
    weight *= OF_DEED if of_deed else OF_DEATH if word is not None and word.lower in ("died", "dies", "death") else 1.0
    weight *= LONE_HOUR if time.guessed and time.rule.rpartition("until-")[2] in HOURS else 1.0
    return Dated(time, last, weight * (BOUND if ".." in (time.edtf or "") else 1.0), of_deed)


def _is_fresh(reading: Reading, dated: Dated, published: date) -> bool:
    sentence = sentence_at(reading, dated.time.span)
    lead = sentence is not None and sentence.index <= LEAD
    return (published - dated.day).days <= (LONG_TOLD if lead else TOLD_LATE)


def _dates(reading: Reading, sentence: Sentence, time: Time) -> Word | None:
    """The verb, or the word for a deed, that the time hangs on; None where the tree shows none near."""
    words = sentence.within(time.span)
    if not words or not sentence.parsed:
        return None
    if deed := _deed_before(reading, sentence, words[0].index):
        return deed
    for step, word in enumerate(sentence.above(sentence.top(words))):
        if word.tag == "VERB" or word.lower in AFTERMATH or _is_deed(reading, sentence, word):
            return word
        if step == STEPS:
            return None
    return None


def _deed_before(reading: Reading, sentence: Sentence, first: int) -> Word | None:
    """ "Police investigate a shooting late on Friday": the day right behind the deed's noun is the deed's, whatever else was done."""
    before = sentence.words[max(0, first - 2) : first]
    if len(before) == 2 and before[1].lower in ("on", "from", "early", "late"):
        before = before[:1]
    deed = before[-1] if before else None
    if deed is None or deed.tag != "NOUN" or not _is_deed(reading, sentence, deed):
        return None
    return None if any(w.lower in CHARGED for w in sentence.words[max(0, deed.index - 5) : deed.index]) else deed


def _is_deed(reading: Reading, sentence: Sentence, word: Word) -> bool:
    deeds = (m for m in of_sentence(reading.events, sentence.index) if m.real and m.type is not EventType.ARRESTS)
    return word.lower in CALLED or any(m.span.covers(word.span) for m in deeds)


def _is_to_come(sentence: Sentence, word: Word) -> bool:
    return any(w.lower in ("will", "would", "'ll") for w in sentence.below(word, "aux"))


def _points_back(sentence: Sentence) -> bool:
    """ "It happened at noon": a sentence about the event without naming it."""
    lower = {w.lower for w in sentence.words}
    return bool(lower & {"happened", "occurred", "took"}) and bool(lower & {"it", "place", "this"})

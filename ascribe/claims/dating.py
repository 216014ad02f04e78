"""Reading in, out when its main incident happened: the day of the deed, not that of an arrest, a court or a statement."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
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

VERSION = 4

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

FOUND, HARMED = frozenset(("found", "discovered")), frozenset("dead body bodies unresponsive slain shot wounded deceased suffering".split())
"""What befalls those who came to harm, mostly on the same day, where words of harm stand beside it."""

NOTIFIED = frozenset("advised notified alerted informed".split())
"""What befalls the police at the event, where it is done to them."""

NAMED = frozenset("incident death deaths tragedy gunfire accident altercation massacre".split())
"""Nouns for the event or its harm: a day in their own phrase is the deed's ("the 3 May death of")."""

FOR, PLEA = frozenset("in after following over for".split()), frozenset("guilty court count counts charges suspicion hearing trial".split())
"""What leads from something done after a deed to that deed, and what stands there where the day is the court's."""

WORN = frozenset("ruled rules ruling declared deemed".split())
"""Before the deed's noun these say that a death was found to be one, on a day of its own."""

CHARGED = frozenset("charged charge charges accused convicted guilty count counts suspicion indicted arrested with".split())
"""Before the deed's noun these name what somebody is charged with, on a day of its own."""

FIRM = 1.25
"""The weight from which a day with the deed itself holds. Of 10 shootings whose figures said otherwise, 6 were on it, and 2 were not."""

HOURS = frozenset({"clock", "noon", "part-of-day", "early-hours"})
"""Rules of a lone hour, whose day was taken from elsewhere."""

PUBLISHED = "day-of-publication"
"""The rule of a day that nothing tells: that of publication stands in for it."""

AFTER = "no-later-than-what-followed"
"""The rule of a day that only what was done after the event tells."""

AS_OF = re.compile(r"\b[Aa]s of \Z")
"""What stands before a day up to which something is known."""

CALENDAR = frozenset("iso-date numeric-date day-month-name day-month-short-year day-month-dashed month-name-day clock-on-day".split())
"""Rules of days that a calendar has once: these date what lies long back."""

PHRASE, NEAR = frozenset(("compound", "nmod", "nmod:poss", "nmod:tmod", "nmod:unmarked", "amod", "nummod")), 5
"""How a day hangs on the noun in whose phrase it stands before it, and how many words off."""

REACH = 9
"""Words before a noun within which it is ruled to be what it says."""

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
    older = [d for d in dated if d not in fresh]
    if any(d.of_deed for d in fresh):
        return _best(fresh)
    return _best([d for d in older if d.of_deed]) or _best([*fresh, *(d for d in older if d.time.rule in CALENDAR)])


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


def no_later(reading: Reading, time: Time) -> Time | None:
    """A guess from the day of what was done after the event, such as an arrest: news of it follows within days."""
    published, last = reading.report.published, last_day(time)
    if published is None or last is None or not 0 <= (published - last).days <= TOLD_LATE:
        return None
    return replace(time, rule=AFTER, precision=DatePrecision.DAYS, guessed=True)


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
    if word is None and time.rule == "holiday" and _names_another(sentence, time):
        return None
    of_deed = word is not None and _is_deed(reading, sentence, word)
    if (of_speech(reading, time) and not (word is not None and _is_told(sentence, word))) or (
        word is not None and (_is_to_come(sentence, word) or (word.lower in AFTERMATH | WORN and not of_deed))
    ):
        return None
    near = EVENT if of_deed or sentence.index in telling or _points_back(sentence) else ELSEWHERE
    weight = (HARM if sentence.index in harmed else near) / (1 + 0.15 * sentence.index)  # news puts first what it is about
    weight *= CAPTIONED if sentence.part is PartKind.CAPTION else 1.0
    weight *= OF_DEED if of_deed else OF_DEATH if word is not None and word.lower in ("died", "dies", "death") else 1.0
    weight *= LONE_HOUR if time.guessed and time.rule.rpartition("until-")[2] in HOURS else 1.0
    return Dated(time, last, weight * (BOUND if ".." in (time.edtf or "") else 1.0), of_deed)


def _names_another(sentence: Sentence, time: Time) -> bool:
    """ "A New Year's party": the feast says what was held, seldom on its very day."""
    words = sentence.within(time.span)
    top = sentence.top(words) if words else None
    noun = sentence.head(top) if top is not None else None
    return (
        top is not None
        and noun is not None
        and top.relation in PHRASE
        and noun.tag in ("NOUN", "PROPN")
        and top.index < noun.index
        and not sentence.below(top, "case")
    )


def is_aftermath(reading: Reading, time: Time) -> bool:
    """The time hangs on what was done after an event: an arrest, a court, a search."""
    sentence = sentence_at(reading, time.span)
    word = _dates(reading, sentence, time) if sentence is not None else None
    return sentence is not None and word is not None and word.lower in AFTERMATH and not _is_deed(reading, sentence, word)


def _is_fresh(reading: Reading, dated: Dated, published: date) -> bool:
    sentence = sentence_at(reading, dated.time.span)
    lead = sentence is not None and sentence.index <= LEAD
    return (published - dated.day).days <= (LONG_TOLD if lead else TOLD_LATE)


def _dates(reading: Reading, sentence: Sentence, time: Time) -> Word | None:
    """The verb, or the word for a deed, that the time hangs on; None where the tree shows none near."""
    words = sentence.within(time.span)
    if not words or not sentence.parsed:
        return None
    if deed := _deed_before(reading, sentence, words[0].index) or _deed_behind(reading, sentence, sentence.top(words)):
        return deed
    if time.rule == "holiday" and _names_another(sentence, time):
        return None
    for step, word in enumerate(sentence.above(sentence.top(words))):
        if deed := _deed_meanwhile(reading, sentence, word):
            return deed
        if worn := _worn(sentence, word):
            return worn
        if word.lower in AFTERMATH and (deed := _deed_charged(reading, sentence, word, sentence.top(words))):
            return deed
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
    if deed is None or deed.tag != "NOUN" or _worn(sentence, deed) or not (deed.lower in NAMED or _is_deed(reading, sentence, deed)):
        return None
    return None if any(w.lower in CHARGED for w in sentence.words[max(0, deed.index - 5) : deed.index]) else deed


def _deed_behind(reading: Reading, sentence: Sentence, top: Word) -> Word | None:
    """ "The May 3 death of a boy", "Friday's shooting": the noun in whose phrase the day stands."""
    noun = sentence.head(top)
    if top.relation not in PHRASE or noun.tag != "NOUN" or not top.index < noun.index <= top.index + NEAR:
        return None
    within = sentence.words[top.index + 1 : noun.index + 1]  # "the May 14 shooting spree"
    return next((w for w in within if w.lower in NAMED or _is_deed(reading, sentence, w)), None)


def _deed_charged(reading: Reading, sentence: Sentence, verb: Word, top: Word) -> Word | None:
    """ "Arrested a man in the shooting of a teen Saturday": behind the deed for which something was done, the day is the deed's."""
    if verb.index > top.index:
        return None
    between = sentence.words[verb.index + 1 : top.index]
    led = next((w.index for w in between if w.lower in FOR), None)
    if led is None or any(w.lower in PLEA for w in between):
        return None
    return next((w for w in between if w.index > led and w.tag == "NOUN" and (w.lower in NAMED or _is_deed(reading, sentence, w))), None)


def _deed_meanwhile(reading: Reading, sentence: Sentence, word: Word) -> Word | None:
    """ "Was shot while playing on 3 May", "was at home on Sunday when shots rang out": the deed at which somebody did something else."""
    if word.lower not in AFTERMATH and word.relation == "advcl" and _while(sentence, word):
        over = sentence.head(word)
        return over if _is_deed(reading, sentence, over) else None
    under = (w for w in sentence.below(word, "advcl") if _while(sentence, w))
    return next((w for w in under if _is_deed(reading, sentence, w)), None)


def _worn(sentence: Sentence, noun: Word) -> Word | None:
    """ "Ruled the death a homicide Tuesday": what was said of the deed, and no deed of that day."""
    if noun.tag != "NOUN":
        return None
    return next((w for w in sentence.words[max(0, noun.index - REACH) : noun.index] if w.lower in WORN), None)


def _while(sentence: Sentence, verb: Word) -> bool:
    return any(w.lower in ("when", "while", "as") for w in sentence.below(verb, "mark", "advmod"))


def _is_deed(reading: Reading, sentence: Sentence, word: Word) -> bool:
    deeds = (m for m in of_sentence(reading.events, sentence.index) if m.real and m.type is not EventType.ARRESTS)
    if word.lower == "took":
        return any(w.lower == "place" for w in sentence.below(word))
    if word.lower in FOUND:
        return not any(w.lower == "alive" for w in sentence.below(word)) and any(
            w.lower in HARMED for w in sentence.words[max(0, word.index - 8) : word.index + 9]
        )
    return word.lower in CALLED or any(m.span.covers(word.span) for m in deeds) or _is_told(sentence, word)


def _is_told(sentence: Sentence, word: Word) -> bool:
    """The police are told of the event."""
    return word.lower in NOTIFIED and bool(sentence.below(word, "nsubj:pass", "aux:pass"))


def _is_to_come(sentence: Sentence, word: Word) -> bool:
    return any(w.lower in ("will", "would", "'ll") for w in sentence.below(word, "aux"))


def _points_back(sentence: Sentence) -> bool:
    """ "It happened at noon": a sentence about the event without naming it."""
    lower = {w.lower for w in sentence.words}
    return bool(lower & {"happened", "occurred", "took"}) and bool(lower & {"it", "place", "this"})

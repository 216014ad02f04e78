"""A reading in, its tellings out: each deed that a sentence names, with when, where, whom, what, who and by which means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ascribe.claims.frame import own_time, places_of
from ascribe.claims.near import of_sentence
from ascribe.claims.whereabouts import tells_of_another
from ascribe.incidents.arms import arms
from ascribe.incidents.doers import doers
from ascribe.incidents.harmed import Harm, harms
from ascribe.incidents.template import Perpetrator, Quoted, Target, Weapon, quoted
from ascribe.incidents.things import struck, wrecked
from ascribe.incidents.victims import person, victim
from ascribe.reading.events import Mention
from ascribe.reading.places import Place
from ascribe.reading.reading import Reading
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence
from ascribe.report import PartKind
from ascribe.vocabulary.terms import EventType

VERSION = 1

NO_DEED = frozenset(
    (
        EventType.STATEMENT,
        EventType.ACCUSATION,
        EventType.AGREEMENT,
        EventType.OTHER,
        EventType.PEACEFUL_PROTEST,
        EventType.ARRESTS,
        EventType.INTERCEPTION,
    )
)
_OTHER = frozenset(("another", "other", "second", "third", "separate", "similar"))
TOLD = frozenset({PartKind.BODY, PartKind.HEADLINE, PartKind.CAPTION})


@dataclass(frozen=True, slots=True)
class Telling:
    """One sentence's account of one deed; without a mention, of harm that some deed did."""

    sentence: int
    start: int  # of the sentence
    mention: Mention | None  # None: the sentence tells only what befell people or things
    words: Quoted
    real: bool
    time: Time | None  # None: the sentence dates it not
    places: tuple[Place, ...]
    people: tuple[Target, ...]
    things: tuple[Target, ...]
    doers: tuple[Perpetrator, ...]
    weapons: tuple[Weapon, ...]
    another: bool = False  # its words say that it is another deed than those before

    @property
    def type(self) -> EventType | None:
        """The kind of deed; None where only harm is told."""
        return self.mention.type if self.mention else None


def tellings(reading: Reading) -> Iterator[Telling]:
    """Every telling of the report, in text order."""
    for sentence in reading.sentences:
        if sentence.parsed and sentence.part in TOLD:
            yield from _of_sentence(reading, sentence)


def _of_sentence(reading: Reading, sentence: Sentence) -> Iterator[Telling]:
    mentions = [m for m in of_sentence(reading.events, sentence.index) if m.type not in NO_DEED]
    found = list(harms(sentence))
    wrecks = list(wrecked(reading, sentence))
    if not mentions:
        if found or wrecks:
            yield _harm_alone(reading, sentence, found, tuple(t for _, t in wrecks))
        return
    for at, mention in enumerate(mentions):
        mine = [h for h in found if _nearest(mentions, h.trigger.start) == at]
        things = tuple(t for w, t in wrecks if _nearest(mentions, w.start) == at)
        yield _of_mention(reading, sentence, mention, mine, things)


def _nearest(mentions: list[Mention], at: int) -> int:
    return min(range(len(mentions)), key=lambda i: abs(mentions[i].span.start - at))


def _of_mention(reading: Reading, sentence: Sentence, mention: Mention, found: list[Harm], things: tuple[Target, ...]) -> Telling:
    people = [t for h in found if h.real and (t := victim(reading, sentence, h)) is not None]
    if mention.patient is not None and (words := sentence.within(mention.patient)):
        aimed = person(reading, sentence, sentence.top(words), effects=(), rule=f"patient of {mention.words.lower()}")
        people += [aimed] if aimed is not None and not any(aimed.words.span.overlaps(p.words.span) for p in people) else []
    return Telling(
        sentence=sentence.index,
        start=sentence.span.start,
        mention=mention,
        words=quoted(reading.report.text, mention.span),
        real=mention.real,
        time=own_time(reading, sentence, None),
        places=places_of(reading, sentence, mention),
        people=tuple(people),
        things=(*struck(reading, sentence, mention), *things),
        doers=tuple(doers(reading, sentence, mention)),
        weapons=tuple(arms(reading, mention)),
        another=_another(reading, sentence, mention),
    )


def _another(reading: Reading, sentence: Sentence, mention: Mention) -> bool:
    """ "Another bomb", "in a separate attack"; and a sentence that says itself that it tells of something else."""
    words = sentence.within(mention.span)
    near = {w.lower for at in words for w in sentence.below(at, "amod", "det", "compound")}
    return bool(near & _OTHER) or (not mention.definite and tells_of_another(sentence.span.of(reading.report.text)))


def _harm_alone(reading: Reading, sentence: Sentence, found: list[Harm], things: tuple[Target, ...]) -> Telling:
    people = tuple(t for h in found if h.real and (t := victim(reading, sentence, h)) is not None)
    span = found[0].trigger.span if found else things[0].words.span
    return Telling(
        sentence=sentence.index,
        start=sentence.span.start,
        mention=None,
        words=quoted(reading.report.text, span),
        real=bool(people or things),
        time=own_time(reading, sentence, None),
        places=places_of(reading, sentence, None),
        people=people,
        things=things,
        doers=(),
        weapons=(),
    )

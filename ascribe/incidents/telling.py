"""A reading in, its tellings out: each deed that a sentence names, with when, where, whom, what, who and by which means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ascribe.claims.near import of_sentence
from ascribe.claims.standing import side_at
from ascribe.claims.whereabouts import tells_of_another
from ascribe.incidents.arms import arms
from ascribe.incidents.blame import blamed
from ascribe.incidents.dating import places_of, time_of
from ascribe.incidents.doers import doers, harmers, sure_of
from ascribe.incidents.harmed import Harm, harms
from ascribe.incidents.heads import alongside, meant, people_of
from ascribe.incidents.organisations import unaffiliated
from ascribe.incidents.roll import Roll, roll
from ascribe.incidents.template import Perpetrator, Quoted, Target, Weapon, quoted
from ascribe.incidents.things import struck, wrecked
from ascribe.incidents.victims import persons, victims
from ascribe.reading.events import Mention
from ascribe.reading.events.phrases import cases_of
from ascribe.reading.places import Place
from ascribe.reading.reading import Reading
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence, Word
from ascribe.report import PartKind
from ascribe.text import Span
from ascribe.vocabulary.terms import Confidence, EventType, Stage, ThingKind

VERSION = 5

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
_OTHER = frozenset(("another", "other", "second", "third", "separate", "similar", "retaliatory", "previous", "subsequent"))
_ANSWERS = frozenset(("response", "retaliation", "reprisal", "revenge"))
_AT = frozenset(("on", "against", "upon"))
_KNOWN = frozenset("the this that these those same his her its their".split())
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
    by: str | None = None  # the side or name of the doer; None: the words tell of none
    by_sure: Confidence = Confidence.FACT  # how sure the words are of `by`
    another: bool = False  # its words say that it is another deed than those before
    anew: bool = False  # of somebody or something that it struck the words do not speak as of one told before

    @property
    def stage(self) -> Stage:
        """How far the deed went, as this telling has it."""
        return self.mention.stage if self.mention and not self.real else Stage.ACCOMPLISHED

    @property
    def type(self) -> EventType | None:
        """The kind of deed; None where only harm is told."""
        return self.mention.type if self.mention else None


def tellings(reading: Reading) -> Iterator[Telling]:
    """Every telling of the report, in text order."""
    known = roll(reading)
    for sentence in reading.sentences:
        if sentence.parsed and sentence.part in TOLD:
            yield from _of_sentence(reading, sentence, known)


def _of_sentence(reading: Reading, sentence: Sentence, known: Roll) -> Iterator[Telling]:
    mentions = [m for m in of_sentence(reading.events, sentence.index) if m.type not in NO_DEED]
    found = list(harms(sentence))
    wrecks = list(wrecked(reading, sentence))
    accused = tuple(blamed(reading, sentence))
    if not mentions:
        if found or wrecks:
            yield _harm_alone(reading, sentence, known, found, wrecks, accused)
        elif accused:
            yield _blame_alone(sentence, accused)
        return
    for at, mention in enumerate(mentions):
        mine = [h for h in found if _owner(sentence, mentions, h.trigger) == at]
        things = tuple(t for w, t in wrecks if _owner(sentence, mentions, w) == at)
        telling = _of_mention(reading, sentence, known, mention, mine, things)
        # "the army denied the attack and blamed the rebels": who is tied to the sentence's deed beside those whom its own words name
        more = [p for p in accused if not any(p.words.span.overlaps(q.words.span) for q in telling.doers)] if at == 0 else []
        yield replace(telling, doers=(*telling.doers, *more)) if more else telling


def _owner(sentence: Sentence, mentions: list[Mention], word: Word) -> int:
    """The mention whose deed a word of harm tells more of: itself, the one above it in the tree, or the nearest."""
    for above in (word, *sentence.above(word)):
        found = next((at for at, m in enumerate(mentions) if m.span.covers(above.span)), None)
        if found is not None:
            return found
    return min(range(len(mentions)), key=lambda i: abs(mentions[i].span.start - word.start))


def _of_mention(
    reading: Reading, sentence: Sentence, known: Roll, mention: Mention, found: list[Harm], things: tuple[Target, ...]
) -> Telling:
    people = [t for h in found if h.real for t in victims(reading, sentence, h, known)]
    if mention.patient is not None and (words := sentence.within(mention.patient)):
        for head in alongside(sentence, sentence.top(words)):
            aimed = persons(reading, sentence, meant(sentence, head), known, effects=(), rule=f"patient of {mention.words.lower()}")
            people += [p for p in aimed if not any(p.words.span.overlaps(q.words.span) for q in people)]
    people += [p for p in _by_name(reading, sentence, known, mention) if not any(p.words.span.overlaps(q.words.span) for q in people)]
    trigger = sentence.top(sentence.within(mention.span))
    taken = [s for s in (mention.agent, mention.patient) if s is not None]
    hit = tuple(struck(reading, sentence, mention))
    people += [p for p in _at_home(reading, sentence, known, hit) if not any(p.words.span.overlaps(q.words.span) for q in people)]
    # "the army killed two in Monday's raid": the raid's own words name nobody
    did = tuple(doers(reading, sentence, mention)) or _harmers(reading, sentence, [h.trigger for h in found if h.real])
    things = (*hit, *things)
    return Telling(
        sentence=sentence.index,
        start=sentence.span.start,
        mention=mention,
        words=quoted(reading.report.text, mention.span),
        real=mention.real,
        time=time_of(reading, sentence, trigger),
        places=_places(reading, sentence, trigger, taken),
        people=tuple(people),
        things=things,
        doers=did,
        weapons=tuple(arms(reading, mention)),
        by=_side(reading, mention, did),
        by_sure=sure_of(reading, sentence, mention),
        another=_another(reading, sentence, mention),
        anew=any(_new(sentence, t) for t in (*people, *things)),
    )


def _at_home(reading: Reading, sentence: Sentence, known: Roll, hit: Sequence[Target]) -> Iterator[Target]:
    """Whose home was struck, where they are told by name or office: the deed was aimed at them."""
    for home in hit:
        words = sentence.within(home.words.span) if home.kind is ThingKind.HOME else ()
        if not words:
            continue
        for owner in sentence.below(sentence.top(words), "nmod", "nmod:poss"):
            if "of" in cases_of(sentence, owner) or owner.relation == "nmod:poss":
                for head in alongside(sentence, owner):
                    found = persons(reading, sentence, meant(sentence, head), known, effects=(), rule="whose home was struck")
                    yield from (p for p in found if p.number.low == p.number.high)


def _by_name(reading: Reading, sentence: Sentence, known: Roll, mention: Mention) -> Iterator[Target]:
    """ "The attack on Ana Rolo": what was struck is somebody's name."""
    trigger = sentence.top(sentence.within(mention.span))
    aimed = [w for w in sentence.below(trigger, "nmod", "obl") if cases_of(sentence, w) & _AT]
    if trigger.tag == "VERB":
        aimed += sentence.below(trigger, "obj", "nsubj:pass")
    if mention.target is not None and (words := sentence.within(mention.target)):
        aimed.append(sentence.top(words))
    names = people_of(reading, sentence)
    for head in dict.fromkeys(h for w in aimed for h in alongside(sentence, w)):
        if any(n.span.covers(head.span) for n in names):
            yield from persons(reading, sentence, head, known, effects=(), rule=f"target of {mention.words.lower()}")


def _new(sentence: Sentence, target: Target) -> bool:
    """ "A bank", "two men", "Ana Rolo", "the house of a judge": but not "the house", "this man", "his car", which were told of before."""
    words = sentence.within(target.words.span)
    if target.name is not None or not words:
        return target.name is not None
    head = sentence.top(words)
    told = any(w.lower in _KNOWN for w in sentence.below(head, "det", "nmod:poss", "amod"))
    return not told or any(w.lower not in _KNOWN for w in sentence.below(head, "nmod", "nmod:poss", "appos", "nummod"))


def _places(reading: Reading, sentence: Sentence, trigger: Word, taken: Sequence[Span]) -> tuple[Place, ...]:
    """Where the sentence puts the deed; a headline may name the outlet's town."""
    return () if sentence.part is PartKind.HEADLINE else places_of(reading, sentence, trigger, taken=taken)


def _side(reading: Reading, mention: Mention, did: Sequence[Perpetrator]) -> str | None:
    """Whose the doer is; None where the words deny that they did it."""
    if mention.agent is None or unaffiliated(mention.agent.of(reading.report.text)):
        return None
    denied = bool(did) and all(p.confidence is Confidence.DENIED for p in did)
    return None if denied else side_at(reading, mention.agent)


def _another(reading: Reading, sentence: Sentence, mention: Mention) -> bool:
    """ "Another bomb", "in a separate attack"; and a sentence that says itself that it tells of something else."""
    words = sentence.within(mention.span)
    near = {w.lower for at in words for w in sentence.below(at, "amod", "det", "compound")}
    # what answers a deed is not that deed: "fired missiles in response to the attack"
    answers = any(w.lower in _ANSWERS for at in words for w in sentence.below(at, "obl", "nmod"))
    return answers or bool(near & _OTHER) or (not mention.definite and tells_of_another(sentence.span.of(reading.report.text)))


def _harm_alone(
    reading: Reading,
    sentence: Sentence,
    known: Roll,
    found: list[Harm],
    wrecks: list[tuple[Word, Target]],
    accused: tuple[Perpetrator, ...],
) -> Telling:
    people = tuple(t for h in found if h.real for t in victims(reading, sentence, h, known))
    trigger = found[0].trigger if found else wrecks[0][0]
    did = _harmers(reading, sentence, _triggers(found, wrecks))
    return Telling(
        sentence=sentence.index,
        start=sentence.span.start,
        mention=None,
        words=quoted(reading.report.text, trigger.span),
        real=bool(people or wrecks),
        time=time_of(reading, sentence, trigger),
        places=_places(reading, sentence, trigger, [p.words.span for p in people]),
        people=people,
        things=tuple(t for _, t in wrecks),
        doers=did or accused,
        weapons=(),
    )


def _harmers(reading: Reading, sentence: Sentence, words: Sequence[Word]) -> tuple[Perpetrator, ...]:
    """Those who did the harm that the words tell."""
    return tuple(p for word in dict.fromkeys(words) for p in harmers(reading, sentence, word))


def _triggers(found: list[Harm], wrecks: list[tuple[Word, Target]]) -> list[Word]:
    return [*(h.trigger for h in found if h.real), *(w for w, _ in wrecks)]


def _blame_alone(sentence: Sentence, accused: tuple[Perpetrator, ...]) -> Telling:
    """Who is said to have done what other sentences tell."""
    return Telling(
        sentence=sentence.index,
        start=sentence.span.start,
        mention=None,
        words=accused[0].words,
        real=True,
        time=None,
        places=(),
        people=(),
        things=(),
        doers=accused,
        weapons=(),
    )

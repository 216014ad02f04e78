"""A mention and its sentence in, those whom the words tie to the deed out, with how sure the words are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ascribe.claims.attribution import Attribution, attribution
from ascribe.claims.near import touching, within
from ascribe.claims.standing import of_source
from ascribe.incidents.heads import described, meant
from ascribe.incidents.organisations import ARMED, ORGANISED, organisations, whole
from ascribe.incidents.template import Perpetrator, quoted
from ascribe.reading.events import Mention
from ascribe.reading.events.agents import agent
from ascribe.reading.events.clause import Clause, is_noun
from ascribe.reading.events.phrases import phrase
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span, around
from ascribe.vocabulary.deeds import BLAMES, DONE, Deed
from ascribe.vocabulary.harm import UNDERGONE
from ascribe.vocabulary.people import group_noun, person_noun
from ascribe.vocabulary.terms import Confidence, EventType, NameKind, Stance, Status, VoiceKind

VERSION = 5

_HARM = Deed(EventType.ATTACK, open=True)
_DOUBT = frozenset(
    """
    suspected alleged presumed presumably apparently allegedly reportedly possibly probably supposedly purportedly believed likely supposed
    presumable probable
    """.split()
)
_NOBODY = frozenset("nobody none no they he she it who we you i".split())
_CLAIMING = frozenset("claimed claim claims claiming admitted admit admits acknowledged acknowledge confessed assumed".split())
_LAID = BLAMES | frozenset("attributed attribute ascribed charged suspects suspect accused responsible implicated".split())
_OWN = frozenset("its our my".split())  # "his" and "their" may be anybody's
_COURT = re.compile(r"\b(?:courts?|judges?|jury|tribunal)\b", re.IGNORECASE)
_SAVED = frozenset("rescue rescues rescued rescuing saved saving evacuated".split())
_LOST = frozenset("missing unaccounted".split())
_DENYING = frozenset("denied deny denies denying disclaimed rejected".split())


def doers(reading: Reading, sentence: Sentence, mention: Mention) -> Iterator[Perpetrator]:
    """Those whom a mention names as its doers: a person or persons, and the organisation whose they are."""
    span = mention.agent or _by(reading, sentence, mention)
    if span is None and (before := _meant_by_pronoun(reading, sentence, mention)) is not None:
        at, span = before
        sure, told_by = _sure(reading, sentence, mention.span, at, span)
        rule = f"guess: whom the subject of {mention.words.lower()} means"
        yield from parties(reading, at, span, sure=sure, told_by=told_by, rule=rule)
        return
    if span is not None:
        sure, told_by = _sure(reading, sentence, mention.span, sentence, span)
        yield from parties(reading, sentence, span, sure=sure, told_by=told_by, rule=f"agent of {mention.words.lower()}")


def _by(reading: Reading, sentence: Sentence, mention: Mention) -> Span | None:
    """Those who bear arms after a "by" behind the deed, wherever the tree hung them: "an attack on the post in Orlo by rebels"."""
    for at, word in enumerate(sentence.words):
        if word.lower != "by" or word.start < mention.span.end or word.relation != "case" or at + 1 == len(sentence.words):
            continue
        head = sentence.head(word)
        noun = person_noun(head.lower)
        armed = (
            (noun is not None and noun.status is Status.COMBATANT)
            or group_noun(head.lower)
            or any(a.kind in ARMED for a in touching(reading.actors, head.span))
        )
        above = sentence.head(head)
        # "barracks used by the army": who does another thing is not who did this
        of_deed = above.tag != "VERB" or above.lower in DONE or mention.span.covers(above.span)
        if armed and of_deed and head.index > at and not _speaks(reading, head):
            return phrase(sentence, head)
    return None


def _meant_by_pronoun(reading: Reading, sentence: Sentence, mention: Mention) -> tuple[Sentence, Span] | None:
    """ "They shot two more": the armed party that was last a subject, here or in the two sentences before."""
    trigger = sentence.within(mention.span)
    subjects = sentence.below(sentence.top(trigger), "nsubj") if trigger else ()
    if not any(w.lower in {"they", "it"} and w.relation == "nsubj" for w in subjects):
        return None
    for index in range(sentence.index, max(-1, sentence.index - 3), -1):
        at = reading.sentences[index]
        inside = [a for a in within(reading.actors, at.span) if a.kind in ARMED and a.span.end <= mention.span.start]
        for actor in reversed(inside):
            words = at.within(actor.span)
            if words and at.top(words).relation.startswith(("nsubj", "obl:agent")) and not _speaks(reading, at.top(words)):
                return at, phrase(at, at.top(words))
    return None


def _speaks(reading: Reading, head: Word) -> bool:
    return of_source(reading, head.span)


def harmers(reading: Reading, sentence: Sentence, word: Word) -> Iterator[Perpetrator]:
    """Those who did a harm that is told without a deed: "the attackers wounded four", "the army answers for the deaths"."""
    if word.tag == "ADJ" or word.lower in UNDERGONE or word.lower in _LOST or word.lower in _SAVED:
        return  # the subject of dying does nothing, nor does that of being missing; who rescues people did not take them
    clause = Clause(sentence, word, _HARM, {}, ())
    clause.nominal = is_noun(sentence, word)
    span = agent(clause)
    if span is None:
        return
    head = sentence.top(sentence.within(span))
    armed = any(a.kind in ORGANISED for a in touching(reading.actors, span))
    if armed or person_noun(head.lower) is not None or group_noun(head.lower):
        sure, told_by = _sure(reading, sentence, word.span, sentence, span)
        yield from parties(reading, sentence, span, sure=sure, told_by=told_by, rule=f"agent of {word.lower}")


def sure_of(reading: Reading, sentence: Sentence, mention: Mention) -> Confidence:
    """How sure the words are of the mention's doer, also where they name no person and no organisation but a state."""
    return _sure(reading, sentence, mention.span, sentence, mention.agent)[0] if mention.agent is not None else Confidence.FACT


def parties(reading: Reading, sentence: Sentence, span: Span, *, sure: Confidence, told_by: str | None, rule: str) -> Iterator[Perpetrator]:
    """The people and the organisations that a noun phrase names."""
    text = reading.report.text
    words = sentence.within(span)
    if not words:
        return
    head = meant(sentence, sentence.top(words))
    if head.lower in _NOBODY or any(w.lower == "no" for w in sentence.below(head, "det")):
        return
    span = whole(reading, sentence, head, span)
    names = [n for n in touching(reading.names, span) if n.span.overlaps(span)]
    person = next((n for n in names if n.kind is NameKind.PERSON and n.span.covers(head.span)), None)
    if person is not None:
        yield Perpetrator(quoted(text, person.span), person.words, organisation=False, confidence=sure, told_by=told_by, rule=rule)
    elif person_noun(head.lower) is not None and head.tag in {"NOUN", "PROPN", "ADJ"}:
        told = described(text, sentence, head)
        yield Perpetrator(told, told.words, organisation=False, confidence=sure, told_by=told_by, rule=rule)
    for org in organisations(reading, sentence, head, span, alone=person is None):
        yield Perpetrator(quoted(text, org.span), org.name, organisation=True, confidence=sure, told_by=told_by, rule=org.rule or rule)


def _sure(reading: Reading, sentence: Sentence, deed: Span, at: Sentence, span: Span) -> tuple[Confidence, str | None]:
    """How the words tie the doer, who is named in the sentence `at`, to the deed, and who says so."""
    words = at.within(span)
    if not words:
        return Confidence.FACT, None
    who = attribution(reading, sentence, deed, outer=())[0]
    told_by = who.chain[-1].name if who.chain else None
    by_words = _by_words(sentence, words, sentence.within(deed), told=told_by is not None) if at is sentence else None
    return by_words or _by_voice(who, own=_is_own(reading, at, words, who)), told_by


def _by_voice(who: Attribution, *, own: bool) -> Confidence:
    """Those who tell of their own deed claim it, others accuse; only what the press says itself, a court or who confirms it is fact."""
    if who.stance is Stance.DENIED:
        return Confidence.DENIED
    if own:
        return Confidence.CLAIMED
    if who.stance is Stance.ACCUSED:
        return Confidence.ACCUSED
    press = all(s.kind in (VoiceKind.OUTLET, VoiceKind.AGENCY) for s in who.chain)
    ruled = who.stance is Stance.CONFIRMED or (bool(who.chain) and _COURT.search(who.chain[-1].name))
    return Confidence.FACT if press or ruled else Confidence.ACCUSED


def _is_own(reading: Reading, sentence: Sentence, words: tuple[Word, ...], who: Attribution) -> bool:
    """The voice speaks of itself or of its own people: by name, by side, or as "its fighters"."""
    if not who.chain:
        return False
    if any(w.lower in _OWN for w in sentence.below(sentence.top(words), "nmod:poss")):
        return True
    speakers = {name.casefold() for s in who.chain for name in (s.name, s.side) if name}
    actors = touching(reading.actors, around((words[0].span, words[-1].span)))
    return any(name.casefold() in speakers for a in actors for name in (a.name, a.side) if name)


def _by_words(sentence: Sentence, words: tuple[Word, ...], trigger: tuple[Word, ...], *, told: bool) -> Confidence | None:
    """What the words beside the doer and the deed say; None where they say nothing."""
    head = sentence.top(words)
    near = {w.lower for w in (*words, *sentence.below(head), *(c for t in trigger for c in sentence.below(t, "advmod", "amod", "acl")))}
    above = {w.lower for w in (*_above(sentence, head), *(a for t in trigger[:1] for a in _above(sentence, t)))}
    if near & _DOUBT or above & {"believed", "suspected", "presumed"}:
        return Confidence.SUSPECTED
    if "alleged" in above:  # "the party alleged that police shot them" accuses, "they are alleged to have" guesses
        return Confidence.ACCUSED if told else Confidence.SUSPECTED
    if above & _DENYING:
        return Confidence.DENIED
    if head.relation == "nsubj" and sentence.head(head).lower in _CLAIMING:
        return Confidence.CLAIMED
    return Confidence.ACCUSED if above & _LAID else None


def _above(sentence: Sentence, word: Word) -> tuple[Word, ...]:
    """The two words over a word, none beyond a second clause."""
    found: list[Word] = []
    for above in sentence.above(word):
        if len(found) > 1 or word.relation == "conj":
            break
        found.append(above)
        word = above
    return tuple(found)

"""A clause in, the words for what its deed struck out: things and places, and people."""

from __future__ import annotations

from ascribe.reading.events.clause import NOUN_TAGS, Clause
from ascribe.reading.events.phrases import cases_of, object_phrase, phrase
from ascribe.reading.trees import Word
from ascribe.text import Span
from ascribe.vocabulary.actors import lookup
from ascribe.vocabulary.countries import nationality
from ascribe.vocabulary.deeds import HAPPENS, KILLS, LIGHT, OUTCOMES, VERBS
from ascribe.vocabulary.people import person_noun, thing_noun
from ascribe.vocabulary.struck import counting, nameable, strikable
from ascribe.vocabulary.terms import EventType
from ascribe.vocabulary.weapons import WeaponKind

_ON = frozenset(("on", "against", "at", "targeting", "into", "toward", "towards", "upon"))
_SETTING = frozenset(("set", "sets", "setting"))
_IN = frozenset(("in", "inside", "outside", "near", "at"))
# they strike nothing; an arrest "on charges" least of all
_NO_TARGET = frozenset(
    (EventType.ARRESTS, EventType.AGREEMENT, EventType.PEACEFUL_PROTEST, EventType.VIOLENT_DEMONSTRATION, EventType.MOB_VIOLENCE)
)
# weapons that are themselves struck; the others only strike
_PLATFORMS = frozenset(
    (
        *(WeaponKind.AIRCRAFT, WeaponKind.HELICOPTER, WeaponKind.TANK, WeaponKind.VEHICLE, WeaponKind.SHIP),
        *(WeaponKind.LAUNCHER, WeaponKind.AIR_DEFENCE, WeaponKind.ARTILLERY, WeaponKind.DRONE),
    )
)
_DAYS = "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december"
_TIMES = frozenset(
    f"{_DAYS} day week month year night morning evening dawn noon midday midnight afternoon today time hours days weeks months years hour moment occasion".split()
)
_PARTIES = frozenset(("armed group", "person", "agency", "outlet", "body", "military", "police", "office"))


def target(clause: Clause) -> Span | None:
    """What was struck: "on" a noun, or the object of a verb that strikes."""
    if clause.deed.type in _NO_TARGET:
        return None
    if clause.deed.type is EventType.INTERCEPTION:
        return _stopped(clause)
    # what is struck stands beside its verb, what is fired at stands after it
    ways = (_after_on, _object) if clause.nominal else (_object, _after_on)
    return ways[0](clause) or ways[1](clause) or _among(clause) or _wrecked(clause)


def patient(clause: Clause) -> Span | None:
    """The people whom the deed struck."""
    sentence = clause.sentence
    children = [w for w in sentence.below(clause.word, "nmod", "obl") if cases_of(sentence, w) & (_ON | {"of"})]
    acted_on = clause.acted_on() if not clause.nominal or _strikes(clause) else []
    firm = clause.deed.type in {EventType.ATTACK, EventType.ABDUCTION, EventType.ARRESTS} and (
        not clause.deed.open or clause.word.lower in KILLS
    )
    for word in (*acted_on, *children, *clause.consequences()):
        named = word.tag == "PROPN" and firm and not strikable(word.lower) and word.lower not in _TIMES
        if person_noun(word.lower) is not None or person_noun(counted(clause, word).lower) is not None or named:
            return phrase(sentence, word, without=clause.verb if word.index < clause.word.index else None)
    return None


def counted(clause: Clause, word: Word) -> Word:
    """What a word that only counts counts: "dozens of homes", "500 kg of dynamite"; the word itself where it names something."""
    for _ in range(3):
        if not counting(word.lower) and word.tag != "NUM":
            break
        inner = next((w for w in clause.sentence.below(word, "nmod") if "of" in cases_of(clause.sentence, w)), None)
        if inner is None:
            break
        word = inner
    return word


def _strikes(clause: Clause) -> bool:
    """The verb of a deed's noun says itself what was hit: "the attack killed", "in the raid they bombed"."""
    if clause.verb is None:
        return False
    if not clause.nominal:
        return True  # of two words too: "blown up", "set on fire"
    deed = VERBS.get(clause.verb.lower)
    # those arrested after an attack are not those attacked
    another = clause.nominal and deed is not None and deed.type is EventType.ARRESTS
    return not another and (deed is not None or clause.verb.lower in OUTCOMES)


def _after_on(clause: Clause) -> Span | None:
    sentence, own = clause.sentence, clause.word
    light = clause.verb is not None and clause.verb is not own and clause.verb.lower in LIGHT | HAPPENS
    for word in (own, clause.verb) if light and clause.verb is not None else (own,):
        for child in sentence.below(word, "nmod", "obl"):
            cases = cases_of(sentence, child)
            if cases & _ON or (own.lower in _SETTING and "to" in cases) or (clause.nominal and "of" in cases and word is own):
                found = _struck(clause, child)
                if found is not None:
                    return found
        for child in sentence.below(word, "acl") if clause.nominal else ():
            hit = (
                found
                for w in sentence.below(child, "obj")
                if VERBS.get(child.lower) is not None and (found := _struck(clause, w)) is not None
            )
            if (first := next(hit, None)) is not None:
                return first
    return None


def _object(clause: Clause) -> Span | None:
    if not _strikes(clause):
        return None
    return next((found for w in clause.acted_on() if (found := _struck(clause, w)) is not None), None)


def _among(clause: Clause) -> Span | None:
    """A building or vehicle in or by which it happened."""
    for child in clause.sentence.below(clause.word, "obl", "nmod"):
        if cases_of(clause.sentence, child) & _IN and thing_noun(child.lower) is not None:
            return _struck(clause, child)
    return None


def _wrecked(clause: Clause) -> Span | None:
    return next((found for w in clause.consequences() if strikable(w.lower) and (found := _struck(clause, w)) is not None), None)


def _stopped(clause: Clause) -> Span | None:
    """What was shot down or intercepted, weapon or not."""
    sentence, means = clause.sentence, clause.means()
    below = [w for w in sentence.below(clause.word, "nmod") if "of" in cases_of(sentence, w)]
    compounds = list(sentence.below(clause.word, "compound")) if clause.nominal else []
    for word in (*clause.acted_on(), *below, *compounds):
        noun = counted(clause, word)
        flown = any(a.first <= noun.index < a.last for a in clause.armed if a not in means)
        if flown or strikable(noun.lower):
            return object_phrase(sentence, word)
    return None


def _struck(clause: Clause, word: Word) -> Span | None:
    """The phrase of a word that names a thing, a place, a facility or a unit; None of any other."""
    sentence, head = clause.sentence, counted(clause, word)
    if head.tag not in NOUN_TAGS or head.lower in _TIMES or head.relation == "obl:unmarked":
        return None
    if any(a.first <= head.index < a.last and (a in clause.weapons or a.weapon.kind not in _PLATFORMS) for a in clause.armed):
        return None
    before = sentence.words[head.index - 1].lower if head.index else ""
    if not (strikable(f"{before} {head.lower}") or strikable(head.lower) or (head.tag == "PROPN" and _place_name(head))):
        return None
    return object_phrase(sentence, head, without=clause.verb if head.index < clause.word.index else None)


def _place_name(word: Word) -> bool:
    """A name that is no party's, nation's or person's known to the registry, and no country's possessive that lost its apostrophe."""
    known = lookup(word.text)
    bare = lookup(word.lower[:-1]) if word.lower.endswith("s") and known is None else None
    return (
        word.text[:1].isalpha()
        and nameable(word.text)
        and nationality(word.text) is None
        and not (known is not None and known.kind in _PARTIES)
        and not (bare is not None and bare.kind == "state")
    )

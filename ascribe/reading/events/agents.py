"""A clause in, the words for who did its deed out."""

from __future__ import annotations

from collections.abc import Iterator

from ascribe.reading.events.clause import NOUN_TAGS, Clause, passive
from ascribe.reading.events.phrases import cases_of, phrase
from ascribe.reading.trees import Word
from ascribe.text import Span, around
from ascribe.vocabulary.actors import lookup
from ascribe.vocabulary.countries import nationality
from ascribe.vocabulary.deeds import BLAMES, DONE, LIGHT, OPENERS, STATE_WORDS, VERBS
from ascribe.vocabulary.people import group_noun, person_noun, thing_noun
from ascribe.vocabulary.struck import counting
from ascribe.vocabulary.terms import EventType, Status
from ascribe.vocabulary.weapons import WeaponKind

# "a military offensive" may be anybody's
_STATE = STATE_WORDS - {"air", "military", "security", "forces"}
_SIDES = _STATE | {"rebel", "rebels", "insurgent", "militant", "separatist", "guerrilla", "opposition", "coalition"}
_CREWED = frozenset(
    (
        WeaponKind.AIRCRAFT,
        WeaponKind.HELICOPTER,
        WeaponKind.DRONE,
        WeaponKind.TANK,
        WeaponKind.SHIP,
        WeaponKind.VEHICLE,
        WeaponKind.ARTILLERY,
    )
)
_INVOLVED = frozenset("implicated involved charged accused suspected convicted wanted tried".split())
_LED = frozenset(("led", "backed"))


def agent(clause: Clause) -> Span | None:
    """Who did it: "by", a nation's adjective, a possessive, a participle's or a verb's own agent; never what was struck."""
    if clause.deed.type is EventType.ACCIDENT or clause.deed.needs == "charge":
        return None  # who steps on a mine did not lay it
    by = _by(clause, clause.word)
    return by or (_modifier(clause) or _told_of(clause) if clause.nominal else _subject(clause, clause.word))


def _by(clause: Clause, word: Word) -> Span | None:
    """The doer after "by" below a word."""
    sentence = clause.sentence
    for child in sentence.below(word, "obl", "nmod"):
        cases = cases_of(sentence, child)
        if "by" in cases or (child.relation == "obl:agent" and not cases):
            found = _doer(clause, child)
            if found is not None:
                return found
    return None


def _doer(clause: Clause, word: Word) -> Span | None:
    """The noun phrase of somebody who can do a deed; of a weapon, whose it is."""
    sentence = clause.sentence
    if word.tag not in NOUN_TAGS or word.index in clause.deeds:
        return None
    used = next((a for a in clause.armed if a.first <= word.index < a.last), None)
    if used is not None:
        before = (w for w in sentence.below(word, "amod", "compound", "nmod:poss") if w.index < used.first and _owner(w))
        owner = next(before, None)
        if owner is None:
            return None
        # missiles of a nation's make are fired by others, rebel missiles by rebels
        return around((owner.span, word.span)) if used.weapon.kind in _CREWED else owner.span if owner.lower in _SIDES else None
    if counting(word.lower):
        # "a series of car bombs" is nobody, "dozens of gunmen" are
        counted = [w for w in sentence.below(word, "nmod") if "of" in cases_of(sentence, w)]
        if not counted and person_noun(word.lower) is not None:
            return phrase(sentence, word)  # "party members" count nothing
        return phrase(sentence, word) if any(person_noun(w.lower) or group_noun(w.lower) for w in counted) else None
    if thing_noun(word.lower) is not None and person_noun(word.lower) is None and not group_noun(word.lower):
        return None
    return phrase(sentence, word)


def _modifier(clause: Clause) -> Span | None:
    """A nation or party before the noun: "Ruritanian missile strike", "the rebels' attack", "a Ruritanian-led raid"."""
    sentence, word = clause.sentence, clause.word
    for child in sentence.below(word, "amod", "compound", "nmod:poss"):
        if child.index > word.index or _of_target(clause, child):
            continue
        if child.lower in _LED:
            found = _leader(clause, child)
            if found is not None:
                return found
        if child.relation == "nmod:poss" or child.lower in _STATE or _party(child.text) or group_noun(child.lower):
            if _possessor(child):
                return phrase(sentence, child) if child.relation == "nmod:poss" or sentence.below(child, "amod") else child.span
        elif nationality(child.text) is not None:
            return child.span
        # the adjective of "a Ruritanian missile strike" may hang on the weapon
        if any(a.first <= child.index < a.last for a in clause.armed):
            inner = next((w for w in sentence.below(child, "amod", "compound") if nationality(w.text) is not None), None)
            if inner is not None:
                return inner.span
    return None


def _of_target(clause: Clause, child: Word) -> bool:
    """ "An Ruritanian bus bombing": the adjective is the bus's, and tells nothing of the bomber."""
    between = clause.sentence.words[child.index + 1 : clause.word.index]
    armed = {i for a in clause.armed for i in range(a.first, a.last)}
    return child.relation != "nmod:poss" and any(
        w.index not in armed and w.tag in NOUN_TAGS and (thing_noun(w.lower) or (person_noun(w.lower) and not group_noun(w.lower)))
        for w in between
    )


def _leader(clause: Clause, participle: Word) -> Span | None:
    """Who leads or backs: "Ruritanian" and the participle, which stand hyphened."""
    for child in clause.sentence.below(participle):
        if child.index < participle.index and child.tag in NOUN_TAGS | {"ADJ"}:
            return around((child.span, participle.span))
    return None


def _possessor(word: Word) -> bool:
    """A possessive names the doer where it is a party or armed; a killing is otherwise its victim's."""
    known = person_noun(word.lower)
    armed = known is not None and known.status is Status.COMBATANT
    return nationality(word.text) is not None or _party(word.text) or group_noun(word.lower) or armed or word.lower in _STATE


def _told_of(clause: Clause) -> Span | None:
    """The agent of what is said of the deed: "carried out by", "blamed on", "X claimed responsibility for the raid"."""
    for participle in _participles(clause):
        found = _by(clause, participle) if participle.lower in DONE else _blamed(clause, participle)
        if found is not None:
            return found
    head = clause.sentence.head(clause.word)
    if clause.word.relation == "obj" and head.lower in LIGHT:
        return _subject(clause, head)
    if clause.word.relation in {"nmod", "obl"} and head.lower in _INVOLVED:
        return _involved(clause, head)
    if clause.word.relation in {"nmod", "obl"} and cases_of(clause.sentence, clause.word) & {"for", "of"}:
        return _responsible(clause, head)
    return None


def _participles(clause: Clause) -> Iterator[Word]:
    """The participles of the deed, the verb it is passive subject of, and what hangs on "believed to be"."""
    found = [w for w in clause.sentence.below(clause.word, "acl") if w.relation == "acl" or w.lower in DONE]
    head = clause.sentence.head(clause.word)
    if clause.word.relation == "nsubj:pass" or (clause.word.relation == "nsubj" and passive(clause.sentence, head)):
        found.append(head)
    for word in found:
        yield word
        # "believed to have been carried out by"
        yield from clause.sentence.below(word, "xcomp")


def _blamed(clause: Clause, verb: Word) -> Span | None:
    if verb.lower not in BLAMES:
        return None
    after = (w for w in clause.sentence.below(verb, "obl") if cases_of(clause.sentence, w) & {"on", "upon"})
    return next((found for w in after if (found := _doer(clause, w)) is not None), None)


def _involved(clause: Clause, head: Word) -> Span | None:
    """ "The colonel implicated in the killing", "two men were charged with the attack"."""
    if head.relation in {"acl", "amod"}:
        return _doer(clause, clause.sentence.head(head))
    return next((found for w in clause.sentence.below(head, "nsubj") if (found := _doer(clause, w)) is not None), None)


def _responsible(clause: Clause, head: Word) -> Span | None:
    """ "X claimed responsibility for the attack", "They blamed X for it"."""
    sentence = clause.sentence
    if head.lower == "responsibility" and head.relation == "obj":
        return _subject(clause, sentence.head(head))
    if head.lower == "responsible" and not sentence.below(head, "advmod"):
        return _subject(clause, head)
    verb = head if head.lower in BLAMES else sentence.head(head)
    if verb.lower in BLAMES and not passive(sentence, verb):
        accused = (found for w in sentence.below(verb, "obj") if (found := _doer(clause, w)) is not None)
        return next(accused, None)
    return None


def _subject(clause: Clause, verb: Word) -> Span | None:
    """The subject of a verb, or of the verb that it shares one with; a passive verb has none that did it."""
    sentence = clause.sentence
    while not (verb.lower in OPENERS or passive(sentence, verb)):
        for child in sentence.below(verb, "nsubj"):
            if child.relation != "nsubj":
                continue
            # "the men who shot": the relative pronoun stands for what it follows
            doer = sentence.head(verb) if child.lower in {"who", "that", "which"} and verb.relation == "acl:relcl" else child
            if (found := _doer(clause, doer)) is not None:
                return found
        shares = verb.relation in {"conj", "xcomp"} or (verb.relation == "advcl" and verb.lower.endswith("ing"))
        above = sentence.head(verb)
        if above.lower in BLAMES and verb.relation in {"xcomp", "advcl", "ccomp"}:
            return _accused(clause, above)
        if sentence.below(verb, "nsubj") or not shares or above.tag != "VERB" or _another_event(above):
            return None
        verb = above
    return None


def _accused(clause: Clause, verb: Word) -> Span | None:
    """Whom somebody accuses of it: the object, or the subject of "is accused of"."""
    relations = ("nsubj",) if passive(clause.sentence, verb) else ("obj", "iobj")
    found = (span for w in clause.sentence.below(verb, *relations) if (span := _doer(clause, w)) is not None)
    return next(found, None)


def _another_event(verb: Word) -> bool:
    """Those who arrest are not those who shot."""
    deed = VERBS.get(verb.lower)
    return deed is not None and deed.type is EventType.ARRESTS


def _owner(word: Word) -> bool:
    return (
        nationality(word.text) is not None
        or _party(word.text)
        or word.lower in _SIDES
        or (word.text[:1].isupper() and word.tag in {"ADJ", "PROPN"})
    )


def _party(word: str) -> bool:
    known = lookup(word)
    return known is not None and known.kind in {"armed group", "state", "military"}

"""Parsed sentences in, drafts of mentions out, by the grammar around each trigger."""

from __future__ import annotations

from collections.abc import Iterator

from ascribe.reading.events.clause import Clause, is_noun, passive
from ascribe.reading.events.draft import Armed, Draft, armed
from ascribe.reading.events.drafting import draft
from ascribe.reading.events.phrases import cases_of
from ascribe.reading.neutral import neutral
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span
from ascribe.vocabulary.actors import lookup
from ascribe.vocabulary.deeds import BLAMES, DISASTERS, HURTS, KILLS, NOUNS, OUTCOMES, PHRASES, SPOILERS, VERBS, Deed
from ascribe.vocabulary.people import group_noun, person_noun
from ascribe.vocabulary.terms import EventType, Status

_NOUN_TAGS = frozenset(("NOUN", "PROPN"))
_PARTIES = frozenset(("armed group", "military", "police"))
_SETTING = frozenset(("set", "sets", "setting"))
_KILLED = Deed(EventType.ATTACK, open=True)
_ACCIDENT = Deed(EventType.ACCIDENT)


def tree_drafts(text: str, sentence: Sentence) -> Iterator[Draft]:
    """The deeds that a parsed sentence names, each once: what a deed does is no second deed."""
    deeds = {w.index: found for w in sentence.words if (found := _deed(sentence, w)) is not None}
    weapons = armed(text, sentence) if deeds or any(w.lower in OUTCOMES for w in sentence.words) else ()
    for word in sentence.words:
        found = deeds.get(word.index)
        if found is None and word.tag in {"VERB", "ADJ"} and word.lower in OUTCOMES:
            found = (1, _disaster(sentence, word) or _KILLED) if _outcome_alone(sentence, word, deeds, weapons) else None
        if found is None:
            continue
        clause = Clause(sentence, word, found[1], deeds, weapons)
        if clause.counts():
            last = sentence.words[min(word.index + found[0], len(sentence.words)) - 1]
            yield draft(clause, Span(word.start, last.end))


def _deed(sentence: Sentence, word: Word) -> tuple[int, Deed] | None:
    lower, at = word.lower, word.index
    following = sentence.words[at + 1].lower if at + 1 < len(sentence.words) else ""
    pair = PHRASES.get((lower, following)) or _particled(sentence, word)
    if pair is not None:
        return 2, pair
    before = sentence.words[at - 1].lower if at else ""
    # the last word of a compound bears the event: "air raid" is found at "raid"
    if is_noun(sentence, word) and before not in SPOILERS:
        deed = NOUNS.get(f"{before} {lower}") or NOUNS.get(lower)
        if deed is not None and not _modifies_weapon(sentence, word):
            return 1, deed
    if word.tag == "VERB" or (word.tag == "ADJ" and word.relation in {"root", "acl", "conj"}):
        deed = VERBS.get(lower)
        return (1, deed) if deed is not None else None
    return None


def _particled(sentence: Sentence, word: Word) -> Deed | None:
    """ "Shot the drone down": the particle stands apart from its verb."""
    if word.lower in _SETTING and any(w.lower in {"fire", "ablaze"} for w in sentence.below(word, "obl", "obj", "xcomp", "advmod")):
        return NOUNS["arson"]  # "set the church on fire"
    apart = (w.lower for w in sentence.below(word, "compound:prt") if w.index != word.index + 1)
    return next((deed for particle in apart if (deed := PHRASES.get((word.lower, particle))) is not None), None)


def _modifies_weapon(sentence: Sentence, word: Word) -> bool:
    """ "Attack helicopter", "strike group": a kind of thing, and no deed."""
    if word.relation != "compound":
        return False
    head = sentence.head(word)
    return NOUNS.get(head.lower) is not None or head.lower in {
        "helicopter",
        "helicopters",
        "aircraft",
        "drone",
        "drones",
        "group",
        "groups",
        "squad",
        "plane",
        "planes",
        "rifle",
        "rifles",
        "force",
    }


def _outcome_alone(sentence: Sentence, verb: Word, deeds: dict[int, tuple[int, Deed]], weapons: tuple[Armed, ...]) -> bool:
    """A killing or wounding that no other deed of its clause accounts for."""
    subjects = [
        *sentence.below(verb, "nsubj"),
        *(w for w in sentence.below(verb, "obl") if cases_of(sentence, w) & {"by", "in", "during", "after"}),
    ]
    around = [*subjects, *sentence.below(verb, "advcl", "obj", "conj"), sentence.head(verb)]
    if any(w.index in deeds and w is not verb for w in around):
        return False
    by_weapon = any(a.first <= w.index < a.last for w in subjects for a in weapons)
    agents = [w for w in sentence.below(verb, "obl") if w.relation == "obl:agent" or "by" in cases_of(sentence, w)]
    active = [w for w in sentence.below(verb, "nsubj") if w.relation == "nsubj" and w.tag in _NOUN_TAGS and not passive(sentence, verb)]
    head = sentence.head(verb)
    accused = verb.relation in {"xcomp", "advcl", "ccomp"} and head.lower in BLAMES
    return (
        by_weapon
        or (verb.lower in KILLS and bool(agents or active or accused))
        or (verb.lower in HURTS and any(_arms(w) for w in (*agents, *active)))
    )


def _disaster(sentence: Sentence, verb: Word) -> Deed | None:
    """ "A flood killed nine": an accident, in which nobody killed anybody."""
    for cause in sentence.below(verb, "nsubj"):
        told = cause.lower in DISASTERS and cause.relation == "nsubj"
        if told and (cause.lower != "fire" or (sentence.below(cause, "det") and not sentence.below(cause, "amod"))):
            return _ACCIDENT
    return None


def _arms(word: Word) -> bool:
    """Those who bear arms, whatever a source calls them: they do what a bomb or a storm may do too."""
    noun = person_noun(neutral(word.lower))
    party = lookup(word.text)
    return (
        (noun is not None and noun.status is Status.COMBATANT) or group_noun(word.lower) or (party is not None and party.kind in _PARTIES)
    )

"""A sentence and those whom its words say were struck in, human targets out: name, description, kind, number, effect."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ascribe.claims.near import touching
from ascribe.incidents.harmed import Harm
from ascribe.incidents.heads import described, listed, named, names_of, nation_of, numbered, proper
from ascribe.incidents.kinds import person_kind
from ascribe.incidents.roll import Roll, role
from ascribe.incidents.template import Number, Quoted, Target, quoted
from ascribe.reading.names import Name
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence, Word
from ascribe.text import around
from ascribe.vocabulary.countries import nationality
from ascribe.vocabulary.people import group_noun, person_noun
from ascribe.vocabulary.terms import Effect, NameKind, PersonKind

VERSION = 3

_NOBODY = frozenset(
    "nobody none no one noone who he she they him her them it which that this i we you us me those these someone anyone what all".split()
)


def victims(reading: Reading, sentence: Sentence, harm: Harm, known: Roll) -> Iterator[Target]:
    """The targets that a harm tells of: each of those named where a noun for several is followed by their names."""
    yield from persons(reading, sentence, harm.head, known, effects=(harm.effect,) if harm.effect else (), rule=harm.rule)


def persons(reading: Reading, sentence: Sentence, head: Word, known: Roll, *, effects: tuple[Effect, ...], rule: str) -> Iterator[Target]:
    """The human targets that a word heads: the named ones of a list, or the one or the group that it describes."""
    names = listed(reading, sentence, head) if person_noun(head.lower) is not None else []
    if len(names) > 1:
        group = described(reading.report.text, sentence, head)
        for word in names:
            found = person(reading, sentence, word, known, effects=effects, rule=rule)
            if found is not None:
                kind = found.kind if found.description else person_kind(group.words.lower().split())
                yield replace(found, description=found.description or group, kind=kind)
        return
    one = person(reading, sentence, head, known, effects=effects, rule=rule)
    if one is not None:
        yield one


def person(reading: Reading, sentence: Sentence, head: Word, known: Roll, *, effects: tuple[Effect, ...], rule: str) -> Target | None:
    """The human target that a word heads; None where it names no people."""
    if head.lower in _NOBODY or _none(sentence, head):
        return None
    text = reading.report.text
    name = named(reading, sentence, head)
    if name is None and not _people(head):
        return _unknown(reading, sentence, head, known, effects=effects, rule=rule) if effects else None
    if name is None:
        told = described(text, sentence, head if head.tag != "NUM" else _counted(sentence, head))
        words = [w.lower for w in (*sentence.within(told.span), *_those_before(sentence, head))]
        number = numbered(reading, sentence, head)
        if number.high == 0:
            return None  # "not one of the miners"
        return Target(None, told, _kind(reading, told, words), number, effects, nation_of(sentence, head), rule)
    span = proper(sentence, name.span)
    bearer = known.find(span.of(text))
    called = _beside(text, sentence, head, name) or role(text, sentence, span) or (bearer.role if bearer else None)
    words = called.words.lower().split() if called else [w.lower for w in sentence.below(head, "compound", "amod")]
    full = bearer.name if bearer else quoted(text, span)
    kind = _kind(reading, called, words) if called else person_kind(words)
    return Target(full, called, kind, Number(1, 1), effects, nation_of(sentence, head), rule)


def _kind(reading: Reading, told: Quoted, words: list[str]) -> PersonKind:
    """What the people are: "People's Front members" are its fighters, whatever else members may be."""
    found = person_kind(words)
    own = any(a.kind == "armed group" and a.rule == "registry" and told.span.covers(a.span) for a in touching(reading.actors, told.span))
    return PersonKind.FIGHTER if own and found in (PersonKind.CIVILIAN, PersonKind.POLITICIAN) else found


def _none(sentence: Sentence, head: Word) -> bool:
    """ "No miner", "not one of the miners", "denied that any miner": nobody."""
    before = [w for w in sentence.below(head, "det", "nummod", "advmod", "cc") if w.index < head.index]
    return any(w.lower in {"no", "not", "neither", "any"} for b in before for w in (b, *sentence.below(b, "advmod")))


def _counted(sentence: Sentence, number: Word) -> Word:
    """What a bare number counts: the noun for people told last before it in the sentence, if they do nothing; or the number itself."""
    told = (w for w in reversed(sentence.words[: number.index]) if w.tag == "NOUN" and person_noun(w.lower) is not None)
    before = (w for w in told if w.relation not in {"nsubj", "obl:agent"} and not _one(sentence, w))
    return next(before, number)


def _one(sentence: Sentence, noun: Word) -> bool:
    """ "Including a boy, and wounding 21": the noun is of one, and no number counts it."""
    return any(w.lower in {"a", "an", "one"} for w in sentence.below(noun, "det", "nummod"))


def _those_before(sentence: Sentence, head: Word) -> tuple[Word, ...]:
    """Of whom "seven others" are more, and whom a bare number counts: the people told last before them in the sentence."""
    if head.lower not in {"other", "others"} and head.tag != "NUM":
        return ()
    before = (w for w in reversed(sentence.words[: head.index]) if w.tag == "NOUN" and person_noun(w.lower) is not None)
    found = next((w for w in before if w.lower not in {"others", "people", "persons"}), None)
    return (found,) if found is not None else ()


def _unknown(reading: Reading, sentence: Sentence, head: Word, known: Roll, *, effects: tuple[Effect, ...], rule: str) -> Target | None:
    """Somebody harmed whose name no table has and the network took for no person's: a proper noun that is no party's or nation's."""
    if head.tag != "PROPN" or not head.text[:1].isupper() or nationality(head.text) is not None:
        return None
    if touching(reading.actors, head.span) or any(
        n.span.covers(head.span) and n.kind is not NameKind.PLACE for n in names_of(reading, sentence)
    ):
        return None
    run = [w for w in (head, *sentence.below(head, "flat", "compound")) if w.tag == "PROPN"]
    span = proper(sentence, around(w.span for w in run))
    bearer = known.find(span.of(reading.report.text))
    name = bearer.name if bearer else quoted(reading.report.text, span)
    called = role(reading.report.text, sentence, span) or (bearer.role if bearer else None)
    words = called.words.lower().split() if called else []
    return Target(name, called, person_kind(words), Number(1, 1), effects, None, rule)


def _beside(text: str, sentence: Sentence, head: Word, name: Name) -> Quoted | None:
    """The description that the word itself heads, with the name set beside it."""
    return described(text, sentence, head) if not name.span.covers(head.span) and _people(head) else None


def _people(head: Word) -> bool:
    return person_noun(head.lower) is not None or group_noun(head.lower) or head.tag == "NUM" or head.lower in {"others", "victims"}

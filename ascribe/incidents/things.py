"""A sentence in, the things that its words say were struck, wrecked or spared out, as physical targets."""

from __future__ import annotations

from collections.abc import Iterator

from ascribe.incidents.heads import alongside, described, meant, names_of, nation_of, numbered
from ascribe.incidents.kinds import thing_kind
from ascribe.incidents.template import Target
from ascribe.reading.events import Mention
from ascribe.reading.events.clause import TOWNS, passive
from ascribe.reading.events.reality import is_real
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.harm import DONE_TO
from ascribe.vocabulary.people import person_noun, thing_noun
from ascribe.vocabulary.struck import FACILITIES, KINDS_OF_THINGS
from ascribe.vocabulary.terms import Effect, EventType, Measure, NameKind

VERSION = 3

_EFFECTS = {Measure.DESTROYED: Effect.DESTROYED, Measure.DAMAGED: Effect.DAMAGED}
_NOUNS = frozenset(("NOUN", "PROPN"))
_BLASTS = frozenset((EventType.IED, EventType.SUICIDE_BOMB, EventType.GRENADE))
_WHERE = frozenset("front under underneath beneath beside outside near behind at in inside against".split())
_REACH = 12
"""Words behind that for a blast within which stands what it went off beside."""

_BLOWN = frozenset(("blew", "blown", "blow", "blowing"))
_GROUND = frozenset("street streets avenue avenues boulevard corner corners intersection".split())
"""On these a deed is done; they are struck only where the words say that they were damaged."""

_DAMAGE = frozenset(("damage", "damages"))


def struck(reading: Reading, sentence: Sentence, mention: Mention) -> Iterator[Target]:
    """The things that a mention says were struck; of a blast also what it went off beside."""
    words = sentence.within(mention.target) if mention.target is not None else ()
    if not words:
        if mention.type in _BLASTS:
            yield from _beside(reading, sentence, mention)
        return
    for head in alongside(sentence, sentence.top(words)):
        if (found := thing(reading, sentence, meant(sentence, head), effects=(), rule=f"target of {mention.words.lower()}")) is not None:
            yield found


def _beside(reading: Reading, sentence: Sentence, mention: Mention) -> Iterator[Target]:
    """ "A bomb went off in front of a bank", "dynamite was laid under a bus": the thing after the word for where."""
    after = [w for w in sentence.words if w.start >= mention.span.end][:_REACH]
    for word in after:
        if word.lower not in _WHERE or word.tag == "VERB":
            continue
        # "in front of a bank": front heads the bank
        head = next((w for w in (sentence.head(word), *sentence.below(word, "nmod")) if w.index > word.index and w.tag in _NOUNS), None)
        found = thing(reading, sentence, meant(sentence, head), effects=(), rule=f"beside {mention.words.lower()}") if head else None
        if found is not None:
            yield found
            return


def wrecked(reading: Reading, sentence: Sentence) -> Iterator[tuple[Word, Target]]:
    """The things said to have been destroyed or damaged, each with the word that says so."""
    for word in sentence.words:
        measure = DONE_TO.get(word.lower) if word.tag in {"VERB", "ADJ"} else None
        effect = _EFFECTS.get(measure) if measure is not None else None
        heads: list[Word] = []
        if word.lower in _BLOWN and any(w.lower == "up" for w in sentence.below(word)):
            effect = Effect.DESTROYED
        if effect is not None:
            heads = _objects(sentence, word)
        elif word.lower in _DAMAGE and word.tag == "NOUN":
            effect = Effect.DAMAGED
            heads = [w for w in sentence.below(word, "nmod") if w.tag in _NOUNS]
            verb = sentence.head(word)
            heads += [w for w in sentence.below(verb, "obl") if w.tag in _NOUNS and {c.lower for c in sentence.below(w, "case")} & {"to"}]
        if effect is None or not is_real(sentence, word):
            continue
        for first in heads:
            for head in alongside(sentence, first):
                found = thing(reading, sentence, meant(sentence, head), effects=(effect,), rule=f"{word.lower}")
                if found is not None:
                    yield word, found


def _objects(sentence: Sentence, verb: Word) -> list[Word]:
    suffers = passive(sentence, verb)
    found = [*sentence.below(verb, "obj")]
    found += [w for w in sentence.below(verb, "nsubj") if w.relation == "nsubj:pass" or suffers]
    # "offices, which were damaged": the relative pronoun stands for what it follows
    if (not found and verb.relation in {"acl", "amod"}) or (verb.relation == "acl:relcl" and all(w.tag == "PRON" for w in found) and found):
        found = [sentence.head(verb)]
    return [w for w in found if w.tag in _NOUNS]


def thing(reading: Reading, sentence: Sentence, head: Word, *, effects: tuple[Effect, ...], rule: str) -> Target | None:
    """The physical target that a word heads; None where it names no thing that can be struck."""
    if head.tag not in _NOUNS or person_noun(head.lower) is not None or (not effects and head.lower in _GROUND):
        return None
    facility = any(n.kind is NameKind.FACILITY and n.span.covers(head.span) for n in names_of(reading, sentence))
    before = sentence.words[head.index - 1].lower if head.index else ""
    known = thing_noun(f"{before} {head.lower}") or thing_noun(head.lower)
    if head.lower in TOWNS or not (known is not None or facility or head.lower in KINDS_OF_THINGS or head.lower in FACILITIES):
        return None
    told = described(reading.report.text, sentence, head)
    return Target(
        name=None,
        description=told,
        kind=thing_kind([w.lower for w in sentence.within(told.span)], whose=[w.lower for w in _owners(sentence, head)]),
        number=numbered(reading, sentence, head, name=facility and known is None),
        effects=effects,
        nation=nation_of(sentence, head),
        rule=rule,
    )


def _owners(sentence: Sentence, head: Word) -> Iterator[Word]:
    """Whose or of what it is: "the windows of a bank", "the judge's house"."""
    for child in sentence.below(head, "nmod", "nmod:poss", "compound"):
        yield child
        yield from sentence.below(child, "compound", "nmod:desc")

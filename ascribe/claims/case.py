"""What the rules share that tie a quantity to harm: the case they are shown, and the role that they find."""

from __future__ import annotations

from dataclasses import dataclass

from ascribe.claims.quantities import Kind, Quantity
from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.harm import AMBIGUOUS_BURNING, DONE_TO
from ascribe.vocabulary.terms import PEOPLE, Measure

PEOPLE_KINDS = frozenset({Kind.PEOPLE, Kind.UNIT, Kind.BARE})
SUBSETS = frozenset("including include includes included among amongst particularly notably especially comprising".split())
"""Words that take a part out of a whole."""


@dataclass(frozen=True, slots=True)
class Role:
    """What a quantity counts. `trigger` is the index of the word of harm; `part` is true of a part of another figure."""

    measure: Measure
    trigger: int
    rule: str
    part: bool = False


@dataclass(frozen=True, slots=True)
class RuledOut:
    """The words say that the quantity counts nothing of the sort asked for: no other rule need be asked."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A quantity of the same sentence whose role is known."""

    quantity: Quantity
    role: Role


@dataclass(frozen=True, slots=True)
class Case:
    """A quantity in its sentence, to be tied to harm; `before` is what the sentence counted so far."""

    sentence: Sentence
    quantity: Quantity
    before: tuple[Earlier, ...] = ()

    @property
    def anchor(self) -> Word:
        """The word that heads the counted phrase."""
        return self.sentence.words[self.quantity.anchor]

    @property
    def noun(self) -> Word | None:
        """The noun that is counted; None where the number stands alone."""
        return self.sentence.words[self.quantity.noun] if self.quantity.noun is not None else None

    @property
    def start(self) -> int:
        """The index of the first word of the counted phrase, with the words that bind its number."""
        return next((w.index for w in self.sentence.words if w.start >= self.quantity.span.start), self.quantity.first)


def fits(quantity: Quantity, measure: Measure) -> bool:
    """People are killed, things are destroyed: the measure suits what is counted."""
    return (measure in PEOPLE) == (quantity.kind in PEOPLE_KINDS)


def done(quantity: Quantity, verb: str) -> Measure:
    """What the verb does to what is counted: burning wounds people and destroys things."""
    if verb in AMBIGUOUS_BURNING:
        return Measure.DESTROYED if quantity.kind in (Kind.THING, Kind.LAUNCHER) else Measure.INJURED
    return DONE_TO[verb]


def passive(sentence: Sentence, verb: Word) -> bool:
    """The verb tells what was done to its subject ("were killed")."""
    return bool(sentence.below(verb, "aux:pass"))


def undergoer(sentence: Sentence, word: Word, verb: Word) -> bool:
    """The word is the subject to which the verb was done."""
    return word.relation == "nsubj:pass" or (word.relation == "nsubj" and passive(sentence, verb))


def cases(sentence: Sentence, word: Word) -> frozenset[str]:
    """The prepositions that lead to the word."""
    return frozenset(c.lower for c in sentence.below(word, "case"))


STRIKING = frozenset("shot stabbed beat hacked clubbed bludgeoned gunned battered strangled struck".split())
"""Deeds told with what became of those whom they struck: "shot dead two men", "beat a man to death"."""


def struck_others(s: Sentence, word: Word) -> bool:
    """ "A gunman shot dead two men": the one before the deed did it to others, not to himself."""
    deed = s.head(word)
    if word.relation != "nsubj" or deed.tag != "VERB" or deed.lower not in STRIKING or s.below(deed, "nsubj:pass", "aux:pass"):
        return False
    return any(not w.lower.endswith(("self", "selves")) and w.lower != "each" for w in s.below(deed, "obj"))

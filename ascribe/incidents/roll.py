"""A reading in, everybody whom it names out: the fullest form of each name, and what the report calls its bearer anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ascribe.incidents.heads import described, people_of, proper
from ascribe.incidents.template import Quoted, quoted
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span, folded
from ascribe.vocabulary.people import person_noun

VERSION = 2


@dataclass(frozen=True, slots=True)
class Bearer:
    """One person: the fullest name that the report gives, and its first description of them."""

    name: Quoted
    role: Quoted | None  # None: the report calls them nothing


@dataclass(frozen=True, slots=True)
class Roll:
    """The bearers of the report's names, by each word that may stand for them alone: the last of the name, or any in it."""

    bearers: dict[str, Bearer]

    def find(self, words: str) -> Bearer | None:
        """Whom the name, full or short, stands for; None where nobody bears it."""
        parts = folded(words).split()
        found = next((b for p in reversed(parts) if (b := self.bearers.get(p)) is not None), None)
        return found if found is not None and set(parts) <= set(folded(found.name.words).split()) else None


def roll(reading: Reading) -> Roll:
    """Everybody whom the report names as a person, once each."""
    bearers: dict[str, Bearer] = {}
    for sentence in reading.sentences:
        if not sentence.parsed:
            continue
        for name in people_of(reading, sentence):
            span = proper(sentence, name.span)
            new = Bearer(quoted(reading.report.text, span), role(reading.report.text, sentence, span))
            _enter(bearers, new)
    return Roll(bearers)


def _enter(bearers: dict[str, Bearer], new: Bearer) -> None:
    """Add somebody, or a fuller name or a first role to somebody known."""
    parts = folded(new.name.words).split()
    if not parts:
        return
    known = next((b for p in parts if (b := bearers.get(p)) is not None and _one(b, parts)), None)
    if known is not None:
        longer = new.name if len(new.name.words) > len(known.name.words) else known.name
        new = Bearer(longer, known.role or new.role)
        parts = [*folded(known.name.words).split(), *parts]
    for part in parts:
        if len(part) > 2 and (part not in bearers or bearers[part] is known):
            bearers[part] = new


def _one(known: Bearer, parts: list[str]) -> bool:
    """The two names are one person's: one is wholly within the other."""
    have = set(folded(known.name.words).split())
    return have <= set(parts) or set(parts) <= have


def role(text: str, sentence: Sentence, name: Span) -> Quoted | None:
    """The title before a name, the description set beside it, or what it is said to be."""
    words = sentence.within(name)
    if not words:
        return None
    head = sentence.top(words)
    before = _title(sentence, words[0])
    if before is not None:
        return quoted(text, before)
    return next((described(text, sentence, w) for w in _beside(sentence, head) if person_noun(w.lower) is not None), None)


def _title(sentence: Sentence, first: Word) -> Span | None:
    """The run of nouns and adjectives right before a name that ends in a noun for a person: "Liberal Party candidate"."""
    at = first.index
    while at and first.index - at < 8 and _in_title(sentence.words[at - 1]):
        at -= 1
    run = sentence.words[at : first.index]
    while len(run) > 1 and run[0].text in {"-", "."}:
        run = run[2:]  # the end of "57-year-old" and "well-known"
    while run and run[0].tag == "ADJ" and not run[0].text[:1].isupper() and len(run) > 1 and run[0].lower not in {"former", "retired"}:
        run = run[1:]
    if not run or (person_noun(" ".join(w.lower for w in run[-2:])) is None and run[-1].lower.rstrip(".") not in _TITLES):
        return None
    return Span(run[0].start, run[-1].end)


_TITLES = frozenset(
    "mr mrs ms dr msgr monsignor father sister rev gen col maj capt lt sgt judge senator minister president general".split()
)


def _in_title(word: Word) -> bool:
    return word.tag in {"NOUN", "PROPN", "ADJ"} or word.text in {"-", "."}


def _beside(sentence: Sentence, head: Word) -> Iterator[Word]:
    """Words that say what somebody is: appositions from either side, and what they are said to be."""
    yield from sentence.below(head, "appos")
    above = sentence.head(head)
    if head.relation in {"appos", "flat"} and above.index != head.index:
        yield above
    if head.relation.startswith("nsubj") and any(w.lower in {"is", "was", "are", "were", "s"} for w in sentence.below(above, "cop")):
        yield above

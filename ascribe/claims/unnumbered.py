"""A reading and what it counts in, people told of without a number out: some in the plural, or persons by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ascribe.claims.adjacency import modifier, state_after, verb_before
from ascribe.claims.case import Case, Role, RuledOut
from ascribe.claims.climbing import climb, direct
from ascribe.claims.figures import Counted
from ascribe.claims.quantities import Form, Kind, Quantity
from ascribe.reading.names import Name
from ascribe.reading.numbers import Interval
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence, Word
from ascribe.report import PartKind
from ascribe.text import folded
from ascribe.vocabulary.harm import CAUSING, LEAVING, VICTIMS
from ascribe.vocabulary.people import person_noun
from ascribe.vocabulary.terms import Measure, NameKind

VERSION = 1

PLURAL, NAMED = "plural", "named"
"""Rules of quantities for which no number stands in the text."""

SOME = Interval(2, None, approximate=True)
"""People in the plural: two, or more."""

QUIET = frozenset({PartKind.BOILERPLATE, PartKind.CREDIT, PartKind.DATELINE, PartKind.HEADLINE})
PLURALS = frozenset("others people civilians persons individuals victims members number".split())
NONE = frozenset("no not n't without neither nor any none never deny denied denies denying unclear whether if avoid".split())
RULES = (state_after, verb_before, direct, modifier, climb)
"""How people are tied to harm by their construction: of the nearest word of harm a plural would take too many."""

HURT = frozenset(
    word for word, measure in VICTIMS.items() if measure in (Measure.KILLED, Measure.INJURED) and word.endswith(("ies", "ths", "ed"))
)
BORNE = frozenset("suffer suffered sustain sustained".split())
RESULTING = (
    frozenset("resulted resulting results lead led leading included including involving amid recorded".split()) | CAUSING | LEAVING
) - BORNE
"""Verbs by which harm is said to have come about; wounds that are borne may be one man's."""

ARRIVING = frozenset(
    "reported recorded occurred arrived resulted transferred taken brought transported evacuated treated arriving rushed".split()
)
OWNED = frozenset("his her their its my our your".split())

JOINED = frozenset("conj appos flat compound".split())
UNDER = frozenset("nsubj obj nmod root".split())
"""How a name, or what it is joined to, hangs on the word that says what befell it."""

STEPS = 30
"""Names in one list."""

MOST = 60
"""Names in one sentence that are told apart; a sentence with more is a list that lost its ends."""

ASIDE = 4
"""Characters between a name and another that the same person goes by."""

DYING = frozenset("died dies death dead succumbed mourned deceased martyrdom".split())

LONGEST_NAME = 8
"""Words of a name; what the network takes for a longer one is none."""


def unnumbered(reading: Reading, found: Mapping[int, Sequence[Counted]]) -> dict[int, tuple[Counted, ...]]:
    """For the dead and for the injured, where the report counts none: the persons that it names, or the first told in the plural."""
    out: dict[int, tuple[Counted, ...]] = {}
    for measure in (Measure.KILLED, Measure.INJURED):
        if any(_counts(c, measure) for counts in found.values() for c in counts):
            continue
        told = [c for c in (_plural(reading, found, measure), _named(reading, measure)) if c is not None]
        for index, counted in told:
            out[index] = (*out.get(index, ()), counted)
    return out


def _counts(counted: Counted, measure: Measure) -> bool:
    """A number for those harmed, or two told of together; a single person may be one of many."""
    whole = counted.role.measure is measure and not counted.role.part
    return whole and (counted.quantity.form is Form.NUMBER or (counted.quantity.interval.low or 0) > 1)


def _sentences(reading: Reading) -> Iterator[Sentence]:
    return (s for s in reading.sentences if s.parsed and s.part not in QUIET)


def _plural(reading: Reading, found: Mapping[int, Sequence[Counted]], measure: Measure) -> tuple[int, Counted] | None:
    """The first people of whom it is told in the plural that the harm befell them."""
    for s in _sentences(reading):
        taken = {c.quantity.noun for c in found.get(s.index, ())}
        for word in s.words:
            role = None if word.index in taken else _harmed(s, word, measure) or _casualties(s, word, measure)
            if role is not None and not _none(s, word):
                quantity = Quantity(
                    word.span, word.text, SOME, Form.NUMBER, Kind.PEOPLE, word.index, word.index, word.index, word.index, PLURAL
                )
                return s.index, Counted(quantity, role, "people" if word.lower in VICTIMS else word.text, None)
    return None


def _harmed(s: Sentence, word: Word, measure: Measure) -> Role | None:
    """People in the plural under a word of harm: "civilians were injured", "killing a number of others"."""
    person = person_noun(word.lower)
    if not (word.lower in PLURALS or (person and person.plural)) or word.lower in VICTIMS or s.below(word, "nummod"):
        return None
    if word.relation == "nsubj" and s.below(s.head(word), "obj"):
        return None  # "gunmen shot a farmer dead"
    if word.relation in ("compound", "amod") or (word.lower == "victims" and any(c.lower == "the" for c in s.below(word, "det"))):
        return None  # "a police officer"; "the victims" are those already told of
    quantity = Quantity(word.span, word.text, SOME, Form.NUMBER, Kind.PEOPLE, word.index, word.index, word.index, word.index, PLURAL)
    return _role(Case(s, quantity), measure)


def _role(case: Case, measure: Measure) -> Role | None:
    role = next((f for rule in RULES if (f := rule(case))), None)
    if role is None or isinstance(role, RuledOut) or role.measure is not measure or role.part:
        return None
    return None if role.rule == "declared" and case.anchor.relation == "nsubj" else role  # "police confirmed nine dead"


def _casualties(s: Sentence, word: Word, measure: Measure) -> Role | None:
    """Deaths or injuries that are said to have come about: "causing injuries", "several deaths and injuries were reported"."""
    if word.lower not in HURT or VICTIMS[word.lower] is not measure or word.tag == "VERB":
        return None
    if any(c.lower in OWNED or c.tag == "PROPN" for c in s.below(word, "nmod", "det")):
        return None  # "the deaths of Ada and Bo Vell": those who are named
    at = word
    while at.relation == "conj" and s.head(at).index != at.index:
        at = s.head(at)
    head, relation = s.head(at), at.relation.split(":")[0]
    came = relation == "nsubj" and head.lower in ARRIVING
    caused = relation in ("obj", "obl", "dep", "xcomp") and head.lower in RESULTING
    return Role(measure, word.index, "victim-noun") if came or caused else None


def _none(s: Sentence, word: Word) -> bool:
    """The words before it, or its verb, say that there were none, or that it is not known."""
    head = s.head(word)
    near = (*s.words[max(0, word.index - 4) : word.index], *s.below(head, "advmod", "det"), *s.below(word, "det"))
    return any(w.lower in NONE for w in near)


def _named(reading: Reading, measure: Measure) -> tuple[int, Counted] | None:
    """The persons by name whom the harm befell, as the sentence gives them that gives most: another may spell the same names otherwise."""
    found: dict[int, list[tuple[Name, Role]]] = {}
    for name in reading.names:
        s = reading.sentences[name.sentence]
        if name.kind is not NameKind.PERSON or not s.parsed or s.part in QUIET:
            continue
        words = s.within(name.span)
        if not any(w.tag == "PROPN" for w in words) or len(words) > LONGEST_NAME or _none(s, words[0]):
            continue
        role = None if measure is Measure.INJURED and _dies(s) else _befallen(s, words, measure)
        if role is not None:
            found.setdefault(s.index, []).append((name, role))
    apart = {index: _apart(reading.report.text, told) for index, told in found.items()}
    index = max(apart, key=lambda i: len(apart[i]), default=None)
    if index is None:
        return None
    name, role = apart[index][0]
    words = reading.sentences[index].within(name.span)
    return index, Counted(_quantity(words, name, Interval(len(apart[index]), None)), role, "people", None)


def _apart(text: str, told: Sequence[tuple[Name, Role]]) -> list[tuple[Name, Role]]:
    """Each person once, by the first of their names."""
    known: list[Name] = []
    kept: list[tuple[Name, Role]] = []
    for name, role in told[:MOST]:
        if not any(_same(text, name, other) for other in known):
            kept.append((name, role))
        known.append(name)
    return kept


def _dies(s: Sentence) -> bool:
    """Somebody dies in the sentence, it may be of the wounds that it tells of."""
    return any(w.lower in DYING for w in s.words)


def _befallen(s: Sentence, words: Sequence[Word], measure: Measure) -> Role | None:
    """What befell the person named: the name, or that which it is joined to or explains, is what the word of harm is said of."""
    top = s.top(tuple(words))
    for _ in range(STEPS):
        if top.relation.split(":")[0] not in JOINED or s.head(top).tag == "VERB":
            break
        top = s.head(top)
    quantity = Quantity(
        top.span, top.text, Interval(1, 1), Form.ARTICLE, Kind.PEOPLE, top.index, top.index, words[0].index, words[-1].index, NAMED
    )
    return _role(Case(s, quantity), measure) if top.relation.split(":")[0] in UNDER else None


def _quantity(words: Sequence[Word], name: Name, interval: Interval) -> Quantity:
    return Quantity(name.span, name.words, interval, Form.NUMBER, Kind.PEOPLE, words[0].index, None, words[0].index, words[-1].index, NAMED)


def _same(text: str, name: Name, known: Name) -> bool:
    """One name is a part of the other, or stands right behind it in brackets."""
    a, b = _parts(name), _parts(known)
    between = text[known.span.end : name.span.start]
    return a <= b or b <= a or (len(between) <= ASIDE and between.strip(" )'’“”\"") in ("", "("))


def _parts(name: Name) -> frozenset[str]:
    return frozenset(word for word in folded(name.words).split() if len(word) > 1)

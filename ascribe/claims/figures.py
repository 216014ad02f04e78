"""A sentence of a reading in, its figures out: what is counted, how many, whose, with the rule that tied number to harm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ascribe.claims.ages import is_age
from ascribe.claims.case import Case, Earlier, Role
from ascribe.claims.munitions import bare_munition_role, munition_role, strike_role
from ascribe.claims.quantities import Form, Kind, Quantity, quantities
from ascribe.claims.roles import people_role
from ascribe.claims.things import launcher_role, thing_role
from ascribe.reading.numbers import Interval, Number
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span
from ascribe.vocabulary.harm import VICTIMS
from ascribe.vocabulary.people import person_noun, thing_noun
from ascribe.vocabulary.terms import PEOPLE, Measure, Status

VERSION = 3

SINGLE = (Form.ARTICLE, Form.OWNED)
MUNITIONS = frozenset("missiles rockets drones shells projectiles bombs".split())
MUNITION_MEASURES = frozenset({Measure.FIRED, Measure.INTERCEPTED, Measure.IMPACTED})
DENYING = frozenset("denied denies deny denying without not never no".split())

RECENT = 3
"""Figures back that a bare number still takes its munitions from: further back the news has gone on to other things."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A quantity with its role: a figure before its voice, scope and side are known."""

    quantity: Quantity
    role: Role
    of: str | None  # None: the text does not say
    status: Status | None  # None: the text does not say


def counted(
    text: str, sentence: Sentence, numbers: Sequence[Number], *, people: Sequence[Span], before: Sequence[Counted]
) -> tuple[Counted, ...]:
    """Everything the sentence counts, in text order; `before` is what the sentences before it counted."""
    found: list[Counted] = []
    counting = [n for n in numbers if not is_age(sentence, n.first)]
    for quantity in quantities(text, sentence, counting, people=people):
        case = Case(sentence, quantity, tuple(Earlier(c.quantity, c.role) for c in found))
        known = (*before, *found)
        role = _role(case, known)
        if role is not None and _worth(case, role):
            found.append(Counted(quantity, role, _of(text, case, role, known=known), _status(case, found)))
    paired = _paired(text, sentence, found)
    return tuple(c for c in paired if not (c.quantity.form is Form.OWNED and c.role.measure in PEOPLE))


def _role(case: Case, known: Sequence[Counted]) -> Role | None:
    """The role by the rules for what sort of thing is counted."""
    q = case.quantity
    if q.kind is Kind.MUNITION:
        return munition_role(case) if q.form is Form.NUMBER else None
    if q.kind is Kind.STRIKE:
        return strike_role(case)
    if q.kind is Kind.THING:
        return thing_role(case)
    if q.kind is Kind.LAUNCHER:
        return launcher_role(case)
    if q.kind is Kind.OTHER:
        return None
    if q.kind is Kind.BARE and q.form is Form.NUMBER:
        if _of_munitions(case):
            return munition_role(case)
        if _munitions_before(known) and (role := bare_munition_role(case)):
            return role
    return people_role(case)


def _munitions_before(known: Sequence[Counted]) -> bool:
    """The last things counted were munitions."""
    return any(c.role.measure in MUNITION_MEASURES for c in known[-RECENT:])


def _of_munitions(case: Case) -> bool:
    """ "Two of the 11 missiles"."""
    following = case.sentence.words[case.quantity.last + 1 : case.quantity.last + 6]
    return bool(following) and following[0].lower == "of" and any(w.lower in MUNITIONS for w in following)


def _worth(case: Case, role: Role) -> bool:
    """Single things and persons count only where the harm is plain; nobody counts what was not done."""
    q = case.quantity
    if role.measure is Measure.PRESENT and q.form is not Form.NUMBER and role.rule != "attacker":
        return False
    if q.form is Form.ZERO:
        return q.words.lower().startswith(("no", "none", "neither", "zero", "without", "not")) or any(
            w.lower in DENYING for w in case.sentence.words
        )
    if q.form is Form.OWNED:
        noun = case.noun or case.anchor
        if role.measure in PEOPLE:
            return q.words.lower().split()[0] in ("his", "her", "their") and noun.lower not in VICTIMS and role.rule != "nearest"
        thing = thing_noun(noun.lower)
        return role.measure in (Measure.DESTROYED, Measure.DAMAGED) and thing is not None and not thing.military
    if q.form is Form.ARTICLE:
        return role.rule != "nearest" and not (role.measure in PEOPLE and case.anchor.lower in VICTIMS)
    return True


def _of(text: str, case: Case, role: Role, *, known: Sequence[Counted]) -> str | None:
    """What is counted, in the text's terms: the noun with its adjectives; "others" take the noun before them."""
    noun = case.noun
    if noun is not None and noun.lower not in ("others", "other", "more"):
        if noun.lower not in VICTIMS or person_noun(noun.lower) is not None:
            return _phrase(case, noun).of(text)
        return "people" if role.measure in PEOPLE else noun.span.of(text)
    if role.measure not in PEOPLE:
        return next((c.of for c in reversed(known) if c.role.measure not in PEOPLE and c.of), None)
    if noun is not None:
        wholes = (c.of for c in reversed(known) if c.role.measure in PEOPLE and c.of and not c.role.part)
        return next(wholes, "people")
    return "people"


def _phrase(case: Case, noun: Word) -> Span:
    """The noun with the adjectives and nouns before it."""
    words, q = case.sentence.words, case.quantity
    first = noun
    for word in reversed(words[max(q.last + 1 if q.form is Form.NUMBER else q.first + 1, noun.index - 4) : noun.index]):
        if word.head not in (noun.index, first.index) or word.tag not in ("ADJ", "NOUN", "PROPN"):
            break
        if word.lower in ("other", "more", "additional") or (word.index and words[word.index - 1].text == "-"):
            break  # "old" of "12-year-old" says nothing of the girl
        first = word
    return Span(first.start, noun.end)


def _status(case: Case, found: Sequence[Counted]) -> Status | None:
    """Combatant or civilian as the noun says it; "others" are what those before them were."""
    noun = case.noun
    if noun is None:
        return None
    previous = case.sentence.words[noun.index - 1].lower if noun.index else ""
    person = person_noun(f"{previous} {noun.lower}") or person_noun(noun.lower)
    if person and person.status:
        return person.status
    return found[-1].status if noun.lower in ("others", "more") and found else None


def _paired(text: str, s: Sentence, found: Sequence[Counted]) -> list[Counted]:
    """Persons named one by one under one word of harm are one figure: "a man and his wife" are two."""
    out: list[Counted] = []
    for one in found:
        if out and _together(s, out[-1], one):
            out[-1] = _pair(text, out[-1], one)
        else:
            out.append(one)
    return out


def _together(s: Sentence, last: Counted, one: Counted) -> bool:
    """Two single persons, one joined to the other, whom the same word of harm befalls."""
    a, b = last.quantity, one.quantity
    if b.form not in SINGLE or one.role.measure not in PEOPLE or a.form not in SINGLE:
        return False
    between = s.words[a.last + 1 : b.first]
    if s.words[b.anchor].relation == "appos" and all(w.lower != "and" for w in between):
        return False  # "another victim, a woman of 66": one person told twice
    joined = 0 < len(between) <= 3 and all(w.lower in (",", "and", "&") for w in between)
    return joined and (last.role.trigger, last.role.measure) == (one.role.trigger, one.role.measure)


def _pair(text: str, last: Counted, one: Counted) -> Counted:
    """Both as one figure of persons, one more than before."""
    a, b = last.quantity, one.quantity
    span = Span(a.span.start, b.span.end)
    count = (a.interval.low or 0) + 1
    pair = Quantity(span, span.of(text), Interval(count, count), Form.ARTICLE, Kind.PEOPLE, a.anchor, a.noun, a.first, b.last, "pair")
    return Counted(pair, last.role, span.of(text), last.status if last.status == one.status else None)

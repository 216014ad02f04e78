"""A sentence of a reading in, its figures out: what is counted, how many, whose, with the rule that tied number to harm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ascribe.claims.munitions import bare_munition_role, launcher_role, munition_role, strike_role, thing_role
from ascribe.claims.quantities import Form, Kind, Quantity, quantities
from ascribe.claims.roles import Earlier, Role, people_role
from ascribe.reading.numbers import Interval, Number
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span
from ascribe.vocabulary.harm import VICTIMS
from ascribe.vocabulary.people import person_noun, thing_noun
from ascribe.vocabulary.terms import PEOPLE, Measure, Status

VERSION = 1


@dataclass(frozen=True, slots=True)
class Counted:
    """A quantity with its role: a figure before its voice, scope and side are known."""

    quantity: Quantity
    role: Role
    of: str | None  # None: the text does not say
    of_span: Span | None
    status: Status | None  # None: the text does not say


def counted(text: str, s: Sentence, numbers: Sequence[Number], people: Sequence[Span], before: Sequence[Counted]) -> tuple[Counted, ...]:
    """Everything the sentence counts, in text order; `before` is what the sentences before it counted."""
    found: list[Counted] = []
    for q in quantities(text, s, numbers, people):
        role = _role(s, q, [*before, *found], [Earlier(c.quantity, c.role) for c in found])
        if role is None or not _worth(s, q, role):
            continue
        of = _of(text, s, q, role, [*before, *found])
        found.append(Counted(q, role, of.of(text) if isinstance(of, Span) else of, of if isinstance(of, Span) else None, _status(s, q, found)))
    return tuple(_paired(text, s, found))


def _role(s: Sentence, q: Quantity, before: Sequence[Counted], here: Sequence[Earlier]) -> Role | None:
    if q.kind is Kind.MUNITION:
        return munition_role(s, q) if q.form is Form.NUMBER else None
    if q.kind is Kind.STRIKE:
        return strike_role(s, q)
    if q.kind is Kind.THING:
        return thing_role(s, q)
    if q.kind is Kind.LAUNCHER:
        return launcher_role(s, q)
    if q.kind is Kind.OTHER:
        return None
    if q.kind is Kind.BARE and q.form is Form.NUMBER:
        of_munitions = _of_munitions(s, q)
        role = munition_role(s, q) if of_munitions else bare_munition_role(s, q) if _munitions_before(before) else None
        if role or of_munitions:
            return role
    return people_role(s, q, here)


def _munitions_before(before: Sequence[Counted]) -> bool:
    """The last things counted were munitions."""
    return any(c.role.measure in (Measure.FIRED, Measure.INTERCEPTED, Measure.IMPACTED) for c in before[-3:])


def _of_munitions(s: Sentence, q: Quantity) -> bool:
    """ "Two of the 11 missiles"."""
    from_here = s.words[q.last + 1 : q.last + 6]
    if not from_here or from_here[0].lower != "of":
        return False
    return any(w.lower in ("missiles", "rockets", "drones", "shells", "projectiles", "bombs") for w in from_here)


def _worth(s: Sentence, q: Quantity, role: Role) -> bool:
    """Single things and persons count only where the harm is plain; nobody counts what was not done."""
    if role.measure is Measure.PRESENT and q.form is not Form.NUMBER and role.rule != "attacker":
        return False
    if q.form is Form.ZERO:
        return q.words.lower().startswith(("no", "none", "zero", "without", "not")) or _denied(s)
    if q.form is Form.OWNED:
        noun = s.words[q.anchor if q.noun is None else q.noun]
        if role.measure in PEOPLE:
            return q.words.lower().split()[0] in ("his", "her", "their") and noun.lower not in VICTIMS and role.rule not in ("nearest",)
        thing = thing_noun(noun.lower)
        return role.measure in (Measure.DESTROYED, Measure.DAMAGED) and thing is not None and not thing.military
    if q.form is Form.ARTICLE:
        return role.rule not in ("nearest", "spared") and not (role.measure in PEOPLE and s.words[q.anchor].lower in VICTIMS)
    return True


def _denied(s: Sentence) -> bool:
    return any(w.lower in ("denied", "denies", "deny", "denying", "without", "not", "never", "no") for w in s.words)


def _of(text: str, s: Sentence, q: Quantity, role: Role, before: Sequence[Counted]) -> Span | str | None:
    """What is counted, in the text's terms: the noun with its adjectives; "others" take the noun before them."""
    if q.noun is not None and s.words[q.noun].lower not in ("others", "other", "more"):
        noun = s.words[q.noun]
        if noun.lower in VICTIMS and person_noun(noun.lower) is None:
            return "people" if role.measure in PEOPLE else Span(noun.start, noun.end)
        return _phrase(s, q, noun)
    if role.measure not in PEOPLE:
        return next((c.of for c in reversed(before) if c.role.measure not in PEOPLE and c.of), None)
    if q.noun is not None:
        return next((c.of for c in reversed(before) if c.role.measure in PEOPLE and c.of), "people")
    return "people"


def _phrase(s: Sentence, q: Quantity, noun: Word) -> Span:
    first = noun
    for word in reversed(s.words[max(q.last + 1 if q.form is Form.NUMBER else q.first + 1, noun.index - 4) : noun.index]):
        if (word.head != noun.index and word.head != first.index) or word.tag not in ("ADJ", "NOUN", "PROPN"):
            break
        if word.lower in ("other", "more", "additional") or (word.index and s.words[word.index - 1].text == "-"):
            break  # "old" of "12-year-old" says nothing of the girl
        first = word
    return Span(first.start, noun.end)


def _status(s: Sentence, q: Quantity, before: Sequence[Counted]) -> Status | None:
    if q.noun is not None:
        noun = s.words[q.noun]
        previous = s.words[noun.index - 1].lower if noun.index else ""
        found = person_noun(f"{previous} {noun.lower}") or person_noun(noun.lower)
        if found and found.status:
            return found.status
        if noun.lower in ("others", "more") and before:
            return before[-1].status
    return None


def _paired(text: str, s: Sentence, found: list[Counted]) -> list[Counted]:
    """Persons named one by one under one word of harm are one figure: "a man and his wife" are two."""
    out: list[Counted] = []
    for c in found:
        last = out[-1] if out else None
        single = c.quantity.form in (Form.ARTICLE, Form.OWNED) and c.role.measure in PEOPLE
        if (
            last is not None
            and single
            and last.quantity.form in (Form.ARTICLE, Form.OWNED)
            and last.role.trigger == c.role.trigger
            and last.role.measure == c.role.measure
            and _joined(s, last.quantity, c.quantity)
        ):
            span = Span(last.quantity.span.start, c.quantity.span.end)
            count = (last.quantity.interval.low or 0) + 1
            q = Quantity(span, span.of(text), Interval(count, count), Form.ARTICLE, Kind.PEOPLE, last.quantity.anchor, last.quantity.noun, last.quantity.first, c.quantity.last, "pair")
            status = last.status if last.status == c.status else None
            out[-1] = Counted(q, last.role, span.of(text), span, status)
        else:
            out.append(c)
    return [c for c in out if not (c.quantity.form is Form.OWNED and c.role.measure in PEOPLE)]


def _joined(s: Sentence, a: Quantity, b: Quantity) -> bool:
    between = s.words[a.last + 1 : b.first]
    return len(between) <= 3 and all(w.lower in (",", "and", "&") for w in between)


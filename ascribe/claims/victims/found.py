"""A sentence with its numbers and names in, the victims out whom it tells of: each mention with what befell them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ascribe.claims.case import PEOPLE_KINDS, SUBSETS, struck_others
from ascribe.claims.quantities import kind_of
from ascribe.claims.victims.fates import Befallen, befallen
from ascribe.claims.victims.person import YOUNG, Fate, Person, Told, Victim, age_of, group, name_of, sex_of, young_of
from ascribe.reading.numbers import Number
from ascribe.reading.trees import Sentence, Word
from ascribe.report import PartKind
from ascribe.text import Span
from ascribe.vocabulary.harm import CLINICS, DYING, HITTING, KILLING, STATES, WOUNDING
from ascribe.vocabulary.people import person_noun

VERSION = 3

PRONOUNS = frozenset("he she him her".split())
OTHERS = frozenset("another other others second third fourth fifth sixth more".split())
THOSE = frozenset("they both".split())
OWNERS = frozenset("his her their him".split())
INDEFINITE = frozenset("a an one".split())
EVERYBODY = frozenset("all everyone they them who whom which that we us you i it someone somebody anyone anybody nobody none".split())
MODIFIERS = frozenset("det nummod amod compound nmod advmod flat obl".split())
LONG_NAME = 6
"""Words of a name; what the network takes for a longer one is none."""

NOBODY = frozenset(
    "death deaths life lives body bodies case cases source sources subject element head shooting incident scene group".split()
)
"""Nouns that count people elsewhere, or stand for them, and name nobody here."""

BESIDE = {
    "shot": Fate.SHOT, "fatally": Fate.KILLED, "mortally": Fate.KILLED, "dead": Fate.KILLED, "killed": Fate.KILLED, "slain": Fate.KILLED, "injured": Fate.INJURED,
    "wounded": Fate.INJURED, "hurt": Fate.INJURED, "hospitalized": Fate.INJURED,
}  # fmt: skip
STOPS = frozenset("and or but who that which by from with at for the his her in of".split())
MULTIPLE = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5, "sextuple": 6}
MULTIPLIED = {
    "murder-suicide": Fate.KILLED, "homicide": Fate.KILLED, "murder": Fate.KILLED, "killing": Fate.KILLED, "slaying": Fate.KILLED, "homicides": Fate.KILLED,
    "shooting": Fate.SHOT, "shootings": Fate.SHOT,
}  # fmt: skip
DEADLY = frozenset("murder homicide manslaughter slaying".split())
BODIES = frozenset(
    "unit units division detective detectives squad bureau investigator investigators section task sergeant lieutenant victim victims team "
    "commander case cases rate rates number department suspect branch inspector inspectors".split()
)
"""What follows "homicide" where nobody's death is told: those who look into any."""

OWN_HARM = frozenset(STATES) | HITTING | DYING | CLINICS | {"critical", "critically"}
DEEDS = KILLING | WOUNDING | HITTING
NOT = frozenset("not never n't no without nobody none neither".split())


@dataclass(frozen=True, slots=True)
class Cast:
    """What a sentence is searched with: the report's text, and the numbers and the names of persons that stand in it."""

    text: str
    numbers: Sequence[Number]
    names: Sequence[Span]


def victims_in(s: Sentence, cast: Cast) -> tuple[Victim, ...]:
    """The mentions in text order; of one mention's fates the gravest."""
    found: dict[int, Victim] = {}
    for harm in befallen(s):
        if _denied(s, s.words[harm.trigger]):
            continue
        for victim in _whom(s, harm, cast):
            known = found.get(victim.person.anchor)
            if known is None or victim.fate > known.fate:
                found[victim.person.anchor] = victim
    for victim in (*_beside(s, cast, found), *_multiple(s)):
        found.setdefault(victim.person.anchor, victim)
    return tuple(sorted(found.values(), key=lambda v: v.person.span))


def _beside(s: Sentence, cast: Cast, found: Mapping[int, Victim]) -> Iterator[Victim]:
    """ "5 shot, 1 killed": a number with a word of harm close behind it, where the tree of a headline tells nothing."""
    taken = {i for v in found.values() for i in range(v.person.first, v.person.last + 1)}
    for number in cast.numbers:
        if number.first in taken or number.interval.approximate or not number.interval.low:
            continue
        after = s.words[number.last + 1 : number.last + 5]
        harm = next((w for w in after if w.lower in BESIDE), None)
        if harm is None or any(w.text in (",", ";", ":", "-") or w.lower in STOPS | NOT for w in after[: harm.index - number.last - 1]):
            continue
        if any(struck_others(s, w) for w in s.words[number.first : harm.index]):
            continue
        person = person_at(s, s.words[harm.index - 1], cast) or _plain(s, number)
        if person.count == number.interval.low:
            deadly = harm.lower == "shot" and any(w.lower in ("dead", "death") for w in s.words[harm.index + 1 : harm.index + 3])
            fate = Fate.KILLED if deadly else BESIDE[harm.lower]
            yield Victim(person, fate, harm.index, "beside", harm.lower in ("fatally", "mortally"))


def _plain(s: Sentence, number: Number) -> Person:
    told = Told.COUNTED if (number.interval.low or 0) > 1 else Told.NEW
    headline = s.part is PartKind.HEADLINE
    return Person(s.index, number.span, number.last, number.first, number.last, number.interval.low or 0, told, headline=headline)


def _multiple(s: Sentence) -> Iterator[Victim]:
    """ "A triple homicide", "a quadruple shooting", "a murder-suicide"."""
    words = s.words
    for i, noun in enumerate(words):
        fate = MULTIPLIED.get(noun.lower)
        if fate is None:
            continue
        first = max(0, i - 1)
        count = MULTIPLE.get(words[first].lower)
        if noun.lower in ("murder", "murder-suicide") and any(w.lower.endswith("suicide") for w in words[i : i + 3]):
            count, first = (count or 1) + 1, first if count else i
        if count:
            yield _standing_for(s, words[first], noun, Told.COUNTED, count, fate, "multiple")


def implied(s: Sentence) -> Iterator[Victim]:
    """ "A fatal shooting", "charged with murder": one dead at least, whoever it was."""
    words = s.words
    for i, noun in enumerate(words):
        if noun.lower not in DEADLY and noun.lower not in ("shooting", "stabbing"):
            continue
        before = {w.lower for w in words[max(0, i - 4) : i]}
        deadly = noun.lower in DEADLY or before & {"fatal", "deadly"}
        unit = any(w.lower in BODIES for w in words[i + 1 : i + 2]) and noun.lower == "homicide"
        if deadly and not unit and not any(w.startswith("attempt") for w in before):
            yield _standing_for(s, noun, noun, Told.NEW, 1, Fate.KILLED, "implied")


def _standing_for(s: Sentence, first: Word, noun: Word, told: Told, count: int, fate: Fate, rule: str) -> Victim:
    """The deed's name stands for those whom it befell."""
    span = Span(first.start, noun.end)
    person = Person(s.index, span, first.index, first.index, noun.index, count, told, headline=s.part is PartKind.HEADLINE)
    return Victim(person, fate, noun.index, rule)


def _denied(s: Sentence, trigger: Word) -> bool:
    """ "Was not hurt"."""
    return any(w.lower in NOT for w in s.below(trigger, "advmod", "det")) or any(
        w.lower in NOT for w in s.words[max(0, trigger.index - 2) : trigger.index]
    )


def _whom(s: Sentence, harm: Befallen, cast: Cast) -> Iterator[Victim]:
    """Each person at the heads of those harmed, and those joined to them."""
    for index in harm.heads:
        if struck_others(s, s.words[index]):
            continue
        for word in group(s, s.words[index]):
            joined = word.index != index or word.index > harm.trigger or _listed(s, word, harm.trigger)
            if word.index == harm.trigger or (joined and _own_harm(s, word, harm.trigger)):
                continue
            if word.index != index and (_same_person(s, word) or _by_name(s, s.words[index], word, cast)):
                continue
            if word.lower in THOSE and harm.fate is Fate.KILLED:
                yield from _pointed_to(s, word, harm, cast)
            person = person_at(s, word, cast)
            if person is not None:
                also = any(w.lower == "also" for w in s.below(s.words[harm.trigger], "advmod")) or _besides(s, person)
                told = replace(person, others=True) if also else person
                yield Victim(told, harm.fate, harm.trigger, harm.rule, _part(s, word))


def _besides(s: Sentence, person: Person) -> bool:
    """ "Three others": counted besides those told of."""
    return person.told is Told.COUNTED and any(w.lower in ("other", "others") for w in s.words[person.first : person.last + 1])


def _listed(s: Sentence, word: Word, trigger: int) -> bool:
    """ "Two dead, six injured": the tree of a headline may tell the second harm of the first."""
    between = s.words[word.index + 1 : trigger]
    return len(between) > 2 and between[0].lower in OWN_HARM and between[1].lower in (",", ";", "and") and between[-1].tag == "NUM"


def _pointed_to(s: Sentence, word: Word, harm: Befallen, cast: Cast) -> Iterator[Victim]:
    """ "A man and a woman were taken to a hospital, where they died": those whom the sentence told of before."""
    for other in befallen(s):
        for index in other.heads:
            for one in group(s, s.words[index]):
                person = person_at(s, one, cast) if one.index < word.index else None
                if person is not None:
                    yield Victim(person, harm.fate, harm.trigger, "pointed-to")


def _same_person(s: Sentence, word: Word) -> bool:
    """ "An editor and columnist" is one; "a man and woman" are two."""
    bare = not s.below(word, "det", "nummod", "amod", "nmod", "compound", "flat") and word.tag == "NOUN"
    return bare and sex_of([word.lower]) is None and word.lower not in YOUNG


def _by_name(s: Sentence, one: Word, word: Word, cast: Cast) -> bool:
    """ "Their cousin, Ada Vell, was": a name that the tree joins without an "and" to whom it names."""
    named = any(n.start <= word.start < n.end for n in cast.names)
    return named and one.tag == "NOUN" and len(group(s, one)) == 2 and not s.below(word, "cc")


def _own_harm(s: Sentence, word: Word, trigger: int) -> bool:
    """Somebody joined to others has a word of harm of their own beside them: "one dead and six others injured", "and wounded six"."""
    first = min((w.index for w in s.below(word) if w.relation.split(":")[0] in MODIFIERS and w.index < word.index), default=word.index)
    if first and s.words[first - 1].lower in DEEDS and first - 1 != trigger:
        return True
    for after in s.words[word.index + 1 : word.index + 5]:
        if after.text in (",", ";") or after.lower == "and":
            return False
        if after.lower in OWN_HARM:
            return after.index != trigger
    return False


def person_at(s: Sentence, word: Word, cast: Cast) -> Person | None:
    """The person, or the counted persons, whom the word heads; None where it heads nobody, or nobody knows how many."""
    below = [w for w in s.below(word) if w.relation.split(":")[0] in MODIFIERS and w.index < word.index]
    first = min([w.index for w in below if word.index - w.index < 9], default=word.index)
    while first and (s.words[first - 1].end == s.words[first].start or s.words[first].lower in ("year", "years")):
        first -= 1  # "2-year-old" is one phrase, however the tree hangs it
    words = s.words[first : word.index + 1]
    span = Span(words[0].start, word.end)
    named = next((n for n in cast.names if n.start <= word.start < n.end and len(s.within(n)) < LONG_NAME), None)
    told = _told(s, word, words, named, cast)
    if told is None:
        return None
    how, count = _taken_from(s, first, told, cast)
    apposed = _apposed(s, word, cast) if named is None and how in (Told.NEW, Told.KNOWN) and word.tag == "NOUN" else None
    if named is not None:
        span = Span(min(span.start, named.start), max(span.end, named.end))
    age = age_of(cast.text, span)
    lower = [w.lower for w in words]
    name = name_of(s.within(named)) if named is not None else frozenset()
    if apposed is not None:
        how, name, age = Told.NAMED, name_of(s.within(apposed)), age_of(cast.text, apposed) if age is None else age
    last = max((w.index for w in s.within(span)), default=word.index)
    headline = s.part is PartKind.HEADLINE
    return Person(
        s.index,
        span,
        word.index,
        first,
        last,
        count,
        how,
        sex_of([word.lower]) or sex_of([w for w in lower if w not in OWNERS]),
        age,
        young_of(lower, age),
        name,
        headline,
        word.lower in PRONOUNS,
        owned=lower[0] in OWNERS and len(lower) > 1,
        owner=sex_of(lower[:1]) if lower[0] in OWNERS and len(lower) > 1 else None,
    )


def _apposed(s: Sentence, word: Word, cast: Cast) -> Span | None:
    """ "His mother, Ada Vell, 36": the name that tells who the one before it is."""
    at = next((w for w in s.below(word, "appos", "flat") if w.index > word.index), None)
    if at is None:
        return None
    return next((n for n in cast.names if n.start <= at.start < n.end and len(s.within(n)) < LONG_NAME), None)


def _taken_from(s: Sentence, first: int, told: tuple[Told, int], cast: Cast) -> tuple[Told, int]:
    """ "One of the two guards" is one, whichever the tree says died."""
    if told[0] is not Told.COUNTED or first < 2 or s.words[first - 1].lower != "of":
        return told
    number = next((n for n in cast.numbers if n.last == first - 2), None)
    if number is None or number.interval.low is None:
        return told
    return (Told.NEW, 1) if number.interval.low == 1 else (Told.COUNTED, number.interval.low)


def _told(s: Sentence, word: Word, words: Sequence[Word], named: Span | None, cast: Cast) -> tuple[Told, int] | None:
    """How they are brought in, and how many they are."""
    lower = word.lower
    if named is not None:
        return Told.NAMED, 1
    if lower in PRONOUNS:
        return Told.KNOWN, 1
    if lower in ("they", "who") and any(w.lower == "both" for w in s.below(s.head(word), "advmod")):
        return Told.COUNTED, 2
    if lower in EVERYBODY or lower in NOBODY:
        return None
    inside = [w.lower for w in words]
    if NOT & {*inside, s.words[words[0].index - 1].lower if words[0].index else ""}:
        return None
    number = _number(s, words, cast)
    if number is not None:
        if not _countable(s, word, number):
            return None
        if number.interval.low is None or number.interval.approximate:
            return None
        other = bool(OTHERS & set(inside)) or lower in OTHERS
        if number.interval.low == 1:
            return (Told.OTHER if other else Told.NEW), 1
        return Told.COUNTED, number.interval.low
    if "both" in inside:
        return Told.COUNTED, 2
    if lower in ("another", "second", "third"):
        return Told.OTHER, 1
    aged = lower == "old" and any(w.lower in ("year", "month", "years") for w in words)
    noun = person_noun(lower)
    if not aged and (noun is None or noun.plural):
        return None
    if noun is not None and noun.collective:
        return (Told.NEW, 2) if lower in ("couple", "pair") else None
    return _single(s, inside, aged=aged)


def _single(s: Sentence, inside: Sequence[str], *, aged: bool) -> tuple[Told, int] | None:
    """One person by a noun: new with "a", another with "another", known with "the"; headlines leave the article out."""
    if OTHERS & set(inside[:-1]):
        return Told.OTHER, 1
    if INDEFINITE & set(inside[:3]):
        return Told.NEW, 1
    if s.part is PartKind.HEADLINE or (aged and inside[0].isdigit()):
        return Told.NEW, 1
    return Told.KNOWN, 1


def _countable(s: Sentence, word: Word, number: Number) -> bool:
    """The number counts people, or stands alone."""
    return number.first <= word.index <= number.last or kind_of(s, word) in PEOPLE_KINDS


def _number(s: Sentence, words: Sequence[Word], cast: Cast) -> Number | None:
    """The number that counts them: before the noun, or the head itself; an age is none."""
    inside = {w.index for w in words}
    for number in cast.numbers:
        if number.first in inside and number.last in inside:
            after = s.words[number.last + 1 : number.last + 4]
            if any(w.lower in ("year", "years", "month", "months", "-year", "yr") for w in after[:2]):
                continue
            return number
    return None


def _part(s: Sentence, word: Word) -> bool:
    """ "Including a boy", "one of them"."""
    lead = {c.lower for c in s.below(word, "case", "mark")} | {w.lower for w in s.words[max(0, word.index - 4) : word.index]}
    of = any(c.lower in ("them", "whom", "those", "victims") for c in s.below(word, "nmod", "obl"))
    return bool(lead & SUBSETS) or of

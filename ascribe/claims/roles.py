"""A quantity in its sentence in, what it counts out: the measure, the word of harm and the rule that tied them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ascribe.claims.quantities import Form, Kind, Quantity
from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.harm import (
    AFFECTED,
    AMBIGUOUS_BURNING,
    ATTACKERS,
    ATTACKING,
    BEING_THERE,
    DONE_TO,
    HAPPENINGS,
    LEAVING,
    LOSING,
    PEOPLE_MEASURES,
    SPARED,
    STATES,
    TAKING,
    TOLLS,
    UNDERGONE,
    VICTIMS,
)
from ascribe.vocabulary.people import person_noun
from ascribe.vocabulary.terms import Measure, Status

VERSION = 1


@dataclass(frozen=True, slots=True)
class Role:
    """What a quantity counts. `trigger` is the index of the word of harm; `part` is true of a part of another figure."""

    measure: Measure
    trigger: int
    rule: str
    part: bool = False


SUBSETS = frozenset("including include includes included among amongst particularly notably especially comprising".split())
PUTTING = frozenset("put puts stood stands stand rose risen rises climbed reached reaches hit bringing brings brought raising raises raised jumped increased at to".split())


def people_role(s: Sentence, q: Quantity) -> Role | None:
    """The harm done to counted people; None where the text says none."""
    anchor = s.words[q.anchor]
    noun = s.words[q.noun] if q.noun is not None else None
    for rule in (_spared, _own_noun, _state_after, _modifier):
        role = rule(s, q, noun)
        if role:
            return None if role.rule == "spared" else role
    role = _climb(s, q, anchor) or _toll(s, q) or _there(s, q)
    if role is None and q.form is Form.NUMBER and q.kind in (Kind.PEOPLE, Kind.BARE, Kind.UNIT):
        role = _nearest(s, q, anchor)
    return role


def _fits(q: Quantity, measure: Measure) -> bool:
    people = measure in PEOPLE_MEASURES
    return people if q.kind in (Kind.PEOPLE, Kind.UNIT, Kind.BARE) else not people


def _spared(s: Sentence, q: Quantity, noun: Word | None) -> Role | None:
    """Those who are said to have lived are no figure."""
    around = [s.head(s.words[q.anchor]), *s.below(noun or s.words[q.anchor], "acl", "amod")]
    return Role(Measure.PRESENT, q.anchor, "spared") if any(w.lower in SPARED for w in around) and q.interval.low != 0 else None


def _own_noun(s: Sentence, q: Quantity, noun: Word | None) -> Role | None:
    """The noun says it itself: "63 dead", "two bodies", "no casualties"."""
    if noun is None or noun.lower not in VICTIMS:
        return None
    measure = VICTIMS[noun.lower]
    if noun.lower in ("body", "bodies") and s.below(noun, "compound"):
        return None  # "government bodies"
    after = s.words[noun.index + 1].lower if noun.index + 1 < len(s.words) else ""
    if noun.lower in ("injured", "wounded") and after and (killed := _died_since(s, noun)):
        return Role(Measure.KILLED, killed.index, "wounded-who-died")
    return Role(measure, noun.index, "victim-noun")


def _died_since(s: Sentence, noun: Word) -> Word | None:
    head = s.head(noun)
    return head if noun.relation.startswith("nsubj") and UNDERGONE.get(head.lower) is Measure.KILLED else None


def _state_after(s: Sentence, q: Quantity, noun: Word | None) -> Role | None:
    """A state right after the number or its noun: "30 wounded", "four people dead", "20 others were injured"."""
    at = max(q.last, noun.index if noun is not None and noun.index <= q.last + 4 else q.last) + 1
    words = s.words
    while at < len(words) and words[at].lower in ("others", "more", "people", "persons", "was", "were", "been", "have", "has", "had", "also", "reported", "confirmed", "reportedly", "being", "is", "are", "left", "still", "so", "far", "-", "feared", "presumed"):
        at += 1
    if at >= len(words) or q.form in (Form.ARTICLE, Form.OWNED) and at == q.last + 1:
        return None
    word = words[at]
    measure = STATES.get(word.lower)
    if measure is None or not _fits(q, measure):
        return None
    if word.relation == "amod" and word.head > word.index and words[word.head].tag == "NOUN" and words[word.head].lower not in VICTIMS and q.noun is None and word.head <= word.index + 2:
        return Role(measure, word.index, "state-before-noun")
    if any(c.lower == "by" or c.relation == "obj" for c in s.below(word)) and word.tag == "VERB" and s.below(word, "obj") and not s.below(word, "aux"):
        return None  # "four gunmen killed two guards"
    return Role(measure, word.index, "state-after")


def _modifier(s: Sentence, q: Quantity, noun: Word | None) -> Role | None:
    """A state or participle that belongs to the noun: "150 injured people", "the 12 people killed in the raid"."""
    for holder in (noun, s.words[q.anchor]):
        if holder is None:
            continue
        for child in s.below(holder, "amod", "acl", "xcomp"):
            if child.relation == "acl:relcl":
                continue
            measure = STATES.get(child.lower) or (DONE_TO.get(child.lower) if child.relation == "acl" and child.lower.endswith(("ed", "en", "lain")) else None)
            if measure is not None and _fits(q, measure):
                return Role(measure, child.index, "state-modifier")
    return None


def _climb(s: Sentence, q: Quantity, anchor: Word) -> Role | None:
    """Up the tree from the counted phrase to the word that says what befell it."""
    word, part = anchor, _partitive(s, anchor)
    for step in range(7):
        head = s.head(word)
        relation = word.relation.split(":")[0]
        if step == 0 and (role := _copula(s, q, word)):
            return replace(role, part=part)
        if head.index == word.index:
            return None
        case = {c.lower for c in s.below(word, "case", "mark")}
        if case & SUBSETS or head.lower in SUBSETS:
            part = True
        role = _of_head(s, q, word, head, case)
        if role is not None:
            return None if role.rule == "stop" else replace(role, part=part or role.part)
        if relation == "appos" and head.tag in ("NOUN", "NUM") and q.form is Form.NUMBER:
            part = True
        elif relation in ("acl", "advcl", "ccomp", "csubj") and word.index != anchor.index and word.lower not in SUBSETS:
            return None
        word = head
    return None


def _partitive(s: Sentence, anchor: Word) -> bool:
    """ "Seven of them", "13 of whom", "two of the wounded"."""
    return any(c.lower in ("them", "whom", "those", "these", "victims", "dead") for c in s.below(anchor, "nmod", "obl"))


def _copula(s: Sentence, q: Quantity, word: Word) -> Role | None:
    """The phrase is the subject of a state: "six are missing"; or a state's subject through "were"."""
    head = s.head(word)
    if word.relation.startswith("nsubj") and (measure := STATES.get(head.lower)) and _fits(q, measure) and not s.below(head, "obj"):
        return Role(measure, head.index, "subject-of-state")
    return None


def _of_head(s: Sentence, q: Quantity, word: Word, head: Word, case: set[str]) -> Role | None:
    relation = word.relation
    lower = head.lower
    verb = lower in DONE_TO
    if verb and _fits(q, _done(q, lower)):
        if relation == "nsubj:pass" or (relation == "nsubj" and _passive(s, head)):
            return Role(_done(q, lower), head.index, "passive-subject")
        if relation in ("obj", "iobj"):
            return _object(s, q, word, head)
        if relation == "nsubj" and not s.below(head, "obj") and lower.endswith(("ed", "en", "lain")) and not s.below(head, "aux"):
            return Role(_done(q, lower), head.index, "participle-subject")
        if relation in ("nsubj", "obl", "obl:agent") and "by" in case:
            return Role(Measure.PRESENT, head.index, "stop")
    if relation.startswith("nsubj") and (measure := UNDERGONE.get(lower)) and _undergoes(s, q, head, measure):
        return Role(measure, head.index, "subject")
    if lower in AFFECTED and relation in ("nsubj:pass", "nsubj", "obj") and _poison(s):
        return Role(Measure.INJURED, head.index, "poisoned")
    if relation in ("obj", "iobj", "xcomp", "ccomp", "nsubj") and lower in LEAVING and (state := _left(s, word, head)):
        return Role(state[0], state[1].index, "left-in-a-state") if _fits(q, state[0]) else None
    if relation == "obj" and lower in LOSING and q.kind in (Kind.PEOPLE, Kind.UNIT, Kind.BARE):
        return Role(Measure.KILLED, head.index, "lost") if q.kind is Kind.PEOPLE else None
    if relation == "obj" and lower in TAKING and word.lower in ("lives", "life"):
        return Role(Measure.KILLED, head.index, "lives-taken")
    if relation in ("nmod", "obl", "nmod:poss", "compound", "nummod", "appos", "nmod:unmarked"):
        return _happening(s, q, word, head, case)
    return None


def _done(q: Quantity, verb: str) -> Measure:
    if verb in AMBIGUOUS_BURNING:
        return Measure.DESTROYED if q.kind in (Kind.THING, Kind.LAUNCHER) else Measure.INJURED
    return DONE_TO[verb]


def _passive(s: Sentence, verb: Word) -> bool:
    return bool(s.below(verb, "aux:pass")) or any(c.relation == "aux:pass" for c in s.below(verb))


def _object(s: Sentence, q: Quantity, word: Word, head: Word) -> Role | None:
    measure = _done(q, head.lower)
    if measure is Measure.CAPTURED and q.kind is Kind.BARE:
        return None
    if head.lower in ("treat", "treated", "treating") and not any(w.lower in VICTIMS or w.lower in AFFECTED for w in s.words):
        return Role(measure, head.index, "treated")
    return Role(measure, head.index, "object")


def _undergoes(s: Sentence, q: Quantity, verb: Word, measure: Measure) -> bool:
    if not _fits(q, measure):
        return False
    if verb.lower == "fell":
        noun = s.words[q.noun] if q.noun is not None else None
        person = person_noun(noun.lower) if noun is not None else None
        fights = person is not None and (person.status is Status.COMBATANT or noun is not None and noun.lower in ("men", "martyrs"))
        return fights and not s.below(verb, "obl", "xcomp")
    return not (verb.lower.startswith("evacuat") and s.below(verb, "obj"))


def _poison(s: Sentence) -> bool:
    return any(w.lower in ("gas", "chlorine", "sarin", "chemical", "poison", "toxic", "fumes", "smoke", "agent", "suffocation") for w in s.words)


def _left(s: Sentence, word: Word, verb: Word) -> tuple[Measure, Word] | None:
    """The state in which the phrase was left, before or after it."""
    near = [*s.below(verb, "xcomp", "acl", "advcl", "ccomp"), *s.below(word, "acl", "amod", "xcomp"), *s.words[word.index + 1 : word.index + 5]]
    for state in near:
        if state.lower in STATES:
            return STATES[state.lower], state
    return None


def _happening(s: Sentence, q: Quantity, word: Word, head: Word, case: set[str]) -> Role | None:
    """ "The death of nine", "bodies of three children", "a toll of 12"."""
    lower = head.lower
    if lower in TOLLS and (case & {"of", "at", "to"} or not case):
        return Role(_toll_measure(s, head), head.index, "toll-of")
    if lower in HAPPENINGS and case & {"of", "to", "for"} and _fits(q, HAPPENINGS[lower]):
        if lower in ("life", "lives", "loss") and not _life_taken(s, head):
            return None
        return Role(HAPPENINGS[lower], head.index, "happening-of")
    if lower in VICTIMS and case & SUBSETS | ({"with"} if lower == "casualties" else set()):
        return Role(VICTIMS[lower], head.index, "among-victims", part=True)
    return None


def _life_taken(s: Sentence, noun: Word) -> bool:
    return noun.lower == "loss" or s.head(noun).lower in TAKING | LOSING or any(w.lower in TAKING | LOSING for w in s.words[max(0, noun.index - 3) : noun.index])


def _toll_measure(s: Sentence, toll: Word) -> Measure:
    near = s.words[max(0, toll.index - 2) : toll.index + 4]
    for w in near:
        if w.lower in ("injured", "wounded", "injury", "injuries"):
            return Measure.INJURED
        if w.lower in ("casualty", "casualties"):
            return Measure.CASUALTIES
    return Measure.KILLED


COUNTS = frozenset("number count total tally figure".split())


def _toll(s: Sentence, q: Quantity) -> Role | None:
    """ "Put the toll at 36", "the number of dead rose to 89", "it stood at 41": a toll told before the number."""
    if q.kind not in (Kind.BARE, Kind.PEOPLE) or q.form is not Form.NUMBER:
        return None
    words = s.words
    start = _first_of_phrase(words, q)
    before = words[start - 1].lower if start else ""
    if before not in ("at", "to", "was", "is", "reached", "hit", "as", "of", "stands", "passed", "from", "than", "past", "above"):
        return None
    if before == "of" and words[start - 2].lower not in TOLLS | COUNTS:
        return None
    for word in reversed(words[max(0, start - 25) : start]):
        if word.lower in TOLLS:
            return Role(_toll_measure(s, word), word.index, "toll")
        if word.lower in COUNTS:
            for told in words[word.index + 1 : word.index + 6]:
                measure = VICTIMS.get(told.lower) or STATES.get(told.lower)
                if measure and measure in PEOPLE_MEASURES:
                    return Role(measure, told.index, "number-of")
        if word.lower == "deaths" and before in ("at", "to"):
            return Role(Measure.KILLED, word.index, "number-of")
    return None


def _first_of_phrase(words: tuple[Word, ...], q: Quantity) -> int:
    return next((w.index for w in words if w.start >= q.span.start), q.first)


def _there(s: Sentence, q: Quantity) -> Role | None:
    """People said to have been on the spot: in the convoy, on board, in the building, among the attackers."""
    noun = s.words[q.noun] if q.noun is not None else None
    anchor = s.words[q.anchor]
    around = {w.lower for w in (*s.below(anchor), *s.below(noun or anchor), s.head(anchor), *s.below(s.head(anchor), "obl", "advmod", "acl"))}
    if noun is not None and noun.lower in ATTACKERS and anchor.relation.startswith("nsubj") and s.head(anchor).lower in ATTACKING:
        return Role(Measure.PRESENT, s.head(anchor).index, "attacker")
    if q.form is Form.NUMBER and q.kind in (Kind.PEOPLE, Kind.BARE) and "board" in around | {w.lower for w in s.words[q.last + 1 : q.last + 5]}:
        return Role(Measure.PRESENT, q.anchor, "on-board")
    unit = s.head(anchor)
    if q.form is Form.NUMBER and q.kind is Kind.BARE and anchor.relation == "nmod" and unit.relation == "nsubj:pass" and s.head(unit).lower in BEING_THERE:
        return Role(Measure.PRESENT, s.head(unit).index, "unit-of")
    if q.form is Form.NUMBER and q.kind is Kind.PEOPLE and anchor.relation.startswith("nsubj") and s.head(anchor).lower in BEING_THERE:
        return Role(Measure.PRESENT, s.head(anchor).index, "there")
    if q.form is Form.NUMBER and q.kind is Kind.PEOPLE and anchor.relation == "obj" and s.head(anchor).lower in ("carrying", "carried"):
        return Role(Measure.PRESENT, s.head(anchor).index, "carried")
    return None


def _nearest(s: Sentence, q: Quantity, anchor: Word) -> Role | None:
    """The closest word of harm by steps in the tree, three at most: what is left when no construction is known."""
    best: tuple[int, int, Role] | None = None
    for distance, word in _ways(s, anchor, 2):
        if word.lower in SPARED:
            return None
        measure = UNDERGONE.get(word.lower) or STATES.get(word.lower) or DONE_TO.get(word.lower)
        if measure is None or not _fits(q, measure) or word.lower in ("treated", "treat", "treating", "hurt", "fell") or measure is Measure.CAPTURED:
            continue
        if s.below(word, "obj", "nsubj:pass") and distance > 1:
            continue
        key = (distance, abs(word.index - anchor.index))
        if best is None or key < best[:2]:
            best = (*key, Role(measure, word.index, "nearest"))
    return best[2] if best else None


def _ways(s: Sentence, start: Word, limit: int) -> Iterator[tuple[int, Word]]:
    seen = {start.index}
    front = [start]
    for distance in range(1, limit + 1):
        following = []
        for word in front:
            for other in (s.head(word), *s.below(word)):
                if other.index not in seen:
                    seen.add(other.index)
                    following.append(other)
                    yield distance, other
        front = following

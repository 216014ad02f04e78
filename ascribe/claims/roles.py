"""A quantity in its sentence in, what it counts out: the measure, the word of harm and the rule that tied them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    FLIGHT,
    FORCING,
    GOING,
    HAPPENINGS,
    HOMES,
    LEAVING,
    LOSING,
    PEOPLE_MEASURES,
    PERPETRATING,
    RECEIVING,
    SHOT,
    SHOWING,
    SPARED,
    STATES,
    SYMPTOMS,
    TAKING,
    TOLLS,
    TRANSPORTED,
    TREATED,
    UNDERGONE,
    VICTIMS,
)
from ascribe.vocabulary.people import person_noun
from ascribe.vocabulary.terms import Measure, Status

VERSION = 1


@dataclass(frozen=True, slots=True)
class Earlier:
    """A quantity of the same sentence whose role is known."""

    quantity: Quantity
    role: Role


@dataclass(frozen=True, slots=True)
class Role:
    """What a quantity counts. `trigger` is the index of the word of harm; `part` is true of a part of another figure."""

    measure: Measure
    trigger: int
    rule: str
    part: bool = False


SUBSETS = frozenset("including include includes included among amongst particularly notably especially comprising".split())
PUTTING = frozenset("put puts stood stands stand rose risen rises climbed reached reaches hit bringing brings brought raising raises raised jumped increased at to".split())


def people_role(s: Sentence, q: Quantity, before: Sequence[Earlier] = ()) -> Role | None:
    """The harm done to counted people; None where the text says none. `before` is what the sentence counted so far."""
    anchor = s.words[q.anchor]
    noun = s.words[q.noun] if q.noun is not None else None
    for rule in (_spared, _part_of_them, _state_after, _verb_before, _direct, _own_noun, _modifier):
        role = rule(s, q, noun, before)
        if role:
            return None if role.rule == "spared" else _told_apart(s, q, replace(role, part=role.part or _in_part(s, q, before)))
    role = _climb(s, q, anchor, before) or _toll(s, q) or _there(s, q) or _moved(s, q) or _victim_noun(s, q, noun)
    if role is None and q.form is Form.NUMBER and q.kind in (Kind.PEOPLE, Kind.BARE, Kind.UNIT) and s.words[q.first].lower != "one":
        role = _nearest(s, q, anchor, before)
    return _told_apart(s, q, replace(role, part=role.part or _in_part(s, q, before))) if role else None


def _in_part(s: Sentence, q: Quantity, before: Sequence[Earlier]) -> bool:
    """A word right before or after makes it a part: "including 68 children were killed", "20 women among the dead"."""
    start = _first_of_phrase(s.words, q)
    if start and s.words[start - 1].lower in SUBSETS - {"at", "to"}:
        return True
    after = [w.lower for w in s.words[q.last + 1 : q.last + 13]]
    for k, word in enumerate(after[:-1]):
        if word in ("among", "amongst") and (set(after[k + 1 : k + 5]) & {"dead", "killed", "those", "wounded", "injured", "victims", "casualties"} or any(c.isdigit() for c in "".join(after[k + 1 : k + 4]))):
            return True
    last = before[-1] if before else None
    near = last is not None and last.role.part and start - max(last.quantity.last, last.quantity.noun or 0) <= 2
    return near and all(w.lower in ("and", ",") for w in s.words[max(last.quantity.last, last.quantity.noun or 0) + 1 : start]) if last is not None else False


def _told_apart(s: Sentence, q: Quantity, role: Role) -> Role:
    """ "Killed or injured", "wounded or still missing": casualties untold apart; "no one was hurt" rules out both."""
    trigger = s.words[role.trigger]
    if q.form is Form.ZERO and trigger.lower in ("hurt", "harmed"):
        return replace(role, measure=Measure.CASUALTIES)
    if role.measure not in (Measure.KILLED, Measure.INJURED):
        return role
    near = s.words[max(0, trigger.index - 5) : trigger.index + 6]
    for word in near:
        if word.lower == "or":
            left = {STATES.get(w.lower) for w in s.words[max(0, word.index - 3) : word.index]}
            right = {STATES.get(w.lower) for w in s.words[word.index + 1 : word.index + 5]}
            people = {Measure.KILLED, Measure.INJURED, Measure.MISSING}
            if left & people and right & people and (left & people) != (right & people):
                return replace(role, measure=Measure.CASUALTIES, rule=f"{role.rule}-or")
    return role


def _fits(q: Quantity, measure: Measure) -> bool:
    people = measure in PEOPLE_MEASURES
    return people if q.kind in (Kind.PEOPLE, Kind.UNIT, Kind.BARE) else not people


def _spared(s: Sentence, q: Quantity, noun: Word | None, before: Sequence[Earlier]) -> Role | None:
    """Those who are said to have lived are no figure."""
    around = [s.head(s.words[q.anchor]), *s.below(noun or s.words[q.anchor], "acl", "amod")]
    return Role(Measure.PRESENT, q.anchor, "spared") if any(w.lower in SPARED for w in around) and q.interval.low != 0 else None


THEM = frozenset("them whom which those these".split())


def _part_of_them(s: Sentence, q: Quantity, noun: Word | None, before: Sequence[Earlier]) -> Role | None:
    """ "Seven of them children", "13 of whom were women": a part of the figure before."""
    after = [w.lower for w in s.words[q.last + 1 : q.last + 3]]
    people = [e for e in before if e.role.measure in PEOPLE_MEASURES]
    if len(after) == 2 and after[0] == "of" and after[1] in THEM and people:
        return Role(people[-1].role.measure, people[-1].role.trigger, "of-them", part=True)
    start = _first_of_phrase(s.words, q)
    lead = [w.lower for w in s.words[max(0, start - 2) : start]]
    if len(lead) == 2 and lead[0] in ("among", "amongst", "of") and lead[1] in THEM and people:
        return Role(people[-1].role.measure, people[-1].role.trigger, "among-them", part=True)
    return None


def _verb_before(s: Sentence, q: Quantity, noun: Word | None, before: Sequence[Earlier]) -> Role | None:
    """A verb of harm right before the phrase: "killing 15", "wounded at least 30", "the lives of a man"."""
    start = _first_of_phrase(s.words, q)
    if start == 0:
        return None
    verb = s.words[start - 1]
    previous = s.words[start - 2].lower if start > 1 else ""
    if verb.lower == "of" and previous in ("lives", "life") and any(w.lower in TAKING | LOSING for w in s.words[max(0, start - 6) : start]):
        return Role(Measure.KILLED, start - 2, "lives-of")
    if verb.lower not in DONE_TO or verb.tag not in ("VERB", "NOUN", "ADJ") or verb.lower in ("treated", "burned", "burnt", "hurt"):
        return None
    active = verb.lower.endswith("ing") or previous not in ("was", "were", "been", "be", "being", "are", "is", "and", "or") or verb.relation == "conj"
    measure = _done(q, verb.lower)
    if not active or not _fits(q, measure) or any(c.relation == "aux:pass" for c in s.below(verb)):
        return None
    if measure is Measure.CAPTURED and q.kind is Kind.BARE:
        return None
    return Role(measure, verb.index, "verb-before")


def _direct(s: Sentence, q: Quantity, noun: Word | None, before: Sequence[Earlier]) -> Role | None:
    """The phrase is itself the subject or object of a verb of harm."""
    anchor = s.words[q.anchor]
    if not anchor.relation.startswith(("nsubj", "obj")):
        return None
    role = _of_head(s, q, anchor, s.head(anchor), {c.lower for c in s.below(anchor, "case")})
    return replace(role, part=role.part or _partitive(s, anchor)) if role and role.rule != "stop" else None


WAITING = frozenset({Measure.DISPLACED, Measure.CAPTURED})
"""Nouns of these say who people are before they say what befell them: "98 evacuees were killed"."""


def _own_noun(s: Sentence, q: Quantity, noun: Word | None, before: Sequence[Earlier]) -> Role | None:
    """The noun says it itself: "63 dead", "two bodies", "no casualties"."""
    if noun is not None and noun.lower in ("names", "name"):
        told = next((w for w in s.subtree(noun) if w.lower in ("dead", "killed", "victims", "missing", "fallen")), None)
        return Role(STATES.get(told.lower, Measure.KILLED), told.index, "names-of") if told else None
    if noun is None or noun.lower not in VICTIMS or VICTIMS[noun.lower] in WAITING:
        return None
    if noun.lower in ("body", "bodies") and s.below(noun, "compound"):
        return None  # "government bodies"
    if noun.lower in ("injured", "wounded") and (killed := _died_since(s, noun)):
        return Role(Measure.KILLED, killed.index, "wounded-who-died")
    return Role(VICTIMS[noun.lower], noun.index, "victim-noun")


def _victim_noun(s: Sentence, q: Quantity, noun: Word | None) -> Role | None:
    """Evacuees and hostages of whom nothing else is said."""
    measure = VICTIMS.get(noun.lower) if noun is not None else None
    return Role(measure, noun.index, "victim-noun") if noun is not None and measure in WAITING and measure is not None else None


def _died_since(s: Sentence, noun: Word) -> Word | None:
    head = s.head(noun)
    return head if noun.relation.startswith("nsubj") and UNDERGONE.get(head.lower) is Measure.KILLED else None


def _state_after(s: Sentence, q: Quantity, noun: Word | None, before: Sequence[Earlier]) -> Role | None:
    """A state right after the number or its noun: "30 wounded", "four people dead", "20 others were injured"."""
    at = max(q.last, noun.index if noun is not None and noun.index <= q.last + 4 else q.last) + 1
    words = s.words
    while at < len(words) and words[at].lower in ("others", "more", "people", "persons", "was", "were", "been", "have", "has", "had", "also", "reported", "confirmed", "reportedly", "being", "is", "are", "left", "still", "so", "far", "-", "feared", "presumed"):
        at += 1
    if at >= len(words) or (q.form in (Form.ARTICLE, Form.OWNED) and at == q.last + 1):
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


def _modifier(s: Sentence, q: Quantity, noun: Word | None, before: Sequence[Earlier]) -> Role | None:
    """A state or participle that belongs to the noun: "150 injured people", "the 12 people killed in the raid"."""
    for holder in (noun, s.words[q.anchor]):
        if holder is None:
            continue
        for child in s.below(holder, "amod", "acl", "xcomp"):
            if child.relation == "acl:relcl":
                continue
            measure = STATES.get(child.lower) or (DONE_TO.get(child.lower) if child.relation == "acl" and child.lower.endswith(("ed", "en", "lain")) else None)
            if measure is not None and _fits(q, measure) and not _number_between(s, holder, child):
                return Role(measure, child.index, "state-modifier")
    return None


def _number_between(s: Sentence, noun: Word, state: Word) -> bool:
    """Another number stands between: the state is said of that."""
    return any(w.tag == "NUM" for w in s.words[noun.index + 1 : state.index])


def _climb(s: Sentence, q: Quantity, anchor: Word, before: Sequence[Earlier]) -> Role | None:
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
        part = part or (relation == "appos" and q.form is Form.NUMBER)
        known = next((e for e in before if head.index in (e.quantity.anchor, e.quantity.noun) and e.role.measure in PEOPLE_MEASURES), None)
        if known is not None and (relation == "conj" or (part and q.form is Form.NUMBER)):
            return Role(known.role.measure, known.role.trigger, "with-" + known.role.rule.removeprefix("with-"), part=part or known.role.part)
        role = _of_head(s, q, word, head, case)
        if role is not None:
            return None if role.rule == "stop" else replace(role, part=part or role.part)
        if relation in ("acl", "advcl", "ccomp", "csubj") and word.index != anchor.index and word.lower not in SUBSETS:
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
    if lower in SHOT and relation in ("obj", "nsubj:pass", "nsubj") and q.kind in (Kind.PEOPLE, Kind.BARE) and (shot := _shot(s, head, word)):
        return shot
    if relation.startswith("nsubj") and (measure := UNDERGONE.get(lower)) and _undergoes(s, q, head, measure):
        return Role(measure, head.index, "subject")
    if lower in AFFECTED and relation in ("nsubj:pass", "nsubj", "obj") and _poison(s):
        return Role(Measure.INJURED, head.index, "poisoned")
    if relation in ("obj", "iobj", "xcomp", "ccomp", "nsubj") and lower in LEAVING and (state := _left(s, word, head)):
        return Role(state[0], state[1].index, "left-in-a-state") if _fits(q, state[0]) else None
    if hurt := _hurt(s, q, word, head):
        return hurt
    if lower in ("included", "includes", "include", "were", "are") and relation in ("obj", "nsubj") and (whole := _told_whole(s, head, word)):
        return replace(whole, part=True)
    if relation == "nsubj" and lower in ("those", "dead", "victims", "wounded", "injured", "killed", "casualties") and {"among", "amongst"} & {c.lower for c in s.below(head, "case")}:
        told = next((w for w in (head, *s.below(head, "acl", "amod")) if w.lower in STATES or w.lower in VICTIMS), None)
        if told is not None:
            return Role(STATES.get(told.lower) or VICTIMS[told.lower], told.index, "among-those", part=True)
    if relation == "obj" and lower in LOSING and q.kind in (Kind.PEOPLE, Kind.UNIT, Kind.BARE):
        return Role(Measure.KILLED, head.index, "lost") if q.kind is Kind.PEOPLE else None
    if relation == "obj" and lower in TAKING and word.lower in ("lives", "life"):
        return Role(Measure.KILLED, head.index, "lives-taken")
    if relation in ("nmod", "obl", "nmod:poss", "compound", "nummod", "appos", "nmod:unmarked"):
        return _happening(s, q, word, head, case)
    return None


def _shot(s: Sentence, verb: Word, word: Word) -> Role | None:
    """ "Shot dead", "gunned down", "stabbed to death"; only "shot" leaves open whether they lived."""
    if word.relation == "nsubj" and not _passive(s, verb):
        return None
    near = {w.lower for w in s.words[verb.index + 1 : verb.index + 4]} | {c.lower for c in s.below(verb)}
    if near & {"dead", "death", "fatally"} or (verb.lower == "gunned" and "down" in near):
        return Role(Measure.KILLED, verb.index, "shot-dead")
    return Role(Measure.CASUALTIES, verb.index, "shot") if verb.lower == "shot" and "down" not in near and "at" not in near else None


def _hurt(s: Sentence, q: Quantity, word: Word, head: Word) -> Role | None:
    """ "Eight experienced breathing difficulties", "dozens have received treatment"."""
    if not word.relation.startswith("nsubj") or q.kind not in (Kind.PEOPLE, Kind.BARE):
        return None
    objects = {w.lower for c in s.below(head, "obj") for w in s.subtree(c)}
    if (head.lower in RECEIVING and objects & TREATED) or (head.lower in SHOWING and objects & SYMPTOMS):
        return Role(Measure.INJURED, head.index, "hurt-by-symptom")
    return None


def _told_whole(s: Sentence, verb: Word, word: Word) -> Role | None:
    """ "The dead included 109 evacuees", "those killed included six women"."""
    for subject in s.below(verb, "nsubj"):
        if subject.index == word.index:
            continue
        for w in s.subtree(subject):
            measure = VICTIMS.get(w.lower) or STATES.get(w.lower)
            if measure in PEOPLE_MEASURES and measure is not None:
                return Role(measure, w.index, "included")
    return None


def _moved(s: Sentence, q: Quantity) -> Role | None:
    """People who left their homes, or were made to."""
    anchor = s.words[q.anchor]
    verb = s.head(anchor)
    if q.form is not Form.NUMBER or not anchor.relation.startswith("nsubj") or q.kind not in (Kind.PEOPLE, Kind.BARE):
        return None
    below = s.subtree(verb)
    lower = {w.lower for w in below}
    if verb.lower in FORCING and (lower & FLIGHT or lower & HOMES):
        return Role(Measure.DISPLACED, verb.index, "forced-out")
    if verb.lower in GOING and any(c.tag == "PROPN" or c.lower in HOMES for c in s.below(verb, "obj")):
        return Role(Measure.DISPLACED, verb.index, "left-home")
    if verb.lower in TRANSPORTED and "out" in lower:
        return Role(Measure.DISPLACED, verb.index, "taken-out")
    if verb.lower in ("set", "due", "slated") and any(w.lower in ("evacuation", "resettlement") for w in below):
        return Role(Measure.DISPLACED, next(w.index for w in below if w.lower in ("evacuation", "resettlement")), "to-come")
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
        fights = person is not None and (person.status is Status.COMBATANT or (noun is not None and noun.lower in ("men", "martyrs")))
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
    if lower in TOLLS and q.form is Form.NUMBER and (case & {"of", "at", "to"} or not case):
        return Role(_toll_measure(s, head), head.index, "toll-of")
    if lower in HAPPENINGS and case & ({"on", "to"} if lower == "harm" else {"of", "to", "for"}) and _fits(q, HAPPENINGS[lower]):
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
    after = [w for w in words[q.last + 1 : q.last + 6] if w.lower in TOLLS | COUNTS]
    if before in ("to", "at") and after and words[q.last + 1].lower == "the":
        counted = next((STATES[w.lower] for w in words[after[0].index : after[0].index + 6] if w.lower in STATES), Measure.KILLED)
        return Role(counted, after[0].index, "toll-after") if counted in PEOPLE_MEASURES else None
    if before == "of" and words[start - 2].lower not in TOLLS | COUNTS:
        return None
    reach = 7 if before in ("from", "than", "of", "is", "was", "as") else 25
    for word in reversed(words[max(0, start - reach) : start]):
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
    if noun is not None and noun.lower in ATTACKERS and s.head(anchor).lower in PERPETRATING and "by" in {c.lower for c in s.below(anchor, "case")}:
        return Role(Measure.PRESENT, s.head(anchor).index, "attacker")
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


def _nearest(s: Sentence, q: Quantity, anchor: Word, before: Sequence[Earlier]) -> Role | None:
    """The closest word of harm by steps in the tree, three at most: what is left when no construction is known."""
    best: tuple[int, int, Role] | None = None
    for distance, word in _ways(s, anchor, 2):
        if word.lower in SPARED:
            return None
        if any(e.role.trigger == word.index and e.role.rule in ("subject", "passive-subject", "state-after", "verb-before") for e in before):
            continue  # that word already has the people it is said of
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

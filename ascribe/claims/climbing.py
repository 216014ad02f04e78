"""Counted people in their sentence in, what the words above them in the tree say of their harm out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ascribe.claims.case import SUBSETS, Case, Role, RuledOut, cases, done, fits, passive, undergoer
from ascribe.claims.quantities import Form, Kind
from ascribe.claims.tolls import toll_measure
from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.harm import (
    AFFECTED,
    DECLARING,
    DONE_TO,
    HAPPENINGS,
    LEAVING,
    LOSING,
    RECEIVING,
    SHOT,
    SHOWING,
    STATES,
    SYMPTOMS,
    TAKING,
    TOLLS,
    TREATED,
    UNDERGONE,
    VICTIMS,
)
from ascribe.vocabulary.people import person_noun
from ascribe.vocabulary.terms import PEOPLE, Measure, Status

STEPS = 7
"""A list of victims hangs its members up to this deep; nothing that says their harm stands higher."""

PERSONS = (Kind.PEOPLE, Kind.BARE)
POISONS = frozenset("gas chlorine sarin chemical poison toxic fumes smoke agent suffocation".split())
CLAUSES = frozenset("acl advcl ccomp csubj".split())
"""Above these another clause begins, whose verb says nothing of those counted in this one."""

STRUCK = frozenset("hit struck grazed wounded injured pierced".split())
BULLETS = frozenset("gunfire bullet bullets gunshot gunshots shrapnel shots crossfire fragments splinters".split())

INCLUDING = frozenset("included includes include were are".split())
HARMED = frozenset("those dead victims wounded injured killed casualties".split())
NOMINAL = frozenset("nmod obl nmod:poss compound nummod appos nmod:unmarked".split())


@dataclass(frozen=True, slots=True)
class Step:
    """A step up the tree: a word, the head that it hangs on, and the words that lead to it ("of", "among")."""

    word: Word
    head: Word
    cases: frozenset[str]

    @property
    def relation(self) -> str:
        """How the word hangs on its head."""
        return self.word.relation


def direct(case: Case) -> Role | None:
    """The phrase is itself the subject or object of a verb of harm."""
    s, anchor = case.sentence, case.anchor
    if not anchor.relation.startswith(("nsubj", "obj")):
        return None
    role = _at(case, Step(anchor, s.head(anchor), cases(s, anchor)))
    return replace(role, part=role.part or _partitive(case)) if isinstance(role, Role) else None


def climb(case: Case) -> Role | None:
    """Up the tree from the counted phrase to the word that says what befell it."""
    if stated := _subject_of_state(case):
        return replace(stated, part=_partitive(case))
    s, word, part = case.sentence, case.anchor, _partitive(case)
    for _ in range(STEPS):
        step = Step(word, s.head(word), frozenset(c.lower for c in s.below(word, "case", "mark")))
        if step.head.index == word.index:
            return None
        part = part or _begins_part(case, step)
        role: Role | RuledOut | None = _with_known(case, step, part=part) or _at(case, step)
        if role is not None:
            return replace(role, part=part or role.part) if isinstance(role, Role) else None
        if word.relation.split(":")[0] in CLAUSES and word.index != case.anchor.index and word.lower not in SUBSETS:
            return None
        word = step.head
    return None


def _partitive(case: Case) -> bool:
    """ "Seven of them", "13 of whom", "two of the wounded"."""
    below = case.sentence.below(case.anchor, "nmod", "obl")
    return any(c.lower in ("them", "whom", "those", "these", "victims", "dead") for c in below)


def _begins_part(case: Case, step: Step) -> bool:
    """From this step up the phrase is a part of what is told above: "including five", "20 people, two of them"."""
    if step.cases & {"among", "amongst"} and any(
        w.lower in STATES for w in case.sentence.words[case.quantity.last + 1 : case.quantity.last + 5]
    ):
        return False  # "among 22 people killed": the whole, not the part
    apposed = step.relation.split(":")[0] == "appos" and case.quantity.form is Form.NUMBER
    return bool(step.cases & SUBSETS) or step.head.lower in SUBSETS or apposed


def _subject_of_state(case: Case) -> Role | None:
    """The phrase is the subject of a state: "six are missing"."""
    s, anchor = case.sentence, case.anchor
    head = s.head(anchor)
    measure = STATES.get(head.lower)
    if measure is None or not anchor.relation.startswith("nsubj") or not fits(case.quantity, measure) or s.below(head, "obj"):
        return None
    return Role(measure, head.index, "subject-of-state")


def _with_known(case: Case, step: Step, *, part: bool) -> Role | None:
    """Joined to a quantity whose harm is known, or a part of it: "nine soldiers and a driver"."""
    joined = step.relation.split(":")[0] == "conj" or (part and case.quantity.form is Form.NUMBER)
    if not joined:
        return None
    holding = (e.role for e in case.before if step.head.index in (e.quantity.anchor, e.quantity.noun) and e.role.measure in PEOPLE)
    known = next(holding, None)
    return replace(known, rule="with-" + known.rule.removeprefix("with-")) if known else None


def _at(case: Case, step: Step) -> Role | RuledOut | None:
    """What the head says of the word; the first rule that finds something decides."""
    return next((found for rule in RULES if (found := rule(case, step))), None)


def _done_to(case: Case, step: Step) -> Role | RuledOut | None:
    """Subject or object of a verb of harm: "were killed", "wounded in the raid", "killed by two gunmen"."""
    s, q, head = case.sentence, case.quantity, step.head
    if head.lower not in DONE_TO or not fits(q, done(q, head.lower)):
        return None
    measure = done(q, head.lower)
    if undergoer(s, step.word, head):
        return Role(measure, head.index, "passive-subject")
    if step.relation in ("obj", "iobj"):
        return _object(case, step, measure)
    participle = head.lower.endswith(("ed", "en", "lain")) and not s.below(head, "obj") and not s.below(head, "aux")
    if step.relation == "nsubj" and participle:
        return Role(measure, head.index, "participle-subject")
    return RuledOut() if step.relation in ("nsubj", "obl", "obl:agent") and "by" in step.cases else None


def _object(case: Case, step: Step, measure: Measure) -> Role | None:
    if measure is Measure.CAPTURED and case.quantity.kind is Kind.BARE:
        return None  # "seized three" may be villages
    of_the_sick = any(w.lower in VICTIMS or w.lower in AFFECTED for w in case.sentence.words)
    treated = step.head.lower in ("treat", "treated", "treating") and not of_the_sick
    return Role(measure, step.head.index, "treated" if treated else "object")


def _shot(case: Case, step: Step) -> Role | None:
    """ "Shot dead", "gunned down", "stabbed to death"; only "shot" leaves open whether they lived."""
    s, verb = case.sentence, step.head
    if verb.lower not in SHOT or step.relation not in ("obj", "nsubj:pass", "nsubj") or case.quantity.kind not in PERSONS:
        return None
    if step.relation == "nsubj" and not passive(s, verb):
        return None
    after = s.words[verb.index + 1 : verb.index + 4]
    part = len(after) == 3 and after[0].text == "," and after[1].tag == "NUM"  # "six were shot, two fatally"
    near = set() if part else {w.lower for w in (*after, *s.below(verb))}
    if near & {"dead", "death", "fatally", "killed"} or (verb.lower == "gunned" and "down" in near):
        return Role(Measure.KILLED, verb.index, "shot-dead")
    return Role(Measure.CASUALTIES, verb.index, "shot") if verb.lower == "shot" and not near & {"down", "at"} - _there(s, verb) else None


def _there(s: Sentence, verb: Word) -> set[str]:
    """ "Was shot at a house": hit there; "was shot at" alone is missed."""
    return (
        {"at"}
        if passive(s, verb) and all(w.relation == "case" for w in s.words[verb.index + 1 : verb.index + 4] if w.lower == "at")
        else set()
    )


def _undergone(case: Case, step: Step) -> Role | None:
    """Subject of a verb that befalls: "nine died", "thousands fled"."""
    s, verb = case.sentence, step.head
    measure = UNDERGONE.get(verb.lower)
    if measure is None or not step.relation.startswith("nsubj") or not fits(case.quantity, measure):
        return None
    befalls = _fell_fighting(case, verb) if verb.lower == "fell" else not (verb.lower.startswith("evacuat") and s.below(verb, "obj"))
    return Role(measure, verb.index, "subject") if befalls else None


def _fell_fighting(case: Case, verb: Word) -> bool:
    """Those who fight fall and die; others fall ill, or from a roof."""
    noun = case.noun
    person = person_noun(noun.lower) if noun is not None else None
    fights = noun is not None and person is not None and (person.status is Status.COMBATANT or noun.lower in ("men", "martyrs"))
    return fights and not case.sentence.below(verb, "obl", "xcomp")


def _poisoned(case: Case, step: Step) -> Role | None:
    """ "Forty were affected", where the sentence tells of a gas or a poison."""
    affected = step.head.lower in AFFECTED and step.relation in ("nsubj:pass", "nsubj", "obj")
    poison = affected and any(w.lower in POISONS for w in case.sentence.words)
    return Role(Measure.INJURED, step.head.index, "poisoned") if poison else None


def _left(case: Case, step: Step) -> Role | None:
    """The state in which the phrase was left, before or after it: "left 12 wounded"."""
    s, word, verb = case.sentence, step.word, step.head
    if verb.lower not in LEAVING or step.relation not in ("obj", "iobj", "xcomp", "ccomp", "nsubj"):
        return None
    below = (*s.below(verb, "xcomp", "acl", "advcl", "ccomp"), *s.below(word, "acl", "amod", "xcomp"))
    state = next((w for w in (*below, *s.words[word.index + 1 : word.index + 5]) if w.lower in STATES), None)
    if state is None or not fits(case.quantity, STATES[state.lower]):
        return None
    return Role(STATES[state.lower], state.index, "left-in-a-state")


def _declared(case: Case, step: Step) -> Role | None:
    """ "Was pronounced dead", "were found dead", "is presumed missing"."""
    s, verb = case.sentence, step.head
    if verb.lower not in DECLARING or step.relation not in ("nsubj:pass", "nsubj", "obj"):
        return None
    near = (*s.below(verb, "xcomp", "ccomp", "acl"), *s.words[verb.index + 1 : verb.index + 4])
    state = next((w for w in near if w.lower in STATES and fits(case.quantity, STATES[w.lower])), None)
    return Role(STATES[state.lower], state.index, "declared") if state else None


def _struck(case: Case, step: Step) -> Role | None:
    """ "Hit by gunfire", "struck by a bullet", "grazed"."""
    s, verb = case.sentence, step.head
    if verb.lower not in STRUCK or not undergoer(s, step.word, verb) or case.quantity.kind not in PERSONS:
        return None
    hit = any(w.lower in BULLETS for w in s.subtree(verb)) or verb.lower == "grazed"
    return Role(Measure.INJURED, verb.index, "struck") if hit else None


def _hurt(case: Case, step: Step) -> Role | None:
    """ "Eight experienced breathing difficulties", "dozens have received treatment"."""
    s, verb = case.sentence, step.head
    if not step.relation.startswith("nsubj") or case.quantity.kind not in PERSONS:
        return None
    objects = {w.lower for c in s.below(verb, "obj") for w in s.subtree(c)}
    hurt = (verb.lower in RECEIVING and objects & TREATED) or (verb.lower in SHOWING and objects & SYMPTOMS)
    return Role(Measure.INJURED, verb.index, "hurt-by-symptom") if hurt else None


def _included(case: Case, step: Step) -> Role | None:
    """ "The dead included 109 evacuees", "those killed included six women"."""
    s, verb = case.sentence, step.head
    if verb.lower not in INCLUDING or step.relation not in ("obj", "nsubj"):
        return None
    for subject in s.below(verb, "nsubj"):
        if subject.index == step.word.index:
            continue
        for word in s.subtree(subject):
            measure = VICTIMS.get(word.lower) or STATES.get(word.lower)
            if measure is not None and measure in PEOPLE:
                return Role(measure, word.index, "included", part=True)
    return None


def _among_those(case: Case, step: Step) -> Role | None:
    """ "A medic was among those killed"."""
    s, head = case.sentence, step.head
    if step.relation != "nsubj" or head.lower not in HARMED or not cases(s, head) & {"among", "amongst"}:
        return None
    told = next((w for w in (head, *s.below(head, "acl", "amod")) if w.lower in STATES or w.lower in VICTIMS), None)
    return Role(STATES.get(told.lower) or VICTIMS[told.lower], told.index, "among-those", part=True) if told else None


def _lost(case: Case, step: Step) -> Role | None:
    """ "The brigade lost nine men", "the blast took nine lives"."""
    if step.relation != "obj":
        return None
    if step.head.lower in LOSING and case.quantity.kind is Kind.PEOPLE:
        return Role(Measure.KILLED, step.head.index, "lost")
    if step.head.lower in TAKING and step.word.lower in ("lives", "life"):
        return Role(Measure.KILLED, step.head.index, "lives-taken")
    return None


def _happening(case: Case, step: Step) -> Role | None:
    """ "The death of nine", "bodies of three children", "a toll of 12"."""
    if step.relation not in NOMINAL:
        return None
    s, q, head = case.sentence, case.quantity, step.head
    if head.lower in TOLLS and q.form is Form.NUMBER and (step.cases & {"of", "at", "to"} or not step.cases):
        return Role(toll_measure(s, head), head.index, "toll-of")
    leads = {"on", "to"} if head.lower == "harm" else {"of", "to", "for"}
    if head.lower in HAPPENINGS and step.cases & leads and fits(q, HAPPENINGS[head.lower]):
        if head.lower in ("life", "lives", "loss") and not _life_taken(s, head):
            return None
        return Role(HAPPENINGS[head.lower], head.index, "happening-of")
    if head.lower in VICTIMS and (step.cases & SUBSETS or (head.lower == "casualties" and "with" in step.cases)):
        told = next((e.role for e in reversed(case.before) if e.role.measure in PEOPLE), None)
        if told is not None and "including" in step.cases:
            return replace(told, rule="with-" + told.rule.removeprefix("with-"), part=True)
        return Role(VICTIMS[head.lower], head.index, "among-victims", part=True)
    return None


def _life_taken(s: Sentence, noun: Word) -> bool:
    near = (s.head(noun), *s.words[max(0, noun.index - 3) : noun.index])
    return noun.lower == "loss" or any(w.lower in TAKING | LOSING for w in near)


RULES = (_done_to, _shot, _declared, _struck, _undergone, _poisoned, _left, _hurt, _included, _among_those, _lost, _happening)

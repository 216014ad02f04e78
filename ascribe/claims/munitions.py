"""A counted munition, strike, launcher or thing in its sentence in, what became of it out."""

from __future__ import annotations

from ascribe.claims.quantities import Form, Kind, Quantity
from ascribe.claims.roles import Role
from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.harm import (
    AMBIGUOUS_BURNING,
    CONDUCTING,
    DONE_TO,
    LAUNCHING,
    OTHER_DEALINGS,
    REACHING,
    STATES,
    STOPPING,
    THING_VERBS,
    UNDERGONE,
    WITH_THROUGH,
)
from ascribe.vocabulary.terms import Measure

VERSION = 1


def munition_role(s: Sentence, q: Quantity) -> Role | None:
    """Whether the counted munitions were fired, stopped or came down."""
    anchor = s.words[q.anchor]
    noun = s.words[q.noun] if q.noun is not None else anchor
    told = _denominator(s, q) or _verb_before(s, q) or _told_of(s, noun) or _told_of(s, anchor)
    if told:
        return None if told.rule == "stop" else told
    word = anchor
    for _ in range(5):
        head = s.head(word)
        if head.index == word.index:
            break
        role = _of_verb(s, word, head)
        if role:
            return None if role.rule == "stop" else role
        if word.relation == "nmod" and head.lower in ("barrage", "volley", "salvo", "wave", "hail"):
            return Role(Measure.FIRED, head.index, "barrage-of")
        if word.relation not in ("conj", "nmod", "appos", "compound", "obl", "nummod", "dep"):
            break
        word = head
    if any(c.relation in ("nmod", "obl") and {"on", "at", "into", "onto"} & {k.lower for k in s.below(c, "case")} for c in s.below(noun)):
        return Role(Measure.FIRED, noun.index, "on-a-place")
    return None


def _denominator(s: Sentence, q: Quantity) -> Role | None:
    """The whole that a part is taken of: in "two of the 11 missiles" eleven were fired."""
    lead = [w.lower for w in s.words[max(0, q.first - 2) : q.first]]
    if lead in (["of", "the"], ["of", "some"], ["of", "those"]) and q.first > 2 and s.words[q.first - 3].tag == "NUM":
        return Role(Measure.FIRED, q.anchor, "whole-of-part")
    return None


def _verb_before(s: Sentence, q: Quantity) -> Role | None:
    """The verb right before the phrase, or before its "with": "fired 30 rockets", "targeted with dozens of shells"."""
    start = next((w.index for w in s.words if w.start >= q.span.start), q.first)
    if start == 0:
        return None
    verb = s.words[start - 1]
    if verb.lower in ("with", "using", "by") and start > 1 and s.words[start - 2].lower in LAUNCHING:
        return Role(Measure.FIRED, start - 2, "targeted-with")
    if verb.lower == "down" and start > 1 and s.words[start - 2].lower in ("shot", "shoot", "shooting", "brought"):
        return Role(Measure.INTERCEPTED, start - 2, "stopped")
    if verb.lower in ("intercepted", "intercepting", "downed", "downing"):
        return Role(Measure.INTERCEPTED, verb.index, "stopped")
    if verb.lower in ("fired", "firing", "launched", "launching", "fires", "lobbed"):
        return Role(Measure.FIRED, verb.index, "launched")
    return None


def _told_of(s: Sentence, noun: Word) -> Role | None:
    """A clause on the noun itself: "shells that landed", "rockets fired at"."""
    for child in s.below(noun, "acl"):
        if child.lower in REACHING and not _needs_through(s, child):
            return Role(Measure.IMPACTED, child.index, "clause")
        if child.lower in STOPPING and child.lower not in LAUNCHING:
            return Role(Measure.INTERCEPTED, child.index, "clause")
        if child.lower in LAUNCHING:
            return Role(Measure.FIRED, child.index, "clause")
        if child.lower in OTHER_DEALINGS:
            return Role(Measure.FIRED, child.index, "stop")
    return None


def _needs_through(s: Sentence, verb: Word) -> bool:
    return verb.lower in WITH_THROUGH and not any(w.lower == "through" for w in s.words[verb.index + 1 : verb.index + 4])


def _down(s: Sentence, verb: Word) -> bool:
    return any(w.lower == "down" for w in s.words[verb.index + 1 : verb.index + 4]) or any(c.lower == "down" for c in s.below(verb))


def _of_verb(s: Sentence, word: Word, verb: Word) -> Role | None:
    relation, lower = word.relation, verb.lower
    passive = relation == "nsubj:pass" or (relation == "nsubj" and any(c.relation == "aux:pass" for c in s.below(verb)))
    stopped = lower in STOPPING and (lower not in ("shot", "shoot", "shooting") or _down(s, verb))
    if (passive or relation == "obj") and stopped:
        return Role(Measure.INTERCEPTED, verb.index, "stopped")
    if (passive or relation == "obj") and lower in ("dropped", "dropping", "drop"):
        return Role(Measure.IMPACTED, verb.index, "dropped")
    if (passive or relation == "obj") and lower in LAUNCHING:
        return Role(Measure.FIRED, verb.index, "launched")
    if (passive or relation == "obj") and lower in OTHER_DEALINGS:
        return Role(Measure.FIRED, verb.index, "stop")
    case = {c.lower for c in s.below(word, "case")}
    if relation in ("obl", "obl:agent", "nmod") and case & {"by", "with"}:
        if lower in LAUNCHING:
            return Role(Measure.FIRED, verb.index, "targeted-with")
        if lower in DONE_TO or lower in REACHING or relation == "nmod":
            return Role(Measure.IMPACTED, verb.index, "struck-by")
    if relation == "nsubj" and (lower in REACHING or lower in DONE_TO or lower in ("killed", "wounded")) and not _needs_through(s, verb):
        return Role(Measure.IMPACTED, verb.index, "came-down")
    if relation == "obl" and case & {"in", "after", "when"} and lower in DONE_TO:
        return Role(Measure.IMPACTED, verb.index, "struck-in")
    return None


def bare_munition_role(s: Sentence, q: Quantity) -> Role | None:
    """A number alone that can only be munitions told before: "but four made it through", "shot down the other nine"."""
    anchor = s.words[q.anchor]
    verb = s.head(anchor)
    if anchor.relation == "nsubj" and verb.lower in WITH_THROUGH and not _needs_through(s, verb):
        return Role(Measure.IMPACTED, verb.index, "through")
    role = _of_verb(s, anchor, verb)
    return role if role and role.rule in ("stopped", "came-down", "launched") and verb.lower not in DONE_TO else role if role and role.rule == "stopped" else None


def strike_role(s: Sentence, q: Quantity) -> Role | None:
    """Air strikes and raids carried out count as impacted."""
    if q.form is not Form.NUMBER:
        return None
    anchor = s.words[q.anchor]
    head = s.head(anchor)
    rule = "conducted" if head.lower in CONDUCTING else "strikes"
    if head.lower in STOPPING and head.lower not in REACHING:
        return None
    return Role(Measure.IMPACTED, head.index if rule == "conducted" else anchor.index, rule)


def thing_role(s: Sentence, q: Quantity) -> Role | None:
    """Things that are said to be destroyed, damaged or shot down."""
    anchor = s.words[q.anchor]
    noun = s.words[q.noun] if q.noun is not None else anchor
    for child in s.below(noun, "amod", "acl"):
        if child.relation != "acl:relcl" and child.lower in STATES and STATES[child.lower] in (Measure.DESTROYED, Measure.DAMAGED):
            return Role(STATES[child.lower], child.index, "state-modifier")
    word = anchor
    for _ in range(4):
        head = s.head(word)
        if head.index == word.index:
            return None
        lower, relation = head.lower, word.relation
        passive = relation == "nsubj:pass" or (relation == "nsubj" and any(c.relation == "aux:pass" for c in s.below(head)))
        if lower in THING_VERBS and (passive or relation == "obj" or (relation == "nsubj" and not s.below(head, "obj") and lower.endswith("ed"))):
            measure = Measure.DESTROYED if lower in AMBIGUOUS_BURNING else DONE_TO[lower]
            return Role(measure, head.index, "thing-harmed")
        if lower in ("shot", "brought", "shooting", "shoot") and _down(s, head) and (passive or relation == "obj"):
            return Role(Measure.DESTROYED, head.index, "shot-down")
        if relation == "nsubj" and UNDERGONE.get(lower) is Measure.DESTROYED:
            return Role(Measure.DESTROYED, head.index, "thing-fell")
        if relation in ("nmod", "obl") and lower in ("damage", "destruction") and {"to", "of"} & {c.lower for c in s.below(word, "case")}:
            return Role(Measure.DAMAGED if lower == "damage" else Measure.DESTROYED, head.index, "damage-to")
        if relation not in ("conj", "nmod", "appos", "compound"):
            return None
        word = head
    return None


def launcher_role(s: Sentence, q: Quantity) -> Role | None:
    """Vehicles, ships and batteries that fired; aircraft and vehicles that were hit count as things."""
    if role := thing_role(s, q):
        return role
    anchor = s.words[q.anchor]
    head = s.head(anchor)
    fired = head.lower in LAUNCHING and (anchor.relation == "nsubj" or {"from", "by"} & {c.lower for c in s.below(anchor, "case")})
    return Role(Measure.LAUNCHERS, head.index, "fired-from") if bool(fired) and q.form is Form.NUMBER and q.kind is Kind.LAUNCHER else None

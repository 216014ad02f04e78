"""A clause in, the draft of its mention out."""

from __future__ import annotations

from ascribe.reading.events.agents import agent
from ascribe.reading.events.clause import Clause
from ascribe.reading.events.draft import Draft, chief, refined
from ascribe.reading.events.reality import is_definite, is_real, stage_of
from ascribe.reading.events.targets import patient, target
from ascribe.reading.trees import Word
from ascribe.text import Span
from ascribe.vocabulary.deeds import FUELS, NOUNS, OTHERS, RAIDS, SHOOTERS, STATE_WORDS, TRAFFIC
from ascribe.vocabulary.people import person_noun
from ascribe.vocabulary.terms import EventType
from ascribe.vocabulary.weapons import WeaponKind

_ON_FOOT = frozenset(("police", "commando", "commandos", "ground", "swat", "undercover", "gunmen", "special", "army"))


def draft(clause: Clause, span: Span) -> Draft:
    """The deed with all that its clause names."""
    doer, people, thing = agent(clause), patient(clause), target(clause)
    if doer is not None and any(other is not None and doer.overlaps(other) for other in (people, thing)):
        doer = None
    return Draft(
        span=span,
        deed=clause.deed,
        sentence=clause.sentence.index,
        type=_type(clause, doer, people, thing),
        weapon=chief(clause.means()),
        target=thing if thing != people else None,
        agent=doer,
        patient=people,
        real=is_real(clause.sentence, clause.word),
        definite=is_definite(clause.sentence, clause.word),
        rule="noun" if clause.nominal else "verb",
        weapons=tuple(clause.means()),
        stage=stage_of(clause.sentence, clause.word),
        apart=_apart(clause),
        fuel=clause.deed.type is EventType.OTHER and _fuelled(clause),
    )


def _type(clause: Clause, doer: Span | None, people: Span | None, thing: Span | None) -> EventType | None:
    """The type that the clause tells; None where only the report can."""
    deed = clause.deed
    doers = {w.lower for w in clause.sentence.within(doer)} if doer is not None else set()
    if deed.type is EventType.NON_STATE_OVERTAKES and doers & STATE_WORDS:
        return EventType.GOVERNMENT_REGAINS
    if deed.type is EventType.INTERCEPTION and people is not None and thing is None:
        # a man can be shot down too
        return EventType.ATTACK
    kind = refined(deed, clause.weapons, clause.modifiers(), nominal=clause.nominal, aerial=_dropped(clause))
    if kind is not None or clause.weapons:
        return kind
    if (
        deed.type is EventType.OTHER
        and not doers & FUELS
        and (doer is not None or (not clause.nominal and thing is not None and clause.acted_on()))
    ):
        return EventType.IED
    if _by_vehicle(clause):
        return EventType.ACCIDENT
    if deed.open and doers & SHOOTERS:
        return EventType.ATTACK
    on_foot = bool(_ON_FOOT & (doers | clause.modifiers())) or any(person_noun(w) is not None for w in doers)
    return EventType.ATTACK if clause.word.lower in RAIDS and on_foot else None


def _apart(clause: Clause) -> bool:
    """The words tell the deed from the one told of before: "a similar attack", "in a separate attack gunmen killed"."""
    deeds = (clause.word, *(w for w in clause.sentence.below(clause.word, "obl") if w.lower in NOUNS))
    return any(w.lower in OTHERS for deed in deeds for w in clause.sentence.below(deed, "amod", "det"))


def _dropped(clause: Clause) -> bool:
    bombs = {WeaponKind.EXPLOSIVE, WeaponKind.AIR_BOMB}
    return clause.word.lower.startswith("drop") and any(a.weapon.kind in bombs for a in clause.weapons)


def _by_vehicle(clause: Clause) -> bool:
    """ "Hit by a lorry", "a train struck two men": traffic, and no attack."""
    if clause.nominal or clause.deed.type is not EventType.ATTACK:
        return False
    passive = bool(clause.sentence.below(clause.word, "aux:pass"))
    doers = clause.sentence.below(clause.word, "obl") if passive else clause.sentence.below(clause.word, "nsubj")
    return any(w.lower in TRAFFIC and (not passive or w.relation == "obl:agent") for w in doers)


def _fuelled(clause: Clause) -> bool:
    """Gas, fuel or a factory stands beside the explosion."""
    near: list[Word] = [clause.word, *clause.sentence.below(clause.word, "compound", "amod", "nmod", "obl")]
    near += [] if clause.nominal else clause.sentence.below(clause.word, "nsubj")
    words = {w.lower for n in near for w in (n, *clause.sentence.below(n, "compound", "amod", "nmod"))}
    return bool(words & FUELS)

"""A noun phrase for those who did a deed in, the organisations whose they are out: by name, or the one group that they may be of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ascribe.claims.near import touching
from ascribe.incidents.heads import described
from ascribe.reading.actors import Actor
from ascribe.reading.names import Name
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span, around
from ascribe.vocabulary.actors import lookup
from ascribe.vocabulary.countries import nationality
from ascribe.vocabulary.people import group_noun, person_noun
from ascribe.vocabulary.terms import NameKind, Status

VERSION = 2

ORGANISED = frozenset(("armed group", "military", "police", "state", "ministry", "body"))
ARMED = frozenset(("armed group", "military", "police"))
_NAMED = ("registry", "nation's force", "the force", "the government", "the group")
_ANYBODY = frozenset(
    """
    gunman gunmen attacker attackers assailant assailants man men bandit bandits shooter shooters individual individuals person persons people killer
    killers criminals criminal delinquents unidentified unknown suspect suspects youths assassins assassin perpetrators robbers kidnappers hijackers bomber
    bombers
    """.split()
)
# they serve who pays them, or a state: a report's one insurgent group is not theirs
_HIRED = frozenset(
    "squad squads trafficker traffickers paramilitary paramilitaries mercenary mercenaries hitman hitmen mafia mafias".split()
)
_REBEL, _MILITIA = 2, 3  # actor codes of the registry's groups
_SOCIETY = frozenset("society people nation population public community family families side sides".split())
_UNITS = frozenset(
    "unit units column columns cell cells commando commandos command commands detachment detachments patrol patrols front fronts wing squad squads".split()
)
_BODIES = frozenset("organization organisation group party movement gang ring network front".split())
_WORD = re.compile(r"\S+")
_SYNDICATES = frozenset("mafia mafias cartel cartels".split())
"""Organisations of crime, which news often names by no name."""

_QUOTES = frozenset(('"', "“", "'", "‘"))
_OPENING = {")": "(", "]": "["}
_LONGEST = 12  # words in brackets after a name: more are no other name for it


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation that the words name; `rule` where that is a guess."""

    span: Span
    name: str
    rule: str = ""


def organisations(reading: Reading, sentence: Sentence, head: Word, span: Span, *, alone: bool) -> Iterator[Organisation]:
    """Those whom a phrase names; where it names none and no person (`alone`), whose those whom it describes may be."""
    names = [n for n in touching(reading.names, span) if n.kind is NameKind.ORGANISATION]
    seen: set[str] = set()
    for actor in touching(reading.actors, span):
        if span.covers(actor.span) and _organised(actor, head) and actor.name not in seen:
            seen.add(actor.name)
            yield Organisation(_fullest(reading, sentence, actor, names), actor.name)
    if seen or not alone:
        return
    force = _force_named(reading, span)
    if force is not None:
        # "Ruritanian soldiers" are their country's; whose mere "soldiers" are, the rest of the report lets one think
        own = any(a.rule == "nation's force" for a in touching(reading.actors, span))
        yield Organisation(force.span, force.name, "" if own else "guess: the force whose those described are")
        return
    group = group_named(reading, span)
    if group is not None:
        # "the rebels", where the report names one group whose they are
        yield Organisation(own_name(reading, group), group.name, "guess: the one group whose those described may be")
        return
    quiet = {a.span for a in touching(reading.actors, span) if a.kind in ("agency", "outlet")}
    found = next((n for n in names if span.covers(n.span) and n.span not in quiet and _organises(sentence, n)), None)
    if found is not None:
        yield Organisation(found.span, found.words)
    elif head.lower in _SYNDICATES:
        words = described(reading.report.text, sentence, head)
        yield Organisation(words.span, words.words)


def own_name(reading: Reading, actor: Actor) -> Span:
    """The words of a group that the registry knows without those for its people: of "Northern Front urban guerrillas" the front."""
    text = reading.report.text
    words = list(_WORD.finditer(actor.span.of(text)))
    fuller = [Span(0, w.end()).shifted(actor.span.start) for w in words]
    own = [at for at, s in enumerate(fuller) if (entry := lookup(s.of(text))) is not None and entry.name == actor.name]
    last = own[-1] if own else len(fuller) - 1
    # the registry has some names with their people too
    while last and person_noun(words[last].group().lower()) is not None and last - 1 in own:
        last -= 1
    return fuller[last]


def _fullest(reading: Reading, sentence: Sentence, actor: Actor, names: list[Name]) -> Span:
    """The actor's name, with what more of it the network has: but not the people whom it is followed by."""
    if actor.rule == "registry":
        return own_name(reading, actor)
    return _without_people(sentence, next((n.span for n in names if n.span.covers(actor.span)), actor.span))


def _without_people(sentence: Sentence, span: Span) -> Span:
    words = sentence.within(span)
    while len(words) > 1 and (words[-1].lower in _UNITS or person_noun(words[-1].lower) is not None) and not group_noun(words[-1].lower):
        words = words[:-1]
    return around(w.span for w in words) if words else span


def _organises(sentence: Sentence, name: Name) -> bool:
    """A name that the network has alone is an organisation's: no people's and no nation's."""
    words = sentence.within(name.span)
    if not words:
        return False
    last = words[-1].lower
    if words[-1].tag in {"PRON", "DET"}:
        return False
    return last not in _SOCIETY and not (person_noun(last) is not None and not group_noun(last)) and nationality(name.words) is None


def _force_named(reading: Reading, span: Span) -> Actor | None:
    """The army whose the soldiers at the span are, where the report names it elsewhere."""
    rules = ("nation's force", "the force")
    told = next((a for a in touching(reading.actors, span) if a.kind == "military" and a.rule in rules), None)
    if told is None or told.country is None:
        return None
    own = (a for a in reading.actors if a.kind == "military" and a.country == told.country and person_noun(a.words.lower()) is None)
    return next((a for a in own if a.rule in (*rules, "registry")), None)


def group_named(reading: Reading, span: Span) -> Actor | None:
    """The group by name, as the report first names it, to which those described at the span belong."""
    words = span.of(reading.report.text)
    if unaffiliated(words):
        return None
    told = next((a for a in touching(reading.actors, span) if a.kind == "armed group" and a.rule not in _NAMED), None)
    if told is None:
        return None
    code = _MILITIA if any(w in _HIRED for w in words.casefold().split()) else _REBEL
    named = [a for a in reading.actors if a.kind == "armed group" and a.rule == "registry"]
    fits = [a for a in named if a.inter == code]
    if told.rule == "nation's people":
        fits = [a for a in fits if a.country == told.country]
    elif told.side is not None and code == _REBEL:
        fits = [a for a in named if a.side == told.side]
    return fits[0] if fits and len({a.name for a in fits}) == 1 else None


def unaffiliated(words: str) -> bool:
    """Words for those who did it that tell of no party: gunmen may be anybody's."""
    return any(w in _ANYBODY for w in words.casefold().split())


def whole(reading: Reading, sentence: Sentence, head: Word, span: Span) -> Span:
    """The phrase with what a tree may have torn off it: the name it is part of, that before it, and the party after its "of"."""
    inside = [a.span for a in touching(reading.actors, head.span) if a.kind in ARMED]
    span = around((span, *inside))  # "National Liberation Front" of a longer name
    before = _before(reading, sentence, head, span)
    if before is not None:
        span = around((span, before))
    rest = sentence.words[head.index + 1 : head.index + 5]
    bare = [w for w in rest if w.text not in _QUOTES]
    if not bare:
        return span
    beside = [a.span for a in touching(reading.actors, bare[0].span) if a.kind in ARMED and a.span.start == bare[0].start]
    if beside:
        return around((span, *beside))  # "the guerrilla organisation People's Front"
    if bare[0].lower not in {"of", "from"}:
        return span
    name = next((w for w in bare[1:] if w.tag != "DET"), bare[0])
    found = [a.span for a in touching(reading.actors, name.span) if a.kind in ORGANISED]
    found += [n.span for n in touching(reading.names, name.span) if n.kind is NameKind.ORGANISATION]
    return around((span, *found))


def _before(reading: Reading, sentence: Sentence, head: Word, span: Span) -> Span | None:
    """The group's name right before its people, over a bracket or a quote: "People's Front (PF) rebels"."""
    if person_noun(head.lower) is None and not group_noun(head.lower) and head.lower not in _UNITS:
        return None
    words = sentence.within(span)
    at = words[0].index - 1 if words else -1
    if at >= 0 and sentence.words[at].text in _OPENING:
        opening = _OPENING[sentence.words[at].text]
        reach = range(at - 1, max(-1, at - _LONGEST), -1)
        at = next((i - 1 for i in reach if sentence.words[i].text == opening), -1)
    elif at >= 0 and sentence.words[at].text in _QUOTES:
        at -= 1
    if at < 0:
        return None
    last = sentence.words[at]
    found = (a.span for a in touching(reading.actors, last.span) if a.kind == "armed group" and a.rule == "registry")
    return next((s for s in found if s.end == last.end), None)


def _organised(actor: Actor, head: Word) -> bool:
    """A group, force or government by name, or by the fixed words for it ("the army"); no mere "rebels"."""
    if actor.kind not in ORGANISED:
        return False
    if actor.kind == "state" and not actor.span.covers(head.span) and not _of_state(head):
        return False  # an embassy's employees are not their state
    if actor.rule == "registry" and actor.kind == "armed group":
        return True  # "People's Front rebels": the scan has the people with the name
    if actor.rule in _NAMED and not (actor.rule == "the group" and person_noun(head.lower)):
        return person_noun(actor.words.lower()) is None
    return person_noun(actor.words.lower()) is None and group_noun(actor.words.lower())


def _of_state(head: Word) -> bool:
    """Whom or what a state acts by: its soldiers and its weapons."""
    noun = person_noun(head.lower)
    if noun is not None:
        return noun.status is Status.COMBATANT
    return head.lower not in _BODIES  # nor a group that is at home in it

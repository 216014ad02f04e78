"""The tellings of one incident in, the same without those who only stopped the attacker among its doers out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ascribe.incidents.merge import same_doer
from ascribe.incidents.telling import Telling
from ascribe.incidents.template import Perpetrator, quoted
from ascribe.reading.reading import Reading
from ascribe.text import folded

VERSION = 1

_STOPPING = frozenset("police officer officers policeman policemen policewoman guard guards deputy deputies bystander bystanders".split())
_PRONOUNS = frozenset("he she him her they them".split())
_ATTACKING = frozenset("gunman gunmen shooter shooters attacker attackers assailant assailants bomber hijacker hijackers".split())


def without_stoppers(told: Sequence[Telling], reading: Reading) -> tuple[Telling, ...]:
    """The tellings, without as a doer the officer or guard who strikes whoever did the deed."""
    return tuple(replace(t, doers=()) if t.doers and _stops(t, told, reading) else t for t in told)


def _stops(t: Telling, told: Sequence[Telling], reading: Reading) -> bool:
    if t.mention is None or not all(_STOPPING & set(folded(p.words.words).split()) for p in t.doers):
        return False
    struck = t.mention.patient
    if struck is None or struck.of(reading.report.text).lower() in _PRONOUNS:
        return _of_attacker(t, reading)
    words = quoted(reading.report.text, struck)
    as_doer = Perpetrator(words, words.words, organisation=False, confidence=t.doers[0].confidence, told_by=None, rule="")
    return any(same_doer(p, as_doer) for other in told if other is not t and other.start <= t.start for p in other.doers)


def _of_attacker(t: Telling, reading: Reading) -> bool:
    """ "A gunman killed two before he was shot by an officer": the pronoun's one armed noun stands before in the sentence."""
    sentence = reading.sentences[t.sentence]
    trigger = sentence.within(t.words.span)
    subjects = sentence.below(sentence.top(trigger), "nsubj", "nsubj:pass", "obj") if trigger else ()
    if not any(w.lower in _PRONOUNS for w in subjects):
        return False
    before = (w for w in sentence.words if w.end <= t.words.span.start)
    return any(w.lower in _ATTACKING for w in before)

"""A word of harm in its sentence in, whether the harm is only thought of, planned or rehearsed, out."""

from __future__ import annotations

from ascribe.claims.case import Role
from ascribe.claims.presence import TO_COME
from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.stance import confirms
from ascribe.vocabulary.terms import Measure

VERSION = 3

DRILL_RULE = "drill"
DRILL = frozenset(
    """
    drill drills exercise exercises simulated simulate simulates simulating simulation rehearsal mock hypothetical scenario
    """.split()
)
MANOEUVRE = frozenset({"army", "joint"})
"""Beside these an exercise is one that soldiers were at, not a story told of harm."""

MAYBE = frozenset("could may might would will shall should".split())
UNREAL = frozenset("could might would".split())
"""These stay unreal with a perfect ("would have died"); "may have died" tells what perhaps happened."""

FEARED = frozenset(
    "plotted plotting conspired conspiring tried trying attempted attempting wanted intended vowed threatened threatens threatening planned plans planning intends expected set due likely feared".split()
)
PLANNED = frozenset("set due scheduled slated poised".split())
AHEAD = frozenset("will set are planned expected due".split())
CLAUSAL = frozenset("xcomp ccomp obl nsubj obj nmod acl conj".split())
"""How a word of harm hangs on a verb whose "may" is meant of it too."""


def hypothetical(sentence: Sentence, role: Role) -> str | None:
    """The rule by which the harm is not told as done; None where it is."""
    trigger = sentence.words[role.trigger]
    lower = {w.lower for w in sentence.words}
    if role.rule == TO_COME:
        return TO_COME
    if _planned(sentence, trigger):
        return "planned"
    if lower & DRILL and not lower & MANOEUVRE:
        return DRILL_RULE
    head = sentence.head(trigger)
    undecided = _may_be(sentence, trigger)
    if undecided is None and trigger.relation == "xcomp" and head.lower in FEARED:
        return "planned"
    if undecided is None and trigger.relation in CLAUSAL:
        undecided = _may_be(sentence, head)
    if undecided is not None:
        return "modal" if undecided else None
    if any(c.lower in ("if", "unless") for w in (trigger, *sentence.above(trigger)) for c in sentence.below(w, "mark")):
        return "condition"
    return TO_COME if role.measure is Measure.DISPLACED and lower & AHEAD and _ahead(sentence, trigger) else None


def _planned(s: Sentence, trigger: Word) -> bool:
    """ "Are set to be evacuated": the word that plans stands at most three steps above."""
    above = list(s.above(trigger))[:3]
    return any(w.lower in PLANNED and any(t.lower == "to" for t in s.words[w.index + 1 : w.index + 3]) for w in above)


def _may_be(s: Sentence, verb: Word) -> bool | None:
    """The verb's "may" leaves the harm open; None: it has none."""
    modal = next((c for c in s.below(verb, "aux") if c.lower in MAYBE), None)
    if modal is None or confirms(s, verb):
        return None
    perfect = any(c.lower in ("have", "has", "had") for c in s.below(verb, "aux"))
    return not perfect or modal.lower in UNREAL


def _ahead(s: Sentence, trigger: Word) -> bool:
    """ "Will be moved", "due to leave"."""
    before = s.words[max(0, trigger.index - 4) : trigger.index]
    return bool(before) and before[-1].lower in ("to", "be") and any(w.lower in ("to", "will") for w in before)

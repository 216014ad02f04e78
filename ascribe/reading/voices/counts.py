"""Cues that give a toll: "put the toll at 36", "gave a lower figure of 26 dead", "gave the number of dead as 31"."""

from __future__ import annotations

from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.clauses import Words, agent, antecedent, head_noun, is_relative, subject, ungoverned
from ascribe.reading.voices.site import Reach, Site, cue_words
from ascribe.vocabulary.cues import GIVING, INANIMATE, TOLLS, Cue, Sort
from ascribe.vocabulary.terms import Stance

PUT = Cue("put", Sort.COUNT, Stance.ASSERTED, "o")

_TALLIES = TOLLS - frozenset("casualties losses dead death deaths".split())


def counted(reach: Reach, verb: Word) -> Site | None:
    """The cue of a verb that sets a toll at a number or gives one; None where it does neither."""
    return given(reach, verb) if verb.lower in GIVING else put(reach, verb)


def put(reach: Reach, verb: Word) -> Site | None:
    """ "Put the toll at 36"; "the toll was put at 36 by the clinic"."""
    sentence, low, high = reach.sentence, reach.low, reach.high
    at = any(w.lower == ("at" if verb.lower.startswith("put") else "to") for w in sentence.words[verb.index + 1 : high])
    if not at:
        return None
    cue = cue_words(sentence, verb, low)
    objects = sentence.below(verb, "obj")
    if objects and any(w.lower in TOLLS for w in sentence.subtree(objects[0])):
        return _site(reach, verb, cue)
    if any(w.relation in ("nsubj:pass", "aux:pass") for w in sentence.below(verb)):
        by = agent(sentence, verb)
        return Site(sentence, verb, cue, by, by, PUT, PUT.stance, "count-put", low, high, passive=True) if by else None
    return None


def given(reach: Reach, verb: Word) -> Site | None:
    """ "Gave a lower figure of 26 dead", "gave the number of dead as 31"; to give three men a lift is to give no figure."""
    sentence, high = reach.sentence, reach.high
    tally = next((w for w in sentence.below(verb, "obj") if w.lower in _TALLIES and w.index > verb.index), None)
    if tally is None or verb.tag not in ("VERB", "AUX"):
        return None
    after = sentence.words[tally.index + 1 : high]
    led = next((w.index for w in after if w.lower in ("of", "as", "at", ":")), None)
    if led is None or not any(w.tag == "NUM" for w in sentence.words[led + 1 : min(high, led + 6)]):
        return None
    return _site(reach, verb, cue_words(sentence, verb, reach.low))


def _site(reach: Reach, verb: Word, cue: Words) -> Site | None:
    sentence, low, high = reach.sentence, reach.low, reach.high
    source = ungoverned(subject(sentence, verb, low) or _shared(sentence, verb, low))
    holder = antecedent(sentence, verb, source[0]) if is_relative(source) else source
    if (
        not holder
        or holder[-1].lower in ("this", "that", "which", "it", "attack", "strike")
        or head_noun(sentence, holder).lower in INANIMATE
    ):
        return None  # "which raised the toll to nine" says nothing of who counts
    return Site(sentence, verb, cue, source, holder, PUT, PUT.stance, "count-put", low, high)


def _shared(sentence: Sentence, verb: Word, low: int) -> Words:
    """The subject of the verb that it is joined to: "*police* confirmed the raid but put the toll at six"."""
    return subject(sentence, sentence.head(verb), low) if verb.relation == "conj" else ()

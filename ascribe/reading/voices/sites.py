"""A parsed sentence in, its cues out, each with its source."""

from __future__ import annotations

from collections.abc import Mapping

from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.attitudes import attitude_cue, carries, is_attitude
from ascribe.reading.voices.clauses import segment
from ascribe.reading.voices.counts import counted
from ascribe.reading.voices.patterns import according, noun_cue
from ascribe.reading.voices.site import Reach, Site
from ascribe.reading.voices.verbs import verb_cue
from ascribe.text import Span
from ascribe.vocabulary.cues import ATTITUDE_NOUNS, COUNTING, GIVING, HEDGES, NOUNS, VERBS, Cue, Sort

_PHRASES = frozenset({"according", "per", "words"})
"""Words that open a phrase which ascribes: "according to", "per", "in the words of"."""


def sites(sentence: Sentence, inside: tuple[Span, ...], named: Mapping[int, int]) -> tuple[Site, ...]:
    """The sentence's cues in text order; a cue within one of the quotations reaches no further than it."""
    found: list[Site] = []
    for word in sentence.words:
        site = _site(sentence, word, inside, named=named, before=found)
        if site is not None and not (_private(site) and any(span.covers(word.span) for span in inside)):
            found.append(site)
    return tuple(found)


def _site(sentence: Sentence, word: Word, inside: tuple[Span, ...], *, named: Mapping[int, int], before: list[Site]) -> Site | None:
    lower = word.lower
    known = lower in VERBS or lower in COUNTING or lower in HEDGES or lower in NOUNS or lower in ATTITUDE_NOUNS or lower in _PHRASES
    if not known and not is_attitude(lower):
        return None
    reach = Reach(sentence, *_reach(sentence, word, inside), named)
    return (_told(reach, word, before) if known else None) or (attitude_cue(reach, word) if is_attitude(lower) else None)


def _told(reach: Reach, word: Word, before: list[Site]) -> Site | None:
    """A cue of speech, of a count, or a verb of attitude."""
    sentence, lower = reach.sentence, word.lower
    if lower in _PHRASES:
        return according(reach, word)
    if lower in HEDGES:
        cue = Cue(lower, Sort.SPEECH, HEDGES[lower], "c")
        return Site(sentence, word, (word,), (), (), cue, cue.stance, "hedge", reach.low, reach.high)
    if word.tag == "NOUN" and (lower in NOUNS or lower in ATTITUDE_NOUNS):
        return noun_cue(reach, word) or (verb_cue(reach, word, before) if lower in VERBS else None)
    if lower in COUNTING and ((site := counted(reach, word)) or lower not in GIVING):
        return site
    return verb_cue(reach, word, before) if lower in VERBS and not carries(sentence, word, reach) else None


def _private(site: Site) -> bool:
    """What a quoted person thinks or wants is told by that person: it is no attribution of its own."""
    told = site.entry.sort not in (Sort.ATTITUDE, Sort.THOUGHT) and not site.rule.startswith("attitude")
    return not told or any(p[-1].lower in ("i", "we", "you", "all", "that", "this", "it", "what") for p in (site.source, site.holder) if p)


def _reach(sentence: Sentence, word: Word, inside: tuple[Span, ...]) -> tuple[int, int]:
    low, high = segment(sentence, word)
    for span in inside:
        if span.covers(word.span):
            words = sentence.within(span)
            return max(low, words[0].index), min(high, words[-1].index + 1)
    return low, high

"""A cue and where the words it reports begin in, where they end out."""

from __future__ import annotations

from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.site import Site
from ascribe.vocabulary.cues import COUNTING, PLAIN, VERBS, Sort

_MORE = frozenset("said added told".split())
_PHRASE = 9  # words of a speaker who closes a sentence


def end_of(site: Site, start: int) -> int:
    """Where the words end that begin at `start`: before the next thing that the cue's own verb, or one above it, does."""
    sentence, verb = site.sentence, site.verb
    over = {verb.index, *(w.index for w in sentence.above(verb))}
    high = closing(sentence, start, site.high)
    if verb.relation == "advcl" and sentence.head(verb).index > verb.index:
        high = min(high, max(w.index for w in sentence.subtree(verb)) + 1)  # "after he said that nine died, *the town* fled"
        high = high if high > start else closing(sentence, start, site.high)
    if verb.relation in ("acl:relcl", "acl", "advcl") and site.rule.endswith(("relative", "shared", "noun")):
        high = min(high, max(w.index for w in sentence.subtree(verb)) + 1)
        if high <= start:
            high = site.high
    for word in sentence.words[start:high]:
        if word.index > start + 1 and (_another(site, word) or _adds(sentence, word) or _and_said(site, word)):
            return word.index
        if word.head not in over or word.index in over:
            continue
        relation = word.relation.split(":")[0]
        if relation not in ("conj", "advcl", "parataxis") or not _has_clause(sentence, word):
            continue
        first = min((w.index for w in sentence.subtree(word) if w.index > start), default=start)
        if first > start + 1 and _breaks(sentence, first) and (word.lower in VERBS or sentence.words[first].lower in ("while", "but")):
            return first
    return high


def closing(sentence: Sentence, start: int, high: int) -> int:
    """Where the words from `start` on end that somebody else closes: "… nine died*, according to*", "… nine died*, the clinic said*"."""
    words = sentence.words
    for i in range(start + 2, high - 1):
        if words[i].lower == "according" and words[i + 1].lower == "to":
            return i - 1 if words[i - 1].text == "," else i
        if words[i].text == "," and _says(sentence, i + 1, high):
            return i
    return high


def _says(sentence: Sentence, first: int, high: int) -> bool:
    """From the word on a speaker and a plain cue follow, which report nothing further."""
    words = sentence.words
    verb = next((w for w in words[first : min(high, first + _PHRASE)] if w.tag == "VERB"), None)
    if verb is None or verb.lower not in PLAIN or any(w.index > verb.index for w in sentence.below(verb, "ccomp", "xcomp", "obj")):
        return False
    subjects = [w for w in sentence.below(verb, "nsubj") if w.index >= first]
    if not subjects or (verb.index > first and subjects[0].index > verb.index):
        return False
    return not any(w.tag in ("VERB", "AUX") for w in words[verb.index + 1 : high] if subjects[0].index < verb.index)


def _adds(sentence: Sentence, word: Word) -> bool:
    """A comma and a participle of speech: the speaker of the whole goes on, "…, adding that", "…, promising aid"."""
    after = sentence.words[word.index + 1] if word.text == "," and word.index + 1 < len(sentence) else None
    if after is None or not after.lower.endswith("ing") or after.lower not in VERBS or after.tag != "VERB":
        return False
    return after.relation.split(":")[0] in ("advcl", "acl", "conj") and VERBS[after.lower][0].sort is not Sort.COUNT


def _and_said(site: Site, word: Word) -> bool:
    """ "… and added": the speaker of the whole says more."""
    following = site.sentence.words[word.index + 1 : word.index + 2]
    if word.tag != "CCONJ" or not following or following[0].lower not in _MORE:
        return False
    return following[0].relation == "conj" and not site.sentence.below(following[0], "nsubj")


def _another(site: Site, word: Word) -> bool:
    """Here somebody else begins to speak: "…, but *I saw*" in a quotation, "while *the group said*"."""
    words = site.sentence.words
    own = {w.lower for w in site.source} & {"i", "we"}
    following = words[word.index + 1 : site.high]
    if not following or word.lower not in ("but", "while", "whereas", "and"):
        return False
    if following[0].lower in ("i", "we"):
        return not own and word.lower != "and" and bool(site.source)
    if word.lower == "and" or site.entry.sort is Sort.ATTITUDE:
        return False
    cue = next((w for w in following[:8] if w.tag in ("VERB", "AUX") or w.text in (",", ";")), None)
    told = cue is not None and (cue.lower in PLAIN or cue.lower in COUNTING or (word.lower in ("while", "whereas") and cue.lower in VERBS))
    if cue is None or not told or not site.sentence.below(cue, "nsubj"):
        return False
    return any(w.index > word.index for w in site.sentence.below(cue, "nsubj")) and following[0].tag != "PRON"


def _has_clause(sentence: Sentence, word: Word) -> bool:
    return word.tag in ("VERB", "AUX") or bool(sentence.below(word, "cop", "nsubj"))


def _breaks(sentence: Sentence, first: int) -> bool:
    before = sentence.words[first - 1]
    return (
        before.text in (",", "--", "—", "–", ";")
        or before.tag == "CCONJ"
        or sentence.words[first].tag in ("CCONJ", "PUNCT")
        or (sentence.words[first].lower.endswith("ing") and sentence.words[first].lower in VERBS)
    )

"""Cues that are no active verb: "according to", passives, tolls put at a number, nouns."""

from __future__ import annotations

from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.clauses import Words, agent, chunk_before, head_noun, negated, trimmed
from ascribe.reading.voices.site import MATTER, Reach, Site, cue_words, named_phrase
from ascribe.vocabulary.cues import ATTITUDE_NOUNS, MANNER, NOUNS, PLAIN, VERBS, Cue, Sort
from ascribe.vocabulary.terms import Stance

QUOTING = frozenset({"quote", "cite", "report"})
"""Verbs of those who pass on what others say: "was quoted as saying", "quoted him as saying"."""

_NEAR = 9  # words from "was quoted" to "saying"
_SUBJECTS = frozenset("he she it they we i".split())
_AMOUNTS = frozenset("hundreds thousands dozens scores tens".split())


def passive(reach: Reach, verb: Word, entries: tuple[Cue, ...]) -> Site | None:
    """ "Was reported by X", "was quoted as saying", "it is reported that", "is said to"."""
    sentence, low, high = reach.sentence, reach.low, reach.high
    entry = entries[0]
    patients = [w for w in sentence.below(verb, "nsubj", "expl") if w.index < verb.index]
    by = agent(sentence, verb)
    cue = cue_words(sentence, verb, low)
    sort = "attitude" if entry.sort is Sort.ATTITUDE or negated(sentence, verb) else entry.sort.value
    if entry.lemma in QUOTING and patients:
        near = sentence.words[verb.index + 1 : min(high, verb.index + _NEAR)]
        saying = next((w for w in near if w.lower in VERBS and w.lower.endswith("ing") and sentence.words[w.index - 1].lower == "as"), None)
        if saying is not None:
            source = trimmed(tuple(w for w in sentence.subtree(patients[0]) if low <= w.index < verb.index))
            cue = cue if by and by[0].index < saying.index else tuple(sentence.words[cue[0].index : saying.index + 1])
            entry = VERBS["saying"][0]
            return Site(sentence, saying, cue, source, source, entry, Stance.ASSERTED, "speech-quoted", low, high, told=by)
    if by and entry.sort is not Sort.ACCUSATION:
        return Site(sentence, verb, cue, by, by, entry, entry.stance, f"{sort}-agent", low, high, passive=True)
    if entry.addressed and entry.sort is Sort.SPEECH:
        return None  # "was told" does not say by whom
    if by:
        return Site(sentence, verb, cue, by, by, entry, entry.stance, f"{sort}-agent", low, high, passive=True)
    if patients and patients[0].lower == "it" and entry.sort is Sort.SPEECH:
        rule = "attitude-negated" if sort == "attitude" else "impersonal"
        return Site(sentence, verb, cue, (), (), entry, Stance.CLAIMED, rule, low, high)
    if entry.lemma != "suppose" and entry.frames and (sentence.below(verb, "xcomp") or _held_as(sentence, verb)):
        return Site(sentence, verb, cue, (), (), entry, entry.stance, "attitude-passive", low, high, passive=True)
    return None


def quoting(sentence: Sentence, saying: Word, low: int) -> bool:
    """A verb of quoting stands before "as saying"."""
    return any(e.lemma in QUOTING for w in sentence.words[max(low, saying.index - 14) : saying.index] for e in VERBS.get(w.lower, ()))


def _held_as(sentence: Sentence, verb: Word) -> bool:
    """ "Is seen *as* a rebuff", "is known *for* its silence", "was asked *about* it"."""
    return any(c.lower in MATTER for w in sentence.below(verb, "obl", "advcl") for c in sentence.below(w, "case", "mark"))


def participle(reach: Reach, verb: Word, entries: tuple[Cue, ...]) -> Site | None:
    """ "The truce *proposed* by the envoy": what is proposed stands before it."""
    sentence, low, high = reach.sentence, reach.low, reach.high
    by = agent(sentence, verb)
    if not by or verb.relation != "acl":
        return None
    entry = entries[0]
    if entry.sort in (Sort.ATTITUDE, Sort.ACCUSATION):
        return None  # "those supported by the envoy": who they are, and no news of what he wants
    return Site(sentence, verb, (verb,), by, by, entry, entry.stance, "attitude-participle", low, high, passive=True)


def asked(reach: Reach, verb: Word, entries: tuple[Cue, ...]) -> Site | None:
    """ "*Asked* about the mine, she": whoever asked is not told."""
    sentence = reach.sentence
    entry = next((e for e in entries if e.addressed), None)
    if (
        entry is None
        or verb.relation != "advcl"
        or verb.lower.endswith(("ing", entry.lemma))
        or sentence.below(verb, "nsubj", "aux", "obj")
    ):
        return None
    return Site(sentence, verb, (verb,), (), (), entry, entry.stance, "attitude-passive", reach.low, reach.high, passive=True)


def accused(reach: Reach, verb: Word, entries: tuple[Cue, ...]) -> Site | None:
    """ "Rebels *accused* of murder": a headline without its "are"; nobody is named who accuses."""
    sentence, entry = reach.sentence, entries[0]
    if entry.sort is not Sort.ACCUSATION or verb.lower != "accused" or sentence.below(verb, "obj", "aux"):
        return None
    if not any(
        c.lower == "of" and c.index == verb.index + 1
        for w in sentence.below(verb, "obl", "advcl")
        for c in sentence.below(w, "case", "mark")
    ):
        return None
    return Site(sentence, verb, (verb,), (), (), entry, entry.stance, "attitude-passive", reach.low, reach.high, passive=True)


def according(reach: Reach, word: Word) -> Site | None:
    sentence, low, high = reach.sentence, reach.low, reach.high
    after = word.index + 1
    cue: Words = (word,)
    if word.lower == "according":
        if after >= high or sentence.words[after].lower != "to":
            return None
        cue, after = (word, sentence.words[after]), after + 1
    elif word.lower == "words":
        if [w.lower for w in sentence.words[max(low, word.index - 2) : after + 1]] != ["in", "the", "words", "of"]:
            return None
        cue, after = sentence.words[word.index - 2 : after + 1], after + 1
    elif word.tag not in ("ADP", "X") or (word.index > low and sentence.words[word.index - 1].text != ","):
        return None  # "per day"
    if after >= high:
        return None
    source = named_phrase(sentence, after, high)
    source = _cut(named_whole(reach, after) or source)
    if not source or any(w.tag == "NUM" for w in source[:1]) or head_noun(sentence, source).lower in MANNER or source[0].lower in MANNER:
        return None
    entry = Cue("according", Sort.SPEECH, Stance.ASSERTED, "c")
    return Site(sentence, word, cue, source, source, entry, Stance.ASSERTED, "speech-according", low, high)


def named_whole(reach: Reach, start: int) -> Words:
    """The name that begins at a word, however the parser cut it, where nothing of its own kind goes on: "Save the Pits"."""
    words = reach.sentence.words
    first = start + 1 if words[start].tag == "DET" and start + 1 < reach.high else start
    for end in range(min(reach.high, first + 8), first, -1):
        if reach.named.get(words[end - 1].end) == words[first].start:
            after = words[end] if end < reach.high else None
            lone = after is None or after.tag not in ("NOUN", "PROPN", "PART", "ADP", "PUNCT")
            return words[start:end] if lone else ()
    return ()


def _cut(source: Words) -> Words:
    """Without the sentence's own words that follow where commas are lost: "monitors *hundreds of people*"."""
    for i, word in enumerate(source):
        if i and word.lower in _AMOUNTS and source[i - 1].tag in ("NOUN", "PROPN"):
            return source[:i]
        if i and word.tag == "PRON" and word.lower in _SUBJECTS:
            return source[:i]
        if i and word.lower == "with" and i + 1 < len(source) and not any(w.text[:1].isupper() for w in source[i + 1 : i + 4]):
            return source[:i]
    return source


def noun_cue(reach: Reach, noun: Word) -> Site | None:
    """ "The claim by X that", "X's denial that", "reports that"."""
    sentence, low, high = reach.sentence, reach.low, reach.high
    clause = next((w for w in sentence.below(noun, "acl", "ccomp") if w.index > noun.index and _that(sentence, w)), None)
    attitude = noun.lower in ATTITUDE_NOUNS
    if clause is None:
        return _reports_of(reach, noun)
    if noun.relation == "obl" and not attitude and sentence.head(noun).lower in PLAIN:
        return None  # "the army said in a statement that": the verb is the cue, whatever the tree hung the clause on
    owners = [
        w
        for w in sentence.below(noun, "nmod")
        if w.relation == "nmod:poss" or any(c.lower in ("by", "from", "of", "among") for c in sentence.below(w, "case"))
    ]
    source: Words = ()
    if owners:
        source = trimmed(
            tuple(
                w
                for w in sentence.subtree(owners[0])
                if w.lower not in ("by", "from", "of", "among", "'s", "’s", "'", "’") and w.index < clause.index
            )
        )
    entry = Cue(noun.lower, Sort.ATTITUDE if attitude else Sort.SPEECH, NOUNS.get(noun.lower, Stance.ASSERTED), "c")
    rule = "attitude-noun" if attitude else "speech-noun"
    return Site(sentence, noun, (noun,), source, source, entry, entry.stance, rule, low, high)


def _that(sentence: Sentence, clause: Word) -> bool:
    return any(w.lower == "that" and w.tag == "SCONJ" for w in sentence.below(clause, "mark"))


def _reports_of(reach: Reach, noun: Word) -> Site | None:
    """ "Initial reports of nine killed": a figure that nobody is named for."""
    sentence, low, high = reach.sentence, reach.low, reach.high
    after = noun.index + 1
    if noun.lower not in ("reports", "claims", "allegations") or after >= high or sentence.words[after].lower != "of":
        return None
    if not any(w.tag == "NUM" for w in sentence.words[after : min(high, after + 6)]):
        return None
    source = chunk_before(sentence, after, low)
    entry = Cue(noun.lower, Sort.SPEECH, NOUNS[noun.lower], "p", frozenset({"of"}))
    return Site(sentence, noun, (noun,), source, source, entry, entry.stance, "speech-reports-of", low, high)

"""A verb in, the phrase that does it out: before it, after it, or carried over from another clause."""

from __future__ import annotations

from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.clauses import (
    NOMINAL,
    Words,
    antecedent,
    chunk_after,
    chunk_before,
    head_noun,
    is_relative,
    speaker_before,
    subject,
    trimmed,
    ungoverned,
    voiceless,
)
from ascribe.reading.voices.site import Reach, Site
from ascribe.vocabulary.cues import CERTAIN, CLOSING, DOCUMENTS, PLAIN, TIMES, VERBS, Cue
from ascribe.vocabulary.speaking import BODIES, RANKS, ROLES, SPOKESPEOPLE, UNNAMED

PERSONS = frozenset("he she they we i".split())
"""Pronouns that mean somebody who speaks."""

_MARKS = frozenset("\" “ ” „ « » `` '' ' ‘ ’".split())


def source_of(reach: Reach, verb: Word, *, before: list[Site], entry: Cue | None) -> tuple[Words, Words, str]:
    """What the text shows as speaker, the phrase that tells who it is, and the rule."""
    sentence, low = reach.sentence, reach.low
    phrase = subject(sentence, verb, low)
    if phrase and phrase[0].index > verb.index and entry is not None and (entry.lemma not in CLOSING or entry.addressed):
        phrase = ()  # "told Reuters" has no subject on its right
    if is_relative(phrase):
        return phrase, antecedent(sentence, verb, phrase[0]), "relative"
    if phrase and phrase[0].index < verb.index and (inverted := _counted(reach, verb, phrase)):
        return inverted, inverted, "inverted"
    if phrase:
        phrase = _apart(sentence, verb, ungoverned(phrase))
        return phrase, phrase, "subject" if phrase[0].index < verb.index else "inverted"
    if verb.lower in PLAIN and (known := _known(reach, verb)):
        if inverted := _counted(reach, verb, known):
            return inverted, inverted, "inverted"
        return known, known, "before"
    if (verb.lower in PLAIN or _headless(sentence, verb)) and (apposed := _apposed(reach, verb)):
        return apposed, apposed, "before"
    if _headless(sentence, verb) and (name := _name_before(reach, verb)):
        return name, name, "before"
    if verb.relation == "xcomp" and (led := _led(sentence, verb)):
        return led, led, "object"
    if verb.lower in PLAIN and verb.tag in ("VERB", "AUX"):
        lost = speaker_before(sentence, verb, low)
        if lost and (inverted := _counted(reach, verb, lost)):
            return inverted, inverted, "inverted"
        if lost and (lost[0].tag in ("DET", "PROPN", "PRON") or verb.lower in CERTAIN) and not _governed(sentence, lost):
            return lost, lost, "before"
    if entry is not None and entry.lemma in CLOSING and not entry.addressed and (inverted := _inverted(reach, verb)):
        return inverted, inverted, "inverted"
    if verb.lower.endswith("ing") or verb.relation in ("conj", "xcomp", "advcl"):
        for site in reversed(before):  # "said nine died, adding that"
            if (
                site.source
                and not site.rule.endswith("according")
                and site.low == low
                and (verb.lower.endswith("ing") or verb.relation == "conj")
                and _joined(sentence, verb, site.verb)
            ):
                return site.source, site.holder, "shared"
    for above in sentence.above(verb):
        if verb.relation in ("conj", "xcomp", "advcl", "parataxis", "dep") and above.index >= low:
            shared = subject(sentence, above, low) or _patient(sentence, above, low)
            if shared:
                holder = antecedent(sentence, above, shared[0]) if is_relative(shared) else shared
                return shared, holder, "shared"
        if above.tag in NOMINAL and verb.relation in ("acl", "advcl") and verb.lower.endswith("ing"):
            noun = chunk_before(sentence, verb.index, low)
            if not noun and verb.lower not in ("citing", "quoting"):  # "Ana Roe, the mayor, adding that"
                noun = trimmed(tuple(w for w in sentence.subtree(above) if low <= w.index < verb.index))
            giver = subject(sentence, sentence.head(above), low) if above.relation == "obj" else ()
            if giver and giver[0].index < above.index and above.lower in DOCUMENTS:
                return noun, giver, "noun"  # "*the ministry* released *a report* stating"
            if giver and giver[0].index < above.index and not _can_speak(above):
                return giver, giver, "shared"
            return noun, noun, "noun"
        if (
            above.tag == "VERB"
            and above.relation not in ("conj", "xcomp")
            and not (above.relation == "advcl" and above.lower.endswith("ing"))
        ):
            break
    return (), (), ""


def _headless(sentence: Sentence, verb: Word) -> bool:
    """The verb heads the sentence, and the tree gives it no subject."""
    return verb.relation == "root" and verb.tag == "VERB" and not sentence.below(verb, "nsubj", "aux:pass")


def _name_before(reach: Reach, verb: Word) -> Words:
    """The name right before a verb, with its titles, where it begins the clause: "*President Roe* rebuked"."""
    end = verb.index
    while end > reach.low and reach.sentence.words[end - 1].tag in ("ADV", "AUX"):
        end -= 1
    phrase = chunk_before(reach.sentence, end, reach.low)
    if not phrase or not any(w.tag == "PROPN" for w in phrase[-3:]) or phrase[-1].lower in TIMES:
        return ()
    first = phrase[0].index
    return phrase if first == reach.low or reach.sentence.words[first - 1].tag == "PUNCT" else ()


def _led(sentence: Sentence, verb: Word) -> Words:
    """Whom something leads, forces or lets: "the ruling led *the mayor* to question"."""
    head = sentence.head(verb)
    if head.lower in VERBS:
        return ()  # whom somebody asks or urges to speak has not spoken
    led = next((w for w in sentence.below(head, "obj") if head.index < w.index < verb.index), None)
    return trimmed(tuple(w for w in sentence.subtree(led) if head.index < w.index < verb.index)) if led is not None else ()


def _can_speak(word: Word) -> bool:
    """The noun by itself names somebody who speaks."""
    return word.tag == "PROPN" or word.lower in BODIES | UNNAMED | ROLES | SPOKESPEOPLE | DOCUMENTS


def _patient(sentence: Sentence, verb: Word, low: int) -> Words:
    """Who was done to, and so may be the one who then spoke: "*Roe* was dismissed after demanding"."""
    found = [w for w in sentence.below(verb, "nsubj") if w.relation == "nsubj:pass" and low <= w.index < verb.index]
    found = [w for w in found if w.lower in PERSONS or _can_speak(w)]
    return trimmed(tuple(w for w in sentence.subtree(found[-1]) if low <= w.index < verb.index)) if found else ()


def _counted(reach: Reach, verb: Word, phrase: Words) -> Words:
    """Who speaks after the verb, where what stands before it is counted and done to: "killed nine men said *the clinic*"."""
    words, first = reach.sentence.words, phrase[0].index
    if (
        first <= reach.low
        or {w.tag for w in phrase} & {"NUM", "PROPN"} != {"NUM"}
        or words[first - 1].tag not in ("VERB", "ADP", "ADV", "CCONJ")
    ):
        return ()
    after = chunk_after(reach.sentence, verb.index + 1, reach.high)
    return after if after and (after[0].tag == "DET" or after[-1].end in reach.named) and not voiceless(after[-1]) else ()


def _apart(sentence: Sentence, verb: Word, phrase: Words) -> Words:
    """The body alone where a person stands before it who does not belong to it: "was General Roe, *the monitor* said"."""
    last = chunk_before(sentence, verb.index, phrase[0].index)
    if last and last[-1].index == phrase[-1].index and last[0].text == "The" and last[0].index > phrase[0].index:
        return last  # a headline without its full stop: "Omar the Miner *The ministry* said"
    rest = phrase[: len(phrase) - len(last)]
    if not last or last[-1].index != phrase[-1].index or last[0].tag != "DET" or last[-1].lower not in BODIES:
        return phrase
    person = any(w.relation == "flat" or w.lower in RANKS for w in rest) and not any(w.lower in BODIES for w in rest)
    return last if person else phrase


def _known(reach: Reach, verb: Word) -> Words:
    """The name or actor that ends right before the verb: where commas are lost, the tree may have given it away."""
    end = verb.index
    words = reach.sentence.words
    while end > reach.low and words[end - 1].tag in ("ADV", "AUX"):
        end -= 1
    start = reach.named.get(words[end - 1].end) if end > reach.low else None
    phrase = tuple(w for w in words[reach.low : end] if start is not None and w.start >= start)
    if phrase and phrase[0].index - 2 >= reach.low and words[phrase[0].index - 1].lower in ("of", "for"):
        return chunk_before(reach.sentence, end, reach.low) or phrase  # "Monitor for *Human Rights*"
    wide = chunk_before(reach.sentence, end, reach.low)
    first = min(p[0].index for p in (phrase, wide) if p) if phrase or wide else reach.low
    joined = bool(phrase) and first > reach.low and words[first - 1].tag == "CCONJ"
    if phrase and wide and wide[0].index - 2 >= reach.low and words[wide[0].index - 1].tag == "ADP":
        outer = chunk_before(reach.sentence, wide[0].index - 1, reach.low)
        if outer and outer[-1].lower in UNNAMED | SPOKESPEOPLE | ROLES:  # "an activist with the Media Centre said"
            return words[outer[0].index : end]
    return () if joined else phrase  # of "police and medics said" it is but one half


def _apposed(reach: Reach, verb: Word) -> Words:
    """A name with its apposition before the verb, where the tree gave them away: "*Ana Roe, a nurse at the clinic,* told us"."""
    words = reach.sentence.words
    if verb.index - 3 < reach.low or words[verb.index - 1].text != ",":
        return ()
    start = verb.index - 1
    while start > reach.low and words[start - 1].text not in _MARKS and words[start - 1].text != ";":
        start -= 1
    phrase = trimmed(words[start : verb.index])
    if not phrase or phrase[0].tag != "PROPN" or phrase[0].start not in {reach.named.get(w.end) for w in phrase[:6]}:
        return ()
    return () if any(w.tag in ("VERB", "AUX", "CCONJ") and w.relation not in ("amod", "cc") for w in phrase) else phrase


def _governed(sentence: Sentence, phrase: Words) -> bool:
    """A preposition or a conjunction right before the phrase has it: it is nobody's subject."""
    first = phrase[0].index
    return first > 0 and sentence.words[first - 1].tag in ("ADP", "CCONJ")


def _joined(sentence: Sentence, verb: Word, other: Word) -> bool:
    """The verb hangs on the other, on what it hangs on, or on what it reports."""
    return (
        sentence.head(verb).index == other.index
        or verb.lower in ("adding", "saying", "noting", "insisting", "stressing", "claiming", "warning")
        or (sentence.head(verb).index == sentence.head(other).index)
    )


def _inverted(reach: Reach, verb: Word) -> Words:
    """ "…, said the mayor": after a comma or a quotation mark, and the phrase ends the clause."""
    sentence, low, high = reach.sentence, reach.low, reach.high
    before = sentence.words[verb.index - 1]
    if (
        verb.index <= low
        or verb.lower.endswith("ing")
        or not (before.tag == "PUNCT" or (verb.lower in CERTAIN and before.tag in ("VERB", "ADJ", "ADV")))
    ):
        return ()
    phrase = chunk_after(sentence, verb.index + 1, high)
    if not phrase or voiceless(head_noun(sentence, phrase)) or (before.tag != "PUNCT" and phrase[0].tag != "DET"):
        return ()
    end = phrase[-1].index + 1
    if end < high and sentence.words[end].tag in ("VERB", "AUX") and not sentence.words[end].lower.endswith("ing"):
        return ()
    return phrase


def whole(reach: Reach, source: Words, holder: Words) -> tuple[Words, Words]:
    """With a title that the parser left outside, back to the comma or the quotation mark before it."""
    sentence, low = reach.sentence, reach.low
    if source != holder or source[0].lower in PERSONS or source[0].tag == "DET":
        return source, holder
    start = source[0].index
    while start > low and (
        sentence.words[start - 1].tag in ("NOUN", "PROPN", "ADJ", "PART")
        or (sentence.words[start - 1].tag == "CCONJ" and start - 2 > low and start < source[0].index)
    ):
        start -= 1  # "*hospital and security* officials"
    while start > low and sentence.words[start - 1].tag == "DET":
        start -= 1
    if start == source[0].index or (start > low and sentence.words[start - 1].tag != "PUNCT"):
        return source, holder
    wide = sentence.words[start : source[0].index] + source
    return wide, wide


def those(sentence: Sentence, verb: Word, low: int) -> Words:
    """Whom "they" means where a clause above has many for its subject: "*the rebels* posted pictures which they said"."""
    for above in sentence.above(verb):
        found = subject(sentence, above, low)
        if found and found[0].index < verb.index and len(found) > 1:
            head = head_noun(sentence, found)
            return found if head.lower.endswith("s") and head.tag in ("NOUN", "PROPN") and not voiceless(head) else ()
    return ()

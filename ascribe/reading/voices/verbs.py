"""A verb in, the cue that it is out: its source, its frame, whom it addresses, whom the source cites."""

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
    negated,
    speaker_before,
    subject,
    trimmed,
    ungoverned,
    voiceless,
)
from ascribe.reading.voices.patterns import participle, passive
from ascribe.reading.voices.site import Reach, Site, cue_words, named_phrase, prepositional
from ascribe.vocabulary.cues import (
    BODIES,
    CERTAIN,
    CLOSING,
    DOCUMENTS,
    INANIMATE,
    INVESTIGATING,
    LIVES,
    PLAIN,
    RANKS,
    ROLES,
    SPOKESPEOPLE,
    TOLLS,
    UNNAMED,
    VERBS,
    Cue,
    Sort,
)
from ascribe.vocabulary.terms import Stance

_OUTCRY = frozenset("cry scream shout yell whisper".split())
_POINTING = frozenset("point respond reply react comment".split())
_MARKS = frozenset("\" “ ” „ « » `` '' ' ‘ ’".split())
_MODALS = frozenset("would could should might may must can will 'll ’ll".split())


def verb_cue(reach: Reach, verb: Word, before: list[Site]) -> Site | None:
    sentence, low, high = reach.sentence, reach.low, reach.high
    entries = VERBS[verb.lower]
    if _in_name(reach, verb):
        return None
    if verb.lower == "saying" and verb.index > low and sentence.words[verb.index - 1].lower == "as":
        return None  # "was quoted as saying" is one cue
    if verb.relation in ("amod", "compound") and verb.lower not in CERTAIN:
        return None
    if verb.tag not in ("VERB", "AUX") and verb.lower not in CERTAIN and not (verb.tag == "X" or sentence.below(verb, "nsubj")):
        return None
    if any(w.relation in ("nsubj:pass", "aux:pass") for w in sentence.below(verb)):
        return passive(reach, verb, entries)
    if verb.relation == "acl" and verb.tag == "VERB" and not verb.lower.endswith("ing") and (site := participle(reach, verb, entries)):
        return site
    entry = _fitting(sentence, verb, entries)
    loose = entry is None and _complemented(sentence, verb)
    if loose:
        entry = entries[-1]
    source, holder, rule = _source(reach, verb, before=before, entry=entry)
    if not source or not holder or entry is None:
        return None
    source, holder = _whole(reach, source, holder)
    if not _speaks(sentence, verb, entry, holder) or (entry.lemma == "find" and not _finding(sentence, verb, holder)):
        return None
    rule = _prefix(sentence, verb, entry) + rule
    if loose and not rule.startswith("attitude"):
        rule = f"attitude-loose-{rule}"  # "said so", "point to the storm": what is said stands in no clause
    if rule.startswith("attitude-modal") or (rule.startswith("attitude") and rule.endswith("shared") and verb.relation == "xcomp"):
        return None  # "could not say", "came to see"
    cited, source, holder = _cited(reach, verb, source=source, holder=holder)
    return Site(
        sentence,
        verb,
        cue_words(sentence, verb, low),
        source,
        holder,
        entry,
        entry.stance,
        rule,
        low,
        high,
        cited,
        _told(reach, verb, entry),
    )


def _in_name(reach: Reach, verb: Word) -> bool:
    """The word is a surname, as in the credit "AGENCY/Omar Said"."""
    words = reach.sentence.words
    if not verb.text.istitle() or verb.index == 0 or not words[verb.index - 1].text[:1].isupper():
        return False
    start = reach.named.get(verb.end)
    return (start is not None and start < verb.start) or any("/" in w.text for w in words[max(0, verb.index - 3) : verb.index])


def _fitting(sentence: Sentence, verb: Word, entries: tuple[Cue, ...]) -> Cue | None:
    """Of a form's readings the first whose frame the sentence fills; the first where none is filled but may stand last."""
    for entry in entries:
        if "c" in entry.frames and (_clause(sentence, verb) is not None):
            return entry
        if "i" in entry.frames and sentence.below(verb, "xcomp"):
            return entry
        if "p" in entry.frames and prepositional(sentence, verb, entry):
            return entry
        if "o" in entry.frames and _object(sentence, verb, entry):
            return entry
        if entry.lemma in CLOSING and not (entry.lemma in _POINTING and len(entries) > 1 and _clause(sentence, verb) is None):
            return entry
    return next((e for e in entries if e.lemma in CLOSING), None)


def _complemented(sentence: Sentence, verb: Word) -> bool:
    """Something that the verb governs follows it."""
    return any(w.index > verb.index for w in sentence.below(verb, "obj", "xcomp", "ccomp", "obl")) and bool(sentence.below(verb, "nsubj"))


def _clause(sentence: Sentence, verb: Word) -> Word | None:
    return next((w for w in sentence.below(verb, "ccomp", "parataxis")), None)


def _object(sentence: Sentence, verb: Word, entry: Cue) -> Word | None:
    found = next((w for w in sentence.below(verb, "obj") if w.index > verb.index), None)
    if (
        found is None
        or found.lower in LIVES
        or (entry.sort is Sort.SPEECH and found.lower in ("itself", "himself", "herself", "themselves"))
    ):
        return None
    if entry.sort is Sort.COUNT and not any(
        w.tag == "NUM" or w.lower in ("dozens", "scores", "no", "hundreds") for w in sentence.subtree(found)
    ):
        return None
    return found


def _source(reach: Reach, verb: Word, *, before: list[Site], entry: Cue | None) -> tuple[Words, Words, str]:
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
    if verb.lower in PLAIN and (apposed := _apposed(reach, verb)):
        return apposed, apposed, "before"
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
            return noun, noun, "noun"
        if above.tag == "VERB" and above.relation not in ("conj", "xcomp"):
            break
    return (), (), ""


def _patient(sentence: Sentence, verb: Word, low: int) -> Words:
    """Who was done to, and so may be the one who then spoke: "*Roe* was dismissed after demanding"."""
    found = [w for w in sentence.below(verb, "nsubj") if w.relation == "nsubj:pass" and low <= w.index < verb.index]
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
    joined = phrase and phrase[0].index > reach.low and words[phrase[0].index - 1].tag == "CCONJ"
    wide = chunk_before(reach.sentence, end, reach.low)
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
    if verb.index <= low or not (before.tag == "PUNCT" or (verb.lower in CERTAIN and before.tag in ("VERB", "ADJ", "ADV"))):
        return ()
    phrase = chunk_after(sentence, verb.index + 1, high)
    if not phrase or voiceless(head_noun(sentence, phrase)) or (before.tag != "PUNCT" and phrase[0].tag != "DET"):
        return ()
    end = phrase[-1].index + 1
    if end < high and sentence.words[end].tag in ("VERB", "AUX") and not sentence.words[end].lower.endswith("ing"):
        return ()
    return phrase


def _speaks(sentence: Sentence, verb: Word, entry: Cue, holder: Words) -> bool:
    head = head_noun(sentence, holder)
    if head.lower in INANIMATE and not head.text.istitle():
        return False
    if voiceless(head):
        return False
    if len(holder) == 1 and head.tag == "DET" and head.lower in ("a", "an", "the"):
        return False
    if entry.lemma == "read" and head.lower not in DOCUMENTS and [w.lower for w in holder] != ["it"]:
        return False
    if any(w.lower in LIVES for w in sentence.below(verb, "obj")):
        return False
    if entry.sort is Sort.COUNT and head.lower in ("who", "i"):
        return False
    return not (head.lower in TOLLS and entry.sort is not Sort.ATTITUDE)


def _finding(sentence: Sentence, verb: Word, holder: Words) -> bool:
    """The finding is a statement: whole clauses by anybody who may speak, things by those who look into matters."""
    if head_noun(sentence, holder).lower in INVESTIGATING:
        return True
    clause = _clause(sentence, verb)
    if clause is None or clause.index < verb.index:
        return False
    finite = {w.relation.split(":")[0] for w in sentence.below(clause)} & {"mark", "aux", "cop"}
    return bool(finite) or (clause.tag == "VERB" and not clause.lower.endswith("ing"))


def _prefix(sentence: Sentence, verb: Word, entry: Cue) -> str:
    aux = {w.lower for w in sentence.below(verb, "aux")}
    marks = {w.lower for w in sentence.below(verb, "mark")}
    if entry.sort is Sort.ATTITUDE:
        return "attitude-"
    if entry.sort is Sort.THOUGHT and verb.lower.endswith("ing") and not sentence.below(verb, "aux", "nsubj"):
        return "attitude-"  # "fled, fearing that"
    if entry.lemma in _OUTCRY and not any(w.lower == "that" for w in sentence.below(verb, "mark")) and _silent(sentence):
        return "attitude-outcry-"
    if negated(sentence, verb) and entry.stance is not Stance.DENIED:
        return "attitude-negated-"
    if aux & _MODALS:
        return "attitude-modal-"
    if (
        "to" in marks
        and verb.relation in ("xcomp", "advcl", "acl", "ccomp", "csubj")
        and sentence.head(verb).lower not in ("went", "goes", "go", "going")
    ):
        return "attitude-infinitive-"
    if "if" in marks or "whether" in marks:
        return "attitude-condition-"
    return f"{entry.sort.value}-"


def _silent(sentence: Sentence) -> bool:
    """No mark of a quotation stands in the sentence."""
    return not any(w.text in _MARKS for w in sentence.words)


def _whole(reach: Reach, source: Words, holder: Words) -> tuple[Words, Words]:
    """With a title that the parser left outside, back to the comma or the quotation mark before it."""
    sentence, low = reach.sentence, reach.low
    if source != holder:
        return source, holder
    start = source[0].index
    while start > low and sentence.words[start - 1].tag in ("NOUN", "PROPN", "ADJ", "PART"):
        start -= 1
    while start > low and sentence.words[start - 1].tag == "DET":
        start -= 1
    if start == source[0].index or (start > low and sentence.words[start - 1].tag != "PUNCT"):
        return source, holder
    wide = sentence.words[start : source[0].index] + source
    return wide, wide


def _cited(reach: Reach, verb: Word, *, source: Words, holder: Words) -> tuple[Words, Words, Words]:
    """Whom the source cites, and the source without it: "*Interfax*, citing *a source*, reported"."""
    sentence, high = reach.sentence, reach.high
    near = sentence.words[source[0].index : min(high, verb.index + 12)]
    citing = next((w for w in near if w.lower in ("citing", "quoting")), None)
    if citing is None or (
        citing.index > verb.index and any(w.tag in ("VERB", "AUX") for w in sentence.words[verb.index + 1 : citing.index])
    ):
        return (), source, holder
    cited = named_phrase(sentence, citing.index + 1, high)
    if source[0].index < citing.index <= source[-1].index:
        source = holder = trimmed(tuple(w for w in source if w.index < citing.index))
    return cited, source, holder


def _told(reach: Reach, verb: Word, entry: Cue) -> Words:
    """Whom the speaker addresses: "told *the paper*", "said in an interview with *the paper*"."""
    sentence, high = reach.sentence, reach.high
    if entry.addressed:
        return chunk_after(sentence, verb.index + 1, high)
    words = sentence.words[verb.index + 1 : min(high, verb.index + 9)]
    for i, word in enumerate(words[:-1]):
        if word.lower in ("interview", "interviews", "remarks", "comments") and words[i + 1].lower in ("with", "to", "by"):
            return chunk_after(sentence, words[i + 1].index + 1, high)
        if word.lower == "to" and i == 0:
            return chunk_after(sentence, word.index + 1, high)
        if word.tag == "VERB" or word.text in (",", ":"):
            break
    return ()

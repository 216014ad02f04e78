"""A parsed sentence in, cue words out, each with its source, its frame and what kind of saying it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.clauses import (
    NOMINAL,
    Words,
    agent,
    antecedent,
    chunk_after,
    chunk_before,
    head_noun,
    is_relative,
    negated,
    segment,
    subject,
    trimmed,
)
from ascribe.text import Span
from ascribe.vocabulary.cues import (
    ATTITUDE_NOUNS,
    CERTAIN,
    CLOSING,
    DOCUMENTS,
    HEDGES,
    INANIMATE,
    LIVES,
    NOUNS,
    TOLLS,
    VERBS,
    Cue,
    Sort,
)
from ascribe.vocabulary.terms import Stance

_ADVERBS = frozenset(
    "also later earlier further again repeatedly first then previously reportedly often still already even just only".split()
)
_MODALS = frozenset("would could should might may must can will 'll ’ll".split())
_SPECULATIVE = frozenset("to".split())


@dataclass(frozen=True, slots=True)
class Site:
    """A cue in its sentence.

    `source` is what the text shows ("who"), `holder` the phrase that tells who that is; `cited` whom the source cites,
    `told` whom it tells. `low` and `high` bound the words that the cue can reach.
    """

    sentence: Sentence
    verb: Word
    cue: Words
    source: Words
    holder: Words
    entry: Cue
    stance: Stance
    rule: str
    low: int
    high: int
    cited: Words = ()
    told: Words = ()
    passive: bool = False


def sites(sentence: Sentence, inside: tuple[Span, ...]) -> tuple[Site, ...]:
    """The sentence's cues in text order; a cue within one of the quotations reaches no further than it."""
    found: list[Site] = []
    for word in sentence.words:
        low, high = _reach(sentence, word, inside)
        if word.lower in ("according", "per") and (site := _according(sentence, word, low, high)):
            found.append(site)
        elif word.lower in HEDGES:
            cue = Cue(word.lower, Sort.SPEECH, HEDGES[word.lower], "c")
            found.append(Site(sentence, word, (word,), (), (), cue, cue.stance, "hedge", low, high))
        elif word.lower in VERBS and (site := _verb(sentence, word, low, high, found)):
            if not (_private(site) and any(span.covers(word.span) for span in inside)):
                found.append(site)
        elif word.lower == "put" and (site := _put(sentence, word, low, high)):
            found.append(site)
        elif (word.lower in NOUNS or word.lower in ATTITUDE_NOUNS) and word.tag == "NOUN" and (site := _noun(sentence, word, low, high)):
            found.append(site)
    return tuple(found)


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


def _verb(sentence: Sentence, verb: Word, low: int, high: int, before: list[Site]) -> Site | None:
    entries = VERBS[verb.lower]
    if verb.relation in ("amod", "compound") and verb.lower not in CERTAIN:
        return None
    if verb.tag not in ("VERB", "AUX") and verb.lower not in CERTAIN and not (verb.tag == "X" or sentence.below(verb, "nsubj")):
        return None
    if any(w.relation in ("nsubj:pass", "aux:pass") for w in sentence.below(verb)):
        return _passive(sentence, verb, entries, low, high)
    entry = _fitting(sentence, verb, entries)
    source, holder, rule = _source(sentence, verb, low, high, before, entry)
    if not source or not holder or entry is None:
        return None
    source, holder = _whole(sentence, source, holder, low)
    if not _speaks(sentence, verb, entry, holder):
        return None
    rule = _prefix(sentence, verb, entry) + rule
    if rule.startswith("attitude-modal") or (rule.startswith("attitude") and rule.endswith("shared") and verb.relation == "xcomp"):
        return None  # "could not say", "came to see"
    cited, source, holder = _cited(sentence, verb, source, holder, high)
    return Site(
        sentence,
        verb,
        _cue(sentence, verb, low),
        source,
        holder,
        entry,
        entry.stance,
        rule,
        low,
        high,
        cited,
        _told(sentence, verb, entry, high),
    )


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
        if entry.lemma in CLOSING:
            return entry
    return None


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


def prepositional(sentence: Sentence, verb: Word, entry: Cue) -> Word | None:
    """The word that the cue's preposition ties to it: "warned *of* famine", "accused it *of* lying"."""
    for word in sentence.below(verb, "obl", "advcl"):
        if word.index > verb.index and any(c.lower in entry.prepositions for c in sentence.below(word, "case", "mark")):
            return word
    return None


def _source(sentence: Sentence, verb: Word, low: int, high: int, before: list[Site], entry: Cue | None) -> tuple[Words, Words, str]:
    """What the text shows as speaker, the phrase that tells who it is, and the rule."""
    phrase = subject(sentence, verb, low)
    if phrase and phrase[0].index > verb.index and entry is not None and entry.lemma not in CLOSING:
        phrase = ()
    if is_relative(phrase):
        return phrase, antecedent(sentence, verb, phrase[0]), "relative"
    if phrase:
        return phrase, phrase, "subject" if phrase[0].index < verb.index else "inverted"
    if entry is not None and entry.lemma in CLOSING and (inverted := _inverted(sentence, verb, low, high)):
        return inverted, inverted, "inverted"
    if verb.lower.endswith("ing") or verb.relation in ("conj", "xcomp", "advcl"):
        for site in reversed(before):  # "said nine died, adding that"
            if (
                site.source
                and not site.rule.endswith("according")
                and site.low == low
                and (verb.lower.endswith("ing") or verb.relation == "conj")
            ):
                if _joined(sentence, verb, site.verb):
                    return site.source, site.holder, "shared"
    for above in sentence.above(verb):
        if verb.relation in ("conj", "xcomp", "advcl", "parataxis", "dep") and above.index >= low:
            shared = subject(sentence, above, low)
            if shared:
                holder = antecedent(sentence, above, shared[0]) if is_relative(shared) else shared
                return shared, holder, "shared"
        if above.tag in NOMINAL and verb.relation in ("acl", "advcl") and verb.lower.endswith("ing"):
            noun = chunk_before(sentence, verb.index, low)
            return noun, noun, "noun"
        if above.tag == "VERB" and above.relation not in ("conj", "xcomp"):
            break
    if verb.lower in CERTAIN and verb.index > low:
        noun = chunk_before(sentence, verb.index, low)
        if noun and (noun[-1].tag in NOMINAL):
            return noun, noun, "before"
    return (), (), ""


def _joined(sentence: Sentence, verb: Word, other: Word) -> bool:
    """The verb hangs on the other, on what it hangs on, or on what it reports."""
    return (
        sentence.head(verb).index == other.index
        or verb.lower in ("adding", "saying", "noting", "insisting", "stressing", "claiming", "warning")
        or (sentence.head(verb).index == sentence.head(other).index)
    )


def _inverted(sentence: Sentence, verb: Word, low: int, high: int) -> Words:
    """ "…, said the mayor": after a comma or a quotation mark, and the phrase ends the clause."""
    if verb.index <= low or sentence.words[verb.index - 1].tag not in ("PUNCT",):
        return ()
    phrase = chunk_after(sentence, verb.index + 1, high)
    if not phrase:
        return ()
    end = phrase[-1].index + 1
    if end < high and sentence.words[end].tag in ("VERB", "AUX") and not sentence.words[end].lower.endswith("ing"):
        return ()
    return phrase


def _speaks(sentence: Sentence, verb: Word, entry: Cue, holder: Words) -> bool:
    head = head_noun(sentence, holder)
    if head.lower in INANIMATE and entry.lemma != "say":
        return False
    if any(w.lower in LIVES for w in sentence.below(verb, "obj")):
        return False
    if entry.sort is Sort.COUNT and head.lower in ("who", "i"):
        return False
    return not (head.lower in TOLLS and entry.sort is not Sort.ATTITUDE)


def _prefix(sentence: Sentence, verb: Word, entry: Cue) -> str:
    aux = {w.lower for w in sentence.below(verb, "aux")}
    marks = {w.lower for w in sentence.below(verb, "mark")}
    if entry.sort is Sort.ATTITUDE:
        return "attitude-"
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


def _cue(sentence: Sentence, verb: Word, low: int) -> Words:
    """The verb with its auxiliaries and the adverbs right before it."""
    start = verb.index
    while start > low:
        word = sentence.words[start - 1]
        if word.head != verb.index and sentence.words[word.head].head != verb.index:
            break
        if word.relation.split(":")[0] == "aux" or (word.tag in ("ADV", "PART", "AUX") and word.relation in ("advmod", "mark", "aux")):
            start -= 1
        else:
            break
    words = sentence.words[start : verb.index + 1]
    return tuple(w for w in words if w.lower != "to" or w.index != start) or (verb,)


def _whole(sentence: Sentence, source: Words, holder: Words, low: int) -> tuple[Words, Words]:
    """With a title that the parser left outside, back to the comma or the quotation mark before it."""
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


def _cited(sentence: Sentence, verb: Word, source: Words, holder: Words, high: int) -> tuple[Words, Words, Words]:
    """Whom the source cites, and the source without it: "*Interfax*, citing *a source*, reported"."""
    near = sentence.words[source[0].index : min(high, verb.index + 12)]
    citing = next((w for w in near if w.lower in ("citing", "quoting")), None)
    if citing is None or (
        citing.index > verb.index and any(w.tag in ("VERB", "AUX") for w in sentence.words[verb.index + 1 : citing.index])
    ):
        return (), source, holder
    cited = _named(sentence, citing.index + 1, high)
    if source[0].index < citing.index <= source[-1].index:
        source = holder = trimmed(tuple(w for w in source if w.index < citing.index))
    return cited, source, holder


def _told(sentence: Sentence, verb: Word, entry: Cue, high: int) -> Words:
    """Whom the speaker addresses: "told *the paper*", "said in an interview with *the paper*"."""
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


def _passive(sentence: Sentence, verb: Word, entries: tuple[Cue, ...], low: int, high: int) -> Site | None:
    """ "Was reported by X", "was quoted as saying", "it is reported that", "is said to"."""
    entry = entries[0]
    patients = [w for w in sentence.below(verb, "nsubj") if w.index < verb.index]
    by = agent(sentence, verb)
    cue = _cue(sentence, verb, low)
    sort = "attitude" if entry.sort is Sort.ATTITUDE or negated(sentence, verb) else entry.sort.value
    if entry.lemma in ("quote", "cite") and patients:
        saying = next((w for w in sentence.words[verb.index : verb.index + 3] if w.lower == "saying"), None)
        if saying is not None:
            source = trimmed(tuple(w for w in sentence.subtree(patients[0]) if low <= w.index < verb.index))
            cue = tuple(sentence.words[cue[0].index : saying.index + 1])
            return Site(sentence, saying, cue, source, source, VERBS["saying"][0], Stance.ASSERTED, "speech-quoted", low, high, by)
    if by and entry.sort is not Sort.ACCUSATION:
        return Site(sentence, verb, cue, by, by, entry, entry.stance, f"{sort}-agent", low, high, passive=True)
    if entry.addressed and entry.sort is Sort.SPEECH:
        return None  # "was told" does not say by whom
    if by:
        return Site(sentence, verb, cue, by, by, entry, entry.stance, f"{sort}-agent", low, high, passive=True)
    if patients and patients[0].lower == "it" and entry.sort is Sort.SPEECH:
        return Site(sentence, verb, cue, (), (), entry, Stance.CLAIMED, "impersonal", low, high)
    if entry.frames and sentence.below(verb, "xcomp"):
        return Site(sentence, verb, cue, (), (), entry, entry.stance, "attitude-passive", low, high, passive=True)
    return None


def _according(sentence: Sentence, word: Word, low: int, high: int) -> Site | None:
    after = word.index + 1
    cue: Words = (word,)
    if word.lower == "according":
        if after >= high or sentence.words[after].lower != "to":
            return None
        cue, after = (word, sentence.words[after]), after + 1
    elif word.tag not in ("ADP", "X") or (word.index > low and sentence.words[word.index - 1].text != ","):
        return None  # "per day"
    if after >= high:
        return None
    source = _named(sentence, after, high)
    if not source or any(w.tag == "NUM" for w in source[:1]):
        return None
    entry = Cue("according", Sort.SPEECH, Stance.ASSERTED, "c")
    return Site(sentence, word, cue, source, source, entry, Stance.ASSERTED, "speech-according", low, high)


def _named(sentence: Sentence, start: int, high: int) -> Words:
    """The phrase from a word on: what hangs together in the tree, or the plain noun phrase where the tree goes too far."""
    plain = chunk_after(sentence, start, high)
    heads = [w for w in sentence.words[start:high] if w.tag in NOMINAL and sentence.words[w.head].index < start or w.head >= high]
    if not plain:
        return ()
    head = sentence.top(plain)
    whole = [w for w in sentence.subtree(head) if w.index >= start]
    end = start
    indices = {w.index for w in whole}
    while end in indices and end < high:
        end += 1
    wide = trimmed(sentence.words[start:end])
    finite = any(w.tag == "AUX" or (w.tag == "VERB" and w.relation in ("conj", "parataxis", "ccomp", "root")) for w in wide)
    return wide if len(wide) >= len(plain) and not finite and heads else plain


def _put(sentence: Sentence, verb: Word, low: int, high: int) -> Site | None:
    """ "Put the toll at 36"; "the toll was put at 36 by the clinic"."""
    at = any(w.lower == "at" for w in sentence.words[verb.index + 1 : high])
    entry = Cue("put", Sort.COUNT, Stance.ASSERTED, "o")
    if not at:
        return None
    cue = _cue(sentence, verb, low)
    objects = sentence.below(verb, "obj")
    if objects and any(w.lower in TOLLS for w in sentence.subtree(objects[0])):
        source = subject(sentence, verb, low)
        holder = antecedent(sentence, verb, source[0]) if is_relative(source) else source
        return Site(sentence, verb, cue, source, holder, entry, entry.stance, "count-put", low, high) if source else None
    if any(w.relation in ("nsubj:pass", "aux:pass") for w in sentence.below(verb)):
        by = agent(sentence, verb)
        return Site(sentence, verb, cue, by, by, entry, entry.stance, "count-put", low, high, passive=True) if by else None
    return None


def _noun(sentence: Sentence, noun: Word, low: int, high: int) -> Site | None:
    """ "The claim by X that", "X's denial that", "reports that"."""
    clause = next((w for w in sentence.below(noun, "acl", "ccomp") if w.index > noun.index and _that(sentence, w)), None)
    attitude = noun.lower in ATTITUDE_NOUNS
    if clause is None:
        return None
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
    stance = entry.stance if source or noun.lower in DOCUMENTS else entry.stance
    rule = "attitude-noun" if attitude else "speech-noun"
    return Site(sentence, noun, (noun,), source, source, entry, stance, rule, low, high)


def _that(sentence: Sentence, clause: Word) -> bool:
    return any(w.lower == "that" and w.tag == "SCONJ" for w in sentence.below(clause, "mark"))

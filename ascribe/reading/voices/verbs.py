"""A verb in, the cue that it is out: its source, its frame, whom it addresses, whom the source cites."""

from __future__ import annotations

from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.clauses import (
    Words,
    chunk_after,
    head_noun,
    negated,
    trimmed,
    voiceless,
)
from ascribe.reading.voices.patterns import QUOTING, accused, asked, participle, passive, quoting
from ascribe.reading.voices.site import Reach, Site, cue_words, named_phrase, prepositional
from ascribe.reading.voices.sources import PERSONS, source_of, those, whole
from ascribe.vocabulary.cues import (
    CERTAIN,
    CLOSING,
    DOCUMENTS,
    INANIMATE,
    INVESTIGATING,
    LIVES,
    TOLLS,
    VERBS,
    Cue,
    Sort,
)
from ascribe.vocabulary.terms import Stance

_OUTCRY = frozenset("cry scream shout yell whisper".split())
_FAR = 14  # words between "quoted" and "as saying"
_POINTING = frozenset("point respond reply react comment".split())
_MARKS = frozenset("\" “ ” „ « » `` '' ' ‘ ’".split())
_MODALS = frozenset("would could should might may must can will 'll ’ll".split())


def verb_cue(reach: Reach, verb: Word, before: list[Site]) -> Site | None:
    sentence, low, high = reach.sentence, reach.low, reach.high
    entries = VERBS[verb.lower]
    if _in_name(reach, verb):
        return None
    if verb.lower.endswith("ing") and verb.index > low and sentence.words[verb.index - 1].lower == "as" and quoting(sentence, verb, low):
        return None  # "was quoted as saying" is one cue
    if verb.relation in ("amod", "compound") and verb.lower not in CERTAIN:
        return None
    if verb.tag not in ("VERB", "AUX") and verb.lower not in CERTAIN and not (verb.tag == "X" or sentence.below(verb, "nsubj")):
        return None
    if verb.tag not in ("VERB", "AUX") and sentence.below(verb, "cop"):
        return None  # "it was a key transit point"
    if any(w.relation in ("nsubj:pass", "aux:pass") for w in sentence.below(verb)):
        return passive(reach, verb, entries)
    if verb.relation == "acl" and verb.tag == "VERB" and not verb.lower.endswith("ing") and (site := participle(reach, verb, entries)):
        return site
    if site := asked(reach, verb, entries) or accused(reach, verb, entries):
        return site
    if verb.lower in ("citing", "quoting") and any(s.cited and s.low == low for s in before):
        return None  # whom they cite stands with the verb before
    entry = _fitting(sentence, verb, entries)
    loose = entry is None and _complemented(sentence, verb)
    if loose:
        entry = entries[-1]
    source, holder, rule = source_of(reach, verb, before=before, entry=entry)
    if not source or not holder or entry is None:
        return None
    if len(source) > 1 and source == holder and source[-1].lower in PERSONS and not any(w.tag == "CCONJ" for w in source):
        source = holder = source[-1:]  # "speaking to the paper *he* added"
    source, holder = whole(reach, source, holder)
    if [w.lower for w in holder] == ["they"]:
        holder = those(sentence, verb, low) or holder
    if not _speaks(sentence, verb, entry, holder) or (entry.lemma == "find" and not _finding(sentence, verb, holder)):
        return None
    rule = _prefix(sentence, verb, entry) + rule
    if rule.endswith("object") and not rule.startswith("attitude"):
        rule = f"attitude-{rule}"  # what somebody is led to say is not yet told
    if loose and not rule.startswith("attitude"):
        rule = f"attitude-loose-{rule}"  # "said so", "point to the storm": what is said stands in no clause
    if rule.startswith("attitude-modal") or (rule.startswith("attitude") and rule.endswith("shared") and verb.relation == "xcomp"):
        return None  # "could not say", "came to see"
    cited, source, holder = _cited(reach, verb, source=source, holder=holder)
    quoted, saying = _quoted(reach, verb, entry)
    if quoted:
        return Site(sentence, saying, (verb,), source, holder, VERBS[saying.lower][0], Stance.ASSERTED, "speech-quoting", low, high, quoted)
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


def _speaks(sentence: Sentence, verb: Word, entry: Cue, holder: Words) -> bool:
    head = head_noun(sentence, holder)
    if head.lower in INANIMATE and (head.index == 0 or not head.text.istitle()):
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
    if "without" in marks:
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


def _quoted(reach: Reach, verb: Word, entry: Cue) -> tuple[Words, Word]:
    """Whom the source quotes, and the verb of what they said: "the paper quoted *a source* as *saying*"."""
    words = reach.sentence.words
    if entry.lemma in QUOTING:
        for i in range(verb.index + 2, min(reach.high - 1, verb.index + _FAR)):
            after = words[i + 1]
            if words[i].lower == "as" and after.lower.endswith("ing") and after.lower in VERBS:
                return trimmed(words[verb.index + 1 : i]), after
            if words[i].tag == "AUX" or (words[i].tag == "VERB" and words[i].relation != "amod") or words[i].text in _MARKS:
                break
    return (), verb


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

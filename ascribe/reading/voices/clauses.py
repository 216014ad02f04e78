"""A sentence and a verb in, the phrases around the verb out: subject, agent, what it is tied to."""

from __future__ import annotations

from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.cues import DATA, DOCUMENTS, INVESTIGATING, TIMES
from ascribe.vocabulary.speaking import BODIES, ROLES, SERVANTS, TITLES, UNNAMED

Words = tuple[Word, ...]

NOMINAL = frozenset("NOUN PROPN NUM PRON".split())
_CHUNK = frozenset("DET ADJ NOUN PROPN NUM PRON".split())
_RELATIVE = frozenset("who which that whom".split())
_ABSTRACT = ("tion", "tions", "ness", "ance", "ances", "ism", "ure", "ures", "sion", "sions", "ity", "ities")
_VOICED = BODIES | UNNAMED | ROLES | DOCUMENTS | DATA | INVESTIGATING | frozenset("delegation deputation".split())
_NOBODY = frozenset("nobody none neither".split())
_LINKS = frozenset("of for at in from".split())


def segment(sentence: Sentence, word: Word) -> tuple[int, int]:
    """The first word, and the one past the last, of the stretch between semicolons that the word stands in."""
    low, high = 0, len(sentence)
    for other in sentence.words:
        if other.text == ";":
            if other.index < word.index:
                low = other.index + 1
            else:
                high = min(high, other.index)
    return low, high


def subject(sentence: Sentence, verb: Word, low: int) -> Words:
    """The phrase that does the verb, before it or, in "said the mayor", after it; empty where the verb has none."""
    subjects = [w for w in sentence.below(verb, "nsubj") if w.index >= low and w.relation != "nsubj:pass"]
    before = [w for w in subjects if w.index < verb.index]
    if before:
        phrase = _run(sentence, before[-1], low, verb.index)
        for other in reversed(before[:-1]):  # a title parsed as a subject of its own
            title = all(w.tag in ("NOUN", "PROPN", "ADJ", "DET", "ADP", "PART") for w in sentence.subtree(other))
            if phrase and title and max(w.index for w in sentence.subtree(other)) + 1 == phrase[0].index:
                phrase = _run(sentence, other, low, phrase[0].index) + phrase
        return phrase
    after = [w for w in subjects if w.index > verb.index]
    if after and min(w.index for w in sentence.subtree(after[0])) == verb.index + 1:
        return _run(sentence, after[0], verb.index + 1, len(sentence))
    return ()


def _run(sentence: Sentence, head: Word, low: int, high: int) -> Words:
    """The words of the phrase that stand together, without a clause that the parser hung on its left."""
    inside = [w for w in sentence.subtree(head) if low <= w.index < high]
    if not inside:
        return ()
    indices = {w.index for w in inside}
    start = end = head.index
    while start - 1 in indices:
        start -= 1
    while end + 1 in indices:
        end += 1
    later = next(
        (w for w in sentence.words[head.index + 1 : end + 1] if w.relation.startswith("nsubj") and w.tag in ("NOUN", "PROPN")), None
    )
    if later is not None and end + 1 == high and not any(w.lower in _RELATIVE or w.text == "," for w in sentence.words[start : end + 1]):
        found = chunk_before(sentence, high, later.index - 4 if later.index - 4 > head.index else head.index + 1)
        if found and found[0].tag == "DET":
            return found  # "were among the people killed the monitor said"
    for i in range(head.index - 1, start - 1, -1):
        if sentence.words[i].tag in ("VERB", "AUX") and sentence.words[i].relation not in ("amod", "compound"):
            return chunk_before(sentence, head.index + 1, max(low, i + 1)) + sentence.words[head.index + 1 : end + 1]
    return trimmed(sentence.words[start : end + 1])


def trimmed(words: Words) -> Words:
    """Without punctuation and conjunctions at the ends."""
    start, end = 0, len(words)
    while start < end and (words[start].tag in ("PUNCT", "CCONJ") or not any(c.isalnum() for c in words[start].text)):
        start += 1
    while end > start and (words[end - 1].tag == "PUNCT" and words[end - 1].text not in (")", "]")):
        end -= 1
    return words[start:end]


def ungoverned(words: Words) -> Words:
    """Without a preposition in front: "by some farmers who said"."""
    start = 0
    while start + 1 < len(words) and words[start].tag == "ADP" and not words[start].text.istitle():
        start += 1
    return words[start:]


def chunk_before(sentence: Sentence, end: int, low: int = 0) -> Words:
    """The plain noun phrase that ends right before a word: "the head of the clinic"."""
    words, start = sentence.words, end
    while start > low:
        word = words[start - 1]
        if start == end and word.text == ")" and start - 3 > low and words[start - 3].text == "(":
            start -= 3  # the abbreviation after a name
            continue
        if _hyphen(words, start - 1) and start - 2 >= low:
            start -= 2
            continue
        if _stop(words, start - 1) and start - 2 >= low:
            start -= 2
            continue
        genitive = word.tag == "PART" and word.lower.strip("'’") == "s"
        if (
            word.tag in _CHUNK
            or genitive
            or (
                word.tag == "ADP"
                and word.lower in _LINKS
                and start < end
                and start - 2 >= low
                and words[start - 2].tag in ("NOUN", "PROPN")
            )
        ):
            start -= 1
        else:
            break
        if word.tag == "DET" and not (start - 1 >= low and words[start - 1].lower in _LINKS and words[start - 1].tag == "ADP"):
            break
    return words[start:end]


def chunk_after(sentence: Sentence, start: int, high: int) -> Words:
    """The noun phrase that begins at a word, up to a comma, a verb or a new phrase."""
    words, end = sentence.words, start
    while end < high:
        word = words[end]
        if (_hyphen(words, end) or _stop(words, end)) and end + 1 < high:
            end += 2 if _hyphen(words, end) else 1
            continue
        linked = word.tag == "ADP" and end > start and end + 1 < high and words[end + 1].tag in _CHUNK
        linked = linked and (
            word.lower in _LINKS
            or (word.lower == "with" and _serves(words, end))
            or (word.lower == "by" and words[end - 1].lower in DOCUMENTS)
        )
        if word.tag not in _CHUNK and not linked and not (word.tag == "PART" and word.lower.strip("'’") in ("s", "")):
            break
        if word.tag == "DET" and end > start and words[end - 1].tag in NOMINAL:
            break
        end += 1
    return words[start:end] if any(w.tag in NOMINAL for w in words[start:end]) else ()


def _hyphen(words: Words, at: int) -> bool:
    """A hyphen within a word that the tokenizer took apart: "Britain-based"."""
    if words[at].text not in ("-", "‑", "–") or at == 0 or at + 1 >= len(words):
        return False
    return words[at - 1].end == words[at].start and words[at].end == words[at + 1].start


def _serves(words: Words, at: int) -> bool:
    """ "Sgt. Roe *with the Orlo Police*", "officials *with the department*": the force to which they belong."""
    before = words[at - 1]
    return (before.tag == "PROPN" or before.lower in SERVANTS) and any(w.text[:1].isupper() for w in words[at + 1 : at + 4])


def _stop(words: Words, at: int) -> bool:
    """The full stop of a title cut short before a name: "Sgt. Roe"."""
    if words[at].text != "." or at == 0 or at + 1 >= len(words):
        return False
    before, after = words[at - 1], words[at + 1]
    return before.end == words[at].start and before.lower in TITLES and after.text[:1].isupper()


def speaker_before(sentence: Sentence, verb: Word, low: int) -> Words:
    """The noun phrase right before a verb of speech whose own subject the parser lost; past a relative clause without commas."""
    end = verb.index
    while end > low and sentence.words[end - 1].tag in ("ADV", "AUX"):
        end -= 1
    phrase = chunk_before(sentence, end, low)
    if not phrase or phrase[-1].tag not in (*NOMINAL, "PUNCT"):
        return ()
    start = phrase[0].index
    inner = next((i for i, w in enumerate(phrase[:-1]) if w.lower in ("which", "whom")), None)
    if inner is not None:
        return phrase[inner + 1 :]  # "the weapons which *rights groups* say kill"
    body = phrase[-1].lower in BODIES | UNNAMED
    if start - 2 >= low and not body and _participle(sentence, start - 1):
        return chunk_before(sentence, start - 1, low) or phrase  # "the group tracking the war said"
    for i in range(start - 1, max(low, start - 10), -1):
        if _opens_relative(sentence, i) and any(w.tag == "VERB" for w in sentence.words[i:start]):
            return chunk_before(sentence, i, low) or phrase
        if sentence.words[i].tag == "PUNCT":
            break
    before = sentence.words[start - 1] if start > low else None
    if before is not None and before.tag == "CCONJ":  # "police and medics said"
        first = chunk_before(sentence, start - 1, low)
        return sentence.words[first[0].index : phrase[-1].index + 1] if first else phrase
    if before is not None and before.tag == "PROPN" and phrase[0].tag == "DET" and phrase[-1].relation == "appos":
        first = chunk_before(sentence, start, low)  # "the Observatory a war monitor said"
        return first + phrase if first else phrase
    return phrase


def _participle(sentence: Sentence, at: int) -> bool:
    word, before = sentence.words[at], sentence.words[at - 1]
    return word.tag == "VERB" and word.lower.endswith("ing") and word.lower != "including" and before.lower in BODIES | UNNAMED


def _opens_relative(sentence: Sentence, at: int) -> bool:
    word = sentence.words[at]
    return word.lower in ("which", "who") or (word.lower == "that" and word.tag == "PRON" and word.relation.startswith("nsubj"))


def antecedent(sentence: Sentence, verb: Word, pronoun: Word) -> Words:
    """The phrase that "who" or "which" stands for."""
    end = pronoun.index
    while end > 0 and sentence.words[end - 1].tag in ("PUNCT", "ADP"):
        end -= 1
    if verb.relation == "acl:relcl":
        head = sentence.head(verb)
        phrase = tuple(w for w in sentence.subtree(head) if w.index < end)
        if phrase and phrase[-1].index == end - 1:
            return ungoverned(trimmed(_run(sentence, head, 0, end)))
    return chunk_before(sentence, end)


def is_relative(phrase: Words) -> bool:
    """The phrase is "who", "which" or "that"."""
    return len(phrase) == 1 and phrase[0].lower in _RELATIVE


def agent(sentence: Sentence, verb: Word) -> Words:
    """The phrase after "by"."""
    for word in sentence.below(verb, "obl"):
        case = [c for c in sentence.below(word, "case") if c.lower == "by" and c.index > verb.index]
        if case and (word.relation == "obl:agent" or word.tag in NOMINAL):
            return trimmed(tuple(w for w in _run(sentence, word, verb.index + 1, len(sentence)) if w.index > case[0].index))
    return ()


def head_noun(sentence: Sentence, phrase: Words) -> Word:
    """The word of the phrase that the others hang on."""
    plain = upto_comma(phrase) or phrase
    return sentence.top(plain)


def voiceless(word: Word) -> bool:
    """The noun names no one who could speak: a deed, a quality, a time, a place."""
    lower = word.lower
    if word.tag != "NOUN" or lower in _VOICED:
        return False
    return lower in TIMES or (len(lower) > 6 and lower.endswith(_ABSTRACT))


def upto_comma(phrase: Words) -> Words:
    """The phrase before its first comma, relative pronoun or bracket."""
    for i, word in enumerate(phrase):
        if i and (word.text in (",", "(", "[", "--", "—", "–") or _relates(word)):
            return phrase[:i]
    return phrase


def _relates(word: Word) -> bool:
    return word.lower in ("who", "which") or (word.lower == "that" and word.tag in ("PRON", "SCONJ"))


def negated(sentence: Sentence, verb: Word) -> bool:
    """ "Did not say", "never confirmed", "could not verify", "no other source confirmed"."""
    for word in sentence.below(verb, "nsubj"):
        if word.lower in _NOBODY or any(w.lower in ("no", "neither") for w in sentence.below(word, "det")):
            return True
    return any(w.lower in ("not", "n't", "n’t", "never", "nt") and w.index < verb.index for w in sentence.below(verb))

"""A cue in, what it governs other than a clause out: an object, an infinitive, a phrase, a relative pronoun, a passive subject."""

from __future__ import annotations

from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.clauses import NOMINAL
from ascribe.reading.voices.ends import closing, end_of
from ascribe.reading.voices.site import MATTER, Site, prepositional
from ascribe.vocabulary.cues import TIMES, VERBS, WEEKDAYS, Sort

_PRONOUNS = frozenset("which what whom that who".split())
_MATTER = frozenset("to for on about with of at against upon over toward towards as from".split())


def governed(site: Site) -> list[tuple[int, int]] | None:
    """A noun phrase, an infinitive or a phrase after a preposition."""
    sentence, verb, entry = site.sentence, site.verb, site.entry
    after = [w for w in sentence.below(verb) if w.index > verb.index and w.index < site.high]
    objects = [w for w in after if w.relation in ("obj", "iobj")]
    objects = objects or [w for w in after if w.relation == "xcomp" and w.tag != "VERB"]  # "reported 63 dead"
    if "p" in entry.frames and (tied := prepositional(sentence, verb, entry)):
        first = objects[0] if objects and entry.sort is Sort.ACCUSATION else tied
        start = min(w.index for w in sentence.subtree(first) if w.index > verb.index)
        return [(start, max(end_of(site, start) if entry.sort is not Sort.ATTITUDE else _last(sentence, tied), start + 1))]
    infinitive = next((w for w in after if w.relation == "xcomp"), None)
    if infinitive is not None and ("i" in entry.frames or entry.addressed or entry.sort is Sort.ATTITUDE):
        first = objects[0] if objects else infinitive
        start = min(w.index for w in sentence.subtree(first) if w.index > verb.index)
        return [(start, _last(sentence, infinitive))]
    if "o" in entry.frames and objects and objects[0].tag in (*NOMINAL, "ADJ", "VERB", "DET", "X"):
        start = min(w.index for w in sentence.subtree(objects[0]) if w.index > verb.index)
        if entry.sort is Sort.ATTITUDE:
            return [(start, _with_as(site, objects[0], _last(sentence, objects[0])))]
        return [(start, end_of(site, start))]
    if "c" in entry.frames and entry.sort is Sort.ATTITUDE:
        clause = next((w for w in after if w.relation in ("advcl", "ccomp", "xcomp")), None)
        if clause is not None:
            start = min(w.index for w in sentence.subtree(clause) if w.index > verb.index)
            return [(start, _last(sentence, clause))]
    return None


def _with_as(site: Site, word: Word, end: int) -> int:
    """Where the words end that also tell as what the object is held: "sees the truce *as a trap*"."""
    for held in site.sentence.below(site.verb, "obl", "advcl", "xcomp"):
        inside = [w.index for w in site.sentence.subtree(held) if w.index > site.verb.index]
        if (
            inside
            and inside[0] == end
            and held.index > word.index
            and (held.relation == "xcomp" or any(c.lower == "as" for c in site.sentence.below(held, "case", "mark")))
        ):
            end = min(site.high, _last(site.sentence, held))
    return end


def relative(site: Site) -> list[tuple[int, int]]:
    """The pronoun that stands for what is said: "*what* the clinic called a massacre", "*which* he denied"."""
    words = site.sentence.words
    first = site.source[0].index if site.source else site.verb.index
    if not site.low < first <= site.cue[0].index:
        return []
    pronoun = words[first - 1]
    return [(first - 1, first)] if pronoun.lower in _PRONOUNS and pronoun.tag == "PRON" else []


def loose(site: Site) -> list[tuple[int, int]] | None:
    """Whatever an attitude governs on its right: an object, an infinitive, a phrase after a preposition."""
    sentence, verb = site.sentence, site.verb
    after = [w for w in sentence.below(verb) if verb.index < w.index < site.high and w not in site.source]
    for relations in (("obj", "ccomp", "xcomp"), ("obl", "advcl")):
        found = [w for w in after if w.relation in relations and not _merely_when(sentence, w)]
        if found:
            start = min(w.index for w in sentence.subtree(found[0]) if w.index > verb.index)
            return [(start, _last(sentence, found[-1]))]
    return None


def mentioned(site: Site) -> list[tuple[int, int]] | None:
    """What a cue of speech names and does not report: "said *the same*", "argued for *a truce*"."""
    sentence, verb = site.sentence, site.verb
    for word in sentence.below(verb, "obj", "obl"):
        if not verb.index < word.index < site.high or word in site.source or word.lower in TIMES or word.lower in WEEKDAYS:
            continue
        about = any(c.lower in MATTER for c in sentence.below(word, "case"))
        if about or (word.relation == "obj" and not site.entry.addressed and word.tag in ("NOUN", "PRON")):
            return [(min(w.index for w in sentence.subtree(word) if w.index > verb.index), _last(sentence, word))]
    return None


def _merely_when(sentence: Sentence, word: Word) -> bool:
    """A phrase that tells when, where or in what company, and nothing of the matter."""
    marks = {w.lower for w in sentence.below(word, "case", "mark")}
    return word.relation in ("obl", "advcl") and not marks & _MATTER


def _last(sentence: Sentence, word: Word) -> int:
    """Where the words end that hang on a word, before a clause that only adds something: ", who later fled"."""
    end = closing(sentence, word.index, max(w.index for w in sentence.subtree(word)) + 1)
    for i in range(word.index + 1, end - 1):
        after = sentence.words[i + 1]
        if sentence.words[i].text == "," and (after.lower in ("who", "which") or (after.lower.endswith("ing") and after.lower in VERBS)):
            return i
    return end


def undergone(site: Site) -> list[tuple[int, int]] | None:
    """The subject of a passive, and what follows the verb but the agent: "*the toll* was put *at 60* by"."""
    sentence, verb = site.sentence, site.verb
    patients = [w for w in sentence.below(verb, "nsubj", "csubj") if w.index < verb.index]
    if site.rule.endswith("participle"):
        words = [w.index for w in sentence.subtree(sentence.head(verb)) if site.low <= w.index < verb.index]
        return [(min(words), max(words) + 1)] if words else None
    ranges = []
    if patients:
        words = [w.index for w in sentence.subtree(patients[-1]) if site.low <= w.index < site.cue[0].index]
        if words:
            ranges.append((min(words), max(words) + 1))
    follow = [
        w
        for w in sentence.below(verb, "obl", "xcomp", "ccomp", "advcl")
        if w.index > verb.index and not set(sentence.subtree(w)) & set(site.source)
    ]
    for word in follow:
        told = any(w.tag == "NUM" for w in sentence.subtree(word)) or (
            site.rule == "attitude-passive" and any(c.lower in MATTER for c in sentence.below(word, "case"))
        )
        if site.entry.lemma != "put" and word.relation.startswith("obl") and not told:
            continue
        words = [w.index for w in sentence.subtree(word) if w.index > verb.index]
        ranges.append((min(words), max(words) + 1))
    return ranges or None

"""A sentence in, those whom it ties to a deed that it does not name again out: "no group claimed it", "police suspect the rebels"."""

from __future__ import annotations

from collections.abc import Iterator

from ascribe.claims.near import of_sentence
from ascribe.claims.standing import sentence_at
from ascribe.incidents.doers import parties
from ascribe.incidents.template import Perpetrator
from ascribe.reading.events.clause import passive
from ascribe.reading.events.phrases import cases_of, phrase
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.deeds import BLAMES, NOUNS, OUTCOMES, VERBS
from ascribe.vocabulary.terms import Confidence

VERSION = 3

_CLAIMS = frozenset("claimed claim claims claiming accepted accept assumed assume admitted admit acknowledged acknowledge took".split())
_OWNING = frozenset("responsibility credit authorship".split())
"""What those who did it claim."""

_LAYS = BLAMES | frozenset("suspect suspects suspected".split())
_TRACES = frozenset("attributed attribute attributes ascribed traced linked".split())
_NOUNS = frozenset(("NOUN", "PROPN", "ADJ"))
_THAT = frozenset("it this that incident crime crimes death deaths blasts".split())
_NOBODY = frozenset("no nobody none neither".split())


def blamed(reading: Reading, sentence: Sentence) -> Iterator[Perpetrator]:
    """Those who claim, and those who are blamed or suspected, with how the words tie them to it."""
    for word in sentence.words:
        for head, sure in _tied(sentence, word):
            if head.tag in _NOUNS and not any(w.lower in _NOBODY for w in sentence.below(head, "det")):
                span = phrase(sentence, head)
                yield from parties(reading, sentence, span, sure=sure, told_by=_teller(reading, word), rule=f"{word.lower}")


def _teller(reading: Reading, word: Word) -> str | None:
    """Who lays the deed at somebody's door by this word; None where the report does so itself."""
    sentence = sentence_at(reading, word.span)
    voices = of_sentence(reading.voices, sentence.index) if sentence is not None and word.lower in _LAYS else ()
    return next((v.speaker[-1].name for v in voices if v.speaker and any(c.covers(word.span) for c in v.cue)), None)


def _tied(sentence: Sentence, word: Word) -> Iterator[tuple[Word, Confidence]]:
    if word.lower in _OWNING and word.relation == "obj":
        verb = sentence.head(word)
        if verb.lower in _CLAIMS and not any(w.lower in {"not", "n't", "never"} for w in sentence.below(verb, "advmod")):
            yield from ((w, Confidence.CLAIMED) for w in _who(sentence, verb))
        elif verb.lower in {"denied", "denies", "deny", "rejected"}:
            yield from ((w, Confidence.DENIED) for w in sentence.below(verb, "nsubj"))
    elif word.lower == "responsible" and word.tag == "ADJ":
        # where a comma was lost, the subject of the next clause may hang on it
        yield from ((w, Confidence.ACCUSED) for w in sentence.below(word, "nsubj") if w.index < word.index)
    elif word.tag == "VERB" and word.lower in _LAYS and _of_deed(sentence, word):
        sure = Confidence.SUSPECTED if word.lower.startswith("suspect") else Confidence.ACCUSED
        relations = ("nsubj",) if passive(sentence, word) else ("obj", "iobj")
        yield from ((w, sure) for w in sentence.below(word, *relations))
        if word.lower.startswith("blame"):
            yield from ((w, sure) for w in sentence.below(word, "obl") if "on" in cases_of(sentence, w))
    elif word.tag == "VERB" and word.lower in _TRACES:
        yield from ((w, Confidence.ACCUSED) for w in sentence.below(word, "obl") if "to" in cases_of(sentence, w))


def _who(sentence: Sentence, verb: Word) -> Iterator[Word]:
    """The verb's subject; for "which" what it stands for."""
    for subject in sentence.below(verb, "nsubj"):
        relative = subject.tag == "PRON" and verb.relation == "acl:relcl"
        yield sentence.head(verb) if relative else subject


def _of_deed(sentence: Sentence, verb: Word) -> bool:
    """What somebody is accused of is a deed, or is not told; the accused may be accused of anything."""
    told = [
        c for c in sentence.below(verb, "xcomp", "ccomp", "advcl", "obl") if cases_of(sentence, c) & {"of", "for"} or c.relation != "obl"
    ]
    of_what = [w.lower for c in told for w in (c, *sentence.below(c, "obj", "nmod", "amod"))]
    return not of_what or any(w in NOUNS or w in VERBS or w in OUTCOMES or w in _THAT for w in of_what)

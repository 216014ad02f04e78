"""Incidents in, those doers whom the report only tells as arrested or charged no longer as a fact out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ascribe.incidents.heads import people_of
from ascribe.incidents.incident import Incident
from ascribe.incidents.merge import same_name
from ascribe.incidents.template import Perpetrator
from ascribe.reading.events.clause import passive
from ascribe.reading.events.phrases import cases_of
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence, Word
from ascribe.vocabulary.terms import Confidence

VERSION = 1

_CHARGED = frozenset("indicted charged arraigned arrested detained accused suspected".split())
_RULED = frozenset("convicted sentenced guilty".split())
_PLAIN = re.compile(
    r"\b([A-Z][\w'’-]{1,30})(?:, \d{1,2},)? (?:(?:was|is|has been|stands|went|goes) (?:\w{2,12}ly )?"
    r"(?:(?P<charged>indicted|charged|arraigned|arrested|detained|accused|suspected|on trial)|(?P<ruled>convicted|sentenced|found guilty))"
    r"|(?P<pleaded>pleaded guilty))\b"
)
"""Sentences without a deed have no trees."""

_SUSPECTS = frozenset(("suspect", "suspects"))
_NOT = frozenset("not never n't".split())
_BESIDE = ("nsubj", "nsubj:pass", "obj", "appos", "flat", "compound")


def presumed(found: Sequence[Incident], reading: Reading) -> tuple[Incident, ...]:
    """The incidents; doers whom the report also tells as charged, and not as convicted, are accused and no more."""
    if not any(_certain(p) for i in found for p in i.perpetrators):
        return tuple(found)
    charged = frozenset(_named(reading, _CHARGED))
    ruled = frozenset(_named(reading, _RULED)) if charged else frozenset()
    return tuple(replace(i, perpetrators=tuple(_accused(p, charged, ruled) for p in i.perpetrators)) for i in found)


def _accused(p: Perpetrator, charged: frozenset[str], ruled: frozenset[str]) -> Perpetrator:
    accused = _certain(p) and _is_of(p, charged) and not _is_of(p, ruled)
    return replace(p, confidence=Confidence.ACCUSED) if accused else p


def _certain(p: Perpetrator) -> bool:
    return p.confidence is Confidence.FACT and not p.organisation


def _is_of(p: Perpetrator, names: frozenset[str]) -> bool:
    return any(same_name(p.name, name) for name in names)


def _named(reading: Reading, words: frozenset[str]) -> Iterator[str]:
    """The persons of whom one of the words, or for the charged a trial, is told."""
    for sentence in reading.sentences:
        if not sentence.parsed:
            yield from _plain(sentence.span.of(reading.report.text), charged=words is _CHARGED)
            continue
        told = [w for w in sentence.words if w.lower in words or (words is _CHARGED and _suspects(sentence, w))]
        told = [w for w in told if not any(n.lower in _NOT for n in sentence.below(w, "advmod"))]
        if not told:
            continue
        people = people_of(reading, sentence)
        for at in (a for w in told for a in _of_whom(sentence, w)):
            names = [n.words for n in people if n.span.covers(at.span)]
            yield from names or ([at.text] if at.tag == "PROPN" else [])


def _plain(text: str, *, charged: bool) -> Iterator[str]:
    """The same by the words alone: the last of the names before "was charged"."""
    yield from (m[1] for m in _PLAIN.finditer(text) if (m["charged"] is not None) is charged)


def _suspects(sentence: Sentence, word: Word) -> bool:
    """ "A suspect", "is on trial"."""
    return word.lower in _SUSPECTS or (word.lower == "trial" and "on" in cases_of(sentence, word))


def _of_whom(sentence: Sentence, word: Word) -> Iterator[Word]:
    """Those whom the word is told of: its subject, its object, the noun it stands beside, and for "pleaded guilty" the verb's subject."""
    # those who arrest are not those arrested
    active = word.tag == "VERB" and not passive(sentence, word)
    yield from (w for w in sentence.below(word, *_BESIDE) if not (active and w.relation == "nsubj"))
    head = sentence.head(word)
    if word.relation in {"acl", "acl:relcl", "amod", "appos", "compound", "flat"}:
        yield head
    elif word.relation in {"xcomp", "conj", "advmod", "obl", "obj"}:
        yield from sentence.below(head, "nsubj", "nsubj:pass")
        if head.relation == "acl:relcl":
            yield sentence.head(head)

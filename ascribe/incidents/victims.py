"""A sentence and those whom its words say were struck in, human targets out: name, description, kind, number, effect."""

from __future__ import annotations

from ascribe.incidents.harmed import Harm
from ascribe.incidents.heads import described, named, nation_of, numbered
from ascribe.incidents.kinds import person_kind
from ascribe.incidents.template import Quoted, Target, quoted
from ascribe.reading.names import Name
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span
from ascribe.vocabulary.callings import HONORIFICS
from ascribe.vocabulary.people import group_noun, person_noun
from ascribe.vocabulary.terms import Effect, PersonKind

VERSION = 1

_NOBODY = frozenset(
    "nobody none no one noone who he she they him her them it which that this i we you us me those these someone anyone what all".split()
)


def victim(reading: Reading, sentence: Sentence, harm: Harm) -> Target | None:
    """The target that a harm tells of; None where its words name no people."""
    return person(reading, sentence, harm.head, effects=(harm.effect,), rule=harm.rule)


def person(reading: Reading, sentence: Sentence, head: Word, *, effects: tuple[Effect, ...], rule: str) -> Target | None:
    """The human target that a word heads; None where it names no people."""
    if head.lower in _NOBODY or any(w.lower == "no" for w in sentence.below(head, "det")):
        return None
    text = reading.report.text
    known = named(reading, sentence, head)
    if known is None and not _people(head):
        return None
    title = _title(text, sentence, head, known)
    proper = quoted(text, _proper(sentence, known)) if known else None
    return Target(
        name=proper,
        description=title,
        kind=person_kind(_telling(sentence, head, title)),
        number=numbered(reading, sentence, head, name=known is not None),
        effects=effects,
        nation=nation_of(sentence, head),
        rule=rule,
    )


def _people(head: Word) -> bool:
    return person_noun(head.lower) is not None or group_noun(head.lower) or head.tag == "NUM" or head.lower in {"others", "victims"}


def _proper(sentence: Sentence, known: Name) -> Span:
    """The name without the titles that the network took with it."""
    words = sentence.within(known.span)
    while len(words) > 1 and words[0].lower.rstrip(".") in HONORIFICS:
        words = words[1:]
    return Span(words[0].start, words[-1].end) if words else known.span


def _title(text: str, sentence: Sentence, head: Word, known: Name | None) -> Quoted | None:
    """The description: the noun phrase of those without a name, the title or apposition of those with one."""
    if known is None:
        return described(text, sentence, head)
    if not known.span.covers(head.span):
        return described(text, sentence, head) if _people(head) else None
    proper = _proper(sentence, known)
    before = [
        w for w in sentence.subtree(head) if w.end <= proper.start and w.relation in {"compound", "amod", "flat", "nmod:desc", "appos"}
    ]
    before = [w for w in before if w.index >= head.index - 8 and w.tag in {"NOUN", "PROPN", "ADJ"}]
    start = sentence.within(proper)[0].index if sentence.within(proper) else head.index
    run = [w for w in before if all(sentence.words[i] in before for i in range(w.index, start))]
    if run:
        return quoted(text, Span(run[0].start, run[-1].end))
    beside = next((w for w in sentence.below(head, "appos") if person_noun(w.lower) is not None), None)
    return described(text, sentence, beside) if beside is not None else None


def _telling(sentence: Sentence, head: Word, title: Quoted | None) -> list[str]:
    """All words that tell what the person is."""
    words = sentence.within(title.span) if title else ()
    return [w.lower for w in words] or [w.lower for w in (*sentence.below(head, "compound", "amod"), head)]


def is_fighter(target: Target) -> bool:
    """The target bore arms for a group: no civilian, official or soldier."""
    return target.kind is PersonKind.FIGHTER

"""A figure in its sentence in, whether it is a total that runs over a war, a year or a campaign, out."""

from __future__ import annotations

import re

from ascribe.claims.figures import Counted
from ascribe.claims.quantities import Quantity
from ascribe.reading.trees import Sentence, Word

VERSION = 2

HUGE, SINCE, LASTING = "huge", "since", "lasting"

MANY = 30_000
"""More people than any single incident of the news has cost: a total of a war."""

WHOLE_WAR = 1000
"""Fewer killed "in the war" are as often those of one battle."""

RUNNING = re.compile(
    r"\b(since|so far|to date|in all|overall|altogether|bring(?:s|ing)|brought|rais(?:es|ed|ing)|(?:total|overall|cumulative) (?:number|death|toll|casualt)|"
    r"(?:this|that) year|in recent (?:days|weeks|months|years)|(?:past|last) (?:\w+ )?(?:days|week|weeks|months?|years?)|"
    r"(?:the|a|this) (?:civil )?(?:war|conflict|campaign|uprising|insurgency|offensive|siege|genocide)|(?:\w+ )?(?:civil war|conflict))\b",
    re.IGNORECASE,
)
WITHIN = re.compile(r"\b(in|during|of|throughout)\s*$")
TOTAL = re.compile(r"\b(?:total|number|toll|overall|since|figure|tally)\b", re.IGNORECASE)
SPAN_OF_TIME = re.compile(r"\b(?:total|since|so far|overall|year|began|campaign|war|conflict|week|month)\b", re.IGNORECASE)
WARS = frozenset("war conflict campaign uprising insurgency offensive revolution fighting violence unrest hostilities siege".split())
TIMES = frozenset("days weeks months years".split())
RAISING = ("bring", "brought", "rais")
RANKED = 8
"""Words between a superlative and the "since" from which it ranks: "the deadliest strike in the province since"."""

SUPERLATIVE = frozenset("biggest deadliest worst largest highest most first bloodiest heaviest greatest".split())
BEGINNING = frozenset("began begin beginning started start erupted broke launched opened".split())


def running(text: str, sentence: Sentence, counted: Counted) -> str | None:
    """The rule by which the figure sums up more than one incident; None where it does not."""
    quantity = counted.quantity
    if _bound(quantity) >= MANY:
        return HUGE
    trigger = sentence.words[counted.role.trigger]
    if _counts_from(sentence, trigger, quantity):
        return SINCE
    if _such(sentence, quantity):
        return "such"
    own = sentence.below(trigger, "nsubj")
    above = (sentence.head(trigger), sentence.head(sentence.head(trigger)))
    subjects = (*own, *(w for verb in above for w in sentence.below(verb, "nsubj")))
    if any(w.lower in TIMES for c in subjects for w in (c, *sentence.below(c))):
        return LASTING
    if any(c.lower in WARS for c in own):
        return "war-as-subject"
    match = RUNNING.search(text, sentence.span.start, sentence.span.end)
    return _by_words(text, sentence, counted, match=match) if match else None


def _bound(quantity: Quantity) -> int:
    return quantity.interval.low or quantity.interval.high or 0


def _by_words(text: str, s: Sentence, counted: Counted, *, match: re.Match[str]) -> str | None:
    """What the sentence's first words of a total say of the figure, if they stand in its clause or open the sentence."""
    said, quantity = match[1].lower(), counted.quantity
    if said.startswith(RAISING):
        return "running-total" if match.start() < quantity.span.start and _total(text, match.end(), quantity.span.start) else None
    near = match.start() <= s.words[0].end + 4 or any(w.start <= match.start() < w.end for w in _clause(s, s.words[counted.role.trigger]))
    if said.startswith(("the ", "a ", "this ")) or said.split()[-1] in WARS:
        before = text[max(s.span.start, match.start() - 12) : match.start()].lower()
        return "in-a-war" if near and _bound(quantity) >= WHOLE_WAR and WITHIN.search(before) else None
    return "running" if near and said != "since" else None


def _clause(s: Sentence, word: Word) -> tuple[Word, ...]:
    """The words of the smallest clause about the word of harm."""
    head = word
    for above in s.above(word):
        if head.relation.split(":")[0] in ("acl", "advcl", "ccomp", "parataxis", "root", "csubj", "xcomp") and head.tag in ("VERB", "AUX"):
            break
        head = above
    return s.subtree(head)


def _counts_from(s: Sentence, trigger: Word, q: Quantity) -> bool:
    """ "Since 2011", "since the war began", said of the harm itself and not of a record or of those who came later."""
    mine = {trigger.index, q.anchor, q.noun, s.head(trigger).index}
    for since in (w for w in s.words if w.lower == "since"):
        node = s.head(since)
        if node.tag == "VERB" and node.lower not in BEGINNING:
            continue
        if _ranks(s, trigger, since):
            continue  # "in the deadliest attack since May" ranks the attack and counts nothing
        if any(w.lower.startswith(RAISING) for w in s.words[q.last + 1 : since.index]):
            continue  # "killed nine, bringing the number since May to 90": the ninety run on, not the nine
        if since.index == 0:
            return True  # "since last week raids have …": it opens the sentence and spans all that is told in it
        governor = s.head(node)
        beside = 1 <= since.index - trigger.index <= 6 and governor.tag in ("VERB", "NOUN", "ADJ")
        if governor.index in mine or (beside and s.head(governor).index in mine):
            return True
    return False


def _ranks(s: Sentence, trigger: Word, since: Word) -> bool:
    near = max(0, since.index - RANKED)
    before = s.words[min(near, trigger.index + 1) : since.index]
    return any(w.lower in SUPERLATIVE and s.words[w.index + 1].lower != "of" for w in before)


def _such(s: Sentence, q: Quantity) -> bool:
    """ "Dozens of such strikes": others of the kind, and not the one told of."""
    return "such" in {w.lower for w in s.words[q.last + 1 : q.last + 3]}


def _total(text: str, start: int, end: int) -> bool:
    """What is brought to the figure is a total, and of a stretch of time."""
    return TOTAL.search(text[start:end]) is not None and SPAN_OF_TIME.search(text[start : end + 60]) is not None

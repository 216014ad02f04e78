"""Text and sentences in, attributions as the text shows them out; nobody is named yet."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, islice, takewhile

from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.bare import bare
from ascribe.reading.voices.clauses import Words
from ascribe.reading.voices.content import content
from ascribe.reading.voices.quotes import Quote, quotes
from ascribe.reading.voices.site import Site
from ascribe.reading.voices.sites import sites
from ascribe.text import Span, around
from ascribe.vocabulary.cues import DOCUMENTS
from ascribe.vocabulary.terms import Stance

_LABEL = re.compile(r"(?:^|\n)[^\S\n]*([A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}):[^\S\n]+(?=\S)")
_GIVING = frozenset("gave gives issued issues released releases published publishes provided provides offered posted".split())
_PREPOSITIONS = frozenset("as for of about on".split())
_GAP = 40  # characters between a colon and the quotation it opens
_NO_LABEL = frozenset(
    "source date photo video update updates correction corrections clarification amendment erratum by read note editor image file credit watch more breaking related tags "
    "contributing twitter facebook instagram email contact follow phone address website editor’s editor's".split()
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """An attribution before its speaker is named; `carried` is true where the text shows no cue and the last speaker goes on."""

    sentence: int
    source: Words
    holder: Words
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    stance: Stance
    form: str
    rule: str
    cited: Words = ()
    told: Words = ()
    carried: bool = False
    waiting: bool = False
    quoted: bool = False

    @property
    def attitude(self) -> bool:
        """It tells what somebody wants, feels or does not say, and puts no fact forward."""
        return self.rule.startswith("attitude")

    @property
    def at(self) -> int:
        """Where it stands in the text."""
        return min(s.start for s in (*self.cue, *self.content, *(w.span for w in self.source)))


def drawn(text: str, sentences: Sequence[Sentence], named: Sequence[Span] = ()) -> tuple[Drawn, ...]:
    """Every attribution, in text order; `named` are the names and actors that may speak."""
    starts = {s.end: s.start for s in sorted(named, reverse=True)}
    marks = quotes(text)
    found: list[Drawn] = []
    at = 0
    for sentence in sentences:
        while at < len(marks) and marks[at].span.end <= sentence.span.start:
            at += 1
        near = takewhile(lambda q, end=sentence.span.end: q.span.start <= end + 3, islice(marks, at, None))  # type: ignore[misc]
        found.extend(_in_sentence(text, sentence, tuple(near), starts))
    found.extend(_labels(text, sentences, found))
    found.sort(key=lambda d: (d.at, d.cue[0].start if d.cue else d.at, -max((s.end for s in d.content), default=0)))
    return tuple(_outermost(_carried(text, sentences, marks, _filled(text, sentences, marks, found))))


def _outermost(found: Sequence[Drawn]) -> Iterator[Drawn]:
    """All but the attitudes that others tell of: what somebody is said to want is part of what is said."""
    said = sorted(s for d in found for s in d.content)
    furthest = list(accumulate((s.end for s in said), max))
    for item in found:
        if item.attitude and item.cue:
            before = bisect_right(said, item.cue[0].start, key=lambda s: s.start)
            if before and furthest[before - 1] >= item.cue[0].end:
                continue
        yield item


def _in_sentence(text: str, sentence: Sentence, marks: tuple[Quote, ...], starts: Mapping[int, int]) -> Iterator[Drawn]:
    if not sentence.parsed:
        yield from (Drawn(sentence.index, b.source, b.source, (b.cue,), b.content, b.stance, "indirect", "bare") for b in bare(sentence))
        return
    inside = tuple(q.span for q in marks if q.span.overlaps(sentence.span) and q.span.of(text).count(" ") >= 1)
    for site in sites(sentence, inside, starts):
        said = content(text, site, marks)
        if said is None:
            continue
        cue, spans = _parted(site, said.spans)
        yield Drawn(
            sentence.index,
            site.source,
            site.holder,
            (cue,),
            spans,
            site.stance,
            said.form,
            f"attitude-mention-{site.rule}" if said.mentioned else site.rule,
            site.cited,
            site.told,
            waiting=said.waiting,
            quoted=any(span.covers(site.verb.span) for span in inside),
        )
    yield from _account(sentence)


def _parted(site: Site, spans: tuple[Span, ...]) -> tuple[Span, tuple[Span, ...]]:
    """The cue and what it is about, the preposition between them given to the cue: "called for | a truce"."""
    cue = around(w.span for w in site.cue)
    words = site.sentence.words
    after = next((w for w in words[site.cue[-1].index + 1 :] if w.start >= cue.end), None)
    if after is not None and after.relation == "compound:prt" and not any(s.covers(after.span) for s in spans):
        cue = Span(cue.start, after.end)  # "points *out*"
    if not site.rule.startswith("attitude"):
        return cue, spans
    parted = []
    for span in spans:
        preposition = _opening(words, span, cue.end)
        if preposition is None:
            parted.append(span)
            continue
        if preposition.index > 0 and words[preposition.index - 1].end <= cue.end:
            cue = Span(cue.start, preposition.end)
        parted.append(Span(words[preposition.index + 1].start, span.end))
    return cue, tuple(parted)


def _opening(words: Words, span: Span, after: int) -> Word | None:
    """The preposition with which the words open that follow a cue; None where they open otherwise, or are nothing else."""
    first = next((w for w in words if w.start == span.start), None)
    if first is None or span.start < after or first.index + 1 >= len(words) or words[first.index + 1].start >= span.end:
        return None
    return first if first.tag == "ADP" or (first.tag == "SCONJ" and first.lower in _PREPOSITIONS) else None


def _account(sentence: Sentence) -> Iterator[Drawn]:
    """ "The ministry gave this account:" """
    root = sentence.root
    if root is None or root.lower not in _GIVING or sentence.words[-1].text != ":":
        return
    objects = sentence.below(root, "obj")
    subjects = [w for w in sentence.below(root, "nsubj") if w.index < root.index]
    if subjects and objects and objects[0].lower in (*DOCUMENTS, "figures", "list", "details", "version", "answer"):
        source = tuple(w for w in sentence.subtree(subjects[0]) if w.index < root.index)
        cue = around((root.span, objects[0].span))
        yield Drawn(sentence.index, source, source, (cue,), (), Stance.ASSERTED, "direct", "speech-account", waiting=True)


def _filled(text: str, sentences: Sequence[Sentence], marks: Sequence[Quote], found: list[Drawn]) -> list[Drawn]:
    """A cue that ends with a colon takes the quotation, the list or the sentence that follows."""
    result = []
    for item in found:
        if not item.waiting:
            result.append(item)
            continue
        end = sentences[item.sentence].span.end
        at = bisect_left(marks, end, key=lambda q: q.span.start)
        if at < len(marks) and marks[at].span.start - end < _GAP and not text[end : marks[at].span.start].strip():
            result.append(replace(item, content=(marks[at].span,), form="direct", waiting=False))
        elif item.sentence + 1 < len(sentences):
            result.append(replace(item, content=(sentences[item.sentence + 1].span,), form="indirect", waiting=False))
    return result


def _carried(text: str, sentences: Sequence[Sentence], marks: Sequence[Quote], found: list[Drawn]) -> list[Drawn]:
    """Quotations that nobody claims: the speaker before goes on."""
    result: list[Drawn] = []
    taken = sorted(s for d in found if not d.quoted for s in d.content)  # whom the quoted cite claims no quotation
    furthest = list(accumulate((s.end for s in taken), max))
    todo = sorted(found, key=lambda d: d.at)
    speaking: list[int] = []  # those of the latest sentence in which somebody speaks
    at = 0
    for quote in marks:
        while at < len(todo) and todo[at].at < quote.span.start:
            result.append(todo[at])
            if todo[at].source and not todo[at].attitude and not todo[at].quoted:
                same = speaking and result[speaking[-1]].sentence == todo[at].sentence
                speaking = [*speaking, len(result) - 1] if same else [len(result) - 1]
            at += 1
        before = bisect_left(taken, quote.span.end, key=lambda s: s.start)
        if (before and furthest[before - 1] > quote.span.start) or not speaking:
            continue
        first, last = _at(sentences, quote.span.start), _at(sentences, quote.span.end - 1)
        if first is None or last is None or not _stands_alone(text, quote.span, first, last):
            continue
        if first.index - result[speaking[-1]].sentence > 6:
            continue
        holder = _goes_on(text, sentences, result, speaking, quote.span)
        if holder is not None:
            result[holder] = replace(result[holder], content=(*result[holder].content, quote.span))
        elif quote.span.of(text).count(" ") > 2:
            result.append(Drawn(first.index, (), (), (), (quote.span,), Stance.ASSERTED, "direct", "quote-continued", carried=True))
    return sorted((*result, *todo[at:]), key=lambda d: d.at)


def _at(sentences: Sequence[Sentence], place: int) -> Sentence | None:
    """The sentence in which a character stands."""
    at = bisect_right(sentences, place, key=lambda s: s.span.start) - 1
    return sentences[at] if at >= 0 and place < sentences[at].span.end else None


def _stands_alone(text: str, span: Span, first: Sentence, last: Sentence) -> bool:
    lead, tail = text[first.span.start : span.start], text[span.end : last.span.end]
    return not any(c.isalnum() for c in lead) and not any(c.isalnum() for c in tail)


def _goes_on(text: str, sentences: Sequence[Sentence], result: Sequence[Drawn], speaking: Sequence[int], quote: Span) -> int | None:
    """Whose words the quotation goes on: of those who speak in the sentence before it, or whom it follows paragraph upon paragraph.

    Whoever is quoted there goes before who is only reported; None where other words stand between.
    """
    latest = len(result) - 1
    if result[latest].carried and not _between(text, max(s.end for s in result[latest].content), quote.start):
        return latest
    quoted = [i for i in speaking if result[i].form != "indirect"]
    holder = quoted[-1] if quoted else speaking[-1]
    item = result[holder]
    if item.form == "indirect" and (
        item.stance is not Stance.ASSERTED or not item.content or "\n\n" in text[item.content[0].start : quote.start]
    ):
        return None
    ends = [
        s.end for i in speaking for s in (*result[i].cue, *result[i].content, *(w.span for w in result[i].source)) if s.start < quote.start
    ]
    end = max(ends, default=quote.start)
    last = _at(sentences, end - 1)
    end = max(end, last.span.end) if last is not None else end
    return None if end > quote.start or _between(text, end, quote.start) else holder


def _between(text: str, start: int, end: int) -> bool:
    """Words stand between the two places."""
    return any(c.isalnum() for c in text[start:end])


def _labels(text: str, sentences: Sequence[Sentence], found: Sequence[Drawn]) -> Iterator[Drawn]:
    """ "MAYOR ROE: Nine died." at the start of a line."""
    cues = {c.start for d in found for c in d.cue}
    for match in _LABEL.finditer(text):
        label = Span(match.start(1), match.end(1))
        sentence = _at(sentences, label.start)
        if sentence is None or sentence.span.start != label.start or label.of(text).split()[0].lower() in _NO_LABEL:
            continue
        words: tuple[Word, ...] = sentence.within(label)
        end = text.find("\n", match.end())
        said = Span(match.end(), len(text) if end < 0 else end).trimmed(text)
        if not words or said.of(text).count(" ") < 1 or len(label) > 60 or any(w.start in cues for w in words):
            continue
        colon = Span(label.end, label.end + 1)
        yield Drawn(sentence.index, words, words, (colon,), (said,), Stance.ASSERTED, "indirect", "label")

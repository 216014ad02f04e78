"""A cue in its sentence in, the words said out."""

from __future__ import annotations

from dataclasses import dataclass

from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.attitudes import TOLD_BY, matter_of
from ascribe.reading.voices.clauses import Words
from ascribe.reading.voices.ends import end_of
from ascribe.reading.voices.governed import governed, loose, mentioned, relative, undergone
from ascribe.reading.voices.quotes import Quote
from ascribe.reading.voices.site import Site
from ascribe.text import Span
from ascribe.vocabulary.cues import CLOSING, PLAIN, VERBS, WEEKDAYS, Sort

_STRIP = frozenset(", ; : . -- — – - … ( [".split())
_ADVERBIAL = frozenset("ADP SCONJ ADV".split())
_BOUNDS = frozenset("at least most more fewer less than up to as many about around some nearly over almost".split())
_SUBORDINATE = frozenset("while as after when despite before since although though whereas".split())
_NEAR = 9  # words between a cue and the quotation it opens: "said in a statement on Monday"


@dataclass(frozen=True, slots=True)
class Content:
    """What is said, in pieces; `form` tells how much of it is quoted.

    `waiting` is true where the words are yet to come, `mentioned` where the cue only names what was said and reports nothing.
    """

    spans: tuple[Span, ...]
    form: str
    waiting: bool = False
    mentioned: bool = False


def content(text: str, site: Site, marks: tuple[Quote, ...]) -> Content | None:
    """What the cue reports; None where it reports nothing."""
    sentence = site.sentence
    around = [q for q in marks if q.span.overlaps(sentence.span)]
    ranges = _ranges(site, around)
    if ranges is None and site.high > site.low and sentence.words[site.high - 1].text == ":" and site.entry.sort is not Sort.ATTITUDE:
        return Content((), "direct", waiting=True)
    only = ranges is None and site.verb.tag == "VERB" and not site.passive and not site.rule.startswith("attitude")
    ranges = mentioned(site) if only else ranges
    if ranges is None:
        return None
    spans = [s for s in (_span(sentence, low, high) for low, high in ranges) if s is not None]
    spans = _with_quotes(site, spans, around)
    spans = _following(text, site, spans, around)
    form = _form(spans, around)
    if not spans or (site.entry.lemma == "continue" and form == "indirect"):
        return None  # "continued to burn"
    return Content(tuple(spans), form, mentioned=only)


def _ranges(site: Site, marks: list[Quote]) -> list[tuple[int, int]] | None:
    """The stretches of words that the cue reports."""
    if site.rule.endswith("according"):
        return _around(site)
    if site.rule in TOLD_BY:
        return matter_of(site)
    if site.rule == "hedge":
        return _clause_of(site)
    if site.rule == "impersonal" or site.rule.endswith("noun"):
        return _after(site, complement(site)) or (None if site.rule.startswith("attitude") else governed(site))
    if site.passive:
        return undergone(site)
    start = complement(site)
    quoted = _opens(site, marks)
    gap = relative(site)
    left = _left(site, marks) if not gap and not _governs(site) else None
    if left and quoted is not None and _ends_quoted(site, left, marks):
        return [left, (quoted, quoted + 1)]
    if quoted is not None and (start is None or quoted <= start):
        return [(_object_before(site, quoted), quoted + 1)]
    if left and start is not None and start > site.verb.index and _ends_quoted(site, left, marks):
        return [left, *(_after(site, start) or ())]  # "Nobody," he said, "came"
    if site.rule.endswith("reports-of"):
        return [(site.verb.index + 2, site.high)]
    if start is not None and not (left and start > site.verb.index and _tail_only(site, start)):
        return [*gap, *(_after(site, start) or ())]
    if left is not None:
        return [left, *_tail(site, left)]
    if (ahead := _ahead(site)) is not None:
        return [ahead]
    return governed(site) or gap or (loose(site) if site.rule.startswith("attitude") else None)


def _ahead(site: Site) -> tuple[int, int] | None:
    """What follows "as the clinic said," where that opens the sentence."""
    sentence, verb = site.sentence, site.verb
    first = site.source[0].index if site.source else verb.index
    if first == site.low or sentence.words[first - 1].lower != "as" or first - 1 > site.low + 1 or verb.relation != "advcl":
        return None
    comma = next((w.index for w in sentence.words[verb.index + 1 : min(site.high, verb.index + _NEAR)] if w.text == ","), None)
    return (comma + 1, site.high) if comma is not None and comma + 2 < site.high else None


def _object_before(site: Site, quoted: int) -> int:
    """Where the words begin that a quotation ends: "called *the raid* “a massacre”"."""
    if site.entry.addressed or (site.entry.sort is Sort.SPEECH and "o" not in site.entry.frames):
        return quoted
    objects = [w for w in site.sentence.below(site.verb, "obj") if site.verb.index < w.index < quoted]
    return min((w.index for w in site.sentence.subtree(objects[0]) if w.index > site.verb.index), default=quoted) if objects else quoted


def _ends_quoted(site: Site, left: tuple[int, int], marks: list[Quote]) -> bool:
    """The words before the cue are the first half of a quotation, and the second follows the cue."""
    words = site.sentence.words
    start, end = words[left[0]].start, words[left[1] - 1].end
    later = max(site.verb.end, site.source[-1].end if site.source else 0)
    before = any(start <= q.span.end - 1 <= end + 3 for q in marks)
    return before and any(later <= q.span.start <= later + 4 for q in marks)


def complement(site: Site) -> int | None:
    """Where the clause begins that the cue governs to its right, None where there is none."""
    sentence, verb = site.sentence, site.verb
    begin = max(verb.index, site.source[-1].index if site.source and site.rule.endswith("inverted") else 0) + 1
    for word in sentence.words[begin : min(site.high, begin + 12)]:
        citing = any(w.lower in ("citing", "quoting") for w in sentence.words[begin : word.index])
        if word.lower == "that" and (citing or (word.tag == "SCONJ" and sentence.head(word).relation != "acl:relcl")):
            return word.index
        if (word.tag in ("VERB", "AUX") and word.lower not in ("citing", "quoting")) or word.text in (":", '"', "“"):
            break
    if "c" not in site.entry.frames and not site.entry.addressed:
        return None
    for clause in sentence.below(verb, "ccomp", "parataxis", "csubj"):
        if not begin <= clause.index < site.high or (clause.relation == "parataxis" and not _colon(sentence, verb, clause)):
            continue
        if clause.lower in PLAIN and clause.index > begin and sentence.words[clause.index - 1].text == ",":
            continue  # "said Ana Roe, *reports the paper*"
        inside = [w.index for w in sentence.subtree(clause) if w.index >= begin and w.tag != "PUNCT"]
        strays = [
            i
            for w in sentence.below(verb, "nsubj")
            if w.index >= begin and w.index < clause.index
            for i in (w.index for w in sentence.subtree(w))
        ]
        first = min([*inside, *(i for i in strays if i >= begin)], default=clause.index)
        while first + 1 < clause.index and sentence.words[first].lower in WEEKDAYS:
            first += 1  # "announced *Monday* it would"
        if clause.lower.endswith("ing") and first > begin and sentence.words[first - 1].text == ",":
            continue  # ", bringing the toll to" is no clause that "said" governs
        between = sentence.words[begin:first]
        if (
            between
            and len(between) < 5
            and not site.entry.addressed
            and all(w.tag in ("PRON", "DET", "NOUN", "PROPN", "NUM", "ADJ") for w in between)
        ):
            return begin  # a subject that the parser hung on the cue
        while first > begin and sentence.words[first - 1].lower in _BOUNDS:
            first -= 1
        return first
    return None


def _colon(sentence: Sentence, verb: Word, clause: Word) -> bool:
    return any(w.text in (":", '"', "“", "``", "''", ",") for w in sentence.words[verb.index + 1 : clause.index + 1])


def _tail_only(site: Site, start: int) -> bool:
    """What stands right of a closing cue is no clause of its own: it belongs to what stands left."""
    words, verb = site.sentence.words, site.verb
    if words[start].lower == "that":
        return False
    if _between_commas(site):
        return True
    first = site.source[0].index if site.source else verb.index
    if words[start].lower in _SUBORDINATE and any(w.tag in ("VERB", "AUX") for w in words[site.low : first]):
        return True
    if any(w.index < first for w in site.sentence.below(verb, "ccomp")) and words[start].tag in ("SCONJ", "ADP", "ADV", "CCONJ"):
        return True  # "nine died, police said while"
    if not any(w.tag in ("VERB", "AUX") for w in words[start : site.high]) and any(
        w.tag in ("VERB", "AUX") for w in words[site.low : first]
    ):
        return True  # "nine died, police said despite the truce"
    return words[start].lower.endswith("ing") or (words[start - 1].text == "," and words[start].tag in ("CCONJ",))


def _after(site: Site, start: int | None) -> list[tuple[int, int]] | None:
    if start is None:
        return None
    return [(start, end_of(site, start))]


def _left(site: Site, marks: list[Quote]) -> tuple[int, int] | None:
    """The words before a closing cue: "*nine died*, police said"."""
    if site.entry.lemma not in CLOSING or site.rule.endswith(("relative", "shared", "noun")):
        return None
    words = site.sentence.words
    marks_of = {w.lower for w in site.sentence.below(site.verb, "mark") if w.index < site.verb.index}
    if marks_of & (_SUBORDINATE - {"as"}):
        return None  # "nine fled, after the clinic said so"
    end = min(site.cue[0].index, site.source[0].index if site.source else site.verb.index)
    if end > site.low and words[end - 1].lower in ("as", "so") and words[end - 1].tag in ("ADP", "SCONJ", "ADV"):
        end -= 1
    low, high = _stripped(site.sentence, _after_outer(site, end), end)
    if (
        high - low < 2
        and not (high > low and _between_commas(site))
        and not any(q.span.overlaps(w.span) for q in marks for w in words[low:high])
    ):
        return None
    inside = words[low:high]
    if site.entry.sort in (Sort.ATTITUDE, Sort.THOUGHT) and words[end - 1].tag != "PUNCT":
        return None
    quoted = any(q.span.overlaps(Span(words[low].start, words[high - 1].end)) for q in marks)
    if not quoted and not any(w.tag in ("VERB", "AUX", "NUM") for w in inside) and not _between_commas(site):
        return None
    participle = words[low].tag == "VERB" and words[low].relation == "advcl" and words[low].head == site.verb.index
    if not quoted and (words[low].tag in _ADVERBIAL or participle) and _adverbial(site, inside):
        return None
    return low, high


def _adverbial(site: Site, inside: Words) -> bool:
    """The words are no clause but a phrase that says when, where or how the cue's own verb was done."""
    indices = {w.index for w in inside}
    tops = [w for w in inside if w.tag != "PUNCT" and (w.head not in indices or w.head == w.index)]
    return all(w.head == site.verb.index and w.relation.split(":")[0] in ("obl", "advcl", "advmod", "mark", "nmod") for w in tops)


def _between_commas(site: Site) -> bool:
    """The speaker and the cue are put in: "two shells, the army said, hit"."""
    words, first = site.sentence.words, min(site.cue[0].index, site.source[0].index if site.source else site.verb.index)
    after = max(site.verb.index, site.source[-1].index if site.source else 0) + 1
    if first <= site.low or words[first - 1].text != ",":
        return False
    return any(w.text == "," and w.index + 1 < site.high for w in words[after : after + (3 if site.entry.addressed else 1)])


def _after_outer(site: Site, end: int) -> int:
    """Where a cue to the left, whose clause holds this one, begins its own report: "said that *nine died, the clinic counted*"."""
    sentence = site.sentence
    low = site.low
    for above in sentence.above(site.verb):
        if above.lower in VERBS and low <= above.index < end and sentence.words[above.index + 1].lower == "that":
            return max(low, above.index + 2)
    return low


def _governs(site: Site) -> bool:
    """The cue has what it reports on its right as an object or an infinitive, so that nothing on its left is reported."""
    below = [w for w in site.sentence.below(site.verb) if w.index > site.verb.index]
    objects = any(w.relation == "obj" and w not in site.source for w in below) and "o" in site.entry.frames
    infinitive = any(w.relation == "xcomp" and (w.tag == "VERB" or "o" in site.entry.frames) for w in below) and not site.entry.addressed
    return objects or infinitive


def _tail(site: Site, left: tuple[int, int]) -> list[tuple[int, int]]:
    """What goes on after a cue that was put in between: "two, the army said, *got through*"."""
    words = site.sentence.words
    cue_end = max(site.verb.index, site.source[-1].index if site.source else 0) + 1
    for i in range(cue_end, min(site.high, cue_end + 8)):
        comma, word = words[i].text == ",", words[i]
        if comma and i + 1 < site.high:
            first = words[i + 1]
            if first.tag == "CCONJ" and i + 2 < site.high and words[i + 2].lower in PLAIN:
                return []  # "nine fled, she said, but added"
            if (first.lower in VERBS and first.lower.endswith("ing")) or first.lower in (
                "who",
                "which",
                "as",
                "after",
                "during",
                "while",
                "when",
                "citing",
            ):
                return []
            rest = range(i + 1, site.high)
            tied = any(left[0] <= words[k].head < left[1] for k in rest if words[k].tag != "PUNCT") or any(
                words[k].head in rest for k in range(*left) if words[k].tag != "PUNCT"
            )
            verbal = any(words[k].tag in ("VERB", "AUX") for k in rest)
            tied = tied or not any(w.tag in ("VERB", "AUX") for w in words[slice(*left)])
            return [(i + 1, site.high)] if verbal and (tied or first.lower.endswith("ing") or first.tag == "CCONJ") else []
        if word.tag == "VERB" and word.lower.endswith("ing") and word.lower not in VERBS:
            return [(i, site.high)]
        if word.tag in ("VERB", "AUX"):
            return []
    return []


def _around(site: Site) -> list[tuple[int, int]] | None:
    """All of the clause but "according to X"."""
    first, last = site.cue[0].index, site.source[-1].index + 1
    left, right = _stripped(site.sentence, site.low, first), _stripped(site.sentence, last, site.high)
    ranges = [
        r for r in (left, right) if r[1] - r[0] >= 1 and any(w.tag not in ("PUNCT", "CCONJ") for w in site.sentence.words[r[0] : r[1]])
    ]
    return ranges or None


def _clause_of(site: Site) -> list[tuple[int, int]] | None:
    """The clause in which a hedge stands."""
    sentence = site.sentence
    head = sentence.head(site.verb)
    while head.tag not in ("VERB", "AUX") and head.relation not in ("root", "conj", "ccomp") and head.head != head.index:
        head = sentence.head(head)
    words = [w.index for w in sentence.subtree(head) if site.low <= w.index < site.high]
    if head.index == site.verb.index or not words:
        return [(site.low, site.verb.index), (site.verb.index + 1, site.high)]
    low, high = min(words), max(words) + 1
    return [r for r in ((low, site.verb.index), (site.verb.index + 1, high)) if r[1] > r[0]]


def _opens(site: Site, marks: list[Quote]) -> int | None:
    """The word that opens a quotation right after the cue."""
    begin = max(site.verb.index, site.source[-1].index if site.source and site.source[0].index > site.verb.index else 0) + 1
    for word in site.sentence.words[begin : min(site.high, begin + _NEAR)]:
        if any(q.span.start <= word.start < q.span.start + 2 and q.span.start >= site.verb.end for q in marks):
            if site.sentence.words[word.index - 1].tag in ("DET", "ADJ"):
                return None  # "despite a 'truce'"
            return word.index if site.entry.sort is not Sort.ATTITUDE or "c" in site.entry.frames else None
        if word.tag in ("VERB", "AUX") and word.lower not in ("citing", "quoting"):
            return None
    return None


def _stripped(sentence: Sentence, low: int, high: int) -> tuple[int, int]:
    words = sentence.words
    while low < high and words[low].text in _STRIP:
        low += 1
    while high > low and words[high - 1].text in _STRIP:
        high -= 1
    return low, high


def _span(sentence: Sentence, low: int, high: int) -> Span | None:
    low, high = _stripped(sentence, low, high)
    return Span(sentence.words[low].start, sentence.words[high - 1].end) if high > low else None


def _with_quotes(site: Site, spans: list[Span], marks: list[Quote]) -> list[Span]:
    """The pieces, each widened to the quotations that it cuts; never over the cue itself."""
    result = []
    others = [q.span for q in marks if not q.span.covers(site.verb.span)]
    for span in spans:
        wide = span
        for quote in others:
            if quote.overlaps(wide):
                wide = Span(min(wide.start, quote.start), max(wide.end, quote.end))
        result.append(wide)
    return result


def _following(text: str, site: Site, spans: list[Span], marks: list[Quote]) -> list[Span]:
    """A quotation that goes on after the cue: "…," he said, "…"."""
    if not spans or site.entry.sort is Sort.ATTITUDE or spans[0].start > site.verb.start:
        return spans
    if not any(q.span.end - 1 <= spans[0].end and q.span.overlaps(spans[0]) for q in marks):
        return spans
    end = max(site.verb.end, site.source[-1].end if site.source else 0)
    for quote in marks:
        if quote.span.start >= end and not any(s.overlaps(quote.span) for s in spans) and text.count(" ", end, quote.span.start) <= _NEAR:
            return [*spans, quote.span]
    return spans


def _form(spans: list[Span], marks: list[Quote]) -> str:
    quoted = [q.span for q in marks if any(q.span.overlaps(s) for s in spans)]
    if not quoted:
        return "indirect"
    return "direct" if all(any(q.covers(s) for q in quoted) for s in spans) else "mixed"

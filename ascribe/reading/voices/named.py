"""Attributions as the text shows them in, each with its chain of speakers, its day and its place among the others out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from ascribe.reading.coreference import PRONOUNS, Known, points_back, resolve
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices.clauses import Words, upto_comma
from ascribe.reading.voices.drawn import Drawn
from ascribe.reading.voices.speakers import Cast, coordinated, links, relayed
from ascribe.reading.voices.stance import modality
from ascribe.reading.voices.voice import Speaker, Voice
from ascribe.text import Span, around
from ascribe.vocabulary.cues import DOCUMENTS
from ascribe.vocabulary.speaking import MONITORS, SPOKESPEOPLE
from ascribe.vocabulary.terms import NameKind, Stance, VoiceKind

_RELAYING = frozenset({VoiceKind.OUTLET, VoiceKind.AGENCY})
_EARLIER = frozenset("earlier previously before already".split())
_MEMORY = 200
_TIMES = 20
_SAME_STATEMENT = 2  # sentences between "he said on Monday" and a "he added" that was said in the same breath
_EARLY = 4  # sentences in which "a monitor" may stand for a body that is named later


@dataclass(slots=True)
class _Course:
    """What is known so far as the report is read: working state, never handed out."""

    known: list[Known] = field(default_factory=list)
    chains: dict[str, tuple[Speaker, ...]] = field(default_factory=dict)
    words: dict[str, frozenset[str]] = field(default_factory=dict)
    days: dict[str, str] = field(default_factory=dict)
    told: tuple[str, int, str] | None = None  # who last spoke on a day that the text tells, in which sentence; None before that

    def latest(self) -> list[Known]:
        """Those whom a phrase may still mean: nobody looks back further."""
        return self.known[-_MEMORY:]


def named(text: str, sentences: Sequence[Sentence], items: Sequence[Drawn], *, cast: Cast, times: Sequence[Time]) -> tuple[Voice, ...]:
    """The attributions as voices, in text order."""
    course, found = _Course(), list[Voice]()
    people = [n for n in cast.names if n.kind is NameKind.PERSON]
    at, last = 0, None
    for item in items:
        sentence = sentences[item.sentence]
        while at < len(people) and people[at].span.start < item.at:
            _meet(cast, sentences, people[at].sentence, people[at].span, course)
            at += 1
        for holder in coordinated(cast, sentence, item.holder):
            one = replace(item, holder=holder)
            chain = _chain(cast, sentences, one, course, last)
            if not chain and item.source and not item.attitude:
                one = replace(one, rule="attitude-data")  # "according to the latest toll": nobody's word
            found.append(_voice(text, sentence, one, chain, times, course))
            _remember(chain, one, course)
            if chain and not one.attitude and not one.quoted:
                last = (one, chain)
    return _nested(_forward(tuple(found)))


def _chain(
    cast: Cast, sentences: Sequence[Sentence], item: Drawn, course: _Course, last: tuple[Drawn, tuple[Speaker, ...]] | None
) -> tuple[Speaker, ...]:
    """From outer to inner: who relays, which body, which person, whom they cite."""
    sentence = sentences[item.sentence]
    if item.carried:
        return tuple(replace(s, words=None, span=None, rule="carried") for s in last[1]) if last else ()
    if not item.holder:
        return ()
    chain, outer = _who(cast, sentence, item.holder, course, quoted=item.quoted), relayed(cast, item.told)
    if outer is not None and all(s.name != outer.name for s in chain):
        chain = (outer, *chain)
    elif last is not None and _goes_on(sentences, item, last, chain):
        chain = (last[1][0], *chain)
    if item.cited:
        chain = (*chain, *_who(cast, sentence, item.cited, course, quoted=item.quoted))
    return chain


def _goes_on(sentences: Sequence[Sentence], item: Drawn, last: tuple[Drawn, tuple[Speaker, ...]], chain: tuple[Speaker, ...]) -> bool:
    """The same speaker goes on telling the same outlet, in the paragraph in which it was told."""
    before, previous = last
    if len(previous) < 2 or previous[0].kind not in _RELAYING or previous[0].rule not in ("told", "carried") or not chain:
        return False
    same = sentences[before.sentence].paragraph == sentences[item.sentence].paragraph and item.sentence - before.sentence <= 2
    return same and previous[-1].name == chain[-1].name and chain[0].kind not in _RELAYING


def _who(cast: Cast, sentence: Sentence, phrase: Words, course: _Course, *, quoted: bool) -> tuple[Speaker, ...]:
    """The phrase resolved: to somebody known where it points back, else to whom it names."""
    span = around(w.span for w in phrase)
    words = span.of(cast.text)
    own = links(cast, sentence, phrase)
    if not own:
        return ()
    inner, phrase = own[-1], upto_comma(phrase)
    if quoted and len(phrase) == 1 and phrase[0].lower in ("they", "we", "it"):
        return (replace(inner, rule="pronoun"),)  # whom a quoted person means stands outside the report
    if inner.rule in ("office", "person") and (holder := _holder(own, phrase, course)) is not None:
        return _carried_over(holder, words, span)
    if inner.rule == "person" and inner.span is not None and not any(inner.span.covers(w.span) for w in phrase):
        return own  # "the governor, Ana Roe": the name stands behind the comma
    pointing = points_back(phrase) or inner.kind is VoiceKind.PERSON or len(phrase) == 1
    back = resolve(phrase, course.latest()) if pointing and inner.rule not in ("actor", "behind-actor") else None
    if back is not None and back.key in course.chains and len(own) <= len(course.chains[back.key]):
        return _carried_over(course.chains[back.key], words, span)
    if inner.kind is VoiceKind.PERSON and len(own) == 1 and phrase[0].lower in ("its", "their"):
        body = resolve(phrase[:1], course.latest())  # "its chief Ana Roe"
        if body is not None and body.key in course.chains:
            return (*(replace(s, words=None, span=None) for s in course.chains[body.key][-1:]), *own)
    if inner.rule == "unnamed" and _points_nowhere(phrase):
        return ()
    return own


def _points_nowhere(phrase: Words) -> bool:
    """A pronoun or "the same source" that nothing before it resolves names nobody."""
    return (len(phrase) == 1 and (phrase[0].tag == "PRON" or phrase[0].lower in PRONOUNS)) or any(w.lower == "same" for w in phrase[:2])


def _carried_over(chain: tuple[Speaker, ...], words: str, span: Span) -> tuple[Speaker, ...]:
    return (*(replace(s, words=None, span=None) for s in chain[:-1]), replace(chain[-1], words=words, span=span, rule="coreference"))


def _holder(own: tuple[Speaker, ...], phrase: Words, course: _Course) -> tuple[Speaker, ...] | None:
    """ "The head of the alliance" is the person last told of as speaking for it; a name told of before keeps its body."""
    inner = own[-1]
    if inner.rule == "person":
        known = course.chains.get(inner.name.casefold())
        return known if known is not None and len(known) > len(own) else None
    if not points_back(phrase) or any(w.lower in SPOKESPEOPLE for w in phrase):
        return None
    for one in reversed(course.latest()):
        chain = course.chains.get(one.key, ())
        if one.kind is VoiceKind.PERSON and len(chain) > 1 and chain[0].name == inner.name and one.spoke:
            return chain
    return None


def _meet(cast: Cast, sentences: Sequence[Sentence], index: int, span: Span, course: _Course) -> None:
    """A person whom the report tells of may be "he" or a bare surname later."""
    if index >= len(sentences) or " " not in span.of(cast.text):
        return
    sentence = sentences[index]
    inside = sentence.within(span)
    if not inside:
        return
    head = sentence.top(inside)
    phrase = tuple(w for w in sentence.subtree(head) if w.start < span.end)
    chain = links(cast, sentence, phrase[-12:] or inside)
    if chain and chain[-1].kind is VoiceKind.PERSON:
        _note(chain, frozenset(w.lower for w in phrase[-12:]), span.start, course, spoke=False)


def _remember(chain: tuple[Speaker, ...], item: Drawn, course: _Course) -> None:
    inner = [s for s in chain if s.rule not in ("told",)]
    if not inner or inner[-1].rule == "pronoun" or item.attitude:
        return
    while len(inner) > 1 and inner[0].kind in _RELAYING and inner[-1].kind not in _RELAYING and inner[0].rule == "carried":
        inner = inner[1:]
    words = frozenset(w.lower for w in item.holder if w.tag not in ("PUNCT", "DET", "ADP"))
    for k, outer in enumerate(inner[:-1], 1):
        if outer.kind is VoiceKind.BODY:  # "it" may mean the body whose chief spoke
            _note(tuple(inner[:k]), frozenset(outer.name.lower().split()), item.at, course, spoke=True)
    _note(tuple(inner), words, item.at, course, spoke=True)


def _note(chain: tuple[Speaker, ...], words: frozenset[str], at: int, course: _Course, *, spoke: bool) -> None:
    inner = chain[-1]
    key = inner.name.casefold()
    if len(chain) >= len(course.chains.get(key, ())):
        course.chains[key] = chain
    every = words | frozenset(inner.name.lower().split()) | course.words.get(key, frozenset())
    course.words[key] = every
    head = inner.name.lower().split()[-1] if inner.name else ""
    plural = inner.kind is VoiceKind.UNNAMED and head.endswith("s") and not head.endswith("ss")
    named_words = tuple(w.strip(".'’") for w in inner.name.lower().split())
    course.known.append(Known(key, inner.kind, every, named_words, at, spoke=spoke, plural=plural))


def _voice(text: str, sentence: Sentence, item: Drawn, chain: tuple[Speaker, ...], times: Sequence[Time], course: _Course) -> Voice:
    source = (_closed(text, around(w.span for w in item.source)),) if item.source else ()
    day = _said_on(text, sentence, item, times)
    if chain and not item.attitude:
        if day is not None:
            course.days.update(dict.fromkeys(_dated(chain), day))
        elif not any(w.lower in _EARLIER for c in item.cue for w in sentence.within(c)):
            day = _day_of(chain, item, course) or _day_before(chain, item, course)
        if day is not None:
            course.told = (chain[-1].name, item.sentence, day)
    stance = held(sentence, item)
    return Voice(source, item.cue, item.content, chain, stance, item.form, item.sentence, said_on=day, rule=item.rule)


def _closed(text: str, source: Span) -> Span:
    """With the comma that closes an apposition: "Ana Roe, a nurse," - and the quotation mark that closes a name."""
    end = source.end
    words = source.of(text)
    if text[end : end + 1] == "," and "," in words:
        return Span(source.start, end + 1)
    if text[end : end + 1] in ('"', "”") and (words.count('"') % 2 or words.count("“") > words.count("”")):
        return Span(source.start, end + 1)
    return source


def _dated(chain: tuple[Speaker, ...]) -> list[str]:
    """Under what a day is kept: the body; for a state also the side, for it speaks through its ministries."""
    inner = chain[-1]
    if inner.kind is not VoiceKind.BODY:
        return []
    return [inner.name, f"side {inner.side}"] if inner.name.startswith("Government of") and inner.side else [inner.name]


def _day_of(chain: tuple[Speaker, ...], item: Drawn, course: _Course) -> str | None:
    """The day of the statement that goes on: only a ministry, a government or a document speaks on one day throughout."""
    body = next((s for s in chain if s.kind is VoiceKind.BODY), None)
    if body is None:
        return None
    if not any(w.lower in DOCUMENTS for w in item.source) and not any(w in body.name.split() for w in ("Ministry", "ministry")):
        return None
    return course.days.get(body.name) or (course.days.get(f"side {body.side}") if body.side else None)


def _day_before(chain: tuple[Speaker, ...], item: Drawn, course: _Course) -> str | None:
    """The day on which the same speaker began to say what goes on here: "he added", "the statement read"."""
    if course.told is None or chain[-1].rule not in ("coreference", "carried"):
        return None
    name, sentence, day = course.told
    return day if chain[-1].name == name and item.sentence - sentence <= _SAME_STATEMENT else None


def held(sentence: Sentence, item: Drawn) -> Stance:
    """The cue's stance, unless the words themselves speak of what is to come."""
    if item.stance not in (Stance.ASSERTED, Stance.PREDICTED) or not item.content or item.attitude:
        return item.stance
    inside = sentence.within(item.content[0])
    if not inside:
        return item.stance
    modal = modality(sentence, _main(inside))
    if modal is not None:
        return modal
    cue = sentence.within(item.cue[0]) if item.cue else ()
    if item.stance is Stance.PREDICTED and cue and cue[-1].lower.startswith("warn"):
        return Stance.ASSERTED  # "warned that nine had died" forecasts nothing
    return item.stance


def _main(inside: Words) -> Word:
    """The verb of what is said, not of a condition before it."""
    indices = {w.index for w in inside}
    tops = [w for w in inside if w.tag != "PUNCT" and (w.head not in indices or w.head == w.index)]
    return next((w for w in tops if w.relation.split(":")[0] in ("root", "ccomp", "parataxis")), tops[0] if tops else inside[0])


def _said_on(text: str, sentence: Sentence, item: Drawn, times: Sequence[Time]) -> str | None:
    """The day that an expression beside the cue gives, outside the words said."""
    if not item.cue or item.carried:
        return None
    cue = item.cue[0]
    at = bisect_left(times, sentence.span.start, key=lambda t: t.span.start)
    for time in takewhile(lambda t: t.span.start < sentence.span.end, times[at : at + _TIMES]):
        if time.edtf is None or not sentence.span.covers(time.span) or any(s.covers(time.span) for s in item.content):
            continue
        gap = text[cue.end : time.span.start] if time.span.start >= cue.end else None
        near = 6 if gap is not None and gap.startswith((" in a statement", " in a report", " at a ", " in an ")) else 4
        if gap is not None and gap.count(" ") <= near and not any(c in gap for c in ",;:"):
            return _day(time.edtf)
        first = min((cue.start, *(w.start for w in item.source)))
        lead = text[time.span.end : first] if time.span.end <= first else None
        opens = not any(c.isalnum() for c in text[sentence.span.start : max(sentence.span.start, time.span.start - 3)])
        if lead is not None and opens and lead.strip(" ,") in ("", "meanwhile") and all(s.start > cue.start for s in item.content):
            return _day(time.edtf)
    return None


def _day(edtf: str) -> str:
    return edtf.split("T", maxsplit=1)[0]


def _forward(found: tuple[Voice, ...]) -> tuple[Voice, ...]:
    """ "A monitor said" in the first lines is the body that the next lines name."""
    result = list(found)
    for i, voice in enumerate(found):
        if not voice.speaker or voice.sentence > _EARLY or voice.attitude:
            continue
        inner = voice.speaker[-1]
        if inner.rule not in ("unnamed", "body") or inner.name.split()[-1] not in MONITORS:
            continue
        later = next(
            (
                v
                for v in found[i + 1 :]
                if v.sentence - voice.sentence <= 3
                and v.speaker
                and v.speaker[-1].kind is VoiceKind.BODY
                and v.speaker[-1].name[:1].isupper()
            ),
            None,
        )
        if later is not None:
            whole = replace(later.speaker[-1], words=inner.words, span=inner.span, rule="named-later")
            result[i] = replace(voice, speaker=(*voice.speaker[:-1], whole))
    return tuple(result)


def _nested(found: tuple[Voice, ...]) -> tuple[Voice, ...]:
    """Each voice with the smallest other whose words hold it."""
    result = []
    for i, voice in enumerate(found):
        anchor = voice.cue[0] if voice.cue else (voice.content[0] if voice.content else None)
        best: tuple[int, int] | None = None
        for j in range(max(0, i - 30), min(len(found), i + 30)):
            other = found[j]
            if j == i or anchor is None or other.attitude:
                continue
            held_in = next((s for s in other.content if s.covers(anchor) and not any(s == t for t in voice.content)), None)
            if held_in is not None and not _holds(voice, other):
                size = (sum(map(len, other.content)), j)
                best = size if best is None or size < best else best
        result.append(replace(voice, within=best[1]) if best else voice)
    return tuple(result)


def _holds(outer: Voice, inner: Voice) -> bool:
    return bool(inner.cue) and any(s.covers(inner.cue[0]) for s in outer.content)

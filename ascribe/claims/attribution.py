"""A place in the text in, the chain of voices that speaks there out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ascribe.claims.near import voices_about
from ascribe.reading.actors import Actor
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence
from ascribe.reading.voices import Speaker, Voice
from ascribe.report import PartKind
from ascribe.text import Span
from ascribe.vocabulary.terms import Stance, VoiceKind

VERSION = 2


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who speaks, from the outlet inward, by which attribution (None: the outlet itself)."""

    chain: tuple[Speaker, ...]
    voice: Voice | None
    stance: Stance
    said_on: str | None  # None: the text does not say
    cue: str | None


def tells(voice: Voice) -> bool:
    """The voice says something; an attitude ("fears that") only colours what another says."""
    return not voice.attitude


def outlet(reading: Reading) -> tuple[Speaker, ...]:
    """The outermost links: the outlet, and the agency that signs the whole report."""
    publisher = reading.report.publisher
    links = [Speaker(publisher, VoiceKind.OUTLET, rule="publisher")] if publisher else []
    agency = signed(reading)
    if agency and (publisher is None or agency.name.casefold() != publisher.casefold()):
        links.append(Speaker(agency.name, VoiceKind.AGENCY, words=agency.words, span=agency.span, rule="signed"))
    return tuple(links)


def signed(reading: Reading) -> Actor | None:
    """The one news agency that the report is signed over to, in its dateline, credit or stamp."""
    quiet = [p.span for p in reading.parts if p.kind in (PartKind.DATELINE, PartKind.BOILERPLATE)]
    found = {a.name: a for a in reversed(reading.actors) if a.kind == "agency" and any(q.covers(a.span) for q in quiet)}
    return next(iter(found.values())) if len(found) == 1 else None


def attribution(reading: Reading, sentence: Sentence, at: Span, *, outer: tuple[Speaker, ...]) -> tuple[Attribution, ...]:
    """Every voice that says what stands at the span; the outlet alone where nobody is quoted."""
    inner = _innermost(voices_about(reading.voices, sentence.index), at)
    if not inner:
        return (Attribution(_captioned(reading, sentence, outer), None, Stance.ASSERTED, None, None),)
    return tuple(_of(reading, voice, outer) for voice in inner)


def _innermost(voices: Sequence[Voice], at: Span) -> list[Voice]:
    """The voices with the narrowest content about the span; several where one cue has several speakers."""
    holding = [(len(c), v) for v in voices for c in v.content if c.covers(at) and tells(v)]
    if not holding:
        return []
    narrowest = min(size for size, _ in holding)
    near = [v for size, v in holding if size == narrowest]
    if any(v.stance is Stance.DENIED for v in near):
        # "denied reports that 60 died": reports of nobody's are not the outlet's own word
        near = [v for v in near if v.speaker or v.source or v.stance is Stance.DENIED]
    return [v for k, v in enumerate(near) if all(v.speaker != w.speaker for w in near[:k])]


def _of(reading: Reading, voice: Voice, outer: tuple[Speaker, ...]) -> Attribution:
    chain: list[Speaker] = []
    at: Voice | None = voice
    seen: set[int | None] = set()  # two voices may each be said to stand in the other
    said_on = None
    while at is not None:
        if tells(at):
            chain[:0] = at.speaker or _nobody(reading, at)
            said_on = said_on or at.said_on
        within = at.within if at.within not in seen else None
        at = reading.voices[within] if within is not None else None
        seen.add(within)
    cue = " … ".join(c.of(reading.report.text) for c in voice.cue) or None
    return Attribution(_told(outer, chain), voice, voice.stance, said_on, cue)


def _nobody(reading: Reading, voice: Voice) -> tuple[Speaker, ...]:
    """A speaker whom nothing resolves keeps the words that stand there."""
    if not voice.source:
        return ()
    words = voice.source[0].of(reading.report.text)
    return (Speaker(words, VoiceKind.UNNAMED, words=words, span=voice.source[0], rule="as-written"),)


def _told(outer: tuple[Speaker, ...], chain: list[Speaker]) -> tuple[Speaker, ...]:
    """The links outer to inner, each once; an outlet quoting itself is no second link."""
    links: list[Speaker] = list(outer)
    for link in chain:
        if all(link.name.casefold() != known.name.casefold() for known in links):
            links.append(link)
    return tuple(links)


def _captioned(reading: Reading, sentence: Sentence, outer: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
    """A caption speaks with its photograph's agency."""
    if sentence.part is not PartKind.CAPTION:
        return outer
    credited = [p.span for p in reading.parts if p.kind is PartKind.CREDIT]
    agency = next((a for a in reading.actors if a.kind in ("agency", "outlet") and any(c.covers(a.span) for c in credited)), None)
    if agency is None or any(agency.name.casefold() == link.name.casefold() for link in outer):
        return outer
    return (*outer, Speaker(agency.name, VoiceKind.AGENCY, words=agency.words, span=agency.span, rule="credit"))

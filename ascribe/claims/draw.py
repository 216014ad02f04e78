"""Reading in, claims out: figures tied to voices, scopes, sides and the incident that they are about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ascribe.claims.attribution import Attribution, attribution, outlet
from ascribe.claims.claim import Claim, Evidence, Figure
from ascribe.claims.figures import Counted, counted
from ascribe.claims.ground import ground
from ascribe.claims.occurrence import NO_ATTACK, Occurrence, dated, main_occurrence, of_source, of_speech, side_at
from ascribe.claims.parts import with_parts
from ascribe.claims.scope import Judged, Setting, last_day, scope_of
from ascribe.claims.sides import side_of_counted
from ascribe.errors import Ungrounded
from ascribe.reading.events import Mention
from ascribe.reading.numbers import Number
from ascribe.reading.places import Place
from ascribe.reading.reading import Reading
from ascribe.reading.times import Time
from ascribe.reading.trees import Sentence
from ascribe.reading.voices import Speaker
from ascribe.report import PartKind
from ascribe.text import Span
from ascribe.vocabulary.terms import EventType, Measure, NameKind, Scope, Stance

VERSION = 1

SILENT = frozenset({PartKind.BOILERPLATE, PartKind.CREDIT, PartKind.DATELINE})


@dataclass(frozen=True, slots=True)
class Drawn:
    """The claims of a report, and in words those that were refused because their words do not carry them."""

    claims: tuple[Claim, ...]
    refused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """A counted quantity with its scope."""

    counted: Counted
    judged: Judged


def draw(reading: Reading) -> Drawn:
    """Every claim of the report, in text order, each grounded in its words."""
    text = reading.report.text
    per_sentence = _counted(reading)
    harmed = frozenset(i for i, found in per_sentence.items() if any(c.role.measure in (Measure.KILLED, Measure.INJURED, Measure.CASUALTIES) for c in found))
    main = main_occurrence(reading, harmed)
    setting = Setting(main.day, reading.report.published)
    outer = outlet(reading)
    numbering: dict[str, int] = {}
    claims: list[Claim] = []
    refused: list[str] = []
    for sentence in reading.sentences:
        if sentence.part in SILENT:
            continue
        judged = _judged(reading, sentence, per_sentence.get(sentence.index, ()), setting)
        for claim in _claims(reading, sentence, judged, main, outer, numbering):
            try:
                claims.append(ground(claim, text))
            except Ungrounded as error:
                refused.append(str(error))
    return Drawn(_superseded(with_parts(_once(claims))), tuple(refused))


def _counted(reading: Reading) -> dict[int, tuple[Counted, ...]]:
    numbers: dict[int, list[Number]] = defaultdict(list)
    for number in reading.numbers:
        numbers[number.sentence].append(number)
    people = [n.span for n in reading.names if n.kind in (NameKind.NATIONALITY, NameKind.PERSON)]
    before: list[Counted] = []
    found: dict[int, tuple[Counted, ...]] = {}
    for sentence in reading.sentences:
        if sentence.parsed and sentence.part not in SILENT | {PartKind.HEADLINE}:
            inside = [p for p in people if sentence.span.covers(p)]
            counts = counted(reading.report.text, sentence, numbers[sentence.index], inside, before)
            if counts:
                found[sentence.index] = counts
                before = [*before, *counts][-6:]
    return found


def _judged(reading: Reading, sentence: Sentence, found: Sequence[Counted], setting: Setting) -> tuple[Judgement, ...]:
    out: list[Judgement] = []
    for c in found:
        scope = scope_of(reading.report.text, sentence, c.quantity, c.role, reading.times, setting, [j.judged for j in out])
        out.append(Judgement(c, scope))
    return tuple(out)


def _claims(
    reading: Reading, sentence: Sentence, judged: Sequence[Judgement], main: Occurrence, outer: tuple[Speaker, ...], numbering: dict[str, int]
) -> Iterator[Claim]:
    """One claim for each voice, stance and incident that the sentence's figures have; a bare one where it has no figures."""
    groups: dict[tuple[tuple[str, ...], Stance, int | None], tuple[Attribution, list[Judgement]]] = {}
    for j in judged:
        for who in attribution(reading, sentence, j.counted.quantity.span, outer):
            stance = _stance(who, j)
            incident = _number(j.judged, numbering)
            key = (tuple(s.name for s in who.chain), stance, incident)
            groups.setdefault(key, (who, []))[1].append(j)
    for (_, stance, incident), (who, js) in groups.items():
        yield _claim(reading, sentence, who, stance, tuple(js), main, incident)
    if not groups:
        yield from _bare(reading, sentence, main, outer)


def _number(judged: Judged, numbering: dict[str, int]) -> int | None:
    """The incident's local number: 1 the main one, then others by their own time."""
    if judged.scope in (Scope.INCIDENT, Scope.SUBSET, Scope.DAY):
        return 1
    if judged.scope is Scope.HYPOTHETICAL:
        return None
    key = f"{judged.scope}:{judged.time.edtf if judged.time else judged.rule}"
    return numbering.setdefault(key, len(numbering) + 2)


def _stance(who: Attribution, j: Judgement) -> Stance:
    q = j.counted.quantity
    if j.judged.scope is Scope.HYPOTHETICAL and j.judged.rule != "drill":
        return Stance.PREDICTED
    if who.stance is Stance.DENIED and q.interval.low == q.interval.high == 0:
        return Stance.ASSERTED  # "denies any deaths" asserts that there were none
    return who.stance


def _claim(
    reading: Reading, sentence: Sentence, who: Attribution, stance: Stance, js: tuple[Judgement, ...], main: Occurrence, incident: int | None
) -> Claim:
    speaker = who.chain[-1].name if who.voice and who.chain else None
    figures = _shared_side(tuple(_figure(reading, sentence, j, speaker) for j in js))
    scopes = [f.scope for f in figures]
    mention = _mention(reading, sentence, figures)
    own = next((j.judged.time for j in js if j.judged.time), None)
    claim = _frame(reading, sentence, who, stance, main, mention, incident, own)
    against = claim.against or next((f.side for f in figures if f.side and f.measure not in (Measure.PRESENT, Measure.FIRED)), None)
    return replace(claim, figures=figures, scope=scopes[0], against=against)


def _shared_side(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Those aboard a side's aircraft or vehicle are its people: "a Russian helicopter was shot down, killing all five on board"."""
    craft = next((f.side for f in figures if f.side and f.measure in (Measure.DESTROYED, Measure.DAMAGED)), None)
    if craft is None:
        return figures
    return tuple(replace(f, side=craft) if f.side is None and f.measure in (Measure.KILLED, Measure.PRESENT, Measure.INJURED) and f.status is None else f for f in figures)


def _figure(reading: Reading, sentence: Sentence, j: Judgement, speaker: str | None) -> Figure:
    c = j.counted
    q = c.quantity
    return Figure(
        measure=c.role.measure,
        low=q.interval.low,
        high=q.interval.high,
        approximate=q.interval.approximate,
        words=q.words,
        span=q.span,
        of=c.of,
        side=side_of_counted(reading, sentence, c, speaker),
        status=c.status,
        scope=j.judged.scope,
        rule=f"{c.role.rule}/{q.rule}",
        scope_rule=j.judged.rule,
    )


def _mention(reading: Reading, sentence: Sentence, figures: Sequence[Figure]) -> Mention | None:
    """The sentence's event nearest to its figures; the first with none."""
    inside = [m for m in reading.events if m.sentence == sentence.index and m.type not in NO_ATTACK]
    if not inside:
        return None
    if any(f.measure is Measure.INTERCEPTED for f in figures):
        inside.sort(key=lambda m: m.type is not EventType.INTERCEPTION)
        return inside[0]
    at = figures[0].span.start if figures else inside[0].span.start
    return min(inside, key=lambda m: (m.type in (EventType.ATTACK, EventType.INTERCEPTION), abs(m.span.start - at)))


def _frame(
    reading: Reading,
    sentence: Sentence,
    who: Attribution,
    stance: Stance,
    main: Occurrence,
    mention: Mention | None,
    incident: int | None,
    own: Time | None,
) -> Claim:
    text = reading.report.text
    is_main = incident == 1
    struck = (mention.patient or mention.target) if mention else None
    when = own or _own_time(reading, sentence, main, is_main=is_main) or (dated(main.when, "of-incident") if is_main and main.when else None)
    places = _places(reading, sentence, mention)
    where = places or (tuple(replace(p, rule=f"{p.rule}, of-incident") for p in main.where) if is_main else ())
    return Claim(
        report=reading.report.id,
        ref=reading.report.ref,
        voice=who.chain,
        cue=who.cue,
        stance=stance,
        said_on=who.said_on,
        scope=Scope.INCIDENT,
        incident=incident,
        event=_event(mention, main, who, is_main=is_main),
        when=when,
        where=where,
        by=(side_at(reading, mention.agent) if mention and mention.agent else None) or (main.by if is_main else None),
        against=side_at(reading, struck) if struck else None,
        means=_means(mention, main, is_main=is_main),
        target=(mention.target.of(text) if mention and mention.target else None) or (main.target if is_main else None),
        figures=(),
        evidence=Evidence(sentence.span.of(text), sentence.span),
        part=sentence.part.value,
        rules=(("voice", who.voice.rule if who.voice else "outlet"), ("stance", f"cue:{who.cue}" if who.cue else "outlet"), ("event", mention.rule if mention else "of-incident")),
        reader=reading.reader,
    )


def _event(mention: Mention | None, main: Occurrence, who: Attribution, *, is_main: bool) -> EventType:
    if mention and mention.type not in (EventType.ATTACK,):
        return mention.type
    if is_main and main.event:
        return main.event
    if mention:
        return mention.type
    return EventType.ACCUSATION if who.stance is Stance.ACCUSED else EventType.STATEMENT


def _means(mention: Mention | None, main: Occurrence, *, is_main: bool) -> str | None:
    own = mention.weapon_name if mention else None
    return own if own or not is_main else main.means


def _own_time(reading: Reading, sentence: Sentence, main: Occurrence, *, is_main: bool) -> Time | None:
    """A day that the sentence itself gives the event: not a day of speaking, and for the main incident not another day."""
    for time in reading.times:
        if not sentence.span.covers(time.span) or time.timex_type not in ("DATE", "TIME") or time.edtf is None:
            continue
        day = last_day(time)
        if day is None or of_speech(reading, time):
            continue
        if not is_main or main.day is None or day == main.day:
            return time
    return None


def _places(reading: Reading, sentence: Sentence, mention: Mention | None) -> tuple[Place, ...]:
    """Where the sentence puts its event: its places that neither speak nor act, the most exact first."""
    inside = [p for p in reading.places if sentence.span.covers(p.span) and not p.acts and not of_source(reading, p.span)]
    if mention is not None:
        inside = [p for p in inside if mention.agent is None or not mention.agent.covers(p.span)]
    return tuple(sorted(inside, key=lambda p: (p.chosen is None, p.precision or 9, p.span.start)))


def _bare(reading: Reading, sentence: Sentence, main: Occurrence, outer: tuple[Speaker, ...]) -> Iterator[Claim]:
    """A claim without figures: something said, or an event told with its target, place or time."""
    if not sentence.parsed or (sentence.part is PartKind.HEADLINE and not reading.sentences):
        return
    mention = _mention(reading, sentence, ())
    voices = [v for v in reading.voices if v.sentence == sentence.index and not v.rule.startswith("attitude") and v.content]
    at = _content_at(sentence, voices[0].content) if voices else None
    if at is None and mention is None:
        return
    whose = attribution(reading, sentence, at or (mention.span if mention else sentence.span), outer)
    places, time = _places(reading, sentence, mention), _own_time(reading, sentence, main, is_main=False)
    about_main = mention is not None and mention.real and _is_main(reading, sentence, main, time)
    if at is None and mention is not None and not (mention.target or places or time):
        return
    for who in whose:
        stance = who.stance
        number = 1 if about_main or _points_to_main(sentence, time, main) else None
        yield _frame(reading, sentence, who, stance, main, mention, number, time if number != 1 or (time and main.day == last_day(time)) else None)


def _content_at(sentence: Sentence, content: Sequence[Span]) -> Span | None:
    inside = [c for c in content if c.overlaps(sentence.span)]
    return inside[0] if inside else None


def _is_main(reading: Reading, sentence: Sentence, main: Occurrence, time: Time | None) -> bool:
    day = last_day(time) if time else None
    return sentence.index in main.sentences and (day is None or main.day is None or day == main.day)


def _points_to_main(sentence: Sentence, time: Time | None, main: Occurrence) -> bool:
    """ "It happened at noon, he added": the main incident's own day tells it."""
    return time is not None and main.day is not None and last_day(time) == main.day and any(w.lower in ("happened", "occurred") for w in sentence.words)


def _once(claims: Sequence[Claim]) -> list[Claim]:
    """The same quantity again, from the same voice, is no second figure."""
    seen: set[tuple[object, ...]] = set()
    out = []
    for claim in claims:
        figures = []
        for f in claim.figures:
            key = (tuple(s.name for s in claim.voice), f.measure, f.low, f.high, claim.incident, f.scope, (f.of or "") if f.scope is Scope.SUBSET else "")
            if key not in seen:
                seen.add(key)
                figures.append(f)
        if figures or not claim.figures:
            out.append(replace(claim, figures=tuple(figures)))
    return out


def _superseded(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """A voice's figure is superseded where the same voice says that an earlier one stood there before."""
    out = []
    for claim in claims:
        before = " earlier " in f" {claim.evidence.quote.lower()} " and any(w in claim.evidence.quote.lower() for w in ("had earlier", "earlier put", "earlier report", "previously"))
        figures = tuple(replace(f, superseded=True) if before and k == 0 and f.measure is Measure.KILLED else f for k, f in enumerate(claim.figures))
        out.append(replace(claim, figures=figures))
    return tuple(out)

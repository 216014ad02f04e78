"""Reading in, claims out: figures tied to voices, scopes, sides and the incident that they are about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ascribe.claims.attribution import Attribution, attribution, outlet
from ascribe.claims.bare import bare_claims
from ascribe.claims.claim import Claim, Figure
from ascribe.claims.earlier import superseded
from ascribe.claims.elsewhere import at_home, elsewhere
from ascribe.claims.figures import Counted, counted
from ascribe.claims.frame import MAIN, Saying, Scene, framed, mention_of
from ascribe.claims.ground import ground
from ascribe.claims.hypothetical import DRILL_RULE
from ascribe.claims.implied import IMPLIED, implied
from ascribe.claims.occurrence import Occurrence, main_occurrence
from ascribe.claims.parts import with_parts
from ascribe.claims.quantities import ALL_BUT
from ascribe.claims.repeats import once
from ascribe.claims.roundup import OWN_TOWN, away, towns, whole
from ascribe.claims.scope import Judged, Setting, scope_of
from ascribe.claims.sides import shared_side, side_of_counted
from ascribe.claims.since import with_later_deaths
from ascribe.claims.unnumbered import NAMED, PLURAL, unnumbered
from ascribe.claims.victims.gathered import gathered
from ascribe.claims.victims.inferred import inferred, one_by_one
from ascribe.errors import Ungrounded
from ascribe.reading.numbers import Number
from ascribe.reading.places import Place
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence
from ascribe.reading.voices.stance import accused_of
from ascribe.report import PartKind
from ascribe.text import Span
from ascribe.vocabulary.terms import EventType, Measure, NameKind, Scope, Stance

VERSION = 2

SILENT = frozenset({PartKind.BOILERPLATE, PartKind.CREDIT, PartKind.DATELINE})
UNCOUNTED = SILENT | {PartKind.HEADLINE}
"""Parts whose figures are not drawn: a headline repeats what the body says better."""

HARM = frozenset({Measure.KILLED, Measure.INJURED, Measure.CASUALTIES})
RECENT = 6
"""Figures back that "others" and bare numbers look for what they count."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The claims of a report, in words those that were refused because their words do not carry them, and what the report is about."""

    claims: tuple[Claim, ...]
    refused: tuple[str, ...]
    main: Occurrence


@dataclass(frozen=True, slots=True)
class Judgement:
    """A counted quantity with its scope, and the town of its own where its sentence tells of several."""

    counted: Counted
    judged: Judged
    town: Place | None = None  # None: the sentence tells of one scene
    away: bool = False  # the town is not the main incident's


Incident = tuple[Scope, str]
"""What tells the incidents of one report apart: the figure's scope, and its time or the rule behind it."""


def draw(reading: Reading) -> Drawn:
    """Every claim of the report, in text order, each grounded in its words."""
    found = _counted(reading)
    harmed = frozenset(i for i, counts in found.items() if any(c.role.measure in HARM for c in counts))
    main = main_occurrence(reading, harmed)
    setting = Setting(reading.report.text, reading.times, main.day, reading.report.published)
    scene = Scene(reading, main, outlet(reading))
    own = {i: towns(scene, reading.sentences[i], counts) for i, counts in found.items()}
    found = {i: whole(counts, own[i]) for i, counts in found.items()}
    far = {i: away(scene, own[i], first=i == min(found)) for i in found}
    judgements = {i: _in_towns(_judged(reading.sentences[i], counts, setting), own[i], far[i]) for i, counts in found.items()}
    kept, refused = _grounded(_claims(scene, judgements), reading.report.text)
    claims = superseded(with_later_deaths(with_parts(once(kept))))
    victims = gathered(scene, setting, found, at_home(scene), frozenset(span for spans in far.values() for span in spans))
    claims, found_out = inferred(scene, victims, claims)
    if not one_by_one(scene, victims, claims):
        found_out = tuple(_untold(scene, setting, found))
    more, unkept = _grounded(found_out, reading.report.text)
    told = {c.evidence.span for c in more}
    rest = (c for c in claims if c.figures or c.evidence.span not in told)
    return Drawn(tuple(sorted((*rest, *more), key=lambda c: c.evidence.span)), (*refused, *unkept), main)


def _counted(reading: Reading) -> dict[int, tuple[Counted, ...]]:
    """What each sentence counts, by the sentence's index."""
    numbers: dict[int, list[Number]] = defaultdict(list)
    for number in reading.numbers:
        numbers[number.sentence].append(number)
    people: dict[int, list[Span]] = defaultdict(list)
    for name in reading.names:
        if name.kind in (NameKind.NATIONALITY, NameKind.PERSON):
            people[name.sentence].append(name.span)
    before: list[Counted] = []
    found: dict[int, tuple[Counted, ...]] = {}
    for sentence in reading.sentences:
        if sentence.parsed and sentence.part not in UNCOUNTED:
            index = sentence.index
            counts = counted(reading.report.text, sentence, numbers[index], people=people[index], before=before)
            if counts:
                found[index] = counts
                before = [*before, *counts][-RECENT:]
    return found


def _untold(scene: Scene, setting: Setting, found: Mapping[int, tuple[Counted, ...]]) -> Iterator[Claim]:
    """Claims of people told of without a number, where the main incident's dead or injured are counted nowhere."""
    home = at_home(scene)
    lived = implied(scene.reading, found)
    told = unnumbered(scene.reading, found) if not lived else {}
    for index, counts in (lived or told).items():
        sentence = scene.reading.sentences[index]
        judged = [j for j in _judged(sentence, counts, setting) if j.judged.scope is Scope.INCIDENT]
        if judged and (not found or elsewhere(scene, sentence, home) is None):
            yield from _figured(scene, sentence, judged, numbers={}, apart=None)


def _judged(sentence: Sentence, counts: Sequence[Counted], setting: Setting) -> tuple[Judgement, ...]:
    out: list[Judgement] = []
    for count in counts:
        out.append(Judgement(count, scope_of(sentence, count, setting, before=[j.judged for j in out])))
    return tuple(out)


def _in_towns(judged: Iterable[Judgement], own: Mapping[Span, Place], far: Mapping[Span, Place]) -> tuple[Judgement, ...]:
    """Each with its own town, where the sentence tells of several."""
    return tuple(replace(j, town=own.get(j.counted.quantity.span), away=j.counted.quantity.span in far) for j in judged)


def _grounded(claims: Iterable[Claim], text: str) -> tuple[tuple[Claim, ...], tuple[str, ...]]:
    """The claims whose words carry them; of the others, why not."""
    kept: list[Claim] = []
    refused: list[str] = []
    for claim in claims:
        try:
            kept.append(ground(claim, text))
        except Ungrounded as error:
            refused.append(str(error))
    return tuple(kept), tuple(refused)


def _claims(scene: Scene, judgements: Mapping[int, Sequence[Judgement]]) -> Iterator[Claim]:
    home = at_home(scene)
    apart = {i: elsewhere(scene, scene.reading.sentences[i], home) for i in judgements}
    apart |= dict.fromkeys(sorted(apart)[:1])  # what a report counts first is what it is about, whatever else it names more often
    numbers = _numbers((j.judged, _apart(j, apart[i])) for i, js in judgements.items() for j in js)
    for sentence in scene.reading.sentences:
        if sentence.part in SILENT:
            continue
        if judged := judgements.get(sentence.index):
            yield from _figured(scene, sentence, judged, numbers=numbers, apart=apart[sentence.index])
        else:
            yield from bare_claims(scene, sentence)


def _apart(j: Judgement, apart: str | None) -> str | None:
    """By what the figure's incident is another than the main one: its own town, or what says so of its whole sentence."""
    if j.town is None or j.town.chosen is None:
        return apart
    return j.town.chosen.name if j.away else None


def _numbers(judged: Iterable[tuple[Judged, str | None]]) -> dict[Incident, int]:
    """Local numbers of the incidents beside the main one, in the order in which the report tells them."""
    others = dict.fromkeys(incident for j, apart in judged if (incident := _other_incident(j, apart)))
    return {incident: number for number, incident in enumerate(others, start=MAIN + 1)}


def _other_incident(judged: Judged, apart: str | None) -> Incident | None:
    """Which incident beside the main one it is; None for the main one, and for what has not happened."""
    if judged.scope is Scope.HYPOTHETICAL:
        return None
    if judged.scope in (Scope.INCIDENT, Scope.SUBSET, Scope.DAY):
        return (Scope.INCIDENT, apart) if apart else None
    return judged.scope, (judged.time.edtf or "") if judged.time else judged.rule


def _figured(
    scene: Scene, sentence: Sentence, judged: Sequence[Judgement], *, numbers: Mapping[Incident, int], apart: str | None
) -> Iterator[Claim]:
    """One claim for each voice, stance and incident that the sentence's figures have."""
    groups: dict[tuple[tuple[str, ...], Stance, int | None], tuple[Saying, list[Judgement]]] = {}
    for j in judged:
        for who in attribution(scene.reading, sentence, j.counted.quantity.span, outer=scene.outer):
            saying = Saying(who, _stance(who, j, sentence), _incident(j.judged, _apart(j, apart), numbers))
            key = (tuple(s.name for s in who.chain), saying.stance, saying.incident)
            groups.setdefault(key, (saying, []))[1].append(j)
    for saying, group in groups.values():
        yield _claim(scene, sentence, saying, group=group)


def _incident(judged: Judged, apart: str | None, numbers: Mapping[Incident, int]) -> int | None:
    """The incident's local number; None for what has not happened."""
    if judged.scope is Scope.HYPOTHETICAL:
        return None
    other = _other_incident(judged, apart)
    return numbers[other] if other else MAIN


def _stance(who: Attribution, j: Judgement, sentence: Sentence) -> Stance:
    """The voice's stance; what may come is predicted, and who denies any harm asserts that there was none."""
    if who.stance is Stance.ASSERTED and accused_of(sentence, sentence.words[j.counted.role.trigger]):
        return Stance.ACCUSED
    if j.judged.scope is Scope.HYPOTHETICAL and j.judged.rule != DRILL_RULE:
        return Stance.PREDICTED
    interval = j.counted.quantity.interval
    return Stance.ASSERTED if who.stance is Stance.DENIED and interval.low == interval.high == 0 else who.stance


def _claim(scene: Scene, sentence: Sentence, saying: Saying, *, group: Sequence[Judgement]) -> Claim:
    """The claim with its figures, and against whose side they tell."""
    who = saying.who
    speaker = who.chain[-1].name if who.voice and who.chain else None
    figures = shared_side(tuple(_figure(scene.reading, sentence, j, speaker=speaker) for j in group))
    mention = mention_of(scene.reading, sentence, figures)
    own = next((j.judged.time for j in group if j.judged.time), None)
    claim = framed(scene, sentence, saying, mention=mention, own=own)
    sides = (f.side for f in figures if f.side and f.measure not in (Measure.PRESENT, Measure.FIRED))
    claim = replace(claim, figures=figures, scope=figures[0].scope, against=claim.against or next(sides, None))
    town = group[0].town
    if town is None:
        return claim
    event = scene.main.event if claim.event is EventType.STATEMENT and scene.main.event else claim.event
    return replace(claim, where=(town,), event=event, rules=(*claim.rules, ("incident", OWN_TOWN)))


def _figure(reading: Reading, sentence: Sentence, j: Judgement, *, speaker: str | None) -> Figure:
    """The counted quantity as a figure of a claim; `speaker` is whom "its" means."""
    count, quantity = j.counted, j.counted.quantity
    return Figure(
        measure=count.role.measure,
        low=quantity.interval.low,
        high=quantity.interval.high,
        approximate=quantity.interval.approximate,
        words=quantity.words,
        span=quantity.span,
        of=count.of,
        side=side_of_counted(reading, sentence, count, speaker=speaker),
        status=count.status,
        scope=j.judged.scope,
        rule=f"{count.role.rule}/{quantity.rule}",
        scope_rule=j.judged.rule,
        part=count.role.part,
        inferred=quantity.rule in (PLURAL, NAMED, IMPLIED, ALL_BUT),
    )

"""A report's reading and claims in, its incidents out, the main one first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ascribe.claims.claim import Claim
from ascribe.claims.dating import WIDEST, fresh, is_aftermath, no_later
from ascribe.claims.days import first_day, last_day
from ascribe.claims.frame import LENT
from ascribe.claims.occurrence import Occurrence
from ascribe.claims.standing import sentence_at
from ascribe.claims.whereabouts import is_within_or_namesake
from ascribe.incidents.assign import MAIN, Group, assigned, uncounted
from ascribe.incidents.charged import presumed
from ascribe.incidents.gather import gathered
from ascribe.incidents.incident import Incident
from ascribe.incidents.lone import lone, with_lone
from ascribe.incidents.merge import perpetrators, targets, weapons
from ascribe.incidents.settle import event_of, stage_of, when_of, where_of
from ascribe.incidents.stopped import without_stoppers
from ascribe.incidents.telling import Telling, tellings
from ascribe.incidents.template import Target
from ascribe.incidents.tolls import toll
from ascribe.reading.masthead import masthead
from ascribe.reading.places import Place
from ascribe.reading.reading import Reading
from ascribe.reading.times import Time
from ascribe.report import PartKind
from ascribe.vocabulary.countries import capital_of
from ascribe.vocabulary.terms import Confidence, EventType, Measure, PlacePrecision, Scope, Stance

VERSION = 9

_CERTAINTY = (Confidence.DENIED, Confidence.SUSPECTED, Confidence.ACCUSED, Confidence.CLAIMED, Confidence.FACT)

CAMPAIGN = 8
"""Days: what is told of more of them than a week has is no one deed."""


def local(claims: Sequence[Claim], reading: Reading, main: Occurrence | None = None) -> tuple[tuple[Claim, ...], tuple[Incident, ...]]:
    """The claims with the numbers of the incidents that they are about, and these; totals of a war or a year are no incident.

    `main` tells when and where the first of them was, as the report as a whole puts it, which no single claim may say.
    """
    empty = uncounted(claims)
    groups = gathered((t for t in tellings(reading) if t.start not in empty), reading.report.published)
    moved, told = assigned(claims, groups)
    suspects = lone(reading)
    told = tuple(replace(g, tellings=without_stoppers(g.tellings, reading)) for g in told)
    incidents = presumed([with_lone(_incident(t), t.tellings, suspects, reading) for t in told], reading)
    if main is None or not incidents or incidents[0].number != MAIN:
        return moved, incidents
    return moved, (_settled(incidents[0], told, main, reading), *incidents[1:])


def _settled(incident: Incident, told: Sequence[Group], main: Occurrence, reading: Reading) -> Incident:
    """The main incident when and where the report as a whole puts it, where that is not when or where only another one was."""
    outlet = masthead(reading.report.text, reading.parts)
    if main.where and incident.where and outlet is not None and outlet.covers(incident.where[0].span):
        incident = replace(incident, where=())  # the town in the outlet's own line is where it is at home
    # what claims have from the report as a whole is no second word for it
    named = _where([c for c in told[0].claims if c.where and not c.where[0].rule.endswith(LENT)])
    if named and named[0].chosen and not _wide(named[0]) and _only_filed(main.where, reading):
        incident = replace(incident, where=named)
    days = [{last_day(t.time) for t in group.tellings if t.time} for group in told]
    places = [{p.words.casefold() for t in group.tellings for p in t.places} for group in told]
    # what its own figures date earlier is not of the day of the court that the report is of
    day_of_other = main.day not in days[0] and not main.firm and (any(main.day in d for d in days[1:]) or _background(told[0].claims))
    day_of_other &= incident.when is not None and not _wide_time(incident.when)
    own = no_later(reading, incident.when) if incident.when and is_aftermath(reading, incident.when) else incident.when
    place_of_other = not any(_in(main.where, p) for p in places[:1]) and any(_in(main.where, p) for p in places[1:])
    place_of_other = place_of_other and not (incident.where and main.where and _is_less(incident.where[0], main.where[0], reading))
    # a capital from which a report was filed is where its deed was only as long as nothing else is told of that
    place_of_other |= _only_filed(main.where, reading) and any(p.chosen and not _wide(p) for p in incident.where)
    return replace(
        incident,
        when=(None if day_of_other else main.when) or own or fresh(reading, main.sentences),
        where=(() if place_of_other and incident.where else main.where) or incident.where,
    )


def _wide_time(time: Time) -> bool:
    """A season, a month or a year: no other day than one in the middle of it."""
    first, last = first_day(time), last_day(time)
    return first is None or last is None or (last - first).days > WIDEST


def _is_less(own: Place, main: Place, reading: Reading) -> bool:
    """A province or a name that no gazetteer has says no more than the town in which the report as a whole puts it."""
    if main.chosen is None or main.chosen.kind != "settlement":
        return False
    if own.chosen is not None and own.chosen.kind == "settlement":
        return is_within_or_namesake(reading, own, main)
    return own.chosen is None or (own.chosen.kind in ("division", "country") and own.chosen.country == main.chosen.country)


def _only_filed(where: Sequence[Place], reading: Reading) -> bool:
    """The place is a capital, and only the dateline names it."""
    capitals = [p.chosen for p in where if p.chosen and capital_of(p.chosen.name) == p.chosen.country]
    same = [p for p in reading.places if p.chosen in capitals]
    return bool(same) and all(_is_filed(p, reading) for p in same)


def _is_filed(place: Place, reading: Reading) -> bool:
    sentence = sentence_at(reading, place.span)
    return sentence is not None and sentence.part is PartKind.DATELINE


def _wide(place: Place) -> bool:
    return place.precision is not None and place.precision > PlacePrecision.FIRST_ORDER


def _in(where: Sequence[Place], names: set[str]) -> bool:
    return any(p.words.casefold() in names for p in where)


def _incident(told: Group) -> Incident:
    claims, tellings = told.claims, told.tellings
    by = _by(told)
    return Incident(
        number=told.number,
        event=event_of(tellings) or _event(claims),
        when=when_of(tellings) or _when(claims),
        where=_place(told),
        by=by,
        by_confidence=_sure_of(by, tellings) or _sure_by_claims(by, claims),
        against=_common([c.against for c in claims]),
        means=_means(claims),
        target=next((c.target for c in claims if c.target), None),
        killed=toll(claims, Measure.KILLED),
        injured=toll(claims, Measure.INJURED),
        background=told.number != MAIN and _background(claims),
        stage=stage_of(tellings),
        weapons=weapons([w for t in tellings for w in t.weapons]),
        perpetrators=perpetrators(p for t in _of_it(tellings) for p in t.doers),
        human_targets=_people(tellings),
        physical_targets=targets(p for t in tellings for p in t.things),
        told=tuple(t.words for t in tellings if t.mention),
    )


def _of_it(told: Sequence[Telling]) -> Sequence[Telling]:
    """The tellings without those of a campaign, where others tell of the one deed: "strikes since January" say not who made this one."""
    one = [t for t in told if not _campaign(t)]
    return one if any(t.mention for t in one) else told


def _campaign(t: Telling) -> bool:
    first, last = (first_day(t.time), last_day(t.time)) if t.time else (None, None)
    since = t.time is not None and t.time.edtf is not None and ".." in t.time.edtf
    return since or (first is not None and last is not None and (last - first).days >= CAMPAIGN)


def _by(told: Group) -> str | None:
    """The side that the tellings name, as fact before as accused; the claims' where no telling says anything of who did it."""
    facts = _common([t.by for t in told.tellings if _surest(t) is Confidence.FACT])
    if facts is None and _mutual(told.claims):
        return None
    own = facts or _common([t.by for t in told.tellings if _surest(t) is Confidence.CLAIMED]) or _agreed([t.by for t in told.tellings])
    if own is None and any(t.doers for t in told.tellings):
        groups = (p for t in told.tellings for p in t.doers if p.organisation and p.confidence is not Confidence.DENIED)
        return _agreed([p.name for p in groups])
    return own or _common([c.by for c in told.claims])


def _sure_of(by: str | None, tellings: Sequence[Telling]) -> Confidence | None:
    """How sure the surest telling is that names that doer: an accusation stays one, however many repeat it."""
    named = [_surest(t) for t in tellings if by is not None and (t.by == by or any(p.name == by for p in t.doers))]
    return max(named, key=_CERTAINTY.index, default=None)


def _sure_by_claims(by: str | None, claims: Sequence[Claim]) -> Confidence | None:
    """How sure the claims are of whom only they name: the report's own word is fact, a voice's own deed claimed, another's an accusation."""
    naming = [c for c in claims if by is not None and c.by == by]
    if not naming:
        return None
    if any(c.cue is None or c.stance is Stance.CONFIRMED for c in naming):
        return Confidence.FACT
    own = any(by in (s.name, s.side) for c in naming for s in c.voice)
    return Confidence.CLAIMED if own else Confidence.ACCUSED


def _surest(telling: Telling) -> Confidence:
    """How sure the telling is of whom it names; the outlet's own words where it gives no doubt."""
    return max((p.confidence for p in telling.doers), key=_CERTAINTY.index, default=telling.by_sure)


def _agreed(values: Sequence[str | None]) -> str | None:
    """What all who say anything say."""
    said = {v for v in values if v}
    return said.pop() if len(said) == 1 else None


def _mutual(claims: Sequence[Claim]) -> bool:
    """Two voices count the losses of two sides: neither did it alone, whichever is counted more often."""
    struck: dict[str, str] = {}  # of each side the first voice that counts its losses
    for c in claims:
        if c.cue and c.voice and c.against and any(_harm(f.measure) for f in c.figures):
            struck.setdefault(c.against, c.voice[-1].name)
    return len(struck) > 1 and len(set(struck.values())) > 1


def _harm(measure: Measure) -> bool:
    return measure in (Measure.KILLED, Measure.INJURED)


def _people(tellings: Sequence[Telling]) -> tuple[Target, ...]:
    """Those struck, without those who did it and were not harmed: a tree may take the one for the other."""
    did = [p.words.span for t in tellings for p in t.doers]
    return targets(p for t in tellings for p in t.people if not any(p.words.span.overlaps(d) for d in did) or _alone_harmed(p, t))


def _alone_harmed(person: Target, telling: Telling) -> bool:
    """The deed harmed them, and nobody else whom the tree may have meant: "police shot and killed a man"."""
    return bool(person.effects) and not any(set(o.effects) & set(person.effects) for o in telling.people if o is not person)


def _place(told: Group) -> tuple[Place, ...]:
    """Where it was: for the main incident as the claims have it, unless they know only a wide region and a telling a town."""
    first, second = (
        (_where(told.claims), where_of(told.tellings)) if told.number == MAIN else (where_of(told.tellings), _where(told.claims))
    )
    return second if second and (not first or _vague(first[0]) > _vague(second[0])) else first


def _background(claims: Sequence[Claim]) -> bool:
    """Every figure of the incident is told as one of an earlier day."""
    figures = [f for c in claims for f in c.figures]
    return bool(figures) and all(f.scope is Scope.BACKGROUND for f in figures)


def _event(claims: Sequence[Claim]) -> EventType | None:
    quiet = (EventType.STATEMENT, EventType.ACCUSATION, EventType.INTERCEPTION)
    counts = Counter(c.event for c in claims if c.event not in quiet)
    return counts.most_common(1)[0][0] if counts else None


def _when(claims: Sequence[Claim]) -> Time | None:
    """The most exact time that a claim gives: an hour before a day, a day before a month."""
    times = [c.when for c in claims if c.when and c.when.edtf]
    return min(times, key=lambda t: (t.precision or 9, "T" not in (t.edtf or "")), default=None)


def _where(claims: Sequence[Claim]) -> tuple[Place, ...]:
    """The place that most claims give, the more exact of two; a name that no gazetteer has stands for itself."""
    places = [c.where[0] for c in claims if c.where]
    counts = Counter(map(_named, places))
    if not counts:
        return ()
    return (max(places, key=lambda p: (-_vague(p), counts[_named(p)], -p.span.start)),)


def _named(place: Place) -> str:
    return place.chosen.name if place.chosen else place.words


def _vague(place: Place) -> int:
    """1 for a place of some province or finer, or a village that no gazetteer has; 2 for regions and what is wider."""
    return ((place.precision or 1) + 3) // 4


def _common(values: Sequence[str | None]) -> str | None:
    counts = Counter(v for v in values if v)
    return counts.most_common(1)[0][0] if counts else None


def _means(claims: Sequence[Claim]) -> str | None:
    """A named system before a class of weapon."""
    named = [c.means for c in claims if c.means]
    return next((m for m in named if m[:1].isupper()), None) or _common(named)

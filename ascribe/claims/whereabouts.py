"""Reading in, out where its main incident happened: the town or village first, then the quarter, street or building in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from math import cos, hypot, radians

from ascribe.claims.happening import happens_at, lives_at
from ascribe.claims.standing import of_source, sentence_at
from ascribe.reading.masthead import masthead
from ascribe.reading.places import ORGANISATION, TIED, Candidate, Place
from ascribe.reading.reading import Reading
from ascribe.reading.trees import Sentence
from ascribe.report import PartKind
from ascribe.text import Span
from ascribe.vocabulary import surroundings as around
from ascribe.vocabulary.terms import NameKind

VERSION = 4

HARM, EVENT, ELSEWHERE = 3.0, 2.0, 0.3
"""How much a sentence says of the main incident: one that counts those harmed, one that names an event, any other."""

DATELINE, LOCAL = 0.5, 1.5
"""Reports are as often filed from a capital as from the spot; a town that is no capital is named because it happened there."""

POLICED, LIVED_IN, DONE_IN = 1.5, 0.5, 1.2
"""How much it says that the police of a town speak, and by how much the words beside a town say less (somebody lives there) or more (it
was done there) than its sentence. Of values around these, in shootings of which every other was looked at, these gave most in both halves."""

NARROW = {1: 4.0, 2: 3.0, 3: 2.0, 4: 1.2}
"""How much a place says by its precision: a street or a town can be where it happened, a province hardly."""

WIDE, UNRESOLVED, SPOT, EITHER = 0.4, 2.5, 0.2, 3.0
"""A country or the sea; a name that no gazetteer has is as a rule a village; a street or building has a town around it; and one of two
towns is a town, whichever."""

WELL_KNOWN = frozenset({"US"})
"""Countries of which the gazetteer has nearly every settlement."""

HELD = {2: 0.3, 3: 0.05, 4: 0.06, 5: 0.15, 6: 0.15, 7: 0.15}
"""By its precision, the share of a wide place's score with which a narrower one in it is where it happened."""

CITY, SUBURB = 5, 30.0
"""A city has so many times the people of its quarter, and lies no more kilometres from it."""

TOLD = frozenset({PartKind.BODY, PartKind.HEADLINE, PartKind.CAPTION, PartKind.DATELINE})

CARED = frozenset(
    "taken rushed transported airlifted flown treated hospitalized admitted recovering pronounced transferred brought listed died".split()
)
"""What is done to the wounded on the way to and in a hospital, which is seldom where they were hurt."""

HOSPITAL = frozenset("hospital hospitals center centre clinic infirmary medical".split())
STREETS = around.STREET | frozenset("trail terrace circle apartments bridge interstate loop place thwy mall".split())
HOUSES = frozenset("bar club nightclub tavern lounge store shop restaurant grill inn motel hotel hall park campground campgrounds".split())
"""What a house that the gazetteer lacks may be called by: towns are called so too."""
OF_HOSPITAL = re.compile(r"(?:['’]s)?\s(?:area\s|[A-Z]\w+\s)?(?:[Hh]ospital|[Mm]edical [Cc]ent)")
CARE_IN = re.compile(
    r"(?:[Hh]ospitals?|[Mm]edical [Cc]ent(?:er|re)|[Tt]rauma [Cc]ent(?:er|re)|[Cc]linic|[Hh]ealth [Cc]are)(?: [A-Z]\w+)?,? (?:in|near|at) "
    r"(?:nearby |downtown )?\Z"
)
"""What stands before the town of a hospital, in which somebody is cared for wherever the tree hangs the words."""

PUT_AT = re.compile(r"\b(?:in|at|near|outside|from|of|to) \Z|\A\Z")
"""What stands before a town that bears somebody's name too."""

DISTANCE = re.compile(r"(?:miles|kilomet(?:er|re)s|km|minutes?|hours?)(?: \w+)? (?:of|from|outside|outside of) (?:downtown )?\Z")
NAMED = re.compile(
    r"[A-Z]\w+(?:, (?:which is|located))?,? (?:about |some |roughly |approximately |just )?[\w.-]+ (?:miles|k|minutes?|hours?)"
)
HOME = re.compile(r"\b\d{1,2},? (?:of|from) (?:the [\w ]{1,30} of )?\Z")
"""What stands before a town that tells the reader where another one is, and before that in which somebody lives."""

ADDRESS = re.compile(
    r"\bblock of (?:[NSEW]\.? |(?:North|South|East|West) )?\Z|\b(?:intersection|corner) of (?:[\w.]+ ){0,4}\Z|\b\d{2,5} (?:[NSEW]\.? )?\Z"
)
CROSSING = re.compile(r"(?: (?:and|&) [\w. ]{2,25})? (?:[Ss]treets|[Aa]venues|[Rr]oads|[Bb]oulevards|St\.|Ave\.|Blvd|Rd\.)(?=\W)")
"""What stands before and behind the name of a street."""

RIVAL = 6.0
"""By how much a name that no other place of the report vouches for may outweigh a far bigger town of another state."""

FAMILY = re.compile(r"\s(?:famil(?:y|ies)|clans?|tribes?|brothers|sisters|household)\b")
FAMILIAR = 50_000
"""People of a town after which families are not called by their neighbours: "a Tulsa family", but "the Harara family"."""

QUARTER = re.compile(r"\s(?:neighbou?rhood|section|community|district|area|quarter)s?\b(?! of (?!the city))", re.IGNORECASE)
SIDE = re.compile(
    r"(?:far |near )?(?:north|south|east|west|northeast|northwest|southeast|southwest)[ -]?(?:side|end|shore)?", re.IGNORECASE
)
POLICE = re.compile(r"(?:'s|’s)?\s(?:Metropolitan |Metro |City )?(?:[Pp]olice|PD)\b")
ASIDE = re.compile(r"[(\[][^()\[\]]*\Z")
"""What stands in brackets in a dateline is a country or an outlet."""

ELSE = re.compile(r"^\W*(?:elsewhere|separately|in (?:a |an)?(?:separate|another|other))\b|\bin a separate\b", re.IGNORECASE)
"""A sentence that opens with one of these tells of another event."""

BETWEEN = re.compile(r",\s|\s(?:neighbou?rhood|section|area|part|district|suburb)\s(?:of|in)\s(?:the\s)?")


@dataclass(frozen=True, slots=True)
class Spotted:
    """One place of the report by all its mentions: how much speaks for it, and the mention that tells it best."""

    score: float
    best: Place


def whereabouts(reading: Reading, telling: frozenset[int], harmed: frozenset[int]) -> tuple[Place, ...]:
    """The place most told in the sentences about the event, narrow before wide, and what is named more exactly within it."""
    spotted = _spotted(reading, telling, harmed)
    text = reading.report.text
    towns = {k: s for k, s in spotted.items() if not _is_spot(text, s.best)}
    spots = [s for s in spotted.values() if _is_spot(text, s.best)]
    if not towns:
        spot = (max(spots, key=_rank).best,) if spots else ()
        home = _anchor(reading) or _home(reading)
        return (home, *spot) if home else spot
    found = _descended(max(towns.values(), key=_rank), towns.values())
    anchor = _anchor(reading)
    if _is_namesake(reading, found.best, anchor or _rival(reading, found, towns.values())):
        return (anchor or _rival(reading, found, towns.values()) or found.best,)
    if (
        found.best.chosen is None
        and _is_american(reading)
        and (town := anchor or (None if found.best.abstained == TIED else _home(reading)))
    ):
        return (town, found.best)
    city = _city_of(reading, found.best)
    quarter = None if city else _quarter_in(found.best, towns.values())
    return (city, found.best) if city else (found.best, quarter) if quarter else (found.best,)


def tells_of_another(words: str) -> bool:
    """The sentence says itself that it tells of another event than the one before it."""
    return ELSE.search(words) is not None


def is_within_or_namesake(reading: Reading, town: Place, city: Place) -> bool:
    """The town is next to the far bigger city, or of the name of some quarter of it: in a state of which the report tells nothing else."""
    here, there = town.chosen, city.chosen
    if here is None or there is None or here.country != there.country or there.population < CITY * max(here.population, 1000):
        return False
    return _apart(here, there) < SUBURB if here.admin1 == there.admin1 else _is_lonely(reading, town)


def _is_lonely(reading: Reading, town: Place) -> bool:
    """Nothing else in the report, and no word beside it, puts anything into the town's state."""
    here, text = town.chosen, reading.report.text
    return here is not None and not any(
        (p.chosen == here and p.rule == "the words beside it")
        or (p.chosen != here and p.chosen and p.chosen.admin1 == here.admin1 and p.chosen.country == here.country and not _is_spot(text, p))
        for p in reading.places
    )


def _anchor(reading: Reading) -> Place | None:
    """The town whose police speak, or from which the report is filed; None where there is none, or where there are several."""
    text = reading.report.text
    towns = [
        p for p in reading.places if p.chosen and p.chosen.kind == "settlement" and (_has_police(text, p.span) or _of_dateline(reading, p))
    ]
    return towns[0] if len({p.chosen for p in towns}) == 1 else None


def _home(reading: Reading) -> Place | None:
    """A guess where the report itself names no town: the only one in its outlet's own line."""
    own = masthead(reading.report.text, reading.parts)
    towns = [p for p in reading.places if own and own.covers(p.span) and p.chosen and p.chosen.kind == "settlement"]
    return replace(towns[0], rule=f"{towns[0].rule}, where the outlet is at home") if len({p.chosen for p in towns}) == 1 else None


def _is_american(reading: Reading) -> bool:
    countries = [p.chosen.country for p in reading.places if p.chosen and p.chosen.country]
    return bool(countries) and sum(c in WELL_KNOWN for c in countries) * 2 > len(countries)


def _rival(reading: Reading, found: Spotted, towns: Iterable[Spotted]) -> Place | None:
    """The town best told in another state, where nothing else in the report lies in the found one's."""
    here = found.best.chosen
    if here is None or not _is_lonely(reading, found.best):
        return None
    others = [t for t in towns if (c := t.best.chosen) and c.kind == "settlement" and c != here and t.score * RIVAL > found.score]
    return max(others, key=_rank).best if others else None


def _of_dateline(reading: Reading, place: Place) -> bool:
    sentence = sentence_at(reading, place.span)
    return sentence is not None and sentence.part is PartKind.DATELINE


def _is_namesake(reading: Reading, place: Place, anchor: Place | None) -> bool:
    """A small town of another province than the report's own city: its name is here that of some quarter or street."""
    here, there = (anchor.chosen if anchor else None), place.chosen
    if here is None or there is None or there.kind != "settlement" or (here.country, here.admin1) == (there.country, there.admin1):
        return False
    told = any(p.rule == "the words beside it" for p in reading.places if p.chosen == there)
    return not told and here.population > CITY * there.population


def _rank(spotted: Spotted) -> tuple[float, int]:
    return spotted.score, -spotted.best.span.start


def _spotted(reading: Reading, telling: frozenset[int], harmed: frozenset[int]) -> dict[str, Spotted]:
    scores: dict[str, float] = defaultdict(float)
    best: dict[str, Place] = {}
    text, unresolved = reading.report.text, _unresolved(reading)
    for place, sentence in _mentioned(reading):
        key = f"{place.chosen.name}/{place.chosen.country}/{place.chosen.admin1}" if place.chosen else place.words.casefold()
        near = HARM if sentence.index in harmed else EVENT if sentence.index in telling else ELSEWHERE
        if sentence.part is PartKind.DATELINE:
            if ASIDE.search(text[max(0, place.span.start - 60) : place.span.start]):
                continue
            near = DATELINE if place.acts else LOCAL if place.chosen else LOCAL * 4
        if _of_care(reading.report.text, sentence, place):
            near = ELSEWHERE / 10
        elif _is_aside(text, sentence, place):
            near = ELSEWHERE
        elif of_source(reading, place.span):
            near = POLICED  # the police of a town look into what happened there
        elif lives_at(text, place):
            near *= LIVED_IN
        elif sentence.part is PartKind.BODY and happens_at(reading, sentence, place):
            near = max(near, HARM) * DONE_IN
        scores[key] += near * _narrow(text, place, unresolved) / (1 + 0.2 * sentence.index)  # news puts first what it is about
        if key not in best or (best[key].precision or 9) > (place.precision or 9):
            best[key] = place
    return {key: Spotted(scores[key], place) for key, place in best.items()}


def _mentioned(reading: Reading) -> Iterator[tuple[Place, Sentence]]:
    """The places that may tell where something happened, each with its sentence."""
    text = reading.report.text
    own = masthead(text, reading.parts)
    people = _called(reading)
    for place in reading.places:
        sentence = sentence_at(reading, place.span)
        if sentence is None or sentence.part not in TOLD or (own is not None and own.covers(place.span)):
            continue
        if place.acts or (of_source(reading, place.span) and not _has_police(text, place.span)):
            continue
        if place.words in people and not PUT_AT.search(text, max(0, place.span.start - 12), place.span.start):
            continue
        if FAMILY.match(text, place.span.end) and not (place.chosen and place.chosen.population > FAMILIAR):
            continue
        if not (sentence.index and tells_of_another(sentence.span.of(text))):
            yield place, sentence


def _called(reading: Reading) -> frozenset[str]:
    """The first and last names of people whom the report names in full: "Logan" is who was shot, and no town."""
    full = (n.words.split() for n in reading.names if n.kind is NameKind.PERSON)
    return frozenset(w for words in full if 1 < len(words) < 4 for w in (words[0], words[-1]))


def _unresolved(reading: Reading) -> float:
    """How much a name that the gazetteer lacks may be where it happened: where every village is known, it is seldom a village."""
    return UNRESOLVED / 10 if _is_american(reading) else UNRESOLVED


def _narrow(text: str, place: Place, unresolved: float) -> float:
    if _is_spot(text, place):
        return SPOT
    if place.abstained == ORGANISATION:
        return SPOT
    if place.abstained == TIED:
        return EITHER
    return NARROW.get(place.precision.value, WIDE) if place.precision else unresolved


def _is_spot(text: str, place: Place) -> bool:
    """A street, building or side of a town: a place within a place."""
    words = place.words.casefold().split()
    if words[-1] in STREETS or SIDE.fullmatch(place.words) or ADDRESS.search(text[max(0, place.span.start - 40) : place.span.start]):
        return True
    if CROSSING.match(text, place.span.end):
        return True
    unknown = place.chosen is None or place.chosen.geonameid is None
    return unknown and (words[-1] in around.FACILITY_NOUN or words[-1] in HOSPITAL or (words[-1] in HOUSES and len(words) > 1))


def _is_aside(text: str, sentence: Sentence, place: Place) -> bool:
    """The place only tells how far off another named one is, or where somebody lives."""
    before = text[max(sentence.span.start, place.span.start - 60) : place.span.start]
    if HOME.search(before):
        return True
    return DISTANCE.search(before) is not None and NAMED.search(before) is not None


def _of_care(text: str, sentence: Sentence, place: Place) -> bool:
    """The place is where the wounded were taken, or where they died of what happened elsewhere."""
    if CARE_IN.search(text[max(0, place.span.start - 40) : place.span.start]):
        return True
    if not sentence.parsed or not (place.words.casefold().split()[-1] in HOSPITAL or OF_HOSPITAL.match(text, place.span.end)):
        return False
    words = sentence.within(place.span)
    return bool(words) and any(w.lower in CARED for w in sentence.above(sentence.top(words)))


def _descended(found: Spotted, among: Iterable[Spotted]) -> Spotted:
    """The narrower place in it that the report tells of too: "Ohio" is a way to say where Toledo is."""
    inner = [s for s in among if _lies_in(s.best.chosen, found.best.chosen) and s.score >= _held(found)]
    return _descended(max(inner, key=_rank), inner) if inner else found


def _held(found: Spotted) -> float:
    return found.score * (HELD.get(found.best.precision.value, 1.0) if found.best.precision else 1.0)


def _lies_in(inner: Candidate | None, outer: Candidate | None) -> bool:
    if inner is None or outer is None or inner == outer or inner.country != outer.country or inner.kind == "country":
        return False
    if outer.kind == "country":
        return True
    if outer.kind == "division":
        return inner.admin1 == outer.admin1 and inner.kind != "division"
    return (
        outer.kind == "district"
        and inner.kind not in ("division", "district")
        and inner.admin1 == outer.admin1
        and _apart(inner, outer) < 60
    )


def _apart(a: Candidate, b: Candidate) -> float:
    """Kilometres between two places, near enough for a city and its suburbs."""
    east = (a.longitude - b.longitude + 540) % 360 - 180
    return hypot(a.latitude - b.latitude, east * cos(radians((a.latitude + b.latitude) / 2))) * 111.2


def _quarter_in(city: Place, among: Iterable[Spotted]) -> Place | None:
    """The quarter best told of those that the report puts in the city, and that the gazetteer lacks."""
    name = city.chosen.name if city.chosen and city.chosen.kind == "settlement" else None
    inside = [s for s in among if name and s.best.rule == f"within {name}"]
    return max(inside, key=_rank).best if inside else None


def _city_of(reading: Reading, quarter: Place) -> Place | None:
    """The city of which the place is a quarter, as the report says or as its police show; None for a town of its own."""
    inner = quarter.chosen
    if inner is None or inner.kind != "settlement":
        return None
    text = reading.report.text
    for place in reading.places:
        city = place.chosen
        if city is None or city.kind != "settlement" or city == inner or city.population < CITY * max(inner.population, 1000):
            continue
        if _apart(inner, city) < SUBURB and _is_quarter(reading, text, quarter, place):
            return replace(place, rule=f"{place.rule}, city of {quarter.words}")
    return None


def _is_quarter(reading: Reading, text: str, quarter: Place, city: Place) -> bool:
    mine = [p.span for p in reading.places if p.chosen == quarter.chosen]
    if any(QUARTER.match(text, s.end) for s in mine):
        return True
    if any(BETWEEN.fullmatch(text[s.end : city.span.start]) for s in mine if s.end < city.span.start <= s.end + 40):
        return True
    if any(_has_police(text, s) for s in mine):
        return False
    return _has_police(text, city.span) or (
        _of_dateline(reading, city) and not any(_of_dateline(reading, p) for p in reading.places if p.chosen == quarter.chosen)
    )


def _has_police(text: str, span: Span) -> bool:
    return POLICE.match(text, span.end) is not None

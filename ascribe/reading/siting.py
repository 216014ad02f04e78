"""Mentions of places in, the entry that each one means out: by size, by the words around, by the company it keeps."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ascribe.gazetteer import ALTERNATE, NAME, VARIANT, Entry, apart, lies_in
from ascribe.reading.toponyms import Mention, Token, nation_of
from ascribe.vocabulary import surroundings as around
from ascribe.vocabulary.countries import capital_of

VERSION = 2

ROUNDS = 3  # a choice changes its neighbours' company; a third round changes hardly any choice
NEAR = 160.0  # kilometres within which two places keep company
TIE = 0.15  # scores nearer than this, of places far apart, are no choice
CELL = 1.5  # degrees: the grid in which close places are looked up, a cell at the equator being as wide as NEAR
FULL = 48  # places that one cell of the grid takes
CLOSE = 80.0  # kilometres within which one name speaks for another
SUPPORT = 1.2  # how much one close name counts, against 1 for ten times the people
LAND = 4.0  # how much it counts that all the report's places lie in the entry's country
SPELLED = 1.2  # what an entry loses that is spelled otherwise than the report, where a place of some size is spelled so
OLD, BORNE = 1.0, 50_000  # what another's former name loses where a place of so many people bears it as its own
PART = 3.0  # and in its first-order division
OFTEN = 500  # mentions of one name, after which the words beside further ones are not looked at; no report has as many
KNOWN = 60_000  # people of a town that may be meant wherever the report is set
SET = 4.0  # names of countries and places from which a report shows where it is set
KEEPS = 0.6  # the share of them that its country has
FAMED = 1_000_000  # people of a town that a report of another country names without a word of where it lies
SHOWN = 4  # candidates kept for a person to see


Cells = dict[tuple[int, int], list[tuple[str, Entry]]]
Lying = dict[tuple[int, int], tuple[dict[int, float], frozenset[int]]]


@dataclass(frozen=True, slots=True)
class Sited:
    """A mention, its entries best first, what decided, and whether it did."""

    mention: Mention
    ranked: tuple[Entry, ...]
    rule: str
    tied: bool
    stray: bool = False  # a small place of a country that the report, which keeps to another, tells nothing else of


@dataclass(frozen=True, slots=True)
class Company:
    """Where the report is set, as far as is known: weights of countries and divisions, and the places chosen so far."""

    countries: dict[str, float]
    divisions: dict[tuple[str, str], float]
    chosen: dict[str, Entry]
    cells: Cells
    all_countries: float
    all_divisions: float
    home: str = ""  # the country in which the outlet is at home, "" for not known
    nowhere: bool = False  # the report tells of a land that no gazetteer has


def sited(
    text: str,
    tokens: Sequence[Token],
    mentions: Sequence[Mention],
    home: tuple[str, str] | None,
    nowhere: frozenset[str] = frozenset(),
) -> tuple[Sited, ...]:
    """Each mention with its candidates ranked, one sense a report except where the words beside it say otherwise.

    `nowhere` are lands of the report that no gazetteer has: what lies in them has namesakes in others.
    """
    lying: Lying = {}
    told: Counter[str] = Counter()
    hints: list[dict[int, float]] = []
    for i, m in enumerate(mentions):
        told[m.folded] += 1
        hints.append(_hints(text, tokens, mentions, i, lying) if told[m.folded] <= OFTEN else {})
    people = Counter(c for t in tokens if t.capital and (c := nation_of(t.lower)))
    support = _support(mentions)
    priors: dict[tuple[str, int], dict[int, float]] = {}
    for (
        m
    ) in mentions:  # entries are known by where they lie in memory: the mentions hold them, and to compare them costs more than all else
        if (m.folded, id(m.entries)) not in priors:
            priors[m.folded, id(m.entries)] = _priors(m, support)
    scores = [priors[m.folded, id(m.entries)] for m in mentions]
    shared = _shared(mentions, hints)
    company = Company({}, {}, {}, {}, 0.0, 0.0)
    for _ in range(ROUNDS):
        company = replace(_company(mentions, scores, hints, shared, people, company, home), nowhere=bool(nowhere))
    kept: dict[tuple[str, int], float] = {}
    out: list[Sited] = []
    alike: dict[tuple[str, int, tuple[tuple[int, float], ...]], Sited] = {}
    for mention, score, hint in zip(mentions, scores, hints, strict=True):
        if len(mention.entries) == 1:
            stray = not hint and _stray(mention.entries[0], mention, company)
            out.append(Sited(mention, mention.entries, "only one", tied=False, stray=stray))
            continue
        same = mention.folded, id(mention.entries), tuple(hint.items())
        if same not in alike:
            for e in mention.entries:
                if (mention.folded, e.index) not in kept:
                    kept[mention.folded, e.index] = _keeps(e, mention, company)
            pool = shared[mention.folded]
            rated = {
                e.index: score[e.index] + hint.get(e.index, 0.0) + pool.get(e.index, 0.0) + kept[mention.folded, e.index]
                for e in mention.entries
            }
            ranked = sorted(mention.entries, key=lambda e: (-rated[e.index], e.index))
            decided = _decided(mention, ranked, rated, hint, pool)
            lone = bool(ranked) and not hint.get(ranked[0].index) and not pool.get(ranked[0].index) and _stray(ranked[0], mention, company)
            alike[same] = replace(decided, stray=lone)
        first = alike[same]
        out.append(first if first.mention is mention else replace(first, mention=mention))
    return tuple(out)


def _stray(entry: Entry, mention: Mention, company: Company) -> bool:
    """A town or village that nobody knows, in a country with which the report, set in another, has nothing else to do."""
    if entry.kind not in _SMALL:
        return False
    own = company.chosen.get(mention.folded)
    land = company.countries.get(entry.country, 0.0) - (1.0 if own is not None and own.country == entry.country else 0.0)
    if company.nowhere and land < 0.5 and entry.population < FAMED:
        return True
    if company.home and entry.country != company.home and land < 0.5 and (entry.population < FAMED or entry.grade != NAME):
        return True
    if entry.population > KNOWN or company.all_countries < SET:
        return False
    return land < 0.5 and max(company.countries.values()) > KEEPS * company.all_countries


def _decided(mention: Mention, ranked: list[Entry], rated: dict[int, float], hint: dict[int, float], shared: dict[int, float]) -> Sited:
    if not ranked:
        return Sited(mention, (), "gazetteer", tied=False)
    first = ranked[0]
    rivals = [e for e in ranked[1:] if apart(e, first) > NEAR and not lies_in(first, e) and not lies_in(e, first)]
    tied = bool(rivals) and rated[first.index] - rated[rivals[0].index] < TIE
    if not rivals:
        rule = "only one"
    elif hint.get(first.index, 0.0) > 1:
        rule = "the words beside it"
    elif shared.get(first.index, 0.0) > 1:
        rule = "told elsewhere in the report"
    elif max(rivals, key=lambda e: e.population).population > first.population:
        rule = "near the report's other places"
    else:
        rule = "the best known"
    return Sited(mention, tuple(ranked[:SHOWN]), rule, tied)


def _priors(mention: Mention, support: dict[tuple[str, int], float]) -> dict[int, float]:
    """How likely the name means each entry, before the words beside it and the choices of others say anything."""
    found = {e.index: _prior(e) + support.get((mention.folded, e.index), 0.0) for e in mention.entries}
    spelled = any(e.grade == NAME and e.name == mention.words and e.population > BORNE for e in mention.entries)
    for e in mention.entries:  # "St. Louis" is not Saint-Louis, nor Philadelphia the old name of Amman
        if e.grade == NAME and e.name.casefold() != mention.words.casefold() and spelled:
            found[e.index] -= SPELLED
        if e.grade == ALTERNATE and e.kind == "settlement" and any(o.grade == NAME and o.population > BORNE for o in mention.entries):
            found[e.index] -= OLD
    for town in mention.entries:  # a province and its chief town: the town is meant where nothing says "province"
        if town.kind == "settlement":
            for wide in mention.entries:
                if (
                    wide.kind == "division"
                    and wide.country == town.country
                    and town.population * 50 > wide.population
                    and apart(town, wide) < 400
                ):
                    found[town.index] = max(found[town.index], found[wide.index] + 0.1)
    return found


def _prior(entry: Entry) -> float:
    weight = math.log10(entry.population + 300)
    if entry.kind == "country":
        weight += 3.0
    elif entry.kind == "division":
        weight += 0.6
    elif entry.kind == "district":
        weight -= 1.0
    elif entry.kind in ("region", "water"):
        weight += 1.0
    elif capital_of(entry.name) == entry.country:
        weight += 1.5
    if entry.grade:
        weight -= {ALTERNATE: 2.5 if entry.country in ("US", "GB", "AU", "NZ") else 0.8, VARIANT: 0.9}.get(entry.grade, 2.0)
    return weight


def _support(mentions: Sequence[Mention]) -> dict[tuple[str, int], float]:
    """How many other names of the report have an entry close by; a name that many places bear says less."""
    names = {m.folded: m.entries for m in mentions if m.entries}
    cells = _cells((name, e) for name, entries in names.items() for e in entries)
    found: dict[tuple[str, int], float] = {}
    for name, entries in names.items():
        for e in entries:
            if e.kind in _SMALL:
                found[name, e.index] = _company_near(name, e, cells, names)
    return found


def _company_near(name: str, entry: Entry, cells: Cells, names: dict[str, tuple[Entry, ...]]) -> float:
    best: dict[str, float] = {}
    for other, e in _around(entry, cells):
        if other != name and e.index != entry.index:
            far = apart(entry, e)
            if far < CLOSE:
                best[other] = max(best.get(other, 0.0), (1.0 if far < CLOSE / 2 else 0.6) / math.sqrt(len(names[other])))
    return min(3.0, SUPPORT * sum(best.values()))


def _lying(inner: Mention, outer: Mention, known: Lying) -> tuple[dict[int, float], frozenset[int]]:
    """How surely each entry of the one lies in an entry of the other, and which entries of the other hold one."""
    pair = id(inner.entries), id(outer.entries)
    if pair not in known:
        inside: dict[int, float] = {}
        holds = set()
        for o in outer.entries:
            sure = o.kind in ("country", "division", "district") or len(outer.entries) == 1
            for e in inner.entries:
                if lies_in(e, o):
                    holds.add(o.index)
                    inside[e.index] = max(inside.get(e.index, 0.0), 5.0 if sure else 2.0)
        known[pair] = inside, frozenset(holds)
    return known[pair]


def _hints(text: str, tokens: Sequence[Token], mentions: Sequence[Mention], i: int, lying: Lying) -> dict[int, float]:
    """What the words right beside the mention say for or against its entries."""
    mention = mentions[i]
    found: defaultdict[int, float] = defaultdict(float)
    before = tokens[max(0, mention.first - 5) : mention.first]
    after = tokens[mention.last : mention.last + 3]
    outers = [m for m in mentions[i + 1 : i + 3] if _inside(text, mention, m)]
    inners = [m for m in mentions[max(0, i - 2) : i] if _inside(text, m, mention)]
    for outer in outers:
        for index, weight in _lying(mention, outer, lying)[0].items():
            found[index] = max(found[index], weight)
    holds = frozenset().union(*(_lying(m, mention, lying)[1] for m in inners))
    for index in holds:
        found[index] += 3.0
    kinds = _kind_hints(before, after)
    if kinds:
        for entry in mention.entries:
            found[entry.index] += kinds.get(entry.kind, 0.0)
    if mention.last < len(tokens) and text[mention.span.end : tokens[mention.last].start] == ", ":
        token = tokens[mention.last]
        if token.text in around.US_POSTAL:
            for entry in mention.entries:
                if entry.country == "US":
                    found[entry.index] += 5.0 if entry.admin1 == token.text else -2.0
    for token in before:
        code = nation_of(token.lower) if token.capital else None
        if code and any(t.lower in around.LOCALITY_NOUN for t in before):
            for entry in mention.entries:
                found[entry.index] += 3.0 if entry.country == code else 0.0
    return {index: extra for index, extra in found.items() if extra}


_SMALL = frozenset(("settlement", "district", "facility"))
_INSIDE = re.compile(
    r",? ?\n?\(?(?:(?:in|near)\s)?(?:the )?(?:(?:(?:north|south)?-?(?:east|west)?(?:ern)?|central|rural|coastal|neighbou?ring|nearby)\s)?",
    re.IGNORECASE,
)  # what may stand between a place and the place it lies in


def _inside(text: str, inner: Mention, outer: Mention) -> bool:
    gap = text[inner.span.end : outer.span.start]
    return 0 < len(gap) < 40 and _INSIDE.fullmatch(gap) is not None


def _kind_hints(before: Sequence[Token], after: Sequence[Token]) -> dict[str, float]:
    """ "X province" is a division, "the city of X" a settlement: what the words say for each kind."""
    following = after[0].lower if after and after[0].joined else ""
    of = before[-2].lower if len(before) > 1 and before[-1].lower == "of" else ""
    found: defaultdict[str, float] = defaultdict(float)
    if following in around.DIVISION_NOUN or of in around.DIVISION_NOUN:
        found["division"] += 2.5
        found["district"] += 1.5
        found["region"] += 1.5
    if following in around.DISTRICT_NOUN or any(t.lower in ("counties", "districts", "parishes") for t in after):
        found["district"] += 2.5
    if following in around.SETTLEMENT_NOUN or of in around.SETTLEMENT_NOUN:
        found["settlement"] += 2.0
    if following in around.WATER_NOUN or (before and before[-1].lower in ("river", "lake")):
        found["water"] += 2.0
    return found


def _shared(mentions: Sequence[Mention], hints: Sequence[dict[int, float]]) -> dict[str, dict[int, float]]:
    """What the words beside one mention say of the others of that name, somewhat less strongly."""
    found: dict[str, dict[int, float]] = {}
    for mention, hint in zip(mentions, hints, strict=True):
        pool = found.setdefault(mention.folded, {})
        for index, extra in hint.items():
            pool[index] = max(pool.get(index, 0.0), 0.6 * extra)
    return found


def _company(
    mentions: Sequence[Mention],
    scores: Sequence[dict[int, float]],
    hints: Sequence[dict[int, float]],
    shared: dict[str, dict[int, float]],
    people: Counter[str],
    company: Company,
    home: tuple[str, str] | None,
) -> Company:
    """The company that the likeliest choices make."""
    countries: defaultdict[str, float] = defaultdict(float, {code: min(3.0, 0.7 * n) for code, n in people.items()})
    divisions: defaultdict[tuple[str, str], float] = defaultdict(float)
    chosen: dict[str, Entry] = {}
    if home is not None:
        countries[home[0]] += 1.5
        divisions[home] += 2.0 if home[1] else 0.0
    for mention, score, hint in zip(mentions, scores, hints, strict=True):
        if mention.folded in chosen or not mention.entries:
            continue
        best, sure = mention.entries[0], 1.0
        if len(mention.entries) > 1:
            pool = shared[mention.folded]
            rated = {
                e.index: score[e.index] + pool.get(e.index, 0.0) + hint.get(e.index, 0.0) + _keeps(e, mention, company)
                for e in mention.entries
            }
            best = max(mention.entries, key=lambda e: (rated[e.index], -e.index))
            rivals = [rated[e.index] for e in mention.entries if apart(e, best) > NEAR]
            sure = min(1.0, 0.4 + 0.3 * (rated[best.index] - max(rivals))) if rivals else 1.0
        chosen[mention.folded] = best
        countries[best.country] += (1.5 if best.kind == "country" else 1.0) * sure
        if best.admin1:
            divisions[best.country, best.admin1] += (2.0 if best.kind in ("division", "district") else 1.0) * sure
    return Company(
        dict(countries),
        dict(divisions),
        chosen,
        _cells(chosen.items()),
        sum(countries.values()),
        sum(divisions.values()),
        home[0] if home else "",
    )


def _keeps(entry: Entry, mention: Mention, company: Company) -> float:
    """How well the entry goes with the rest of the report's places, its own name's choice left out."""
    own = company.chosen.get(mention.folded)
    land = company.countries.get(entry.country, 0.0) - (1.0 if own is not None and own.country == entry.country else 0.0)
    weight = LAND * max(0.0, land) / (company.all_countries + (0.0 if own is not None else 1.0))
    if entry.admin1:
        there = (entry.country, entry.admin1)
        part = company.divisions.get(there, 0.0) - (1.0 if own is not None and (own.country, own.admin1) == there else 0.0)
        weight += PART * max(0.0, part) / (company.all_divisions + 1.0)
    near = sum(1 for name, e in _around(entry, company.cells) if name != mention.folded and apart(e, entry) < NEAR)
    return weight + min(1.8, 0.7 * near)


def _around(entry: Entry, cells: Cells) -> Iterator[tuple[str, Entry]]:
    """What lies in the entry's cell of the grid and the eight around it."""
    row, column = int(entry.latitude // CELL), int(entry.longitude // CELL)
    for r in (row - 1, row, row + 1):
        for c in (column - 1, column, column + 1):
            yield from cells.get((r, c), ())


def _cells(named: Iterable[tuple[str, Entry]]) -> Cells:
    """The small places by their cell of the grid; a full cell takes no more, or a list of towns would cost its square."""
    cells: Cells = {}
    for name, e in named:
        if e.kind in _SMALL:
            cell = cells.setdefault((int(e.latitude // CELL), int(e.longitude // CELL)), [])
            if len(cell) < FULL:
                cell.append((name, e))
    return cells

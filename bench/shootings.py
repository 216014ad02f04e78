"""Measures who was killed and injured, when and where, against the final records of shootings: exact matches of the main incident.

python bench/shootings.py [FILE...] [--misses] [--every N]

A row is an article with "title", "text" and "published", the name of its "incident", and under "gold" that incident's record: "date",
"state", "city_or_county", "num_killed", "num_injured". The headline is read as the article's first line, as it stands on the page.
The record counts what had become known in the end; an article may have said less. It gives every count, so here, and nowhere
else, a toll that the article does not tell counts as nobody.

Figures: "killed", "injured" and "both" want the record's numbers; "date" its day; "city" its town or county under any of its names;
"city and state" also the state. "(incidents)" takes one article an incident, that published soonest after it. The trivial answer is
always nobody killed and one injured, or for the date the day of publication.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ascribe.errors import Refused
from ascribe.incidents.incident import Incident
from ascribe.intake.texts import report_of
from ascribe.reading.places import Place
from ascribe.reading.reading import Reader
from ascribe.run import Account, account_of
from bench.board import Figure, Measured, Row, command

SET = ("shootings/dev.jsonl",)

STATES = dict(
    pair.strip().split("=")
    for pair in """
    alabama=AL,alaska=AK,arizona=AZ,arkansas=AR,california=CA,colorado=CO,connecticut=CT,delaware=DE,district of columbia=DC,
    florida=FL,georgia=GA,hawaii=HI,idaho=ID,illinois=IL,indiana=IN,iowa=IA,kansas=KS,kentucky=KY,louisiana=LA,maine=ME,
    maryland=MD,massachusetts=MA,michigan=MI,minnesota=MN,mississippi=MS,missouri=MO,montana=MT,nebraska=NE,nevada=NV,
    new hampshire=NH,new jersey=NJ,new mexico=NM,new york=NY,north carolina=NC,north dakota=ND,ohio=OH,oklahoma=OK,oregon=OR,
    pennsylvania=PA,rhode island=RI,south carolina=SC,south dakota=SD,tennessee=TN,texas=TX,utah=UT,vermont=VT,virginia=VA,
    washington=WA,west virginia=WV,wisconsin=WI,wyoming=WY
    """.strip().split(",")
)
"""Codes of the first-order divisions of the United States, as the gazetteer has them."""

KINDS = re.compile(r"\b(?:county|parish|township|city of|city|town of|village of|borough)\b")
"""What sort of place it is says nothing of which."""

CAPITAL = frozenset(("washington", "washingtondc", "dc", "districtofcolumbia"))
"""The city and its district are one place under several names; a report of the state of Washington names a town in it."""

MONTHS = "January February March April May June July August September October November December".split()
SHORT = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "n": "north", "s": "south", "e": "east", "w": "west"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What an article was read to say of its main incident. None: nothing."""

    killed: int | None
    injured: int | None
    day: date | None
    places: frozenset[str]
    state: str | None


@dataclass(frozen=True, slots=True)
class Right:
    """In which respects an answer gives the record."""

    killed: bool
    injured: bool
    day: bool
    city: bool
    state: bool

    @property
    def both(self) -> bool:
        """The dead and the wounded are both right."""
        return self.killed and self.injured


def judged(gold: Row, answer: Answer) -> Right:
    """The answer against the record; a count that is not told is nobody."""
    city = bool(answer.places & names(gold["city_or_county"]))
    return Right(
        killed=(answer.killed or 0) == int(gold["num_killed"]),
        injured=(answer.injured or 0) == int(gold["num_injured"]),
        day=answer.day == day_of(gold),
        city=city,
        state=city and answer.state == STATES.get(gold["state"].strip().lower()),
    )


def day_of(gold: Row) -> date:
    """The record's day, written "January 27, 2014"."""
    month, day, year = gold["date"].replace(",", "").split()
    return date(int(year), MONTHS.index(month) + 1, int(day))


def names(words: str) -> frozenset[str]:
    """The names that one entry gives a place, levelled: "Queens (Jamaica)" is either, "St. Ann County" is "saint ann"."""
    pieces = re.split(r"[()]", words.lower())
    return frozenset(name for piece in pieces if not KINDS.fullmatch(piece.strip()) and (name := level(piece)))


def level(name: str) -> str:
    """A name without case, accents, stops and kinds of place, abbreviations written out, without spaces."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))
    plain = re.sub(r"[^a-z ]", " ", plain.replace("'", "").replace("’", ""))
    bare = KINDS.sub(" ", plain)
    words = (bare if bare.strip() else plain).split()
    return "".join(SHORT.get(word, word) for word in words)


def answered(incident: Incident | None) -> Answer:
    """The incident's best tolls, its day where it is one day, and its places by the name chosen and by the words of the text."""
    if incident is None:
        return Answer(None, None, None, frozenset(), None)
    place = incident.where[0] if incident.where else None
    state = place.chosen.admin1 if place and place.chosen and place.chosen.country == "US" else None
    return Answer(incident.killed.best, incident.injured.best, _day(incident), _called(place), state)


def _day(incident: Incident) -> date | None:
    try:
        return date.fromisoformat((incident.when.edtf or "")[:10]) if incident.when else None
    except ValueError:
        return None  # a month, a year, or a span of days


def _called(place: Place | None) -> frozenset[str]:
    if place is None:
        return frozenset()
    return called(names(place.words) | (names(place.chosen.name) if place.chosen else frozenset()))


def called(found: frozenset[str]) -> frozenset[str]:
    """The names with the others of the same place."""
    return found | CAPITAL if found & CAPITAL else found


def read(row: Row, reader: Reader) -> Account | None:
    """The account of a row's article, its headline first; None where it is no text."""
    title = " ".join((row.get("title") or "").split())
    text = f"{title}\n\n{row['text']}" if title else row["text"]
    try:
        report = report_of(text, published=date.fromisoformat(row["published"]) if row.get("published") else None, title=title or None)
    except Refused:
        return None
    return account_of(report, reader)


def nearest(rows: Sequence[Row]) -> tuple[int, ...]:
    """Of each incident the row that was published soonest after it."""
    best: dict[str, tuple[int, int]] = {}
    for i, row in enumerate(rows):
        published = date.fromisoformat(row["published"]) if row.get("published") else date.max
        away = abs((published - day_of(row["gold"])).days)
        best[row["incident"]] = min(best.get(row["incident"], (away, i)), (away, i))
    return tuple(sorted(i for _, i in best.values()))


def share(values: Iterable[bool]) -> float:
    """The share of those that are true."""
    given = list(values)
    return sum(given) / len(given) if given else 0.0


def trivial(row: Row) -> Answer:
    """Nobody killed, one injured, on the day of publication."""
    return Answer(0, 1, date.fromisoformat(row["published"]) if row.get("published") else None, frozenset(), None)


def scored(rows: Sequence[Row], answers: Sequence[Answer]) -> tuple[Figure, ...]:
    """The figures of the set."""
    ours = [judged(row["gold"], answer) for row, answer in zip(rows, answers, strict=True)]
    plain = [judged(row["gold"], trivial(row)) for row in rows]
    once = nearest(rows)
    figures = [
        Figure("killed", share(r.killed for r in ours), share(r.killed for r in plain)),
        Figure("injured", share(r.injured for r in ours), share(r.injured for r in plain)),
        Figure("both", share(r.both for r in ours), share(r.both for r in plain)),
        Figure("date", share(r.day for r in ours), share(r.day for r in plain)),
        Figure("city", share(r.city for r in ours)),
        Figure("city and state", share(r.state for r in ours)),
        Figure("both (incidents)", share(ours[i].both for i in once), share(plain[i].both for i in once)),
        Figure("killed (incidents)", share(ours[i].killed for i in once), share(plain[i].killed for i in once)),
        Figure("injured (incidents)", share(ours[i].injured for i in once), share(plain[i].injured for i in once)),
    ]
    return tuple(figures)


def missed(row: Row, account: Account | None, answer: Answer) -> list[str]:
    """What is wrong with the answer, and the sentences with the figures of harm that were drawn from the article."""
    gold, right = row["gold"], judged(row["gold"], answer)
    pairs = [("killed", right.killed, answer.killed, gold["num_killed"]), ("injured", right.injured, answer.injured, gold["num_injured"])]
    lines = [f"{name}: {said} for {want}" for name, well, said, want in pairs if not well]
    if not right.day:
        lines.append(f"date: {answer.day} for {day_of(gold)}, published {row.get('published')}")
    if not right.city:
        lines.append(f"city: {', '.join(sorted(answer.places)) or None} for {gold['city_or_county']}, {gold['state']}")
    if not lines:
        return []
    head = f"== {row['id']} {row.get('title')}"
    return [head, *lines, *(_harm(account) if account and not right.both else [])]


def _harm(account: Account) -> list[str]:
    """Each claim's figures of people with their rule, and its sentence."""
    found = []
    for claim in account.claims:
        told = [f"{f.measure.value} {f.low}-{f.high} {f.words!r} {f.scope.value} {f.rule}" for f in claim.figures]
        if told:
            found.append(f"  [{claim.incident}] {'; '.join(told)} | {' '.join(claim.evidence.quote.split())[:300]}")
    return found


def measure(rows: Sequence[Row], reader: Reader) -> Measured:
    """Every article read, its main incident against the record."""
    answers: list[Answer] = []
    misses: list[str] = []
    for row in rows:
        account = read(row, reader)
        answer = answered(account.incidents[0] if account and account.incidents else None)
        answers.append(answer)
        misses += missed(row, account, answer)
    return Measured(scored(rows, answers), tuple(misses))


def main() -> None:
    """Prints the table."""
    command(__doc__ or "", SET, measure)


if __name__ == "__main__":
    main()

"""A Dossier in, its sections out: headings, sentences and tables of plain words, which every way of showing it prints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten

from ascribe.dossier.apart import apart
from ascribe.dossier.dossier import Count, Dossier, Given
from ascribe.dossier.estimate import Estimate, Policy, of_enemy, of_own
from ascribe.dossier.remarks import HELD, Remark, held, remarks
from ascribe.dossier.sureness import sureness
from ascribe.dossier.testimony import Testimony
from ascribe.text import printable
from ascribe.vocabulary.terms import Stance

PRECISION = {1: "exact place", 2: "within about 25 km", 3: "district", 4: "province", 5: "region", 6: "country only", 7: "sea or air"}
"""UCDP where_prec in words."""

DAYS = {1: "exact day", 2: "two to six days", 3: "a week", 4: "a month", 5: "a year"}
"""UCDP date_prec in words."""


TITLE = 200
"""Characters of a title in a table: some inputs give a whole text for one."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, sentences, and a table under it; a section without rows has no table."""

    title: str
    sentences: tuple[str, ...] = ()
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def sections(dossier: Dossier) -> tuple[Section, ...]:
    """The whole dossier, in the order in which it is read; what nobody tells of has no section."""
    found = [_known(dossier), *(_counted(count) for count in dossier.counts)]
    found += [*_partial(dossier), *_remarked(dossier), *_contradicted(dossier), *_joined(dossier), _sources(dossier)]
    return tuple(_clean(section) for section in found)


def _clean(section: Section) -> Section:
    """The section without characters that could turn round the figures beside them, on paper as on a screen."""
    rows = tuple(tuple(map(printable, row)) for row in section.rows)
    return Section(printable(section.title), tuple(map(printable, section.sentences)), section.head, rows)


def heading(dossier: Dossier) -> str:
    """What, where and when, as far as somebody tells it."""
    answers = (dossier.event, dossier.where, dossier.when)
    return printable(", ".join([f"Incident {dossier.id}", *(given[0].value for given in answers if given)]))


def _known(dossier: Dossier) -> Section:
    questions = (
        ("what", dossier.event),
        ("when", dossier.when),
        ("where", dossier.where),
        ("by", dossier.by),
        ("with", dossier.means),
        ("on", dossier.target),
    )
    rows = [
        (question if n == 0 else "", _answer(dossier, question, one), _reports(dossier, one.reports))
        for question, given in questions
        for n, one in enumerate(given)
    ]
    rows += [(one.stance.value, _told(one), _reports(dossier, one.reports)) for one in held(remarks(dossier))]
    return Section("What is told", (f"{dossier.summary}.",), ("", "answer", "reports"), tuple(rows))


def _told(one: Remark) -> str:
    return f"{one.voice}: {one.quote}" if one.quote else one.voice


def _answer(dossier: Dossier, question: str, one: Given) -> str:
    sure = sureness(dossier, one) if question == "by" else ""
    return _exact(question, one) + (f" ({sure})" if sure else "")


def _exact(question: str, one: Given) -> str:
    precision: int = (one.detail or {}).get("precision") or 0
    words = {"when": DAYS, "where": PRECISION}.get(question, {}).get(precision)
    guessed = ", a guess" if (one.detail or {}).get("guessed") else ""
    unplaced = ", in no gazetteer" if question == "where" and one.detail and one.detail.get("geonameid") is None else ""
    corrected = f"; {one.corrected}" if one.corrected else ""
    return f"{one.value} ({words}{guessed}{unplaced}{corrected})" if words else f"{one.value}{unplaced}{corrected}"


def _reports(dossier: Dossier, reports: tuple[str, ...]) -> str:
    outlets = {t.source.report: t.source.outlet or "an unnamed outlet" for t in dossier.tellings}
    names = list(dict.fromkeys(outlets[report] for report in reports))
    return f"{len(reports)}: {', '.join(names)}"


def _counted(count: Count) -> Section:
    sentences = _estimated(count.estimate) if count.estimate else ("No voice counts the incident whole.",)
    if count.sides:
        apart = "; ".join(f"{side}: {_bounds(given)}" for side, given in count.sides)
        sentences = (*sentences, f"People of several sides are counted. Apart: {apart}.")
    rows = []
    for history in count.histories:
        for step in history.steps:
            stands = "" if step is history.steps[-1] else "superseded" if step.testimony.said != history.latest.said else "of the same day"
            again = f", again in {len(step.again)}" if step.again else ""
            one = step.testimony
            confirmed = one.stance.value if one.stance is Stance.CONFIRMED else ""
            noted = ", ".join(filter(None, (stands, _inferred(one), confirmed)))
            rows.append((one.said or "", _voice(one), _whose(one), one.bounds, noted, one.corrected or one.words, f"{_outlet(one)}{again}"))
    head = ("said on", "voice", "of", "counts", "", "words", "report")
    return Section(count.measure.value.capitalize(), sentences, head, tuple(rows))


def _voice(one: Testimony) -> str:
    """Who speaks, and the agency whose report it is where nobody is quoted."""
    return f"{one.name} ({one.origin})" if one.origin == one.source.agency != one.name else one.name


def _inferred(one: Testimony) -> str:
    """Persons told of one by one were added up; words without a number tell of some."""
    return "" if not one.inferred else "added up" if one.high is not None else "inferred"


def _estimated(given: Estimate) -> tuple[str, ...]:
    return (f"{given.policy.value.capitalize()}: {_bounds(given)}; {given.grade.value}.", given.why)


def _bounds(given: Estimate) -> str:
    if given.policy is Policy.CONSERVATIVE and given.high is None and given.low is not None:
        return f"at least {given.low:,}"
    low, best, high = (_number(n) for n in (given.low, given.best, given.high))
    return f"low {low}, best {best}, high {high}"


def _number(value: int | None) -> str:
    return "not told" if value is None else f"{value:,}"


def _whose(one: Testimony) -> str:
    """Whose dead they are in the mouth of this voice."""
    relation = "own: " if of_own(one) else "enemy: " if of_enemy(one) else ""
    whose = one.side or ""
    what = one.of or (one.status.value if one.status else "")
    return f"{relation}{', '.join(dict.fromkeys(filter(None, (what, whose))))}"


def _outlet(one: Testimony) -> str:
    return one.source.outlet or "an unnamed outlet"


def _partial(dossier: Dossier) -> Iterator[Section]:
    """Figures that stand in no voice's history: shown, and in no estimate."""
    rows = []
    for one in apart(dossier):
        t, again = one.testimony, f", again in {one.again}" if one.again else ""
        rows.append((t.said or "", t.name, t.measure.value, t.bounds, one.why, t.corrected or t.words, f"{_outlet(t)}{again}"))
    if rows:
        yield Section("Counted in no estimate", (), ("said on", "voice", "measure", "counts", "because", "words", "report"), tuple(rows))


def _remarked(dossier: Dossier) -> Iterator[Section]:
    """What is said without a figure; of the rest a profile that shows no sentences shows nothing."""
    given = [one for one in remarks(dossier) if one.quote or one.stance in HELD]
    rows = tuple((one.said or "", one.voice, one.stance.value, one.quote, _reports(dossier, one.reports)) for one in given)
    if rows:
        yield Section("Said without a figure", (), ("said on", "voice", "", "words", "reports"), rows)


def _contradicted(dossier: Dossier) -> Iterator[Section]:
    if dossier.contradictions:
        yield Section("What cannot all be true", tuple(c.why for c in dossier.contradictions))


def _joined(dossier: Dossier) -> Iterator[Section]:
    if dossier.voices:
        yield Section("Taken for one voice", dossier.voices)


def _sources(dossier: Dossier) -> Section:
    """Every report under its family; of a copy how much of it stands in the report that it copies."""
    rows = []
    for number, family in enumerate(dossier.families, 1):
        shares = {copy.report: f"{copy.share:.0%}" for copy in family.copies}
        for telling in dossier.tellings:
            source = telling.source
            if source.family == family.id:
                day = source.published.isoformat() if source.published else ""
                agency = ", ".join(family.agencies)
                title = shorten(telling.title or "", TITLE, placeholder=" …")
                outlet = f"{source.outlet or ''}{' (in passing)' if family.id in dossier.passing else ''}"
                row = (str(number), day, outlet, shares.get(source.report, ""), agency, title, telling.url or "")
                rows.append(row)
    head = ("family", "published", "outlet", "copied", "credits", "title", "url")
    return Section("Reports", ("Reports of one family are copies of one another and count once.",), head, tuple(dict.fromkeys(rows)))

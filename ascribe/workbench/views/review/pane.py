"""One claim and what bears on it in, what its pane shows out: each value with its words and its rule, and what other families say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ascribe.dossier.testimony import Source, testimonies
from ascribe.incidents.families import Family
from ascribe.show.words import PLACE_PRECISIONS
from ascribe.store.protocol import Imprint
from ascribe.text import printable
from ascribe.vocabulary.guidelines import GUIDELINES, Guideline
from ascribe.workbench.views import wording
from ascribe.workbench.views.review.form import Form, form
from ascribe.workbench.views.wording import UNTOLD

Json = Mapping[str, Any]

Region = Callable[[Json], str]
"""The division in which a place lies."""

CHOICES = 9
"""Candidates that a key chooses: 1 to 9."""


@dataclass(frozen=True, slots=True)
class Value:
    """A field of a claim: what it says, the words that say so, and the rule behind it; `mark` says what a person put right."""

    field: str
    name: str
    shown: str
    note: str = ""  # exactness, a guess, whose
    words: str = ""  # "": the text has no words for it
    rule: str = ""  # "": none was recorded
    mark: str = ""  # "": as it was read


@dataclass(frozen=True, slots=True)
class Link:
    """One link of a voice."""

    name: str
    kind: str
    side: str
    words: str  # "": the text does not name it here


@dataclass(frozen=True, slots=True)
class Choice:
    """A place that the words may mean, under the digit that chooses it."""

    digit: int
    geonameid: int
    name: str
    region: str  # "": none is known
    country: str
    width: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Other:
    """What another family of reports says of the same measure in the incident."""

    claim: str
    measure: str
    bounds: str
    voice: str
    said: str
    outlets: tuple[str, ...]
    words: str
    meets: bool  # with what this claim says of it


@dataclass(frozen=True, slots=True)
class Pane:
    """A claim as its pane shows it."""

    key: str
    letter: str
    title: str
    report: str
    headline: str
    outlet: str
    day: str
    url: str
    incident: str  # "": of none
    quote: str
    start: int
    end: int
    reader: str
    figures: tuple[Value, ...]
    voice: tuple[Link, ...]
    values: tuple[Value, ...]
    choices: tuple[Choice, ...]
    others: tuple[Other, ...]
    guidelines: tuple[Guideline, ...]
    form: Form


def values(claim: Json, region: Region) -> tuple[Value, ...]:
    """The fields of a claim beside its figures and its voice, told or not."""
    rules, when = claim["rules"], claim["when"]
    names = {g.field: g.name for g in GUIDELINES}
    given = [
        Value("stance", names["stance"], claim["stance"], words=claim["cue"] or "", rule=rules.get("stance", "")),
        Value("scope", names["scope"], claim["scope"], rule=rules.get("scope", "")),
        Value("said_on", names["said_on"], claim["said_on"] or UNTOLD),
        Value("event", names["event"], claim["event"], rule=rules.get("event", "")),
        Value(
            "when",
            names["when"],
            wording.moment(when),
            note=wording.exactness(when),
            words=when["words"] if when else "",
            rule=when["rule"] if when else "",
        ),
        *_places(claim, names["where"], region),
        *(Value(f, names[f], claim[f] or UNTOLD, rule=rules.get(f, "")) for f in ("by", "against", "means", "target")),
    ]
    marks = {c["field"]: _mark(c) for c in claim.get("corrections", ())}
    return tuple(_marked(v, marks.get(v.field, "")) for v in given)


def _places(claim: Json, name: str, region: Region) -> Iterator[Value]:
    for n, where in enumerate(claim["where"] or ()):
        shown = wording.place(where, region(where)) if where["name"] else "no place chosen"
        yield Value("where", name if n == 0 else "and", shown, note=wording.width(where), words=where["words"], rule=where["rule"])
    if not claim["where"]:
        yield Value("where", name, UNTOLD)


def _mark(correction: Json) -> str:
    who = f" by {correction['who']}" if correction["who"] else ""
    return f"put right{who}; it was read as {correction['was'] or UNTOLD}"


def _marked(value: Value, mark: str) -> Value:
    return Value(value.field, value.name, value.shown, value.note, value.words, value.rule, mark)


def figures(claim: Json) -> tuple[Value, ...]:
    """What a claim counts, a line each: how many, of whom, and what must be known before adding it up."""
    return tuple(
        Value(
            field=f["measure"],
            name=f["measure"],
            shown=wording.bounds(f),
            note=", ".join(filter(None, _notes(f, claim["scope"]))),
            words=f["words"],
            rule=f["rule"],
            mark=f.get("corrected") or "",
        )
        for f in claim["figures"]
    )


def _notes(figure: Json, scope: str) -> Iterator[str]:
    yield figure["of"] or ""
    yield figure["side"] or ""
    yield figure["status"] or ""
    yield figure["scope"] if figure["scope"] != scope else ""
    yield "revised later in the report" if figure["superseded"] else ""
    yield "a guess: no number stands in the text" if figure["inferred"] else ""


def voice(claim: Json) -> tuple[Link, ...]:
    """The chain from the outlet inward."""
    return tuple(Link(v["name"], v["kind"], v["side"] or "", v["words"] or "") for v in claim["voice"])


def choices(claim: Json, region: Region) -> tuple[Choice, ...]:
    """The candidates for the place where it happened, in the order in which they were weighed."""
    if not claim["where"]:
        return ()
    first = claim["where"][0]
    named = [c for c in first["candidates"] if c["geonameid"] is not None]
    precision = [PLACE_PRECISIONS.get(c.get("precision"), "") for c in named]
    return tuple(
        Choice(n, c["geonameid"], c["name"], region(c), c["country"], wide, c["geonameid"] == first["geonameid"])
        for n, (c, wide) in enumerate(zip(named[:CHOICES], precision, strict=False), 1)
    )


def others(claim: Json, told: Iterable[tuple[Json, Imprint]], families: Sequence[Family]) -> tuple[Other, ...]:
    """What the incident's other families say of what this claim counts; copies of one report say it once."""
    family = {report: f.id for f in families for report in f.reports}
    own = family.get(claim["report"], claim["report"])
    measures = {f["measure"]: f for f in claim["figures"]}
    found: dict[tuple[str, ...], Other] = {}
    for other, imprint in told:
        of = family.get(imprint.id, imprint.id)
        if of == own or not measures:
            continue
        for said in testimonies([other], Source(imprint.id, of, imprint.publisher, imprint.published)):
            if said.measure in measures and said.whole:
                key = (of, said.measure.value, said.name, said.bounds)
                before = found.get(key)
                outlets = (*(before.outlets if before else ()), imprint.publisher or "an unnamed outlet")
                meets = _meet(measures[said.measure], said.low, said.high)
                found[key] = Other(
                    said.claim,
                    said.measure.value,
                    said.bounds,
                    said.name,
                    said.said or "",
                    tuple(dict.fromkeys(outlets)),
                    said.words,
                    meets,
                )
    return tuple(sorted(found.values(), key=lambda o: (o.measure, o.said or "9999", o.voice)))


def _meet(figure: Json, low: int | None, high: int | None) -> bool:
    lows = [n for n in (figure["low"], low) if n is not None]
    highs = [n for n in (figure["high"], high) if n is not None]
    return not lows or not highs or max(lows) <= min(highs)


def pane(
    key: str,
    letter: str,
    claim: Json,
    imprint: Imprint,
    *,
    incident: str,
    beside: tuple[Other, ...],
    known: Iterable[Iterable[Json]],
    region: Region,
) -> Pane:
    """All that the pane of one claim shows."""
    return Pane(
        key=key,
        letter=letter,
        title=wording.figures(claim),
        report=imprint.id,
        headline=printable(imprint.title or "Untitled report"),
        outlet=imprint.publisher or "an unnamed outlet",
        day=imprint.published.isoformat() if imprint.published else "undated",
        url=imprint.url or "",
        incident=incident,
        quote=printable(claim["evidence"]["quote"]),
        start=claim["evidence"]["start"],
        end=claim["evidence"]["end"],
        reader=claim["reader"],
        figures=figures(claim),
        voice=voice(claim),
        values=values(claim, region),
        choices=choices(claim, region),
        others=beside,
        guidelines=GUIDELINES,
        form=form(claim, known),
    )

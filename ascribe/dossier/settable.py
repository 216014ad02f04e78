"""What a person says a field of a claim should be in; the field's value as JSON has it out, or a refusal that says how to write it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from ascribe.days import days
from ascribe.dossier.testimony import Json
from ascribe.errors import BadRuling
from ascribe.text import Span
from ascribe.vocabulary.terms import DatePrecision, EventType, Measure, Scope, Stance, Status, VoiceKind

TEXTS = ("by", "against", "means", "target")
"""Fields that say it in words; an empty value says that the text does not tell."""

TERMS: Mapping[str, type[StrEnum]] = {"stance": Stance, "scope": Scope, "event": EventType}
"""Fields that say it in a word of the vocabulary."""

OF_FIGURE = ("scope", "status", "side", "of")
"""What can be corrected of a figure beside its number, as "killed.scope"."""

NONE = "none"
"""How a person writes that the text does not tell a place or a day."""

RULE = "ruling"
"""The rule behind what a person chose."""

OPEN = ".."
"""The end of an interval that nobody knows."""

LONGEST = 500
"""Characters of a text that a person may put into a field."""

_ROUGHLY = re.compile(r"(?:about|around|approximately|roughly|~)\s*", re.IGNORECASE)
_NUMBER = r"\d{1,3}(?:,\d{3}){1,2}|\d{1,9}"
_BOUNDS = re.compile(rf"(?P<low>{_NUMBER})?\s*(?P<dash>[-–])?\s*(?P<high>{_NUMBER})?(?:\s+(?P<measure>[a-z]+))?", re.ASCII)
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_EDTF = re.compile(
    r"(?:(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<hour>\d\d)(?::(?P<minute>\d\d))?Z?)?)?)?|\d{3}X|\d\dXX)[~?]?",
    re.ASCII,
)
_LINK = re.compile(rf"(?P<name>.+?)(?: \((?P<kind>{'|'.join(VoiceKind)})(?:, (?P<side>[^()]+))?\))?")
_SLICE = re.compile(r"(?P<start>\d{1,9})-(?P<end>\d{1,9}) (?P<words>.+)", re.DOTALL | re.ASCII)
_ENDS = re.compile(r"(?P<start>\d{1,9})-(?P<end>\d{1,9})", re.ASCII)
_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}", re.ASCII)
_SEASONS = range(21, 25)


def number(field: str, value: str) -> dict[str, Any]:
    """A figure: "19", "17-21", "17-" for at least, "-21" for at most, "about 40", each with another measure after it if that was wrong."""
    rest = value.strip()
    roughly = _ROUGHLY.match(rest)
    found = _BOUNDS.fullmatch(rest[roughly.end() :] if roughly else rest)
    if found is None or not (found["low"] or found["high"]) or (found["high"] and not found["dash"]):
        raise BadRuling(
            f"--value {value}: no figure of {field}; write 19, or 17-21, or 17- for at least, or -21 for at most, or about 40, "
            "and after it another measure where that was wrong"
        )
    low, high = (int(found[name].replace(",", "")) if found[name] else None for name in ("low", "high"))
    if found["low"] and not found["dash"]:
        high = low
    if low is not None and high is not None and low > high:
        raise BadRuling(f"--value {value}: the first number is greater than the second; write {high}-{low}")
    measure = {"measure": _term(Measure, "measure", found["measure"])} if found["measure"] else {}
    return {"low": low, "high": high, "approximate": roughly is not None, **measure}


def words(field: str, value: str) -> str | None:
    """A text of one line; nothing where the report does not tell."""
    said = value.strip()
    if len(said) > LONGEST or _UNSEEN.search(said):
        raise BadRuling(f"--value: {field} is a text of one line, of at most {LONGEST} characters")
    return said or None


def term(field: str, value: str) -> str:
    """A word of the vocabulary: a stance, a scope, a kind of event."""
    return _term(TERMS[field], field, value.strip())


def status(value: str) -> str | None:
    """Whether those counted fought; nothing where the report does not tell."""
    return _term(Status, "status", value.strip()) if value.strip() else None


def _term(terms: type[StrEnum], what: str, value: str) -> str:
    if value not in set(terms):
        raise BadRuling(f"--value {value}: no {what}; name one of {', '.join(terms)}")
    return value


def day(value: str) -> str | None:
    """A day, a month or a year; nothing where the report does not tell."""
    said = value.strip()
    if said and not (_DAY.fullmatch(said) and _is_time(said)):
        raise BadRuling(f"--value {value}: no day; write it as 2024-05-07, or 2024-05, or 2024")
    return said or None


def when(value: str) -> tuple[str, int | None] | None:
    """A time as EDTF writes it, and how exact it is by UCDP's code, if it is closed; None where the report does not tell."""
    said = value.strip()
    if said in ("", NONE):
        return None
    ends = said.split("/")
    told = [end for end in ends if end != OPEN]
    if len(ends) > 2 or not told or (len(told) < len(ends) and len(ends) == 1) or not all(map(_is_time, told)):
        raise BadRuling(
            f"--value {value}: no time; write it as EDTF does: 2024-05-07, 2024-05-07T14:30, 2024-05, 2024, "
            f"2024-05-07/2024-05-09, 2024-05-07/.. for since, or {NONE}"
        )
    first, last = days(said)
    if first and last and first > last:
        raise BadRuling(f"--value {value}: it ends before it begins; write {ends[1]}/{ends[0]}")
    return said, None if OPEN in ends else _precision(first, last)


def _is_time(edtf: str) -> bool:
    """A time without an interval that the calendar has."""
    found = _EDTF.fullmatch(edtf)
    if found is None:
        return False
    month = int(found["month"] or 1)
    try:
        date(int(found["year"] or 1), 1 if month in _SEASONS and not found["day"] else month, int(found["day"] or 1))
    except ValueError:
        return False
    return int(found["hour"] or 0) < 24 and int(found["minute"] or 0) < 60


def _precision(first: str | None, last: str | None) -> int:
    """UCDP's date_prec of a time that begins and ends on these days; decades have none here."""
    if first is None or last is None:
        return DatePrecision.YEAR.value
    length = (date.fromisoformat(last) - date.fromisoformat(first)).days + 1
    steps = ((1, DatePrecision.DAY), (6, DatePrecision.DAYS), (7, DatePrecision.WEEK), (31, DatePrecision.MONTH))
    return next((precision for most, precision in steps if length <= most), DatePrecision.YEAR).value


def places(value: str, claim: Json) -> list[dict[str, Any]]:
    """The claim's places as chosen among its candidates: GeoNames ids, the first where it happened; none where the report does not tell."""
    said = value.strip()
    if said in ("", NONE):
        return []
    ids = [part.strip() for part in said.split(",")]
    known: dict[str, tuple[Json, Json]] = {}
    for place in claim["where"]:
        for candidate in (place, *place["candidates"]):
            known.setdefault(str(candidate["geonameid"]), (place, candidate))
    known.pop("None", None)  # what is in no gazetteer cannot be chosen
    if any(id_ not in known for id_ in ids):
        of = ", ".join(f"{id_} ({c['name']}, {c['country']})" for id_, (_, c) in known.items())
        raise BadRuling(f"--value {value}: no candidate of this claim; name {f'one of {of}, or ' if of else ''}{NONE}")
    return [_chosen(*known[id_]) for id_ in dict.fromkeys(ids)]


def _chosen(place: Json, candidate: Json) -> dict[str, Any]:
    """The place with this candidate for what its words mean; "near" stays near where the kind of place stays."""
    if place["geonameid"] == candidate["geonameid"]:
        return dict(place)
    was = next((c.get("precision") for c in place["candidates"] if c["geonameid"] == place["geonameid"]), None)
    precision = candidate.get("precision")
    chosen = {name: candidate.get(name) for name in ("name", "geonameid", "latitude", "longitude", "country")}
    exact = place["precision"] if precision is not None and precision == was else precision
    return {**place, **chosen, "precision": exact, "rule": RULE, "abstained": None}


def chain(value: str, known: Iterable[Json]) -> list[dict[str, Any]]:
    """A voice from the outlet inward, "Valdia Post > Health Ministry (body, Valdia) > Ana Dorn (person)"; who is `known` needs no kind."""
    by_name = {link["name"].casefold(): dict(link) for link in known}
    if not value.strip():
        raise BadRuling("--value: somebody speaks; name the outlet where nobody else does")
    return [_link(part.strip(), by_name) for part in value.split(" > ")]


def _link(said: str, known: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    found = _LINK.fullmatch(said)
    if found is None or len(said) > LONGEST or _UNSEEN.search(said):
        raise BadRuling(f"--value {said}: no voice; write NAME (kind) or NAME (kind, side)")
    link = known.get(found["name"].casefold())
    if found["kind"] is None and link is None:
        raise BadRuling(f"--value {said}: nobody of that name speaks in the report; say what it is, as {said} ({' or '.join(VoiceKind)})")
    if link is not None and found["kind"] in (None, link["kind"]) and found["side"] in (None, link["side"]):
        return link
    return {"name": found["name"], "kind": found["kind"], "side": found["side"], "words": None, "start": None, "end": None}


def written(voice: Iterable[Json]) -> str:
    """A voice as `chain` reads it."""
    return " > ".join(f"{v['name']} ({v['kind']}{', ' + v['side'] if v['side'] else ''})" for v in voice)


def evidence(value: str, text: str | None) -> dict[str, Any]:
    """A slice of the report, "120-186 the exact words"; `text` is None where the report is not at hand."""
    found = _SLICE.fullmatch(value)
    span = Span(int(found["start"]), int(found["end"])) if found and int(found["start"]) < int(found["end"]) else None
    if found is None or span is None or len(span) != len(found["words"]):
        raise BadRuling(f"--value {value[:60]}: no slice of a report; write START-END and the words that stand there")
    if text is not None and span.of(text) != found["words"]:
        raise BadRuling(f"--value {value[:60]}: these words do not stand at {span.start} in the report")
    return {"quote": found["words"], "start": span.start, "end": span.end}


def selected(value: str, text: str) -> str:
    """A slice as `evidence` reads it, of words that stand once in the report, or of a start and an end. Raises BadRuling."""
    given = value.strip()
    span = _ENDS.fullmatch(given)
    if span is not None:
        start, end = int(span["start"]), int(span["end"])
        if not start < end <= len(text):
            raise BadRuling(f"--value {value}: the report has {len(text)} characters; name a start and an end among them")
        return f"{start}-{end} {text[start:end]}"
    if _SLICE.fullmatch(given) and evidence(given, text):
        return given
    times = text.count(given) if given else 0
    if times != 1:
        raise BadRuling(f"--value {value[:60]}: these words stand {times} times in the report; give its own words, or START-END")
    start = text.index(given)
    return f"{start}-{start + len(given)} {given}"

"""Dossiers, a format and a profile in, a file to be saved out; and in words what the profile withholds."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from ascribe.dossier.dossier import Dossier
from ascribe.dossier.markdown import markdown
from ascribe.export.acled import acled
from ascribe.export.annotations import annotated
from ascribe.export.ged import ged
from ascribe.export.geojson import geojson
from ascribe.export.package import package
from ascribe.export.plover import plover
from ascribe.export.profile import Profile
from ascribe.export.prov import prov
from ascribe.vocabulary.terms import VoiceKind

AT_ONCE = 100
"""Incidents of one piece: they are compiled in a tenth of a second."""

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""Of every file in an archive: the same incidents give the same bytes."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format to choose: what it is called, what it is for, and the file that it gives."""

    name: str
    label: str
    file: str
    media: str


FORMATS = (
    Format("package", "Everything, as a data package (zip)", "ascribe-export.zip", "application/zip"),
    Format("ged", "Incidents, columns of UCDP GED (CSV)", "incidents-ged.csv", "text/csv"),
    Format("acled", "Incidents, columns of ACLED (CSV)", "incidents-acled.csv", "text/csv"),
    Format("geojson", "Incidents on a map (GeoJSON)", "incidents.geojson", "application/geo+json"),
    Format("plover", "Events in PLOVER's terms (JSON lines)", "events-plover.jsonl", "application/jsonl"),
    Format("annotations", "Figures tied to their words (Web Annotation)", "annotations.jsonld", "application/ld+json"),
    Format("provenance", "What each estimate stands on (PROV-JSON)", "provenance.json", "application/json"),
    Format("dossiers", "Dossiers to be read (Markdown)", "dossiers.md", "text/markdown"),
)

WITHHELD: Mapping[Profile, tuple[str, ...]] = {
    Profile.PUBLIC: (
        "places are rounded to what their precision bears out",
        "no private person is named: who speaks for a body goes by the body, anybody else by a number",
        "sentences and headlines are left out, since they may name the dead; so are the words of a figure that no number gives",
        "organisations that did it are named, single doers are not",
    ),
    Profile.PARTNER: ("places are rounded to what their precision bears out",),
    Profile.INTERNAL: (),
}
"""What each profile leaves out, in words."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is chosen, and how much of it names somebody."""

    incidents: int
    reports: int
    sentences: int
    people: int


def format_named(name: str) -> Format:
    """The format of that name; the whole package where there is none."""
    return next((f for f in FORMATS if f.name == name), FORMATS[0])


def counts(dossiers: Iterable[Dossier]) -> Counts:
    """What the dossiers hold before anything is withheld."""
    given = tuple(dossiers)
    tellings = [t for d in given for t in d.tellings]
    claims = {(t.source.report, c["id"]): c for t in tellings for c in t.claims}
    people = {v["name"] for c in claims.values() for v in c["voice"] if v["kind"] == VoiceKind.PERSON}
    return Counts(len(given), len({t.source.report for t in tellings}), len(claims), len(people))


def pieces(dossiers: Iterable[Dossier], wanted: Format, profile: Profile, text_of: Callable[[str], str]) -> Iterator[bytes]:
    """The file piece by piece; `text_of` a report is asked where its words may leave the house.

    What has a line or a section for each incident goes out while the next ones are compiled; the rest is one piece.
    """
    if wanted.name in BY_INCIDENT:
        for n, some in enumerate(_some(dossiers)):
            yield BY_INCIDENT[wanted.name](some, profile, n == 0).encode("utf-8", "replace")
        return
    given = tuple(dossiers)
    yield WHOLE[wanted.name](given, profile, text_of)


def _some(dossiers: Iterable[Dossier]) -> Iterator[tuple[Dossier, ...]]:
    """A hundred at a time; none once, so that a sheet has its head."""
    left = iter(dossiers)
    some = tuple(islice(left, AT_ONCE))
    yield some
    while some := tuple(islice(left, AT_ONCE)):
        yield some


def _lines(sheet: str, first: bool) -> str:  # noqa: FBT001
    """The sheet, without its head where it goes on."""
    return sheet if first else sheet.partition("\r\n")[2]


def _sections(some: Iterable[Dossier], first: bool) -> str:  # noqa: FBT001
    text = "\n\n".join(map(markdown, some))
    return text if first or not text else f"\n\n{text}"


BY_INCIDENT: Mapping[str, Callable[[Sequence[Dossier], Profile, bool], str]] = {
    "ged": lambda some, profile, first: _lines(ged(some, profile), first),
    "acled": lambda some, profile, first: _lines(acled(some, profile), first),
    "plover": lambda some, profile, _: plover(some, profile),
    "dossiers": lambda some, _, first: _sections(some, first),
}
"""What has a line or a section for each incident: of some dossiers, the first of all or not."""

Whole = Callable[[Sequence[Dossier], Profile, Callable[[str], str]], bytes]

WHOLE: Mapping[str, Whole] = {
    "package": lambda given, profile, text_of: _zipped(package(given, _texts(given, profile, text_of), profile)),
    "geojson": lambda given, profile, _: geojson(given, profile).encode("utf-8", "replace"),
    "annotations": lambda given, profile, text_of: _annotated(given, profile, text_of).encode("utf-8", "replace"),
    "provenance": lambda given, _, __: prov(given).encode("utf-8", "replace"),
}
"""What is whole only when the last incident is in it."""


def _annotated(given: Sequence[Dossier], profile: Profile, text_of: Callable[[str], str]) -> str:
    return annotated([t for d in given for t in d.tellings], _texts(given, profile, text_of), profile)


def _texts(given: Iterable[Dossier], profile: Profile, text_of: Callable[[str], str]) -> Mapping[str, str]:
    """The reports' texts, where their words may leave the house."""
    reports = {t.source.report for d in given for t in d.tellings} if profile is not Profile.PUBLIC else set()
    return {report: text_of(report) for report in sorted(reports)}


def _zipped(files: Mapping[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, FIRST_DAY), text.encode("utf-8", "replace"), zipfile.ZIP_DEFLATED)
    return packed.getvalue()

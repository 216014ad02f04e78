"""Dossiers, a format and a profile in, a file to be saved out; and in words what the profile withholds."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from ascribe.dossier.dossier import Dossier
from ascribe.dossier.markdown import markdown
from ascribe.export.package import package
from ascribe.export.profile import Profile
from ascribe.vocabulary.terms import VoiceKind

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


def written(dossiers: Sequence[Dossier], wanted: Format, profile: Profile, text_of: Callable[[str], str]) -> bytes:
    """The file; `text_of` a report is asked where its words may leave the house."""
    if wanted.name == "dossiers":
        return "\n\n".join(markdown(d) for d in dossiers).encode("utf-8", "replace")
    reports = {t.source.report for d in dossiers for t in d.tellings} if profile is not Profile.PUBLIC else set()
    files = package(dossiers, {report: text_of(report) for report in sorted(reports)}, profile)
    return _zipped(files) if wanted.name == "package" else files[wanted.file].encode("utf-8", "replace")


def _zipped(files: Mapping[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, FIRST_DAY), text.encode("utf-8", "replace"), zipfile.ZIP_DEFLATED)
    return packed.getvalue()

"""Every export keeps its standard, and a public one keeps its silence."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package
from geojson_pydantic import FeatureCollection

from ascribe.dossier.corrected import Change, corrected
from ascribe.dossier.dossier import Telling, compile_dossier
from ascribe.dossier.ruled import followed
from ascribe.dossier.testimony import Source
from ascribe.export.acled import COLUMNS as ACLED
from ascribe.export.acled import acled
from ascribe.export.annotations import annotated
from ascribe.export.ged import COLUMNS as GED
from ascribe.export.ged import ged
from ascribe.export.geojson import geojson
from ascribe.export.package import package
from ascribe.export.plover import plover
from ascribe.export.profile import Profile, point, released
from ascribe.export.prov import prov
from ascribe.export.sheets import sheet
from tests.export.made import TEXT, made, tellings

TEXTS = {"r1": TEXT, "r2": TEXT}


def rows(text: str) -> list[dict[str, str]]:
    """The rows of a sheet by their columns."""
    return list(csv.DictReader(io.StringIO(text)))


def test_an_event_of_ucdp_has_its_columns_and_what_is_known() -> None:
    (row,) = rows(ged([made()], Profile.PUBLIC))

    shown = {name: row[name] for name in ("relid", "where_prec", "date_prec", "date_start", "date_end", "low", "best", "high", "deaths_a")}
    assert (tuple(row), shown) == (
        GED,
        {
            "relid": "korvat-1",
            "where_prec": "1",
            "date_prec": "1",
            "date_start": "2024-05-07",
            "date_end": "2024-05-07",
            "low": "4",
            "best": "4",
            "high": "9",
            "deaths_a": "",
        },
    )


def test_an_event_of_acled_takes_the_most_conservative_number() -> None:
    (row,) = rows(acled([made()], Profile.PUBLIC))

    assert tuple(row) == ACLED
    assert (row["event_type"], row["fatalities"], row["inter1"]) == ("Explosions/Remote violence", "4", "")


def test_who_only_mentions_the_incident_is_no_source_of_it() -> None:
    mention = Telling(Source("r3", "r3", "Radio", date(2024, 5, 20)), tellings()[0].incident, ())

    (row,) = rows(ged([compile_dossier("korvat-5", [*tellings(), mention])], Profile.PUBLIC))

    assert (row["number_of_sources"], "number_of_sources: families of copies" in row["derivation"]) == ("2", True)


def test_notes_say_how_they_came_about() -> None:
    (row,) = rows(acled([made()], Profile.PUBLIC))

    assert (row["notes"], "notes: reports, families of copies" in row["derivation"]) == (
        "2 reports, 2 families, 2 origins of the death toll.",
        True,
    )


def test_what_nobody_counts_stays_empty_and_is_not_nought() -> None:
    silent = compile_dossier("korvat-2", [t for t in tellings() if not t.claims])

    (row,) = rows(ged([silent], Profile.PUBLIC))

    assert (row["best"], row["low"], row["high"], row["deaths_unknown"]) == ("", "", "", "")


def test_where_no_day_is_told_nothing_is_said_of_its_clarity() -> None:
    undated = compile_dossier("korvat-4", [type(t)(t.source, {**t.incident, "when": None}, t.claims) for t in tellings()])

    (row,) = rows(ged([undated], Profile.PUBLIC))

    assert (row["date_start"], row["year"], row["event_clarity"]) == ("", "", "")


@pytest.mark.parametrize("lure", ["=cmd()", "+1", "-1", "@x", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(lure: str) -> None:
    (row,) = rows(sheet(["a"], [{"a": lure}]))

    assert row["a"] == f"'{lure}"


def test_a_negative_degree_stays_a_number() -> None:
    (row,) = rows(sheet(["a"], [{"a": -3.5}]))

    assert row["a"] == "-3.5"


@pytest.mark.parametrize(
    ("profile", "precision", "expected"),
    [
        (Profile.PUBLIC, 1, (47.12, 28.99)),
        (Profile.PUBLIC, 3, (47.1, 29.0)),
        (Profile.PARTNER, 4, (47.0, 29.0)),
        (Profile.INTERNAL, 1, (47.123456, 28.987654)),
    ],
)
def test_a_place_is_as_exact_as_is_known_and_may_be_said(profile: Profile, precision: int, expected: tuple[float, float]) -> None:
    place = {**tellings()[0].incident["where"][0], "precision": precision}
    dossier = made(profile)
    given = dossier.where[0]
    moved = type(given)(given.value, given.reports, place)

    where = point(type(dossier)(**{f: getattr(dossier, f) for f in dossier.__slots__} | {"where": (moved,)}), profile)

    assert where is not None
    assert (where.latitude, where.longitude) == expected


def test_the_map_is_geojson() -> None:
    collection: FeatureCollection[Any] = FeatureCollection.model_validate_json(geojson([made()], Profile.PUBLIC))

    assert [f.id for f in collection.features] == ["korvat-1"]


def test_an_incident_without_a_point_is_on_no_map_and_in_the_file() -> None:
    unplaced = tellings(number=1)
    dossier = compile_dossier("korvat-3", [type(t)(t.source, {**t.incident, "where": []}, t.claims) for t in unplaced])

    collection = json.loads(geojson([dossier], Profile.PUBLIC))

    assert collection["features"][0]["geometry"] is None


def test_an_annotation_finds_its_words() -> None:
    items = json.loads(annotated(tellings(), TEXTS, Profile.INTERNAL))["items"]

    quote, place = items[0]["target"]["selector"]
    assert TEXT[place["start"] : place["end"]] == quote["exact"] == "Nine people"
    assert TEXT[: place["start"]] + quote["exact"] + TEXT[place["end"] :] == TEXT
    assert TEXT[: place["start"]].endswith(quote["prefix"])
    assert TEXT[place["end"] :].startswith(quote["suffix"])


def test_everything_in_the_provenance_is_declared() -> None:
    document = json.loads(prov([made()]))

    used = {pair[end] for pair in document["wasDerivedFrom"].values() for end in ("prov:generatedEntity", "prov:usedEntity")}
    assert used <= set(document["entity"])
    assert {pair["prov:agent"] for pair in document["wasAssociatedWith"].values()} == set(document["agent"])


def test_shelling_is_an_assault_with_heavy_weapons() -> None:
    event = json.loads(plover([made()], Profile.PUBLIC))

    assert (event["event_type"], event["event_mode"], event["date"]) == ("ASSAULT", "heavy-weapons", "2024-05-07")


def test_the_package_is_a_data_package_with_true_hashes(tmp_path: Path) -> None:
    files = package([made()], TEXTS, Profile.PUBLIC)
    for name, text in files.items():
        (tmp_path / name).write_bytes(text.encode())

    report = Package(str(tmp_path / "datapackage.json")).validate()

    assert report.valid, report.flatten(["type", "note"])
    hashes = {r["path"]: r["hash"] for r in json.loads(files["datapackage.json"])["resources"]}
    assert hashes == {
        name: f"sha256:{hashlib.sha256(text.encode()).hexdigest()}" for name, text in files.items() if name != "datapackage.json"
    }


def test_a_public_export_names_no_private_person_and_quotes_nobody() -> None:
    files = package([made()], TEXTS, Profile.PUBLIC)

    everything = "".join(files.values())
    for private in ("Irena", "Vost", "Lusk", "Mira", "Nine people were", "The dead are named"):
        assert private not in everything, private


def test_a_partner_s_export_names_them() -> None:
    files = package([made(Profile.PARTNER)], TEXTS, Profile.PARTNER)

    assert "Mira Dol" in files["incidents-ged.csv"]


def test_the_same_dossiers_give_the_same_files() -> None:
    one, other = (package([made()], TEXTS, Profile.PUBLIC) for _ in range(2))

    assert one == other


@pytest.mark.parametrize(
    ("profile", "expected"), [(Profile.PUBLIC, None), (Profile.PARTNER, None), (Profile.INTERNAL, "javascript:alert(1)")]
)
def test_no_address_that_runs_leaves_the_house(profile: Profile, expected: str | None) -> None:
    (one,) = released([replace(tellings()[0], url="javascript:alert(1)")], profile)

    assert one.url == expected


def test_who_corrected_a_claim_stays_in_the_house() -> None:
    one, _ = tellings()
    put = corrected(corrected(one.claims[0], Change("killed", "8", who="ana")), Change("by", "Ulvane Front", who="ana"))

    told = followed(one.incident, one.claims, [put])

    (public,) = released([replace(one, incident=told, claims=(put,))], Profile.PUBLIC)
    (internal,) = released([replace(one, incident=told, claims=(put,))], Profile.INTERNAL)

    assert ("ana" in str(public), "corrected" in str(public), "ana" in str(internal)) == (False, True, True)

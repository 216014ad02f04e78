"""A name in, the gazetteer's entries of that name out; the file is mapped into memory, so opening it costs next to nothing."""

from __future__ import annotations

import hashlib
import math
import mmap
import struct
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from ascribe.errors import BrokenModel

VERSION = 1
MAGIC = b"ASCRGAZ\x01"
DEFAULT = Path(__file__).parent / "model" / "gazetteer.bin"

HEADER = struct.Struct("<8sIIII32s8x")  # magic, version, entries, keys, bytes of names, fingerprint
ENTRY = struct.Struct("<iffIIBB2s4s")  # geonameid, latitude, longitude, population, name at, name bytes, kind, country, division
BUCKETS = 1 << 16
REMEMBERED = 8192  # look-ups: reports of one day name the same places, and capitals that begin no name cost as much to look up

KINDS = ("settlement", "division", "district", "country", "region", "water", "facility")
NAME, ALTERNATE, VARIANT, ALIKE = range(4)  # how an entry bears a name: as its own, as another, generated, by consonants only
WORD, PERSON = "!", "?"  # before a word in the index: it is a common word, or a person's name

_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ħ": "h", "ə": "a"}
    | dict.fromkeys("'’‘`´ʻʼʽʾʿ.", "")
    | dict.fromkeys("-‐‑‒–—−_/,;:()[]\u00a0", " ")
)
_SHORT = {"st": "saint", "mt": "mount", "ft": "fort", "ste": "sainte"}
ARTICLES = frozenset("al el ad adh an ar as ash at az ath ul".split())
_SOUNDS = (
    ("kh", "k"),
    ("gh", "g"),
    ("sh", "s"),
    ("ch", "s"),
    ("th", "t"),
    ("dh", "d"),
    ("q", "k"),
    ("z", "d"),
    ("j", "g"),
    ("c", "k"),
    ("v", "w"),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One place of the gazetteer, and how it bears the name that was asked for."""

    index: int
    name: str
    geonameid: int | None  # None: an entry of our own tables that GeoNames lacks
    latitude: float
    longitude: float
    country: str
    admin1: str
    kind: str
    population: int
    grade: int = NAME


class Gazetteer(Protocol):
    """What reading asks of a gazetteer."""

    def find(self, name: str) -> tuple[Entry, ...]:
        """The places of that name, in whatever spelling of case, accents and hyphens."""

    def alike(self, name: str) -> tuple[Entry, ...]:
        """Places whose name, written in Arabic, may give this romanisation."""

    def division(self, country: str, admin1: str) -> Entry | None:
        """The first-order division of that code."""

    def country(self, code: str) -> Entry | None:
        """The country of that code."""

    def is_word(self, word: str) -> bool:
        """The word is a common word of English, whatever place bears it too."""

    def is_person(self, word: str) -> bool:
        """The word is a common given name or surname, whatever place bears it too."""


@lru_cache(maxsize=REMEMBERED)
def folded_name(name: str) -> str:
    """The name as the index has it; a full stop at its end stays, for "Miss." is not "miss"."""
    stop = "." if name.endswith(".") else ""
    plain = name.casefold()
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    words = plain.translate(_LETTERS).split()
    words[:-1] = [_SHORT.get(w, w) for w in words[:-1]]
    return " ".join(words) + stop


def without_article(folded: str) -> str:
    """The folded name without Arabic articles before its words."""
    words = folded.split()
    return " ".join(w for i, w in enumerate(words) if w not in ARTICLES or i == len(words) - 1)


def consonants(folded: str) -> str:
    """The skeleton that romanisations of one Arabic name share; "" where too little of it is left to tell names apart."""
    bare = without_article(folded.rstrip(".")).replace(" ", "")
    for sound, letter in _SOUNDS:
        bare = bare.replace(sound, letter)
    kept = "".join(c for c in bare if c not in "aeiouyhw")
    kept = "".join(c for i, c in enumerate(kept) if i == 0 or kept[i - 1] != c)
    return "~" + kept if len(kept) >= 4 and kept.isascii() else ""


def key(folded: str) -> tuple[int, int]:
    """Bucket and mark of a folded name."""
    number = int.from_bytes(hashlib.blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=6).digest(), "big")
    return number >> 32, number & 0xFFFFFFFF


def code_key(country: str, admin1: str = "") -> str:
    """The index's own name for a country or a division."""
    return f"@{country}/{admin1}"


class MappedGazetteer:
    """The gazetteer in its file; a value as far as anyone can see, and cheap to send to another process (it goes as its path)."""

    def __init__(self, path: Path = DEFAULT) -> None:
        self.path = path
        try:
            with path.open("rb") as file:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise BrokenModel(f"{path}: the gazetteer cannot be opened ({error})") from error
        if len(self._map) < HEADER.size:
            raise BrokenModel(f"{path}: the gazetteer is cut short, {len(self._map)} bytes are no header")
        magic, version, entries, keys, blob, fingerprint = HEADER.unpack_from(self._map)
        if magic != MAGIC or version != VERSION:
            raise BrokenModel(f"{path}: no gazetteer of version {VERSION}")
        ends = _ends(entries, keys, blob)
        if len(self._map) != ends[-1]:
            raise BrokenModel(f"{path}: the gazetteer has {len(self._map)} bytes where its header promises {ends[-1]}")
        self.fingerprint: str = fingerprint.decode("ascii", "replace")
        self.size: int = entries
        view = memoryview(self._map)
        self._buckets = view[HEADER.size : ends[0]].cast("I")
        self._marks = view[ends[0] : ends[1]].cast("I")
        self._refs = view[ends[1] : ends[2]].cast("I")
        self._entries, self._names = ends[2], ends[3]
        remembered = lru_cache(maxsize=REMEMBERED)
        self._named = remembered(lambda name: tuple(self._under(folded_name(name))))  # a report names a place many times
        self._alike = remembered(self._of_skeleton)
        self._marked = remembered(lambda mark, word: any(True for _ in self._under(mark + folded_name(word).rstrip("."))))

    def __reduce__(self) -> tuple[type[MappedGazetteer], tuple[Path]]:
        return type(self), (self.path,)

    def find(self, name: str) -> tuple[Entry, ...]:
        """The places of that name, in whatever spelling of case, accents and hyphens."""
        return self._named(name)

    def alike(self, name: str) -> tuple[Entry, ...]:
        """Places whose name, written in Arabic, may give this romanisation."""
        return self._alike(name)

    def division(self, country: str, admin1: str) -> Entry | None:
        """The first-order division of that code."""
        return next(self._under(code_key(country, admin1)), None) if admin1 else None

    def country(self, code: str) -> Entry | None:
        """The country of that code."""
        return next(self._under(code_key(code)), None)

    def is_word(self, word: str) -> bool:
        """The word is a common word of English, whatever place bears it too."""
        return self._marked(WORD, word)

    def is_person(self, word: str) -> bool:
        """The word is a common given name or surname, whatever place bears it too."""
        return self._marked(PERSON, word)

    def _of_skeleton(self, name: str) -> tuple[Entry, ...]:
        skeleton = consonants(folded_name(name))
        return tuple(self._under(skeleton)) if skeleton else ()

    def _under(self, folded: str) -> Iterator[Entry]:
        bucket, mark = key(folded)
        end = self._buckets[bucket + 1]
        at = bisect_left(self._marks, mark, self._buckets[bucket], end)
        while at < end and self._marks[at] == mark:
            ref = self._refs[at]
            yield self._entry(ref >> 2, ref & 3)
            at += 1

    def _entry(self, index: int, grade: int) -> Entry:
        number, latitude, longitude, population, at, size, kind, country, admin1 = ENTRY.unpack_from(
            self._map, self._entries + index * ENTRY.size
        )
        start = self._names + at
        return Entry(
            index=index,
            name=self._map[start : start + size].decode("utf-8"),
            geonameid=number or None,
            latitude=round(latitude, 5),
            longitude=round(longitude, 5),
            country=country.rstrip(b"\0").decode("ascii"),
            admin1=admin1.rstrip(b"\0").decode("ascii"),
            kind=KINDS[kind],
            population=population,
            grade=grade,
        )


def lies_in(inner: Entry, outer: Entry) -> bool:
    """The entry lies in the other, as far as codes and distance tell."""
    if inner.index == outer.index:
        return False
    if outer.kind == "country":
        return inner.country == outer.country and inner.kind != "country"
    if outer.kind == "division":
        return inner.country == outer.country and inner.admin1 == outer.admin1 and inner.kind not in ("country", "division")
    if outer.kind == "district":
        return inner.country == outer.country and inner.admin1 == outer.admin1 and apart(inner, outer) < 80
    if outer.kind == "region":
        return apart(inner, outer) < 250 and outer.country in ("", inner.country)
    return outer.population > 100_000 and inner.kind == "settlement" and apart(inner, outer) < 40


def apart(a: Entry, b: Entry) -> float:
    """Kilometres between two places, near enough."""
    east = (a.longitude - b.longitude + 540) % 360 - 180
    return math.hypot(a.latitude - b.latitude, east * math.cos(math.radians((a.latitude + b.latitude) / 2))) * 111.2


def _ends(entries: int, keys: int, blob: int) -> tuple[int, int, int, int, int]:
    """Where buckets, marks, references, (start of) names and the file end."""
    buckets = HEADER.size + 4 * (BUCKETS + 1)
    marks = buckets + 4 * keys
    refs = marks + 4 * keys
    names = refs + ENTRY.size * entries
    return buckets, marks, refs, names, names + blob

"""A registry of actors: names as news gives them in; neutral name, kind and side out."""

from __future__ import annotations

import re

from ascribe.vocabulary.actors.bodies import BODIES
from ascribe.vocabulary.actors.entry import ActorEntry
from ascribe.vocabulary.actors.governments import MINISTRY_TOPICS, NAMED_FORCES, ORGANS, OWN_FORCES, SEATS
from ascribe.vocabulary.actors.groups import GROUPS
from ascribe.vocabulary.actors.holders import HOLDERS
from ascribe.vocabulary.actors.media import AGENCIES, OUTLETS
from ascribe.vocabulary.actors.nations import adjective, government, side_of_country, state
from ascribe.vocabulary.countries import COUNTRIES
from ascribe.vocabulary.phrases import Phrases, key

__all__ = [
    "ACTORS",
    "BARE",
    "CAPITALS",
    "SEAT_WORDS",
    "ActorEntry",
    "adjective",
    "force",
    "government",
    "lookup",
    "ministry",
    "outlet",
    "side_of_country",
    "state",
]

_RELIEF = frozenset(("Red Cross", "Red Crescent", "Civil Defence"))
_SOFT = re.compile("[aeiouyhwıj]")
_DOUBLED = re.compile(r"(.)\1+")
_INTER = {"state": 1, "ministry": 1, "military": 1, "police": 1}


def _key(words: str) -> tuple[str, ...]:
    found = key(words)
    return found[1:] if len(found) > 1 and found[0] == "the" else found


def _lines(table: str, fields: int) -> list[list[str]]:
    return [line.split("|", fields - 1) for line in table.strip().splitlines()]


def _forms(name: str) -> list[tuple[str, ...]]:
    """The folded words of a name; a possessive also without its apostrophe, which many texts lose."""
    words = _key(name)
    forms = [words]
    if "'s" in name or "’s" in name:
        forms.append(_key(name.replace("'s", "s").replace("’s", "s")))
    if "s'" in name:
        forms.append(_key(name.replace("s'", "s")))
    return forms


def _named(name: str, others: str) -> list[tuple[str, list[str]]]:
    """Each neutral name of a line with the other names it goes by: " / " parts actors, ";" names of one."""
    first, *rest = others.split("/ ")
    rows = [(name, [name, *first.split(";")])]
    for part in (p.strip() for p in rest):
        names = part.split(";")
        rows.append((names[0].strip(), names))
    names = name.split(" / ")
    if len(names) > 1:
        rows = [(n.split(";")[0].strip(), n.split(";")) for n in names]
    return [(n, [a.strip() for a in aliases if a.strip()]) for n, aliases in rows if n]


class _Table:
    """Entries being gathered; the first to claim a name keeps it."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, ...], ActorEntry] = {}
        self.upper: set[tuple[str, ...]] = set()

    def add(self, aliases: list[str], entry: ActorEntry) -> None:
        for alias in aliases:
            for form in _forms(alias):
                if form and form not in self.entries:
                    self.entries[form] = entry
                    if len(form) == 1 and alias.isupper() and len(alias) <= 5:
                        self.upper.add(form)


def _states(table: _Table) -> None:
    for found in COUNTRIES:
        code, name = found.code, found.name
        table.add([name, *found.synonyms], state(code))
        table.add([f"government of {name}", f"{name} government", f"Republic of {name}"], government(code))
        for word in found.adjectives:
            table.add([f"{word} government", f"{word} authorities", f"{word} regime", f"{word} leadership"], government(code))
    for code, words in _lines(SEATS, 2):
        table.add([w.strip() for w in words.split(";")], government(code))
    for code, name, words in _lines(ORGANS, 3):
        table.add([name, *(w.strip() for w in words.split(";"))], ActorEntry(name, "ministry", side_of_country(code), 1, code))
    for name, code, kind, words in _lines(NAMED_FORCES, 4):
        table.add([name, *(w.strip() for w in words.split(";"))], ActorEntry(name, kind, side_of_country(code), 1, code))


def _groups(table: _Table) -> None:
    for name, code, inter, side, others in _lines(GROUPS, 5):
        for neutral, aliases in _named(name, others):
            own = neutral if side == "=" else side
            table.add(aliases, ActorEntry(neutral, "armed group", own, int(inter), code or None))


def _bodies(table: _Table) -> None:
    for name, code, side, others in _lines(BODIES, 4):
        for neutral, aliases in _named(name, others):
            table.add(aliases, ActorEntry(neutral, "body", side or None, 0, code or None))
    _media(table)


def _media(table: _Table) -> None:
    for lines, kind in ((AGENCIES, "agency"), (OUTLETS, "outlet")):
        for name, code, others in _lines(lines, 3):
            for neutral, aliases in _named(name, others):
                table.add(aliases, ActorEntry(neutral, kind, None, 0, code))


def _holders(table: _Table) -> None:
    for code, body, people in _lines(HOLDERS, 3):
        country = None if code == "-" else code
        speaks_for = body or government(code).name
        known = table.entries.get(_key(speaks_for))
        side = known.side if known else side_of_country(code) if country else None
        persons: dict[str, ActorEntry] = {}
        for person in people.split(";"):
            full, _, surname = person.strip().partition("=")
            entry = persons.setdefault(_skeleton(full), ActorEntry(full, "person", side, 0, country, speaks_for))
            table.add([full, *([surname] if surname else [])], entry)


def _skeleton(name: str) -> str:
    """What two spellings of a person's name share: its consonants, without articles and double letters."""
    letters = "".join(w for w in key(name) if w not in {"al", "el", "ul"})
    return _DOUBLED.sub(r"\1", _SOFT.sub("", letters))


def _built() -> _Table:
    table = _Table()
    for fill in (_states, _groups, _bodies, _holders):
        fill(table)
    return table


_TABLE = _built()
_MEDIA = _Table()
_media(_MEDIA)
ACTORS: Phrases[ActorEntry] = Phrases(_TABLE.entries)
"""Every name of the registry, folded, and whose it is."""

CAPITALS: frozenset[tuple[str, ...]] = frozenset(_TABLE.upper)
"""Short names that count only where the text has them in capitals ("WHO", "IS", "US")."""

SEAT_WORDS: dict[tuple[str, ...], str] = {
    key(name): c.code for c in COUNTRIES for name in (c.capital,) if name and name not in {"Victoria", "Kingston", "Georgetown", "Santiago"}
}
"""Capitals, which stand for their government where they speak or act."""
SEAT_WORDS |= {
    ("kiev",): "UA",
    ("jerusalem",): "IL",
    ("tel", "aviv"): "IL",
    ("kyiv",): "UA",
    ("santiago",): "CL",
    ("sanaa",): "YE",
    ("baghdad",): "IQ",
}

BARE = frozenset(
    (
        *(
            "independent",
            "fox",
            "time",
            "dawn",
            "punch",
            "vanguard",
            "sun",
            "mash",
            "baza",
            "rbc",
            "babel",
            "kan",
            "walla",
            "tempo",
            "hoy",
            "expreso",
            "proceso",
        ),
        *(
            "semana",
            "nv",
            "rai",
            "bild",
            "fana",
            "nation",
            "standard",
            "ft",
            "aa",
            "ina",
            "app",
            "pap",
            "ant",
            "shaam",
            "safa",
            "petra",
            "saba",
            "globo",
            "folha",
        ),
        *(
            "presencia",
            "reforma",
            "interest",
            "memo",
            "abc",
            "lenta",
            "smart",
            "smart news",
            "mehr",
            "fars",
            "ann",
            "ena",
            "apa",
            "liberation",
            "times",
            "babel",
        ),
        *(
            "telegraph",
            "guardian",
            "observatory",
            "platform",
            "fatah",
            "sabah",
            "site",
            "trt",
            "amal",
            "mena",
            "state",
            "jazeera",
            "caracol",
            "deep state",
            "print",
            "wire",
        ),
        *(
            "hill",
            "age",
            "manar",
            "ahram",
            "arabiya",
            "alaraby",
            "citizen",
            "arabs",
            "caritas",
            "iba",
            "lusa",
            "moise",
            "turk",
            "aum",
            "ban",
            "xi",
            "abe",
            "lula",
            "koca",
        ),
    )
)
"""Names that are everyday words too, or page names: alone they count only as a publisher, or after "the" with a capital."""


def lookup(words: str) -> ActorEntry | None:
    """The actor that goes by this name, however it is cased, accented or hyphenated; None where the registry has none."""
    return _TABLE.entries.get(_key(words))


def outlet(publisher: str) -> ActorEntry | None:
    """The agency or outlet that a publisher's name or address means."""
    name = publisher.strip().removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
    for form in (name, name.partition("/")[0], name.partition("/")[0].rpartition(".")[0]):
        found = _MEDIA.entries.get(_key(form))
        if found is not None:
            return found
    return None


def ministry(topic: str, country: str) -> ActorEntry:
    """A country's ministry for a field that is told in lower case ("foreign", "defense")."""
    field = MINISTRY_TOPICS.get(topic, topic.title())
    return ActorEntry(f"{adjective(country)} Ministry of {field}", "ministry", side_of_country(country), 1, country)


def force(suffix: str, kind: str, country: str) -> ActorEntry:
    """A country's army, police or other organ ("Army", "Police")."""
    if suffix == "=Government":
        return government(country)
    side = side_of_country(country)
    if suffix == "=opposition":
        name = f"{adjective(country)} opposition"
        return ActorEntry(name, "armed group", name, 2, country)
    name = OWN_FORCES.get((country, suffix)) or f"{adjective(country)} {suffix}"
    # a relief society is no part of the state: those who work for it are its own
    return ActorEntry(name, kind, name if suffix in _RELIEF else side, _INTER.get(kind, 0), country)

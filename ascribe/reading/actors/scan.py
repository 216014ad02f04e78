"""Words in, names and descriptions of actors out, the longest first; one pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ascribe.reading.actors.context import Context
from ascribe.reading.actors.found import Found
from ascribe.reading.actors.seats import is_actor
from ascribe.reading.names import Name
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span
from ascribe.vocabulary.actors import ACTORS, BARE, CAPITALS, SEAT_WORDS, ActorEntry, force, government, ministry, state
from ascribe.vocabulary.actors.descriptions import ADJECTIVES, COUNTRY_NAMES, FORCE_NOUNS, GENERIC, RANKS, TITLES, TOPICS
from ascribe.vocabulary.people import PERSON_WORDS, person_noun
from ascribe.vocabulary.phrases import Token
from ascribe.vocabulary.terms import NameKind
from ascribe.vocabulary.weapons import WEAPONS

# names that everyday English has too: in a text without small letters they cannot be told from the words
_ENGLISH = frozenset(
    "is us who it un as an am mend tip base jem gam tak site smart care rt pa ap at up sun time car let head national arena west south north".split(
        " "
    )
)
_OFFICIAL = frozenset(("minister", "ministers", "secretary"))
_MINISTRY = frozenset(("ministry", "ministrys", "ministries"))
_SEAT_FIRST = frozenset(seat[0] for seat in SEAT_WORDS)
_FIRST = frozenset[str]().union(
    *(table.firsts() for table in (ACTORS, ADJECTIVES, COUNTRY_NAMES, GENERIC, TITLES, TOPICS)),
    _MINISTRY,
    _OFFICIAL,
    PERSON_WORDS,
    _SEAT_FIRST,
)
# they count people, but nobody acts or speaks by them; an agent may be a gas
_NO_ACTORS = frozenset(
    (
        "agent",
        "body",
        "corpse",
        "life",
        "death",
        "case",
        "element",
        "subject",
        "other",
        "head",
        "soul",
        "national",
        "fatality",
        "casualty",
        "dead",
        "wounded",
        "injured",
        "fallen",
        "general",
        "local",
    )
)
_BACK = frozenset(("group", "same ministry", "monitor", "agency"))
_DETERMINERS = frozenset(("the", "a", "an", "this", "that"))
# words between a nation and its forces that leave the meaning as it is
_BETWEEN = frozenset(
    (
        "arab",
        "regime",
        "government",
        "armed",
        "special",
        "federal",
        "national",
        "led",
        "elite",
        "ground",
        "regular",
        "enemy",
        "state",
        "loyalist",
    )
)


class Scan:
    """The words of a report under one pass; it holds no more than where it stands."""

    def __init__(self, text: str, words: Sequence[Token], parsed: Mapping[int, tuple[Sentence, Word]], context: Context) -> None:
        self.text, self.words, self.parsed, self.context = text, words, parsed, context

    def at(self, i: int) -> str:
        """The folded word at a place, "" past the end."""
        return self.words[i].folded if 0 <= i < len(self.words) else ""

    def gap(self, i: int) -> str:
        """What stands between the word and the one before."""
        return self.text[self.words[i - 1].end : self.words[i].start] if 0 < i < len(self.words) else ""

    def joined(self, first: int, last: int) -> bool:
        """No full stop, comma or bracket parts the words, a full stop within an abbreviation aside."""
        return all(not any(c in self.gap(i) for c in ',;:()[]\n"“”') and self.gap(i) != ". " for i in range(first + 1, last))

    def qualifies(self, i: int) -> bool:
        """The words before i only qualify what follows: "opposition-held", "US-supplied"."""
        return self.gap(i) in {"-", "‑", "–"} and (self.at(i).endswith("ed") or self.at(i) in {"held", "run", "built"})

    def labels(self, i: int) -> bool:
        """A colon follows the words before i: "Source: RT" names no source of the report's."""
        return self.text[self.words[i - 1].end : self.words[i - 1].end + 1] == ":"

    def possessive(self, i: int) -> int:
        """The place after a possessive ending at i."""
        return i + 1 if self.at(i) == "s" and self.gap(i) in {"'", "’", "`", "ʼ"} else i

    def best(self, i: int) -> Found | None:
        """The longest of what begins at a word."""
        word = self.words[i]
        if word.folded not in _FIRST and not (word.capital and word.folded.endswith("s")):
            return None
        ways = (self.registry(i), self.nation(i), self.ministry(i), self.title(i), self.description(i), self.people(i))
        found = [w for w in ways if w is not None and self.joined(w.first, w.last) and not self.qualifies(w.last)]
        found = [w for w in found if w.role not in {"unnamed", "people"} or not self.labels(w.last)]
        return max(found, key=lambda f: f.last) if found else None

    def registry(self, i: int) -> Found | None:
        """An actor of the registry, in capitals where its name is a common word."""
        for length, entry in (*ACTORS.starting(self.words, i), *self.bared(i)):
            form = tuple(w.folded for w in self.words[i : i + length])
            # '"Red Path" guerrillas': where a quote parts the longer name, the shorter one stands
            whole = self.joined(i, i + length) and self.named(i, length, form)
            if whole and (entry.kind != "state" or self.acting(i, length, entry)):
                return Found(i, i + length, "entry", "registry", entry)
        if not self.words[i].capital or self.words[i].folded not in _SEAT_FIRST:
            return None
        seat = next((n for n in (3, 2, 1) if tuple(w.folded for w in self.words[i : i + n]) in SEAT_WORDS and i + n <= len(self.words)), 0)
        if seat and is_actor(self.text, self.words, i, seat, self.parsed, capital=True):
            code = SEAT_WORDS[tuple(w.folded for w in self.words[i : i + seat])]
            return Found(i, i + seat, "entry", "seat", government(code))
        return None

    def bared(self, i: int) -> Iterator[tuple[int, ActorEntry]]:
        """A name with the s of a possessive whose apostrophe was lost: "Trumps", "Al-Qaedas"."""
        for length in (1, 2) if self.words[i].capital else ():
            parts = [w.folded for w in self.words[i : i + length]]
            if len(parts) == length and len(parts[-1]) > 4 and parts[-1].endswith("s"):
                entry = ACTORS.get(" ".join([*parts[:-1], parts[-1][:-1]]))
                if entry is not None and entry.kind in {"person", "armed group", "body"}:
                    yield length, entry

    def named(self, i: int, length: int, form: tuple[str, ...]) -> bool:
        """The words are written as a name is."""
        word, alone = self.words[i], length == 1
        if self.context.upper:
            return not (alone and (form[0] in _ENGLISH or form[0] in BARE))
        if form in CAPITALS or (alone and word.folded in _ENGLISH):
            return self.text[word.start : word.end].isupper()
        if alone and word.folded in BARE:
            return word.capital and self.at(i - 1) in {"the", "based"}
        return any(w.capital for w in self.words[i : i + length]) or self.text[word.start].isdigit()

    def acting(self, i: int, length: int, entry: ActorEntry) -> bool:
        """A state's name that is more than a place."""
        known = COUNTRY_NAMES.starting(self.words, i)
        if not any(n == length for n, _ in known) or entry.name.startswith("Government"):
            return True
        return is_actor(self.text, self.words, i, length, self.parsed, capital=False)

    def nation(self, i: int) -> Found | None:
        """A nation and what is its own: "Russian troops", "Syria's Health Ministry", "US officials"."""
        if not self.words[i].capital:
            return None
        for length, code in (*ADJECTIVES.starting(self.words, i), *COUNTRY_NAMES.starting(self.words, i)):
            after = self.possessive(i + length)
            if after < len(self.words) and self.named(i, length, tuple(w.folded for w in self.words[i : i + length])):
                found = self.owned(i, after, code)
                if found is not None:
                    return found
        return None

    def owned(self, i: int, after: int, code: str) -> Found | None:
        """What stands after a nation and is its own."""
        found = self.ministry(after)
        if found is not None and found.noun:
            return Found(i, found.last, found.role, "nation's ministry", ministry(found.noun, code), found.noun)
        for skip in (0, 1, 2):
            start = after + skip
            if start >= len(self.words) or (skip and self.at(start - 1) not in _BETWEEN):
                break
            for length, (suffix, kind) in FORCE_NOUNS.starting(self.words, start):
                return Found(i, start + length, "entry", "nation's force", force(suffix, kind, code), self.at(start + length - 1))
            for length, kind in TITLES.starting(self.words, start):
                rule = "nation's office" if kind == "state" else "nation's title"
                return Found(
                    i, start + length, "office", rule, government(code), " ".join(w.folded for w in self.words[start : start + length])
                )
            for length, kind in GENERIC.starting(self.words, start):
                return Found(i, start + length, kind, "nation's people", state(code), self.at(start + length - 1))
        return self.nationals(i, after, code)

    def nationals(self, i: int, after: int, code: str) -> Found | None:
        """A nation's people: "Syrian children"."""
        for length in (2, 1):
            end = after + length
            if end <= len(self.words):
                noun = " ".join(w.folded for w in self.words[after:end])
                known = person_noun(noun)
                if known is not None and (length == 1 or " " in known.singular) and self.is_noun(end - 1):
                    return Found(i, end, "people", "nation's people", state(code), noun)
        return None

    def ministry(self, i: int) -> Found | None:
        """A ministry or its minister, with the nation where one stands beside it."""
        if i >= len(self.words):
            return None
        for length, topic in TOPICS.starting(self.words, i):
            noun = self.at(i + length)
            if noun in _MINISTRY:
                return self.placed(i, i + length + 1, topic, "ministry")
            if noun in _OFFICIAL:
                return self.placed(i, i + length + 1, topic, "minister")
        if self.at(i) in _MINISTRY | _OFFICIAL and self.at(i + 1) in {"of", "for"}:
            start = i + 2 + (self.at(i + 2) == "the")
            for length, topic in TOPICS.starting(self.words, start) if start < len(self.words) else ():
                return self.placed(i, start + length, topic, "ministry" if self.at(i) in _MINISTRY else "minister")
        return None

    def placed(self, i: int, end: int, topic: str, role: str) -> Found:
        """The ministry with the nation that "of" adds."""
        if self.at(end) in {"of", "in"}:
            start = end + 1 + (self.at(end + 1) == "the")
            for length, code in COUNTRY_NAMES.starting(self.words, start) if start < len(self.words) else ():
                return Found(i, start + length, role, "ministry of nation", ministry(topic, code), topic)
        return Found(i, end, role, "ministry", None, topic)

    def title(self, i: int) -> Found | None:
        """A title that stands by itself: "the president"."""
        for length, _ in TITLES.starting(self.words, i):
            return Found(i, i + length, "office", "title", None, " ".join(w.folded for w in self.words[i : i + length]))
        return None

    def description(self, i: int) -> Found | None:
        """A description such as "rebels" or "the army"."""
        for length, kind in GENERIC.starting(self.words, i):
            if self.is_noun(i + length - 1) and (kind not in _BACK or self.at(i - 1) in _DETERMINERS):
                return Found(i, i + length, kind, "description", None, " ".join(w.folded for w in self.words[i : i + length]))
        return None

    def people(self, i: int) -> Found | None:
        """People told by what they are: "residents", "aid workers"."""
        for length in (2, 1) if self.words[i].folded in PERSON_WORDS else ():
            if i + length <= len(self.words):
                noun = " ".join(w.folded for w in self.words[i : i + length])
                known = person_noun(noun)
                if known is None or known.singular in _NO_ACTORS or (known.collective and known.status is None):
                    continue
                if (length == 1 or " " in known.singular) and self.is_noun(i + length - 1):
                    return Found(i, i + length, "people", "people", None, noun)
        return None

    def is_noun(self, i: int) -> bool:
        """The word is a noun, as far as tags tell."""
        pair = self.parsed.get(self.words[i].start)
        if pair is None:
            return self.at(i) != "other"
        return pair[1].tag in {"NOUN", "PROPN"} and pair[1].relation not in {"compound", "amod"}


def scanned(text: str, words: Sequence[Token], sentences: Sequence[Sentence], names: Sequence[Name], context: Context) -> tuple[Found, ...]:
    """All that stands for an actor, in text order and without overlap; titles joined to what they belong to."""
    parsed = {w.start: (s, w) for s in sentences if s.parsed for w in s.words}
    scan = Scan(text, words, parsed, context)
    persons = _persons(words, names)
    found: list[Found] = []
    i = 0
    while i < len(words):
        hit = scan.best(i)
        length = persons.get(i)
        if length and (hit is None or (hit.last <= i + length and hit.role not in _JOINED - {"entry"})):
            hit = _person(scan, i, length) or hit
        if hit is None:
            i += 1
            continue
        hit = _unknown(scan, hit, found[-1].last if found else 0)
        found.extend(_titled(scan, hit, persons) if hit.role in _JOINED else [hit])
        i = found[-1].last
    return tuple(found)


def _unknown(scan: Scan, hit: Found, taken: int) -> Found:
    """An army with a nation before it that no table knows is that nation's, and no other country's: "the Ruritanian army"."""
    if hit.role != "force" or hit.rule != "description" or hit.noun not in _ARMIES or scan.context.upper:
        return hit
    owned = scan.at(hit.first - 1) == "s" and scan.gap(hit.first - 1) in {"'", "’"}
    first = hit.first - 1 - owned
    if first < taken or not scan.words[first].capital or scan.gap(hit.first) != " ":
        return hit
    word = scan.at(first)
    foreign = not owned and len(word) > 4 and word.endswith(_NATION_ENDINGS) and (word,) not in CAPITALS
    return Found(first, hit.last, "unknown force", "unknown nation", None, hit.noun) if owned or foreign else hit


_ARMIES = frozenset(("army", "armed forces", "military", "troops", "soldiers", "navy", "air force", "servicemen"))
_NATION_ENDINGS = ("ian", "ean", "ese", "ish", "ani", "ite", "ovan", "ivan", "aran", "esian")


def _person(scan: Scan, i: int, length: int) -> Found | None:
    """A name that the network took for a person's, unless the tables know it for something else."""
    known = scan.registry(i)
    if known is not None and known.last == i + length and known.entry is not None:
        return Found(i, known.last, "person", "name", known.entry) if known.entry.kind == "person" else known
    last = scan.words[i + length - 1]
    foreign = any(n == length for table in (ADJECTIVES, COUNTRY_NAMES, WEAPONS) for n, _ in table.starting(scan.words, i))
    return None if foreign or not (last.capital or scan.context.upper) else Found(i, i + length, "person", "name")


def _titled(scan: Scan, hit: Found, persons: Mapping[int, int]) -> Iterator[Found]:
    """The hit with what belongs to it: its fighters, a title right after it, "of" its body, and a holder's name."""
    hit = _fighters(scan, hit)
    if not (hit.entry is not None and hit.entry.kind in {"person", "agency", "outlet"}):
        hit = _office(scan, hit) or hit
    yield hit
    after = scan.possessive(hit.last)
    while after < len(scan.words) and scan.at(after) in RANKS and scan.joined(after - 1, after + 1):
        after += 1
    if hit.role not in _OFFICES or after >= len(scan.words) or not scan.joined(hit.last - 1, after + 1):
        return
    length = persons.get(after) or _capitals(scan, after)
    if length:
        known = scan.registry(after)
        entry = known.entry if known is not None and known.entry is not None and known.entry.kind == "person" else None
        yield Found(after, max(known.last if known and entry else 0, after + length), "person", "name after office", entry)


_JOINED = frozenset(("office", "minister", "ministry", "entry"))
_OFFICES = frozenset(("office", "minister", "ministry office"))


def _fighters(scan: Scan, hit: Found) -> Found:
    """A group's name with the noun for its people after it: "Hezbollah fighters"."""
    if hit.role != "entry" or hit.entry is None or hit.entry.kind not in {"armed group", "military"} or hit.last >= len(scan.words):
        return hit
    for length, kind in GENERIC.starting(scan.words, hit.last):
        if kind in {"force", "militants", "opposition", "group"} and scan.joined(hit.last - 1, hit.last + length):
            return Found(hit.first, hit.last + length, "entry", hit.rule, hit.entry, scan.at(hit.last + length - 1))
    return hit


def _office(scan: Scan, hit: Found) -> Found | None:
    after = scan.possessive(hit.last)
    if after >= len(scan.words):
        return None
    if hit.role in {"entry", "ministry"}:
        for length, _ in TITLES.starting(scan.words, after):
            if scan.joined(hit.last - 1, after + length):
                role = "office" if hit.entry else "ministry office"
                noun = " ".join(w.folded for w in scan.words[after : after + length]) if hit.entry else hit.noun
                return Found(hit.first, after + length, role, "title after actor", hit.entry, noun)
        told = scan.ministry(after)
        if hit.entry and told is not None and told.role == "minister" and scan.joined(hit.last - 1, told.last):
            return Found(hit.first, told.last, "office", "minister of actor", hit.entry, told.noun)
    if hit.role == "office" and hit.entry is None and scan.at(after) in {"of", "for", "at"}:
        start = after + 1 + (scan.at(after + 1) == "the")
        owner = scan.best(start) if start < len(scan.words) else None
        if owner is not None and owner.role in {"entry", "ministry"} and scan.joined(hit.last - 1, owner.last):
            role = "office" if owner.entry else "ministry office"
            return Found(hit.first, owner.last, role, "title of actor", owner.entry, hit.noun if owner.entry else owner.noun)
    return None


def _capitals(scan: Scan, i: int) -> int:
    """How many capitalised words run on from here, up to four; none in a text all in capitals, where that tells nothing."""
    if scan.context.upper:
        return 0
    n = 0
    while n < 4 and i + n < len(scan.words) and scan.words[i + n].capital and (n == 0 or scan.gap(i + n) in {" ", "-", ". "}):
        n += 1
    return n if n > 1 else 0


def _persons(words: Sequence[Token], names: Sequence[Name]) -> dict[int, int]:
    """Where names of persons begin, by word, and how many words they have."""
    starts = {w.start: k for k, w in enumerate(words)}
    found: dict[int, int] = {}
    for name in names:
        first = starts.get(name.span.start)
        if name.kind is NameKind.PERSON and first is not None:
            last = first
            while last < len(words) and words[last].end <= name.span.end:
                last += 1
            if last > first:
                found[first] = last - first
    return found


def span_of(words: Sequence[Token], found: Found) -> Span:
    """Where the words stand."""
    return Span(words[found.first].start, words[found.last - 1].end)

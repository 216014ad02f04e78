"""Openly licensed annotation in, training sentences out."""

import json
import random
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from labels import NAME_KINDS, NAME_LABELS, TAGS, relation

Allowed = frozenset[str]
"""The name labels that the annotation leaves open for a word; one label where it decides."""

ANY: Allowed = frozenset(NAME_LABELS)
OUTSIDE: Allowed = frozenset("O")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words with what is known of them; an empty tuple where a layer is not annotated."""

    words: tuple[str, ...]
    tags: tuple[int, ...] = ()
    heads: tuple[int, ...] = ()
    relations: tuple[int, ...] = ()
    names: tuple[Allowed, ...] = ()


def labelled(edge: str, kinds: Iterable[str]) -> Allowed:
    """Labels of one edge ("B" or "I") for several kinds."""
    return frozenset(f"{edge}-{kind}" for kind in kinds)


def but(kinds: Iterable[str]) -> Allowed:
    """All labels except those of the given kinds: what "O" means in a set that annotates only these."""
    shut = set(kinds)
    return frozenset(label for label in NAME_LABELS if label == "O" or label[2:] not in shut)


# A set's own label, and the kinds of ours it may stand for.
UNER = {"PER": ("PERSON",), "ORG": ("ORGANISATION",), "LOC": ("PLACE", "FACILITY")}
WIKIGOLD = {**UNER, "MISC": ("EVENT", "NATIONALITY", "WEAPON")}
RE3D = {
    "Person": ("PERSON",),
    "Organisation": ("ORGANISATION",),
    "Location": ("PLACE", "FACILITY"),
    "Nationality": ("NATIONALITY",),
    "Weapon": ("WEAPON",),
    "MilitaryPlatform": ("WEAPON",),
}
GUM = {
    "person": ("PERSON",),
    "organization": ("ORGANISATION",),
    "place": ("PLACE", "FACILITY"),
    "event": ("EVENT",),
}
COARSE = ("PERSON", "ORGANISATION", "PLACE", "FACILITY")


def blocks(path: Path) -> Iterator[tuple[str, list[list[str]]]]:
    """(document id, token rows) of each sentence of a CoNLL-U or IOB2 file."""
    document, rows = "", []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("# newdoc id"):
            document = line.split("=", 1)[1].strip()
        elif not line.strip():
            if rows:
                yield document, rows
            rows = []
        elif line[0] != "#":
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)


def treebank(path: Path, keep: Callable[[str], bool] = lambda _: True) -> Iterator[Sentence]:
    """Sentences of a UD treebank with tags, heads and relations, and names where its MISC column has entities."""
    for document, rows in blocks(path):
        if keep(document):
            yield Sentence(
                tuple(r[1] for r in rows),
                tuple(TAGS.index(r[3]) if r[3] in TAGS else TAGS.index("X") for r in rows),
                tuple(int(r[6]) for r in rows),
                tuple(relation(r[7]) for r in rows),
                gum_names(rows) if any("Entity=" in r[9] for r in rows) else (),
            )


def entities(rows: list[list[str]]) -> Iterator[tuple[int, int, str]]:
    """(start, end, kind) of GUM's bracketed entities that close in their own sentence."""
    opened: list[tuple[str, int, str]] = []
    for i, row in enumerate(rows):
        found = re.search(r"Entity=([^|]+)", row[9])
        for mark in re.findall(r"\([^()]+\)?|[^()]+\)", found[1]) if found else ():
            if mark.startswith("("):
                parts = mark.strip("()").split("-")
                kind = parts[1] if len(parts) > 1 else ""
                if mark.endswith(")"):
                    yield i, i + 1, kind
                else:
                    opened.append((parts[0], i, kind))
            else:
                identity = mark.rstrip(")").split("-")[0]
                for k in range(len(opened) - 1, -1, -1):
                    if opened[k][0] == identity:
                        _, start, kind = opened.pop(k)
                        yield start, i + 1, kind
                        break


def gum_names(rows: list[list[str]]) -> tuple[Allowed, ...]:
    """Names in GUM's entities: the run of proper nouns about an entity's head; other proper nouns stay open."""
    proper = [r[3] == "PROPN" for r in rows]
    allowed = [ANY if p else frozenset({"O", "B-NATIONALITY"}) if r[3] == "ADJ" else OUTSIDE for p, r in zip(proper, rows, strict=True)]
    for start, end, kind in sorted(entities(rows), key=lambda e: e[0] - e[1]):
        if kind not in GUM:
            continue
        head = next((i for i in range(start, end) if not start <= int(rows[i][6]) - 1 < end), start)
        if not proper[head]:
            continue
        first = last = head
        while first > start and (
            proper[first - 1] or (first > start + 1 and rows[first - 1][1].lower() in ("of", "the", "-", "and") and proper[first - 2])
        ):
            first -= 1
        while last < end - 1 and (
            proper[last + 1] or (last < end - 2 and rows[last + 1][1].lower() in ("of", "the", "-") and proper[last + 2])
        ):
            last += 1
        for i in range(first, last + 1):
            allowed[i] = labelled("B" if i == first else "I", GUM[kind])
    return tuple(allowed)


def iob(path: Path, kinds: dict[str, tuple[str, ...]]) -> Iterator[Sentence]:
    """Sentences of a UNER file (word in the second column, IOB2 label in the third)."""
    for _, rows in blocks(path):
        shut = but(k for of in kinds.values() for k in of)
        names = tuple(labelled(r[2][0], kinds[r[2][2:]]) if r[2][2:] in kinds else (shut if r[2] == "O" else ANY) for r in rows)
        yield Sentence(tuple(r[1] for r in rows), names=names)


def wikigold(path: Path) -> Iterator[Sentence]:
    """Sentences of WikiGold, whose names are marked inside only (IOB1)."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        words, names, before = [], [], "O"
        for line in block.split("\n"):
            word, _, label = line.rpartition(" ")
            if not word or word.startswith("-DOCSTART"):
                continue
            kind = label[2:]
            if kind in WIKIGOLD:
                allowed = labelled("I" if before == label else "B", WIKIGOLD[kind])
                # WikiGold's "other" may be a film or a song: no kind of ours.
                names.append(allowed | OUTSIDE if kind == "MISC" else allowed)
            else:
                names.append(but(COARSE))
            words.append(word)
            before = label
        if words:
            yield Sentence(tuple(words), names=tuple(names))


WORD = re.compile(r"\w+(?:[.’']\w+)*(?=n['’]t\b)|n['’]t\b|['’]s\b|[^\W_]+(?:[.,]\d+)*|\S")


def re3d(path: Path) -> Iterator[Sentence]:
    """Paragraph sentences of re3d, with the names whose words begin with a capital or are weapons."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text = row["text"]
        marks: dict[int, tuple[int, tuple[str, ...]]] = {}
        for name in sorted(row["names"], key=lambda n: n["start"] - n["end"]):
            start, end = name["start"], name["end"]
            inside = re.match(r"(?:the|The|an?|An?)\s+", text[start:end])
            start += inside.end() if inside else 0
            whole = (start == 0 or not text[start - 1].isalnum()) and (end == len(text) or not text[end].isalnum())
            if (
                name["kind"] in RE3D
                and whole
                and re.search(r"[A-Z]", text[start : start + 1])
                and not any(s <= start < e for s, (e, _) in marks.items())
            ):
                marks[start] = (end, RE3D[name["kind"]])
        for sentence in re.finditer(r"[^\n]+?(?:[.!?][\"”’]?(?=\s+[A-Z“\"])|(?=\n)|$)", text):
            words, names, inside_until, kinds = [], [], -1, ()
            for token in WORD.finditer(text, sentence.start(), sentence.end()):
                if token.start() in marks:
                    inside_until, kinds = marks[token.start()]
                    names.append(labelled("B", kinds))
                elif token.start() < inside_until:
                    names.append(labelled("I", kinds))
                else:
                    # its annotators passed over many a name: a capital outside the first word decides nothing
                    names.append(
                        ANY if token[0][0].isupper() else frozenset({"O", *labelled("B", ("WEAPON",)), *labelled("I", ("WEAPON",))})
                    )
                words.append(token[0])
            if words:
                yield Sentence(tuple(words), names=tuple(names))


SLOT = re.compile(r"\{(\w+)\}")
MARK = re.compile(r"\[(\w+) ([^\]]+)\]")
SHORT = {"per": "PERSON", "org": "ORGANISATION", "loc": "PLACE", "fac": "FACILITY", "wea": "WEAPON", "evt": "EVENT", "nat": "NATIONALITY"}


def own(folder: Path, count: int, seed: int) -> Iterator[Sentence]:
    """Sentences made from our own templates and name lists, every word of them decided."""
    chance = random.Random(seed)
    lists = {p.stem: [x for x in p.read_text(encoding="utf-8").split("\n") if x.strip()] for p in sorted(folder.glob("*.txt"))}
    templates = lists.pop("templates")
    for _ in range(count):
        template = chance.choice(templates)
        while SLOT.search(template):
            template = SLOT.sub(lambda m: chance.choice(lists[m[1]]), template, count=1)
        yield marked(template)


def marked(text: str) -> Sentence:
    """A sentence whose names stand in brackets: "[wea Kornet] missiles"."""
    words: list[str] = []
    names: list[Allowed] = []
    at = 0
    for m in [*MARK.finditer(text), None]:
        plain = text[at : m.start() if m else len(text)]
        for token in WORD.finditer(plain):
            words.append(token[0])
            names.append(OUTSIDE)
        if m:
            for k, token in enumerate(WORD.finditer(m[2])):
                words.append(token[0])
                names.append(frozenset({f"{'I' if k else 'B'}-{SHORT[m[1]]}"}))
            at = m.end()
    return Sentence(tuple(words), names=tuple(names))


def spoilt(sentence: Sentence, chance: random.Random) -> Sentence:
    """The sentence as careless sources print it: all capitals, all small, or its commas and quotation marks lost."""
    dice = chance.random()
    if dice < 0.06:
        return Sentence(tuple(w.upper() for w in sentence.words), sentence.tags, sentence.heads, sentence.relations, sentence.names)
    if dice < 0.09:
        return Sentence(tuple(w.lower() for w in sentence.words), sentence.tags, sentence.heads, sentence.relations, sentence.names)
    if dice < 0.21 and sentence.heads:
        return unpunctuated(sentence)
    return sentence


def unpunctuated(sentence: Sentence) -> Sentence:
    """The sentence without its commas and quotation marks, heads renumbered."""
    governors = set(sentence.heads)
    keep = [
        i for i, w in enumerate(sentence.words) if not (w in {",", '"', "“", "”", "``", "''", "’", "‘", "'"} and i + 1 not in governors)
    ]
    place = {0: 0, **{old + 1: new + 1 for new, old in enumerate(keep)}}
    if not keep:
        return sentence
    return Sentence(
        tuple(sentence.words[i] for i in keep),
        tuple(sentence.tags[i] for i in keep),
        tuple(place[sentence.heads[i]] for i in keep),
        tuple(sentence.relations[i] for i in keep),
        tuple(sentence.names[i] for i in keep) if sentence.names else (),
    )


def short_enough(sentence: Sentence) -> bool:
    """At most 80 words and 500 letters: longer ones cost memory and teach little."""
    return len(sentence.words) <= 80 and sum(map(len, sentence.words)) < 500


assert all(kind in NAME_KINDS for kind in SHORT.values())

"""Measures which reports are gathered into one incident, and what the dossier of each incident says.

python bench/linking.py [FILE...] [--misses] [--every N]

Reports are kept in a store in memory and linked and compiled as the program does it, with nothing ruled on.

Articles (FILE.jsonl): a row has "text", "published", the name of its "incident" and that incident's record under "gold"
("num_killed", "num_injured"). The article is given without its title; its main incident stands for it, and one in which no incident is
found stands alone. Figures: B-cubed and pairwise F1 over articles; the trivial answer holds each article for an incident of its own.
"killed", "injured" and "both" are exact, over the records of two or more articles: the best estimate, under the usual policy, in the
dossier of the gathered incident that holds most of them. The record gives every count, so here, and nowhere else, a toll that nobody
tells counts as nobody.

Annotated reports (FILE.json, in gold/ beside the data folder): a set "name-part" whose texts are the rows of name/part.jsonl, all of
which are gathered; "pairs" is the F1 of pairs of annotated reports with one main incident. "figures by incident" are the figures that
each incident's dossier has from annotated reports, against those that the annotation gives to the incident: bench/by_incident.py says how.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path

from ascribe.compiling import Wanted, dossiers
from ascribe.dossier.dossier import Dossier
from ascribe.errors import Refused
from ascribe.incidents.across import Gathering
from ascribe.intake.texts import report_of
from ascribe.keep import entry_of
from ascribe.linking import linked
from ascribe.reader import load_reader
from ascribe.reading.reading import Reader
from ascribe.run import account_of
from ascribe.store.memory import Memory
from ascribe.store.protocol import Entry, Store
from ascribe.vocabulary.terms import Measure
from bench.board import DATA, Figure, Measured, Row, record, rows_of, table
from bench.by_incident import by_incident

SETS = (DATA / "shootings" / "dev.jsonl", DATA.parent / "gold" / "syria-dev.json")

Labels = Mapping[str, str]
"""Which incident each row is of, by the row's id."""


@dataclass(frozen=True, slots=True)
class Shares:
    """Precision and recall."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def b_cubed(gold: Labels, found: Labels) -> Shares:
    """For each row the share of its found group that is of its incident, and of its incident that is in its found group."""
    wanted, got = Counter(gold.values()), Counter(found[i] for i in gold)
    both = Counter((gold[i], found[i]) for i in gold)
    size = max(1, len(gold))
    precision = sum(both[gold[i], found[i]] / got[found[i]] for i in gold) / size
    return Shares(precision, sum(both[gold[i], found[i]] / wanted[gold[i]] for i in gold) / size)


def pairwise(gold: Labels, found: Labels) -> Shares:
    """Of the pairs of rows put together, the share that belong together, and of those that belong together the share put so."""
    wanted, got = _pairs(Counter(gold.values())), _pairs(Counter(found[i] for i in gold))
    both = _pairs(Counter((gold[i], found[i]) for i in gold))
    return Shares(both / got if got else 1.0, both / wanted if wanted else 1.0)


def _pairs(counts: Mapping[object, int]) -> int:
    return sum(n * (n - 1) // 2 for n in counts.values())


@dataclass(frozen=True, slots=True)
class Told:
    """A row and what is kept of its report; None where it has no text."""

    row: Row
    entry: Entry | None

    @property
    def main(self) -> tuple[str, int] | None:
        """The key of its main incident; None where it tells of none."""
        return min(((self.entry.report.id, i["number"]) for i in self.entry.incidents), default=None) if self.entry else None


def told(rows: Iterable[Row], reader: Reader) -> list[Told]:
    """Each row read, given nothing but its text, its outlet and its day."""
    return [Told(row, _entry(row, reader)) for row in rows]


def _entry(row: Row, reader: Reader) -> Entry | None:
    day = row.get("published")
    try:
        report = report_of(row["text"], published=date.fromisoformat(day[:10]) if day else None, publisher=row.get("outlet"))
    except Refused:
        return None
    return entry_of(account_of(report, reader))


def kept(given: Iterable[Told]) -> Store:
    """A store that holds them all."""
    store = Memory()
    for t in given:
        if t.entry:
            store.add(t.entry)
    return store


def labels(given: Sequence[Told], gathering: Gathering) -> dict[str, str]:
    """The gathered incident of each row's main incident; a row without one stands alone."""
    of = {s.key: g.id for g in gathering.incidents for s in g.members}
    return {t.row["id"]: of[t.main] if t.main else f"alone {t.row['id']}" for t in given}


def articles(given: Sequence[Told]) -> Measured:
    """The figures of articles whose incidents are named."""
    store = kept(given)
    gathering = linked(store).gathering
    gold = {t.row["id"]: t.row["incident"] for t in given}
    found = labels(given, gathering)
    alone = {i: i for i in gold}
    figures = [
        Figure("incidents, B-cubed F1", b_cubed(gold, found).f1, b_cubed(gold, alone).f1),
        Figure("B-cubed precision", b_cubed(gold, found).precision),
        Figure("B-cubed recall", b_cubed(gold, found).recall),
        Figure("incidents, pairwise F1", pairwise(gold, found).f1, 0.0),
        Figure("pairwise precision", pairwise(gold, found).precision),
        Figure("pairwise recall", pairwise(gold, found).recall),
    ]
    texts = {t.row["id"]: t.row["text"] for t in given}
    wanted = set(holders([t.row for t in given], found).values())
    compiled = {d.id: d for d in dossiers([g for g in gathering.incidents if g.id in wanted], store, Wanted())}
    tolls = tallied([t.row for t in given], found, compiled)
    return Measured((*figures, *tolls.figures), (*pair_misses(gold, found, texts), *tolls.misses))


def holders(rows: Iterable[Row], found: Labels) -> dict[str, str]:
    """The gathered incident that holds most articles of each record of two or more; of equals that of the first, and none before any."""
    records: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        records[row["incident"]].append(found[row["id"]])
    several = {name: held for name, held in records.items() if len(held) > 1}
    return {name: Counter([h for h in held if not h.startswith("alone ")] or held).most_common(1)[0][0] for name, held in several.items()}


def tallied(rows: Sequence[Row], found: Labels, compiled: Mapping[str, Dossier]) -> Measured:
    """The estimates for each record that two or more articles tell, beside nobody killed and one injured."""
    records = {row["incident"]: [row["gold"]["num_killed"], row["gold"]["num_injured"]] for row in rows}
    held = holders(rows, found)
    right: Counter[str] = Counter()
    misses = []
    for name, holder in held.items():
        gold = records[name]
        answers = {"": best(compiled.get(holder)), "trivial ": [0, 1]}
        for who, answer in answers.items():
            right.update(f"{who}{what}" for what, a, g in zip(("killed", "injured"), answer, gold, strict=True) if a == g)
            right[f"{who}both"] += answer == gold
        if answers[""] != gold:
            misses.append(f"mistaken toll {name}: killed, injured {answers['']} not {gold}: {holder}")
    size = max(1, len(held))
    whats = ("killed", "injured", "both")
    return Measured(tuple(Figure(f"{w}, per incident", right[w] / size, right[f"trivial {w}"] / size) for w in whats), tuple(misses))


def best(dossier: Dossier | None) -> list[int]:
    """The best estimates of the killed and the injured; nobody where there is none."""
    estimates = {c.measure: c.estimate for c in dossier.counts} if dossier else {}
    return [(e.best or 0) if (e := estimates.get(m)) else 0 for m in (Measure.KILLED, Measure.INJURED)]


def pair_misses(gold: Labels, found: Labels, texts: Mapping[str, str]) -> Iterable[str]:
    """Each pair missed or invented, with how both reports begin."""
    for label, said in ((gold, "missed"), (found, "invented")):
        other = found if label is gold else gold
        groups: dict[str, list[str]] = defaultdict(list)
        for i in gold:
            groups[label[i]].append(i)
        for group in groups.values():
            for a, b in combinations(group, 2):
                if other[a] != other[b]:
                    yield f"{said} pair {a} {b}: {_opening(texts[a])} | {_opening(texts[b])}"


def _opening(text: str) -> str:
    return " ".join(text[:300].split())[:160]


def annotated(gold: Row, given: Sequence[Told]) -> Measured:
    """The figures of an annotated set, whose texts are among those gathered."""
    store = kept(given)
    gathering = linked(store).gathering
    wanted = {r["id"]: r["main_incident"] for r in gold["reports"]}
    found = labels(given, gathering)
    mine = {i: found[i] for i in wanted}
    shares = pairwise(wanted, mine)
    figures = (
        Figure("pairs of reports, F1", shares.f1, 0.0),
        Figure("pairs precision", shares.precision),
        Figure("pairs recall", shares.recall),
        Figure("reports, B-cubed F1", b_cubed(wanted, mine).f1, b_cubed(wanted, {i: i for i in wanted}).f1),
    )
    entries = {t.row["id"]: t.entry for t in given if t.entry}
    told_by = by_incident(gold["reports"], entries, list(dossiers(gathering.incidents, store, Wanted())))
    misses = pair_misses(wanted, mine, {t.row["id"]: t.row["text"] for t in given})
    return Measured((*figures, *told_by.figures), (*misses, *told_by.misses))


def texts_of(gold: Row) -> list[Row]:
    """The rows among which the set's reports stand, each id once, with the day and outlet that the annotation gives."""
    name, _, part = gold["set"].partition("-")
    rows: dict[str, Row] = {}
    for row in rows_of(DATA / name / f"{part}.jsonl"):
        rows.setdefault(row["id"], row)
    known = {r["id"]: {"published": r["published"], "outlet": r["outlet"]} for r in gold["reports"]}
    return [{**row, **known.get(i, {})} for i, row in rows.items()]


def measured(path: Path, reader: Reader, *, every: int = 1) -> tuple[int, Measured]:
    """How many rows a file has, and what they gave."""
    if path.suffix == ".json":
        gold = json.loads(path.read_text(encoding="utf-8"))
        given = told(texts_of(gold), reader)
        return len(gold["reports"]), annotated(gold, given)
    given = told(rows_of(path, every=every), reader)
    return len(given), articles(given)


def main() -> None:
    """The command line: measures each file and prints its table; whole default files are recorded in results.json."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "file", nargs="*", type=Path, help="default: shootings/dev.jsonl in ASCRIBE_DATA, and gold/syria-dev.json beside it"
    )
    parser.add_argument("--misses", action="store_true", help="print the pairs missed and invented, and tolls mistaken")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each N-th article; nothing is recorded")
    given = parser.parse_args()
    reader = load_reader()
    for path in given.file or SETS:
        if not path.is_file():
            print(f"{path.name}: skipped: no data ({path})", file=sys.stderr)
            continue
        size, found = measured(path, reader, every=given.every)
        if given.misses:
            print(*found.misses, sep="\n")
        print(*table(path.stem, size, found.figures), sep="\n")
        if not given.file and given.every == 1:
            record(f"linking of {path.parent.name}/{path.stem}", (path,), rows=size, figures=found.figures, reader=reader.version)


if __name__ == "__main__":
    main()

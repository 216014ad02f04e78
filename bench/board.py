"""Figures of one set in, a table and bench/results.json out: what every measuring command shares."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ascribe.reader import load_reader
from ascribe.reading.reading import Reader

DATA = Path(os.environ.get("ASCRIBE_DATA", Path(__file__).resolve().parents[2] / "shared" / "data"))
RESULTS = Path(__file__).with_name("results.json")

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure of one set, a share of 1 unless its name gives a unit; beside it a trivial baseline on the same rows and the best that others report.

    `source` says who reached `others` and on which part, where it is not the part measured here.
    """

    name: str
    value: float
    baseline: float | None = None  # None: no trivial answer is worth a figure
    others: float | None = None  # None: nobody has reported one that compares
    source: str = ""


@dataclass(frozen=True, slots=True)
class Measured:
    """What one set gave: its figures, and, one a line, what was missed, invented and mistaken, each with its sentence."""

    figures: tuple[Figure, ...]
    misses: tuple[str, ...] = ()


Measure = Callable[[Sequence[Row], Reader], Measured]


def f1(right: float, found: float, gold: float) -> float:
    """The harmonic mean of precision (right of found) and recall (right of gold); 0 where nothing is right."""
    return 2 * right / (found + gold) if right else 0.0


def rows_of(path: Path, *, every: int = 1) -> list[Row]:
    """The rows of a set, one JSON object a line; only each `every`-th, from the first."""
    lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    return [_row(line, f"{path}, line {number}") for number, line in list(enumerate(lines, 1))[::every] if line.strip()]


def _row(line: str, where: str) -> Row:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise SystemExit(f"{where}: no JSON ({error}); a set has one JSON object a line") from error
    if not isinstance(row, dict):
        raise SystemExit(f"{where}: no JSON object; a set has one a line")
    return row


def count_from_one(given: str) -> int:
    """A whole number from 1 on, as the command line gives it."""
    if not given.isdigit() or int(given) < 1:
        raise argparse.ArgumentTypeError(f"{given!r} is no whole number from 1 on")
    return int(given)


def fingerprint(*paths: Path) -> str:
    """Sixteen hexadecimal digits of the files' SHA-256: figures of another file are other figures."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()[:16]


def command(doc: str, files: Sequence[str], measure: Measure, *, together: str = "", kind: str = "") -> None:
    """The command line of one bench: measures each file and prints its table; whole default files are recorded in results.json.

    Where `together` gives them a name, several files are measured as one too, and recorded as that; `kind` says what is measured
    where the same files serve several benches.
    """
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="*", type=Path, help=f"default: {', '.join(files)} in ASCRIBE_DATA (../shared/data)")
    parser.add_argument("--misses", action="store_true", help="print what was missed, invented and mistaken, with its sentence")
    parser.add_argument("--every", type=count_from_one, default=1, metavar="N", help="only each N-th row; nothing is recorded")
    given = parser.parse_args()
    chosen: list[Path] = given.file or [DATA / name for name in files]
    reader = None
    pooled: list[tuple[Path, list[Row]]] = []
    for path in chosen:
        if not path.is_file():
            if given.file:
                parser.error(f"{path}: no such file")
            print(f"{path.name}: skipped: no data ({path})", file=sys.stderr)
            continue
        reader = reader or load_reader()
        rows = rows_of(path, every=given.every)
        try:
            measured = measure(rows, reader)
        except (KeyError, TypeError) as error:
            raise SystemExit(
                f"{path}: its rows are not of this set's form ({error!r}); {Path(sys.argv[0]).name} --help says which"
            ) from error
        if given.misses:
            print(*measured.misses, sep="\n")
        print(*table(path.stem, len(rows), measured.figures), sep="\n")
        pooled.append((path, rows))
        if not given.file and given.every == 1 and not together:
            record(f"{kind}{path.parent.name}/{path.stem}", (path,), rows=len(rows), figures=measured.figures, reader=reader.version)
    if together and reader and len(pooled) > 1:
        every = [row for _, rows in pooled for row in rows]
        measured = measure(every, reader)
        print(*table(together, len(every), measured.figures), sep="\n")
        if not given.file and given.every == 1:
            paths = [path for path, _ in pooled]
            record(f"{kind}{paths[0].parent.name}/{together}", paths, rows=len(every), figures=measured.figures, reader=reader.version)


def record(name: str, paths: Iterable[Path], *, rows: int, figures: Iterable[Figure], reader: str) -> None:
    """Put one set's figures into results.json, in the place of its former ones; `paths` are the files measured."""
    results: dict[str, Any] = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.is_file() else {}
    kept = {f.name: {"value": round(f.value, 4), "baseline": _round(f.baseline), "others": f.others, "source": f.source} for f in figures}
    data = {path.name: fingerprint(path) for path in paths}
    results[name] = {"data": data, "rows": rows, "reader": reader, "figures": kept}
    RESULTS.write_text(json.dumps(dict(sorted(results.items())), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def table(name: str, size: int, figures: Sequence[Figure]) -> Iterable[str]:
    """The figures of one set as lines: ours, the trivial baseline's, others' best."""
    wide = max((len(f.name) for f in figures), default=0)
    yield f"{name} ({size} rows)"
    yield f"  {'':{wide}}  ours   trivial  others"
    for f in figures:
        yield f"  {f.name:{wide}}  {f.value:.3f}  {_shown(f.baseline):7}  {_shown(f.others):5} {f.source}".rstrip()


def _shown(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"

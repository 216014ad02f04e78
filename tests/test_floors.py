"""The reader holds its floors on the annotated sets, where they are present."""

from __future__ import annotations

import hashlib
import importlib
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ascribe.reading.reading import Reader
from bench.board import DATA, Row, fingerprint, rows_of
from bench.figures import GOLD, measured, sets
from bench.wording import SWAPS, exchanged, rows, texts

FLOORS: dict[str, Any] = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))
FIELD: dict[str, dict[str, Any]] = FLOORS.pop("field")

needs_gold = pytest.mark.skipif(not GOLD.is_dir(), reason="no data: the annotated sets are not beside this checkout")
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="no data: the measured sets are not beside this checkout")


@needs_gold
@pytest.mark.parametrize("name", sorted(FLOORS))
def test_the_reader_holds_its_floor(name: str, reader: Reader) -> None:
    floor = dict(FLOORS[name])
    found_print = hashlib.sha256((GOLD / floor.pop("file")).read_bytes()).hexdigest()[:16]
    if found_print != floor.pop("sha256"):
        pytest.skip("the annotated set is another than the floors were set on")
    found = measured(sets()[name], reader)

    below = {k: v for k, v in floor.items() if (found.f1 if k == "f1" else found.share(k)) < v}

    assert below == {}, str(found)


@needs_data
@pytest.mark.parametrize("name", sorted(FIELD))
def test_the_reader_holds_its_floor_in_the_field(name: str, reader: Reader) -> None:
    """Each set is read in part, so that the tests take minutes; `make bench` reads it whole."""
    floor = FIELD[name]
    paths = [DATA / file for file in floor["files"]]
    if not all(path.is_file() for path in paths) or fingerprint(*paths) != floor["sha256"]:
        pytest.skip("no data: the set is absent, or another than the floors were set on")
    given: list[Row] = [row for path in paths for row in rows_of(path, every=floor["every"])]

    found = {f.name: f.value for f in importlib.import_module(f"bench.{floor['bench']}").measure(given, reader).figures}

    below = {figure: (found[figure], least) for figure, least in floor["least"].items() if found[figure] < least}
    assert below == {}


@pytest.fixture(scope="module")
def figures(reader: Reader) -> Callable[[str], list[str]]:
    """The figures of a text, which is read once, however many exchanges it is compared with."""
    return cache(lambda text: sorted(map(str, rows(text, reader))))


@needs_gold
@pytest.mark.parametrize("name", sorted(SWAPS))
def test_exchanging_the_parties_changes_no_figure(name: str, figures: Callable[[str], list[str]]) -> None:
    given = [t for t in texts(25) if exchanged(t, SWAPS[name]) != t]

    changed = [t[:60] for t in given if figures(t) != figures(exchanged(t, SWAPS[name]))]

    assert changed == []

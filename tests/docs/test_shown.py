"""What the documents show of the measurements is what was recorded."""

from __future__ import annotations

import json

import pytest

from docs.shown import FRAMES, MEASURES, RESULTS, ROOT, TABLE, columned, exampled, measured, pages

RECORDED = json.loads(RESULTS.read_text(encoding="utf-8"))


def test_the_tables_are_what_was_recorded() -> None:
    """If this fails because something was measured anew: make readme."""
    text = MEASURES.read_text(encoding="utf-8")

    actual = measured(text, RECORDED)

    assert actual == text


def test_every_recorded_set_is_shown() -> None:
    shown = {name for block in TABLE.finditer(MEASURES.read_text(encoding="utf-8")) for name in block["sets"].split("; ")}

    assert set(RECORDED) - shown == set()


@pytest.mark.parametrize(
    ("figure", "row"),
    [
        ({"value": 0.5, "baseline": 0.25, "others": None, "source": ""}, "| set | F1 | .500 | .250 |  |"),
        ({"value": 1.0, "baseline": None, "others": 0.776, "source": "HeidelTime"}, "| set | F1 | 1.000 |  | .776 HeidelTime |"),
        ({"value": 252.0, "baseline": None, "others": None, "source": ""}, "| set | F1 | 252 |  |  |"),
    ],
)
def test_a_figure_nobody_reports_stays_blank(figure: dict[str, object], row: str) -> None:
    shown = measured("<!-- figures of set -->\n", {"set": {"figures": {"F1": figure}}})

    assert shown.splitlines()[-1] == row


@pytest.mark.parametrize("name", sorted(pages()))
def test_a_made_page_is_what_the_program_makes(name: str) -> None:
    """If this fails because a term or a field has changed: make readme."""
    actual = (ROOT / "docs" / name).read_text(encoding="utf-8")

    assert actual == pages()[name]


def test_no_schema_is_left_over() -> None:
    assert {f"schema/{path.name}" for path in (ROOT / "docs" / "schema").iterdir()} == {n for n in pages() if n.startswith("schema/")}


def test_the_columns_of_frames_are_those_that_they_have() -> None:
    """If this fails because a column has changed: make readme."""
    text = FRAMES.read_text(encoding="utf-8")

    actual = columned(text)

    assert actual == text


def test_the_examples_print_what_they_show() -> None:
    """If this fails because reading has become better: make readme."""
    text = FRAMES.read_text(encoding="utf-8")

    actual = exampled(text)

    assert actual == text


def test_an_example_is_run_and_shown() -> None:
    shown = exampled("```python\nprint(1 + 1)\n```\n\n```text\nthree\n```\n")

    assert shown == "```python\nprint(1 + 1)\n```\n\n```text\n2\n```\n"

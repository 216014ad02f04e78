"""One claim with all that bears on it."""

from __future__ import annotations

from typing import Any

import pytest

from ascribe.incidents.families import Copy, Family
from ascribe.workbench.views.review.form import bounds, form
from ascribe.workbench.views.review.pane import choices, figures, others, values
from tests.workbench.views.review.told import claim, figure, kept

TEXT = "Nine people died at the quay, the clinic said."


def nine(**more: Any) -> dict[str, Any]:
    """A claim of nine dead."""
    return {**claim(TEXT, TEXT, {**figure(TEXT, "Nine", low=9, high=9), **more}, voice="the clinic"), "report": "r1"}


def nowhere(_: object) -> str:
    """The division of a place that no gazetteer has."""
    return ""


def test_what_is_not_told_is_said_to_be_so_and_never_zero() -> None:
    actual = {v.field: v.shown for v in values(nine(), nowhere) if v.shown == "not told"}

    assert list(actual) == ["said_on", "when", "where", "by", "against", "means", "target"]


def test_a_guess_says_that_it_is_one() -> None:
    when = {"edtf": "2024-05-07", "precision": 1, "words": "Tuesday", "start": 0, "end": 7, "rule": "weekday", "guessed": True}
    told = next(v for v in values({**nine(inferred=True), "when": when}, nowhere) if v.field == "when")

    assert (told.shown, told.note, told.words, told.rule) == ("2024-05-07", "exact day, a guess", "Tuesday", "weekday")
    assert figures(nine(inferred=True))[0].note == "a guess: no number stands in the text"


def place(name: str | None, *candidates: tuple[int, str]) -> dict[str, Any]:
    """A place of these candidates, the first of them chosen where it has a name."""
    listed = [{"name": n, "geonameid": i, "country": "VA", "precision": 1} for i, n in candidates]
    chosen = {"name": name, "geonameid": candidates[0][0] if name else None, "country": "VA" if name else None}
    told = {"words": "Selm", "start": 0, "end": 4, "rule": "abstained", "abstained": None if name else "two places of like weight"}
    return {**chosen, **told, "precision": 1 if name else None, "candidates": listed}


def test_candidates_bear_the_digits_that_choose_them() -> None:
    where = place("Selm", (11, "Selm"), (12, "Old Selm"))
    actual = [(c.digit, c.name, c.width, c.chosen) for c in choices({**nine(), "where": [where]}, nowhere)]

    assert actual == [(1, "Selm", "exact", True), (2, "Old Selm", "exact", False)]


def test_places_of_one_name_are_told_apart_by_their_divisions() -> None:
    where = place("Selm", (11, "Selm"), (12, "Selm"))
    given = {**nine(), "where": [where]}
    regions = {11: "Upper Sarn", 12: "Lower Sarn"}.__getitem__
    told = next(v for v in values(given, lambda p: regions(p["geonameid"])) if v.field == "where")

    assert [c.region for c in choices(given, lambda p: regions(p["geonameid"]))] == ["Upper Sarn", "Lower Sarn"]
    assert told.shown == "Selm, Upper Sarn, VA"


def test_a_name_without_a_place_says_why() -> None:
    where = place(None, (11, "Selm"), (12, "Old Selm"))
    told = next(v for v in values({**nine(), "where": [where]}, nowhere) if v.field == "where")

    assert (told.shown, told.note, told.words) == ("no place chosen", "two places of like weight", "Selm")


def test_other_families_say_theirs_once_and_ones_own_copies_nothing() -> None:
    four = "The fleet put the dead at four."
    other = claim(four, four, figure(four, "four", low=4, high=4), voice="fleet", id_="c4")
    told = [(c, kept(r, [c]).imprint) for r in ("r2", "r3", "r4") for c in [{**other, "report": r}]]
    families = (Family("r1", (Copy("r4", "r1", 1.0, exact=True),)), Family("r2", (Copy("r3", "r2", 0.9, exact=False),)))
    actual = [(o.bounds, o.voice, o.meets) for o in others(nine(), told, families)]

    assert actual == [("4", "fleet", False)]


@pytest.mark.parametrize(
    ("low", "high", "approximate", "expected"),
    [(9, 9, False, "9"), (9, None, False, "9-"), (None, 9, False, "-9"), (6, 9, False, "6-9"), (40, 40, True, "about 40")],
)
def test_a_figure_is_given_to_be_put_right_as_one_writes_it(low: int | None, high: int | None, approximate: bool, expected: str) -> None:
    actual = bounds({"low": low, "high": high, "approximate": approximate})

    assert actual == expected


def test_a_form_knows_the_voices_of_the_report() -> None:
    mayor = [{"name": "mayor of Selm", "kind": "person", "side": None}]
    actual = form(nine(), [nine()["voice"], mayor]).chains

    assert actual == ("mayor of Selm (person)",)

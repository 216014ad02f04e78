"""What a person corrects is applied and marked, or refused in words."""

from __future__ import annotations

import pytest

from ascribe.dossier.corrected import Change, corrected
from ascribe.errors import BadRuling
from tests.dossier.told import claim


@pytest.mark.parametrize(
    ("value", "expected"),
    [("19", (19, 19)), ("17-21", (17, 21)), ("17 – 21", (17, 21)), ("17-", (17, None)), ("-21", (None, 21)), ("0", (0, 0))],
)
def test_a_figure_is_bounded_as_it_is_written(value: str, expected: tuple[int | None, int | None]) -> None:
    (figure,) = corrected(claim("police", 9, 9, words="nine people"), Change("killed", value, who="ana"))["figures"]

    assert (figure["low"], figure["high"], figure["corrected"]) == (*expected, "corrected from nine people by ana")


def test_the_part_keeps_its_figure_where_the_whole_is_corrected() -> None:
    whole = claim("police", 9, 9)
    part = {**whole["figures"][0], "low": 2, "high": 2, "scope": "subset"}

    actual = corrected({**whole, "figures": [part, *whole["figures"]]}, Change("killed", "8"))

    assert [f["low"] for f in actual["figures"]] == [2, 8]


@pytest.mark.parametrize(("field", "value"), [("by", "Ulvane Front"), ("target", ""), ("said_on", "2024-05-08"), ("stance", "denied")])
def test_a_text_is_corrected_and_marked(field: str, value: str) -> None:
    actual = corrected(claim("police", 9, 9, by="army"), Change(field, value, who="ana"))

    assert (actual[field], actual["corrected"].endswith("by ana")) == (value or None, True)


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("bogus", "1", "name one of by, against, means, target, stance, scope, event, said_on, when, where, voice, evidence, killed"),
        ("injured", "3", "name one of"),
        ("killed", "minus", "no figure of killed"),
        ("killed", "", "no figure of killed"),
        ("killed", "-", "no figure of killed"),
        ("killed", "21-17", "write 17-21"),
        ("killed", "--5", "no figure of killed"),
        ("killed", "²", "no figure of killed"),
        ("when", "2024-13-45", "no time"),
        ("said_on", "2024-13-45", "no day"),
        ("said_on", "yesterday", "no day"),
        ("stance", "sure", "name one of"),
    ],
)
def test_what_cannot_be_is_refused(field: str, value: str, why: str) -> None:
    with pytest.raises(BadRuling, match=why):
        corrected(claim("police", 9, 9), Change(field, value))

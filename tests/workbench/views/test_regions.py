"""Towns of one name are told apart by where they lie."""

from __future__ import annotations

import pytest

from ascribe.gazetteer import MappedGazetteer
from ascribe.workbench.views.regions import region


@pytest.mark.parametrize(
    ("name", "number", "expected"),
    [
        ("Springfield", 4951788, "Massachusetts"),
        ("Springfield", 4787117, "Virginia"),
        ("Springfield", 1, ""),  # no such place
        ("Massachusetts", 6254926, ""),  # a division itself
        (None, None, ""),
    ],
)
def test_a_town_lies_in_its_division(name: str | None, number: int | None, expected: str) -> None:
    actual = region({"name": name, "geonameid": number}, MappedGazetteer())

    assert actual == expected

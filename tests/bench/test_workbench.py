"""The time that one in twenty goes beyond."""

from __future__ import annotations

import pytest

from bench.workbench import p95


@pytest.mark.parametrize(
    ("took", "expected"),
    [
        ([], 0.0),
        ([7.0], 7.0),
        ([1.0, 2.0, 3.0], 3.0),
        ([float(n) for n in range(1, 21)], 19.0),
        ([*[1.0] * 95, *[9.0] * 5], 1.0),
        ([*[1.0] * 94, *[9.0] * 6], 9.0),
    ],
)
def test_one_in_twenty_goes_beyond(took: list[float], expected: float) -> None:
    actual = p95(took)

    assert actual == expected

"""Times are shown as people read them."""

from __future__ import annotations

import pytest

from ascribe.workbench.views.words import when


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2024-05-07", "2024-05-07"),
        ("2024-05-07T10:40", "2024-05-07 10:40"),
        ("2024-05-07/2024-05-09", "2024-05-07 to 2024-05-09"),
        ("../2024-05-09", "until 2024-05-09"),
        ("2024-05/..", "from 2024-05 on"),
        ("2012-24", "winter 2012"),
        ("2024~", "about 2024"),
        ("2024-05?", "probably 2024-05"),
    ],
)
def test_a_time_is_read_without_its_code(edtf: str, expected: str) -> None:
    assert when(edtf) == expected

"""A page is followed by the next, whatever has been added before it."""

from __future__ import annotations

import pytest

from ascribe.errors import BadQuery
from ascribe.workbench.paging import page


def test_pages_give_everything_once() -> None:
    every = [str(n) for n in range(7)]
    shown: list[str] = []
    token = None
    while True:
        one = page(every, str, token=token, limit=3)
        shown += one.items
        token = one.next
        if token is None:
            break

    assert shown == every


def test_what_comes_in_before_shifts_no_page() -> None:
    first = page(["b", "c", "d"], str, token=None, limit=1)

    actual = page(["a", "b", "c", "d"], str, token=first.next, limit=1).items

    assert actual == ("c",)


@pytest.mark.parametrize("token", ["", "???", "AAAA", "bnVsbA", "1", "W10"])
def test_a_token_that_no_page_gave_is_refused(token: str) -> None:
    with pytest.raises(BadQuery):
        page(["a"], str, token=token, limit=1)

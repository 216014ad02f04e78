"""The collector of cycles rests while what will last is made, and works again after."""

from __future__ import annotations

import gc
import weakref

import pytest

from ascribe.lasting import lasting


class Thing:
    """Something that a weak reference can watch."""


def test_the_collector_rests_within_and_works_after() -> None:
    with lasting():
        with lasting():
            pass
        within = gc.isenabled()

    assert (within, gc.isenabled()) == (False, True)


def test_it_works_again_after_a_failure() -> None:
    with pytest.raises(ValueError, match="no"), lasting():
        raise ValueError("no")

    assert gc.isenabled()


def test_what_was_made_within_still_goes_when_nothing_holds_it() -> None:
    with lasting():
        made = Thing()
    watched = weakref.ref(made)
    del made

    assert watched() is None

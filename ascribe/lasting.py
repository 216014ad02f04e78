"""Where many values are made that will last: the collector of cycles leaves them alone, which would go through them again and again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_LOCK = Lock()
_within = 0


@contextmanager
def lasting() -> Iterator[None]:
    """Make values that will last: three quarters of the time in which a store is taken in went into collecting what is no garbage.

    What is there at the end is not gone through any more either, or the next request would wait for it. Values still go when
    nothing holds them; only a cycle that is made within stays.
    """
    global _within  # noqa: PLW0603  # the collector is the process's own
    with _LOCK:
        _within += 1
        gc.disable()
    try:
        yield
    finally:
        with _LOCK:
            _within -= 1
            if not _within:
                gc.freeze()
                gc.enable()

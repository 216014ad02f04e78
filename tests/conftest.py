"""Values that many tests need."""

from __future__ import annotations

import pytest
from hypothesis import settings

from ascribe.reader import load_reader
from ascribe.reading.reading import Reader

# A busy machine is no failure, and a test must not fail today that passed yesterday on the same code.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")


@pytest.fixture(scope="session")
def reader() -> Reader:
    """The reader as it ships; loading it takes a second, so it is loaded once. Tests run side by side, a core each."""
    return load_reader(threads=1)

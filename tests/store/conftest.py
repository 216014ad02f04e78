"""Every kind of store, empty, for the contract."""

from __future__ import annotations

import pytest

from ascribe.store.memory import Memory
from ascribe.store.protocol import Store


@pytest.fixture
def store() -> Store:
    """An empty store."""
    return Memory()

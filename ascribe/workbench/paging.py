"""Many things in, one page of them out, and a token that asks for the next."""

from __future__ import annotations

import binascii
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from ascribe.errors import BadQuery

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some of many: those asked for, how many there are in all, and what asks for those after them (None: there are none)."""

    total: int
    items: tuple[T, ...]
    next: str | None


def page(every: Sequence[T], key: Callable[[T], str], *, token: str | None, limit: int) -> Page[T]:
    """The page after the one that gave the token, or the first. Raises BadQuery for a token that no page gave."""
    at = 0 if token is None else _after(every, key, token)
    shown = tuple(every[at : at + limit])
    more = at + limit < len(every)
    return Page(len(every), shown, _written(at + limit, key(shown[-1])) if more and shown else None)


def _written(at: int, last: str) -> str:
    return urlsafe_b64encode(json.dumps([at, last]).encode()).decode().rstrip("=")


def _after(every: Sequence[T], key: Callable[[T], str], token: str) -> int:
    """Where the next page begins: after the last thing shown, wherever that stands by now."""
    try:
        at, last = json.loads(urlsafe_b64decode(token + "=" * (-len(token) % 4)))
        at = max(0, int(at))
    except (ValueError, TypeError, binascii.Error) as error:
        raise BadQuery(f"page={token[:20]}: no page has given this token; ask without one for the first page") from error
    if 0 < at <= len(every) and key(every[at - 1]) == last:
        return at
    return next((n + 1 for n, item in enumerate(every) if key(item) == last), min(at, len(every)))

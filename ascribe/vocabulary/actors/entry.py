"""The value that every table of actors holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActorEntry:
    """An actor of the registry by its neutral name.

    `kind` is one of "state", "ministry", "military", "police", "armed group", "agency", "outlet", "body", "office", "person".
    `side` is the party whose people and property it has, None for those who stand outside. `inter` is ACLED's actor code, 0
    where none fits. `body` is what a person speaks for.
    """

    name: str
    kind: str
    side: str | None = None
    inter: int = 0
    country: str | None = None  # ISO 3166 alpha-2; None: of no one country
    body: str | None = None  # None: it speaks for itself

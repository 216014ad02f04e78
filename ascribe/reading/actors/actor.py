"""The value of the finding: somebody who acts, speaks or suffers."""

from __future__ import annotations

from dataclasses import dataclass

from ascribe.text import Span


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who acts, speaks or suffers in the report.

    `name` is neutral and as canonical as the registry allows ("Russian Ministry of Defence" for "the Defense Ministry" of a
    Russian report); `kind` is one of "state", "ministry", "military", "police", "armed group", "agency", "outlet",
    "body", "office", "person", "people", "unnamed"; `side` the party whose people or property it is ("Russia",
    "Syrian opposition"), None where nothing tells; `status` "combatant" or "civilian", None where nothing tells.
    `inter` is ACLED's actor code, 0 where none fits; `body` what a person or an office speaks for.
    """

    span: Span
    words: str
    name: str
    kind: str
    side: str | None = None
    status: str | None = None
    inter: int = 0
    country: str | None = None  # ISO 3166 alpha-2; None: the actor is of no one country
    rule: str = ""
    body: str | None = None  # None: it speaks for itself

"""How the workbench is to be served: read once by the door, handed to whatever needs it."""

from __future__ import annotations

from dataclasses import dataclass

LOCAL = ("127.0.0.1", "localhost", "[::1]")
"""The names under which a browser on this machine may ask; any other host name is a page elsewhere that points here."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person who serves it chose."""

    who: str = ""  # whose rulings they are while there are no accounts; "": unnamed
    hosts: tuple[str, ...] = LOCAL
    upload_bytes: int = 20_000_000  # of one request; a report is some thousands
    demo: bool = False  # an example store that goes away with the process

"""What a scan of the words finds, before the report as a whole has told whom it means."""

from __future__ import annotations

from dataclasses import dataclass

from ascribe.vocabulary.actors import ActorEntry


@dataclass(frozen=True, slots=True)
class Found:
    """Words that stand for an actor: `entry` where they name it; else `role` says how to find whom they mean.

    Roles: "entry"; "ministry" (of the field in `noun`, its country untold); "office" (a title, of the entry before it where
    there is one); "person"; "people"; and the kinds of description.
    """

    first: int
    last: int  # index after the last word
    role: str
    rule: str
    entry: ActorEntry | None = None  # None: the words alone do not tell
    noun: str = ""

"""The network's labels in, names out."""

from __future__ import annotations

from dataclasses import dataclass

from ascribe.text import Span
from ascribe.vocabulary.terms import NameKind

VERSION = 1


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name and what kind of thing bears it."""

    span: Span
    words: str
    kind: NameKind
    sentence: int

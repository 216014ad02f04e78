"""Sentences in, mentions of violent events out: type, trigger, weapon and target words."""

from __future__ import annotations

from collections.abc import Sequence

from ascribe.reading.events.mention import Mention
from ascribe.reading.events.plain import plain_drafts
from ascribe.reading.events.settle import settled
from ascribe.reading.events.tree import tree_drafts
from ascribe.reading.trees import Sentence

VERSION = 3

__all__ = ["VERSION", "Mention", "events"]


def events(text: str, sentences: Sequence[Sentence]) -> tuple[Mention, ...]:
    """Every mention of an event, in text order: by the tree where the sentence has one, by nearby words where not."""
    drafts = [d for s in sentences for d in (tree_drafts(text, s) if s.parsed else plain_drafts(text, s))]
    return settled(text, drafts)

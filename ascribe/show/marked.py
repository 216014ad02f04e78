"""A reading in, its text with the findings marked out: in colour on a terminal, in brackets elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rich.text import Text

from ascribe.claims.claim import Claim
from ascribe.reading.reading import Reading
from ascribe.text import Span, printable

LABELS: dict[str, str] = {
    "voice": "bold cyan",
    "cue": "cyan",
    "said": "italic",
    "figure": "bold red",
    "time": "green",
    "place": "yellow",
    "name": "magenta",
}
"""What is marked, and its colour."""


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A stretch of text and what it was found to be."""

    span: Span
    label: str


def marks(reading: Reading, claims: Iterable[Claim]) -> tuple[Mark, ...]:
    """Everything found in the text, in its order. A name that is also a place or a voice is marked as that."""
    found = {Mark(time.span, "time") for time in reading.times}
    found |= {Mark(place.span, "place") for place in reading.places}
    found |= {Mark(figure.span, "figure") for claim in claims for figure in claim.figures}
    for voice in reading.voices:
        found |= {Mark(span, "voice") for span in voice.source}
        found |= {Mark(span, "cue") for span in voice.cue}
        found |= {Mark(span, "said") for span in voice.content}
    taken = {mark.span for mark in found}
    found |= {Mark(name.span, "name") for name in reading.names if name.span not in taken}
    return tuple(sorted(found, key=lambda mark: (mark.span.start, -mark.span.end, mark.label)))


def coloured(text: str, found: Iterable[Mark]) -> Text:
    """The text with its findings in colour."""
    marked = Text(printable(text))
    for mark in found:
        marked.stylize(LABELS[mark.label], mark.span.start, mark.span.end)
    return marked


def bracketed(text: str, found: Iterable[Mark]) -> str:
    """The text with its findings in labelled brackets; one that crosses another's end is closed there and opened again."""
    out: list[str] = []
    opened: list[Mark] = []
    last = 0
    starts = _by_start(found)
    edges = sorted({edge for mark_list in starts.values() for mark in mark_list for edge in mark.span.to_list()})
    for at in edges:
        out.append(printable(text[last:at]))
        last = at
        out.append(_close(opened, at))
        for mark in starts.get(at, ()):
            opened.append(mark)
            out.append(f"[{mark.label}: ")
    out.append(printable(text[last:]))
    return "".join(out)


def _by_start(found: Iterable[Mark]) -> dict[int, list[Mark]]:
    starts: dict[int, list[Mark]] = {}
    for mark in found:
        if len(mark.span):
            starts.setdefault(mark.span.start, []).append(mark)
    return starts


def _close(opened: list[Mark], at: int) -> str:
    """Brackets that end here; those inside them that run on are opened anew."""
    depth = next((i for i, mark in enumerate(opened) if mark.span.end <= at), len(opened))
    inner = opened[depth:]
    running = [mark for mark in inner if mark.span.end > at]
    opened[depth:] = running
    return "]" * len(inner) + "".join(f"[{mark.label}: " for mark in running)


def legend() -> Text:
    """Which colour means what."""
    return Text("  ").join(Text(label, style=style) for label, style in LABELS.items())

"""Spans of a text, in code points: the only arithmetic on offsets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters start up to, not including, end."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span runs from {self.start} to {self.end}")

    def __reduce__(self) -> tuple[type[Span], tuple[int, int]]:
        # thousands of them go from process to process with a report; as dataclasses are sent they take twice as long
        return Span, (self.start, self.end)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def of(self, text: str) -> str:
        """The characters of the span."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """The other span lies wholly within this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """The two share a character."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The same length, further on."""
        return Span(self.start + by, self.end + by)

    def trimmed(self, text: str) -> Span:
        """The span without white space at its ends."""
        words = self.of(text)
        lead = len(words) - len(words.lstrip())
        return Span(self.start + lead, max(self.start + lead, self.end - (len(words) - len(words.rstrip()))))

    def to_list(self) -> list[int]:
        """[start, end], as JSON has it."""
        return [self.start, self.end]


# Controls could move the cursor or recolour the screen, and bidirectional overrides could reorder what stands around a quote.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def printable(text: str) -> str:
    """The text without characters that would steer a terminal or turn what stands around it; line ends stay."""
    return _UNPRINTABLE.sub("\ufffd", text)


def around(spans: Iterable[Span]) -> Span:
    """The smallest span that covers all of them; at least one must be given."""
    given = tuple(spans)
    return Span(min(s.start for s in given), max(s.end for s in given))


def normalised(text: str) -> str:
    """NFC with line feeds for line ends; done once, at intake, and never again."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


class _Folding(dict[int, int | str | None]):
    """What becomes of a decomposed character, looked up once: accents go, letters and digits stay, the rest divides."""

    def __missing__(self, code: int) -> int | str | None:
        character = chr(code)
        self[code] = None if unicodedata.combining(character) else code if character.isalnum() else " "
        return self[code]


_FOLDING = _Folding()


def folded(text: str) -> str:
    """Letters and digits only, without case or accents, single spaces between words: what two copies share."""
    return " ".join(unicodedata.normalize("NFKD", text.casefold()).translate(_FOLDING).split())

"""Report in, its print out: a number for every few words in a row, by which copies and reused parts are known.

A print can be stored (four bytes a word) and is compared without the text. Those numbers that fall in a fixed share of their range
(MinHash with a fixed scale) choose what to compare: unlike the smallest of each text, they find a part in a whole that is much longer.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ascribe.report import Report
from ascribe.text import folded

VERSION = 1

RUN = 4
"""Words in a row: of fewer, set phrases are made; of more, a changed word costs too many."""

SHARE = 4
"""One number in so many is looked up; all of them are compared."""

_MIXED = np.uint64(0x9E3779B97F4A7C15)

Marks = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Print:
    """A report's print: `marks` are its numbers, sorted, each once, as bytes of 32-bit little-endian integers."""

    report: str
    wording: str
    marks: bytes
    publisher: str | None = None  # None: the input does not say
    published: int | None = None  # ordinal day; None: the input does not say
    agencies: tuple[str, ...] = ()  # that the report credits

    @property
    def numbers(self) -> Marks:
        """The marks as an array."""
        return np.frombuffer(self.marks, dtype="<u4")

    @property
    def order(self) -> tuple[bool, int, str]:
        """Earlier publications first, undated ones last."""
        return self.published is None, self.published or 0, self.report


def print_of(report: Report, agencies: tuple[str, ...] = ()) -> Print:
    """The print of a report that credits the given agencies."""
    day = report.published.toordinal() if report.published else None
    return Print(report.id, report.wording, marks_of(report.text).tobytes(), report.publisher, day, agencies)


def marks_of(text: str) -> Marks:
    """A number for every run of words, sorted, each once; a text shorter than a run has none."""
    words = folded(text).encode().split()
    runs = zip(*(words[n:] for n in range(RUN)), strict=False)
    numbers = np.fromiter((zlib.crc32(b" ".join(run)) for run in runs), dtype=np.uint64)
    # a checksum's low bits follow the text's last letters: multiplied and cut from above they follow all of it
    mixed = (numbers * _MIXED) >> np.uint64(32)
    return np.unique(mixed).astype("<u4")


def looked_up(marks: Marks) -> Marks:
    """The share of the marks by which others are found."""
    chosen: Marks = marks[marks % np.uint32(SHARE) == 0]
    return chosen

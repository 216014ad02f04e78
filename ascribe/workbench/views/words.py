"""Values in, the few words by which every screen shows them out."""

from __future__ import annotations

from ascribe.dossier.dossier import Count, Dossier
from ascribe.vocabulary.terms import Measure

UNTOLD = "—"
"""Nobody tells: never nought."""


def span(low: int | None, best: int | None, high: int | None) -> str:
    """An estimate on one line: "21 (9 to 32)"; a range stays a range, and an open bound stays open."""
    if best is None:
        return "not known" if high is None else f"up to {high:,}"
    if low == best == high:
        return f"{best:,}"
    if high is None:
        return f"at least {best:,}" if low in (best, None) else f"{best:,} ({low:,} or more)"
    if low is None:
        return f"up to {high:,}" if best == high else f"{best:,} (up to {high:,})"
    return f"{best:,} ({low:,} to {high:,})"


def counted(dossier: Dossier, measure: Measure) -> Count | None:
    """What is told of one measure; None where no figure tells of it."""
    return next((c for c in dossier.counts if c.measure is measure), None)


def toll(dossier: Dossier, measure: Measure) -> str | None:
    """The estimate of one measure; None where no voice counts the incident whole."""
    count = counted(dossier, measure)
    given = count.estimate if count else None
    return span(given.low, given.best, given.high) if given else None


def plural(number: int, noun: str) -> str:
    """ "1 report", "2 families"."""
    many = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{number:,} {noun if number == 1 else many}"

"""A Dossier in, what voices say in it without a figure out: denials, confirmations, accusations, and the rest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ascribe.dossier.dossier import Dossier
from ascribe.vocabulary.terms import Stance

HELD = (Stance.ACCUSED, Stance.DENIED, Stance.CONFIRMED)
"""Stances that say by themselves what a voice holds of the incident."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One voice, in its words; `reports` are all that carry them."""

    voice: str
    stance: Stance
    said: str | None  # EDTF; None: neither the text nor the report tells the day
    quote: str  # "": the profile shows no sentences
    reports: tuple[str, ...]


def remarks(dossier: Dossier) -> tuple[Remark, ...]:
    """Every claim without a figure, copies once, in the order of the reports."""
    found: dict[tuple[str, Stance, str, str], tuple[str | None, list[str]]] = {}
    for telling in dossier.tellings:
        published = telling.source.published
        day = published.isoformat() if published else None
        for claim in telling.claims:
            if claim["figures"]:
                continue
            own = "" if len(claim["voice"]) > 1 else telling.source.report  # an outlet's own words are nobody else's
            voice = claim["voice"][-1]["name"] if claim["voice"] else "an unnamed outlet"
            key = (voice, Stance(claim["stance"]), claim["evidence"]["quote"], own)
            found.setdefault(key, (claim["said_on"] or day, []))[1].append(telling.source.report)
    return tuple(Remark(v, stance, said, quote, tuple(dict.fromkeys(of))) for (v, stance, quote, _), (said, of) in found.items())


def held(given: Iterable[Remark]) -> tuple[Remark, ...]:
    """Those that accuse, deny or confirm."""
    return tuple(one for stance in HELD for one in given if one.stance is stance)

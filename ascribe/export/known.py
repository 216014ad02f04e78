"""A dossier and a profile in, what every table of incidents has of it out: day, place, country and the count of the dead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ascribe.days import days
from ascribe.dossier.dossier import Count, Dossier
from ascribe.dossier.estimate import Estimate
from ascribe.export.profile import Point, Profile, point
from ascribe.export.sheets import Row
from ascribe.vocabulary.countries import country
from ascribe.vocabulary.terms import Measure


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one incident; None: no report tells, or nobody counts."""

    first: str | None  # the first day that it may have been, ISO
    last: str | None
    date_prec: int | None  # UCDP's
    by: str | None  # who did it, as most families of reports have it
    where: Point | None
    country: str | None  # its English name
    killed: Count | None

    @property
    def year(self) -> int | None:
        """Of the first day."""
        return int(self.first[:4]) if self.first else None

    @property
    def estimate(self) -> Estimate | None:
        """Of the dead."""
        return self.killed.estimate if self.killed else None

    @property
    def where_prec(self) -> int | None:
        """UCDP's precision of the place."""
        return self.where.precision if self.where else None

    @property
    def place(self) -> str | None:
        """The name of the place."""
        return self.where.name if self.where else None

    @property
    def latitude(self) -> float | None:
        """As exact as the profile lets it be said."""
        return self.where.latitude if self.where else None

    @property
    def longitude(self) -> float | None:
        """The same, east."""
        return self.where.longitude if self.where else None


def known(dossier: Dossier, profile: Profile) -> Known:
    """The answers that most families of reports give, as the profile may see them."""
    when = dossier.when[0] if dossier.when else None
    first, last = days(when.value if when else None)
    where = point(dossier, profile)
    land = country(where.country) if where and where.country else None
    return Known(
        first=first or None,
        last=last or None,
        date_prec=(when.detail or {}).get("precision") if when else None,
        by=dossier.by[0].value if dossier.by else None,
        where=where,
        country=land.name if land else None,
        killed=next((c for c in dossier.counts if c.measure is Measure.KILLED), None),
    )


def derivation(row: Row, told: Mapping[str, str]) -> str:
    """How each column came about that the row fills: "best: policy: range; ..."."""
    return "; ".join(f"{name}: {how}" for name, how in told.items() if row.get(name) is not None)

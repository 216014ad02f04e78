"""Dossiers in a line, for the tests of the views."""

from __future__ import annotations

from datetime import date
from typing import Any

from ascribe.dossier.dossier import Dossier, Telling, compile_dossier
from ascribe.dossier.estimate import Policy
from ascribe.dossier.testimony import Source
from tests.dossier.told import incident


def telling(report: str, *claims: dict[str, Any], family: str = "", day: int = 7, **also: object) -> Telling:
    """A report's telling of the incident; what of the incident is known may be named."""
    return Telling(Source(report, family or report, f"The {report}", date(2024, 5, day)), incident(**also), claims)


def dossier(*tellings: Telling, policy: Policy = Policy.RANGE) -> Dossier:
    """The dossier of what they tell."""
    return compile_dossier("korvat-1", tellings, policy=policy)

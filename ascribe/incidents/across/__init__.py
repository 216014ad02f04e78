"""Incidents of many reports in, incidents across reports out."""

from ascribe.incidents.across.gather import gather, gathered
from ascribe.incidents.across.gathered import Gathered, Gathering, Suggestion
from ascribe.incidents.across.likened import Likened, Odds, likened_before, likenesses
from ascribe.incidents.across.naming import Several, Unknown, find

__all__ = [
    "Gathered",
    "Gathering",
    "Likened",
    "Odds",
    "Several",
    "Suggestion",
    "Unknown",
    "find",
    "gather",
    "gathered",
    "likened_before",
    "likenesses",
]

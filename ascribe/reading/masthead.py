"""A report's headline and words in, out where the outlet's own name stands in the headline and in which country it is at home."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ascribe.report import Part, PartKind
from ascribe.text import Span

VERSION = 1

_LOOKED = 20_000  # characters in which a report shows where it is at home; longer ones are no news of one place
_ENOUGH = 2  # different words of one country's usage; one alone may be quoted

_SEPARATOR = re.compile(r"\s(?:[-–—|]|::)\s|\s?\|\s?")
_OUTLET = re.compile(
    r"\b(?:[\w-]+\.(?:com|org|net)|(?!(?:W(?:ITH|HO|HAT|HEN|HY|AR|AS|ON|EST|IFE)|K(?:ILL|ID|IDS|ING))\b)[KW][A-Z]{2,3}(?:[- ]?(?:TV|AM|FM|DT))?|TV|News\d*|NEWS\d*|Weather|Sports"
    r"|(?:FOX|Fox|ABC|NBC|CBS|CW|Channel) ?\d+|Radio"
    r"|Times|Post|Tribune|Herald|Journal|Gazette|Chronicle|Dispatch|Press|Telegraph|Register|Sentinel|Courier|Globe|Observer|Star|Daily)\b"
)
_STATION = re.compile(
    r"\b(?!(?:W(?:ITH|HAT|HEN|EST|IFE)|K(?:ILL|IDS|ING))\b)[KW][A-Z]{3}(?![a-z])|\b(?:FOX|ABC|NBC|CBS) ?\d+\b"
)  # American call signs
_AMERICAN = (
    re.compile(r"\b(?:call(?:ed|s|ing|er|ers)? (?:to )?|dial(?:ed|ing)? )?911\b|\b9-1-1\b"),
    re.compile(r"\b[Ss]heriff['’]?s?\b"),
    re.compile(r"\b(?:\(\d{3}\)\s?|\d{3}[-.])\d{3}[-.]\d{4}\b"),
    re.compile(r"\b\d{3,5} block of\b"),
    re.compile(r"\b[1-9]\d?(?::\d\d)? [AaPp]\.?[Mm]\.? [ECMP][SD]T\b"),
    re.compile(r"\bCrime ?[Ss]toppers\b|\bSWAT\b|\bstate troopers?\b|\b[Dd]istrict [Aa]ttorney\b"),
    re.compile(r"\bCounty (?:[Cc]oroner|[Jj]ail|[Pp]rosecutor|[Cc]ourt|[Cc]ommission|School|Medical)"),
    re.compile(r"(?<![\d-])\d{3}-\d{4}\b"),
    re.compile(r"\b(?:Police|Fire|Sheriff['’]s) Department\b|\bSchool (?:District|Board)\b"),
    re.compile(r"\b(?:[Hh]igh|[Mm]iddle|[Ee]lementary) [Ss]chool\b|\b[Jj]unior[- ]varsity\b"),
    re.compile(r"\bCity (?:Council|Hall)\b|\b[Cc]ity council\b"),
    re.compile(r"\b[A-Z][a-z]+ County\b"),
    re.compile(r"\((?:[KW][A-Z]{2,3}(?:-?TV)?)\)"),
)


def masthead(text: str, divided: Sequence[Part]) -> Span | None:
    """Where the outlet's own name stands behind the headline ("... - WXYZ TV: Springfield, News"); None where it does not."""
    headline = next((p.span for p in divided if p.kind is PartKind.HEADLINE), None)
    if headline is None:
        return None
    for match in _SEPARATOR.finditer(text, headline.start, headline.end):
        if _OUTLET.search(text, match.end(), headline.end):
            return Span(match.start(), headline.end)
    return None


def home_country(text: str, divided: Sequence[Part]) -> str | None:
    """The country whose everyday words the report uses ("the 900 block of", "911"): its own, as a rule; None where none shows."""
    own = masthead(text, divided)
    seen = _ENOUGH if own is not None and _STATION.search(text, own.start, own.end) else 0
    seen += sum(1 for usage in _AMERICAN if usage.search(text, 0, _LOOKED))
    return "US" if seen >= _ENOUGH else None

"""Credits in, origins out: which agency a report relays, and who first gave a figure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ascribe.claims.claim import Claim
from ascribe.incidents.families.families import Family
from ascribe.vocabulary.actors.media import AGENCIES
from ascribe.vocabulary.terms import Measure, VoiceKind

VERSION = 1

HEAD = 600  # characters in which a dateline's credit stands
FOOT = 400  # characters in which a sign-off stands


def _names() -> dict[str, str]:
    """Every name of an agency and its neutral one."""
    found: dict[str, str] = {}
    for line in AGENCIES.strip().splitlines():
        neutral, _, rest = line.split("|")
        groups = rest.split("/")
        for n, group in enumerate([f"{neutral};{groups[0]}", *groups[1:]]):
            names = [name.strip() for name in group.split(";") if name.strip()]
            found.update(dict.fromkeys(names, neutral if n == 0 else names[0]) if names else {})
    return found


_NEUTRAL = _names()
_ANY = "|".join(re.escape(n) for n in sorted(_NEUTRAL, key=lambda n: (-len(n), n)))
_BRACKETED = re.compile(r"[(\[]([^()\[\]\n]{2,40})[)\]]")
_JOINED = re.compile(r" ?[/,&] ?| and ")
_SIGNED = re.compile(
    rf"(?:[-–—/]{{1,2}} ?|\bSource: ?|\bCopyright (?:© ?)?(?:\d{{4}} )?(?:by )?(?:The )?)({_ANY})\b\.?(?=\s*$|\s*\n|\. )", re.MULTILINE
)
_BYLINE = re.compile(rf"^(?:By [^\n]{{1,60}},? )?(?:the )?({_ANY})(?: (?:writer|correspondent|staff))?\s*$", re.MULTILINE | re.IGNORECASE)
_RELAYED = re.compile(
    rf"\b({_ANY})(?: news agency| agency)? (?:reported|reports|has reported|said|says|quoted|cited)\b"
    rf"|\b(?:according to|reported by|quoted by|cited by|told|report(?:ed)? (?:by|from)) (?:the )?(?:\w+ )?({_ANY})\b"
)


def agencies(text: str, publisher: str | None = None) -> tuple[str, ...]:
    """The agencies that a report credits, by their neutral names; an agency's own report credits itself."""
    own = _NEUTRAL.get(publisher or "") or next(
        (v for k, v in _NEUTRAL.items() if publisher and k.casefold() == publisher.casefold()), None
    )
    head, foot = text[:HEAD], text[-FOOT:]
    found = [name for part in (head, foot) for m in _BRACKETED.finditer(part) for name in _JOINED.split(m[1]) if name in _NEUTRAL]
    found += [m[1] for part in (head, foot) for m in (*_SIGNED.finditer(part), *_BYLINE.finditer(part))]
    found += [m[1] or m[2] for m in _RELAYED.finditer(text)]
    named = [_NEUTRAL.get(name) or _folded(name) for name in found]
    return tuple(dict.fromkeys(filter(None, [own, *named])))


def _folded(name: str) -> str | None:
    """A by-line is written in any case."""
    return next((v for k, v in _NEUTRAL.items() if k.casefold() == name.casefold()), None)


@dataclass(frozen=True, slots=True)
class Independence:
    """How many reports give a figure, in how many families of copies, and from how many who said it first."""

    reports: int
    families: int
    origins: tuple[str, ...]

    def __str__(self) -> str:
        return ", ".join(
            (
                _counted(self.reports, "report", "reports"),
                _counted(self.families, "family", "families"),
                _counted(len(self.origins), "origin", "origins"),
            )
        )


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def independence(claims: Iterable[Claim], known: Iterable[Family], measure: Measure) -> Independence:
    """Of the claims that give the measure: their reports, the families of these, and the origins, by name.

    The origin of a figure is the innermost voice that is no outlet; where an outlet speaks itself it is the agency which the
    family credits, or else the family.
    """
    of: Mapping[str, Family] = {report: family for family in known for report in family.reports}
    reports: dict[str, str] = {}
    origins: dict[str, None] = {}
    for claim in claims:
        if any(f.measure is measure for f in claim.figures):
            family = of.get(claim.report, Family(claim.report))
            reports[claim.report] = family.id
            origins[_origin(claim, family)] = None
    return Independence(len(reports), len(set(reports.values())), tuple(sorted(origins)))


def _origin(claim: Claim, family: Family) -> str:
    inner = [s for s in claim.voice if s.kind is not VoiceKind.OUTLET]
    if inner:
        return inner[-1].name
    return family.agencies[0] if family.agencies else f"the text of {family.id}"

"""A report's text in, the agencies that it credits out."""

from __future__ import annotations

import re

from ascribe.vocabulary.actors.media import AGENCIES

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

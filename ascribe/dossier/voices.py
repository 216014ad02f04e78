"""The testimonies of one incident in, the same out with each institution under one name, and in words what was taken for one voice.

A report names its speakers once and then says "the hospital" or "the ministry"; the next report names them otherwise. Within one
incident such words are followed: a bare "the hospital" is the hospital that the same report names, or else the only one that any
does; a head doctor who speaks for the hospital in one report speaks for it in the next. Where two could be meant, nothing is taken for one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ascribe.dossier.testimony import Link, Testimony
from ascribe.vocabulary.terms import VoiceKind

VERSION = 1

TIES = frozenset("of for in at on from".split())
"""What stands after the head of a body's name."""

VAGUE = frozenset(
    "the a local nearby main same its their town town's city city's village village's district district's area area's".split()
)
"""Words beside a head that say nothing of which one it is."""


@dataclass(frozen=True, slots=True)
class Named:
    """Testimonies whose voices go by one name each, and sentences that say which names were taken for one voice."""

    testimonies: tuple[Testimony, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Body:
    """A body as one report names it."""

    name: str
    side: str | None
    report: str
    outlet: str

    @property
    def head(self) -> str:
        """ "hospital" of "the town's hospital", "ministry" of "Defence Ministry of Valdia"."""
        words = self.name.lower().split()
        return words[max(0, next((n for n, word in enumerate(words) if word in TIES), len(words)) - 1)] if words else ""

    @property
    def bare(self) -> bool:
        """It names no particular one: "the hospital", "the town's hospital"."""
        return self.name.islower() and all(word in VAGUE or word == self.head for word in self.name.split())


def one_voice(told: Sequence[Testimony]) -> Named:
    """Each testimony under the name of its voice in this incident."""
    bodies = _bodies(told)
    homes = {body: _meant(body, bodies) for body in bodies}
    served = _served(told, homes)
    found, why = [], {}
    for one in told:
        own = _own(one)
        if own is None:
            found.append(one)
            continue
        home = homes.get(own) if own.name not in served or own in homes else served[own.name]
        if home is not None and home.name != own.name:
            found.append(replace(one, known_as=home.name))
            why[own.name, home.name] = _why(own, home, bodies)
        else:
            found.append(one)
    return Named(tuple(found), tuple(why.values()))


def _quoted(one: Testimony) -> tuple[Link, ...]:
    """Whom the report quotes, from the outermost inward."""
    return tuple(link for link in one.voice[1:] if link.kind in (VoiceKind.BODY, VoiceKind.PERSON)) if len(one.voice) > 1 else ()


def _body(link: Link, one: Testimony) -> _Body:
    return _Body(link.name, link.side, one.source.report, one.source.outlet or "an unnamed outlet")


def _own(one: Testimony) -> _Body | None:
    """The outermost body or person whom the report quotes, where the figure counts as theirs."""
    quoted = _quoted(one)
    return _body(quoted[0], one) if quoted and quoted[0].name == one.origin else None


def _bodies(told: Iterable[Testimony]) -> tuple[_Body, ...]:
    return tuple(dict.fromkeys(_body(link, one) for one in told for link in _quoted(one) if link.kind is VoiceKind.BODY))


def _meant(body: _Body, bodies: Sequence[_Body]) -> _Body:
    """Which body it is: a bare one is the one of that head that its report names, or else the only one that any names; or itself."""
    if not body.bare:
        return body
    alike = [b for b in bodies if b.head == body.head and (b.side == body.side or None in (b.side, body.side))]
    full = [b for b in alike if not b.bare]
    near = [b for b in full if b.report == body.report]
    named = near or full
    if len({b.name for b in named}) == 1:
        return named[0]
    if named:
        return body  # two could be meant
    return max(alike, key=lambda b: (len(b.name), b.name))


def _served(told: Iterable[Testimony], homes: Mapping[_Body, _Body]) -> Mapping[str, _Body]:
    """The bodies for which persons speak, those who speak for one alone."""
    found: dict[str, dict[str, _Body]] = defaultdict(dict)
    for one in told:
        quoted = _quoted(one)
        for body, person in pairwise(quoted):
            if body.kind is VoiceKind.BODY and person.kind is VoiceKind.PERSON:
                home = homes[_body(body, one)]
                found[person.name][home.name] = home
    return {person: next(iter(given.values())) for person, given in found.items() if len(given) == 1}


def _why(own: _Body, home: _Body, bodies: Sequence[_Body]) -> str:
    if own not in bodies:
        return f"{own.name} is taken to speak for {home.name}, as in {home.outlet}."
    if home.bare:
        return f"{own.name} and {home.name} are taken for one voice: no report names another."
    return f"{own.name} is taken for {home.name}: {'no report' if own.report != home.report else home.outlet} names {'another' if own.report != home.report else 'no other'}."

"""A claim in, the form out in which a person puts its fields right: each as `ascribe rule correct` has it written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ascribe.dossier.settable import written
from ascribe.vocabulary.guidelines import GUIDELINES
from ascribe.vocabulary.terms import EventType, Scope, Stance, Status, VoiceKind

Json = Mapping[str, Any]

NUMBER = "19, 17-21, 17- for at least, -21 for at most, about 40"
TIME = "2024-05-07, 2024-05-07T14:30, 2024-05, 2024-05-07/2024-05-09; none where it is not told"
DAY = "2024-05-07, 2024-05 or 2024; nothing where it is not told"


_ALIKE = {"side": "of", "status": "of"}
"""Fields of which another's guideline tells."""


@dataclass(frozen=True, slots=True)
class Input:
    """One field to be filled in: what it says now, how to write it, and the words to choose from where there are some."""

    field: str
    label: str
    value: str
    hint: str = ""
    options: tuple[str, ...] = ()  # (): any text
    more: bool = False  # seldom wanted

    @property
    def guide(self) -> str:
        """The guideline that tells what the field should say, by its field."""
        name = self.field.rpartition(".")[2] if "." in self.field else "figures" if self.field.startswith("figure ") else self.field
        return _ALIKE.get(name, name)


@dataclass(frozen=True, slots=True)
class Form:
    """All that can be put right of a claim; `chains` are the voices that its report knows, `outlet` the one that a new one begins with."""

    inputs: tuple[Input, ...]
    voice: str
    chains: tuple[str, ...]
    outlet: str
    kinds: tuple[str, ...] = tuple(kind.value for kind in VoiceKind if kind is not VoiceKind.OUTLET)


def form(claim: Json, known: Iterable[Iterable[Json]]) -> Form:
    """The form of a claim; `known` are the voices of its report's claims."""
    voice = written(claim["voice"])
    chains = dict.fromkeys(written(chain) for chain in known)
    outlet = written(claim["voice"][:1])
    return Form((*_figures(claim), *_fields(claim)), voice, tuple(chain for chain in (*chains,) if chain and chain != voice), outlet)


def _figures(claim: Json) -> Iterator[Input]:
    several = len(claim["figures"]) > 1
    for n, figure in enumerate(claim["figures"], 1):
        field, name = f"figure {n}", f"{figure['measure']}{f' ({n})' if several else ''}"
        yield Input(field, name, bounds(figure), NUMBER)
        yield Input(f"{field}.of", f"{name}: who is counted", figure["of"] or "", more=True)
        yield Input(f"{field}.side", f"{name}: side", figure["side"] or "", more=True)
        yield Input(f"{field}.status", f"{name}: status", figure["status"] or "", options=("", *(s.value for s in Status)), more=True)
        yield Input(f"{field}.scope", f"{name}: scope", figure["scope"], options=tuple(s.value for s in Scope), more=True)


def _fields(claim: Json) -> Iterator[Input]:
    names = {g.field: g.name for g in GUIDELINES}
    yield Input("stance", names["stance"], claim["stance"], options=tuple(s.value for s in Stance))
    yield Input("scope", names["scope"], claim["scope"], options=tuple(s.value for s in Scope))
    yield Input("when", names["when"], (claim["when"] or {}).get("edtf") or "", TIME)
    yield Input("said_on", names["said_on"], claim["said_on"] or "", DAY)
    yield Input("event", names["event"], claim["event"], options=tuple(e.value for e in EventType))
    for field in ("by", "against", "means", "target"):
        yield Input(field, names[field], claim[field] or "", more=True)


def bounds(figure: Json) -> str:
    """A figure as one writes it: "19", "17-21", "17-", "-21", "about 40"."""
    low, high = figure["low"], figure["high"]
    told = str(low) if low == high else f"{'' if low is None else low}-{'' if high is None else high}"
    return f"about {told}" if figure["approximate"] else told

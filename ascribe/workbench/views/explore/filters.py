"""An address in, what it asks for out; and back: every view can be shared as its address."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from ascribe.days import days
from ascribe.errors import BadQuery
from ascribe.vocabulary.countries import country
from ascribe.vocabulary.terms import Measure
from ascribe.workbench.views.explore.cards import Card

UNTOLD = ""
"""The value of what nobody tells."""

WITHOUT = "not."
"""Before the name of a facet in an address: without this value."""

SOUGHT = "find."
"""Before the name of a facet in an address: its values with these words in them are listed."""

_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def _families(count: int) -> str:
    return str(count) if count < 3 else "3 to 5" if count <= 5 else "6 and more"


FACETS: Mapping[str, tuple[str, Callable[[Card], Sequence[str]]]] = {
    "event": ("Kind of event", lambda c: (c.event or UNTOLD,)),
    "country": ("Country", lambda c: (c.spot.country if c.spot else UNTOLD,)),
    "place": ("Place", lambda c: (c.spot.key if c.spot else UNTOLD,)),
    "side": ("Side", lambda c: c.sides or (UNTOLD,)),
    "outlet": ("Outlet", lambda c: c.outlets or (UNTOLD,)),
    "families": ("Families of reports", lambda c: (_families(c.row.families),)),
    "state": ("Review", lambda c: (c.state.value,)),
}
"""What can be chosen: its name, its label, and the values that an incident has of it."""


@dataclass(frozen=True, slots=True, order=True)
class Choice:
    """One value of a facet, wanted or not wanted."""

    facet: str
    value: str
    without: bool = False


@dataclass(frozen=True, slots=True)
class Filters:
    """What is asked for; "" and None: nothing in particular."""

    words: str = ""
    measure: Measure = Measure.KILLED
    least: int | None = None
    most: int | None = None
    first: str = ""
    last: str = ""
    choices: tuple[Choice, ...] = ()
    sought: tuple[tuple[str, str], ...] = ()  # facets, and the words by which their values are looked for: nothing passes or fails by it

    def address(self, **more: str) -> str:
        """The query of an address that asks for this; what is not asked for is left out."""
        return urlencode(self.fields(**more))

    def fields(self, **more: str) -> list[tuple[str, str]]:
        """The same as the fields of a form."""
        told: list[tuple[str, str]] = [("q", self.words)] if self.words else []
        if self.least is not None or self.most is not None:
            told.append(("measure", self.measure.value))
        told += [(name, str(bound)) for name, bound in (("least", self.least), ("most", self.most)) if bound is not None]
        told += [(name, day) for name, day in (("first", self.first), ("last", self.last)) if day]
        told += [(f"{WITHOUT if c.without else ''}{c.facet}", c.value) for c in self.choices]
        told += [(f"{SOUGHT}{facet}", words) for facet, words in self.sought]
        return [*told, *((name, value) for name, value in more.items() if value)]

    def beside(self, facet: str, view: str) -> list[tuple[str, str]]:
        """What a form that looks for values of a facet keeps: all but the words that were looked for."""
        return replace(self, sought=tuple(each for each in self.sought if each[0] != facet)).fields(view=view)

    def turned(self, choice: Choice) -> Filters:
        """The same with this choice made, or taken back where it was made already; its opposite goes in any case."""
        others = tuple(c for c in self.choices if (c.facet, c.value) != (choice.facet, choice.value))
        return replace(self, choices=others if choice in self.choices else tuple(sorted((*others, choice))))

    @property
    def none(self) -> bool:
        """Nothing is asked for."""
        return replace(self, sought=()) == Filters(measure=self.measure)


def filters(items: Iterable[tuple[str, str]]) -> Filters:
    """What an address asks for. Raises BadQuery for a number or a day that is none."""
    given = list(items)
    one = dict(given)
    choices = {Choice(name.removeprefix(WITHOUT), value, name.startswith(WITHOUT)) for name, value in given}
    measure = one.get("measure", "")
    return Filters(
        words=one.get("q", "").strip(),
        measure=Measure(measure) if measure in set(Measure) else Measure.KILLED,
        least=_number("least", one),
        most=_number("most", one),
        first=_day("first", one),
        last=_day("last", one),
        choices=tuple(sorted(c for c in choices if c.facet in FACETS)),
        sought=tuple((name, words) for name in FACETS if (words := one.get(f"{SOUGHT}{name}", "").strip()[:LONGEST])),
    )


def _number(name: str, given: Mapping[str, str]) -> int | None:
    value = given.get(name, "").strip()
    if not value:
        return None
    if not value.isascii() or not value.isdigit() or len(value) > 9:
        raise BadQuery(f"{name}={value[:20]}: write a whole number")
    return int(value)


def _day(name: str, given: Mapping[str, str]) -> str:
    value = given.get(name, "").strip()
    if value and (not _DAY.fullmatch(value) or not days(value)[0]):
        raise BadQuery(f"{name}={value[:20]}: write a day as 2024-05-07, or 2024-05, or 2024")
    return value


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet: how many incidents have it under all the other filters, and the addresses that choose it."""

    words: str
    count: int
    chosen: str  # "with", "without" or ""
    with_: str
    without: str


@dataclass(frozen=True, slots=True)
class Facet:
    """A facet with its values, the chosen ones first, then the most frequent."""

    name: str
    label: str
    values: tuple[Value, ...]
    more: int  # values that are not listed
    open: bool
    sought: str  # the words by which values are looked for; "": none


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The incidents that are asked for, and the facets with counts that follow the filters."""

    cards: tuple[Card, ...]
    facets: tuple[Facet, ...]


LISTED = 15
"""Values of a facet that are listed; among the rest one looks for words."""

FOUND = 60
"""Values that are listed where one looks for words."""

LONGEST = 200
"""Characters of such words."""


def narrowed(every: Iterable[Card], asked: Filters, found: frozenset[str] | None, *, view: str = "") -> Narrowed:
    """The incidents that pass every filter; `found` are the reports with the words asked for, None where none are.

    A facet's counts are of the incidents that pass all filters but its own: so they say what choosing another value would give.
    """
    tests = {name: _test(name, asked) for name in FACETS}
    counts: dict[str, dict[str, int]] = {name: {} for name in FACETS}
    kept = []
    for card in every:
        if not _passes(card, asked, found):
            continue
        failed = [name for name, test in tests.items() if test is not None and not test(card)]
        if len(failed) > 1:
            continue
        if not failed:
            kept.append(card)
        for name in failed or FACETS:
            for value in FACETS[name][1](card):
                counts[name][value] = counts[name].get(value, 0) + 1
    names = {c.spot.key: c.spot.name for c in every if c.spot}
    return Narrowed(tuple(kept), tuple(_facet(name, counts[name], asked, names, view) for name in FACETS))


def _test(name: str, asked: Filters) -> Callable[[Card], bool] | None:
    """Whether a card passes the choices of one facet: any of the wanted values, none of the unwanted; None where nothing is chosen."""
    wanted = {c.value for c in asked.choices if c.facet == name and not c.without}
    unwanted = {c.value for c in asked.choices if c.facet == name and c.without}
    if not wanted and not unwanted:
        return None
    values = FACETS[name][1]
    return lambda card: (not wanted or not wanted.isdisjoint(values(card))) and unwanted.isdisjoint(values(card))


def _passes(card: Card, asked: Filters, found: frozenset[str] | None) -> bool:
    """The words, the bounds of the toll and the days; what is not told is within no bounds."""
    if found is not None and found.isdisjoint(card.reports):
        return False
    if asked.least is not None or asked.most is not None:
        told = card.tolls.get(asked.measure)
        if told is None or (asked.least is not None and told.high is not None and told.high < asked.least):
            return False
        if asked.most is not None and (told.low or 0) > asked.most:
            return False
    if asked.first or asked.last:
        first, last = days(asked.first)[0] or "", days(asked.last)[1] or "9999"
        return card.first is not None and card.last is not None and card.last >= first and card.first <= last
    return True


def _words(name: str, value: str, places: Mapping[str, str]) -> str:
    """A value as people read it."""
    if value == UNTOLD:
        return "not told"
    if name == "country":
        known = country(value)
        return known.name if known else value
    return places.get(value, value) if name == "place" else value


def _facet(name: str, counts: Mapping[str, int], asked: Filters, places: Mapping[str, str], view: str) -> Facet:
    chosen = {c.value: "without" if c.without else "with" for c in asked.choices if c.facet == name}
    sought = dict(asked.sought).get(name, "")
    order = sorted({*counts, *chosen}, key=lambda v: (v not in chosen, -counts.get(v, 0), v))
    most = LISTED
    if sought:
        order, most = [v for v in order if v in chosen or sought.casefold() in _words(name, v, places).casefold()], FOUND
    shown = order[: max(most, len(chosen))]
    values = tuple(
        Value(
            words=_words(name, value, places),
            count=counts.get(value, 0),
            chosen=chosen.get(value, ""),
            with_=asked.turned(Choice(name, value)).address(view=view),
            without=asked.turned(Choice(name, value, without=True)).address(view=view),
        )
        for value in shown
    )
    return Facet(name, FACETS[name][0], values, len(order) - len(shown), bool(chosen or sought), sought)

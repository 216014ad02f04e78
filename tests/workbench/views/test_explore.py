"""Filters narrow what they say, their counts follow, and every view is an address."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.errors import BadQuery
from ascribe.vocabulary.terms import Measure
from ascribe.workbench.views.explore.cards import Bounds, Card, Spot, State
from ascribe.workbench.views.explore.filters import Choice, Filters, filters, narrowed
from ascribe.workbench.views.explore.places import places
from ascribe.workbench.views.explore.timeline import timeline
from ascribe.workbench.views.incidents import Row

ORLO = Spot("1", "Orlo, VA", "VA", 48.0, 37.0, 1)
SARN = Spot("2", "Sarn Province, VA", "VA", 49.0, 36.0, 4)


def card(name: str, **also: object) -> Card:
    """An incident of which nothing is known but what is named."""
    own = Row(name, None, "", False, None, None, None, None, 1, 1, 0, 0)
    values: dict[str, object] = {"event": None, "first": None, "last": None, "spot": None, "tolls": {}, "sides": (), "outlets": ()}
    return Card(**{"row": own, "reports": (name,), "state": State.OPEN} | values | also)  # type: ignore[arg-type]


EVERY = (
    card("a", event="Attack", spot=ORLO, first="2024-05-07", last="2024-05-07", tolls={Measure.KILLED: Bounds(3, 3)}),
    card("b", event="Attack", spot=SARN, first="2024-05-01", last="2024-05-31", tolls={Measure.KILLED: Bounds(20, None)}),
    card("c", event="Grenade", spot=ORLO, first="2024-06-02", last="2024-06-02"),
    card("d"),
)


def names(query: str, found: frozenset[str] | None = None) -> str:
    """The incidents that an address asks for."""
    items = [tuple(part.split("=", 1)) for part in query.split("&") if part]
    return "".join(c.row.id for c in narrowed(EVERY, filters(items), found).cards)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", "abcd"),
        ("event=Attack", "ab"),
        ("event=Attack&event=Grenade", "abc"),
        ("not.event=Attack", "cd"),
        ("event=", "d"),
        ("event=Attack&place=1", "a"),
        ("least=5", "b"),
        ("most=5", "a"),
        ("least=1&measure=injured", ""),
        ("first=2024-05-10&last=2024-05-11", "b"),
        ("first=2024-06", "c"),
        ("last=2024-05-07", "ab"),
        ("nonsense=1", "abcd"),
    ],
)
def test_a_filter_leaves_what_it_says(query: str, expected: str) -> None:
    assert names(query) == expected


def test_what_is_not_told_is_within_no_bounds_and_is_no_nought() -> None:
    assert names("least=0") == "ab"


def test_words_leave_the_incidents_of_the_reports_that_have_them() -> None:
    assert names("", frozenset({"b", "z"})) == "b"


def test_counts_follow_all_filters_but_their_own() -> None:
    shown = {f.name: {v.words: v.count for v in f.values} for f in narrowed(EVERY, filters([("event", "Attack")]), None).facets}

    assert (shown["event"], shown["place"]) == ({"Attack": 2, "Grenade": 1, "not told": 1}, {"Orlo, VA": 1, "Sarn Province, VA": 1})


def test_a_choice_that_leaves_nothing_can_be_taken_back() -> None:
    asked = filters([("event", "Riot")])
    (value,) = (v for f in narrowed(EVERY, asked, None).facets for v in f.values if v.chosen)

    assert (value.words, value.count, value.with_) == ("Riot", 0, "")


def test_among_many_values_one_looks_for_words() -> None:
    many = tuple(card(f"n{n}", outlets=(f"Post {n}",)) for n in range(40))
    (before,) = (f for f in narrowed(many, filters([]), None).facets if f.name == "outlet")
    (after,) = (f for f in narrowed(many, filters([("find.outlet", "post 3"), ("outlet", "Post 5")]), None).facets if f.name == "outlet")

    assert (len(before.values), before.more) == (15, 25)
    assert [v.words for v in after.values] == ["Post 5", "Post 3", *(f"Post {n}" for n in range(30, 40))]
    assert (after.more, "find.outlet=post+3" in after.values[0].with_) == (0, True)


def test_an_address_gives_back_what_it_asks_for() -> None:
    asked = Filters(
        "fuel depot",
        Measure.INJURED,
        2,
        None,
        "2024-05",
        "",
        (Choice("event", "Attack", without=True), Choice("side", "Valdia")),
        (("outlet", "post"),),
    )

    actual = filters([tuple(part.split("=")) for part in asked.address().replace("+", " ").split("&")])  # type: ignore[misc]

    assert actual == asked


@pytest.mark.parametrize("item", [("least", "many"), ("most", "-1"), ("first", "May"), ("last", "24-05-07"), ("least", "٣")])
def test_a_bound_that_is_none_is_refused(item: tuple[str, str]) -> None:
    with pytest.raises(BadQuery):
        filters([item])


def test_a_province_is_an_area_and_a_country_its_own_shape() -> None:
    land = Spot("3", "Valdia", "VA", 48.5, 36.5, 6)
    shown = places((*EVERY, card("e", spot=land)), Filters())

    actual = {site.name: (site.radius, site.country) for site in shown.sites}

    assert (actual, shown.nowhere) == ({"Orlo, VA": (0, ""), "Sarn Province, VA": (120, ""), "Valdia": (None, "VA")}, 1)


def test_days_that_are_not_told_exactly_are_bars() -> None:
    shown = timeline(EVERY, Filters())

    actual = ([(c.words, c.incidents) for c in shown.columns if c.incidents], [s.words for s in shown.stretches], shown.undated)

    assert actual == ([("7 May 2024", 1), ("2 Jun 2024", 1)], ["2024-05-01 to 2024-05-31"], 1)


@pytest.mark.parametrize(("last", "unit"), [("2024-05-09", "day"), ("2024-12-09", "week"), ("2027-12-09", "month"), ("2190-01-01", "year")])
def test_the_unit_grows_with_the_days(last: str, unit: str) -> None:
    shown = timeline((EVERY[0], card("z", first=last, last=last)), Filters())

    assert (shown.unit, len(shown.columns) <= 64) == (unit, True)


def test_every_dated_incident_is_in_one_column() -> None:
    told = [card(str(n), first=day, last=day) for n, day in enumerate(date.fromordinal(738000 + 40 * k).isoformat() for k in range(60))]

    assert sum(c.incidents for c in timeline(told, Filters()).columns) == 60


def test_an_empty_store_has_no_picture() -> None:
    assert timeline((), Filters()).columns == ()

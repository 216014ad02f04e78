"""The order of the queue, and what is asked for of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from ascribe.incidents.across import Gathered
from ascribe.incidents.sketch import Sketch
from ascribe.review.queue import State, Turn
from ascribe.workbench.views.review.listing import Listing, listing
from ascribe.workbench.views.review.queue import PAGE, Asked, Order, Queue, Telling, asked_for, disputed, lines, queue
from ascribe.workbench.views.review.standing import Standing
from tests.workbench.views.review.told import claim, figure, kept

ONE = "Nine people died at the quay, the clinic said. The harbour is shut."
OTHER = "The fleet put the dead at four."
READINGS = {
    "r1": kept(
        "r1",
        [
            claim(ONE, "The harbour is shut.", id_="shut", incident=None),
            claim(ONE, "Nine people died at the quay, the clinic said.", figure(ONE, "Nine", low=9, high=9), id_="nine", voice="clinic"),
        ],
    ),
    "r2": kept("r2", [claim(OTHER, OTHER, figure(OTHER, "four", low=4, high=4), id_="four", voice="fleet")], 2),
    "r3": kept("r3", [claim("Two died.", "Two died.", figure("Two died.", "Two", low=2, high=2), id_="two")], 3),
}


def held() -> Queue:
    """Two reports of one incident whose dead differ, and one of another."""
    quay = Gathered("quay-1", (Sketch("r1", 1), Sketch("r2", 1)))
    other = Gathered("road-2", (Sketch("r3", 1),))
    return queue(lines(READINGS), (other, quay), disputed(quay, READINGS) | disputed(other, READINGS))


def shown(asked: Asked, standing: Mapping[str, Standing], claim: str = "") -> Listing:
    """The page of the queue; `standing` goes by the claims' keys."""
    queued = held()
    decided = {queued.by_key[key].at: of for key, of in standing.items()}
    return listing(asked_for(queued, asked), decided, asked.state, claim)


def keys(asked: Asked, **standing: Any) -> list[str]:
    """The claims that are listed."""
    page = shown(asked, standing)
    return [each.row.key for each in page.rows]


def test_what_cannot_all_be_true_comes_first() -> None:
    actual = [(row.key, row.turn) for row in held().rows[Order.CONFLICTS]]

    assert actual == [("nine", Turn.CONFLICT), ("four", Turn.CONFLICT), ("shut", Turn.REST), ("two", Turn.REST)]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (Asked(), ["nine", "four", "two"]),
        (Asked(telling=Telling.ALL), ["nine", "four", "shut", "two"]),
        (Asked(order=Order.REPORTS, telling=Telling.ALL), ["shut", "nine", "four", "two"]),
        (Asked(order=Order.INCIDENTS, telling=Telling.ALL), ["two", "nine", "four", "shut"]),
        (Asked(measure="injured"), []),
        (Asked(incident="road-2"), ["two"]),
        (Asked(words="CLINIC said"), ["nine"]),
        (Asked(state="accepted"), []),
        (Asked(state="open"), ["nine", "four", "two"]),
    ],
)
def test_a_queue_holds_what_was_asked_for(asked: Asked, expected: list[str]) -> None:
    actual = keys(asked)

    assert actual == expected


def test_what_is_settled_is_still_to_do_for_nobody() -> None:
    actual = keys(Asked(state="open"), nine=Standing(State.ACCEPTED))

    assert actual == ["four", "two"]


def test_a_visit_begins_where_the_first_open_claim_is() -> None:
    page = shown(Asked(), {"nine": Standing(State.ACCEPTED)})
    actual = page.active.key if page.active else None

    assert actual == "four"


def test_a_visit_goes_on_after_a_claim_that_is_not_listed_any_more() -> None:
    page = shown(Asked(state="open"), {"four": Standing(State.ACCEPTED)}, "four")
    actual = page.active.key if page.active else None

    assert actual == "two"


def test_a_long_queue_has_pages() -> None:
    text = "One died."
    many = {"r": kept("r", [claim(text, text, id_=f"c{n:03}") for n in range(2 * PAGE + 1)])}
    own = queue(lines(many), (), ())
    page = listing(asked_for(own, Asked()), {}, claim=f"c{PAGE + 3:03}")
    actual = (page.first, len(page.rows), page.before, page.after, page.active.key if page.active else None)

    assert actual == (PAGE, PAGE, "c000", f"c{2 * PAGE:03}", f"c{PAGE + 3:03}")


def test_two_claims_of_one_id_have_two_keys() -> None:
    many = {"r": kept("r", [claim("One died.", "One died."), claim("One died.", "One died.")])}
    actual = [row.key for row in queue(lines(many), (), ()).rows[Order.CONFLICTS]]

    assert actual == ["c1", "c1-2"]

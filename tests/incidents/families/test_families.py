"""Copies of one text are one family, reports of one event are not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ascribe.incidents.families import Copy, Family, Print, families, print_of
from ascribe.report import Report

AGENCY = (
    "Shells struck the covered market of Orlo at noon, killing nine traders and a porter, the rescue service said. "
    "Its chief Ana Roe told reporters that the roof had fallen on the fish stalls. Smoke could be seen from the old quay. "
    "The army said that it had fired at no target within the town. A truce had held for eleven days before the attack. "
    "Hospitals on both banks of the river asked for blood, and the tram line to the harbour was closed until further notice."
)
OWN = (
    "Nine traders and a porter lost their lives when the market hall of Orlo came under fire, according to rescuers. "
    "I counted six craters between the fountain and the bakery. A baker whose shop faces the hall said the first round fell short. "
    "Nobody in the queue for blood at the river clinic believed what the army had said about its targets that day."
)
BRIEF = " ".join(AGENCY.split()[:36])
EDITED = "A market was hit on Monday, with ten dead. " + AGENCY[AGENCY.index("Its chief") :]
ANOTHER = (
    "Parliament voted late on Tuesday to give the railways another year of subsidies, by a margin that surprised the treasury. "
    "Opponents spoke of a ruinous habit, friends of the bill of villages that no bus has served since the spring floods."
)


def printed(text: str, name: str, day: int = 4, publisher: str | None = None) -> Print:
    """The print of a text; its report's id stands for its name."""
    return print_of(Report(text, publisher=publisher, published=date(2024, 3, day), url=name))


def grouped(*texts: str) -> list[tuple[str, ...]]:
    """The texts' names a, b, c... as they fall into families."""
    prints = [printed(text, chr(97 + n), n + 1) for n, text in enumerate(texts)]
    name = {p.report: chr(97 + n) for n, p in enumerate(prints)}
    return [tuple(name[r] for r in f.reports) for f in families(prints)]


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param(AGENCY, id="reprint"),
        pytest.param(AGENCY.upper().replace(",", " "), id="reprint in capitals"),
        pytest.param(BRIEF, id="cut"),
        pytest.param(EDITED, id="other lead"),
        pytest.param(". ".join(sorted(AGENCY.split(". "))), id="sentences in other order"),
        pytest.param(f"{AGENCY} {ANOTHER}", id="within a longer text"),
    ],
)
def test_a_copy_is_of_the_family(copy: str) -> None:
    actual = grouped(AGENCY, copy, ANOTHER)

    assert actual[0] == ("a", "b")


def test_reports_of_one_event_in_their_own_words_are_two_families() -> None:
    actual = grouped(AGENCY, OWN)

    assert actual == [("a",), ("b",)]


def test_the_same_quotation_makes_no_family() -> None:
    quoted = OWN + ' "The roof had fallen on the fish stalls", said its chief Ana Roe.'

    actual = grouped(AGENCY, quoted)

    assert actual == [("a",), ("b",)]


def test_a_round_up_leaves_two_families_two() -> None:
    actual = grouped(AGENCY, OWN, f"{AGENCY} {OWN}")

    assert sorted(map(len, actual)) == [1, 2]


def test_short_texts_are_of_one_family_only_where_they_are_equal() -> None:
    actual = grouped("Shells fell on Orlo.", "Shells fell on Orlo!", "Shells fell on Orlo again.")

    assert actual == [("a", "b"), ("c",)]


def test_words_that_an_outlet_prints_on_every_page_are_no_copy() -> None:
    furniture = "Sign up for our morning letter and never miss a story from the valley, the hills and the coast. Tell us what you saw."
    texts = [AGENCY[:150], OWN[:150], ANOTHER[:150], EDITED[-150:], ANOTHER[-150:]]
    pages = [printed(f"{text} {furniture}", str(n), 1 + 7 * n, "Valley Post") for n, text in enumerate(texts[:5])]

    actual = [len(f.reports) for f in families(pages) if f.copies]

    assert actual == []


def test_a_copy_says_of_what_and_how_much() -> None:
    original, copy = printed(AGENCY, "a", 1), printed(AGENCY, "b", 2)

    actual = families([copy, original])

    assert actual == (Family(original.report, (Copy(copy.report, original.report, 1.0, exact=True),)),)


def test_no_reports_no_families() -> None:
    actual = families([])

    assert actual == ()


@given(st.permutations([printed(t, str(n), n + 1) for n, t in enumerate((AGENCY, OWN, BRIEF, EDITED, ANOTHER, AGENCY + OWN))]))
def test_the_order_of_the_input_changes_nothing(shuffled: list[Print]) -> None:
    actual = families(shuffled)

    assert actual == families(sorted(shuffled, key=lambda p: p.order))

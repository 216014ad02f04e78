"""What a person parts stays parted, and neither part falls to pieces."""

from __future__ import annotations

import pytest

from ascribe.incidents.across import gathered, likenesses
from ascribe.incidents.across.gather import Apart
from ascribe.incidents.across.parting import parting
from tests.incidents.across.test_gather import FILLER, MARKET, MARKET_AGAIN
from tests.incidents.across.told import DAY, sketch

TOLD = tuple(sketch(r, text=MARKET if n % 2 else MARKET_AGAIN, published=DAY + n) for n, r in enumerate("abcdef"))
LIKENED = likenesses([*TOLD, *FILLER])


def parted(some: str, same: tuple[Apart, ...] = ()) -> set[frozenset[str]]:
    """The groups after these reports are parted from the rest."""
    found = parting(LIKENED, [(r, 1) for r in some], [(r, 1) for r in "abcdef" if r not in some], same=same)
    different = {frozenset(pair) for pair in found.different}
    bound = [*(pair for pair in same if pair not in different), *map(frozenset, found.same)]
    after = gathered(LIKENED, same=bound, apart=different)
    return {frozenset(s.report for s in g.members) for g in after.incidents if g.members[0].report in "abcdef"}


@pytest.mark.parametrize("some", ["a", "f", "ab", "bdf", "bcdef"])
def test_some_reports_are_one_incident_and_the_rest_another(some: str) -> None:
    assert parted(some) == {frozenset(some), frozenset("abcdef") - frozenset(some)}


def test_an_earlier_ruling_that_two_are_the_same_gives_way() -> None:
    actual = parted("ab", (frozenset({("a", 1), ("e", 1)}),))

    assert actual == {frozenset("ab"), frozenset("cdef")}


def test_few_rulings_are_needed() -> None:
    found = parting(LIKENED, [("a", 1)], [(r, 1) for r in "bcdef"])

    assert len(found.different) + len(found.same) < 5

"""A claim whose words do not carry it is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ascribe.claims.claim import Claim
from ascribe.claims.ground import ground
from ascribe.errors import Ungrounded
from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of

TEXT = "Shells killed at least nine people in Torvik, police said."


@pytest.fixture
def claim(reader: Reader) -> Claim:
    return account_of(report_of(TEXT, published=date(2024, 5, 15)), reader).claims[0]


def test_a_true_claim_passes(claim: Claim) -> None:
    actual = ground(claim, TEXT)

    assert actual == claim


@pytest.mark.parametrize(
    "number", ["tens of people", "dozens of people", "scores of people", "hundreds of people", "half a dozen people", "several people"]
)
def test_words_that_give_a_number_in_the_text_give_it_when_read_again(number: str, reader: Reader) -> None:
    account = account_of(report_of(f"Shells killed {number} in Torvik, police said.", published=date(2024, 5, 15)), reader)

    assert account.refused == ()
    assert [f.measure for c in account.claims for f in c.figures] == ["killed"]


@pytest.mark.parametrize(("low", "high"), [(9, 9), (10, None), (None, 9), (90, None)])
def test_a_value_that_the_words_do_not_give_is_refused(claim: Claim, low: int | None, high: int | None) -> None:
    wrong = replace(claim, figures=(replace(claim.figures[0], low=low, high=high),))

    with pytest.raises(Ungrounded, match="does not give"):
        ground(wrong, TEXT)


def test_a_quote_that_is_not_there_is_refused(claim: Claim) -> None:
    with pytest.raises(Ungrounded, match="is not at"):
        ground(claim, TEXT.replace("nine", "five"))

"""One report's work, and what becomes of a report that breaks it."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime
from typing import Any

import pytest

import ascribe
from ascribe.errors import Missing
from ascribe.reading.reading import Reader
from ascribe.report import Report
from ascribe.run import Account, Failed, account_of, claims_in, outcome_of, read

TEXT = "At least nine miners were killed when shells hit the pit at Orlo on Monday, the rescue service said."
REPORT = Report(TEXT, publisher="Valley Post", published=date(2019, 6, 4), ref="vp-1", source="vp.txt")
REFUSED = Missing("gone.txt", "there is no such file", "check the path")


class Broken(Report):
    """A report whose text cannot be had."""

    def __getattribute__(self, name: str) -> Any:
        if name == "text":
            raise ValueError("no text today")
        return super().__getattribute__(name)


def test_a_text_gives_an_account(reader: Reader) -> None:
    account = read(TEXT, reader=reader, published="2019-06-04", publisher="Valley Post")

    assert [(f.measure, f.low, f.high) for claim in account.claims for f in claim.figures] == [("killed", 9, None)]
    assert account.report.published == date(2019, 6, 4)


def test_a_day_is_a_day_however_it_is_given(reader: Reader) -> None:
    actual = read(TEXT, reader=reader, published=date(2019, 6, 4))

    assert actual == read(TEXT, reader=reader, published="2019-06-04")


def test_a_text_without_words_is_refused(reader: Reader) -> None:
    with pytest.raises(ascribe.Refused):
        read(" \n", reader=reader)


def test_every_claim_quotes_its_report(reader: Reader) -> None:
    for claim in account_of(REPORT, reader).claims:
        assert claim.evidence.span.of(TEXT) == claim.evidence.quote


def test_the_same_report_gives_the_same_account(reader: Reader) -> None:
    actual = account_of(REPORT, reader)

    assert actual == account_of(REPORT, reader)


def test_an_account_can_be_sent_to_another_process(reader: Reader) -> None:
    account = account_of(REPORT, reader)
    actual = pickle.loads(pickle.dumps(account))  # noqa: S301  # our own bytes

    assert actual == account


def test_a_report_that_breaks_the_reader_does_not_stop_the_others(reader: Reader) -> None:
    broken = Broken(TEXT, source="broken.txt")
    kinds = [type(outcome) for outcome in claims_in([broken, REFUSED, REPORT], reader)]

    assert kinds == [Failed, Missing, Account]
    assert outcome_of(broken, reader) == Failed("broken.txt", "ValueError: no text today")


def test_a_stream_is_read_one_report_at_a_time(reader: Reader) -> None:
    taken = 0

    def reports() -> Any:
        nonlocal taken
        for _ in range(3):
            taken += 1
            yield REPORT

    next(claims_in(reports(), reader))

    assert taken == 1


def test_an_account_as_json_holds_claims_and_incidents(reader: Reader) -> None:
    actual = account_of(REPORT, reader).to_dict()

    assert actual["report_ref"] == "vp-1"
    assert actual["published"] == "2019-06-04"
    assert [claim["evidence"]["quote"] for claim in actual["claims"]]


def test_an_account_shows_itself_in_a_notebook(reader: Reader) -> None:
    assert "at least 9" in account_of(REPORT, reader)._repr_html_()


def test_the_public_names_are_there() -> None:
    assert all(hasattr(ascribe, name) for name in ascribe.__all__)


@pytest.mark.parametrize("published", ["2024-3-1", "yesterday"])
def test_a_day_that_is_none_is_named(published: str, reader: Reader) -> None:
    with pytest.raises(ValueError, match="published"):
        read("Shells killed nine people.", reader=reader, published=published)


def test_a_moment_is_taken_for_its_day(reader: Reader) -> None:
    actual = read("Shells killed nine people.", reader=reader, published=datetime(2024, 5, 15, 8, 30, tzinfo=UTC)).report.published

    assert actual == date(2024, 5, 15)

"""The main incident is dated by its deed."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of

WEDNESDAY = date(2024, 5, 15)

DAYS = [
    ("Two men were shot dead on Monday in Tulsa. A suspect was arrested on Tuesday.", "2024-05-13"),
    ("A suspect was charged on Tuesday. He shot two people dead in Tulsa on Saturday night, prosecutors said.", "2024-05-11"),
    ("Three people were killed in a shooting Sunday. A vigil will be held Wednesday, the family said.", "2024-05-12"),
    ("Police say around 9 p.m. on Sunday, a gunman opened fire and killed two people in Tulsa.", "2024-05-12"),
    ("Police said on Tuesday that three people were killed in Tulsa on Sunday.", "2024-05-12"),
    ("A man was sentenced on Monday. He killed three people with a rifle on Nov. 4, 2022 in Tulsa.", "2022-11-04"),
    ("Police continued on Tuesday to investigate a shooting late on Saturday that left two men dead in Tulsa.", "2024-05-11"),
    ("A man was killed on Sunday night. Charges against a suspect were pending on Tuesday, police said.", "2024-05-12"),
    ("A man was charged with murder Tuesday. He shot two people dead in Tulsa on Sunday.", "2024-05-12"),
    ("Two men were shot dead late on Sunday in Tulsa. Nobody was held as of early Tuesday.", "2024-05-12"),
    ("Deputies were called to a house on Sunday. They found two men shot dead. The autopsy took place on Tuesday.", "2024-05-12"),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_the_day_is_that_of_the_deed(text: str, expected: str, reader: Reader) -> None:
    account = account_of(report_of(text, published=WEDNESDAY), reader)

    main = account.incidents[0].when

    assert main is not None
    assert (main.edtf or "")[:10] == expected


def test_a_day_that_nobody_tells_is_guessed_and_says_so(reader: Reader) -> None:
    account = account_of(report_of("Two men were shot dead outside a bar in Tulsa, police said.", published=WEDNESDAY), reader)

    main = account.incidents[0].when

    assert main is not None
    assert (main.edtf, main.guessed, main.rule) == ("2024-05-15", True, "day-of-publication")
    assert account.claims[0].when is None


def test_without_a_day_of_publication_there_is_no_guess(reader: Reader) -> None:
    account = account_of(report_of("Two men were shot dead outside a bar in Tulsa, police said."), reader)

    assert account.incidents[0].when is None


def test_the_day_of_an_arrest_is_not_that_of_the_deed(reader: Reader) -> None:
    text = "Police arrested a man on Tuesday. Two women were shot dead in Tulsa on Sunday."

    account = account_of(report_of(text, published=WEDNESDAY), reader)

    main = account.incidents[0].when
    assert main is not None
    assert main.edtf == "2024-05-12"


def test_the_day_of_the_deed_holds_against_that_of_a_death(reader: Reader) -> None:
    text = (
        "A teen was killed in Orlin. The coroner says Dana Ruel, 18, died Tuesday afternoon at a hospital.\n\n"
        "Ruel is among the four women hit by bullets in a house on Mill Street on Monday night."
    )

    when = account_of(report_of(text, published=date(2024, 5, 15)), reader).incidents[0].when

    assert when is not None
    assert (when.edtf or "")[:10] == "2024-05-13"

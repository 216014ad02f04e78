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
    ("A boy was shot dead while playing with friends on May 10. A man was charged on Tuesday.", "2024-05-10"),
    ("Two women were at home on Saturday when shots rang out and killed both. Police took a man into custody Tuesday.", "2024-05-11"),
    ("A man was arraigned on Tuesday. He is held in the April 14 death of a teen, who was shot in Tulsa.", "2024-04-14"),
    ("A man has been charged in the fatal shooting of a teen Saturday night in Tulsa. He is held without bond.", "2024-05-11"),
    ("A coroner ruled the death of a girl a homicide Tuesday. The girl was shot dead in Tulsa on May 3.", "2024-05-03"),
    ("Five people were shot at a Mother's Day party. Police were called at 2 a.m. on Monday.", "2024-05-13"),
    ("Three bodies were found Saturday in a house in Tulsa. All had been shot dead, police said on Tuesday.", "2024-05-11"),
    ("A man shot two people dead in Tulsa. He robbed a shop there on Feb. 18. He appeared in court Tuesday.", "2024-02-18"),
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


def test_the_day_of_an_arrest_bounds_that_of_the_deed_and_says_that_it_is_a_guess(reader: Reader) -> None:
    text = "Two men were shot dead outside a bar in Tulsa. A suspect was arrested on Tuesday."

    main = account_of(report_of(text, published=WEDNESDAY), reader).incidents[0].when

    assert main is not None
    assert main.guessed


def test_a_label_dates_the_page_and_not_the_deed(reader: Reader) -> None:
    text = "Hunter charged in man's death Posted: Tuesday, May 14, 2024 5:29 PM\n\nA hunter shot a man dead near Tulsa on Saturday."

    main = account_of(report_of(text, published=WEDNESDAY), reader).incidents[0].when

    assert main is not None
    assert main.edtf == "2024-05-11"


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

"""A sentence with several times in, each settled by its neighbours out."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.reading.times import Time, times
from ascribe.reading.trees import Sentence
from ascribe.report import PartKind
from ascribe.text import Span

MONDAY = date(2023, 1, 2)


def read(text: str) -> list[Time]:
    return list(times(text, published=MONDAY))


def edtf(text: str) -> list[str | None]:
    return [time.edtf for time in read(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Overnight, shells hit Orlo. The mill caught fire just before 2 a.m., he said.", "2023-01-02T02:00"),
        ("Overnight, shells hit Orlo. The mill caught fire at 11:20 p.m., he said.", "2023-01-01T23:20"),
        ("Shelling went on overnight into Friday. A roof fell in at 4 a.m.", "2022-12-30T04:00"),
        ("Guards fled Orlo on Friday night. The gates were blown up at 1:30 a.m.", "2022-12-31T01:30"),
        ("A drone hit Orlo early on Sunday. Sirens had sounded at 2:40 am.", "2023-01-01T02:40"),
        ("Sirens sounded at 2:40 am. A drone hit Orlo early on Sunday.", "2023-01-01T02:40"),
        ("Police said early on Sunday that a mill was hit. A guard woke at 2:40 am.", "2023-01-01T02:40"),
        ("Police said Friday's raid was the first. It began at 6 pm.", "2022-12-30T18:00"),
        ("The raid began at 6 pm as shops closed on Friday.", "2022-12-30T18:00"),
        ("Orlo fell on 3 May 2019. Much was lost. Nobody came. A mill burned down at 6 pm.", "2023-01-02T18:00"),
        ("Snow will fall on Friday. A mill burned down at 6 am.", "2023-01-02T06:00"),
    ],
)
def test_a_lone_hour_takes_the_day_of_the_event_told_beside_it(text: str, expected: str) -> None:
    [time] = [time for time in read(text) if "T" in (time.edtf or "")]

    assert (time.edtf, time.guessed) == (expected, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shells fell on Saturday and Sunday.", ["2022-12-31/2023-01-01"] * 2),
        ("Shells fell on Monday and Tuesday.", ["2022-12-26/2022-12-27"] * 2),
        ("The envoys will meet on Monday and Tuesday.", ["2023-01-02/2023-01-03"] * 2),
        ("Shells fell on Friday, Saturday and Sunday.", ["2022-12-30/2023-01-01"] * 3),
        ("Shells fell on 3 May and 4 May 2019.", ["2019-05-03/2019-05-04"] * 2),
        ("Shells fell on 3 and 4 May 2019.", ["2019-05-03/2019-05-04"]),
        ("Shells fell on Saturday night and Sunday morning.", ["2022-12-31/2023-01-01"] * 2),
        ("Shells fell on Thursday and Sunday.", ["2022-12-29", "2023-01-01"]),
        ("Shells killed two and four on Saturday and Sunday respectively.", ["2022-12-31", "2023-01-01"]),
        ("Shells fell on Saturday and Sunday's talks failed.", ["2022-12-31", "2023-01-01"]),
    ],
)
def test_days_that_follow_each_other_date_a_deed_together(text: str, expected: list[str]) -> None:
    assert edtf(text) == expected


def test_days_told_together_stay_two_days_to_timex() -> None:
    assert [time.timex_value for time in read("Shells fell on Saturday and Sunday.")] == ["2022-12-31", "2023-01-01"]


@pytest.mark.parametrize(
    ("text", "words", "rule", "expected"),
    [
        ("Aid came a day after missiles struck the mill.", "a day", "duration-after-event", None),
        ("Aid came two days after the bombing that killed a nurse.", "two days", "duration-after-event", None),
        ("Aid came hours after the raid.", "hours", "units-after-event", None),
        ("Aid came within hours of the raid.", "hours", "units-after-event", None),
        ("Aid came minutes after the raid.", "minutes", "units-after-event", None),
        ("Aid came the day after the raid.", "the day", "the-unit-after-event", None),
        ("Aid came a day after missiles struck the mill on Saturday.", "a day", "duration-after-event", "2023-01-01"),
        ("Aid came two days after Friday's raid.", "two days", "duration-after-event", "2023-01-01"),
        ("Aid came the day after the raid of 3 May 2019.", "the day", "the-unit-after-event", "2019-05-04"),
        ("Two days after the raid, police on Saturday found a gun.", "Two days", "duration-after-event", None),
        ("Fires burned for two days after the raid.", "two days", "duration", None),
        ("Aid came in two days after all.", "two days", "duration", None),
    ],
)
def test_a_time_counted_from_another_event_says_so(text: str, words: str, rule: str, expected: str | None) -> None:
    first = read(text)[0]

    assert (first.words, first.rule, first.edtf) == (words, rule, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tuesdays deadly rocket barrage hit a mill.", "2022-12-27"),
        ("Sundays earthquake hit a mill.", "2023-01-01"),
        ("Sundays attacks are rare.", None),
        ("On Sundays fighting stops.", None),
    ],
)
def test_a_weekday_that_lost_its_apostrophe_owns_a_deed(text: str, expected: str | None) -> None:
    assert edtf(text) == [expected]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Thursday 6 April 2017\n\nA mill burned down.", ["stamp"]),
        ("Orlo burns\nPublished: 6 April 2017, 10:30 GMT\nUpdated 7 April 2017\n\nA mill burned down.", ["stamp", "stamp"]),
        ("Orlo burns Posted: Thursday, April 6, 2017 5:29 PM\n\nA mill burned down.", ["stamp"]),
        ("A mill burned down in Orlo. (Published Thursday, April 6, 2017)", ["stamp"]),
        ("Smoke over the mill pic.example.com/x — Ann Orlo (@annorlo) April 6, 2017", ["stamp"]),
        ("ORLO, Conn., April 6 (UPI) -- A mill burned down.", ["stamp"]),
        ("A mill burned down on April 6 (a fair) in Orlo.", ["month-name-day"]),
        ("Orlo burns\n\nA mill burned down on 6 April 2017.", ["day-month-name"]),
        ("6 April 2017", ["day-month-name"]),
    ],
)
def test_a_date_that_stamps_the_text_dates_no_event(text: str, rules: list[str]) -> None:
    assert [time.rule for time in read(text)] == rules


def test_a_date_far_down_heads_a_day_of_a_chronicle() -> None:
    assert read("A mill burned. " * 30 + "\n3 May 2019\nA bridge fell.")[-1].rule == "day-month-name"


@pytest.mark.parametrize(
    ("part", "words", "rule"),
    [
        (PartKind.CREDIT, "Photo taken on Sunday", "stamp"),
        (PartKind.BOILERPLATE, "Sign up for news on 3 May 2019", "stamp"),
        (PartKind.CAPTION, "A ruined mill in Orlo, 3 May 2019", "stamp"),
        (PartKind.CAPTION, "A mill after the raid on Sunday", "weekday"),
        (PartKind.BODY, "A mill burned on 3 May 2019", "day-month-name"),
    ],
)
def test_a_credit_and_a_caption_are_dated_apart(part: PartKind, words: str, rule: str) -> None:
    sentence = Sentence(0, Span(0, len(words)), (), part, parsed=False)

    assert [time.rule for time in times(words, published=MONDAY, sentences=[sentence])] == [rule]

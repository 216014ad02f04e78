"""A sentence and a publication day in, dates out."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ascribe.reading.times import Time, day_of, times
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span

MONDAY = date(2023, 1, 2)


def read(text: str, published: date | None = MONDAY) -> list[Time]:
    return list(times(text, published=published))


def shown(text: str, published: date | None = MONDAY) -> list[tuple[str, str | None]]:
    return [(time.words, time.edtf) for time in read(text, published)]


def edtf(text: str, published: date | None = MONDAY) -> list[str | None]:
    return [time.edtf for time in read(text, published)]


def test_a_minute_after_midnight_on_new_years_night_is_the_first_of_january() -> None:
    [time] = read("The roof fell in at 0:01 am on New Year's night, a driver said.")

    assert (time.words, time.edtf, time.precision, time.guessed) == ("0:01 am on New Year's night", "2023-01-01T00:01", 1, False)


def test_ten_minutes_before_midnight_on_new_years_night_is_the_last_of_december() -> None:
    assert edtf("It burned down at 11:50 pm on New Year’s night.") == ["2022-12-31T23:50"]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Shells fell on 3 June 2019.", "3 June 2019", "2019-06-03"),
        ("Shells fell on June 3, 2019, at sea.", "June 3, 2019", "2019-06-03"),
        ("Shells fell on the 3rd of June 2019.", "the 3rd of June 2019", "2019-06-03"),
        ("Shells fell on 2019-06-03.", "2019-06-03", "2019-06-03"),
        ("Shells fell on 13/6/2019.", "13/6/2019", "2019-06-13"),
        ("Shells fell on 03.06.2019.", "03.06.2019", "2019-06-03"),
        ("SHELLS FELL ON 04 FEB 90 IN ORLO.", "04 FEB 90", "1990-02-04"),
        ("SHELLS FELL ON 4 FEB 90 IN ORLO.", "4 FEB 90", "1990-02-04"),
        ("Shells fell on Tuesday, Dec. 27.", "Tuesday, Dec. 27", "2022-12-27"),
        ("Shells fell from 3 to 5 May 2019.", "3 to 5 May 2019", "2019-05-03/2019-05-05"),
        ("Shells fell between 3 and 5 May 2019.", "3 and 5 May 2019", "2019-05-03/2019-05-05"),
        ("Shells fell on May 5-7, 2019.", "May 5-7, 2019", "2019-05-05/2019-05-07"),
        ("Shells fell from May to July 2019.", "May to July 2019", "2019-05/2019-07"),
        ("Shells fell from 2015 to 2017.", "2015 to 2017", "2015/2017"),
        ("The 2018-19 drought ended.", "2018-19", "2018/2019"),
        ("Shells fell in May 2019.", "May 2019", "2019-05"),
        ("Shells fell in the summer of 2014.", "the summer of 2014", "2014-22"),
        ("In the third quarter of 2019 it rose.", "the third quarter of 2019", "2019-07/2019-09"),
        ("In the first half of 2019 it rose.", "the first half of 2019", "2019-01/2019-06"),
        ("In Q3 2019 it rose.", "Q3 2019", "2019-07/2019-09"),
        ("It was built around 2010.", "2010", "2010~"),
        ("It was built in mid-2012.", "mid-2012", "2012"),
        ("It was built in the early 1990s.", "the early 1990s", "199X"),
        ("It was built in the 19th century.", "the 19th century", "18XX"),
        ("They have fought since 2011.", "2011", "2011/.."),
        ("They have fought since mid-March 2011.", "mid-March 2011", "2011-03-11/.."),
        ("It will be ready by 2024.", "2024", "../2024"),
    ],
)
def test_dates_of_the_calendar_stand_by_themselves(text: str, words: str, expected: str) -> None:
    assert shown(text) == [(words, expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor spoke on Monday.", "2023-01-02"),
        ("The mayor spoke on Sunday.", "2023-01-01"),
        ("The mayor spoke on Friday.", "2022-12-30"),
        ("The mayor will speak on Friday.", "2023-01-06"),
        ("The vote is scheduled for Thursday.", "2023-01-05"),
        ("The mayor spoke last Monday.", "2022-12-26"),
        ("The mayor spoke early on Tuesday.", "2022-12-27"),
        ("The mayor spoke yesterday.", "2023-01-01"),
        ("The mayor spoke late last night.", "2023-01-01"),
        ("The mayor spoke the day before yesterday.", "2022-12-31"),
        ("The mayor spoke three days ago.", "2022-12-30"),
        ("The mayor spoke last week.", "2022-12-26/2023-01-01"),
        ("The mayor spoke last month.", "2022-12"),
        ("The mayor spoke late last year.", "2022"),
        ("The mayor spoke in September.", "2022-09"),
        ("Following the unrest in late February, shops have closed.", "2022-02-21/2022-02-28"),
        ("The mayor spoke last summer.", "2022-22"),
        ("The mayor spoke on Christmas Eve.", "2022-12-24"),
        ("The mayor spoke on Easter Monday.", "2022-04-18"),
        ("The mayor spoke on Thanksgiving.", "2022-11-24"),
        ("Nine died in the past 24 hours.", "2023-01-01/2023-01-02"),
        ("Nine died overnight into Thursday.", "2022-12-28/2022-12-29"),
        ("Nine died on the night of 3 to 4 May.", "2022-05-03/2022-05-04"),
        ("Nine died on Saturday night.", "2022-12-31"),
        ("Nine died a few days ago.", "2022-12-27/2022-12-31"),
    ],
)
def test_what_is_told_by_the_report_is_counted_from_its_day(text: str, expected: str) -> None:
    assert edtf(text) == [expected]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("A shell fell at 9:30 pm on Tuesday.", "9:30 pm on Tuesday", "2022-12-27T21:30"),
        ("A shell fell on Friday at about 3.30am.", "Friday at about 3.30am", "2022-12-30T03:30"),
        ("A shell fell at 05:30 GMT on Friday.", "05:30 GMT on Friday", "2022-12-30T05:30Z"),
        ("A shell fell at 1430 hours on Friday.", "1430 hours on Friday", "2022-12-30T14:30"),
        ("A shell fell at 5 a.m. local time on Friday.", "5 a.m. local time on Friday", "2022-12-30T05:00"),
        ("A shell fell at 10:35 a.m. (0735 GMT) Friday.", "10:35 a.m. (0735 GMT) Friday", "2022-12-30T10:35"),
        ("A shell fell at noon on Friday.", "noon on Friday", "2022-12-30T12:00"),
        ("A shell fell at dawn on Friday.", "dawn on Friday", "2022-12-30"),
        ("A shell fell in the early hours of Friday.", "the early hours of Friday", "2022-12-30"),
        ("A shell fell at 1 am on Friday night.", "1 am on Friday night", "2022-12-31T01:00"),
    ],
)
def test_an_hour_and_its_day_are_one_time(text: str, words: str, expected: str) -> None:
    assert shown(text) == [(words, expected)]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Rain fell in early June 2019.", "early June 2019", "2019-06-01/2019-06-10"),
        ("Rain fell early in June 2019.", "early in June 2019", "2019-06-01/2019-06-10"),
        ("Rain fell at the start of June 2019.", "the start of June 2019", "2019-06-01/2019-06-10"),
        ("Rain fell in mid-May 2019.", "mid-May 2019", "2019-05-11/2019-05-20"),
        ("Rain fell in the middle of May 2019.", "the middle of May 2019", "2019-05-11/2019-05-20"),
        ("Rain fell in late February 2020.", "late February 2020", "2020-02-21/2020-02-29"),
        ("Rain fell at the end of March 2019.", "the end of March 2019", "2019-03-21/2019-03-31"),
        ("Rain fell in the first week of May 2019.", "the first week of May 2019", "2019-05-01/2019-05-07"),
        ("Rain fell in the second half of May 2019.", "the second half of May 2019", "2019-05-16/2019-05-31"),
        ("Rain fell late last month.", "late last month", "2022-12-21/2022-12-31"),
        ("Rain fell until mid-May 2019.", "mid-May 2019", "../2019-05-20"),
    ],
)
def test_part_of_a_month_is_not_the_whole_month(text: str, words: str, expected: str) -> None:
    assert shown(text) == [(words, expected)]


def test_part_of_a_month_is_still_the_month_to_timex() -> None:
    assert [(time.timex_value, time.precision) for time in read("Rain fell in late May 2019.")] == [("2019-05", 4)]


def test_a_part_of_the_running_month_that_is_still_to_come_was_last_years() -> None:
    assert edtf("Rain fell in late June.", date(2024, 6, 12)) == ["2023-06-21/2023-06-30"]


def test_an_hour_without_a_day_falls_on_the_day_last_told_of_and_says_it_was_guessed() -> None:
    _, time = read("The siege began on Friday. At 9 pm it was over.")

    assert (time.edtf, time.guessed) == ("2022-12-30T21:00", True)


def test_a_season_told_in_passing_does_not_take_the_day_from_the_hours_that_follow() -> None:
    text = "The bridge fell on Friday. Its piers had been laid in the winter. Rain began. All were warned in the morning."

    assert edtf(text)[-1] == "2022-12-30"


def test_events_are_counted_from_the_last_event_and_not_from_the_report() -> None:
    text = "The siege began on 3 June 2019. Two days later it rained. The next day it snowed. Earlier that day a bridge fell. That night all left."

    assert edtf(text) == ["2019-06-03", "2019-06-05", "2019-06-06", "2019-06-06", "2019-06-06"]


def test_the_day_on_which_somebody_spoke_does_not_date_what_follows() -> None:
    text = "Six fell ill on Wednesday, 28 December. Doctors said on Friday they knew why. The next day three more fell ill."

    assert edtf(text)[-1] == "2022-12-29"


def test_a_dateline_dates_what_is_told_of_today() -> None:
    assert edtf("KYRAN, 04 FEB 90 (WIRE) -- TROOPS MOVED IN YESTERDAY.", None) == ["1990-02-04", "1990-02-03"]


def test_a_dateline_is_nearer_to_the_event_than_the_publication() -> None:
    assert edtf("KYRAN, Jan 1 (Wire) - Snow fell today.") == ["2023-01-01", "2023-01-01"]


@pytest.mark.parametrize("text", ["Snow fell on Monday.", "Snow fell yesterday.", "Snow fell last week.", "Snow fell three days ago."])
def test_without_a_publication_day_what_is_relative_stays_open_and_says_why(text: str) -> None:
    [time] = read(text, None)

    assert (time.edtf, time.precision, time.rule) == (None, None, "no-publication-day")


@pytest.mark.parametrize(("text", "expected"), [("Snow fell on 3 June.", "XXXX-06-03"), ("Snow fell in June 2018.", "2018-06")])
def test_without_a_publication_day_what_is_absolute_still_resolves(text: str, expected: str) -> None:
    assert edtf(text, None) == [expected]


def test_a_numeric_date_that_could_be_read_two_ways_is_a_guess() -> None:
    assert [(time.edtf, time.guessed) for time in read("Seen on 06/03/2019 and 13/6/2019.")] == [
        ("2019-06-03", True),
        ("2019-06-13", False),
    ]


def test_a_weekday_without_a_tense_is_a_guess() -> None:
    [time] = read("Fire on Friday in Orlo")

    assert (time.edtf, time.guessed) == ("2022-12-30", True)


@pytest.mark.parametrize(
    "text",
    [
        "A 34-year-old driver and a girl aged 12 were hurt.",
        "Two MiG-29 jets crossed Highway 12.",
        "More than 2,000 people fled.",
        "Some 2000 people fled.",
        "They may march in a second column.",
        "The Sun rose and she sat down; they wed.",
        "After the fall of Orlo came spring water.",
        "The Sunday Times and the Arab Spring.",
        "Theresa May met April Jones and Jan Roe.",
        "Orlo won 3-2 and then 21:14.",
        "Resolution 1973 and Flight 1989 cost $2000.",
        "BOTH MAY BE SECOND.",
        "Source: Orlo Today.",
    ],
)
def test_ages_names_counts_and_scores_are_no_times(text: str) -> None:
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("It took three weeks.", "DURATION", "P3W"),
        ("It took nearly two years.", "DURATION", "P2Y"),
        ("It took 5 1/2 hours.", "DURATION", "PT5H30M"),
        ("It took half an hour.", "DURATION", "PT30M"),
        ("The two-day march began.", "DURATION", "P2D"),
        ("It lasted for years.", "DURATION", "PXY"),
        ("It rains every day.", "SET", "P1D"),
        ("It rains weekly.", "SET", "P1W"),
        ("It rains annually.", "SET", "P1Y"),
        ("It rains each Monday.", "SET", "XXXX-WXX-1"),
        ("It is now dry.", "DATE", "PRESENT_REF"),
        ("It rained recently.", "DATE", "PAST_REF"),
        ("It may rain in the near future.", "DATE", "FUTURE_REF"),
        ("It rained in recent weeks.", "DURATION", "PXW"),
        ("It rained in Ramadan.", "DATE", "XXXX-XX-XX"),
    ],
)
def test_lengths_recurrences_and_the_unmeasured_have_no_day(text: str, kind: str, value: str) -> None:
    [time] = read(text)

    assert (time.timex_type, time.timex_value, time.edtf) == (kind, value, None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It rained last week.", "2022-W52"),
        ("It rained over the weekend.", "2022-W52-WE"),
        ("It rained last summer.", "2022-SU"),
        ("It rained in the 1990s.", "199X"),
        ("It rained on Saturday night.", "2022-12-31TNI"),
        ("Third-quarter rain was heavy.", "2022-Q3"),
    ],
)
def test_timex_values_follow_annotated_news(text: str, value: str) -> None:
    assert [time.timex_value for time in read(text)] == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It snowed at 9 pm on 3 June 2019.", "2019-06-03"),
        ("It snowed in May 2019.", "2019-05-01/2019-05-31"),
        ("It snowed from 3 to 5 May 2019.", "2019-05-03/2019-05-05"),
        ("It has snowed since 2011.", "2011/.."),
        ("It snowed in the 1990s.", "1990-01-01/1999-12-31"),
        ("It snowed for three weeks.", None),
    ],
)
def test_a_claim_takes_the_days_of_a_time(text: str, expected: str | None) -> None:
    assert [day_of(time) for time in read(text)] == [expected]


def test_a_day_of_no_year_is_no_day_of_a_claim() -> None:
    assert [day_of(time) for time in read("Snow fell on 3 June.", None)] == [None]


def parsed(*words: tuple[str, str, int, str]) -> tuple[str, Sentence]:
    at, made = 0, []
    for index, (word, tag, head, relation) in enumerate(words):
        made.append(Word(index, at, at + len(word), word, word.lower(), tag, head, relation))
        at += len(word) + 1
    text = " ".join(word for word, *_ in words)
    return text, Sentence(0, Span(0, len(text)), tuple(made))


def test_the_tree_tells_which_verb_a_weekday_belongs_to() -> None:
    text, sentence = parsed(
        ("Friday", "PROPN", 4, "obl"),
        ("the", "DET", 2, "det"),
        ("army", "NOUN", 4, "nsubj"),
        ("will", "AUX", 4, "aux"),
        ("leave", "VERB", 4, "root"),
        ("the", "DET", 6, "det"),
        ("town", "NOUN", 4, "obj"),
    )

    assert [time.edtf for time in times(text, published=MONDAY, sentences=[sentence])] == ["2023-01-06"]


def test_a_cue_beside_the_date_outweighs_the_tree() -> None:
    text, sentence = parsed(
        ("Roe", "PROPN", 1, "nsubj"),
        ("said", "VERB", 1, "root"),
        ("Friday", "PROPN", 4, "obl"),
        ("troops", "NOUN", 4, "nsubj"),
        ("leave", "VERB", 1, "ccomp"),
        ("will", "AUX", 4, "aux"),
    )

    assert [time.edtf for time in times(text, published=MONDAY, sentences=[sentence])] == ["2022-12-30"]


def test_a_verb_of_saying_does_not_date_what_it_says_will_be() -> None:
    text, sentence = parsed(
        ("Roe", "PROPN", 1, "nsubj"),
        ("announced", "VERB", 1, "root"),
        ("she", "PRON", 5, "nsubj"),
        ("would", "AUX", 5, "aux"),
        ("be", "AUX", 5, "aux"),
        ("leaving", "VERB", 1, "ccomp"),
        ("Orlo", "PROPN", 5, "obj"),
        ("Friday", "PROPN", 1, "obl"),
    )

    assert [time.edtf for time in times(text, published=MONDAY, sentences=[sentence])] == ["2023-01-06"]


@settings(deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=12),
            st.sampled_from(
                "Monday|3 May|May|1998|at 9:30 pm|the night of|31/02/2019|0000-00-00|9999|two|years|ago|later|the next|last|week|since|until|to|\n|, |0|'90s|Feb. 30|12/31/9999|99 FEB 00|quarter|third|Easter|fiscal|New|Year|9999-12-31|every|dawn|and|after the raid|overnight|late|the end of|Published:|2 a.m.|said".split(
                    "|"
                )
            ),
        ),
        max_size=20,
    ).map(" ".join),
    st.one_of(st.none(), st.dates()),
)
def test_no_text_is_refused_and_every_time_stands_in_order(text: str, published: date | None) -> None:
    found = times(text, published=published)

    assert all(time.span.of(text) == time.words for time in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert all(time.edtf is not None or time.precision is None for time in found)
    for time in found:
        day_of(time)

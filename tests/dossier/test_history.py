"""What a voice said later stands, and what it said before is kept."""

from __future__ import annotations

import pytest

from ascribe.dossier.history import histories
from ascribe.vocabulary.terms import Measure, Scope, Stance, VoiceKind
from tests.dossier.told import told


def test_a_later_figure_supersedes_even_a_greater_one() -> None:
    given = [told("ministry", 40, day=3), told("ministry", 63, day=2, report="earlier")]

    (actual,) = histories(given, Measure.KILLED)

    assert [step.testimony.low for step in actual.steps] == [63, 40]


def test_a_figure_repeated_is_one_step() -> None:
    given = [told("ministry", 63, report=name, day=day) for day, name in enumerate(("a", "b", "c"), 1)]

    (actual,) = histories(given, Measure.KILLED)

    assert (len(actual.steps), len(actual.steps[0].again), len(actual.steps[0].families)) == (1, 2, 3)


def test_of_one_report_the_whole_counts_and_not_its_part() -> None:
    given = [told("ministry", 4, report="a"), told("ministry", 19, report="a")]

    (actual,) = histories(given, Measure.KILLED)

    assert [step.testimony.low for step in actual.steps] == [19]


def test_two_unnamed_officials_of_two_families_are_two_voices() -> None:
    given = [told("official", 4, report="a", kind=VoiceKind.UNNAMED), told("official", 5, report="b", kind=VoiceKind.UNNAMED)]

    actual = histories(given, Measure.KILLED)

    assert len(actual) == 2


def test_an_unnamed_official_of_two_copies_is_one_voice() -> None:
    given = [told("official", 4, report=name, family="one", kind=VoiceKind.UNNAMED) for name in ("a", "b")]

    actual = histories(given, Measure.KILLED)

    assert len(actual) == 1


def test_denials_forecasts_parts_and_other_measures_are_no_toll() -> None:
    given = [
        told("a", 4, stance=Stance.DENIED),
        told("b", 4, stance=Stance.PREDICTED),
        told("c", 4, scope=Scope.SUBSET),
        told("d", 4, measure=Measure.INJURED),
        told("e", 4, superseded=True),
    ]

    actual = histories(given, Measure.KILLED)

    assert actual == ()


def test_what_is_inferred_supersedes_no_count() -> None:
    given = [told("ministry", 9, day=1), told("ministry", 2, None, day=3, inferred=True)]

    (actual,) = histories(given, Measure.KILLED)

    assert actual.latest.low == 9


def test_of_one_report_its_own_word_counts_and_not_a_greater_figure() -> None:
    given = [told("Post", 1, report="a", speaks=True), told("Post", 8, report="a")]

    (actual,) = histories(given, Measure.KILLED)

    assert [step.testimony.low for step in actual.steps] == [1]


def test_persons_added_up_stand_where_they_are_the_report_s_word() -> None:
    given = [told("Post", 2, report="a"), told("Post", 5, report="a", inferred=True, speaks=True)]

    (actual,) = histories(given, Measure.KILLED)

    assert actual.latest.low == 5


def test_of_one_day_the_greater_stands_since_tolls_rise() -> None:
    given = [told("monitor", 61, report="a"), told("monitor", 29, report="z")]

    (actual,) = histories(given, Measure.KILLED)

    assert [step.testimony.low for step in actual.steps] == [29, 61]


def test_a_broadcaster_whom_others_quote_is_one_voice() -> None:
    given = [told("State Television", 6, report=name, kind=VoiceKind.OUTLET) for name in "abc"]

    actual = histories(given, Measure.KILLED)

    assert [history.voice for history in actual] == ["State Television"]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["hospital", "hospital"], "hospital"),
        (["hospital", "Ina Vale"], "Ina Vale and hospital"),
        (["hospital", "Ina Vale", "Ola Roe", "nurse"], "nurse and Ola Roe and Ina Vale and 1 more"),
    ],
)
def test_a_voice_is_named_by_all_whose_words_it_holds(names: list[str], expected: str) -> None:
    given = [told(name, n, day=n, known_as="hospital") for n, name in enumerate(names, 1)]

    (actual,) = histories(given, Measure.KILLED)

    assert actual.voice == expected

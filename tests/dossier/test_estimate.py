"""Each policy does what it says, and says what it did."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies

from ascribe.dossier.estimate import Policy, estimate
from ascribe.dossier.testimony import Testimony
from ascribe.vocabulary.terms import Measure, Scope, VoiceKind
from tests.dossier.told import told

BOTH_SIDES = (
    told("Valdian army", 16, party="Valdia", side="Valdia", day=1),
    told("Ulvane Front", 81, None, party="Ulvane", side="Valdia", day=1),
    told("doctor", 19, day=2),
    told("monitor", 17, None, day=3),
)


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        (Policy.CONSERVATIVE, (16, 16, None)),
        (Policy.RANGE, (16, 19, None)),
        (Policy.MAJORITY, (17, 19, 19)),
        (Policy.LATEST, (16, 17, None)),
        (Policy.INTEREST, (16, 17, 81)),
    ],
)
def test_both_sides_a_doctor_and_a_monitor(policy: Policy, expected: tuple[int | None, ...]) -> None:
    actual = estimate(BOTH_SIDES, Measure.KILLED, policy)

    assert actual is not None
    assert (actual.low, actual.best, actual.high) == expected


@pytest.mark.parametrize(
    ("others", "high", "floor"),
    [
        ((), 12, False),
        ((told("mayor", 12),), 12, False),
        ((told("mayor", 14),), None, True),
        ((told("mayor", 12, None),), None, True),
        ((told("Front", 80, party="Ulvane", side="Valdia"),), None, True),
    ],
)
def test_the_lowest_figure_is_a_floor_where_others_give_more(others: tuple[Testimony, ...], high: int | None, floor: bool) -> None:
    actual = estimate([told("clinic", 12), *others], Measure.KILLED, Policy.CONSERVATIVE)

    assert actual is not None
    assert (actual.low, actual.best, actual.high, "a floor and no range" in actual.why) == (12, 12, high, floor)


def test_nobody_s_word_is_no_estimate() -> None:
    actual = estimate(BOTH_SIDES, Measure.INJURED, Policy.RANGE)

    assert actual is None


def test_nobody_was_hurt_is_an_estimate_of_none() -> None:
    actual = estimate([told("army", 0)], Measure.KILLED, Policy.RANGE)

    assert actual is not None
    assert (actual.low, actual.best, actual.high) == (0, 0, 0)


def test_fifty_copies_bear_out_no_more_than_one() -> None:
    copies = [told("agency", 30, report=str(n), family="copies", day=1) for n in range(50)]
    others = [told("clinic", 12, day=1), told("mayor", 12, day=1)]

    actual = estimate([*copies, *others], Measure.KILLED, Policy.MAJORITY)

    assert actual is not None
    assert (actual.best, "2 of 3" in actual.why) == (12, True)


def test_what_the_enemy_alone_counts_is_a_ceiling_and_no_estimate() -> None:
    actual = estimate([told("Front", 81, None, party="Ulvane", side="Valdia")], Measure.KILLED, Policy.INTEREST)

    assert actual is not None
    assert (actual.low, actual.best, actual.high) == (None, None, 81)


def test_an_upper_bound_alone_gives_no_low() -> None:
    actual = estimate([told("army", None, 200)], Measure.KILLED, Policy.CONSERVATIVE)

    assert actual is not None
    assert (actual.low, actual.best, actual.high) == (None, None, 200)


def test_what_was_inferred_stands_only_where_nobody_counts() -> None:
    inferred = told("Post", 5, inferred=True)

    alone, beside = (estimate(g, Measure.KILLED, Policy.RANGE) for g in ([inferred], [inferred, told("police", 3)]))

    assert alone is not None
    assert beside is not None
    assert (alone.best, beside.best, beside.high) == (5, 3, 3)


def test_a_report_s_word_as_a_whole_is_the_best_and_not_a_voice_within_it() -> None:
    """Three papers count five; the mayor whom each quotes tells of two of them."""
    papers = [told("Post", 5, report=str(n), family=str(n), speaks=True, kind=VoiceKind.UNNAMED) for n in range(3)]
    mayor = [told("mayor", 2, report=str(n), family=str(n)) for n in range(3)]

    actual = estimate([*papers, *mayor], Measure.KILLED, Policy.RANGE)

    assert actual is not None
    assert (actual.low, actual.best, actual.high, "3 of 3 families" in actual.why) == (2, 5, 5, True)


def test_what_a_voice_said_before_it_was_revised_bears_nothing_out() -> None:
    early = [told("police", 3, report=str(n), family=str(n), day=1, speaks=True) for n in range(3)]

    actual = estimate([*early, told("police", 5, report="late", day=2, speaks=True)], Measure.KILLED, Policy.RANGE)

    assert actual is not None
    assert (actual.low, actual.best, actual.high) == (5, 5, 5)


def test_what_is_told_as_a_least_bears_out_what_lies_near_it() -> None:
    """Papers say "at least"; one that tells of another blow says six."""
    papers = [told("Post", low, None, report=str(low), speaks=True, kind=VoiceKind.UNNAMED) for low in (100, 112, 121)]
    given = [*papers, told("monitor", 126, speaks=True), *(told("radio", 6, report=n, speaks=True, kind=VoiceKind.UNNAMED) for n in "ab")]

    actual = estimate(given, Measure.KILLED, Policy.RANGE)

    assert actual is not None
    assert (actual.best, "4 of 6 families" in actual.why) == (126, True)


def test_a_least_bears_out_no_figure_far_above_it() -> None:
    given = [*(told("Post", 12, None, report=n, speaks=True) for n in "ab"), told("front", 400, speaks=True)]

    actual = estimate(given, Measure.KILLED, Policy.RANGE)

    assert actual is not None
    assert actual.best == 12


def test_a_family_s_word_is_that_of_most_of_its_reports() -> None:
    family = [told("Post", n, report=str(r), family="0", speaks=True, kind=VoiceKind.UNNAMED) for r, n in enumerate((35, 35, 6))]

    actual = estimate([*family, told("clinic", 30, None, speaks=True)], Measure.KILLED, Policy.RANGE)

    assert actual is not None
    assert actual.best == 35


def test_a_count_is_the_best_before_a_sum_of_persons_told_of() -> None:
    given = [told("police", 3, day=1, speaks=True), told("Post", 4, day=2, speaks=True, inferred=True)]

    actual = estimate(given, Measure.KILLED, Policy.RANGE)

    assert actual is not None
    assert (actual.low, actual.best, actual.high) == (3, 3, 4)


@pytest.mark.parametrize(
    ("dead", "hurt", "expected"),
    [
        ((0, 1), 1, (0, 0, 1)),  # one hurt, and in the next report one dead
        ((1, 3), 2, (0, 0, 2)),
        ((1, 1), 1, (1, 1, 1)),  # both count the dead alike: the wounded is another
        ((0, 7), 2, (2, 2, 2)),  # nobody can say of whom the seven were
    ],
)
def test_the_wounded_who_died_are_wounded_no_more(dead: tuple[int, int], hurt: int, expected: tuple[int, int, int]) -> None:
    early = [told("police", dead[0], report="early", speaks=True)] if dead[0] else []
    early.append(told("police", hurt, report="early", measure=Measure.INJURED, speaks=True))

    actual = estimate([*early, told("coroner", dead[1], report="late", day=3, speaks=True)], Measure.INJURED, Policy.RANGE)

    assert actual is not None
    assert (actual.low, actual.best, actual.high) == expected
    assert ("they are taken to have died" in actual.why) == (expected[1] == 0)


figures = strategies.builds(
    lambda voice, low, more, day, scope, speaks: told(
        voice, low, None if more is None else low + more, day=day, scope=scope, speaks=speaks and scope is Scope.INCIDENT
    ),
    strategies.sampled_from(["army", "front", "doctor", "monitor"]),
    strategies.integers(0, 500),
    strategies.none() | strategies.integers(0, 50),
    strategies.integers(1, 9),
    strategies.sampled_from([Scope.INCIDENT, Scope.SUBSET]),
    strategies.booleans(),
)


@given(strategies.lists(figures, max_size=8), strategies.sampled_from(Policy))
def test_the_order_of_reports_changes_no_estimate_and_bounds_hold_it(told_: list[Testimony], policy: Policy) -> None:
    actual, backwards = estimate(told_, Measure.KILLED, policy), estimate(reversed(told_), Measure.KILLED, policy)

    assert actual == backwards
    if actual is not None and actual.best is not None:
        assert actual.low is None or actual.low <= actual.best
        assert actual.high is None or actual.best <= actual.high


def test_a_party_s_count_is_not_the_best_where_others_contradict_it() -> None:
    """Five outlets that quote a ministry do not outweigh the hospital."""
    ministry = [told("ministry", 40, party="Valdia", report=str(n), family=str(n)) for n in range(5)]

    actual = estimate([*ministry, told("hospital", 12)], Measure.KILLED, Policy.RANGE)

    assert actual is not None
    assert (actual.low, actual.best, actual.high) == (12, 12, 40)


def test_a_hospital_is_heard_though_reports_take_a_party_s_word() -> None:
    ministry = [told("ministry", 40, party="Valdia", report=str(n), family=str(n), speaks=True) for n in range(5)]

    actual = estimate([*ministry, told("hospital", 12, report="0", family="0")], Measure.KILLED, Policy.RANGE)

    assert actual is not None
    assert (actual.low, actual.best, actual.high) == (12, 12, 40)


def test_an_admission_that_others_bear_out_may_be_the_best() -> None:
    actual = estimate([told("army", 16, party="Valdia", side="Valdia"), told("doctor", 12, None)], Measure.KILLED, Policy.RANGE)

    assert actual is not None
    assert actual.best == 16


def test_an_enemy_s_claim_below_what_others_count_is_no_ceiling() -> None:
    actual = estimate([told("Front", 5, party="Ulvane", side="Valdia"), told("hospital", 24, None)], Measure.KILLED, Policy.INTEREST)

    assert actual is not None
    assert (actual.best, actual.high) == (24, None)


bounded = strategies.builds(
    lambda voice, low, high, party, side, day: told(
        voice, low, high if low is None or high is None else max(low, high), party=party, side=side, day=day
    ),
    strategies.sampled_from(["army", "front", "doctor", "monitor"]),
    strategies.none() | strategies.integers(0, 50),
    strategies.none() | strategies.integers(0, 50),
    strategies.sampled_from([None, "Valdia", "Ulvane"]),
    strategies.sampled_from([None, "Valdia", "Ulvane"]),
    strategies.integers(1, 9),
).filter(lambda one: one.low is not None or one.high is not None)


@given(strategies.lists(bounded, max_size=6), strategies.sampled_from(Policy))
def test_the_best_lies_between_low_and_high(told_: list[Testimony], policy: Policy) -> None:
    actual = estimate(told_, Measure.KILLED, policy)

    if actual is not None and actual.best is not None:
        assert actual.low is None or actual.low <= actual.best
        assert actual.high is None or actual.best <= actual.high

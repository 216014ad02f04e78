"""Values of an incident become the forms that the task asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ascribe.incidents.incident import Incident, Toll
from ascribe.incidents.template import Number, Perpetrator, Quoted, Target, Weapon
from ascribe.reading.times.value import Time
from ascribe.text import Span
from ascribe.vocabulary.terms import Confidence, DatePrecision, Effect, EventType, PersonKind
from bench.muc4 import keys
from bench.muc4.fills import day_fill, of_interest
from bench.muc4.slotfills import confidence, instruments, number, people

DAY = date(1989, 3, 5)
SOMEWHERE = Span(0, 4)


def time(edtf: str | None, rule: str = "", *, guessed: bool = False) -> Time:
    return Time(SOMEWHERE, "then", edtf, DatePrecision.DAY, rule, "DATE", "", guessed)


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (time("1989-03-04"), "04 MAR 89"),
        (time("1989-03-04T21:30"), "04 MAR 89"),
        (time("1989-03-01/1989-03-03"), "01 MAR 89 - 03 MAR 89"),
        (time("1989-02"), "01 FEB 89 - 28 FEB 89"),
        (time("1989-03"), "01 MAR 89 - 05 MAR 89"),
        (time(None), "- 05 MAR 89"),
        (time("1989-03-03", "weekday"), "- 05 MAR 89"),
        (time("1989-03-03", "weekday, of-incident"), "- 05 MAR 89"),
        (time("1989-02-12", "units-distant"), "- 05 MAR 89"),
        (time("1989-02-20/1989-02-26", "unit-by-report"), "- 05 MAR 89"),
        (time("1989-03-05", "day-of-publication", guessed=True), "- 05 MAR 89"),
        (time("1989-03-05T08:00", "clock", guessed=True), "05 MAR 89"),
        (None, "- 05 MAR 89"),
    ],
)
def test_a_time_is_a_day_a_range_or_on_or_before_the_report(when: Time | None, expected: str) -> None:
    actual = day_fill(when, DAY)

    assert actual == expected


@pytest.mark.parametrize(
    ("rule", "beside", "expected"),
    [("deictic-day", True, "05 MAR 89"), ("deictic-day", False, "- 05 MAR 89"), ("day-month-name", False, "05 MAR 89")],
)
def test_today_far_from_the_deed_is_the_day_of_speaking(rule: str, beside: bool, expected: str) -> None:
    actual = day_fill(time("1989-03-05", rule), DAY, beside=beside)

    assert actual == expected


@pytest.mark.parametrize(
    ("rule", "beside", "expected"),
    [
        ("deictic-day", True, "04 MAR 89"),
        ("deictic-day", False, "- 05 MAR 89"),
        ("part-of-day", False, "- 05 MAR 89"),
        ("day-month-name", False, "04 MAR 89"),
    ],
)
def test_yesterday_far_from_the_deed_is_a_day_of_speaking_too(rule: str, beside: bool, expected: str) -> None:
    actual = day_fill(time("1989-03-04", rule), DAY, beside=beside)

    assert actual == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (Number(3, 3, words=Quoted("THREE", SOMEWHERE)), "3"),
        (Number(3, None, words=Quoted("AT LEAST THREE", SOMEWHERE)), "3-"),
        (Number(3, 5, words=Quoted("THREE TO FIVE", SOMEWHERE)), "3-5"),
        (Number(50, 50, approximate=True, words=Quoted("ABOUT 50", SOMEWHERE)), "~50"),
        (Number(1, 1), "1"),
        (Number(2, None), "PLURAL"),
        (Number(3, None, approximate=True, words=Quoted("SEVERAL", SOMEWHERE)), "PLURAL"),
        (Number(201, None, words=Quoted("MORE THAN 200", SOMEWHERE)), "200-"),
    ],
)
def test_a_number_keeps_its_bounds_and_a_bare_plural_is_no_number(told: Number, expected: str) -> None:
    actual = number(told)

    assert actual == expected


@pytest.mark.parametrize(
    ("words", "kind", "expected"),
    [
        ("CAR BOMB", "car bomb", "VEHICLE BOMB"),
        ("STICKS OF DYNAMITE", "explosive", "DYNAMITE"),
        ("SUBMACHINE GUNS", "small arms", "MACHINE GUN"),
        ("EXPLOSIVE DEVICE", "explosive", "BOMB"),
        ("EXPLOSIVES", "explosive", "EXPLOSIVE"),
        ("SPEARS", "blade", None),
        ("HELICOPTER", "helicopter", None),
    ],
)
def test_a_weapon_is_of_the_narrowest_type_that_its_words_name(words: str, kind: str, expected: str | None) -> None:
    fills = instruments([Weapon(Quoted(words, SOMEWHERE), words.lower(), kind)])[keys.INSTRUMENT_TYPE]

    actual = next((f.values[0] for f in fills), None)

    assert actual == expected


@pytest.mark.parametrize(
    ("deeds", "expected"),
    [
        ("THE BAKER WAS SHOT.", "GUN"),
        ("A HELICOPTER STRAFED THE MILL.", "MACHINE GUN"),
        ("THEY DYNAMITED THE MILL.", "DYNAMITE"),
        ("THEY BLEW UP THE MILL.", "EXPLOSIVE"),
        ("THE BAKER WAS MURDERED.", None),
        ("THE MILL FIRED ITS BAKER.", None),
    ],
)
def test_a_deed_without_a_weapon_may_imply_its_type(deeds: str, expected: str | None) -> None:
    fills = instruments([], deeds)[keys.INSTRUMENT_TYPE]

    actual = next(((f.values[0], f.refers) for f in fills), None)

    assert actual == ((expected, ("-",)) if expected else None)


@pytest.mark.parametrize(
    ("how", "told_by", "expected"),
    [
        (Confidence.FACT, None, "REPORTED AS FACT"),
        (Confidence.ACCUSED, "National Police", "SUSPECTED OR ACCUSED BY AUTHORITIES"),
        (Confidence.ACCUSED, "neighbours", "SUSPECTED OR ACCUSED"),
        (Confidence.CLAIMED, "army", "CLAIMED OR ADMITTED"),
    ],
)
def test_a_suspicion_of_the_authorities_has_its_own_word(how: Confidence, told_by: str | None, expected: str) -> None:
    doer = Perpetrator(Quoted("RED DAWN", SOMEWHERE), "Red Dawn", organisation=True, confidence=how, told_by=told_by, rule="")

    actual = confidence(doer)

    assert actual == expected


def blast(*, killed: int | None, injured: int | None, targets: tuple[Target, ...] = ()) -> Incident:
    return Incident(1, EventType.IED, None, (), None, None, None, None, Toll(killed, ()), Toll(injured, ()), human_targets=targets)


def struck(words: str, kind: PersonKind, *effects: Effect) -> Target:
    return Target(None, Quoted(words, SOMEWHERE), kind, Number(1, 1), effects)


@pytest.mark.parametrize(
    ("killed", "injured", "targets", "expected"),
    [
        (0, 0, (), [("NO INJURY OR DEATH", "-")]),
        (0, None, (), [("NO DEATH", "-")]),
        (None, 0, (), [("NO INJURY", "-")]),
        (None, None, (), []),
        (0, 0, (struck("CLERK", PersonKind.CIVILIAN),), [("NO INJURY OR DEATH", "CLERK")]),
        (0, 1, (struck("CLERK", PersonKind.CIVILIAN, Effect.INJURED),), [("INJURY", "CLERK")]),
    ],
)
def test_nobody_hurt_is_said_in_summary_where_no_target_was_harmed(
    killed: int | None, injured: int | None, targets: tuple[Target, ...], expected: list[tuple[str, str]]
) -> None:
    fills = people(blast(killed=killed, injured=injured, targets=targets))[keys.HUMAN_EFFECT]

    actual = [(f.values[0], f.refers[0]) for f in fills]

    assert actual == expected


def test_guerrillas_who_fell_are_no_targets() -> None:
    fallen = struck("REBEL", PersonKind.FIGHTER, Effect.KILLED)
    fills = people(blast(killed=2, injured=None, targets=(fallen, struck("CLERK", PersonKind.CIVILIAN, Effect.KILLED))))

    actual = [f.values[0] for f in fills[keys.DESCRIPTION]]

    assert actual == ["CLERK"]


@pytest.mark.parametrize(
    ("event", "targets", "expected"),
    [
        (EventType.ARMED_CLASH, (struck("CLERK", PersonKind.CIVILIAN, Effect.KILLED),), True),
        (EventType.ARMED_CLASH, (struck("CLERK", PersonKind.CIVILIAN),), False),
        (EventType.ARMED_CLASH, (struck("20 PEOPLE", PersonKind.CIVILIAN, Effect.KILLED),), False),
        (EventType.ATTACK, (struck("20 PEOPLE", PersonKind.CIVILIAN, Effect.KILLED),), True),
        (EventType.ATTACK, (struck("CLERK", PersonKind.CIVILIAN),), True),
        (EventType.ATTACK, (struck("SOLDIER", PersonKind.MILITARY, Effect.KILLED),), False),
        (EventType.ATTACK, (), False),
    ],
)
def test_a_fight_is_of_interest_where_others_than_the_armed_come_to_harm(
    event: EventType, targets: tuple[Target, ...], expected: bool
) -> None:
    actual = of_interest(replace(blast(killed=None, injured=None, targets=targets), event=event))

    assert actual == expected

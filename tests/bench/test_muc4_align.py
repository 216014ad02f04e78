"""Templates are mapped, counted and summed as the guidelines say."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from bench.muc4 import keys
from bench.muc4.align import align, may_map, tallies, total
from bench.muc4.keys import Fill, Template, fill
from bench.muc4.slots import meet, tally_of
from bench.muc4.tally import Tally
from bench.muc4.wanted import misses

RAID = {
    keys.TYPE: ["BOMBING"],
    keys.DATE: ["04 MAR 89"],
    keys.LOCATION: ["PERU: TARMA (CITY)"],
    keys.INDIVIDUAL: ['? "MASKED MEN"'],
    keys.THING: ['"MILL" / "GRAIN MILL"'],
    keys.THING_EFFECT: ['DESTROYED: "MILL" / "GRAIN MILL"'],
    keys.DESCRIPTION: ['"MILLERS"'],
    keys.HUMAN_NUMBER: ['2: "MILLERS"'],
}
SEIZURE = {keys.TYPE: ["KIDNAPPING"], keys.THING: ["*"], keys.HUMAN: ['"ANA VELA"'], keys.DESCRIPTION: ['"MAYOR": "ANA VELA"']}


def made(cells: Mapping[str, list[str]]) -> Template:
    return keys.template(cells)


def answer(cells: Mapping[str, list[str]]) -> Template:
    """The cells as a response: the first alternative of each, none optional."""
    whole = made(cells)
    return Template({s: tuple(Fill(f.values[:1], f.refers[:1]) for f in fills) for s, fills in whole.fills.items()})


def test_the_key_answers_itself_wholly() -> None:
    counted = tallies(align([made(RAID), made(SEIZURE)], [answer(SEIZURE), answer(RAID)]))

    actual = (total(counted).f, counted[keys.ID])

    assert actual == (1.0, Tally(right=2))


@pytest.mark.parametrize(
    ("changed", "slot", "expected"),
    [
        ({keys.INDIVIDUAL: []}, keys.INDIVIDUAL, Tally()),
        ({keys.INDIVIDUAL: ['"TWO BAKERS"']}, keys.INDIVIDUAL, Tally(spurious=1)),
        ({keys.THING: ['"GRAIN MILL"']}, keys.THING, Tally(right=1)),
        ({keys.THING: ['"GRAIN MILL"', '"BARN"']}, keys.THING, Tally(right=1, spurious=1)),
        ({keys.LOCATION: ["PERU"]}, keys.LOCATION, Tally(part=1)),
        ({keys.DATE: ["- 04 MAR 89"]}, keys.DATE, Tally(part=1)),
        ({keys.DATE: []}, keys.DATE, Tally(missing=1)),
        ({keys.THING_EFFECT: ['SOME DAMAGE: "MILL"']}, keys.THING_EFFECT, Tally(wrong=1)),
        ({keys.THING_EFFECT: ['DESTROYED: "BARN"']}, keys.THING_EFFECT, Tally(part=1)),
        ({keys.HUMAN_NUMBER: ['2: "BAKERS"']}, keys.HUMAN_NUMBER, Tally(part=1)),
        ({keys.HUMAN_NUMBER: ['3: "MILLERS"']}, keys.HUMAN_NUMBER, Tally(wrong=1)),
    ],
)
def test_what_differs_is_counted_in_its_slot(changed: dict[str, list[str]], slot: str, expected: Tally) -> None:
    actual = tallies(align([made(RAID)], [answer({**RAID, **changed})]))[slot]

    assert actual == expected


def test_a_spurious_template_costs_all_its_fillers() -> None:
    counted = tallies(align([made(SEIZURE)], [answer(SEIZURE), answer(RAID)]))

    actual = (counted[keys.ID], total(counted).spurious, total(counted).recall)

    assert actual == (Tally(right=1, spurious=1), 8, 1.0)


def test_a_missing_template_costs_recall_and_no_precision() -> None:
    counted = total(tallies(align([made(SEIZURE), made(RAID)], [answer(SEIZURE)])))

    actual = (counted.precision, counted.missing)

    assert actual == (1.0, 7)


def test_an_optional_template_may_be_left_out() -> None:
    counted = total(tallies(align([made({**RAID, keys.ID: ["1 (OPTIONAL)"]})], [])))

    assert counted == Tally()


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        ({keys.TYPE: ["BOMBING"], keys.THING: ['"MILL"']}, True),
        ({keys.TYPE: ["ATTACK"], keys.DESCRIPTION: ['"TWO MILLERS"']}, True),
        ({keys.TYPE: ["BOMBING"], keys.THING: ['"BARN"'], keys.DATE: ["04 MAR 89"]}, False),
        ({keys.TYPE: ["KIDNAPPING"], keys.DESCRIPTION: ['"MILLERS"']}, False),
    ],
)
def test_templates_are_mapped_by_their_type_and_a_perpetrator_or_target(response: dict[str, list[str]], expected: bool) -> None:
    actual = may_map(made(RAID), answer(response))

    assert actual is expected


def test_a_right_description_of_the_wrong_person_is_right_in_part() -> None:
    key = [fill(keys.DESCRIPTION, '"MAYOR OF TARMA": "ANA VELA"')]

    actual = [
        tally_of(meet(keys.DESCRIPTION, key, [fill(keys.DESCRIPTION, line)]))
        for line in ('"MAYOR OF TARMA": "VELA"', '"MAYOR OF TARMA": "ROCA"')
    ]

    assert actual == [Tally(right=1), Tally(part=1)]


def test_half_credit_is_half_in_recall_and_precision() -> None:
    tally = Tally(right=2, part=2, wrong=1, missing=1, spurious=5)

    actual = (tally.recall, tally.precision, tally.overgeneration)

    assert actual == (0.5, 0.3, 0.5)


def test_misses_say_what_was_wanted_and_where() -> None:
    text = "TARMA, 5 MAR 89 -- [TEXT] NOBODY SLEPT. THE MILLERS FLED."
    mapped = align([made(RAID)], [answer({**RAID, keys.HUMAN_NUMBER: ['9: "MILLERS"']})])

    actual = list(misses("T-1", text, mapped))

    assert actual == ["T-1\tHUM TGT: NUMBER\twrong\t2: MILLERS\tnot\t9: MILLERS\tTHE MILLERS FLED."]

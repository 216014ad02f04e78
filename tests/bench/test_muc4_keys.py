"""Cells of a key become the fills they write."""

from __future__ import annotations

import pytest

from bench.muc4 import keys
from bench.muc4.keys import Fill, fill, template


@pytest.mark.parametrize(
    ("slot", "line", "expected"),
    [
        (keys.TYPE, "BOMBING / ATTACK", Fill(("BOMBING", "ATTACK"))),
        (keys.DATE, "- 05 MAR 89", Fill(("- 05 MAR 89",))),
        (keys.LOCATION, "PERU:  LIMA (CITY) / PERU", Fill(("PERU: LIMA (CITY)", "PERU"))),
        (keys.LOCATION, "(PERU: LIMA (CITY)) / (PERU)", Fill(("PERU: LIMA (CITY)", "PERU"))),
        (keys.LOCATION, "PERU: LIMA (CITY)", Fill(("PERU: LIMA (CITY)",))),
        (keys.DATE, "(- 05 MAR 89) / (04 MAR 89 - 05 MAR 89)", Fill(("- 05 MAR 89", "04 MAR 89 - 05 MAR 89"))),
        (keys.ORGANISATION, '"RED DAWN" / "RD"', Fill(("RED DAWN", "RD"))),
        (keys.INDIVIDUAL, '? "MASKED MEN"', Fill(("MASKED MEN",), optional=True)),
        (keys.INDIVIDUAL, r'"\"THE OWLS\""', Fill(('"THE OWLS"',))),
        (keys.THING, '"MILL / BAKERY"', Fill(("MILL / BAKERY",))),
        (keys.HUMAN_EFFECT, 'DEATH / INJURY: "BAKER" / "OLD BAKER"', Fill(("DEATH", "INJURY"), ("BAKER", "OLD BAKER"))),
        (keys.HUMAN_EFFECT, 'DEATH: "BAKER" / INJURY: "BAKER"', Fill(("DEATH", "INJURY"), ("BAKER",))),
        (keys.DESCRIPTION, '"MAYOR" / "MR.": "ANA VELA" / "VELA"', Fill(("MAYOR", "MR."), ("ANA VELA", "VELA"))),
        (keys.INSTRUMENT_TYPE, 'GUN: "-"', Fill(("GUN",), ("-",))),
    ],
)
def test_a_cell_gives_its_alternatives_and_what_they_refer_to(slot: str, line: str, expected: Fill) -> None:
    actual = fill(slot, line)

    assert actual == expected


def test_a_hyphen_is_empty_and_an_asterisk_does_not_apply() -> None:
    actual = template({keys.TYPE: ["KIDNAPPING"], keys.THING: ["*"], keys.HUMAN: ["-"]})

    assert (dict(actual.fills), actual.unasked) == ({keys.TYPE: (Fill(("KIDNAPPING",)),)}, frozenset({keys.THING}))


def test_an_optional_template_says_so() -> None:
    actual = template({keys.ID: ["2 (OPTIONAL)"], keys.TYPE: ["ATTACK"]}).optional

    assert actual is True

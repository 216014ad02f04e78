"""The type and five roles are counted under the mapping that gets most right."""

from __future__ import annotations

import pytest

from bench.muc4 import keys
from bench.muc4.keys import Template, template
from bench.muc4.roles import by_head, entities, exact, roles
from bench.muc4.tally import Tally

SEIZURE = template(
    {
        keys.TYPE: ["KIDNAPPING"],
        keys.HUMAN: ['"ANA VELA"'],
        keys.DESCRIPTION: ['"MAYOR": "ANA VELA"'],
        keys.ORGANISATION: ['"RED DAWN" / "RD"'],
    }
)
BLAST = template({keys.TYPE: ["BOMBING"], keys.THING: ['"MILL"'], keys.INDIVIDUAL: ['? "MASKED MEN"']})


def said(kind: str, **slots: str) -> Template:
    return template({keys.TYPE: [kind], **{getattr(keys, name): [f'"{words}"'] for name, words in slots.items()}})


def test_a_name_and_its_description_are_one_person() -> None:
    actual = [e.values for e in entities(SEIZURE, keys.HUMAN)]

    assert actual == [("ANA VELA", "MAYOR")]


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        ([said("KIDNAPPING", HUMAN="ANA VELA", ORGANISATION="RD"), said("BOMBING", THING="MILL")], Tally(right=5)),
        ([said("BOMBING", THING="MILL"), said("KIDNAPPING", DESCRIPTION="MAYOR", ORGANISATION="RED DAWN")], Tally(right=5)),
        ([said("BOMBING", THING="OLD MILL")], Tally(right=2, missing=3)),
        ([said("KIDNAPPING", HUMAN="ANA VELA"), said("ATTACK", THING="BARN")], Tally(right=2, missing=3, spurious=2)),
        ([], Tally(missing=5)),
    ],
)
def test_roles_are_right_missing_or_spurious(response: list[Template], expected: Tally) -> None:
    actual = roles([SEIZURE, BLAST], response, by_head)

    assert actual == expected


def test_a_longer_phrase_is_not_exact() -> None:
    actual = roles([BLAST], [said("BOMBING", THING="OLD MILL")], exact)

    assert actual == Tally(right=1, missing=1, spurious=1)

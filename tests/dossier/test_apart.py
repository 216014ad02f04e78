"""No figure of a voice vanishes."""

from __future__ import annotations

import pytest

from ascribe.dossier.apart import apart
from ascribe.dossier.dossier import Telling, compile_dossier
from ascribe.dossier.testimony import Json, Source
from tests.dossier.told import claim, incident

SOURCE = Source("a", "a", "Post", None)
TOLL = claim("governor", 17, 17)


def beside(low: int, **also: object) -> Json:
    """The governor's toll with another figure in the same sentence."""
    return {**TOLL, "figures": [*TOLL["figures"], {**TOLL["figures"][0], "low": low, "high": low, "words": str(low), **also}]}


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ((TOLL,), ()),
        ((beside(5),), (("5", "a part"),)),
        ((beside(5, scope="subset"),), (("5", "a part"),)),
        ((beside(20, superseded=True),), (("20", "withdrawn in the same report"),)),
        ((beside(5, scope="cumulative"),), (("5", "a longer time"),)),
        ((TOLL, claim("governor", 14, 14)), (("14", "beside 17 in the same report"),)),
        ((TOLL, claim("governor", 2, None, inferred=True)), (("at least 2", "beside 17 in the same report"),)),
        ((TOLL, claim("army", 3, 3, stance="denied")), (("3", "denied"),)),
    ],
)
def test_a_figure_in_no_history_stands_beside_with_its_reason(claims: tuple[Json, ...], expected: tuple[tuple[str, str], ...]) -> None:
    compiled = compile_dossier("orlo-1", [Telling(SOURCE, incident(killed={"best": 5}), claims)])

    actual = tuple((one.testimony.bounds, one.why) for one in apart(compiled))

    assert actual == expected


def test_what_copies_repeat_stands_once() -> None:
    tellings = [Telling(Source(name, "a", "Post", None), incident(), (TOLL, claim("governor", 14, 14))) for name in "abc"]

    actual = [(one.testimony.bounds, one.again) for one in apart(compile_dossier("orlo-1", tellings))]

    assert actual == [("14", 2)]

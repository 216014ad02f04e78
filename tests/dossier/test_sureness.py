"""An accusation is no fact, however many outlets repeat it."""

from __future__ import annotations

from typing import Any

import pytest

from ascribe.dossier.dossier import Telling, compile_dossier
from ascribe.dossier.sureness import sureness, untold
from ascribe.dossier.testimony import Source
from tests.dossier.told import incident


def telling(report: str, sure: str | None, told_by: str | None = None, **also: Any) -> Telling:
    """A report that names the army as the doer."""
    doer = {"name": "Orlo army", "confidence": sure, "told_by": told_by}
    return Telling(Source(report, report, report, None), incident(by="Orlo army", by_confidence=sure, perpetrators=[doer], **also), ())


@pytest.mark.parametrize(
    ("tellings", "expected"),
    [
        ([telling("Radio", "stated as fact")], "stated as fact: Radio"),
        ([telling("Post", "accused"), telling("Mail", "accused")], "accused: Mail, Post"),
        ([telling("Post", "accused", "Front"), telling("Radio", "stated as fact")], "stated as fact: Radio; accused by Front: Post"),
        ([telling("Post", None)], ""),
        ([telling("Post", "accused", corrected={"by": "corrected"})], ""),
    ],
)
def test_how_sure_the_reports_are_of_the_doer(tellings: list[Telling], expected: str) -> None:
    compiled = compile_dossier("orlo-1", tellings)

    actual = sureness(compiled, compiled.by[0])

    assert actual == expected


def test_whom_a_public_profile_may_not_name_accuses_nobody_there() -> None:
    compiled = compile_dossier("orlo-1", untold([telling("Post", "accused", "Ina Vale")]))

    actual = sureness(compiled, compiled.by[0])

    assert actual == "accused: Post"

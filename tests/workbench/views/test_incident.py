"""The screen of an incident leaves out no figure, and says why one counts in no estimate."""

from __future__ import annotations

from dataclasses import replace

from ascribe.dossier.apart import apart
from ascribe.dossier.dossier import Telling, compile_dossier
from ascribe.dossier.testimony import Source
from ascribe.incidents.across import Gathered, Gathering
from ascribe.incidents.sketch import Sketch
from ascribe.workbench.views.incident import incident
from tests.dossier.told import claim
from tests.dossier.told import incident as told

SOURCE = Source("a", "a", "Post", None)


def test_what_is_withdrawn_denied_or_beside_another_is_shown_as_the_dossier_has_it() -> None:
    toll = claim("governor", 17, 17)
    withdrawn = {**toll, "figures": [*toll["figures"], {**toll["figures"][0], "low": 20, "high": 20, "words": "20", "superseded": True}]}
    given = (withdrawn, claim("governor", 14, 14), claim("army", 3, 3, stance="denied"))
    tellings = [Telling(replace(SOURCE, report=name), told(), given) for name in "ab"]
    dossier = compile_dossier("orlo-1", tellings)
    shown = incident(dossier, Gathered("orlo-1", (Sketch("a", 1), Sketch("b", 1))), Gathering(()))
    actual = [(a.said.bounds, a.why, a.said.again) for a in shown.apart]

    assert actual == [(a.testimony.bounds, a.why, a.again) for a in apart(dossier)]
    assert [(bounds, why) for bounds, why, _ in actual] == [
        ("20", "withdrawn in the same report"),
        ("14", "beside 17 in the same report"),
        ("3", "denied"),
    ]

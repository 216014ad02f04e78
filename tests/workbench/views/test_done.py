"""What a ruling on incidents did, and what it left as it was."""

from __future__ import annotations

import pytest

from ascribe.incidents.rulings import Verdict
from ascribe.linking import incident_of
from ascribe.workbench.joining import made, ruled
from ascribe.workbench.views.done import done, left_apart
from tests.workbench.conftest import Served


@pytest.mark.parametrize(("other", "expected"), [("fh2rt", [(1, "Meridian Post tells of both, and tells them apart")]), ("34rat", [])])
def test_what_stays_apart_is_named_with_the_reason(other: str, expected: list[tuple[int, str]], served: Served) -> None:
    desk = served.desk
    two = [incident_of(id_, desk.snapshot().linked.gathering) for id_ in ("d5z4v", other)]
    ruling = ruled(desk, Verdict.SAME, ("d5z4v", other), made("Mara"))
    now = desk.snapshot()
    found = done(now, [ruling.id], left_apart(two, now.linked.gathering.incidents, [g.members[0].key for g in two]))

    assert found is not None
    assert (found.words, [(a.reports, a.why) for a in found.apart]) == ("Ruled one incident", expected)

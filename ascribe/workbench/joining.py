"""What a person decides of two incidents in, rulings in the store out; and what became of the incidents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from ascribe.errors import BadRuling
from ascribe.incidents.across.gathered import Member, mark
from ascribe.incidents.across.parting import parting
from ascribe.incidents.rulings import PAIRED, Ruling, Verdict
from ascribe.linking import Made, incident_of, paired, undone
from ascribe.workbench.deciding import as_seen
from ascribe.workbench.desk import Desk, Snapshot


def made(who: str, why: str = "") -> Made:
    """Who rules and why, now."""
    return Made(datetime.now(UTC).isoformat(timespec="microseconds"), why.strip(), who)


def ruled(desk: Desk, verdict: Verdict, ids: tuple[str, str], by: Made) -> Ruling:
    """The ruling on two incidents, kept. Raises NotKept and BadRuling."""
    if verdict not in PAIRED:
        raise BadRuling(f"{verdict}: no verdict on two incidents; say same, different or unsure")

    def judged(now: Snapshot) -> tuple[tuple[Ruling, ...], Ruling]:
        ruling = paired(verdict, ids, by, store=desk.store, gathering=now.linked.gathering)
        return (ruling,), ruling

    return as_seen(desk, judged)


def split(desk: Desk, of: str, reports: Sequence[str], by: Made) -> tuple[Ruling, ...]:
    """The rulings that part some reports of an incident from the others, kept. Raises NotKept and BadRuling."""

    def judged(now: Snapshot) -> tuple[tuple[Ruling, ...], tuple[Ruling, ...]]:
        incident = incident_of(of, now.linked.gathering)
        some = [s.key for s in incident.members if s.report in reports]
        rest = [s.key for s in incident.members if s.report not in reports]
        if not some or not rest:
            raise BadRuling(
                f"{incident.id}: {'no report is chosen' if not some else 'all reports are chosen'}; choose some that tell of another one"
            )
        attached = now.linked.attached
        found = parting(now.likened, some, rest, same=attached.same, apart=attached.different)
        pairs = [*((Verdict.DIFFERENT, p) for p in found.different), *((Verdict.SAME, p) for p in found.same)]
        rulings = tuple(paired(v, _marks(p), by, store=desk.store, gathering=now.linked.gathering) for v, p in pairs)
        return rulings, rulings

    return as_seen(desk, judged)


def taken_back(desk: Desk, ids: Sequence[str], by: Made) -> tuple[Ruling, ...]:
    """The undos of these rulings, kept, all or none. Raises NotKept and BadRuling."""

    def judged(_: Snapshot) -> tuple[tuple[Ruling, ...], tuple[Ruling, ...]]:
        undos = tuple(undone(asked, by, store=desk.store) for asked in dict.fromkeys(ids))
        return undos, undos

    return as_seen(desk, judged)


def _marks(members: tuple[Member, Member]) -> tuple[str, str]:
    return mark(members[0]), mark(members[1])

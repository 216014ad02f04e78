"""Jobs in, what the intake screen shows of them out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from ascribe.store.jobs import Job, State
from ascribe.workbench.desk import Snapshot
from ascribe.workbench.shelf import Shelf

_SAID = {
    "new": "new",
    "version": "new: another text than before at its address",
    "reread": "read anew",
    "known": "kept already",
    "refused": "refused",
    "failed": "kept, not read",
}


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of one input; `copies` are the outlets of the reports that are copies of it, or it of them."""

    source: str
    said: str
    why: str  # "": it was not refused
    report: str | None  # None: none is kept
    title: str
    claims: int | None  # None: there is no reading
    behind: bool  # it is kept, and not yet compared with the others
    copies: tuple[str, ...]
    incidents: tuple[str, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job has come."""

    number: int
    state: State
    done: int
    total: int
    who: str | None  # None: the one who looks may not see it
    made: str  # ISO, to the minute
    message: str
    taken: tuple[Taken, ...]

    @property
    def open(self) -> bool:
        """It goes on by itself."""
        return self.state in (State.QUEUED, State.RUNNING)

    @property
    def behind(self) -> bool:
        """Some of what is shown is not yet compared with the other reports."""
        return any(t.behind for t in self.taken)

    def to_dict(self) -> dict[str, Any]:
        """The progress as JSON has it."""
        return {**asdict(self), "state": self.state.value}


def progress(job: Job, outcomes: Iterable[Mapping[str, Any]], now: Snapshot, shelf: Shelf, *, named: bool) -> Progress:
    """A job with what came of its inputs, against the store as it is now; who handed them over, only for those who work here."""
    made = job.made.isoformat(sep=" ", timespec="minutes").removesuffix("+00:00") + " UTC"
    taken = tuple(_taken(outcome, now, shelf) for outcome in outcomes)
    return Progress(job.number, job.state, job.done, max(job.total, job.done), job.who if named else None, made, job.message, taken)


def _taken(outcome: Mapping[str, Any], now: Snapshot, shelf: Shelf) -> Taken:
    report = outcome.get("report")
    kept = now.kept.get(report) if report else None
    return Taken(
        source=outcome.get("source") or "",
        said=_SAID.get(outcome["state"], outcome["state"]),
        why=outcome.get("why", ""),
        report=report,
        title=(kept.imprint.title or kept.imprint.publisher or "") if kept else "",
        claims=len(kept.claims) if kept else outcome.get("claims"),
        behind=kept is None and "claims" in outcome,
        copies=_copies(kept.imprint.id, now, shelf) if kept else (),
        incidents=tuple(g.id for g in now.about(report)) if report else (),
        warnings=tuple(outcome.get("warnings", ())),
    )


def _copies(report: str, now: Snapshot, shelf: Shelf) -> tuple[str, ...]:
    """The outlets of the reports that are of one family with a report, in the order of arrival; their ids where none is named."""
    families = (f for incident in now.about(report) for f in shelf.families(incident) if report in f.reports)
    others = {r for family in families for r in family.reports} - {report}
    return tuple(dict.fromkeys(now.kept[r].imprint.publisher or r for r in now.kept if r in others))

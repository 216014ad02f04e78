"""Reviewing for programs: the queue, one claim, and decisions on claims with their undoing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException

from ascribe.incidents.rulings import Ruling, Verdict
from ascribe.incidents.verdicts import Key, place
from ascribe.store.members import Role
from ascribe.workbench.asked import AtDesk, Now, Who
from ascribe.workbench.deciding import MOST, Wish
from ascribe.workbench.desk import Snapshot
from ascribe.workbench.reviewing import Reviewing
from ascribe.workbench.viewing import Shared, Taking, Viewing
from ascribe.workbench.views import wording
from ascribe.workbench.views.review.listing import Listed
from ascribe.workbench.views.review.queue import Asked
from ascribe.workbench.views.review.standing import WORDS, Standing, Viewer

router = APIRouter(prefix="/api/v1/review", tags=["review"])


class OneDecision(BaseModel):
    """A verdict on a claim, or what one of its fields should say; `token` is that of the claim as it was seen."""

    model_config = ConfigDict(extra="forbid")

    claim: str = Field(max_length=64)
    token: str = Field(max_length=64)
    verdict: Verdict
    field: str = Field("claim", max_length=64)
    value: str | None = Field(None, max_length=300_000)


class Decisions(BaseModel):
    """Decisions to be taken together or not at all, and the reason; `settles` where an adjudicator ends a disagreement."""

    model_config = ConfigDict(extra="forbid")

    decisions: list[OneDecision] = Field(min_length=1, max_length=MOST)
    why: str = Field("", max_length=2_000)
    settles: bool = False


@router.get("/queue")
def queued(now: Now, shared: Shared, viewer: Viewing, asked: Annotated[Asked, Depends()], page: str = "") -> dict[str, Any]:
    """A page of the queue; `next` and `previous` are what to give as `page` for the others."""
    found = shared.listing(now, asked, viewer, page)
    rows = [row_dict(each, now, shared, viewer) for each in found.rows]
    counts = {"first": found.first, "total": found.total, "open": found.open}
    return {**counts, "claims": rows, "next": found.after, "previous": found.before}


@router.get("/agreement")
def agreement(now: Now, shared: Shared, viewer: Viewing) -> dict[str, Any]:
    """Krippendorff's alpha field by field, and what is left to settle; nothing of either while others' decisions are hidden."""
    if viewer.blind:
        return {"fields": [], "disputes": []}
    found = shared.reviewed(now, viewer)
    return {"fields": [f.to_dict() for f in found.fields], "disputes": [asdict(d) for d in found.disputes]}


@router.get("/claims/{key}")
def claim(key: str, now: Now, shared: Shared, viewer: Viewing) -> dict[str, Any]:
    """One claim with its words, what other families say, and what was decided of it."""
    row = shared.row(now, key)
    pane = {name: value for name, value in asdict(shared.pane(now, row, viewer)).items() if name not in ("guidelines", "form")}
    return {**pane, "state": state_dict(shared.standing(now, row.at, viewer))}


@router.post("/decisions")
def decide(given: Decisions, desk: AtDesk, shared: Shared, taking: Taking, viewing: Viewing, who: Who) -> dict[str, Any]:
    """Take decisions; refused with 409 where a claim is not any more what its token says."""
    now = desk.snapshot()
    if given.settles and not who.role.may(Role.ADMIN):
        raise HTTPException(403, "an admin settles what reviewers differ on")
    viewer = replace(viewing, blind=viewing.blind and not given.settles)
    wishes = [Wish(shared.row(now, d.claim).at, d.token, d.verdict, d.field, d.value) for d in given.decisions]
    rulings = taking.decide(
        wishes, viewer.who, lambda then, at: shared.standing(then, at, viewer), why=given.why.strip(), settles=given.settles
    )
    return _answer(rulings, desk.snapshot(), shared, viewer)


@router.post("/undo")
def undo(desk: AtDesk, shared: Shared, taking: Taking, viewer: Viewing) -> dict[str, Any]:
    """Take back all that one did last, of whatever kind."""
    return _answer(taking.undo(viewer.who), desk.snapshot(), shared, viewer)


@router.post("/redo")
def redo(desk: AtDesk, shared: Shared, taking: Taking, viewer: Viewing) -> dict[str, Any]:
    """Let stand again what one took back last."""
    undos = taking.redo(viewer.who)
    now = desk.snapshot()
    by_id = {r.id: r for r in now.rulings}
    return _answer([by_id[u.undoes] for u in undos if u.undoes in by_id], now, shared, viewer)


def _answer(rulings: Iterable[Ruling], now: Snapshot, shared: Reviewing, viewer: Viewer) -> dict[str, Any]:
    """The rulings, in words too, and the claims that they are about as they stand now."""
    given = tuple(rulings)
    rows = [shared.queue(now).by_place[at] for at in _about(given, now)]
    claims = [row_dict(Listed(row, shared.standing(now, row.at, viewer)), now, shared, viewer) for row in rows]
    return {"rulings": [r.id for r in given], "said": _said(given, claims), "claims": claims}


def _about(rulings: Iterable[Ruling], now: Snapshot) -> tuple[Key, ...]:
    """The claims that these rulings mean."""
    wanted = [r for r in rulings if r.on_claim]
    reports = {r.about[0].report for r in wanted}
    placed, _ = place(wanted, {report: now.kept[report].claims for report in reports if report in now.kept})
    return tuple(dict.fromkeys(p.key for p in placed))


def _said(rulings: Sequence[Ruling], claims: Sequence[Mapping[str, Any]]) -> str:
    """What was decided, on one line."""
    if not rulings:
        return ""
    what = WORDS.get(rulings[0].verdict, rulings[0].verdict.value)
    if not rulings[0].on_claim:
        return f"two incidents: {rulings[0].verdict.value}"
    return f"{what}: {claims[0]['value']}" if len(claims) == 1 else f"{what}: {len(claims)} claims"


def row_dict(each: Listed, now: Snapshot, shared: Reviewing, viewer: Viewer) -> dict[str, Any]:
    """A row of the queue as it stands for who looks."""
    row = each.row
    value = wording.figures(shared.claim(now, row.at, viewer)) if each.standing.corrections else row.line.value
    shown = {"claim": row.key, "report": row.report, "letter": shared.letters(now, row.report)[row.key], "value": value}
    told = {"voice": row.line.voice, "outlet": row.line.outlet, "incident": row.incident or None, "measures": list(row.line.measures)}
    turn = None if viewer.blind and not each.standing.mine else row.turn.value
    return {**shown, **told, "turn": turn, "state": each.standing.state.value, "token": each.standing.token}


def state_dict(of: Standing) -> dict[str, Any]:
    """Where a claim stands, as JSON has it."""
    return {"state": of.state.value, "token": of.token, "decisions": [asdict(d) for d in of.decisions]}

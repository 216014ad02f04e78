"""What a reviewer decides in, rulings in the store out; refused where others decided something meanwhile that the reviewer has not seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Lock
from typing import TypeVar

from ascribe.errors import BadRuling, Overtaken, Stale
from ascribe.incidents.rulings import Ruling, Verdict, taken_back
from ascribe.incidents.verdicts import Key, pointer_to
from ascribe.linking import Made, on_claim
from ascribe.workbench.desk import Desk, Snapshot
from ascribe.workbench.views.review.standing import WORDS, Standing, stale

Answer = TypeVar("Answer")

AGAIN = 100
"""Looks at what others have decided in between before one is asked to try later: each time somebody's decision was kept."""

MOST = 500
"""Decisions that one request may bring: a page of the queue has a hundred rows."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One decision on a claim, and the token of what its author saw of the claim."""

    at: Key
    token: str
    verdict: Verdict
    field: str = "claim"
    value: str | None = None  # None: nothing is put right


class Deciding:
    """Takes decisions so that nobody decides over what another has decided since they looked, at this server or another of the same store."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._lock = Lock()

    def decide(
        self, wishes: Sequence[Wish], who: str, standing: Callable[[Snapshot, Key], Standing], *, why: str = "", settles: bool = False
    ) -> tuple[Ruling, ...]:
        """Take all of them or none; what one has said of a claim last is not said twice. Raises Stale where a claim is not any more what its token says, BadRuling and NotKept."""
        if not 0 < len(wishes) <= MOST:
            raise BadRuling(f"{len(wishes)} decisions at once; send 1 to {MOST}")

        def judged(now: Snapshot) -> tuple[tuple[Ruling, ...], tuple[Ruling, ...]]:
            for at, token in dict.fromkeys((w.at, w.token) for w in wishes):
                found = standing(now, at)
                if found.token != token:
                    raise Stale(stale(found))
            made = Made(_now(), why, who, settles)
            held = {r.id: r for r in now.rulings}
            again = {wish: held[said] for wish in wishes if (said := _said_before(wish, standing(now, wish.at), made)) is not None}
            rulings = {wish: self._ruling(wish, made, now) for wish in wishes if wish not in again}
            return tuple(rulings.values()), tuple((again | rulings)[wish] for wish in dict.fromkeys(wishes))

        with self._lock:
            return as_seen(self.desk, judged)

    def _ruling(self, wish: Wish, made: Made, now: Snapshot) -> Ruling:
        if wish.verdict in (Verdict.ACCEPT, Verdict.UNSURE) and wish.value is None:
            # of a whole page at once: the claim is at hand, the store need not be asked for each
            report, place = wish.at
            return Ruling(made.at, wish.verdict, (pointer_to(now.kept[report].claims[place]),), made.why, made.who, settles=made.settles)
        if wish.verdict not in (Verdict.REJECT, Verdict.CORRECT):
            raise BadRuling(f"{wish.verdict}: no verdict on a claim; name accept, reject, unsure or correct")
        claim = now.kept[wish.at[0]].claims[wish.at[1]]["id"]
        return on_claim(wish.verdict, claim, made, store=self.desk.store, field=wish.field, value=wish.value)

    def undo(self, who: str) -> tuple[Ruling, ...]:
        """Take back all that one person did last at one moment; the rulings that were in force. Raises BadRuling where there is nothing."""
        with self._lock:
            return as_seen(self.desk, lambda now: _undone(last_done(now.rulings, who), who, "nothing of yours is left to undo"))

    def redo(self, who: str) -> tuple[Ruling, ...]:
        """Let stand again what one person took back last, if they decided nothing since."""
        with self._lock:
            return as_seen(self.desk, lambda now: _undone(last_undone(now.rulings, who), who, "nothing of yours was undone last"))


def as_seen(desk: Desk, judged: Callable[[Snapshot], tuple[Sequence[Ruling], Answer]]) -> Answer:
    """Have the rulings that somebody makes of what they see kept, and answer; where others came in between, what is there now is judged.

    What keeps others out between looking and keeping is the store's own transaction: another server has no part in a lock of this one.
    """
    for _ in range(AGAIN):
        now = desk.snapshot()
        rulings, answer = judged(now)
        if not rulings:
            return answer
        try:
            desk.store.add_rulings([r.to_dict() for r in rulings], seen=now.mark.rulings)
        except Overtaken:
            continue
        return answer
    raise Overtaken("others are deciding at this very moment; nothing was lost: do it again")


def _undone(given: Sequence[Ruling], who: str, why: str) -> tuple[tuple[Ruling, ...], tuple[Ruling, ...]]:
    """The undos of these rulings, and the rulings."""
    if not given:
        raise BadRuling(why)
    made = Made(_now(), "", who)
    return tuple(Ruling(made.at, Verdict.UNDO, (), made.why, made.who, undoes=r.id) for r in given), tuple(given)


def _said_before(wish: Wish, found: Standing, made: Made) -> str | None:
    """The ruling by which the same person said the same of the claim last, for no other reason; None: there is none."""
    last = found.decisions[-1] if found.decisions else None
    if last is None or wish.value is not None or not last.mine or last.what != WORDS.get(wish.verdict) or last.settles != made.settles:
        return None
    return last.ruling if made.why in ("", last.why) else None


def last_done(rulings: Iterable[Ruling], who: str) -> tuple[Ruling, ...]:
    """What one person did last of what still stands, all of one moment: a page accepted at once is undone at once."""
    given = tuple(rulings)
    undone_ = taken_back(given)
    own = [r for r in given if r.who == who and r.verdict is not Verdict.UNDO and r.id not in undone_]
    last = max((r.at for r in own), default="")
    return tuple(r for r in own if r.at == last)


def last_undone(rulings: Iterable[Ruling], who: str) -> tuple[Ruling, ...]:
    """The undos in force of one person's last moment, if it was one of undoing."""
    given = tuple(rulings)
    by_id = {r.id: r for r in given}
    decided = max((r.at for r in given if r.who == who and r.verdict is not Verdict.UNDO), default="")
    in_force = [
        by_id[undo]
        for target, undo in taken_back(given).items()
        if by_id[undo].who == who and target in by_id and by_id[target].verdict is not Verdict.UNDO and by_id[undo].at > decided
    ]
    last = max((r.at for r in in_force), default="")
    return tuple(r for r in in_force if r.at == last)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")

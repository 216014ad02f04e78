"""Decisions of one and of several people on one store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ascribe.errors import BadRuling, Overtaken, Stale
from ascribe.gazetteer import MappedGazetteer
from ascribe.incidents.rulings import Pointer, Ruling, Verdict
from ascribe.incidents.verdicts import Key
from ascribe.store.opening import open_store
from ascribe.text import Span
from ascribe.workbench.deciding import Deciding, Wish, last_done, last_undone
from ascribe.workbench.desk import Desk, Snapshot
from ascribe.workbench.reviewing import Reviewing
from ascribe.workbench.shelf import Shelf
from ascribe.workbench.views.review.standing import Standing, Viewer


@pytest.fixture
def desk(store_place: Path) -> Iterator[Desk]:
    """A desk over the example."""
    store = open_store(str(store_place))
    yield Desk(store)
    store.close()


class Person:
    """Somebody at the desk who sees what they see and decides."""

    def __init__(self, name: str, desk: Desk, deciding: Deciding) -> None:
        self.name, self.desk, self.deciding = name, desk, deciding
        self.reviewing = Reviewing(desk, Shelf(desk.store), MappedGazetteer())

    def standing(self, now: Snapshot, at: Key) -> Standing:
        """Where a claim stands for them."""
        return self.reviewing.standing(now, at, Viewer(self.name))

    def decide(self, verdict: Verdict, *at: Key, token: str | None = None, value: str | None = None, field: str = "claim") -> None:
        """Decide on claims, seen now or at the time of the token."""
        now = self.desk.snapshot()
        tokens = [self.standing(now, each).token if token is None else token for each in at]
        wishes = [Wish(each, seen, verdict, field, value) for each, seen in zip(at, tokens, strict=True)]
        self.deciding.decide(wishes, self.name, self.standing, why="so it is")

    def verdicts(self) -> list[str]:
        """What stands, by their eyes."""
        now = self.desk.snapshot()
        return sorted(self.standing(now, at).state.value for at in self.reviewing.placed(now))


@pytest.fixture
def people(desk: Desk) -> tuple[Person, Person]:
    """Two who work on one store."""
    deciding = Deciding(desk)
    return Person("ana", desk, deciding), Person("ben", desk, deciding)


@pytest.fixture
def claims(desk: Desk) -> list[Key]:
    """The claims of the first report."""
    report, kept = next(iter(desk.snapshot().kept.items()))
    return [(report, n) for n in range(len(kept.claims))]


def test_a_decision_made_without_knowing_of_the_last_is_not_taken(people: tuple[Person, Person], claims: list[Key]) -> None:
    ana, ben = people
    ana.decide(Verdict.REJECT, claims[0])

    with pytest.raises(Stale, match="ana has rejected meanwhile: so it is"):
        ben.decide(Verdict.ACCEPT, claims[0], token="")
    ben.decide(Verdict.ACCEPT, claims[0])
    assert ben.verdicts() == ["accepted"]


def test_who_accepts_again_what_they_accepted_last_says_nothing_new(people: tuple[Person, Person], claims: list[Key]) -> None:
    ana, ben = people
    for _ in range(3):
        ana.decide(Verdict.ACCEPT, claims[0])
    assert len(ana.desk.snapshot().rulings) == 1
    ben.decide(Verdict.REJECT, claims[0])
    ana.decide(Verdict.ACCEPT, *claims[:2])

    assert [r.verdict.value for r in ana.desk.snapshot().rulings] == ["accept", "reject", "accept", "accept"]


def test_of_several_decisions_all_are_taken_or_none(people: tuple[Person, Person], claims: list[Key]) -> None:
    ana, ben = people
    ana.decide(Verdict.UNSURE, claims[1])

    with pytest.raises(Stale):
        ben.decide(Verdict.ACCEPT, *claims, token="")
    assert ben.verdicts() == ["unsure"]


def test_one_undo_takes_back_all_of_one_moment_and_leaves_what_others_did(people: tuple[Person, Person], claims: list[Key]) -> None:
    ana, ben = people
    ben.decide(Verdict.UNSURE, claims[0])
    ana.decide(Verdict.ACCEPT, *claims[1:])
    ana.deciding.undo("ana")
    assert ana.verdicts() == ["unsure"]
    ana.deciding.redo("ana")
    assert ana.verdicts() == [*["accepted"] * (len(claims) - 1), "unsure"]
    ana.deciding.undo("ana")

    with pytest.raises(BadRuling, match="nothing of yours is left to undo"):
        ana.deciding.undo("ana")


def test_nothing_is_rejected_without_a_reason(people: tuple[Person, Person], claims: list[Key]) -> None:
    ana, _ = people

    with pytest.raises(BadRuling, match="without a reason"):
        ana.deciding.decide([Wish(claims[0], "", Verdict.REJECT)], "ana", ana.standing)


@pytest.mark.parametrize("verdict", [Verdict.SAME, Verdict.DIFFERENT, Verdict.UNDO])
def test_a_verdict_on_incidents_is_none_on_a_claim(verdict: Verdict, people: tuple[Person, Person], claims: list[Key]) -> None:
    ana, _ = people

    with pytest.raises(BadRuling, match="no verdict on a claim"):
        ana.decide(verdict, claims[0])


def done(at: str, verdict: Verdict, of: Ruling | None = None, who: str = "ana") -> Ruling:
    """Somebody accepts a claim, each time another, or takes a ruling back."""
    pointer = Pointer("r", Span(0, 4), "claim", f"at {at}")
    return Ruling(at, verdict, () if of else (pointer,), "", who, undoes=of.id if of else None)


def test_undoing_goes_back_step_by_step_and_forth_again() -> None:
    one, two, other = done("1", Verdict.ACCEPT), done("2", Verdict.ACCEPT), done("3", Verdict.ACCEPT, who="ben")
    back_two, back_one = done("4", Verdict.UNDO, two), done("5", Verdict.UNDO, one)

    assert last_done([one, two, other], "ana") == (two,)
    assert last_done([one, two, other, back_two], "ana") == (one,)
    assert last_done([one, two, other, back_two, back_one], "ana") == ()
    assert last_undone([one, two, other, back_two, back_one], "ana") == (back_one,)
    assert last_undone([one, two, other, back_two, back_one, done("6", Verdict.UNDO, back_one)], "ana") == (back_two,)


def test_what_is_decided_after_an_undo_is_not_done_again() -> None:
    one = done("1", Verdict.ACCEPT)
    actual = last_undone([one, done("2", Verdict.UNDO, one), done("3", Verdict.ACCEPT)], "ana")

    assert actual == ()


@pytest.mark.parametrize(("other", "expected"), [(0, ["rejected"]), (1, ["accepted", "rejected"])])
def test_what_another_server_keeps_between_looking_and_deciding_is_looked_at(
    other: int, expected: list[str], desk: Desk, people: tuple[Person, Person], claims: list[Key]
) -> None:
    elsewhere = Desk(desk.store)
    ana, ben = Person("ana", elsewhere, Deciding(elsewhere)), people[1]
    waiting = [claims[other]]

    def standing(now: Snapshot, at: Key) -> Standing:
        if waiting:
            ana.decide(Verdict.REJECT, waiting.pop())
        return ben.standing(now, at)

    wish = Wish(claims[0], "", Verdict.ACCEPT)
    if other:
        ben.deciding.decide([wish], "ben", standing)
    else:
        with pytest.raises(Stale, match="ana has rejected meanwhile"):
            ben.deciding.decide([wish], "ben", standing)

    assert ben.verdicts() == expected


def test_what_is_undone_at_two_servers_at_once_is_undone_once(desk: Desk, people: tuple[Person, Person], claims: list[Key]) -> None:
    ana = people[0]
    ana.decide(Verdict.ACCEPT, claims[0])
    before = desk.snapshot()
    ana.deciding.undo("ana")

    with pytest.raises(Overtaken):
        desk.store.add_rulings([Ruling("9", Verdict.UNDO, (), "", "ana", undoes=before.rulings[0].id).to_dict()], seen=before.mark.rulings)
    with pytest.raises(BadRuling, match="nothing of yours is left to undo"):
        ana.deciding.undo("ana")

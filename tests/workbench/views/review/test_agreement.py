"""What reviewers differ on, as an adjudicator settles it."""

from __future__ import annotations

from ascribe.incidents.rulings import Ruling, Verdict
from ascribe.incidents.verdicts import pointer_to
from ascribe.text import Span
from ascribe.workbench.views.review.agreement import Reviewed, reviewed
from tests.workbench.views.review.told import claim, figure

TEXT = "Nine people died at the quay, two boys among them."
SPAN = Span(0, 4)
CLAIM = {**claim(TEXT, TEXT, figure(TEXT, "Nine", low=9, high=9), figure(TEXT, "two", low=2, high=2)), "report": "r"}


def ruling(who: str, verdict: Verdict, field: str = "claim", value: str | None = None, *, settles: bool = False) -> Ruling:
    """One decision on the claim."""
    pointer = pointer_to(CLAIM, field, SPAN if field.startswith("killed") else None)
    return Ruling(f"2024-05-0{2 if settles else 1}", verdict, (pointer,), "", who, value=value, settles=settles)


def of(*rulings: Ruling, names: bool = True) -> Reviewed:
    """How the reviewers of the one claim agree."""
    claims = {"r": [CLAIM]}
    return reviewed(rulings, claims, key_of=lambda _: "c1", text_of=lambda _: TEXT, outlet_of=lambda _: "Harbour Post", names=names)


def test_two_who_say_the_same_leave_nothing_to_settle() -> None:
    actual = of(ruling("ana", Verdict.ACCEPT), ruling("ben", Verdict.ACCEPT)).disputes

    assert actual == ()


def test_a_verdict_is_settled_by_a_verdict() -> None:
    found = of(ruling("ana", Verdict.ACCEPT), ruling("ben", Verdict.REJECT)).disputes
    actual = [(a.digit, a.shown, a.who, a.verdict, a.field) for d in found for a in d.answers]

    assert actual == [(1, "it is one", ("ana",), "accept", "claim"), (2, "it is none", ("ben",), "reject", "claim")]


def test_a_figure_is_settled_by_its_number_in_the_claim() -> None:
    found = of(ruling("ana", Verdict.ACCEPT), ruling("ben", Verdict.CORRECT, "killed", "8-")).disputes
    actual = [(d.name, a.shown, a.field, a.value) for d in found for a in d.answers]

    assert actual == [("killed", "9 killed", "figure 1", "9-9 killed"), ("killed", "at least 8 killed", "figure 1", "8- killed")]


def test_what_an_adjudicator_settled_is_left_to_nobody() -> None:
    both = (ruling("ana", Verdict.ACCEPT), ruling("ben", Verdict.REJECT))
    actual = of(*both, ruling("ina", Verdict.ACCEPT, settles=True)).disputes

    assert actual == ()


def test_who_may_not_see_names_sees_numbers() -> None:
    found = of(ruling("ana", Verdict.ACCEPT), ruling("ben", Verdict.REJECT), names=False).disputes
    actual = [a.who for d in found for a in d.answers]

    assert actual == [("reviewer 1",), ("reviewer 2",)]

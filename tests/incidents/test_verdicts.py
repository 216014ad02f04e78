"""What is ruled on a claim touches that claim alone, outlives a newer reader where it is clear which claim is meant, and is else an orphan."""

from __future__ import annotations

from typing import Any

import pytest

from ascribe.incidents.rulings import Pointer, Ruling, Verdict, dump, load
from ascribe.incidents.verdicts import Decided, on_claims, place, pointer_to
from ascribe.text import Span

WORDS = "The mayor said nine died, the hospital seven."


def claim(voice: str, low: int, *, at: int = 15, id: str | None = None, measure: str = "killed") -> dict[str, Any]:  # noqa: A002
    """A claim over the whole sentence, by one voice, with one figure."""
    figure = {"measure": measure, "low": low, "high": low, "words": "nine", "start": at, "end": at + 4}
    link = {"name": voice.title(), "words": voice, "kind": "body", "side": None}
    evidence = {"quote": WORDS, "start": 0, "end": len(WORDS)}
    return {"id": id or f"{voice}-{low}", "report": "r1", "voice": [link], "figures": [figure], "evidence": evidence}


MAYOR, HOSPITAL = claim("the mayor", 9), claim("the hospital", 7, at=39)
REPORT = {"r1": [MAYOR, HOSPITAL]}


def ruling(verdict: Verdict, of: dict[str, Any], field: str = "claim", *, value: str | None = None, day: int = 1, **more: Any) -> Ruling:
    """A ruling on a claim, of that day of May."""
    figure = Span(of["figures"][0]["start"], of["figures"][0]["end"]) if field == "killed" else None
    return Ruling(f"2024-05-{day:02}", verdict, (pointer_to(of, field, figure),), more.pop("why", "read again"), value=value, **more)


def old(verdict: Verdict, field: str = "claim", value: str | None = None) -> Ruling:
    """A ruling of the time when words alone were pointed at."""
    return Ruling("2024-05-01", verdict, (Pointer("r1", Span(0, len(WORDS)), field, WORDS),), value=value)


def test_a_ruling_touches_no_other_voice_of_the_same_words() -> None:
    reject = ruling(Verdict.REJECT, MAYOR)

    actual = on_claims([reject], REPORT).decided

    assert actual == {("r1", 0): Decided(reject)}


def test_corrections_of_two_fields_and_a_verdict_stand_together() -> None:
    killed, stance = ruling(Verdict.CORRECT, MAYOR, "killed", value="8"), ruling(Verdict.CORRECT, MAYOR, "stance", value="denied", day=2)
    accept = ruling(Verdict.ACCEPT, MAYOR, day=3)

    actual = on_claims([accept, stance, killed], REPORT).decided

    assert actual == {("r1", 0): Decided(accept, (killed, stance))}


def test_of_several_on_one_field_the_last_stands_whatever_the_verdict() -> None:
    given = [ruling(Verdict.REJECT, MAYOR), ruling(Verdict.UNSURE, MAYOR, day=2), ruling(Verdict.ACCEPT, MAYOR, day=3)]

    actual = on_claims(given, REPORT).decided

    assert actual == {("r1", 0): Decided(given[2])}


def test_what_an_adjudicator_settles_stands_over_what_is_said_later() -> None:
    settled = ruling(Verdict.REJECT, MAYOR, settles=True)

    actual = on_claims([settled, ruling(Verdict.ACCEPT, MAYOR, day=2)], REPORT).decided

    assert actual == {("r1", 0): Decided(settled)}


@pytest.mark.parametrize(
    ("now", "meant"),
    [
        ([HOSPITAL, MAYOR], 1),
        ([claim("the mayor", 8, id="new"), HOSPITAL], 0),
        ([HOSPITAL, claim("the mayor", 9, id="new"), claim("the mayor", 2, at=5)], 1),
    ],
)
def test_a_ruling_outlives_a_newer_reading(now: list[dict[str, Any]], meant: int) -> None:
    (placed,), orphans = place([ruling(Verdict.CORRECT, MAYOR, "killed", value="8")], {"r1": now})

    assert (placed.key, orphans) == (("r1", meant), ())


@pytest.mark.parametrize(
    ("field", "now", "why"),
    [
        ("claim", None, "there is no report r1 that has been read"),
        ("claim", [], "makes no claim over these words any more"),
        ("claim", [HOSPITAL], "has these words from another voice than 'the mayor'"),
        ("claim", [claim("the mayor", 8), claim("the mayor", 2)], "makes 2 claims over these words"),
        ("killed", [claim("the mayor", 9, measure="injured", id="new")], "counts no killed there any more"),
        ("killed", [claim("the mayor", 9, at=20, id="new")], "counts no killed there any more"),
    ],
)
def test_what_cannot_be_attached_exactly_is_an_orphan(field: str, now: list[dict[str, Any]] | None, why: str) -> None:
    value = "8" if field == "killed" else None
    given = ruling(Verdict.CORRECT if value else Verdict.ACCEPT, MAYOR, field, value=value)

    placed, (orphan,) = place([given], {} if now is None else {"r1": now})

    assert (placed, orphan.ruling) == ((), given)
    assert why in orphan.why


def test_a_ruling_of_old_is_attached_where_one_claim_stands_over_its_words() -> None:
    assert on_claims([old(Verdict.REJECT)], {"r1": [MAYOR]}).decided == {("r1", 0): Decided(old(Verdict.REJECT))}
    assert "any may be meant" in on_claims([old(Verdict.REJECT)], REPORT).orphans[0].why


def test_a_ruling_of_old_on_a_figure_means_the_one_claim_that_counts_so() -> None:
    injured = claim("the hospital", 7, measure="injured")

    actual = on_claims([old(Verdict.CORRECT, "killed", "8")], {"r1": [injured, MAYOR]}).decided

    assert list(actual) == [("r1", 1)]


def test_an_orphan_that_a_later_ruling_overruled_is_none() -> None:
    given = [ruling(Verdict.REJECT, MAYOR), ruling(Verdict.ACCEPT, MAYOR, day=2)]

    actual = on_claims(given, {"r1": []}).orphans

    assert [o.ruling for o in actual] == [given[1]]


def test_what_tells_the_claim_is_dumped_and_loaded() -> None:
    given = (ruling(Verdict.REJECT, MAYOR, settles=True), ruling(Verdict.CORRECT, MAYOR, "killed", value="8", day=2), old(Verdict.ACCEPT))

    actual = load(dump(given))

    assert sorted(actual, key=lambda r: r.id) == sorted(given, key=lambda r: r.id)

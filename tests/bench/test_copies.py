"""Copies made, and pairs scored by hand."""

from __future__ import annotations

from collections import Counter

from ascribe.report import Report
from bench.copies import Made, Score, lookalikes, made, originals, rewritten, score

TEXT = " ".join(f"word{n}" for n in range(99)) + ". The end."


def _made(name: str, of: str, kind: str) -> Made:
    return Made(Report(name, ref=name, url=name), of, kind)


GIVEN = [_made("a", "a", "original"), _made("b", "b", "original"), _made("a cut", "a", "cut"), _made("b cut", "b", "cut")]


def _grouped(*groups: str) -> list[list[str]]:
    ids = {m.report.ref: m.report.id for m in GIVEN}
    return [[ids[name] for name in group.split("|")] for group in groups]


def test_all_found_and_nothing_else() -> None:
    actual = score(GIVEN, _grouped("a|a cut", "b|b cut"), [])

    assert actual == Score(Counter({"cut": 2}), Counter({"cut": 2}), ())


def test_a_copy_beside_a_stranger_is_wrong() -> None:
    actual = score(GIVEN, _grouped("a|a cut|b cut", "b"), [])

    assert (actual.recall("cut"), {frozenset(p) for p in actual.wrong}) == (
        0.5,
        {frozenset({"b cut", "a"}), frozenset({"a cut", "b"})},
    )


def test_lookalikes_put_together_are_wrong() -> None:
    actual = score(GIVEN, _grouped("a|b", "a cut", "b cut"), [frozenset("ab")])

    assert (actual.precision, actual.wrong) == (0.0, (frozenset("ab"),))


def test_an_original_is_long_and_the_only_one_of_its_incident() -> None:
    rows = [
        {"id": i, "text": t, "incident": n} for i, t, n in (("a", TEXT, 1), ("b", f"Also {TEXT}", 1), ("c", "Short.", 2), ("d", TEXT, 3))
    ]

    actual = [r["id"] for r in originals(rows)]

    assert actual == ["a"]


def test_each_tenth_text_has_four_copies() -> None:
    rows = [{"id": str(n), "text": f"{n} {TEXT}"} for n in range(11)]

    actual = Counter(m.of for m in made(rows))

    assert actual == Counter({"0": 5, "10": 5} | {str(n): 1 for n in range(1, 10)})


def test_a_rewritten_lead_keeps_the_rest() -> None:
    text = "One two three. Four five six. Seven eight nine. Ten eleven twelve."

    actual = rewritten(text, "alpha beta gamma delta")

    assert actual.endswith("Four five six. Seven eight nine. Ten eleven twelve.")
    assert "One" not in actual


def test_lookalikes_share_rare_words_but_not_their_sentences() -> None:
    rows = [
        {"id": "a", "text": "A copper kettle fell. It rang. Nobody came."},
        {"id": "b", "text": "The copper kettle lay there. Rain fell. Dogs slept."},
        {"id": "c", "text": "Bread rose. Milk soured."},
        {"id": "d", "text": "Bread rose. Milk soured. Eggs broke."},
    ]

    actual = lookalikes(rows, 5)

    assert frozenset("ab") in actual
    assert frozenset("cd") not in actual

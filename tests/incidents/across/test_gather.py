"""Reports of one incident come together; reports of two stay apart, however near they are."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from ascribe.incidents.across import Gathering, gather, gathered, likenesses
from ascribe.incidents.sketch import Sketch
from ascribe.vocabulary.terms import EventType
from tests.incidents.across.told import DAY, PESK, count, sketch

Pair = frozenset[tuple[str, int]]

MARKET = "shells struck the covered market in Orlo while traders opened stalls Tessaly Brook died beside her cart"
MARKET_AGAIN = "traders opened stalls when shells struck the covered market Tessaly Brook was among the dead beside a cart"
DEPOT = "a rocket set the tram depot in Orlo alight mechanics Corvin Hale and Ulric Stane were inspecting carriages"
DEPOT_AGAIN = "mechanics inspecting carriages Corvin Hale and Ulric Stane perished after a rocket set the tram depot alight"

FILLER = tuple(
    sketch(f"filler {n}", at=None, day=None, published=DAY - 300 + 30 * n, text=f"council debate {word} budget hearing ordinary")
    for n, word in enumerate(("harvest", "railway", "library", "reservoir", "orchard", "museum", "quarry", "ferry"))
)
"""Other reports, so that a word can be rare."""


def groups(sketches: Iterable[Sketch], *, same: Iterable[Pair] = (), apart: Iterable[Pair] = ()) -> set[frozenset[str]]:
    """Which reports were put together, without those that fill up."""
    found = gather([*sketches, *FILLER], same=same, apart=apart)
    return {frozenset(s.report for s in g.members) for g in found.incidents if not g.members[0].report.startswith("filler")}


def test_two_reports_of_one_strike_come_together() -> None:
    actual = groups([sketch("a", text=MARKET), sketch("b", text=MARKET_AGAIN, published=DAY + 2)])

    assert actual == {frozenset("ab")}


def test_two_strikes_on_one_town_on_one_day_stay_two() -> None:
    told = [
        sketch("a", text=MARKET, killed=count(9), minute=600, streets=("cooper s",)),
        sketch("b", text=MARKET_AGAIN, killed=count(9), minute=605, streets=("cooper s",)),
        sketch("c", text=DEPOT, killed=count(2), minute=1290, streets=("tram a",)),
        sketch("d", text=DEPOT_AGAIN, killed=count(2), minute=1290, streets=("tram a",)),
    ]

    actual = groups(told)

    assert actual == {frozenset("ab"), frozenset("cd")}


def test_a_rising_toll_parts_nothing() -> None:
    told = [
        sketch(r, text=MARKET if n % 2 else MARKET_AGAIN, killed=count(dead), published=DAY + n)
        for n, (r, dead) in enumerate(zip("abc", (4, 9, 11), strict=True))
    ]

    actual = groups(told)

    assert actual == {frozenset("abc")}


def test_one_town_under_two_names_is_one_place() -> None:
    """The gazetteer's entry decides, not the spelling; each side names the other."""
    mine = sketch("a", text="rocket hit barracks sleeping conscripts vocational college", by="North", against="South", killed=count(63))
    yours = sketch(
        "b",
        text="conscripts sleeping college rocket barracks struck deaths",
        by="North",
        against="South",
        killed=count(89),
        published=DAY + 2,
    )

    actual = groups([mine, yours])

    assert actual == {frozenset("ab")}


def test_what_one_report_leaves_out_does_not_part_it_from_another() -> None:
    full = sketch("a", text=MARKET, killed=count(9), injured=count(20), people=("tessaly brook",), ages=(34,), minute=600)
    bare = sketch("b", text=MARKET_AGAIN, people=("tessaly brook",), at=None, day=None, event=None)

    actual = groups([full, bare])

    assert actual == {frozenset("ab")}


def test_a_background_mention_joins_the_old_incident() -> None:
    old = sketch("a", text=MARKET, killed=count(31), published=DAY + 1)
    later = sketch("b", text=DEPOT, day=DAY + 200, published=DAY + 201, at=PESK)
    mention = sketch("b", number=2, text="shells on the covered market killed 31", killed=count(31), published=DAY + 201, background=True)

    found = gather([old, later, mention, *FILLER])

    assert _together(found, ("a", 1), ("b", 2))
    assert not _together(found, ("a", 1), ("b", 1))


def test_a_chain_of_half_likenesses_joins_no_ends() -> None:
    """Each report shares some words with the next and none with the one after; the ends have nothing in common."""
    words = [f"{a}{n}" for n in range(6) for a in ("copper", "walnut", "harbour", "tinder")]
    chain = [
        sketch(f"link {n}", at=None, day=None, event=EventType.SHELLING, published=DAY + 4 * n, text=" ".join(words[4 * n : 4 * n + 8]))
        for n in range(5)
    ]

    actual = groups(chain)

    assert all(not {"link 0", "link 4"} <= group for group in actual)


def test_two_incidents_of_one_report_stay_two() -> None:
    found = gather([sketch("a", text=MARKET), sketch("a", number=2, text=MARKET_AGAIN), *FILLER])

    assert not _together(found, ("a", 1), ("a", 2))


def test_a_reprint_joins_its_original() -> None:
    actual = groups(
        [sketch("a", text="shells fell", at=None, wording="w"), sketch("b", text="shells fell", at=None, wording="w", published=DAY + 9)]
    )

    assert actual == {frozenset("ab")}


def test_rulings_join_what_is_unlike_and_part_what_is_alike() -> None:
    told = [sketch("a", text=MARKET), sketch("b", text=MARKET_AGAIN), sketch("c", text=DEPOT, at=PESK, day=DAY + 40, published=DAY + 41)]

    actual = groups(told, same=[frozenset({("a", 1), ("c", 1)})], apart=[frozenset({("a", 1), ("b", 1)})])

    assert actual == {frozenset("ac"), frozenset("b")}


def test_what_was_ruled_apart_meets_in_no_third_report() -> None:
    told = [sketch("a", text=MARKET), sketch("b", text=MARKET_AGAIN), sketch("c", text=MARKET)]

    actual = groups(told, apart=[frozenset({("a", 1), ("b", 1)})])

    assert not any({"a", "b"} <= group for group in actual)


def test_nothing_gathers_to_nothing() -> None:
    actual = gather([])

    assert actual == Gathering((), ())


@given(
    st.permutations(
        [
            *FILLER,
            *(
                sketch(r, text=t, published=DAY + n)
                for n, (r, t) in enumerate(zip("abcd", (MARKET, MARKET_AGAIN, DEPOT, DEPOT_AGAIN), strict=True))
            ),
        ]
    )
)
def test_the_order_of_the_input_changes_nothing(shuffled: list[Sketch]) -> None:
    actual = gather(shuffled)

    assert actual == gather(sorted(shuffled, key=lambda s: s.order))


def test_a_doubtful_pair_is_a_suggestion_with_its_reasons() -> None:
    told = [
        sketch("a", text=MARKET, killed=count(9)),
        sketch("b", text="shells struck a school yard in Orlo", at=None, day=None, killed=count(1), published=DAY + 5),
    ]
    found = gather([*told, *FILLER])

    actual = [{m[0] for m in s.members} for s in found.suggestions]

    assert actual == [{"a", "b"}]
    assert "Their counts of the dead exclude each other." in [b.words for b in found.suggestions[0].likeness.because]


def _together(found: Gathering, *members: tuple[str, int]) -> bool:
    return any(set(members) <= {s.key for s in g.members} for g in found.incidents)


def test_what_a_person_rules_the_same_tears_nothing_apart() -> None:
    """Report b tells of the market too: only its other incident, which is named, comes over."""
    told = [
        sketch("a", text=MARKET),
        sketch("b", text=MARKET_AGAIN, published=DAY + 2),
        sketch("c", text=MARKET, published=DAY + 3),
        sketch("b", number=2, text=DEPOT, at=PESK, day=DAY + 40, published=DAY + 2),
    ]
    before = {frozenset(s.key for s in g.members) for g in gather([*told, *FILLER]).incidents}

    after = {frozenset(s.key for s in g.members) for g in gather([*told, *FILLER], same=[frozenset({("a", 1), ("b", 2)})]).incidents}

    market = frozenset({("a", 1), ("b", 1), ("c", 1)})
    assert market in before
    assert market | {("b", 2)} in after


def test_a_member_comes_over_alone_where_its_report_stands_on_both_sides() -> None:
    told = [
        sketch("a", text=MARKET),
        sketch("b", text=MARKET_AGAIN, published=DAY + 2),
        sketch("d", text=DEPOT, at=PESK, day=DAY + 40, published=DAY + 41),
        sketch("b", number=2, text=DEPOT, at=PESK, day=DAY + 40, published=DAY + 42),
    ]

    actual = {frozenset(s.key for s in g.members) for g in gather([*told, *FILLER], same=[frozenset({("a", 1), ("d", 1)})]).incidents}

    assert any({("a", 1), ("d", 1)} <= group for group in actual)
    assert not any({("b", 1), ("b", 2)} <= group for group in actual)


def test_two_rulings_that_pull_apart_both_hold() -> None:
    told = [sketch(name, text=MARKET, published=DAY + n) for n, name in enumerate("abc", 1)]
    told.append(sketch("d", text=DEPOT, at=PESK, day=DAY + 40, published=DAY + 41))

    actual = groups(told, same=[frozenset({("a", 1), ("d", 1)})], apart=[frozenset({("b", 1), ("d", 1)})])

    assert any(set("ad") <= group for group in actual)
    assert not any(set("bd") <= group for group in actual)


def test_a_ruling_on_what_was_compared_before_gathers_as_if_all_were_compared_anew() -> None:
    told = [sketch("a", text=MARKET), sketch("b", text=MARKET_AGAIN), sketch("c", text=DEPOT, at=PESK, day=DAY + 40, published=DAY + 41)]
    same, apart = [frozenset({("a", 1), ("c", 1)})], [frozenset({("a", 1), ("b", 1)})]
    compared = likenesses([*told, *FILLER])

    actual = gathered(compared, same=same, apart=apart)

    assert actual == gather([*told, *FILLER], same=same, apart=apart)
    assert gathered(compared) == gather([*told, *FILLER])


def test_mentions_in_passing_draw_no_report_away_from_its_like() -> None:
    """Two reports of the market tell of shells in a sentence more; a third, of the market alone, is not drawn to that sentence."""
    told = [
        sketch("a", text=MARKET, killed=count(9)),
        sketch("b", text=MARKET_AGAIN, killed=count(9), published=DAY + 2),
        sketch("a", number=2, text=f"{MARKET} {DEPOT}"),
        sketch("b", number=2, text=f"{MARKET} {DEPOT}", published=DAY + 2),
        sketch("c", text=f"{MARKET} {DEPOT}", killed=count(9), published=DAY + 3),
    ]

    found = gather([*told, *FILLER])

    assert _together(found, ("a", 1), ("b", 1), ("c", 1))

"""What every store promises, whatever keeps it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime

import pytest

from ascribe.errors import NotKept, Overtaken
from ascribe.store.memory import Memory
from ascribe.store.protocol import Added, Store, Tally
from ascribe.store.query import parsed
from tests.store.entries import BURNING, CHANGED, DEPOT, DRILL, LATER, MARKED, NINE, READER, SHELLS, TOLL, entry, report

NOON = datetime(2024, 5, 15, 12, tzinfo=UTC)
ALL = (entry(SHELLS, NINE, incidents=(TOLL,)), entry(DEPOT, BURNING), entry(DRILL), entry(CHANGED))


@pytest.fixture
def filled(store: Store) -> Store:
    """A store with four reports."""
    for each in ALL:
        store.add(each)
    return store


def test_a_report_comes_back_as_it_was_given(store: Store) -> None:
    store.add(entry(MARKED))
    actual = store.report(MARKED.id)

    assert actual == MARKED


def test_a_report_that_is_not_there_is_named(store: Store) -> None:
    with pytest.raises(NotKept, match="0123456789abcdef"):
        store.report("0123456789abcdef")


def test_adding_tells_what_is_new(store: Store) -> None:
    given = [entry(SHELLS, NINE), entry(SHELLS, NINE), entry(SHELLS, NINE, reader=LATER), entry(DRILL), entry(CHANGED)]
    actual = [store.add(each) for each in given]

    assert actual == [Added.NEW, Added.KNOWN, Added.REREAD, Added.NEW, Added.VERSION]


def test_adding_twice_changes_nothing(filled: Store) -> None:
    before = (filled.status(), tuple(filled.kept()))
    for each in ALL:
        filled.add(each)
    actual = (filled.status(), tuple(filled.kept()))

    assert actual == before


def test_a_changed_text_at_one_address_is_another_version_and_both_are_kept(filled: Store) -> None:
    actual = [(i.number, filled.report(i.id).text) for i in filled.versions("https://post.example/drill")]

    assert actual == [(3, DRILL.text), (4, CHANGED.text)]


def test_what_was_read_comes_back_in_the_order_of_arrival(filled: Store) -> None:
    actual = [(k.imprint.number, k.imprint.id, k.reader, k.claims, k.incidents) for k in filled.kept()]

    assert actual == [(n, e.report.id, e.reader, e.claims, e.incidents) for n, e in enumerate(ALL, 1)]


def test_the_imprint_tells_where_a_report_is_from(filled: Store) -> None:
    imprint = next(filled.kept(after=2)).imprint
    actual = (imprint.publisher, imprint.published, imprint.url, imprint.title, imprint.ref, imprint.wording)

    assert actual == ("Valley Post", None, "https://post.example/drill", None, "vp-7", DRILL.wording)


def test_of_several_readings_the_latest_counts_unless_another_is_asked_for(filled: Store) -> None:
    filled.add(entry(SHELLS, reader=LATER))
    latest = next(filled.kept())
    first = next(filled.kept(reader=READER))

    assert (latest.reader, latest.claims) == (LATER, ())
    assert (first.reader, first.claims) == (READER, (NINE,))


def test_the_latest_reading_of_one_report_is_given(filled: Store) -> None:
    filled.add(entry(SHELLS, reader=LATER))
    actual = [(k.reader, k.claims, k.incidents) for k in (filled.latest(SHELLS.id), filled.latest(DEPOT.id))]

    assert actual == [(LATER, (), ()), (READER, (BURNING,), ())]
    with pytest.raises(NotKept):
        filled.latest("0123456789abcdef")


def test_a_claim_is_found_by_its_id_in_every_reading(filled: Store) -> None:
    filled.add(entry(SHELLS, NINE | {"stance": "denied"}, reader=LATER))
    actual = [(imprint.id, claim["stance"]) for imprint, claim in filled.claims(NINE["id"])]

    assert actual == [(SHELLS.id, "denied"), (SHELLS.id, "asserted")]
    assert filled.claims("nothing") == ()


def test_a_report_is_known_by_reader_and_by_its_bytes(filled: Store) -> None:
    other_bytes = report(SHELLS.text, title="Pit hit", sha256="ab" * 32)
    without = report(SHELLS.text, title="Pit hit", sha256="")
    actual = [filled.knows(SHELLS, READER), filled.knows(SHELLS, LATER), filled.knows(other_bytes, READER), filled.knows(without, READER)]

    assert actual == [True, False, False, True]
    assert filled.add(entry(other_bytes, NINE)) is Added.KNOWN
    assert filled.knows(other_bytes, READER)


def test_a_report_that_broke_the_reader_is_kept_and_read_the_next_time(store: Store) -> None:
    assert store.add_unread(SHELLS) is Added.NEW
    assert not store.knows(SHELLS, READER)
    assert store.status().unread == 1
    assert store.add(entry(SHELLS, NINE)) is Added.REREAD

    assert store.status().unread == 0


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("rocket", [DEPOT, DRILL]),
        ("ROCKET", [DEPOT, DRILL]),
        ("rocket depot", [DEPOT]),
        ("rocket AND depot", [DEPOT]),
        ("shells OR depot", [SHELLS, DEPOT]),
        ("(shells OR rocket) Brenova", [DEPOT, DRILL]),
        ("rocket -drill", [DEPOT]),
        ("rocket NOT drill", [DEPOT]),
        ("-rocket", [SHELLS, CHANGED]),
        ("brenova (-rocket OR depot)", [DEPOT, CHANGED]),
        ('"fuel depot"', [DEPOT]),
        ('"depot fuel"', []),
        ('"fuel dep"*', [DEPOT]),
        ("mine*", [SHELLS]),
        ("mine", []),
        ("cafe", [DRILL]),
        ("Café", [DRILL]),
        ("*renov*", [DEPOT, CHANGED, DRILL]),
        ('*"set the fu"*', [DEPOT]),
        ("*issil*", [CHANGED]),
        ("*xyz*", []),
        ("pit", [SHELLS]),
        ("publisher:ulvane", [DEPOT]),
        ("publisher:post", [SHELLS, CHANGED, DRILL]),
        ('publisher:"Valley Post" rocket', [DRILL]),
        ("publisher:val", []),
        ("place:orlo", [SHELLS]),
        ("place:Brenova", [DEPOT]),
        ("voice:service", [SHELLS]),
        ('voice:"rescue service"', [SHELLS]),
        ("event:missile", [SHELLS, DEPOT]),
        ("measure:killed", [SHELLS]),
        ("after:2019-06-04", [SHELLS]),
        ("before:2019-06-03", [DEPOT]),
        ("after:2019 before:2019", [SHELLS, DEPOT]),
        ("day:2019-06-03", [SHELLS, DEPOT]),
        ("day:2019-06-20", [DEPOT]),
        ("day:2019-07", []),
        ("-measure:killed -publisher:post", [DEPOT]),
        ("rocket OR measure:killed", [SHELLS, DEPOT, DRILL]),
        ("-after:2019-06-04", [DEPOT, CHANGED, DRILL]),
        ("rocket after:2019", [DEPOT]),
        ("rocket -after:2019", [DRILL]),
        ("after:2019-06-04 before:2019-06-03", []),
        ("after:2019 (rocket OR measure:killed) -publisher:ulvane", [SHELLS]),
        ("publisher:post OR after:2019", [SHELLS, DEPOT, CHANGED, DRILL]),
        ("publisher:ulvane OR drill", [DEPOT, CHANGED, DRILL]),
        ("-(publisher:ulvane OR drill)", [SHELLS]),
        ("-(publisher:ulvane after:2020)", [SHELLS, DEPOT, CHANGED, DRILL]),
        ("day:2019-06-03 -measure:killed", [DEPOT]),
    ],
)
def test_a_search_finds_what_is_asked_for(query: str, expected: list[object], filled: Store) -> None:
    actual = filled.search(parsed(query))
    ordered = sorted(
        (e.report for e in ALL if e.report in expected), key=lambda r: (str(r.published or ""), ALL[0].report == r), reverse=True
    )

    assert {h.imprint.id for h in actual.hits} == {r.id for r in ordered}
    assert actual.total == len(expected)


def test_the_latest_published_comes_first_and_the_undated_last(filled: Store) -> None:
    actual = [h.imprint.id for h in filled.search(parsed("a* OR b*")).hits]

    assert actual == [SHELLS.id, DEPOT.id, CHANGED.id, DRILL.id]


def test_a_limit_shortens_what_is_shown_and_not_what_is_counted(filled: Store) -> None:
    actual = filled.search(parsed("rocket OR shells"), limit=1)

    assert (actual.total, [h.imprint.id for h in actual.hits]) == (3, [SHELLS.id])


def test_a_hit_shows_the_words_around_the_match(filled: Store) -> None:
    actual = [h.excerpt for h in filled.search(parsed("depot")).hits]

    assert actual == [DEPOT.text]


def test_a_search_asks_the_latest_reading(filled: Store) -> None:
    filled.add(entry(SHELLS, reader=LATER))
    actual = filled.search(parsed("measure:killed")).total

    assert actual == 0


def test_a_mark_moves_with_a_reading_and_with_a_ruling_and_with_nothing_else(store: Store) -> None:
    marks = [store.mark()]
    for given in (entry(SHELLS, NINE), entry(SHELLS, NINE), entry(SHELLS, NINE, reader=LATER)):
        store.add(given)
        marks.append(store.mark())
    store.add_unread(DRILL)
    store.add_rulings([{"kind": "same"}])
    marks.append(store.mark())
    actual = [(m.readings, m.rulings) for m in marks]

    assert actual == [(0, 0), (1, 0), (1, 0), (2, 0), (2, 1)]


def test_many_threads_read_at_once(filled: Store) -> None:
    with ThreadPoolExecutor(16) as threads:
        actual = set(threads.map(lambda _: len(list(filled.kept())), range(160)))

    assert actual == {len(list(filled.kept()))}


def test_rulings_keep_their_order_and_are_added_once(store: Store) -> None:
    one, two = {"kind": "same", "of": ["a", "b"], "why": "same pit"}, {"kind": "undo", "of": ["x"], "why": "not so"}

    assert store.add_rulings([two, one]) == 2
    assert store.add_rulings([one, two, {"kind": "unsure"}]) == 1
    assert list(store.rulings()) == [two, one, {"kind": "unsure"}]


def test_a_ruling_after_which_others_came_is_not_kept(store: Store) -> None:
    store.add_rulings([{"who": "ana"}], seen=0)
    with pytest.raises(Overtaken, match="1 rulings were added since you looked"):
        store.add_rulings([{"who": "ben"}, {"who": "cem"}], seen=0)
    store.add_rulings([{"who": "ben"}], seen=1)

    assert list(store.rulings()) == [{"who": "ana"}, {"who": "ben"}]


def test_one_state_is_told_from_another_whatever_keeps_it(filled: Store) -> None:
    other = Memory()
    for each in ALL:
        other.add(each)
    assert filled.state() == other.state()
    filled.add_rulings([{"who": "ana"}])
    filled.add_unread(report("Nobody read this."))
    assert filled.state() == other.state()
    filled.add(entry(SHELLS, NINE, reader=LATER))

    assert filled.state() != other.state()


def test_what_is_put_aside_is_there_under_its_own_key_alone(store: Store) -> None:
    store.put_aside("odds", "monday", {"pairs": [[0.1, 0, 1]]})
    store.put_aside("days", "monday", {"first": 3})
    assert store.aside("odds", "monday") == {"pairs": [[0.1, 0, 1]]}
    store.put_aside("odds", "tuesday", {"pairs": []})
    actual = [store.aside(*asked) for asked in (("odds", "monday"), ("odds", "tuesday"), ("days", "monday"), ("none", "monday"))]

    assert actual == [None, {"pairs": []}, {"first": 3}, None]


def test_a_run_is_noted_with_what_came_of_it(store: Store) -> None:
    cut_off = store.begin("add", program="0.1.0", reader=READER, now=NOON)
    whole = store.begin("add", program="0.1.0", reader=READER, now=NOON)
    store.end(whole, Tally(new=3, refused=1), now=NOON)
    actual = [(r.number, r.ended, r.tally) for r in store.status().runs]

    assert actual == [(whole, NOON, Tally(new=3, refused=1)), (cut_off, None, Tally())]


def test_the_status_counts_what_is_there(filled: Store) -> None:
    filled.add(entry(SHELLS, NINE, NINE, reader=LATER))
    status = filled.status()
    actual = (
        status.reports,
        status.wordings,
        status.changed,
        status.unread,
        status.claims,
        status.incidents,
        status.rulings,
        status.readers,
    )

    assert actual == (4, 4, 1, 0, 3, 0, 0, ((LATER, 1), (READER, 4)))


def test_a_whole_store_has_nothing_broken(filled: Store) -> None:
    filled.add_rulings([{"kind": "same", "why": "ümlaut", "at": 1.5}])
    filled.add(entry(report("No day, no outlet.", publisher=None, published=None, sha256="", source="", title="é")))
    actual = list(filled.verify())

    assert actual == []


def test_a_quote_that_is_not_in_the_text_is_broken(store: Store) -> None:
    moved = NINE | {"evidence": NINE["evidence"] | {"start": 3}}
    store.add(entry(SHELLS, moved))
    actual = [(b.where, b.what) for b in store.verify()]

    assert actual == [
        (f"claim {NINE['id']} of report {SHELLS.id}, reader {READER}", "'At least nine miners were killed' is not at character 3")
    ]


def test_days_of_publication_are_days(filled: Store) -> None:
    actual = {h.imprint.published for h in filled.search(parsed("rocket")).hits}

    assert actual == {date(2019, 6, 3), None}

"""The compiled gazetteer: what it holds, and what it refuses."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from ascribe.errors import BrokenModel
from ascribe.gazetteer import DEFAULT, Entry, MappedGazetteer, consonants, folded_name, without_article


@pytest.fixture(scope="module")
def gazetteer() -> MappedGazetteer:
    return MappedGazetteer()


@pytest.mark.parametrize(
    ("name", "geonameid"),
    [
        ("Makeyevka", 702320),
        ("Makiivka", 702320),
        ("Artyomovsk", 713174),
        ("Bakhmut", 713174),
        ("Stalino", 709717),
        ("Kyiv", 703448),
        ("kiev", 703448),
        ("KHAN SHAYKHUN", 168325),
        ("Khan Sheikhoun", 168325),
        ("Khan Younis", 281124),
        ("Qamishli", 173377),
        ("Raqa", 172955),
        ("Jabaliya", 281129),
        ("New York", 5128581),
    ],
)
def test_a_place_is_found_under_all_its_spellings(gazetteer: MappedGazetteer, name: str, geonameid: int) -> None:
    actual = {e.geonameid for e in gazetteer.find(name)}

    assert geonameid in actual


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("Donetsk oblast", "division", "UA"),
        ("Idlib province", "division", "SY"),
        ("Ala.", "division", "US"),
        ("W.Va.", "division", "US"),
        ("Licking County", "district", "US"),
        ("Black Sea", "water", ""),
        ("Donbas", "region", "UA"),
        ("Donetsk People’s Republic", "region", "UA"),
        ("Eastern Ghouta", "region", "SY"),
        ("U.S.", "country", "US"),
        ("Ivory Coast", "country", "CI"),
    ],
)
def test_more_than_towns_is_found(gazetteer: MappedGazetteer, name: str, kind: str, country: str) -> None:
    actual = {(e.kind, e.country) for e in gazetteer.find(name)}

    assert (kind, country) in actual


def test_a_romanisation_never_seen_is_found_by_its_consonants(gazetteer: MappedGazetteer) -> None:
    actual = {e.geonameid for e in gazetteer.alike("Jisr al-Shughour")}

    assert actual == {e.geonameid for e in gazetteer.find("Jisr ash Shughūr")}


@pytest.mark.parametrize("name", ["", " ", ".", "'", "Nowhereville-on-Nothing", "\x00", "\ud800", "😀", "x" * 100_000])
def test_what_is_no_name_is_not_found(gazetteer: MappedGazetteer, name: str) -> None:
    actual = gazetteer.find(name), gazetteer.alike(name)

    assert actual == ((), ())


def test_divisions_and_countries_are_found_by_code(gazetteer: MappedGazetteer) -> None:
    division, country = gazetteer.division("SY", "12"), gazetteer.country("SY")
    actual = [e.name for e in (division, country) if isinstance(e, Entry)]

    assert actual == ["Idlib", "Syria"]


@pytest.mark.parametrize(("word", "expected"), [("march", True), ("Reading", True), ("Makiivka", False)])
def test_common_words_are_marked(gazetteer: MappedGazetteer, word: str, *, expected: bool) -> None:
    actual = gazetteer.is_word(word)

    assert actual == expected


@pytest.mark.parametrize(("word", "expected"), [("Henry", True), ("jordan", True), ("Aleppo", False)])
def test_peoples_names_are_marked(gazetteer: MappedGazetteer, word: str, *, expected: bool) -> None:
    actual = gazetteer.is_person(word)

    assert actual == expected


def test_it_travels_to_another_process(gazetteer: MappedGazetteer) -> None:
    copy: MappedGazetteer = pickle.loads(pickle.dumps(gazetteer))  # noqa: S301
    actual = copy.find("Homs")

    assert actual == gazetteer.find("Homs")


@pytest.mark.parametrize("size", [0, 10, 64, 1000, -1])
def test_a_gazetteer_cut_short_is_refused(tmp_path: Path, size: int) -> None:
    broken = tmp_path / "gazetteer.bin"
    broken.write_bytes(DEFAULT.read_bytes()[:size])

    with pytest.raises(BrokenModel, match="gazetteer"):
        MappedGazetteer(broken)


def test_another_file_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "gazetteer.bin"
    broken.write_bytes(b"PK" + bytes(500))

    with pytest.raises(BrokenModel, match="no gazetteer"):
        MappedGazetteer(broken)


def test_an_absent_gazetteer_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BrokenModel, match="cannot be opened"):
        MappedGazetteer(tmp_path / "none.bin")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Sana'a", "sanaa"),
        ("Deir ez-Zor", "deir ez zor"),
        ("Khān Shaykhūn", "khan shaykhun"),
        ("St. Louis", "saint louis"),
        ("Ill.", "ill."),
    ],
)
def test_folding_leaves_what_spellings_share(name: str, expected: str) -> None:
    actual = folded_name(name)

    assert actual == expected


def test_articles_go() -> None:
    actual = without_article(folded_name("Deir al-Zour"))

    assert actual == "deir zour"


def test_too_few_consonants_tell_nothing() -> None:
    actual = consonants("duma")

    assert actual == ""

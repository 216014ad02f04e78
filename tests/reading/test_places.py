"""Sentences in, places out."""

from __future__ import annotations

import pytest

from ascribe.gazetteer import MappedGazetteer
from ascribe.reading.names import Name
from ascribe.reading.places import Home, Place, places
from ascribe.text import Span
from ascribe.vocabulary.terms import NameKind, PlacePrecision

GAZETTEER = MappedGazetteer()


def read(text: str, *names: tuple[str, NameKind], home: Home | None = None) -> tuple[Place, ...]:
    """The text's places, with the given words as learned names where they first stand."""
    spans = [(Span(text.index(w), text.index(w) + len(w)), w, kind) for w, kind in names]
    return places(text, [Name(s, w, kind, 0) for s, w, kind in spans], (), GAZETTEER, home=home)


def chosen(text: str, words: str, home: Home | None = None) -> tuple[str, str] | None:
    """Country and division of the place chosen for the words where they first stand; None where none was."""
    for place in read(text, home=home):
        if place.words == words and place.chosen is not None:
            return place.chosen.country, place.chosen.admin1
    return None


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Rockets fell on Makeyevka, in the Donetsk region.", "Makeyevka", ("UA", "05")),
        ("A barracks in Makeyevka, Donetsk People's Republic, Russia, was hit.", "Makeyevka", ("UA", "05")),
        ("Tbilisi said that Georgia had lost two soldiers near Gori.", "Georgia", ("GE", "")),
        ("Two died near Atlanta, Georgia, police in Savannah said.", "Georgia", ("US", "GA")),
        ("Gunmen opened fire in Springfield, Ill., on Monday.", "Springfield", ("US", "IL")),
        ("Gunmen opened fire in Springfield, Massachusetts, on Monday.", "Springfield", ("US", "MA")),
        ("Gunmen opened fire in Springfield, MO, on Monday.", "Springfield", ("US", "MO")),
        ("A church in Alexandria was bombed, Egyptian police said.", "Alexandria", ("EG", "06")),
        ("A Killeen teen was shot dead on Monday.", "Killeen", ("US", "TX")),
        ("Killeen 2-year-old shot dead on Monday.", "Killeen", ("US", "TX")),
        ("A man was shot by an Osceola police officer in Arkansas.", "Osceola", ("US", "AR")),
        ("A man was shot in Alexandria, Va., on Friday.", "Alexandria", ("US", "VA")),
        ("Militias fought in Tripoli, and Libyan ports closed in Misrata.", "Tripoli", ("LY", "77")),
        ("Snipers fired in Tripoli, northern Lebanon, as Beirut sent troops.", "Tripoli", ("LB", "09")),
        ("Shells fell on Homs and Hama in Syria.", "Homs", ("SY", "11")),
        ("Four were killed in San Salvador and in Santa Ana, El Salvador.", "Santa Ana", ("SV", "11")),
        ("Police in Santa Cruz, Bolivia, freed the hostages.", "Santa Cruz", ("BO", "08")),
        ("Two died in Cordoba, Argentina.", "Cordoba", ("AR", "05")),
        ("Two died in Cordoba, Spain.", "Cordoba", ("ES", "51")),
        ("A blast in Lebanon, Pennsylvania, hurt three.", "Lebanon", ("US", "PA")),
        ("Israel shelled southern Lebanon.", "southern Lebanon", None),
        ("Hezbollah fired from Lebanon at Haifa.", "Lebanon", ("LB", "")),
        ("Two men were shot in Paris, Texas.", "Paris", ("US", "TX")),
        ("Two men were shot in Paris, the French capital.", "Paris", ("FR", "11")),
        ("Washington said it would send more aid.", "Washington", ("US", "DC")),
        ("Fires burned near Spokane and Yakima, Washington.", "Washington", ("US", "WA")),
        ("Syrias army left Aleppo, residents of Aleppo said.", "Syria", ("SY", "")),
    ],
)
def test_the_words_around_choose_the_place(text: str, words: str, expected: tuple[str, str] | None) -> None:
    actual = chosen(text, words)

    assert actual == expected


def test_makeyevka_is_the_city_and_not_the_village() -> None:
    found = read("The strike on Makeyevka, Donetsk People's Republic, Russia, killed soldiers.")
    actual = next(p.chosen.geonameid for p in found if p.words == "Makeyevka" and p.chosen is not None)

    assert actual == 702320


def test_a_name_keeps_its_sense_through_a_report() -> None:
    found = read("Paris, Texas, mourns. Flags in Paris flew low, the mayor said.")
    actual = [p.chosen.admin1 for p in found if p.words == "Paris" and p.chosen is not None]

    assert actual == ["TX", "TX"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jordan Smith and Paris Hilton were not there.", "Paris"),
        ("Jordan Smith and Paris Hilton were not there.", "Jordan"),
        ("Mr. Lincoln left early in March.", "Lincoln"),
        ("She read it in the New York Times.", "New York"),
        ("Police said Reading books helps.", "Reading"),
        ("The shop stands on Memphis Street.", "Memphis"),
        ("Most of them fled, Henry said.", "Henry"),
        ("The shelling, SANA reported, killed two Syrians.", "SANA"),
        ("Russian and Syrian jets flew.", "Russian"),
        ("FOUR MEN WERE SHOT IN A CAR BY SISTER MARY AND OTHERS IN MARCH, POLICE SAID.", "MARY"),
        ("FOUR MEN WERE SHOT IN A CAR BY SISTER MARY AND OTHERS IN MARCH, POLICE SAID.", "CAR"),
    ],
)
def test_people_words_bodies_and_streets_are_no_places(text: str, words: str) -> None:
    actual = chosen(text, words)

    assert actual is None


def test_a_body_called_after_a_place_is_said_to_be_one() -> None:
    actual = [(p.words, p.abstained) for p in read("Editors at the New York Times agreed.")]

    assert actual == [("New York", "names an organisation")]


@pytest.mark.parametrize(
    ("text", "home", "expected"),
    [
        ("A man was shot in Batman. Deputies fled.", Home("US"), None),
        ("A man was shot in Batman. Deputies fled.", None, ("TR", "76")),
        ("A man was shot in Batman, Turkey. Deputies fled.", Home("US"), ("TR", "76")),
    ],
)
def test_an_outlet_names_no_far_town_without_its_country(text: str, home: Home | None, expected: tuple[str, str] | None) -> None:
    actual = chosen(text, "Batman", home)

    assert actual == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("A bomb went off in Aleppo.", "Aleppo", PlacePrecision.EXACT),
        ("A bomb went off near Aleppo.", "Aleppo", PlacePrecision.NEAR),
        ("A bomb went off 20 km north of Aleppo.", "Aleppo", PlacePrecision.NEAR),
        ("A bomb went off 800 km north of Bogota.", "Bogota", PlacePrecision.REGION),
        ("A bomb went off on the outskirts of the city of Aleppo.", "Aleppo", PlacePrecision.NEAR),
        ("A bomb went off in Licking County.", "Licking County", PlacePrecision.SECOND_ORDER),
        ("A bomb went off in Idlib province.", "Idlib", PlacePrecision.FIRST_ORDER),
        ("A bomb went off in the Donbas.", "Donbas", PlacePrecision.REGION),
        ("A bomb went off in Syria.", "Syria", PlacePrecision.COUNTRY),
        ("A mine went off in the Black Sea.", "Black Sea", PlacePrecision.SEA_OR_AIR),
    ],
)
def test_precision_follows_kind_and_words(text: str, words: str, expected: PlacePrecision) -> None:
    actual = next(p.precision for p in read(text) if p.words == words)

    assert actual == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Moscow said its troops held.", "Moscow", True),
        ("Kyiv's forces fell back.", "Kyiv", True),
        ("Russia has accused its neighbour.", "Russia", True),
        ("Two died in Moscow on Friday.", "Moscow", False),
        ("Kyiv's streets were empty.", "Kyiv", False),
        ("A police officer in Moscow said so.", "Moscow", False),
        ("Aleppo's hospitals closed.", "Aleppo", False),
    ],
)
def test_a_capital_that_speaks_or_acts_is_marked(text: str, words: str, *, expected: bool) -> None:
    actual = next(p.acts for p in read(text) if p.words == words)

    assert actual == expected


def test_a_learned_place_is_kept_though_the_gazetteer_lacks_it() -> None:
    actual = [(p.words, p.abstained) for p in read("It fell on Qwzville.", ("Qwzville", NameKind.PLACE))]

    assert actual == [("Qwzville", "no such place in the gazetteer")]


def test_a_learned_person_is_no_place() -> None:
    actual = read("London spoke to reporters.", ("London", NameKind.PERSON))

    assert actual == ()


def test_finds_are_added_to_learned_names() -> None:
    actual = [p.words for p in read("From Aleppo they drove to Damascus.", ("Aleppo", NameKind.PLACE))]

    assert actual == ["Aleppo", "Damascus"]


def test_an_outlets_home_breaks_a_tie() -> None:
    actual = chosen("A man was shot in Springfield.", "Springfield", Home("US", "IL"))

    assert actual == ("US", "IL")


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        ("Jets struck southwest Yemen at dawn.", (), [("Yemen", "Yemen", PlacePrecision.REGION)]),
        ("Jets struck southwest Yemen at dawn.", ("southwest",), [("Yemen", "Yemen", PlacePrecision.REGION)]),
        ("Mortars hit Eastern Mosul.", ("Eastern",), [("Mosul", "Mosul", PlacePrecision.NEAR)]),
        ("Mortars hit the north of Yemen.", (), [("Yemen", "Yemen", PlacePrecision.REGION)]),
        ("Mortars hit central Mosul.", (), [("Mosul", "Mosul", PlacePrecision.EXACT)]),
        ("The Republic fell, and Western towns with it.", ("Western",), []),
    ],
)
def test_a_compass_word_makes_a_part_of_the_place_it_stands_before(
    text: str, told: tuple[str, ...], expected: list[tuple[str, str, PlacePrecision]]
) -> None:
    found = read(text, *((w, NameKind.PLACE) for w in told))
    actual = [(p.words, p.chosen.name, p.precision) for p in found if p.chosen is not None]

    assert actual == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A sniper of IS died.", "IS"),
        ("A guard told SANA so.", "SANA"),
        ("Two more were held in May.", "May"),
        ("They blamed Hamas.", "Hamas"),
        ("A shepherd met Assads men.", "Assads"),
        ("Guards stood on the Syrian border.", "Syrian border"),
        ("They slept in a refugee camp.", "refugee camp"),
    ],
)
def test_groups_agencies_and_months_are_no_places_even_where_learned_so(text: str, words: str) -> None:
    actual = read(text, (words, NameKind.PLACE))

    assert actual == ()


def test_a_province_that_an_agency_is_called_after_stays_a_place() -> None:
    actual = [p.words for p in read("Floods in Fars province, Iran, killed two, Fars said.")]

    assert actual == ["Fars", "Iran"]


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        ("Bombs fell on Idlib city.", "Idlib city", ["Idlib"]),
        ("Bombs fell on Homs Aleppo and others.", "Homs Aleppo", ["Homs", "Aleppo"]),
        ("Bombs fell on Syrias Idlib.", "Syrias Idlib", ["Syria", "Idlib"]),
        ("A York-based court in New York sat.", "New York", ["York", "New York"]),
    ],
)
def test_learned_names_are_cut_where_places_run_together(text: str, told: str, expected: list[str]) -> None:
    actual = [p.words for p in read(text, (told, NameKind.PLACE)) if p.chosen is not None]

    assert actual == expected


@pytest.mark.parametrize(
    ("text", "told", "words", "precision", "rule"),
    [
        ("A bomb hit the village of Qarbeen in Idlib province.", None, "Qarbeen", PlacePrecision.FIRST_ORDER, "within Idlib"),
        ("A bomb fell in Qarbeen, Idlib, on Monday.", "Qarbeen", "Qarbeen", PlacePrecision.NEAR, "within Idlib"),
        ("Shells hit Dar Kabida west of Aleppo.", None, "Dar Kabida", PlacePrecision.NEAR, "within Aleppo"),
        ("Shells hit the Wadun airbase near Homs.", None, "Wadun airbase", PlacePrecision.NEAR, "within Homs"),
        ("A mine went off at al-Qasr square in Aleppo.", "al-Qasr square", "al-Qasr square", PlacePrecision.NEAR, "within Aleppo"),
        ("Raids hit Qarbeen and Tel Kabida in Idlib province.", "Qarbeen", "Qarbeen", PlacePrecision.FIRST_ORDER, "within Idlib"),
        ("A car burned in the Aleppo suburb of Qarbeen.", "Qarbeen", "Qarbeen", PlacePrecision.NEAR, "within Aleppo"),
        ("A blast shook Qarbeen in Yemen.", "Qarbeen", "Qarbeen", PlacePrecision.COUNTRY, "within Yemen"),
    ],
)
def test_an_unknown_village_is_placed_where_it_is_told_to_lie(
    text: str, told: str | None, words: str, precision: PlacePrecision, rule: str
) -> None:
    kind = NameKind.FACILITY if words.endswith("square") else NameKind.PLACE
    names = [(w, kind) for w in (told, "Tel Kabida") if w is not None and w in text]
    found = next(p for p in read(text, *names) if p.words == words)
    actual = (found.chosen is not None and found.chosen.name, found.precision, found.rule)

    assert actual == (words, precision, rule)


def test_a_facility_called_after_its_town_stands_near_it() -> None:
    found = read("In Yemen a shell hit Taizz hospital.", ("Taizz hospital", NameKind.FACILITY))
    actual = [(p.words, p.precision) for p in found]

    assert actual == [("Yemen", PlacePrecision.COUNTRY), ("Taizz hospital", PlacePrecision.NEAR)]


def test_capitals_all_through_are_read_too() -> None:
    found = read("BOGOTA, 9 JAN -- POLICE IN CARTAGENA REPORTED THAT A BODY WAS FOUND NEAR CUCUTA, COLOMBIA.")
    actual = [(p.words, p.chosen.country) for p in found if p.chosen is not None]

    assert actual == [("BOGOTA", "CO"), ("CARTAGENA", "CO"), ("CUCUTA", "CO"), ("COLOMBIA", "CO")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\x00Homs\x00",
        "\ud800 Homs",
        "😀 Paris 🇸🇾" * 50,
        "\u202eAleppo حلب",
        '"' * 5000,
        "A'" * 5000,
        "Al-" * 3000,
        "9" * 5000 + " km of Homs",
    ],
)
def test_no_text_makes_it_raise(text: str) -> None:
    found = places(text, (), (), GAZETTEER)
    actual = all(p.span.of(text) == p.words for p in found)

    assert actual


def test_a_text_without_end_is_read_to_its_end() -> None:
    text = "a" * 1_000_000 + " of Homs, Hama and Aleppo" * 500

    actual = max(place.span.end for place in places(text, (), (), GAZETTEER))

    assert actual == len(text)


def test_a_street_called_after_a_town_is_not_the_town() -> None:
    text = "Two houses in Mill Street were destroyed."
    name = Name(Span(14, 25), "Mill Street", NameKind.FACILITY, 0)

    actual = [p.chosen.name for p in places(text, (name,), (), GAZETTEER) if p.chosen]

    assert actual == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a hamlet that El Salvador has too, and the gazetteer only in Spain
        ("In San Salvador, Santa Ana and Sonsonate Salvadoran troops fought, as they did near Arganza, El Salvador said.", None),
        ("Two died in Arganza.", "ES"),
    ],
)
def test_a_village_far_from_all_that_the_report_tells_of_is_another(text: str, expected: str | None) -> None:
    place = next(p for p in read(text) if p.words == "Arganza")

    actual = place.chosen.country if place.chosen else None

    assert actual == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("St. Louis", ("US", "MO")),  # Saint-Louis is spelled otherwise
        ("Philadelphia", ("US", "PA")),  # once the name of Amman
    ],
)
def test_a_name_means_the_place_that_is_spelled_and_called_so(words: str, expected: tuple[str, str]) -> None:
    assert chosen(f"Two men were shot dead in {words} on Monday.", words) == expected

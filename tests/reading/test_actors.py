"""Who acts, speaks and suffers in a report."""

from __future__ import annotations

import pytest

from ascribe.reading.actors import Actor, actors, side_of
from ascribe.reading.names import Name
from ascribe.reading.trees import Sentence, Word
from ascribe.text import Span
from ascribe.vocabulary.terms import NameKind


def seen(text: str, publisher: str | None = None, persons: tuple[str, ...] = ()) -> tuple[Actor, ...]:
    """The actors of a text without trees; `persons` are the names that a network would have found."""
    names = [Name(Span(text.index(p), text.index(p) + len(p)), p, NameKind.PERSON, 0) for p in persons]
    return actors(text, (), names, publisher=publisher)


def named(text: str, words: str, publisher: str | None = None, persons: tuple[str, ...] = ()) -> tuple[str, str, str | None] | None:
    """Name, kind and side of the actor that has these words; the last one, where they stand more than once."""
    found = [(a.name, a.kind, a.side) for a in seen(text, publisher, persons) if a.words == words]
    return found[-1] if found else None


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Nine Russian troops died.", "Russian troops", ("Russian Armed Forces", "military", "Russia")),
        ("The Syrian army shelled Pesk.", "Syrian army", ("Syrian Arab Army", "military", "Syrian government")),
        ("Israel's military spoke of an error.", "Israel's military", ("Israel Defense Forces", "military", "Israel")),
        ("Peruvian police made arrests.", "Peruvian police", ("Peruvian Police", "police", "Peru")),
        ("US officials were silent.", "US officials", ("US officials", "unnamed", "United States")),
        ("Turkey's Health Ministry counted six.", "Turkey's Health Ministry", ("Turkish Ministry of Health", "ministry", "Turkey")),
        ("The Iraqi Interior Ministry counted six.", "Iraqi Interior Ministry", ("Iraqi Ministry of Interior", "ministry", "Iraq")),
        (
            "The Ministry of Defence of Ukraine wrote.",
            "Ministry of Defence of Ukraine",
            ("Ukrainian Ministry of Defence", "ministry", "Ukraine"),
        ),
        ("Hezbollah fighters crossed the river.", "Hezbollah fighters", ("Hezbollah", "armed group", "Hezbollah")),
        ("The UN was told, and the WHO agreed.", "WHO", ("World Health Organization", "body", None)),
        ("Syrian rebels left.", "Syrian rebels", ("Syrian opposition", "armed group", "Syrian opposition")),
        ("Ukrainian children were evacuated.", "Ukrainian children", ("Ukrainian children", "people", "Ukraine")),
        ("Syrian children were evacuated.", "Syrian children", ("Syrian children", "people", None)),
        ("Moscow confirmed the loss.", "Moscow", ("Government of Russia", "state", "Russia")),
        ("The envoy accused Damascus of delay.", "Damascus", ("Government of Syria", "state", "Syrian government")),
        ("It blamed Iran for the raid.", "Iran", ("Iran", "state", "Iran")),
    ],
)
def test_words_mean_one_actor(text: str, words: str, expected: tuple[str, str, str | None]) -> None:
    assert named(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A market in Moscow burned down.", "Moscow"),
        ("Trains to Kyiv stopped.", "Kyiv"),
        ("The camp lies in northern Syria.", "Syria"),
        ("He said who is to blame.", "who"),
        ("It is late.", "is"),
        ("Tell us more.", "us"),
    ],
)
def test_a_place_or_a_small_word_is_no_actor(text: str, words: str) -> None:
    assert named(text, words) is None


def test_a_capital_that_is_hit_is_a_place_and_one_that_speaks_is_not() -> None:
    words = ("Kyiv", "said", "drones", "hit", "Kyiv")
    tags = (("PROPN", 1, "nsubj"), ("VERB", 1, "root"), ("NOUN", 3, "nsubj"), ("VERB", 1, "ccomp"), ("PROPN", 3, "obj"))
    text, at, built = " ".join(words), 0, []
    for k, (word, (tag, head, relation)) in enumerate(zip(words, tags, strict=True)):
        built.append(Word(k, at, at + len(word), word, word.lower(), tag, head, relation))
        at += len(word) + 1
    found = actors(text, (Sentence(0, Span(0, len(text)), tuple(built)),), (), publisher=None)
    actual = [(a.name, a.span.start) for a in found]

    assert actual == [("Government of Ukraine", 0)]


@pytest.mark.parametrize(
    ("publisher", "text", "expected"),
    [
        ("RT", "Russian guns fell silent, the Defense Ministry said.", "Russian Ministry of Defence"),
        ("Reuters", "Russian guns fell silent, the Defense Ministry said.", "Russian Ministry of Defence"),
        ("Reuters", "Syrian guns fell silent in Syria, the Defence Ministry said. Britain was told.", "Syrian Ministry of Defence"),
        (None, "Guns fell silent in Peru, the Defence Ministry said.", "Peruvian Ministry of Defence"),
    ],
)
def test_a_ministry_without_a_nation_is_the_reports_own(publisher: str | None, text: str, expected: str) -> None:
    actual = [a.name for a in seen(text, publisher) if a.kind == "ministry"]

    assert actual == [expected]


def test_the_ministry_is_the_one_named_last() -> None:
    text = "Turkey's Health Ministry counted six. The Russian Defence Ministry counted four. The toll may rise, the ministry added."

    assert named(text, "ministry") == ("Russian Ministry of Defence", "ministry", "Russia")


def test_the_monitor_is_the_body_that_the_next_lines_name() -> None:
    text = "Six people died in Syria, a monitor said. The Syrian Observatory for Human Rights has sources on the ground."

    assert named(text, "monitor") == ("Syrian Observatory for Human Rights", "body", None)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("US officials came. Ohio police searched a barn.", "police", ("police", "police", None)),
        ("US officials came. The authorities searched a barn.", "authorities", ("authorities", "body", None)),
        ("Peruvian police came. Later police searched a barn.", "police", ("Peruvian Police", "police", "Peru")),
        ("Swiss envoys came. The Valdian army left.", "Valdian army", ("Valdian army", "military", None)),
        ("Swiss envoys came. Valdia's army left.", "Valdia's army", ("Valdia's army", "military", None)),
        ("Swiss envoys came. The Valdian army left. The army lost six.", "army", ("Valdian army", "military", None)),
        ("The Kremlin spoke.", "Kremlin", ("Government of Russia", "state", "Russia")),
        ("The U.N. came.", "U.N", ("United Nations", "body", None)),
    ],
)
def test_a_town_or_an_unknown_nation_lends_nobody_its_police_or_army(text: str, words: str, expected: tuple[str, str, str | None]) -> None:
    assert named(text, words) == expected


def test_places_in_several_countries_tell_no_army() -> None:
    found = actors("The army shelled the hill.", (), (), publisher=None, countries=("CH", "PE"))
    actual = [(a.name, a.country) for a in found]

    assert actual == [("army", None)]


@pytest.mark.parametrize("words", ["Britain-based Observatory", "Britain-based monitoring group", "Britain-based monitor"])
def test_the_observatory_in_britain_is_the_syrian_one_that_the_report_names(words: str) -> None:
    text = f"The {words} counts the dead. The Syrian Observatory for Human Rights has sources in Syria."

    assert named(text, words) == ("Syrian Observatory for Human Rights", "body", None)


def test_the_rebels_of_a_divided_country_are_its_opposition() -> None:
    text = "Syria counted its dead. The rebels held the hill while regime forces shelled it."
    actual = [named(text, "rebels"), named(text, "regime forces")]

    assert actual == [("Syrian opposition", "armed group", "Syrian opposition"), ("Syrian Arab Army", "military", "Syrian government")]


def test_terrorists_stay_terrorists_and_take_no_side_where_two_groups_are_named() -> None:
    text = "Hamas and Hezbollah were named. The terrorists fled, the statement said."

    assert named(text, "terrorists") == ("terrorists", "armed group", None)


def test_fighters_are_those_of_the_only_group_named() -> None:
    assert named("Boko Haram came at dawn. The militants burned huts.", "militants") == ("militants", "armed group", "Boko Haram")


@pytest.mark.parametrize("words", ["gunmen", "attackers", "bomber"])
def test_whom_nobody_has_told_apart_belong_to_no_group_that_is_named_elsewhere(words: str) -> None:
    text = f"The {words} came at dawn and fled. Suspicion is likely to fall on Boko Haram."

    assert named(text, words) == (words, "armed group", None)


def test_a_spokesman_speaks_for_his_ministry_and_so_does_his_name() -> None:
    text = "Nine died in Russia, Defence Ministry spokesman Major General Oleg Rozin said. Rozin gave no names."
    actual = [(a.words, a.name, a.kind, a.body) for a in seen(text, "RT", ("Oleg Rozin", "Rozin")) if a.body]
    ministry = "Russian Ministry of Defence"

    assert actual[:2] == [("Defence Ministry spokesman", ministry, "office", ministry), ("Oleg Rozin", "Oleg Rozin", "person", ministry)]


def test_a_surname_is_the_person_named_before() -> None:
    text = "UNICEF spokeswoman Ana Roe came first. Many were hurt, Roe said."
    names = [
        Name(Span(19, 26), "Ana Roe", NameKind.PERSON, 0),
        Name(Span(text.rindex("Roe"), text.rindex("Roe") + 3), "Roe", NameKind.PERSON, 1),
    ]
    actual = [(a.name, a.body) for a in actors(text, (), names, publisher=None) if a.kind == "person"]

    assert actual == [("Ana Roe", "UNICEF"), ("Ana Roe", "UNICEF")]


def test_a_title_after_a_name_tells_whom_it_speaks_for() -> None:
    text = "Ana Roe, a spokeswoman for the Syrian Civil Defence, came."
    actual = [(a.name, a.body) for a in seen(text, None, ("Ana Roe",)) if a.kind == "person"]

    assert actual == [("Ana Roe", "Syrian Civil Defence")]


def test_the_president_is_the_one_named_before() -> None:
    text = "Russian President Vladimir Putin spoke. Talks failed, the president said."

    assert named(text, "president") == ("Vladimir Putin", "person", "Russia")


def test_a_minister_of_a_breakaway_republic_speaks_for_it() -> None:
    text = "The strike was told of by the Donetsk People’s Republic’s Information Minister Pavlo Rozin."
    actual = [(a.kind, a.body) for a in seen(text, "RT", ("Pavlo Rozin",))]

    assert actual == [("office", "Donetsk People's Republic"), ("person", "Donetsk People's Republic")]


def test_a_report_in_capitals_is_read_too() -> None:
    text = "SAN SALVADOR -- THE FMLN ATTACKED A BARRACKS. SALVADORAN TROOPS DIED, IT IS SAID. THEY TOLD US WHO DID IT."
    actual = [a.name for a in seen(text)]

    assert actual == ["Farabundo Marti National Liberation Front", "Salvadoran Armed Forces"]


@pytest.mark.parametrize(
    ("words", "country", "side"),
    [
        ("63 Russian troops", None, "Russia"),
        ("Ukrainian", None, "Ukraine"),
        ("Hezbollah fighters", None, "Hezbollah"),
        ("Syrian soldiers", None, "Syrian government"),
        ("army soldiers", "SY", "Syrian government"),
        ("government forces", "SY", "Syrian government"),
        ("rebels and their families", "SY", "Syrian opposition"),
        ("ISIS militants", "SY", "Islamic State"),
        ("Kurdish fighters", "SY", "Kurdish forces"),
        ("Syrian civilians", "SY", None),
        ("Syrians", "SY", None),
        ("Syrian helicopter", "SY", "Syrian government"),
        ("Russian helicopter", "SY", "Russia"),
        ("Russian military transport helicopter", "SY", "Russia"),
        ("traffic police station", "SY", None),
        ("people from opposition-held towns", "SY", None),
        ("Syrian Arab Red Crescent volunteers", "SY", "Syrian Arab Red Crescent"),
        ("people", "SY", None),
        ("rebels", None, None),
        ("", None, None),
    ],
)
def test_counted_people_and_things_have_a_side_where_the_words_tell(words: str, country: str | None, side: str | None) -> None:
    assert side_of(words, country=country) == side


@pytest.mark.parametrize("text", ["", "\x00", "🙂" * 50, "«“" * 40, "الجيش السوري", "the " * 500, "US'" * 300, "Ministry of", "Russian"])
def test_no_text_breaks_it(text: str) -> None:
    assert all(a.span.of(text) == a.words for a in actors(text, (), (), publisher="RT"))

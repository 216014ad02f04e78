"""Whom the names of the registry mean."""

from __future__ import annotations

import pytest

from ascribe.vocabulary.actors import force, government, lookup, ministry, outlet, side_of_country


@pytest.mark.parametrize(
    ("words", "name", "side"),
    [
        ("Russia", "Russia", "Russia"),
        ("the Kremlin", "Government of Russia", "Russia"),
        ("Pentagon", "United States Department of Defense", "United States"),
        ("U.S.", "United States", "United States"),
        ("Syrian regime", "Government of Syria", "Syrian government"),
        ("Assad's forces", "Syrian Arab Army", "Syrian government"),
        ("Assads forces", "Syrian Arab Army", "Syrian government"),
        ("IDF", "Israel Defense Forces", "Israel"),
        ("ISIS", "Islamic State", "Islamic State"),
        ("Daesh", "Islamic State", "Islamic State"),
        ("Jabhat al-Nusra", "Al-Nusra Front", "Al-Nusra Front"),
        ("Nusra Front", "Al-Nusra Front", "Al-Nusra Front"),
        ("Jaish al-Islam", "Jaysh al-Islam", "Syrian opposition"),
        ("YPG", "People's Protection Units", "Kurdish forces"),
        ("Hizbullah", "Hezbollah", "Hezbollah"),
        ("Ansar Allah", "Houthis", "Houthis"),
        ("Sendero Luminoso", "Shining Path", "Shining Path"),
        ("FMLN", "Farabundo Marti National Liberation Front", "Farabundo Marti National Liberation Front"),
        ("The Extraditables", "Medellin cartel", "Medellin cartel"),
        ("INLA", "Irish National Liberation Army", "Irish National Liberation Army"),
        ("Wagner", "Wagner Group", "Russia"),
        ("Donetsk People’s Republic", "Donetsk People's Republic", "Russia"),
        ("White Helmets", "Syrian Civil Defence", "Syrian Civil Defence"),
        ("SOHR", "Syrian Observatory for Human Rights", None),
        ("WHO", "World Health Organization", None),
        ("Agence France-Presse", "AFP", None),
        ("Médecins Sans Frontières", "Doctors Without Borders", None),
    ],
)
def test_a_name_has_one_neutral_form_and_a_side(words: str, name: str, side: str | None) -> None:
    found = lookup(words)
    actual = (found.name, found.side) if found else None

    assert actual == (name, side)


@pytest.mark.parametrize(
    ("words", "name", "body"),
    [
        ("Putin", "Vladimir Putin", "Government of Russia"),
        ("Volodymyr Zelenskyy", "Volodymyr Zelensky", "Government of Ukraine"),
        ("Erdoğan", "Recep Tayyip Erdogan", "Government of Turkey"),
        ("Jens Stoltenberg", "Jens Stoltenberg", "NATO"),
        ("Guterres", "Antonio Guterres", "United Nations"),
        ("Igor Konashenkov", "Igor Konashenkov", "Russian Ministry of Defence"),
        ("Rami Abdulrahman", "Rami Abdel Rahman", "Syrian Observatory for Human Rights"),
    ],
)
def test_a_holder_speaks_for_his_body_however_he_is_spelt(words: str, name: str, body: str) -> None:
    found = lookup(words)
    actual = (found.name, found.body) if found else None

    assert actual == (name, body)


@pytest.mark.parametrize(
    ("publisher", "name", "country"),
    [
        ("RT", "RT", "RU"),
        ("https://www.rt.com/news", "RT", "RU"),
        ("manar", "Al-Manar", "LB"),
        ("Press TV", "Press TV", "IR"),
        ("SANA", "SANA", "SY"),
        ("AFP", "AFP", "FR"),
        ("Al-Ahram", "Al-Ahram", "EG"),
        ("Xinhua News Agency", "Xinhua", "CN"),
    ],
)
def test_a_publisher_has_a_country(publisher: str, name: str, country: str) -> None:
    found = outlet(publisher)
    actual = (found.name, found.country) if found else None

    assert actual == (name, country)


def test_an_unknown_publisher_has_none() -> None:
    assert outlet("Valley Post") is None


def test_a_ministry_is_named_by_one_rule() -> None:
    actual = [
        ministry(topic, code).name for topic, code in (("defense", "RU"), ("foreign", "TR"), ("internal affairs", "IQ"), ("health", "SY"))
    ]

    assert actual == [
        "Russian Ministry of Defence",
        "Turkish Ministry of Foreign Affairs",
        "Iraqi Ministry of Interior",
        "Syrian Ministry of Health",
    ]


def test_forces_are_named_as_their_country_names_them() -> None:
    actual = [
        force(suffix, "military", code).name
        for suffix, code in (("Army", "SY"), ("Armed Forces", "IL"), ("Armed Forces", "US"), ("Army", "PE"))
    ]

    assert actual == ["Syrian Arab Army", "Israel Defense Forces", "United States Armed Forces", "Peruvian Army"]


def test_a_divided_country_is_no_side() -> None:
    assert (side_of_country("SY"), side_of_country("UA"), government("US").name) == (
        "Syrian government",
        "Ukraine",
        "Government of the United States",
    )

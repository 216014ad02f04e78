"""Who did it: those whom the words tie to a deed, with their organisation and how sure the words are."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.incidents.incident import Incident
from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of

DAY = date(2024, 5, 15)


def main(text: str, reader: Reader) -> Incident:
    """The main incident of a report of a Wednesday."""
    return account_of(report_of(text, published=DAY, publisher="Valley Post"), reader).incidents[0]


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("FARC rebels killed four farmers in Cali on Monday.", "stated as fact"),
        ("Suspected FARC rebels killed four farmers in Cali on Monday.", "suspected"),
    ],
)
def test_how_sure_the_words_are_of_the_doer(text: str, confidence: str, reader: Reader) -> None:
    actual = main(text, reader).perpetrators[0].confidence.value

    assert actual == confidence


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("Four farmers were killed in Cali on Monday. The FARC claimed responsibility.", [("FARC", "claimed or admitted")]),
        ("Four farmers were killed by a bomb in Cali on Monday. Police blamed the FARC.", [("FARC", "accused")]),
        ("Four farmers were killed by a bomb in Cali on Monday. No group claimed responsibility.", []),
        # who is accused of something else did not do it
        ("Four farmers were killed by a bomb in Cali on Monday. He accused the FARC of turning the valley into a desert.", []),
        # the subject of dying does nothing
        ("Four farmers died in Cali on Monday when a bomb exploded.", []),
    ],
)
def test_doers_are_those_whom_the_words_tie_to_the_deed(text: str, doers: list[tuple[str, str]], reader: Reader) -> None:
    actual = [(p.words.words, p.confidence.value) for p in main(text, reader).perpetrators]

    assert actual == doers


GROUPS = [
    (
        'The country\'s clandestine organization "Shining Path" murdered four farmers near Cusco on Tuesday.',
        "Shining Path",
        "Shining Path",
    ),
    (
        "Colombian soldiers shot dead two farmers near Cali on Tuesday. The Colombian army opened an inquiry.",
        "Colombian Army",
        "Colombian army",
    ),
    ("Maoist Shining Path guerrillas murdered four farmers near Cusco on Tuesday.", "Shining Path", "Shining Path"),
    ("Taliban fighters shot dead four policemen in Kunduz on Tuesday.", "Taliban", "Taliban"),
    ('Maoist "Shining Path" guerrillas shot a mayor near Cusco on Tuesday.', "Shining Path", "Shining Path"),
    (
        "National Liberation Army (ELN) rebels kidnapped three engineers near Cali on Tuesday.",
        "National Liberation Army",
        "National Liberation Army",
    ),
    ("Shining Path members murdered four farmers near Cusco on Tuesday.", "Shining Path", "Shining Path"),
    (
        "Colombian guerrillas killed two farmers near Cali on Tuesday. Peasants have fled from the ELN for months.",
        "National Liberation Army",
        "ELN",
    ),
]


@pytest.mark.parametrize(("text", "name", "words"), GROUPS)
def test_the_organisation_of_those_who_did_it_has_its_name_without_its_people(text: str, name: str, words: str, reader: Reader) -> None:
    found = main(text, reader).perpetrators

    actual = [(p.name, p.words.words) for p in found if p.organisation]

    assert actual == [(name, words)]


@pytest.mark.parametrize(
    "text",
    [
        "A cameraman was shot dead by U.S. embassy employees in Lima on Tuesday.",
        "Death squads murdered two farmers near Cali on Tuesday. The ELN held a congress there.",
        "Gunmen killed two farmers near Cali on Tuesday. The ELN held a congress there.",
    ],
)
def test_those_of_no_organisation_are_given_none(text: str, reader: Reader) -> None:
    actual = [p.name for p in main(text, reader).perpetrators if p.organisation]

    assert actual == []


def test_the_one_group_of_a_report_is_no_more_than_a_guess(reader: Reader) -> None:
    found = main("Two farmers were murdered near Cali on Tuesday. The ELN has long been active there.", reader).perpetrators

    actual = [(p.words.words, p.confidence.value, p.rule[:5]) for p in found]

    assert actual == [("ELN", "suspected", "guess")]


@pytest.mark.parametrize(
    "text",
    [
        "Two farmers were murdered near Cali on Tuesday. The ELN and the FARC have long been active there.",
        "Two ELN fighters were murdered near Cali on Tuesday. The ELN has long been active there.",
        "An air strike killed two farmers near Cali on Tuesday. The ELN has long been active there.",
        "Two farmers were murdered near Cali on Tuesday. The ELN said it had found the bodies.",
        "Two farmers were murdered near Cali on Tuesday. The ELN was responsible for a raid on a bank last year.",
        "Two farmers were murdered near Cali on Tuesday. Rain fell all day. A road was closed. Shops were shut. The ELN held a congress.",
    ],
)
def test_nobody_is_guessed_where_the_report_gives_no_ground(text: str, reader: Reader) -> None:
    actual = [p.name for p in main(text, reader).perpetrators]

    assert actual == []


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (
            "A bomb killed nine people at a market in Aleppo on Tuesday. U.S. air strikes since January have also killed people in the province.",
            "United States",
        ),
        (
            "A gas attack killed nine people in Aleppo on Monday. The United States attacked an airbase on Tuesday in response to the attack.",
            "United States",
        ),
    ],
)
def test_whoever_did_something_else_did_not_do_this(text: str, other: str, reader: Reader) -> None:
    told = account_of(report_of(text, published=DAY, publisher="Valley Post"), reader).incidents
    nine = [i for i in told if any(t.number.low == 9 for t in i.human_targets)]

    actual = [any(p.name == other for p in i.perpetrators) for i in nine]

    assert actual == [False]


def test_those_who_are_missing_did_nothing(reader: Reader) -> None:
    text = "A ferry was struck by a mine near Lima on Tuesday. Four sailors were killed. 14 passengers were missing, the mayor said."

    actual = main(text, reader).perpetrators

    assert actual == ()


@pytest.mark.parametrize(
    ("text", "suspects"),
    [
        ("A bomb killed two clerks in Cali on Tuesday. The FARC was founded in the hills nearby.", ["FARC"]),
        ("A bomb killed Ana Rolo in Cali on Tuesday. FARC leader Ana Rolo had come from the hills.", []),
        ("A bomb killed Ana Rolo in Cali on Tuesday. Ana Rolo, a commander of the FARC, had come from the hills.", []),
    ],
)
def test_a_group_is_not_suspected_where_its_own_fell(text: str, suspects: list[str], reader: Reader) -> None:
    actual = [p.words.words for p in main(text, reader).perpetrators]

    assert actual == suspects


@pytest.mark.parametrize(
    "text",
    [
        "A bomb killed a clerk in Cali on Tuesday. Guerrillas of the FARC have claimed credit for the act.",
        "A bomb killed a clerk in Cali on Tuesday. The FARC, which claimed responsibility, gave no reason.",
    ],
)
def test_who_claims_a_deed_is_tied_to_it(text: str, reader: Reader) -> None:
    actual = [(p.words.words, str(p.confidence)) for p in main(text, reader).perpetrators if p.organisation]

    assert actual == [("FARC", "claimed or admitted")]

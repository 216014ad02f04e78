"""Those tied to a deed, with how sure the words are: fact is what the outlet says itself, not what a voice says."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import Account, account_of

DAY = date(2024, 5, 15)


def account(text: str, reader: Reader) -> Account:
    """What a report of a Wednesday says."""
    return account_of(report_of(text, published=DAY, publisher="Valley Post"), reader)


def doers(text: str, reader: Reader) -> list[tuple[str, str]]:
    """The words for those tied to the main incident, each with how sure they are."""
    return [(p.words.words, str(p.confidence)) for p in account(text, reader).incidents[0].perpetrators]


@pytest.mark.parametrize(
    ("text", "doer", "confidence"),
    [
        ("Gunmen shot a teacher in Orlo on Tuesday.", "Gunmen", "stated as fact"),
        ("Two gunmen shot a teacher in Orlo on Tuesday, police said.", "gunmen", "accused"),
        ("A bomb hit Orlo on Tuesday. Mayor Ivo Brand said the Korvan army had bombed the town.", "army", "accused"),
        ("The ELN rejected the charge and said the army had murdered the mayor.", "army", "accused"),
        ("The Northern Front said its fighters had attacked the barracks in Orlo, killing three men.", "fighters", "claimed or admitted"),
        ("The ministry denied that the army had shelled the market of Orlo.", "army", "denied"),
    ],
)
def test_only_the_outlets_own_word_is_fact(text: str, doer: str, confidence: str, reader: Reader) -> None:
    actual = doers(text, reader)[0]

    assert actual == (doer, confidence)


def test_whoever_a_report_is_according_to_has_done_nothing(reader: Reader) -> None:
    text = "Forty people were killed in a single day of shelling in the same district of Orlo on Monday, according to the United Nations."

    assert doers(text, reader) == []


def test_a_party_that_another_claims_was_hit_has_claimed_nothing(reader: Reader) -> None:
    text = "A drone strike on a convoy killed 12 people in Orlo on Monday. The ministry claims militants hit the convoy."

    assert ("militants", "claimed or admitted") not in doers(text, reader)


DENIAL = (
    "The Defence Ministry of Valdia denied on Wednesday that the army had shelled the market of Orlo.\n\n"
    '"Nobody of ours was near," the spokesman, Colonel Petr Anlo, said. '
    "He said that a fuel store under the market had blown up, and that nine militants were killed there."
)


def test_a_denial_makes_nobody_the_doer(reader: Reader) -> None:
    found = account(DENIAL, reader)

    actual = {c.by for c in found.claims} | {i.by for i in found.incidents}

    assert actual == {None}


def test_no_voice_names_whom_another_accuses(reader: Reader) -> None:
    text = "Mayor Ivo Brand said the Korvan army had bombed the town of Orlo. Four people were killed, the hospital said."

    actual = {c.voice[-1].name: c.by for c in account(text, reader).claims}

    assert actual == {"Ivo Brand": "army", "hospital": None}


def test_sides_that_count_each_others_dead_leave_open_who_did_it(reader: Reader) -> None:
    text = (
        "The Defence Ministry of Valdia said its troops killed 40 Ulvane Front fighters near Orlo on Tuesday. "
        "The Free Ulvane Front said it killed 25 Valdian soldiers in the battle."
    )

    actual = account(text, reader).incidents[0].by

    assert actual is None


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("Marlo Vint was indicted on Friday for robbery. Vint shot two clerks in Dayton.", "accused"),
        ("Marlo Vint shot two clerks in Dayton. Vint is on trial.", "accused"),
        ("Marlo Vint was charged in May. Vint was convicted on Friday. Marlo Vint shot two clerks in Dayton.", "stated as fact"),
        ("Marlo Vint shot two clerks in Dayton.", "stated as fact"),
        ("Marlo Vint, who was charged with the murder of two clerks, shot them in Dayton.", "accused"),
    ],
)
def test_the_charged_are_not_the_convicted(text: str, confidence: str, reader: Reader) -> None:
    actual = [c for _, c in doers(text, reader)]

    assert actual == [confidence]


def test_who_stopped_the_gunman_is_no_doer(reader: Reader) -> None:
    text = "A gunman opened fire in a mall in Dayton on Monday, killing three people. An off-duty police officer shot the gunman dead."

    actual = doers(text, reader)

    assert actual == [("gunman", "stated as fact")]


def test_who_stopped_him_is_no_doer(reader: Reader) -> None:
    text = "A gunman killed three people at a mall in Dayton on Monday before he was shot by an off-duty police officer."

    actual = doers(text, reader)

    assert actual == []


def test_a_hyphened_word_is_kept_whole(reader: Reader) -> None:
    actual = doers("An off-duty police officer shot a farmer in Dayton on Monday.", reader)

    assert actual == [("off-duty police officer", "stated as fact")]


def test_the_man_whom_police_shot_is_the_one_struck(reader: Reader) -> None:
    text = "Police shot and killed a man armed with a knife in Dayton on Monday. No officers were hurt."

    actual = [t.words.words.split()[0] for t in account(text, reader).incidents[0].human_targets]

    assert actual == ["man"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FMLN urban guerrillas blew up a bus in Lima on Tuesday.", "FMLN"),
        ("A judge was murdered in Lima on Tuesday. The police attributed the murder to the drug mafia.", "drug mafia"),
        ("Nine people were killed in the market of Orlo on Tuesday. The army denied the attack and blamed the FMLN.", "FMLN"),
    ],
)
def test_an_organisation_is_called_by_its_name(text: str, expected: str, reader: Reader) -> None:
    actual = [p.words.words for p in account(text, reader).incidents[0].perpetrators if p.organisation]

    assert expected in actual


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels of the FARC killed four farmers near Cali on Tuesday.", "stated as fact"),
        ("Rebels of the FARC killed four farmers near Cali on Tuesday, the army said.", "accused"),
        ("A bomb killed four farmers near Cali on Tuesday.", None),
    ],
)
def test_whom_one_voice_accuses_is_not_told_as_a_fact(text: str, expected: str | None, reader: Reader) -> None:
    sure = account(text, reader).incidents[0].by_confidence

    actual = sure and str(sure)

    assert actual == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Northern Front accused the army of killing 12 villagers in a raid on Orlo.", [("army", "accused", "Northern Front")]),
        ("The opposition alleged that police had killed six students in Orlo on Monday.", [("police", "accused", "opposition")]),
        ("The army was accused of killing 12 villagers in Orlo on Monday.", [("army", "accused", None)]),
        (
            '"The army killed my two brothers," said Mara Toll, a nurse in Orlo, after the raid on Monday.',
            [("army", "accused", "Mara Toll")],
        ),
    ],
)
def test_an_accusation_says_whose_it_is(text: str, expected: list[tuple[str, str, str | None]], reader: Reader) -> None:
    account = account_of(report_of(text, published=date(2024, 5, 15)), reader)
    actual = [(p.name, p.confidence.value, p.told_by) for i in account.incidents for p in i.perpetrators]

    assert actual == expected


def test_a_state_that_is_blamed_is_accused_and_no_more(reader: Reader) -> None:
    text = "Kyiv blamed Moscow for the strike on a station on Friday that killed 52 people."
    account = account_of(report_of(text, published=date(2022, 4, 9)), reader)
    actual = [(i.by, i.by_confidence.value if i.by_confidence else None) for i in account.incidents]

    assert actual == [("Russia", "accused")]


def test_who_is_accused_of_a_killing_has_it_told_as_an_accusation(reader: Reader) -> None:
    account = account_of(report_of("The army was accused of killing 12 villagers in Orlo.", published=date(2024, 5, 15)), reader)
    actual = [c.stance.value for c in account.claims if c.figures]

    assert actual == ["accused"]

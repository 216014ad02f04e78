"""The deeds of one report: told again they are one, each told as new they are several."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.incidents.incident import Incident
from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of

DAY = date(2024, 5, 15)


def incidents(text: str, reader: Reader) -> tuple[Incident, ...]:
    """The incidents that a report of a Wednesday tells."""
    return account_of(report_of(text, published=DAY, publisher="Valley Post"), reader).incidents


def names(incident: Incident) -> list[str]:
    """Those whom it struck, by name."""
    return [t.name.words for t in incident.human_targets if t.name]


def test_nobody_is_kidnapped_twice(reader: Reader) -> None:
    text = (
        "The banker Pedro Vanta was kidnapped in Cali on Monday. His brother said on Tuesday that Vanta was kidnapped by four men. "
        "Pedro Vanta was kidnapped on 6 May, the police said."
    )

    actual = [names(i) for i in incidents(text, reader)]

    assert actual == [["Pedro Vanta"]]


def test_two_who_were_murdered_apart_are_two_incidents(reader: Reader) -> None:
    text = (
        "Judge Ana Rolo was murdered by gunmen in Lima on Monday. The mayor said she had received no threats. "
        "Senator Pedro Vanta was murdered in Lima last week."
    )

    actual = [names(i) for i in incidents(text, reader)]

    assert actual == [["Ana Rolo"], ["Pedro Vanta"]]


def test_a_separate_attack_has_its_own_doers_and_manner(reader: Reader) -> None:
    text = (
        "A suicide bomber blew himself up outside a mosque in Hangu on Monday, killing 17 people. Suspicion fell on the Pakistani Taliban. "
        "In a separate attack on Monday, gunmen killed three soldiers at a checkpoint in Balochistan province, the military said."
    )
    account = account_of(report_of(text, published=DAY, publisher="Valley Post"), reader)

    assert [str(i.event) for i in account.incidents] == ["Suicide bomb", "Attack"]
    assert {c.by for c in account.claims if c.incident == 2} <= {"gunmen", None}


@pytest.mark.parametrize("called", ["militants", "martyrs", "soldiers"])
def test_whatever_they_are_called_those_who_destroyed_a_thing_did_a_deed(called: str, reader: Reader) -> None:
    text = f"Nine men were shot in Lima on Monday. On 2 May the group said its {called} had destroyed six statues in Cali."

    assert [str(i.when.edtf) for i in incidents(text, reader) if i.when] == ["2024-05-13", "2024-05-02"]


def test_an_attack_of_long_ago_is_not_the_one_that_the_report_is_about(reader: Reader) -> None:
    text = (
        "An attack with explosives in Lima has left one person injured, the police reported. "
        "In 2008, the first attack on the bank was carried out by the Shining Path, they said."
    )

    actual = [i.when and i.when.edtf for i in incidents(text, reader)]

    assert actual == [None, "2008"]


def test_deeds_of_a_kind_are_no_incident(reader: Reader) -> None:
    text = "Rebels killed a judge near Cali on Sunday. The minister deplored kidnappings of journalists."

    actual = [[t.words.words for t in i.human_targets] for i in incidents(text, reader)]

    assert actual == [["judge"]]


def test_whom_a_group_releases_it_held(reader: Reader) -> None:
    text = (
        "Rebels killed a judge near Cali on Sunday. Guerrillas of the National Liberation Army released two engineers near Cali on Monday."
    )

    actual = [(str(i.event), [t.words.words for t in i.human_targets]) for i in incidents(text, reader)][1:]

    assert actual == [("Abduction/forced disappearance", ["engineers"])]


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("Rebels set fire to a bus in Cali on Monday. Gunmen set fire to a mill on Monday.", [["bus"], ["mill"]]),
        ("Rebels set fire to a bus in Cali on Monday. Gunmen set fire to the bus on Monday.", [["bus"]]),
    ],
)
def test_a_deed_told_as_new_of_another_thing_is_another(text: str, struck: list[list[str]], reader: Reader) -> None:
    actual = [[t.words.words for t in i.physical_targets] for i in incidents(text, reader)]

    assert actual == struck


def test_an_attack_is_no_bombing_for_a_bomb_that_the_report_tells_of_elsewhere(reader: Reader) -> None:
    text = (
        "Gunmen attacked the home of a judge in Lima on Tuesday and shot a guard dead. The attack lasted an hour. "
        "Ten years ago the town was shaken by bombs, the judge said."
    )

    actual = str(incidents(text, reader)[0].event)

    assert actual == "Attack"

"""Whom and what an incident struck: each with the report's own words."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.incidents.incident import Incident
from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of
from ascribe.vocabulary.terms import PersonKind

DAY = date(2024, 5, 15)


def main(text: str, reader: Reader) -> Incident:
    """The main incident of a report of a Wednesday."""
    return account_of(report_of(text, published=DAY, publisher="Valley Post"), reader).incidents[0]


@pytest.mark.parametrize(
    ("text", "name", "description", "effects"),
    [
        ("Gunmen killed Judge Ana Rolo in Lima on Tuesday.", "Ana Rolo", "Judge", ["killed"]),
        ("Three farmers were killed by gunmen in Lima on Tuesday.", None, "farmers", ["killed"]),
        ("Rebels kidnapped the mayor, Pedro Vanta, on Tuesday in Lima.", "Pedro Vanta", "mayor", ["abducted"]),
        ("A bomb in Lima on Tuesday wounded two bus drivers.", None, "bus drivers", ["injured"]),
        ("A baker named Pedro Vanta was killed by gunmen in Lima on Tuesday.", "Pedro Vanta", "baker", ["killed"]),
        ("Gunmen in Lima shot and killed a farmer on Tuesday.", None, "farmer", ["killed"]),
    ],
)
def test_a_target_is_called_as_the_report_calls_them(
    text: str, name: str | None, description: str, effects: list[str], reader: Reader
) -> None:
    target = main(text, reader).human_targets[0]

    actual = (target.name and target.name.words, target.description and target.description.words, [str(e) for e in target.effects])

    assert actual == (name, description, effects)


def test_words_are_slices_of_the_report(reader: Reader) -> None:
    text = "Rebels of the FARC shot dead two policemen and burned a bus near Cali on Monday, the army said."
    found = main(text, reader)
    words = [*(t.words for t in (*found.human_targets, *found.physical_targets)), *(p.words for p in found.perpetrators)]

    actual = [q.span.of(text) for q in words]

    assert actual == [q.words for q in words]


def test_a_plural_without_a_number_is_two_or_more(reader: Reader) -> None:
    number = main("Gunmen kidnapped tourists near Cali on Monday.", reader).human_targets[0].number

    actual = (number.low, number.high, number.words)

    assert actual == (2, None, None)


def told(text: str, reader: Reader) -> tuple[Incident, ...]:
    """All incidents of a report of a Wednesday."""
    return account_of(report_of(text, published=DAY, publisher="Valley Post"), reader).incidents


def people(incident: Incident) -> list[str]:
    """The names of those struck, or what they are called."""
    return [t.words.words for t in incident.human_targets]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a kidnapping is told without a figure, and so is a bomb that hurt nobody
        ("Gunmen kidnapped the engineer Pedro Vanta near Cali on Monday.", ["Abduction/forced disappearance"]),
        ("A bomb exploded outside a bank in Lima on Monday. Police gave no details.", ["Remote explosive/landmine/IED"]),
        # two kinds of deed, two days, two towns
        (
            "A bomb damaged a bank in Lima on Monday. Gunmen kidnapped the banker Pedro Vanta in Lima on Monday.",
            ["Remote explosive/landmine/IED", "Abduction/forced disappearance"],
        ),
        ("Gunmen killed a farmer near Cali on Monday. Gunmen killed a priest in Medellin on Monday.", ["Attack", "Attack"]),
        # what points back tells of the same
        ("Gunmen killed two farmers near Cali on Monday. The killing shocked the town. The attack was the first.", ["Attack"]),
    ],
)
def test_incidents_are_told_apart_by_kind_day_and_town(text: str, expected: list[str], reader: Reader) -> None:
    actual = [i.event.value for i in told(text, reader) if i.event]

    assert actual == expected


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("A bomb exploded outside a bank in Lima on Monday.", "accomplished"),
        ("Police said on Monday that rebels tried to kidnap the mayor, Pedro Vanta, in Lima, and two men were shot.", "attempted"),
        ("Police defused a bomb planted outside the Ruritanian embassy in Lima on Monday.", "attempted"),
    ],
)
def test_an_attempt_is_no_deed(text: str, stage: str, reader: Reader) -> None:
    actual = [i.stage.value for i in told(text, reader)]

    assert stage in actual


def test_each_of_a_list_is_a_target(reader: Reader) -> None:
    text = "Gunmen kidnapped two engineers, Pedro Vanta and Ana Rolo, near Cali on Monday."

    actual = people(main(text, reader))

    assert actual == ["Pedro Vanta", "Ana Rolo"]


def test_the_suspects_listed_behind_a_murder_are_not_its_victims(reader: Reader) -> None:
    text = "Police arrested two men suspected of the murder of the judge Ana Rolo in Lima on Monday: Pedro Vanta and Juan Sorel."

    actual = people(main(text, reader))

    assert "Pedro Vanta" not in actual
    assert "Ana Rolo" in actual


def test_a_short_name_is_the_full_one(reader: Reader) -> None:
    text = "Pedro Vanta, a banker, was kidnapped in Lima on Monday. Vanta was found dead on Tuesday, police said."

    actual = people(main(text, reader))

    assert actual == ["Pedro Vanta"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed nine in an attack on a village near Lima on Monday.", [("nine", 9, ["killed"])]),
        ("The mayor said a bomb killed six and wounded ten in Lima on Monday.", [("six", 6, ["killed"]), ("ten", 10, ["injured"])]),
        (
            "A bomb went off in Lima on Monday, killing four guards and injuring 21.",
            [("guards", 4, ["killed"]), ("guards", 21, ["injured"])],
        ),
    ],
)
def test_a_number_without_a_noun_counts_nobody_who_acts_or_speaks(
    text: str, expected: list[tuple[str, int, list[str]]], reader: Reader
) -> None:
    actual = [(t.description.words, t.number.low, [str(e) for e in t.effects]) for t in main(text, reader).human_targets if t.description]

    assert actual == expected


def test_two_counts_of_two_harms_are_two_targets(reader: Reader) -> None:
    text = "At least 35 people were killed and 350 people were wounded by a bomb in Lima on Monday."

    actual = [(t.number.low, [str(e) for e in t.effects]) for t in main(text, reader).human_targets]

    assert actual == [(35, ["killed"]), (350, ["injured"])]


@pytest.mark.parametrize(
    "text",
    [
        "Not one resident was injured when a bomb exploded outside a bank in Lima on Monday.",
        "A bomb exploded outside a bank in Lima on Monday. The army denied that any senior officer had been killed.",
    ],
)
def test_nobody_is_no_target(text: str, reader: Reader) -> None:
    actual = people(main(text, reader))

    assert actual == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A bomb damaged the Ruritanian embassy in Lima on Monday.", "embassy or mission"),
        ("A bomb damaged a bank in Lima on Monday.", "bank"),
        ("Rebels blew up a bus near Cali on Monday.", "vehicle"),
        ("A bomb damaged the house of the interior minister in Lima on Monday.", "government building"),
        ("Rebels blew up two power pylons near Cali on Monday.", "energy"),
    ],
)
def test_what_kind_of_thing_was_struck(text: str, kind: str, reader: Reader) -> None:
    actual = main(text, reader).physical_targets[0].kind.value

    assert actual == kind


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("A car bomb exploded in front of the bank in Lima on Tuesday.", "bank"),
        ("Two men placed dynamite under a bus in Lima on Tuesday.", "bus"),
        ("The mayor visited the offices, which were damaged by a bomb on Tuesday.", "offices"),
    ],
)
def test_what_a_bomb_goes_off_beside_is_struck(text: str, struck: str, reader: Reader) -> None:
    actual = [t.words.words for t in main(text, reader).physical_targets]

    assert actual == [struck]


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("Gunmen killed Judge Ana Rolo in Lima on Tuesday along with her driver.", [("Ana Rolo", 1), ("driver", 1)]),
        ("Two members of the mayor's escort were wounded in Lima on Tuesday.", [("members of the mayor's escort", 2)]),
        ("Those who were kidnapped in Cali on Tuesday are Pedro Vanta and Ana Rolo.", [("Pedro Vanta", 1), ("Ana Rolo", 1)]),
        ("The injured in Tuesday's bombing in Cali were Pedro Vanta and Ana Rolo.", [("Pedro Vanta", 1), ("Ana Rolo", 1)]),
        ("A bomb exploded at the house of Judge Ana Rolo in Lima on Tuesday.", [("Ana Rolo", 1)]),
        ("The attack on Ana Rolo in Lima on Tuesday left two men dead.", [("men", 2), ("Ana Rolo", 1)]),
        ("The attacks in Cali on Tuesday claimed the lives of Judge Ana Rolo and two clerks.", [("Ana Rolo", 1), ("clerks", 2)]),
    ],
)
def test_each_of_those_struck_is_counted(text: str, struck: list[tuple[str, int]], reader: Reader) -> None:
    actual = [(t.words.words, t.number.low) for t in main(text, reader).human_targets]

    assert actual == struck


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Soldiers killed four FARC members near Cali on Tuesday.", PersonKind.FIGHTER),
        ("Gunmen killed four members of a choir near Cali on Tuesday.", PersonKind.CIVILIAN),
        ("Gunmen wounded two members of the mayor's escort in Cali on Tuesday.", PersonKind.GUARD),
        ("Three clerks and seven others were wounded in Cali on Tuesday.", PersonKind.CIVILIAN),
    ],
)
def test_members_are_what_they_are_members_of(text: str, kind: PersonKind, reader: Reader) -> None:
    actual = main(text, reader).human_targets[0].kind

    assert actual == kind


def test_others_are_what_those_before_them_are(reader: Reader) -> None:
    text = "Three rebels were killed and seven others were wounded in a clash near Cali on Tuesday."

    actual = [(t.words.words, t.kind) for t in main(text, reader).human_targets]

    assert actual == [("rebels", PersonKind.FIGHTER), ("others", PersonKind.FIGHTER)]


def test_the_street_of_a_blast_is_not_what_it_struck(reader: Reader) -> None:
    actual = main("A bomb exploded on Bernal Avenue in Cali on Tuesday, killing a clerk.", reader).physical_targets

    assert actual == ()

"""Persons told of one by one are told apart and counted, and the figure says that nobody wrote it down."""

from __future__ import annotations

from datetime import date

import pytest

from ascribe.incidents.incident import Incident
from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import Account, account_of

DAY = date(2024, 5, 15)


def account(text: str, reader: Reader) -> Account:
    return account_of(report_of(text, published=DAY), reader)


def toll(text: str, reader: Reader) -> tuple[int | None, int | None]:
    """(killed, injured) of the main incident."""
    incidents: tuple[Incident, ...] = account(text, reader).incidents
    return (incidents[0].killed.best, incidents[0].injured.best) if incidents else (None, None)


TOLLS = [
    ("A man was shot on Mill Street on Monday. He died at a hospital an hour later.", (1, None)),
    ("A man was shot on Mill Street on Monday. He was taken to a hospital in stable condition.", (None, 1)),
    ("Dana Ruel, 31, was shot on Mill Street. Ruel was pronounced dead at the scene, police said.", (1, None)),
    ("A woman was fatally shot at a gas station on Monday. The victim was identified as Dana Ruel, 31.", (1, None)),
    ("Four people were shot at a bar on Mill Street, one fatally, police said.", (1, 3)),
    ("A gunman shot and killed his wife on Monday before turning the gun on himself, deputies said.", (2, None)),
    ("A boy and a girl were shot in a park. Both are in critical condition.", (None, 2)),
    ("A 19-year-old man and a 40-year-old woman were shot on Monday. The woman died.", (1, 1)),
    ("Two men, 21 and 24, were shot and wounded outside a bar on Monday.", (None, 2)),
    ("A 7-year-old girl was grazed by a bullet on Monday, police said.", (None, 1)),
    ("A man was charged with murder on Monday after a shooting on Mill Street.", (1, None)),
    ("A man was charged with attempted murder on Monday after a shooting on Mill Street.", (None, None)),
    ("Deputies say a man shot and killed his ex-girlfriend before taking his own life on Monday.", (2, None)),
    ("One person was killed and another wounded in a shooting on Monday. A 25-year-old woman was in stable condition.", (1, 1)),
    ("A man and a woman were shot on Monday and taken to a hospital, where they died.", (2, None)),
    ("Police say two boys plotted to kill a classmate. They shot the girl in the leg on Monday.", (None, 1)),
    ("Three people died in a murder-suicide on Monday, police said. All three suffered gunshot wounds.", (3, None)),
    ("Shots were fired at a house on Mill Street on Monday. No one was hurt.", (0, 0)),
    ("Six people were shot, two fatally, on Mill Street on Monday, police said.", (2, 4)),
    ("A boy accidentally shot his 11-year-old brother on Monday, the Orlin Homicide Unit said.", (None, 1)),
    ("A gunman is accused of shooting and killing a boy and critically wounding his father on Monday.", (1, 1)),
    ("A 6-year-old boy was shot to death in a car on Monday. His father was hospitalized with gunshot wounds.", (1, 1)),
    ("A girl was shot and killed on Mill Street on Monday. Her mother was also shot, but survived.", (1, 1)),
    ("A boy, 6, accidentally shot himself on Monday. A man was at home. Police say he shot his son in the leg.", (None, 1)),
    ("Two men were found shot to death in a car in Orlin on Monday, and a third was injured.", (2, 1)),
    ("A man who knew that he was going to die shot a woman in the leg in Orlin on Monday.", (None, 1)),
    ("Two dead, 6 injured in a shooting outside a bar on Mill Street on Monday.", (2, 6)),
    ("A child was shot at a house on Mill Street on Monday, as photo 1 of 8 shows.", (None, 1)),
    ("A woman was shot in the arm in Orlin on Monday. An 8-year-old boy who hid in a cellar was not hurt, police said.", (None, 1)),
    ("A gunman fired at a house in Orlin on Monday and wounded a man. A woman escaped unhurt, and her son was unharmed.", (None, 1)),
    ("A man was shot in the leg in Orlin on Monday. Two officers were not injured, police said.", (None, 1)),
    ("Two men were shot dead in Orlin on Monday. Their cousin, Dana Ruel, 22, was shot and wounded.", (2, 1)),
    ("Sam Ruel, 12, was shot dead in Orlin on Monday. His mother, Dana Ruel, 36, was wounded, police said.", (1, 1)),
    ("Piet Sander was killed in the shooting. His mother, Dana Ruel, 36, was wounded.", (1, 1)),
    ("Former rebel commander Piet Sander was shot dead by two masked men in Orlin on Monday, police said.", (1, None)),
    ("Officers found two men with gunshot wounds on Monday. Both were pronounced dead. A 20-year-old woman was shot in the leg.", (2, 1)),
    ("Two men were found with gunshot wounds on Monday. They were both pronounced dead. A 20-year-old woman was shot in the leg.", (2, 1)),
    ("A gunman killed three nurses in Orlin on Monday. The attack came five months after seven people were shot dead there.", (3, None)),
    ("The arrests came two days after seven people were shot dead in a bar in Orlin.", (7, None)),
    ("A gunman wounded three people in Orlin on Monday. The mayor denied reports that seven people had been killed.", (None, 3)),
    (
        "Three people were killed and nine wounded in shootings across Orlin this weekend. Last weekend, 6 people were killed and 31 wounded.",
        (3, 9),
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLLS)
def test_a_shooting_is_counted_person_by_person(text: str, expected: tuple[int | None, int | None], reader: Reader) -> None:
    actual = toll(text, reader)

    assert actual == expected


def test_a_person_told_thrice_is_one(reader: Reader) -> None:
    text = (
        "Woman killed in Orlin shooting\n\nA woman was shot and killed on Mill Street on Monday, police said.\n\n"
        "Officers found the woman with a gunshot wound. She was taken to a hospital, where she died.\n\n"
        "The coroner identified her as Dana Ruel, 31, of Orlin.\n\nRuel died of a single gunshot wound."
    )

    actual = toll(text, reader)

    assert actual == (1, None)


def test_another_story_far_down_adds_nobody(reader: Reader) -> None:
    lead = "A boy was shot in the leg in Orlin on Monday, police said. He was taken to a hospital. "
    between = "The street was closed. Neighbours heard shots. A car left. Officers searched a yard. "
    text = f"{lead}{between}A woman was found dead in Velde."

    actual = toll(text, reader)

    assert actual[1] == 1


def test_an_inferred_figure_says_so_and_gives_every_place(reader: Reader) -> None:
    text = "A gunman opened fire in Orlin on Monday. Dana Ruel, 31, was killed. Piet Sander, 40, was also killed."
    read = account(text, reader)
    figure = next(f for claim in read.claims for f in claim.figures if f.inferred)
    places = [tuple(map(int, place.split("-"))) for place in figure.rule.split("@")[1].split()]

    actual = (figure.low, [text[start:end] for start, end in places], figure.words)

    assert actual == (2, ["Dana Ruel", "Piet Sander"], "Piet Sander")


def test_shot_without_a_fate_stays_casualties_beside_the_guess(reader: Reader) -> None:
    read = account("Three people were shot on Mill Street on Monday, police said.", reader)

    actual = {(f.measure.value, f.low, f.inferred, f.rule.split("@")[0]) for claim in read.claims for f in claim.figures}

    assert actual == {("casualties", 3, False, "shot/numeral"), ("injured", 3, True, "people-told/shot-and-not-told-dead")}


UNCOUNTED = [
    "Shelling killed 40 people in Torvik on Monday. A farmer, 50, was among those shot by snipers.",
    "The army shot down a drone over Torvik on Monday.",
    "A man was charged with theft on Monday. He had never been shot.",
]


@pytest.mark.parametrize("text", UNCOUNTED)
def test_nobody_is_inferred_where_the_report_counts_or_tells_of_no_shooting(text: str, reader: Reader) -> None:
    actual = [f for claim in account(text, reader).claims for f in claim.figures if f.inferred]

    assert actual == []


def test_who_lived_is_told_of_late_in_the_story_of_the_dead(reader: Reader) -> None:
    text = (
        "A woman was shot dead in Orlin on Monday. Police were called at noon. A street was closed. A crowd stood there. "
        "Nobody was arrested. The woman died at the scene. A girl was taken to a hospital in critical condition."
    )

    actual = toll(text, reader)

    assert actual == (1, 1)


def test_others_told_of_late_are_counted_besides(reader: Reader) -> None:
    lead = "A woman was shot and killed in Orlin on Monday, police said. "
    between = "The street was closed. Neighbours heard shots. A car left. Officers searched a yard. "

    actual = toll(f"{lead}{between}Three others were also shot and were in stable condition.", reader)

    assert actual == (1, 3)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("A gunman shot dead two miners in Korvat on Monday, police said.", 2, None),
        ("Three masked men shot dead a beekeeper in the village of Selm on Sunday.", 1, None),
        ("A watchman shot himself dead on Sunday, police said.", 1, None),
        ("Two miners were shot dead outside a mill, police said.", 2, None),
    ],
)
def test_who_shot_others_dead_is_none_of_the_dead(text: str, killed: int, injured: int | None, reader: Reader) -> None:
    main = account_of(report_of(text, published=date(2024, 3, 5)), reader).incidents[0]

    assert (main.killed.best, main.injured.best) == (killed, injured)

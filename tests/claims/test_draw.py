"""A sentence of news in, its figures out, by the reader that ships."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import settings as given_settings
from hypothesis import strategies as st

from ascribe.intake.texts import report_of
from ascribe.reading.reading import Reader
from ascribe.run import account_of

DAY = date(2024, 5, 15)

Row = tuple[str, int | None, int | None]


def figures(text: str, reader: Reader, publisher: str | None = None) -> list[Row]:
    """(measure, low, high) of every figure, in text order."""
    account = account_of(report_of(text, published=DAY, publisher=publisher), reader)
    found = [f for claim in account.claims for f in claim.figures]
    return [(f.measure.value, f.low, f.high) for f in sorted(found, key=lambda f: f.span)]


FIGURES: list[tuple[str, list[Row]]] = [
    ("A mortar shell killed eight villagers in Torvik.", [("killed", 8, 8)]),
    ("Eight villagers were killed by a mortar shell in Torvik.", [("killed", 8, 8)]),
    ("The shelling of Torvik left eight villagers dead and 20 wounded.", [("killed", 8, 8), ("injured", 20, 20)]),
    ("A car bomb exploded in Torvik, killing at least 17 and wounding more than 40.", [("killed", 17, None), ("injured", 41, None)]),
    ("The blast claimed the lives of nine miners.", [("killed", 9, 9)]),
    ("The death toll from the Torvik bombing has risen to 31.", [("killed", 31, 31)]),
    ("Between 30 and 45 fighters died in the air raid.", [("killed", 30, 45)]),
    ("Up to 25 people were hurt in the explosion.", [("injured", None, 25)]),
    ("No one was killed in the drone strike.", [("killed", 0, 0)]),
    ("There were no casualties in the missile attack, the mayor said.", [("casualties", 0, 0)]),
    ("Dozens were wounded when rockets hit the market.", [("injured", 24, None)]),
    ("A nurse was killed and her two brothers were wounded by shrapnel.", [("killed", 1, 1), ("injured", 2, 2)]),
    ("Gunmen shot dead a farmer and his son near Torvik.", [("killed", 2, 2)]),
    ("The rebels captured 14 soldiers and destroyed three tanks.", [("captured", 14, 14), ("destroyed", 3, 3)]),
    ("Air defences shot down 12 drones over the city.", [("intercepted", 12, 12)]),
    ("Militants fired 30 rockets at the town.", [("fired", 30, 30)]),
    ("About 2,000 families fled the shelling.", [("displaced", 2000, 2000)]),
    ("Four people are missing after the air strike.", [("missing", 4, 4)]),
    ("The strike killed 19 people, six of them children.", [("killed", 19, 19), ("killed", 6, 6)]),
    ("The bodies of three women were found after the raid.", [("killed", 3, 3)]),
    ("A 34-year-old man died in the shooting on Highway 9.", [("killed", 1, 1)]),
    (
        "Four miners, including two brothers, were killed, and 40 villagers, including a number of children, were injured.",
        [("killed", 4, 4), ("killed", 2, 2), ("injured", 40, 40)],
    ),
    ("The mayor said that one civilian died in the shelling.", [("killed", 1, 1)]),
    ("Two brothers were reported killed in the shelling of Torvik.", [("killed", 2, 2)]),
    ("Prisoners stabbed three guards to death in Torvik.", [("killed", 3, 3)]),
    ("A mob beat two drivers to death in Torvik.", [("killed", 2, 2)]),
    ("Three herders were hacked to death near Torvik.", [("killed", 3, 3)]),
    ("Raiders burned four farmers to death in Torvik.", [("killed", 4, 4)]),
    ("Prisoners stabbed three guards, and two others were stabbed to death.", [("injured", 3, 3), ("killed", 2, 2)]),
    ("A teacher was gunned down by three masked youths in Torvik.", [("killed", 1, 1)]),
    ("Two traders were gunned down by masked men in Torvik.", [("killed", 2, 2)]),
    ("Shots were fired at a patrol near Torvik. Neither of two officers was injured.", [("injured", 0, 0)]),
    ("A bus was shelled near Torvik. None of the five passengers was hurt.", [("casualties", 0, 0)]),
    ("Neither driver was killed when rockets hit the trucks.", [("killed", 0, 0)]),
    ("Not one of the 12 guards was wounded in the raid.", [("injured", 0, 0)]),
    ("The bomb killed three people. A woman was detained in hospital with burns.", [("killed", 3, 3)]),
    ("The raid killed three people. A woman was detained in Torvik.", [("killed", 3, 3), ("captured", 1, 1)]),
    ("Three miners, Odo Brank (51), Ulf Brank (34) and Per Holt (27), were killed.", [("killed", 3, 3)]),
]


def test_a_denied_report_is_no_word_of_the_outlets(reader: Reader) -> None:
    text = "Rebels shelled Torvik on Monday. A hospital official denied reports that 60 people had been killed."
    account = account_of(report_of(text, published=DAY, publisher="The Torvik Post"), reader)

    actual = [c.stance.value for c in account.claims if c.figures]

    assert actual == ["denied"]


def test_what_can_be_confirmed_is_not_predicted(reader: Reader) -> None:
    text = "A blast hit a market in Torvik on Monday. Police said they could confirm only two deaths."
    account = account_of(report_of(text, published=DAY), reader)

    actual = [(c.stance.value, f.low, f.scope.value) for c in account.claims for f in c.figures]

    assert actual == [("asserted", 2, "incident")]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_a_figure_is_found_in_every_form_of_words(text: str, expected: list[Row], reader: Reader) -> None:
    actual = figures(text, reader)

    assert actual == expected


NOTHING = [
    "The council will spend 14 million on the bridge that the bombing wrecked.",
    "The militants hold 12 villages along the river.",
    "It was the third attack in five days, 40 kilometres from the border.",
    "The wounded man, 34, had lived in the city for 20 years.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_number_that_counts_no_harm_gives_no_figure_of_people(text: str, reader: Reader) -> None:
    actual = [f for f in figures(text, reader) if f[0] in ("killed", "injured")]

    assert actual == []


SCOPES = [
    ("If the dam breaks, thousands could die, the engineer warned.", "hypothetical"),
    ("The exercise simulated a missile strike with 90 dead.", "hypothetical"),
    ("Shelling across the province killed 11 people in the past 24 hours.", "day"),
    ("Since the start of last week the town has been under shelling that resulted in the killing of 40 people.", "cumulative"),
    ("More than 90,000 people have been killed since the war began in 2015.", "cumulative"),
]


@pytest.mark.parametrize(("text", "expected"), SCOPES)
def test_a_scope_says_what_the_figure_covers(text: str, expected: str, reader: Reader) -> None:
    account = account_of(report_of(text, published=DAY), reader)

    actual = [f.scope.value for claim in account.claims for f in claim.figures]

    assert actual == [expected]


def test_a_part_is_no_second_whole(reader: Reader) -> None:
    account = account_of(report_of("The raid killed 21 people, including seven children.", published=DAY), reader)

    actual = [(f.low, f.scope.value) for claim in account.claims for f in claim.figures]

    assert actual == [(21, "incident"), (7, "subset")]


def test_an_older_attack_does_not_add_to_the_new_one(reader: Reader) -> None:
    text = "A bomb killed four people in Torvik on Tuesday, police said. A bombing in March last year killed 31 people in the same market."
    account = account_of(report_of(text, published=DAY), reader)

    actual = [(f.low, f.scope.value) for claim in account.claims for f in claim.figures]

    assert actual == [(4, "incident"), (31, "background")]


def test_each_voice_keeps_its_own_figure(reader: Reader) -> None:
    text = "Nine soldiers died in the attack, the ministry said. Rebels said they had killed 25 soldiers."
    account = account_of(report_of(text, published=DAY, publisher="Valley Post"), reader)

    actual = [(claim.voice[-1].name.lower(), f.low) for claim in account.claims for f in claim.figures]

    assert [number for _, number in actual] == [9, 25]
    assert "ministry" in actual[0][0]
    assert "rebel" in actual[1][0]


def test_without_a_publication_day_no_day_is_made_up(reader: Reader) -> None:
    account = account_of(report_of("Shells killed six people in Torvik on Tuesday."), reader)

    actual = [claim.when.edtf for claim in account.claims if claim.when]

    assert all(day is None for day in actual)


SWAPS = [
    ("A Russian missile killed 12 Ukrainian soldiers near the river.", "A Ukrainian missile killed 12 Russian soldiers near the river."),
    ("Troops shelled the town, killing nine militants.", "Militants shelled the town, killing nine troops."),
    ("Two martyrs fell when the army bombed the camp.", "Two soldiers fell when the rebels bombed the camp."),
]


@pytest.mark.parametrize(("one", "other"), SWAPS)
def test_whose_dead_they_are_changes_no_number(one: str, other: str, reader: Reader) -> None:
    assert figures(one, reader) == figures(other, reader)


@given_settings(max_examples=40)
@given(st.text(max_size=300))
def test_any_text_gives_exact_slices_or_none(reader: Reader, text: str) -> None:
    _exact(text, reader)


WILD = [
    '“They killed nine’ " he said 🙂 « twelve dead',
    "قتل 5 أشخاص killed 5 people في الهجوم",
    "DOZENS KILLED " * 50,
    "9 dead, " * 2_000,
    "killed " * 500 + "7",
]


@pytest.mark.parametrize("text", WILD)
def test_wild_texts_give_exact_slices(text: str, reader: Reader) -> None:
    _exact(text, reader)


def _exact(text: str, reader: Reader) -> None:
    if not text.strip() or "\x00" in text or any(0xD800 <= ord(c) < 0xE000 for c in text):
        return
    account = account_of(report_of(text, published=DAY), reader)
    whole = account.report.text
    for claim in account.claims:
        assert claim.evidence.span.of(whole) == claim.evidence.quote
        for figure in claim.figures:
            assert figure.span.of(whole) == figure.words
    for time in account.reading.times:
        assert time.span.of(whole) == time.words
    for place in account.reading.places:
        assert place.span.of(whole) == place.words


def test_no_other_day_stands_in_for_one_that_is_not_resolved(reader: Reader) -> None:
    text = "The town marked the liberation of 23 August 1943.\n\nNine people were killed by shelling in Kharkiv on Monday, police said."
    claims = account_of(report_of(text), reader).claims

    actual = [(c.when.edtf, c.when.words) for c in claims if c.figures and c.when]

    assert actual == [(None, "Monday")]

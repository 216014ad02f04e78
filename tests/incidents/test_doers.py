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

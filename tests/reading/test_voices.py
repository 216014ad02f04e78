"""Who said which words, by which cue, and who that speaker is."""

from __future__ import annotations

import pytest

from ascribe.reading.reading import Reader
from ascribe.reading.voices import chain
from tests.reading.heard import heard, names, said


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Seven miners died, the rescue service said.", "rescue service", "Seven miners died"),
        ("The rescue service said seven miners died.", "rescue service", "seven miners died"),
        ("The rescue service said that seven miners had died.", "rescue service", "that seven miners had died"),
        ("According to the clinic, seven miners died.", "clinic", "seven miners died"),
        ("Seven miners died, according to the clinic.", "clinic", "Seven miners died"),
        ("Two of the shells, the army said, missed the bridge.", "army", "Two of the shells | missed the bridge"),
        ("Seven miners died on Monday, said the mayor.", "mayor", "Seven miners died on Monday"),
        ("The hospital confirmed seven deaths.", "hospital", "seven deaths"),
        ("The ministry denied that seven guards had been hurt.", "ministry", "that seven guards had been hurt"),
        ("The clinic put the toll at 36.", "clinic", "the toll at 36"),
        ("The mayor went there and put the toll at 36.", "mayor", "the toll at 36"),
        ("The union, which is independent, gave a lower figure of 26 dead.", "union", "a lower figure of 26 dead"),
        ("The union gave the number of dead as 31.", "union", "the number of dead as 31"),
        ("If the wall falls, hundreds could drown, the governor warned.", "governor", "If the wall falls, hundreds could drown"),
        ("More than 60 guards died, the ministry said; a list shows 63 names.", "ministry", "More than 60 guards died"),
    ],
)
def test_what_a_cue_reports(reader: Reader, text: str, speaker: str, content: str) -> None:
    actual = [(names(v), said(text, v)) for v in heard(reader, text)]

    assert actual == [((speaker,), content)]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The clinic said seven miners died.", "asserted"),
        ("The army confirmed that seven guards died.", "confirmed"),
        ("The group claimed that it killed seven guards.", "claimed"),
        ("The ministry denied that seven guards died.", "denied"),
        ("The rebels accused the army of killing seven farmers.", "accused"),
        ("The union estimates that 40 workers were hurt.", "estimated"),
        ("Police believe that seven men drowned.", "estimated"),
        ("The mayor warned that thousands could drown.", "predicted"),
        ("The mayor said thousands will lose their homes.", "predicted"),
        ("The envoy condemned the army for killing nine miners.", "accused"),
        ("The ministry stated that the rebels were using gas against farmers.", "asserted"),
        ("The mayor warned that seven people had drowned.", "asserted"),
        ("The blast reportedly killed seven miners.", "claimed"),
    ],
)
def test_how_a_voice_holds_what_it_says(reader: Reader, text: str, stance: str) -> None:
    actual = [v.stance.value for v in heard(reader, text)]

    assert actual == [stance]


@pytest.mark.parametrize(
    "text",
    [
        "The earthquake claimed 12 lives in the valley.",
        "The flood claimed the lives of two more at the dam.",
        "He reported for duty at the barracks.",
        "The fire added to the misery of the town.",
        "The river is said to be rising.",
        "The fires continued to burn in the valley.",
        "Seven miners were killed, according to the latest toll.",
    ],
)
def test_words_that_are_no_speech_here(reader: Reader, text: str) -> None:
    actual = heard(reader, text)

    assert actual == ()


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("Seven miners died, a police spokesman said.", [("police",)]),
        ("Seven miners died, two security officials said.", [("two security officials",)]),
        (
            "Interfax, citing a source in the mining ministry, reported that seven men died.",
            [("Interfax", "source in the mining ministry")],
        ),
        ("Witnesses told Reuters that seven men died.", [("Reuters", "Witnesses")]),
        ("Seven miners died, Ana Roe said. The pit had burned since dawn, she added.", [("Ana Roe",), ("Ana Roe",)]),
        ("Mayor Ana Roe said seven miners died. Roe said the pit burned.", [("Ana Roe",), ("Ana Roe",)]),
        ("The clinic said seven miners died. It also said four were missing.", [("clinic",), ("clinic",)]),
        ("The army said it had shot 50 gunmen; the group said it lost four.", [("army",), ("group",)]),
        ("The toll was put at 60 by the clinic.", [("clinic",)]),
        (
            "NATO Secretary General Jens Stoltenberg said nine died. The secretary general said it was over.",
            [("NATO", "Jens Stoltenberg")] * 2,
        ),
        ("Police and the clinic said nine miners died.", [("police",), ("clinic",)]),
        (
            "The army said in a statement that troops had repelled the attack, killing five insurgents, and that two soldiers were wounded.",
            [("army",)],
        ),
        ("Seventeen people were killed, hospital and security officials said.", [("hospital and security officials",)]),
        ("Nine miners died and 15 were hurt, tribal leaders and a clinic official said.", [("tribal leaders",), ("clinic official",)]),
        ("In the words of the mayor, nine miners died.", [("mayor",)]),
        ("Ana Roe was quoted as saying that nine miners died.", [("Ana Roe",)]),
        ("Ana Roe, head of the rescue service, said nine miners died.", [("rescue service", "Ana Roe")]),
        ("A statement from the ministry said nine died. The statement added that four were hurt.", [("ministry",), ("ministry",)]),
        ("The ministry gave this account:\nNine miners died in the pit.", [("ministry",)]),
        ("It is reported that nine miners died.", [()]),
    ],
)
def test_who_speaks(reader: Reader, text: str, chains: list[tuple[str, ...]]) -> None:
    actual = [names(v) for v in heard(reader, text)]

    assert actual == chains


def test_a_monitor_of_the_first_line_is_the_one_named_next(reader: Reader) -> None:
    text = "At least 45 people died in the raids, a monitor said. The Syrian Observatory for Human Rights said six of them were children."

    actual = [names(v) for v in heard(reader, text)]

    assert actual == [("Syrian Observatory for Human Rights",)] * 2


def test_commas_may_be_lost(reader: Reader) -> None:
    text = "The rockets left seven farmers dead in Orlo late on Friday a shepherd among them the Orlo hospital said."

    actual = [said(text, v) for v in heard(reader, text)]

    assert actual == ["The rockets left seven farmers dead in Orlo late on Friday a shepherd among them"]


def test_capitals_alone_are_read(reader: Reader) -> None:
    text = "THE POLICE REPORTED THAT TWO FARMERS WERE KILLED IN THE ATTACK."

    actual = [(names(v), said(text, v)) for v in heard(reader, text)]

    assert actual == [(("police",), "THAT TWO FARMERS WERE KILLED IN THE ATTACK")]


def test_a_voice_within_a_voice(reader: Reader) -> None:
    text = "The envoy said the clinic counted nine dead."

    found = heard(reader, text)
    actual = [tuple(s.name for s in chain(found, i)) for i in range(len(found))]

    assert actual == [("envoy",), ("envoy", "clinic")]


def test_the_quoted_do_not_speak_of_the_outlets_own_sources(reader: Reader) -> None:
    text = "The ministry said nine died. “They told us 40 drowned,” the ferryman said."

    actual = {names(v) for v in heard(reader, text)}

    assert actual == {("ministry",), ("ferryman",), ("They",)}


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“We are alone,” the miner said.", "“We are alone,”"),
        ('"Sixty men were in the pit,” the miner said.', '"Sixty men were in the pit,”'),
        ("„We are all alone here,“ the miner said.", "„We are all alone here,“"),
        ("«We are all alone here,» the miner said.", "«We are all alone here,»"),
        ("``We are all alone here,'' the miner said.", "``We are all alone here,''"),
        ("'We are all alone here,' the miner said.", "'We are all alone here,'"),
        ("“We are alone. Nobody came. It is dark,” the miner said.", "“We are alone. Nobody came. It is dark,”"),
        ("“We are alone,” the miner said. “Nobody ever came to us.”", "“We are alone,” | “Nobody ever came to us.”"),
        ("The miner said: “We are alone. Nobody came.”", "“We are alone. Nobody came.”"),
    ],
)
def test_quotations_in_all_marks(reader: Reader, text: str, content: str) -> None:
    actual = [said(text, v) for v in heard(reader, text)]

    assert actual == [content]


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("The organisation that tracks the war said nine miners died.", [("organisation",)]),
        ("Nine miners died the group which tracks the war said.", [("group",)]),
        ("Nine miners died the organisation tracking the war said.", [("organisation",)]),
        ("The raid killed nine terrorists the Orlo News reported.", [("Orlo News",)]),
        ("Ana Roe of the Orlo Monitor for Human Rights said nine died.", [("Orlo Monitor for Human Rights", "Ana Roe")]),
        ("Among the dead was General Jon Dale, the monitor said.", [("monitor",)]),
        ("Among the dead was General Jon Dale the monitor said.", [("monitor",)]),
        ("The raid killed nine miners said the clinic adding that four were hurt.", [("clinic",), ("clinic",)]),
        ("Initial reports said nine miners died.", [("Initial reports",)]),
        ("The Pesk Monitor for Human Rights reports dozens of people killed.", [("Pesk Monitor for Human Rights",)]),
        ("The Orlo News quoted Jon Dale as telling reporters that nine men died.", [("Orlo News", "Jon Dale")]),
        ("The Orlo News reported an informed source as saying that nine men died.", [("Orlo News", "informed source")]),
        ("The mining ministry released a report stating that nine men died.", [("mining ministry",)]),
        ("The group seizes swathes of land proclaiming a state.", [("group",)]),
        ("“Nobody struck the town” said a statement by the mining ministry.", [("mining ministry",)]),
        ("The rebels posted pictures of the raid which they claimed the army had flown.", [("rebels",)]),
        ("Nine men died in the pit, records show.", []),
        ("The Orlo News reported citing a mining official in Pesk that nine men died.", [("Orlo News", "mining official in Pesk")]),
        ("The army denied that it used the mines which rights groups say kill farmers.", [("army",), ("rights groups",)]),
        ("Deaths soared to an all-time high the reports said.", [("reports",)]),
        ("According to the clinic's own page he was a miner.", [("clinic's own page",)]),
        ("Jon the Miner The mining ministry announced that nine men died.", [("mining ministry",)]),
        ("Investigators say nine men died in the bar. “It was dark,” he said.", [("Investigators",), ("Investigators",)]),
        ("Rebels accused of killing nine men.", []),
        ("Ana Roe, a nurse at the clinic, told us nine men died.", [("Ana Roe",)]),
    ],
)
def test_who_speaks_is_one_who_can(reader: Reader, text: str, chains: list[tuple[str, ...]]) -> None:
    actual = [names(v) for v in heard(reader, text)]

    assert actual == chains


@pytest.mark.parametrize(
    "text",
    [
        "Nine miners died. It said four were hurt.",
        "Nine miners died. They said four were hurt.",
        "Nine miners died. The same source said four were hurt.",
        "According to preliminary data, nine miners died.",
        "Initial results suggest nine miners died.",
        "No other source confirmed that nine miners died.",
        "The death of nine miners could not be independently verified.",
        "It was not independently confirmed that nine miners died.",
        "The army fired nine rockets and every one of them found its target.",
        "Deputies found nine bodies in the house.",
        "A young girl stood in the ruins crying that her nine brothers were dead.",
        "Residents fled, fearing that nine more raids would follow.",
        "The payments are made according to age and the size of the family.",
        "People carry a body out of a house in Orlo. REUTERS/Omar Said",
    ],
)
def test_where_nobody_speaks_the_outlet_does(reader: Reader, text: str) -> None:
    actual = heard(reader, text)

    assert actual == ()


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("Nine people were shot, Police Chief Jon Dale said in a statement.", [("Police", "Jon Dale")]),
        ("Nine people were shot, according to Sgt. Jon Dale with the Orlo Police Department.", [("Orlo Police Department", "Jon Dale")]),
        ("Nine people were hurt, said Orlo police spokeswoman Ana Roe.", [("Orlo police", "Ana Roe")]),
        ("Nine people were hurt, Orlo Police Lt. Ana Roe told WXYZ.", [("WXYZ", "Orlo Police", "Ana Roe")]),
        ("Officials with the Orlo Fire Department said nine people were hurt.", [("Orlo Fire Department",)]),
        ("A spokesperson for the Orlo Police Department said nine people were hurt.", [("Orlo Police Department",)]),
        ("The sheriff's office reported that nine people were shot.", [("sheriff's office",)]),
        ("KXYZ reported that nine people were hurt.", [("KXYZ",)]),
        ("THE MINISTRY STATED THAT NINE FARMERS WERE KILLED.", [("ministry",)]),
        ("ACCORDING TO POLICE SOURCES, NINE FARMERS WERE KILLED.", [("police sources",)]),
        ("COL DALE SAID NINE FARMERS WERE KILLED.", [("Dale",)]),
        ("IT WAS REPORTED THAT NINE FARMERS WERE KILLED.", [()]),
    ],
)
def test_a_force_stands_before_its_officer(reader: Reader, text: str, chains: list[tuple[str, ...]]) -> None:
    actual = [names(v) for v in heard(reader, text)]

    assert actual == chains

"""Who said which words, by which cue, and who that speaker is."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ascribe.reading.actors import actors
from ascribe.reading.parts import parts
from ascribe.reading.reading import Reader
from ascribe.reading.sentences import sentences
from ascribe.reading.syntax import Syntax, syntax
from ascribe.reading.times import times
from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices import Voice, chain, voices
from ascribe.reading.voices.quotes import quotes
from ascribe.report import Report
from ascribe.text import Span


def parsed(reader: Reader, text: str) -> Syntax:
    """The text with words, trees and names."""
    spans = sentences(text, parts(Report(text)))
    return syntax(text, spans, [True] * len(spans), tokenizer=reader.tokenizer, network=reader.network)


def heard(reader: Reader, text: str, *, published: date | None = None, publisher: str | None = None) -> tuple[Voice, ...]:
    """The voices that put a fact forward."""
    return tuple(v for v in all_heard(reader, text, published=published, publisher=publisher) if not v.attitude)


def all_heard(reader: Reader, text: str, *, published: date | None = None, publisher: str | None = None) -> tuple[Voice, ...]:
    """The voices, attitudes too."""
    read = parsed(reader, text)
    return voices(
        text,
        read.sentences,
        names=read.names,
        actors=actors(text, read.sentences, read.names, publisher=publisher),
        times=times(text, published=published, sentences=read.sentences),
    )


def names(voice: Voice) -> tuple[str, ...]:
    """The chain by name."""
    return tuple(s.name for s in voice.speaker)


def said(text: str, voice: Voice) -> str:
    """What was said, its pieces parted by bars."""
    return " | ".join(s.of(text) for s in voice.content)


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
    text = "The ministry said nine died. “They told us 30 were dead,” the surgeon said."

    actual = {names(v) for v in heard(reader, text)}

    assert actual == {("ministry",), ("surgeon",), ("They",)}


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


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "“They told us 30 were dead, but I saw six bodies,” the surgeon said.",
            ["“They told us 30 were dead, but I saw six bodies,”", "30 were dead"],
        ),
        ("Nine miners died, police said; the group said four of its men fell.", ["Nine miners died", "four of its men fell"]),
        ("The army said nine men died while the group said four of its men fell.", ["nine men died", "four of its men fell"]),
        ("The army said nine of its men died, but the group put the toll at four.", ["nine of its men died", "the toll at four"]),
    ],
)
def test_where_another_begins_a_content_ends(reader: Reader, text: str, contents: list[str]) -> None:
    actual = [said(text, v) for v in heard(reader, text)]

    assert actual == contents


@pytest.mark.parametrize(
    "text",
    [
        "The ministry said on Monday that nine miners died, adding that four were hurt.",
        "Jon Dale said on Monday that nine miners died. He added that four were hurt.",
        "The ministry said in a statement on Monday that nine died. The statement read that four were hurt.",
    ],
)
def test_a_statement_goes_on_on_its_day(reader: Reader, text: str) -> None:
    actual = [v.said_on for v in heard(reader, text, published=date(2024, 5, 15))]

    assert actual == ["2024-05-13", "2024-05-13"]


def test_a_lost_mark_does_not_swallow_the_report() -> None:
    text = 'The miner said: "We are alone. Nobody came.\nThe pit burned for nine days.\n' * 3

    actual = all(len(q.span) < 30 for q in quotes(text))

    assert actual


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    text = "“We are all alone.\n\n“Nobody came to us,” he said."

    actual = [q.span.of(text) for q in quotes(text)]

    assert actual == ["“We are all alone.", "“Nobody came to us,”"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“Nobody,” the miner said, “came to us.”", "“Nobody,” | “came to us.”"),
        ("“Nobody came,” the miner said. “Nobody!”", "“Nobody came,” | “Nobody!”"),
        (
            "“Nobody came,” the miner said.\n\n“They want us to wait for the spring.”",
            "“Nobody came,” | “They want us to wait for the spring.”",
        ),
        ("“Nobody came,” said Ana Roe, who said they had waited. “We sat in the dark.”", "“Nobody came,” | “We sat in the dark.”"),
        ("The miner called the pit “a grave.”", "the pit “a grave.”"),
    ],
)
def test_a_quotation_in_pieces_is_one_saying(reader: Reader, text: str, content: str) -> None:
    actual = [said(text, v) for v in all_heard(reader, text)]

    assert content in actual


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("The clinic said nine miners died, according to the Orlo News.", ["The clinic said nine miners died", "nine miners died"]),
        (
            "The witness said nine miners died in the raid, the report said.",
            ["The witness said nine miners died in the raid", "nine miners died in the raid"],
        ),
        ("Nine, the clinic said, had died.", ["Nine | had died"]),
        ("As the clinic said, nine miners died.", ["nine miners died"]),
        ("“It is over,” said Ana Roe, a miner, reports the Orlo News.", ["“It is over,”", "“It is over,” said Ana Roe, a miner"]),
        ("Four fled, after the clinic said so.", []),
        ("After the clinic said nine miners had died, the town closed the pit.", ["nine miners had died"]),
        ("The clinic said nine miners died and added that four were hurt.", ["nine miners died", "that four were hurt"]),
    ],
)
def test_who_closes_the_sentence_stands_outside_what_is_said(reader: Reader, text: str, contents: list[str]) -> None:
    actual = [said(text, v) for v in heard(reader, text)]

    assert sorted(actual) == sorted(contents)


def test_an_apposition_is_closed_by_its_comma(reader: Reader) -> None:
    text = "Ana Roe, a nurse, said seven miners died."

    actual = [s.of(text) for v in heard(reader, text) for s in v.source]

    assert actual == ["Ana Roe, a nurse,"]


def test_the_day_of_speaking_is_no_day_of_dying(reader: Reader) -> None:
    text = "Seven miners died in a fire on Monday, the rescue service said on Wednesday."

    actual = [v.said_on for v in heard(reader, text, published=date(2024, 5, 15))]

    assert actual == ["2024-05-15"]


def test_a_sentence_without_tags_is_read_by_words_alone() -> None:
    words = "Nine miners died , the rescue service said .".split()
    places = [sum(len(w) + 1 for w in words[:k]) for k in range(len(words))]
    built = tuple(Word(k, at, at + len(w), w, w.lower()) for k, (w, at) in enumerate(zip(words, places, strict=True)))
    text = " ".join(words)
    found = voices(text, [Sentence(0, Span(0, len(text)), built, parsed=False)])

    actual = [(names(v), said(text, v)) for v in found]

    assert actual == [(("rescue service",), "Nine miners died")]


@given(st.text(alphabet="said police nine “”\"'‘’«».:;, \n", max_size=200))
def test_any_text_may_be_searched_for_quotations(text: str) -> None:
    actual = all(q.span.end <= len(text) for q in quotes(text))

    assert actual


_LEXICON = (
    "the mayor Roe who said told quoted as saying sure that by of , . : “ ” nine died led according to accused seemed support for".split()
)


@given(st.lists(st.sampled_from(_LEXICON), min_size=1, max_size=14), st.randoms(use_true_random=False))
def test_any_tree_may_be_searched_for_voices(tokens: list[str], random: Random) -> None:
    text, order = " ".join(tokens), list(range(len(tokens)))
    random.shuffle(order)
    heads = {order[0]: order[0]} | {order[k]: order[random.randrange(k)] for k in range(1, len(order))}
    starts = [sum(len(t) + 1 for t in tokens[:i]) for i in range(len(tokens))]
    words = tuple(
        Word(
            i,
            starts[i],
            starts[i] + len(token),
            token,
            token.lower(),
            random.choice("NOUN PROPN VERB AUX ADJ ADP SCONJ PUNCT PRON".split()),
            heads[i],
            random.choice("root nsubj nsubj:pass obj obl ccomp xcomp advcl acl acl:relcl conj mark case cop parataxis nmod:poss".split()),
        )
        for i, token in enumerate(tokens)
    )

    actual = voices(text, [Sentence(0, Span(0, len(text)), words)])

    assert all(s.end <= len(text) for v in actual for s in (*v.source, *v.cue, *v.content))

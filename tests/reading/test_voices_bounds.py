"""Where what is said begins and ends."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ascribe.reading.reading import Reader
from ascribe.reading.trees import Sentence, Word
from ascribe.reading.voices import voices
from ascribe.reading.voices.quotes import quotes
from ascribe.text import Span
from tests.reading.heard import all_heard, heard, names, said


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "“They told us 40 were lost, but I counted eight men,” the ferryman said.",
            ["“They told us 40 were lost, but I counted eight men,”", "40 were lost"],
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

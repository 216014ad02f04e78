"""What somebody wants, feels or tries is found, and told apart from what somebody says."""

from __future__ import annotations

import pytest

from ascribe.reading.actors import actors
from ascribe.reading.parts import parts
from ascribe.reading.reading import Reader
from ascribe.reading.sentences import sentences
from ascribe.reading.syntax import syntax
from ascribe.reading.voices import Voice, voices
from ascribe.report import Report


def heard(reader: Reader, text: str) -> tuple[Voice, ...]:
    spans = sentences(text, parts(Report(text)))
    read = syntax(text, spans, [True] * len(spans), tokenizer=reader.tokenizer, network=reader.network)
    return voices(text, read.sentences, names=read.names, actors=actors(text, read.sentences, read.names, publisher=None))


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The mayor is sure that the dam will hold.", "The mayor", "is sure", "that the dam will hold"),
        ("The governor seemed to accept the offer.", "", "seemed", "The governor | to accept the offer"),
        ("The ruling angered the miners.", "the miners", "angered", "The ruling"),
        ("Her support for the strike cost the minister his post.", "Her", "support for", "the strike"),
        ("The council has doubts about the bridge.", "The council", "has doubts about", "the bridge"),
        ("The envoy sought a longer truce.", "The envoy", "sought", "a longer truce"),
        ("The mayor pointed to the empty wells.", "The mayor", "pointed to", "the empty wells"),
        ("The verdict is seen as a warning.", "", "is seen as", "The verdict | a warning"),
        ("The ruling led the mayor to question the plan.", "the mayor", "question", "the plan"),
        ("The mayor lashed out at the press.", "The mayor", "lashed out at", "the press"),
        ("Asked about the mine, the mayor fled.", "", "Asked about", "the mine"),
        ("The bishop bemoaned the long drought.", "The bishop", "bemoaned", "the long drought"),
    ],
)
def test_an_attitude_has_its_holder_and_its_matter(reader: Reader, text: str, source: str, cue: str, content: str) -> None:
    actual = [
        tuple(" | ".join(s.of(text) for s in spans) for spans in (v.source, v.cue, v.content)) for v in heard(reader, text) if v.attitude
    ]

    assert (source, cue, content) in actual


@pytest.mark.parametrize(
    "text",
    [
        "The mayor is sure that the dam will hold.",
        "The governor seemed to accept the offer.",
        "The miners want higher pay.",
        "Her support for the strike cost the minister his post.",
    ],
)
def test_an_attitude_puts_no_fact_forward(reader: Reader, text: str) -> None:
    actual = [v.rule for v in heard(reader, text) if not v.attitude]

    assert actual == []


def test_what_somebody_is_said_to_want_is_part_of_what_is_said(reader: Reader) -> None:
    text = "The clinic said the miners want to leave the camp."

    actual = [" ".join(c.of(text) for c in v.cue) for v in heard(reader, text)]

    assert actual == ["said"]


def test_a_storm_feels_nothing(reader: Reader) -> None:
    text = "The blast is certain to close the road."

    actual = [v.rule for v in heard(reader, text) if v.rule == "attitude-adjective"]

    assert actual == []

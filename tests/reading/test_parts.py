"""A report's parts: what is story and what only stands around it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ascribe.reading.parts import parts
from ascribe.report import Part, PartKind, Report
from ascribe.text import Span

NEWS = st.lists(
    st.one_of(
        st.text(max_size=30),
        st.sampled_from(
            "KYRAN, May 15 - |ORLO (AP) — |\n|\n\n| |. |Photo: |(Reuters)|© |Tags |[TEXT]|06-06-2019 |Nine died|Read more|- YouTube |(AFP/Roe)|A. Roe / B. Doe|Source: Post".split(
                "|"
            )
        ),
    ),
    max_size=25,
).map("".join)


def shown(text: str, title: str | None = None) -> list[tuple[str, str]]:
    return [(part.kind.value, part.span.of(text).strip()) for part in parts(Report(text, title=title))]


@pytest.mark.parametrize(
    "dateline",
    [
        "KYRAN, May 15 -",
        "KYRAN (Reuters) -",
        "ORLO CITY, 4 FEB 90 (NEWS-WIRE) -- [TEXT]",
        "ORLO CITY (PESKIA), 13 SEP 89 -- [STATEMENT] [ANA ROE, HEAD OF THE MINE] [TEXT]",
        "ORLO, NO DATE (RADIO PESK) -- [SPEECH]",
        "PESK, Ohio (WXYZ) –",
        "PESK, Fla. -",
        "PESK >>",
        "PESK —",
        "PESK:",
        "Pesk (AP) —",
        "Pesk, 3 June —",
        "Pesk-",
    ],
)
def test_a_dateline_is_no_part_of_the_story(dateline: str) -> None:
    actual = shown(f"{dateline} Nine miners died when shells fell on the town.")

    assert actual == [("dateline", dateline), ("body", "Nine miners died when shells fell on the town.")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nine miners – all of them from Pesk – died on Monday.",
        "UPDATE - Nine miners died on Monday in Pesk.",
        "The mayor: “We ran.” Nobody was hurt, he said.",
        "U.S.-led aircraft struck the town on Monday, the army said.",
        "At-risk families were moved out of the town on Monday.",
        "BREAKING: Nine miners died in Pesk on Monday.",
    ],
)
def test_a_dash_or_a_colon_makes_no_dateline(sentence: str) -> None:
    actual = shown(sentence)

    assert actual == [("body", sentence)]


@pytest.mark.parametrize(
    "line",
    [
        "Read more",
        "Advertisement",
        "Share this story",
        "RELATED: Two held after mine fire",
        "Click here to sign up for our newsletter",
        "Copyright 2019 Valley Post. All rights reserved.",
        "Stay with Valley Post for updates.",
        "Follow us on Twitter",
        "ana.roe@valley.example",
        "This is a developing story.",
    ],
)
def test_what_the_page_wants_clicked_is_boilerplate(line: str) -> None:
    actual = shown(f"Nine miners died on Monday.\n\n{line}\n\nThe mayor said so.")

    assert actual == [("body", "Nine miners died on Monday."), ("boilerplate", line), ("body", "The mayor said so.")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Follow-up shelling killed two more people in the town, police said.",
        "Video of the strike showed nine bodies beside the mine.",
        "Close to nine people died, the rescue service said on Monday.",
        "Sharing a border with Orlo, the town was hit twice that day.",
        "Related families were moved out of the valley together.",
    ],
)
def test_a_sentence_that_begins_like_boilerplate_is_still_the_story(sentence: str) -> None:
    actual = shown(f"Nine miners died on Monday.\n\n{sentence}\n\nThe mayor said so.")

    assert [kind for kind, _ in actual] == ["body"]


def test_a_file_photo_before_the_dateline_is_a_caption() -> None:
    actual = shown("Relatives at last year's burial in Orlo. File photo.\n\nPESK, June 4 - Shells killed two people on Tuesday.")

    assert actual == [
        ("caption", "Relatives at last year's burial in Orlo. File photo."),
        ("dateline", "PESK, June 4 -"),
        ("body", "Shells killed two people on Tuesday."),
    ]


@pytest.mark.parametrize(
    "credit",
    ["(AP Photo/Ana Roe)", "Photo: Ana Roe", "© Valley Post", "(Courtesy, Pesk Police)", "(Ana Roe/Valley Post)", "REUTERS/Ana Roe"],
)
def test_a_picture_has_a_caption_and_a_credit(credit: str) -> None:
    actual = shown(f"Nine miners died on Monday.\n\nSmoke over Pesk. {credit}\n\nThe mayor said so.")

    assert actual == [
        ("body", "Nine miners died on Monday."),
        ("caption", "Smoke over Pesk."),
        ("credit", credit),
        ("body", "The mayor said so."),
    ]


@pytest.mark.parametrize(
    "credit",
    [
        "-AFP",
        "--Reuters",
        "(Reporting by Ana Roe; Editing by Ben Doe)",
        "Reporting by Ana Roe",
        "Agencies contributed to this report.",
        "(Source: Valley Council)",
    ],
)
def test_who_is_credited_at_the_end_is_no_part_of_the_story(credit: str) -> None:
    actual = shown(f"Nine miners died on Monday, the mayor said.\n\n{credit}")

    assert actual == [("body", "Nine miners died on Monday, the mayor said."), ("credit", credit)]


def test_a_headline_and_a_byline_come_before_the_story() -> None:
    actual = shown("Shells kill nine in Pesk\nBy Ana Roe\n\nNine miners died on Monday, the mayor said.\n\nThe army denied it.")

    assert actual == [
        ("headline", "Shells kill nine in Pesk"),
        ("boilerplate", "By Ana Roe"),
        ("body", "Nine miners died on Monday, the mayor said.\n\nThe army denied it."),
    ]


def test_a_report_of_one_line_has_stamp_headline_and_story() -> None:
    actual = shown("06-06-2019 Shells Kill Nine in Pesk. Shells killed nine miners in Pesk on Tuesday the mayor said.")

    assert actual == [
        ("boilerplate", "06-06-2019"),
        ("headline", "Shells Kill Nine in Pesk."),
        ("body", "Shells killed nine miners in Pesk on Tuesday the mayor said."),
    ]


def test_the_title_given_is_found_without_its_commas_and_its_outlet() -> None:
    actual = shown(
        "Wed 05 Jun 2019 Shells kill nine in Pesks mine Two held The mayor said so on Tuesday.",
        "Shells kill nine in Pesk’s mine, two held | Valley Post",
    )

    assert actual == [
        ("boilerplate", "Wed 05 Jun 2019"),
        ("headline", "Shells kill nine in Pesks mine Two held"),
        ("body", "The mayor said so on Tuesday."),
    ]


def test_a_first_sentence_that_begins_as_the_title_does_is_the_story() -> None:
    actual = shown("Shells kill nine in Pesk as the army moves on, the mayor said.", "Shells kill nine in Pesk")

    assert actual == [("body", "Shells kill nine in Pesk as the army moves on, the mayor said.")]


def test_an_agency_and_a_stamp_after_the_headline_are_no_story() -> None:
    actual = shown(
        "Nine dead in Pesk mine blast AFP Wednesday 5 Jun 2019 At least nine miners died on Tuesday.", "Nine dead in Pesk mine blast"
    )

    assert actual == [
        ("headline", "Nine dead in Pesk mine blast"),
        ("boilerplate", "AFP Wednesday 5 Jun 2019"),
        ("body", "At least nine miners died on Tuesday."),
    ]


def test_tags_amid_the_line_end_where_the_story_starts_again() -> None:
    actual = shown("Shells fell on Pesk on Tuesday. Tags Pesk Orlo mine shelling At least nine miners died.")

    assert [kind for kind, _ in actual] == ["body", "boilerplate", "body"]


def test_what_the_source_marked_stays_marked() -> None:
    text = "A long line that no rule would take for a caption, for it ends in a stop. The story follows here."
    marked = (Part(Span(0, 73), PartKind.CAPTION),)

    actual = parts(Report(text, marked=marked))

    assert actual == (Part(Span(0, 74), PartKind.CAPTION), Part(Span(74, 97), PartKind.BODY))


@given(NEWS, st.one_of(st.none(), st.text(max_size=40)))
@settings(max_examples=200, deadline=None)
def test_every_character_is_in_exactly_one_part(text: str, title: str | None) -> None:
    found = parts(Report(text, title=title))

    actual = "".join(part.span.of(text) for part in found)

    assert actual == text
    assert all(one.span.end == other.span.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    "piece", ["word ", "x", ". ", " ", "\n", "A. ", "Photo: ", "(Source: ", "KYRAN ", "(AP/x) ", "[TEXT] ", "١٢ ", "🙂", '"', "Tags "]
)
def test_no_monotonous_text_stops_the_reading(piece: str) -> None:
    text = piece * (60_000 // len(piece))

    actual = sum(len(part.span) for part in parts(Report(text)))

    assert actual == len(text)

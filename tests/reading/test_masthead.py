"""What an outlet says of itself in a headline, and what its words say of where it is at home."""

from __future__ import annotations

import pytest

from ascribe.reading.masthead import home_country, masthead
from ascribe.report import Part, PartKind
from ascribe.text import Span


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Two hurt in crash - WXYQ TV: Springfield, News and Weather", " - WXYQ TV: Springfield, News and Weather"),
        ("Two hurt in crash :: wxyq.com", " :: wxyq.com"),
        ("Two hurt in crash | The Springfield Tribune", " | The Springfield Tribune"),
        ("Two hurt in crash - one of them badly", None),
        ("Two hurt in crash", None),
    ],
)
def test_the_outlet_stands_behind_the_headline(headline: str, expected: str | None) -> None:
    found = masthead(headline, [Part(Span(0, len(headline)), PartKind.HEADLINE)])

    assert (found.of(headline) if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Deputies were called to the 1200 block of Oak Street. Call 911 with what you know.", "US"),
        ("The Sheriff's Office asks for calls at 555-555-0100.", "US"),
        ("The sheriff of the film was shot dead.", None),  # one word may be quoted
        ("Militants shelled the town on Monday.", None),
    ],
)
def test_words_of_one_country_show_its_reports(text: str, expected: str | None) -> None:
    actual = home_country(text, [Part(Span(0, len(text)), PartKind.BODY)])

    assert actual == expected

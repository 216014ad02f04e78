"""Files, folders and standard input: what comes out, and what is refused in which words."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ascribe.errors import Refused
from ascribe.intake.take import Wish, take
from ascribe.report import Report

NEWS = "Nine miners died on Monday when shells hit the colliery, the mayor said."
SPANISH = (
    "Al menos nueve mineros murieron el lunes en un ataque contra la ciudad, dijo la policía a los periodistas en la capital del valle."
)
PAGE = f"""<!DOCTYPE html><html><head><title>Shells kill nine in Pesk - Valley Post</title><meta property="og:title" content="Shells kill nine in Pesk">
<meta property="og:site_name" content="Valley Post"><meta property="article:published_time" content="2019-06-05T10:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Shells kill nine in Pesk</h1><p>{NEWS}</p>
<p>“We ran,” said one of the miners, who asked not to be named because he feared for his work at the colliery.</p>
<p>The mayor told reporters that the army had fired dozens of shells at the town since the morning.</p></article>
<footer>Copyright 2019 Valley Post. All rights reserved.</footer></body></html>"""


def told(found: Iterator[Report | Refused]) -> list[str]:
    return [type(one).__name__ if isinstance(one, Refused) else one.text.split("\n")[0] for one in found]


def piped(raw: bytes, wish: Wish | None = None) -> list[Report | Refused]:
    return list(take(["-"], wish or Wish(), io.BytesIO(raw)))


def one(raw: bytes, wish: Wish | None = None) -> Report:
    found = piped(raw, wish)[0]
    assert isinstance(found, Report), found
    return found


def test_a_folder_is_read_in_order_without_hidden_and_foreign_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.TXT", ".hidden.txt", "c.docx", "sub/d.txt", ".git/e.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{name} {NEWS}")

    actual = [text.split()[0] for text in told(take([str(tmp_path)], Wish(), None))]

    assert actual == ["a.TXT", "b.txt", "sub/d.txt"]


def test_one_bad_input_does_not_keep_the_others_out(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(NEWS)
    (tmp_path / "bad.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "broken.txt").symlink_to(tmp_path / "nowhere")

    actual = told(take([str(tmp_path), str(tmp_path / "none.txt"), str(tmp_path / "good.txt"), str(tmp_path / "good.txt")], Wish(), None))

    assert actual == ["Binary", "Missing", NEWS, "Missing", NEWS, NEWS]


def test_a_folder_with_nothing_to_read_says_so(tmp_path: Path) -> None:
    actual = told(take([str(tmp_path)], Wish(), None))

    assert actual == ["Missing"]


@pytest.mark.parametrize("path", ["nul\x00.txt", "x" * 5000])
def test_a_path_that_cannot_be_is_missing(path: str) -> None:
    actual = told(take([path], Wish(), None))

    assert actual == ["Missing"]


def test_there_may_be_no_standard_input() -> None:
    actual = told(take(["-"], Wish(), None))

    assert actual == ["Missing"]


def test_a_row_tells_its_origin() -> None:
    row = {
        "id": 7,
        "text": NEWS,
        "published": "2019-06-05T23:30:00+03:00",
        "publisher": "Valley Post",
        "title": "Nine dead",
        "url": "https://valley.example/7",
    }

    report = one(json.dumps(row).encode())

    actual = (report.ref, report.published, report.publisher, report.title, report.url, report.text)
    assert actual == ("7", date(2019, 6, 5), "Valley Post", "Nine dead", "https://valley.example/7", NEWS)


def test_outlet_and_date_stand_in_for_publisher_and_published() -> None:
    report = one(json.dumps({"text": NEWS, "outlet": "Valley Post", "date": "2019-06-05"}).encode())

    actual = (report.publisher, report.published)

    assert actual == ("Valley Post", date(2019, 6, 5))


def test_the_stamp_of_the_first_line_overrules_the_rows_day() -> None:
    report = one(json.dumps({"text": f"Wed 05 Jun 2019 Nine dead. {NEWS}", "date": "2018-01-01"}).encode())

    actual = (report.published, len(report.warnings))

    assert actual == (date(2019, 6, 5), 1)


@pytest.mark.parametrize(
    ("line", "refusal"),
    [
        ("{bad", "BadLine"),
        ("[1]", "BadLine"),
        ('"Nine died."', "BadLine"),
        ("{}", "BadLine"),
        ('{"text": null}', "BadLine"),
        ('{"text": 3}', "BadLine"),
        ('{"text": "Nine died.", "publisher": 3}', "BadLine"),
        ('{"text": "Nine died.", "id": [1]}', "BadLine"),
        ('{"text": "  "}', "Empty"),
        ('{"text": "a\\ud800b"}', "BadCharacters"),
        ('{"text": "a\\u0000b"}', "BadCharacters"),
        ("[" * 100_000, "BadLine"),
        ('{"text": ' + "9" * 5000 + "}", "BadLine"),
        (json.dumps({"text": "x" * 5_000_000}), "TooLarge"),
    ],
)
def test_a_bad_line_is_refused_by_its_number_and_the_next_is_read(line: str, refusal: str) -> None:
    good = json.dumps({"text": NEWS})

    found = piped(f"{good}\n{line}\n\n{good}".encode())

    actual = [type(f).__name__ for f in found]
    assert actual == ["Report", refusal, "Report"]
    assert ", line 2" in str(found[1])
    assert isinstance(found[2], Report)
    assert found[2].source.endswith("line 4")


def test_a_line_that_is_not_utf8_is_refused() -> None:
    actual = [type(f).__name__ for f in piped(b'{"text": "Nine died."}\n{"text": "caf\xe9"}\n')]

    assert actual == ["Report", "BadEncoding"]


@pytest.mark.parametrize("day", ["June", "2019-13-45", 20190605.5, True])
def test_a_bad_day_is_a_warning(day: object) -> None:
    report = one(json.dumps({"text": NEWS, "published": day}).encode())

    actual = (report.published, "was left out" in report.warnings[0])

    assert actual == (None, True)


@pytest.mark.parametrize(
    "shape", ['[{"text": "Nine died."}, {"text": "Ten died."}]', '[\n {"text": "Nine died."},\n {"text": "Ten died."}\n]']
)
def test_a_list_of_reports_is_read_entry_by_entry(shape: str) -> None:
    actual = [f.text for f in piped(shape.encode()) if isinstance(f, Report)]

    assert actual == ["Nine died.", "Ten died."]


def test_the_form_of_standard_input_is_told_by_its_beginning() -> None:
    actual = [
        one(raw).text.split("\n")[0]
        for raw in (NEWS.encode(), b"\xef\xbb\xbf" + json.dumps({"text": NEWS}).encode(), b"\n\n" + PAGE.encode())
    ]

    assert actual == [NEWS, NEWS, "Shells kill nine in Pesk"]


def test_a_page_gives_headline_outlet_and_day() -> None:
    report = one(PAGE.encode())

    actual = (report.title, report.publisher, report.published, [part.span.of(report.text) for part in report.marked], report.warnings)

    assert actual == ("Shells kill nine in Pesk", "Valley Post", date(2019, 6, 5), ["Shells kill nine in Pesk"], ())
    assert "All rights reserved" not in report.text


def test_a_day_guessed_from_a_page_says_so() -> None:
    page = PAGE.replace('<meta property="article:published_time" content="2019-06-05T10:00:00Z">', "").replace(
        "since the morning", "since 3 June 2019"
    )

    report = one(page.replace("Copyright 2019", "Copyright").encode())

    assert report.published is None or any("guessed" in warning for warning in report.warnings)


@pytest.mark.parametrize("page", ["<html></html>", "<html><body><p></p></body></html>", "<html>" + "<div>" * 5000])
def test_a_page_without_an_article_is_refused(page: str) -> None:
    actual = [type(f).__name__ for f in piped(page.encode())]

    assert actual == ["NoText"]


def test_another_language_is_refused_unless_forced() -> None:
    refused = piped(SPANISH.encode())
    forced = one(SPANISH.encode(), Wish(force=True))

    actual = [type(f).__name__ for f in refused]
    assert actual == ["NotEnglish"]
    assert "Spanish" in str(refused[0])
    assert any("Spanish" in warning for warning in forced.warnings)


def test_the_users_day_and_publisher_stand_over_the_inputs() -> None:
    row = json.dumps({"text": f"5 June 2019 Nine Dead. {NEWS}", "publisher": "Orlo Times", "published": "2019-06-05"}).encode()

    report = one(row, Wish(published=date(2019, 6, 9), publisher="Valley Post"))

    actual = (report.published, report.publisher, len(report.warnings))
    assert actual == (date(2019, 6, 9), "Valley Post", 1)


def test_a_day_given_by_the_user_is_no_day_missing() -> None:
    actual = one(NEWS.encode(), Wish(published=date(2019, 6, 9))).warnings

    assert actual == ()


def test_equal_bytes_have_an_equal_hash() -> None:
    actual = (one(NEWS.encode()).sha256 == one(NEWS.encode()).sha256, len(one(NEWS.encode()).sha256))

    assert actual == (True, 64)


def test_an_input_over_the_size_of_a_report_is_refused() -> None:
    actual = [type(f).__name__ for f in piped(b"word " * 1_000_001)]

    assert actual == ["TooLarge"]

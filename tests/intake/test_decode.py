"""Bytes to text: encodings, and what is no text."""

from __future__ import annotations

import pytest

from ascribe.errors import BadCharacters, BadEncoding, Binary, Empty, Refused, TooLarge
from ascribe.intake.decode import decoded

NEWS = "“Nine miners died” – the café’s owner said at Pesk."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_marked_or_plain_unicode_encoding_is_read_in_silence(encoding: str) -> None:
    actual = decoded(NEWS.encode(encoding), "a.txt")

    assert (actual.text, actual.warnings) == (NEWS, ())


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "utf-16-le", "utf-16-be"])
def test_another_encoding_is_read_with_a_warning(encoding: str) -> None:
    actual = decoded(NEWS.encode(encoding), "a.txt")

    assert (actual.text, [encoding in warning for warning in actual.warnings]) == (NEWS, [True])


def test_a_declared_encoding_is_believed() -> None:
    russian = "Девять шахтёров погибли в понедельник."

    actual = decoded(russian.encode("koi8_r"), "a.html", "koi8-r").text

    assert actual == russian


@pytest.mark.parametrize("declared", ["no-such-encoding", "rot13", "hex", "idna", "utf-8"])
def test_a_false_declaration_does_no_harm(declared: str) -> None:
    actual = decoded(NEWS.encode("cp1252"), "a.html", declared).text

    assert actual == NEWS


@pytest.mark.parametrize(
    ("raw", "refusal"),
    [
        (b"", Empty),
        (b" \r\n ", Empty),
        (b"\x89PNG\r\n\x1a\n....", Binary),
        (b"\xff\xd8\xff\xe0....", Binary),
        (b"%PDF-1.7\n....", Binary),
        (b"PK\x03\x04....", Binary),
        (b"\x1f\x8b\x08....", Binary),
        (b"\x7fELF....", Binary),
        (bytes(range(256)) * 40, Binary),
        (b"nine\x00died" * 30, Binary),
        (b"Nine miners died at Pesk on Monday, the mayor said.\x00" + b" So it is told." * 100, BadCharacters),
        (b"\xff\xfeN\x00i\x00\x00\xd8", BadEncoding),
        (b"x" * 5_000_001, TooLarge),
    ],
)
def test_what_is_no_text_is_refused(raw: bytes, refusal: type[Refused]) -> None:
    with pytest.raises(refusal) as caught:
        decoded(raw, "a.txt")

    assert str(caught.value).startswith("a.txt: ")

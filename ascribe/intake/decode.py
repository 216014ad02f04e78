"""Raw bytes in, normalised text out, or a refusal that says what the bytes are instead."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass

from charset_normalizer import from_bytes

from ascribe.errors import BadCharacters, BadEncoding, Binary, Empty, TooLarge
from ascribe.text import normalised

LARGEST = 5_000_000
"""The most bytes that one report may have: some eight hundred thousand words, where news has eight hundred."""

_MAGIC = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a RIFF file (WebP, WAV or AVI)"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "a rich text document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x1f\x8b", "gzip-compressed"),
    (b"BZh", "bzip2-compressed"),
    (b"\xfd7zXZ\x00", "xz-compressed"),
    (b"\x28\xb5\x2f\xfd", "zstd-compressed"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a rar archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"SQLite format 3\x00", "a SQLite database"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SAMPLE = 65_536
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1b")) + b"\x7f"
# What English newspapers print outside ASCII; bytes that give anything else were not written in that encoding.
_PRINTED = frozenset("‘’‚“”„–—…•·†‡€£¥¢§©®™°½¼¾²³´«»‹›¡¿\u00a0àáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿßšžÀÁÂÄÅÆÇÈÉÊËÍÎÑÓÖØŒÚÜŠŽ")
_OFTEN = frozenset("‘’“”–—…•°£€é\u00a0")
_SAFE_NAMES = ("cp1252", "mac_roman")
_MARKS_RUN = re.compile(r"[^\x00-\u02ff]{100,}")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of some bytes, and what had to be guessed to get it."""

    text: str
    warnings: tuple[str, ...] = ()


def decoded(raw: bytes, source: str, declared: str | None = None) -> Decoded:
    """The text that the bytes spell, by UTF-8 first, then as declared, then by what fits; offsets count from its first character."""
    if len(raw) > LARGEST:
        raise too_large(source)
    if not raw.strip():
        raise Empty(source, "the input is empty", "give a file with a report in it")
    refuse_binary(raw, source)
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return Decoded(clean(_strictly(raw, encoding, source).removeprefix("\ufeff"), source))
    text, encoding = _utf8(raw) or _guessed(raw, source, declared)
    if encoding == "utf-8":
        return Decoded(clean(text, source))
    return Decoded(clean(text, source), (f"not UTF-8: read as {encoding}; accented letters may be wrong",))


def clean(text: str, source: str) -> str:
    """The text normalised, once nothing is in it that no text has."""
    if len(text) > LARGEST:
        raise too_large(source)
    if not text.strip():
        raise Empty(source, "there is no text in it", "give a report with words in it")
    if "\x00" in text:
        raise BadCharacters(source, f"NUL at character {text.index(chr(0))}", "remove NUL characters; a text has none")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        code = f"U+{ord(text[error.start]):04X}"
        raise BadCharacters(
            source, f"half a surrogate pair ({code}) at character {error.start}", "mend the escapes: each pair needs both halves"
        ) from None
    for run in _MARKS_RUN.finditer(text):
        if _longest_stack(run.group()) > 60:
            # composing such a stack takes time in the square of its height
            raise BadCharacters(
                source, f"more than 60 combining marks on one letter near character {run.start()}", "remove the stacked marks"
            )
    return normalised(text)


def _longest_stack(run: str) -> int:
    longest = height = 0
    for character in run:
        height = height + 1 if unicodedata.combining(character) else 0
        longest = max(longest, height)
    return longest


def too_large(source: str) -> TooLarge:
    """The refusal of an input over the size of a report."""
    return TooLarge(
        source, f"larger than {LARGEST // 1_000_000} MB, which no report is", "split it into reports, or give JSON lines, one report a line"
    )


def refuse_binary(raw: bytes, source: str) -> None:
    """Raise where the bytes are no text: by the first bytes, or by what texts never hold."""
    for magic, kind in _MAGIC:
        if raw.startswith(magic):
            raise Binary(source, f"not a text but {kind}", "give plain text, HTML or JSON lines")
    if any(raw.startswith(mark) for mark, _ in _MARKS) or _wide(raw):
        return
    sample = raw[:_SAMPLE]
    strange = len(sample) - len(sample.translate(None, _CONTROLS))
    if strange > 1 and strange > len(sample) // 100:
        raise Binary(source, "not a text: too many bytes that no text has", "give plain text, HTML or JSON lines")


def _wide(raw: bytes) -> str | None:
    """UTF-16 without its mark, told by a zero in every second byte of English; None for other bytes."""
    sample = raw[:2000]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if half >= 8 and odd > 0.8 * half and even < 0.02 * half:
        return "utf-16-le"
    if half >= 8 and even > 0.8 * half and odd < 0.02 * half:
        return "utf-16-be"
    return None


def _strictly(raw: bytes, encoding: str, source: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        remedy = "save the file as UTF-8"
        raise BadEncoding(source, f"begins with the mark of {encoding.upper()} but is none at byte {error.start}", remedy) from None


def _utf8(raw: bytes) -> tuple[str, str] | None:
    if _wide(raw):
        return None  # zeros are valid UTF-8, though no text
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return None


def _guessed(raw: bytes, source: str, declared: str | None) -> tuple[str, str]:
    """Text and encoding of bytes that are not UTF-8."""
    wide = _wide(raw)
    for name in (declared, wide):
        if name is not None and (text := _as(raw, name)) is not None:
            return text, name
    for name in _SAFE_NAMES:
        text = _as(raw, name)
        if text is not None and _printable(text):
            return text, name
    best = from_bytes(raw[:_SAMPLE]).best()
    if best is not None and (text := _as(raw, best.encoding)) is not None:
        return text, best.encoding
    raise BadEncoding(source, "not UTF-8, and no other encoding fits", "save the file as UTF-8")


def _as(raw: bytes, encoding: str) -> str | None:
    """The text in that encoding; None where it is not written in it, or there is no such encoding."""
    try:
        return raw.decode(encoding)
    except (UnicodeError, LookupError, ValueError):  # Python also lists codecs that are no text encodings: those are a LookupError
        return None


def _printable(text: str) -> bool:
    """The characters outside ASCII are those of an English newspaper."""
    strange = [c for c in text if not c.isascii()]
    return all(c in _PRINTED for c in strange) and sum(c in _OFTEN for c in strange) * 2 >= len(strange)

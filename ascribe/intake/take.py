"""Files, folders and standard input in, reports and refusals out, in the order given."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from ascribe.errors import Empty, Missing, NotEnglish, Refused
from ascribe.intake.corpus import headed
from ascribe.intake.decode import LARGEST, decoded
from ascribe.intake.english import foreign
from ascribe.intake.html import page
from ascribe.intake.lines import document, rows
from ascribe.intake.texts import NO_DAY, dated
from ascribe.report import Report

STANDARD_INPUT = "-"

_TEXT, _PAGE, _LINES, _DOCUMENT = "text", "page", "lines", "document"
_FORMS = {".html": _PAGE, ".htm": _PAGE, ".xhtml": _PAGE, ".jsonl": _LINES, ".ndjson": _LINES}
_READ = frozenset({".txt", ".json", *_FORMS})
_MARKUP = re.compile(rb"\s*(?:<\?xml[^>]{0,200}>\s*|<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_OPEN_BRACKET = re.compile(rb"\s*(?:\[\s*(?:\{|$|\])|\{\s*$)")
_OBJECT = re.compile(rb'\s*\{\s*["}]')
_BLANK = 4096
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user says of the inputs, over what they say themselves."""

    published: date | None = None  # None: as the input says
    publisher: str | None = None  # None: as the input says
    force: bool = False


def take(inputs: Iterable[str], wish: Wish, stdin: BinaryIO | None) -> Iterator[Report | Refused]:
    """The reports of all inputs, one at a time; what cannot be read comes as a refusal, and the rest is read."""
    for given in inputs:
        for found in _of(given, stdin):
            yield found if isinstance(found, Refused) else _as_wished(found, wish)


def take_bytes(name: str, raw: bytes, wish: Wish) -> Iterator[Report | Refused]:
    """The reports of one input that is at hand already, by the form that its name tells, or its first line where the name tells none."""
    for found in _stream(BytesIO(raw), name, _FORMS.get(Path(name).suffix.lower())):
        yield found if isinstance(found, Refused) else _as_wished(found, wish)


def _as_wished(report: Report, wish: Wish) -> Report | Refused:
    """The report with the user's day and publisher, refused where it is not English and not forced."""
    language = foreign(report.text)
    warnings = report.warnings
    if language is not None:
        if not wish.force:
            return NotEnglish(
                report.source, f"not in English but in {language}", "give an English report, or read it all the same with --force"
            )
        warnings = (*warnings, f"not in English but in {language}: read all the same")
    if wish.published is not None:
        if report.published not in (None, wish.published):
            warnings = (*warnings, f"the input says {report.published}, you say {wish.published}: {wish.published} is taken")
        warnings = tuple(w for w in warnings if w != NO_DAY)
    published = wish.published or report.published
    return replace(report, published=published, publisher=wish.publisher or report.publisher, warnings=warnings)


def _of(given: str, stdin: BinaryIO | None) -> Iterator[Report | Refused]:
    if given == STANDARD_INPUT:
        if stdin is None:
            yield Missing(given, "there is no standard input", "name a file")
        else:
            yield from _stream(stdin, "standard input", None)
        return
    path = Path(given)
    try:
        if path.is_dir():
            yield from _folder(path)
            return
    except (OSError, ValueError) as error:
        yield _missing(given, error)
        return
    yield from _file(path)


def _folder(folder: Path) -> Iterator[Report | Refused]:
    """The readable files below a folder in sorted order, hidden ones left out."""
    empty = True
    for found in _walked(folder):
        empty = False
        if isinstance(found, Refused):
            yield found
        else:
            yield from _file(found)
    if empty:
        yield Missing(str(folder), "no report in this folder", f"give a folder with files that end in {', '.join(sorted(_READ))}")


def _walked(folder: Path) -> Iterator[Path | Refused]:
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield _missing(str(folder), error)
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            if not entry.is_symlink():  # a link may lead back up
                yield from _walked(entry)
        elif entry.suffix.lower() in _READ and (entry.is_file() or entry.is_symlink()):
            yield entry


def _file(path: Path) -> Iterator[Report | Refused]:
    try:
        stream = path.open("rb")
    except (OSError, ValueError) as error:  # a path with a NUL in it is a ValueError
        yield _missing(str(path), error)
        return
    with stream:
        try:
            yield from _stream(stream, str(path), _FORMS.get(path.suffix.lower()))
        except OSError as error:
            yield _missing(str(path), error)


def _missing(source: str, error: OSError | ValueError) -> Missing:
    if isinstance(error, FileNotFoundError):
        link = Path(source).is_symlink()
        return Missing(source, "a link that leads nowhere" if link else "no such file", "check the path")
    if isinstance(error, PermissionError):
        return Missing(source, "you may not read it", "change its permissions or give a copy")
    return Missing(source, getattr(error, "strerror", None) or str(error), "check the path")


def _stream(stream: BinaryIO, source: str, form: str | None) -> Iterator[Report | Refused]:
    """The reports of an open input, by its form, which its first line tells where its name does not."""
    first = _beginning(stream) if form != _LINES else stream.readline(LARGEST + 1)
    form = form or _sniffed(first.removeprefix(_BOM))
    if form == _LINES:
        yield from _lines(stream, source, first)
        return
    raw = first + stream.read(max(0, LARGEST + 1 - len(first)))
    try:
        if form == _PAGE:
            yield replace(page(raw, source), sha256=hashlib.sha256(raw).hexdigest())
        elif form == _DOCUMENT and len(raw) <= LARGEST:
            yield from document(raw, source)
        else:
            yield _plain(raw, source)
    except Refused as refusal:
        yield refusal


def _beginning(stream: BinaryIO) -> bytes:
    """The input up to the end of the first line that is not blank, past a screenful of blank lines no further."""
    begun = bytearray()
    while len(begun) <= _BLANK and (line := stream.readline(LARGEST + 1 - len(begun))):
        begun += line
        if line.removeprefix(_BOM).strip():
            break
    return bytes(begun)


def _lines(stream: BinaryIO, source: str, first: bytes) -> Iterator[Report | Refused]:
    empty = True
    for found in rows(stream, source, first) if first else ():
        empty = False
        yield found
    if empty:
        yield Empty(source, "the input is empty", "give JSON lines with a report in each")


def _sniffed(first: bytes) -> str:
    if _MARKUP.match(first[:4096]):
        return _PAGE
    if _OPEN_BRACKET.match(first):
        return _DOCUMENT
    return _LINES if _OBJECT.match(first) else _TEXT


def _plain(raw: bytes, source: str) -> Report:
    text = decoded(raw, source)
    report = Report(text=text.text, source=source, sha256=hashlib.sha256(raw).hexdigest(), warnings=text.warnings)
    return dated(headed(report))

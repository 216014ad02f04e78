"""JSON in, reports out: one object a line, or one document of an object or a list of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import BinaryIO

from ascribe.errors import BadEncoding, BadLine, Refused
from ascribe.intake.corpus import headed
from ascribe.intake.decode import LARGEST, clean, refuse_binary, too_large
from ascribe.intake.texts import dated
from ascribe.report import Report

_REMEDY = 'give one JSON object a line with "text", and "id", "published", "publisher", "title", "url" where known'
_BOM = b"\xef\xbb\xbf"


def rows(stream: BinaryIO, source: str, first: bytes = b"") -> Iterator[Report | Refused]:
    """The report of each line, read one line at a time; a bad line is refused by its number and the next one read."""
    number = 0
    line = _whole(first, stream) if first else stream.readline(LARGEST + 1)
    while line:
        number += 1
        where = f"{source}, line {number}"
        if len(line) > LARGEST:
            _skip(line, stream)
            yield too_large(where)
        elif line.removeprefix(_BOM if number == 1 else b"").strip():
            yield _read(line.removeprefix(_BOM), where)
        line = stream.readline(LARGEST + 1)


def document(raw: bytes, source: str) -> Iterator[Report | Refused]:
    """The report of an object, or those of a list of objects."""
    try:
        value = _parsed(raw.removeprefix(_BOM), source)
    except Refused as refusal:
        yield refusal
        return
    if isinstance(value, list):
        for number, entry in enumerate(value, 1):
            yield _tried(entry, f"{source}, entry {number}", json.dumps(entry).encode())
    else:
        yield _tried(value, source, raw)


def _whole(first: bytes, stream: BinaryIO) -> bytes:
    """The rest of the line whose beginning was read to tell the form."""
    return first if first.endswith(b"\n") or len(first) > LARGEST else first + stream.readline(LARGEST + 1 - len(first))


def _skip(line: bytes, stream: BinaryIO) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(1 << 20)


def _read(line: bytes, where: str) -> Report | Refused:
    try:
        return _tried(_parsed(line, where), where, line)
    except Refused as refusal:
        return refusal


def _parsed(raw: bytes, where: str) -> object:
    refuse_binary(raw, where)
    try:
        return json.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise BadEncoding(where, f"not UTF-8 at byte {error.start}", "save the file as UTF-8, as JSON must be") from None
    except json.JSONDecodeError as error:
        raise BadLine(where, f"not JSON: {error.msg} at character {error.pos}", _REMEDY) from None
    except (ValueError, RecursionError):
        raise BadLine(where, "not JSON that can be read: a number too long or brackets too deep", _REMEDY) from None


def _tried(value: object, where: str, raw: bytes) -> Report | Refused:
    try:
        return _report(value, where, raw)
    except Refused as refusal:
        return refusal


def _report(value: object, where: str, raw: bytes) -> Report:
    if not isinstance(value, dict):
        raise BadLine(where, f"a JSON {_kind(value)}, not an object", _REMEDY)
    text = value.get("text")
    if not isinstance(text, str):
        raise BadLine(where, 'no "text"' if text is None else f'"text" is a {_kind(text)}, not a string', _REMEDY)
    day, warning = _day(value.get("published") if value.get("published") is not None else value.get("date"))
    report = Report(
        text=clean(text, where),
        publisher=_line(value, "publisher", where) or _line(value, "outlet", where),
        published=day,
        url=_line(value, "url", where),
        title=_line(value, "title", where),
        ref=_ref(value.get("id"), where),
        source=where,
        sha256=hashlib.sha256(raw.rstrip(b"\r\n")).hexdigest(),
        warnings=(warning,) if warning else (),
    )
    return dated(headed(report), stamp_wins=True)


def _line(value: dict[str, object], name: str, where: str) -> str | None:
    """A string of the row; None where it is absent, null or blank."""
    given = value.get(name)
    if given is None:
        return None
    if not isinstance(given, str):
        raise BadLine(where, f'"{name}" is a {_kind(given)}, not a string', _REMEDY)
    return clean(given.strip(), f'{where}, "{name}"') if given.strip() else None


def _ref(value: object, where: str) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise BadLine(where, f'"id" is a {_kind(value)}, not a string or a number', _REMEDY)
    if isinstance(value, str):
        return clean(value, f'{where}, "id"') if value.strip() else None
    return str(value)


def _day(value: object) -> tuple[date | None, str | None]:
    """An ISO day, or the day of an ISO moment as written there; a warning where it is neither."""
    if value is None or value == "":
        return None, None
    for read in (date.fromisoformat, lambda words: datetime.fromisoformat(words).date()):
        try:
            return read(value.strip() if isinstance(value, str) else "no day"), None
        except ValueError:
            continue
    return None, f"the publication day {str(value)[:40]!r} is not written as YYYY-MM-DD and was left out"


def _kind(value: object) -> str:
    names = {bool: "true or false", int: "number", float: "number", str: "string", list: "list", dict: "object"}
    return names.get(type(value), "null")

"""The pieces that a schema is made of, in the words of JSON Schema 2020-12."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from inspect import getdoc
from typing import Any

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DAY = r"^\d{4}-\d{2}-\d{2}$"
REPORT_ID = "^[0-9a-f]{16}$"
HASH_ID = "^[0-9a-f]{12}$"


def text(about: str, pattern: str = "") -> Schema:
    """Any text, or one of a form."""
    return {"type": "string", "description": about} | ({"pattern": pattern} if pattern else {})


def whole(about: str, least: int = 0) -> Schema:
    """A whole number from the least on."""
    return {"type": "integer", "minimum": least, "description": about}


def number(about: str, least: float | None = None, most: float | None = None) -> Schema:
    """A number between two others."""
    bounds = {"minimum": least, "maximum": most}
    return {"type": "number", **{name: bound for name, bound in bounds.items() if bound is not None}, "description": about}


def flag(about: str) -> Schema:
    """True or false."""
    return {"type": "boolean", "description": about}


def term(of: type[Enum], about: str = "") -> Schema:
    """A term of a vocabulary; docs/vocabulary.md says what each means."""
    return {"enum": [member.value for member in of], "description": about or getdoc(of) or ""}


def one_of(values: Iterable[str], about: str) -> Schema:
    """One of these words."""
    return {"enum": list(values), "description": about}


def many(of: Schema, about: str) -> Schema:
    """A list."""
    return {"type": "array", "items": of, "description": about}


def unknown(schema: Schema) -> Schema:
    """The same, or null where it is not known: silence is never zero."""
    if "type" in schema and isinstance(schema["type"], str):
        return {**schema, "type": [schema["type"], "null"]}
    if "enum" in schema:
        return {**schema, "enum": [*schema["enum"], None]}
    told = {name: schema[name] for name in ("description",) if name in schema}
    return {"anyOf": [{name: value for name, value in schema.items() if name not in told}, {"type": "null"}], **told}


def record(about: str, fields: dict[str, Schema], *, perhaps: Iterable[str] = ()) -> Schema:
    """An object with these fields and no others; all are there but those that are perhaps."""
    left_out = frozenset(perhaps)
    return {
        "type": "object",
        "description": about,
        "properties": fields,
        "required": [name for name in fields if name not in left_out],
        "additionalProperties": False,
    }


def of(name: str, about: str = "") -> Schema:
    """What stands under this name among the schema's definitions."""
    return {"$ref": f"#/$defs/{name}"} | ({"description": about} if about else {})


def span(of_: str) -> dict[str, Schema]:
    """Where words stand: half-open, in code points of the report's text."""
    return {"start": whole(f"The first character of {of_} in the report's text."), "end": whole(f"One past the last character of {of_}.")}

"""A Dossier in, Markdown out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ascribe.dossier.dossier import Dossier
from ascribe.dossier.sections import Section, heading, sections

SPECIAL = re.compile(r"([\\`*_\[\]<>|#])")


def markdown(dossier: Dossier) -> str:
    """The dossier as Markdown; what reports say cannot turn into markup."""
    lines = [f"# {_plain(heading(dossier))}", ""]
    for section in sections(dossier):
        lines.extend(_section(section))
    return "\n".join(lines).rstrip("\n") + "\n"


def _section(section: Section) -> Iterator[str]:
    yield f"## {_plain(section.title)}"
    yield ""
    for sentence in section.sentences:
        yield _plain(sentence)
        yield ""
    if section.rows:
        yield f"| {' | '.join(map(_plain, section.head))} |"
        yield "|" + "---|" * len(section.head)
        for row in section.rows:
            yield f"| {' | '.join(map(_plain, row))} |"
        yield ""


def _plain(text: str) -> str:
    return SPECIAL.sub(r"\\\1", " ".join(text.split()))

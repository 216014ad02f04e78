"""What the documents show of the command line and of the measurements, made by both.

python docs/shown.py: puts what `ascribe` prints now into README.md, under each command that stands in a console block, and the
figures of bench/results.json into docs/measures.md, under each comment that names their sets. The dossier of the invented incident in
examples/korvat is made anew, and so are the vocabulary pages, the schemas, and the columns and what the examples print of docs/frames.md.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from ascribe import frames, glossary
from ascribe.schema import SCHEMAS

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
MEASURES = ROOT / "docs" / "measures.md"
FRAMES = ROOT / "docs" / "frames.md"
RESULTS = ROOT / "bench" / "results.json"
KORVAT = ROOT / "examples" / "korvat"
BLOCK = re.compile(r"^```console\n\$ ascribe (?P<arguments>[^\n]*)\n(?P<shown>.*?)^```", re.DOTALL | re.MULTILINE)


def printed(arguments: str, folder: Path = ROOT) -> str:
    """What the command prints in a pipe a hundred columns wide."""
    return _run(["-c", "from ascribe.cli import main; main()", *arguments.split()], folder).strip() + "\n"


def _run(arguments: Sequence[str], folder: Path) -> str:
    known = os.environ | {"COLUMNS": "100", "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))}
    run = [sys.executable, *arguments]
    return subprocess.run(run, cwd=folder, env=known, capture_output=True, encoding="utf-8", check=True).stdout  # noqa: S603  # the pages are ours


def renewed(text: str) -> str:
    """The text with each shown output as it is printed now."""
    return BLOCK.sub(lambda found: f"```console\n$ ascribe {found['arguments']}\n{printed(found['arguments'])}```", text)


TABLE = re.compile(r"^<!-- figures of (?P<sets>[^\n]*) -->\n(?P<shown>(?:\|[^\n]*\n)*)", re.MULTILINE)


def measured(text: str, results: dict[str, Any]) -> str:
    """The text with each table of figures as results.json has it now."""
    return TABLE.sub(lambda found: "".join(f"{line}\n" for line in _table(found["sets"].split("; "), results)), text)


def _table(sets: Sequence[str], results: dict[str, Any]) -> Iterator[str]:
    yield f"<!-- figures of {'; '.join(sets)} -->"
    yield "| set | measure | Ascribe | trivial answer | others |"
    yield "|---|---|---|---|---|"
    for name in sets:
        for measure, figure in results.get(name, {"figures": {}})["figures"].items():
            others = " ".join(filter(None, (_shown(figure["others"]), figure["source"])))
            yield f"| {name} | {measure} | {_shown(figure['value'])} | {_shown(figure['baseline'])} | {others} |"


def _shown(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.3f}".removeprefix("0") if value <= 1 else f"{value:,.4g}"


COLUMNS = re.compile(r"^<!-- columns of (?P<frame>\w+) -->\n(?P<shown>(?:\|[^\n]*\n)*)", re.MULTILINE)
FRAME = {"claims": frames.CLAIMS, "figures": frames.FIGURES, "incidents": frames.INCIDENTS, "estimates": frames.ESTIMATES}


def columned(text: str) -> str:
    """The text with each table of columns as the frame has them now."""
    return COLUMNS.sub(lambda found: f"<!-- columns of {found['frame']} -->\n{_columns(FRAME[found['frame']])}", text)


def _columns(columns: Sequence[frames.Column]) -> str:
    rows = [f"| `{column.name}` | {column.type} | {column.holds} |\n" for column in columns]
    return "".join(["| column | type | what it holds |\n", "|---|---|---|\n", *rows])


EXAMPLE = re.compile(
    r"^```sh\n(?P<commands>(?:ascribe [^\n]*\n)+)```|^```python\n(?P<code>.*?)^```\n\n```text\n(?P<shown>.*?)^```", re.DOTALL | re.MULTILINE
)


def exampled(text: str) -> str:
    """The text with what its examples print now, run one after the other in a folder of their own."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "examples", Path(folder) / "examples")
        return EXAMPLE.sub(lambda found: _example(found, Path(folder)), text)


def _example(found: re.Match[str], folder: Path) -> str:
    if found["commands"]:
        for command in found["commands"].splitlines():
            printed(command.removeprefix("ascribe "), folder)
        return found[0]
    return f"```python\n{found['code']}```\n\n```text\n{_run(['-c', found['code']], folder)}```"


def korvat() -> str:
    """The dossier of the incident of most reports among those of the example folder, in Markdown."""
    with tempfile.TemporaryDirectory() as folder:
        place = ["--db", f"{folder}/korvat.db"]
        printed(f"init {' '.join(place)}")
        printed(f"add {' '.join(place)} {KORVAT / 'reports.jsonl'}")
        listed = [json.loads(line) for line in printed(f"incidents {' '.join(place)} --json").splitlines()]
        asked = max(listed, key=lambda line: int(line["reports"]))["id"]
        return printed(f"dossier {' '.join(place)} --markdown {asked}")


VOCABULARY = """Every word that claims, incidents, dossiers and rulings are made of: the code as JSON has it, what it means, and whose it is. The
page is made from the program's own tables. [weapons.md](weapons.md) has the weapons, [schema/](schema) the form of everything that is printed as JSON.
What is not told is `null`, never a word of its own and never zero."""

WEAPONS = """What words for weapons become. A class implies a kind of event where the text names none. The page is made from the program's own
tables; the words by which each name is known stand in `ascribe/vocabulary/weapons.py`."""


def pages() -> dict[str, str]:
    """Every file of docs/ that is made whole from the program, by its name."""
    made = {f"schema/{name}.json": json.dumps(schema, ensure_ascii=False, indent=1) + "\n" for name, schema in SCHEMAS.items()}
    made["vocabulary.md"] = glossary.markdown("Vocabulary", VOCABULARY, glossary.vocabularies())
    made["weapons.md"] = glossary.markdown("Weapons", WEAPONS, glossary.arsenal())
    return made


if __name__ == "__main__":
    for name, page in pages().items():
        place = ROOT / "docs" / name
        place.parent.mkdir(exist_ok=True)
        place.write_text(page, encoding="utf-8")
    (KORVAT / "dossier.md").write_text(korvat(), encoding="utf-8")
    README.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")
    FRAMES.write_text(columned(exampled(FRAMES.read_text(encoding="utf-8"))), encoding="utf-8")
    shown = measured(MEASURES.read_text(encoding="utf-8"), json.loads(RESULTS.read_text(encoding="utf-8")))
    MEASURES.write_text(shown, encoding="utf-8")

"""What the README shows is what happens."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from ascribe.cli import called
from docs.shown import BLOCK, README, ROOT, printed

TEXT = README.read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


@pytest.mark.parametrize("block", re.findall(r"^```python\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE))
def test_the_python_examples_run(block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(block, "README.md", "exec"), {})  # noqa: S102  # the README is ours


@pytest.mark.parametrize(("arguments", "shown"), BLOCK.findall(TEXT))
def test_the_shown_output_is_what_is_printed(arguments: str, shown: str) -> None:
    """If this fails because reading has become better: make readme."""
    actual = printed(arguments)

    assert actual == shown


def test_the_commands_that_run_as_they_stand_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ASCRIBE_DB", raising=False)
    (block,) = re.findall(r"these run as they stand:\n\n```sh\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
    commands = [shlex.split(line.partition(" > ")[0], comments=True) for line in block.splitlines()]

    assert [called(command[1:]) for command in commands] == [0] * len(commands)


@pytest.mark.parametrize("command", re.findall(r"^make (\w+)", TEXT, re.MULTILINE))
def test_the_makefile_has_the_commands(command: str) -> None:
    assert re.search(rf"^{command}:", MAKEFILE, re.MULTILINE)


@pytest.mark.parametrize("path", re.findall(r"\]\(([^):#]+)\)", TEXT))
def test_links_lead_somewhere(path: str) -> None:
    assert Path(ROOT / path).exists()

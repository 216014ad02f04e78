"""What the README shows is what happens."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("block", blocks("python"))
def test_the_python_examples_run(block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(block, "README.md", "exec"), {})  # noqa: S102  # the README is ours


@pytest.mark.parametrize("block", blocks("console"))
def test_the_shown_output_is_what_is_printed(block: str) -> None:
    command, _, shown = block.partition("\n")
    arguments = command.removeprefix("$ ascribe ").split()
    run = [sys.executable, "-c", "from ascribe.cli import main; main()", *arguments]
    printed = subprocess.run(run, cwd=ROOT, env=os.environ | {"COLUMNS": "100"}, capture_output=True, text=True, check=True).stdout
    actual = [line.rstrip() for line in printed.strip().splitlines()]

    assert actual == [line.rstrip() for line in shown.strip().splitlines()]


@pytest.mark.parametrize("command", re.findall(r"^make (\w+)", README, re.MULTILINE))
def test_the_makefile_has_the_commands(command: str) -> None:
    assert re.search(rf"^{command}:", MAKEFILE, re.MULTILINE)

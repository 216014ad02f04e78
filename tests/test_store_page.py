"""What the page on the store shows can be done."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from ascribe.cli import called

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "store.md").read_text(encoding="utf-8")


def test_the_commands_do_what_they_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ASCRIBE_DB", raising=False)
    (block,) = re.findall(r"^```console\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    said = []
    for line in block.splitlines():
        assert called(shlex.split(line.removeprefix("$ ascribe "))) == 0
        said.append(capsys.readouterr().out)

    assert said[0] == f"{tmp_path / 'ascribe.db'}: a new store\n"
    assert re.match(r"ascribe\.db: \d+ new; \d+ claims\n", said[1])
    assert str(tmp_path / "ascribe.db") in said[2]
    assert said[3].splitlines()[-1].endswith(" reports")
    assert re.fullmatch(r"ascribe\.db: \d+ known already\n", said[5])
    assert "whole" in said[6]
    assert "restored from copy.db" in said[8]


@pytest.mark.parametrize("path", re.findall(r"\]\(([^):#]+)\)", PAGE))
def test_links_lead_somewhere(path: str) -> None:
    assert (ROOT / "docs" / path).exists()

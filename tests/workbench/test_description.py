"""Whatever a program asks within the description, or beside it, is answered as the description says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from ascribe.workbench.settings import Settings
from tests.workbench.conftest import serving

LEFT_OUT = (
    "positive_data_acceptance",  # a search, or the token of a page, may be a text and yet mean nothing
)


def test_every_answer_is_as_described(store_place: Path, tmp_path: Path) -> None:
    for served in serving(store_place, Settings(), working=False):
        told = [f"{served.url}/api/v1/openapi.json", "--max-examples", "15", "--seed", "1", "--no-color", "--generation-database", "none"]
        left_out = ["--exclude-checks", ",".join(LEFT_OUT), "--suppress-health-check", "all"]
        tried = subprocess.run(
            [Path(sys.executable).with_name("st"), "run", *told, *left_out], cwd=tmp_path, capture_output=True, text=True, check=False
        )

    assert tried.returncode == 0, tried.stdout

"""What the README shows of the command line, made by the command line.

python docs/shown.py: puts what `ascribe` prints now into README.md, under each command that stands in a console block.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"^```console\n\$ ascribe (?P<arguments>[^\n]*)\n(?P<shown>.*?)^```", re.DOTALL | re.MULTILINE)


def printed(arguments: str) -> str:
    """What the command prints in a pipe a hundred columns wide."""
    run = [sys.executable, "-c", "from ascribe.cli import main; main()", *arguments.split()]
    ended = subprocess.run(run, cwd=ROOT, env=os.environ | {"COLUMNS": "100"}, capture_output=True, encoding="utf-8", check=True)  # noqa: S603  # the README is ours
    return ended.stdout.strip() + "\n"


def renewed(text: str) -> str:
    """The text with each shown output as it is printed now."""
    return BLOCK.sub(lambda found: f"```console\n$ ascribe {found['arguments']}\n{printed(found['arguments'])}```", text)


if __name__ == "__main__":
    README.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")

"""Several processes give what one gives."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from ascribe.abreast import claims_abreast
from ascribe.errors import Missing
from ascribe.reading.reading import Reader
from ascribe.report import Report
from ascribe.run import Account, claims_in

REPORTS: list[Report | Missing] = [
    *(
        Report(f"Shells killed {n} people in Aleppo on Monday, police said.", publisher="Valley Post", published=date(2024, 5, 15))
        for n in range(3, 15)
    ),
    Missing("gone.txt", "there is no such file", "check the path"),
    Report("The council met on Monday.", publisher="Valley Post", published=date(2024, 5, 15)),
]


def test_two_processes_give_what_one_gives_in_the_same_order(reader: Reader) -> None:
    one = [o.to_dict() if isinstance(o, Account) else str(o) for o in claims_in(REPORTS, reader)]

    two = [o.to_dict() if isinstance(o, Account) else str(o) for o in claims_abreast(REPORTS, jobs=2)]

    assert two == one


KILLED = """
import os, signal, sys
from multiprocessing import active_children
from ascribe.abreast import claims_abreast
from ascribe.report import Report

if __name__ == "__main__":
    reading = claims_abreast((Report("The council met on Monday.") for _ in range(9)), jobs=1)
    next(reading)
    print(active_children()[0].pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_no_process_outlives_one_that_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "killed.py"
    script.write_text(KILLED)
    root = str(Path(__file__).parents[1])
    told = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": root})
    child = int(told.stdout)
    for _ in range(600):
        if not _lives(child):
            break
        time.sleep(0.05)

    assert (told.returncode, _lives(child)) == (-signal.SIGKILL, False)


def _lives(process: int) -> bool:
    """It is there, and no mere entry that nobody has asked after."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{process}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"

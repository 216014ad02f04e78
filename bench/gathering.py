"""Gathers sketches once, in a process of its own, so that its peak of memory is its own; made-up ones, or those of standard input.

python bench/gathering.py [--made N] [--seed 1]
"""

from __future__ import annotations

import argparse
import json
import random
import re
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from ascribe.incidents.across import gather
from ascribe.incidents.sketch import Bounds, Sketch, Spot, sketch_of
from ascribe.text import Span
from ascribe.vocabulary.terms import EventType

TOWNS = 1_000
DAYS = 5 * 365
START = date(2019, 1, 1).toordinal()
VOCABULARY = 60_000
CLAIMS_OF_ONE = 4  # a report, on the average


def invented(claims: int, seed: int) -> Iterator[Sketch]:
    """Sketches of made-up reports that hold so many claims."""
    chance = random.Random(seed)
    left = claims
    incident = 0
    while left > 0:
        incident += 1
        town, day, dead = chance.randrange(TOWNS), START + chance.randrange(DAYS), min(80, int(chance.paretovariate(1.2)))
        own = [f"own{incident}x{n}" for n in range(6)]
        people = [f"first{chance.randrange(2000)} last{chance.randrange(20000)}" for _ in range(3)]
        for n in range(min(60, int(chance.paretovariate(0.9)))):
            if left <= 0:
                return
            held = min(left, chance.randint(1, 2 * CLAIMS_OF_ONE - 1))
            left -= held
            common = [f"word{min(VOCABULARY, int(chance.paretovariate(0.5)))}" for _ in range(40)]
            yield Sketch(
                f"r{incident}-{n}",
                1,
                published=day + min(300, int(chance.paretovariate(0.8))),
                evidence=tuple(Span(100 * k, 100 * k + 90) for k in range(held)),
                first=day if chance.random() < 0.9 else None,
                last=day,
                days=(day,),
                spots=(Spot(f"town{town}", town + 1, 30 + town % 40, 10 + town // 40 * 1.1, "ZZ", "01", 1),),
                sited=True,
                event=EventType.SHELLING,
                killed=Bounds(dead, dead) if chance.random() < 0.7 else None,
                people=tuple(chance.sample(people, chance.randrange(3))),
                ages=(chance.randrange(90),),
                words=tuple(dict.fromkeys([*chance.sample(own, 3), *common])),
                proper=(f"town{town}", *chance.sample(own, 2)),
            )


def gathered(sketches: Sequence[Sketch]) -> tuple[float, int]:
    """Seconds of processor time, and incidents found."""
    started = time.process_time()
    found = gather(sketches)
    return time.process_time() - started, len(found.incidents)


def memory() -> int:
    """The peak of this process, in megabytes; where the system tells it, without what its parent held when it began."""
    status = Path("/proc/self/status")
    peak = re.search(r"^VmHWM:\s*(\d+) kB", status.read_text(encoding="utf-8"), re.MULTILINE) if status.is_file() else None
    return (int(peak[1]) if peak else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) // 1024


def main() -> None:
    """Prints what came of it as a line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--made", type=int, metavar="N", help="make up sketches that hold N claims; default: one a line of standard input")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    sketches = list(invented(asked.made, asked.seed)) if asked.made else [sketch_of(json.loads(line)) for line in sys.stdin]
    before = memory()
    seconds, incidents = gathered(sketches)
    told = {"sketches": len(sketches), "incidents": incidents, "seconds": seconds, "megabytes": memory(), "before": before}
    print(json.dumps(told))


if __name__ == "__main__":
    main()

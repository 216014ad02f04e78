"""Reports in, accounts out in the same order, several at once: a process a core, each with a reader of its own."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess
from threading import Thread

from ascribe.reader import load_reader
from ascribe.reading.reading import Reader
from ascribe.report import Report
from ascribe.run import Account, Failed, Passed, outcome_of

AHEAD = 4
"""Reports handed out for each process before the first answer is waited for: none idles, and a stream stays a stream."""

_own: list[Reader] = []  # of a working process, filled once when it starts


def claims_abreast(reports: Iterable[Report | Passed], *, jobs: int, thorough: bool = False) -> Iterator[Account | Failed | Passed]:
    """One outcome for each report, in the order given, by `jobs` processes (two at least); what is no report comes through."""
    # a forked copy of the network's session may hang: each process starts anew
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_load) as pool:
        waiting: deque[Passed | Future[Account | Failed]] = deque()
        for report in reports:
            waiting.append(pool.submit(_work, report, thorough=thorough) if isinstance(report, Report) else report)
            while len(waiting) > AHEAD * jobs:
                yield _answer(waiting.popleft())
        while waiting:
            yield _answer(waiting.popleft())


def _answer(given: Passed | Future[Account | Failed]) -> Account | Failed | Passed:
    return given.result() if isinstance(given, Future) else given


def _load() -> None:
    """One thread for each process's network: more would only stand in each other's way. A process whose parent is killed goes too."""
    parent = parent_process()
    if parent is not None:
        Thread(target=_end_with, args=(parent,), daemon=True).start()
    _own.append(load_reader(threads=1))


def _work(report: Report, *, thorough: bool) -> Account | Failed:
    return outcome_of(report, _own[0], thorough=thorough)


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)  # nobody is left to hand anything to

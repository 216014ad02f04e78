"""A workbench that starts in, what its screens show at hand out: worked out while the person who started it turns to the browser."""

from __future__ import annotations

from contextlib import suppress
from threading import Event, Thread

from ascribe.errors import StoreError
from ascribe.lasting import lasting
from ascribe.workbench.desk import Desk
from ascribe.workbench.exploring import Exploring
from ascribe.workbench.reviewing import Reviewing


class Warming:
    """Works once, in a thread of its own: `first` is set but before Review can be shown, `every` but before Explore can."""

    def __init__(self, desk: Desk) -> None:
        self.first, self.every = Event(), Event()
        self.first.set()
        self.every.set()
        self.wanted = Event()  # somebody waits for `every`
        self._desk, self._stop = desk, Event()
        self._thread: Thread | None = None

    def start(self, reviewing: Reviewing, exploring: Exploring) -> None:
        """Begin; who asks meanwhile waits for what is half done."""
        self.first.clear()
        self.every.clear()
        self._thread = Thread(target=self._work, args=(reviewing, exploring), name="warming")
        self._thread.start()

    def stop(self) -> None:
        """Leave the rest undone."""
        self._stop.set()
        if self._thread:
            self._thread.join()

    def _work(self, reviewing: Reviewing, exploring: Exploring) -> None:
        try:
            with suppress(StoreError):  # who asks is told by asking
                with lasting():
                    reviewing.queue(self._desk.snapshot())
                self.first.set()
                self._desk.put_aside()
                exploring.warm(self._stop, self.wanted)
        finally:
            self.first.set()
            self.every.set()

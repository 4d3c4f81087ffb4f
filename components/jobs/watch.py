"""Wakes attempts that wait without a thread of their own: when they are not wanted any more, or the process goes away.

One thread looks for all of them, so that two hundred generations at slow services cost no more than one.
"""

import asyncio
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from components.catalog import Catalog
from components.errors import CatalogError

INTERVAL = 0.25
log = logging.getLogger(__name__)


class Sleeper:
    """One attempt at rest on an event loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._stirred = asyncio.Event()

    def stir(self) -> None:
        """Wake it, from any thread."""
        self._loop.call_soon_threadsafe(self._stirred.set)

    async def rest(self, seconds: float | None) -> bool:
        """Sleep for so long, or until stirred; return whether it was stirred."""
        try:
            async with asyncio.timeout(seconds):
                await self._stirred.wait()
        except TimeoutError:
            return False
        self._stirred.clear()
        return True


class Watch:
    """Looks at the jobs table for every sleeper, while there are any."""

    def __init__(self, catalog: Catalog, stopping: threading.Event) -> None:
        self._jobs = catalog.jobs
        self._stopping = stopping
        self._sleepers: dict[tuple[str, int], Sleeper] = {}
        self._changing = threading.Lock()
        self._thread: threading.Thread | None = None
        self._version = -1

    @contextmanager
    def over(self, job_id: str, number: int) -> Iterator[Sleeper]:
        """Watch over one attempt while the block runs."""
        sleeper = Sleeper(asyncio.get_running_loop())
        with self._changing:
            self._sleepers[job_id, number] = sleeper
            self._version = -1  # look again: it may have been canceled just before
            if self._thread is None:
                self._thread = threading.Thread(target=self._keep_looking, name="watch", daemon=True)
                self._thread.start()
        try:
            yield sleeper
        finally:
            with self._changing:
                self._sleepers.pop((job_id, number), None)

    def _keep_looking(self) -> None:
        while not self._stopping.wait(INTERVAL):
            try:
                self._look()
            except CatalogError:
                log.exception("the jobs table cannot be read; it is looked at again")
        with self._changing:
            for sleeper in self._sleepers.values():
                sleeper.stir()

    def _look(self) -> None:
        if not self._sleepers or (version := self._jobs.version()) == self._version:
            return
        with self._changing:
            self._version = version
        wanted = self._jobs.attempts()
        with self._changing:
            for name, sleeper in self._sleepers.items():
                if name not in wanted:
                    sleeper.stir()

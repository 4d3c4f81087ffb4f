"""Lanes: one for each service, with its own places and its own threads, so that a slow service blocks nobody else.

A place is held from sending until the service is done. What was in the making before a restart is let in at once: it
already has its place at the service.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Protocol, TypeVar

T = TypeVar("T")
FETCHERS = 3
MOST_ASKERS = 16


class Later(Exception):
    """Not now: come again in so many seconds, and say meanwhile what is being waited for."""

    def __init__(self, seconds: float, note: str = "") -> None:
        super().__init__(note)
        self.seconds = seconds
        self.note = note


class Resting(Protocol):
    """What a lane needs of an attempt: its turn, to let it sleep, to wake it, and to say what is being waited for."""

    @property
    def name(self) -> str: ...

    async def rest(self, seconds: float | None) -> None: ...

    def stir(self) -> None: ...

    def tell(self, what: str) -> None: ...


class Lane:
    """One service's places and threads. Used on one event loop."""

    def __init__(self, name: str, places: int) -> None:
        self.places = places
        self._taken = 0
        self._line: set[Resting] = set()
        self._asking = ThreadPoolExecutor(min(MOST_ASKERS, 2 + places // 8), f"{name}-ask")
        self._fetching = ThreadPoolExecutor(FETCHERS, f"{name}-fetch")

    @asynccontextmanager
    async def place(self, attempt: Resting, *, has_one: bool) -> AsyncIterator[None]:
        """Hold a place while the block runs; wait for one unless it ``has_one``. Who was ordered first goes first."""
        if has_one or (self._taken < self.places and not self._line):
            self._taken += 1
        else:
            await self._wait(attempt)
        try:
            yield
        finally:
            self._leave()

    async def ask(self, attempt: Resting, work: Callable[[], T]) -> T:
        """Do something short that talks to the service, again and again while it says Later."""
        return await self._repeat(attempt, self._asking, work)

    async def fetch(self, attempt: Resting, work: Callable[[], T]) -> T:
        """Do something long, such as a download, again while it says Later."""
        return await self._repeat(attempt, self._fetching, work)

    async def _repeat(self, attempt: Resting, pool: ThreadPoolExecutor, work: Callable[[], T]) -> T:
        loop = asyncio.get_running_loop()
        while True:
            try:
                return await loop.run_in_executor(pool, work)
            except Later as later:
                if later.note:
                    await asyncio.to_thread(attempt.tell, later.note)
                await attempt.rest(later.seconds)

    async def _wait(self, attempt: Resting) -> None:
        self._line.add(attempt)
        try:
            while attempt in self._line:
                await attempt.rest(None)
        except BaseException:
            if attempt in self._line:
                self._line.remove(attempt)
            else:
                self._leave()
            raise

    def _leave(self) -> None:
        self._taken -= 1
        while self._line and self._taken < self.places:
            first = min(self._line, key=lambda attempt: attempt.name)
            self._line.remove(first)
            self._taken += 1
            first.stir()

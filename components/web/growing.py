"""Files that are sent while they are still being made: one maker, any number of readers, called off when all left."""

import asyncio
import logging
import secrets
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread

from components.errors import DailiesError
from components.settings import Settings
from components.web.lanes import Lane

PIECE = 256 * 1024
PAUSE = 0.03  # seconds between looks at a file that grows
log = logging.getLogger(__name__)


class Growing:
    """A file on its way to ``path``, and who waits for it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.grows = path.with_name(f"{path.stem}.{secrets.token_hex(4)}.part")
        self.readers = 0
        self.error: DailiesError | None = None
        self.over = asyncio.Event()

    async def started(self) -> bool:
        """Wait until there is something to read; False if an error came first."""
        while not self.over.is_set() and not self._size():
            await asyncio.sleep(PAUSE)
        return self.error is None

    async def pieces(self) -> AsyncIterator[bytes]:
        """What is there so far, then what is added, to the end. If the maker fails on the way, so does the reading."""
        async with await self._open() as file:
            while True:
                over = self.over.is_set()
                if piece := await file.read(PIECE):
                    yield piece
                elif over:
                    break
                else:
                    await asyncio.sleep(PAUSE)
        if self.error:
            raise self.error

    async def _open(self) -> anyio.AsyncFile[bytes]:
        try:
            return await anyio.open_file(self.grows, "rb")
        except FileNotFoundError:  # it has just got its name
            return await anyio.open_file(self.path, "rb")

    def _size(self) -> int:
        try:
            return self.grows.stat().st_size
        except FileNotFoundError:
            return 0


class Nursery:
    """The files that one lane is making."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self._growing: dict[Path, Growing] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def join(self, settings: Settings, order: dict[str, Any], path: Path) -> Growing:
        """Become a reader of a file, which is ordered unless it is on its way already. Who joins must ``leave``."""
        growing = self._growing.get(path)
        if growing is None:
            growing = self._growing[path] = Growing(path)
            growing.grows.parent.mkdir(parents=True, exist_ok=True)
            growing.grows.touch()
            task = asyncio.create_task(self._make(settings, order, growing))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        growing.readers += 1
        return growing

    def leave(self, growing: Growing) -> None:
        """Stop reading; what nobody reads any more is called off."""
        growing.readers -= 1
        if growing.readers == 0 and not growing.over.is_set():
            growing.grows.unlink(missing_ok=True)
            self._forget(growing)

    async def _make(self, settings: Settings, order: dict[str, Any], growing: Growing) -> None:
        try:
            async with self._lane.turn:
                if growing.readers:
                    told = {**order, "path": str(growing.path), "grows": str(growing.grows)}
                    await anyio.to_thread.run_sync(self._lane.ask, settings, told)
        except DailiesError as error:
            growing.error = error
        except Exception:
            log.exception("a preview could not be made")
            growing.error = DailiesError("This edit could not be shown. Try again.")
        finally:
            growing.over.set()
            growing.grows.unlink(missing_ok=True)
            self._forget(growing)

    def _forget(self, growing: Growing) -> None:
        if self._growing.get(growing.path) is growing:
            del self._growing[growing.path]

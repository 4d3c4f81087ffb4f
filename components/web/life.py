"""The server's life: open the studio, start the worker, and on the way out stop all of it within three seconds."""

import asyncio
import logging
import os
import signal
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from types import FrameType
from typing import Any

import anyio
import anyio.to_thread

from components import studio
from components.errors import DailiesError
from components.jobs.supervisor import Supervisor
from components.settings import Settings
from components.studio import Studio
from components.web.jobs import feed
from components.web.lanes import lanes

LAST_RESORT = 2.8  # seconds after which the server ends even if a download or a script holds it up
WARM_UP = 2.0  # seconds after which the first page is out, and what the first click needs may be imported
log = logging.getLogger(__name__)
Lifespan = Callable[[Any], AbstractAsyncContextManager[None]]


def lifespan(settings: Settings | None = None, *, worker: bool = True) -> Lifespan:
    """Return what an ASGI app takes as its lifespan. Without settings they are read from the environment at the start.

    A studio that cannot be opened does not stop the server: every page then says why.
    """

    @asynccontextmanager
    async def live(_app: Any) -> AsyncIterator[None]:
        with _heeding_signals():
            opened = await anyio.to_thread.run_sync(_open, settings)
            studio.use(opened)
            supervisor = Supervisor(opened.settings) if worker and isinstance(opened, Studio) else None
            if supervisor:
                supervisor.start()
            warm_up = threading.Timer(WARM_UP, opened.jobs.warm_up) if isinstance(opened, Studio) else None
            if warm_up:
                warm_up.start()
            try:
                yield
            finally:
                if warm_up:
                    warm_up.cancel()
                await _close(opened, supervisor)

    return live


def _open(settings: Settings | None) -> Studio | DailiesError:
    try:
        return Studio.open(settings or Settings.from_environment())
    except DailiesError as error:
        log.exception("Dailies could not be opened")
        return error


async def _close(opened: Studio | DailiesError, supervisor: Supervisor | None) -> None:
    feed().close()
    async with anyio.create_task_group() as together:
        together.start_soon(anyio.to_thread.run_sync, lanes().close)
        if supervisor:
            together.start_soon(anyio.to_thread.run_sync, supervisor.stop)
    studio.use(None)
    if isinstance(opened, Studio):
        opened.close()


@contextmanager
def _heeding_signals() -> Iterator[None]:
    """Hear SIGTERM and Ctrl-C before the server does: it would wait for the event streams, which never end."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    loop = asyncio.get_running_loop()
    streams = feed()
    last_resort = threading.Timer(LAST_RESORT, os._exit, (0,))
    last_resort.daemon = True
    earlier = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}

    def heed(number: int, frame: FrameType | None) -> None:
        if not last_resort.is_alive():
            last_resort.start()
        loop.call_soon_threadsafe(streams.close)
        handler = earlier[signal.Signals(number)]
        if callable(handler):
            handler(number, frame)

    for number in earlier:
        signal.signal(number, heed)
    try:
        yield
    finally:
        for number, handler in earlier.items():
            if signal.getsignal(number) is heed:
                signal.signal(number, handler)

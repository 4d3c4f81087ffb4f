"""Drawing processes beside the server, each asked one thing at a time: a line of JSON out, a line of JSON back.

Both ends are here: ``Lane`` is the server's, ``serve`` is the process's. A process ends with its input, that is, with
the server, however that ends.
"""

import asyncio
import base64
import json
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import anyio.to_thread
from starlette.requests import Request

from components.errors import BadInput, DailiesError
from components.jobs.supervisor import Child
from components.settings import Settings

STILLS, LOOPS, PREVIEWS = "components.web.drawer", "components.web.looper", "components.web.previewer"
TINTS, CHECKS = "components.web.tinter", "components.web.checker"
SPEC_CHARACTERS = 24_000
log = logging.getLogger(__name__)


class Lane:
    """One process, started when it is first needed and again after it had to be ended."""

    def __init__(self, module: str, timeout: float, late: str) -> None:
        self.turn = asyncio.Lock()
        self._module, self._timeout, self._late = module, timeout, late
        self._child: Child | None = None

    async def make(self, request: Request, settings: Settings, order: dict[str, Any], path: Path) -> bool:
        """Have the file at ``path`` made, if it is not there; False if nobody waits for it any more."""
        path.parent.mkdir(parents=True, exist_ok=True)
        async with self.turn:
            if not path.is_file():
                if await request.is_disconnected():
                    return False
                await anyio.to_thread.run_sync(self.ask, settings, {**order, "path": str(path)})
        return True

    def ask(self, settings: Settings, order: dict[str, Any]) -> None:
        """Have one order done; raise what stood in its way. Call it in a thread, one at a time."""
        if self._child is None or not self._child.is_alive:
            self._child = Child(settings, self._module, answers=True)
        answer = self._child.ask(json.dumps(order).encode() + b"\n", self._timeout)
        if not answer:
            self._child.clear()
            raise DailiesError(self._late)
        told = json.loads(answer)
        if told:
            raise BadInput(told["message"], detail=told["name"])

    def close(self) -> None:
        """End the process."""
        if self._child is not None:
            self._child.end(0.5)
            self._child = None


class Lanes:
    """The processes of one server: large stills, small ones, previews of edits, looks, and checks of clips."""

    def __init__(self) -> None:
        late = "The still could not be drawn in time. Try again, or make the prompt shorter."
        self.stage, self.tiles = Lane(STILLS, 20.0, late), Lane(STILLS, 20.0, late)
        self.loops = Lane(LOOPS, 60.0, "The shot took too long to draw. Try again, or make the prompt shorter.")
        slow = "The preview took too long. Take a step away, or make the clip: that has more time."
        self.previews = Lane(PREVIEWS, 90.0, slow)
        self.tints = Lane(TINTS, 20.0, "The look could not be shown in time. Choose it by its name.")
        self.checks = Lane(CHECKS, 300.0, "The check took too long. Trim the clip, export it, and check that.")

    def close(self) -> None:
        """End them."""
        for lane in (self.stage, self.tiles, self.loops, self.previews, self.tints, self.checks):
            lane.close()


_lanes: "WeakKeyDictionary[asyncio.AbstractEventLoop, Lanes]" = WeakKeyDictionary()


def lanes() -> Lanes:
    """Return the lanes of the running event loop; a server has one."""
    return _lanes.setdefault(asyncio.get_running_loop(), Lanes())


def spec_url(address: str, spec: dict[str, Any]) -> str:
    """Return an address that asks for something, for ``read_spec``."""
    text = json.dumps(spec, separators=(",", ":"), sort_keys=True)
    return f"{address}?spec=" + base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def read_spec(request: Request, what: str) -> dict[str, Any]:
    """Read what an address asks for (``?spec=``), which is as untrusted as any link; ``what`` names it in errors."""
    text = request.query_params.get("spec", "")
    if len(text) > SPEC_CHARACTERS:
        raise BadInput(f"There are too many words for a {what}. Shorten them.")
    try:
        spec = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except ValueError:
        spec = None
    if not isinstance(spec, dict):
        raise BadInput(f"This {what}'s address is damaged. Reload the page.")
    return spec


def serve(work: Callable[[dict[str, Any]], None], fault: str) -> None:
    """Do what is asked, line by line, until nobody asks any more. ``fault`` is said of what nobody foresaw."""
    for line in sys.stdin:
        answer: dict[str, str] = {}
        try:
            work(json.loads(line))
        except DailiesError as error:
            answer = {"name": error.name, "message": str(error)}
        except Exception:
            log.exception("this could not be done: %s", line[:2000])
            answer = {"name": BadInput.__name__, "message": fault}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()

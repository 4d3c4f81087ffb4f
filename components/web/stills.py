"""Stills of the animatic for the browser: drawn by processes of their own, kept on the disk, addressed by what they
show.

Two lanes, so that the tiles of a picker never stand before the stage: a large still and a small one are drawn side by
side.
"""

import asyncio
import base64
import binascii
import hashlib
import json
import logging
import subprocess
import threading
from dataclasses import fields
from typing import Any
from urllib.parse import quote
from weakref import WeakKeyDictionary

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from components import studio
from components.animatic import VERSION, AnimaticRequest
from components.errors import BadInput, DailiesError
from components.jobs.supervisor import end, start_module
from components.jobs.sweep import STILLS
from components.settings import Settings
from components.web.answers import plainly

TIMEOUT = 20.0
LARGEST = 1280
STAGE = 480  # pixels of width from which a still is the stage's
SPEC_CHARACTERS = 24_000
CACHE = {"Cache-Control": "private, max-age=86400"}
KNOWN = {field.name for field in fields(AnimaticRequest)}
log = logging.getLogger(__name__)


def still_url(request: AnimaticRequest, *, at: float = 0.5, width: int = 640) -> str:
    """Return the address of a still, ``at`` 0 to 1 of the way through."""
    spec = {**{name: getattr(request, name) for name in sorted(KNOWN)}, "at": at, "width": width}
    text = base64.urlsafe_b64encode(json.dumps(spec, ensure_ascii=False).encode()).decode().rstrip("=")
    return f"/app/static/animatic/still.jpg?spec={text}&v={quote(VERSION)}"


class Lane:
    """One drawing process, started when it is first needed and again after it had to be ended."""

    def __init__(self) -> None:
        self.turn = asyncio.Lock()
        self._child: subprocess.Popen[bytes] | None = None

    def draw(self, settings: Settings, order: dict[str, Any]) -> None:
        """Have one still drawn. Call it in a thread, one at a time."""
        child = self._child
        if child is None or child.poll() is not None:
            child = self._child = start_module(settings, "components.web.drawer", answers=True)
        patience = threading.Timer(TIMEOUT, child.kill)
        patience.start()
        try:
            answer = _ask(child, json.dumps(order).encode() + b"\n")
        finally:
            patience.cancel()
        if not answer:
            end(child, 0.0)
            raise DailiesError("The still could not be drawn in time. Try again, or make the prompt shorter.")
        told = json.loads(answer)
        if told:
            raise BadInput(told["message"], detail=told["name"])

    def close(self) -> None:
        """End the process."""
        if self._child is not None:
            end(self._child, 0.5)
            self._child = None


def _ask(child: "subprocess.Popen[bytes]", line: bytes) -> bytes:
    assert child.stdin  # noqa: S101  both are pipes
    assert child.stdout  # noqa: S101
    try:
        child.stdin.write(line)
        child.stdin.flush()
        return child.stdout.readline()
    except OSError:
        return b""


class Lanes:
    """The drawing processes of one server."""

    def __init__(self) -> None:
        self.stage, self.tiles = Lane(), Lane()

    def close(self) -> None:
        """End them."""
        self.stage.close()
        self.tiles.close()


_lanes: "WeakKeyDictionary[asyncio.AbstractEventLoop, Lanes]" = WeakKeyDictionary()


def lanes() -> Lanes:
    """Return the lanes of the running event loop; a server has one."""
    return _lanes.setdefault(asyncio.get_running_loop(), Lanes())


@plainly
async def _still(request: Request) -> Response:
    settings = studio.current().settings
    order = _read(request.query_params.get("spec", ""))
    path = settings.temp_folder / STILLS / f"{_digest(order)}.jpg"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        lane = lanes().stage if order["width"] >= STAGE else lanes().tiles
        async with lane.turn:
            if await request.is_disconnected():
                return Response(status_code=499)
            if not path.is_file():
                await anyio.to_thread.run_sync(lane.draw, settings, {**order, "path": str(path)})
    return FileResponse(path, media_type="image/jpeg", headers=CACHE)


def _digest(order: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps([VERSION, order], sort_keys=True).encode()).hexdigest()


def _read(text: str) -> dict[str, Any]:
    """Read a spec, which is as untrusted as any link; raise BadInput that says what is wrong with it."""
    if len(text) > SPEC_CHARACTERS:
        raise BadInput("The prompt is too long for a still. Shorten it.")
    try:
        spec = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, binascii.Error):
        raise BadInput("This still's address is damaged. Reload the page.") from None
    if not isinstance(spec, dict):
        raise BadInput("This still's address is damaged. Reload the page.")
    at, width = spec.pop("at", 0.5), spec.pop("width", 640)
    if unknown := sorted(set(spec) - KNOWN):
        raise BadInput(f"A still knows nothing of “{unknown[0][:40]}”. Reload the page.")
    if not isinstance(at, int | float) or not 0 <= at <= 1 or not isinstance(width, int) or not 16 <= width <= LARGEST:
        raise BadInput(f"A still is taken at 0 to 1 of the clip and is 16 to {LARGEST} pixels wide.")
    return {"request": spec, "at": at, "width": width}


routes = [Route("/app/static/animatic/still.jpg", _still)]

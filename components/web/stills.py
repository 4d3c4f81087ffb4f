"""Stills of the animatic for the browser: drawn by processes of their own, kept on the disk, addressed by what they
show.

Two lanes, so that the tiles of a picker never stand before the stage: a large still and a small one are drawn side by
side. The animatic itself is only imported there: numpy and OpenCV are nothing that the server needs.
"""

import base64
import hashlib
import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from components import studio
from components.errors import BadInput
from components.jobs.sweep import STILLS
from components.web.answers import plainly
from components.web.lanes import lanes

LARGEST = 1280
STAGE = 480  # pixels of width from which a still is the stage's
SPEC_CHARACTERS = 24_000
CACHE = {"Cache-Control": "private, max-age=86400"}


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
                await anyio.to_thread.run_sync(lane.ask, settings, {**order, "path": str(path)})
    return FileResponse(path, media_type="image/jpeg", headers=CACHE)


def _digest(order: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps([_drawn_by(), order], sort_keys=True).encode()).hexdigest()


@cache
def _drawn_by() -> str:
    """Tell one animatic from the next by its files: a still is kept until they change."""
    found = find_spec("components.animatic")
    folder = Path(found.origin).parent if found and found.origin else Path()
    return repr([(path.name, path.stat().st_mtime_ns) for path in sorted(folder.rglob("*.py"))])


def _read(text: str) -> dict[str, Any]:
    """Read a spec, which is as untrusted as any link; raise BadInput that says what is wrong with it."""
    if len(text) > SPEC_CHARACTERS:
        raise BadInput("The prompt is too long for a still. Shorten it.")
    try:
        spec = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except ValueError:
        raise BadInput("This still's address is damaged. Reload the page.") from None
    if not isinstance(spec, dict):
        raise BadInput("This still's address is damaged. Reload the page.")
    at, width = spec.pop("at", 0.5), spec.pop("width", 640)
    if not isinstance(at, int | float) or not 0 <= at <= 1 or not isinstance(width, int) or not 16 <= width <= LARGEST:
        raise BadInput(f"A still is taken at 0 to 1 of the clip and is 16 to {LARGEST} pixels wide.")
    return {"request": spec, "at": at, "width": width}


routes = [Route("/app/static/animatic/still.jpg", _still)]

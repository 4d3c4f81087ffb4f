"""Stills of the animatic for the browser: drawn by processes of their own, kept on the disk, addressed by what they
show.

Two lanes, so that the tiles of a picker never stand before the stage: a large still and a small one are drawn side by
side. The animatic itself is only imported there: numpy and OpenCV are nothing that the server needs.
"""

import hashlib
import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from components import studio
from components.errors import BadInput
from components.jobs.sweep import STILLS
from components.web.answers import plainly
from components.web.lanes import lanes, read_spec

LARGEST = 1280
STAGE = 480  # pixels of width from which a still is the stage's
CACHE = {"Cache-Control": "private, max-age=86400"}
DRAWN = ("prompt", "parts", "duration", "aspect_ratio", "seed")
"""What an address may ask to be drawn: nothing that names a file of this machine."""


@plainly
async def _still(request: Request) -> Response:
    path = await _drawn(request)
    return FileResponse(path, media_type="image/jpeg", headers=CACHE) if path else Response(status_code=499)


@plainly
async def _read(request: Request) -> Response:
    """Tell what the animatic reads in a shot: ``[{"part": "subject", "words": "Dog"}, ...]``, as it draws it."""
    path = await _drawn(request)
    if not path:
        return Response(status_code=499)
    return FileResponse(path.with_suffix(".json"), media_type="application/json", headers=CACHE)


async def _drawn(request: Request) -> Path | None:
    """Return the still that an address asks for; None if nobody waits for it any more."""
    settings = studio.current().settings
    order = _order(read_spec(request, "still"))
    path = settings.temp_folder / STILLS / f"{digest_of(order)}.jpg"
    lane = lanes().stage if order["width"] >= STAGE else lanes().tiles
    there = path.is_file() or await lane.make(request, settings, order, path)
    return path if there else None


def digest_of(order: object) -> str:
    """Return the name under which something drawn is kept."""
    return hashlib.sha256(json.dumps([_drawn_by(), order], sort_keys=True).encode()).hexdigest()


@cache
def _drawn_by() -> str:
    """Tell one animatic from the next by its files: a still is kept until they change."""
    found = find_spec("components.animatic")
    folder = Path(found.origin).parent if found and found.origin else Path()
    return repr([(path.name, path.stat().st_mtime_ns) for path in sorted(folder.rglob("*.py"))])


def _order(spec: dict[str, Any]) -> dict[str, Any]:
    at, width = spec.pop("at", 0.5), spec.pop("width", 640)
    if not isinstance(at, int | float) or not 0 <= at <= 1 or not isinstance(width, int) or not 16 <= width <= LARGEST:
        raise BadInput(f"A still is taken at 0 to 1 of the clip and is 16 to {LARGEST} pixels wide.")
    return still_order(spec, width, at)


def still_order(spec: dict[str, Any], width: int, at: float = 0.5) -> dict[str, Any]:
    """Return what the drawing process is asked for a still."""
    return {"request": drawing_of(spec), "at": at, "width": width}


def drawing_of(spec: dict[str, Any]) -> dict[str, Any]:
    """Return a specification that holds only what may be asked for from outside; raise BadInput for another."""
    if spec.keys() - set(DRAWN):
        raise BadInput("This still's address is damaged. Reload the page.")
    return spec


routes = [Route("/app/static/animatic/still.jpg", _still), Route("/app/static/animatic/read.json", _read)]

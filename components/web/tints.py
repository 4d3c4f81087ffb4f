"""A frame of a clip in a look or under a LUT, for choosing by eye: drawn by a process of its own, kept for a week."""

import hashlib
import json
from typing import Any

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from components import studio
from components.errors import BadInput
from components.jobs.files import find_file
from components.jobs.sweep import STILLS
from components.studio import Studio
from components.web.answers import plainly
from components.web.lanes import lanes, read_spec, spec_url

CACHE = {"Cache-Control": "private, max-age=86400"}
ADDRESS = "/app/static/edits/tint.jpg"
LATEST = 36_000.0


def tint_url(clip: str, at: float, *, look: str = "", lut: str = "") -> str:
    """Return where a clip's frame at a second is to be seen in a look, under an uploaded LUT, or as it is."""
    return spec_url(ADDRESS, {"clip": clip, "at": round(at, 2), "look": look, "lut": lut})


@plainly
async def _tint(request: Request) -> Response:
    open_studio = studio.current()
    spec = _checked(read_spec(request, "picture"))
    order = await anyio.to_thread.run_sync(_order, open_studio, spec)
    name = hashlib.sha256(json.dumps(order, sort_keys=True).encode()).hexdigest()
    path = open_studio.settings.temp_folder / STILLS / f"{name}.jpg"
    if not path.is_file() and not await lanes().tints.make(request, open_studio.settings, order, path):
        return Response(status_code=499)
    return FileResponse(path, media_type="image/jpeg", headers=CACHE)


def _order(open_studio: Studio, spec: dict[str, Any]) -> dict[str, Any]:
    """Find the files. Their names are hashes of what is in them, so an order always means the same picture."""
    lut = str(find_file(open_studio, spec["lut"])) if spec["lut"] else None
    return {**spec, "clip": str(find_file(open_studio, spec["clip"])), "lut": lut}


def _checked(spec: dict[str, Any]) -> dict[str, Any]:
    at, names = spec.get("at"), [spec.get(name) for name in ("clip", "look", "lut")]
    if not all(isinstance(name, str) for name in names) or not isinstance(at, int | float) or not 0 <= at <= LATEST:
        raise BadInput("This picture's address is damaged. Reload the page.")
    return {"clip": names[0], "look": names[1], "lut": names[2], "at": float(at)}


routes = [Route(ADDRESS, _tint)]

"""Previews of edits for the browser: rendered small by a process of their own, sent while they grow, kept a week."""

import base64
import hashlib
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import anyio
import anyio.to_thread
from starlette.requests import Request
from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.routing import Route

from components import studio
from components.errors import BadInput, DailiesError
from components.jobs.files import find_file, named_files
from components.jobs.sweep import STILLS
from components.studio import Studio
from components.web.answers import plainly
from components.web.growing import Growing, Nursery
from components.web.lanes import Lanes, lanes, read_spec

CACHE = {"Cache-Control": "private, max-age=86400"}
MADE = 2  # previews that an older Dailies made otherwise are not shown
MP4 = "video/mp4"
_nurseries: "WeakKeyDictionary[Lanes, Nursery]" = WeakKeyDictionary()


def preview_url(recipe: dict[str, Any], clips: tuple[str, ...]) -> str:
    """Return where the preview of a recipe over these clips is.

    Its header ``Preview`` tells, as JSON, the ``seconds`` that it will last, whether it ``has_audio``, and ``notes`` on
    what only the result will show.
    """
    spec = json.dumps({"recipe": recipe, "clips": clips}, separators=(",", ":"), sort_keys=True)
    return "/app/static/edits/preview.mp4?spec=" + base64.urlsafe_b64encode(spec.encode()).decode().rstrip("=")


@plainly
async def _preview(request: Request) -> Response:
    open_studio = studio.current()
    spec = _checked(read_spec(request, "preview"))
    name = hashlib.sha256(json.dumps([MADE, spec], sort_keys=True).encode()).hexdigest()
    path = open_studio.settings.temp_folder / STILLS / f"{name}.mp4"
    if path.is_file() and _side(path).is_file():
        return FileResponse(path, media_type=MP4, headers={**CACHE, **_told(path)})
    order = await anyio.to_thread.run_sync(_order, open_studio, spec)
    nursery = _nurseries.setdefault(lanes(), Nursery(lanes().previews))
    growing = nursery.join(open_studio.settings, order, path)
    if not await _started(request, growing, nursery):
        if growing.error:
            raise growing.error
        return Response(status_code=499)
    return StreamingResponse(_pieces(growing, nursery), media_type=MP4, headers=_told(path))


async def _started(request: Request, growing: Growing, nursery: Nursery) -> bool:
    """Wait for the beginning; False if there is none, or if the browser went away before."""
    begun = False
    try:
        async with anyio.create_task_group() as together:

            async def leave_early() -> None:
                while not await request.is_disconnected():
                    await anyio.sleep(0.1)
                together.cancel_scope.cancel()

            together.start_soon(leave_early)
            begun = await growing.started()
            together.cancel_scope.cancel()
    finally:
        if not begun:
            nursery.leave(growing)
    return begun


async def _pieces(growing: Growing, nursery: Nursery) -> AsyncIterator[bytes]:
    try:
        async for piece in growing.pieces():
            yield piece
    except DailiesError:
        raise RuntimeError("the preview broke off") from growing.error  # which the browser sees as a broken answer
    finally:
        nursery.leave(growing)


def _told(path: Path) -> dict[str, str]:
    """What the process said of a preview, for a header."""
    return {"Preview": _side(path).read_text(encoding="utf-8")}


def _side(path: Path) -> Path:
    return path.with_suffix(".json")


def _order(open_studio: Studio, spec: dict[str, Any]) -> dict[str, Any]:
    """Find the files: clips by their ids, and what the steps name."""
    from components.processing import Recipe

    return {
        "recipe": spec["recipe"],
        "sources": [str(find_file(open_studio, clip)) for clip in spec["clips"]],
        "files": {name: str(find_file(open_studio, name)) for name in named_files(Recipe.from_json(spec["recipe"]))},
    }


def _checked(spec: dict[str, Any]) -> dict[str, Any]:
    clips = spec.get("clips")
    if not isinstance(clips, list) or not all(isinstance(clip, str) for clip in clips) or "recipe" not in spec:
        raise BadInput("This preview's address is damaged. Reload the page.")
    return {"recipe": spec["recipe"], "clips": clips}


routes = [Route("/app/static/edits/preview.mp4", _preview)]

"""Previews of edits for the browser: rendered small by a process of their own, kept on the disk for a week."""

import base64
import hashlib
import json
from typing import Any

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from components import studio
from components.errors import BadInput
from components.jobs.files import find_file, named_files
from components.jobs.sweep import STILLS
from components.studio import Studio
from components.web.answers import plainly
from components.web.lanes import lanes, read_spec

CACHE = {"Cache-Control": "private, max-age=86400"}


def preview_url(recipe: dict[str, Any], clips: tuple[str, ...]) -> str:
    """Return where the preview of a recipe over these clips is."""
    spec = json.dumps({"recipe": recipe, "clips": clips}, separators=(",", ":"), sort_keys=True)
    return "/app/static/edits/preview.mp4?spec=" + base64.urlsafe_b64encode(spec.encode()).decode().rstrip("=")


@plainly
async def _preview(request: Request) -> Response:
    open_studio = studio.current()
    spec = _checked(read_spec(request, "preview"))
    name = hashlib.sha256(json.dumps(spec, sort_keys=True).encode()).hexdigest()
    path = open_studio.settings.temp_folder / STILLS / f"{name}.mp4"
    if not path.is_file():
        order = await anyio.to_thread.run_sync(_order, open_studio, spec)
        if not await lanes().previews.make(request, open_studio.settings, order, path):
            return Response(status_code=499)
    return FileResponse(path, media_type="video/mp4", headers=CACHE)


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

"""What is wrong with a clip, for the browser: looked through once by a process of its own, kept for a week."""

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from components import studio
from components.jobs.files import find_file
from components.jobs.sweep import STILLS
from components.web.answers import plainly
from components.web.lanes import lanes

EDITION = 2
"""To be raised when the checks find other things than before."""
CACHE = {"Cache-Control": "no-store"}


def check_url(clip: str) -> str:
    """Return where the findings about a clip are."""
    return f"/api/clips/{clip}/check"


@plainly
async def _check(request: Request) -> Response:
    open_studio = studio.current()
    clip = await anyio.to_thread.run_sync(find_file, open_studio, request.path_params["clip"])
    path = open_studio.settings.temp_folder / STILLS / f"check{EDITION}-{clip.stem}.json"
    order = {"clip": str(clip)}
    if not path.is_file() and not await lanes().checks.make(request, open_studio.settings, order, path):
        return Response(status_code=499)
    return FileResponse(path, media_type="application/json", headers=CACHE)


routes = [Route("/api/clips/{clip}/check", _check)]

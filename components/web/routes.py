"""All routes beside Streamlit's own, in one list. They find the open studio when they are called."""

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from components import studio
from components.web import assets, jobs, media, stills, uploads
from components.web.answers import plainly


@plainly
async def _health(_request: Request) -> Response:
    """Tell that the studio is open and its catalog answers."""
    await anyio.to_thread.run_sync(studio.current().catalog.jobs.version)
    return JSONResponse({"ok": True})


routes = [
    *assets.routes,
    *media.routes,
    *stills.routes,
    *jobs.routes,
    *uploads.routes,
    Route("/health", _health),
]

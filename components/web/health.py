"""Whether the server works: for a proxy, a container or a person."""

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from components import studio
from components.web.answers import plainly


@plainly
async def _health(_request: Request) -> Response:
    """Tell that the studio is open and its catalog answers."""
    await anyio.to_thread.run_sync(studio.current().catalog.jobs.version)
    return JSONResponse({"ok": True}, headers={"Cache-Control": "no-store"})


routes = [Route("/health", _health)]

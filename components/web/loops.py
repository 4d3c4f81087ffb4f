"""Moving animatics for the browser, small and at once: a two second loop of one shot, or several shots as one film.

They are drawn by a process of their own, shot by shot, and kept like stills: a film in which one shot changed draws
only that one anew.
"""

from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from components import studio
from components.errors import BadInput
from components.jobs.sweep import STILLS
from components.web.answers import plainly
from components.web.lanes import lanes, read_spec
from components.web.stills import digest_of, drawing_of

SIDE, FPS = 270, 12
LOOP = 2.0  # seconds
MOST_SHOTS = 40
CACHE = {"Cache-Control": "private, max-age=86400"}


@plainly
async def _loop(request: Request) -> Response:
    spec = read_spec(request, "loop")
    loop = spec.pop("loop", True) is not False
    return await _answer(request, [_drawing(spec | ({"duration": LOOP} if loop else {}))])


@plainly
async def _film(request: Request) -> Response:
    shots = read_spec(request, "film").get("shots")
    if not isinstance(shots, list) or not 1 <= len(shots) <= MOST_SHOTS or not all(isinstance(s, dict) for s in shots):
        raise BadInput(f"A film has 1 to {MOST_SHOTS} shots.")
    shape = shots[0].get("aspect_ratio", "16:9")
    return await _answer(request, [_drawing(shot | {"aspect_ratio": shape}) for shot in shots])


async def _answer(request: Request, drawings: list[dict[str, Any]]) -> Response:
    settings = studio.current().settings
    folder, lane = settings.temp_folder / STILLS, lanes().loops
    paths = [folder / f"{digest_of(drawing)}.mp4" for drawing in drawings]
    for path, drawing in zip(paths, drawings, strict=True):
        if not path.is_file() and not await lane.make(request, settings, {"request": drawing}, path):
            return Response(status_code=499)
    film = paths[0]
    if len(paths) > 1:
        film = folder / f"{digest_of([path.name for path in paths])}.mp4"
        order = {"join": [str(path) for path in paths]}
        if not film.is_file() and not await lane.make(request, settings, order, film):
            return Response(status_code=499)
    return FileResponse(film, media_type="video/mp4", headers=CACHE, content_disposition_type="inline")


def _drawing(spec: dict[str, Any]) -> dict[str, Any]:
    return drawing_of(spec) | {"height": SIDE, "fps": FPS}


routes = [Route("/app/static/animatic/loop.mp4", _loop), Route("/app/static/animatic/film.mp4", _film)]

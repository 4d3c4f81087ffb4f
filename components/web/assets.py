"""What the browser needs besides pictures: our scripts, styles and logo, and the fonts out of their packages.

One version, a hash over all files, stands in the path (``/app/static/ui/<version>/gallery.js``), so that a script's
relative imports carry it too and every answer may be cached for good.
"""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

FOLDER = Path(__file__).parent / "static"
FOREVER = "public, max-age=31536000, immutable"
FONTS: Mapping[str, tuple[str, str]] = {
    "Geist.ttf": ("fontpkg_geist", "Geist[wght].ttf"),
    "GeistMono.ttf": ("fontpkg_geist_mono", "GeistMono[wght].ttf"),
    "InstrumentSans.ttf": ("fontpkg_instrument_sans", "InstrumentSans[wdth,wght].ttf"),
}


def asset_url(name: str) -> str:
    """Return the address of one of our own files, such as ``gallery.js``."""
    return f"/app/static/ui/{_version(_stamp())}/{name}"


async def _asset(request: Request) -> Response:
    path = (FOLDER / request.path_params["name"]).resolve()
    if FOLDER not in path.parents or not path.is_file():
        return PlainTextResponse("There is no such file.", status_code=404)
    fresh = request.path_params["version"] == _version(_stamp())
    return FileResponse(path, headers={"Cache-Control": FOREVER if fresh else "no-cache"})


async def _font(request: Request) -> Response:
    if request.path_params["name"] not in FONTS:
        return PlainTextResponse("There is no such font.", status_code=404)
    package, file = FONTS[request.path_params["name"]]
    path = str(files(package) / "files" / file)
    return FileResponse(path, media_type="font/ttf", headers={"Cache-Control": FOREVER})


def _stamp() -> tuple[tuple[str, int], ...]:
    """Names and times of all files: what a developer's edit changes."""
    return tuple((path.name, path.stat().st_mtime_ns) for path in sorted(FOLDER.rglob("*")) if path.is_file())


@cache
def _version(_stamp: tuple[tuple[str, int], ...]) -> str:
    digest = sha256()
    for path in sorted(path for path in FOLDER.rglob("*") if path.is_file()):
        digest.update(path.relative_to(FOLDER).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


routes = [
    Route("/app/static/ui/{version}/{name:path}", _asset),
    Route("/app/static/fonts/{name}", _font),
]

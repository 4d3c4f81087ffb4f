"""Clips, posters and previews for the browser: by content hash, with Range, never through Python's memory."""

from collections.abc import Mapping
from urllib.parse import quote

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from components import studio
from components.errors import MediaNotFound
from components.media import safe_filename
from components.web.answers import plainly

TYPES: Mapping[str, str] = {
    "mp4": "video/mp4",
    "m4v": "video/mp4",
    "mov": "video/quicktime",
    "webm": "video/webm",
    "mkv": "video/x-matroska",
    "avi": "video/x-msvideo",
    "mpg": "video/mpeg",
    "ts": "video/mp2t",
    "ogv": "video/ogg",
    "gif": "image/gif",
    "jpg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "wav": "audio/wav",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "ogg": "audio/ogg",
    "flac": "audio/flac",
}
HEADERS = {
    "Cache-Control": "private, max-age=31536000, immutable",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": "sandbox; default-src 'none'; media-src 'self'; img-src 'self'",
}


def media_url(media: str, suffix: str, *, download: str = "") -> str:
    """Return the address of a file in the store; with ``download``, one that saves it under that title."""
    return f"/app/static/lib/{media}.{suffix}" + (f"?download={quote(download, safe='')}" if download else "")


@plainly
async def _media(request: Request) -> Response:
    media, suffix = request.path_params["media"], request.path_params["suffix"]
    path = await anyio.to_thread.run_sync(studio.current().media.path, media, suffix)
    if not path.is_file():
        raise MediaNotFound("This file is not in the library any more.")
    title = request.query_params.get("download")
    return FileResponse(
        path,
        headers=HEADERS,
        media_type=TYPES.get(suffix, "application/octet-stream"),
        filename=None if title is None else safe_filename(title, suffix),
        content_disposition_type="attachment",
    )


routes = [Route("/app/static/lib/{media}.{suffix}", _media)]

"""Uploads: a stream to a file of our own naming, told by its first bytes. The name it came with is only a title."""

from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import IO

import anyio
import anyio.to_thread
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from components import studio
from components.catalog import new_id
from components.errors import BadInput, DailiesError, MediaTooLarge, StorageFull, UnreadableMedia
from components.jobs.failures import is_full
from components.jobs.sweep import UPLOADS
from components.media import HEAD_BYTES, sniff
from components.settings import GIB
from components.studio import Studio
from components.web.answers import from_our_pages

PATIENCE = 10.0  # seconds a refused upload may go on, so that the browser gets to read why
BUFFER = 1 << 20
VIDEO = "video"
KEPT = ("audio", "image", "text")
KEPT_BYTES = GIB // 4
REFUSALS = {
    "image": "This is a picture. Import a video: MP4, MOV, WebM or MKV.",
    "audio": "This is sound without a picture. Add it to a clip on the Edit page.",
    "playlist": "This is a playlist, which only names other files. Import the video itself.",
    "text": "This is a text file, whatever its name says. Import a video: MP4, MOV, WebM or MKV.",
}
WANTED = {
    "audio": "This is no sound file. Choose an MP3, WAV, M4A, FLAC or OGG file.",
    "image": "This is no picture. Choose a PNG, JPEG or WebP file.",
    "text": "This is no text. Choose an .srt, .vtt or .cube file.",
}
UNKNOWN = "Dailies does not know this kind of file. Import a video: MP4, MOV, WebM or MKV."
FULL = "There is no room for this file on the disk. Make some and import it again."
EMPTY = "The file is empty: 0 bytes arrived. Export or download it again, then import it."


@from_our_pages
async def _upload(request: Request) -> Response:
    """Take a video in as a job; with ``use`` audio, image or text, keep the file for a page to use instead."""
    open_studio = studio.current()
    use = asked if (asked := request.query_params.get("use", "")) in KEPT else VIDEO
    limit = open_studio.settings.limits.upload_bytes if use == VIDEO else KEPT_BYTES
    folder = open_studio.settings.temp_folder / UPLOADS
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / new_id()
    try:
        await _receive(request, path, limit, open_studio.media.free_bytes(), use)
        return await anyio.to_thread.run_sync(_take_in, open_studio, path, use, request.query_params.get("name", ""))
    except BaseException as error:
        path.unlink(missing_ok=True)
        if isinstance(error, Exception) and is_full(error):
            raise StorageFull(FULL) from error
        if isinstance(error, DailiesError):
            await _let_finish(request)
        raise


async def _receive(request: Request, path: Path, limit: int, free: int, use: str) -> None:
    """Write the body to ``path``; stop at the first sign that it is not wanted."""
    taken, pending, known = 0, bytearray(), False
    length = request.headers.get("content-length", "")
    if length.isdigit() and int(length) > limit:
        raise _too_large(limit)
    if length.isdigit() and int(length) > free:
        raise StorageFull(FULL)
    with path.open("xb") as file:
        async for chunk in _body(request):
            taken += len(chunk)
            if taken > limit:
                raise _too_large(limit)
            pending += chunk
            if not known and len(pending) >= HEAD_BYTES:
                known = _accept(bytes(pending[:HEAD_BYTES]), use)
            if known and len(pending) >= BUFFER:
                await anyio.to_thread.run_sync(_write, file, pending)
                pending = bytearray()
        if not taken:
            raise UnreadableMedia(EMPTY)
        if not known:
            _accept(bytes(pending), use)
        await anyio.to_thread.run_sync(_write, file, pending)


async def _body(request: Request) -> AsyncIterator[bytes]:
    try:
        async for chunk in request.stream():
            yield chunk
    except ClientDisconnect:
        raise BadInput("The upload was broken off. Nothing was kept.") from None


async def _let_finish(request: Request) -> None:
    """Read on for a while: a browser that is cut off in the middle of sending shows no answer at all."""
    with anyio.move_on_after(PATIENCE), suppress(RuntimeError, ClientDisconnect):
        async for _ in request.stream():
            pass


def _write(file: IO[bytes], data: bytearray) -> None:
    file.write(data)


def _accept(head: bytes, use: str) -> bool:
    kind = sniff(head)
    if kind is None:
        raise UnreadableMedia(UNKNOWN)
    if kind.kind != use:
        raise UnreadableMedia(REFUSALS[kind.kind] if use == VIDEO else WANTED[use])
    return True


def _take_in(open_studio: Studio, path: Path, use: str, name: str) -> Response:
    if use == VIDEO:
        job = open_studio.jobs.ingest(path, name, intent=f"upload-{path.name}")
        return JSONResponse({"job": job.id}, status_code=201)
    with path.open("rb") as file:
        kind = sniff(file.read(HEAD_BYTES))
    suffix = "txt" if use == "text" or kind is None else kind.suffix
    if use == "image":
        from components.processing.images import read_image  # not before it is needed: it takes a moment

        read_image(path, open_studio.settings.limits)
    elif use == "audio":
        from components.processing.examiner import examine_sound

        examine_sound(path, open_studio.settings.limits)
    return JSONResponse({use: f"{open_studio.media.adopt(path, suffix)}.{suffix}"}, status_code=201)


def _too_large(limit: int) -> MediaTooLarge:
    return MediaTooLarge(
        f"The file is larger than {limit / GIB:g} GiB, the most that is taken. Make it smaller; for clips,"
        " DAILIES_UPLOAD_GIB can be raised."
    )


routes = [Route("/api/uploads", _upload, methods=["PUT"])]

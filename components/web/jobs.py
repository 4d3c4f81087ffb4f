"""Jobs for the browser: what runs, as JSON and as a stream of events, and the buttons to stop, retry and tick off."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import asdict
from typing import Any
from weakref import WeakKeyDictionary

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from components import studio
from components.catalog import Job, JobState
from components.errors import MediaNotFound
from components.web.answers import from_our_pages, plainly
from components.web.media import media_url

RECENT = 30
INTERVAL = 0.25
HEARTBEAT = 15.0
AGAIN = (JobState.failed, JobState.canceled, JobState.needs_review)


def job_json(job: Job) -> dict[str, Any]:
    """Return what the browser needs to know of a job; ``again`` is what trying again costs, where that can be done."""
    error = {"name": job.error.get("name", ""), "message": job.error.get("message", "")} if job.error else None
    return {
        "id": job.id,
        "kind": str(job.kind),
        "title": job.title,
        "state": str(job.state),
        "progress": job.progress,
        "note": job.note,
        "error": error,
        "clip_id": job.clip_id,
        "poster": media_url(job.poster, "jpg") if job.poster else None,
        "file": _file(job),
        "again": studio.current().jobs.again(job) if job.state in AGAIN else None,
        "prompt_id": job.prompt_id,
        "created_at": job.created_at,
        "started_at": job.started_at,
        "finished_at": job.finished_at,
        "seen": job.seen_at is not None,
    }


def _file(job: Job) -> dict[str, Any] | None:
    """What can be taken away of a job that made no clip; its address is None once the store has dropped it."""
    made = job.result
    if not made:
        return None
    try:
        studio.current().media.path(made["media"], made["suffix"])
    except MediaNotFound:
        return {"url": None, "size": made["size"]}
    return {"url": media_url(made["media"], made["suffix"], download=job.title), "size": made["size"]}


def snapshot() -> dict[str, list[dict[str, Any]]]:
    """Return what waits and runs, and the newest jobs of any state."""
    jobs = studio.current().jobs
    return {
        "active": [job_json(job) for job in jobs.active()],
        "recent": [job_json(job) for job in jobs.recent(RECENT)],
    }


class Feed:
    """Looks at the jobs table for all listeners at once, while there are any, and tells them when it has changed."""

    def __init__(self) -> None:
        self._listeners = 0
        self._number = 0
        self._event = b""
        self._changed = asyncio.Condition()
        self._pump: asyncio.Task[None] | None = None
        self._closed = False
        self._waking: asyncio.Future[None] | None = None

    async def listen(self) -> AsyncIterator[bytes]:
        """Yield an event with all jobs now and after every change, and a sign of life in between."""
        self._listeners += 1
        self._pump = self._pump or asyncio.create_task(self._look())
        seen = 0
        try:
            while not self._closed:
                if seen != self._number:
                    seen = self._number
                    yield self._event
                elif not await self._news(seen):
                    yield b": still here\n\n"
        finally:
            self._listeners -= 1
            if not self._listeners and self._pump:
                self._pump.cancel()
                self._pump, self._number = None, 0

    def close(self) -> None:
        """End all streams: an open one would hold up the server's end."""
        self._closed = True
        if self._pump:
            self._pump.cancel()
            self._pump = None
        self._waking = asyncio.ensure_future(self._wake())

    async def _news(self, seen: int) -> bool:
        try:
            async with asyncio.timeout(HEARTBEAT), self._changed:
                await self._changed.wait_for(lambda: self._closed or self._number != seen)
        except TimeoutError:
            return False
        return True

    async def _look(self) -> None:
        version = -1
        while True:
            newest = await anyio.to_thread.run_sync(lambda: studio.current().catalog.jobs.version())
            if newest != version:
                version = newest
                data = json.dumps(await anyio.to_thread.run_sync(snapshot), ensure_ascii=False)
                self._event = f"event: jobs\ndata: {data}\n\n".encode()
                self._number += 1
                await self._wake()
            await asyncio.sleep(INTERVAL)

    async def _wake(self) -> None:
        async with self._changed:
            self._changed.notify_all()


_feeds: "WeakKeyDictionary[asyncio.AbstractEventLoop, Feed]" = WeakKeyDictionary()


def feed() -> Feed:
    """Return the feed of the running event loop; a server has one."""
    return _feeds.setdefault(asyncio.get_running_loop(), Feed())


@plainly
async def _events(_request: Request) -> Response:
    studio.current()
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(feed().listen(), media_type="text/event-stream", headers=headers)


@plainly
async def _jobs(_request: Request) -> Response:
    return JSONResponse(await anyio.to_thread.run_sync(snapshot), headers={"Cache-Control": "no-store"})


@plainly
async def _account(request: Request) -> Response:
    """Tell the story of a job at its service, its cost, and until when its result can be fetched there."""
    found = await anyio.to_thread.run_sync(studio.current().jobs.account, request.path_params["job"])
    return JSONResponse(asdict(found) if found else None, headers={"Cache-Control": "no-store"})


@from_our_pages
async def _cancel(request: Request) -> Response:
    job = await anyio.to_thread.run_sync(studio.current().jobs.cancel, request.path_params["job"])
    return JSONResponse(job_json(job))


@from_our_pages
async def _retry(request: Request) -> Response:
    job = await anyio.to_thread.run_sync(studio.current().jobs.retry, request.path_params["job"])
    return JSONResponse(job_json(job))


@from_our_pages
async def _adopt(request: Request) -> Response:
    """Go on with a job in doubt as the generation that its service knows by ``service_id``."""
    service_id = request.query_params.get("service_id", "")
    job = await anyio.to_thread.run_sync(studio.current().jobs.adopt, request.path_params["job"], service_id)
    return JSONResponse(job_json(job))


@from_our_pages
async def _discard(request: Request) -> Response:
    job = await anyio.to_thread.run_sync(studio.current().jobs.discard, request.path_params["job"])
    return JSONResponse(job_json(job))


@from_our_pages
async def _seen(request: Request) -> Response:
    def mark() -> Job:
        rows = studio.current().catalog.jobs
        job = rows.get(request.path_params["job"])
        rows.mark_seen([job.id])
        return rows.get(job.id)

    return JSONResponse(job_json(await anyio.to_thread.run_sync(mark)))


routes = [
    Route("/api/jobs", _jobs),
    Route("/api/jobs/events", _events),
    Route("/api/jobs/{job}/account", _account),
    Route("/api/jobs/{job}/cancel", _cancel, methods=["POST"]),
    Route("/api/jobs/{job}/retry", _retry, methods=["POST"]),
    Route("/api/jobs/{job}/adopt", _adopt, methods=["POST"]),
    Route("/api/jobs/{job}/discard", _discard, methods=["POST"]),
    Route("/api/jobs/{job}/seen", _seen, methods=["POST"]),
]

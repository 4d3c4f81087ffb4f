"""A server with the OpenAI Videos API."""

import re
import time
from collections.abc import Mapping
from typing import Any, ClassVar

import httpx

from tests.providers.fakes.base import VIDEO, Fake, Handler

_PARTS = {"model", "prompt", "seconds", "size", "input_reference", "seed"}


class FakeOpenAIVideos(Fake):
    name = "openai_videos"
    settings: ClassVar[Mapping[str, Any]] = {"base_url": "https://service.test/v1"}

    def routes(self) -> Mapping[str, Handler]:
        return {
            "POST (?:/v1)?/videos": self.create,
            "GET (?:/v1)?/models": lambda _request: httpx.Response(200, json={"object": "list", "data": []}),
            "GET (?:/v1)?/videos/([^/]+)": self.video,
            "GET (?:/v1)?/videos/([^/]+)/content": self.content,
        }

    def create(self, request: httpx.Request) -> httpx.Response:
        names = set(re.findall(rb'form-data; name="([^"]+)"', request.content))
        if not request.headers["content-type"].startswith("multipart/form-data") or names - {
            n.encode() for n in _PARTS
        }:
            return httpx.Response(400, json={"error": {"message": "invalid request", "type": "invalid_request_error"}})
        run = self.start("videos", {"content": request.content})
        return httpx.Response(200, json={"id": run.id, "object": "video", "status": "queued"})

    def video(self, request: httpx.Request, run_id: str) -> httpx.Response:
        run, state = self.step(run_id)
        if run is None:
            return httpx.Response(404, json={"error": {"message": "Video not found"}})
        answer: dict[str, Any] = {
            "queued": {"status": "queued", "progress": 0},
            "running": {"status": "in_progress", "progress": 50},
            "succeed": {"status": "completed", "progress": 100, "expires_at": int(time.time()) + 3600},
            "fail": {"status": "failed", "error": {"code": "internal", "message": "It went wrong"}},
            "moderate": {"status": "failed", "error": {"code": "moderation_blocked", "message": "Not allowed"}},
        }[state]
        headers = {"openai-poll-after-ms": "2500"}
        return httpx.Response(200, json={"id": run.id, "object": "video", **answer}, headers=headers)

    def content(self, request: httpx.Request, run_id: str) -> httpx.Response:
        return httpx.Response(200, content=VIDEO, headers={"content-type": "video/mp4"})

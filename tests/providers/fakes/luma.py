"""Luma's two APIs as their SDKs describe them."""

from collections.abc import Mapping
from typing import Any

import httpx

from tests.providers.fakes.base import Fake, Handler, body_of, unknown_fields


class FakeLumaAgents(Fake):
    name = "luma_agents"

    def __init__(self) -> None:
        super().__init__()
        self.files: dict[str, int] = {}

    def routes(self) -> Mapping[str, Handler]:
        return {
            "POST (?:/v1)?/generations": self.create,
            "GET (?:/v1)?/generations/(.+)": self.state,
            "POST (?:/v1)?/files": self.new_file,
            "PUT /storage/(.+)": self.store,
            "POST (?:/v1)?/files/(.+)/complete": self.file_state,
            "GET (?:/v1)?/files/(.+)": self.file_state,
        }

    def authorized(self, request: httpx.Request) -> bool:
        if request.url.path.startswith("/storage/"):
            return "authorization" not in request.headers
        return super().authorized(request)

    def create(self, request: httpx.Request) -> httpx.Response:
        body = body_of(request)
        video = body.get("video", {})
        wrong = unknown_fields(body, "prompt", "model", "type", "aspect_ratio", "video", "source")
        wrong += unknown_fields(video, "resolution", "duration", "start_frame", "end_frame", "edit")
        if body["type"] == "video":
            valid = video.get("duration") in ("5s", "10s") and "source" not in body
        else:
            valid = "duration" not in video and self.is_reference(body.get("source"))
        references = [video[name] for name in ("start_frame", "end_frame") if name in video]
        if wrong or not valid or not all(self.is_reference(item) for item in references):
            return httpx.Response(422, json={"detail": f"invalid request {wrong}"})
        run = self.start("video", body)
        return httpx.Response(201, json={"id": run.id, "model": "ray-3.2", "state": "queued", "type": body["type"]})

    def is_reference(self, value: Any) -> bool:
        if set(value or ()) == {"file_id"}:
            return self.files.get(value["file_id"], 0) > 0
        return set(value or ()) in ({"data", "media_type"}, {"generation_id"})

    def state(self, request: httpx.Request, run_id: str) -> httpx.Response:
        run, state = self.step(run_id)
        if run is None:
            return httpx.Response(404, json={"detail": "Generation not found"})
        answer: dict[str, Any] = {
            "queued": {"state": "queued"},
            "running": {"state": "processing"},
            "succeed": {"state": "completed", "output": [{"type": "video", "url": self.link()}]},
            "fail": {"state": "failed", "failure_code": "generation_failed", "failure_reason": "It went wrong"},
            "moderate": {"state": "failed", "failure_code": "content_moderated", "failure_reason": "Not allowed"},
        }[state]
        return httpx.Response(200, json={"id": run.id, "model": "ray-3.2", **answer})

    def new_file(self, request: httpx.Request) -> httpx.Response:
        body = body_of(request)
        file_id = f"file-{len(self.files)}"
        self.files[file_id] = 0
        upload = {
            "url": f"{self.cdn}/storage/{file_id}",
            "method": "PUT",
            "headers": {"content-type": body["mime_type"]},
        }
        return httpx.Response(201, json={"id": file_id, "state": "pending", "upload": upload})

    def store(self, request: httpx.Request, file_id: str) -> httpx.Response:
        self.files[file_id] = len(request.content)
        return httpx.Response(200)

    def file_state(self, request: httpx.Request, file_id: str) -> httpx.Response:
        state = "ready" if request.method == "GET" else "pending"
        return httpx.Response(200, json={"id": file_id, "state": state})


class FakeDreamMachine(Fake):
    name = "luma_dream_machine"

    def routes(self) -> Mapping[str, Handler]:
        return {
            "POST (?:/dream-machine/v1)?/generations/video": self.create,
            "POST (?:/dream-machine/v1)?/generations/video/modify": self.modify,
            "GET (?:/dream-machine/v1)?/generations/(.+)": self.state,
            "DELETE (?:/dream-machine/v1)?/generations/(.+)": self.delete,
        }

    def create(self, request: httpx.Request) -> httpx.Response:
        body = body_of(request)
        known = (
            "generation_type",
            "model",
            "prompt",
            "aspect_ratio",
            "resolution",
            "duration",
            "keyframes",
            "concepts",
        )
        if unknown_fields(body, *known, "loop") or body["duration"] not in ("5s", "9s"):
            return httpx.Response(400, json={"detail": "invalid request"})
        return httpx.Response(201, json={"id": self.start("video", body).id, "state": "queued"})

    def modify(self, request: httpx.Request) -> httpx.Response:
        body = body_of(request)
        if unknown_fields(body, "generation_type", "model", "prompt", "mode", "media", "first_frame"):
            return httpx.Response(400, json={"detail": "invalid request"})
        return httpx.Response(201, json={"id": self.start("modify", body).id, "state": "queued"})

    def state(self, request: httpx.Request, run_id: str) -> httpx.Response:
        run, state = self.step(run_id)
        if run is None:
            return httpx.Response(404, json={"detail": "Generation not found"})
        answer: dict[str, Any] = {
            "queued": {"state": "queued"},
            "running": {"state": "dreaming"},
            "succeed": {"state": "completed", "assets": {"video": self.link()}},
            "fail": {"state": "failed", "failure_reason": "It went wrong"},
            "moderate": {"state": "failed", "failure_reason": "400: Content moderation rejected the prompt"},
        }[state]
        return httpx.Response(200, json={"id": run.id, **answer})

    def delete(self, request: httpx.Request, run_id: str) -> httpx.Response:
        self.runs[run_id].canceled = True
        return httpx.Response(204)

"""The two gateways: fal's queue and Replicate's predictions."""

import re
from collections.abc import Mapping
from typing import Any, ClassVar

import httpx

from tests.providers.fakes.base import Fake, Handler, body_of, moment, unknown_fields

_KNOWN = {
    *("prompt", "negative_prompt", "seed", "aspect_ratio", "resolution", "duration", "fps", "generate_audio"),
    *("image_url", "image_urls", "end_image_url", "start_image_url", "first_frame_url", "last_frame_url", "video_url"),
}


class FakeFal(Fake):
    name = "fal"
    denied: ClassVar[Any] = {"detail": "Cannot authenticate"}

    def routes(self) -> Mapping[str, Handler]:
        return {
            "POST /storage/auth/token": self.token,
            "POST /files/upload": self.upload,
            "GET /[^/]+/[^/]+/requests/([^/]+)/status": self.status,
            "GET /[^/]+/[^/]+/requests/([^/]+)": self.result,
            "PUT /[^/]+/[^/]+/requests/([^/]+)/cancel": self.cancel,
            "POST /(.+)": self.create,
        }

    def authorized(self, request: httpx.Request) -> bool:
        word = request.headers.get("authorization")
        return word == ("Bearer cdn" if request.url.path == "/files/upload" else f"Key {self.key}")

    def create(self, request: httpx.Request, path: str) -> httpx.Response:
        body = body_of(request)
        wrong = unknown_fields(body, *_KNOWN)
        if wrong or not re.fullmatch(r"\d+s?", str(body.get("duration", "5"))):
            return httpx.Response(422, json={"detail": [{"loc": ["body"], "msg": f"unknown {wrong}", "type": "value"}]})
        run = self.start(path, body)
        root = f"{self.address()}/{'/'.join(path.split('/')[:2])}/requests/{run.id}"
        links = {"status_url": f"{root}/status", "response_url": root, "cancel_url": f"{root}/cancel"}
        return httpx.Response(200, json={"request_id": run.id, "status": "IN_QUEUE", "queue_position": 1, **links})

    def address(self) -> str:
        return "https://queue.fal.run" if self.origin == self.base_url else self.origin

    def status(self, request: httpx.Request, run_id: str) -> httpx.Response:
        run, state = self.step(run_id)
        if run is None:
            return httpx.Response(404, json={"detail": "Request not found"})
        if state == "canceled":
            return httpx.Response(200, json={"status": "COMPLETED", "error": "Request was cancelled"})
        answer: dict[str, Any] = {
            "queued": {"status": "IN_QUEUE", "queue_position": 3},
            "running": {"status": "IN_PROGRESS", "logs": []},
        }.get(state, {"status": "COMPLETED", "metrics": {"inference_time": 9}})
        if state == "fail":
            answer["error"] = "It went wrong"
        return httpx.Response(200 if answer["status"] == "COMPLETED" else 202, json=answer)

    def result(self, request: httpx.Request, run_id: str) -> httpx.Response:
        if self.runs[run_id].outcome == "moderate":
            reason = {"loc": ["body", "prompt"], "msg": "Not allowed", "type": "content_policy_violation"}
            return httpx.Response(422, json={"detail": [reason]})
        return httpx.Response(200, json={"video": {"url": self.link(), "content_type": "video/mp4"}, "seed": 1})

    def cancel(self, request: httpx.Request, run_id: str) -> httpx.Response:
        self.runs[run_id].canceled = True
        return httpx.Response(202, json={"status": "CANCELLATION_REQUESTED"})

    def token(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"token": "cdn", "token_type": "Bearer", "base_url": self.cdn})

    def upload(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"access_url": f"https://v3.fal.media/{request.headers['x-fal-file-name']}"})


class FakeReplicate(Fake):
    name = "replicate"
    denied: ClassVar[Any] = {"title": "Unauthenticated", "detail": "You did not pass a valid token", "status": 401}

    def routes(self) -> Mapping[str, Handler]:
        return {
            "POST /v1/predictions": self.create,
            "POST /v1/models/([^/]+/[^/]+)/predictions": self.create,
            "GET /v1/predictions/([^/]+)": self.prediction,
            "POST /v1/predictions/([^/]+)/cancel": self.cancel,
            "POST /v1/files": self.file,
        }

    def create(self, request: httpx.Request, model: str = "") -> httpx.Response:
        body = body_of(request)
        if unknown_fields(body, "input", *(() if model else ("version",))) or (not model and "version" not in body):
            return httpx.Response(422, json={"title": "Invalid", "detail": "version or input is invalid"})
        run = self.start(model, body)
        return httpx.Response(201, json={"id": run.id, "status": "starting", "output": None})

    def prediction(self, request: httpx.Request, run_id: str) -> httpx.Response:
        run, state = self.step(run_id)
        if run is None:
            return httpx.Response(404, json={"title": "Not found", "detail": "not found"})
        answer: dict[str, Any] = {
            "queued": {"status": "starting"},
            "running": {"status": "processing", "logs": " 40%|████      | 10/25\n 60%|██████    | 15/25"},
            "succeed": {"status": "succeeded", "output": [self.link()], "completed_at": moment()},
            "fail": {"status": "failed", "error": "It went wrong"},
            "moderate": {"status": "failed", "error": "The input was flagged as sensitive (E005)"},
            "canceled": {"status": "canceled"},
        }[state]
        return httpx.Response(200, json={"id": run.id, **answer})

    def cancel(self, request: httpx.Request, run_id: str) -> httpx.Response:
        self.runs[run_id].canceled = True
        return httpx.Response(200, json={"id": run_id, "status": "canceled"})

    def file(self, request: httpx.Request) -> httpx.Response:
        valid = b'name="content"; filename=' in request.content
        return httpx.Response(201 if valid else 422, json={"id": "f", "urls": {"get": "https://api.replicate.com/f"}})

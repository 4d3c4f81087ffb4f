"""Pika's own API with its idempotency key."""

from collections.abc import Mapping
from typing import Any

import httpx

from tests.providers.fakes.base import Fake, Handler, Run, body_of, unknown_fields

_FIELDS = {
    "pika/pika-2.5/text-to-video": {"prompt", "duration_s", "resolution", "seed", "negative_prompt"},
    "pika/pika-2.5/image-to-video": {"prompt", "image", "duration_s", "resolution", "seed", "negative_prompt"},
    "pika/pikaframes/image-to-video": {
        *("prompt", "images", "transition_duration_s", "resolution", "seed", "negative_prompt"),
    },
    "pika/pikadditions/video-to-video": {"prompt", "video", "image", "resolution", "seed", "negative_prompt"},
}


class FakePika(Fake):
    name = "pika"

    def __init__(self) -> None:
        super().__init__()
        self.by_key: dict[str, Run] = {}

    def routes(self) -> Mapping[str, Handler]:
        return {
            "POST /v1/media/uploads": self.ticket,
            "PUT /storage/1": self.store,
            "POST /v1/media/(.+)": self.create,
            "POST /catalog/apis/(.+)/quote": self.quote,
            "GET /v1/media/jobs/([^/]+)": self.job,
            "GET /v1/media/jobs/([^/]+)/content": self.content,
        }

    def authorized(self, request: httpx.Request) -> bool:
        has_key = request.headers.get("x-api-key") == self.key
        return not has_key if request.url.path.startswith("/storage/") else has_key

    def create(self, request: httpx.Request, path: str) -> httpx.Response:
        body = body_of(request)
        media = [body.get("image"), body.get("video"), *body.get("images", [])]
        if unknown_fields(body, *_FIELDS[path]) or any(url and not url.startswith("https://") for url in media):
            return httpx.Response(422, json={"error": {"code": "invalid_input", "message": "invalid payload"}})
        key = request.headers["idempotency-key"]
        if key not in self.by_key:
            self.by_key[key] = self.start(path, body)
        return httpx.Response(200, json={"id": self.by_key[key].id, "status": "queued"})

    def quote(self, request: httpx.Request, path: str) -> httpx.Response:
        body = body_of(request)
        encoded = path.replace("/", "%2F").encode() in request.url.raw_path
        if not encoded or unknown_fields(body, *_FIELDS[path] - {"image", "images", "video"}):
            return httpx.Response(404, json={"error": {"code": "not_found", "message": "no such api"}})
        seconds = body.get("duration_s") or body.get("transition_duration_s") or 5
        price = seconds * (90_000 if body["resolution"] == "1080p" else 40_000)
        return httpx.Response(200, json={"micro_usd": price, "sell_usd": price / 1e6})

    def job(self, request: httpx.Request, run_id: str) -> httpx.Response:
        run, state = self.step(run_id)
        if run is None:
            return httpx.Response(404, json={"error": {"code": "not_found", "message": "no such job"}})
        answer: dict[str, Any] = {
            "queued": {"status": "queued"},
            "running": {"status": "running", "output": None, "error": None},
            "succeed": {"status": "completed", "output": None, "billing": {"charge_micro_usd": 450_000}},
            "fail": {"status": "failed", "error": {"code": "provider_error", "message": "It went wrong"}},
            "moderate": {"status": "failed", "error": {"code": "content_moderation", "message": "Not allowed"}},
        }[state]
        return httpx.Response(200, json={"id": run.id, **answer})

    def content(self, request: httpx.Request, run_id: str) -> httpx.Response:
        return httpx.Response(200, json={"url": self.link()})

    def ticket(self, request: httpx.Request) -> httpx.Response:
        reply = {"upload_url": f"{self.cdn}/storage/1", "url": "https://cdn.test/input", "headers": {"x-signed": "1"}}
        return httpx.Response(200, json=reply)

    def store(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200 if request.headers.get("x-signed") == "1" and request.content else 400)

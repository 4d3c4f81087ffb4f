"""Runway as its documentation and SDK describe it."""

import re
from collections.abc import Mapping

import httpx

from tests.providers.fakes.base import Fake, Handler, body_of, moment, unknown_fields

_FIELDS = {
    "text": {"model", "promptText", "ratio", "resolution", "duration", "seed", "audio", "negativePrompt", "references"},
    "image": {
        "model",
        "promptText",
        "promptImage",
        "ratio",
        "resolution",
        "duration",
        "seed",
        "audio",
        "negativePrompt",
    },
    "video": {
        *("model", "promptText", "promptVideo", "videoUri", "targetAspectRatio", "ratio", "resolution"),
        *("duration", "seed", "audio", "references"),
    },
    "performance": {
        *("model", "character", "reference", "ratio", "seed", "bodyControl", "expressionIntensity"),
    },
}


class FakeRunway(Fake):
    name = "runway"

    def routes(self) -> Mapping[str, Handler]:
        return {
            "POST /v1/(text|image|video)_to_video": self.create,
            "POST /v1/character_(performance)": self.create,
            "GET /v1/tasks/(.+)": self.task,
            "DELETE /v1/tasks/(.+)": self.delete,
            "POST /v1/uploads": self.ticket,
            "POST /uploads/storage": self.storage,
        }

    def authorized(self, request: httpx.Request) -> bool:
        if request.url.path == "/uploads/storage":
            return "authorization" not in request.headers
        return super().authorized(request) and request.headers.get("x-runway-version") == "2024-11-06"

    def create(self, request: httpx.Request, kind: str) -> httpx.Response:
        body = body_of(request)
        wrong = unknown_fields(body, *_FIELDS[kind])
        if wrong:
            return httpx.Response(400, json={"error": f"Unrecognized keys: {wrong}"})
        if "duration" in body and not isinstance(body["duration"], int):
            return httpx.Response(400, json={"error": "duration must be an integer"})
        if not re.fullmatch(r"\d+:\d+|auto_\d+p|", str(body.get("ratio", ""))):
            return httpx.Response(400, json={"error": "bad ratio"})
        run = self.start(kind, body)
        return httpx.Response(200, json={"id": run.id, "estimatedCost": {"credits": 60}})

    def task(self, request: httpx.Request, run_id: str) -> httpx.Response:
        run, state = self.step(run_id)
        if run is None:
            return httpx.Response(404, json={"error": "Task not found"})
        answer = {
            "queued": {"status": "THROTTLED", "estimatedCost": {"credits": 60}},
            "running": {"status": "RUNNING", "progress": 0.5, "estimatedCost": {"credits": 60}},
            "succeed": {"status": "SUCCEEDED", "output": [self.link()], "cost": {"credits": 62}},
            "fail": {"status": "FAILED", "failure": "It went wrong.", "failureCode": "INTERNAL.BAD_OUTPUT.CODE01"},
            "moderate": {"status": "FAILED", "failure": "Not allowed.", "failureCode": "SAFETY.INPUT.TEXT"},
            "canceled": {"status": "CANCELLED"},
        }[state]
        return httpx.Response(200, json={"id": run.id, "createdAt": moment(), **answer})

    def delete(self, request: httpx.Request, run_id: str) -> httpx.Response:
        self.runs[run_id].canceled = True
        return httpx.Response(204)

    def ticket(self, request: httpx.Request) -> httpx.Response:
        reply = {"uploadUrl": f"{self.cdn}/uploads/storage", "fields": {"policy": "p"}, "runwayUri": "runway://1"}
        return httpx.Response(200, json=reply)

    def storage(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(204 if b'name="policy"' in request.content else 400)

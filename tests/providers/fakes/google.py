"""Google's Interactions and Files APIs, and Veo on Vertex."""

import base64
from collections.abc import Mapping
from typing import Any, ClassVar

import httpx

from tests.providers.fakes.base import VIDEO, Fake, Handler, body_of, moment, unknown_fields


class FakeGoogleOmni(Fake):
    name = "google_omni"
    denied: ClassVar[Any] = {"error": {"code": 401, "message": "Request had invalid credentials.", "status": "U"}}

    def __init__(self) -> None:
        super().__init__()
        self.inline = False
        self.file_checks = 0

    def routes(self) -> Mapping[str, Handler]:
        return {
            "POST /v1/interactions": self.create,
            "GET /v1/interactions/([^/]+)": self.interaction,
            "POST /v1/interactions/([^/]+)/cancel": self.cancel,
            "GET /v1/files/([^/:]+)": self.file,
            "GET /v1/files/([^/:]+):download": self.download,
            "POST /upload/v1/files": self.start_upload,
            "POST /upload/1": self.upload,
        }

    def authorized(self, request: httpx.Request) -> bool:
        has_key = request.headers.get("x-goog-api-key") == self.key
        return not has_key if request.url.path == "/upload/1" else has_key

    def create(self, request: httpx.Request) -> httpx.Response:
        body = body_of(request)
        known = ("model", "background", "store", "input", "response_modalities", "response_format", "generation_config")
        wanted = body["response_format"][0]
        wrong = unknown_fields(body, *known, "previous_interaction_id")
        wrong += unknown_fields(wanted, "type", "resolution", "aspect_ratio", "duration", "delivery")
        parts = body["input"][0]["content"]
        valid = all(
            set(part) in ({"type", "text"}, {"type", "data", "mime_type"}, {"type", "uri", "mime_type"})
            for part in parts
        )
        if wrong or not valid:
            return httpx.Response(
                400, json={"error": {"code": 400, "message": f"unknown {wrong}", "status": "INVALID"}}
            )
        return httpx.Response(200, json={"id": self.start("interactions", body).id, "status": "queued"})

    def interaction(self, request: httpx.Request, run_id: str) -> httpx.Response:
        run, state = self.step(run_id)
        if run is None:
            return httpx.Response(404, json={"error": {"code": 404, "message": "not found", "status": "NOT_FOUND"}})
        where = (
            {"data": base64.b64encode(VIDEO).decode()} if self.inline else {"uri": f"{self.origin}/v1beta/files/out1"}
        )
        content = [{"type": "video", "mime_type": "video/mp4", **where}]
        answer: dict[str, Any] = {
            "queued": {"status": "queued"},
            "running": {"status": "in_progress"},
            "succeed": {"status": "completed", "steps": [{"type": "model_output", "content": content}]},
            "fail": {"status": "failed", "errors": [{"code": "internal", "message": "It went wrong"}]},
            "moderate": {
                "status": "completed",
                "steps": [{"type": "model_output", "content": [{"type": "text", "text": "I cannot show this"}]}],
            },
            "canceled": {"status": "cancelled"},
        }[state]
        return httpx.Response(200, json={"id": run.id, **answer})

    def cancel(self, request: httpx.Request, run_id: str) -> httpx.Response:
        self.runs[run_id].canceled = True
        return httpx.Response(200, json={"id": run_id, "status": "cancelled"})

    def file(self, request: httpx.Request, name: str) -> httpx.Response:
        self.file_checks += 1
        state = "PROCESSING" if self.file_checks == 1 else "ACTIVE"
        return httpx.Response(200, json={"name": f"files/{name}", "state": state, "expirationTime": moment(48)})

    def download(self, request: httpx.Request, name: str) -> httpx.Response:
        return httpx.Response(200, content=VIDEO)

    def start_upload(self, request: httpx.Request) -> httpx.Response:
        valid = request.headers.get("x-goog-upload-command") == "start"
        return httpx.Response(200 if valid else 400, headers={"x-goog-upload-url": f"{self.origin}/upload/1"}, json={})

    def upload(self, request: httpx.Request) -> httpx.Response:
        valid = request.headers.get("x-goog-upload-command") == "upload, finalize"
        file = {"name": "files/in1", "uri": f"{self.origin}/v1beta/files/in1", "state": "PROCESSING"}
        return httpx.Response(200 if valid else 400, json={"file": file})


class FakeVertexVeo(Fake):
    name = "vertex_veo"
    settings: ClassVar[Mapping[str, Any]] = {"project": "our-project"}
    denied: ClassVar[Any] = {"error": {"code": 401, "message": "invalid token", "status": "UNAUTHENTICATED"}}

    def routes(self) -> Mapping[str, Handler]:
        model = "/v1/projects/our-project/locations/us-central1/publishers/google/models/([^/:]+)"
        return {f"POST {model}:predictLongRunning": self.create, f"POST {model}:fetchPredictOperation": self.operation}

    def create(self, request: httpx.Request, model: str) -> httpx.Response:
        body = body_of(request)
        wrong = unknown_fields(body["instances"][0], "prompt", "image", "lastFrame", "referenceImages", "video")
        known = (
            "sampleCount",
            "durationSeconds",
            "aspectRatio",
            "resolution",
            "seed",
            "negativePrompt",
            "generateAudio",
        )
        wrong += unknown_fields(body["parameters"], *known, "storageUri")
        if wrong:
            return httpx.Response(400, json={"error": {"code": 400, "message": f"unknown {wrong}"}})
        run = self.start(model, body)
        return httpx.Response(200, json={"name": f"projects/our-project/models/{model}/operations/{run.id}"})

    def operation(self, request: httpx.Request, model: str) -> httpx.Response:
        run, state = self.step(body_of(request)["operationName"].rpartition("/")[2])
        if run is None:
            return httpx.Response(404, json={"error": {"code": 404, "message": "not found"}})
        bucket = run.body["parameters"].get("storageUri")
        video = {"gcsUri": f"{bucket}take.mp4"} if bucket else {"bytesBase64Encoded": base64.b64encode(VIDEO).decode()}
        answer: dict[str, Any] = {
            "succeed": {"done": True, "response": {"videos": [{**video, "mimeType": "video/mp4"}]}},
            "fail": {"done": True, "error": {"code": 13, "message": "It went wrong"}},
            "moderate": {"done": True, "response": {"raiMediaFilteredCount": 1, "raiMediaFilteredReasons": ["Unsafe"]}},
        }.get(state, {})
        return httpx.Response(200, json={"name": "operation", **answer})

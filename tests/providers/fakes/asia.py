"""MiniMax, Seedance and Wan, each with its own words for the same things."""

import time
from collections.abc import Mapping
from typing import Any, ClassVar

import httpx

from tests.providers.fakes.base import Fake, Handler, body_of, unknown_fields


class FakeMiniMax(Fake):
    name = "minimax"
    denied: ClassVar[Any] = {"base_resp": {"status_code": 1004, "status_msg": "login fail"}}

    def routes(self) -> Mapping[str, Handler]:
        return {
            "POST /v2/video_generation": self.create_v2,
            "GET /v2/query/video_generation/(.+)": self.query_v2,
            "POST /v1/video_generation": self.create_v1,
            "GET /v1/query/video_generation": self.query_v1,
            "GET /v1/files/retrieve": self.file,
        }

    def create_v2(self, request: httpx.Request) -> httpx.Response:
        body = body_of(request)
        wrong = unknown_fields(body, "model", "content", "resolution", "duration", "ratio", "extra")
        roles = [item.get("role") for item in body["content"][1:]]
        known = {"first_frame", "last_frame", "reference_image", "reference_video"}
        if wrong or set(roles) - known or body["resolution"] not in ("480P", "768P", "2K"):
            return self.code(2013, "invalid params")
        return httpx.Response(200, json={"task_id": self.start("v2", body).id})

    def query_v2(self, request: httpx.Request, run_id: str) -> httpx.Response:
        run, state = self.step(run_id)
        if run is None:
            return httpx.Response(404, json={"message": "task not found"})
        answer: dict[str, Any] = {
            "queued": {"status": "queued"},
            "running": {"status": "running"},
            "succeed": {"status": "succeeded", "content": {"url": self.link()}},
            "fail": {"status": "failed", "error": {"message": "It went wrong"}},
            "moderate": {"status": "failed", "error": {"message": "input is sensitive"}},
        }[state]
        return httpx.Response(200, json={"task": {"id": run.id, **answer}})

    def create_v1(self, request: httpx.Request) -> httpx.Response:
        body = body_of(request)
        if unknown_fields(body, "model", "prompt", "duration", "resolution", "first_frame_image", "last_frame_image"):
            return self.code(2013, "invalid params")
        return self.code(0, "success", task_id=self.start("v1", body).id)

    def query_v1(self, request: httpx.Request) -> httpx.Response:
        run, state = self.step(request.url.params["task_id"])
        assert run is not None
        word = {"queued": "Queueing", "running": "Processing", "succeed": "Success"}.get(state, "Fail")
        return self.code(0, "success", status=word, file_id="77")

    def file(self, request: httpx.Request) -> httpx.Response:
        assert request.url.params["file_id"] == "77"
        return self.code(0, "success", file={"download_url": self.link()})

    def code(self, code: int, message: str, **more: Any) -> httpx.Response:
        return httpx.Response(200, json={**more, "base_resp": {"status_code": code, "status_msg": message}})


class FakeSeedance(Fake):
    name = "seedance"
    denied: ClassVar[Any] = {"error": {"code": "AuthenticationError", "message": "invalid api key"}}

    def routes(self) -> Mapping[str, Handler]:
        tasks = "(?:/api/v3)?/contents/generations/tasks"
        return {
            f"POST {tasks}": self.create,
            f"GET {tasks}/(.+)": self.task,
            f"DELETE {tasks}/(.+)": self.delete,
        }

    def create(self, request: httpx.Request) -> httpx.Response:
        body = body_of(request)
        known = ("model", "content", "resolution", "ratio", "duration", "seed", "generate_audio", "watermark")
        if unknown_fields(body, *known) or None in body.values():
            return self.refuse(400, "InvalidParameter", f"unknown {unknown_fields(body, *known)}")
        return httpx.Response(200, json={"id": self.start("tasks", body).id})

    def task(self, request: httpx.Request, run_id: str) -> httpx.Response:
        run, state = self.step(run_id)
        if run is None:
            return self.refuse(404, "ResourceNotFound", "no such task")
        refused = {"code": "OutputVideoSensitiveContentDetected", "message": "Not allowed"}
        answer: dict[str, Any] = {
            "queued": {"status": "queued"},
            "running": {"status": "running"},
            "succeed": {
                "status": "succeeded",
                "updated_at": int(time.time()),
                "content": {"video_url": self.link()},
                "usage": {"completion_tokens": 9},
            },
            "fail": {"status": "failed", "error": {"code": "InternalServiceError", "message": "It went wrong"}},
            "moderate": {"status": "failed", "error": refused},
            "canceled": {"status": "cancelled"},
        }[state]
        return httpx.Response(200, json={"id": run.id, **answer})

    def delete(self, request: httpx.Request, run_id: str) -> httpx.Response:
        self.runs[run_id].canceled = True
        return httpx.Response(200, json={})

    def refuse(self, status: int, code: str, message: str) -> httpx.Response:
        return httpx.Response(status, json={"error": {"code": code, "message": message, "type": code}})


class FakeWan(Fake):
    name = "wan"
    denied: ClassVar[Any] = {"code": "InvalidApiKey", "message": "Invalid API-key provided."}

    def __init__(self) -> None:
        super().__init__()
        self.stored: set[str] = set()

    def routes(self) -> Mapping[str, Handler]:
        return {
            "POST /api/v1/services/aigc/video-generation/video-synthesis": self.create,
            "GET /api/v1/tasks/([^/]+)": self.task,
            "POST /api/v1/tasks/([^/]+)/cancel": self.cancel,
            "GET /api/v1/uploads": self.policy,
            "POST /oss": self.store,
        }

    def authorized(self, request: httpx.Request) -> bool:
        return "authorization" not in request.headers if request.url.path == "/oss" else super().authorized(request)

    def create(self, request: httpx.Request) -> httpx.Response:
        body = body_of(request)
        given, chosen = body["input"], body["parameters"]
        known = ("prompt", "negative_prompt", "img_url", "first_frame_url", "last_frame_url", "media")
        wrong = unknown_fields(given, *known)
        wrong += unknown_fields(chosen, "resolution", "duration", "ratio", "seed", "watermark", "prompt_extend")
        files = [value for name, value in given.items() if name.endswith("_url")]
        files += [item["url"] for item in given.get("media", ()) if item["type"] == "video"]
        resolves = request.headers.get("x-dashscope-ossresourceresolve") == "enable"
        if wrong or request.headers["x-dashscope-async"] != "enable" or (files and not resolves):
            return httpx.Response(400, json={"code": "InvalidParameter", "message": f"unknown {wrong}"})
        if any(url.removeprefix("oss://") not in self.stored for url in files):
            return httpx.Response(400, json={"code": "InvalidParameter.DataInspection", "message": "no file"})
        run = self.start("video", body)
        return httpx.Response(200, json={"output": {"task_id": run.id, "task_status": "PENDING"}, "request_id": "r"})

    def task(self, request: httpx.Request, run_id: str) -> httpx.Response:
        _run, state = self.step(run_id)
        answer: dict[str, Any] = {
            "lost": {"task_status": "UNKNOWN"},
            "queued": {"task_status": "PENDING"},
            "running": {"task_status": "RUNNING"},
            "succeed": {"task_status": "SUCCEEDED", "video_url": self.link()},
            "fail": {"task_status": "FAILED", "code": "InternalError", "message": "It went wrong"},
            "moderate": {"task_status": "FAILED", "code": "DataInspectionFailed", "message": "Not allowed"},
            "canceled": {"task_status": "CANCELED"},
        }[state]
        return httpx.Response(200, json={"output": {"task_id": run_id, **answer}, "request_id": "r"})

    def cancel(self, request: httpx.Request, run_id: str) -> httpx.Response:
        self.runs[run_id].canceled = True
        return httpx.Response(200, json={"request_id": "r"})

    def policy(self, request: httpx.Request) -> httpx.Response:
        assert request.url.params["action"] == "getPolicy"
        names = ("oss_access_key_id", "signature", "policy", "x_oss_object_acl", "x_oss_forbid_overwrite")
        answer = {**dict.fromkeys(names, "x"), "upload_dir": "dir", "upload_host": f"{self.cdn}/oss"}
        return httpx.Response(200, json={"request_id": "r", "data": answer})

    def store(self, request: httpx.Request) -> httpx.Response:
        key = request.content.split(b'name="key"\r\n\r\n')[1].split(b"\r\n")[0].decode()
        self.stored.add(key)
        return httpx.Response(200)

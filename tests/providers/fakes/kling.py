"""Kling's flat routes, with its own codes and its own way to spell success."""

import base64
from collections.abc import Mapping
from typing import Any, ClassVar

import httpx

from tests.providers.fakes.base import Fake, Handler, Run, body_of, unknown_fields

_SHARED = ("model_name", "prompt", "negative_prompt", "mode", "duration", "sound", "external_task_id", "cfg_scale")
_FIELDS = {
    "text2video": (*_SHARED, "aspect_ratio", "camera_control"),
    "image2video": (*_SHARED, "image", "image_tail", "camera_control"),
    "multi-image2video": (*_SHARED, "image_list"),
    "omni-video": (*_SHARED, "image_list", "video_list", "aspect_ratio"),
    "video-extend": ("video_id", "prompt", "negative_prompt", "cfg_scale", "external_task_id"),
}


class FakeKling(Fake):
    name = "kling"
    denied: ClassVar[Any] = {"code": 1002, "message": "Authorization is invalid", "request_id": "r"}
    can_find = True

    def routes(self) -> Mapping[str, Handler]:
        return {
            "POST /v1/videos/([a-z0-9-]+)": self.create,
            "GET /v1/videos/([a-z0-9-]+)/(.+)": self.task,
        }

    def reply(self, data: dict[str, Any]) -> httpx.Response:
        return httpx.Response(200, json={"code": 0, "message": "SUCCEED", "request_id": "r", "data": data})

    def refuse(self, status: int, code: int, message: str) -> httpx.Response:
        return httpx.Response(status, json={"code": code, "message": message, "request_id": "r"})

    def create(self, request: httpx.Request, route: str) -> httpx.Response:
        body = body_of(request)
        images = [body[name] for name in ("image", "image_tail") if name in body]
        images += [item.get("image") or item.get("image_url") for item in body.get("image_list", [])]
        for image in images:
            base64.b64decode(image, validate=True)
        duration = body.get("duration", "5")
        if unknown_fields(body, *_FIELDS[route]) or not isinstance(duration, str):
            return self.refuse(400, 1201, f"invalid params: {unknown_fields(body, *_FIELDS[route])}")
        if self.outcome == "moderate":
            return self.refuse(400, 1301, "The prompt did not pass the content check")
        run = self.start(route, body)
        return self.reply({"task_id": run.id, "task_status": "submitted"})

    def task(self, request: httpx.Request, route: str, task: str) -> httpx.Response:
        known = {run.body.get("external_task_id"): run.id for run in self.runs.values() if run.route == route}
        found, state = self.step(known.get(task, task))
        if found is None or found.route != route:
            return self.refuse(404, 1203, "Task not found")
        return self.reply(self.describe(found, state))

    def describe(self, run: Run, state: str) -> dict[str, Any]:
        video = {"id": "v1", "url": self.link() if state == "succeed" else "", "duration": "5"}
        answer: dict[str, Any] = {
            "queued": {"task_status": "submitted"},
            "running": {"task_status": "processing"},
            "succeed": {"task_status": "succeed", "task_result": {"videos": [video]}, "final_unit_deduction": "3.5"},
            "fail": {"task_status": "failed", "task_status_msg": "It went wrong"},
        }[state]
        return {"task_id": run.id, **answer}

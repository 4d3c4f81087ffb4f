"""A ComfyUI server with a queue, a history and a folder of results."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import httpx

from tests.providers.fakes.base import VIDEO, Fake, Handler, body_of

WORKFLOW = Path(__file__).with_name("comfyui_workflow.json")


class FakeComfyUI(Fake):
    name = "comfyui"
    checks_key = False
    base_url = "http://127.0.0.1:8188"
    settings: ClassVar[Mapping[str, Any]] = {"base_url": "http://127.0.0.1:8188", "workflow": WORKFLOW}

    def routes(self) -> Mapping[str, Handler]:
        return {
            "POST /prompt": self.create,
            "POST /upload/image": self.upload,
            "GET /history/(.+)": self.history,
            "GET /queue": self.queue,
            "POST /queue": self.delete,
            "POST /interrupt": self.interrupt,
            "GET /view": self.view,
        }

    def authorized(self, request: httpx.Request) -> bool:
        return True

    def create(self, request: httpx.Request) -> httpx.Response:
        body = body_of(request)
        if not all("class_type" in node for node in body["prompt"].values()):
            return httpx.Response(400, json={"error": {"message": "invalid prompt"}, "node_errors": {}})
        return httpx.Response(200, json={"prompt_id": self.start("prompt", body).id, "number": 1, "node_errors": {}})

    def history(self, request: httpx.Request, run_id: str) -> httpx.Response:
        run, state = self.step(run_id)
        if run is None or state in ("queued", "running"):
            return httpx.Response(200, json={})
        error = {"node_type": "KSampler", "exception_message": "It went wrong", "exception_type": "RuntimeError"}
        if state == "moderate":
            error["exception_message"] = "API node: content policy"
        file = {"filename": "take.mp4", "subfolder": "video", "type": "output"}
        answer: dict[str, Any] = {"status": {"status_str": "success"}, "outputs": {"9": {"images": [file]}}}
        if state in ("fail", "moderate"):
            answer = {"status": {"status_str": "error", "messages": [["execution_error", error]]}, "outputs": {}}
        if state == "canceled":
            answer = {"status": {"status_str": "error", "messages": [["execution_interrupted", {}]]}, "outputs": {}}
        return httpx.Response(200, json={run_id: answer})

    def queue(self, request: httpx.Request) -> httpx.Response:
        entries = {polls: [[1, run.id, {}] for run in self.runs.values() if run.polls == polls] for polls in (1, 2)}
        return httpx.Response(200, json={"queue_running": entries[2], "queue_pending": entries[1]})

    def delete(self, request: httpx.Request) -> httpx.Response:
        for run_id in body_of(request)["delete"]:
            self.runs[run_id].canceled = True
        return httpx.Response(200)

    def interrupt(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200 if body_of(request)["prompt_id"] in self.runs else 400)

    def upload(self, request: httpx.Request) -> httpx.Response:
        name = request.content.split(b'filename="')[1].split(b'"')[0].decode()
        return httpx.Response(200, json={"name": name, "subfolder": "", "type": "input"})

    def view(self, request: httpx.Request) -> httpx.Response:
        wanted = dict(request.url.params) == {"filename": "take.mp4", "subfolder": "video", "type": "output"}
        return httpx.Response(200, content=VIDEO) if wanted else httpx.Response(404)

"""The user's own ComfyUI server, with a workflow saved in API format.

The nodes that take a value of ours are marked by their title: “dailies: prompt”, “dailies: negative”, “dailies: image”,
“dailies: last image”, “dailies: seed”, “dailies: size”, “dailies: duration”. A title may name the input to set, as in
“dailies: prompt > text_g”.
"""

import copy
import json
import re
import threading
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlencode

import httpx

from components.errors import BadSettings, DailiesError, GenerationFailed, GenerationLost, UnsupportedRequest
from components.providers.base import Generation, GenerationRequest, GenerationStatus
from components.providers.comfyui_progress import Listener
from components.providers.hosted import HostedProvider
from components.providers.http import Reply
from components.providers.inputs import nearest_ratio, read_image
from components.providers.registry import BUILT_IN, Registry
from components.providers.replies import content_rejected, sounds_like_moderation
from components.providers.video_model import VideoModel

_MARK = re.compile(r"dailies:\s*([a-z ]+?)\s*(?:>\s*(\w+))?\s*$", re.IGNORECASE)
_INPUTS = {
    "prompt": ("text", "prompt", "value", "string"),
    "negative": ("text", "negative_prompt", "value", "string"),
    "image": ("image",),
    "last image": ("image",),
    "seed": ("seed", "noise_seed", "value"),
    "duration": ("duration", "seconds", "value"),
}
_OUTPUTS = ("videos", "gifs", "images")
_VIDEOS = (".mp4", ".webm", ".mov", ".mkv", ".gif", ".webp")

Workflow = dict[str, dict[str, Any]]


class ComfyUI(HostedProvider):
    """ComfyUI. The option ``workflow`` (the JSON itself) takes the place of the one that is set up."""

    name = "comfyui"
    needs_key = False
    default_url = "http://127.0.0.1:8188"
    poll_interval = 1.0
    billed_after_cancel = False

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        transport: httpx.BaseTransport | None = None,
        *,
        registry: Registry = BUILT_IN,
        workflow: Path | None = None,
    ) -> None:
        self.workflow = workflow
        self.client = f"dailies-{uuid.uuid4().hex}"
        self._listeners: dict[str, Listener] = {}
        self._opening = threading.Lock()
        super().__init__(api_key, base_url or self.default_url, transport, registry=registry)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str], *, transport: httpx.BaseTransport | None = None) -> Self:
        """Build it for the server and workflow file of the environment."""
        workflow = environment.get("DAILIES_COMFYUI_WORKFLOW", "").strip()
        return cls(
            base_url=environment.get("DAILIES_COMFYUI_URL", "").strip() or None,
            transport=transport,
            registry=Registry.for_environment(environment),
            workflow=Path(workflow).expanduser() if workflow else None,
        )

    def headers(self) -> Mapping[str, str]:
        """Return a key for a server behind a gate, where one was given."""
        return {"Authorization": f"Bearer {self.api_key}"} if self.api_key else {}

    def explain(self, status: int, body: Any) -> DailiesError | None:
        """Say which node of the workflow the server objects to."""
        nodes = body.get("node_errors") if isinstance(body, Mapping) else None
        if status != 400 or not nodes:
            return None
        told = [f"{node.get('class_type', name)}: {_first_problem(node)}" for name, node in nodes.items()]
        return UnsupportedRequest(f"ComfyUI refused the workflow. {'; '.join(told)}"[:500], detail=str(nodes)[:500])

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:  # noqa: ARG002
        workflow = self._load(request, model)
        self._fill(workflow, request, model)
        reply = self.http.create("/prompt", json={"prompt": workflow, "client_id": self.client})
        reference = {"client": self.client, "nodes": len(workflow)}
        return Generation(self.http.id_in(reply, "prompt_id"), GenerationStatus.QUEUED, cost=0.0, reference=reference)

    def _load(self, request: GenerationRequest, model: VideoModel) -> Workflow:
        given = request.options.get("workflow")
        path = Path(model.wire["workflow"]).expanduser() if "workflow" in model.wire else self.workflow
        if given is None and path is None:
            raise BadSettings("Set DAILIES_COMFYUI_WORKFLOW to a workflow that was saved in API format.")
        try:
            workflow = copy.deepcopy(given) if given is not None else json.loads(path.read_bytes())  # type: ignore[union-attr]
        except (OSError, ValueError) as error:
            raise BadSettings(f"The workflow {path} cannot be read: {error}.") from error
        nodes = isinstance(workflow, dict) and all(isinstance(node, dict) for node in workflow.values())
        if not workflow or not nodes or not all("class_type" in node for node in workflow.values()):
            raise BadSettings("The workflow is not in API format. In ComfyUI choose “Export (API)”.")
        return dict(workflow)

    def _fill(self, workflow: Workflow, request: GenerationRequest, model: VideoModel) -> None:
        marks = _marks(workflow)
        values: dict[str, Any] = {
            "prompt": request.prompt,
            "negative": request.negative_prompt,
            "seed": request.seed,
            "duration": request.duration or model.durations.default,
        }
        for mark, path in (("image", request.first_frame), ("last image", request.last_frame)):
            if path and mark not in marks:
                raise UnsupportedRequest(f"No node of the workflow is titled “dailies: {mark}”, so it takes none.")
            values[mark] = self._upload(path) if path else None
        for mark, value in values.items():
            for node, name in marks.get(mark, ()):
                if value is not None:
                    _put(node, name, _INPUTS[mark], value)
        for node, _ in marks.get("size", ()):
            node["inputs"]["width"], node["inputs"]["height"] = _size(request, model)

    def _upload(self, path: Path) -> str:
        media = read_image(path)
        files = {"image": (media.name, media.data, media.type)}
        reply = self.http.ask("/upload/image", method="POST", files=files, data={"type": "input", "overwrite": "false"})
        folder, name = reply.at("subfolder"), str(reply.at("name"))
        return f"{folder}/{name}" if folder else name

    def _poll(self, generation: Generation) -> Generation:
        history = self.http.ask(f"/history/{generation.id}").at(generation.id)
        if history:
            return self._ended(generation, Reply(history, {}))
        queue = self.http.ask("/queue")
        if generation.id in _ids(queue.at("queue_running")):
            return generation.now(GenerationStatus.RUNNING, progress=self._progress(generation))
        waiting = _ids(queue.at("queue_pending"))
        if generation.id not in waiting:
            raise GenerationLost("ComfyUI has neither queued nor finished this; it may have been started anew.")
        return generation.now(GenerationStatus.QUEUED, queue_position=waiting.index(generation.id) + 1)

    def _progress(self, generation: Generation) -> float | None:
        """Return how far it is; the server tells that to the client alone that ordered it, in whichever process."""
        client, nodes = generation.reference.get("client"), generation.reference.get("nodes", 1)
        if self.transport is not None or not client:
            return None
        with self._opening:
            listener = self._listeners.setdefault(client, Listener(self.socket_url(client), self.headers))
        return listener.progress(generation.id, nodes)

    def socket_url(self, client: str) -> str:
        """Return the address of the websocket for a client."""
        return f"ws{self.http.base_url.removeprefix('http')}/ws?{urlencode({'clientId': client})}"

    def close(self) -> None:
        """Close the connections to the server."""
        for listener in self._listeners.values():
            listener.close()
        super().close()

    def _ended(self, generation: Generation, history: Reply) -> Generation:
        if history.at("status", "status_str") == "error":
            messages = dict(history.at("status", "messages") or [])
            if "execution_interrupted" in messages:
                return generation.now(GenerationStatus.CANCELED)
            said = messages.get("execution_error", {})
            reason = str(said.get("exception_message") or "no reason given")[:400]
            if sounds_like_moderation(reason):
                return generation.failed(content_rejected(self.label, reason))
            text = f"ComfyUI stopped at {said.get('node_type', 'a node')}: {reason}"
            return generation.failed(GenerationFailed(text, detail=str(said.get("exception_type", ""))))
        nodes = (history.at("outputs") or {}).values()
        files = [file for node in nodes for kind in _OUTPUTS for file in node.get(kind) or []]
        video = next((file for file in files if str(file.get("filename", "")).lower().endswith(_VIDEOS)), None)
        if video is None:
            text = "The workflow finished without a video. Let it end in a node that saves one."
            return generation.failed(GenerationFailed(text))
        query = urlencode({name: video.get(name, "") for name in ("filename", "subfolder", "type")})
        return generation.now(GenerationStatus.SUCCEEDED, video_url=self.http.url(f"/view?{query}"))

    def _cancel(self, generation: Generation) -> None:
        self.http.ask("/queue", method="POST", json={"delete": [generation.id]})
        self.http.ask("/interrupt", method="POST", json={"prompt_id": generation.id})

    def _download_headers(self, url: str) -> Mapping[str, str]:
        return self.headers() if self.http.is_own(url) else {}


def _marks(workflow: Workflow) -> dict[str, list[tuple[dict[str, Any], str | None]]]:
    found: dict[str, list[tuple[dict[str, Any], str | None]]] = {}
    for node in workflow.values():
        match = _MARK.search(str(node.get("_meta", {}).get("title", "")))
        if match:
            found.setdefault(match[1].lower(), []).append((node, match[2]))
    return found


def _put(node: dict[str, Any], name: str | None, candidates: tuple[str, ...], value: Any) -> None:
    inputs = node.setdefault("inputs", {})
    chosen = name or next((candidate for candidate in candidates if candidate in inputs), candidates[0])
    inputs[chosen] = value


def _size(request: GenerationRequest, model: VideoModel) -> tuple[int, int]:
    short = int((request.resolution or model.default_resolution or "720p").removesuffix("p"))
    ratio = request.aspect_ratio or nearest_ratio(model.aspect_ratios, 16 / 9) or "16:9"
    across, down = (int(side) for side in ratio.split(":"))
    scale = short / min(across, down)
    return round(across * scale / 16) * 16, round(down * scale / 16) * 16


def _ids(queue: Any) -> list[str]:
    return [str(item[1]) for item in queue or [] if isinstance(item, list) and len(item) > 1]


def _first_problem(node: Any) -> str:
    errors = node.get("errors") if isinstance(node, Mapping) else None
    first = errors[0] if errors else {}
    return " ".join(str(first.get(name) or "") for name in ("message", "details")).strip()

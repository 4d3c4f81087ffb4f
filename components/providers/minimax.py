"""MiniMax: H3 on the second version of its API, Hailuo on the first.

Source: the API reference at platform.minimax.io. The first version answers 200 even when it refuses.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from components.errors import (
    DailiesError,
    GenerationFailed,
    KeyRejected,
    QuotaExhausted,
    RateLimited,
    UnsupportedRequest,
)
from components.providers.base import Generation, GenerationRequest, GenerationStatus, Kind
from components.providers.hosted import HostedProvider
from components.providers.http import Reply
from components.providers.inputs import MIB, ImageLimits, read_image, read_video
from components.providers.replies import content_rejected, kept_until, message_of, sounds_like_moderation
from components.providers.video_model import VideoModel

IMAGE_LIMITS = ImageLimits(bytes=20 * MIB, shortest=301, narrowest=0.4, widest=2.5)
VIDEO_LIMIT = 100 * MIB
KEPT_HOURS = 7 * 24  # the second version; links of the first are short-lived, for how long is not told

_STATUS = {
    "queued": GenerationStatus.QUEUED,
    "running": GenerationStatus.RUNNING,
    "succeeded": GenerationStatus.SUCCEEDED,
    "failed": GenerationStatus.FAILED,
    "cancelled": GenerationStatus.CANCELED,
    "Preparing": GenerationStatus.QUEUED,
    "Queueing": GenerationStatus.QUEUED,
    "Processing": GenerationStatus.RUNNING,
    "Success": GenerationStatus.SUCCEEDED,
    "Fail": GenerationStatus.FAILED,
}
_KEY_CODES = (1004, 2049)
_NO_CREDIT_CODES = (1008, 2056)
_CONTENT_CODES = (1026, 1027)


class MiniMax(HostedProvider):
    """MiniMax. It has no way to stop a run that we know of."""

    name = "minimax"
    default_url = "https://api.minimax.io"
    poll_interval = 10.0
    can_cancel = False

    def explain(self, status: int, body: Any) -> DailiesError | None:  # noqa: ARG002  the code says more than the status
        """Read the code in ``base_resp``, which comes with any status."""
        base = body.get("base_resp") if isinstance(body, Mapping) else None
        code = base.get("status_code") if isinstance(base, Mapping) else None
        if not code:
            return None
        said, detail = message_of(body), f"code {code}: {message_of(body)}"
        if code == 1002:
            return RateLimited("MiniMax asks us to slow down. It is tried again later.", detail=detail)
        if code in _KEY_CODES:
            return KeyRejected(f"MiniMax did not accept the key. Check {self.variables_text()}.", detail=detail)
        if code in _NO_CREDIT_CODES:
            return QuotaExhausted("The MiniMax account has no credit left. Top it up there.", detail=detail)
        if code in _CONTENT_CODES:
            return content_rejected(self.label, said, detail=detail)
        return UnsupportedRequest(f"MiniMax refused the request: {said}", detail=detail)

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:  # noqa: ARG002
        version = model.wire.get("version", 2)
        body = _body_v2(request, model) if version == 2 else _body_v1(request, model)
        reply = self.http.create(f"/v{version}/video_generation", json=body | dict(request.options.get("extra", {})))
        self._raise_for_code(reply)
        task = self.http.id_in(reply, "task_id")
        return Generation(task, GenerationStatus.QUEUED, reference={"version": version})

    def adopted(self, service_id: str, request: GenerationRequest) -> Generation:
        """Return a run that MiniMax knows by this id, with the version of the API that it is asked for by."""
        version = self.model(request.model).for_kind(request.kind).wire.get("version", 2)
        return Generation(service_id, GenerationStatus.RUNNING, reference={"version": version})

    def _poll(self, generation: Generation) -> Generation:
        if generation.reference.get("version", 2) == 1:
            return self._poll_v1(generation)
        reply = self.http.ask(f"/v2/query/video_generation/{generation.id}")
        self._raise_for_code(reply)
        status = _STATUS.get(str(reply.at("task", "status")), GenerationStatus.RUNNING)
        if status is GenerationStatus.FAILED:
            return generation.failed(self._failure(message_of(reply.at("task"))))
        expires = kept_until(KEPT_HOURS) if status is GenerationStatus.SUCCEEDED else None
        return generation.now(status, video_url=reply.at("task", "content", "url"), expires_at=expires)

    def _poll_v1(self, generation: Generation) -> Generation:
        reply = self.http.ask("/v1/query/video_generation", params={"task_id": generation.id})
        status = _STATUS.get(str(reply.at("status")), GenerationStatus.RUNNING)
        if status is GenerationStatus.FAILED:
            error = self.explain(reply.status, reply.body)
            return generation.failed(error or self._failure(message_of(reply.body)))
        self._raise_for_code(reply)
        if status is not GenerationStatus.SUCCEEDED:
            return generation.now(status)
        file = self.http.ask("/v1/files/retrieve", params={"file_id": str(reply.at("file_id"))})
        self._raise_for_code(file)
        return generation.now(status, video_url=file.at("file", "download_url"))

    def _raise_for_code(self, reply: Reply) -> None:
        error = self.explain(reply.status, reply.body)
        if error:
            raise error

    def _failure(self, said: str) -> DailiesError:
        if sounds_like_moderation(said):
            return content_rejected(self.label, said)
        return GenerationFailed(f"MiniMax could not make the video: {said or 'it gave no reason'}")


def _image(path: Path) -> str:
    return read_image(path, IMAGE_LIMITS).data_uri


def _body_v2(request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
    content: list[dict[str, Any]] = [{"type": "text", "text": request.prompt}]
    roles = [("first_frame", request.first_frame), ("last_frame", request.last_frame)]
    roles += [("reference_image", path) for path in request.reference_images]
    for role, path in roles:
        if path:
            content.append({"type": "image_url", "image_url": {"url": _image(path)}, "role": role})
    if request.source_video:
        url = read_video(request.source_video, VIDEO_LIMIT).data_uri
        content.append({"type": "video_url", "video_url": {"url": url}, "role": "reference_video"})
    is_text = request.kind is Kind.TEXT
    return {
        "model": model.id,
        "content": content,
        "resolution": (request.resolution or model.resolutions[0]).upper(),
        "duration": int(request.duration or model.durations.default or 5),
        "ratio": request.aspect_ratio or (model.default_aspect_ratio if is_text else "adaptive"),
    }


def _body_v1(request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
    resolution = request.resolution or ("768p" if "768p" in model.resolutions else model.resolutions[0])
    duration = int(request.duration or model.durations.default or 6)
    if resolution == "1080p" and duration != 6:
        raise UnsupportedRequest(f"{model.label} makes 6 s at 1080p. Choose 6 s, or 768p.")
    body: dict[str, Any] = {
        "model": model.id,
        "prompt": request.prompt,
        "duration": duration,
        "resolution": resolution.upper(),
    }
    for name, path in (("first_frame_image", request.first_frame), ("last_frame_image", request.last_frame)):
        if path:
            body[name] = _image(path)
    return body

"""ByteDance's Seedance models on BytePlus ModelArk.

Source: the types of byteplus-python-sdk-v2 3.0.63.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from components.errors import (
    DailiesError,
    GenerationFailed,
    ModelRetired,
    QuotaExhausted,
    UnsupportedRequest,
)
from components.providers.base import Generation, GenerationRequest, GenerationStatus, Kind
from components.providers.hosted import HostedProvider
from components.providers.inputs import MIB, ImageLimits, read_image, read_video
from components.providers.replies import content_rejected, kept_until
from components.providers.video_model import Audio, VideoModel

IMAGE_LIMITS = ImageLimits(bytes=30 * MIB, shortest=300, longest=6000, narrowest=0.4, widest=2.5)
VIDEO_LIMIT = 200 * MIB
KEPT_HOURS = 24
_TASKS = "/contents/generations/tasks"
_STATUS = {
    "queued": GenerationStatus.QUEUED,
    "running": GenerationStatus.RUNNING,
    "succeeded": GenerationStatus.SUCCEEDED,
    "failed": GenerationStatus.FAILED,
    "expired": GenerationStatus.FAILED,
    "cancelled": GenerationStatus.CANCELED,
}
_NO_CREDIT = ("AccountOverdueError", "QuotaExceeded")


class Seedance(HostedProvider):
    """Seedance. Only a queued task can be stopped; a running one goes on and is billed."""

    name = "seedance"
    default_url = "https://ark.ap-southeast.bytepluses.com/api/v3"
    poll_interval = 5.0

    def explain(self, status: int, body: Any) -> DailiesError | None:
        """Read the error's own code where it says more than the status."""
        error = body.get("error") if isinstance(body, Mapping) else None
        if status == 401 or not isinstance(error, Mapping):
            return None
        return self._error(error)

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:  # noqa: ARG002
        reply = self.http.create(_TASKS, json=self._body(request, model))
        return Generation(self.http.id_in(reply, "id"), GenerationStatus.QUEUED)

    def _body(self, request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
        content: list[dict[str, Any]] = [{"type": "text", "text": request.prompt}]
        roles = [("first_frame", request.first_frame), ("last_frame", request.last_frame)]
        roles += [("reference_image", path) for path in request.reference_images]
        content += [_picture(path, role) for role, path in roles if path]
        if request.source_video:
            url = read_video(request.source_video, VIDEO_LIMIT).data_uri
            content.append({"type": "video_url", "video_url": {"url": url}, "role": "reference_video"})
        resolution = request.resolution or model.default_resolution
        body: dict[str, Any] = {
            "model": model.id,
            "content": content,
            "resolution": resolution,
            "ratio": request.aspect_ratio or (model.default_aspect_ratio if request.kind is Kind.TEXT else "adaptive"),
            "duration": int(request.duration or model.durations.default or 5),
            "watermark": False,
        }
        if request.seed is not None:
            body["seed"] = request.seed
        if model.audio is Audio.TOGGLE:
            body["generate_audio"] = model.makes_sound(request.generate_audio, resolution)
        return body | dict(request.options.get("extra", {}))

    def _poll(self, generation: Generation) -> Generation:
        reply = self.http.ask(f"{_TASKS}/{generation.id}")
        status = _STATUS.get(str(reply.at("status")), GenerationStatus.RUNNING)
        if status is GenerationStatus.FAILED:
            error = reply.at("error") or {"message": "it waited too long and expired"}
            known = self._error(error)
            said = error.get("message") or "it gave no reason"
            return generation.failed(known or GenerationFailed(f"Seedance could not make the video: {said}"))
        done = status is GenerationStatus.SUCCEEDED
        expires = kept_until(KEPT_HOURS, reply.at("updated_at")) if done else None
        return generation.now(status, video_url=reply.at("content", "video_url"), expires_at=expires)

    def _error(self, error: Mapping[str, Any]) -> DailiesError | None:
        code, said = str(error.get("code") or ""), str(error.get("message") or "")
        detail = f"{code}: {said}"
        if "SensitiveContent" in code:
            return content_rejected(self.label, said, detail=detail)
        if code in _NO_CREDIT:
            return QuotaExhausted(f"The BytePlus account cannot pay for this: {said}. Check it there.", detail=detail)
        if code == "ModelNotOpen":
            return ModelRetired("This model is not open to your BytePlus account. Activate it there.", detail=detail)
        if code.startswith("InvalidParameter"):
            return UnsupportedRequest(f"Seedance refused the request: {said}", detail=detail)
        return None

    def cancel(self, generation: Generation) -> Generation:
        """Stop it while it is queued; a running one cannot be stopped and stays as it is."""
        if generation.is_final:
            return generation
        latest = self._poll(generation)
        if latest.status is not GenerationStatus.QUEUED:
            return latest
        self.http.ask(f"{_TASKS}/{generation.id}", method="DELETE")
        return latest.now(GenerationStatus.CANCELED)


def _picture(path: Path, role: str) -> dict[str, Any]:
    return {"type": "image_url", "image_url": {"url": read_image(path, IMAGE_LIMITS).data_uri}, "role": role}

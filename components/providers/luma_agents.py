"""Luma's Agents API with Ray 3.2: text, frames, edits and reframes of a video, and extending an earlier one.

Source: docs.agents.lumalabs.ai and the types of luma-agents 0.5.0.
"""

from pathlib import Path
from typing import Any

from components.errors import DailiesError, GenerationFailed, QuotaExhausted, RateLimited, UnsupportedRequest
from components.providers.base import Generation, GenerationRequest, GenerationStatus, Kind
from components.providers.hosted import HostedProvider
from components.providers.http import Reply
from components.providers.inputs import MIB, ImageLimits, Media, read_image, read_video
from components.providers.replies import content_rejected
from components.providers.video_model import VideoModel

IMAGE_LIMITS = ImageLimits(bytes=50 * MIB, longest=8000)
VIDEO_LIMIT = 200 * MIB
INLINE_LIMIT = 8 * MIB
FILE_CHECKS = 60

_STATUS = {
    "queued": GenerationStatus.QUEUED,
    "processing": GenerationStatus.RUNNING,
    "completed": GenerationStatus.SUCCEEDED,
    "failed": GenerationStatus.FAILED,
}
_BAD_INPUT = {"image_too_large", "unsupported_format", "corrupt_input", "invalid_request"}


class LumaAgents(HostedProvider):
    """Luma. Options: ``extend`` with an earlier generation's id; ``mode`` "reframe" for a source video."""

    name = "luma_agents"
    default_url = "https://agents.lumalabs.ai/v1"
    poll_interval = 3.0
    can_cancel = False

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:  # noqa: ARG002
        reply = self.http.create("/generations", json=self._body(request, model))
        return Generation(self.http.id_in(reply, "id"), GenerationStatus.QUEUED)

    def _body(self, request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
        video: dict[str, Any] = {"resolution": request.resolution or model.default_resolution}
        body: dict[str, Any] = {"prompt": request.prompt, "model": model.id, "type": "video"}
        if request.source_video:
            reframe = request.options.get("mode") == "reframe"
            body["type"] = "video_reframe" if reframe else "video_edit"
            body["source"] = self._reference(read_video(request.source_video, VIDEO_LIMIT))
            if not reframe:
                video["edit"] = dict(request.options.get("edit", {"auto_controls": True}))
        else:
            video["duration"] = f"{request.duration or model.durations.default:g}s"
            ratio = request.aspect_ratio or (model.default_aspect_ratio if request.kind is Kind.TEXT else None)
            if ratio:
                body["aspect_ratio"] = ratio
        if request.options.get("extend"):
            video["start_frame"] = {"generation_id": request.options["extend"]}
        for name, path in (("start_frame", request.first_frame), ("end_frame", request.last_frame)):
            if path and not request.source_video:
                video[name] = self._image(path)
        return {**body, "video": video, **request.options.get("extra", {})}

    def _image(self, path: Path) -> dict[str, str]:
        return self._reference(read_image(path, IMAGE_LIMITS))

    def _reference(self, media: Media) -> dict[str, str]:
        if len(media.data) <= INLINE_LIMIT:
            return {"data": media.base64, "media_type": media.type}
        return {"file_id": self._upload(media)}

    def _upload(self, media: Media) -> str:
        about = {"mime_type": media.type, "size_bytes": len(media.data), "filename": media.name, "purpose": "input"}
        ticket = self.http.ask("/files", method="POST", json=about)
        file_id, envelope = str(ticket.at("id")), ticket.at("upload") or {}
        self.http.deliver(
            envelope.get("url", ""),
            method=envelope.get("method", "PUT"),
            headers=envelope.get("headers") or {},
            content=media.data,
        )
        state = self.http.ask(f"/files/{file_id}/complete", method="POST").at("state")
        for _ in range(FILE_CHECKS):
            if state == "ready":
                return file_id
            if state in ("failed", "deleted"):
                break
            self.http.sleep(1.0)
            state = self.http.ask(f"/files/{file_id}").at("state")
        raise UnsupportedRequest(f"Luma did not take “{media.name}”. Use another file.", detail=f"file state {state}")

    def _poll(self, generation: Generation) -> Generation:
        reply = self.http.ask(f"/generations/{generation.id}")
        status = _STATUS.get(str(reply.at("state")), GenerationStatus.RUNNING)
        if status is GenerationStatus.FAILED:
            return generation.failed(self._failure(reply))
        if status is not GenerationStatus.SUCCEEDED:
            return generation.now(status)
        outputs = reply.at("output") or []
        url = next((item.get("url") for item in outputs if item.get("type") == "video"), None)
        return generation.now(status, video_url=url)

    def _failure(self, reply: Reply) -> DailiesError:
        code, said = str(reply.at("failure_code") or ""), str(reply.at("failure_reason") or "")
        if code == "content_moderated":
            return content_rejected(self.label, said, detail=code)
        if code == "budget_exhausted":
            return QuotaExhausted("The budget of your Luma account is used up. Raise it there.", detail=said)
        if code == "rate_limited":
            return RateLimited("Luma is busy. Try again in a while.", detail=said)
        if code in _BAD_INPUT:
            return UnsupportedRequest(f"Luma cannot use this request: {said or code}", detail=code)
        return GenerationFailed(f"Luma could not make the video: {said or 'it gave no reason'}", detail=code)

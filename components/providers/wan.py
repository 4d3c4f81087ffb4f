"""Alibaba's Wan on DashScope. Local files go up to its object storage first and are named by ``oss://`` addresses.

Source: dashscope 2.0.2 (video_synthesis.py, oss_utils.py).
"""

import hashlib
from collections.abc import Mapping
from typing import Any

from components.errors import DailiesError, GenerationFailed, GenerationLost, QuotaExhausted, UnsupportedRequest
from components.providers.base import Generation, GenerationRequest, GenerationStatus, Kind
from components.providers.hosted import HostedProvider
from components.providers.inputs import MIB, ImageLimits, Media, read_image, read_video
from components.providers.replies import content_rejected, kept_until
from components.providers.video_model import VideoModel

IMAGE_LIMITS = ImageLimits(bytes=10 * MIB, shortest=360)
VIDEO_LIMIT = 100 * MIB
KEPT_HOURS = 24
_STATUS = {
    "PENDING": GenerationStatus.QUEUED,
    "RUNNING": GenerationStatus.RUNNING,
    "SUCCEEDED": GenerationStatus.SUCCEEDED,
    "FAILED": GenerationStatus.FAILED,
    "CANCELED": GenerationStatus.CANCELED,
}
_CREATE = "/api/v1/services/aigc/video-generation/video-synthesis"


class Wan(HostedProvider):
    """Wan. Only a pending task can be stopped; a running one goes on and is billed.

    The option ``video`` says what a source video is for: "video" (to edit), "first_clip" (to go on from it) or
    "reference_video".
    """

    name = "wan"
    default_url = "https://dashscope-intl.aliyuncs.com"
    poll_interval = 5.0

    def explain(self, status: int, body: Any) -> DailiesError | None:
        """Read DashScope's code where it says more than the status."""
        code = str(body.get("code") or "") if isinstance(body, Mapping) else ""
        return self._error(code, str(body.get("message") or "")) if code and status not in (401, 429) else None

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:  # noqa: ARG002
        body = {"model": model.id, "input": self._input(request, model), "parameters": self._parameters(request, model)}
        headers = {"X-DashScope-Async": "enable"}
        if request.media:
            headers["X-DashScope-OssResourceResolve"] = "enable"
        reply = self.http.create(_CREATE, json=body, headers=headers)
        return Generation(self.http.id_in(reply, "output", "task_id"), GenerationStatus.QUEUED)

    def _input(self, request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
        values: dict[str, Any] = {"prompt": request.prompt}
        if request.negative_prompt:
            values["negative_prompt"] = request.negative_prompt
        between = request.kind is Kind.INTERPOLATION
        names = ("first_frame_url" if between else "img_url", "last_frame_url")
        for name, path in zip(names, (request.first_frame, request.last_frame), strict=True):
            if path:
                values[name] = self._upload(read_image(path, IMAGE_LIMITS), model)
        if request.source_video:
            url = self._upload(read_video(request.source_video, VIDEO_LIMIT), model)
            values["media"] = [{"type": request.options.get("video", "video"), "url": url}]
        return values | dict(request.options.get("input", {}))

    def _parameters(self, request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
        values: dict[str, Any] = {
            "resolution": (request.resolution or model.default_resolution or "720p").upper(),
            "duration": int(request.duration or model.durations.default or 5),
            "watermark": False,
        }
        ratio = request.aspect_ratio or (model.default_aspect_ratio if request.kind is Kind.TEXT else None)
        if ratio:
            values["ratio"] = ratio
        if request.seed is not None:
            values["seed"] = request.seed
        return values | dict(request.options.get("extra", {}))

    def _upload(self, media: Media, model: VideoModel) -> str:
        policy = self.http.ask("/api/v1/uploads", params={"action": "getPolicy", "model": model.id}).at("data") or {}
        key = f"{policy.get('upload_dir')}/{hashlib.sha256(media.data).hexdigest()[:16]}-{media.name}"
        fields = {
            "OSSAccessKeyId": policy.get("oss_access_key_id"),
            "Signature": policy.get("signature"),
            "policy": policy.get("policy"),
            "key": key,
            "x-oss-object-acl": policy.get("x_oss_object_acl"),
            "x-oss-forbid-overwrite": policy.get("x_oss_forbid_overwrite"),
            "success_action_status": "200",
            "x-oss-content-type": media.type,
        }
        files = {"file": (media.name, media.data, media.type)}
        self.http.deliver(policy.get("upload_host", ""), method="POST", data=fields, files=files)
        return f"oss://{key}"

    def _poll(self, generation: Generation) -> Generation:
        reply = self.http.ask(f"/api/v1/tasks/{generation.id}")
        word = str(reply.at("output", "task_status"))
        if word == "UNKNOWN":
            raise GenerationLost("DashScope does not know this task; it keeps them for a day.")
        status = _STATUS.get(word, GenerationStatus.RUNNING)
        if status is GenerationStatus.FAILED:
            code, said = str(reply.at("output", "code") or ""), str(reply.at("output", "message") or "")
            error = self._error(code, said)
            return generation.failed(error or GenerationFailed(f"Wan could not make the video: {said or code}"))
        expires = kept_until(KEPT_HOURS) if status is GenerationStatus.SUCCEEDED else None
        return generation.now(status, video_url=reply.at("output", "video_url"), expires_at=expires)

    def _error(self, code: str, said: str) -> DailiesError | None:
        detail = f"{code}: {said}"
        if "DataInspection" in code or "Inappropriate" in code:
            return content_rejected(self.label, said, detail=detail)
        if code in ("Arrearage", "AllocationQuota.FreeTierOnly"):
            return QuotaExhausted(f"The DashScope account cannot pay for this: {said}. Check it there.", detail=detail)
        if code.startswith("InvalidParameter"):
            return UnsupportedRequest(f"Wan refused the request: {said}", detail=detail)
        return None

    def cancel(self, generation: Generation) -> Generation:
        """Stop it while it is pending; a running one cannot be stopped and stays as it is."""
        if generation.is_final:
            return generation
        latest = self._poll(generation)
        if latest.status is not GenerationStatus.QUEUED:
            return latest
        self.http.ask(f"/api/v1/tasks/{generation.id}/cancel", method="POST")
        return latest.now(GenerationStatus.CANCELED)

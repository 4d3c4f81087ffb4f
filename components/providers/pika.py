"""Pika's own API, in beta. It alone takes an idempotency key, so submitting again cannot charge twice.

Source: dev.pika.art as its integrators quote it in 2026-09; no SDK exists to compare with. None of them
tells what a quote is asked with: it is the input of the run without media, and the price of the list holds without it.
"""

import uuid
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from components.errors import (
    DailiesError,
    GenerationFailed,
    ProviderUnavailable,
    QuotaExhausted,
    RateLimited,
    UnsupportedRequest,
)
from components.providers.base import Generation, GenerationRequest, GenerationStatus, Kind
from components.providers.hosted import HostedProvider
from components.providers.http import Reply
from components.providers.inputs import MIB, ImageLimits, Media, read_image, read_video
from components.providers.replies import content_rejected
from components.providers.video_model import VideoModel

IMAGE_LIMITS = ImageLimits(bytes=20 * MIB)
VIDEO_LIMIT = 200 * MIB
QUOTING = 5.0  # seconds

_STATUS = {
    "queued": GenerationStatus.QUEUED,
    "running": GenerationStatus.RUNNING,
    "completed": GenerationStatus.SUCCEEDED,
    "failed": GenerationStatus.FAILED,
    "cancelled": GenerationStatus.CANCELED,
    "canceled": GenerationStatus.CANCELED,
}
_FUNCTIONS = {
    Kind.TEXT: "text-to-video",
    Kind.IMAGE: "image-to-video",
    Kind.INTERPOLATION: "image-to-video",
    Kind.VIDEO: "video-to-video",
}
_NO_CREDIT = {"insufficient_balance", "membership_required", "cycle_limit_exceeded", "usage_limit_exceeded"}
_AWAY = {"provider_unavailable", "admission_suspended"}


class Pika(HostedProvider):
    """Pika."""

    name = "pika"
    default_url = "https://api.dev.pika.art"
    poll_interval = 3.0
    can_cancel = False
    submits_once = True

    def headers(self) -> Mapping[str, str]:
        """Return the key."""
        return {"X-API-Key": self.key()}

    def explain(self, status: int, body: Any) -> DailiesError | None:
        """Read the code in an error body where it says more than the status."""
        error = body.get("error") if isinstance(body, Mapping) else None
        if status in (401, 429) or not isinstance(error, Mapping):
            return None
        known = {*_NO_CREDIT, "content_moderation", "invalid_input"}
        return self._error(error) if error.get("code") in known else None

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:
        body = self._body(request, model)
        reply = self.http.create(
            f"/v1/media/{model.id}/{_FUNCTIONS[request.kind]}",
            headers={"Idempotency-Key": intent or str(uuid.uuid4())},
            json=body,
        )
        generation = Generation(self.http.id_in(reply, "id"), GenerationStatus.QUEUED)
        return self._read(generation, reply)

    def quote(self, request: GenerationRequest) -> float | None:
        """Ask Pika's catalog, which wants no pictures for a price."""
        if not self.api_key:
            return None
        model = self.model(request.model).for_kind(request.kind)
        function = quote(f"{model.id}/{_FUNCTIONS[request.kind]}", safe="")
        body = self._choices(request, model)
        reply = self.http.ask(f"/catalog/apis/{function}/quote", method="POST", json=body, attempts=1, timeout=QUOTING)
        usd, micro = reply.at("sell_usd"), reply.at("micro_usd")
        if isinstance(usd, int | float):
            return float(usd)
        return micro / 1e6 if isinstance(micro, int | float) else None

    def _body(self, request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
        return self._choices(request, model) | self._media(request) | dict(request.options.get("extra", {}))

    def _choices(self, request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
        body: dict[str, Any] = {"prompt": request.prompt} if request.prompt.strip() else {}
        body["resolution"] = request.resolution or model.default_resolution
        duration = request.duration or model.durations.default
        if duration:
            between = request.kind is Kind.INTERPOLATION
            body["transition_duration_s" if between else "duration_s"] = int(duration)
        if request.seed is not None:
            body["seed"] = request.seed
        if request.negative_prompt:
            body["negative_prompt"] = request.negative_prompt
        return body

    def _media(self, request: GenerationRequest) -> dict[str, Any]:
        pictures = (request.first_frame, *request.reference_images, request.last_frame)
        urls = [self._upload(read_image(path, IMAGE_LIMITS)) for path in pictures if path]
        if request.kind is Kind.INTERPOLATION:
            return {"images": urls}
        media: dict[str, Any] = {"image": urls[0]} if urls else {}
        if request.source_video:
            media["video"] = self._upload(read_video(request.source_video, VIDEO_LIMIT))
        return media

    def _upload(self, media: Media) -> str:
        about = {"content_type": media.type, "size_bytes": len(media.data), "filename": media.name}
        ticket = self.http.ask("/v1/media/uploads", method="POST", json=about)
        headers = ticket.at("headers") or {"content-type": media.type}
        self.http.deliver(ticket.at("upload_url") or "", headers=headers, content=media.data)
        return str(ticket.at("url"))

    def _poll(self, generation: Generation) -> Generation:
        polled = self._read(generation, self.http.ask(f"/v1/media/jobs/{generation.id}"))
        if polled.status is GenerationStatus.SUCCEEDED and not polled.video_url:
            content = self.http.ask(f"/v1/media/jobs/{generation.id}/content")
            return polled.now(polled.status, video_url=content.at("url"))
        return polled

    def _read(self, generation: Generation, reply: Reply) -> Generation:
        status = _STATUS.get(str(reply.at("status")), GenerationStatus.RUNNING)
        charge = reply.at("billing", "charge_micro_usd")
        changes = {"cost": charge / 1e6} if isinstance(charge, int | float) else {}
        if status is GenerationStatus.FAILED:
            return generation.failed(self._error(reply.at("error") or {}), **changes)
        if status is GenerationStatus.SUCCEEDED:
            url = reply.at("output", "video", "url") or reply.at("output", "videos", 0, "url")
            return generation.now(status, video_url=url, **changes)
        return generation.now(status, **changes)

    def _error(self, error: Mapping[str, Any]) -> DailiesError:
        code, said = str(error.get("code") or ""), str(error.get("message") or "it gave no reason")
        if code == "content_moderation":
            return content_rejected(self.label, said, detail=code)
        if code in _NO_CREDIT:
            return QuotaExhausted(f"The Pika account cannot pay for this: {said}. Top it up there.", detail=code)
        if code == "invalid_input":
            return UnsupportedRequest(f"Pika refused the request: {said}", detail=code)
        if code == "rate_limited":
            return RateLimited("Pika is busy. Try again in a while.", detail=said)
        if code in _AWAY:
            return ProviderUnavailable(f"Pika is not available: {said}", detail=code)
        return GenerationFailed(f"Pika could not make the video: {said}", detail=code)

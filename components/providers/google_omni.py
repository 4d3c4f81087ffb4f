"""Gemini Omni through Google's Interactions API, with the Files API for what goes up and comes back.

Source: google-genai 3.4.0 (_gaos/interactions.py, files.py).
"""

from collections.abc import Mapping
from typing import Any

from components.errors import (
    DailiesError,
    GenerationFailed,
    KeyRejected,
    ProviderUnavailable,
    QuotaExhausted,
    RateLimited,
)
from components.providers.base import Generation, GenerationRequest, GenerationStatus, Kind
from components.providers.hosted import HostedProvider
from components.providers.http import Reply
from components.providers.inputs import MIB, ImageLimits, Media, read_image, read_video
from components.providers.replies import content_rejected, kept_until, message_of, sounds_like_moderation
from components.providers.video_model import VideoModel

API_VERSION = "v1"
IMAGE_LIMITS = ImageLimits(bytes=20 * MIB)
VIDEO_LIMIT = 2048 * MIB
INLINE_LIMIT = 15 * MIB
FILE_CHECKS = 120
KEPT_HOURS = 48

_RUNNING = {"queued": GenerationStatus.QUEUED, "in_progress": GenerationStatus.RUNNING}
_ENDED_BADLY = {"failed", "incomplete", "budget_exceeded", "requires_action", "requires_continuation"}


class GoogleOmni(HostedProvider):
    """Gemini Omni. Options: ``task`` "extend" for a source video; ``previous`` (an earlier id) to go on from it."""

    name = "google_omni"
    default_url = "https://generativelanguage.googleapis.com"
    poll_interval = 5.0

    def headers(self) -> Mapping[str, str]:
        """Return the key, in a header: never in the address."""
        return {"x-goog-api-key": self.key()}

    def explain(self, status: int, body: Any) -> DailiesError | None:
        """Read Google's error: a bad key is a 400 there, and a used-up quota a 429."""
        said = message_of(body)
        if status == 400 and "api key" in said.lower():
            return KeyRejected(f"Google did not accept the key. Check {self.variables_text()}.", detail=said)
        if status == 429:
            wait = _retry_delay(body)
            if wait is not None:
                text = "Google asks us to slow down. It is tried again later."
                return RateLimited(text, detail=said, retry_after=wait)
        return None

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:  # noqa: ARG002
        reply = self.http.create(f"/{API_VERSION}/interactions", json=self._body(request, model))
        return Generation(self.http.id_in(reply, "id"), GenerationStatus.QUEUED)

    def _body(self, request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
        resolution = request.resolution or model.default_resolution
        wanted: dict[str, Any] = {"type": "video", "resolution": resolution, "delivery": "uri"}
        ratio = request.aspect_ratio or (model.default_aspect_ratio if request.kind is Kind.TEXT else None)
        if ratio:
            wanted["aspect_ratio"] = ratio
        duration = request.duration or (None if request.source_video else model.durations.default)
        if duration:
            wanted["duration"] = f"{duration:g}s"
        content = [{"type": "text", "text": request.prompt}, *self._media(request)]
        body: dict[str, Any] = {
            "model": model.id,
            "background": True,
            "store": True,
            "input": [{"type": "user_input", "content": content}],
            "response_modalities": ["video"],
            "response_format": [wanted],
            "generation_config": {"video_config": {"task": _task(request)}},
        }
        if request.options.get("previous"):
            body["previous_interaction_id"] = request.options["previous"]
        return body | dict(request.options.get("extra", {}))

    def _media(self, request: GenerationRequest) -> list[dict[str, str]]:
        pictures = (request.first_frame, request.last_frame, *request.reference_images)
        parts = [self._part("image", read_image(path, IMAGE_LIMITS)) for path in pictures if path]
        if request.source_video:
            parts.append(self._part("video", read_video(request.source_video, VIDEO_LIMIT)))
        return parts

    def _part(self, kind: str, media: Media) -> dict[str, str]:
        if len(media.data) <= INLINE_LIMIT:
            return {"type": kind, "data": media.base64, "mime_type": media.type}
        return {"type": kind, "uri": self._upload(media), "mime_type": media.type}

    def _upload(self, media: Media) -> str:
        start = {
            "X-Goog-Upload-Protocol": "resumable",
            "X-Goog-Upload-Command": "start",
            "X-Goog-Upload-Header-Content-Length": str(len(media.data)),
            "X-Goog-Upload-Header-Content-Type": media.type,
        }
        about = {"file": {"display_name": media.name, "mime_type": media.type}}
        ticket = self.http.ask(f"/upload/{API_VERSION}/files", method="POST", headers=start, json=about)
        finish = {"X-Goog-Upload-Offset": "0", "X-Goog-Upload-Command": "upload, finalize"}
        address = ticket.headers.get("x-goog-upload-url", "")
        stored = self.http.deliver(address, method="POST", headers=finish, content=media.data)
        name, uri, state = (stored.at("file", key) for key in ("name", "uri", "state"))
        for _ in range(FILE_CHECKS):
            if state != "PROCESSING":
                break
            self.http.sleep(1.0)
            state = self.http.ask(f"/{API_VERSION}/{name}").at("state")
        if state != "ACTIVE":
            raise ProviderUnavailable(f"Google did not take “{media.name}”. Try again later.", detail=f"state {state}")
        return str(uri)

    def _poll(self, generation: Generation) -> Generation:
        reply = self.http.ask(f"/{API_VERSION}/interactions/{generation.id}")
        word = str(reply.at("status"))
        if word == "cancelled":
            return generation.now(GenerationStatus.CANCELED)
        if word in _ENDED_BADLY:
            return generation.failed(self._failure(word, message_of(reply.at("errors") or reply.at("error"))))
        if word != "completed":
            return generation.now(_RUNNING.get(word, GenerationStatus.RUNNING))
        video, words = _outputs(reply)
        if video is None:
            return generation.failed(content_rejected(self.label, words or "it answered without a video"))
        if not video.get("uri"):
            return generation.now(GenerationStatus.SUCCEEDED, video_url=None)
        return self._ready(generation, str(video["uri"]))

    def _ready(self, generation: Generation, uri: str) -> Generation:
        name = uri.split("?")[0].rpartition("/files/")[2].removesuffix(":download")
        file = self.http.ask(f"/{API_VERSION}/files/{name}")
        if file.at("state") == "PROCESSING":
            return generation.now(GenerationStatus.RUNNING, progress=0.99)
        if file.at("state") == "FAILED":
            return generation.failed(GenerationFailed("Google could not store the video.", detail=name))
        url = self.http.url(f"/{API_VERSION}/files/{name}:download?alt=media")
        expires = file.at("expirationTime") or kept_until(KEPT_HOURS, file.at("createTime"))
        return generation.now(GenerationStatus.SUCCEEDED, video_url=url, expires_at=expires)

    def _failure(self, word: str, said: str) -> DailiesError:
        if word == "budget_exceeded":
            return QuotaExhausted("The budget of your Google account is used up. Raise it there.", detail=said)
        if sounds_like_moderation(said):
            return content_rejected(self.label, said, detail=word)
        return GenerationFailed(f"Google could not make the video: {said or word}", detail=word)

    def _inline_video(self, generation: Generation) -> str | None:
        video, _ = _outputs(self.http.ask(f"/{API_VERSION}/interactions/{generation.id}"))
        return str(video["data"]) if video and video.get("data") else None

    def _cancel(self, generation: Generation) -> None:
        self.http.ask(f"/{API_VERSION}/interactions/{generation.id}/cancel", method="POST")

    def _download_headers(self, url: str) -> Mapping[str, str]:
        return self.headers() if self.http.is_own(url) else {}


def _task(request: GenerationRequest) -> str:
    if request.source_video:
        return str(request.options.get("task", "edit"))
    if request.first_frame or request.last_frame:
        return "image_to_video"
    return "reference_to_video" if request.reference_images else "text_to_video"


def _outputs(reply: Reply) -> tuple[Mapping[str, Any] | None, str]:
    steps = [step for step in reply.at("steps") or [] if step.get("type") == "model_output"]
    items = [item for step in steps for item in step.get("content") or []]
    words = " ".join(str(item.get("text")) for item in items if item.get("type") == "text")
    return next((item for item in items if item.get("type") == "video"), None), words


def _retry_delay(body: Any) -> float | None:
    details = body.get("error", {}).get("details", []) if isinstance(body, Mapping) else []
    for detail in details:
        text = str(detail.get("retryDelay", "")) if isinstance(detail, Mapping) else ""
        if text.removesuffix("s").replace(".", "", 1).isdigit():
            return float(text.removesuffix("s"))
    return None

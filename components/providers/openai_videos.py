"""Any server that speaks the OpenAI Videos API: LiteLLM, SGLang, vLLM-Omni and others. OpenAI's own has ended.

Source: resources/videos.py of openai 3.54.0; a create is always multipart there. Tried with a LiteLLM 1.106 proxy in
between, see ``tests/providers/live_litellm.py``.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from components.errors import (
    BadSettings,
    DailiesError,
    GenerationFailed,
    GenerationLost,
    KeyRejected,
    ModelRetired,
)
from components.providers.addresses import host_of
from components.providers.base import Generation, GenerationRequest, GenerationStatus, Kind
from components.providers.hosted import HostedProvider
from components.providers.inputs import ImageLimits, read_image
from components.providers.replies import content_rejected, message_of, sounds_like_moderation
from components.providers.video_model import VideoModel

IMAGE_LIMITS = ImageLimits()
ENDED_HOST = "api.openai.com"
ONCE = {"x-litellm-num-retries": "0"}  # LiteLLM else orders up to three times when its backend answers badly
KEY_VARIABLE = "OPENAI_VIDEOS_API_KEY"
_STATUS = {
    "queued": GenerationStatus.QUEUED,
    "in_progress": GenerationStatus.RUNNING,
    "completed": GenerationStatus.SUCCEEDED,
    "failed": GenerationStatus.FAILED,
}


class OpenAIVideos(HostedProvider):
    """An OpenAI-compatible video server. Any model id may be typed by hand; option ``size``, such as "1280x720"."""

    name = "openai_videos"
    default_url = f"https://{ENDED_HOST}/v1"
    can_cancel = False
    needs_key = False
    takes_any_model = True

    def headers(self) -> Mapping[str, str]:
        """Return the key, if there is one; refuse the host that has ended, and the absence of another."""
        if not self.base_url:
            raise BadSettings(
                "Set DAILIES_OPENAI_VIDEOS_URL to the address of your server, such as http://localhost:4000/v1."
            )
        if host_of(self.base_url) == ENDED_HOST:
            raise ModelRetired(
                "OpenAI ended its Videos API on 2026-09-24, with Sora. Set DAILIES_OPENAI_VIDEOS_URL to another server."
            )
        return {"Authorization": f"Bearer {self.api_key}"} if self.api_key else {}

    def explain(self, status: int, body: Any) -> DailiesError | None:
        """Tell a key that LiteLLM does not know: without a database it answers 400, for it cannot look it up."""
        error = body.get("error") if isinstance(body, Mapping) else None
        if status == 400 and isinstance(error, Mapping) and error.get("type") == "no_db_connection":
            return KeyRejected(f"The server does not know the key. Check {KEY_VARIABLE}.", detail=message_of(body))
        return None

    def check_access(self) -> None:
        """Ask for the list of models, which such servers have; one asked for a stranger's video may ask OpenAI."""
        try:
            self.http.ask("/models", attempts=1)
        except GenerationLost:
            return
        except DailiesError as error:
            raise self.http.redacted(error) from error.__cause__

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:  # noqa: ARG002
        self.headers()
        fields: dict[str, tuple[str | None, Any] | tuple[str, bytes, str]] = {
            "model": (None, model.id),
            "prompt": (None, request.prompt),
        }
        duration = request.duration or model.durations.default
        if duration:
            fields["seconds"] = (None, f"{duration:g}")
        size = request.options.get("size") or _size(request, model)
        if size:
            fields["size"] = (None, size)
        if request.first_frame:
            image = read_image(request.first_frame, IMAGE_LIMITS)
            fields["input_reference"] = (image.name, image.data, image.type)
        extra = request.options.get("extra", {})
        fields |= {name: (None, str(value)) for name, value in extra.items()}
        reply = self.http.create("/videos", files=fields, headers=ONCE)
        return Generation(self.http.id_in(reply, "id"), GenerationStatus.QUEUED)

    def _poll(self, generation: Generation) -> Generation:
        name = quote(generation.id, safe="=")
        reply = self.http.ask(f"/videos/{name}")
        status = _STATUS.get(str(reply.at("status")), GenerationStatus.RUNNING)
        if status is GenerationStatus.FAILED:
            return generation.failed(self._failure(str(reply.at("error", "code")), reply.at("error", "message")))
        if status is GenerationStatus.SUCCEEDED:
            url = self.http.url(f"/videos/{name}/content")
            return generation.now(status, video_url=url, expires_at=_time(reply.at("expires_at")))
        progress = reply.at("progress")
        wait = reply.headers.get("openai-poll-after-ms", "")
        return generation.now(
            status,
            progress=progress / 100 if isinstance(progress, int | float) else None,
            poll_after=int(wait) / 1000 if wait.isdigit() else None,
        )

    def _failure(self, code: str, said: Any) -> DailiesError:
        reason = str(said or "it gave no reason")
        if sounds_like_moderation(f"{code} {reason}"):
            return content_rejected(self.label, reason, detail=code)
        return GenerationFailed(f"The server could not make the video: {reason}", detail=code)

    def _download_headers(self, url: str) -> Mapping[str, str]:
        return {**self.headers(), "Accept": "application/binary"} if self.http.is_own(url) else {}


def _size(request: GenerationRequest, model: VideoModel) -> str | None:
    resolution, ratio = request.resolution or model.default_resolution, request.aspect_ratio
    if request.kind is Kind.TEXT or ratio:
        ratio = ratio or model.default_aspect_ratio
    size = model.wire.get("sizes", {}).get(resolution, {}).get(ratio)
    return str(size) if size else None


def _time(seconds: Any) -> str | None:
    if not isinstance(seconds, int | float):
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

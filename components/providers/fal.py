"""fal's queue: many models behind one key. What each endpoint wants to be told stands in ``models.toml`` under wire.

Source: fal-client 1.0.3, the types of @fal-ai/client 1.10.1, fal.ai model pages.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx

from components.errors import (
    BadReply,
    DailiesError,
    GenerationFailed,
    ProviderUnavailable,
    QuotaExhausted,
    UnsupportedRequest,
)
from components.providers.base import Generation, GenerationRequest, GenerationStatus, Kind
from components.providers.hosted import NOBODY, HostedProvider
from components.providers.http import Reply
from components.providers.inputs import MIB, ImageLimits, Media, read_image, read_video
from components.providers.replies import content_rejected, message_of, sounds_like_moderation
from components.providers.video_model import VideoModel

IMAGE_LIMITS = ImageLimits(bytes=20 * MIB)
VIDEO_LIMIT = 500 * MIB
DATA_URI_LIMIT = 6 * MIB
STORAGE_URL = "https://rest.fal.ai"
_CUSTOM_WIRE = {
    "duration": "number",
    "first_frame": "image_url",
    "last_frame": "end_image_url",
    "source_video": "video_url",
    "audio": "generate_audio",
    "fps": "number",
}


class Fal(HostedProvider):
    """fal. Any endpoint id may be typed by hand; the option ``extra`` is added to its JSON input.

    A status never reads failed there: a run that failed is completed, with an error in the status or the result.
    """

    name = "fal"
    default_url = "https://queue.fal.run"
    own_hosts = frozenset({"rest.fal.ai"})
    poll_interval = 3.0
    takes_any_model = True

    def headers(self) -> Mapping[str, str]:
        """Return the key."""
        return {"Authorization": f"Key {self.key()}"}

    def explain(self, status: int, body: Any) -> DailiesError | None:
        """Tell an empty account and refused content apart from other refusals."""
        details = body.get("detail") if isinstance(body, Mapping) else None
        first = details[0] if isinstance(details, list) and details else None
        kind = str(first.get("type") or "") if isinstance(first, Mapping) else ""
        if kind == "content_policy_violation":
            return content_rejected(self.label, message_of(details), detail=kind)
        if status == 403 and "balance" in message_of(body).lower():
            return QuotaExhausted("The fal account has no balance left. Top it up there.", detail=message_of(body))
        return None

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:  # noqa: ARG002
        wire = model.wire or {**_CUSTOM_WIRE, "path": model.id}
        reply = self.http.create(f"/{wire['path']}", json=self._input(request, model, wire))
        request_id = self.http.id_in(reply, "request_id")
        told = {name: reply.at(name) for name in ("status_url", "response_url", "cancel_url") if reply.at(name)}
        addresses = self._addresses(request_id, wire["path"]) | told
        return Generation(request_id, GenerationStatus.QUEUED, reference=addresses)

    def _addresses(self, request_id: str, path: str) -> dict[str, str]:
        """Guess the addresses of a run; they drop a part of the endpoint's path, so those that fal tells are better."""
        root = f"{self.http.base_url}/{'/'.join(path.split('/')[:2])}/requests/{request_id}"
        return {"status_url": f"{root}/status", "response_url": root, "cancel_url": f"{root}/cancel"}

    def adopted(self, service_id: str, request: GenerationRequest) -> Generation:
        """Return a run that fal knows by this id, with its addresses."""
        path = self.model(request.model).for_kind(request.kind).wire.get("path", request.model)
        return Generation(service_id, GenerationStatus.RUNNING, reference=self._addresses(service_id, path))

    def _nobodys(self) -> Generation:
        status = f"{self.http.base_url}/fal-ai/stable-video/requests/{NOBODY}/status"
        return Generation(NOBODY, GenerationStatus.RUNNING, reference={"status_url": status})

    def _input(self, request: GenerationRequest, model: VideoModel, wire: Mapping[str, Any]) -> dict[str, Any]:
        body: dict[str, Any] = {}
        if request.prompt.strip() and model.prompt != "unused":
            body["prompt"] = request.prompt
        if request.negative_prompt:
            body["negative_prompt"] = request.negative_prompt
        if request.seed is not None:
            body["seed"] = request.seed
        ratio = request.aspect_ratio or (model.default_aspect_ratio if request.kind is Kind.TEXT else None)
        resolution = request.resolution or model.default_resolution
        body |= {name: value for name, value in (("aspect_ratio", ratio), ("resolution", resolution)) if value}
        for name, value in (("duration", request.duration or model.durations.default), ("fps", request.fps)):
            if value and name in wire:
                body[name] = _FORMS[wire[name]](value)
        if "audio" in wire and (request.generate_audio is not None or not model.is_custom):
            body[wire["audio"]] = model.makes_sound(request.generate_audio, resolution)
        return body | self._media(request, wire) | dict(request.options.get("extra", {}))

    def _media(self, request: GenerationRequest, wire: Mapping[str, Any]) -> dict[str, Any]:
        frames = [path for path in (request.first_frame, request.last_frame) if path]
        if "frames" in wire:
            return {wire["frames"]: [self._image(path) for path in frames]}
        media = {}
        for name in ("first_frame", "last_frame"):
            path = getattr(request, name)
            if path and name in wire:
                media[wire[name]] = self._image(path)
        if request.source_video:
            media[wire["source_video"]] = self._address(read_video(request.source_video, VIDEO_LIMIT))
        return media

    def _image(self, path: Path) -> str:
        return self._address(read_image(path, IMAGE_LIMITS))

    def _address(self, media: Media) -> str:
        if len(media.data) <= DATA_URI_LIMIT:
            return media.data_uri
        storage = self.base_url or STORAGE_URL
        token = self.http.ask(f"{storage}/storage/auth/token?storage_type=fal-cdn-v3", method="POST", json={})
        headers = {
            "Authorization": f"{token.at('token_type')} {token.at('token')}",
            "Content-Type": media.type,
            "X-Fal-File-Name": media.name,
        }
        url = f"{token.at('base_url')}/files/upload"
        stored = self.http.deliver(url, method="POST", headers=headers, content=media.data)
        return str(stored.at("access_url"))

    def _poll(self, generation: Generation) -> Generation:
        addresses = generation.reference
        reply = self.http.ask(f"{addresses['status_url']}?logs=true")
        state = reply.at("status")
        if state == "IN_QUEUE":
            return generation.now(GenerationStatus.QUEUED, queue_position=reply.at("queue_position"))
        if state != "COMPLETED":
            return generation.now(GenerationStatus.RUNNING)
        if reply.at("error"):
            return generation.failed(self._failure(message_of(reply.body)))
        return self._result(generation, addresses["response_url"])

    def _result(self, generation: Generation, address: str) -> Generation:
        try:
            reply = self.http.ask(address)
        except (UnsupportedRequest, ProviderUnavailable, BadReply) as error:
            cause = error.__cause__
            if not isinstance(cause, httpx.HTTPStatusError) or cause.response.status_code in (502, 503, 504):
                raise
            return generation.failed(self._failure(error.detail or str(error)))
        except DailiesError as error:
            return generation.failed(error)
        url = video_in(reply)
        if not url:
            return generation.failed(GenerationFailed("fal finished without a video.", detail=str(reply.body)[:300]))
        return generation.now(GenerationStatus.SUCCEEDED, video_url=url)

    def _failure(self, said: str) -> DailiesError:
        if sounds_like_moderation(said):
            return content_rejected(self.label, said)
        return GenerationFailed(f"fal could not make the video: {said or 'it gave no reason'}")

    def _cancel(self, generation: Generation) -> None:
        self.http.ask(generation.reference["cancel_url"], method="PUT")


_FORMS: Mapping[str, Callable[[float], str | int]] = {"text": "{:g}".format, "seconds": "{:g}s".format, "number": int}


def video_in(reply: Reply) -> str | None:
    """Return the address of the video in an output, in whichever of the usual places it stands."""
    for path in (("video", "url"), ("videos", 0, "url"), ("video",), ("video_url",), ("output", "url")):
        value = reply.at(*path)
        if isinstance(value, str):
            return value
    return None

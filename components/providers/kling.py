"""Kling's open platform, its flat ``/v1/videos`` routes.

Source: the official API reference of 2026. Keys of the international and the Chinese host are not interchangeable.
"""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

import httpx

from components.errors import (
    DailiesError,
    GenerationFailed,
    GenerationLost,
    KeyRejected,
    MissingKey,
    QuotaExhausted,
    RateLimited,
    UnsupportedRequest,
)
from components.providers.base import Generation, GenerationRequest, GenerationStatus, Kind
from components.providers.hosted import HostedProvider
from components.providers.http import Reply
from components.providers.inputs import MIB, ImageLimits, read_image
from components.providers.registry import BUILT_IN, Registry
from components.providers.replies import content_rejected, kept_until, message_of, sounds_like_moderation
from components.providers.video_model import Audio, VideoModel

IMAGE_LIMITS = ImageLimits(bytes=10 * MIB, shortest=300, narrowest=0.4, widest=2.5)
USD_PER_UNIT = 0.14
TOKEN_LIFE = 1800
KEPT_HOURS = 30 * 24
_MODES = {"720p": "std", "1080p": "pro", "4k": "4k"}
_ROUTES = ("text2video", "image2video", "omni-video", "multi-image2video", "video-extend")
_STATUS = {
    "submitted": GenerationStatus.QUEUED,
    "processing": GenerationStatus.RUNNING,
    "succeed": GenerationStatus.SUCCEEDED,
    "failed": GenerationStatus.FAILED,
}
_KEY_CODES = range(1000, 1005)
_NO_CREDIT_CODES = (1100, 1101, 1102)
_NOT_ALLOWED_CODES = (1103, 1304)
_BAD_REQUEST_CODES = (1200, 1201)
_UNKNOWN_CODES = (1202, 1203)
_CONTENT_CODES = (1300, 1301)
_BUSY_CODES = (1302, 1303)


class Kling(HostedProvider):
    """Kling. Options: ``camera_control``, ``cfg_scale``, ``extend`` (the id of an earlier video), ``video_url``.

    It has no way to stop a run. Our intent goes along as ``external_task_id``, by which a run can be found again.
    """

    name = "kling"
    default_url = "https://api-singapore.klingai.com"
    poll_interval = 5.0
    can_cancel = False

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        transport: httpx.BaseTransport | None = None,
        *,
        registry: Registry = BUILT_IN,
        access_key: str | None = None,
        secret_key: str | None = None,
    ) -> None:
        self.access_key, self.secret_key = access_key, secret_key
        super().__init__(api_key, base_url, transport, registry=registry)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str], *, transport: httpx.BaseTransport | None = None) -> Self:
        """Build it with an API key, or with the older pair of access and secret key."""
        values = {name: environment.get(name, "").strip() or None for group in cls.key_variables for name in group}
        return cls(
            api_key=values["KLING_API_KEY"],
            base_url=environment.get("DAILIES_KLING_URL", "").strip() or None,
            transport=transport,
            registry=Registry.for_environment(environment),
            access_key=values["KLING_ACCESS_KEY"],
            secret_key=values["KLING_SECRET_KEY"],
        )

    def headers(self) -> Mapping[str, str]:
        """Return the key, or a token that the pair of keys has signed for half an hour."""
        if not self.api_key and self.access_key and self.secret_key:
            return {"Authorization": f"Bearer {signed_token(self.access_key, self.secret_key, int(time.time()))}"}
        if not self.api_key:
            raise MissingKey(f"No key for Kling is set. Set {self.variables_text()}.")
        return {"Authorization": f"Bearer {self.api_key}"}

    def secrets(self) -> tuple[str, ...]:
        """Return every key that is set."""
        return tuple(key for key in (self.api_key, self.access_key, self.secret_key) if key)

    def explain(self, status: int, body: Any) -> DailiesError | None:  # noqa: ARG002  the code says more than the status
        """Read Kling's own codes: several of its 429s are no rate limit at all."""
        code = body.get("code") if isinstance(body, Mapping) else None
        if not isinstance(code, int):
            return None
        said = message_of(body)
        detail = f"code {code}: {said}"
        if code in _KEY_CODES:
            clock = " The clock of this machine may be wrong." if code in (1003, 1004) else ""
            return KeyRejected(f"Kling did not accept the key. Check {self.variables_text()}.{clock}", detail=detail)
        if code in _NO_CREDIT_CODES:
            return QuotaExhausted(f"The Kling account cannot pay for this: {said}. Top it up there.", detail=detail)
        if code in _NOT_ALLOWED_CODES:
            return KeyRejected(f"Kling does not allow this with your key: {said}.", detail=detail)
        if code in _BAD_REQUEST_CODES:
            return UnsupportedRequest(f"Kling refused the request: {said}.", detail=detail)
        if code in _UNKNOWN_CODES:
            return GenerationLost(f"Kling does not know this: {said}.", detail=detail)
        if code in _CONTENT_CODES:
            return content_rejected(self.label, said, detail=detail)
        if code in _BUSY_CODES:
            return RateLimited("Kling is busy with your other videos. It is tried again later.", detail=detail)
        return None

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:
        route = _route(request, model)
        body = _FIELDS[route](request, model)
        if intent:
            body["external_task_id"] = intent
        reply = self.http.create(f"/v1/videos/{route}", json=body | dict(request.options.get("extra", {})))
        self._raise_for_code(reply)
        task = self.http.id_in(reply, "data", "task_id")
        return Generation(task, GenerationStatus.QUEUED, reference={"route": route})

    def adopted(self, service_id: str, request: GenerationRequest) -> Generation:
        """Return a run that Kling knows by this id, with the route that it went along."""
        route = _route(request, self.model(request.model).for_kind(request.kind))
        return Generation(service_id, GenerationStatus.RUNNING, reference={"route": route})

    def find(self, intent: str) -> Generation | None:
        """Look for a run by the intent that went along with it."""
        for route in _ROUTES:
            try:
                reply = self.http.ask(f"/v1/videos/{route}/{quote(intent, safe='')}")
                self._raise_for_code(reply)
            except (GenerationLost, UnsupportedRequest):
                continue
            task = reply.at("data", "task_id")
            if task:
                return self._read(Generation(str(task), GenerationStatus.QUEUED, reference={"route": route}), reply)
        return None

    def _poll(self, generation: Generation) -> Generation:
        route = generation.reference.get("route", "text2video")
        reply = self.http.ask(f"/v1/videos/{route}/{generation.id}")
        self._raise_for_code(reply)
        return self._read(generation, reply)

    def _read(self, generation: Generation, reply: Reply) -> Generation:
        status = _STATUS.get(str(reply.at("data", "task_status")), GenerationStatus.RUNNING)
        changes = _cost(reply)
        if status is GenerationStatus.FAILED:
            said = str(reply.at("data", "task_status_msg") or "it gave no reason")
            if sounds_like_moderation(said):
                return generation.failed(content_rejected(self.label, said), **changes)
            return generation.failed(GenerationFailed(f"Kling could not make the video: {said}"), **changes)
        if status is GenerationStatus.SUCCEEDED:
            video = reply.at("data", "task_result", "videos", 0) or {}
            changes["reference"] = {**generation.reference, "video_id": video.get("id")}
            expires = kept_until(KEPT_HOURS, reply.at("data", "updated_at"))
            return generation.now(status, video_url=video.get("url"), expires_at=expires, **changes)
        return generation.now(status, **changes)

    def _raise_for_code(self, reply: Reply) -> None:
        if reply.at("code"):
            error = self.explain(reply.status, reply.body)
            if error:
                raise error


def signed_token(access_key: str, secret_key: str, now: int) -> str:
    """Return the token that Kling asks for: a JSON web token, signed with HS256."""
    parts = ({"alg": "HS256", "typ": "JWT"}, {"iss": access_key, "exp": now + TOKEN_LIFE, "nbf": now - 5})
    text = ".".join(_base64url(json.dumps(part, separators=(",", ":")).encode()) for part in parts)
    signature = hmac.new(secret_key.encode(), text.encode(), hashlib.sha256).digest()
    return f"{text}.{_base64url(signature)}"


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _cost(reply: Reply) -> dict[str, Any]:
    try:
        return {"cost": round(float(reply.at("data", "final_unit_deduction")) * USD_PER_UNIT, 4)}
    except (TypeError, ValueError):
        return {}


def _route(request: GenerationRequest, model: VideoModel) -> str:
    if request.options.get("extend"):
        return "video-extend"
    if model.wire.get("omni"):
        return "omni-video"
    if request.kind is Kind.TEXT:
        return "text2video"
    if not request.reference_images:
        return "image2video"
    if request.first_frame or request.last_frame:
        raise UnsupportedRequest(f"{model.label} takes frames or reference images, not both. Remove one of them.")
    return "multi-image2video"


def _image(path: Path) -> str:
    return read_image(path, IMAGE_LIMITS).base64


def _shared(request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
    resolution = request.resolution or model.default_resolution or "720p"
    body: dict[str, Any] = {
        "model_name": model.id,
        "prompt": request.prompt,
        "mode": _MODES[resolution],
        "duration": f"{request.duration or model.durations.default or 5:g}",
    }
    if request.negative_prompt:
        body["negative_prompt"] = request.negative_prompt
    if model.audio is Audio.TOGGLE:
        body["sound"] = "on" if model.makes_sound(request.generate_audio, resolution) else "off"
    names = ("camera_control", "cfg_scale") if model.wire.get("cfg_scale") else ("camera_control",)
    return body | {name: request.options[name] for name in names if name in request.options}


def _from_text(request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
    return {**_shared(request, model), "aspect_ratio": request.aspect_ratio or model.default_aspect_ratio}


def _from_frames(request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
    frames = (("image", request.first_frame), ("image_tail", request.last_frame))
    return {**_shared(request, model), **{name: _image(path) for name, path in frames if path}}


def _from_references(request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
    images = [{"image": _image(path)} for path in request.reference_images]
    return {**_shared(request, model), "image_list": images}


def _from_anything(request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
    body = _shared(request, model)
    frames = (("first_frame", request.first_frame), ("end_frame", request.last_frame))
    images: list[dict[str, str]] = [{"image_url": _image(path), "type": kind} for kind, path in frames if path]
    images += [{"image_url": _image(path)} for path in request.reference_images]
    if images:
        body["image_list"] = images
    video = request.options.get("video_url")
    if video:
        body["video_list"] = [{"video_url": video, "refer_type": "base", "keep_original_sound": "yes"}]
        body["sound"] = "off"
    elif request.aspect_ratio or not images:
        body["aspect_ratio"] = request.aspect_ratio or model.default_aspect_ratio
    return body


def _from_earlier(request: GenerationRequest, _model: VideoModel) -> dict[str, Any]:
    body = {"video_id": request.options["extend"], "prompt": request.prompt}
    return body | ({"negative_prompt": request.negative_prompt} if request.negative_prompt else {})


_FIELDS = {
    "text2video": _from_text,
    "image2video": _from_frames,
    "multi-image2video": _from_references,
    "omni-video": _from_anything,
    "video-extend": _from_earlier,
}

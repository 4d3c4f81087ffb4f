"""Runway's developer API: its own models and those of others that it hosts.

Source: docs.dev.runwayml.com and the types of runwayml 5.24.0.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from components.errors import DailiesError, GenerationFailed, ProviderUnavailable, UnsupportedRequest
from components.providers.base import Generation, GenerationRequest, GenerationStatus, Kind
from components.providers.hosted import HostedProvider
from components.providers.http import Reply
from components.providers.inputs import MIB, ImageLimits, Media, nearest_ratio, read_image, read_video, shape_of
from components.providers.replies import content_rejected, kept_until
from components.providers.video_model import Audio, VideoModel

API_VERSION = "2024-11-06"
USD_PER_CREDIT = 0.01
KEPT_HOURS = 24
DATA_URI_LIMIT = 5_000_000
IMAGE_LIMITS = ImageLimits(bytes=16 * MIB)
VIDEO_LIMIT = 200 * MIB

_STATUS = {
    "PENDING": GenerationStatus.QUEUED,
    "THROTTLED": GenerationStatus.QUEUED,
    "RUNNING": GenerationStatus.RUNNING,
    "SUCCEEDED": GenerationStatus.SUCCEEDED,
    "FAILED": GenerationStatus.FAILED,
    "CANCELLED": GenerationStatus.CANCELED,
}
_ROUTES = {
    Kind.TEXT: "/v1/text_to_video",
    Kind.IMAGE: "/v1/image_to_video",
    Kind.INTERPOLATION: "/v1/image_to_video",
    Kind.VIDEO: "/v1/video_to_video",
}
_PERFORMANCE = ("bodyControl", "expressionIntensity")


class Runway(HostedProvider):
    """Runway. A task that waits for a free slot of the account reads THROTTLED there and queued here.

    Options of Act-Two: ``bodyControl`` (true or false), ``expressionIntensity`` (1 to 5).
    """

    name = "runway"
    default_url = "https://api.dev.runwayml.com"
    poll_interval = 5.0

    def headers(self) -> Mapping[str, str]:
        """Return the key and the version of the API, which is mandatory."""
        return {"Authorization": f"Bearer {self.key()}", "X-Runway-Version": API_VERSION}

    def concurrency(self) -> int | None:
        """Ask for the tier of the account; it tells a number for each model."""
        models = self.http.ask("/v1/organization").at("tier", "models")
        named = models.values() if isinstance(models, Mapping) else []
        limits = [limit.get("maxConcurrentGenerations") for limit in named if isinstance(limit, Mapping)]
        return max((limit for limit in limits if isinstance(limit, int)), default=None)

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:  # noqa: ARG002
        if model.wire.get("performance"):
            route, body = "/v1/character_performance", self._performance(request, model)
        else:
            only_references = request.kind is Kind.IMAGE and not request.first_frame
            route = _ROUTES[Kind.TEXT if only_references else request.kind]
            body = self._body(request, model)
        reply = self.http.create(route, json=body)
        task = self.http.id_in(reply, "id")
        return Generation(task, GenerationStatus.QUEUED, estimate=_usd(reply, "estimatedCost"))

    def _body(self, request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
        body: dict[str, Any] = {"model": model.id}
        if request.prompt.strip():
            body["promptText"] = request.prompt
        if request.negative_prompt:
            body["negativePrompt"] = request.negative_prompt
        if request.seed is not None:
            body["seed"] = request.seed
        duration = request.duration or model.durations.default
        if duration:
            body["duration"] = int(duration)
        if model.audio is Audio.TOGGLE:
            body["audio"] = model.makes_sound(request.generate_audio, request.resolution)
        body |= self._shape(request, model)
        body |= self._media(request, model)
        return body | dict(request.options.get("extra", {}))

    def _performance(self, request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
        if not (request.source_video and request.reference_images):
            text = f"{model.label} needs a reference image with a face beside the source video. Add it."
            raise UnsupportedRequest(text)
        options = {name: request.options[name] for name in _PERFORMANCE if name in request.options}
        seed = {} if request.seed is None else {"seed": request.seed}
        return {
            "model": model.id,
            "character": {"type": "image", "uri": self._image(request.reference_images[0])},
            "reference": {"type": "video", "uri": self._uri(read_video(request.source_video, VIDEO_LIMIT))},
            **self._shape(request, model),
            **seed,
            **options,
            **request.options.get("extra", {}),
        }

    def _shape(self, request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
        ratio = request.aspect_ratio
        if ratio is None and request.kind is Kind.TEXT:
            ratio = model.default_aspect_ratio
        elif ratio is None and request.first_frame and model.aspect_ratios:
            ratio = nearest_ratio(model.aspect_ratios, shape_of(request.first_frame))
        resolution = request.resolution or model.default_resolution
        sizes = model.wire.get("sizes", {}).get(resolution, {})
        if sizes:
            size = sizes.get(ratio or "input")
            return {"ratio": size} if size else {}
        named = ((model.wire.get("ratio_field", "ratio"), ratio), ("resolution", resolution))
        return {name: value for name, value in named if value}

    def _media(self, request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
        media: dict[str, Any] = {}
        if request.source_video:
            field = model.wire.get("video_field", "promptVideo")
            media[field] = self._uri(read_video(request.source_video, VIDEO_LIMIT))
        frames = [("first", request.first_frame), ("last", request.last_frame)]
        placed = [{"uri": self._image(path), "position": where} for where, path in frames if path]
        if len(placed) == 1 and placed[0]["position"] == "first":
            media["promptImage"] = placed[0]["uri"]
        elif placed:
            media["promptImage"] = placed
        if request.reference_images:
            if placed:
                raise UnsupportedRequest(
                    f"{model.label} takes frames or reference images, not both. Remove one of them."
                )
            media["references"] = [{"uri": self._image(path)} for path in request.reference_images]
        return media

    def _image(self, path: Path) -> str:
        return self._uri(read_image(path, IMAGE_LIMITS))

    def _uri(self, media: Media) -> str:
        uri = media.data_uri
        if len(uri) <= DATA_URI_LIMIT:
            return uri
        ticket = self.http.ask("/v1/uploads", method="POST", json={"filename": media.name, "type": "ephemeral"})
        files = {"file": (media.name, media.data, media.type)}
        self.http.deliver(ticket.at("uploadUrl") or "", method="POST", data=ticket.at("fields") or {}, files=files)
        return str(ticket.at("runwayUri"))

    def _poll(self, generation: Generation) -> Generation:
        reply = self.http.ask(f"/v1/tasks/{generation.id}")
        status = _STATUS.get(str(reply.at("status")), GenerationStatus.RUNNING)
        changes: dict[str, Any] = {}
        cost = _usd(reply, "cost")
        if cost is not None:
            changes["cost"] = cost
        if status is GenerationStatus.SUCCEEDED:
            # Links last for 24 to 48 h and are renewed by asking again; how long the task itself is kept is not told.
            expires = kept_until(KEPT_HOURS, reply.at("createdAt"))
            return generation.now(status, video_url=reply.at("output", 0), expires_at=expires, **changes)
        if status is GenerationStatus.FAILED:
            return generation.failed(self._failure(reply), **changes)
        return generation.now(status, progress=reply.at("progress"), **changes)

    def _failure(self, reply: Reply) -> DailiesError:
        code, said = str(reply.at("failureCode") or ""), str(reply.at("failure") or "")
        if "SAFETY" in code:
            return content_rejected(self.label, said, detail=code)
        if code == "ASSET.INVALID":
            return UnsupportedRequest(f"Runway cannot use the picture or video that was sent: {said}", detail=code)
        if code == "THIRD_PARTY.UNAVAILABLE":
            return ProviderUnavailable("The model's maker cannot be reached by Runway. Try again later.", detail=code)
        return GenerationFailed(f"Runway could not make the video: {said or 'it gave no reason'}", detail=code)

    def _cancel(self, generation: Generation) -> None:
        self.http.ask(f"/v1/tasks/{generation.id}", method="DELETE")


def _usd(reply: Reply, name: str) -> float | None:
    credits_ = reply.at(name, "credits")
    return round(credits_ * USD_PER_CREDIT, 4) if isinstance(credits_, int | float) else None

"""Luma's older Dream Machine API with Ray 2 and Ray Flash 2.

Source: the types of lumaai 1.21.0. It takes pictures and videos by public web address only, so they come as options.
"""

from collections.abc import Mapping
from typing import Any

from components.errors import GenerationFailed
from components.providers.base import Generation, GenerationRequest, GenerationStatus
from components.providers.hosted import HostedProvider
from components.providers.replies import content_rejected, sounds_like_moderation
from components.providers.video_model import VideoModel

_STATUS = {
    "queued": GenerationStatus.QUEUED,
    "dreaming": GenerationStatus.RUNNING,
    "completed": GenerationStatus.SUCCEEDED,
    "failed": GenerationStatus.FAILED,
}


class LumaDreamMachine(HostedProvider):
    """Dream Machine.

    Options: ``image_url``, ``end_image_url``, ``extend`` (an earlier id), ``video_url`` with ``mode`` (adhere_1 to
    reimagine_3), ``loop``, ``concepts`` (camera moves by key).
    """

    name = "luma_dream_machine"
    default_url = "https://api.lumalabs.ai/dream-machine/v1"
    poll_interval = 3.0

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:  # noqa: ARG002
        options = request.options
        if options.get("video_url"):
            reply = self.http.create("/generations/video/modify", json=_modification(request, model))
        else:
            reply = self.http.create("/generations/video", json=_creation(request, model))
        return Generation(self.http.id_in(reply, "id"), GenerationStatus.QUEUED)

    def _poll(self, generation: Generation) -> Generation:
        reply = self.http.ask(f"/generations/{generation.id}")
        status = _STATUS.get(str(reply.at("state")), GenerationStatus.RUNNING)
        if status is GenerationStatus.FAILED:
            said = str(reply.at("failure_reason") or "it gave no reason")
            if sounds_like_moderation(said):
                return generation.failed(content_rejected(self.label, said))
            return generation.failed(GenerationFailed(f"Luma could not make the video: {said}"))
        if status is GenerationStatus.SUCCEEDED:
            return generation.now(status, video_url=reply.at("assets", "video"))
        return generation.now(status)

    def _cancel(self, generation: Generation) -> None:
        self.http.ask(f"/generations/{generation.id}", method="DELETE")


def _creation(request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
    options = request.options
    body: dict[str, Any] = {
        "generation_type": "video",
        "model": model.id,
        "prompt": request.prompt,
        "aspect_ratio": request.aspect_ratio or model.default_aspect_ratio,
        "resolution": request.resolution or model.default_resolution,
        "duration": f"{request.duration or model.durations.default:g}s",
    }
    frames: dict[str, Mapping[str, str]] = {}
    if options.get("image_url"):
        frames["frame0"] = {"type": "image", "url": options["image_url"]}
    elif options.get("extend"):
        frames["frame0"] = {"type": "generation", "id": options["extend"]}
    if options.get("end_image_url"):
        frames["frame1"] = {"type": "image", "url": options["end_image_url"]}
    if frames:
        body["keyframes"] = frames
    if options.get("concepts"):
        body["concepts"] = [{"key": key} for key in options["concepts"]]
    if "loop" in options:
        body["loop"] = bool(options["loop"])
    return body | dict(options.get("extra", {}))


def _modification(request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
    options = request.options
    body: dict[str, Any] = {
        "generation_type": "modify_video",
        "model": model.id,
        "prompt": request.prompt,
        "mode": options.get("mode", "flex_1"),
        "media": {"url": options["video_url"]},
    }
    if options.get("image_url"):
        body["first_frame"] = {"url": options["image_url"]}
    return body | dict(options.get("extra", {}))

"""Replicate's predictions: many models behind one key, listed or typed by hand.

Source: replicate 1.0.7 and replicate.com/docs. Results are deleted there after one hour.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from components.errors import GenerationFailed
from components.providers.base import Generation, GenerationRequest, GenerationStatus
from components.providers.hosted import HostedProvider
from components.providers.http import Reply
from components.providers.inputs import MIB, ImageLimits, Media, read_image, read_video
from components.providers.replies import content_rejected, kept_until, sounds_like_moderation
from components.providers.video_model import VideoModel

IMAGE_LIMITS = ImageLimits(bytes=20 * MIB)
VIDEO_LIMIT = 100 * MIB
DATA_URI_LIMIT = 256 * 1024
KEPT_HOURS = 1

_STATUS = {
    "starting": GenerationStatus.QUEUED,
    "processing": GenerationStatus.RUNNING,
    "succeeded": GenerationStatus.SUCCEEDED,
    "failed": GenerationStatus.FAILED,
    "canceled": GenerationStatus.CANCELED,
    "aborted": GenerationStatus.CANCELED,
}
_REFUSED = re.compile(r"\bE005\b")
_PERCENT = re.compile(r"(\d+)%\|")
_CUSTOM_WIRE = {"first_frame": "image", "last_frame": "end_image", "source_video": "video"}


class Replicate(HostedProvider):
    """Replicate. A model is ``owner/name``, with ``:version`` where it is not an official one.

    The names of a model's inputs differ; the option ``extra`` is added to its input.
    """

    name = "replicate"
    default_url = "https://api.replicate.com"
    poll_interval = 3.0
    takes_any_model = True

    def _submit(self, request: GenerationRequest, model: VideoModel, intent: str | None) -> Generation:  # noqa: ARG002
        owner_name, _, version = model.id.partition(":")
        version = version or model.wire.get("version", "")
        body: dict[str, Any] = {"input": self._input(request, model)}
        if version:
            reply = self.http.create("/v1/predictions", json={"version": version, **body})
        else:
            reply = self.http.create(f"/v1/models/{owner_name}/predictions", json=body)
        generation = Generation(self.http.id_in(reply, "id"), GenerationStatus.QUEUED)
        return self._read(generation, reply)

    def _input(self, request: GenerationRequest, model: VideoModel) -> dict[str, Any]:
        wire: Mapping[str, Any] = model.wire or _CUSTOM_WIRE
        values: dict[str, Any] = dict(wire.get("input", {}))
        if request.prompt.strip() and model.prompt != "unused":
            values["prompt"] = request.prompt
        for name in ("negative_prompt", "aspect_ratio", "resolution", "seed"):
            if getattr(request, name) is not None:
                values[name] = getattr(request, name)
        if request.duration:
            values["duration"] = int(request.duration)
        for name in ("first_frame", "last_frame"):
            path = getattr(request, name)
            if path:
                values[wire[name]] = self._image(path)
        if request.source_video:
            values[wire["source_video"]] = self._address(read_video(request.source_video, VIDEO_LIMIT))
        return values | dict(request.options.get("extra", {}))

    def _image(self, path: Path) -> str:
        return self._address(read_image(path, IMAGE_LIMITS))

    def _address(self, media: Media) -> str:
        if len(media.data) <= DATA_URI_LIMIT:
            return media.data_uri
        files = {"content": (media.name, media.data, media.type)}
        return str(self.http.ask("/v1/files", method="POST", files=files).at("urls", "get"))

    def _poll(self, generation: Generation) -> Generation:
        return self._read(generation, self.http.ask(f"/v1/predictions/{generation.id}"))

    def _read(self, generation: Generation, reply: Reply) -> Generation:
        status = _STATUS.get(str(reply.at("status")), GenerationStatus.RUNNING)
        if status is GenerationStatus.FAILED:
            said = str(reply.at("error") or "it gave no reason")
            if sounds_like_moderation(said) or _REFUSED.search(said):
                return generation.failed(content_rejected(self.label, said))
            return generation.failed(GenerationFailed(f"Replicate could not make the video: {said}"))
        if status is GenerationStatus.SUCCEEDED:
            return self._result(generation, reply)
        percents = _PERCENT.findall(str(reply.at("logs") or ""))
        return generation.now(status, progress=int(percents[-1]) / 100 if percents else None)

    def _result(self, generation: Generation, reply: Reply) -> Generation:
        output = reply.at("output")
        url = output[-1] if isinstance(output, list) and output else output
        if not isinstance(url, str):
            reason = "deleted the result, as it does after an hour" if reply.at("data_removed") else "sent no video"
            return generation.failed(GenerationFailed(f"Replicate {reason}. Generate it again."))
        expires = kept_until(KEPT_HOURS, reply.at("completed_at"))
        return generation.now(GenerationStatus.SUCCEEDED, video_url=url, expires_at=expires)

    def _cancel(self, generation: Generation) -> None:
        self.http.ask(f"/v1/predictions/{generation.id}/cancel", method="POST")

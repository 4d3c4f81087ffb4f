"""Carrying a request over to another model: the nearest thing that it makes, and in words what changes on the way."""

from dataclasses import dataclass, replace
from typing import Any

from components.providers.generation import GenerationRequest, Kind
from components.providers.inputs import nearest_ratio
from components.providers.video_model import Audio, VideoModel

_HEIGHTS = {"2k": 1440, "4k": 2160}


@dataclass(frozen=True)
class Fit:
    """A request as another model takes it, and what is different, one sentence each."""

    request: GenerationRequest
    changes: tuple[str, ...] = ()


def fit(request: GenerationRequest, model: VideoModel) -> Fit:
    """Return the request for the model with as little changed as possible.

    What cannot be carried over at all, such as a source video for a model that takes none, is left to ``model.check``.
    """
    changes: list[str] = []
    values: dict[str, Any] = {"model": model.id}
    if request.kind is Kind.INTERPOLATION and Kind.INTERPOLATION not in model.kinds and request.first_frame:
        values["last_frame"] = None
        changes.append("The last frame is left out.")
    if len(request.reference_images) > model.references:
        values["reference_images"] = request.reference_images[: model.references]
        kept = f"Only {model.references} reference images are used." if model.references else ""
        changes.append(kept or "The reference images are left out.")
    moved = replace(request, **values)
    fitted = model.for_kind(moved.kind)
    for values_, told in (_choices(moved, fitted), _switches(moved, fitted)):
        moved = replace(moved, **values_)
        changes += told
    return Fit(moved, tuple(changes))


def _choices(request: GenerationRequest, model: VideoModel) -> tuple[dict[str, Any], list[str]]:
    values: dict[str, Any] = {}
    changes = []
    if request.duration is not None and request.duration not in model.durations.choices:
        nearest = values["duration"] = model.durations.nearest(request.duration)
        changes.append(f"{nearest:g} s instead of {request.duration:g} s." if nearest else "The model sets the length.")
    if request.aspect_ratio is not None and request.aspect_ratio not in model.aspect_ratios:
        across, down = (float(side) for side in request.aspect_ratio.split(":"))
        ratio = values["aspect_ratio"] = nearest_ratio(model.aspect_ratios, across / down)
        changes.append(f"{ratio} instead of {request.aspect_ratio}." if ratio else "The model sets the shape.")
    if request.resolution is not None and request.resolution not in model.resolutions:
        wanted = _height(request.resolution)
        near = min(model.resolutions, key=lambda name: abs(_height(name) - wanted), default=None)
        values["resolution"] = near
        changes.append(f"{near} instead of {request.resolution}." if near else "The model sets the resolution.")
    if request.fps is not None and request.fps not in model.fps:
        values["fps"] = None
        changes.append("The model sets the frame rate.")
    return values, changes


def _switches(request: GenerationRequest, model: VideoModel) -> tuple[dict[str, Any], list[str]]:
    values: dict[str, Any] = {}
    changes = []
    if request.seed is not None and not model.seed:
        values["seed"] = None
        changes.append("It takes no seed: every run gives another video.")
    if request.negative_prompt and not model.negative_prompt:
        values["negative_prompt"] = None
        changes.append("The negative prompt is left out.")
    silent = model.audio in (Audio.NONE, Audio.SOURCE)
    limited = (
        model.audio_resolutions and (request.resolution or model.default_resolution) not in model.audio_resolutions
    )
    if request.generate_audio and (silent or limited):
        values["generate_audio"] = None
        changes.append("It makes no sound here.")
    if request.generate_audio is False and model.audio is Audio.ALWAYS:
        values["generate_audio"] = None
        changes.append("It always makes sound; mute the clip afterwards.")
    return values, changes


def _height(resolution: str) -> int:
    digits = "".join(character for character in resolution if character.isdigit())
    return _HEIGHTS.get(resolution.lower()) or int(digits or 0)

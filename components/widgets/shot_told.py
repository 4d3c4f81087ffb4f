"""A shot as a request of one model: in the model's dialect, or in the words that somebody wrote for it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from components.prompts.dialects import Rendered, spoken
from components.providers import GenerationRequest, VideoModel
from components.widgets.shot import Shot

ANIMATIC = "animatic"


def told_to(shot: Shot, model: VideoModel) -> Rendered:
    """Return what this model gets of the shot."""
    takes = model.negative_prompt
    return spoken(shot.parts, model.id, model.provider, shot.own, takes_negative_prompt=takes)


def as_told(request: GenerationRequest, shot: Shot, model: VideoModel) -> GenerationRequest:
    """Return the request with the shot in it; what the form says of seed and of what to keep out stands before."""
    rendered = told_to(shot, model)
    options: Mapping[str, Any] = rendered.options
    if model.provider == ANIMATIC:
        options = {"parts": shot.parts.drawable().to_json()}
    return replace(
        request,
        prompt=rendered.text or shot.text,
        negative_prompt=request.negative_prompt or rendered.negative_prompt,
        options=dict(options),
    )


def request_of(shot: Shot, model: VideoModel) -> GenerationRequest:
    """Return the request for a shot as it stands."""
    request = GenerationRequest(
        model.id, shot.text, duration=shot.duration, aspect_ratio=shot.aspect_ratio, seed=shot.seed
    )
    return as_told(request, shot, model)

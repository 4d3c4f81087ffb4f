"""Prompts of two shots: where they say “cut to”, the animatic cuts, and the look of the first goes on in the second."""

import re
from dataclasses import replace

from components.animatic.color import Array
from components.animatic.compositor import Stage
from components.animatic.director import direct
from components.animatic.request import DURATIONS, AnimaticRequest

CUT = re.compile(r"[\s,.;:–—-]*\b(?:hard cut|smash cut|match cut|jump cut|cut|cuts|cutting) to\b[\s,:]*", re.IGNORECASE)
KEPT = ("style", "lighting", "mood", "palette", "stock")
"""Parts that hold for the whole prompt; the camera is of its shot."""


class CutTogether:
    """A reel of stages one after the other."""

    def __init__(self, stages: tuple[Stage, ...]) -> None:
        first = stages[0]
        self.stages, self.scene = stages, first.scene
        self.width, self.height, self.fps = first.width, first.height, first.fps
        self.frames = sum(stage.frames for stage in stages)

    def frame(self, index: int) -> Array:
        """The finished frame, BGR: that of the shot which is on at that moment."""
        for stage in self.stages:
            if index < stage.frames:
                return stage.frame(index)
            index -= stage.frames
        return self.stages[-1].frame(self.stages[-1].frames - 1)


def shots_of(request: AnimaticRequest) -> tuple[AnimaticRequest, ...]:
    """The one shot or the two that are asked for, each with its share of the time; too short a clip is not cut."""
    half = round(request.duration * request.fps / 2) / request.fps
    rest = request.duration - half
    if min(half, rest) < DURATIONS[0]:
        return (request,)
    parts = dict(request.parts or {})
    texts = {"": request.prompt, **{name: text for name, text in request.part_texts().items() if name not in KEPT}}
    for name, text in texts.items():
        before, cut, after = _at_cut(text)
        if not cut:
            continue
        kept = {key: value for key, value in parts.items() if key in KEPT}
        first = replace(request, duration=half, prompt=request.prompt if name else before,
                        parts={**parts, name: before} if name else request.parts)  # fmt: skip
        if "style" not in kept:
            kept["style"] = direct(first).style.name
        second = replace(request, duration=rest, prompt=after, parts=kept, seed=request.seed + 1)
        return first, second
    return (request,)


def _at_cut(text: str) -> tuple[str, bool, str]:
    found = CUT.search(text)
    if not found or not text[: found.start()].strip() or not text[found.end() :].strip():
        return text, False, ""
    return text[: found.start()], True, text[found.end() :]

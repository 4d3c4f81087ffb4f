"""The player of the Edit page with its timeline: it plays the edit in the browser before anything is rendered."""

from collections.abc import Mapping, Sequence
from typing import Any

from components.catalog import Clip
from components.web.previews import preview_url
from components.widgets.cut import Cut
from components.widgets.element import element

LIVE = {"trim", "concat", "reframe", "loop", "add_audio"}
"""What the browser can show by itself; everything else is shown by a preview that the server renders."""

_stage = element(
    "edit_stage", events=("trim", "select", "add", "drop"), reserve="min(62vh, 640px, calc(56.25vw + 190px))"
)


def edit_stage(cut: Cut, clips: Sequence[Clip], *, chosen: int, sound: str | None) -> Mapping[str, Any]:
    """Draw it. ``sound`` is the address of the added sound.

    Returns ``trim`` ({"index", "start", "end"} in seconds of that clip), ``select`` or ``drop`` (the index of a clip),
    or ``add`` (more clips are wanted).
    """
    on = {step.operation: step.options for step in cut.steps if not step.off}
    frame, added = on.get("reframe", {}), on.get("add_audio", {})
    data = {
        "segments": [_segment(clip, *cut.trim(index)) for index, clip in enumerate(clips)],
        "frame": {
            "ratio": _ratio(frame),
            "fit": frame.get("fit", "crop"),
            "x": frame.get("focus_x", 50.0) / 100,
            "y": frame.get("focus_y", 50.0) / 100,
        },
        "loops": on.get("loop", {"count": 1}).get("count", 2),
        "sound": sound and {"url": sound, "volume": added.get("volume", 100.0) / 100, "mode": added.get("mode", "mix")},
        "selected": chosen,
        "rendered": preview_url(cut.recipe().to_json(), cut.clips) if on.keys() - LIVE else None,
    }
    return _stage(data, key="edit_stage")


def after(heard: Mapping[str, Any], cut: Cut, clips: Sequence[Clip]) -> Cut | None:
    """Return the cut after what was done on the timeline; None if nothing was."""
    if heard["drop"] is not None:
        return cut.with_clips([id_ for place, id_ in enumerate(cut.clips) if place != heard["drop"]])
    if drawn := heard["trim"]:
        return cut.trimmed(drawn["index"], drawn["start"], drawn["end"], clips[drawn["index"]].duration)
    return None


def _segment(clip: Clip, start: float, end: float | None) -> dict[str, Any]:
    return {
        "id": clip.id,
        "title": clip.title,
        "url": f"/app/static/lib/{clip.media}.{clip.suffix}",
        "poster": clip.poster and f"/app/static/lib/{clip.poster}.jpg",
        "duration": clip.duration,
        "fps": clip.fps,
        "start": min(start, clip.duration),
        "end": clip.duration if end is None else min(end, clip.duration),
        "ratio": f"{clip.width}:{clip.height}",
    }


def _ratio(frame: Mapping[str, Any]) -> str | None:
    if frame.get("width") and frame.get("height"):
        return f"{frame['width']}:{frame['height']}"
    return frame.get("aspect_ratio") or None

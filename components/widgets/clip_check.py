"""What is wrong with a clip of the edit, asked for by a click, and the steps that mend it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from components.catalog import Clip
from components.web.checks import check_url
from components.widgets.cut import Cut, Step, usable
from components.widgets.element import element

_check = element("clip_check", events=("mend",), reserve="34px")


def clip_check(clips: Sequence[Clip], chosen: int) -> Mapping[str, Any] | None:
    """Draw the check of the chosen clip; return the step that is wanted as a mend, if one just was."""
    clip = clips[chosen]
    data = {"clip": clip.id, "index": chosen, "url": check_url(clip.id), "duration": clip.duration}
    wanted: Mapping[str, Any] | None = _check(data, key="clip_check")["mend"]
    return wanted


def mended(wanted: Mapping[str, Any], cut: Cut, clips: Sequence[Clip], chosen: int) -> tuple[Cut, int | None]:
    """Return the cut with a mend in it, and the step to show next.

    A trim joins what is trimmed already; any other step is for the one clip that was checked.
    """
    options = dict(wanted.get("options", {}))
    if wanted.get("operation") == "trim":
        start, end = cut.trim(chosen)
        first = max(start, options.get("start", 0.0))
        last = min(clips[chosen].duration if end is None else end, options.get("end", clips[chosen].duration))
        return (cut.trimmed(chosen, first, last, clips[chosen].duration) if first < last else cut), None
    step = Step(str(wanted.get("operation")), options, chosen if len(clips) > 1 else None)
    if not usable(step, len(clips)):
        return cut, None
    return replace(cut, steps=(*cut.steps, step)), len(cut.steps)

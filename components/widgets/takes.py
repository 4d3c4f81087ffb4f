"""The takes of a shot, newest first, and the shot itself in one line above them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from components.catalog import Clip, Job, JobKind, PromptVersion
from components.prompts import PromptParts
from components.widgets.cards import card, model_label
from components.widgets.element import element
from components.widgets.shot import RATIOS, Shot
from components.widgets.words import money

_head = element("shot_head", reserve="80px")
_takes = element("takes", events=("finished", "open"), reserve="120px")
SHOWN = 40


def shot_head(shot: Shot, versions: Sequence[PromptVersion]) -> None:
    """Draw what is to be generated."""
    version = f"Version {versions[0].number}" if versions else "Not generated yet"
    _head(
        {"id": shot.id, "title": shot.name, "text": shot.text, "version": version, "spec": shot.drawing()},
        key="shot_head",
    )


def takes(shot: Shot, jobs: Sequence[Job], clips: Mapping[str, Clip]) -> str | None:
    """Draw the takes that these jobs (newest first) make or made; return the id of a clip to open."""
    made = [job for job in jobs if job.kind == JobKind.generate]
    listed = [
        _take(job, len(made) - place, clips.get(job.clip_id or ""), shot) for place, job in enumerate(made[:SHOWN])
    ]
    heard = _takes({"prompt_id": shot.id, "spec": shot.drawing(), "takes": listed}, key="take_grid")
    opened: str | None = heard["open"]
    return opened


def _take(job: Job, number: int, clip: Clip | None, shot: Shot) -> dict[str, Any]:
    request = (job.request or {}).get("request", {})
    model = model_label(request.get("model", ""))
    facts = model if clip is None or clip.cost is None else f"{model}, {_paid(clip.cost)}"
    return {
        "id": job.id,
        "number": number,
        "state": str(job.state),
        "progress": job.progress,
        "note": job.note,
        "error": {"message": job.error.get("message", "")} if job.error else None,
        "clip_id": job.clip_id,
        "model": model,
        "facts": facts,
        "clip": card(clip) if clip else None,
        "spec": _as_asked(request, shot).drawing(),
    }


def _paid(cost: float) -> str:
    return "free" if cost == 0 else f"paid {money(cost)}"


def _as_asked(request: Mapping[str, Any], shot: Shot) -> Shot:
    """The shot as it was when the take was asked for."""
    ratio = request.get("aspect_ratio")
    parts = request.get("options", {}).get("parts")
    asked = replace(shot, aspect_ratio=ratio if ratio in RATIOS else shot.aspect_ratio)
    return replace(asked, parts=PromptParts.from_json(parts)) if parts else asked

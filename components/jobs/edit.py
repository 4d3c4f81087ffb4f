"""Edit: a recipe over clips is rendered to a new clip, which remembers its recipe and its parents."""

from pathlib import Path

from components.catalog import Origin
from components.jobs.attempt import Attempt
from components.jobs.files import find_file, named_files
from components.jobs.intake import make, register
from components.processing import Recipe, find_ffmpeg, render
from components.processing.presets import PRESETS, Preset


def edit(attempt: Attempt) -> str:
    """Render the job's recipe and return the id of the new clip."""
    request = attempt.request
    preset = _preset(attempt)
    suffix = preset.suffix if preset else "mp4"
    made = attempt.step("render", lambda: make(attempt, lambda path: _render(attempt, path), suffix=suffix))
    return attempt.step(
        "register",
        lambda: register(attempt, made, parents=request["clips"], origin=Origin.edited, recipe=request["recipe"]),
    )


def _preset(attempt: Attempt) -> Preset | None:
    name = attempt.request.get("preset")
    return PRESETS[name] if name else None


def _render(attempt: Attempt, path: Path) -> None:
    bench, request = attempt.bench, attempt.request
    recipe = Recipe.from_json(request["recipe"])
    attempt.doing("rendering")
    render(
        recipe,
        [find_file(bench, clip_id) for clip_id in request["clips"]],
        path,
        encoding=preset.encoding if (preset := _preset(attempt)) else None,
        files={name: find_file(bench, name) for name in named_files(recipe)},
        progress=attempt.progress,
        canceled=attempt.canceled,
        limits=bench.settings.limits,
        program=find_ffmpeg(bench.settings),
    )

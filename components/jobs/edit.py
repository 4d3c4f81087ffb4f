"""Edit: a recipe over clips is rendered to a new clip, which remembers its recipe and its parents."""

from pathlib import Path

from components.catalog import Origin
from components.jobs.attempt import Attempt
from components.jobs.bench import Bench
from components.jobs.intake import make, register
from components.processing import Recipe, find_ffmpeg, render
from components.processing.operations.base import Kind

FILES = (Kind.AUDIO, Kind.IMAGE, Kind.FILE)


def edit(attempt: Attempt) -> str:
    """Render the job's recipe and return the id of the new clip."""
    request = attempt.request
    made = attempt.step("render", lambda: make(attempt, lambda path: _render(attempt, path)))
    return attempt.step(
        "register",
        lambda: register(attempt, made, parents=request["clips"], origin=Origin.edited, recipe=request["recipe"]),
    )


def _render(attempt: Attempt, path: Path) -> None:
    bench, request = attempt.bench, attempt.request
    recipe = Recipe.from_json(request["recipe"])
    attempt.doing("rendering")
    render(
        recipe,
        [find_file(bench, clip_id) for clip_id in request["clips"]],
        path,
        audio={name: find_file(bench, name) for name in named_files(recipe)},
        progress=attempt.progress,
        canceled=attempt.canceled,
        limits=bench.settings.limits,
        program=find_ffmpeg(bench.settings),
    )


def named_files(recipe: Recipe) -> tuple[str, ...]:
    """Return the names of the files that the steps use beside the clips."""
    options = ((step, option) for step in recipe.steps for option in step.options() if option.kind in FILES)
    return tuple(dict.fromkeys(name for step, option in options if (name := getattr(step, option.name))))


def find_file(bench: Bench, name: str) -> Path:
    """Return the path of a clip by its id, or of an uploaded file by ``hash.suffix``."""
    media, dot, suffix = name.partition(".")
    if dot:
        return bench.media.path(media, suffix)
    clip = bench.catalog.clips.get(name)
    return bench.media.path(clip.media, clip.suffix)

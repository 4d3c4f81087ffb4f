"""Edit: a recipe over clips is rendered to a new clip, which remembers its recipe and its parents."""

from pathlib import Path
from typing import Any

from components.catalog import Origin
from components.jobs.attempt import Attempt, Done
from components.jobs.files import find_file, named_files
from components.jobs.intake import Made, make, register
from components.jobs.ways import chosen_encoding, kept_part
from components.processing import Encoding, Recipe, Trim, find_ffmpeg, render, smart_cut


def edit(attempt: Attempt) -> Done:
    """Render the job's recipe to a new clip."""
    request = attempt.request
    made = attempt.step("render", lambda: _make(attempt))
    note = made.pop("note", "")
    clip_id = attempt.step(
        "register",
        lambda: register(attempt, made, parents=request["clips"], origin=Origin.edited, recipe=request["recipe"]),
    )
    return Done((clip_id,), note)


def _make(attempt: Attempt) -> Made:
    request = attempt.request
    encoding = chosen_encoding(request.get("preset"), request.get("encoder"))
    notes: list[str] = []

    def write(path: Path) -> None:
        recipe = Recipe.from_json(request["recipe"])
        if request.get("keep"):
            notes.append(_cut(attempt, kept_part(recipe, len(request["clips"])), path))
        else:
            _render(attempt, recipe, path, encoding)

    made = make(attempt, write, suffix=encoding.suffix if encoding else "mp4")
    return {**made, "note": " ".join(notes)}


def _render(attempt: Attempt, recipe: Recipe, path: Path, encoding: Encoding | None) -> None:
    bench = attempt.bench
    attempt.doing("rendering")
    render(
        recipe,
        [find_file(bench, clip_id) for clip_id in attempt.request["clips"]],
        path,
        encoding=encoding,
        files={name: find_file(bench, name) for name in named_files(recipe)},
        **_running(attempt),
    )


def _cut(attempt: Attempt, part: Trim, path: Path) -> str:
    attempt.doing("cutting")
    source = find_file(attempt.bench, attempt.request["clips"][0])
    return smart_cut(source, path, part.start, part.end, **_running(attempt)).note


def _running(attempt: Attempt) -> dict[str, Any]:
    settings = attempt.bench.settings
    return {
        "progress": attempt.progress,
        "canceled": attempt.canceled,
        "limits": settings.limits,
        "program": find_ffmpeg(settings),
    }

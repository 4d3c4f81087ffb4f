"""Export: of clips, or of what a recipe makes of them, something that is no clip, or several clips.

A file lies in the media store and is named by the job's row; the store drops it a week later. Clips get their ids in
the step that makes them, so that a second run of the next step adds none twice.
"""

from pathlib import Path
from typing import Any

from components.catalog import Origin, new_id
from components.jobs.attempt import Attempt, Done
from components.jobs.exports import Work, Written, read_export
from components.jobs.files import find_file, named_files
from components.jobs.intake import Made, keep, register
from components.processing import Recipe, Trim, find_ffmpeg


def export(attempt: Attempt) -> Done:
    """Make what the job asks for."""
    made = attempt.step("export", lambda: _make(attempt))
    clips = [attempt.step(f"register {number}", lambda clip=clip: _register(attempt, clip))  # type: ignore[misc]
             for number, clip in enumerate(made["clips"], start=1)]  # fmt: skip
    return Done(tuple(clips), made["note"], made["file"], _poster(attempt))


def _make(attempt: Attempt) -> dict[str, Any]:
    bench, request = attempt.bench, attempt.request
    recipe, settings = Recipe.from_json(request["recipe"]), bench.settings
    limits, program = settings.limits, find_ffmpeg(settings)
    with bench.media.workspace(attempt.name) as folder:
        work = Work(
            recipe,
            [find_file(bench, clip) for clip in request["clips"]],
            {name: find_file(bench, name) for name in named_files(recipe)},
            folder,
            attempt.doing,
            attempt.progress,
            {"canceled": attempt.canceled, "limits": limits, "program": program},
        )
        written = read_export(request["export"], request["options"]).write(work)
        attempt.check()
        clips = _clips(attempt, written, recipe) if written.are_clips else []
        return {"clips": clips, "note": written.note, "file": None if written.are_clips else _kept(attempt, written)}


def _kept(attempt: Attempt, written: Written) -> dict[str, Any]:
    (path,) = written.paths
    suffix, size = path.suffix[1:], path.stat().st_size
    return {"media": attempt.bench.media.adopt(path, suffix), "suffix": suffix, "size": size}


def _clips(attempt: Attempt, written: Written, recipe: Recipe) -> list[Made]:
    clips = []
    for number, (path, (start, end)) in enumerate(zip(written.paths, written.times, strict=True), start=1):
        steps = Recipe((*recipe.steps, Trim(start, end)))
        made = keep(attempt, path, _private(path, number))
        clips.append(
            {"id": new_id(), "title": f"{attempt.job.title}, part {number}", "recipe": steps.to_json(), **made}
        )
    return clips


def _private(path: Path, number: int) -> Path:
    folder = path.parent / f"preview-{number}"
    folder.mkdir()
    return folder


def _register(attempt: Attempt, made: Made) -> str:
    return register(attempt, made, parents=attempt.request["clips"], origin=Origin.edited)


def _poster(attempt: Attempt) -> str | None:
    return attempt.bench.catalog.clips.get(attempt.request["clips"][0]).poster

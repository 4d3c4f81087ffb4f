"""Which files a recipe names, and where they lie."""

from pathlib import Path

from components.jobs.bench import Bench
from components.processing import Recipe
from components.processing.operations.base import Kind

FILES = (Kind.AUDIO, Kind.IMAGE, Kind.FILE)


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

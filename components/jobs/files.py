"""Which files a recipe names, and where they lie."""

from pathlib import Path
from typing import Protocol

from components.catalog import Catalog
from components.media import MediaStore
from components.processing import Recipe
from components.processing.operations.base import Kind


class Shelf(Protocol):
    """Where files are found: a studio, or a worker's bench."""

    @property
    def catalog(self) -> Catalog: ...
    @property
    def media(self) -> MediaStore: ...


FILES = (Kind.AUDIO, Kind.IMAGE, Kind.FILE)


def named_files(recipe: Recipe) -> tuple[str, ...]:
    """Return the names of the files that the steps use beside the clips."""
    options = ((step, option) for step in recipe.steps for option in step.options() if option.kind in FILES)
    return tuple(dict.fromkeys(name for step, option in options if (name := getattr(step, option.name))))


def find_file(shelf: Shelf, name: str) -> Path:
    """Return the path of a clip by its id, or of an uploaded file by ``hash.suffix``."""
    media, dot, suffix = name.partition(".")
    if dot:
        return shelf.media.path(media, suffix)
    clip = shelf.catalog.clips.get(name)
    return shelf.media.path(clip.media, clip.suffix)

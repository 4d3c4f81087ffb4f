"""Render a recipe: probe, one graph, one encode, a look at what came out, and only then the name it was asked for."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from components.errors import FFmpegFailed, UnreadableMedia
from components.processing.encoding import Encoding, encoding_for
from components.processing.failures import full
from components.processing.ffmpeg import Canceler, FFmpeg, Progress, find_ffmpeg, run
from components.processing.graph import Graph, Source, Take
from components.processing.probe import MediaInfo, probe
from components.processing.recipe import Measurement, Recipe
from components.settings import Limits


def render(
    recipe: Recipe,
    sources: Sequence[Path],
    output: Path,
    *,
    files: Mapping[str, Path] | None = None,
    encoding: Encoding | None = None,
    progress: Progress | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> MediaInfo:
    """Write what a recipe makes of the clips to ``output``, which appears only when it is whole and verified.

    ``files`` holds the sounds, pictures and texts by the names that steps use. ``progress`` is told the fraction done;
    ``canceled`` is asked a few times a second. Raise InvalidRecipe, UnreadableMedia, MediaTooLarge, Canceled,
    StorageFull or FFmpegFailed.
    """
    limits = limits or Limits()
    program = program or find_ffmpeg()
    encoding = encoding or encoding_for(output)
    infos = {path: probe(path, limits) for path in dict.fromkeys(sources)}
    running: dict[str, Any] = {"limits": limits, "program": program, "canceled": canceled}
    with workspace(output) as folder:
        graph = Graph([Source.of(path, infos[path]) for path in sources], files=files, folder=folder, limits=limits)
        for place, step in enumerate(recipe.steps, start=1):
            measurement = Measurement(recipe, place, graph) if step.measures else None
            if measurement and measurement.node:
                run(measurement.node, folder=folder, seconds=measurement.seconds, **running)
                measurement.learn(folder)
        take = recipe.compile(graph)
        result = folder / f"result.{encoding.suffix}"
        node = encoding.write(take, result.name, limits)
        run(node, folder=folder, seconds=take.seconds, progress=progress, **running)
        info = verified(result, take, limits)
        result.replace(output)
    if progress:
        progress(1.0)
    return info


@contextmanager
def workspace(output: Path) -> Iterator[Path]:
    """A private folder beside an output, gone at the end with all that is in it; a full disk is told as StorageFull."""
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".render-", dir=output.parent) as folder:
            yield Path(folder)
    except OSError as error:
        if told := full(error):
            raise told from error
        raise


def verified(result: Path, take: Take, limits: Limits) -> MediaInfo:
    """Probe what was written; raise FFmpegFailed unless it has exactly the frames that were promised."""
    if not result.is_file() or result.stat().st_size == 0:
        raise FFmpegFailed("ffmpeg ended without an error but wrote nothing. Try again.")
    try:
        info = probe(result, limits)
    except UnreadableMedia as error:
        raise FFmpegFailed("What ffmpeg wrote cannot be read again. Try again.", detail=str(error)) from error
    if info.frames != take.frames:
        raise FFmpegFailed(
            f"The result has {info.frames} frames instead of {take.frames}: a clip may be broken in the middle. "
            "Download or export it again, or cut around the broken part.",
            detail=f"{info.duration:.3f} s instead of {take.seconds:.3f} s",
        )
    return info

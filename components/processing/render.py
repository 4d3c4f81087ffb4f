"""Render a recipe: probe, one graph, one encode, a look at what came out, and only then the name it was asked for."""

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import ffmpeg

from components.errors import FFmpegFailed, FFmpegTimedOut, InvalidRecipe, UnreadableMedia
from components.processing.copying import CannotCopy, copied
from components.processing.encoding import Encoding, encoding_for
from components.processing.failures import full
from components.processing.ffmpeg import Canceler, FFmpeg, Node, Progress, find_ffmpeg, run
from components.processing.graph import Graph, Source, Take, even
from components.processing.operations.base import Operation
from components.processing.probe import MediaInfo, probe
from components.processing.proof import prove
from components.processing.provenance import provenance
from components.processing.recipe import Measurement, Recipe
from components.settings import Limits


@dataclass(frozen=True)
class Output:
    """One of the results of a recipe: a video, after ``steps`` that only it goes through."""

    path: Path
    encoding: Encoding | None = None
    steps: tuple[Operation, ...] = ()


@dataclass(frozen=True)
class Poster:
    """A JPEG of one moment of the result, ``at`` a part of the whole."""

    path: Path
    at: float = 1 / 3
    width: int = 640


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
    ``canceled`` is asked a few times a second. Without an ``encoding``, a picture that no step changes is copied as it
    is wherever that is safe. Raise InvalidRecipe, UnreadableMedia, MediaTooLarge, Canceled, StorageFull or
    FFmpegFailed.
    """
    (info,) = render_all(
        recipe,
        sources,
        [Output(output, encoding)],
        files=files,
        progress=progress,
        canceled=canceled,
        limits=limits,
        program=program,
    )
    return info


def render_all(
    recipe: Recipe,
    sources: Sequence[Path],
    outputs: Sequence[Output | Poster],
    *,
    files: Mapping[str, Path] | None = None,
    progress: Progress | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> tuple[MediaInfo, ...]:
    """Write several results from one decode, as ``render`` writes one; all appear, or none, on the disk of the first.

    Return what is known of each video, in their order.
    """
    if not outputs:
        raise InvalidRecipe("Choose what to write.")
    limits = limits or Limits()
    program = program or find_ffmpeg()
    _refuse_missing(
        (*recipe.steps, *(step for each in outputs if isinstance(each, Output) for step in each.steps)), program
    )
    infos = {path: probe(path, limits) for path in dict.fromkeys(sources)}
    tags = provenance(infos)
    running: dict[str, Any] = {"limits": limits, "program": program, "canceled": canceled}
    with workspace(outputs[0].path) as folder:
        opened = [Source.of(path, infos[path]) for path in sources]
        graph = _Branching(opened, files=files, folder=folder, limits=limits)
        measure = partial(_measure, graph=graph, folder=folder, running=running)
        measure(recipe, 1)
        trunk = recipe.compile(graph)
        if recipe.steps and (info := _copied(trunk, outputs, graph, folder, tags, {**running, "progress": progress})):
            return (info,)
        nodes, made = [], []
        for number, (output, take) in enumerate(zip(outputs, _split(trunk, len(outputs)), strict=True)):
            if isinstance(output, Poster):
                name, end = f"poster{number}.jpg", take
                nodes.append(_poster(take, name, output))
            else:
                encoding = output.encoding or encoding_for(output.path)
                name = f"result{number}.{encoding.suffix}"
                whole = Recipe(recipe.steps + output.steps)
                measure(whole, len(recipe.steps) + 1)
                end = graph.go_on(take, whole.steps, len(recipe.steps))
                nodes.append(encoding.write(end, name, limits, tags))
            made.append((output, folder / name, end))
        node = ffmpeg.merge_outputs(*nodes) if len(nodes) > 1 else nodes[0]
        run(node, folder=folder, seconds=trunk.seconds, progress=progress, **running)
        checked = [_checked(output, result, take, limits) for output, result, take in made]
        for output, result, _ in made:
            output.path.parent.mkdir(parents=True, exist_ok=True)
            result.replace(output.path)
    if progress:
        progress(1.0)
    return tuple(info for info in checked if info)


def _refuse_missing(steps: Iterable[Operation], program: FFmpeg) -> None:
    """A recipe may come from a machine whose ffmpeg can do more."""
    for step in steps:
        if why := step.lacking(program):
            raise step.refuse(f"{why} Take the step out, or install an ffmpeg that has it.")


def _copied(
    take: Take,
    outputs: Sequence[Output | Poster],
    graph: Graph,
    folder: Path,
    tags: Mapping[str, str],
    running: dict[str, Any],
) -> MediaInfo | None:
    """Write a result whose picture nothing was done to without encoding it; None where that cannot be."""
    output = outputs[0]
    if not isinstance(output, Output) or len(outputs) > 1 or output.steps or output.encoding:
        return None
    try:
        result = copied(take, encoding_for(output.path), graph, folder, tags, running)
        info = verified(result, take, graph.limits)
    except FFmpegTimedOut:
        raise
    except (CannotCopy, UnreadableMedia, FFmpegFailed):
        return None
    result.replace(output.path)
    if progress := running["progress"]:
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
    """Probe what was written; raise FFmpegFailed unless it has exactly the frames that were promised, and they play."""
    if not result.is_file() or result.stat().st_size == 0:
        raise FFmpegFailed("ffmpeg ended without an error but wrote nothing. Try again.")
    try:
        info = probe(result, limits)
        prove(result)
    except UnreadableMedia as error:
        raise FFmpegFailed("What ffmpeg wrote cannot be read again. Try again.", detail=str(error)) from error
    if info.frames != take.frames:
        raise FFmpegFailed(
            f"The result has {info.frames} frames instead of {take.frames}: a clip may be broken in the middle. "
            "Download or export it again, or cut around the broken part.",
            detail=f"{info.duration:.3f} s instead of {take.seconds:.3f} s",
        )
    return info


class _Branching(Graph):
    """A graph that goes on from a take with steps that only one output goes through."""

    def go_on(self, take: Take, steps: Sequence[Operation], done: int) -> Take:
        """The take after the steps that follow the first ``done``."""
        for number, step in enumerate(steps[done:], start=done + 1):
            self._step, self.turn = number, 0
            (take,) = step.apply((take,), self)
            take = replace(take, remake=partial(self._rebuild, steps[:number], 0))
        return take


def _measure(recipe: Recipe, first: int, *, graph: Graph, folder: Path, running: dict[str, Any]) -> None:
    """Let the steps from a place on measure what they are going to change."""
    for place, step in enumerate(recipe.steps[first - 1 :], start=first):
        measurement = Measurement(recipe, place, graph) if step.measures else None
        if measurement and measurement.node:
            run(measurement.node, folder=folder, seconds=measurement.seconds, **running)
            measurement.learn(folder)


def _split(take: Take, parts: int) -> list[Take]:
    """The same take several times over; streams that nobody reads are not split."""
    if parts == 1:
        return [take]
    pictures = take.picture.split()
    sounds = take.sound.asplit() if take.sound is not None else None
    return [
        take.having(picture=pictures[part], sound=None if sounds is None else sounds[part]) for part in range(parts)
    ]


def _poster(take: Take, name: str, poster: Poster) -> Node:
    frame = min(take.frames - 1, max(0, round(poster.at * take.frames)))
    still = take.picture.filter("trim", start_frame=frame, end_frame=frame + 1)
    still = still.filter("scale", w=even(min(poster.width, take.width)), h=-2, out_color_matrix="bt601", out_range="pc")
    return ffmpeg.output(
        still.filter("format", "yuvj420p"), name, f="image2", update=1, **{"c:v": "mjpeg", "q:v": 3, "frames:v": 1}
    )


def _checked(output: Output | Poster, result: Path, take: Take, limits: Limits) -> MediaInfo | None:
    if isinstance(output, Output):
        return verified(result, take, limits)
    if not result.is_file() or result.stat().st_size == 0:
        raise FFmpegFailed("ffmpeg ended without an error but drew no picture of the clip. Try again.")
    return None

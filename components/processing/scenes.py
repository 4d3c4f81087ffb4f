"""Where one shot ends and the next begins, to the frame: one decode at a small size, then arithmetic over its frames.

A cut is a jump that stands out from the motion around it and that the picture does not come back from: neither a pan,
nor a fade, nor the flash of a camera is one.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import ffmpeg
import numpy as np
from numpy.typing import NDArray

from components.errors import Canceled, FFmpegFailed, InvalidRecipe
from components.processing.ffmpeg import Canceler, FFmpeg, Progress, run
from components.processing.graph import Graph, Source
from components.processing.probe import probe
from components.processing.render import workspace
from components.settings import Limits

Array: TypeAlias = NDArray[np.float64]
Pixels: TypeAlias = NDArray[np.uint8]

THRESHOLD = 6.0  # percent by which two frames differ, averaged over their pixels
SHORTEST_SCENE = 0.5  # seconds
STANDS_OUT = 2.0  # times the motion around it
AROUND = 4  # frames before and after
CAME_BACK = 0.5  # of the jump: what is nearer than that to the frame before it is the same shot
FLASH = 0.3  # seconds that a flash may last
SIDE, SIDE_OF_MANY, MANY = 64, 32, 200_000  # pixels, pixels, frames
_CHUNK = 4000


def find_scenes(
    path: Path,
    *,
    threshold: float = THRESHOLD,
    shortest: float = SHORTEST_SCENE,
    folder: Path | None = None,
    progress: Progress | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> tuple[float, ...]:
    """The seconds at which a new shot begins, exact to the frame; the beginning of the clip is not one of them.

    A lower ``threshold``, in percent, finds cuts between shots that are more alike; no shot is shorter than
    ``shortest`` seconds. ``folder`` is for side files.
    """
    if not 1 <= threshold <= 100 or not 0 <= shortest <= 60:
        raise InvalidRecipe("Choose a threshold from 1 to 100 % and shots of at least 0 to 60 seconds.")
    limits = limits or Limits()
    info = probe(path, limits)
    with workspace((folder or path.parent) / "scenes") as private:
        (take,) = Graph([Source.of(path, info)], folder=private, limits=limits).build(())
        scale = (SIDE if take.frames < MANY else SIDE_OF_MANY) / max(take.width, take.height)
        width, height = max(8, round(take.width * scale)), max(8, round(take.height * scale))
        picture = take.picture.filter("scale", w=width, h=height, flags="area").filter("format", "yuv444p")
        node = ffmpeg.output(picture, "small.raw", f="rawvideo")
        running: dict[str, Any] = {"limits": limits, "program": program, "progress": progress, "canceled": canceled}
        run(node, folder=private, seconds=take.seconds, **running)
        if canceled and canceled():
            raise Canceled("Canceled.")
        frames = _frames(private / "small.raw", width, height)
        rate = float(take.rate)
        found = _cuts(frames, threshold, max(1, round(FLASH * rate)), max(1, round(shortest * rate)))
    return tuple(float(number / take.rate) for number in found)


def _frames(raw: Path, width: int, height: int) -> Pixels:
    size = width * height * 3
    if not raw.is_file() or raw.stat().st_size < size:
        raise FFmpegFailed("No frame could be read from this clip.")
    data: Pixels = np.memmap(raw, np.uint8, "r")
    return data[: len(data) // size * size].reshape(-1, size)


def _cuts(frames: Pixels, threshold: float, flash: int, shortest: int) -> list[int]:
    """The numbers of the frames that begin a shot; of two that are too near, the clearer one."""
    moved = np.concatenate([[0.0], *_steps(frames)])
    candidates = [
        number
        for number in np.flatnonzero(moved >= threshold).tolist()
        if moved[number] >= STANDS_OUT * _around(moved, number) and not _flashed(frames, number, moved[number], flash)
    ]
    chosen: list[int] = []
    for number in sorted(candidates, key=lambda each: -moved[each]):
        edges = (0, *chosen, len(frames))
        if all(abs(number - edge) >= shortest for edge in edges):
            chosen.append(number)
    return sorted(chosen)


def _steps(frames: Pixels) -> Iterator[Array]:
    """How far each frame but the first is from the one before, in percent."""
    for begin in range(0, len(frames) - 1, _CHUNK):
        part = frames[begin : begin + _CHUNK + 1].astype(np.int16)
        yield np.abs(np.diff(part, axis=0)).mean(axis=1) / 2.55


def _around(moved: Array, number: int) -> float:
    """The usual motion on the livelier side of a frame, blind to a second jump among it."""
    sides = moved[max(1, number - AROUND) : number], moved[number + 1 : number + 1 + AROUND]
    return max((float(np.median(side)) for side in sides if len(side)), default=0.0)


def _flashed(frames: Pixels, number: int, jump: float, flash: int) -> bool:
    """Whether the shot before comes back soon after this jump, or the shot after was there shortly before it."""
    before, after = frames[number - 1], frames[number]
    later, earlier = frames[number + 1 : number + 1 + flash], frames[max(0, number - 1 - flash) : number - 1]
    return _nearest(before, later) < CAME_BACK * jump or _nearest(after, earlier) < CAME_BACK * jump


def _nearest(frame: Pixels, others: Pixels) -> float:
    if not len(others):
        return 100.0
    return float(np.abs(others.astype(np.int16) - frame).mean(axis=1).min() / 2.55)

"""From a request to a file or a still: what is baked is remembered, two threads draw, frames are encoded in order."""

import contextlib
import json
import os
import tempfile
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import Protocol

import cv2

import components.animatic.kept as kept
from components.animatic.color import Array
from components.animatic.compositor import Stage
from components.animatic.cutting import CutTogether, shots_of
from components.animatic.director import direct
from components.animatic.encode import Encoder, to_i420
from components.animatic.footage import Between, Parallax, Restyled
from components.animatic.footage.load import stamp_of
from components.animatic.poses import DRAFT_FPS, rasterized
from components.animatic.request import DURATIONS, AnimaticRequest
from components.animatic.scene import Scene
from components.animatic.sound import Sound, soundtrack
from components.errors import Canceled, StorageFull

VERSION = "5"
"""Changes whenever the same request gives other pictures."""

COMMENT = "Animatic made by Dailies: a drawn previsualization, not footage."
THREADS = 2
DRAFT_SIDE = 270
KEPT = 3

Progress = Callable[[float], None]


class Reel(Protocol):
    """What can be shown: so many frames of a size, each drawn by its number alone, from any thread."""

    width: int
    height: int
    frames: int
    fps: int
    scene: Scene

    def frame(self, index: int) -> Array: ...


_reels: OrderedDict[str, Reel] = OrderedDict()
_lock = Lock()


def reel_for(request: AnimaticRequest, width: int | None = None, soon: Callable[[int], Iterable[int]] = range) -> Reel:
    """The baked reel at a size, from memory where it is; ``soon`` tells which of its frames are wanted first."""
    across, down = request.size(width)
    key = _key(request, across, down)
    with _lock:
        if key in _reels:
            _reels.move_to_end(key)
            return _reels[key]
    reel = _baked(request, across, down, soon)
    with _lock:
        _reels[key] = reel
        while len(_reels) > KEPT:
            _reels.popitem(last=False)
    return reel


def forget() -> None:
    """Drop everything baked from memory."""
    with _lock:
        _reels.clear()
    kept.forget()
    rasterized.cache_clear()


def _baked(request: AnimaticRequest, across: int, down: int, soon: Callable[[int], Iterable[int]]) -> Reel:
    if request.source_video:
        return Restyled(direct(request), request.source_video, across, down)
    if request.first_frame and request.last_frame:
        return Between(direct(request), request.first_frame, request.last_frame, across, down)
    if request.first_frame:
        return Parallax(direct(request), request.first_frame, across, down)
    shots = shots_of(request)
    if len(shots) == 1:
        return Stage(direct(shots[0]), across, down, soon)
    return CutTogether(tuple(Stage(direct(shot), across, down, soon) for shot in shots))


def _key(request: AnimaticRequest, across: int, down: int) -> str:
    """What the pictures depend on; a file counts by its name, length and time."""
    given = (request.first_frame, request.last_frame, request.source_video, request.subject_picture)
    files = [(str(path), *stamp_of(path)) if path else None for path in given]
    plain = [request.prompt, request.part_texts(), request.duration, request.fps, request.seed, across, down, files]
    return json.dumps(plain, sort_keys=True)


def still(request: AnimaticRequest, at: float = 0.5, width: int = 640) -> bytes:
    """The frame at a share of the clip, as JPEG, drawn at the width asked for."""

    def shown(frames: int) -> int:
        return round(min(1.0, max(0.0, at)) * (frames - 1))

    reel = reel_for(request, max(64, min(width, 1920)), lambda frames: (shown(frames),))
    return bytes(cv2.imencode(".jpg", reel.frame(shown(reel.frames)), [cv2.IMWRITE_JPEG_QUALITY, 88])[1])


def drafted(request: AnimaticRequest) -> AnimaticRequest:
    """The same shot as a rough loop: two seconds, small, twelve frames a second, with fewer drawings of the subject."""
    return replace(request, duration=DURATIONS[0], height=DRAFT_SIDE, fps=DRAFT_FPS, sound=False)


def render(
    request: AnimaticRequest,
    path: Path,
    *,
    progress: Progress | None = None,
    canceled: Callable[[], bool] | None = None,
) -> None:
    """Render to an MP4. Raise Canceled when asked to stop; leave no file unless it is whole."""
    _stop(canceled)
    reel = reel_for(request)
    track = soundtrack(reel.scene, reel.frames / reel.fps) if request.sound else None
    handle, name = tempfile.mkstemp(suffix=".mp4", prefix=f".{path.stem[:40]}-", dir=path.parent)
    os.close(handle)
    try:
        _write(reel, track, Path(name), progress, canceled)
        Path(name).replace(path)
    except OSError as error:
        if error.errno == 28:
            raise StorageFull(
                "There is no room left on the disk for the animatic. Free some space and try again."
            ) from error
        raise
    finally:
        Path(name).unlink(missing_ok=True)


def _write(
    reel: Reel, track: Sound | None, path: Path, progress: Progress | None, canceled: Callable[[], bool] | None
) -> None:
    encoder = Encoder(path, reel.width, reel.height, reel.fps, COMMENT, track)
    try:
        for index, planes in enumerate(_planes(reel)):
            encoder.write(planes)
            if index % 3 == 0:
                _stop(canceled)
                if progress:
                    progress(index / reel.frames)
        encoder.close()
    except BaseException:
        with contextlib.suppress(Exception):
            encoder.abandon()
        raise
    if progress:
        progress(1.0)


def _planes(reel: Reel) -> Iterator[Array]:
    """Frames in order, drawn a few ahead by threads; which thread draws which never shows in the picture."""

    def draw(index: int) -> Array:
        return to_i420(reel.frame(index))

    pool = ThreadPoolExecutor(THREADS, thread_name_prefix="animatic")
    pending: list[Future[Array]] = []
    try:
        for index in range(reel.frames):
            pending.append(pool.submit(draw, index))
            if len(pending) > THREADS * 3:
                yield pending.pop(0).result()
        while pending:
            yield pending.pop(0).result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _stop(canceled: Callable[[], bool] | None) -> None:
    if canceled and canceled():
        raise Canceled("The animatic was stopped. Nothing was kept.")

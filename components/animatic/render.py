"""From a request to a file or a still: baked scenes are remembered, two threads draw, frames are encoded in order."""

import contextlib
import json
import os
import tempfile
from collections import OrderedDict
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Lock

import cv2

from components.animatic.color import Array
from components.animatic.compositor import Stage
from components.animatic.director import direct
from components.animatic.encode import Encoder, to_i420
from components.animatic.request import AnimaticRequest
from components.errors import Canceled, StorageFull

VERSION = "1"
"""Changes whenever the same request gives other pictures."""

COMMENT = "Animatic made by Dailies: a drawn previsualization, not footage."
THREADS = 2
KEPT = 3

Progress = Callable[[float], None]
_stages: OrderedDict[str, Stage] = OrderedDict()
_lock = Lock()


def stage_for(request: AnimaticRequest, width: int | None = None) -> Stage:
    """The baked scene at a size, from memory where it is."""
    across, down = request.size(width)
    parts = request.part_texts()
    key = json.dumps([request.prompt, parts, request.duration, request.fps, request.seed, across, down], sort_keys=True)
    with _lock:
        if key in _stages:
            _stages.move_to_end(key)
            return _stages[key]
    stage = Stage(direct(request), across, down)
    with _lock:
        _stages[key] = stage
        while len(_stages) > KEPT:
            _stages.popitem(last=False)
    return stage


def forget() -> None:
    """Drop every baked scene from memory."""
    with _lock:
        _stages.clear()


def still(request: AnimaticRequest, at: float = 0.5, width: int = 640) -> bytes:
    """The frame at a share of the clip, as JPEG, drawn at the width asked for."""
    stage = stage_for(request, max(64, min(width, 1920)))
    index = round(min(1.0, max(0.0, at)) * (stage.frames - 1))
    return bytes(cv2.imencode(".jpg", stage.frame(index), [cv2.IMWRITE_JPEG_QUALITY, 88])[1])


def render(
    request: AnimaticRequest,
    path: Path,
    *,
    progress: Progress | None = None,
    canceled: Callable[[], bool] | None = None,
) -> None:
    """Render to an MP4. Raise Canceled when asked to stop; leave no file unless it is whole."""
    _stop(canceled)
    stage = stage_for(request)
    handle, name = tempfile.mkstemp(suffix=".mp4", prefix=f".{path.stem[:40]}-", dir=path.parent)
    os.close(handle)
    try:
        _write(stage, Path(name), progress, canceled)
        Path(name).replace(path)
    except OSError as error:
        if error.errno == 28:
            raise StorageFull(
                "There is no room left on the disk for the animatic. Free some space and try again."
            ) from error
        raise
    finally:
        Path(name).unlink(missing_ok=True)


def _write(stage: Stage, path: Path, progress: Progress | None, canceled: Callable[[], bool] | None) -> None:
    encoder = Encoder(path, stage.width, stage.height, stage.scene.fps, COMMENT)
    try:
        for index, planes in enumerate(_planes(stage)):
            encoder.write(planes)
            if index % 3 == 0:
                _stop(canceled)
                if progress:
                    progress(index / stage.frames)
        encoder.close()
    except BaseException:
        with contextlib.suppress(Exception):
            encoder.abandon()
        raise
    if progress:
        progress(1.0)


def _planes(stage: Stage) -> Iterator[Array]:
    """Frames in order, drawn a few ahead by threads; which thread draws which never shows in the picture."""

    def draw(index: int) -> Array:
        return to_i420(stage.frame(index))

    pool = ThreadPoolExecutor(THREADS, thread_name_prefix="animatic")
    pending: list[Future[Array]] = []
    try:
        for index in range(stage.frames):
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

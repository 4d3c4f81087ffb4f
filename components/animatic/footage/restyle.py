"""Video to video: a clip drawn anew in one of the styles, frame by frame, without flicker of its own."""

from collections import OrderedDict
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from threading import Lock
from typing import Any

import av
import av.error
import cv2
import numpy as np

from components.animatic.color import Array
from components.animatic.footage.load import MOST_PIXELS, covered
from components.animatic.scene import Scene
from components.animatic.slate import Slate
from components.animatic.tones import toned
from components.errors import UnreadableMedia

CONTAINERS = "mov,mp4,m4a,matroska,webm,avi,mpegts,gif,apng,webp_anim"
KEPT = 12
"""Frames that are remembered: drawing threads and their neighbors are never farther apart."""
CALM = 14.0
"""Two frames that differ by less than this, in steps of light, are averaged: styles make flicker of noise."""


class Restyled:
    """A reel over a clip. Safe to use from several threads."""

    def __init__(self, scene: Scene, clip: Path, width: int, height: int) -> None:
        self.scene, self.width, self.height, self.fps = scene, width, height, scene.fps
        self.source = Source(clip, width, height, scene.fps)
        self.frames = max(1, min(round(scene.duration * scene.fps), self.source.frames))
        self.plates = toned(scene.style.plates(width, height, scene.seed & 0x7FFFFFFF, 0.0), scene.tones)
        self.slate = Slate(scene, width, height)
        self._painted: OrderedDict[int, Future[Array]] = OrderedDict()
        self._lock = Lock()

    def frame(self, index: int) -> Array:
        """The finished frame, BGR: the same bytes for the same clip and index, in any order."""
        hold = self.scene.style.hold  # what is made by hand, is made on twos or threes
        finished = self._finished(index) if hold == 1 else self._held(index // hold * hold).copy()
        self.slate.stamp(finished, index)
        return finished

    def _held(self, index: int) -> Array:
        """A painting that several frames show, by whichever thread comes first; who comes meanwhile, waits."""
        with self._lock:
            begun = self._painted.get(index)
            if begun is None:
                mine = self._painted[index] = Future()
                while len(self._painted) > KEPT:
                    self._painted.popitem(last=False)
        if begun is not None:
            return begun.result()
        try:
            mine.set_result(self._finished(index))
        except BaseException as error:
            mine.set_exception(error)
            raise
        return mine.result()

    def _finished(self, index: int) -> Array:
        near = (self.source.at(min(max(0, each), self.frames - 1)) for each in (index - 1, index, index + 1))
        return np.ascontiguousarray(self.scene.style.finish(_calmed(*near), self.plates, index))


class Source:
    """The frames of a clip at a size and rate of ours, read forward, and anew when an earlier one is asked for."""

    def __init__(self, clip: Path, width: int, height: int, fps: int) -> None:
        self.clip, self.width, self.height, self.fps = clip, width, height, fps
        self._lock = Lock()
        self._kept: OrderedDict[int, Array] = OrderedDict()
        self._reading: Iterator[tuple[int, Array]] | None = None
        self._place = -1
        self.frames = max(1, int(_seconds(clip) * fps + 1e-6))

    def at(self, index: int) -> Array:
        """The frame that is shown at ``index / fps`` seconds; the last one where the clip ends earlier."""
        with self._lock:
            if index in self._kept:
                return self._kept[index]
            if self._reading is None or index <= self._place:
                self._reading, self._place = self._read(), -1
            found = None
            for place, found in self._reading:
                self._place = place
                self._keep(place, found)
                if place >= index:
                    return found
            if found is None:
                found = next(reversed(self._kept.values()), None)
            if found is None:
                raise UnreadableMedia("The video has no frame that can be shown. Export it again, or choose another.")
            self._keep(index, found)
            return found

    def _keep(self, index: int, picture: Array) -> None:
        self._kept[index] = picture
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)

    def _read(self) -> Iterator[tuple[int, Array]]:
        """Every frame of ours with its number; one of the clip's may be shown twice, or not at all."""
        with _opened(self.clip) as container:
            stream = container.streams.video[0]
            index, held, begin = 0, None, None
            for frame in container.decode(stream):
                begin = frame.time if begin is None else begin
                while held is not None and index / self.fps < (frame.time or 0.0) - (begin or 0.0) - 1e-6:
                    yield index, held
                    index += 1
                held = self._brought(frame)
            if held is not None:
                yield index, held

    def _brought(self, frame: Any) -> Array:
        """A decoded frame as BGR, upright, in our size."""
        picture = frame.to_ndarray(format="bgr24")
        turned = {90: cv2.ROTATE_90_COUNTERCLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_CLOCKWISE}
        quarter = round(getattr(frame, "rotation", 0)) % 360
        if quarter in turned:
            picture = cv2.rotate(picture, turned[quarter])
        return covered(picture, self.width, self.height)


def _opened(clip: Path) -> Any:
    options = {"protocol_whitelist": "file", "format_whitelist": CONTAINERS}
    try:
        container = av.open(f"file:{clip.absolute()}", options=options, timeout=(10.0, 10.0))
    except FileNotFoundError as error:
        raise UnreadableMedia("The video is not there any more. Choose it again.") from error
    except (av.error.FFmpegError, OSError, ValueError) as error:
        raise UnreadableMedia(
            "The video cannot be read. Export it as MP4 and choose it again.", detail=str(error)
        ) from error
    if not container.streams.video:
        container.close()
        raise UnreadableMedia("This file holds no picture. Choose a video.")
    stream = container.streams.video[0]
    if stream.codec_context.width * stream.codec_context.height > MOST_PIXELS:
        container.close()
        raise UnreadableMedia("The video's picture is too large. Export it at 4K or less.")
    stream.thread_type = "AUTO"
    return container


def _seconds(clip: Path) -> float:
    with _opened(clip) as container:
        stream = container.streams.video[0]
        if stream.duration and stream.time_base:
            return float(stream.duration * float(stream.time_base))
        return float((container.duration or 0) / av.time_base)


def _calmed(before: Array, now: Array, after: Array) -> Array:
    """A frame with what hardly changes averaged over its neighbors: noise goes, movement stays."""
    gray = cv2.cvtColor(now, cv2.COLOR_BGR2GRAY)
    neighbors = []
    for other in (before, after):
        change = cv2.blur(cv2.absdiff(gray, cv2.cvtColor(other, cv2.COLOR_BGR2GRAY)), (5, 5))
        moved = cv2.compare(change, CALM, cv2.CMP_GE)
        neighbors.append(cv2.copyTo(now, moved, other.copy()))
    around = cv2.addWeighted(neighbors[0], 0.5, neighbors[1], 0.5, 0)
    return np.asarray(cv2.addWeighted(now, 0.36, around, 0.64, 0))

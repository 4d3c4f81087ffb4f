"""The encoder: BGR frames, and sound where there is any, to an MP4 whose bytes repeat, tagged with its true colors."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from av.video.reformatter import ColorRange, Colorspace

from components.animatic.color import Array
from components.animatic.sound import RATE, Sound

BLOCK = 1024
"""Samples in an AAC frame."""

# BT.709 limited range from 8-bit BGR, rows Y, Cb, Cr.
MATRIX = np.array(
    [
        [0.0722 * 219, 0.7152 * 219, 0.2126 * 219, 16 * 255],
        [0.5 * 224, -0.7152 / 1.8556 * 224, -0.2126 / 1.8556 * 224, 128 * 255],
        [-0.0722 / 1.5748 * 224, -0.7152 / 1.5748 * 224, 0.5 * 224, 128 * 255],
    ],
    np.float32,
) / np.float32(255)


def to_i420(frame: Array) -> Array:
    """One BGR frame as planar 4:2:0, BT.709, limited range."""
    height, width = frame.shape[:2]
    out = np.empty((height * 3 // 2, width), np.uint8)
    half = cv2.resize(frame, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    # three channels to three is the fast case of a transform, even where only one is kept
    cv2.extractChannel(cv2.transform(frame, MATRIX), 0, dst=out[:height])
    _, blue, red = cv2.split(cv2.transform(half, MATRIX))
    out[height:] = np.concatenate((blue, red), axis=None).reshape(height // 2, width)
    return out


def _parameters(pixels: int) -> str:
    """What x264 is told: as fast as it goes, but with the two tools that pay, and a cap for restless pictures.

    CABAC and deblocking win back in size what the preset loses, at half of superfast's time; aq keeps skies smooth.
    mbtree reads memory it never wrote in the x264 that PyAV bundles: with it, bytes differ from run to run.
    """
    most = round(11_000 * (pixels / 921_600) ** 0.75)
    return f"mbtree=0:cabac=1:no-deblock=0:deblock=0,0:aq-mode=1:vbv-maxrate={most}:vbv-bufsize={most // 2}"


class Encoder:
    """Writes one file. One x264 thread: its bytes depend on the number of threads, and must not."""

    def __init__(self, path: Path, width: int, height: int, fps: int, comment: str, track: Sound | None = None) -> None:
        self.container: Any = av.open(
            str(path), "w", format="mp4", options={"movflags": "+faststart", "fflags": "+bitexact"}
        )
        self.container.metadata["comment"] = comment
        options = {"preset": "ultrafast", "crf": "20", "threads": "1", "x264-params": _parameters(width * height)}
        stream: Any = self.container.add_stream("libx264", rate=fps, options=options)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.thread_count = 1
        context = stream.codec_context
        context.colorspace, context.color_range = Colorspace.ITU709, ColorRange.MPEG
        context.color_primaries, context.color_trc = 1, 1
        self.stream, self.fps, self.track = stream, fps, track
        self.written, self.heard = 0, 0
        self.sound: Any = None
        if track is not None:
            self.sound = self.container.add_stream("aac", rate=RATE, layout="stereo", options={"flags": "+bitexact"})
            self.sound.bit_rate = 128_000

    def write(self, planes: Array) -> None:
        """Add one I420 frame."""
        frame: Any = av.VideoFrame.from_ndarray(planes, format="yuv420p")
        frame.colorspace, frame.color_range = Colorspace.ITU709, ColorRange.MPEG
        self.container.mux(self.stream.encode(frame))
        self.written += 1
        self._hear(self.written / self.fps)

    def close(self) -> None:
        """Flush and finish the file."""
        self.container.mux(self.stream.encode(None))
        if self.sound is not None:
            self._hear(float("inf"))
            self.container.mux(self.sound.encode(None))
        self.container.close()

    def _hear(self, until: float) -> None:
        """Add the sound up to a time, in the blocks that AAC wants, so that both streams lie side by side."""
        if self.track is None:
            return
        while self.heard < len(self.track) and self.heard / RATE < until:
            block = np.ascontiguousarray(self.track[self.heard : self.heard + BLOCK].T)
            frame: Any = av.AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = RATE, self.heard, Fraction(1, RATE)
            self.container.mux(self.sound.encode(frame))
            self.heard += block.shape[1]

    def abandon(self) -> None:
        """Close without finishing."""
        self.container.close()

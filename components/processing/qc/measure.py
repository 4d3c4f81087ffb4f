"""The one decode behind all checks: ffmpeg shrinks the picture and meters the sound, and what it writes is read here.

The frames come as small gray pictures, so that the checks can be plain arithmetic over arrays.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import ffmpeg
import numpy as np
from numpy.typing import NDArray

from components.errors import FFmpegFailed
from components.processing.ffmpeg import Node, run
from components.processing.graph import Graph, Source, Take
from components.processing.probe import MediaInfo
from components.settings import Limits

Array: TypeAlias = NDArray[np.float64]
Pixels: TypeAlias = NDArray[np.uint8]

LONG_SIDE, LONG_SIDE_OF_MANY, MANY = 96, 48, 100_000  # pixels, pixels, frames
CHUNK = 2000  # frames in memory at a time
MOST_PAIRS = 100  # of neighboring frames that are looked at in full detail
PATCH = 256  # pixels in the middle of them
MOVED = 12  # of 255
STEP = 0.1  # seconds between two readings of the meters
_METERS = {
    "level": "lavfi.astats.Overall.RMS_level",
    "peak": "lavfi.astats.Overall.Peak_level",
    "flat": "lavfi.astats.Overall.Flat_factor",
    "loudness": "lavfi.r128.I",
}


@dataclass(frozen=True)
class Light:
    """The picture as numbers from 0 to 255, one of each a frame; rows and columns hold their brightest moment."""

    mean: Array
    bright: Array  # what all but the brightest fiftieth stays below
    moved: Array  # how far from the frame before, on average over the picture
    moved_most: Array  # and where it is most
    rows: Array
    columns: Array
    seam: float  # how far the last frame is from the first


@dataclass(frozen=True)
class Sound:
    """Readings of the meters, ten a second, in decibels of full scale; ``loudness`` of the whole in LUFS."""

    level: Array
    peak: Array
    flat: Array
    loudness: float | None


@dataclass(frozen=True)
class Measured:
    """All that the checks look at."""

    rate: float
    light: Light
    combs: float  # the part of what moves that shows the combs of interlacing, 0 to 1
    sound: Sound | None


def measure(path: Path, info: MediaInfo, folder: Path, limits: Limits, **running: Any) -> Measured:
    """Decode a clip once; ``folder`` receives the side files."""
    take = Graph([Source.of(path, info)], folder=folder, limits=limits).build(())[0]
    width, height = small_size(take)
    parts = take.picture.split()
    pairs = max(10, take.frames // MOST_PAIRS)
    crop = {"w": min(PATCH, take.width), "h": min(PATCH, take.height), "exact": 1}
    patch = parts[1].filter("crop", **crop).filter("select", expr=f"lt(mod(n,{pairs}),2)").filter("format", "gray")
    outputs = [
        ffmpeg.output(grayed(parts[0], width, height), "light.raw", f="rawvideo"),
        ffmpeg.output(patch, "patch.raw", f="rawvideo", fps_mode="passthrough"),
    ]
    if take.sound is not None:
        outputs.append(ffmpeg.output(_metered(take.sound), "-", f="null"))
    run(ffmpeg.merge_outputs(*outputs), folder=folder, seconds=take.seconds, limits=limits, **running)
    return Measured(
        rate=float(take.rate),
        light=_light(folder / "light.raw", width, height),
        combs=_combs(read_frames(folder / "patch.raw", crop["w"], crop["h"])),
        sound=None if take.sound is None else _sound(folder),
    )


def small_size(take: Take) -> tuple[int, int]:
    """The size in which frames are looked at."""
    side = LONG_SIDE if take.frames < MANY else LONG_SIDE_OF_MANY
    scale = min(1.0, side / max(take.width, take.height))
    return max(2, round(take.width * scale)), max(2, round(take.height * scale))


def grayed(picture: Node, width: int, height: int) -> Node:
    """The picture in this size, as light from 0 to 255."""
    gray = picture.filter("scale", w=width, h=height, flags="area", in_range="tv", out_range="pc")
    return gray.filter("format", "gray")


def read_frames(raw: Path, width: int, height: int) -> Pixels:
    """The frames of a file of gray pictures, read as they are needed."""
    data: Pixels = np.memmap(raw, np.uint8, "r") if raw.is_file() and raw.stat().st_size else np.zeros(0, np.uint8)
    return data[: len(data) // (width * height) * width * height].reshape(-1, height, width)


def _metered(sound: Node) -> Node:
    sound = sound.filter("ebur128", metadata=1).filter("astats", metadata=1, reset=1)
    for name, key in _METERS.items():
        sound = sound.filter("ametadata", mode="print", key=key, file=f"{name}.txt")
    return sound


def _light(raw: Path, width: int, height: int) -> Light:
    if not raw.is_file() or raw.stat().st_size < width * height:
        raise FFmpegFailed("No frame could be read from this clip.")
    frames = read_frames(raw, width, height)
    parts: list[list[Array]] = []
    rows, columns = np.zeros(height), np.zeros(width)
    for chunk, before in _chunks(frames):
        moved = np.abs(np.diff(np.concatenate([before, chunk]).astype(np.int16), axis=0))
        bright = np.percentile(chunk, 98, axis=(1, 2))
        parts.append([chunk.mean(axis=(1, 2)), bright, moved.mean(axis=(1, 2)), moved.max(axis=(1, 2))])
        rows = np.maximum(rows, np.percentile(chunk, 90, axis=2).max(axis=0))
        columns = np.maximum(columns, np.percentile(chunk, 90, axis=1).max(axis=0))
    seam = float(np.abs(frames[0].astype(np.int16) - frames[-1]).mean())
    series = [np.concatenate(each) for each in zip(*parts, strict=True)]
    return Light(series[0], series[1], series[2], series[3], rows, columns, seam)


def _combs(patches: Pixels) -> float:
    """The part of what moves that shows combs, counted only as far as weaving two frames does not make far more.

    Weaving makes combs where there were none; frames that are woven already have as many before as after.
    """
    moved, own, woven = 0, 0.0, np.zeros(2)
    for first, second in zip(patches[::2], patches[1::2], strict=False):
        one, two = first.astype(np.int16), second.astype(np.int16)
        moving = np.abs(one - two)[1:-2] > MOVED
        moved += int(moving.sum())
        own += float((_teeth(one) & moving).sum() + (_teeth(two) & moving).sum()) / 2
        for turn in (0, 1):  # either field may come first
            mixed = one.copy()
            mixed[turn::2] = two[turn::2]
            woven[turn] += float((_teeth(mixed) & moving).sum())
    alike = min(1.0, own / float(woven.min())) if woven.min() > 0 else 0.0
    return own / moved * alike if moved else 0.0


def _teeth(frame: NDArray[np.int16]) -> NDArray[np.bool_]:
    """Where a line stands out from those above and below, which are alike, as is the one after next."""
    above, middle, below, next_but_one = frame[:-3], frame[1:-2], frame[2:-1], frame[3:]
    out = np.minimum(np.abs(middle - above), np.abs(middle - below))
    same_side = (middle > above) == (middle > below)
    alike = (np.abs(above - below) * 2 < out) & (np.abs(middle - next_but_one) * 2 < out)
    found: NDArray[np.bool_] = (out > MOVED) & same_side & alike
    return found


def _chunks(frames: Pixels) -> Iterator[tuple[Pixels, Pixels]]:
    """The frames piece by piece, each with the frame before it; the first frame stands before itself."""
    for begin in range(0, len(frames), CHUNK):
        before = max(begin - 1, 0)
        yield frames[begin : begin + CHUNK], frames[before : before + 1]


def _sound(folder: Path) -> Sound:
    read = {name: _readings(folder / f"{name}.txt", key) for name, key in _METERS.items()}
    whole = read["loudness"][-1] if len(read["loudness"]) else None
    return Sound(read["level"], read["peak"], read["flat"], None if whole is None else float(whole))


def _readings(path: Path, key: str) -> Array:
    words = re.findall(rf"^{re.escape(key)}=(\S+)", path.read_text(), re.M) if path.is_file() else []
    return np.array([max(float(word), -120.0) if word not in ("nan", "-nan") else -120.0 for word in words])

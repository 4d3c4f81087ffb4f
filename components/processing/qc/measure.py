"""The one decode behind all checks: ffmpeg shrinks the picture and meters the sound, and what it writes is read here.

The frames come as small gray pictures, so that the checks can be plain arithmetic over arrays.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias

import ffmpeg
import numpy as np
from numpy.typing import NDArray

from components.errors import FFmpegFailed
from components.processing.ffmpeg import Node, run
from components.processing.graph import Graph, Source, Take
from components.processing.probe import MediaInfo
from components.processing.qc.combs import Combs, count_combs
from components.settings import Limits

Array: TypeAlias = NDArray[np.float64]
Pixels: TypeAlias = NDArray[np.uint8]

LONG_SIDE, LONG_SIDE_OF_MANY, MANY = 96, 48, 100_000  # pixels, pixels, frames
CHUNK = 2000  # frames in memory at a time
MOST_PAIRS = 100  # of neighboring frames that are looked at in full detail
PATCH = 256  # pixels in the middle of them
BLACK = 20.0  # of 255
_BT709 = 1
STEP = 0.1  # seconds between two readings of the meters
_METERS = {
    "level": "lavfi.astats.Overall.RMS_level",
    "peak": "lavfi.astats.Overall.Peak_level",
    "flat": "lavfi.astats.Overall.Flat_factor",
    "loudness": "lavfi.r128.I",
}


@dataclass(frozen=True)
class Light:
    """The picture as numbers from 0 to 255, one of each a frame; of rows and columns how bright all but a tenth is."""

    mean: Array
    bright: Array  # what all but the brightest fiftieth stays below
    moved: Array  # how far from the frame before, on average over the picture
    moved_most: Array  # and where it is most
    rows: Pixels
    columns: Pixels
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
    combs: Combs
    sound: Sound | None


def measure(path: Path, info: MediaInfo, folder: Path, limits: Limits, **running: Any) -> Measured:
    """Decode a clip once; ``folder`` receives the side files."""
    take = Graph([as_stored(path, info)], folder=folder, limits=limits).build(())[0]
    width, height = small_size(take)
    parts = take.picture.split()
    pairs = max(10, take.frames // MOST_PAIRS)
    crop = {"w": min(PATCH, take.width), "h": min(PATCH, take.height), "exact": 1}
    patch = parts[1].filter("crop", **crop).filter("select", expr=f"lt(mod(n,{pairs}),2)")
    patch = patch.filter("extractplanes", planes="y")
    outputs = [
        ffmpeg.output(grayed(parts[0], width, height), "light.raw", f="rawvideo"),
        ffmpeg.output(patch, "patch.raw", f="rawvideo", fps_mode="passthrough"),
    ]
    if take.sound is not None:
        outputs.append(ffmpeg.output(_metered(take.sound), "-", f="null"))
    run(ffmpeg.merge_outputs(*outputs), folder=folder, seconds=take.seconds, limits=limits, **running)
    patches = read_frames(folder / "patch.raw", crop["w"], crop["h"])
    return Measured(
        rate=float(take.rate),
        light=_light(folder / "light.raw", width, height),
        combs=count_combs(patches, float(pairs / take.rate), take.seconds),
        sound=None if take.sound is None else _sound(folder),
    )


def as_stored(path: Path, info: MediaInfo) -> Source:
    """The whole of a file, whose light is looked at as it is: what is said to be BT.709 already is not converted."""
    return Source.of(path, replace(info, matrix=_BT709))


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
    rows: list[Pixels] = []
    columns: list[Pixels] = []
    for chunk, before in _chunks(frames):
        moved = np.abs(np.diff(np.concatenate([before, chunk]).astype(np.int16), axis=0))
        bright = np.percentile(chunk, 98, axis=(1, 2))
        parts.append([chunk.mean(axis=(1, 2)), bright, moved.mean(axis=(1, 2)), moved.max(axis=(1, 2))])
        rows.append(np.percentile(chunk, 90, axis=2).astype(np.uint8))
        columns.append(np.percentile(chunk, 90, axis=1).astype(np.uint8))
    seam = float(np.abs(frames[0].astype(np.int16) - frames[-1]).mean())
    series = [np.concatenate(each) for each in zip(*parts, strict=True)]
    mean, brightness, change, most = series
    return Light(mean, brightness, change, most, np.concatenate(rows), np.concatenate(columns), seam)


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

"""How long a render is going to take and how large its result will be: a rule of thumb, good to a factor of three."""

import os
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import ffmpeg

from components.processing.encoding import MP4, Encoding
from components.processing.ffmpeg import run
from components.processing.graph import Graph, Source, Take
from components.processing.operations.base import Operation
from components.processing.probe import MediaInfo
from components.processing.recipe import Recipe

# CPU seconds for a million pixels on a machine of 2024; ``_pace`` tells how this one compares.
DECODING = 0.002
ENCODING = {"libx264": 0.016, "libx265": 0.06, "libsvtav1": 0.03, "libvpx-vp9": 0.05, "prores_ks": 0.012}
STEP = 0.002
STEPS = {"grade": 0.012, "look": 0.012, "lut": 0.012, "captions": 0.005, "title": 0.005, "logo": 0.005}
STEPS |= {"denoise": 0.015, "sharpen": 0.004, "stabilize": 0.03, "reframe": 0.005, "crossfade": 0.006}
SOUND = {"add_audio", "volume", "mute", "loudness"}
BETWEEN = {"": 0.0, "blend": 0.01, "motion": 0.6}  # making frames between frames
HEARD = 0.004  # CPU seconds for a second of sound
START = 0.3  # seconds before the first frame
# Bits for a pixel at the quality 18 of H.264, and how much of that the others take at their own scale.
BITS, USUAL = 0.12, 18.0
LIGHTER = {"libx265": 0.6, "libsvtav1": 0.5, "libvpx-vp9": 0.6, "prores_ks": 30.0}
SOFTER = {"libx265": 4, "libsvtav1": 11, "libvpx-vp9": 11}
SOUND_BITS = 192_000


@dataclass(frozen=True)
class Estimate:
    """About how long, in seconds, and about how large, in bytes."""

    seconds: float
    bytes: int


def estimate(
    recipe: Recipe, infos: Sequence[MediaInfo], encoding: Encoding | None = None, *, pace: float | None = None
) -> Estimate:
    """Return what to expect of a render on this machine; the first call measures it for half a second.

    ``pace`` is the seconds that a CPU second of the rule takes, if that is known. Raise InvalidRecipe.
    """
    sources = [Source.of(Path(f"clip {number}"), info) for number, info in enumerate(infos)]
    result = recipe.result(infos)
    read = sum(info.width * info.height * info.frames for info in infos) / 1e6
    work = read * DECODING + result.seconds * HEARD
    whole = all(part == Source.of(part.path, part.info) for part in result.untouched)
    copied = encoding is None and bool(recipe.steps) and bool(result.untouched) and whole
    if copied:
        size = sum(info.size for info in infos) + result.seconds * SOUND_BITS / 8
    else:
        encoding = encoding or MP4
        codec = str(encoding.picture["c:v"])
        work += _pixels([result]) * ENCODING.get(codec, ENCODING["libx264"])
        size = _size(result, infos, encoding, codec)
    for place, step in enumerate(recipe.steps):
        work += _cost(step, Graph(sources).build(recipe.steps[: place + 1]))
    return Estimate(START + work * (_pace() if pace is None else pace), round(size))


def _cost(step: Operation, takes: Sequence[Take]) -> float:
    if step.name in SOUND:
        return sum(take.seconds for take in takes) * HEARD
    million = STEPS.get(step.name, STEP) + BETWEEN.get(str(getattr(step, "smooth", "")), 0.0)
    return _pixels(takes) * million


def _pixels(takes: Sequence[Take]) -> float:
    return sum(take.width * take.height * take.frames for take in takes) / 1e6


def _size(result: Take, infos: Sequence[MediaInfo], encoding: Encoding, codec: str) -> float:
    pixels = _pixels([result]) * 1e6
    quality = float(encoding.picture.get("crf", USUAL)) - SOFTER.get(codec, 0)
    bits = BITS * 2 ** ((USUAL - quality) / 6) * LIGHTER.get(codec, 1.0)
    if codec != "prores_ks":  # what came in small has little in it that takes room
        own = sum(info.size for info in infos) * 8 / sum(info.width * info.height * info.frames for info in infos)
        bits = (bits * max(own, 0.01)) ** 0.5
    total = pixels * bits
    if limit := str(encoding.picture.get("maxrate", "")):
        total = min(total, float(limit.removesuffix("k")) * 1000 * result.seconds)
    heard = float(str(encoding.sound.get("b:a", "192k")).removesuffix("k")) * 1000
    return (total + (heard * result.seconds if result.sound is not None else 0)) / 8


@lru_cache(maxsize=1)
def _pace() -> float:
    """Seconds that a CPU second of the rule takes here and now: how fast the cores are, how many, how busy."""
    frames = 60
    source = ffmpeg.input(f"testsrc2=s=640x360:r=30:d={frames / 30}", f="lavfi")
    expected = 640 * 360 * frames / 1e6 * ENCODING["libx264"]
    options = {"c:v": "libx264", "preset": "fast", "crf": 18, "pix_fmt": "yuv420p"}
    with tempfile.TemporaryDirectory() as folder:
        begin = time.monotonic()
        run(ffmpeg.output(source, "paced.mp4", **options), folder=Path(folder), seconds=frames / 30)
        took = time.monotonic() - begin
    return max(0.5 / (os.cpu_count() or 1), (took - 0.1) / expected)

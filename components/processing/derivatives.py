"""The small companions of a clip: poster and hover preview in one decode, filmstrip and waveform for the timeline."""

import math
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import ffmpeg
import numpy as np

from components.errors import FFmpegFailed
from components.processing.encoding import PREVIEW
from components.processing.ffmpeg import Canceler, FFmpeg, Node, run
from components.processing.graph import Graph, Source, Take, even, even_sound
from components.processing.probe import MediaInfo, probe, probe_sound
from components.processing.render import workspace
from components.settings import Limits

POSTER_WIDTH = 640
PREVIEW_SECONDS = 3.0
PREVIEW_SIDE = 320
PREVIEW_FPS = Fraction(24)
SPARSE = 120.0  # seconds from which a filmstrip is made of key frames alone: ten times as fast
_PEAK_RATE = 8000


def derivatives(
    path: Path,
    poster: Path,
    preview: Path,
    *,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> None:
    """Write a JPEG from a third of the way in and a silent preview of the seconds around it, in one decode."""
    limits = limits or Limits()
    info = probe(path, limits)
    whole = Source.of(path, info)
    third = whole.frames // 3
    length = min(whole.frames, max(1, round(PREVIEW_SECONDS * whole.rate)))
    first = min(third, whole.frames - length)
    with workspace(poster) as folder:
        take = Graph([whole.cut(first, length)], folder=folder, limits=limits).build(())[0]
        halves = take.picture.split()
        still = halves[0].filter("trim", start_frame=third - first, end_frame=third - first + 1)
        width = even(min(POSTER_WIDTH, take.width))
        picture = _jpeg(still.filter("scale", w=width, h=-2), "poster.jpg")
        outputs = ffmpeg.merge_outputs(picture, PREVIEW.write(_small(take, halves[1]), "preview.mp4", limits))
        run(outputs, folder=folder, seconds=take.seconds, limits=limits, program=program, canceled=canceled)
        _hand_over([(folder / "poster.jpg", poster), (folder / "preview.mp4", preview)])


def filmstrip(
    path: Path,
    strip: Path,
    *,
    tiles: int = 20,
    height: int = 72,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> tuple[int, int]:
    """Write ``tiles`` moments of a clip side by side into a JPEG; return the width and height of one tile."""
    limits = limits or Limits()
    info = probe(path, limits)
    width, height = even(height * info.width / info.height), even(height)
    tiles = max(1, min(tiles, 120, 60_000 // width))
    with workspace(strip) as folder:
        node = moments(Graph([], limits=limits), path, info, tiles)
        node = node.filter("scale", w=width, h=height).filter("tile", layout=f"{tiles}x1", nb_frames=tiles)
        run(
            _jpeg(node, "strip.jpg"),
            folder=folder,
            seconds=info.duration,
            limits=limits,
            program=program,
            canceled=canceled,
        )
        _hand_over([(folder / "strip.jpg", strip)])
    return width, height


def waveform(
    path: Path,
    buckets: int = 400,
    *,
    folder: Path | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> tuple[float, ...]:
    """The loudest level, 0 to 1, in each of so many equal parts of a file's sound; ``folder`` is for side files."""
    limits = limits or Limits()
    info = probe_sound(path, limits)
    with workspace((folder or path.parent) / "waveform") as private:
        sound = even_sound(Graph([], limits=limits).input(path)["a:0"], info.channels)
        sound = sound.filter("aformat", sample_fmts="s16", channel_layouts="mono", sample_rates=_PEAK_RATE)
        node = ffmpeg.output(sound, "sound.raw", f="s16le", t=info.duration + 1)
        run(node, folder=private, seconds=info.duration, limits=limits, program=program, canceled=canceled)
        samples = np.abs(np.fromfile(private / "sound.raw", dtype="<i2").astype(np.int32))
    edges = np.linspace(0, len(samples), max(1, min(buckets, 20_000)) + 1).astype(int)
    peaks = (samples[begin:end].max(initial=0) / 32768 for begin, end in pairwise(edges))
    return tuple(round(float(peak), 4) for peak in peaks)


def moments(graph: Graph, path: Path, info: MediaInfo, tiles: int) -> Node:
    """The frame in the middle of each of so many equal parts of a clip."""
    take = graph.open(Source.of(path, info), **({"skip_frame": "nokey"} if info.duration > SPARSE else {}))
    repeats = math.ceil(tiles / take.frames)
    picture, frames = take.picture, take.frames * repeats
    if repeats > 1:
        picture = picture.filter("fps", fps=take.rate * repeats).filter("tpad", stop_mode="clone", stop=repeats)
    return picture.filter("select", expr=f"gte(n,floor((selected_n+0.5)*{frames}/{tiles}))")


def _small(take: Take, picture: Node) -> Take:
    """The picture of a take, small, smooth enough and silent."""
    short = even(min(PREVIEW_SIDE, take.width, take.height))
    size = {"w": -2, "h": short} if take.width >= take.height else {"w": short, "h": -2}
    rate = min(take.rate, PREVIEW_FPS)
    picture = picture.filter("fps", fps=rate, start_time=0).filter("scale", **size).filter("setsar", sar=1)
    return take.having(picture=picture, sound=None, rate=rate)


def _jpeg(picture: Node, name: str) -> Node:
    picture = picture.filter("scale", out_color_matrix="bt601", out_range="pc").filter("format", "yuvj420p")
    return ffmpeg.output(picture, name, f="image2", update=1, **{"c:v": "mjpeg", "q:v": 3, "frames:v": 1})


def _hand_over(files: Sequence[tuple[Path, Path]]) -> None:
    for made, _ in files:
        if not made.is_file() or made.stat().st_size == 0:
            raise FFmpegFailed("ffmpeg ended without an error but drew no picture of the clip. Try again.")
    for made, wanted in files:
        made.replace(wanted)

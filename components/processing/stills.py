"""Frames taken out of a clip as pictures: every one, some a second, at moments or at its cuts; and all in one ZIP."""

import math
import time
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import ffmpeg

from components.errors import Canceled, FFmpegFailed, InvalidRecipe, MediaTooLarge
from components.processing.drawing import drawn, still_kind
from components.processing.ffmpeg import Canceler, FFmpeg, Node, Progress, run
from components.processing.graph import Graph, Source
from components.processing.probe import probe
from components.processing.render import workspace
from components.processing.scenes import find_scenes
from components.settings import Limits

MOST_STILLS = 20_000
FEW = 8  # moments that are sought one by one; more are picked in one decode
SEARCH = 0.4  # of the work


@dataclass(frozen=True)
class _Chosen:
    """The frames to take: ``fps`` a second of a stretch, or those with these numbers, counted from its beginning."""

    source: Source
    fps: Fraction | None = None
    numbers: tuple[int, ...] | None = None

    @property
    def count(self) -> int:
        """How many pictures there will be."""
        if self.numbers is not None:
            return len(self.numbers)
        return self.source.frames if self.fps is None else math.ceil(self.source.frames / self.source.rate * self.fps)

    def time(self, place: int) -> float:
        """The second of the clip at which a picture stands."""
        rate = self.source.rate
        frames = self.numbers[place] if self.numbers is not None else place * rate / (self.fps or rate)
        return float((self.source.first + frames) / rate)


def extract_stills(
    path: Path,
    folder: Path,
    *,
    fps: float | Fraction | None = None,
    every: float | None = None,
    at: Iterable[float] | None = None,
    scenes: bool = False,
    start: float = 0.0,
    end: float | None = None,
    suffix: str = "png",
    quality: int | None = None,
    timecodes: bool = False,
    progress: Progress | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> tuple[Path, ...]:
    """Write frames as ``frame_0001.png`` and so on, or with ``timecodes`` as ``frame_00-00-01.500.png``.

    One of ``fps`` a second, one ``every`` so many seconds, those that stand ``at`` moments, or the first of each of its
    ``scenes``; all of them if none is given. Only what lies from ``start`` to ``end`` is looked at. ``quality`` is 1 to
    100, for JPEG and WebP. Raise InvalidRecipe, UnreadableMedia, MediaTooLarge, Canceled or FFmpegFailed.
    """
    limits = limits or Limits()
    kind = still_kind(suffix, program)
    ways = (fps is not None, every is not None, at is not None, scenes)
    if sum(ways) > 1:
        raise InvalidRecipe("Choose one: so many a second, one every so many seconds, moments, or scene changes.")
    source = _stretch(Source.of(path, probe(path, limits)), start, end)
    running: dict[str, Any] = {"limits": limits, "program": program}
    told = progress
    if scenes:
        search = (lambda done: progress(done * SEARCH)) if progress else None
        cuts = find_scenes(path, folder=folder, progress=search, canceled=canceled, **running)
        at, told = (float(source.first / source.rate), *cuts), _late(progress)
    chosen = _chosen(source, fps, every, at, limits)
    if chosen.count > MOST_STILLS:
        raise MediaTooLarge(f"These would be {chosen.count:,} pictures; {MOST_STILLS:,} is the most. Take fewer.")
    with workspace(folder / "frames") as private:
        outputs = _outputs(chosen, kind, quality, Graph([], folder=private, limits=limits))
        node = ffmpeg.merge_outputs(*outputs) if len(outputs) > 1 else outputs[0]
        seconds = float(source.frames / source.rate)
        watch = _Scale(private, limits.render_bytes, canceled)
        run(node, folder=private, seconds=seconds, progress=told, canceled=watch, **running)
        made = sorted(private.glob(f"frame_*.{kind}"), key=_number)
        if not made:
            raise FFmpegFailed("No frame could be read from this clip.")
        watch.weigh()
        names = [f"frame_{_stamp(chosen.time(n))}.{kind}" if timecodes else still.name for n, still in enumerate(made)]
        return tuple(still.replace(folder / name) for still, name in zip(made, names, strict=True))


def zip_stills(
    stills: Sequence[Path],
    output: Path,
    *,
    progress: Progress | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
) -> Path:
    """Put files into one ZIP under their own names, as they are: pictures are compressed already."""
    limits = limits or Limits()
    size = sum(still.stat().st_size for still in stills)
    if not stills:
        raise InvalidRecipe("There are no pictures to put into a ZIP.")
    if len(stills) > MOST_STILLS or size > limits.render_bytes:
        raise MediaTooLarge(_too_much(len(stills), size, limits.render_bytes))
    watch = canceled or (lambda: False)
    with workspace(output) as folder:
        made = folder / "stills.zip"
        with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED, strict_timestamps=False) as archive:
            for number, still in enumerate(stills, start=1):
                if watch():
                    raise Canceled("Canceled.")
                archive.write(still, still.name)
                if progress:
                    progress(number / len(stills))
        return made.replace(output)


class _Scale:
    """Asked a few times a second whether to stop; also ends a run whose pictures weigh too much in all."""

    def __init__(self, folder: Path, most: int, canceled: Canceler | None) -> None:
        self._folder, self._most, self._canceled = folder, most, canceled
        self._next = time.monotonic() + 1

    def __call__(self) -> bool:
        if time.monotonic() > self._next:
            self.weigh()
            self._next = time.monotonic() + 2
        return bool(self._canceled and self._canceled())

    def weigh(self) -> None:
        """Raise MediaTooLarge if there is too much already."""
        sizes = [file.stat().st_size for file in self._folder.iterdir()]
        if sum(sizes) > self._most:
            raise MediaTooLarge(_too_much(len(sizes), sum(sizes), self._most))


def _too_much(count: int, size: int, most: int) -> str:
    return (
        f"{count:,} pictures come to {size / 1e9:.1f} GB; {most / 1e9:.1f} GB and {MOST_STILLS:,} pictures are the "
        "most. Take fewer, or write JPG."
    )


def _stretch(source: Source, start: float, end: float | None) -> Source:
    first = round(start * source.rate) if math.isfinite(start) else -1
    last = source.frames if end is None or not math.isfinite(end) else min(source.frames, round(end * source.rate))
    if not 0 <= first < last:
        raise InvalidRecipe(f"The clip has no frames from {start:g} s to {'its end' if end is None else f'{end:g} s'}.")
    return source.cut(first, last - first)


def _late(progress: Progress | None) -> Progress | None:
    return (lambda done: progress(SEARCH + done * (1 - SEARCH))) if progress else None


def _chosen(
    source: Source,
    fps: float | Fraction | None,
    every: float | None,
    at: Iterable[float] | None,
    limits: Limits,
) -> _Chosen:
    if at is not None:
        frames = (int(moment * source.rate + 1e-6) - source.first for moment in at if math.isfinite(moment))
        # The very end is the last frame to whoever asks for it.
        numbers = tuple(sorted({min(number, source.frames - 1) for number in frames if 0 <= number <= source.frames}))
        if not numbers:
            raise InvalidRecipe("None of these moments lies in the clip.")
        return _Chosen(source, numbers=numbers)
    if every is not None:
        if not every > 0:
            raise InvalidRecipe(f"A frame every {every:g} seconds cannot be taken. Choose a number above 0.")
        fps = 1 / Fraction(every).limit_denominator(100_000)
    if fps is None:
        return _Chosen(source)
    if not 0 < fps <= limits.media_fps:
        raise InvalidRecipe(f"{float(fps):g} frames a second cannot be taken. Choose a number above 0.")
    return _Chosen(source, None if Fraction(fps) == source.rate else Fraction(fps).limit_denominator(100_000))


def _outputs(chosen: _Chosen, kind: str, quality: int | None, graph: Graph) -> list[Node]:
    numbers = chosen.numbers
    if numbers is not None and len(numbers) <= FEW:
        takes = [graph.open(chosen.source.cut(number, 1)) for number in numbers]
        return [
            drawn(take.picture, f"frame_{place:04}.{kind}", kind, quality, update=1, **{"frames:v": 1})
            for place, take in enumerate(takes, start=1)
        ]
    if numbers is not None:
        source = chosen.source.cut(numbers[0], numbers[-1] - numbers[0] + 1)
        wanted = _among([number - numbers[0] for number in numbers])
        picture = graph.open(source).picture.filter("select", expr=wanted)
    else:
        picture = graph.open(chosen.source).picture
        if chosen.fps is not None:
            # Rounding up takes the frame that stands at each moment; the default takes one half a step later.
            picture = picture.filter("fps", fps=chosen.fps, round="up", start_time=0)
    return [drawn(picture, f"frame_%04d.{kind}", kind, quality, fps_mode="passthrough")]


def _among(numbers: Sequence[int]) -> str:
    """The expression that is true for these frame numbers, as a tree: a flat sum would be slow, and deep, for many."""
    if len(numbers) == 1:
        return f"eq(n,{numbers[0]})"
    half = len(numbers) // 2
    return f"if(lt(n,{numbers[half]}),{_among(numbers[:half])},{_among(numbers[half:])})"


def _number(still: Path) -> int:
    return int(still.stem.rpartition("_")[2])


def _stamp(seconds: float) -> str:
    minutes, rest = divmod(round(seconds * 1000), 60_000)
    return f"{minutes // 60:02}-{minutes % 60:02}-{rest / 1000:06.3f}"

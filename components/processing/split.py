"""A clip cut into parts that together have exactly its frames, each in a file of its own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from components.errors import Canceled, InvalidRecipe
from components.processing.encoding import MP4, Encoding
from components.processing.ffmpeg import Canceler, FFmpeg, Progress
from components.processing.graph import Source
from components.processing.operations.trim import Trim
from components.processing.probe import MediaInfo, probe
from components.processing.recipe import Recipe
from components.processing.render import render, workspace
from components.processing.smart import smart_cut
from components.settings import Limits

MOST_PARTS = 200


@dataclass(frozen=True)
class Parts:
    """What came out; ``note`` tells which of them could not be copied, and why, or is empty."""

    paths: tuple[Path, ...]
    note: str = ""


def pieces(info: MediaInfo, times: Iterable[float]) -> tuple[tuple[float, float], ...]:
    """The parts between these times as pairs of start and end, in whole frames; together they are the whole clip.

    Times outside the clip, and those that come to the same frame, make no further part.
    """
    source = Source.of(Path(), info)
    cuts = sorted({round(time * source.rate) for time in times})
    edges = [0, *(cut for cut in cuts if 0 < cut < source.frames), source.frames]
    return tuple((float(first / source.rate), float(last / source.rate)) for first, last in pairwise(edges))


def split(
    path: Path,
    folder: Path,
    times: Iterable[float],
    *,
    smart: bool = False,
    encoding: Encoding | None = None,
    progress: Progress | None = None,
    canceled: Canceler | None = None,
    limits: Limits | None = None,
    program: FFmpeg | None = None,
) -> Parts:
    """Write the parts between these times as ``part_01.mp4`` and so on; all of them appear, or none.

    With ``smart``, what lies between key frames is copied instead of encoded, into MP4. Raise what ``render`` raises.
    """
    limits = limits or Limits()
    info = probe(path, limits)
    parts = pieces(info, times)
    if len(parts) > MOST_PARTS:
        raise InvalidRecipe(f"These would be {len(parts)} parts; {MOST_PARTS} is the most. Choose fewer cuts.")
    encoding = MP4 if smart else encoding or MP4
    running: dict[str, Any] = {"canceled": canceled, "limits": limits, "program": program}
    with workspace(folder / "parts") as private:
        made: list[Path] = []
        reasons: list[str] = []
        for number, (start, end) in enumerate(parts, start=1):
            if canceled and canceled():
                raise Canceled("Canceled.")
            running["progress"] = partial(_within, progress, start / parts[-1][1], end / parts[-1][1])
            target = private / f"part_{number:02}.{encoding.suffix}"
            if smart:
                cut = smart_cut(path, target, start, end, **running)
                reasons += [cut.reason] if cut.reason else []
            else:
                render(Recipe((Trim(start, end),)), [path], target, encoding=encoding, **running)
            made.append(target)
        return Parts(tuple(part.replace(folder / part.name) for part in made), _told(reasons, len(parts)))


def _told(reasons: Sequence[str], parts: int) -> str:
    if not reasons:
        return ""
    which = "All parts were" if len(reasons) == parts else f"{len(reasons)} of {parts} parts had to be"
    return f"{which} encoded anew: {'; '.join(dict.fromkeys(reasons))}."


def _within(progress: Progress | None, begin: float, end: float, done: float) -> None:
    if progress:
        progress(begin + done * (end - begin))
